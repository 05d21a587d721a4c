//! Gateway v10: one WebSocket connection from HELLO to its end.
//!
//! Payloads are JSON; a client that asks for compression gets each payload as one zlib block. What the
//! client sends wrong is answered with the documented close codes and recorded.

mod handshake;
mod session;

use std::collections::{BTreeMap, VecDeque};
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, UnboundedSender};
use tokio::time::Instant;

use crate::hub::{Change, Hub};
use crate::json::{excerpt, integer};
use crate::ledger::RecordKind;

pub(crate) use session::{Frame, Sessions, strip};

/// How many payloads a client may send in a minute.
const SENDS_A_MINUTE: usize = 120;

/// The state of one connection.
struct Connection {
    hub: Arc<Hub>,
    number: u64,
    sender: UnboundedSender<Frame>,
    session: Option<String>,
    compress: bool,
    beat: Instant,
    sends: VecDeque<Instant>,
}

/// Answers the WebSocket upgrade.
pub(crate) async fn connect(
    State(hub): State<Arc<Hub>>,
    Query(query): Query<BTreeMap<String, String>>,
    upgrade: WebSocketUpgrade,
) -> Response {
    if hub.read(|state| state.faults.gateway_is_down(hub.now())) {
        hub.with(|state| {
            hub.note(
                state,
                RecordKind::Gateway,
                "connection refused: outage",
                Value::Null,
            );
        });
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    if query.get("v").map(String::as_str) != Some("10") {
        let version = query.get("v").cloned().unwrap_or_default();
        hub.with(|state| {
            hub.violation(
                state,
                RecordKind::Gateway,
                "connect",
                format!("gateway version {version:?}, not 10"),
            );
        });
    }
    if let Some(kind) = query.get("compress") {
        let what = format!("transport compression {kind:?} is not spoken here");
        hub.with(|state| hub.violation(state, RecordKind::Gateway, "connect", what));
    }
    upgrade
        .on_upgrade(move |socket| serve(hub, socket))
        .into_response()
}

async fn serve(hub: Arc<Hub>, socket: WebSocket) {
    let (mut output, mut input) = socket.split();
    let (sender, mut frames) = mpsc::unbounded_channel();
    let number = hub.with(|state| {
        state.sessions.connections += 1;
        state.sessions.connections
    });
    let interval = hub.config.heartbeat;
    let silence = interval + interval / 2 + Duration::from_millis(500);
    let mut connection = Connection {
        hub: Arc::clone(&hub),
        number,
        sender,
        session: None,
        compress: false,
        beat: Instant::now(),
        sends: VecDeque::new(),
    };
    let hello = json!({
        "op": 10, "s": null, "t": null,
        "d": {"heartbeat_interval": u64::try_from(interval.as_millis()).unwrap_or(u64::MAX), "_trace": []},
    });
    connection.push(Frame::Payload(hello));
    loop {
        tokio::select! {
            frame = frames.recv() => match frame {
                Some(Frame::Payload(payload)) => {
                    if output.send(encode(&payload, connection.compress)).await.is_err() { break }
                }
                Some(Frame::Close(code, reason)) => {
                    let title = format!("closed with {code} {reason}");
                    hub.with(|state| hub.note(state, RecordKind::Gateway, title, Value::Null));
                    let frame = CloseFrame { code, reason: reason.into() };
                    output.send(Message::Close(Some(frame))).await.ok();
                    break;
                }
                Some(Frame::Cut) | None => break,
            },
            () = tokio::time::sleep_until(connection.beat + silence) => {
                connection.silent();
                connection.push(Frame::Close(4009, "Session timed out."));
                connection.beat = Instant::now();
            }
            message = input.next() => match message {
                Some(Ok(Message::Text(text))) => connection.take(text.as_str()),
                Some(Ok(Message::Binary(bytes))) => match std::str::from_utf8(&bytes) {
                    Ok(text) => connection.take(text),
                    Err(_) => connection.push(Frame::Close(4002, "Decode error")),
                },
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(frame))) => {
                    let code = frame.map_or(1005, |frame| frame.code);
                    // 1000 and 1001 end the session; anything else leaves it open for RESUME.
                    connection.leave(matches!(code, 1000 | 1001), &format!("client closed with {code}"));
                    return;
                }
                Some(Err(_)) | None => break,
            },
        }
    }
    connection.leave(false, "connection ended");
}

/// One payload as a WebSocket message.
fn encode(payload: &Value, compress: bool) -> Message {
    let text = payload.to_string();
    if compress {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        let packed = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
        if let Ok(bytes) = packed {
            return Message::Binary(bytes.into());
        }
    }
    Message::Text(text.into())
}

impl Connection {
    fn push(&self, frame: Frame) {
        // The loop that owns the receiver is the caller's own task.
        self.sender.send(frame).ok();
    }

    fn complain(&self, what: &str) {
        self.hub
            .with(|state| self.hub.violation(state, RecordKind::Gateway, "gateway", what));
    }

    /// No heartbeat came: a violation where the session still lives, not where the client has left it behind.
    fn silent(&self) {
        let lives = |id: &String| self.hub.read(|state| state.sessions.all.contains_key(id));
        if self.session.as_ref().is_some_and(lives) {
            self.complain("no heartbeat in time");
        }
    }

    /// Handles one payload of the client.
    fn take(&mut self, text: &str) {
        let now = Instant::now();
        self.sends.push_back(now);
        while self
            .sends
            .front()
            .is_some_and(|sent| now.duration_since(*sent) > Duration::from_secs(60))
        {
            self.sends.pop_front();
        }
        if self.sends.len() > SENDS_A_MINUTE {
            self.complain("more than 120 payloads in 60 seconds");
            return self.push(Frame::Close(4008, "Rate limited."));
        }
        let Ok(payload) = serde_json::from_str::<Value>(text) else {
            self.complain("payload is not JSON");
            return self.push(Frame::Close(4002, "Decode error"));
        };
        let data = payload.get("d").cloned().unwrap_or_default();
        match integer(&payload, "op") {
            Some(1) => {
                self.beat = now;
                self.push(Frame::Payload(json!({"op": 11, "d": null, "s": null, "t": null})));
            }
            Some(2) => {
                self.beat = now;
                self.identify(&data);
            }
            Some(6) => {
                self.beat = now;
                self.resume(&data);
            }
            Some(3 | 4 | 8 | 31) if self.session.is_some() => {}
            Some(3 | 4 | 8 | 31) => self.push(Frame::Close(4003, "Not authenticated")),
            _ => {
                self.complain(&format!("unknown opcode in {}", excerpt(&payload, 80)));
                self.push(Frame::Close(4001, "Unknown opcode"));
            }
        }
    }

    /// The end of the connection; the session stays for RESUME unless it is `over`.
    fn leave(&mut self, over: bool, title: &str) {
        let Some(id) = self.session.take() else { return };
        self.hub.with(|state| {
            if let Some(session) = state.sessions.all.get_mut(&id)
                && session
                    .connection
                    .as_ref()
                    .is_some_and(|(number, _)| *number == self.number)
            {
                session.connection = None;
                if over {
                    state.sessions.all.remove(&id);
                }
            }
            self.hub.note(state, RecordKind::Gateway, title, Value::Null);
            state.tell(Change::Bot);
        });
    }
}
