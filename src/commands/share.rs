//! `/share`: who sees a lap.

use chrono::Utc;

use super::{Answer, Context, choices};
use crate::app::share_laps::Visibility;
use crate::app::{Audience, Error};
use crate::reply;

/// Who may see the lap.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum ShareWith {
    /// Everybody in this server.
    #[name = "this server"]
    ThisServer,
    /// Nobody but the driver.
    #[name = "only me"]
    OnlyMe,
}

/// Show one of your laps to this server, or keep it to yourself
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild")]
pub(super) async fn share(
    ctx: Context<'_>,
    #[description = "One of your laps"]
    #[autocomplete = "choices::my_laps"]
    lap: String,
    #[description = "Who sees it"] with: ShareWith,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let chosen = ctx.data().app.choose_lap(answer.actor(), Some(&lap), Utc::now());
    let lap = match chosen.await {
        Ok(chosen) => chosen.unwrap_or(lap),
        Err(error) => return answer.finish(Err(error)).await,
    };
    let app = &ctx.data().app;
    let outcome = app.share_lap(answer.actor(), &lap, with.visibility()).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|shared| reply::share::reply(&shared, words)))
        .await
}

impl ShareWith {
    pub(super) const fn visibility(self) -> Visibility {
        match self {
            Self::ThisServer => Visibility::Server,
            Self::OnlyMe => Visibility::Private,
        }
    }
}
