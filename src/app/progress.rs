//! The asker's sessions on one circuit in one car, over the weeks.

use super::drawing::{Drawing, or_logged};
use super::label::{LapSummary, circuit_label};
use super::load_session::{date, day};
use super::places::{self, CircuitAndCar};
use super::{Actor, App, Audience, Error};
use crate::chart::Figure;
use crate::chart::progress::{self, NextFaster, ProgressInput, SessionResult};
use crate::db::laps::{self, SessionSummary};
use crate::ids::{CarId, CircuitId, LapId};
use crate::telemetry::CircuitLabel;
use crate::units::Seconds;
use crate::words::Words;

/// Sessions with their picture.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The circuit's name, or what is known of it.
    pub circuit: CircuitLabel,
    /// The car's name.
    pub car: Option<String>,
    /// The newest lap there.
    pub newest: LapId,
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
    pub async fn progress(&self, actor: &Actor, place: CircuitAndCar<'_>) -> Result<Progress, Error> {
        let (mut progress, here) = self.progress_there(actor, place).await?;
        let (circuit, car, driver) = (here.circuit_id, here.car_id, here.driver);
        let next = next_faster(self, actor, circuit, car, &progress.sessions).await?;
        let words = self.words_of(actor).await;
        let form = self.form_of(actor).await;
        self.paint(move |painter| {
            progress.picture = or_logged(
                Drawing::new(painter, &figure(&progress, &driver, next.as_ref(), words), form),
                "progress",
            );
            progress
        })
        .await
    }

    /// The same without a picture.
    ///
    /// # Errors
    /// As [`progress`](Self::progress).
    pub async fn own_progress(&self, actor: &Actor, place: CircuitAndCar<'_>) -> Result<Progress, Error> {
        Ok(self.progress_there(actor, place).await?.0)
    }

    async fn progress_there(
        &self,
        actor: &Actor,
        place: CircuitAndCar<'_>,
    ) -> Result<(Progress, LapSummary), Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let newest = places::newest_lap(&mut tx, None).await?;
        let circuit = places::circuit(&mut tx, place.circuit, newest.as_ref()).await?;
        // Times of different cars say nothing about a driver: without a car named it is the one driven last there.
        let here = places::newest_lap(&mut tx, Some(circuit.id))
            .await?
            .ok_or(Error::NoLaps)?;
        let (car, car_name) = match places::car(&mut tx, place.car).await? {
            Some(car) => (Some(car.id), Some(car.name)),
            None => (here.car_id, here.car.clone()),
        };
        let sessions = laps::sessions(&mut tx, circuit.id, car, self.settings.session_gap).await?;
        if sessions.is_empty() {
            return Err(Error::NoLaps);
        }
        let progress = Progress {
            circuit: circuit.label(),
            car: car_name,
            newest: here.id,
            sessions,
            picture: None,
        };
        Ok((progress, LapSummary { car_id: car, ..here }))
    }
}

/// The next faster driver of the server there, by the laps shared with it.
async fn next_faster(
    app: &App,
    actor: &Actor,
    circuit: CircuitId,
    car: Option<CarId>,
    sessions: &[SessionSummary],
) -> Result<Option<NextFaster>, Error> {
    let best = sessions.iter().map(|session| session.best);
    let Some(best) = best.min_by(Seconds::total_cmp).filter(|_| actor.guild.is_some()) else {
        return Ok(None);
    };
    let mut tx = app.db.as_actor(&actor.read_by(Audience::Server)).await?;
    let standings = laps::leaderboard(&mut tx, circuit, car).await?;
    let faster = standings
        .into_iter()
        .filter(|standing| standing.lap.owner != actor.user)
        .filter_map(|standing| {
            Some(NextFaster {
                time: standing.lap.time?,
                driver: standing.lap.driver,
            })
        })
        .filter(|next| next.time.get() < best.get());
    Ok(faster.max_by(|one, other| one.time.total_cmp(&other.time)))
}

fn figure(progress: &Progress, driver: &str, next: Option<&NextFaster>, words: Words) -> Figure {
    let sessions: Vec<SessionResult> = progress
        .sessions
        .iter()
        .enumerate()
        .map(|(index, session)| SessionResult {
            date: format!(
                "{}{}",
                date(session.driven_at, words),
                nth(&progress.sessions, index)
            ),
            day: format!(
                "{}{}",
                day(session.driven_at, words),
                nth(&progress.sessions, index)
            ),
            laps: session.laps,
            best: session.best,
            median: session.median,
            within: session.within,
        })
        .collect();
    progress::figure(&ProgressInput {
        sessions: &sessions,
        driver,
        circuit: &circuit_label(&progress.circuit, words),
        car: progress.car.as_deref().unwrap_or_default(),
        next,
        words,
    })
}

/// Which session of its day it is; nothing where there is one that day.
fn nth(sessions: &[SessionSummary], index: usize) -> String {
    let days = || sessions.iter().map(|session| session.driven_at.date_naive());
    let Some(day) = days().nth(index) else {
        return String::new();
    };
    match days().filter(|other| *other == day).count() {
        0 | 1 => String::new(),
        _ => format!(
            " · {}",
            days().take(index + 1).filter(|other| *other == day).count()
        ),
    }
}
