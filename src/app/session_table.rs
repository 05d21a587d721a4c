//! A session as a table: every lap with time, gap and sectors.

use super::drawing::{Drawing, or_logged};
use super::label::LapSummary;
use super::measured_session::MeasuredSession;
use super::session_notes::SessionNote;
use super::session_title::SessionTitle;
use super::{Actor, App, Error};
use crate::analysis::{self, SessionAnalysis};
use crate::chart::lap_table::{self, LapTableInput};
use crate::chart::{Figure, Form, Painter};
use crate::db::session_notes;
use crate::telemetry::{Lap, LapKind, LapResult};
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
    /// Whether the asker drove it.
    pub is_own: bool,
    /// What its driver calls it, and its conditions, as far as the asker may know.
    pub note: Option<SessionNote>,
    /// The asker's units.
    pub units: DisplayUnits,
    /// The table; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

impl App {
    /// The session that a lap belongs to (default: the asker's last upload), as a table.
    ///
    /// # Errors
    /// No such lap, none at all, the database.
    pub async fn session_table(&self, actor: &Actor, lap: Option<&str>) -> Result<SessionTable, Error> {
        let reader = self.preferences(actor, "").await?;
        let (stored, measured) = self.measured_session(actor, lap, reader.words()).await?;
        let asker = actor.user;
        let note = match stored.laps.first() {
            Some(lap) => {
                let mut tx = self.db.as_actor(actor).await?;
                session_notes::find(&mut tx, lap.upload).await?
            }
            None => None,
        };
        let form = self.form_of(actor).await;
        self.paint(move |painter| {
            let results: Vec<LapResult> = stored.laps.iter().map(LapSummary::result).collect();
            let title = stored.title();
            let figure = figure(&results, &measured, title, stored.left_out);
            SessionTable {
                picture: or_logged(Drawing::new(painter, &figure, form), "a lap table"),
                is_own: stored.laps.iter().all(|lap| lap.owner == asker),
                laps: stored.laps,
                left_out: stored.left_out,
                note,
                session: measured.session,
                units: reader.units,
            }
        })
        .await
    }
}

/// The picture of a new log's laps. Laps that cannot be told apart need none.
pub(super) fn draw_new_session(
    painter: &mut Painter,
    laps: &[LapResult],
    measured: &MeasuredSession,
    title: SessionTitle<'_>,
) -> Option<Drawing> {
    if laps.iter().filter(|lap| lap.kind == LapKind::Timed).count() < 2 {
        return None;
    }
    let figure = figure(laps, measured, title, 0);
    or_logged(Drawing::new(painter, &figure, Form::default()), "a lap table")
}

/// The table of a session of samples; `left_out`: laps that came before these.
#[must_use]
pub fn session_figure(
    laps: &[Lap],
    session: &SessionAnalysis,
    title: SessionTitle<'_>,
    left_out: usize,
) -> Figure {
    let results: Vec<LapResult> = laps.iter().map(Lap::result).collect();
    let measured = MeasuredSession {
        sectors: analysis::sector_times(laps, session),
        session: session.clone(),
    };
    figure(&results, &measured, title, left_out)
}

fn figure(
    laps: &[LapResult],
    measured: &MeasuredSession,
    title: SessionTitle<'_>,
    left_out: usize,
) -> Figure {
    lap_table::figure(&LapTableInput {
        laps,
        session: &measured.session,
        sectors: &measured.sectors,
        driver: title.driver,
        circuit: title.circuit,
        car: title.car,
        date: title.date,
        words: title.words,
        left_out,
    })
}
