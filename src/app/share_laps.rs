//! Who sees a lap.

use super::error::no_such_lap;
use super::label::LapSummary;
use super::{Actor, App, Error};
use crate::db::laps::{self, OwnLaps};
use crate::db::posted::{self, Change, Where};
use crate::db::shares;
use crate::ids::LapId;

/// Who sees a lap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody in the server in which it is said.
    #[default]
    Server,
    /// Nobody but its driver, in no server.
    Private,
}

impl Visibility {
    /// As it is stored.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Private => "private",
        }
    }

    /// From its name; what is not known is private.
    #[must_use]
    pub fn by_name(name: &str) -> Self {
        if name == Self::Server.name() {
            Self::Server
        } else {
            Self::Private
        }
    }
}

/// A lap and who sees it from now on.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedLap {
    /// The lap.
    pub lap: LapSummary,
    /// Who sees it.
    pub visibility: Visibility,
}

impl App {
    /// Changes who sees one of the asker's laps. `lap` is what the person chose or typed.
    ///
    /// # Errors
    /// No such lap, somebody else's, not in a server, the database.
    pub async fn share_lap(
        &self,
        actor: &Actor,
        lap: &str,
        visibility: Visibility,
    ) -> Result<SharedLap, Error> {
        let lap: LapId = lap.parse().map_err(|_| Error::NoSuchLap)?;
        let mut tx = self.db.as_actor(actor).await?;
        if laps::summary(&mut tx, lap).await.map_err(no_such_lap)?.owner != actor.user {
            return Err(Error::NotYours);
        }
        match visibility {
            Visibility::Server => {
                let guild = actor.guild.ok_or(Error::NotInServer)?;
                shares::share(&mut tx, OwnLaps::Lap(lap), guild).await
            }
            Visibility::Private => shares::keep_private(&mut tx, OwnLaps::Lap(lap)).await,
        }
        .map_err(no_such_lap)?;
        let lap = laps::summary(&mut tx, lap).await.map_err(no_such_lap)?;
        if visibility == Visibility::Private {
            // What others read of it so far goes too.
            tx.act_as_system().await?;
            posted::unwant_laps(&mut tx, &[lap.id], Where::InServers).await?;
        }
        tx.commit().await?;
        self.outdate(&[lap.id], &[lap.upload], Change::Seen).await;
        if visibility == Visibility::Server {
            self.mark_to_cut_again(actor, lap.circuit_id, actor.guild).await;
        }
        Ok(SharedLap { lap, visibility })
    }
}
