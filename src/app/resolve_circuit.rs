//! Where a log was driven, asked once: which circuit it is, where its line is, which corners and classes it has.

use super::circuit_line::gives_way;
use super::log_file::LogFile;
use super::same_way::SameWay;
use super::{Actor, App, Error};
use crate::analysis::CompareSettings;
use crate::db::circuits::{self, CircuitSignature, KeptLine};
use crate::db::names;
use crate::ids::CircuitId;
use crate::import::ImportError;
use crate::telemetry::ChannelRole;
use crate::units::Metres;

/// No circuit is as long as this, and none is stored: a log of a whole day without a lap is no lap.
const TOO_LONG: Metres = Metres::new(1_000_000.0);

/// A circuit, as far as it is known when a log of it is read.
#[derive(Clone, Debug)]
pub(super) struct ResolvedCircuit {
    /// Which one; `None`: nobody has driven there.
    pub(super) id: Option<CircuitId>,
    /// Whether it is none of those that are like it as far as the catalog says.
    is_another: bool,
    /// What the log tells about it.
    pub(super) signature: CircuitSignature,
    /// The line at which the log is to be cut instead, where the circuit has one and the log itself has nothing better.
    pub(super) line: Option<KeptLine>,
    /// Its name, where it is one of the well-known circuits.
    pub(super) well_known: Option<String>,
    /// The thresholds, with the corners of the circuit and their classes.
    pub(super) settings: CompareSettings,
}

impl App {
    /// Looks up the circuit of a log.
    ///
    /// # Errors
    /// The log has no lap; the database.
    pub(super) async fn resolve_circuit(
        &self,
        actor: &Actor,
        log: &LogFile,
    ) -> Result<ResolvedCircuit, Error> {
        let signature = signature(log).ok_or_else(|| no_lap(log))?;
        let well_known = log.known.as_ref().map(|known| known.name.clone());
        let mut tx = self.db.as_actor(actor).await?;
        let found = circuits::find(&mut tx, &signature).await?;
        drop(tx);
        let (found, is_another) = self.checked_by_shape(actor, log, &signature, found).await?;
        let mut tx = self.db.as_actor(actor).await?;
        let Some(circuit) = found else {
            return Ok(ResolvedCircuit {
                id: None,
                is_another,
                signature,
                line: None,
                well_known,
                settings: self.settings.compare.clone(),
            });
        };
        let line = if gives_way(log) {
            circuits::line(&mut tx, circuit.id).await?
        } else {
            None
        };
        Ok(ResolvedCircuit {
            id: Some(circuit.id),
            is_another: false,
            signature,
            well_known,
            line: line.filter(|kept| log.circuit.line != Some(kept.line)),
            settings: self.compare_settings(&mut tx, circuit.id).await?,
        })
    }

    /// The circuit that the catalog knows, where neither place nor name says that it is the one: only if what is stored of it
    /// goes the same way around. Else one that does. `true`: it is none of them.
    async fn checked_by_shape(
        &self,
        actor: &Actor,
        log: &LogFile,
        signature: &CircuitSignature,
        found: Option<circuits::Circuit>,
    ) -> Result<(Option<circuits::Circuit>, bool), Error> {
        let is_sure = |circuit: &circuits::Circuit| {
            (signature.center.is_some() && circuit.has_place)
                || (signature.name.is_some() && circuit.name.is_some())
        };
        let mut is_another = false;
        if let Some(circuit) = found {
            if is_sure(&circuit) || self.goes_the_same_way(actor, log, circuit.id).await? != SameWay::No {
                return Ok((Some(circuit), false));
            }
            is_another = true;
        }
        let same = self.circuit_by_shape(actor, log, signature).await?;
        Ok((same, is_another))
    }

    /// The same circuit in the catalog: added where it is new, in a transaction of its own, so that whoever adds another
    /// one waits for one row and never for a file.
    pub(super) async fn catalog_circuit(
        &self,
        actor: &Actor,
        resolved: &ResolvedCircuit,
    ) -> Result<circuits::Circuit, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let circuit = match resolved.id {
            Some(id) => circuits::get(&mut tx, id).await?,
            None if resolved.is_another => circuits::add(&mut tx, &resolved.signature).await?,
            None => circuits::find_or_create(&mut tx, &resolved.signature).await?,
        };
        tx.act_as_keeper(actor).await?;
        circuits::know_by_name(&mut tx, circuit.id, &resolved.signature).await?;
        // By its length alone a circuit is a guess, which is not everybody's.
        if let Some(name) = resolved
            .well_known
            .as_deref()
            .filter(|_| resolved.signature.center.is_some())
        {
            names::well_known(&mut tx, circuit.id, name).await?;
        }
        tx.commit().await?;
        Ok(circuit)
    }
}

/// What the circuit is known by; `None` without a lap.
fn signature(log: &LogFile) -> Option<CircuitSignature> {
    let reference = log.reference()?;
    let driven = log.circuit.signature.as_ref();
    // Without a whole lap a well-known circuit is known by its place alone.
    let by_place = log.known.as_ref().filter(|_| driven.is_none());
    let lengths = [
        log.recording.circuit.length,
        driven.map(|driven| driven.length),
        by_place.map(|known| known.length),
        Some(reference.length()),
    ];
    let is_of_a_circuit = |length: &Metres| length.get() > 0.0 && *length < TOO_LONG;
    let turns_deg = driven.and_then(|driven| driven.turn_deg);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "degrees turned in a part of a lap are small"
    )]
    let shape = turns_deg.map_or_else(Vec::new, |parts_deg| {
        parts_deg
            .iter()
            .map(|part_deg| part_deg.to_radians() as f32)
            .collect()
    });
    Some(CircuitSignature {
        name: log.circuit_name().map(str::to_owned),
        length: lengths.into_iter().flatten().find(is_of_a_circuit)?,
        center: driven
            .and_then(|driven| driven.center)
            .or(by_place.map(|known| known.center)),
        shape,
    })
}

fn no_lap(log: &LogFile) -> Error {
    let has_laps = log.recording.channels.contains_key(&ChannelRole::Lap);
    Error::Import(ImportError::NoCompleteLap {
        lacks_lap_column: !has_laps,
        columns: log.recording.unknown_columns.clone(),
    })
}
