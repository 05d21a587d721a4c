//! `/grip`: the friction circle of two laps.

use chrono::Utc;

use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::choose_laps::SaidLaps;
use crate::app::compare_laps::Pair;
use crate::reply;

/// How much of the grip do two laps use? The friction circle
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn grip(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: the best of your newest session)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: the next faster friend, or your best before)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let said = SaidLaps {
        lap: lap.as_deref(),
        against: against.as_deref(),
        friend: None,
    };
    let (app, actor) = (&ctx.data().app, answer.actor());
    let outcome = match app.choose_pair(actor, said, Utc::now()).await {
        Ok(laps) => app.grip(actor, Pair::chosen(laps)).await,
        Err(error) => Err(error),
    };
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::grip::reply(found, words)))
        .await
}
