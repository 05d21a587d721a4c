//! Verdicts on stored laps, found anew when more laps arrive: more laps around a lap say better how long it should be.

use std::collections::HashMap;

use super::Error;
use crate::analysis::{self, JudgeSettings, LapEvidence, Verdict};
use crate::db::ActorTransaction;
use crate::db::laps::{self, JudgedLap};
use crate::ids::{CarId, CircuitId, LapId, UploadId};

/// What new laps changed about the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rejudged {
    /// Every verdict that changed.
    pub(super) changed: HashMap<LapId, Verdict>,
    /// Of the changed laps those that are visible to the server, or to anybody where the answer is private.
    pub(super) shared: Vec<LapId>,
    /// The files that the changed laps came with: their laps are to be measured again.
    pub(super) files: Vec<UploadId>,
}

/// Judges all laps of the actor on a circuit in a car again and stores the verdicts that changed.
pub(super) async fn judge_again(
    tx: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
) -> Result<Rejudged, Error> {
    let stored = laps::judged(tx, circuit, car).await?;
    let evidence: Vec<LapEvidence> = stored.iter().map(|lap| lap.evidence).collect();
    let verdicts = analysis::verdicts(&evidence, &JudgeSettings::default());
    let changed: Vec<(&JudgedLap, Verdict)> = stored
        .iter()
        .zip(verdicts)
        .filter(|(lap, verdict)| lap.verdict != *verdict)
        .collect();
    let to_write: Vec<(LapId, Verdict)> = changed.iter().map(|(lap, verdict)| (lap.id, *verdict)).collect();
    laps::set_verdicts(tx, &to_write).await?;
    let mut files: Vec<UploadId> = changed.iter().map(|(lap, _)| lap.upload).collect();
    // Laps are in the order stored, so those of one file stand together.
    files.dedup();
    Ok(Rejudged {
        shared: changed
            .iter()
            .filter(|(lap, _)| lap.shared)
            .map(|(lap, _)| lap.id)
            .collect(),
        changed: to_write.into_iter().collect(),
        files,
    })
}
