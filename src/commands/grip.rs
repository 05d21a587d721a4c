//! `/grip`: the friction circle of two laps.

use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::compare_laps::Pair;
use crate::reply;

/// How much of the grip do two laps use? The friction circle
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn grip(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: your last lap)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: your best lap there)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let pair = Pair::parse(lap.as_deref(), against.as_deref());
    let outcome = ctx.data().app.grip(answer.actor(), pair).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::grip::reply(found, words)))
        .await
}
