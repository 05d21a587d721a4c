//! `web_links`: links to one comparison or session.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::SecretHash;
use crate::db::stored::from_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::{LapId, UserId};

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkTarget {
    /// The lap looked at.
    pub lap: LapId,
    /// The lap it is held against; `None`: the session of the lap.
    pub against: Option<LapId>,
    /// Whether names are shown.
    pub shows_names: bool,
}

/// A link as it is found by its secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FoundLink {
    /// Whose it is.
    pub owner: UserId,
    /// Where it leads.
    pub target: LinkTarget,
}

/// A link as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLink {
    /// Its number.
    pub id: i64,
    /// Where it leads.
    pub target: LinkTarget,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    user_id: i64,
    lap_id: Uuid,
    against_id: Option<Uuid>,
    shows_names: bool,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
}

impl Row {
    fn target(&self) -> LinkTarget {
        LinkTarget {
            lap: LapId::new(self.lap_id),
            against: self.against_id.map(LapId::new),
            shows_names: self.shows_names,
        }
    }
}

/// Keeps a link of the actor for `days` and gives its number.
///
/// # Errors
/// [`DbError::Conflict`] for laps that are not the actor's; [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add(
    transaction: &mut ActorTransaction,
    secret: &SecretHash,
    target: &LinkTarget,
    days: u32,
) -> Result<i64, DbError> {
    let found: i64 = sqlx::query_scalar(
        "INSERT INTO pacenote.web_links (secret_sha256, user_id, lap_id, against_id, shows_names, expires_at)
         VALUES ($1, pacenote.actor_user(), $2, $3, $4, now() + make_interval(days => $5)) RETURNING id",
    )
    .bind(secret.as_slice())
    .bind(target.lap.get())
    .bind(target.against.map(LapId::get))
    .bind(target.shows_names)
    .bind(i32::try_from(days).map_err(DbError::unexpected)?)
    .fetch_one(transaction.connection())
    .await?;
    Ok(found)
}

/// A link by its secret. `None`: there is none, or its time is over.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    secret: &SecretHash,
) -> Result<Option<FoundLink>, DbError> {
    let row: Option<Row> =
        sqlx::query_as("SELECT * FROM pacenote.web_links WHERE secret_sha256 = $1 AND expires_at > now()")
            .bind(secret.as_slice())
            .fetch_optional(transaction.connection())
            .await?;
    row.map(|row| {
        Ok(FoundLink {
            owner: UserId::new(from_bigint("user_id", row.user_id)?),
            target: row.target(),
        })
    })
    .transpose()
}

/// The actor's own links, the newest first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn mine(transaction: &mut ActorTransaction) -> Result<Vec<OwnLink>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT * FROM pacenote.web_links
         WHERE user_id = pacenote.actor_user() AND expires_at > now() ORDER BY id DESC LIMIT 200",
    )
    .fetch_all(transaction.connection())
    .await?;
    let links = rows.into_iter().map(|row| OwnLink {
        id: row.id,
        target: row.target(),
        created_at: row.created_at,
        expires_at: row.expires_at,
    });
    Ok(links.collect())
}

/// Revokes one of the actor's links. `false`: there is none of that number.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn revoke(transaction: &mut ActorTransaction, id: i64) -> Result<bool, DbError> {
    let revoked =
        sqlx::query("DELETE FROM pacenote.web_links WHERE id = $1 AND user_id = pacenote.actor_user()")
            .bind(id)
            .execute(transaction.connection())
            .await?;
    Ok(revoked.rows_affected() > 0)
}
