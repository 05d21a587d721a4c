//! How long commands take with more and more stored laps, and the binary under load. Prints; `cargo bench --bench service`.
//!
//! With `-- --load` the binary is driven through the stand-in first (uploads at once, mixed traffic for a minute, or for as many
//! seconds as follow, a flood by one person), and `--growth` leaves that out: both by default.
//!
//! Eight drivers of one server drive the same circuit in the same car, a session of twelve laps each, at 20 Hz with twelve
//! channels. Their files are imported as uploads are; then the rows are multiplied, samples and all, to 1,000 and 10,000
//! laps. With `-- --large` also to 100,000 and 1,000,000, there without samples. What is timed is the use case, with its
//! picture and without Discord. The server is a private one over its socket.

#![allow(clippy::print_stdout, reason = "printing is what it does")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that fails has to stop"
)]

#[path = "stored_laps/laps.rs"]
mod laps;
#[path = "service/load.rs"]
mod load;
#[path = "stored_laps/multiply.rs"]
mod multiply;
#[path = "stored_laps/private_server.rs"]
mod private_server;

use std::time::Instant;

use axum::Router;
use axum::extract::Path as Route;
use axum::routing::get;
use pacenote::testing::app::boards::BoardPlace;
use pacenote::testing::app::import_log::{LogSource, Owner};
use pacenote::testing::app::list_laps::Whose;
use pacenote::testing::app::places::CircuitAndCar;
use pacenote::testing::app::writer::Writer;
use pacenote::testing::app::{Actor, App, Attachment, AttachmentHosts, Audience};
use pacenote::testing::config::Config;
use pacenote::testing::db::Db;
use pacenote::testing::ids::{ChannelId, GuildId, UserId};

const SERVER: GuildId = GuildId::new(2001);
const DRIVERS: [&str; 8] = ["Alice", "Ben", "Carla", "Dev", "Emma", "Finn", "Gina", "Hugo"];
const ROUNDS: usize = 7;

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
    let server = private_server::start(folder.path()).await;
    let arguments: Vec<String> = std::env::args().collect();
    let asks = |what: &str| arguments.iter().any(|argument| argument == what);
    if !asks("--growth") {
        let seconds = arguments.iter().find_map(|argument| argument.parse().ok());
        load::run(&server, std::time::Duration::from_secs(seconds.unwrap_or(60))).await;
    }
    if asks("--load") {
        server.stop().await.unwrap();
        return;
    }
    let db = Db::connect(&server.source(), 4).await.unwrap();
    let (app, address) = app(&db).await;
    for driver in 0..DRIVERS.len() {
        import(&app, &address, driver).await;
    }
    let mut counts = vec![100, 1_000, 10_000];
    if asks("--large") {
        counts.extend([100_000, 1_000_000]);
    }
    let mut rows: Vec<(&'static str, Vec<f64>)> = Vec::new();
    let mut stored = Vec::new();
    let mut bytes_a_lap = None;
    for &n_laps in &counts {
        let with_samples = n_laps <= 10_000;
        let now = multiply::to(&server, n_laps, with_samples).await;
        stored.push(now);
        if with_samples {
            bytes_a_lap = Some(multiply::bytes_a_lap(&server).await);
        }
        for (index, (name, time_ms)) in measure(&app).await.into_iter().enumerate() {
            if rows.len() <= index {
                rows.push((name, Vec::new()));
            }
            rows[index].1.push(time_ms);
        }
    }
    print!("{:<34}", "milliseconds with stored laps");
    for n_laps in &stored {
        print!("{n_laps:>10}");
    }
    println!();
    for (name, times_ms) in &rows {
        print!("{name:<34}");
        for time_ms in times_ms {
            print!("{time_ms:>10.1}");
        }
        println!();
    }
    if asks("--large") {
        println!(
            "\nautocomplete, /laps, /leaderboard, /drivers, /progress: at most 100 at 100,000 and 250 at 1,000,000"
        );
    }
    if let Some((bytes, lasts_s)) = bytes_a_lap {
        println!(
            "\nbytes a stored lap of {lasts_s:.0} s, all in, where all have samples: {bytes}; for 80 s that is {:.0}",
            bytes as f64 * 80.0 / lasts_s
        );
    }
    db.close().await;
    server.stop().await.unwrap();
}

/// The use cases over the database, and where files are fetched from.
async fn app(db: &Db) -> (App, String) {
    let files = Router::new().route(
        "/{name}",
        get(|Route(name): Route<String>| async move {
            laps::session(name.trim_end_matches(".csv").parse().unwrap())
        }),
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(tokio::spawn(async move {
        axum::serve(listener, files).await.unwrap();
    }));
    let settings = Config::load(None).unwrap().app;
    let writer = Writer::new(None, settings.ai).unwrap();
    let hosts = AttachmentHosts::stand_in(&address.parse().unwrap());
    (App::new(db.clone(), settings, hosts, writer).unwrap(), address)
}

fn actor(driver: usize, audience: Audience) -> Actor {
    Actor {
        user: UserId::new(1001 + driver as u64),
        guild: Some(SERVER),
        audience,
        is_manager: false,
        language: pacenote::testing::words::Language::default(),
    }
}

async fn import(app: &App, address: &str, driver: usize) {
    let file = Attachment {
        file_name: format!("{driver}.csv"),
        url: format!("{address}/{driver}.csv"),
        // As large as it may be; what it is is seen when it arrives.
        size_bytes: 25 << 20,
    };
    let source = LogSource::at(file, ChannelId::new(3001), None);
    let actor = actor(driver, Audience::Server);
    let owner = Owner::asker(&actor, DRIVERS[driver]);
    let mut outcomes = app.import_logs(&actor, &owner, &[source]).await.unwrap();
    let log = outcomes.remove(0).outcome.unwrap();
    assert!(log.shared && log.laps.len() >= 12, "{} laps", log.laps.len());
}

/// What is measured, each the median of some rounds.
async fn measure(app: &App) -> Vec<(&'static str, f64)> {
    let ben = actor(1, Audience::Server);
    let alone = actor(1, Audience::OnlyUser);
    let here = CircuitAndCar::default();
    macro_rules! timed {
        ($name:literal, $call:expr) => {{
            let mut times_ms = Vec::new();
            for _ in 0..ROUNDS {
                let began = Instant::now();
                $call.await.unwrap();
                times_ms.push(began.elapsed().as_secs_f64() * 1000.0);
            }
            times_ms.sort_by(f64::total_cmp);
            ($name, times_ms[ROUNDS / 2])
        }};
    }
    vec![
        timed!("/session", app.session_table(&ben, None)),
        timed!("/consistency", app.consistency(&ben, None)),
        timed!("/drivers", app.several_drivers(&ben, None, None)),
        timed!("/progress", app.progress(&ben, here)),
        timed!(
            "/leaderboard",
            app.leaderboard(
                &ben,
                BoardPlace {
                    place: here,
                    class: None
                }
            )
        ),
        timed!("/laps", app.my_laps(&alone, None)),
        timed!("/laps circuit:", app.my_laps(&alone, Some("evening"))),
        timed!(
            "choice of a lap, nothing typed",
            app.find_laps(&alone, "", Whose::Visible, 25)
        ),
        timed!(
            "choice of a lap, a name",
            app.find_laps(&alone, "gina", Whose::Visible, 25)
        ),
        timed!(
            "choice of a lap, a time",
            app.find_laps(&alone, "1:2", Whose::Visible, 25)
        ),
        timed!(
            "choice of a lap, unknown",
            app.find_laps(&alone, "nobody", Whose::Visible, 25)
        ),
        timed!("choice of an own lap", app.find_laps(&alone, "", Whose::Mine, 25)),
        timed!("choice of a circuit", app.find_circuits(&ben, "", Whose::Visible)),
        timed!("choice of a car", app.find_cars(&ben, "", Whose::Visible)),
    ]
}
