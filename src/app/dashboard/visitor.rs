//! For whom a page or an answer is made.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::app::{Actor, Audience};
use crate::ids::{ChannelId, GuildId, UserId};
use crate::words::Language;

/// Who looks at the dashboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visitor {
    /// A person of Discord, as a command saw them.
    Member(Member),
    /// Somebody with the password of a server's garage: they read what is shared there.
    Guest {
        /// The server.
        guild: u64,
        /// What their browser speaks.
        language: String,
    },
}

/// A person of Discord, as a command saw them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Discord's number of the person.
    pub user: u64,
    /// The server in which they asked.
    pub guild: Option<u64>,
    /// The channel in which they asked, where a server's members read along; where word of an upload goes, if it is wanted.
    #[serde(default)]
    pub channel: Option<u64>,
    /// Their name there.
    pub driver: String,
    /// What their client speaks.
    pub language: String,
    /// Until when they count as a manager of the server; then a new link says it again.
    pub manager_until: Option<DateTime<Utc>>,
    /// Where else they could look, as Discord said when they signed in there; nothing follows from it but a list.
    #[serde(default)]
    pub servers: Vec<SharedServer>,
}

/// A server in which both a person and the bot were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedServer {
    /// Discord's number of it.
    pub id: u64,
    /// What it is called.
    pub name: String,
}

/// How long somebody counts as a manager who was one when they came in.
pub(super) const MANAGER_HOURS: i64 = 1;

impl Member {
    /// Whoever asks in a channel, under the name that they have there.
    pub(super) fn of(actor: &Actor, (driver, channel): (&str, ChannelId), now: DateTime<Utc>) -> Self {
        Self {
            user: actor.user.get(),
            guild: actor.guild.map(GuildId::get),
            channel: actor.guild.map(|_| channel.get()),
            driver: driver.to_owned(),
            language: actor.language.code().to_owned(),
            manager_until: actor.is_manager.then(|| now + Duration::hours(MANAGER_HOURS)),
            servers: Vec::new(),
        }
    }
}

impl Visitor {
    /// On whose behalf is asked. Nobody else reads what a page shows to a member; a guest reads as the server does.
    #[must_use]
    pub fn actor(&self, now: DateTime<Utc>) -> Actor {
        match self {
            Self::Member(member) => Actor {
                user: UserId::new(member.user),
                guild: member.guild.map(GuildId::new),
                audience: Audience::OnlyUser,
                is_manager: member.manager_until.is_some_and(|until| now < until),
                language: Language::of_locale(&member.language).unwrap_or_default(),
            },
            // No person of Discord has the number 0.
            Self::Guest { guild, language } => Actor {
                user: UserId::new(0),
                guild: Some(GuildId::new(*guild)),
                audience: Audience::Server,
                is_manager: false,
                language: Language::of_locale(language).unwrap_or_default(),
            },
        }
    }

    /// The person; `None`: a guest.
    #[must_use]
    pub const fn member(&self) -> Option<&Member> {
        match self {
            Self::Member(member) => Some(member),
            Self::Guest { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(is_manager: bool, now: DateTime<Utc>) -> Visitor {
        let actor = Actor {
            user: UserId::new(7),
            guild: Some(GuildId::new(8)),
            audience: Audience::Server,
            is_manager,
            language: Language::German,
        };
        Visitor::Member(Member::of(&actor, ("Anna", ChannelId::new(9)), now))
    }

    #[test]
    fn a_member_reads_alone_and_is_a_manager_for_an_hour() {
        let now = Utc::now();
        let actor = member(true, now).actor(now);
        assert_eq!(actor.audience, Audience::OnlyUser);
        assert_eq!(actor.language, Language::German);
        assert!(actor.is_manager);
        assert!(!member(true, now).actor(now + Duration::hours(1)).is_manager);
        assert!(!member(false, now).actor(now).is_manager);
    }

    #[test]
    fn a_guest_reads_what_the_server_reads() {
        let guest = Visitor::Guest {
            guild: 8,
            language: "fr".to_owned(),
        };
        let actor = guest.actor(Utc::now());
        assert!(!actor.may_read_private());
        assert_eq!(actor.guild, Some(GuildId::new(8)));
        assert!(guest.member().is_none());
    }
}
