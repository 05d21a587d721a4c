//! What nothing can be done about: a message, a channel or a permission that is gone.

/// Whether Discord says that a message or its channel is gone, or closed to us.
pub(super) fn is_out_of_reach(error: &serenity::Error) -> bool {
    let serenity::Error::Http(error) = error else {
        return false;
    };
    let status = error.status_code().map(|status| status.as_u16());
    matches!(status, Some(403 | 404))
}
