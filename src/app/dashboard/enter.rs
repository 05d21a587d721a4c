//! Signing in by a link from chat: one use, ten minutes.

use chrono::Utc;

use super::secret::Secret;
use super::visitor::{Member, Visitor};
use crate::app::{Actor, App, Error};
use crate::db::dashboard::entries;
use crate::db::users;
use crate::ids::ChannelId;

/// How long a link that signs in is good.
pub(crate) const ENTRY_MINUTES: u32 = 10;

impl App {
    /// Where the dashboard is; `None`: it is not served.
    #[must_use]
    pub const fn dashboard(&self) -> Option<&super::DashboardAddress> {
        self.settings.dashboard.as_ref()
    }

    /// Whether a button that leads to the dashboard is of use to everybody.
    #[must_use]
    pub fn has_public_dashboard(&self) -> bool {
        self.dashboard().is_some_and(|address| address.is_public)
    }

    /// A link that signs the actor in once and then shows `page` (empty: the garage). `here`: their name as people see it
    /// there, and the channel in which they ask.
    ///
    /// # Errors
    /// The dashboard is not served; the database.
    pub async fn entry_link(
        &self,
        actor: &Actor,
        here: (&str, ChannelId),
        page: &str,
    ) -> Result<String, Error> {
        let address = self.dashboard().ok_or(Error::NoDashboard)?;
        let secret = Secret::new()?;
        let visitor = Visitor::Member(Member::of(actor, here, Utc::now()));
        let visitor = serde_json::to_string(&visitor).map_err(Error::Payload)?;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        users::upsert(&mut tx, here.0).await?;
        entries::add(&mut tx, &secret.hash(), &visitor, ENTRY_MINUTES).await?;
        tx.commit().await?;
        // Behind the #, so that it reaches the browser and no log on the way.
        let to = if page.is_empty() { "" } else { "&" };
        Ok(address.page(&format!("enter#{}{to}{page}", secret.text())))
    }

    /// Who comes in by a link. It is used up then.
    ///
    /// # Errors
    /// No such link, used before, too old; the database.
    pub async fn enter(&self, secret: &str) -> Result<Visitor, Error> {
        let secret = Secret::parse(secret).ok_or(Error::NoSuchLink)?;
        let mut tx = self.db.as_system().await?;
        let taken = entries::take(&mut tx, &secret.hash()).await?;
        tx.commit().await?;
        let visitor = taken.ok_or(Error::NoSuchLink)?;
        serde_json::from_str(&visitor).map_err(Error::Payload)
    }
}
