//! What circuits and cars are called in a server: listed by everybody, said by its managers.

use super::label::circuit_label;
use super::list_laps::Whose;
use super::places::{self, NamedChoice};
use super::{Actor, App, Error};
use crate::db::names;
use crate::ids::{CarId, CircuitId};

pub(crate) use crate::db::names::Naming;

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A circuit.
    Circuit,
    /// A car.
    Car,
}

/// What is called what from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewName {
    /// As it was called.
    pub before: String,
    /// As it is called.
    pub now: String,
}

impl App {
    /// What circuits or cars are called where the actor asks. At most 25, the ones driven last first.
    ///
    /// # Errors
    /// The database.
    pub async fn names_here(&self, actor: &Actor, what: Named) -> Result<Vec<NamedChoice>, Error> {
        match what {
            Named::Circuit => self.find_circuits(actor, "", Whose::Visible).await,
            Named::Car => self.find_cars(actor, "", Whose::Visible).await,
        }
    }

    /// Says what a circuit or a car is called in the actor's server. Only for managers.
    ///
    /// # Errors
    /// Not in a server, not a manager, no such circuit or car, the database.
    pub async fn say_name(
        &self,
        actor: &Actor,
        what: Named,
        chosen: &str,
        naming: Naming<'_>,
    ) -> Result<NewName, Error> {
        actor.check_manager()?;
        if let Naming::Name(name) = naming
            && !name.chars().any(char::is_alphanumeric)
        {
            return Err(Error::NoSuchPlace);
        }
        let before = self.name_of(actor, what, chosen).await?;
        let mut tx = self.db.as_actor(actor).await?;
        match before {
            (CircuitOrCar::Circuit(circuit), _) => names::name_circuit(&mut tx, circuit, naming).await?,
            (CircuitOrCar::Car(car), _) => names::name_car(&mut tx, car, naming).await?,
        }
        tx.commit().await?;
        let now = match before.0 {
            CircuitOrCar::Circuit(circuit) => self.name_of(actor, what, &circuit.to_string()).await?,
            CircuitOrCar::Car(car) => self.name_of(actor, what, &car.to_string()).await?,
        };
        Ok(NewName {
            before: before.1,
            now: now.1,
        })
    }

    async fn name_of(
        &self,
        actor: &Actor,
        what: Named,
        chosen: &str,
    ) -> Result<(CircuitOrCar, String), Error> {
        let words = self.words_of(actor).await;
        let mut tx = self.db.as_actor(actor).await?;
        match what {
            Named::Circuit => {
                let found = places::circuit(&mut tx, Some(chosen), None).await?;
                Ok((
                    CircuitOrCar::Circuit(found.id),
                    circuit_label(&found.label(), words),
                ))
            }
            Named::Car => {
                let found = places::car(&mut tx, Some(chosen)).await?;
                let found = found.ok_or(Error::NoSuchPlace)?;
                Ok((CircuitOrCar::Car(found.id), found.name))
            }
        }
    }
}

#[derive(Clone, Copy)]
enum CircuitOrCar {
    Circuit(CircuitId),
    Car(CarId),
}
