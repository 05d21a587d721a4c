//! What this process has heard and written down, and what not.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::ids::{ChannelId, GuildId};

/// Nothing counts as heard before a session was quiet for so long: its servers arrive one by one.
const SETTLED_AFTER: Duration = Duration::from_secs(10);

/// What this process has heard and written down, and what not.
#[derive(Default)]
pub struct Heard {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Shards with a live session.
    connected: HashSet<u32>,
    /// Channels being read.
    reading: usize,
    /// When a session or a server began last.
    began: Option<Instant>,
    /// The newest message of each watched channel that was heard live.
    latest: HashMap<ChannelId, u64>,
    /// Messages that could not be written down: the channel, and the message before them.
    behind: HashMap<ChannelId, (Option<GuildId>, u64)>,
}

impl Heard {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A session begins, with or without a gap before it.
    pub fn begin(&self, shard: u32) {
        let mut state = self.state();
        state.connected.insert(shard);
        state.began = Some(Instant::now());
        // What was heard live says nothing about what was missed before it.
        state.latest.clear();
    }

    /// A session goes on where it stopped.
    pub fn go_on(&self, shard: u32) {
        self.state().connected.insert(shard);
    }

    /// A connection is lost.
    pub fn lose(&self, shard: u32) {
        self.state().connected.remove(&shard);
    }

    pub(super) fn note_latest(&self, channel: ChannelId, message: u64) {
        let mut state = self.state();
        let latest = state.latest.entry(channel).or_default();
        *latest = message.max(*latest);
    }

    pub(super) fn fall_behind(&self, guild: Option<GuildId>, channel: ChannelId, message: u64) {
        let mut state = self.state();
        let (_, before) = state
            .behind
            .entry(channel)
            .or_insert((guild, message.saturating_sub(1)));
        *before = message.saturating_sub(1).min(*before);
    }

    /// Shards that hear everything and have read what they missed; and how far watched channels are read.
    pub(super) fn settled(&self) -> Option<(Vec<u32>, HashMap<ChannelId, u64>)> {
        let mut state = self.state();
        let is_quiet = state.began.is_some_and(|began| began.elapsed() >= SETTLED_AFTER);
        if state.reading > 0 || !is_quiet || !state.behind.is_empty() {
            return None;
        }
        Some((
            state.connected.iter().copied().collect(),
            std::mem::take(&mut state.latest),
        ))
    }

    pub(super) fn take_behind(&self) -> HashMap<ChannelId, (Option<GuildId>, u64)> {
        std::mem::take(&mut self.state().behind)
    }

    pub(super) fn reading(&self) -> Reading<'_> {
        let mut state = self.state();
        state.reading += 1;
        state.began = Some(Instant::now());
        Reading(self)
    }
}

/// While it lives, nothing counts as heard.
pub(super) struct Reading<'a>(&'a Heard);

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        self.0.state().reading -= 1;
    }
}
