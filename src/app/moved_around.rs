//! What stands beside laps that were moved: judged anew, and named again.

use std::collections::{BTreeSet, HashSet};

use super::Error;
use super::judge_again::judge_again;
use crate::db::laps::OwnLap;
use crate::db::{ActorTransaction, names};
use crate::ids::{CarId, CircuitId, LapId, UploadId};

/// What a move touched, beside the laps that moved.
#[derive(Debug, Default)]
pub(super) struct Touched {
    /// Files that are to be measured again.
    pub(super) files: HashSet<UploadId>,
    /// Laps whose verdict is another one.
    pub(super) rejudged: Vec<LapId>,
}

/// Judges laps of the actor anew where some went or came, and says names again.
pub(super) async fn settle(tx: &mut ActorTransaction, moved: Vec<OwnLap>) -> Result<Touched, Error> {
    let mut touched = Touched {
        files: moved.iter().map(|lap| lap.upload).collect(),
        rejudged: Vec::new(),
    };
    let places: BTreeSet<_> = moved.iter().map(|lap| (lap.circuit, lap.car)).collect();
    for (circuit, car) in &places {
        let rejudged = judge_again(tx, *circuit, *car).await?;
        touched.files.extend(rejudged.files);
        touched.rejudged.extend(rejudged.changed.into_keys());
    }
    let circuits: BTreeSet<CircuitId> = places.iter().map(|(circuit, _)| *circuit).collect();
    let cars: BTreeSet<CarId> = places.iter().filter_map(|(_, car)| *car).collect();
    let (circuits, cars): (Vec<_>, Vec<_>) = (circuits.into_iter().collect(), cars.into_iter().collect());
    names::say_again(tx, &circuits, &cars).await?;
    Ok(touched)
}
