//! The asker's sessions on one circuit in one car, over the weeks.

use super::drawing::{Drawing, or_logged};
use super::label::circuit_label;
use super::load_session::{date, day};
use super::places::{self, Place};
use super::{Actor, App, Error};
use crate::chart::progress::{self, ProgressInput, SessionResult};
use crate::chart::{Figure, Form};
use crate::db::laps::{self, SessionSummary};
use crate::telemetry::CircuitLabel;
use crate::words::Words;

/// Sessions with their picture.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The circuit's name, or what is known of it.
    pub circuit: CircuitLabel,
    /// The car's name.
    pub car: Option<String>,
    /// The sessions, the oldest first; at least one.
    pub sessions: Vec<SessionSummary>,
    /// The picture; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

impl App {
    /// The asker's own sessions. Defaults: circuit and car of the last lap.
    ///
    /// # Errors
    /// No laps there, a circuit or car that nobody knows, the database.
    pub async fn progress(&self, actor: &Actor, place: Place<'_>) -> Result<Progress, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let newest = places::newest_lap(&mut tx, None).await?;
        let circuit = places::circuit(&mut tx, place.circuit, newest.as_ref()).await?;
        // Times of different cars say nothing about a driver: without a car named it is the one driven last there.
        let here = places::newest_lap(&mut tx, Some(circuit.id))
            .await?
            .ok_or(Error::NoLaps)?;
        let (car, car_name) = match places::car(&mut tx, place.car).await? {
            Some(car) => (Some(car.id), Some(car.name)),
            None => (here.car_id, here.car),
        };
        let sessions = laps::sessions(&mut tx, circuit.id, car, self.settings.session_gap).await?;
        if sessions.is_empty() {
            return Err(Error::NoLaps);
        }
        let mut progress = Progress {
            circuit: circuit.label(),
            car: car_name,
            sessions,
            picture: None,
        };
        let driver = here.driver;
        let words = self.words_of(actor).await;
        self.paint(move |painter| {
            progress.picture = or_logged(
                Drawing::new(painter, &figure(&progress, &driver, words), Form::default()),
                "progress",
            );
            progress
        })
        .await
    }
}

fn figure(progress: &Progress, driver: &str, words: Words) -> Figure {
    let sessions: Vec<SessionResult> = progress
        .sessions
        .iter()
        .map(|session| SessionResult {
            date: date(session.driven_at, words),
            day: day(session.driven_at, words),
            laps: session.laps,
            best: session.best,
            median: session.median,
        })
        .collect();
    progress::figure(&ProgressInput {
        sessions: &sessions,
        driver,
        circuit: &circuit_label(&progress.circuit, words),
        car: progress.car.as_deref().unwrap_or_default(),
        words,
    })
}
