//! `GET /api/events`: word of new laps, for pages that are open. Nobody hears of a lap that they may not see.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use tokio::sync::broadcast::error::RecvError;

use crate::reply::lap_words;
use crate::web::dashboard::Dashboard;
use crate::web::problem::Failure;
use crate::web::visit::Reads;

/// How long one request is told; then the browser asks again, and whoever has signed out meanwhile is told nothing more.
const LISTENING: Duration = Duration::from_secs(15 * 60);

/// Word of new laps, as server-sent events `laps` with lap, circuit and driver.
pub(super) async fn events(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
) -> Result<Response, Failure> {
    let place = dashboard.requests.live_place()?;
    let until = tokio::time::Instant::now() + LISTENING;
    let mut reader = dashboard.new_laps.reader();
    let told = async_stream::stream! {
        let _place = place;
        yield Ok::<_, Infallible>(Event::default().event("ready").data("{}"));
        loop {
            let upload = match tokio::time::timeout_at(until, reader.recv()).await {
                Ok(Ok(upload)) => upload,
                Ok(Err(RecvError::Lagged(_))) => continue,
                Ok(Err(RecvError::Closed)) | Err(_) => break,
            };
            let seen = dashboard.app.first_lap_seen(&visit.actor, upload).await;
            if let Ok(Some(lap)) = seen {
                let data = serde_json::json!({
                    "lap": lap.id.to_string(),
                    "circuit": lap_words::circuit(&lap.circuit, visit.words),
                    "circuit_id": lap.circuit_id.to_string(),
                    "driver": lap.driver,
                });
                yield Ok(Event::default().event("laps").data(data.to_string()));
            }
        }
    };
    Ok(Sse::new(told).keep_alive(KeepAlive::default()).into_response())
}
