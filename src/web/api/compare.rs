//! `GET /api/compare` and `GET /api/laps/{id}/channels`: laps along the track.

use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use chrono::Utc;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use utoipa::{IntoParams, ToSchema};

use super::shapes::LapRow;
use crate::analysis::{corner_account, costliest_corner};
use crate::app::choose_laps::SaidLaps;
use crate::app::compare_laps::Pair;
use crate::app::compare_traces::{ComparedTraces, TracedLap};
use crate::app::{Actor, Error};
use crate::contract::{self, rounded};
use crate::ids::LapId;
use crate::telemetry::Unit;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::{Reads, Visit};
use crate::words::Words;

/// Which laps.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct CompareQuery {
    /// The lap looked at; nothing: the best of the asker's newest session.
    pub(super) a: Option<String>,
    /// The reference; nothing: the next faster friend, or the asker's best before.
    pub(super) b: Option<String>,
    /// A third lap, held against the same reference.
    c: Option<String>,
    /// A fourth one.
    d: Option<String>,
}

/// A channel at the stations of its lap.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ChannelColumn {
    /// As `inspect` names it.
    role: &'static str,
    /// `km/h`, `%`, `°`, `g` and so on.
    unit: &'static str,
    /// `measured`, `derived` or `estimated`.
    kind: &'static str,
    /// One value per station.
    values: Vec<f64>,
}

/// A lap at stations. All columns are of one length.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LapColumns {
    lap: LapRow,
    /// Metres along the reference, or for one lap alone along itself.
    distance_m: Vec<f64>,
    /// Seconds since the line.
    time_s: Vec<f64>,
    /// Seconds behind the reference; empty for the reference and for one lap alone.
    delta_s: Vec<f64>,
    channels: Vec<ChannelColumn>,
    /// Metres to the right of a point that all laps share, the way up that the circuit is drawn; `null`: the lap has no position.
    x_m: Option<Vec<f64>>,
    /// Metres above it.
    y_m: Option<Vec<f64>>,
    /// The position was put together from how the car turned.
    is_line_estimated: bool,
}

/// A comparison: the numbers of `pacenote compare --json`, and the laps as columns.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Compared<'a> {
    /// What the command line prints.
    comparison: contract::ComparisonView<'a>,
    /// The lap looked at, the reference, and up to two more laps.
    laps: Vec<LapColumns>,
    /// The corner that costs most; what went at once (a spin, a stop) is none. `null`: no corner costs anything.
    costliest_corner: Option<u32>,
    /// What every corner costs once nothing is counted twice, dearest first.
    account: Vec<CornerCost>,
    /// What each lap beside the two loses in every corner, in their order.
    others: Vec<contract::ComparisonView<'a>>,
}

/// What a corner costs with what it causes behind it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CornerCost {
    corner: u32,
    loss_s: f64,
}

/// Laps against a reference. The same rights and the same numbers as `/compare`.
#[utoipa::path(
    get, path = "/api/compare", params(CompareQuery), tag = "read",
    responses((status = 200, body = Compared), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn compare(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Query(query): Query<CompareQuery>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let said = SaidLaps {
        lap: query.a.as_deref().filter(|text| !text.is_empty()),
        against: query.b.as_deref().filter(|text| !text.is_empty()),
        friend: None,
    };
    let app = &dashboard.app;
    let chosen = app.choose_pair(&visit.actor, said, Utc::now()).await?;
    let named = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let (third, fourth) = (named(&query.c), named(&query.d));
    let pair = Pair::chosen(chosen).and(third.as_deref(), fourth.as_deref())?;
    let traces = app.compare_traces(&visit.actor, pair).await?;
    answer(&traces, &visit.actor, visit.words, &headers)
}

/// The channels of one lap, metre by metre.
#[utoipa::path(
    get, path = "/api/laps/{id}/channels", params(("id" = String, Path, description = "The lap")), tag = "read",
    responses((status = 200, body = LapColumns), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn channels(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Path(lap): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let lap: LapId = lap.parse().map_err(|_| Error::NoSuchLap)?;
    let traces = dashboard.app.lap_traces(&visit.actor, lap).await?;
    let Visit { actor, words, .. } = visit;
    let columns = columns(&traces.lap, &traces.distance_m, &[], (&actor, words));
    tagged(&columns, &headers)
}

/// A comparison as it goes out.
pub(super) fn answer(
    traces: &ComparedTraces,
    actor: &Actor,
    words: Words,
    headers: &HeaderMap,
) -> Result<Response, Failure> {
    let reader = (actor, words);
    let ComparedTraces {
        a,
        b,
        comparison,
        others,
    } = traces;
    let trace = &comparison.trace;
    let mut laps = vec![
        columns(a, &trace.distance_m, &trace.delta_s, reader),
        columns(b, &trace.distance_m, &[], reader),
    ];
    laps.extend(others.iter().map(|(lap, comparison)| {
        let trace = &comparison.trace;
        columns(lap, &trace.distance_m, &trace.delta_s, reader)
    }));
    let compared = Compared {
        comparison: contract::comparison(comparison, ("", &a.lap), ("", &b.lap)),
        laps,
        costliest_corner: costliest_corner(comparison).map(|(corner, _)| corner.number),
        account: corner_account(comparison)
            .into_iter()
            .map(|(corner, loss)| CornerCost {
                corner: corner.number,
                loss_s: rounded(loss.get(), 6),
            })
            .collect(),
        others: others
            .iter()
            .map(|(lap, comparison)| contract::comparison(comparison, ("", &lap.lap), ("", &b.lap)))
            .collect(),
    };
    tagged(&compared, headers)
}

fn columns(
    traced: &TracedLap,
    distance_m: &[f64],
    delta_s: &[f64],
    (actor, words): (&Actor, Words),
) -> LapColumns {
    let line = traced.line.as_ref();
    LapColumns {
        lap: LapRow::of(&traced.summary, actor, words),
        distance_m: contract::column(distance_m, 2),
        time_s: contract::column(&traced.time_s, 4),
        delta_s: contract::column(delta_s, 6),
        channels: traced
            .channels
            .iter()
            .map(|channel| {
                let (unit, per_si, decimals) = shown(channel.unit);
                let values: Vec<f64> = channel.values.iter().map(|value| value * per_si).collect();
                ChannelColumn {
                    role: channel.role.name(),
                    unit,
                    kind: channel.kind.name(),
                    values: contract::column(&values, decimals),
                }
            })
            .collect(),
        x_m: line.map(|line| contract::column(&line.x_m, 2)),
        y_m: line.map(|line| contract::column(&line.y_m, 2)),
        is_line_estimated: line.is_some_and(|line| line.is_estimated),
    }
}

/// The unit in which a channel is shown, how many of it make one of ours, and its decimals.
fn shown(unit: Unit) -> (&'static str, f64, i32) {
    match unit {
        Unit::MetresPerSecond => ("km/h", 3.6, 2),
        Unit::MetresPerSecond2 => ("g", 1.0 / 9.806_65, 3),
        Unit::Radians => ("°", 180.0 / std::f64::consts::PI, 1),
        Unit::RadiansPerSecond => ("°/s", 180.0 / std::f64::consts::PI, 1),
        Unit::Ratio => ("%", 100.0, 1),
        Unit::Bar => ("bar", 1.0, 1),
        Unit::RevolutionsPerMinute => ("1/min", 1.0, 0),
        Unit::Count | Unit::OnOff => ("", 1.0, 0),
        Unit::Seconds => ("s", 1.0, 3),
        Unit::Metres => ("m", 1.0, 2),
        Unit::Degrees => ("°", 1.0, 7),
    }
}

/// JSON that a browser asks for again only to hear that it is still the same.
fn tagged(body: &impl Serialize, headers: &HeaderMap) -> Result<Response, Failure> {
    let bytes = serde_json::to_vec(body).map_err(Error::Payload)?;
    let hash = Sha256::digest(&bytes);
    let hex: String = hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    // Weak: it is compressed on the way.
    let etag = format!("W/\"{hex}\"");
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.contains(&hex));
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let json = HeaderValue::from_static("application/json");
        ([(CONTENT_TYPE, json)], bytes).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        headers.insert(ETAG, etag);
    }
    Ok(response)
}
