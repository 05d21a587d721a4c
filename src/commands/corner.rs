//! `/corner`: one corner of two laps.

use super::picture_options::FormOption;
use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::View;
use crate::reply;

/// Draw one corner of two laps: lines, speed, pedals, what each phase costs
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn corner(
    ctx: Context<'_>,
    #[description = "The corner's number, as on the map"]
    #[min = 1]
    #[max = 99]
    number: u32,
    #[description = "The lap to look at (default: your last lap)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: your best lap there)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "For which screen (default: a phone)"] form: Option<FormOption>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let pair = Pair::parse(lap.as_deref(), against.as_deref());
    let view = View::new(form.map(Into::into), None, None);
    let app = &ctx.data().app;
    let outcome = app.draw_corner(answer.actor(), pair, number, view).await;
    answer.finish(outcome.map(reply::corner::reply)).await
}
