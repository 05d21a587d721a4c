//! `/laps`: the asker's sessions, and the laps of a circuit.

use super::{Answer, Context, place_choices};
use crate::app::{Audience, Error};
use crate::reply;

/// Your sessions, page by page; with a circuit, your laps there (only you see the list)
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn laps(
    ctx: Context<'_>,
    #[description = "Your laps on this circuit"]
    #[autocomplete = "place_choices::my_circuits"]
    circuit: Option<String>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let (app, words) = (&ctx.data().app, answer.words());
    if let Some(circuit) = circuit {
        let outcome = app.my_laps(answer.actor(), Some(&circuit)).await;
        return answer
            .finish(outcome.map(|laps| reply::laps::reply(&laps, words)))
            .await;
    }
    let outcome = app.my_sessions(answer.actor(), 0).await;
    answer
        .finish(outcome.map(|sessions| reply::sessions::reply(&sessions, words)))
        .await
}
