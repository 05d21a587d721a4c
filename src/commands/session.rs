//! `/session`: the laps of a session as a table.

use chrono::Utc;

use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::reply;

/// The laps of a session: times, gaps, sectors, and what could have been
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn session(
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
    let outcome = ctx.data().app.session_table(answer.actor(), lap.as_deref()).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::session::reply(found, words)))
        .await
}
