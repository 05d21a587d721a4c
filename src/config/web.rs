//! `[web]`: where the dashboard listens and how people reach it.

use std::net::SocketAddr;

use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

use super::check::Check;
use crate::app::dashboard::DashboardAddress;
use crate::app::dashboard::discord_login::DiscordLogin;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WebShape {
    pub(super) listen: String,
    public_url: String,
    pub(super) max_upload_mib: i64,
    pub(super) requests_per_minute: i64,
    pub(super) request_seconds: i64,
    discord_client_id: String,
}

/// How people sign in with Discord: where the application's id and secret are set. `stand_in`: what stands in for
/// Discord, where something does.
pub(super) fn discord_login(
    shape: &WebShape,
    (secret, stand_in): (Option<String>, Option<&Url>),
    check: &mut Check<'_>,
) -> Option<DiscordLogin> {
    let key = "web.discord_client_id";
    if shape.discord_client_id.is_empty() {
        return None;
    }
    let Ok(client_id) = shape.discord_client_id.parse() else {
        check.problem(key, "must be the number of your Discord application");
        return None;
    };
    let Some(secret) = secret else {
        check.problem(
            key,
            "needs the secret of the application too: set DISCORD_CLIENT_SECRET in the environment",
        );
        return None;
    };
    let (authorize, api) = match stand_in {
        Some(base) => (base.join("oauth2/authorize").ok()?, base.join("api/v10/").ok()?),
        None => (AUTHORIZE.parse().ok()?, API.parse().ok()?),
    };
    Some(DiscordLogin {
        client_id,
        client_secret: SecretString::from(secret),
        authorize,
        api,
    })
}

/// The page on which a person agrees.
const AUTHORIZE: &str = "https://discord.com/oauth2/authorize";
/// REST v10.
const API: &str = "https://discord.com/api/v10/";

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
