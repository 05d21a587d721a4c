//! The laps of one stored file together.

use super::error::no_such_lap;
use super::label::{LapSummary, circuit_label};
use super::{Actor, App, Error};
use crate::analysis::CompareSettings;
use crate::db::laps::{self, LapFilter, Page};
use crate::telemetry::{Lap, best_of};
use crate::units::Seconds;

/// Laps of a session that are loaded with their samples; of longer ones the newest, and the best.
const MOST_LAPS: usize = 60;

/// The laps of a file that the asker's audience may see, in the order driven.
pub(super) struct LoadedSession {
    /// What is known of each; at least one.
    pub(super) labels: Vec<LapSummary>,
    /// Their samples, in the same order.
    pub(super) laps: Vec<Lap>,
    /// Laps that are not loaded: all before the others.
    pub(super) left_out: usize,
    /// Thresholds of their circuit.
    pub(super) settings: CompareSettings,
    /// What the circuit is called.
    pub(super) circuit: String,
    /// When it was driven, or stored where the file does not say.
    pub(super) date: String,
}

impl App {
    /// The session that a lap belongs to, or the asker's last upload.
    ///
    /// # Errors
    /// No such lap, none at all, the database.
    pub(super) async fn load_session(
        &self,
        actor: &Actor,
        typed_lap: Option<&str>,
    ) -> Result<LoadedSession, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let one = match typed_lap {
            Some(typed) => {
                let id = typed.parse().map_err(|_| Error::NoSuchLap)?;
                self.visible(actor, &mut tx, id).await?
            }
            None => {
                let newest = laps::mine(&mut tx, &LapFilter::default(), Page { index: 0, size: 1 }).await?;
                newest.laps.into_iter().next().ok_or(Error::NoLaps)?
            }
        };
        let settings = self.compare_settings(&mut tx, one.circuit_id).await?;
        let all = laps::of_upload(&mut tx, one.upload).await?;
        let count = all.len();
        let shown = newest_and_best(all);
        let mut loaded = Vec::with_capacity(shown.len());
        for lap in &shown {
            loaded.push(laps::load(&mut tx, lap.id).await.map_err(no_such_lap)?);
        }
        Ok(LoadedSession {
            circuit: circuit_label(&one.circuit),
            date: date(one.recorded_at.unwrap_or(one.stored_at)),
            left_out: count - shown.len(),
            labels: shown,
            laps: loaded,
            settings,
        })
    }
}

/// A day as pictures name it.
pub(super) fn date(moment: chrono::DateTime<chrono::Utc>) -> String {
    moment.format("%-d %b %Y").to_string()
}

fn newest_and_best(mut laps: Vec<LapSummary>) -> Vec<LapSummary> {
    if laps.len() <= MOST_LAPS {
        return laps;
    }
    let newest = laps.split_off(laps.len() - MOST_LAPS);
    let newest_best = best_of(&newest, |lap| lap.counted_time()).and_then(LapSummary::counted_time);
    let older = best_of(laps, LapSummary::counted_time).filter(|lap| {
        let is_faster = |newest: Seconds| lap.time.is_some_and(|time| time < newest);
        newest_best.is_none_or(is_faster)
    });
    older.into_iter().chain(newest).collect()
}
