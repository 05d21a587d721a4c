//! `/corner`: one corner of two laps.

use chrono::Utc;
use serenity::model::user::User;

use super::picture_options::FormOption;
use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::choose_laps::SaidLaps;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::View;
use crate::ids::UserId;
use crate::reply;

/// Draw one corner of two laps: lines, speed, pedals, what each phase costs
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn corner(
    ctx: Context<'_>,
    #[description = "The corner's number, as on the map"]
    #[min = 1]
    #[max = 99]
    number: u32,
    #[description = "The lap to look at (default: the best of your newest session)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: the next faster friend, or your best before)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
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
    let view = View::new(form.map(Into::into), None, None);
    let (app, actor) = (&ctx.data().app, answer.actor());
    let outcome = match app.choose_pair(actor, said, Utc::now()).await {
        Ok(laps) => app.draw_corner(actor, Pair::chosen(laps), number, view).await,
        Err(error) => Err(error),
    };
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::corner::reply(found, words)))
        .await
}
