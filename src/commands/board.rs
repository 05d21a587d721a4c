//! `/board`: leaderboards that stay in a channel and stay right, on a manager's word.

use super::{Answer, Context, place_choices};
use crate::app::boards::{BoardPlace, BoardWish};
use crate::app::places::CircuitAndCar;
use crate::app::{Audience, Error};
use crate::ids::ChannelId;
use crate::reply;

/// Leaderboards that stay in a channel and stay right (managers only)
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD",
    subcommands("pin", "unpin", "list")
)]
#[allow(clippy::unused_async, reason = "a command with parts has no body of its own")]
pub(super) async fn board(_: Context<'_>) -> Result<(), Error> {
    Ok(())
}

/// Pin a leaderboard here; it is edited whenever a lap changes it
#[poise::command(slash_command)]
async fn pin(
    ctx: Context<'_>,
    #[description = "The circuit (default: where your last lap was)"]
    #[autocomplete = "place_choices::shared_circuits"]
    circuit: Option<String>,
    #[description = "Only laps in this car (default: all cars)"]
    #[autocomplete = "place_choices::shared_cars"]
    car: Option<String>,
    #[description = "Only laps in cars of this class (see /class)"]
    #[autocomplete = "place_choices::classes"]
    class: Option<String>,
) -> Result<(), Error> {
    let place = place(circuit.as_deref(), car.as_deref(), class.as_deref());
    change(ctx, place, BoardWish::Pin).await
}

/// Leave a pinned leaderboard as it is, and forget it
#[poise::command(slash_command)]
async fn unpin(
    ctx: Context<'_>,
    #[description = "The circuit (default: where your last lap was)"]
    #[autocomplete = "place_choices::shared_circuits"]
    circuit: Option<String>,
    #[description = "Only laps in this car (default: all cars)"]
    #[autocomplete = "place_choices::shared_cars"]
    car: Option<String>,
    #[description = "Only laps in cars of this class (see /class)"]
    #[autocomplete = "place_choices::classes"]
    class: Option<String>,
) -> Result<(), Error> {
    let place = place(circuit.as_deref(), car.as_deref(), class.as_deref());
    change(ctx, place, BoardWish::Unpin).await
}

/// Every leaderboard and challenge that is kept in this server
#[poise::command(slash_command)]
async fn list(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.boards(answer.actor()).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|boards| reply::boards::list(&boards, words)))
        .await
}

/// Where a board is about, as typed.
pub(super) const fn place<'a>(
    circuit: Option<&'a str>,
    car: Option<&'a str>,
    class: Option<&'a str>,
) -> BoardPlace<'a> {
    BoardPlace {
        place: CircuitAndCar { circuit, car },
        class,
    }
}

async fn change(ctx: Context<'_>, place: BoardPlace<'_>, wish: BoardWish) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let channel = ChannelId::new(ctx.interaction.channel_id.get());
    let app = &ctx.data().app;
    let outcome = app.change_board(answer.actor(), channel, place, wish).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|board| match wish {
            BoardWish::Pin => reply::boards::set_up(&board, words),
            BoardWish::Unpin => reply::boards::taken_down(&board, words),
        }))
        .await
}
