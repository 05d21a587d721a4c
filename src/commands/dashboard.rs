//! `/dashboard`: a link that opens the dashboard as the asker.

use super::{Answer, Context};
use crate::app::{Audience, Error};
use crate::ids::ChannelId;
use crate::reply;

/// Your laps in the browser: interactive charts, large files, downloads (only you see the link)
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn dashboard(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let (app, words) = (&ctx.data().app, answer.words());
    let channel = ChannelId::new(ctx.channel_id().get());
    let link = app
        .entry_link(answer.actor(), (answer.driver(), channel), "")
        .await;
    answer
        .finish(link.map(|link| reply::dashboard::reply(link, words)))
        .await
}
