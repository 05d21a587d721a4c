//! Reference laps: chosen once by a person or for a server, and then the lap to look at where nobody says which.
//!
//! A reference is in no board and no best for being one: it points at a lap, and whether that counts stays its driver's
//! business.

use chrono::{DateTime, Utc};

use super::label::LapSummary;
use super::places;
use super::{Actor, App, Audience, Error};
use crate::db::{ActorTransaction, DbError, laps, reference_laps, users};

pub(crate) use crate::db::reference_laps::ReferenceOf;

impl App {
    /// Chooses the reference of a lap's circuit and car. `driver`: the asker's name as people see it.
    ///
    /// # Errors
    /// No such lap, not a manager or not in a server for a server's; for a server's a lap that it does not see; the database.
    pub async fn choose_reference(
        &self,
        actor: &Actor,
        driver: &str,
        (typed, of): (&str, ReferenceOf),
        now: DateTime<Utc>,
    ) -> Result<LapSummary, Error> {
        let reader = match of {
            ReferenceOf::Person => actor.alone(),
            ReferenceOf::Server => {
                actor.check_manager()?;
                actor.read_by(Audience::Server)
            }
        };
        let lap = self.choose_alone(&reader, Some(typed), now).await?.a;
        let mut tx = self.db.as_actor(&reader).await?;
        let lap = self.visible(&reader, &mut tx, lap).await?;
        tx.act_as(&actor.alone()).await?;
        if of == ReferenceOf::Person {
            users::upsert(&mut tx, driver).await?;
        }
        reference_laps::set(&mut tx, of, (lap.circuit_id, lap.car_id), lap.id).await?;
        tx.commit().await?;
        Ok(lap)
    }

    /// Forgets the references of a circuit. Default: the circuit of the asker's last lap. Gives how many there were.
    ///
    /// # Errors
    /// Not a manager or not in a server for a server's, a circuit that nobody knows, the database.
    pub async fn forget_references(
        &self,
        actor: &Actor,
        (circuit, of): (Option<&str>, ReferenceOf),
    ) -> Result<u64, Error> {
        if of == ReferenceOf::Server {
            actor.check_manager()?;
        }
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let newest = places::newest_lap(&mut tx, None).await?;
        let circuit = places::circuit(&mut tx, circuit, newest.as_ref()).await?;
        let gone = reference_laps::clear(&mut tx, of, circuit.id).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Every reference that the asker and their server chose, as far as the asker sees the laps.
    ///
    /// # Errors
    /// The database.
    pub async fn references(&self, actor: &Actor) -> Result<Vec<(ReferenceOf, LapSummary)>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let mut seen = Vec::new();
        for (of, lap) in reference_laps::list(&mut tx).await? {
            if let Some(lap) = seen_lap(laps::summary(&mut tx, lap).await)? {
                seen.push((of, lap));
            }
        }
        Ok(seen)
    }
}

/// The reference that a lap is held against, where one is chosen and whoever reads the answer may see it; never the lap
/// itself.
pub(super) async fn reference_for(
    tx: &mut ActorTransaction,
    lap: &LapSummary,
) -> Result<Option<LapSummary>, Error> {
    for reference in reference_laps::of_place(tx, lap.circuit_id, lap.car_id).await? {
        if reference == lap.id {
            continue;
        }
        if let Some(seen) = seen_lap(laps::summary(tx, reference).await)? {
            return Ok(Some(seen));
        }
    }
    Ok(None)
}

fn seen_lap(found: Result<LapSummary, DbError>) -> Result<Option<LapSummary>, Error> {
    match found {
        Ok(lap) => Ok(Some(lap)),
        Err(DbError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
