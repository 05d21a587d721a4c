//! `/progress`: the asker's sessions over the weeks.

use super::{Answer, Context, audience_of, place_choices};
use crate::app::Error;
use crate::app::places::CircuitAndCar;
use crate::reply;

/// Your best and median lap over the weeks, on one circuit in one car
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn progress(
    ctx: Context<'_>,
    #[description = "The circuit (default: where your last lap was)"]
    #[autocomplete = "place_choices::my_circuits"]
    circuit: Option<String>,
    #[description = "The car (default: the one you drove there last)"]
    #[autocomplete = "place_choices::my_cars"]
    car: Option<String>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let place = CircuitAndCar {
        circuit: circuit.as_deref(),
        car: car.as_deref(),
    };
    let outcome = ctx.data().app.progress(answer.actor(), place).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::progress::reply(found, words)))
        .await
}
