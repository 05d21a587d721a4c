//! `GET /api/sessions`, `GET /api/places`, `GET /api/laps`, `GET /api/leaderboard`: what there is.

use axum::Json;
use axum::extract::{Query, State};
use chrono::Utc;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::shapes::{LapRow, SessionRow, about, seconds};
use crate::app::Error;
use crate::app::boards::BoardPlace;
use crate::app::garage::GarageFilter;
use crate::app::list_laps::Whose;
use crate::app::places::CircuitAndCar;
use crate::reply::lap_words;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::Reads;

/// Which sessions to list.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct SessionsQuery {
    /// On this circuit only.
    circuit: Option<String>,
    /// In this car only.
    car: Option<String>,
    /// `mine` or `friends`; otherwise all.
    whose: Option<String>,
    /// Where the page begins: `next` of the page before.
    after: Option<String>,
}

/// A page of sessions, those stored last first.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Sessions {
    sessions: Vec<SessionRow>,
    /// `after` of the next page; `null`: this is the last one.
    next: Option<String>,
}

/// An optional identity in a query: nothing where it is empty.
pub(super) fn id<T: std::str::FromStr>(text: Option<&str>) -> Result<Option<T>, Error> {
    let text = text.filter(|text| !text.is_empty());
    let id = text.map(|text| {
        text.parse()
            .map_err(|_| Error::Request("not an identity".to_owned()))
    });
    id.transpose()
}

/// Sessions by circuit and car, one's own and those that friends share.
#[utoipa::path(
    get, path = "/api/sessions", params(SessionsQuery), tag = "read",
    responses((status = 200, body = Sessions), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn sessions(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Query(query): Query<SessionsQuery>,
) -> Result<Json<Sessions>, Failure> {
    let own = match query.whose.as_deref() {
        Some("mine") => Some(true),
        Some("friends") => Some(false),
        _ => None,
    };
    let filter = GarageFilter {
        circuit: id(query.circuit.as_deref())?,
        car: id(query.car.as_deref())?,
        own,
    };
    let after = id(query.after.as_deref())?;
    let page = dashboard.app.garage(&visit.actor, &filter, after).await?;
    let rows = page.sessions.iter();
    Ok(Json(Sessions {
        sessions: rows
            .map(|row| SessionRow::of(row, &visit.actor, visit.words))
            .collect(),
        next: page.next.map(|cursor| cursor.to_string()),
    }))
}

/// A circuit with a car in which there are laps.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PlaceRow {
    circuit_id: String,
    circuit: String,
    car_id: Option<String>,
    car: Option<String>,
}

/// Every circuit with every car in which there are laps.
#[utoipa::path(
    get, path = "/api/places", tag = "read",
    responses((status = 200, body = Vec<PlaceRow>), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn places(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
) -> Result<Json<Vec<PlaceRow>>, Failure> {
    let places = dashboard.app.garage_places(&visit.actor).await?;
    let rows = places.into_iter().map(|place| PlaceRow {
        circuit_id: place.circuit_id.to_string(),
        circuit: lap_words::circuit(&place.circuit, visit.words),
        car_id: place.car_id.map(|car| car.to_string()),
        car: place.car,
    });
    Ok(Json(rows.collect()))
}

/// Which laps to list.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct LapsQuery {
    /// What the laps are called: `my best`, `Ben`, `1:42`, a circuit. Nothing: those that one chooses among usually.
    search: Option<String>,
    /// `mine`: one's own only.
    whose: Option<String>,
}

/// Laps that words mean, at most 25.
#[utoipa::path(
    get, path = "/api/laps", params(LapsQuery), tag = "read",
    responses((status = 200, body = Vec<LapRow>), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn laps(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Query(query): Query<LapsQuery>,
) -> Result<Json<Vec<LapRow>>, Failure> {
    let whose = match query.whose.as_deref() {
        Some("mine") => Whose::Mine,
        _ => Whose::Visible,
    };
    let typed: String = query.search.unwrap_or_default().chars().take(200).collect();
    let app = &dashboard.app;
    let offered = app.offered_laps(&visit.actor, &typed, whose, Utc::now()).await?;
    let rows = offered.iter();
    Ok(Json(
        rows.map(|of| LapRow::of(&of.lap, &visit.actor, visit.words))
            .collect(),
    ))
}

/// Which standings.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct LeaderboardQuery {
    /// The circuit; nothing: that of the asker's last lap.
    circuit: Option<String>,
    /// One car only.
    car: Option<String>,
}

/// Every driver's fastest lap that is shared with the server.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Leaderboard {
    circuit: String,
    car: Option<String>,
    standings: Vec<Standing>,
}

/// One driver's fastest lap.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Standing {
    /// The lap.
    lap: String,
    driver: String,
    is_own: bool,
    best_s: Option<f64>,
    /// The same as people read it, where the log does not tell it to the millisecond.
    best_about: Option<String>,
    /// Behind the fastest.
    gap_s: Option<f64>,
    car: String,
    laps: u64,
    date: String,
}

/// Who is fastest.
#[utoipa::path(
    get, path = "/api/leaderboard", params(LeaderboardQuery), tag = "read",
    responses((status = 200, body = Leaderboard), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn leaderboard(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Query(query): Query<LeaderboardQuery>,
) -> Result<Json<Leaderboard>, Failure> {
    let named = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let (circuit, car) = (named(&query.circuit), named(&query.car));
    let place = CircuitAndCar {
        circuit: circuit.as_deref(),
        car: car.as_deref(),
    };
    let place = BoardPlace { place, class: None };
    let board = dashboard.app.standings(&visit.actor, place, visit.words).await?;
    let fastest = board.standings.first().map(|standing| standing.best);
    let standings = board.standings.into_iter().zip(&board.laps);
    let standings = standings.map(|(standing, lap)| Standing {
        lap: lap.id.to_string(),
        driver: standing.driver,
        is_own: standing.own,
        best_s: seconds(Some(standing.best)),
        best_about: about(Some(standing.best), lap.within, visit.words),
        gap_s: seconds(fastest.map(|fastest| standing.best - fastest)),
        car: standing.car,
        laps: standing.laps,
        date: standing.date,
    });
    Ok(Json(Leaderboard {
        standings: standings.collect(),
        circuit: lap_words::circuit(&board.circuit, visit.words),
        car: board.car,
    }))
}
