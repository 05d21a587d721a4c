//! IDENTIFY and RESUME: who may come in, and what a session gets first.
//! Refusals use the documented close codes and are recorded as violations.

use serde_json::{Value, json};

use super::Connection;
use super::session::{Frame, Session, intent};
use crate::hub::{Change, State};
use crate::id::Id;
use crate::json::{integer, list, text, truth};
use crate::ledger::RecordKind;
use crate::objects;

/// The highest intent that is defined is 1 << 25.
const INTENTS: u64 = (1 << 26) - 1;
/// Identifying more often than this, in milliseconds, is answered with an invalid session.
const PACE_MS: u64 = 4_900;

impl Connection {
    /// Starts a session: READY, then `GUILD_CREATE` for every server of the shard.
    pub(super) fn identify(&mut self, data: &Value) {
        // After an invalid session the client may identify again on the same connection.
        self.session = self
            .session
            .take()
            .filter(|id| self.hub.read(|state| state.sessions.all.contains_key(id)));
        if self.session.is_some() {
            self.complain("IDENTIFY on a connection that has a session");
            return self.push(Frame::Close(4005, "Already authenticated."));
        }
        let token = text(data, "token");
        if token.strip_prefix("Bot ").unwrap_or(token) != crate::TOKEN {
            self.complain("IDENTIFY with another token than the stand-in's");
            return self.push(Frame::Close(4004, "Authentication failed."));
        }
        let Some(intents) = integer(data, "intents").and_then(|bits| u64::try_from(bits).ok()) else {
            self.complain("IDENTIFY without intents");
            return self.push(Frame::Close(4013, "Invalid intent(s)."));
        };
        let mut shard = list(data, "shard").iter().filter_map(Value::as_u64);
        let shard = (shard.next().unwrap_or(0), shard.next().unwrap_or(1));
        if let Some((code, reason)) = self.refuse(intents, shard) {
            self.complain(&format!("IDENTIFY refused: {code} {reason}"));
            return self.push(Frame::Close(code, reason));
        }
        self.compress = self.hub.config.compress && truth(data, "compress");
        let hub = std::sync::Arc::clone(&self.hub);
        let session = hub.with(|state| {
            let now_ms = u64::try_from(hub.now().as_millis()).unwrap_or(u64::MAX);
            let hurried = shard.1 > 1
                && state
                    .sessions
                    .last_identify_ms
                    .is_some_and(|last| now_ms.saturating_sub(last) < PACE_MS);
            state.sessions.last_identify_ms = Some(now_ms);
            if hurried {
                hub.violation(
                    state,
                    RecordKind::Gateway,
                    "IDENTIFY",
                    "faster than one in five seconds",
                );
            }
            let id = format!("{:032x}", hub.id(state).0);
            let mut session = Session::new(self.number, self.sender.clone(), intents, shard);
            session.send("READY", &ready(state, &hub.gateway_url(), &id, shard));
            session.ready = true;
            if intents & intent::GUILDS != 0 {
                for server in &state.discord.servers {
                    if !session.owns(Some(server.id)) || !state.discord.has_bot(Some(server.id)) {
                        continue;
                    }
                    session.send("GUILD_CREATE", &objects::guild_create(&state.discord, server));
                }
            }
            state.sessions.all.insert(id.clone(), session);
            state.sessions.identified += 1;
            let detail = json!({"intents": intents, "shard": [shard.0, shard.1], "compress": self.compress});
            hub.note(state, RecordKind::Gateway, "IDENTIFY → READY", detail);
            state.tell(Change::Bot);
            id
        });
        self.session = Some(session);
    }

    /// The close code for a handshake that Discord refuses.
    fn refuse(&self, intents: u64, shard: (u64, u64)) -> Option<(u16, &'static str)> {
        let privileged = intent::GUILD_MEMBERS | intent::GUILD_PRESENCES;
        let content = intents & intent::MESSAGE_CONTENT != 0 && !self.hub.config.message_content;
        if shard.1 == 0 || shard.0 >= shard.1 {
            Some((4010, "Invalid shard."))
        } else if intents & !INTENTS != 0 {
            Some((4013, "Invalid intent(s)."))
        } else if content || intents & privileged != 0 {
            Some((4014, "Disallowed intent(s)."))
        } else {
            None
        }
    }

    /// Takes a session up again: replays what was missed, then RESUMED. A session that is unknown or too far
    /// behind is invalid.
    pub(super) fn resume(&mut self, data: &Value) {
        let id = text(data, "session_id").to_owned();
        let sequence = integer(data, "seq").unwrap_or(0).unsigned_abs();
        let token = text(data, "token");
        if token.strip_prefix("Bot ").unwrap_or(token) != crate::TOKEN {
            self.complain("RESUME with another token than the stand-in's");
            return self.push(Frame::Close(4004, "Authentication failed."));
        }
        let hub = std::sync::Arc::clone(&self.hub);
        let resumed = hub.with(|state| {
            let session = state
                .sessions
                .all
                .get_mut(&id)
                .filter(|session| session.can_resume(sequence));
            let Some(session) = session else {
                hub.note(
                    state,
                    RecordKind::Gateway,
                    "RESUME of an unknown session",
                    json!({"seq": sequence}),
                );
                return false;
            };
            let missed = session.since(sequence);
            if let Some((_, old)) = session.connection.replace((self.number, self.sender.clone())) {
                old.send(Frame::Cut).ok();
            }
            let replayed = missed.len();
            for frame in missed {
                self.push(Frame::Payload(frame));
            }
            session.send("RESUMED", &json!({"_trace": []}));
            state.sessions.resumed += 1;
            let detail = json!({"seq": sequence, "replayed": replayed});
            hub.note(state, RecordKind::Gateway, "RESUME → RESUMED", detail);
            state.tell(Change::Bot);
            true
        });
        if resumed {
            self.session = Some(id);
        } else {
            self.push(Frame::Payload(json!({"op": 9, "d": false, "s": null, "t": null})));
        }
    }
}

fn ready(state: &State, gateway_url: &str, session: &str, shard: (u64, u64)) -> Value {
    let bot = &state.discord.bot;
    let mut user = objects::user(bot);
    if let Value::Object(extra) = json!({"mfa_enabled": true, "verified": true, "email": null}) {
        crate::json::merge(&mut user, extra);
    }
    let owned = |id: Id| (id.0 >> 22) % shard.1.max(1) == shard.0;
    let servers: Vec<Value> = state
        .discord
        .servers
        .iter()
        .filter(|server| owned(server.id) && state.discord.has_bot(Some(server.id)))
        .map(|server| json!({"id": server.id, "unavailable": true}))
        .collect();
    json!({
        "v": 10, "user": user, "guilds": servers, "session_id": session, "session_type": "normal",
        "resume_gateway_url": gateway_url, "shard": [shard.0, shard.1], "private_channels": [],
        "application": {"id": bot.id, "flags": 0},
    })
}
