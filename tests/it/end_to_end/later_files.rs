//! What a later file changes about earlier laps, and what an earlier file tells the next one.

use std::fmt::Write as _;

use pacenote::testing::db::{Actor, Audience, DatabaseSource, Db, laps};
use pacenote::testing::ids::{GuildId, LapId, UserId};
use pacenote::testing::telemetry::ChannelRole;
use secrecy::SecretString;
use sqlx::AssertSqlSafe;

use super::Rig;

const STRAIGHT_M: f64 = 600.0;
pub(super) const ROUND_M: f64 = 2000.0;

/// An oval of two straights and two half circles, driven to the left from the middle of the southern straight.
fn place_deg(driven_m: f64) -> (f64, f64) {
    let radius_m = (ROUND_M - 2.0 * STRAIGHT_M) / std::f64::consts::TAU;
    let at_m = (driven_m + STRAIGHT_M / 2.0).rem_euclid(ROUND_M);
    let half_m = ROUND_M / 2.0;
    let (x_m, y_m) = {
        let along_m = at_m % half_m;
        let (x_m, y_m) = if along_m < STRAIGHT_M {
            (along_m - STRAIGHT_M / 2.0, -radius_m)
        } else {
            let angle = (along_m - STRAIGHT_M) / radius_m;
            (STRAIGHT_M / 2.0 + radius_m * angle.sin(), -radius_m * angle.cos())
        };
        if at_m < half_m { (x_m, y_m) } else { (-x_m, -y_m) }
    };
    (50.2 + y_m / 111_230.0, 8.4 + x_m / 71_290.0)
}

/// A log at 20 Hz of laps of these lengths and speeds, with a lap column if `lap` says so.
pub(super) fn log(from_m: f64, laps: &[(f64, f64)], with_lap: bool) -> Vec<u8> {
    let mut text = format!(
        "Time (s),Speed (m/s),Latitude,Longitude{}\n",
        if with_lap { ",Lap" } else { "" }
    );
    let (mut time_s, mut driven_m, mut end_m) = (0.0, from_m, from_m);
    for (number, (length_m, speed_mps)) in laps.iter().enumerate() {
        end_m += length_m;
        while driven_m < end_m {
            let (latitude_deg, longitude_deg) = place_deg(driven_m);
            write!(
                text,
                "{time_s:.3},{speed_mps:.3},{latitude_deg:.8},{longitude_deg:.8}"
            )
            .unwrap();
            if with_lap {
                write!(text, ",{number}").unwrap();
            }
            text.push('\n');
            time_s += 0.05;
            driven_m += 0.05 * speed_mps;
        }
    }
    text.into_bytes()
}

/// The line of a list about the lap of 47.25 s.
fn short_lap(listed: &str) -> &str {
    listed
        .lines()
        .find(|line| line.contains("47."))
        .expect("the short lap is listed")
}

/// The laps of the one circuit that somebody drove.
async fn laps_here(place: &standin::ChannelUser) -> String {
    let circuits = place
        .autocomplete("laps", &[("circuit", "")], "circuit")
        .await
        .unwrap();
    let listed = place.slash("laps").option("circuit", circuits[0].value.clone());
    listed.run().await.unwrap().message.text()
}

#[tokio::test]
async fn a_short_lap_that_was_a_best_no_longer_counts_once_whole_laps_are_stored() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    // The logger's counter came 110 m early once.
    let first = log(
        -300.0,
        &[(300.0, 40.0), (ROUND_M - 110.0, 40.0), (400.0, 40.0)],
        true,
    );
    let answer = rig.upload("alice", "short.csv", &first).await.message.text();
    assert!(answer.contains("47."), "{answer}");
    let listed = laps_here(&alice).await;
    assert!(!short_lap(&listed).contains("incomplete"), "{listed}");
    assert_eq!(measured_laps(&rig).await, [("short.csv".to_owned(), 2)]);

    let whole = [
        (300.0, 40.0),
        (ROUND_M, 40.0),
        (ROUND_M, 40.4),
        (ROUND_M, 40.2),
        (300.0, 40.0),
    ];
    let answer = rig
        .upload("alice", "whole.csv", &log(-300.0, &whole, true))
        .await
        .message
        .text();
    assert!(
        answer.contains("49.5") && answer.contains("an earlier lap turns out to be cut short"),
        "{answer}"
    );
    let circuits: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.circuits")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(circuits, 1);
    let listed = laps_here(&alice).await;
    assert!(short_lap(&listed).contains("incomplete"), "{listed}");
    // What it did in its corners went with its verdict.
    let whole = ("whole.csv".to_owned(), 2);
    assert_eq!(measured_laps(&rig).await, [whole.clone(), whole.clone(), whole]);
    // Against the best: lap 2 of the second file, not the short one, which would be faster.
    let compared = alice.slash("compare").run().await.unwrap().message.text();
    assert!(
        compared.contains("Lap 2 is") && compared.contains("faster than lap 3"),
        "{compared}"
    );
    rig.end().await;
}

/// Every lap with corners: its file and how many corners, in the order stored.
async fn measured_laps(rig: &Rig) -> Vec<(String, i64)> {
    sqlx::query_as(
        "SELECT upload.file_name, count(*)
         FROM pacenote.corner_analysis AS corner
         JOIN pacenote.telemetry_sessions AS lap ON lap.id = corner.session_id
         JOIN pacenote.uploads AS upload ON upload.id = lap.upload_id
         GROUP BY upload.file_name, lap.id ORDER BY lap.id",
    )
    .fetch_all(&mut rig.as_owner().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn a_lap_that_counts_after_all_is_measured_and_the_others_of_its_file_against_it() {
    let rig = Rig::start().await;
    // The first lap is too short beside two whole ones, and as long as any other beside three of its like.
    let first = [
        (300.0, 40.0),
        (ROUND_M - 110.0, 40.0),
        (ROUND_M, 40.0),
        (ROUND_M, 40.0),
        (300.0, 40.0),
    ];
    rig.upload("alice", "first.csv", &log(-300.0, &first, true)).await;
    let two = ("first.csv".to_owned(), 2);
    assert_eq!(measured_laps(&rig).await, [two.clone(), two.clone()]);
    let lost = async || -> Vec<f64> {
        sqlx::query_scalar(
            "SELECT sum(class.time_lost_s) FROM pacenote.corner_class_analysis AS class
             JOIN pacenote.telemetry_sessions AS lap ON lap.id = class.session_id
             JOIN pacenote.uploads AS upload ON upload.id = lap.upload_id
             WHERE upload.file_name = 'first.csv' GROUP BY lap.id ORDER BY lap.id",
        )
        .fetch_all(&mut rig.as_owner().await)
        .await
        .unwrap()
    };
    assert!(lost().await.iter().all(|lost_s| lost_s.abs() < 0.05));

    let more = [
        (300.0, 40.0),
        (ROUND_M - 110.0, 41.0),
        (ROUND_M - 110.0, 41.0),
        (ROUND_M - 110.0, 41.0),
        (300.0, 41.0),
    ];
    let answer = rig
        .upload("alice", "second.csv", &log(-300.0, &more, true))
        .await
        .message
        .text();
    assert!(
        answer.contains("an earlier lap turns out to be a whole one"),
        "{answer}"
    );
    // The lap that counts after all is the reference of its file now, and is measured.
    let measured = measured_laps(&rig).await;
    assert!(measured.contains(&two), "{measured:?}");
    assert_eq!(lost().await.first(), Some(&0.0));
    rig.end().await;
}

#[tokio::test]
async fn the_next_log_of_a_circuit_is_cut_at_the_line_that_the_first_one_left() {
    let rig = Rig::start().await;
    let laps_of = [(ROUND_M, 40.0), (ROUND_M, 40.4), (ROUND_M, 40.2), (ROUND_M, 40.0)];
    rig.upload("alice", "first.csv", &log(137.0, &laps_of, false))
        .await;
    // Moved to the middle of the northern straight, where no search would put it.
    let (latitude_deg, longitude_deg) = place_deg(ROUND_M / 2.0);
    let moved = format!(
        "UPDATE pacenote.circuit_start_lines SET a_latitude_deg = {0}, b_latitude_deg = {1}, a_longitude_deg = {2}, b_longitude_deg = {2}",
        latitude_deg - 2e-4,
        latitude_deg + 2e-4,
        longitude_deg,
    );
    let moved = sqlx::query(AssertSqlSafe(moved))
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(
        moved.rows_affected(),
        2,
        "the first log left a line to the server and to its driver"
    );

    let answer = rig
        .upload("ben", "second.csv", &log(811.0, &laps_of, false))
        .await
        .message
        .text();
    assert!(answer.contains("3 laps, all of them count"), "{answer}");
    assert!(
        answer.contains("at the line I chose for this circuit before"),
        "{answer}"
    );
    let bens: Vec<(uuid::Uuid, i64, i64)> = sqlx::query_as(
        "SELECT lap.id, lap.user_id, upload.guild_id FROM pacenote.telemetry_sessions AS lap
         JOIN pacenote.uploads AS upload ON upload.id = lap.upload_id
         WHERE upload.file_name = 'second.csv' AND lap.kind = 'timed'",
    )
    .fetch_all(&mut rig.as_owner().await)
    .await
    .unwrap();
    assert_eq!(bens.len(), 3);
    let db = Db::connect(
        &DatabaseSource::Url(SecretString::from(rig.database_url.clone())),
        1,
    )
    .await
    .unwrap();
    for (lap, user, guild) in bens {
        let ben = Actor {
            user: UserId::new(user.try_into().unwrap()),
            guild: Some(GuildId::new(guild.try_into().unwrap())),
            audience: Audience::OnlyUser,
            is_manager: false,
            language: pacenote::testing::words::Language::default(),
        };
        let lap = laps::load(&mut db.as_actor(&ben).await.unwrap(), LapId::new(lap))
            .await
            .unwrap();
        let begins = lap.channel(ChannelRole::Longitude).unwrap().series.values()[0];
        let north = lap.channel(ChannelRole::Latitude).unwrap().series.values()[0];
        assert!(
            (begins - longitude_deg).abs() < 3e-5 && (north - latitude_deg).abs() < 3e-5,
            "{north} {begins}"
        );
    }
    rig.end().await;
}
