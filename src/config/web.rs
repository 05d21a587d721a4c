//! `[web]`: where the dashboard listens and how people reach it.

use std::net::SocketAddr;

use serde::Deserialize;
use url::Url;

use super::check::Check;
use crate::app::dashboard::DashboardAddress;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WebShape {
    pub(super) listen: String,
    public_url: String,
    pub(super) max_upload_mib: i64,
    pub(super) requests_per_minute: i64,
}

/// The address for links: the public one, else the one listened on. `None`: the dashboard is not served.
pub(super) fn dashboard_address(shape: &WebShape, check: &mut Check<'_>) -> Option<DashboardAddress> {
    if shape.listen.is_empty() {
        return None;
    }
    if shape.public_url.is_empty() {
        let listen: SocketAddr = shape.listen.parse().ok()?;
        return Some(DashboardAddress {
            url: format!("http://{listen}/").parse().ok()?,
            is_public: false,
        });
    }
    let key = "web.public_url";
    let mut url: Url = check.url(key, &shape.public_url)?;
    let has_extras = url.query().is_some() || url.fragment().is_some() || !url.username().is_empty();
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() || has_extras {
        check.problem(
            key,
            "must be an address like \"https://pacenote.example.org/\", without a query",
        );
        return None;
    }
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Some(DashboardAddress { url, is_public: true })
}
