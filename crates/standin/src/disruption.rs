//! Faults by name: what goes wrong at Discord from time to time, on demand.
//! Gateway faults act at once; HTTP faults wait for the next request.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::gateway::Frame;
use crate::hub::{Hub, State};
use crate::ledger::RecordKind;

/// A fault to inject, once unless it says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disruption {
    /// Every gateway connection is cut without a close frame; it may resume at once.
    Drop,
    /// Every gateway connection is cut, and new ones are refused for so many milliseconds.
    Outage(u64),
    /// The gateway asks every client to reconnect (op 7).
    Reconnect,
    /// The gateway says that the session is invalid and cannot be resumed (op 9), and forgets it.
    InvalidSession,
    /// Every gateway connection is closed with this code.
    Close(u16),
    /// The gateway asks for a heartbeat at once (op 1).
    AskHeartbeat,
    /// The next REST request is answered with this status and has no effect.
    HttpOnce(u16),
    /// The next REST request is answered with 429 and the headers of a full bucket, for this many milliseconds.
    RateLimitOnce(u64),
    /// Every REST request is answered only after this many milliseconds, until [`Disruption::HealHttp`].
    SlowHttp(u64),
    /// REST requests are answered at once again.
    HealHttp,
    /// Every download begins only after this many milliseconds, until [`Disruption::HealCdn`].
    SlowCdn(u64),
    /// Every download ends halfway although its length was announced, until [`Disruption::HealCdn`].
    TruncatedCdn,
    /// Downloads work again.
    HealCdn,
}

/// The faults that are in force.
#[derive(Debug, Default)]
pub(crate) struct Disruptions {
    outage_until: Option<Duration>,
    pub(crate) next_status: Option<u16>,
    pub(crate) next_limit_ms: Option<u64>,
    pub(crate) http_delay: Option<Duration>,
    pub(crate) cdn_delay: Option<Duration>,
    pub(crate) cdn_truncated: bool,
}

impl Disruptions {
    /// Whether new gateway connections are refused.
    pub(crate) fn gateway_is_down(&self, now: Duration) -> bool {
        self.outage_until.is_some_and(|until| now < until)
    }
}

/// Puts a fault in force.
pub(crate) fn inject(hub: &Hub, state: &mut State, fault: Disruption) {
    hub.note(
        state,
        RecordKind::Notice,
        format!("fault: {fault:?}"),
        Value::Null,
    );
    let op =
        |number: u64, data: Value| Frame::Payload(json!({"op": number, "d": data, "s": null, "t": null}));
    match fault {
        Disruption::Drop => state.sessions.broadcast(&Frame::Cut),
        Disruption::Outage(milliseconds) => {
            state.faults.outage_until = Some(hub.now() + Duration::from_millis(milliseconds));
            state.sessions.broadcast(&Frame::Cut);
        }
        Disruption::Reconnect => state.sessions.broadcast(&op(7, Value::Null)),
        Disruption::InvalidSession => {
            state.sessions.broadcast(&op(9, Value::Bool(false)));
            state.sessions.all.clear();
        }
        Disruption::Close(code) => state.sessions.broadcast(&Frame::Close(code, "closed on demand")),
        Disruption::AskHeartbeat => state.sessions.broadcast(&op(1, Value::Null)),
        Disruption::HttpOnce(status) => state.faults.next_status = Some(status),
        Disruption::RateLimitOnce(milliseconds) => state.faults.next_limit_ms = Some(milliseconds),
        Disruption::SlowHttp(milliseconds) => {
            state.faults.http_delay = Some(Duration::from_millis(milliseconds));
        }
        Disruption::HealHttp => state.faults.http_delay = None,
        Disruption::SlowCdn(milliseconds) => {
            state.faults.cdn_delay = Some(Duration::from_millis(milliseconds));
        }
        Disruption::TruncatedCdn => state.faults.cdn_truncated = true,
        Disruption::HealCdn => {
            state.faults.cdn_delay = None;
            state.faults.cdn_truncated = false;
        }
    }
}
