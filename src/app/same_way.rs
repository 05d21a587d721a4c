//! Whether a log without a place goes the same way around as what is stored of a circuit.

use super::log_file::LogFile;
use super::{Actor, App, Error};
use crate::analysis;
use crate::db::circuits::{self, Circuit};
use crate::db::laps;
use crate::ids::CircuitId;

/// A game's own length of a circuit differs by less than this from another one's.
const SAME_LENGTH_RATIO: f64 = 0.015;

/// Whether a log goes the same way around as what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SameWay {
    Yes,
    No,
    /// Nothing is stored that the actor may see.
    Unknown,
}

impl App {
    /// Whether the log goes around as the actor's fastest lap on this circuit does, else as the fastest that their server sees.
    pub(super) async fn goes_the_same_way(
        &self,
        actor: &Actor,
        log: &LogFile,
        circuit: CircuitId,
    ) -> Result<SameWay, Error> {
        let Some(own) = log.best().cloned() else {
            return Ok(SameWay::Unknown);
        };
        let mut tx = self.db.as_actor(actor).await?;
        let mut best = laps::best_of_user(&mut tx, actor.user, circuit, None, None).await?;
        if best.is_none() {
            best = laps::best_shared(&mut tx, circuit, None).await?;
        }
        let Some(best) = best else {
            return Ok(SameWay::Unknown);
        };
        let stored = laps::load(&mut tx, best.id).await?;
        drop(tx);
        let is_same = move || analysis::is_same_way(&own, &stored);
        let is_same = Self::on_cpu(&self.parse_permits, is_same).await?;
        Ok(if is_same { SameWay::Yes } else { SameWay::No })
    }

    /// The circuit among those that people here drive that a log belongs to by the shape of its laps alone: the only one of about
    /// this length that goes the same way around. What has a name or a place of its own is no other one.
    pub(super) async fn circuit_by_shape(
        &self,
        actor: &Actor,
        log: &LogFile,
        signature: &circuits::CircuitSignature,
    ) -> Result<Option<Circuit>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let driven = circuits::driven(&mut tx, "", None, 25).await?;
        drop(tx);
        let length_m = signature.length.get();
        let may_be = |circuit: &Circuit| {
            let ratio = (circuit.length.get() / length_m - 1.0).abs();
            let both_named = signature.name.is_some() && circuit.name.is_some();
            let both_placed = signature.center.is_some() && circuit.has_place;
            ratio < SAME_LENGTH_RATIO && !both_named && !both_placed
        };
        let mut found: Option<Circuit> = None;
        for circuit in driven.into_iter().filter(may_be) {
            if self.goes_the_same_way(actor, log, circuit.id).await? != SameWay::Yes {
                continue;
            }
            if found.is_some() {
                return Ok(None);
            }
            found = Some(circuit);
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
