//! On whose behalf a transaction runs, and who will read the answer.

use crate::ids::{GuildId, UserId};
use crate::words::Language;

/// On whose behalf a transaction runs. Postgres shows and takes only what this allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person who asked.
    pub user: UserId,
    /// The server in which they asked; `None` in a direct message.
    pub guild: Option<GuildId>,
    /// Who will read the answer.
    pub audience: Audience,
    /// Whether they manage that server, as Discord says.
    pub is_manager: bool,
    /// What their Discord client speaks; what they chose themselves comes first.
    pub language: Language,
}

impl Actor {
    /// A person where nobody else reads along, asked for by the bot itself.
    #[must_use]
    pub const fn alone_as(user: UserId) -> Self {
        Self {
            user,
            guild: None,
            audience: Audience::OnlyUser,
            is_manager: false,
            language: Language::English,
        }
    }

    /// The same person where nobody else reads the answer: for what is theirs alone, and for everything that is written.
    #[must_use]
    pub const fn alone(&self) -> Self {
        self.read_by(Audience::OnlyUser)
    }

    /// The same person with another audience.
    #[must_use]
    pub const fn read_by(&self, audience: Audience) -> Self {
        Self { audience, ..*self }
    }

    /// The server that reads the answer, and with which what is stored now is shared; `None`: only the person does.
    #[must_use]
    pub fn shares_with(&self) -> Option<GuildId> {
        self.guild.filter(|_| self.audience == Audience::Server)
    }

    /// Whether the answer may hold what is shared with nobody. This is the one place that decides between private and
    /// shared; Postgres decides the same for every row.
    #[must_use]
    pub fn may_read_private(&self) -> bool {
        self.audience == Audience::OnlyUser
    }
}

/// Who will read the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Only the person who asked: their own laps and those shared with the server. Writing needs this audience.
    OnlyUser,
    /// Everybody in the server: nothing but the laps shared with it, private ones of the person who asked not either.
    Server,
}
