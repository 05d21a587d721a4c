//! `/columns`: what the columns of a logger mean that no layout explains.

use super::{Answer, Context, choices};
use crate::app::column_mappings::MappingAuthor;
use crate::app::{Audience, Error};
use crate::reply;

/// Say what a column means that I do not understand
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild|BotDm",
    subcommands("set", "list", "remove")
)]
pub(super) async fn columns(ctx: Context<'_>) -> Result<(), Error> {
    // Discord offers the parts only.
    list_inner(ctx).await
}

/// Say what a column means, for every file posted here
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
async fn set(
    ctx: Context<'_>,
    #[description = "What the column tells"]
    #[autocomplete = "choices::roles"]
    role: String,
    #[description = "The column's name as the file spells it"] column: String,
    #[description = "Its unit, such as mph (default: found from the file)"] unit: Option<String>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    let outcome = ctx
        .data()
        .app
        .map_column(
            sayer(&answer),
            &role,
            &column,
            unit.as_deref().unwrap_or_default(),
        )
        .await;
    let words = answer.words();
    answer
        .finish(outcome.map(|change| reply::columns::mapped(&change, words)))
        .await
}

/// What was said about columns here
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
async fn list(ctx: Context<'_>) -> Result<(), Error> {
    list_inner(ctx).await
}

/// Take back what was said about a column
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
async fn remove(
    ctx: Context<'_>,
    #[description = "The column"]
    #[autocomplete = "choices::mapped_columns"]
    column: String,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    let outcome = ctx.data().app.unmap_column(sayer(&answer), &column).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|change| reply::columns::unmapped(&change, words)))
        .await
}

async fn list_inner(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.column_mappings(answer.actor()).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|mappings| reply::columns::list(&mappings, words)))
        .await
}

fn sayer<'a>(answer: &'a Answer<'_>) -> MappingAuthor<'a> {
    MappingAuthor {
        actor: answer.actor(),
        driver: answer.driver(),
    }
}
