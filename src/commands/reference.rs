//! `/reference`: the lap that others are held against where nobody says which.

use chrono::Utc;

use super::{Answer, Context, choices, place_choices};
use crate::app::reference_laps::ReferenceOf;
use crate::app::{Audience, Error};
use crate::reply;

/// Whose reference a lap is.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum WhoseOption {
    /// The asker's own.
    #[name = "mine"]
    Mine,
    /// The server's.
    #[name = "this server's"]
    Servers,
}

/// The lap that yours are held against where nobody says which
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild|BotDm",
    subcommands("set", "clear", "list")
)]
#[allow(clippy::unused_async, reason = "a command with parts has no body of its own")]
pub(super) async fn reference(_: Context<'_>) -> Result<(), Error> {
    Ok(())
}

/// Choose it, once for its circuit and car
#[poise::command(slash_command)]
async fn set(
    ctx: Context<'_>,
    #[description = "The lap: a friend's, your optimal lap, last year's best"]
    #[autocomplete = "choices::laps"]
    lap: String,
    #[description = "Whose reference it is (the server's: managers only; default: mine)"] whose: Option<
        WhoseOption,
    >,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let of = of(whose);
    let outcome = app
        .choose_reference(answer.actor(), answer.driver(), (&lap, of), Utc::now())
        .await;
    let words = answer.words();
    answer
        .finish(outcome.map(|lap| reply::reference::chosen(&lap, of, words)))
        .await
}

/// Choose none any more on a circuit
#[poise::command(slash_command)]
async fn clear(
    ctx: Context<'_>,
    #[description = "The circuit (default: where your last lap was)"]
    #[autocomplete = "place_choices::my_circuits"]
    circuit: Option<String>,
    #[description = "Whose reference it is (the server's: managers only; default: mine)"] whose: Option<
        WhoseOption,
    >,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let outcome = app
        .forget_references(answer.actor(), (circuit.as_deref(), of(whose)))
        .await;
    let words = answer.words();
    answer
        .finish(outcome.map(|gone| reply::reference::cleared(gone, words)))
        .await
}

/// Your references and this server's
#[poise::command(slash_command)]
async fn list(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.references(answer.actor()).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|laps| reply::reference::list(&laps, words)))
        .await
}

const fn of(whose: Option<WhoseOption>) -> ReferenceOf {
    match whose {
        Some(WhoseOption::Servers) => ReferenceOf::Server,
        Some(WhoseOption::Mine) | None => ReferenceOf::Person,
    }
}
