//! `/compare`: two laps as a picture, or up to four.

use super::picture_options::{ChannelOption, FormOption};
use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::View;
use crate::reply;

/// Draw two laps against each other: where is the time?
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
#[expect(clippy::too_many_arguments, reason = "one for each option")]
pub(super) async fn compare(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: your last lap)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: your best lap there)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "Zoom in on the corner of that number"]
    #[min = 1]
    #[max = 99]
    corner: Option<u32>,
    #[description = "One more channel"] channel: Option<ChannelOption>,
    #[description = "A third lap, held against the same one"]
    #[autocomplete = "choices::laps"]
    third: Option<String>,
    #[description = "A fourth lap, held against the same one"]
    #[autocomplete = "choices::laps"]
    fourth: Option<String>,
    #[description = "For which screen (default: a phone)"] form: Option<FormOption>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let pair = Pair::parse(lap.as_deref(), against.as_deref()).and(third.as_deref(), fourth.as_deref());
    let view = View::new(form.map(Into::into), channel.map(Into::into), corner);
    let outcome = ctx.data().app.compare_laps(answer.actor(), pair, view).await;
    answer.finish(outcome.map(reply::compare::reply)).await
}
