//! The bot was taken out of a server, or a person left one: what they showed there is not shown any more.

use serenity::http::Http;
use serenity::model::guild::{Guild, UnavailableGuild};
use serenity::model::id::{GuildId as DiscordGuildId, UserId as DiscordUserId};

use super::Data;
use crate::app::presence::Shard;
use crate::app::{App, Error};
use crate::ids::GuildId;

/// A server is there: remembered, so that it is noticed when it is not any more.
pub(crate) async fn on_guild(data: &Data, shard: Shard, guild: &Guild) {
    let id = GuildId::new(guild.id.get());
    if let Err(error) = data.app.note_guild(shard.application, id).await {
        tracing::warn!(error = %error, "a server was not noted");
    }
}

/// A server is gone: for good, unless Discord only cannot reach it.
///
/// # Errors
/// The database.
pub(crate) async fn on_guild_gone(data: &Data, gone: &UnavailableGuild) -> Result<(), Error> {
    if !gone.unavailable {
        data.app.leave_guild(GuildId::new(gone.id.get())).await?;
    }
    Ok(())
}

/// A session begins with the servers of its shard: others are gone.
pub(crate) async fn on_ready(data: &Data, shard: Shard, guilds: &[UnavailableGuild]) {
    let present: Vec<GuildId> = guilds.iter().map(|guild| GuildId::new(guild.id.get())).collect();
    if let Err(error) = data.app.leave_missing_guilds(shard, &present).await {
        tracing::warn!(error = %error, "servers that are gone could not be left");
    }
}

/// Asks Discord whether people who show laps in a server are still there.
pub(super) async fn check_members(http: &Http, app: &App) {
    let due = match app.members_to_check().await {
        Ok(due) => due,
        Err(error) => {
            tracing::warn!(error = %error, "members could not be looked for");
            return;
        }
    };
    for (guild, user) in due {
        let asked = http
            .get_member(DiscordGuildId::new(guild.get()), DiscordUserId::new(user.get()))
            .await;
        let Err(serenity::Error::Http(error)) = asked else {
            continue;
        };
        // A member that is not known; a server that is not is noticed by other ways.
        let is_gone = matches!(&error, serenity::http::HttpError::UnsuccessfulRequest(answer)
            if answer.status_code.as_u16() == 404 && matches!(answer.error.code, 10007 | 10013));
        if is_gone && let Err(error) = app.leave_member(guild, user).await {
            tracing::warn!(error = %error, "laps of a person who left could not be taken back");
        }
    }
}
