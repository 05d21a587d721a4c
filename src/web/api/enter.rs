//! In by a link from chat or by the password of a garage, and out again.

use axum::Json;
use axum::extract::State;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use tower_sessions::Session;
use utoipa::ToSchema;

use crate::app::Error;
use crate::app::dashboard::Visitor;
use crate::ids::GuildId;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, language_of};
use crate::web::visit::VISITOR;

/// What a link from chat carries behind its `#`.
#[derive(Deserialize, ToSchema)]
pub(super) struct Entry {
    /// The secret.
    secret: String,
}

/// The password of a server's garage.
#[derive(Deserialize, ToSchema)]
pub(super) struct PasswordEntry {
    /// Discord's number of the server.
    server: String,
    /// Its password.
    password: String,
}

/// Signs in by a link from chat, which is used up then.
pub(super) async fn by_link(
    State(dashboard): State<Dashboard>,
    session: Session,
    Json(entry): Json<Entry>,
) -> Result<StatusCode, Failure> {
    let visitor = dashboard.app.enter(&entry.secret).await?;
    begin(&session, &visitor).await
}

/// Signs in as a guest of a server's garage.
pub(super) async fn by_password(
    State(dashboard): State<Dashboard>,
    session: Session,
    headers: HeaderMap,
    Json(entry): Json<PasswordEntry>,
) -> Result<StatusCode, Failure> {
    dashboard.requests.admit_password()?;
    let guild = entry.server.parse().map_err(|_| Error::WrongPassword)?;
    let language = language_of(headers.get(ACCEPT_LANGUAGE));
    let entered = dashboard
        .app
        .enter_by_password(GuildId::new(guild), &entry.password, language.code())
        .await;
    begin(&session, &entered?).await
}

/// Signs out.
pub(super) async fn leave(session: Session) -> Result<StatusCode, Failure> {
    session.flush().await.map_err(Error::session_store)?;
    Ok(StatusCode::NO_CONTENT)
}

/// A session begins under an id of its own: one that somebody slipped in is worth nothing.
pub(super) async fn begin(session: &Session, visitor: &Visitor) -> Result<StatusCode, Failure> {
    session.flush().await.map_err(Error::session_store)?;
    session.cycle_id().await.map_err(Error::session_store)?;
    session
        .insert(VISITOR, visitor)
        .await
        .map_err(Error::session_store)?;
    session.save().await.map_err(Error::session_store)?;
    Ok(StatusCode::NO_CONTENT)
}
