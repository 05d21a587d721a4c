//! On whose behalf a transaction runs, and who will read the answer.

use crate::ids::{GuildId, UserId};

/// On whose behalf a transaction runs. Postgres shows and takes only what this allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person who asked.
    pub user: UserId,
    /// The server in which they asked; `None` in a direct message.
    pub guild: Option<GuildId>,
    /// Who will read the answer.
    pub audience: Audience,
}

/// Who will read the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Only the person who asked: their own laps and those shared with the server. Writing needs this audience.
    OnlyUser,
    /// Everybody in the server: nothing but the laps shared with it, private ones of the person who asked not either.
    Server,
}
