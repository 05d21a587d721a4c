//! `/analyze`: the largest losses in words.

use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::compare_laps::Pair;

/// Where is the time? The three largest losses of a lap, computed
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn analyze(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: your last lap)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: your best lap there)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "The whole session of that lap: the typical lap against the best"] session: Option<bool>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let app = &ctx.data().app;
    if session == Some(true) {
        let outcome = app
            .analyze_session(answer.actor(), lap.as_deref(), answer.locale())
            .await;
        return answer.finish_session(outcome).await;
    }
    let pair = Pair::parse(lap.as_deref(), against.as_deref());
    let outcome = app.analyze_lap(answer.actor(), pair, answer.locale()).await;
    answer.finish_analysis(outcome).await
}
