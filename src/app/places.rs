//! A circuit and a car as somebody names them in a command.

use super::label::circuit_label;
use super::list_laps::Whose;
use super::{Actor, App, Error};
use crate::db::cars::{self, Car};
use crate::db::circuits::{self, Circuit};
use crate::db::laps::{self, LapFilter, LapSummary, Page};
use crate::db::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, UserId};

/// A circuit and a car as typed or chosen; nothing typed: those of the asker's last lap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CircuitAndCar<'a> {
    /// The circuit.
    pub circuit: Option<&'a str>,
    /// The car.
    pub car: Option<&'a str>,
}

/// One choice while somebody types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedChoice {
    /// What people read.
    pub name: String,
    /// What comes back to us.
    pub value: String,
}

impl App {
    /// Circuits on which there are laps, the one driven last first. At most 25.
    ///
    /// # Errors
    /// The database.
    pub async fn find_circuits(
        &self,
        actor: &Actor,
        typed: &str,
        whose: Whose,
    ) -> Result<Vec<NamedChoice>, Error> {
        let words = self.words_of(actor).await;
        let mut tx = self.db.as_actor(actor).await?;
        let found = circuits::driven(&mut tx, typed, driver(actor, whose), 25).await?;
        Ok(found
            .into_iter()
            .map(|circuit| NamedChoice {
                value: circuit.id.to_string(),
                name: circuit_label(&circuit.label(), words),
            })
            .collect())
    }

    /// Cars in which there are laps, the one driven last first. At most 25.
    ///
    /// # Errors
    /// The database.
    pub async fn find_cars(
        &self,
        actor: &Actor,
        typed: &str,
        whose: Whose,
    ) -> Result<Vec<NamedChoice>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let found = cars::driven(&mut tx, typed, driver(actor, whose), 25).await?;
        Ok(found
            .into_iter()
            .map(|car| NamedChoice {
                value: car.id.to_string(),
                name: car.name,
            })
            .collect())
    }
}

fn driver(actor: &Actor, whose: Whose) -> Option<UserId> {
    (whose == Whose::Mine).then_some(actor.user)
}

/// The circuit that is meant.
pub(super) async fn circuit(
    tx: &mut ActorTransaction,
    typed: Option<&str>,
    newest: Option<&LapSummary>,
) -> Result<Circuit, Error> {
    let Some(typed) = typed else {
        let newest = newest.ok_or(Error::NoLaps)?;
        return Ok(circuits::get(tx, newest.circuit_id).await?);
    };
    let found = match typed.parse::<CircuitId>() {
        Ok(id) => match circuits::get(tx, id).await {
            Err(DbError::NotFound) => None,
            outcome => Some(outcome?),
        },
        Err(_) => circuits::driven(tx, typed, None, 1).await?.into_iter().next(),
    };
    found.ok_or(Error::NoSuchPlace)
}

/// The car that is meant; `None`: none was named.
pub(super) async fn car(tx: &mut ActorTransaction, typed: Option<&str>) -> Result<Option<Car>, Error> {
    let Some(typed) = typed else { return Ok(None) };
    let found = match typed.parse::<CarId>() {
        Ok(id) => match cars::get(tx, id).await {
            Err(DbError::NotFound) => None,
            outcome => Some(outcome?),
        },
        Err(_) => cars::driven(tx, typed, None, 1).await?.into_iter().next(),
    };
    found.map(Some).ok_or(Error::NoSuchPlace)
}

/// The asker's newest lap that counts, on a circuit if one is named.
pub(super) async fn newest_lap(
    tx: &mut ActorTransaction,
    circuit: Option<CircuitId>,
) -> Result<Option<LapSummary>, Error> {
    let filter = LapFilter {
        circuit,
        only_valid: true,
        ..LapFilter::default()
    };
    let newest = laps::mine(tx, &filter, Page { index: 0, size: 1 }).await?;
    Ok(newest.laps.into_iter().next())
}
