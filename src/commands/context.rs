//! What every command can reach.

use std::sync::Arc;

use tokio_util::task::TaskTracker;

use super::heard::Heard;
use crate::app::{App, Error};

/// What every command can reach.
#[derive(Clone)]
pub struct Data {
    /// The use cases.
    pub app: Arc<App>,
    /// Commands under way; shutdown waits for them.
    pub running: TaskTracker,
    /// Whether Discord gives us the content of messages that do not address us.
    pub message_content: bool,
    /// How many shards there are in all.
    pub shards: u32,
    /// Who runs the bot, as Discord knows them.
    pub owners: Arc<[u64]>,
    /// What was heard and written down.
    pub heard: Arc<Heard>,
}

/// A slash or menu command under way.
pub(crate) type Context<'a> = poise::ApplicationContext<'a, Data, Error>;
