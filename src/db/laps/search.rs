//! Laps for autocomplete: found by names and times, however many there are.
//!
//! Names belong to drivers, circuits and cars, of which there are few: they are matched for every driver, circuit and car
//! that was driven together, and only laps of those that match are looked at, the newest first.

use uuid::Uuid;

use super::summary::{LapSummary, SummaryRow, summaries};
use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::UserId;

/// Choices that an autocomplete answer may have.
const MOST_CHOICES: u32 = 25;
/// Words of a search that count.
const MOST_WORDS: usize = 8;

/// Laps that the actor sees, for autocomplete.
///
/// Of one owner if one is named. Laps that count come first, of these the ones stored last. Every word of `search` must
/// occur in the name of driver, circuit or car, or be the beginning of the lap time. At most 25.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn visible(
    transaction: &mut ActorTransaction,
    search: &str,
    owner: Option<UserId>,
    limit: u32,
) -> Result<Vec<LapSummary>, DbError> {
    let words = Words::of(search);
    let limit = i64::from(limit.min(MOST_CHOICES));
    let mut found = of_driver(transaction, &words, owner, limit).await?;
    if owner.is_none() {
        found.extend(shared(transaction, &words, limit).await?);
    }
    let rows: Vec<SummaryRow> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries WHERE id = ANY ($1) ORDER BY counts DESC, id DESC LIMIT $2",
    )
    .bind(found)
    .bind(limit)
    .fetch_all(transaction.connection())
    .await?;
    summaries(rows)
}

/// Laps of one driver; where none is named the actor's own, if nobody else reads the answer.
async fn of_driver(
    transaction: &mut ActorTransaction,
    words: &Words,
    driver: Option<UserId>,
    limit: i64,
) -> Result<Vec<Uuid>, DbError> {
    let driver = driver
        .map(|driver| to_bigint("user_id", driver.get()))
        .transpose()?;
    let found: Vec<Uuid> = sqlx::query_scalar(
        "WITH RECURSIVE place AS (
             (SELECT circuit_id, car_key FROM pacenote.telemetry_sessions
              WHERE user_id = (SELECT coalesce($5, pacenote.private_user())) ORDER BY circuit_id, car_key LIMIT 1)
             UNION ALL
             SELECT next.* FROM place, LATERAL (
                 SELECT lap.circuit_id, lap.car_key FROM pacenote.telemetry_sessions AS lap
                 WHERE lap.user_id = (SELECT coalesce($5, pacenote.private_user()))
                   AND (lap.circuit_id, lap.car_key) > (place.circuit_id, place.car_key)
                 ORDER BY lap.circuit_id, lap.car_key LIMIT 1) AS next
         ), circuit AS MATERIALIZED (
             SELECT circuit_id, pacenote.circuit_name(circuit_id) AS name FROM (SELECT DISTINCT circuit_id FROM place) AS one
         ), car AS MATERIALIZED (
             SELECT car_key, pacenote.car_name(car_key) AS name FROM (SELECT DISTINCT car_key FROM place) AS one
         ), named AS (
             SELECT place.*, lower(concat_ws(' ', driver.display_name, circuit.name, car.name)) AS names
             FROM place
             JOIN pacenote.users AS driver ON driver.id = (SELECT coalesce($5, pacenote.private_user()))
             JOIN circuit ON circuit.circuit_id = place.circuit_id JOIN car ON car.car_key = place.car_key
         ), wanted AS (
             SELECT named.circuit_id, named.car_key, count(word.pattern) AS n_times, max(word.from_s) AS from_s,
                    min(word.to_s) AS to_s
             FROM named
             LEFT JOIN unnest($1::text[], $2::float8[], $3::float8[]) AS word (pattern, from_s, to_s)
                 ON named.names NOT LIKE word.pattern
             GROUP BY named.circuit_id, named.car_key HAVING count(word.pattern) = count(word.from_s)
         )
         SELECT lap.id FROM wanted, LATERAL (
             SELECT lap.id, lap.counts FROM pacenote.telemetry_sessions AS lap
             WHERE lap.user_id = (SELECT coalesce($5, pacenote.private_user())) AND lap.circuit_id = wanted.circuit_id
               AND lap.car_key = wanted.car_key
               AND (wanted.n_times = 0 OR (lap.lap_time_s >= wanted.from_s AND lap.lap_time_s < wanted.to_s))
             ORDER BY lap.counts DESC, lap.id DESC LIMIT $4) AS lap
         ORDER BY lap.counts DESC, lap.id DESC LIMIT $4",
    )
    .bind(&words.patterns)
    .bind(&words.from_s)
    .bind(&words.to_s)
    .bind(limit)
    .bind(driver)
    .fetch_all(transaction.connection())
    .await?;
    Ok(found)
}

/// Laps that are shared with the actor's server.
async fn shared(transaction: &mut ActorTransaction, words: &Words, limit: i64) -> Result<Vec<Uuid>, DbError> {
    let any_time = (f64::NEG_INFINITY, f64::INFINITY);
    match (words.patterns.len(), words.from_s.first(), words.to_s.first()) {
        (0, ..) => newest(transaction, any_time, true, limit).await,
        // Of a time alone every place has some laps: the newest are looked through, beside places of such a name.
        (1, Some(Some(from_s)), Some(Some(to_s))) => {
            let mut found = newest(transaction, (*from_s, *to_s), false, limit).await?;
            found.extend(matching(transaction, &words.as_names(), limit).await?);
            Ok(found)
        }
        _ => matching(transaction, words, limit).await,
    }
}

/// The newest shared laps with a time in this stretch, or with any or none.
async fn newest(
    transaction: &mut ActorTransaction,
    (from_s, to_s): (f64, f64),
    also_without_time: bool,
    limit: i64,
) -> Result<Vec<Uuid>, DbError> {
    let newest: Vec<Uuid> = sqlx::query_scalar(
        "SELECT session_id FROM pacenote.lap_shares
         WHERE guild_id = pacenote.actor_guild() AND ($3 OR (lap_time_s >= $1 AND lap_time_s < $2))
         ORDER BY counts DESC, session_id DESC LIMIT $4",
    )
    .bind(from_s)
    .bind(to_s)
    .bind(also_without_time)
    .bind(limit)
    .fetch_all(transaction.connection())
    .await?;
    Ok(newest)
}

/// Shared laps of the drivers, circuits and cars that have the words in their names.
async fn matching(
    transaction: &mut ActorTransaction,
    words: &Words,
    limit: i64,
) -> Result<Vec<Uuid>, DbError> {
    let found: Vec<Uuid> = sqlx::query_scalar(
        "WITH RECURSIVE place AS (
             (SELECT user_id, circuit_id, car_key FROM pacenote.lap_shares
              WHERE guild_id = pacenote.actor_guild() ORDER BY user_id, circuit_id, car_key LIMIT 1)
             UNION ALL
             SELECT next.* FROM place, LATERAL (
                 SELECT share.user_id, share.circuit_id, share.car_key FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild()
                   AND (share.user_id, share.circuit_id, share.car_key)
                       > (place.user_id, place.circuit_id, place.car_key)
                 ORDER BY share.user_id, share.circuit_id, share.car_key LIMIT 1) AS next
         ), circuit AS MATERIALIZED (
             SELECT circuit_id, pacenote.circuit_name(circuit_id) AS name FROM (SELECT DISTINCT circuit_id FROM place) AS one
         ), car AS MATERIALIZED (
             SELECT car_key, pacenote.car_name(car_key) AS name FROM (SELECT DISTINCT car_key FROM place) AS one
         ), named AS (
             SELECT place.*, lower(concat_ws(' ', driver.display_name, circuit.name, car.name)) AS names
             FROM place
             JOIN pacenote.users AS driver ON driver.id = place.user_id
             JOIN circuit ON circuit.circuit_id = place.circuit_id JOIN car ON car.car_key = place.car_key
         ), wanted AS (
             SELECT named.user_id, named.circuit_id, named.car_key, count(word.pattern) AS n_times,
                    max(word.from_s) AS from_s, min(word.to_s) AS to_s
             FROM named
             LEFT JOIN unnest($1::text[], $2::float8[], $3::float8[]) AS word (pattern, from_s, to_s)
                 ON named.names NOT LIKE word.pattern
             GROUP BY named.user_id, named.circuit_id, named.car_key
             HAVING count(word.pattern) = count(word.from_s)
         )
         SELECT share.session_id FROM wanted, LATERAL (
             SELECT share.session_id, share.counts FROM pacenote.lap_shares AS share
             WHERE share.guild_id = pacenote.actor_guild() AND share.user_id = wanted.user_id
               AND share.circuit_id = wanted.circuit_id AND share.car_key = wanted.car_key
               AND (wanted.n_times = 0 OR (share.lap_time_s >= wanted.from_s AND share.lap_time_s < wanted.to_s))
             ORDER BY share.counts DESC, share.session_id DESC LIMIT $4) AS share
         ORDER BY share.counts DESC, share.session_id DESC LIMIT $4",
    )
    .bind(&words.patterns)
    .bind(&words.from_s)
    .bind(&words.to_s)
    .bind(limit)
    .fetch_all(transaction.connection())
    .await?;
    Ok(found)
}

/// The words of a search: each as a pattern, and as a stretch of lap times where it is the beginning of one.
#[derive(Debug, PartialEq)]
struct Words {
    patterns: Vec<String>,
    from_s: Vec<Option<f64>>,
    to_s: Vec<Option<f64>>,
}

impl Words {
    /// The same words, none of which is a time.
    fn as_names(&self) -> Self {
        Self {
            patterns: self.patterns.clone(),
            from_s: vec![None; self.from_s.len()],
            to_s: vec![None; self.to_s.len()],
        }
    }

    fn of(search: &str) -> Self {
        let times: Vec<Option<(f64, f64)>> = search
            .split_whitespace()
            .take(MOST_WORDS)
            .map(times_beginning_with)
            .collect();
        Self {
            patterns: search_patterns(search),
            from_s: times.iter().map(|time| time.map(|(from_s, _)| from_s)).collect(),
            to_s: times.iter().map(|time| time.map(|(_, to_s)| to_s)).collect(),
        }
    }
}

/// Lap times whose text begins with a word: `1:15` is from 75 to 76 s, `58.2` from 58.2 to 58.3 s. Of a time that is
/// rounded to milliseconds.
fn times_beginning_with(word: &str) -> Option<(f64, f64)> {
    let (minutes, seconds) = match word.split_once(':') {
        Some((minutes, seconds)) => (whole(minutes)?, seconds),
        None => (0.0, word),
    };
    let has_minutes = word.contains(':');
    let (whole_s, decimals) = match seconds.split_once('.') {
        Some((whole_s, decimals)) => (whole_s, Some(decimals)),
        None => (seconds, None),
    };
    let (from_s, step_s) = match (whole_s.len(), decimals) {
        (0, None) if has_minutes => (0.0, 60.0),
        (1, None) if has_minutes => (10.0 * whole(whole_s)?, 10.0),
        (1..=2, Some(decimals))
            if decimals.len() <= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            let part: f64 = format!("{}.{decimals}0", whole(whole_s)?).parse().ok()?;
            (part, [1.0, 0.1, 0.01, 0.001].get(decimals.len()).copied()?)
        }
        (2, None) => (whole(whole_s)?, 1.0),
        _ => return None,
    };
    let from_s = 60.0f64.mul_add(minutes, from_s);
    Some((from_s - 0.000_5, from_s + step_s - 0.000_5))
}

fn whole(digits: &str) -> Option<f64> {
    let is_number =
        !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

/// One pattern per word, to be found anywhere; what the words hold is taken literally.
pub(in crate::db) fn search_patterns(search: &str) -> Vec<String> {
    search
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|word| {
            let literal: String = word
                .chars()
                .filter(|c| *c != '\0')
                .take(50)
                .flat_map(char::to_lowercase)
                .flat_map(|c| {
                    matches!(c, '%' | '_' | '\\')
                        .then_some('\\')
                        .into_iter()
                        .chain([c])
                })
                .collect();
            format!("%{literal}%")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_taken_literally() {
        let check = |search: &str, expect: &[&str]| assert_eq!(search_patterns(search), expect, "{search}");
        check("", &[]);
        check("  Tianma 1:16 ", &["%tianma%", "%1:16%"]);
        check("100%_\\", &["%100\\%\\_\\\\%"]);
        check("a\0b", &["%ab%"]);
    }

    #[test]
    fn a_word_that_begins_a_lap_time_is_a_stretch_of_times() {
        let check = |word: &str, expect: Option<(f64, f64)>| {
            let times = times_beginning_with(word);
            let in_ms = |(from_s, to_s): (f64, f64)| ((from_s * 1e4).round(), (to_s * 1e4).round());
            let expect = expect.map(|(from_s, to_s)| (from_s - 0.000_5, to_s - 0.000_5));
            assert_eq!(times.map(in_ms), expect.map(in_ms), "{word}");
        };
        check("1:", Some((60.0, 120.0)));
        check("1:1", Some((70.0, 80.0)));
        check("1:15", Some((75.0, 76.0)));
        check("1:15.", Some((75.0, 76.0)));
        check("1:15.93", Some((75.93, 75.94)));
        check("1:15.934", Some((75.934, 75.935)));
        check("58", Some((58.0, 59.0)));
        check("58.2", Some((58.2, 58.3)));
        for word in [
            "",
            "5",
            "1:15.9345",
            "a:b",
            "1:2:3",
            "1e3",
            "-1:00",
            "100%",
            "2024",
        ] {
            check(word, None);
        }
    }
}
