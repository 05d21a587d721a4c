//! How alike the laps of a session are.

use super::drawing::{Drawing, or_logged};
use super::label::LapSummary;
use super::session_table::{SessionTitle, title};
use super::{Actor, App, Error};
use crate::analysis::{self, Habits, SessionAnalysis};
use crate::chart::consistency::{self, ConsistencyInput};
use crate::chart::{DisplayUnits, Figure, Form};
use crate::telemetry::Lap;

/// A session's consistency with its picture.
#[derive(Clone, Debug)]
pub struct SessionConsistency {
    /// The laps in the order driven; at least one.
    pub laps: Vec<LapSummary>,
    /// What they say together.
    pub session: SessionAnalysis,
    /// What the driver does in every corner; of at least three laps.
    pub habits: Habits,
    /// Laps of the file before these, which took no part.
    pub left_out: usize,
    /// The picture; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

impl App {
    /// The consistency of the session that a lap belongs to (default: the asker's last upload).
    ///
    /// # Errors
    /// No such lap, none at all, too few laps, the database.
    pub async fn consistency(&self, actor: &Actor, lap: Option<&str>) -> Result<SessionConsistency, Error> {
        let units = self.preferences(actor, "").await?.units;
        let loaded = self.load_session(actor, lap).await?;
        self.paint(move |painter| {
            let session = analysis::analyze_session(&loaded.laps, &loaded.settings);
            let habits = analysis::habits(&session);
            if habits.laps.is_empty() {
                return Err(Error::TooFewLaps);
            }
            let figure = consistency_figure(&loaded.laps, &session, title(&loaded), units);
            Ok(SessionConsistency {
                picture: or_logged(Drawing::new(painter, &figure, Form::default()), "consistency"),
                laps: loaded.labels,
                left_out: loaded.left_out,
                session,
                habits,
            })
        })
        .await?
    }
}

/// The consistency of a session that was analyzed; of too few laps a sentence.
#[must_use]
pub fn consistency_figure(
    laps: &[Lap],
    session: &SessionAnalysis,
    title: SessionTitle<'_>,
    units: DisplayUnits,
) -> Figure {
    consistency::figure(&ConsistencyInput {
        session,
        habits: &analysis::habits(session),
        spread: &analysis::speed_spread(laps, session),
        driver: title.driver,
        circuit: title.circuit,
        car: title.car,
        date: title.date,
        units,
    })
}
