//! A week of a small server: five people, forty sessions, a challenge, a restart, a lap that is deleted. What the channel
//! reads from top to bottom, in two languages.

use std::sync::OnceLock;
use std::time::Instant;

use lapgen::{
    Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, racechrono_csv, simulate_session,
};
use standin::{ChannelUser, Message, ServerPlan, UserPlan};

use super::bulletins::{may_pin, more, what_is_said};
use super::replies::shown;
use super::{Rig, config};
use crate::database::TestDatabase;

const DRIVERS: [&str; 5] = ["alice", "ben", "carla", "dan", "eve"];
const SESSIONS_EACH: u32 = 8;
/// What a log keeps before and after its lap.
const AROUND_S: f64 = 8.0;

#[tokio::test]
async fn a_week_of_a_small_server_in_english() {
    week("en-US", "english").await;
}

#[tokio::test]
async fn a_week_of_a_small_server_in_german() {
    week("de", "german").await;
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "seconds since 1970 are whole numbers that fit"
)]
/// A session of one flying lap, driven `ago_h` hours ago: everybody gets quicker, each with a corner of their own to learn.
fn session(driver: usize, round: u32, ago_h: f64, now_unix_s: f64) -> Vec<u8> {
    let seed = 100 + 10 * u64::try_from(driver).unwrap() + u64::from(round);
    let pace = f64::from(round) / f64::from(SESSIONS_EACH);
    let talent = [0.0, 0.004, -0.006, 0.002, -0.01][driver];
    let style = DriverStyle {
        commitment: (0.9 + 0.05 * pace + talent).min(0.97),
        grip_spread: 0.0,
        ..DriverStyle::steady(seed)
    };
    let corner = [5, 9, 2, 11, 7][driver];
    let lap = LapPlan::flying(style).with_fault(
        corner,
        Fault::BrakesEarly {
            by_m: 18.0 * (1.0 - pace),
        },
    );
    let mut plans = LapPlan::session(style, 1);
    plans[1] = lap;
    let mut drive = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed);
    drive.started_unix_s = now_unix_s - 3600.0 * ago_h;
    // Logged from shortly before the line to shortly after it: nobody reads the laps out and in.
    let started_unix_s = drive.started_unix_s;
    let mut drive = drive.around_lap(1, AROUND_S);
    drive.started_unix_s = started_unix_s;
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(10.0, seed)
    };
    let head = RaceChronoHead {
        title: "week".to_owned(),
        driver: String::new(),
        car_bus: true,
    };
    let log = racechrono_csv(&drive, &drive.sample(&sensors), &head);
    let moment = chrono::DateTime::from_timestamp(drive.started_unix_s as i64, 0).unwrap();
    let created = moment.format("Created,%d/%m/%Y,%H:%M").to_string();
    assert!(log.contains("Created,14/06/2025,09:30"));
    log.replace("Created,14/06/2025,09:30", &created).into_bytes()
}

/// A log of the week; both languages read the same. Made when it is asked for first.
fn log(driver: usize, round: u32) -> &'static [u8] {
    static NOW_UNIX_S: OnceLock<f64> = OnceLock::new();
    static LOGS: [[OnceLock<Vec<u8>>; 9]; 5] = [const { [const { OnceLock::new() }; 9] }; 5];
    LOGS[driver][usize::try_from(round).unwrap()].get_or_init(|| {
        // Whole seconds: what a log rounds off is the same in every run.
        let now_unix_s = *NOW_UNIX_S.get_or_init(|| {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            now.unwrap().as_secs_f64().floor()
        });
        let ago_h = if (driver, round) == (0, 0) {
            240.0
        } else {
            20.0 * f64::from(SESSIONS_EACH - round) + f64::from(u32::try_from(driver).unwrap())
        };
        session(driver, round, ago_h, now_unix_s)
    })
}

/// Makes the logs in the order in which they are posted, while the first ones are read.
fn make_logs_ahead() {
    std::thread::spawn(|| {
        for round in 0..=SESSIONS_EACH {
            for driver in 0..DRIVERS.len() {
                log(driver, round);
            }
        }
    });
}

async fn rig(locale: &str) -> Rig {
    let mut plan = config();
    plan.users.push(UserPlan::new("dan", "Dan", locale));
    plan.users.push(UserPlan::new("eve", "Eve", locale));
    for user in &mut plan.users {
        locale.clone_into(&mut user.locale);
    }
    plan.servers[0] = ServerPlan::new("Sunday Racing", &DRIVERS, &["alice"], &["general", "telemetry"]);
    let unhurried = [
        ("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000"),
        ("PACENOTE__LIMITS__FILES_PER_HOUR", "1000"),
    ];
    Rig::start_with_config(plan, TestDatabase::create_without_pool().await, &unhurried).await
}

async fn sql(rig: &Rig, statement: &'static str) {
    sqlx::query(statement)
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
}

async fn week(locale: &str, language: &str) {
    let began = Instant::now();
    make_logs_ahead();
    let mut rig = rig(locale).await;
    let general = rig.standin.user("alice").in_channel("general");
    may_pin(&rig, &general);

    // The first session of all is ten days old: the circuit is known, and there is something to improve on.
    rig.upload("alice", "alice-0.csv", log(0, 0)).await;
    sql(
        &rig,
        "UPDATE pacenote.telemetry_sessions SET created_at = now() - interval '10 days'",
    )
    .await;
    sql(
        &rig,
        "UPDATE pacenote.lap_shares SET created_at = now() - interval '10 days'",
    )
    .await;
    let run = async |command: standin::Slash| command.run().await.unwrap().message;
    let turned_on = general
        .slash("news")
        .option("personal_bests", true)
        .option("corners", true)
        .option("weekly", true);
    run(turned_on).await;
    run(rig
        .telemetry("ben")
        .slash("notify")
        .option("beaten", true)
        .option("quiet_from", 4)
        .option("quiet_until", 4))
    .await;
    run(rig.telemetry("dan").slash("notify").option("news", true)).await;
    let set_up = run(general.slash("board pin")).await;
    let board = general.next_bot_message(set_up.id).await.unwrap();
    let start = general
        .slash("challenge start")
        .option("name", "Week one")
        .option("days", 7);
    let announced = run(start).await;
    let challenge = general.next_bot_message(announced.id).await.unwrap();
    sql(
        &rig,
        "UPDATE pacenote.boards SET starts_at = now() - interval '7 days' WHERE name IS NOT NULL",
    )
    .await;

    let mut last = None;
    let mut n_sessions = 0;
    for round in 1..=SESSIONS_EACH {
        for (driver, name) in DRIVERS.iter().enumerate() {
            if (driver, round) == (0, SESSIONS_EACH) {
                // Alice drove one before the week.
                continue;
            }
            let file = format!("{name}-{round}.csv");
            let stored = rig.upload(name, &file, log(driver, round)).await;
            n_sessions += 1;
            shows_sessions(&general, &board, n_sessions).await;
            if *name == "ben" {
                last = Some(stored.message);
            }
        }
        if round == SESSIONS_EACH / 2 {
            rig.restart().await;
        }
    }
    // Ben, who leads, takes his last session back: it was a friend's. The message about it is corrected.
    let last = last.unwrap();
    rig.standin
        .user("ben")
        .in_channel("telemetry")
        .select(last.id, &more(&last), &["undo"])
        .await
        .unwrap();
    shows_sessions(&general, &board, n_sessions - 1).await;

    // Sunday night: the challenge is over, and the week is told.
    sql(
        &rig,
        "UPDATE pacenote.boards SET ends_at = now() WHERE name IS NOT NULL",
    )
    .await;
    let title = challenge.embeds[0]["title"].clone();
    let is_over = |message: &Message| message.embeds[0]["title"] != title;
    let over = general
        .message_when(challenge.id, "the result", is_over)
        .await
        .unwrap();
    let result = general.next_bot_message(newest(&general, &over)).await.unwrap();
    sql(
        &rig,
        "UPDATE pacenote.news_channels SET weekly_at = now() - interval '8 days'",
    )
    .await;
    let week = general.next_bot_message(result.id).await.unwrap();

    let messages = general.messages().unwrap();
    let read: Vec<String> = messages
        .iter()
        .filter(|message| message.from_bot && !message.ephemeral)
        .map(shown)
        .collect();
    let told = rig.standin.user("ben").direct_message().messages().unwrap();
    let told: Vec<String> = told
        .iter()
        .filter(|message| message.from_bot)
        .map(shown)
        .collect();
    assert!(messages.last().is_some_and(|last| last.id == week.id));
    assert!(
        messages.iter().all(|message| !message.content.contains("<@")),
        "nobody is mentioned"
    );
    assert!(
        (1..=3).contains(&told.len()),
        "at most three a day: {}",
        told.len()
    );
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("{language}_week"), what_is_said(&format!(
            "{}\n\n=== told to Ben\n{}\n",
            read.join("\n---\n"),
            told.join("\n---\n")
        )));
    });
    let took_s = began.elapsed().as_secs_f64();
    eprintln!("a week of a small server took {took_s:.1} s");
    rig.end().await;
}

/// Waits until the board says how many sessions there were since it was set up.
async fn shows_sessions(general: &ChannelUser, board: &Message, n_sessions: u32) {
    let says = |message: &Message| {
        let text = message.text();
        match n_sessions {
            1 => text.contains("One session since") || text.contains("Eine Session, seit"),
            _ => {
                text.contains(&format!("{n_sessions} sessions since"))
                    || text.contains(&format!("{n_sessions} Sessions, seit"))
            }
        }
    };
    general
        .message_when(board.id, "the board with every session", says)
        .await
        .unwrap();
}

/// The newest message of the channel that is not the one that was edited.
fn newest(general: &ChannelUser, edited: &Message) -> standin::Id {
    let messages = general.messages().unwrap();
    let others = messages
        .iter()
        .filter(|message| message.from_bot && message.id != edited.id);
    let told = others
        .filter(|message| !message.text().contains("is over") && !message.text().contains("ist vorbei"));
    told.map(|message| message.id).max().unwrap()
}
