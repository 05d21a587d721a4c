//! How alike the laps of a session are.

use super::drawing::{Drawing, or_logged};
use super::error::no_such_lap;
use super::label::LapSummary;
use super::session_title::SessionTitle;
use super::{Actor, App, Error};
use crate::analysis::{self, Habits, SessionAnalysis};
use crate::chart::consistency::{self, ConsistencyInput};
use crate::chart::{DisplayUnits, Figure};
use crate::db::laps;
use crate::ids::LapId;
use crate::telemetry::{ChannelRole, Lap};

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
        let reader = self.preferences(actor, "").await?;
        let (stored, measured) = self.measured_session(actor, lap, reader.words()).await?;
        let session = measured.session;
        let habits = analysis::habits(&session);
        if habits.laps.is_empty() {
            return Err(Error::TooFewLaps);
        }
        // The band of speeds is drawn, and nothing else of the samples.
        let ids: Vec<LapId> = stored.laps.iter().map(|lap| lap.id).collect();
        let mut tx = self.db.as_actor(actor).await?;
        let traces = laps::load_channels(&mut tx, &ids, &[ChannelRole::Speed]).await;
        let traces = traces.map_err(no_such_lap)?;
        drop(tx);
        let form = self.form_of(actor).await;
        self.paint(move |painter| {
            let title = stored.title();
            let figure = consistency_figure(&traces, &session, title, reader.units);
            SessionConsistency {
                picture: or_logged(Drawing::new(painter, &figure, form), "consistency"),
                laps: stored.laps,
                left_out: stored.left_out,
                session,
                habits,
            }
        })
        .await
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
        words: title.words,
        units,
    })
}
