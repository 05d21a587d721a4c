//! What a server says that it speaks.

use std::time::Duration;

use serenity::http::Http;
use serenity::model::id::GuildId as DiscordGuildId;

/// What a server says that it speaks; empty where it does not say so at once.
pub(super) async fn spoken_in(http: &Http, guild: DiscordGuildId) -> String {
    /// A file is not kept waiting for the language of its answer.
    const IN_TIME: Duration = Duration::from_secs(2);
    let spoken = tokio::time::timeout(IN_TIME, guild.to_partial_guild(http)).await;
    let spoken = spoken.ok().and_then(Result::ok);
    spoken.map(|guild| guild.preferred_locale).unwrap_or_default()
}
