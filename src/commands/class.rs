//! `/class`: which cars a server counts as one class, on a manager's word.

use super::{Answer, Context, place_choices};
use crate::app::{Audience, Error};
use crate::reply;

/// Which cars are one class here, for boards, challenges and news (managers only)
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD",
    subcommands("set", "clear", "list")
)]
#[allow(clippy::unused_async, reason = "a command with parts has no body of its own")]
pub(super) async fn class(_: Context<'_>) -> Result<(), Error> {
    Ok(())
}

/// Count a car to a class
#[poise::command(slash_command)]
async fn set(
    ctx: Context<'_>,
    #[description = "The car"]
    #[autocomplete = "place_choices::shared_cars"]
    car: String,
    #[description = "The class, such as GT3"]
    #[autocomplete = "place_choices::classes"]
    #[max_length = 30]
    class: String,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.class_car(answer.actor(), &car, Some(&class)).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|cars| reply::boards::classes(&cars, words)))
        .await
}

/// Count a car to no class
#[poise::command(slash_command)]
async fn clear(
    ctx: Context<'_>,
    #[description = "The car"]
    #[autocomplete = "place_choices::shared_cars"]
    car: String,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.class_car(answer.actor(), &car, None).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|cars| reply::boards::classes(&cars, words)))
        .await
}

/// Every class of this server with its cars
#[poise::command(slash_command)]
async fn list(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.car_classes(answer.actor()).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|cars| reply::boards::classes(&cars, words)))
        .await
}
