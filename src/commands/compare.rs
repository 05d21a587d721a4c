//! `/compare`: two laps as a picture, or up to four.

use chrono::Utc;
use serenity::model::user::User;

use super::picture_options::{ChannelOption, FormOption};
use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::choose_laps::SaidLaps;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::View;
use crate::ids::UserId;
use crate::reply;

/// Draw two laps against each other: where is the time?
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
#[expect(clippy::too_many_arguments, reason = "one for each option")]
pub(super) async fn compare(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: the best of your newest session)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: the next faster friend, or your best before)"]
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
    #[description = "A friend, to hold it against their best"] friend: Option<User>,
    #[description = "For which screen (default: as in your settings)"] form: Option<FormOption>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let said = SaidLaps {
        lap: lap.as_deref(),
        against: against.as_deref(),
        friend: friend.map(|friend| UserId::new(friend.id.get())),
    };
    let view = View::new(form.map(Into::into), channel.map(Into::into), corner);
    let (app, actor, now) = (&ctx.data().app, answer.actor(), Utc::now());
    let outcome = async {
        let pair = Pair::chosen(app.choose_pair(actor, said, now).await?);
        let third = app.choose_lap(actor, third.as_deref(), now).await?;
        let fourth = app.choose_lap(actor, fourth.as_deref(), now).await?;
        let pair = pair.and(third.as_deref(), fourth.as_deref())?;
        app.compare_laps(actor, pair, view).await
    };
    let outcome = outcome.await;
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::compare::reply(found, words)))
        .await
}
