//! `/consistency`: which corners are repeated, and which are a matter of luck.

use chrono::Utc;

use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::reply;

/// How alike are the laps of a session? Corner by corner: dialled, work, lottery
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn consistency(
    ctx: Context<'_>,
    #[description = "Any lap of the session (default: your last upload)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
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
    let outcome = ctx.data().app.consistency(answer.actor(), lap.as_deref()).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::consistency::reply(found, words)))
        .await
}
