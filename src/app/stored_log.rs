//! What became of a log, as answers tell it.

use super::drawing::Drawing;
use super::judge_again::Rejudged;
use super::label::LapSummary;
use super::log_source::{LogSource, Owner};
use super::preferences::Preferences;
use super::upload_debrief::UploadDebrief;
use crate::db::Audience;
use crate::db::uploads::KnownUpload;
use crate::ids::{CircuitId, LapId};
use crate::telemetry::{CircuitLabel, Warning, best_of};

/// What became of a log.
#[derive(Clone, Debug)]
pub struct StoredLog {
    /// Whether it was new.
    pub outcome: Outcome,
    /// Its name.
    pub file_name: String,
    /// The circuit's name, or what is known of it.
    pub circuit: Option<CircuitLabel>,
    /// The circuit that it may be the same as: which two, and what the other one is called.
    pub same_as: Option<(CircuitId, CircuitId, CircuitLabel)>,
    /// A well-known circuit that it may well be, where it has no name.
    pub may_be: Option<String>,
    /// The car's name.
    pub car: Option<String>,
    /// The driver's name.
    pub driver: String,
    /// Its laps in the order driven.
    pub laps: Vec<LapSummary>,
    /// What was wrong with it and changes a number or leaves one out.
    pub warnings: Vec<Warning>,
    /// Whether others in the server see its laps.
    pub shared: bool,
    /// Whether they are not, because the bot was taken out of the server.
    pub has_left: bool,
    /// What it changed about laps that were stored before.
    pub earlier: EarlierLaps,
    /// The table of its laps, where it was read now and has several.
    pub picture: Option<Drawing>,
    /// What its laps made of the focus that the driver was given before, in words.
    pub focus: Option<String>,
    /// What it comes to; `None` where no lap counts.
    pub debrief: Option<Box<UploadDebrief>>,
    /// For whom it is written: the driver.
    pub reader: Preferences,
    /// Whether it was given to us in a server.
    pub in_server: bool,
    /// Whether what was told when it was read is said again.
    pub is_recalled: bool,
}

/// Laps stored before, on the same circuit in the same car, whose verdict is another beside the new ones. Only those
/// that whoever reads the answer may know of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EarlierLaps {
    /// They counted and do not any more.
    pub no_longer_count: usize,
    /// They count now.
    pub count_now: usize,
}

impl StoredLog {
    /// A file that is stored, by its laps alone.
    pub(super) fn before(file_name: String, laps: Vec<LapSummary>, owner: &Owner) -> Self {
        let first = laps.first();
        Self {
            outcome: Outcome::AlreadyStored,
            circuit: first.map(|lap| lap.circuit.clone()),
            same_as: None,
            may_be: None,
            car: first.and_then(|lap| lap.car.clone()),
            driver: owner.driver.clone(),
            shared: laps.iter().any(|lap| lap.shared),
            has_left: false,
            warnings: Vec::new(),
            earlier: EarlierLaps::default(),
            picture: None,
            focus: None,
            debrief: None,
            reader: Preferences::default(),
            in_server: owner.guild.is_some(),
            is_recalled: false,
            file_name,
            laps,
        }
    }

    /// Nobody in a server sees it any more: the bot was taken out of there.
    pub(super) fn hide(&mut self) {
        self.has_left = self.shared;
        self.shared = false;
        self.in_server = false;
        for lap in &mut self.laps {
            lap.shared = false;
        }
    }

    /// The fastest lap that counts.
    #[must_use]
    pub fn best(&self) -> Option<&LapSummary> {
        best_of(&self.laps, |lap| lap.counted_time())
    }
}

/// Whether a log was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is stored now.
    Stored,
    /// The same driver's same file was stored before.
    AlreadyStored,
}

/// Counts the changed laps other than the new ones; where others read the answer, of laps that they see.
pub(super) fn earlier_laps(rejudged: &Rejudged, new: &[LapId], audience: Audience) -> EarlierLaps {
    let count = |valid: bool| {
        rejudged
            .changed
            .iter()
            .filter(|(id, _)| audience == Audience::OnlyUser || rejudged.shared.contains(id))
            .filter(|(id, verdict)| verdict.valid == valid && !new.contains(id))
            .count()
    };
    EarlierLaps {
        no_longer_count: count(false),
        count_now: count(true),
    }
}

/// What is said about a file that was given before.
pub(super) fn stored_before(known: KnownUpload, owner: &Owner, source: &LogSource) -> StoredLog {
    // A job that begins again finds what it stored itself.
    let is_same_job = source.job.is_some() && known.job == source.job;
    let before = StoredLog::before(known.file_name, known.laps, owner);
    StoredLog {
        outcome: if is_same_job {
            Outcome::Stored
        } else {
            Outcome::AlreadyStored
        },
        ..before
    }
}
