//! `focuses`: what a driver was told to work on, per circuit and car. Names only; what they mean is the caller's.

use uuid::Uuid;

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, GuildId, LapId};

/// What a driver was told to work on.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredFocus {
    /// The lap it was said about.
    pub lap: LapId,
    /// The lap it was measured against.
    pub reference: LapId,
    /// Number of the corner on the reference.
    pub corner: u32,
    /// Name of the cause.
    pub cause: String,
    /// Name of the quantity that the signature measures; `None`: the time lost in the corner, seconds.
    pub quantity: Option<String>,
    /// What to reach, in the unit of the quantity.
    pub target: f64,
    /// What the corner cost then, seconds.
    pub loss_s: f64,
    /// The language in which it was said, two letters.
    pub language: String,
    /// The server in which everybody read it; `None`: only the driver did.
    pub guild: Option<GuildId>,
    /// What the laps since made of it; `None`: there are none.
    pub grade: Option<StoredGrade>,
}

/// What later laps made of a focus.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StoredGrade {
    /// Laps that do it.
    pub held: u32,
    /// Laps that were judged.
    pub judged: u32,
    /// What the corner costs less than then, seconds.
    pub saved_s: f64,
}

#[derive(sqlx::FromRow)]
struct Row {
    session_id: Uuid,
    reference_session_id: Uuid,
    corner: i32,
    cause: String,
    quantity: Option<String>,
    target: f64,
    loss_s: f64,
    language: String,
    guild_id: Option<i64>,
    held: Option<i32>,
    judged: Option<i32>,
    saved_s: Option<f64>,
}

impl TryFrom<Row> for StoredFocus {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let grade = match (row.held, row.judged, row.saved_s) {
            (Some(held), Some(judged), Some(saved_s)) => Some(StoredGrade {
                held: from_bigint("held", i64::from(held))?,
                judged: from_bigint("judged", i64::from(judged))?,
                saved_s,
            }),
            _ => None,
        };
        Ok(Self {
            lap: LapId::new(row.session_id),
            reference: LapId::new(row.reference_session_id),
            corner: from_bigint("corner", i64::from(row.corner))?,
            cause: row.cause,
            quantity: row.quantity,
            target: row.target,
            loss_s: row.loss_s,
            language: row.language,
            guild: row
                .guild_id
                .map(|id| from_bigint("guild_id", id))
                .transpose()?
                .map(GuildId::new),
            grade,
        })
    }
}

/// The actor's focus on a circuit in a car.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn find(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
) -> Result<Option<StoredFocus>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT session_id, reference_session_id, corner, cause, quantity, target, loss_s, language, guild_id,
                held, judged, saved_s
         FROM pacenote.focuses
         WHERE user_id = pacenote.actor_user() AND circuit_id = $1 AND car_id IS NOT DISTINCT FROM $2",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .fetch_optional(transaction.connection())
    .await?;
    row.map(StoredFocus::try_from).transpose()
}

/// Keeps the actor's focus on a circuit in a car, in place of the one before. Its grade is not kept: laps will give one.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn set(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    focus: &StoredFocus,
) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.focuses (user_id, circuit_id, car_id, session_id, reference_session_id, corner, cause,
                                       quantity, target, loss_s, language, guild_id)
         VALUES (pacenote.actor_user(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT ON CONSTRAINT focuses_user_circuit_car_key DO UPDATE
         SET session_id = excluded.session_id, reference_session_id = excluded.reference_session_id,
             corner = excluded.corner, cause = excluded.cause, quantity = excluded.quantity,
             target = excluded.target, loss_s = excluded.loss_s, language = excluded.language,
             guild_id = excluded.guild_id, created_at = now(), held = NULL, judged = NULL, saved_s = NULL",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(focus.lap.get())
    .bind(focus.reference.get())
    .bind(i32::try_from(focus.corner).map_err(DbError::unexpected)?)
    .bind(&focus.cause)
    .bind(&focus.quantity)
    .bind(focus.target)
    .bind(focus.loss_s)
    .bind(&focus.language)
    .bind(focus.guild.map(|guild| to_bigint("guild_id", guild.get())).transpose()?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Keeps what later laps made of the actor's focus on a circuit in a car.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn set_grade(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    grade: StoredGrade,
) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.focuses SET held = $3, judged = $4, saved_s = $5
         WHERE user_id = pacenote.actor_user() AND circuit_id = $1 AND car_id IS NOT DISTINCT FROM $2",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(i32::try_from(grade.held).map_err(DbError::unexpected)?)
    .bind(i32::try_from(grade.judged).map_err(DbError::unexpected)?)
    .bind(grade.saved_s)
    .execute(transaction.connection())
    .await?;
    Ok(())
}
