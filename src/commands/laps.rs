//! `/laps`: the asker's stored laps.

use super::{Answer, Context};
use crate::app::{Audience, Error};
use crate::reply;

/// List your stored laps (only you see the list)
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn laps(
    ctx: Context<'_>,
    #[description = "Only laps on this circuit"] circuit: Option<String>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.my_laps(answer.actor(), circuit.as_deref()).await;
    answer.finish(outcome.map(|laps| reply::laps::reply(&laps))).await
}
