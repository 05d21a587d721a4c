//! `/corners`: the corners of a circuit, and a server's own names for them.

use super::{Answer, Context, choices};
use crate::app::circuit_corners::{CornerChange, ShapeChange};
use crate::app::{Audience, Error};
use crate::reply;

/// What becomes of the corner.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum Action {
    /// One with the next.
    #[name = "join with the next one"]
    Join,
    /// Two.
    #[name = "cut in two"]
    Cut,
    /// As found.
    #[name = "all corners as found"]
    Reset,
}

/// The corners of a circuit; managers give them names, join them, cut them
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild")]
pub(super) async fn corners(
    ctx: Context<'_>,
    #[description = "Number of the corner to change"]
    #[min = 1]
    #[max = 200]
    corner: Option<u32>,
    #[description = "Its name"]
    #[max_length = 60]
    name: Option<String>,
    #[description = "What becomes of it"] action: Option<Action>,
    #[description = "A lap of the circuit (default: your last one)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    let change = CornerChange {
        corner,
        name,
        shape: action.map(|action| match action {
            Action::Join => ShapeChange::MergeWithNext,
            Action::Cut => ShapeChange::Split,
            Action::Reset => ShapeChange::Reset,
        }),
    };
    let app = &ctx.data().app;
    let outcome = app.circuit_corners(answer.actor(), lap.as_deref(), &change).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|listed| reply::corners::reply(&listed, words)))
        .await
}
