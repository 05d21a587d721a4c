//! `/notify`: what somebody wants to be told in direct messages.

use super::{Answer, Context};
use crate::app::notices::NoticeChanges;
use crate::app::{Audience, Error};
use crate::reply;

/// What I tell you in direct messages: nothing, unless you turn it on
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
#[expect(clippy::too_many_arguments, reason = "one for each option")]
pub(super) async fn notify(
    ctx: Context<'_>,
    #[description = "When somebody takes your best, and in which corner"] beaten: Option<bool>,
    #[description = "When your laps do what I told you to work on"] focus: Option<bool>,
    #[description = "Your week in one message"] weekly: Option<bool>,
    #[description = "Servers may tell of your personal bests in their news"] news: Option<bool>,
    #[description = "Nothing from this hour on"]
    #[min = 0]
    #[max = 23]
    quiet_from: Option<u8>,
    #[description = "Until this hour (the same hour twice: no quiet hours)"]
    #[min = 0]
    #[max = 23]
    quiet_until: Option<u8>,
    #[description = "Hours your clock is ahead of UTC (-5 for New York in winter)"]
    #[max = 14]
    utc_offset: Option<i8>,
    #[description = "At most so many messages a day (default: 3)"]
    #[min = 1]
    #[max = 20]
    a_day: Option<u8>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let changes = NoticeChanges {
        beaten,
        focus,
        weekly,
        news,
        quiet: match (quiet_from, quiet_until) {
            (None, None) => None,
            (from, until) => Some((from.unwrap_or(22), until.unwrap_or(7))),
        },
        utc_offset_h: utc_offset,
        a_day,
    };
    let app = &ctx.data().app;
    let outcome = app.choose_notices(answer.actor(), answer.driver(), changes).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|notices| reply::notices::chosen(notices, words)))
        .await
}
