//! `/status`: how the bot is doing, for whoever runs it.

use super::{Answer, Context};
use crate::app::{Audience, Error};
use crate::reply;

/// How the bot is doing, for whoever runs it
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn status(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let data = ctx.data();
    if !data.owners.contains(&answer.actor().user.get()) {
        return answer.finish(Err(Error::NotOwner)).await;
    }
    let status = data.app.status().await;
    let words = answer.words();
    answer
        .finish(Ok(reply::status::reply(&status, data.shards, words)))
        .await
}
