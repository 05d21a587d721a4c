//! A session as numbers: its laps, what they say together, and the sectors. Read as it was kept, without a sample.

use super::label::LapSummary;
use super::{Actor, App, Error};
use crate::analysis::{SectorTimes, SessionAnalysis};

/// A session as numbers.
#[derive(Clone, Debug)]
pub struct SessionNumbers {
    /// Its laps in the order driven; at least one.
    pub laps: Vec<LapSummary>,
    /// What they say together.
    pub session: SessionAnalysis,
    /// The time of every lap in every sector.
    pub sectors: SectorTimes,
    /// Laps of the file before these, which took no part.
    pub left_out: usize,
}

impl App {
    /// The session that a lap belongs to (default: the asker's last upload).
    ///
    /// # Errors
    /// No such lap, none at all, the database.
    pub async fn session_numbers(&self, actor: &Actor, lap: Option<&str>) -> Result<SessionNumbers, Error> {
        let words = self.words_of(actor).await;
        let (stored, measured) = self.measured_session(actor, lap, words).await?;
        Ok(SessionNumbers {
            left_out: stored.left_out,
            laps: stored.laps,
            session: measured.session,
            sectors: measured.sectors,
        })
    }
}
