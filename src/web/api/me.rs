//! Who is signed in.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::Audience;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::Reads;

/// Who is signed in, and what they may do.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Me {
    /// The name; `null`: a guest by password.
    name: Option<String>,
    /// Discord's number of the server whose laps are shown beside one's own.
    server: Option<String>,
    /// Where else they could look: servers that they share with the bot, as Discord said when they signed in there.
    servers: Vec<OtherServer>,
    /// Whether they manage it.
    is_manager: bool,
    /// Two letters.
    language: &'static str,
    /// `metric` or `imperial`.
    units: &'static str,
    /// Whether nobody else sees what they upload, where they do not say: as their settings have it.
    uploads_privately: bool,
    /// Whether an upload can be told in the channel in which they asked for the dashboard.
    can_tell: bool,
    /// The largest file that is taken, in MiB.
    max_upload_mib: usize,
}

/// A server.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OtherServer {
    /// Discord's number of it.
    id: String,
    /// What it is called.
    name: String,
}

/// Who is signed in.
#[utoipa::path(
    get, path = "/api/me", tag = "read",
    responses((status = 200, body = Me), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn me(State(dashboard): State<Dashboard>, Reads(visit): Reads) -> Result<Json<Me>, Failure> {
    let servers = visit
        .visitor
        .member()
        .into_iter()
        .flat_map(|member| &member.servers);
    let reader = dashboard.app.preferences(&visit.actor, "").await?;
    Ok(Json(Me {
        name: visit.visitor.member().map(|member| member.driver.clone()),
        server: visit.actor.guild.map(|guild| guild.to_string()),
        servers: servers
            .map(|server| OtherServer {
                id: server.id.to_string(),
                name: server.name.clone(),
            })
            .collect(),
        is_manager: visit.actor.is_manager,
        language: visit.words.language.code(),
        units: reader.units.name(),
        uploads_privately: dashboard.app.audience_of_upload(&visit.actor).await == Audience::OnlyUser,
        can_tell: visit
            .visitor
            .member()
            .is_some_and(|member| member.channel.is_some()),
        max_upload_mib: dashboard.app.max_upload_bytes() / (1024 * 1024),
    }))
}
