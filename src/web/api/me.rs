//! Who is signed in.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::web::problem::{Failure, Problem};
use crate::web::serve::Dashboard;
use crate::web::visit::Reads;

/// Who is signed in, and what they may do.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Me {
    /// The name; `null`: a guest by password.
    name: Option<String>,
    /// Discord's number of the server whose laps are shown beside one's own.
    server: Option<String>,
    /// Whether they manage it.
    is_manager: bool,
    /// Two letters.
    language: &'static str,
    /// `metric` or `imperial`.
    units: &'static str,
    /// The largest file that is taken, in MiB.
    max_upload_mib: usize,
}

/// Who is signed in.
#[utoipa::path(
    get, path = "/api/me", tag = "read",
    responses((status = 200, body = Me), (status = "default", body = Problem))
)]
pub(super) async fn me(State(dashboard): State<Dashboard>, Reads(visit): Reads) -> Result<Json<Me>, Failure> {
    let reader = dashboard.app.preferences(&visit.actor, "").await?;
    Ok(Json(Me {
        name: visit.visitor.member().map(|member| member.driver.clone()),
        server: visit.actor.guild.map(|guild| guild.to_string()),
        is_manager: visit.actor.is_manager,
        language: visit.words.language.code(),
        units: reader.units.name(),
        max_upload_mib: dashboard.app.max_upload_bytes() / (1024 * 1024),
    }))
}
