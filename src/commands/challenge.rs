//! `/challenge`: a circuit, some days, and who is fastest in them, on a manager's word.

use chrono::Utc;

use super::{Answer, Context, place_choices};
use crate::app::boards::ChallengeWish;
use crate::app::places::Place;
use crate::app::{Audience, Error};
use crate::ids::ChannelId;
use crate::reply;

/// A circuit, some days, and who is fastest in them (managers only)
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD",
    subcommands("start", "stop")
)]
#[allow(clippy::unused_async, reason = "a command with parts has no body of its own")]
pub(super) async fn challenge(_: Context<'_>) -> Result<(), Error> {
    Ok(())
}

/// Announce a challenge here: its board opens and closes by itself
#[poise::command(slash_command)]
async fn start(
    ctx: Context<'_>,
    #[description = "What it is called"]
    #[max_length = 60]
    name: String,
    #[description = "How many days it lasts"]
    #[min = 1]
    #[max = 92]
    days: u32,
    #[description = "The circuit (default: where your last lap was)"]
    #[autocomplete = "place_choices::shared_circuits"]
    circuit: Option<String>,
    #[description = "Only laps in this car (default: all cars)"]
    #[autocomplete = "place_choices::shared_cars"]
    car: Option<String>,
    #[description = "In how many hours it starts (default: now)"]
    #[max = 720]
    starts_in: Option<u32>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let channel = ChannelId::new(ctx.interaction.channel_id.get());
    let place = Place {
        circuit: circuit.as_deref(),
        car: car.as_deref(),
    };
    let wish = ChallengeWish {
        name: &name,
        days,
        starts_in_hours: starts_in.unwrap_or_default(),
    };
    let app = &ctx.data().app;
    let outcome = app
        .challenge(answer.actor(), channel, place, wish, Utc::now())
        .await;
    let words = answer.words();
    answer
        .finish(outcome.map(|board| reply::boards::set_up(&board, words)))
        .await
}

/// Call a challenge off; its board stays as it is
#[poise::command(slash_command)]
async fn stop(
    ctx: Context<'_>,
    #[description = "What it is called"]
    #[max_length = 60]
    name: String,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.call_challenge_off(answer.actor(), &name).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|()| reply::boards::called_off(&name, words)))
        .await
}
