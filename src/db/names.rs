//! `circuit_names`, `car_names` and what a server's managers say instead: what a viewer calls a place and a car.
//!
//! A file's name of its circuit and car is its driver's; the servers that see a lap of the file see it too. Nothing of a
//! file that nobody else sees is read by anybody else.

use super::one_row::one_row;
use super::stored::short_text;
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, GuildId};

/// So many people have to say the same before everybody reads it.
const INDEPENDENT: i64 = 3;
/// Longest name, characters.
const LONGEST: usize = 100;

/// Remembers what the actor's file says, for them, and for a server that sees its laps.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn say(
    transaction: &mut ActorTransaction,
    (circuit, circuit_name): (CircuitId, Option<&str>),
    car: Option<(CarId, &str)>,
    share_with: Option<GuildId>,
) -> Result<(), DbError> {
    let mut guilds = vec![0];
    if let Some(guild) = share_with {
        guilds.push(super::stored::to_bigint("guild_id", guild.get())?);
    }
    if let Some(name) = circuit_name.and_then(|name| short_text(name, LONGEST)) {
        sqlx::query(
            "INSERT INTO pacenote.circuit_names (circuit_id, user_id, guild_id, name)
             SELECT $1, pacenote.actor_user(), guild, $3 FROM unnest($2::bigint[]) AS guild
             ON CONFLICT (circuit_id, guild_id, user_id) DO UPDATE SET name = excluded.name",
        )
        .bind(circuit.get())
        .bind(&guilds)
        .bind(name)
        .execute(transaction.connection())
        .await?;
    }
    if let Some((car, name)) = car
        && let Some(name) = short_text(name, LONGEST)
    {
        sqlx::query(
            "INSERT INTO pacenote.car_names (car_id, user_id, guild_id, name)
             SELECT $1, pacenote.actor_user(), guild, $3 FROM unnest($2::bigint[]) AS guild
             ON CONFLICT (car_id, guild_id, user_id) DO UPDATE SET name = excluded.name",
        )
        .bind(car.get())
        .bind(&guilds)
        .bind(name)
        .execute(transaction.connection())
        .await?;
    }
    Ok(())
}

/// Says anew what the actor's files say of places and cars, where laps were shown, taken back, or went.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn say_again(
    transaction: &mut ActorTransaction,
    circuits: &[CircuitId],
    cars: &[CarId],
) -> Result<(), DbError> {
    let circuits: Vec<i64> = circuits.iter().map(|circuit| circuit.get()).collect();
    let cars: Vec<i64> = cars.iter().map(|car| car.get()).collect();
    for (forget, tell, ids) in [
        (
            "DELETE FROM pacenote.circuit_names WHERE user_id = pacenote.actor_user() AND circuit_id = ANY ($1)",
            "INSERT INTO pacenote.circuit_names (circuit_id, user_id, guild_id, name)
             SELECT DISTINCT ON (lap.circuit_id, place.guild_id) lap.circuit_id, lap.user_id, place.guild_id, file.circuit_name
             FROM pacenote.telemetry_sessions AS lap
             JOIN pacenote.uploads AS file ON file.id = lap.upload_id AND file.circuit_name IS NOT NULL,
             LATERAL (SELECT 0::bigint UNION ALL
                      SELECT share.guild_id FROM pacenote.lap_shares AS share WHERE share.session_id = lap.id)
                 AS place (guild_id)
             WHERE lap.user_id = pacenote.actor_user() AND lap.circuit_id = ANY ($1)
             ORDER BY lap.circuit_id, place.guild_id, lap.id DESC
             ON CONFLICT (circuit_id, guild_id, user_id) DO UPDATE SET name = excluded.name",
            circuits,
        ),
        (
            "DELETE FROM pacenote.car_names WHERE user_id = pacenote.actor_user() AND car_id = ANY ($1)",
            "INSERT INTO pacenote.car_names (car_id, user_id, guild_id, name)
             SELECT DISTINCT ON (lap.car_id, place.guild_id) lap.car_id, lap.user_id, place.guild_id, file.car_name
             FROM pacenote.telemetry_sessions AS lap
             JOIN pacenote.uploads AS file ON file.id = lap.upload_id AND file.car_name IS NOT NULL,
             LATERAL (SELECT 0::bigint UNION ALL
                      SELECT share.guild_id FROM pacenote.lap_shares AS share WHERE share.session_id = lap.id)
                 AS place (guild_id)
             WHERE lap.user_id = pacenote.actor_user() AND lap.car_id = ANY ($1)
             ORDER BY lap.car_id, place.guild_id, lap.id DESC
             ON CONFLICT (car_id, guild_id, user_id) DO UPDATE SET name = excluded.name",
            cars,
        ),
    ] {
        for statement in [forget, tell] {
            sqlx::query(statement)
                .bind(&ids)
                .execute(transaction.connection())
                .await?;
        }
    }
    Ok(())
}

/// Lets everybody read a name that three people said where others saw it. As the keeper.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn agree(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
) -> Result<(), DbError> {
    for (statement, id) in [
        (
            "UPDATE pacenote.circuits AS place SET common_name = agreed.name
             FROM (SELECT (array_agg(name ORDER BY said_at))[1] AS name FROM pacenote.circuit_names
                   WHERE circuit_id = $1 AND guild_id <> 0 GROUP BY name_key
                   HAVING count(DISTINCT user_id) >= $2 ORDER BY count(DISTINCT user_id) DESC, min(said_at) LIMIT 1) AS agreed
             WHERE place.id = $1 AND place.common_name IS NULL",
            Some(circuit.get()),
        ),
        (
            "UPDATE pacenote.cars AS model SET common_name = agreed.name
             FROM (SELECT (array_agg(name ORDER BY said_at))[1] AS name FROM pacenote.car_names
                   WHERE car_id = $1 AND guild_id <> 0 GROUP BY name_key
                   HAVING count(DISTINCT user_id) >= $2 ORDER BY count(DISTINCT user_id) DESC, min(said_at) LIMIT 1) AS agreed
             WHERE model.id = $1 AND model.common_name IS NULL",
            car.map(CarId::get),
        ),
    ] {
        if let Some(id) = id {
            sqlx::query(statement)
                .bind(id)
                .bind(INDEPENDENT)
                .execute(transaction.connection())
                .await?;
        }
    }
    Ok(())
}

/// Gives a circuit the name that the table of well-known circuits has for it. As the keeper.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn well_known(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    name: &str,
) -> Result<(), DbError> {
    sqlx::query(
        "UPDATE pacenote.circuits SET common_name = $2, is_well_known = true
         WHERE id = $1 AND (NOT is_well_known OR common_name IS DISTINCT FROM $2)",
    )
    .bind(circuit.get())
    .bind(short_text(name, LONGEST))
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// What a server's managers say of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming<'a> {
    /// This one.
    Name(&'a str),
    /// None is shown.
    Hide,
    /// As everywhere else.
    Forget,
}

/// Names a circuit in the actor's server. Whether the actor may is for the caller to check.
///
/// # Errors
/// [`DbError::Unexpected`] outside a server; [`DbError::Conflict`] where there is no such circuit;
/// [`DbError::Unavailable`].
pub async fn name_circuit(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    naming: Naming<'_>,
) -> Result<(), DbError> {
    match naming {
        Naming::Forget => {
            let query = "DELETE FROM pacenote.guild_circuit_names
                         WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1";
            sqlx::query(query)
                .bind(circuit.get())
                .execute(transaction.connection())
                .await?;
            Ok(())
        }
        Naming::Name(_) | Naming::Hide => {
            let query = sqlx::query(
                "INSERT INTO pacenote.guild_circuit_names (guild_id, circuit_id, name)
                 VALUES (pacenote.actor_guild(), $1, $2)
                 ON CONFLICT (guild_id, circuit_id) DO UPDATE SET name = excluded.name",
            );
            let query = query.bind(circuit.get()).bind(naming.text());
            one_row(transaction, "naming a circuit", query).await
        }
    }
}

/// Names a car in the actor's server. Whether the actor may is for the caller to check.
///
/// # Errors
/// As [`name_circuit`].
pub(crate) async fn name_car(
    transaction: &mut ActorTransaction,
    car: CarId,
    naming: Naming<'_>,
) -> Result<(), DbError> {
    match naming {
        Naming::Forget => {
            let query = "DELETE FROM pacenote.guild_car_names WHERE guild_id = pacenote.actor_guild() AND car_id = $1";
            sqlx::query(query)
                .bind(car.get())
                .execute(transaction.connection())
                .await?;
            Ok(())
        }
        Naming::Name(_) | Naming::Hide => {
            let query = sqlx::query(
                "INSERT INTO pacenote.guild_car_names (guild_id, car_id, name) VALUES (pacenote.actor_guild(), $1, $2)
                 ON CONFLICT (guild_id, car_id) DO UPDATE SET name = excluded.name",
            );
            let query = query.bind(car.get()).bind(naming.text());
            one_row(transaction, "naming a car", query).await
        }
    }
}

impl Naming<'_> {
    fn text(&self) -> Option<String> {
        match self {
            Self::Name(name) => short_text(name, LONGEST),
            Self::Hide | Self::Forget => None,
        }
    }
}
