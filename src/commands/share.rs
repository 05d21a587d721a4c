//! `/share`: who sees a lap, and links to one's own for whoever has them.

use chrono::Utc;

use super::{Answer, Context, choices};
use crate::app::dashboard::links::{LINK_DAYS, LinkTarget};
use crate::app::share_laps::Visibility;
use crate::app::{Audience, Error};
use crate::ids::LapId;
use crate::reply::{self, Reply};

/// Who may see new laps.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum ShareWith {
    /// Everybody in this server.
    #[name = "this server"]
    ThisServer,
    /// Nobody but the driver.
    #[name = "only me"]
    OnlyMe,
}

/// Who may see the lap.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum ShowTo {
    /// Everybody in this server.
    #[name = "this server"]
    ThisServer,
    /// Nobody but the driver.
    #[name = "only me"]
    OnlyMe,
    /// Whoever has a link.
    #[name = "a link, for whoever has it"]
    ALink,
}

/// Show one of your laps to this server, keep it to yourself, or make a link to it
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild")]
pub(super) async fn share(
    ctx: Context<'_>,
    #[description = "One of your laps"]
    #[autocomplete = "choices::my_laps"]
    lap: String,
    #[description = "Who sees it"] with: ShowTo,
    #[description = "Another lap of yours: the link shows the comparison (link only)"]
    #[autocomplete = "choices::my_laps"]
    against: Option<String>,
    #[description = "Show names behind the link (default: no)"] names: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let visibility = match with {
        ShowTo::ThisServer => Visibility::Server,
        ShowTo::OnlyMe => Visibility::Private,
        ShowTo::ALink => {
            let made = link(ctx, &answer, (&lap, against.as_deref()), names.unwrap_or(false)).await;
            return answer.finish(made).await;
        }
    };
    let shared = shown_to(ctx, &answer, lap, visibility).await;
    answer.finish(shared).await
}

async fn shown_to(
    ctx: Context<'_>,
    answer: &Answer<'_>,
    lap: String,
    visibility: Visibility,
) -> Result<Reply, Error> {
    let (app, words) = (&ctx.data().app, answer.words());
    let chosen = app.choose_lap(answer.actor(), Some(&lap), Utc::now()).await?;
    let lap = chosen.unwrap_or(lap);
    let shared = app.share_lap(answer.actor(), &lap, visibility).await?;
    let links = app.my_links(answer.actor()).await?;
    Ok(reply::share::with_links(
        reply::share::reply(&shared, words),
        &links,
        words,
    ))
}

/// A link to the session of a lap, or to two laps.
async fn link(
    ctx: Context<'_>,
    answer: &Answer<'_>,
    (lap, against): (&str, Option<&str>),
    shows_names: bool,
) -> Result<Reply, Error> {
    let (app, words) = (&ctx.data().app, answer.words());
    let target = LinkTarget {
        lap: chosen(ctx, answer, lap).await?,
        against: match against {
            Some(against) => Some(chosen(ctx, answer, against).await?),
            None => None,
        },
        shows_names,
    };
    let (_, address) = app.make_link(answer.actor(), &target, LINK_DAYS).await?;
    let links = app.my_links(answer.actor()).await?;
    let made = reply::share::link(address, &target, words);
    Ok(reply::share::with_links(made, &links, words))
}

async fn chosen(ctx: Context<'_>, answer: &Answer<'_>, said: &str) -> Result<LapId, Error> {
    let lap = ctx.data().app.choose_lap(answer.actor(), Some(said), Utc::now());
    let lap = lap.await?.unwrap_or_else(|| said.to_owned());
    lap.parse().map_err(|_| Error::NoSuchLap)
}

impl ShareWith {
    pub(super) const fn visibility(self) -> Visibility {
        match self {
            Self::ThisServer => Visibility::Server,
            Self::OnlyMe => Visibility::Private,
        }
    }
}
