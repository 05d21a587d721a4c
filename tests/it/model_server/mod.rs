//! A local model service that keeps to the contract and plays every kind of model, the bad ones first.
//!
//! It reads requests and writes answers by itself, byte for byte, so that it can stop in the middle. `coach_eval` uses
//! the same files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stderr,
    missing_docs,
    unreachable_pub,
    reason = "a test that cannot go on fails where it stands"
)]

pub mod contract;
mod http;
mod plan;
mod play;
mod shape;

use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use play::Play;
pub use shape::Shape;

/// A running service on loopback; ends when dropped.
pub struct ModelServer {
    port: u16,
    state: Arc<State>,
    accepting: JoinHandle<()>,
}

struct State {
    play: Mutex<(Play, Shape)>,
    requests: Mutex<Vec<Received>>,
}

/// A request as it came in, and what the service counted for it.
#[derive(Clone, Debug)]
pub struct Received {
    pub path: String,
    pub token: String,
    pub body: Value,
    /// Tokens read and written, where the answer says so.
    pub usage: Option<(u64, u64)>,
}

impl Received {
    /// The name of the model, from the path or from the body.
    pub fn model(&self) -> String {
        let in_path = self
            .path
            .split_once("/ai/run/")
            .map(|(_, model)| model.to_owned());
        in_path.unwrap_or_else(|| self.body["model"].as_str().unwrap_or_default().to_owned())
    }
}

impl ModelServer {
    pub async fn start(play: Play, shape: Shape) -> Self {
        Self::start_on(0, play, shape).await
    }

    /// On a port of its own; 0: any that is free.
    pub async fn start_on(port: u16, play: Play, shape: Shape) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State {
            play: Mutex::new((play, shape)),
            requests: Mutex::default(),
        });
        let shared = Arc::clone(&state);
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(http::serve(stream, Arc::clone(&shared)));
            }
        });
        Self {
            port,
            state,
            accepting,
        }
    }

    /// What the service plays from now on.
    pub fn play(&self, play: Play, shape: Shape) {
        *self.state.play.lock().unwrap() = (play, shape);
    }

    /// Address for `AI_BASE_URL`.
    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}/client/v4", self.port)
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Received> {
        self.state.requests.lock().unwrap().clone()
    }
}

impl Drop for ModelServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}
