//! Laps and sessions as the endpoints give them. Seconds, metres and UTC; what is not known is `null`, never 0.

use serde::Serialize;
use utoipa::ToSchema;

use crate::app::Actor;
use crate::app::garage::GarageSession;
use crate::app::label::LapSummary;
use crate::contract::rounded;
use crate::reply::lap_words;
use crate::units::Seconds;
use crate::words::Words;

/// A lap without its samples.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LapRow {
    /// By which it is asked for.
    pub(super) id: String,
    /// Who drove.
    pub(super) driver: String,
    /// Whether it is the asker's own.
    is_own: bool,
    /// Its number in its file.
    pub(super) number: u32,
    /// `timed`, `out`, `in`, `standing` or `partial`.
    kind: &'static str,
    /// Whether it may be a best.
    counts: bool,
    /// Lap time.
    time_s: Option<f64>,
    /// The same as people read it, where the log does not tell it to the millisecond: `about 1:54.1`.
    time_about: Option<String>,
    /// What the circuit is called.
    circuit: String,
    /// By which the circuit is asked for.
    circuit_id: String,
    /// The car's name.
    car: Option<String>,
    /// By which the car is asked for.
    car_id: Option<String>,
    /// When its file was recorded, or stored where it does not say.
    driven_at: String,
    /// Whether the server sees it.
    shared: bool,
}

impl LapRow {
    pub(super) fn of(lap: &LapSummary, actor: &Actor, words: Words) -> Self {
        Self {
            id: lap.id.to_string(),
            driver: lap.driver.clone(),
            is_own: lap.owner == actor.user,
            number: lap.number,
            kind: lap.kind.name(),
            counts: lap.counts(),
            time_s: seconds(lap.time),
            time_about: about(lap.time, lap.within, words),
            circuit: lap_words::circuit(&lap.circuit, words),
            circuit_id: lap.circuit_id.to_string(),
            car: lap.car.clone(),
            car_id: lap.car_id.map(|car| car.to_string()),
            driven_at: moment(lap.recorded_at.unwrap_or(lap.stored_at)),
            shared: lap.shared,
        }
    }
}

/// A session without its laps.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SessionRow {
    /// The lap by which it is opened: its fastest that counts, else its first.
    lap: String,
    /// Who drove.
    driver: String,
    /// Whether it is the asker's own.
    is_own: bool,
    /// When it began, or was stored where the file does not say.
    driven_at: String,
    /// What the circuit is called.
    circuit: String,
    /// By which the circuit is asked for.
    circuit_id: String,
    /// The car's name.
    car: Option<String>,
    /// By which the car is asked for.
    car_id: Option<String>,
    /// Its laps, as far as the asker may see them.
    laps: u64,
    /// Laps that count.
    counting: u64,
    /// The fastest of them.
    best_s: Option<f64>,
    /// The same as people read it, where the log does not tell it to the millisecond.
    best_about: Option<String>,
    /// The best lap from any start point.
    best_rolling_s: Option<f64>,
    /// Laps that the server sees.
    shared: u64,
}

impl SessionRow {
    pub(super) fn of(session: &GarageSession, actor: &Actor, words: Words) -> Self {
        Self {
            lap: session.lap.to_string(),
            driver: session.driver.clone(),
            is_own: session.owner == actor.user,
            driven_at: moment(session.driven_at),
            circuit: lap_words::circuit(&session.circuit, words),
            circuit_id: session.circuit_id.to_string(),
            car: session.car.clone(),
            car_id: session.car_id.map(|car| car.to_string()),
            laps: session.laps,
            counting: session.counting,
            best_s: seconds(session.best),
            best_about: about(session.best, session.within, words),
            best_rolling_s: seconds(session.best_rolling),
            shared: session.shared,
        }
    }
}

/// A time of which a log tells fewer digits, as cards say it.
pub(super) fn about(time: Option<Seconds>, within: Option<Seconds>, words: Words) -> Option<String> {
    let (time, within) = time.zip(within)?;
    time.about(within)
        .map(|_| words.lap_time_within(time, Some(within)))
}

/// Rounded as the command line prints it.
pub(super) fn seconds(time: Option<Seconds>) -> Option<f64> {
    time.map(|time| rounded(time.get(), 4))
}

pub(super) fn moment(at: chrono::DateTime<chrono::Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
