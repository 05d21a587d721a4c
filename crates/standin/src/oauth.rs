//! Signing in with Discord (`OAuth2`, authorization code with PKCE): the page on which a person agrees, the token for the code,
//! and what the token lets a program read. Every user of the world can be the one who agrees.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use axum::extract::{Form, Query, State as Shared};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Json, Response};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::discord_state::APPLICATION;
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::ledger::RecordKind;

/// The secret of the application.
pub(crate) const SECRET: &str = "stand-in-client-secret";

/// Who agreed to what, until the code is used; and whose token is whose.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    codes: BTreeMap<String, Agreed>,
    tokens: BTreeMap<String, Id>,
}

#[derive(Debug)]
struct Agreed {
    user: Id,
    redirect_uri: String,
    challenge: String,
}

/// What a program asks for.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    client_id: String,
    redirect_uri: String,
    response_type: String,
    scope: String,
    #[serde(default)]
    state: String,
    code_challenge: String,
    code_challenge_method: String,
    /// Who agrees; without one the page asks.
    #[serde(rename = "as")]
    user: Option<Id>,
}

/// The page on which a person agrees.
pub(crate) async fn authorize(Shared(hub): Shared<Arc<Hub>>, Query(asked): Query<Asked>) -> Response {
    let is_known = asked.client_id == APPLICATION.to_string()
        && asked.response_type == "code"
        && asked.code_challenge_method == "S256"
        && asked
            .scope
            .split(' ')
            .all(|scope| ["identify", "guilds"].contains(&scope));
    if !is_known {
        note(
            &hub,
            "GET /oauth2/authorize",
            400,
            "something is asked for that Discord does not know",
        );
        return (
            StatusCode::BAD_REQUEST,
            "unknown application, response type or scope",
        )
            .into_response();
    }
    let Some(user) = asked.user else {
        return who(&hub, &asked);
    };
    let now_ms = hub.clock.unix_ms();
    let code = hub.with(|state| {
        let code = format!("code-{}", state.ids.next(now_ms));
        let agreed = Agreed {
            user,
            redirect_uri: asked.redirect_uri.clone(),
            challenge: asked.code_challenge.clone(),
        };
        state.grants.codes.insert(code.clone(), agreed);
        code
    });
    let join = if asked.redirect_uri.contains('?') {
        '&'
    } else {
        '?'
    };
    let to = format!("{}{join}code={code}&state={}", asked.redirect_uri, asked.state);
    (StatusCode::FOUND, [(LOCATION, to)]).into_response()
}

/// Asks who agrees.
fn who(hub: &Hub, asked: &Asked) -> Response {
    let mut page = String::from("<!doctype html><title>Sign in</title><h1>Who agrees?</h1>");
    let same = format!(
        "client_id={}&redirect_uri={}&response_type=code&scope={}&state={}&code_challenge={}&code_challenge_method=S256",
        asked.client_id,
        asked.redirect_uri,
        asked.scope.replace(' ', "%20"),
        asked.state,
        asked.code_challenge
    );
    hub.read(|state| {
        for person in state.discord.people.iter().filter(|person| !person.bot) {
            // Names are those of the stand-in's own settings.
            let _written = write!(
                page,
                "<p><a id=\"{}\" href=\"authorize?{same}&amp;as={}\">{}</a>",
                person.name, person.id, person.display
            );
        }
    });
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, page).into_response()
}

/// A code to be changed into a token.
#[derive(Debug, Deserialize)]
pub(crate) struct Exchange {
    grant_type: String,
    code: String,
    redirect_uri: String,
    code_verifier: String,
    client_id: Option<String>,
    client_secret: Option<String>,
}

/// Changes a code into a token; each code once.
pub(crate) async fn token(
    Shared(hub): Shared<Arc<Hub>>,
    headers: HeaderMap,
    Form(exchange): Form<Exchange>,
) -> Response {
    let basic = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Basic "))
        .and_then(|encoded| String::from_utf8(STANDARD.decode(encoded).ok()?).ok());
    let expected = format!("{APPLICATION}:{SECRET}");
    let in_body = exchange
        .client_id
        .zip(exchange.client_secret)
        .map(|(id, secret)| format!("{id}:{secret}"));
    if basic.or(in_body) != Some(expected) {
        note(
            &hub,
            "POST /oauth2/token",
            401,
            "without the application's id and secret",
        );
        return (StatusCode::UNAUTHORIZED, Json(json!({"error": "invalid_client"}))).into_response();
    }
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&exchange.code_verifier));
    let now_ms = hub.clock.unix_ms();
    let granted = hub.with(|state| {
        let agreed = state.grants.codes.remove(&exchange.code)?;
        let fits = exchange.grant_type == "authorization_code"
            && agreed.redirect_uri == exchange.redirect_uri
            && agreed.challenge == challenge;
        let token = format!("token-{}", state.ids.next(now_ms));
        fits.then(|| state.grants.tokens.insert(token.clone(), agreed.user));
        fits.then_some(token)
    });
    match granted {
        Some(token) => Json(json!({
            "access_token": token, "token_type": "Bearer", "expires_in": 604_800, "scope": "identify guilds",
        }))
        .into_response(),
        None => (StatusCode::BAD_REQUEST, Json(json!({"error": "invalid_grant"}))).into_response(),
    }
}

/// What a program reads with a person's token; `None`: it comes with no such token.
pub(crate) fn for_person(hub: &Hub, path: &str, headers: &HeaderMap) -> Option<Response> {
    let token = headers
        .get(AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Bearer ")?;
    let found = hub.read(|state| {
        let user = *state.grants.tokens.get(token)?;
        match path {
            "/api/v10/users/@me" => person(state, user),
            "/api/v10/users/@me/guilds" => Some(servers(state, user)),
            _ => None,
        }
    });
    Some(match found {
        Some(answer) => Json(answer).into_response(),
        None => (
            StatusCode::UNAUTHORIZED,
            Json(json!({"message": "401: Unauthorized", "code": 0})),
        )
            .into_response(),
    })
}

fn person(state: &State, user: Id) -> Option<Value> {
    let person = state.discord.people.iter().find(|person| person.id == user)?;
    Some(json!({
        "id": user.to_string(), "username": person.name, "global_name": person.display, "discriminator": "0",
        "avatar": null, "locale": person.locale,
    }))
}

/// Their servers, with what they may do there.
fn servers(state: &State, user: Id) -> Value {
    let servers = state.discord.servers.iter().filter_map(|server| {
        let permissions = server.members.get(&user)?;
        Some(json!({
            "id": server.id.to_string(), "name": server.name, "icon": null, "owner": server.owner == user,
            "permissions": permissions.to_string(), "features": [],
        }))
    });
    Value::Array(servers.collect())
}

/// Something that Discord would not have taken.
fn note(hub: &Hub, what: &str, status: u16, why: &str) {
    hub.with(|state| {
        let mut record = hub.record(RecordKind::Request, what.to_owned());
        record.status = Some(status);
        record.violations.push(why.to_owned());
        state.keep(record);
    });
}
