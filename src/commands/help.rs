//! `/help`: what to do, on one card.

use serenity::all::CommandType;

use super::{Answer, Context};
use crate::app::{Audience, Error};
use crate::reply;
use crate::reply::help::Mentionable;

/// What Pacenote does and how to begin
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn help(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let words = answer.words();
    let commands = mentionable(ctx).await;
    answer
        .finish(Ok(reply::help::reply(&commands, app.max_file_bytes(), words)))
        .await
}

/// Every command with the number by which it can be pressed; without their numbers they are named all the same.
pub(super) async fn mentionable(ctx: Context<'_>) -> Vec<Mentionable> {
    let http = &ctx.serenity_context().http;
    let registered = http.get_global_commands().await.unwrap_or_default();
    let commands = ctx.framework.options.commands.iter();
    commands
        .filter(|command| command.slash_action.is_some())
        .map(|command| Mentionable {
            name: command.name.to_string(),
            id: registered
                .iter()
                .find(|known| known.kind == CommandType::ChatInput && known.name == command.name)
                .map(|known| known.id.get()),
            part: command.subcommands.first().map(|part| part.name.to_string()),
        })
        .collect()
}
