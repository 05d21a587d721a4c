//! What is kept of a person: given to them, and taken away.

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use bytes::BytesMut;
use serde::Deserialize;
use tokio::io::AsyncReadExt as _;
use utoipa::ToSchema;

use crate::app::Error;
use crate::app::own_laps::Reach;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::Owns;

/// Bytes that are read of a file at once.
const PIECE: usize = 64 * 1024;

/// Everything that is kept of the person, as a zip file: laps that can be read again, the rest as JSON.
#[utoipa::path(
    get, path = "/api/export", tag = "own",
    responses((status = 200, body = Vec<u8>, content_type = "application/zip"), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn export(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
) -> Result<Response, Failure> {
    let place = dashboard.requests.export_place()?;
    let export = dashboard.app.export_file(&visit.actor);
    let file = tokio::time::timeout(dashboard.times.export, export)
        .await
        .map_err(|_| Error::Request("the export took too long".to_owned()))??;
    let size = file.metadata().map_err(Error::Spool)?.len();
    let until = tokio::time::Instant::now() + dashboard.times.export;
    let pieces = async_stream::stream! {
        let _place = place;
        let mut file = tokio::fs::File::from_std(file);
        loop {
            let mut piece = BytesMut::with_capacity(PIECE);
            match file.read_buf(&mut piece).await {
                Ok(0) => break,
                // Somebody takes it in drops, and others wait for the place.
                Ok(_) if tokio::time::Instant::now() >= until => {
                    yield Err(std::io::ErrorKind::TimedOut.into());
                    break;
                }
                Ok(_) => yield Ok(piece.freeze()),
                Err(error) => {
                    yield Err(error);
                    break;
                }
            }
        }
    };
    let mut response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(size));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"pacenote-data.zip\""),
    );
    Ok(response)
}

/// That somebody means it.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct Sure {
    /// Has to be `true`.
    everything: bool,
}

/// Deletes everything that is kept of the person: files, laps, settings, links, tokens, sessions of login.
#[utoipa::path(
    post, path = "/api/erase", tag = "own", request_body = Sure,
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn erase(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Json(sure): Json<Sure>,
) -> Result<StatusCode, Failure> {
    if !sure.everything {
        return Err(Error::Request("nothing was to be deleted".to_owned()).into());
    }
    dashboard.app.erase_person(&visit.actor).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes one of the person's own sessions: the file that a lap came with, and what was posted with it.
#[utoipa::path(
    delete, path = "/api/sessions/{lap}", tag = "own", params(("lap" = String, Path, description = "A lap of it")),
    responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn delete_session(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Path(lap): Path<String>,
) -> Result<StatusCode, Failure> {
    let lap = lap.parse().map_err(|_| Error::NoSuchLap)?;
    dashboard
        .app
        .delete_laps(&visit.actor, lap, Reach::Upload)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
