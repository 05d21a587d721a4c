//! A game or a real car: what is stored of it with a lap and of its driver. Names only; what they mean is the caller's.

use crate::db::{ActorTransaction, DbError};
use crate::ids::LapId;

/// What is known of the world in which a lap was driven.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct StoredWorld {
    /// As the format of its file says: `sim`, `real` or `unsaid`; `None`: stored before this was kept.
    pub world: Option<String>,
    /// As its driver says of laps whose file does not: `sim` or `real`.
    pub drives: Option<String>,
}

/// The world of a lap that the actor may see.
///
/// # Errors
/// [`DbError::NotFound`], [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn world(transaction: &mut ActorTransaction, lap: LapId) -> Result<StoredWorld, DbError> {
    let row: StoredWorld = sqlx::query_as(
        "SELECT lap.world, driver.drives FROM pacenote.telemetry_sessions AS lap
         JOIN pacenote.users AS driver ON driver.id = lap.user_id WHERE lap.id = $1",
    )
    .bind(lap.get())
    .fetch_one(transaction.connection())
    .await?;
    Ok(row)
}
