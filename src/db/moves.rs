//! `place_moves`: laps that were put to another circuit or into another car, and how to take that back.

use uuid::Uuid;

use super::laps::OwnLap;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, GuildId, LapId, UploadId, UserId};

/// Hours in which a move can be taken back.
const HOURS_TO_UNDO: i32 = 24;

/// A lap with whom it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MovedLap {
    /// Whose.
    pub owner: UserId,
    /// The lap and where it is now.
    pub lap: OwnLap,
}

impl MovedLap {
    /// The same lap on another circuit or in another car; `None` leaves that as it is.
    #[must_use]
    pub(crate) fn at(self, circuit: Option<CircuitId>, car: Option<CarId>) -> Self {
        Self {
            lap: OwnLap {
                circuit: circuit.unwrap_or(self.lap.circuit),
                car: car.or(self.lap.car),
                ..self.lap
            },
            ..self
        }
    }
}

/// What is moved, for the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Move {
    /// Its number.
    pub id: Uuid,
    /// For what this server sees; `None`: the actor's own laps.
    pub guild: Option<GuildId>,
    /// The circuit that goes into another as a whole.
    pub from: Option<CircuitId>,
    /// The circuit into which laps go; `None`: only the car changes.
    pub into: Option<CircuitId>,
}

type Stored = (Uuid, Uuid, i64, Option<i64>, i64);

fn moved((id, upload, circuit, car, owner): Stored) -> Result<MovedLap, DbError> {
    Ok(MovedLap {
        owner: UserId::new(from_bigint("user_id", owner)?),
        lap: OwnLap {
            id: LapId::new(id),
            upload: UploadId::new(upload),
            circuit: CircuitId::new(circuit),
            car: car.map(CarId::new),
        },
    })
}

/// Laps on a circuit, or in a car: those that the actor's server sees, else the actor's own.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn laps_at(
    transaction: &mut ActorTransaction,
    circuit: Option<CircuitId>,
    car: Option<CarId>,
    in_server: bool,
) -> Result<Vec<MovedLap>, DbError> {
    let (circuit, car) = (circuit.map(CircuitId::get), car.map(CarId::get));
    if in_server {
        let rows: Vec<(Uuid, Uuid, i64, Option<i64>, i64)> = sqlx::query_as(
            "SELECT lap.id, lap.upload_id, lap.circuit_id, lap.car_id, lap.user_id
             FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
             WHERE share.guild_id = pacenote.actor_guild()
               AND share.circuit_id = coalesce($1::bigint, share.circuit_id)
               AND share.car_key = coalesce($2::bigint, share.car_key) ORDER BY lap.id",
        )
        .bind(circuit)
        .bind(car)
        .fetch_all(transaction.connection())
        .await?;
        return rows.into_iter().map(moved).collect();
    }
    let rows: Vec<(Uuid, Uuid, i64, Option<i64>, i64)> = sqlx::query_as(
        "SELECT lap.id, lap.upload_id, lap.circuit_id, lap.car_id, lap.user_id
         FROM pacenote.telemetry_sessions AS lap
         WHERE lap.user_id = pacenote.actor_user()
           AND lap.circuit_id = coalesce($1::bigint, lap.circuit_id)
           AND lap.car_key = coalesce($2::bigint, lap.car_key) ORDER BY lap.id",
    )
    .bind(circuit)
    .bind(car)
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(moved).collect()
}

/// Writes down where laps are before they are moved, and forgets moves that nobody can take back any more.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn begin(
    transaction: &mut ActorTransaction,
    of: &Move,
    laps: &[MovedLap],
) -> Result<(), DbError> {
    sqlx::query(
        "DELETE FROM pacenote.place_moves
         WHERE user_id = pacenote.actor_user() AND made_at < now() - make_interval(hours => $1)",
    )
    .bind(HOURS_TO_UNDO)
    .execute(transaction.connection())
    .await?;
    let guild = guild_key(of.guild)?;
    sqlx::query(
        "INSERT INTO pacenote.place_moves (id, user_id, guild_id, from_circuit, into_circuit)
         VALUES ($1, pacenote.actor_user(), $2, $3, $4)",
    )
    .bind(of.id)
    .bind(guild)
    .bind(of.from.map(CircuitId::get))
    .bind(of.into.map(CircuitId::get))
    .execute(transaction.connection())
    .await?;
    sqlx::query(
        "INSERT INTO pacenote.moved_laps (move_id, session_id, user_id, guild_id, circuit_id, car_id)
         SELECT $1, lap.id, lap.user_id, $2, lap.circuit_id, lap.car_id
         FROM pacenote.telemetry_sessions AS lap WHERE lap.id = ANY ($3)",
    )
    .bind(of.id)
    .bind(guild)
    .bind(ids(laps))
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Puts laps of the actor to a circuit and into a car; `None` leaves that as it is. Gives how many it concerns.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn set(
    transaction: &mut ActorTransaction,
    laps: &[MovedLap],
    circuit: Option<CircuitId>,
    car: Option<CarId>,
) -> Result<u64, DbError> {
    moving(transaction, true).await?;
    let done = sqlx::query(
        "UPDATE pacenote.telemetry_sessions
         SET circuit_id = coalesce($2::bigint, circuit_id), car_id = coalesce($3::bigint, car_id)
         WHERE id = ANY ($1) AND user_id = pacenote.actor_user()",
    )
    .bind(ids(laps))
    .bind(circuit.map(CircuitId::get))
    .bind(car.map(CarId::get))
    .execute(transaction.connection())
    .await?;
    moving(transaction, false).await?;
    Ok(done.rows_affected())
}

/// Lets the actor's files say another name of their circuit or car, as if they were written with it.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn rename_files(
    transaction: &mut ActorTransaction,
    files: &[UploadId],
    circuit: Option<&str>,
    car: Option<&str>,
) -> Result<(), DbError> {
    let files: Vec<Uuid> = files.iter().map(|file| file.get()).collect();
    let short = |name: Option<&str>| name.and_then(|name| super::stored::short_text(name, 100));
    sqlx::query(
        "UPDATE pacenote.uploads SET circuit_name = coalesce($2::text, circuit_name), car_name = coalesce($3::text, car_name)
         WHERE id = ANY ($1) AND user_id = pacenote.actor_user()",
    )
    .bind(files)
    .bind(short(circuit))
    .bind(short(car))
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// What is known of a circuit goes along where the other one has none: lines and corners of the actor and of their server,
/// and the server's name for it. Logs of it belong to the other one from now on.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn join_circuits(
    transaction: &mut ActorTransaction,
    from: CircuitId,
    into: CircuitId,
    guild: Option<GuildId>,
) -> Result<(), DbError> {
    let owner = guild_key(guild)?;
    for statement in [
        "INSERT INTO pacenote.circuit_start_lines (circuit_id, guild_id, user_id, a_latitude_deg, a_longitude_deg,
             b_latitude_deg, b_longitude_deg, is_found, corners_from_deg)
         SELECT $2, guild_id, user_id, a_latitude_deg, a_longitude_deg, b_latitude_deg, b_longitude_deg, is_found,
             corners_from_deg
         FROM pacenote.circuit_start_lines
         WHERE circuit_id = $1 AND guild_id = $3 AND user_id IN (0, pacenote.actor_user())
         ON CONFLICT (circuit_id, guild_id, user_id) DO NOTHING",
        "INSERT INTO pacenote.circuit_found_corners (circuit_id, guild_id, user_id, length_m, directions, classes, entry_m,
             apex_m, exit_m, names)
         SELECT $2, guild_id, user_id, length_m, directions, classes, entry_m, apex_m, exit_m, names
         FROM pacenote.circuit_found_corners
         WHERE circuit_id = $1 AND guild_id = $3 AND user_id IN (0, pacenote.actor_user())
         ON CONFLICT (circuit_id, guild_id, user_id) DO NOTHING",
        "INSERT INTO pacenote.circuit_corners (circuit_id, guild_id, number, name, apex_m, length_m, direction, class,
             entry_m, exit_m)
         SELECT $2, guild_id, number, name, apex_m, length_m, direction, class, entry_m, exit_m
         FROM pacenote.circuit_corners AS corner
         WHERE circuit_id = $1 AND guild_id = $3 AND guild_id <> 0
           AND NOT EXISTS (SELECT FROM pacenote.circuit_corners AS other
                           WHERE other.circuit_id = $2 AND other.guild_id = corner.guild_id)",
        "INSERT INTO pacenote.guild_circuit_names (guild_id, circuit_id, name)
         SELECT guild_id, $2, name FROM pacenote.guild_circuit_names
         WHERE circuit_id = $1 AND guild_id = $3 AND guild_id <> 0
         ON CONFLICT (guild_id, circuit_id) DO NOTHING",
        // What was merged into the circuit that goes now goes along.
        "UPDATE pacenote.circuit_aliases SET into_id = $2
         WHERE into_id = $1 AND circuit_id <> $2 AND guild_id = $3 AND user_id IN (0, pacenote.actor_user())",
        "DELETE FROM pacenote.circuit_aliases
         WHERE circuit_id = $2 AND guild_id = $3 AND user_id IN (0, pacenote.actor_user()) AND $1::bigint IS NOT NULL",
        "INSERT INTO pacenote.circuit_aliases (circuit_id, guild_id, user_id, into_id)
         VALUES ($1, $3::bigint, CASE WHEN $3::bigint = 0 THEN pacenote.actor_user() ELSE 0 END, $2)
         ON CONFLICT (circuit_id, guild_id, user_id) DO UPDATE SET into_id = excluded.into_id",
    ] {
        sqlx::query(statement)
            .bind(from.get())
            .bind(into.get())
            .bind(owner)
            .execute(transaction.connection())
            .await?;
    }
    Ok(())
}

/// The circuit to which laps of this one belong for the actor: their own word before their server's.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn alias(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
) -> Result<Option<CircuitId>, DbError> {
    let into: Option<i64> = sqlx::query_scalar(
        "SELECT into_id FROM pacenote.circuit_aliases
         WHERE circuit_id = $1 AND (user_id = pacenote.private_user() OR guild_id = pacenote.actor_guild())
         ORDER BY guild_id LIMIT 1",
    )
    .bind(circuit.get())
    .fetch_optional(transaction.connection())
    .await?;
    Ok(into.map(CircuitId::new))
}

/// A move that can be taken back by the actor, with the people whose laps it moved.
///
/// # Errors
/// [`DbError::NotFound`] where there is none, it is older than a day, or somebody else's; [`DbError::Unavailable`],
/// [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    id: Uuid,
) -> Result<(Move, Vec<UserId>), DbError> {
    let (guild, from, into): (i64, Option<i64>, Option<i64>) = sqlx::query_as(
        "SELECT guild_id, from_circuit, into_circuit FROM pacenote.place_moves
         WHERE id = $1 AND made_at > now() - make_interval(hours => $2)
           AND (user_id = pacenote.actor_user() OR guild_id = pacenote.actor_guild()) FOR UPDATE",
    )
    .bind(id)
    .bind(HOURS_TO_UNDO)
    .fetch_one(transaction.connection())
    .await?;
    let owners: Vec<i64> = sqlx::query_scalar(
        "SELECT DISTINCT user_id FROM pacenote.moved_laps WHERE move_id = $1 ORDER BY user_id",
    )
    .bind(id)
    .fetch_all(transaction.connection())
    .await?;
    let guild = (guild != 0).then(|| from_bigint("guild_id", guild)).transpose()?;
    let found = Move {
        id,
        guild: guild.map(GuildId::new),
        from: from.map(CircuitId::new),
        into: into.map(CircuitId::new),
    };
    let owners = owners
        .into_iter()
        .map(|owner| Ok(UserId::new(from_bigint("user_id", owner)?)))
        .collect::<Result<_, DbError>>()?;
    Ok((found, owners))
}

/// Where laps of the actor were before a move.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn before(transaction: &mut ActorTransaction, id: Uuid) -> Result<Vec<MovedLap>, DbError> {
    let rows: Vec<(Uuid, Uuid, i64, Option<i64>, i64)> = sqlx::query_as(
        "SELECT lap.id, lap.upload_id, moved.circuit_id, moved.car_id, lap.user_id
         FROM pacenote.moved_laps AS moved JOIN pacenote.telemetry_sessions AS lap ON lap.id = moved.session_id
         WHERE moved.move_id = $1 AND lap.user_id = pacenote.actor_user() ORDER BY lap.id",
    )
    .bind(id)
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(moved).collect()
}

/// Where laps of the actor are now.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn laps_by_id(
    transaction: &mut ActorTransaction,
    laps: &[LapId],
) -> Result<Vec<MovedLap>, DbError> {
    let ids: Vec<Uuid> = laps.iter().map(|lap| lap.get()).collect();
    let rows: Vec<(Uuid, Uuid, i64, Option<i64>, i64)> = sqlx::query_as(
        "SELECT id, upload_id, circuit_id, car_id, user_id FROM pacenote.telemetry_sessions
         WHERE id = ANY ($1) AND user_id = pacenote.actor_user() ORDER BY id",
    )
    .bind(ids)
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(moved).collect()
}

/// Puts laps of the actor back to where they were before. Gives how many it concerns.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn put_back(transaction: &mut ActorTransaction, laps: &[MovedLap]) -> Result<u64, DbError> {
    moving(transaction, true).await?;
    let circuits: Vec<i64> = laps.iter().map(|of| of.lap.circuit.get()).collect();
    let cars: Vec<Option<i64>> = laps.iter().map(|of| of.lap.car.map(CarId::get)).collect();
    let done = sqlx::query(
        "UPDATE pacenote.telemetry_sessions AS lap SET circuit_id = before.circuit_id, car_id = before.car_id
         FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS before (id, circuit_id, car_id)
         WHERE lap.id = before.id AND lap.user_id = pacenote.actor_user()",
    )
    .bind(ids(laps))
    .bind(circuits)
    .bind(cars)
    .execute(transaction.connection())
    .await?;
    moving(transaction, false).await?;
    Ok(done.rows_affected())
}

/// Forgets a move that was taken back: logs of its circuit are its own again.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn end(transaction: &mut ActorTransaction, of: &Move) -> Result<(), DbError> {
    if let Some(from) = of.from {
        sqlx::query(
            "DELETE FROM pacenote.circuit_aliases
             WHERE circuit_id = $1 AND guild_id = $2 AND user_id IN (0, pacenote.actor_user())",
        )
        .bind(from.get())
        .bind(guild_key(of.guild)?)
        .execute(transaction.connection())
        .await?;
    }
    sqlx::query("DELETE FROM pacenote.place_moves WHERE id = $1")
        .bind(of.id)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Lets the transaction move laps that are never judged, out and in laps, which nothing else changes.
async fn moving(transaction: &mut ActorTransaction, is_on: bool) -> Result<(), DbError> {
    sqlx::query("SELECT set_config('pacenote.moving', $1, true)")
        .bind(if is_on { "on" } else { "" })
        .execute(transaction.connection())
        .await?;
    Ok(())
}

fn ids(laps: &[MovedLap]) -> Vec<Uuid> {
    laps.iter().map(|of| of.lap.id.get()).collect()
}

fn guild_key(guild: Option<GuildId>) -> Result<i64, DbError> {
    guild.map_or(Ok(0), |guild| to_bigint("guild_id", guild.get()))
}
