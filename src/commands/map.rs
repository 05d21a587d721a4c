//! `/map`: the track from above.

use super::picture_options::{ColorOption, FormOption};
use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::View;
use crate::reply;

/// Draw the track: who gains where, or speed, gear, pedals of one lap
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn map(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: your last lap)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: your best lap there)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "What the colors say (default: who gains where)"] color: Option<ColorOption>,
    #[description = "For which screen (default: a phone)"] form: Option<FormOption>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let pair = Pair::parse(lap.as_deref(), against.as_deref());
    let view = View::new(form.map(Into::into), None, None);
    let color = color.map(Into::into).unwrap_or_default();
    let outcome = ctx.data().app.draw_map(answer.actor(), pair, color, view).await;
    answer.finish(outcome.map(reply::map::reply)).await
}
