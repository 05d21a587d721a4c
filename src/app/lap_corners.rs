//! What every lap of a file did in its corners, for storing: with a new file, and anew where verdicts changed.
//!
//! The laps of one file are measured together, against the fastest of them: when one of them turns out to count, or not
//! to, the others may have another reference.

use super::{App, Error};
use crate::analysis::{self, SessionAnalysis};
use crate::db::corners::{self, LapCorner};
use crate::db::{ActorTransaction, laps};
use crate::ids::UploadId;
use crate::telemetry::Lap;

/// One list per lap of the session, in the same order; empty for laps that do not count.
pub(super) fn lap_corners(session: &SessionAnalysis) -> Vec<Vec<LapCorner>> {
    let mut n_counted = 0;
    session
        .laps
        .iter()
        .map(|lap| {
            if !lap.counted {
                return Vec::new();
            }
            let index = n_counted;
            n_counted += 1;
            session
                .corners
                .iter()
                .filter_map(|of| {
                    let driven = of.laps.get(index)?;
                    Some(LapCorner {
                        corner: of.corner.clone(),
                        facts: driven.facts.clone(),
                        lost: Some(driven.lost),
                    })
                })
                .collect()
        })
        .collect()
}

impl App {
    /// Measures the actor's own files anew, with the verdicts that their laps have now.
    pub(super) async fn measure_again(
        &self,
        tx: &mut ActorTransaction,
        files: &[UploadId],
    ) -> Result<(), Error> {
        for file in files {
            corners::lock_file(tx, *file).await?;
            let stored = laps::of_upload(tx, *file).await?;
            let Some(first) = stored.first() else { continue };
            let settings = self.compare_settings(tx, first.circuit_id).await?;
            let mut loaded: Vec<Lap> = Vec::with_capacity(stored.len());
            for lap in &stored {
                loaded.push(laps::load(tx, lap.id).await?);
            }
            let measured = Self::on_cpu(&self.parse_permits, move || {
                lap_corners(&analysis::analyze_session(&loaded, &settings))
            })
            .await?;
            for (lap, measured) in stored.iter().zip(measured) {
                corners::replace(tx, lap.id, &measured).await?;
            }
        }
        Ok(())
    }
}
