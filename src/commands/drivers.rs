//! `/drivers`: who owns which corner.

use chrono::Utc;

use super::{Answer, Context, audience_of, choices, place_choices};
use crate::app::Error;
use crate::reply;

/// Who is fastest in which corner, and the lap that everybody's best parts make
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn drivers(
    ctx: Context<'_>,
    #[description = "A lap on the circuit and in the car you mean (default: your last lap)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "All cars of this class (see /class; default: one car)"]
    #[autocomplete = "place_choices::classes"]
    class: Option<String>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let chosen = ctx
        .data()
        .app
        .choose_lap(answer.actor(), lap.as_deref(), Utc::now());
    let lap = match chosen.await {
        Ok(lap) => lap,
        Err(error) => return answer.finish(Err(error)).await,
    };
    let app = &ctx.data().app;
    let outcome = app
        .several_drivers(answer.actor(), lap.as_deref(), class.as_deref())
        .await;
    let words = answer.words();
    answer
        .finish(outcome.map(|drivers| reply::drivers::reply(&drivers, words)))
        .await
}
