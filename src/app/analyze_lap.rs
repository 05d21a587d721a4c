//! One stored lap: where the time is, against the asker's best or a chosen lap.

use super::compare_laps::{LoadedPair, Pair};
use super::label::LapLabel;
use super::{Actor, App, Error};
use crate::analysis::{self, Comparison};

/// What a lap's analysis rests on; the wording is the reply's.
#[derive(Clone, Debug)]
pub struct LapAnalysis {
    /// The lap looked at.
    pub a: LapLabel,
    /// The reference.
    pub b: LapLabel,
    /// What the comparison says.
    pub comparison: Comparison,
}

impl App {
    /// Says where the time is. Defaults: the asker's last lap against their best on that circuit.
    ///
    /// # Errors
    /// No such laps, laps that cannot be compared, the database.
    pub async fn analyze_lap(&self, actor: &Actor, pair: Pair) -> Result<LapAnalysis, Error> {
        let LoadedPair {
            a: (a_label, a),
            b: (b_label, b),
            settings,
            ..
        } = self.load_pair(actor, pair).await?;
        let comparison =
            Self::on_cpu(&self.render_permits, move || analysis::compare(&a, &b, &settings)).await??;
        Ok(LapAnalysis {
            a: a_label,
            b: b_label,
            comparison,
        })
    }
}
