//! `/leaderboard`: who is fastest on a circuit in this server.

use super::{Answer, Context, audience_of, board, place_choices};
use crate::app::Error;
use crate::reply;

/// Who is fastest here? Everybody's best lap that is shared with this server
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild")]
pub(super) async fn leaderboard(
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
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let place = board::place(circuit.as_deref(), car.as_deref(), class.as_deref());
    let outcome = ctx.data().app.leaderboard(answer.actor(), place).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::leaderboard::reply(found, words)))
        .await
}
