//! Where a log comes from, and whose laps it becomes.

use super::{Actor, Attachment};
use crate::db::jobs::JobId;
use crate::db::originals::ReadAs;
use crate::ids::{ChannelId, GuildId, LapId, UserId};

/// Where a log comes from.
#[derive(Clone, Debug)]
pub struct LogSource {
    pub(super) attachment: Attachment,
    /// The `.ldx` of an `.ld`.
    pub(super) ldx: Option<Attachment>,
    /// Which car of several in one table; `None`: the first one.
    pub(super) car: Option<String>,
    /// The file is one lap: its driver said so.
    pub(super) is_one_lap: bool,
    /// A lap of what was read of the file before: that goes when it is read otherwise.
    pub(super) replaces: Option<LapId>,
    /// The channel in which it was posted; `None`: in none.
    pub(super) channel: Option<ChannelId>,
    pub(super) message: Option<u64>,
    /// The job that it is read for.
    pub(super) job: Option<JobId>,
}

impl LogSource {
    /// A file at an address of Discord's.
    #[must_use]
    pub fn at(attachment: Attachment, channel: ChannelId, message: Option<u64>) -> Self {
        Self {
            attachment,
            ldx: None,
            car: None,
            is_one_lap: false,
            replaces: None,
            channel: Some(channel),
            message,
            job: None,
        }
    }

    /// The same file, for another of the cars in it, as the file spells it.
    #[must_use]
    pub fn of_car(self, car: &str) -> Self {
        Self {
            car: Some(car.to_owned()),
            ..self
        }
    }

    /// The same file, read as one lap from its first to its last row.
    #[must_use]
    pub fn as_one_lap(self) -> Self {
        Self {
            is_one_lap: true,
            ..self
        }
    }

    /// How its driver has it read, to read it so again.
    pub(super) fn read_as(&self) -> ReadAs {
        ReadAs {
            car: self.car.clone(),
            is_one_lap: self.is_one_lap,
        }
    }

    /// A file that is here already.
    pub(super) const fn here(file_name: String, size_bytes: u64, job: Option<JobId>) -> Self {
        Self {
            attachment: Attachment {
                file_name,
                url: String::new(),
                size_bytes,
            },
            ldx: None,
            car: None,
            is_one_lap: false,
            replaces: None,
            channel: None,
            message: None,
            job,
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
