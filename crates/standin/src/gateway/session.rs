//! Gateway sessions: who is connected with which intents, and which events each of them gets.
//!
//! A session outlives its connection, so that a client that resumes gets what it missed.

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use crate::discord_state::APPLICATION;
use crate::id::Id;
use crate::json::{integer, list, put, text};

/// How many events a session keeps for a client that resumes.
const KEPT: usize = 500;

/// The intents that matter here.
pub(crate) mod intent {
    /// Servers and channels.
    pub(crate) const GUILDS: u64 = 1;
    /// Members coming and going; privileged.
    pub(crate) const GUILD_MEMBERS: u64 = 1 << 1;
    /// Who is online; privileged.
    pub(crate) const GUILD_PRESENCES: u64 = 1 << 8;
    /// Messages in servers.
    pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
    /// Direct messages.
    pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
    /// What messages contain; privileged.
    pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;
}

/// What is sent down a connection.
#[derive(Debug, Clone)]
pub(crate) enum Frame {
    /// A payload.
    Payload(Value),
    /// A close frame; the connection ends.
    Close(u16, &'static str),
    /// The connection ends without a word.
    Cut,
}

/// One session of one shard.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) sequence: u64,
    missed: VecDeque<Value>,
    /// The connection that serves it, if any.
    pub(crate) connection: Option<(u64, UnboundedSender<Frame>)>,
    pub(crate) intents: u64,
    pub(crate) shard: (u64, u64),
    /// Connected and past READY.
    pub(crate) ready: bool,
}

impl Session {
    pub(crate) fn new(
        connection: u64,
        sender: UnboundedSender<Frame>,
        intents: u64,
        shard: (u64, u64),
    ) -> Self {
        Self {
            sequence: 0,
            missed: VecDeque::new(),
            connection: Some((connection, sender)),
            intents,
            shard,
            ready: false,
        }
    }

    /// Whether events of this server (or of no server) belong to this shard.
    pub(crate) fn owns(&self, server: Option<Id>) -> bool {
        server.map_or(0, |id| (id.0 >> 22) % self.shard.1.max(1)) == self.shard.0
    }

    /// Sends an event, or keeps it for later.
    pub(crate) fn send(&mut self, event: &str, payload: &Value) {
        self.sequence += 1;
        let frame = json!({"op": 0, "s": self.sequence, "t": event, "d": payload});
        if self.missed.len() == KEPT {
            self.missed.pop_front();
        }
        self.missed.push_back(frame.clone());
        if let Some((_, sender)) = &self.connection {
            // A connection that is just closing takes nothing; the event waits for RESUME.
            sender.send(Frame::Payload(frame)).ok();
        }
    }

    /// Whether everything after a sequence number is still kept.
    pub(crate) fn can_resume(&self, sequence: u64) -> bool {
        let oldest = self
            .missed
            .front()
            .and_then(|frame| integer(frame, "s"))
            .unwrap_or(1);
        sequence <= self.sequence && sequence.saturating_add(1) >= oldest.unsigned_abs()
    }

    /// The events after a sequence number.
    pub(crate) fn since(&self, sequence: u64) -> Vec<Value> {
        let after =
            |frame: &&Value| integer(frame, "s").is_some_and(|number| number.unsigned_abs() > sequence);
        self.missed.iter().filter(after).cloned().collect()
    }
}

/// All sessions by id.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    pub(crate) all: BTreeMap<String, Session>,
    /// How many times a client identified.
    pub(crate) identified: u64,
    /// How many times a client resumed.
    pub(crate) resumed: u64,
    /// Numbers the connections.
    pub(crate) connections: u64,
    /// When each shard identified last, on the stand-in's clock in milliseconds.
    pub(crate) last_identify_ms: Option<u64>,
}

impl Sessions {
    /// How many sessions have a connection and are past READY.
    pub(crate) fn connected(&self) -> usize {
        self.all
            .values()
            .filter(|session| session.connection.is_some() && session.ready)
            .count()
    }

    /// Sends a frame that is no event to every connection.
    pub(crate) fn broadcast(&self, frame: &Frame) {
        for (_, sender) in self
            .all
            .values()
            .filter_map(|session| session.connection.as_ref())
        {
            sender.send(frame.clone()).ok();
        }
    }

    /// Sends an event that needs no intent. Returns whether a session took it.
    pub(crate) fn dispatch(&mut self, event: &str, server: Option<Id>, payload: &Value) -> bool {
        let mut taken = false;
        for session in self.all.values_mut().filter(|session| session.owns(server)) {
            session.send(event, payload);
            taken |= session.connection.is_some();
        }
        taken
    }

    /// Sends an event about a message to the sessions whose intents cover it, stripped where the content is
    /// privileged.
    pub(crate) fn dispatch_message(&mut self, event: &str, server: Option<Id>, payload: &Value) {
        let needed = if server.is_some() {
            intent::GUILD_MESSAGES
        } else {
            intent::DIRECT_MESSAGES
        };
        for session in self.all.values_mut().filter(|session| session.owns(server)) {
            if session.intents & needed == 0 {
                continue;
            }
            let mut payload = payload.clone();
            if session.intents & intent::MESSAGE_CONTENT == 0 && server.is_some() {
                strip(&mut payload);
            }
            session.send(event, &payload);
        }
    }
}

/// Empties what the message content intent protects, except in the bot's own messages and in messages that
/// mention it. Direct messages must not be given to this function.
pub(crate) fn strip(message: &mut Value) {
    let own = message
        .get("author")
        .is_some_and(|author| text(author, "id") == APPLICATION.to_string());
    let mentions = list(message, "mentions")
        .iter()
        .any(|user| text(user, "id") == APPLICATION.to_string());
    if own || mentions {
        return;
    }
    if message.get("content").is_some() {
        put(message, "content", "");
    }
    for key in ["embeds", "attachments", "components"] {
        if message.get(key).is_some() {
            put(message, key, json!([]));
        }
    }
    if let Some(referenced) = message.get_mut("referenced_message").filter(|it| it.is_object()) {
        strip(referenced);
    }
}
