//! `/watch`: read every log posted in a channel, on a manager's word.

use serenity::model::channel::GuildChannel;

use super::{Answer, Context};
use crate::app::watch_channel::Watching;
use crate::app::{Audience, Error};
use crate::ids::ChannelId;
use crate::reply;

/// Import every log posted in a channel without being asked (managers only)
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD"
)]
pub(super) async fn watch(
    ctx: Context<'_>,
    #[description = "The channel (default: this one)"]
    #[channel_types("Text")]
    channel: Option<GuildChannel>,
    #[description = "Stop watching it"] stop: Option<bool>,
    #[description = "Answer every upload there in a thread of its own"] threads: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    let channel = channel.map_or(ctx.interaction.channel_id, |channel| channel.id);
    let watching = if stop == Some(true) {
        Watching::Stop
    } else {
        Watching::Start { threads }
    };
    let said_in = ctx.interaction.id.get();
    let outcome = ctx
        .data()
        .app
        .watch_channel(answer.actor(), ChannelId::new(channel.get()), watching, said_in)
        .await;
    let (words, content) = (answer.words(), ctx.data().message_content);
    answer
        .finish(outcome.map(|watched| reply::watch::reply(&watched, content, words)))
        .await
}
