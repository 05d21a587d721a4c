//! What nothing can be done about: a message, a channel or a permission that is gone.

/// Whether Discord says that a message or its channel is gone, or closed to us.
pub(super) fn is_out_of_reach(error: &serenity::Error) -> bool {
    matches!(status(error), Some(403 | 404))
}

/// Whether Discord says that what we sent will never do; a busy or a silent Discord may take it later.
pub(super) fn is_refused(error: &serenity::Error) -> bool {
    status(error).is_some_and(|status| (400..500).contains(&status) && status != 429)
}

fn status(error: &serenity::Error) -> Option<u16> {
    let serenity::Error::Http(error) = error else {
        return None;
    };
    error.status_code().map(|status| status.as_u16())
}
