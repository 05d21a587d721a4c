//! Files posted in messages: to the bot by mention or in a direct message, or in a watched channel.
//!
//! A lost connection may lose messages; [`catch_up`] reads what was posted in watched channels meanwhile.

use serenity::builder::GetMessages;
use serenity::model::channel::{Attachment, Message};
use serenity::model::id::{ChannelId as DiscordChannelId, MessageId};
use serenity::prelude::Context as SerenityContext;

use super::answer::author_name;
use super::{Data, actor_of};
use crate::app::import_log::{LogSource, Owner};
use crate::app::watch_channel::WatchedChannel;
use crate::app::{Actor, App, Audience, Error};
use crate::ids::{ChannelId, GuildId, UserId};
use crate::reply::{self, Reply};
use crate::words::Words;

/// Why a message concerns us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Address {
    /// It mentions us.
    Mention,
    /// It is a direct message.
    Direct,
    /// It was posted in a watched channel.
    Watched,
}

/// Reads the logs in a message that concerns us and answers below it.
///
/// # Errors
/// Discord did not take the answer.
pub async fn on_message(serenity: &SerenityContext, data: &Data, message: &Message) -> Result<(), Error> {
    if message.author.bot || message.webhook_id.is_some() {
        return Ok(());
    }
    let _running = data.running.token();
    let Some(address) = address_of(serenity, data, message).await else {
        return Ok(());
    };
    let has_logs = message
        .attachments
        .iter()
        .any(|file| address != Address::Watched || looks_like_log(file));
    if address == Address::Watched && !has_logs {
        return note_handled(data, message).await;
    }
    let actor = actor_of(&message.author, message.guild_id, Audience::Server, None, "");
    let words = data.app.words_of(&actor).await;
    let owner = Owner {
        user: UserId::new(message.author.id.get()),
        driver: author_name(&message.author, message.member.as_deref()),
        guild: actor.guild,
    };
    let outcome = if message.attachments.is_empty() {
        Ok(reply::help::how_to_begin(words))
    } else {
        // Typing shows that the file was seen; whether it arrives does not matter.
        let _shown = message.channel_id.broadcast_typing(&serenity.http).await;
        import_all(&data.app, &actor, &owner, message, words).await
    };
    let answer = outcome.unwrap_or_else(|error| reply::error::logged(&error, words));
    message
        .channel_id
        .send_message(&serenity.http, answer.into_message().reference_message(message))
        .await?;
    if address == Address::Watched {
        note_handled(data, message).await?;
    }
    Ok(())
}

/// Imports every attachment of a message, for its owner; one card for each.
///
/// # Errors
/// There is none, or the only one was refused.
pub(super) async fn import_all(
    app: &App,
    actor: &Actor,
    owner: &Owner,
    message: &Message,
    words: Words,
) -> Result<Reply, Error> {
    match message.attachments.as_slice() {
        [] => Err(Error::NoFile),
        [only] => {
            let source = LogSource::posted(only, message.channel_id, Some(message.id));
            let stored = app.import_log(actor, owner, &source).await?;
            Ok(reply::import::reply(&[stored]))
        }
        several => {
            let mut outcomes = Vec::new();
            for file in several.iter().take(reply::limits::EMBEDS) {
                let source = LogSource::posted(file, message.channel_id, Some(message.id));
                let outcome = app.import_log(actor, owner, &source).await;
                outcomes.push((file.filename.as_str(), outcome));
            }
            Ok(reply::import::together(outcomes, words))
        }
    }
}

/// Reads what was posted in watched channels while we were away. Failures are logged; the next connection tries again.
pub async fn catch_up(serenity: &SerenityContext, data: &Data) {
    let channels = match data.app.watched_channels().await {
        Ok(channels) => channels,
        Err(error) => {
            tracing::warn!(error = %error, "missed messages could not be looked for");
            return;
        }
    };
    for channel in channels {
        if let Err(error) = catch_up_channel(serenity, data, &channel).await {
            tracing::warn!(error = %error, channel.id = channel.channel.get(), "missed messages were not read");
        }
    }
}

async fn catch_up_channel(
    serenity: &SerenityContext,
    data: &Data,
    watched: &WatchedChannel,
) -> Result<(), Error> {
    const PAGE: u8 = 100;
    let channel = DiscordChannelId::new(watched.channel.get());
    let mut after = MessageId::new(watched.last_message.max(1));
    loop {
        let mut page = channel
            .messages(&serenity.http, GetMessages::new().after(after).limit(PAGE))
            .await?;
        page.sort_by_key(|message| message.id);
        let Some(last) = page.last().map(|message| message.id) else {
            return Ok(());
        };
        for message in &mut page {
            // Messages fetched by REST do not say which server they are of.
            message.guild_id = Some(watched.guild.get().into());
            on_message(serenity, data, message).await?;
        }
        if page.len() < usize::from(PAGE) {
            return Ok(());
        }
        after = last;
    }
}

async fn address_of(serenity: &SerenityContext, data: &Data, message: &Message) -> Option<Address> {
    let Some(guild) = message.guild_id else {
        return Some(Address::Direct);
    };
    let me = serenity.http.application_id().map(|id| id.get());
    if message.mentions.iter().any(|user| Some(user.id.get()) == me) {
        return Some(Address::Mention);
    }
    if message.attachments.is_empty() {
        return None;
    }
    let channel = ChannelId::new(message.channel_id.get());
    match data.app.is_watched(GuildId::new(guild.get()), channel).await {
        Ok(is_watched) => is_watched.then_some(Address::Watched),
        Err(error) => {
            // An outage is not "not watched": the message stays unhandled and catch-up finds it later.
            tracing::warn!(error = %error, "a posted file could not be looked at");
            None
        }
    }
}

async fn note_handled(data: &Data, message: &Message) -> Result<(), Error> {
    let channel = ChannelId::new(message.channel_id.get());
    data.app.note_handled(channel, message.id.get()).await
}

/// In a watched channel people also post pictures and videos; those are none of our business.
fn looks_like_log(file: &Attachment) -> bool {
    const ENDINGS: [&str; 11] = [
        ".csv", ".vbo", ".ld", ".txt", ".tsv", ".json", ".dovex", ".log", ".gz", ".zip", ".nmea",
    ];
    let name = file.filename.to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}
