//! `circuit_found_corners` and `circuit_corners`: the corners of a circuit, as a server's or a person's first log found
//! them, and as a server's managers have them.

use crate::analysis::{CircuitCorners, Corner, CornerClass, Direction};
use crate::db::stored::{from_bigint, named, short_text, to_bigint};
use crate::db::{ActorTransaction, DbError};
use crate::ids::{CircuitId, GuildId};
use crate::units::Metres;

/// Longest name of a corner, characters.
const LONGEST_NAME: usize = 60;

/// Who says which corners a circuit has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CornersFrom {
    /// The first log of the circuit, of the server or of the person.
    FirstLog,
    /// The server where the actor is.
    Server,
}

#[derive(sqlx::FromRow)]
struct TurnsRow {
    length_m: f64,
    names: Option<Vec<Option<String>>>,
    directions: Vec<String>,
    classes: Vec<String>,
    entry_m: Vec<f64>,
    apex_m: Vec<f64>,
    exit_m: Vec<f64>,
}

#[derive(sqlx::FromRow)]
struct CornerRow {
    number: i16,
    name: Option<String>,
    length_m: f64,
    direction: String,
    class: String,
    entry_m: f64,
    apex_m: f64,
    exit_m: f64,
}

/// The corners of a circuit: the server's own where the actor's server has some. `None` where nobody found any yet.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn corners(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
) -> Result<Option<(CircuitCorners, CornersFrom)>, DbError> {
    let own: Vec<CornerRow> = sqlx::query_as(
        "SELECT number, name, length_m, direction, class, entry_m, apex_m, exit_m FROM pacenote.circuit_corners
         WHERE circuit_id = $1 AND guild_id = pacenote.actor_guild() AND length_m IS NOT NULL ORDER BY number",
    )
    .bind(circuit.get())
    .fetch_all(transaction.connection())
    .await?;
    if let Some(length_m) = own.first().map(|row| row.length_m) {
        let corners = own
            .into_iter()
            .map(|row| {
                Ok(Corner {
                    number: from_bigint("number", row.number.into())?,
                    name: row.name,
                    direction: direction_named(&row.direction)?,
                    class: class_named(&row.class)?,
                    entry: Metres::new(row.entry_m),
                    apex: Metres::new(row.apex_m),
                    exit: Metres::new(row.exit_m),
                })
            })
            .collect::<Result<Vec<Corner>, DbError>>()?;
        let own = CircuitCorners::new(Metres::new(length_m), corners);
        return Ok(own.map(|own| (own, CornersFrom::Server)));
    }
    let found: Option<TurnsRow> = sqlx::query_as(
        "SELECT length_m, names, directions, classes, entry_m, apex_m, exit_m FROM pacenote.circuit_found_corners
         WHERE circuit_id = $1 ORDER BY guild_id DESC LIMIT 1",
    )
    .bind(circuit.get())
    .fetch_optional(transaction.connection())
    .await?;
    let Some(found) = found else { return Ok(None) };
    let stations = found.entry_m.into_iter().zip(found.apex_m).zip(found.exit_m);
    let names = found.names.unwrap_or_default().into_iter();
    let corners = found
        .directions
        .iter()
        .zip(&found.classes)
        .zip(stations)
        .zip(names.chain(std::iter::repeat(None)))
        .map(|(((direction, class), ((entry_m, apex_m), exit_m)), name)| {
            Ok(Corner {
                number: 0,
                name,
                direction: direction_named(direction)?,
                class: class_named(class)?,
                entry: Metres::new(entry_m),
                apex: Metres::new(apex_m),
                exit: Metres::new(exit_m),
            })
        })
        .collect::<Result<Vec<Corner>, DbError>>()?;
    let found = CircuitCorners::new(Metres::new(found.length_m), corners);
    Ok(found.map(|found| (found, CornersFrom::FirstLog)))
}

/// Keeps the corners that a log shows for the actor, and for a server that sees their laps, where they have none. `false`:
/// both have some, which stay.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn keep_corners(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    found: &CircuitCorners,
    share_with: Option<GuildId>,
) -> Result<bool, DbError> {
    let columns = Columns::of(&found.corners);
    let done = sqlx::query(
        "INSERT INTO pacenote.circuit_found_corners (circuit_id, guild_id, user_id, length_m, directions, classes, entry_m,
             apex_m, exit_m, names)
         SELECT $1, owner.*, $2, $3, $4, $5, $6, $7, $9
         FROM (SELECT 0, pacenote.actor_user() UNION ALL SELECT $8::bigint, 0 WHERE $8::bigint IS NOT NULL) AS owner
         ON CONFLICT (circuit_id, guild_id, user_id) DO NOTHING",
    )
    .bind(circuit.get())
    .bind(found.length.get())
    .bind(columns.directions)
    .bind(columns.classes)
    .bind(columns.entry_m)
    .bind(columns.apex_m)
    .bind(columns.exit_m)
    .bind(share_with.map(|guild| to_bigint("guild_id", guild.get())).transpose()?)
    .bind(columns.names)
    .execute(transaction.connection())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Sets the corners that a circuit has in the actor's server. Whether the actor may is for the caller to check.
///
/// # Errors
/// [`DbError::Unexpected`] outside a server; [`DbError::Unavailable`].
pub async fn set_corners(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    own: &CircuitCorners,
) -> Result<(), DbError> {
    forget_corners(transaction, circuit).await?;
    let columns = Columns::of(&own.corners);
    sqlx::query(
        "INSERT INTO pacenote.circuit_corners (circuit_id, guild_id, length_m, number, name, direction, class,
             entry_m, apex_m, exit_m)
         SELECT $1, pacenote.actor_guild(), $2, corner.number, corner.name, corner.direction, corner.class,
             corner.entry_m, corner.apex_m, corner.exit_m
         FROM unnest($3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[], $8::float8[])
             WITH ORDINALITY AS corner (name, direction, class, entry_m, apex_m, exit_m, number)",
    )
    .bind(circuit.get())
    .bind(own.length.get())
    .bind(columns.names)
    .bind(columns.directions)
    .bind(columns.classes)
    .bind(columns.entry_m)
    .bind(columns.apex_m)
    .bind(columns.exit_m)
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Goes back to what the first log found. Does nothing where the actor's server has no corners of its own.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn forget_corners(transaction: &mut ActorTransaction, circuit: CircuitId) -> Result<(), DbError> {
    sqlx::query(
        "DELETE FROM pacenote.circuit_corners WHERE circuit_id = $1 AND guild_id = pacenote.actor_guild()",
    )
    .bind(circuit.get())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// Corners as one list per column.
struct Columns {
    names: Vec<Option<String>>,
    directions: Vec<&'static str>,
    classes: Vec<&'static str>,
    entry_m: Vec<f64>,
    apex_m: Vec<f64>,
    exit_m: Vec<f64>,
}

impl Columns {
    fn of(corners: &[Corner]) -> Self {
        let stations = |of: fn(&Corner) -> Metres| corners.iter().map(|corner| of(corner).get()).collect();
        let name = |corner: &Corner| short_text(corner.name.as_deref()?, LONGEST_NAME);
        Self {
            names: corners.iter().map(name).collect(),
            directions: corners
                .iter()
                .map(|corner| corner.direction.name().unwrap_or("unknown"))
                .collect(),
            classes: corners.iter().map(|corner| corner.class.name()).collect(),
            entry_m: stations(|corner| corner.entry),
            apex_m: stations(|corner| corner.apex),
            exit_m: stations(|corner| corner.exit),
        }
    }
}

fn direction_named(name: &str) -> Result<Direction, DbError> {
    named("direction", name, |name| {
        [Direction::Left, Direction::Right, Direction::Unknown]
            .into_iter()
            .find(|direction| direction.name().unwrap_or("unknown") == name)
    })
}

fn class_named(name: &str) -> Result<CornerClass, DbError> {
    named("class", name, |name| {
        [CornerClass::Slow, CornerClass::Medium, CornerClass::Fast]
            .into_iter()
            .find(|class| class.name() == name)
    })
}
