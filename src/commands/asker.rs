//! Who asks: their rights, and what they are called.

use serenity::model::guild::PartialMember;
use serenity::model::prelude::{GuildId as DiscordGuildId, Member, User};

use crate::app::{Actor, Audience};
use crate::ids::{GuildId, UserId};
use crate::words::Language;

/// Who asks, where, and who will see the answer. Direct messages are seen by the asker only.
///
/// `member`: as an interaction brings it, with what the person may do. `locale`: of their Discord client; empty where
/// nobody says.
#[must_use]
pub(crate) fn actor_of(
    user: &User,
    guild: Option<DiscordGuildId>,
    audience: Audience,
    member: Option<&Member>,
    locale: &str,
) -> Actor {
    Actor {
        user: UserId::new(user.id.get()),
        guild: guild.map(|guild| GuildId::new(guild.get())),
        audience: if guild.is_none() {
            Audience::OnlyUser
        } else {
            audience
        },
        is_manager: guild.is_some()
            && member
                .and_then(|member| member.permissions)
                .is_some_and(|permissions| permissions.manage_guild()),
        language: Language::of_locale(locale).unwrap_or_default(),
    }
}

/// Who sees the answer, from the option `private`: everybody in the server unless the asker says otherwise.
#[must_use]
pub(crate) fn audience_of(private: Option<bool>) -> Audience {
    if private == Some(true) {
        Audience::OnlyUser
    } else {
        Audience::Server
    }
}

/// Nickname in this server, else the person's display name, else the account's.
pub(super) fn display_name(user: &User, member: Option<&Member>) -> String {
    member
        .and_then(|member| member.nick.as_ref())
        .unwrap_or_else(|| global_name(user))
        .clone()
}

/// The author's name of a message as people see it there.
pub(super) fn author_name(user: &User, member: Option<&PartialMember>) -> String {
    member
        .and_then(|member| member.nick.as_ref())
        .unwrap_or_else(|| global_name(user))
        .clone()
}

fn global_name(user: &User) -> &String {
    user.global_name.as_ref().unwrap_or(&user.name)
}
