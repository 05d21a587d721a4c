//! `/map`: the track from above.

use chrono::Utc;
use serenity::model::user::User;

use super::picture_options::{ColorOption, FormOption};
use super::{Answer, Context, audience_of, choices};
use crate::app::Error;
use crate::app::choose_laps::SaidLaps;
use crate::app::lap_pictures::View;
use crate::ids::UserId;
use crate::reply;

/// Draw the track: who gains where, or speed, gear, pedals of one lap
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn map(
    ctx: Context<'_>,
    #[description = "The lap to look at (default: the best of your newest session)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "The lap to hold it against (default: the next faster friend, or your best before)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "What the colors say (default: who gains where)"] color: Option<ColorOption>,
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
    let color = color.map(Into::into);
    let (app, actor) = (&ctx.data().app, answer.actor());
    let outcome = app
        .choose_and_draw_map(actor, said, color, view, Utc::now())
        .await;
    let words = answer.words();
    answer
        .finish(outcome.map(|found| reply::map::reply(found, words)))
        .await
}
