//! A session as a table: every lap with time, gap and sectors.

use super::drawing::{Drawing, or_logged};
use super::import_log::StoredLog;
use super::label::LapSummary;
use super::load_session::{LoadedSession, date};
use super::log_file::LogFile;
use super::{Actor, App, Error};
use crate::analysis::{self, CompareSettings, SessionAnalysis};
use crate::chart::lap_table::{self, LapTableInput};
use crate::chart::{Figure, Form, Painter};
use crate::telemetry::{Lap, LapKind};
use crate::units::DisplayUnits;

/// A session with its table.
#[derive(Clone, Debug)]
pub struct SessionTable {
    /// Its laps in the order driven; at least one.
    pub laps: Vec<LapSummary>,
    /// What they say together.
    pub session: SessionAnalysis,
    /// Laps of the file before these, which took no part.
    pub left_out: usize,
    /// The asker's units.
    pub units: DisplayUnits,
    /// The table; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

/// What a session's picture says besides its numbers; all may be empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionTitle<'a> {
    /// Who drove.
    pub driver: &'a str,
    /// Name of the circuit.
    pub circuit: &'a str,
    /// The car.
    pub car: &'a str,
    /// When, in words.
    pub date: &'a str,
}

impl App {
    /// The session that a lap belongs to (default: the asker's last upload), as a table.
    ///
    /// # Errors
    /// No such lap, none at all, the database.
    pub async fn session_table(&self, actor: &Actor, lap: Option<&str>) -> Result<SessionTable, Error> {
        let units = self.preferences(actor, "").await?.units;
        let loaded = self.load_session(actor, lap).await?;
        self.paint(move |painter| {
            let session = analysis::analyze_session(&loaded.laps, &loaded.settings);
            let figure = session_figure(&loaded.laps, &session, title(&loaded), loaded.left_out);
            SessionTable {
                picture: or_logged(Drawing::new(painter, &figure, Form::default()), "a lap table"),
                laps: loaded.labels,
                left_out: loaded.left_out,
                session,
                units,
            }
        })
        .await
    }
}

/// What the picture of a stored session says of it.
pub(super) fn title(loaded: &LoadedSession) -> SessionTitle<'_> {
    let first = loaded.labels.first();
    SessionTitle {
        driver: first.map_or("", |lap| &lap.driver),
        circuit: &loaded.circuit,
        car: first.and_then(|lap| lap.car.as_deref()).unwrap_or_default(),
        date: &loaded.date,
    }
}

/// The picture of a new log's laps, with the verdicts they were stored with. One lap needs none.
pub(super) fn draw_new_session(
    painter: &mut Painter,
    log: &LogFile,
    stored: &StoredLog,
    settings: &CompareSettings,
) -> Option<Drawing> {
    let laps: Vec<Lap> = log
        .laps
        .iter()
        .zip(&stored.laps)
        .map(|(lap, stored)| lap.clone().judged(stored.kind, stored.valid))
        .collect();
    if laps.iter().filter(|lap| lap.kind() == LapKind::Timed).count() < 2 {
        return None;
    }
    let title = SessionTitle {
        driver: &stored.driver,
        circuit: &stored.circuit,
        car: stored.car.as_deref().unwrap_or_default(),
        date: &log.recording.recorded_at.map(date).unwrap_or_default(),
    };
    let session = analysis::analyze_session(&laps, settings);
    let figure = session_figure(&laps, &session, title, 0);
    or_logged(Drawing::new(painter, &figure, Form::default()), "a lap table")
}

/// The table of a session that was analyzed; `left_out`: laps that came before these.
#[must_use]
pub fn session_figure(
    laps: &[Lap],
    session: &SessionAnalysis,
    title: SessionTitle<'_>,
    left_out: usize,
) -> Figure {
    let sectors = analysis::sector_times(laps, session);
    lap_table::figure(&LapTableInput {
        laps,
        session,
        sectors: &sectors,
        driver: title.driver,
        circuit: title.circuit,
        car: title.car,
        date: title.date,
        left_out,
    })
}
