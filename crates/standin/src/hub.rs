//! What everything shares: the settings, the clock, the state behind one lock, and the news of its changes.
//! Whoever changes the state does so in one closure; changes are announced after the lock is released.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::{broadcast, watch};

use crate::cdn::{Cdn, Lease};
use crate::clock::Clock;
use crate::commands::Commands;
use crate::config::Config;
use crate::discord_state::DiscordState;
use crate::disruption::Disruptions;
use crate::document::Document;
use crate::error::Error;
use crate::gateway::Sessions;
use crate::id::{Id, IdSource};
use crate::interaction::Interaction;
use crate::ledger::{Ledger, Record, RecordKind};
use crate::oauth::Grants;

/// Something that the page may want to show.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// A message is new or was edited.
    Message(Id),
    /// A message is gone.
    Removed { channel: Id, message: Id },
    /// An interaction went on; the token names it.
    Interaction(String),
    /// The bot registered commands.
    Commands,
    /// There is a channel or a thread more.
    Channels,
    /// The bot came or went.
    Bot,
    /// The bot types in a channel.
    Typing(Id),
    /// A record was kept.
    Record,
}

/// Everything that changes.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) discord: DiscordState,
    pub(crate) ids: IdSource,
    pub(crate) commands: Commands,
    /// Interactions by token.
    pub(crate) interactions: BTreeMap<String, Interaction>,
    pub(crate) sessions: Sessions,
    pub(crate) cdn: Cdn,
    pub(crate) ledger: Ledger,
    pub(crate) faults: Disruptions,
    /// Who agreed that the application learns who they are.
    pub(crate) grants: Grants,
    /// Set once the bot is expected to be gone: any further request is a violation.
    pub(crate) farewell: bool,
    /// Changes to announce when the lock is released.
    pub(crate) outbox: Vec<Change>,
}

impl State {
    /// Announces a change.
    pub(crate) fn tell(&mut self, change: Change) {
        self.outbox.push(change);
    }

    /// Keeps a record and announces it.
    pub(crate) fn keep(&mut self, record: Record) {
        self.ledger.keep(record);
        self.tell(Change::Record);
    }
}

/// The shared heart of a stand-in.
#[derive(Debug)]
pub(crate) struct Hub {
    pub(crate) config: Config,
    pub(crate) clock: Clock,
    pub(crate) document: Option<Arc<Document>>,
    pub(crate) address: SocketAddr,
    state: Mutex<State>,
    tick: watch::Sender<u64>,
    feed: broadcast::Sender<Change>,
}

impl Hub {
    pub(crate) fn new(config: Config, document: Option<Arc<Document>>, address: SocketAddr) -> Self {
        let state = State {
            discord: DiscordState::new(&config),
            ids: IdSource::default(),
            commands: Commands::default(),
            interactions: BTreeMap::new(),
            sessions: Sessions::default(),
            cdn: Cdn::default(),
            ledger: Ledger::default(),
            faults: Disruptions::default(),
            grants: Grants::default(),
            farewell: false,
            outbox: Vec::new(),
        };
        Self {
            config,
            clock: Clock::new(),
            document,
            address,
            state: Mutex::new(state),
            tick: watch::Sender::new(0),
            feed: broadcast::Sender::new(1024),
        }
    }

    /// Looks at or changes the state, then announces what changed.
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut State) -> R) -> R {
        let (result, changes) = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let result = act(&mut state);
            (result, std::mem::take(&mut state.outbox))
        };
        for change in changes {
            // Nobody listens while no page is open.
            self.feed.send(change).ok();
        }
        self.tick.send_modify(|count| *count = count.wrapping_add(1));
        result
    }

    /// Looks at the state.
    pub(crate) fn read<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(&self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits until `look` finds something, for as long as the settings allow.
    pub(crate) async fn wait<T>(
        &self,
        what: &str,
        mut look: impl FnMut(&State) -> Option<T>,
    ) -> Result<T, Error> {
        self.wait_outside(what, &mut || self.read(&mut look)).await
    }

    /// The same for a look that takes the lock by itself.
    pub(crate) async fn wait_outside<T>(
        &self,
        what: &str,
        look: &mut impl FnMut() -> Option<T>,
    ) -> Result<T, Error> {
        let mut ticks = self.tick.subscribe();
        let waited = self.config.patience;
        let search = async {
            loop {
                ticks.mark_unchanged();
                if let Some(found) = look() {
                    return found;
                }
                if ticks.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        };
        match tokio::time::timeout(waited, search).await {
            Ok(found) => Ok(found),
            Err(_) => Err(Error::TimedOut {
                what: what.to_owned(),
                waited,
                state: self.read(crate::bot_conduct::state_of_things),
            }),
        }
    }

    /// Lets a person notice what appeared at `appeared`.
    pub(crate) async fn notice(&self, appeared: Duration) {
        let seen = self.now().saturating_sub(appeared);
        tokio::time::sleep(self.config.reaction.saturating_sub(seen)).await;
    }

    /// News of changes from now on.
    pub(crate) fn news(&self) -> broadcast::Receiver<Change> {
        self.feed.subscribe()
    }

    /// A new id for something made now.
    pub(crate) fn id(&self, state: &mut State) -> Id {
        state.ids.next(self.clock.unix_ms())
    }

    /// The lease of a CDN address handed out now.
    pub(crate) fn lease(&self) -> Lease {
        let issued_s = self.clock.unix_ms() / 1000;
        Lease {
            issued_s,
            expires_s: issued_s + self.config.address_life.as_secs(),
        }
    }

    /// `http://127.0.0.1:PORT`.
    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// `ws://127.0.0.1:PORT`.
    pub(crate) fn gateway_url(&self) -> String {
        format!("ws://{}", self.address)
    }

    /// A record that begins now.
    pub(crate) fn record(&self, kind: RecordKind, title: impl Into<String>) -> Record {
        Ledger::record(self.clock.elapsed(), kind, title)
    }

    /// Keeps a short record with one violation in it.
    pub(crate) fn violation(
        &self,
        state: &mut State,
        kind: RecordKind,
        title: &str,
        what: impl Into<String>,
    ) {
        let mut record = self.record(kind, title);
        record.violations.push(what.into());
        state.keep(record);
    }

    /// Keeps a record in which nothing is wrong.
    pub(crate) fn note(&self, state: &mut State, kind: RecordKind, title: impl Into<String>, detail: Value) {
        let mut record = self.record(kind, title);
        record.detail = detail;
        state.keep(record);
    }

    /// Time since the stand-in started, on its own clock.
    pub(crate) fn now(&self) -> Duration {
        self.clock.elapsed()
    }
}
