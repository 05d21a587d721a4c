//! `/help`: what to do, on one card.

use super::{Answer, Context};
use crate::app::{Audience, Error};
use crate::reply;

/// What Pacenote does and how to begin
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn help(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let commands = ctx
        .framework
        .options
        .commands
        .iter()
        .filter(|command| command.slash_action.is_some());
    let lines = commands.map(|command| (&*command.name, command.description.as_deref().unwrap_or_default()));
    let reply = reply::help::reply(lines, ctx.data().app.max_file_bytes());
    answer.finish(Ok(reply)).await
}
