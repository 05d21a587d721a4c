//! Where a log comes from, and whose laps it becomes.

use super::{Actor, Attachment};
use crate::ids::{ChannelId, GuildId, UserId};

/// Where a log comes from.
#[derive(Clone, Debug)]
pub struct LogSource {
    pub(super) attachment: Attachment,
    pub(super) channel: ChannelId,
    pub(super) message: Option<u64>,
}

impl LogSource {
    /// A file posted in Discord. `message`: where it is attached to one, not to a command.
    #[must_use]
    pub fn posted(
        file: &serenity::model::channel::Attachment,
        channel: serenity::model::id::ChannelId,
        message: Option<serenity::model::id::MessageId>,
    ) -> Self {
        Self {
            attachment: Attachment {
                file_name: file.filename.clone(),
                url: file.url.clone(),
                size_bytes: u64::from(file.size),
            },
            channel: ChannelId::new(channel.get()),
            message: message.map(|message| message.get()),
        }
    }
}

/// Whose laps they become.
#[derive(Clone, Debug)]
pub struct Owner {
    /// The driver.
    pub user: UserId,
    /// The driver's name as people see it.
    pub driver: String,
    /// The server in which the file was posted.
    pub guild: Option<GuildId>,
}

impl Owner {
    /// Whoever asks.
    #[must_use]
    pub fn asker(actor: &Actor, driver: &str) -> Self {
        Self {
            user: actor.user,
            driver: driver.to_owned(),
            guild: actor.guild,
        }
    }
}
