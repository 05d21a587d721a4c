//! `GET /api/discord/begin` and `/api/discord/return`: in by Discord, where that is set up.

use axum::extract::{Query, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use tower_sessions::Session;

use super::enter;
use crate::app::Error;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, language_of};

/// How long somebody may take to agree, in seconds.
const WAITS_S: u32 = 600;

/// Where somebody wants to be.
#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    /// Discord's number of the server.
    server: Option<u64>,
}

/// What Discord sends back.
#[derive(Debug, Deserialize)]
pub(super) struct Returned {
    code: Option<String>,
    state: Option<String>,
}

/// Sends somebody to Discord.
pub(super) async fn begin(
    State(dashboard): State<Dashboard>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let (address, kept) = dashboard.app.begin_discord_login()?;
    let server = wanted
        .server
        .map_or_else(String::new, |server| format!(".{server}"));
    let mut response = (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response();
    keep(&dashboard, &mut response, &format!("{kept}{server}"), WAITS_S)?;
    Ok(response)
}

/// Takes somebody in who comes back from Discord.
pub(super) async fn finish(
    State(dashboard): State<Dashboard>,
    session: Session,
    headers: HeaderMap,
    Query(returned): Query<Returned>,
) -> Result<Response, Failure> {
    dashboard.requests.admit_password()?;
    let kept = kept(&dashboard, &headers);
    let entered = async {
        let (Some(code), Some(state), Some((kept, server))) = (&returned.code, &returned.state, &kept) else {
            return Err(Error::NotSignedIn);
        };
        let language = language_of(headers.get(ACCEPT_LANGUAGE));
        let wanted = (*server, language.code());
        let app = &dashboard.app;
        app.finish_discord_login(kept, (state, code), wanted).await
    };
    let to = match entered.await {
        Ok(visitor) => {
            enter::begin(&session, &visitor).await?;
            "../../"
        }
        Err(error) => {
            tracing::info!(error = %error, "nobody came in by Discord");
            "../../enter?failed=discord"
        }
    };
    let mut response = (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response();
    keep(&dashboard, &mut response, "", 0)?;
    Ok(response)
}

/// A browser sends a `__Host-` cookie to nobody but us; this one also when it comes from Discord's page.
fn name(dashboard: &Dashboard) -> &'static str {
    if dashboard.is_https() {
        "__Host-pacenote-discord"
    } else {
        "pacenote-discord"
    }
}

fn keep(dashboard: &Dashboard, response: &mut Response, value: &str, seconds: u32) -> Result<(), Error> {
    let secure = if dashboard.is_https() { "; Secure" } else { "" };
    let cookie = format!(
        "{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}",
        name(dashboard)
    );
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| Error::NotSignedIn)?;
    response.headers_mut().append(SET_COOKIE, cookie);
    Ok(())
}

/// What the browser kept, and the server that was wanted.
fn kept(dashboard: &Dashboard, headers: &HeaderMap) -> Option<(String, Option<u64>)> {
    let cookies = headers.get_all(COOKIE).iter();
    let mut pairs = cookies
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(found, _)| *found == name(dashboard))?;
    let (kept, server) = value.split_once('.').unwrap_or((value, ""));
    Some((kept.to_owned(), server.parse().ok()))
}
