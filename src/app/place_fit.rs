//! Which circuits a lap may have been driven on after all, and which circuit somebody means by a name.

use sha2::{Digest as _, Sha256};

use super::label::{LapSummary, circuit_label};
use super::{Actor, App, Error};
use crate::analysis::KnownCircuit;
use crate::db::circuits::{self, Circuit};
use crate::db::{ActorTransaction, slug};
use crate::ids::CircuitId;
use crate::telemetry::CircuitLabel;
use crate::words::Words;

/// Lengths of the same circuit, as different programs measure it, differ by less than this.
const MAY_BE_RATIO: f64 = 0.08;
/// A well-known circuit is offered where its published length is this near.
const KNOWN_RATIO: f64 = 0.03;
/// Well-known circuits offered.
const MOST_KNOWN: usize = 12;

/// A circuit on which a lap may have been driven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FittingCircuit {
    /// Which one, where people here drive it; `None`: a well-known one, by its name.
    pub id: Option<CircuitId>,
    /// What it is called.
    pub name: String,
}

/// Circuits about as long: those that people here drive, nearest first, then well-known ones.
pub(super) fn fitting(
    now: &Circuit,
    driven: &[Circuit],
    known: &[KnownCircuit],
    words: Words,
) -> Vec<FittingCircuit> {
    let ratio = |length_m: f64| (length_m / now.length.get() - 1.0).abs();
    let mut here: Vec<&Circuit> = driven
        .iter()
        .filter(|circuit| circuit.id != now.id && ratio(circuit.length.get()) < MAY_BE_RATIO)
        .collect();
    here.sort_by(|one, other| ratio(one.length.get()).total_cmp(&ratio(other.length.get())));
    let mut known: Vec<&KnownCircuit> = known
        .iter()
        .filter(|circuit| {
            ratio(circuit.length.get()) < KNOWN_RATIO && now.name.as_ref() != Some(&circuit.name)
        })
        .filter(|circuit| here.iter().all(|of| of.name.as_ref() != Some(&circuit.name)))
        .collect();
    known.sort_by(|one, other| ratio(one.length.get()).total_cmp(&ratio(other.length.get())));
    let here = here.into_iter().map(|circuit| FittingCircuit {
        id: Some(circuit.id),
        name: circuit_label(&circuit.label(), words),
    });
    let known = known.into_iter().take(MOST_KNOWN).map(|circuit| FittingCircuit {
        id: None,
        name: circuit.name.clone(),
    });
    here.chain(known).collect()
}

/// The name as the table of well-known circuits spells it, where it has it.
pub(super) fn well_known(known: &[KnownCircuit], typed: &str) -> String {
    let found = slug(typed).and_then(|typed| {
        let mut known = known.iter();
        known.find(|circuit| slug(&circuit.name).as_ref() == Some(&typed))
    });
    found.map_or_else(|| typed.to_owned(), |circuit| circuit.name.clone())
}

/// The number of a well-known circuit: the same for the same name in every version of the table.
#[must_use]
pub fn number_of(name: &str) -> u32 {
    let hash = Sha256::digest(slug(name).unwrap_or_default());
    hash.iter()
        .take(4)
        .fold(0, |number, byte| (number << 8) | u32::from(*byte))
}

/// The circuit that is meant by a name for a lap: one of that name that people here drive, the lap's own where it has no
/// name yet, else a new one.
///
/// # Errors
/// A name without letters and digits; the database.
pub(super) async fn named(
    tx: &mut ActorTransaction,
    lap: &LapSummary,
    name: &str,
) -> Result<CircuitId, Error> {
    let wanted = slug(name).ok_or(Error::NoSuchPlace)?;
    let is_it = |called: Option<&String>| called.and_then(|called| slug(called)).as_ref() == Some(&wanted);
    let driven = circuits::driven(tx, "", None, 25).await?;
    if let Some(found) = driven.iter().find(|circuit| is_it(circuit.name.as_ref())) {
        return Ok(found.id);
    }
    if lap.circuit.name.is_none() {
        return Ok(lap.circuit_id);
    }
    Ok(circuits::add_beside(tx, lap.circuit_id, &wanted).await?)
}

impl App {
    /// The name of the well-known circuit of that [number](number_of).
    #[must_use]
    pub fn well_known(&self, number: u32) -> Option<&str> {
        let mut known = self.settings.circuits.iter().map(|circuit| circuit.name.as_str());
        known.find(|name| number_of(name) == number)
    }

    /// A circuit on which people here drive and that may be the same, with what it is called.
    pub(super) async fn maybe_the_same(
        &self,
        actor: &Actor,
        circuit: CircuitId,
    ) -> Result<Option<(CircuitId, CircuitId, CircuitLabel)>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let found = circuits::maybe_the_same(&mut tx, circuit).await?;
        Ok(found.map(|other| (circuit, other.id, other.label())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::GeoPoint;
    use crate::units::Metres;

    fn circuit(id: i64, name: Option<&str>, length_m: f64) -> Circuit {
        Circuit {
            id: CircuitId::new(id),
            name: name.map(str::to_owned),
            length: Metres::new(length_m),
            has_place: false,
            classes: None,
        }
    }

    fn known(name: &str, length_m: f64) -> KnownCircuit {
        KnownCircuit {
            name: name.to_owned(),
            center: GeoPoint {
                latitude_deg: 0.0,
                longitude_deg: 0.0,
            },
            length: Metres::new(length_m),
            turns: 10,
            map_up_deg: 0.0,
            start_line: None,
            corners: None,
        }
    }

    #[test]
    fn circuits_about_as_long_are_offered_nearest_first_and_none_twice() {
        let now = circuit(1, None, 3600.0);
        let driven = [
            now.clone(),
            circuit(2, Some("Harrow Glen"), 3700.0),
            circuit(3, Some("Laguna Seca"), 3610.0),
            circuit(4, None, 5000.0),
        ];
        let table = [
            known("Laguna Seca", 3602.0),
            known("Elsewhere", 3650.0),
            known("Far", 4000.0),
        ];
        let names: Vec<String> = fitting(&now, &driven, &table, Words::default())
            .into_iter()
            .map(|of| of.name)
            .collect();
        assert_eq!(names, ["Laguna Seca", "Harrow Glen", "Elsewhere"]);
        assert_eq!(well_known(&table, "laguna  SECA"), "Laguna Seca");
        assert_eq!(well_known(&table, "My Yard"), "My Yard");
    }
}
