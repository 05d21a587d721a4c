//! What only reading a log said: kept with the file, so that its card says the same when it is said again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::stored_log::{EarlierLaps, StoredLog};
use super::{Actor, App, Error};
use crate::db::told;
use crate::ids::LapId;
use crate::telemetry::Warning;

/// What stays of it.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct ToldOfFile {
    /// What was wrong with the file. One of another version is left out.
    warnings: Vec<Value>,
    /// Laps that were stored before and did not count any more.
    no_longer_count: usize,
    /// Laps that were stored before and counted from then on.
    count_now: usize,
    /// A well-known circuit that it may well be.
    may_be: Option<String>,
    /// What became of the focus, in words.
    focus: Option<String>,
    /// Of which laps, on which circuit, in which car: of others the sentence is not true.
    graded: Graded,
}

/// The laps that a focus was graded by.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Graded {
    laps: Vec<LapId>,
    circuit: Option<i64>,
    car: Option<i64>,
}

impl Graded {
    fn by(log: &StoredLog) -> Self {
        let counted = log.laps.iter().filter(|lap| lap.counts());
        let first = log.laps.first();
        Self {
            laps: counted.map(|lap| lap.id).collect(),
            circuit: first.map(|lap| lap.circuit_id.get()),
            car: first.and_then(|lap| lap.car_id).map(crate::ids::CarId::get),
        }
    }
}

impl App {
    /// Keeps what was told of a file when it was read. The laps are stored: what fails here takes nothing from them.
    pub(super) async fn keep_told(&self, owner: &Actor, log: &StoredLog) {
        if let Err(error) = self.write_told(owner, log).await {
            tracing::warn!(error = %error, "what a log's card says was not kept");
        }
    }

    async fn write_told(&self, owner: &Actor, log: &StoredLog) -> Result<(), Error> {
        let Some(first) = log.laps.first() else {
            return Ok(());
        };
        let told = ToldOfFile {
            warnings: log
                .warnings
                .iter()
                .filter_map(|warning| serde_json::to_value(warning).ok())
                .collect(),
            no_longer_count: log.earlier.no_longer_count,
            count_now: log.earlier.count_now,
            may_be: log.may_be.clone(),
            focus: log.focus.clone(),
            graded: Graded::by(log),
        };
        let Ok(told) = serde_json::to_value(&told) else {
            return Ok(());
        };
        let mut tx = self.db.as_actor(&owner.alone()).await?;
        told::keep(&mut tx, first.upload, &told).await?;
        Ok(tx.commit().await?)
    }

    /// Says of a stored file what was told when it was read, as far as it is true of its laps.
    pub(super) async fn recall_told(&self, owner: &Actor, log: &mut StoredLog) {
        match self.told_of(owner, log).await {
            Ok(Some(told)) => told.say(log),
            Ok(None) => {}
            Err(error) => tracing::warn!(error = %error, "what a log's card said was not found"),
        }
    }

    async fn told_of(&self, owner: &Actor, log: &StoredLog) -> Result<Option<ToldOfFile>, Error> {
        let Some(first) = log.laps.first() else {
            return Ok(None);
        };
        let mut tx = self.db.as_actor(&owner.alone()).await?;
        let told = told::find(&mut tx, first.upload).await?;
        Ok(told.and_then(|told| serde_json::from_value(told).ok()))
    }
}

impl ToldOfFile {
    fn say(self, log: &mut StoredLog) {
        let warnings = self.warnings.into_iter();
        log.warnings = warnings
            .filter_map(|warning| serde_json::from_value::<Warning>(warning).ok())
            .collect();
        log.earlier = EarlierLaps {
            no_longer_count: self.no_longer_count,
            count_now: self.count_now,
        };
        log.may_be = self.may_be;
        log.focus = self.focus.filter(|_| self.graded == Graded::by(log));
        log.is_recalled = true;
    }
}
