//! `/ask`: one question about one's laps or about driving.

use serenity::model::user::User;

use super::{Answer, Context, audience_of, choices, help};
use crate::app::Error;
use crate::app::ask::Asking;
use crate::ids::UserId;

/// Ask the coach: about your laps, a corner, a friend's lap, or a term
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn ask(
    ctx: Context<'_>,
    #[description = "Your question, in your language"]
    #[max_length = 4000]
    question: String,
    #[description = "The lap to look at (default: your last lap)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: your best lap there)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "A friend, to hold it against their best"] friend: Option<User>,
    #[description = "Show the answer to everybody here (default: only to you)"] share: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(Some(share != Some(true)))).await?;
    let asking = Asking {
        question: &question,
        lap: lap.as_deref(),
        against: against.as_deref(),
        friend: friend.map(|friend| UserId::new(friend.id.get())),
        locale: answer.locale(),
    };
    let outcome = ctx.data().app.ask(answer.actor(), &asking).await;
    // Only answers that name a command need the numbers of all.
    let commands = match &outcome {
        Ok(asked) if asked.names_commands() => help::mentionable(ctx).await,
        _ => Vec::new(),
    };
    answer.finish_question(outcome, &commands).await
}
