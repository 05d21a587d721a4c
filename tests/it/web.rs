//! The dashboard of the real bot: people come in from the stand-in's chat, and ask by HTTP or in a real browser.

mod data;
mod discord;
mod entering;
mod isolation;
mod live;
mod looks;
mod numbers;
mod programs;
mod routes;
mod safety;
mod schema;
mod slow;
mod states;
mod told;
pub(crate) mod uploads;
mod walk;

use std::net::TcpListener;

use reqwest::header::{ACCEPT_ENCODING, COOKIE, ORIGIN, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};

use crate::end_to_end::Rig;

/// The bot with its dashboard.
pub struct Site {
    pub rig: Rig,
    /// Ends with a slash.
    pub address: String,
    http: Client,
}

/// Somebody in front of the dashboard.
#[derive(Clone, Debug)]
pub enum Who {
    Nobody,
    Signed(String),
    Token(String),
}

impl Site {
    /// Starts bot and dashboard.
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// The same with more in the bot's environment.
    pub async fn start_with(more: &[(&str, &str)]) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let listen = free.local_addr().unwrap().to_string();
        drop(free);
        let address = format!("http://{listen}/");
        let mut environment = vec![
            ("PACENOTE__WEB__LISTEN", listen.as_str()),
            ("PACENOTE__WEB__PUBLIC_URL", address.as_str()),
        ];
        environment.extend(more);
        Self {
            rig: Rig::start_with(&environment).await,
            http: Client::builder().no_proxy().build().unwrap(),
            address,
        }
    }

    /// A link that signs somebody of `#telemetry` in, from `/dashboard`.
    pub async fn link(&self, user: &str) -> String {
        let answer = self.rig.telemetry(user).slash("dashboard").run().await.unwrap();
        assert!(answer.ephemeral, "the link is for the asker alone");
        link_in(&answer.message.raw).expect("a link")
    }

    /// Signs somebody in.
    pub async fn sign_in(&self, user: &str) -> Who {
        self.enter(&self.link(user).await).await
    }

    /// Signs somebody in who asks in a channel of another server.
    pub async fn sign_in_at(&self, user: &str, server: &str, channel: &str) -> Who {
        let place = self.rig.standin.user(user).in_channel_of(server, channel);
        let answer = place.slash("dashboard").run().await.unwrap();
        self.enter(&link_in(&answer.message.raw).expect("a link")).await
    }

    async fn enter(&self, link: &str) -> Who {
        let response = self
            .ask(&Who::Nobody, Method::POST, "api/enter")
            .json(&json!({ "secret": secret_of(link) }))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), StatusCode::NO_CONTENT);
        Who::Signed(cookie_of(&response))
    }

    /// A request as a page of the dashboard sends it.
    pub fn ask(&self, who: &Who, method: Method, path: &str) -> RequestBuilder {
        let request = self
            .http
            .request(method, format!("{}{path}", self.address))
            .header(ACCEPT_ENCODING, "identity");
        match who {
            Who::Nobody => request.header(ORIGIN, self.address.trim_end_matches('/')),
            Who::Signed(cookie) => request
                .header(COOKIE, cookie)
                .header(ORIGIN, self.address.trim_end_matches('/')),
            Who::Token(token) => request.bearer_auth(token),
        }
    }

    /// The JSON of a page's request.
    pub async fn get(&self, who: &Who, path: &str) -> Value {
        let response = self.ask(who, Method::GET, path).send().await.unwrap();
        ok(response).await
    }

    /// The same of a request with a body.
    pub async fn post(&self, who: &Who, path: &str, body: &Value) -> Value {
        let response = self.ask(who, Method::POST, path).json(body).send().await.unwrap();
        ok(response).await
    }

    /// How a request is answered.
    pub async fn status(&self, who: &Who, method: Method, path: &str) -> StatusCode {
        self.ask(who, method, path).send().await.unwrap().status()
    }

    /// Ends everything, and checks that nothing was violated.
    pub async fn end(self) {
        self.rig.end().await;
    }
}

async fn ok(response: Response) -> Value {
    let (status, address) = (response.status(), response.url().clone());
    let text = response.text().await.unwrap();
    assert!(status.is_success(), "{address}: {status} {text}");
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

/// `name=value` of the cookie that a response sets.
pub fn cookie_of(response: &Response) -> String {
    let set = response.headers()[SET_COOKIE].to_str().unwrap();
    set.split(';').next().unwrap().to_owned()
}

/// What stands behind the `#`.
pub fn secret_of(link: &str) -> String {
    let fragment = link.split_once('#').unwrap().1;
    fragment.split('&').next().unwrap().to_owned()
}

/// The first link button of a message.
pub fn link_in(message: &Value) -> Option<String> {
    match message {
        Value::Object(fields) => fields
            .get("url")
            .filter(|_| fields.get("style") == Some(&json!(5)))
            .and_then(Value::as_str)
            .map(str::to_owned)
            .or_else(|| fields.values().find_map(link_in)),
        Value::Array(items) => items.iter().find_map(link_in),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}
