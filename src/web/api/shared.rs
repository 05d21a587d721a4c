//! `POST /api/shared`: what a link shows, and nothing beside it. The laps are those of the link, never of the request.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{compare, session};
use crate::app::compare_laps::Pair;
use crate::app::label::LapSummary;
use crate::ids::UserId;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem, language_of};
use crate::words::Words;

/// What a link carries behind its `#`.
#[derive(Deserialize, ToSchema)]
pub(super) struct SharedEntry {
    secret: String,
}

/// The comparison or the session that a link shows: the answer of `/api/compare` or of `/api/session`.
#[utoipa::path(
    post, path = "/api/shared", request_body = SharedEntry, tag = "shared",
    responses((status = 200, description = "As /api/compare or /api/session"), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn shared(
    State(dashboard): State<Dashboard>,
    headers: HeaderMap,
    Json(entry): Json<SharedEntry>,
) -> Result<Response, Failure> {
    let language = language_of(headers.get(ACCEPT_LANGUAGE));
    let (owner, target) = dashboard.app.follow_link(&entry.secret, language.code()).await?;
    let words = Words::new(language);
    let named = |lap: &mut LapSummary| {
        if !target.shows_names {
            lap.driver = words.dashboard_somebody();
        }
    };
    // Whoever reads it is nobody: no lap is their own.
    let reader = crate::app::Actor {
        user: UserId::new(0),
        ..owner
    };
    match target.against {
        Some(against) => {
            let pair = Pair::of(target.lap, against);
            let mut traces = dashboard.app.compare_traces(&owner, pair).await?;
            named(&mut traces.a.summary);
            named(&mut traces.b.summary);
            compare::answer(&traces, &reader, words, &headers)
        }
        None => {
            let lap = target.lap.to_string();
            let mut numbers = dashboard.app.session_numbers(&owner, Some(&lap)).await?;
            numbers.laps.iter_mut().for_each(named);
            Ok(session::answer(&numbers, &reader, words))
        }
    }
}
