//! `GET /api/openapi.json`: what programs can ask, as OpenAPI 3.1 has it, made from the endpoints themselves.

use axum::Json;
use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};

use super::{chat, compare, data, drivers, garage, me, mine, progress, session, shared, uploads};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Pacenote",
        description = "Laps, comparisons and a coach. Seconds, metres, UTC; what is not known is null, never 0. A token \
                       stands for the person who made it, in the server where they came from: it reads what they read. \
                       Paths are below the dashboard's address."
    ),
    paths(
        me::me,
        garage::sessions, garage::places, garage::laps, garage::leaderboard,
        session::session, session::analyze_session, session::analyze_laps,
        drivers::drivers, progress::progress,
        compare::compare, compare::channels,
        chat::chat, uploads::upload, shared::shared,
        mine::mine, mine::make_token, mine::revoke_token, mine::make_link, mine::revoke_link, mine::end_login,
        mine::set_password, mine::change_settings,
        data::export, data::erase, data::delete_session
    ),
    security(("token" = [])),
    modifiers(&Bearer),
    tags(
        (name = "read", description = "Tokens with the scope read"),
        (name = "ask", description = "Tokens with the scope ask"),
        (name = "upload", description = "Tokens with the scope upload"),
        (name = "own", description = "A person who is signed in, and no token"),
        (name = "shared", description = "Whoever has a link")
    )
)]
struct Document;

struct Bearer;

impl utoipa::Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        let components = document.components.get_or_insert_with(Default::default);
        components.add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

/// The document.
pub(super) async fn openapi() -> Json<utoipa::openapi::OpenApi> {
    Json(Document::openapi())
}
