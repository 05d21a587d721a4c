//! `boards`: messages that show who is fastest somewhere and are edited whenever a lap changes it; with a name and a time they
//! are challenges.

use chrono::{DateTime, Utc};

use super::one_row::one_row;
use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, ChannelId, CircuitId, GuildId, UserId};

/// Boards of one server.
pub(crate) const MOST_BOARDS: usize = 20;

/// A board's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BoardId(i64);

impl std::fmt::Display for BoardId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// What makes a board a challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// What people call it.
    pub name: String,
    /// Laps driven from here on count.
    pub from: DateTime<Utc>,
    /// Laps driven before this count.
    pub until: DateTime<Utc>,
}

/// A board to be set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewBoard<'a> {
    /// In which channel.
    pub channel: ChannelId,
    /// Where.
    pub circuit: CircuitId,
    /// In which car; `None`: any.
    pub car: Option<CarId>,
    /// In which class; `None`: any.
    pub class: Option<&'a str>,
    /// Laps that a game flagged, too.
    pub any_laps: bool,
    /// Everybody stays in the car of their first lap.
    pub one_car: bool,
    /// For a time only.
    pub challenge: Option<&'a Challenge>,
    /// Two letters.
    pub language: &'a str,
}

/// A board as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Board {
    /// Which one.
    pub id: BoardId,
    /// Its server.
    pub guild: GuildId,
    /// Its channel.
    pub channel: ChannelId,
    /// Where.
    pub circuit: CircuitId,
    /// In which car; `None`: any.
    pub car: Option<CarId>,
    /// In which class; `None`: any.
    pub class: Option<String>,
    /// Laps that a game flagged, too.
    pub any_laps: bool,
    /// Everybody stays in the car of their first lap.
    pub one_car: bool,
    /// For a time only.
    pub challenge: Option<Challenge>,
    /// Two letters.
    pub language: String,
    /// Who set it up.
    pub set_by: UserId,
    /// The message that shows it, once there is one.
    pub message: Option<u64>,
    /// The message that tells who won, once there is one.
    pub result: Option<u64>,
    /// The drivers as the message shows them, the fastest first.
    pub places: Vec<UserId>,
    /// Sessions that were shared there since it was set up.
    pub sessions: u64,
    /// The fingerprint of what there is to show now.
    pub now: String,
    /// Its circuit was merged with one that has such a board, too: it goes on there.
    pub is_joined: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    guild_id: i64,
    channel_id: i64,
    circuit_id: i64,
    car_id: Option<i64>,
    name: Option<String>,
    starts_at: Option<DateTime<Utc>>,
    ends_at: Option<DateTime<Utc>>,
    language: String,
    set_by: i64,
    class: Option<String>,
    any_laps: bool,
    one_car: bool,
    message_id: Option<i64>,
    result_id: Option<i64>,
    places: Vec<i64>,
    n_sessions: i64,
    now: String,
    is_joined: bool,
}

impl TryFrom<Row> for Board {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let challenge = match (row.name, row.starts_at, row.ends_at) {
            (Some(name), Some(from), Some(until)) => Some(Challenge { name, from, until }),
            _ => None,
        };
        let places = row
            .places
            .into_iter()
            .map(|user| Ok(UserId::new(from_bigint("places", user)?)))
            .collect::<Result<_, DbError>>()?;
        Ok(Self {
            id: BoardId(row.id),
            guild: GuildId::new(from_bigint("guild_id", row.guild_id)?),
            channel: ChannelId::new(from_bigint("channel_id", row.channel_id)?),
            circuit: CircuitId::new(row.circuit_id),
            car: row.car_id.map(CarId::new),
            class: row.class,
            any_laps: row.any_laps,
            one_car: row.one_car,
            challenge,
            result: row.result_id.map(|id| from_bigint("result_id", id)).transpose()?,
            sessions: from_bigint("count", row.n_sessions)?,
            language: row.language,
            set_by: UserId::new(from_bigint("set_by", row.set_by)?),
            message: row
                .message_id
                .map(|id| from_bigint("message_id", id))
                .transpose()?,
            places,
            now: row.now,
            is_joined: row.is_joined,
        })
    }
}

/// Sets a board up in the actor's server; a standing one of the same circuit and car moves to the new channel.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn add(transaction: &mut ActorTransaction, board: &NewBoard<'_>) -> Result<(), DbError> {
    if board.challenge.is_none() {
        remove(transaction, board.circuit, board.car, board.class).await?;
    }
    let query = sqlx::query(
        "INSERT INTO pacenote.boards (guild_id, channel_id, circuit_id, car_id, name, starts_at, ends_at, language, set_by,
             class, any_laps, one_car)
         VALUES (pacenote.actor_guild(), $1, $2, $3, $4, $5, $6, $7, pacenote.actor_user(), $8, $9, $10)",
    );
    let query = query
        .bind(to_bigint("channel_id", board.channel.get())?)
        .bind(board.circuit.get())
        .bind(board.car.map(CarId::get))
        .bind(board.challenge.map(|challenge| challenge.name.as_str()))
        .bind(board.challenge.map(|challenge| challenge.from))
        .bind(board.challenge.map(|challenge| challenge.until))
        .bind(board.language)
        .bind(board.class)
        .bind(board.any_laps)
        .bind(board.one_car);
    one_row(transaction, "setting up a board", query).await
}

/// Boards of the actor's server that are not closed, the oldest first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn list(transaction: &mut ActorTransaction) -> Result<Vec<Board>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, guild_id, channel_id, circuit_id, car_id, name, starts_at, ends_at, language, set_by, class, any_laps,
                one_car, message_id, result_id, places, 0::bigint AS n_sessions, shown AS now,
                false AS is_joined
         FROM pacenote.boards WHERE guild_id = pacenote.actor_guild() AND closed_at IS NULL ORDER BY id",
    )
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(Board::try_from).collect()
}

/// Takes the standing board of a circuit and car down. `false`: there was none.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn remove(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    class: Option<&str>,
) -> Result<bool, DbError> {
    let removed = sqlx::query(
        "DELETE FROM pacenote.boards
         WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1 AND car_id IS NOT DISTINCT FROM $2
           AND lower(class) IS NOT DISTINCT FROM lower($3::text) AND name IS NULL",
    )
    .bind(circuit.get())
    .bind(car.map(CarId::get))
    .bind(class)
    .execute(transaction.connection())
    .await?;
    Ok(removed.rows_affected() > 0)
}

/// Calls a challenge of the actor's server off, by its name. `false`: there is none that runs or is to come.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn call_off(transaction: &mut ActorTransaction, name: &str) -> Result<bool, DbError> {
    let removed = sqlx::query(
        "DELETE FROM pacenote.boards
         WHERE guild_id = pacenote.actor_guild() AND lower(name) = lower($1) AND closed_at IS NULL",
    )
    .bind(name)
    .execute(transaction.connection())
    .await?;
    Ok(removed.rows_affected() > 0)
}

/// Servers with boards that may have to be shown again; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn guilds(transaction: &mut ActorTransaction) -> Result<Vec<GuildId>, DbError> {
    let guilds: Vec<i64> = sqlx::query_scalar(
        "SELECT DISTINCT guild_id FROM pacenote.boards
         WHERE closed_at IS NULL OR ends_at > now() - interval '7 days' OR (name IS NULL AND shown = '') ORDER BY guild_id",
    )
    .fetch_all(transaction.connection())
    .await?;
    guilds
        .into_iter()
        .map(|guild| Ok(GuildId::new(from_bigint("guild_id", guild)?)))
        .collect()
}

/// The next board of the actor's server whose message does not show what there is to show.
///
/// None that a process has claimed within a minute. A challenge that is over takes laps for a week that were driven in its time and come late.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn next_due(transaction: &mut ActorTransaction) -> Result<Option<Board>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT due.id, due.guild_id, due.channel_id, due.circuit_id, due.car_id, due.name, due.starts_at, due.ends_at,
                due.language, due.set_by, due.class, due.any_laps, due.one_car, due.message_id, due.result_id, due.places, print.now,
                due.name IS NULL AND due.closed_at IS NOT NULL AS is_joined,
                (SELECT count(DISTINCT lap.upload_id) FROM pacenote.lap_shares AS share
                 JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
                 WHERE share.guild_id = due.guild_id AND share.circuit_id = due.circuit_id AND share.counts
                   AND (due.car_id IS NULL OR share.car_key = due.car_id) AND share.created_at > due.created_at) AS n_sessions
         FROM pacenote.boards AS due, LATERAL (
             -- Who is fastest, and what the place is called.
             SELECT md5(concat_ws(',', pacenote.circuit_name(due.circuit_id), pacenote.car_name(due.car_id),
                                  string_agg(concat_ws(' ', best.user_id, best.best_s, best.n_laps), ',' ORDER BY best.user_id)))
                        AS now
             FROM (
                 SELECT share.user_id, min(share.lap_time_s) AS best_s, count(*) AS n_laps
                 FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = due.guild_id AND share.circuit_id = due.circuit_id AND (share.counts OR due.any_laps)
                   AND (due.car_id IS NULL OR share.car_key = due.car_id)
                   AND (due.class IS NULL OR EXISTS (
                       SELECT FROM pacenote.car_classes AS class
                       WHERE class.guild_id = due.guild_id AND class.car_id = share.car_key
                         AND lower(class.name) = lower(due.class)))
                 GROUP BY share.user_id
             ) AS best
         ) AS print
         WHERE due.guild_id = pacenote.actor_guild() AND coalesce(due.starts_at, now()) <= now()
           AND CASE
               -- A standing board that goes on elsewhere says so once.
               WHEN due.name IS NULL AND due.closed_at IS NOT NULL THEN due.message_id IS NOT NULL AND due.shown = ''
               ELSE (due.closed_at IS NULL OR due.ends_at > now() - interval '7 days')
                   AND (due.message_id IS NULL OR due.shown <> print.now OR (due.ends_at <= now() AND due.closed_at IS NULL))
           END
           AND (due.claimed_at IS NULL OR due.claimed_at < now() - interval '1 minute')
         ORDER BY due.id LIMIT 1",
    )
    .fetch_optional(transaction.connection())
    .await?;
    row.map(Board::try_from).transpose()
}

/// Claims a board for a minute; for the bot itself. `false`: another process has it.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn claim(transaction: &mut ActorTransaction, board: BoardId) -> Result<bool, DbError> {
    let claimed = sqlx::query(
        "UPDATE pacenote.boards SET claimed_at = now()
         WHERE id = $1 AND (claimed_at IS NULL OR claimed_at < now() - interval '1 minute')",
    )
    .bind(board.0)
    .execute(transaction.connection())
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// Writes down what the message of a board shows now, and in which message its result is; `is_over`: its time is over.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn shown(
    transaction: &mut ActorTransaction,
    board: &Board,
    (message, result): (u64, Option<u64>),
    places: &[UserId],
    is_over: bool,
) -> Result<(), DbError> {
    let places = places
        .iter()
        .map(|user| to_bigint("places", user.get()))
        .collect::<Result<Vec<i64>, _>>()?;
    sqlx::query(
        "UPDATE pacenote.boards SET message_id = $2, shown = $3, places = $4, claimed_at = NULL,
                closed_at = CASE WHEN $5 THEN coalesce(closed_at, now()) END, result_id = coalesce($6::bigint, result_id)
         WHERE id = $1",
    )
    .bind(board.id.0)
    .bind(to_bigint("message_id", message)?)
    .bind(&board.now)
    .bind(places)
    .bind(is_over)
    .bind(result.map(|id| to_bigint("result_id", id)).transpose()?)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Takes a board down that cannot be shown any more; for the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn take_down(transaction: &mut ActorTransaction, board: BoardId) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.boards WHERE id = $1")
        .bind(board.0)
        .execute(transaction.connection())
        .await?;
    Ok(())
}
