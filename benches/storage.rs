//! What a lap costs in Postgres, and how fast two laps come back. Prints; `cargo bench --bench storage`.
//!
//! A long lap has 7,200 samples at 60 Hz, a short one is 80 s at 20 Hz; both have 12 channels, time and distance among them. `sim` keeps every bit that a game
//! gives (pedals and wheel in the steps of their hardware), `quant` has the decimals of an exported table. The server is a private one, fsync on, over its socket. Limits:
//! 100 KB for a long lap with everything (rows, samples, grid, corners, indexes) and 30 KB for a short one, 5 ms for two laps.

#![allow(clippy::print_stdout, reason = "printing is what it does")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a measurement that fails has to stop, and most channels are rounded alike"
)]

#[path = "stored_laps/private_server.rs"]
mod private_server;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use pacenote::testing::analysis::{Corner, CornerClass, CornerFacts, Direction};
use pacenote::testing::db::circuits::CircuitSignature;
use pacenote::testing::db::corners::LapCorner;
use pacenote::testing::db::laps::EncodedLap;
use pacenote::testing::db::private::PrivateServer;
use pacenote::testing::db::uploads::{NewLap, NewUpload};
use pacenote::testing::db::{Actor, Audience, Db, circuits, laps, uploads, users};
use pacenote::testing::ids::{GuildId, LapId, UserId};
use pacenote::testing::telemetry::{
    Channel, ChannelKind, ChannelRole, Lap, LapKind, LapParts, Series, TimeBasis,
};
use pacenote::testing::units::{Metres, MetresPerSecond, Seconds};
use sqlx::{ConnectOptions, Connection};

/// What is driven, and what a lap of it may take.
#[derive(Clone, Copy, Debug)]
struct Drive {
    circuit: &'static str,
    n_samples: u32,
    rate_hz: f64,
    n_corners: u32,
    most_bytes: i64,
}

const DRIVES: [Drive; 2] = [
    Drive {
        circuit: "Bench",
        n_samples: 7_200,
        rate_hz: 60.0,
        n_corners: 18,
        most_bytes: 100_000,
    },
    Drive {
        circuit: "Short",
        n_samples: 1_600,
        rate_hz: 20.0,
        n_corners: 12,
        most_bytes: 30_000,
    },
];
const N_LAPS: u8 = 60;
const N_ROUNDS: usize = 200;

const DRIVER: UserId = UserId::new(1001);
const SERVER: GuildId = GuildId::new(2001);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Profile {
    Sim,
    Quant,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(run());
}

async fn run() {
    let folder = tempfile::tempdir().unwrap();
    let started = Instant::now();
    let server = private_server::start(folder.path()).await;
    println!("private server: first start {}", milliseconds(started.elapsed()));
    let started = Instant::now();
    let db = Db::connect(&server.source(), 2).await.unwrap();
    println!("migrations and pool: {}", milliseconds(started.elapsed()));
    // What tables and indexes take with their first row is no lap's.
    for (file, drive) in (250..=u8::MAX).zip(DRIVES) {
        store(
            &db,
            (drive, file),
            &lap((drive, Profile::Sim), 0),
            &corners(drive),
        )
        .await;
    }
    let mut first_file = 0;
    for drive in DRIVES {
        for profile in [Profile::Sim, Profile::Quant] {
            measure(&db, &server, (drive, profile), first_file).await;
            first_file += N_LAPS;
        }
    }
    db.close().await;
    server.stop().await.unwrap();
}

async fn measure(db: &Db, server: &PrivateServer, (drive, profile): (Drive, Profile), first_file: u8) {
    let before = sizes(server).await;
    let mut ids = Vec::new();
    let mut stored_in = Vec::new();
    for file in first_file..first_file + N_LAPS {
        let lap = lap((drive, profile), u64::from(file) + 1);
        let corners = corners(drive);
        let started = Instant::now();
        ids.push(store(db, (drive, file), &lap, &corners).await);
        stored_in.push(started.elapsed());
    }
    let after = sizes(server).await;
    let mut loaded_in = Vec::new();
    for round in 0..N_ROUNDS {
        let (a, b) = (ids[round % ids.len()], ids[(round * 7 + 1) % ids.len()]);
        let started = Instant::now();
        let actor = Actor {
            user: DRIVER,
            guild: Some(SERVER),
            audience: Audience::Server,
            is_manager: false,
            language: pacenote::testing::words::Language::default(),
        };
        let mut transaction = db.as_actor(&actor).await.unwrap();
        let n_samples = [
            laps::load(&mut transaction, a).await.unwrap().speed().len(),
            laps::load(&mut transaction, b).await.unwrap().speed().len(),
        ];
        transaction.commit().await.unwrap();
        loaded_in.push(started.elapsed());
        assert!(n_samples.iter().all(|n| *n == drive.n_samples as usize));
    }
    let Drive {
        n_samples,
        rate_hz,
        most_bytes,
        ..
    } = drive;
    println!("\n{profile:?}: {N_LAPS} laps of {n_samples} samples at {rate_hz} Hz and 12 channels");
    let mut total = 0;
    for (table, bytes) in &after {
        let per_lap = (bytes - before.get(table).copied().unwrap_or_default()) / i64::from(N_LAPS);
        total += per_lap;
        if per_lap > 0 {
            println!("  {table:<24}{per_lap:>9} bytes a lap");
        }
    }
    println!("  {:<24}{total:>9} bytes a lap (limit {most_bytes})", "all in");
    for (channel, bytes) in columns(server, &ids).await {
        println!("    channel code {channel:<15}{bytes:>5} bytes a lap, compressed");
    }
    println!("  store one lap:  median {}", milliseconds(median(stored_in)));
    println!(
        "  load two laps:  median {} (limit 5 ms)",
        milliseconds(median(loaded_in))
    );
}

/// Bytes of every table with its indexes and everything put aside.
async fn sizes(server: &PrivateServer) -> BTreeMap<String, i64> {
    let mut connection = server.connect_options().connect().await.unwrap();
    sqlx::query("VACUUM ANALYZE")
        .execute(&mut connection)
        .await
        .unwrap();
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT relname::text, pg_total_relation_size(oid) FROM pg_class
         WHERE relnamespace = 'pacenote'::regnamespace AND relkind = 'r'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    connection.close().await.unwrap();
    rows.into_iter().collect()
}

/// Mean size of each compressed column; the codes are in `src/db/points.rs`.
async fn columns(server: &PrivateServer, laps: &[LapId]) -> Vec<(i16, i64)> {
    let mut connection = server.connect_options().connect().await.unwrap();
    let ids: Vec<_> = laps.iter().map(|lap| lap.get()).collect();
    let rows = sqlx::query_as(
        "SELECT channel, avg(octet_length(data))::bigint FROM pacenote.telemetry_data
         WHERE session_id = ANY ($1) GROUP BY 1 ORDER BY 1",
    )
    .bind(ids)
    .fetch_all(&mut connection)
    .await
    .unwrap();
    connection.close().await.unwrap();
    rows
}

async fn store(db: &Db, (drive, file): (Drive, u8), lap: &Lap, corners: &[LapCorner]) -> LapId {
    let actor = Actor {
        user: DRIVER,
        guild: Some(SERVER),
        audience: Audience::OnlyUser,
        is_manager: false,
        language: pacenote::testing::words::Language::default(),
    };
    let mut transaction = db.as_actor(&actor).await.unwrap();
    users::upsert(&mut transaction, "Driver").await.unwrap();
    let signature = CircuitSignature {
        name: Some(drive.circuit.to_owned()),
        length: Metres::new(f64::from(drive.n_corners) * 350.0 + 100.0),
        center: None,
        shape: vec![0.1; 64],
    };
    let circuit = circuits::find_or_create(&mut transaction, &signature)
        .await
        .unwrap();
    let upload = NewUpload {
        sha256: [file; 32],
        format: "generic-csv",
        world: "unsaid",
        file_name: "lap.csv",
        file_bytes: 800_000,
        rows: u64::from(drive.n_samples),
        guild: Some(SERVER),
        channel: None,
        message: None,
        job: None,
        warnings: &[],
        recorded_at: None,
        driver: None,
        car: None,
        circuit: circuit.id,
        circuit_name: None,
        car_name: None,
    };
    let stored = uploads::store(
        &mut transaction,
        &upload,
        &[NewLap {
            lap,
            corners,
            samples: &EncodedLap::of(lap).unwrap(),
        }],
        Some(SERVER),
    )
    .await
    .unwrap();
    transaction.commit().await.unwrap();
    stored.laps[0]
}

/// A drive around corners with the small differences of a driver and the noise of sensors.
fn lap((drive, profile): (Drive, Profile), seed: u64) -> Lap {
    let Drive {
        n_samples,
        rate_hz,
        n_corners,
        ..
    } = drive;
    let mut random = fastrand::Rng::with_seed(seed);
    let mut noise = || random.f64() * 2.0 - 1.0;
    let start_s = 4.0 + (noise() + 1.0) / 120.0;
    let style = noise() * 0.02;
    let (mut heading, mut east_m, mut north_m, mut driven_m) = (0.0_f64, 0.0_f64, 0.0_f64, 0.0_f64);
    let (mut sway, mut last_speed) = (0.0_f64, 0.0_f64);
    let mut columns: BTreeMap<ChannelRole, Vec<f64>> = BTreeMap::new();
    let (mut times_s, mut distance_m) = (Vec::new(), Vec::new());
    for sample in 0..n_samples {
        let clock_s = 4.0 + f64::from(sample + 1) / rate_hz;
        let part = f64::from(sample) / f64::from(n_samples);
        let turn = part * f64::from(n_corners) * std::f64::consts::TAU + style;
        sway = sway * 0.98 + noise() * 0.02;
        let speed = 53.0 + 22.0 * turn.cos() * (1.0 + style) + 3.0 * (turn * 0.31).sin() + sway;
        let accel = if sample == 0 {
            0.0
        } else {
            (speed - last_speed) * rate_hz
        };
        last_speed = speed;
        let yaw = 0.55 * (1.0 - turn.cos()) * (turn * 0.5).sin().signum() * 0.5 + sway * 0.05;
        heading += yaw / rate_hz;
        east_m += speed * heading.sin() / rate_hz;
        north_m += speed * heading.cos() / rate_hz;
        let rough = noise();
        let values = [
            (ChannelRole::Speed, speed),
            (
                ChannelRole::Throttle,
                (0.5 + accel / 12.0 + 0.02 * rough).clamp(0.0, 1.0),
            ),
            (
                ChannelRole::Brake,
                (-accel / 14.0 - 0.1 + 0.01 * rough).clamp(0.0, 1.0),
            ),
            (ChannelRole::Steering, yaw * 1.8 + 0.01 * noise()),
            (ChannelRole::Gear, (speed / 13.0).floor().clamp(1.0, 6.0)),
            (
                ChannelRole::Rpm,
                4_000.0 + (speed % 13.0) * 250.0 + 15.0 * noise(),
            ),
            (ChannelRole::LatAccel, yaw * speed + 0.6 * noise()),
            (ChannelRole::LongAccel, accel + 0.6 * noise()),
            (ChannelRole::Latitude, 50.33 + north_m / 111_195.0),
            (ChannelRole::Longitude, 6.94 + east_m / 70_980.0),
        ];
        for (role, value) in values {
            columns
                .entry(role)
                .or_default()
                .push(as_logged(profile, role, value));
        }
        let clock_s = if profile == Profile::Quant {
            rounded(clock_s, 0.001)
        } else {
            clock_s
        };
        times_s.push(clock_s - start_s);
        distance_m.push(as_logged(profile, ChannelRole::Distance, driven_m));
        driven_m += speed / rate_hz;
    }
    let times_s: Arc<[f64]> = times_s.into();
    let channels = columns.into_iter().map(|(role, values)| {
        let channel = Channel {
            role,
            kind: ChannelKind::Measured,
            unit: role.unit(),
            name: role.name().to_owned(),
            source: String::new(),
            source_unit: String::new(),
            series: Series::new(Arc::clone(&times_s), values).unwrap(),
        };
        (role, channel)
    });
    let channels = channels.collect();
    Lap::new(LapParts {
        number: 1,
        kind: LapKind::Timed,
        valid: true,
        time: Some(Seconds::new(times_s[times_s.len() - 1])),
        time_basis: TimeBasis::LapChannel,
        start: Seconds::new(start_s),
        distance: Series::new(times_s, distance_m).unwrap(),
        channels,
    })
    .unwrap()
}

/// What a logger makes of a value: a game gives 32 bits (64 for places), a table some decimals in units of its own.
fn as_logged(profile: Profile, role: ChannelRole, value: f64) -> f64 {
    let is_place = matches!(role, ChannelRole::Latitude | ChannelRole::Longitude);
    match profile {
        Profile::Sim if is_place => value,
        Profile::Sim => {
            let measured = match role {
                ChannelRole::Throttle | ChannelRole::Brake => rounded(value, 1.0 / 4_095.0),
                ChannelRole::Steering => rounded(value, 900.0_f64.to_radians() / 65_536.0),
                _ => value,
            };
            #[expect(clippy::cast_possible_truncation, reason = "games give 32 bits")]
            let single = measured as f32;
            f64::from(single)
        }
        Profile::Quant if is_place => rounded(value, 1e-7),
        Profile::Quant => match role {
            ChannelRole::Speed => rounded(value * 3.6, 0.01) / 3.6,
            ChannelRole::Throttle | ChannelRole::Brake => rounded(value * 100.0, 0.1) / 100.0,
            ChannelRole::Steering => rounded(value.to_degrees(), 0.1).to_radians(),
            ChannelRole::LatAccel | ChannelRole::LongAccel => rounded(value / 9.806_65, 0.001) * 9.806_65,
            ChannelRole::Rpm => rounded(value, 1.0),
            _ => rounded(value, 0.01),
        },
    }
}

fn rounded(value: f64, step: f64) -> f64 {
    (value / step).round() * step
}

fn corners(drive: Drive) -> Vec<LapCorner> {
    (1..=drive.n_corners)
        .map(|number| {
            let apex_m = 350.0 * f64::from(number);
            LapCorner {
                corner: Corner {
                    number,
                    name: None,
                    direction: Direction::Left,
                    class: [CornerClass::Slow, CornerClass::Medium, CornerClass::Fast][number as usize % 3],
                    entry: Metres::new(apex_m - 80.0),
                    apex: Metres::new(apex_m),
                    exit: Metres::new(apex_m + 90.0),
                },
                facts: CornerFacts {
                    entry_speed: MetresPerSecond::new(60.0),
                    apex_speed: MetresPerSecond::new(31.0),
                    apex: Metres::new(apex_m + 1.0),
                    exit_speed: MetresPerSecond::new(50.0),
                    time: Seconds::new(4.0),
                    brake_point: Some(Metres::new(apex_m - 70.0)),
                    brake_peak: Some(0.9),
                    throttle_on: Some(Metres::new(apex_m + 10.0)),
                    full_throttle: Some(Metres::new(apex_m + 50.0)),
                    coast: Some(Seconds::new(0.2)),
                    min_gear: Some(3),
                    ..CornerFacts::default()
                },
                lost: Some(Seconds::new(0.05)),
                own: Some([apex_m - 40.0, apex_m, apex_m + 40.0].map(Metres::new)),
            }
        })
        .collect()
}

fn median(mut durations: Vec<Duration>) -> Duration {
    durations.sort();
    durations[durations.len() / 2]
}

fn milliseconds(duration: Duration) -> String {
    format!("{:.2} ms", duration.as_secs_f64() * 1000.0)
}
