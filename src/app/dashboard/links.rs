//! Links to one comparison or session: whoever has one sees that and nothing beside it, until it expires or is revoked.
//!
//! Only own laps can be shown so: what a friend shares with the server is not ours to hand on.

use super::secret::Secret;
use crate::app::error::no_such_lap;
use crate::app::label::LapSummary;
use crate::app::{Actor, App, Audience, Error};
use crate::db::dashboard::links;
use crate::db::laps;
use crate::words::Language;

pub(crate) use crate::db::dashboard::links::{LinkTarget, OwnLink};

/// A link as its owner sees it, with the laps that it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownLink {
    /// The link.
    pub link: OwnLink,
    /// The lap looked at, or one of the session.
    pub lap: LapSummary,
    /// The lap it is held against; `None`: a session.
    pub against: Option<LapSummary>,
}

/// Links that one person may have at the same time.
const MOST_LINKS: usize = 100;
/// Days that a link is good for where nobody says.
pub(crate) const LINK_DAYS: u32 = 14;
/// Days that a link may be good for at most.
pub(crate) const MOST_DAYS: u32 = 90;

impl App {
    /// A link to a comparison or a session of the actor's own laps, good for `days`: its number, and its address, which is
    /// shown this once.
    ///
    /// # Errors
    /// The dashboard is not served; no such laps, somebody else's, too many links; the database.
    pub async fn make_link(
        &self,
        actor: &Actor,
        target: &LinkTarget,
        days: u32,
    ) -> Result<(i64, String), Error> {
        let address = self.dashboard().ok_or(Error::NoDashboard)?;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        for lap in [Some(target.lap), target.against].into_iter().flatten() {
            let lap = laps::summary(&mut tx, lap).await.map_err(no_such_lap)?;
            if lap.owner != actor.user {
                return Err(Error::NotYours);
            }
        }
        if links::mine(&mut tx).await?.len() >= MOST_LINKS {
            return Err(Error::TooManyTokens { most: MOST_LINKS });
        }
        let secret = Secret::new()?;
        let id = links::add(&mut tx, &secret.hash(), target, days.clamp(1, MOST_DAYS)).await?;
        tx.commit().await?;
        // Behind the #, so that it reaches the browser and no log on the way.
        Ok((id, address.page(&format!("shared#{}", secret.text()))))
    }

    /// On whose behalf a link is read, and what it shows. `language`: what the reader's browser speaks.
    ///
    /// # Errors
    /// No such link, expired, revoked; the database.
    pub async fn follow_link(&self, secret: &str, language: &str) -> Result<(Actor, LinkTarget), Error> {
        let secret = Secret::parse(secret).ok_or(Error::NothingShared)?;
        let mut tx = self.db.as_system().await?;
        let found = links::find(&mut tx, &secret.hash()).await?;
        let found = found.ok_or(Error::NothingShared)?;
        let owner = Actor {
            user: found.owner,
            guild: None,
            audience: Audience::OnlyUser,
            is_manager: false,
            language: Language::of_locale(language).unwrap_or_default(),
        };
        Ok((owner, found.target))
    }

    /// The actor's own links.
    ///
    /// # Errors
    /// The database.
    pub async fn my_links(&self, actor: &Actor) -> Result<Vec<ShownLink>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let mut shown = Vec::new();
        for link in links::mine(&mut tx).await? {
            let against = match link.target.against {
                Some(lap) => Some(laps::summary(&mut tx, lap).await.map_err(no_such_lap)?),
                None => None,
            };
            let lap = laps::summary(&mut tx, link.target.lap)
                .await
                .map_err(no_such_lap)?;
            shown.push(ShownLink { link, lap, against });
        }
        Ok(shown)
    }

    /// Revokes one of the actor's links.
    ///
    /// # Errors
    /// There is none of that number; the database.
    pub async fn revoke_link(&self, actor: &Actor, id: i64) -> Result<(), Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        if !links::revoke(&mut tx, id).await? {
            return Err(Error::NoSuchLink);
        }
        Ok(tx.commit().await?)
    }
}
