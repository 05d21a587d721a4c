//! `/analyze`: the largest losses in words.

use chrono::Utc;
use serenity::model::user::User;

use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::choose_laps::SaidLaps;
use crate::ids::UserId;

/// Where is the time? Your newest session, or the laps that you name
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn analyze(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: your newest session)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: the next faster friend, or your best before)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "A friend, to hold it against their best"] friend: Option<User>,
    #[description = "The whole session of that lap: the typical lap against the best"] session: Option<bool>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let said = SaidLaps {
        lap: lap.as_deref(),
        against: against.as_deref(),
        friend: friend.map(|friend| UserId::new(friend.id.get())),
    };
    let as_of = (answer.locale(), Utc::now());
    let outcome = ctx.data().app.analyze(answer.actor(), said, session, as_of).await;
    answer.finish_analyzed(outcome).await
}
