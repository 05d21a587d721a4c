//! `GET /api/progress`: one's own sessions on one circuit in one car, over the weeks.

use axum::Json;
use axum::extract::{Query, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::shapes::{about, moment, seconds};
use crate::app::places::CircuitAndCar;
use crate::reply::lap_words;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::Reads;

/// Where.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct ProgressQuery {
    /// The circuit; nothing: that of the asker's last lap.
    circuit: Option<String>,
    /// The car; nothing: the one driven there last.
    car: Option<String>,
}

/// One's own sessions there.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Progress {
    circuit: String,
    car: Option<String>,
    /// The oldest first.
    sessions: Vec<ProgressRow>,
}

/// A session among others.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProgressRow {
    /// When it began, or was stored where the files do not say.
    driven_at: String,
    /// Laps that count.
    laps: u64,
    best_s: Option<f64>,
    /// The best as it is said where it is not known to the millisecond.
    best_about: Option<String>,
    median_s: Option<f64>,
    /// The same of the median.
    median_about: Option<String>,
}

/// Best and median of every session of one's own on a circuit in a car.
#[utoipa::path(
    get, path = "/api/progress", params(ProgressQuery), tag = "read",
    responses((status = 200, body = Progress), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn progress(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Query(query): Query<ProgressQuery>,
) -> Result<Json<Progress>, Failure> {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let (circuit, car) = (given(&query.circuit), given(&query.car));
    let place = CircuitAndCar {
        circuit: circuit.as_deref(),
        car: car.as_deref(),
    };
    let progress = dashboard.app.own_progress(&visit.actor, place).await?;
    let sessions = progress.sessions.iter().map(|session| ProgressRow {
        driven_at: moment(session.driven_at),
        laps: session.laps,
        best_s: seconds(Some(session.best)),
        best_about: about(Some(session.best), session.within, visit.words),
        median_s: seconds(Some(session.median)),
        median_about: about(Some(session.median), session.within, visit.words),
    });
    Ok(Json(Progress {
        circuit: lap_words::circuit(&progress.circuit, visit.words),
        sessions: sessions.collect(),
        car: progress.car,
    }))
}
