//! The first words in a server that we were just invited to.

use chrono::{TimeDelta, Utc};
use serenity::builder::GetMessages;
use serenity::http::Http;
use serenity::model::channel::ChannelType;
use serenity::model::guild::Guild;
use serenity::model::id::ChannelId;

use crate::reply;
use crate::words::{Language, Words};

/// Whoever invited us longer ago knows by now what to do, or never will.
const NEW: TimeDelta = TimeDelta::minutes(10);
/// Channels in which it is tried.
const MOST_CHANNELS: usize = 5;

/// Says once what to do first, in the first channel that takes it.
pub(crate) async fn greet(http: &Http, guild: &Guild) {
    if Utc::now() - *guild.joined_at > NEW {
        return;
    }
    let language = Language::of_locale(&guild.preferred_locale).unwrap_or_default();
    let mut channels: Vec<_> = guild
        .channels
        .values()
        .filter(|channel| channel.kind == ChannelType::Text)
        .collect();
    channels.sort_by_key(|channel| (channel.position, channel.id));
    let system = guild.system_channel_id;
    let others = channels.iter().map(|channel| channel.id);
    let candidates = system
        .into_iter()
        .chain(others.filter(|channel| Some(*channel) != system));
    for channel in candidates.take(MOST_CHANNELS) {
        // A session may begin again within minutes; what was said stays said.
        if was_here(http, channel).await {
            return;
        }
        let welcome = reply::welcome::joined(Words::new(language)).into_message();
        match channel.send_message(http, welcome).await {
            Ok(_) => return,
            Err(error) => tracing::debug!(error = %error, "a channel did not take the first words"),
        }
    }
}

/// Whether something of ours is among the last messages.
async fn was_here(http: &Http, channel: ChannelId) -> bool {
    let me = http.application_id().map(|id| id.get());
    let last = channel.messages(http, GetMessages::new().limit(50)).await;
    let mut last = last.into_iter().flatten();
    last.any(|message| Some(message.author.id.get()) == me)
}
