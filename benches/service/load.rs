//! The binary under load, driven through the stand-in: uploads at once, mixed traffic, a flood by one person.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use pacenote::testing::db::private::PrivateServer;
use sqlx::{ConnectOptions as _, Connection as _};
use standin::{ChannelUser, Config, ServerPlan, StandIn, UserPlan};

use super::laps;

const PEOPLE: usize = 50;
/// Files that one person posts at once.
const FLOOD: usize = 120;
const UPLOADS: usize = 200;
/// Commands that people give, and what they are given.
const MIXED: [(&str, &[(&str, &str)]); 8] = [
    ("laps", &[]),
    ("leaderboard", &[]),
    ("progress", &[]),
    ("session", &[]),
    ("consistency", &[]),
    ("drivers", &[]),
    ("analyze", &[]),
    ("ask", &[("question", "where am I losing time?")]),
];

/// A bot at work.
struct Service {
    standin: Arc<StandIn>,
    bot: Child,
}

fn person(number: usize) -> String {
    format!("driver{number:02}")
}

impl Service {
    async fn start(server: &PrivateServer) -> Self {
        let names: Vec<String> = (0..PEOPLE).map(person).collect();
        let members: Vec<&str> = names.iter().map(String::as_str).collect();
        let config = Config {
            users: names
                .iter()
                .map(|name| UserPlan::new(name, &name.to_uppercase(), "en-US"))
                .collect(),
            servers: vec![ServerPlan::new(
                "Sunday Racing",
                &members,
                &members[..1],
                &["telemetry"],
            )],
            patience: Duration::from_secs(120),
            ..Config::default()
        };
        let standin = StandIn::start(config).await.unwrap();
        let environment = [
            ("DISCORD_TOKEN", standin.token().to_owned()),
            ("PACENOTE_DISCORD_API", standin.http_base()),
            ("PACENOTE_DISCORD_GATEWAY", standin.gateway_url()),
            ("DATABASE_URL", database(server).await),
            ("PACENOTE__HEALTH__LISTEN", String::new()),
            ("PACENOTE__WEB__LISTEN", String::new()),
            ("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "10000".to_owned()),
            ("PACENOTE__LIMITS__PROGRESS_AFTER_S", "600".to_owned()),
            // Whatever is flooded is read.
            ("PACENOTE__LIMITS__FILES_PER_HOUR", "1000".to_owned()),
            ("RUST_LOG", "error".to_owned()),
            // As the image and the unit of docs/operate.md set it.
            ("MALLOC_ARENA_MAX", "2".to_owned()),
        ];
        let program = Path::new(env!("CARGO_BIN_EXE_pacenote"));
        let run = |command: &str| {
            let mut bot = Command::new(program);
            bot.arg(command).envs(environment.clone()).stdout(Stdio::null());
            bot
        };
        assert!(run("register").status().unwrap().success());
        let bot = run("serve").spawn().unwrap();
        standin.wait_for_bot().await.unwrap();
        Self {
            standin: Arc::new(standin),
            bot,
        }
    }

    fn place(&self, number: usize) -> ChannelUser {
        self.standin.user(&person(number)).in_channel("telemetry")
    }

    /// Memory of the bot in MiB: `VmRSS` now, `VmHWM` at most.
    fn memory_mib(&self, which: &str) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.bot.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with(which)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
    }

    fn end(mut self) {
        let pid = self.bot.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &pid])
                .status()
                .unwrap()
                .success()
        );
        assert!(self.bot.wait().unwrap().success());
    }
}

/// A database of its own: what is measured later begins with an empty one.
async fn database(server: &PrivateServer) -> String {
    let mut connection = server.connect_options().connect().await.unwrap();
    sqlx::raw_sql("CREATE DATABASE load")
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    let (front, behind) = server
        .database_url()
        .split_once('?')
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    let (machine, _) = front.rsplit_once('/').unwrap();
    format!("{machine}/load?{behind}")
}

/// The time below which so many hundredths of the times lie, in milliseconds.
fn percentile_ms(times: &mut [Duration], hundredths: usize) -> f64 {
    times.sort_unstable();
    let at = (times.len() * hundredths).div_ceil(100).max(1) - 1;
    times[at].as_secs_f64() * 1000.0
}

/// Everything, within about `mixed` and two minutes.
pub(crate) async fn run(server: &PrivateServer, mixed: Duration) {
    let service = Service::start(server).await;
    uploads(&service).await;
    mixed_traffic(&service, mixed).await;
    flood(&service).await;
    let verdict = service.standin.verdict();
    println!(
        "violations of Discord's rules: {} (must be none)",
        if verdict.is_clean() { "none" } else { "SOME" }
    );
    service.end();
}

async fn uploads(service: &Service) {
    let began = Instant::now();
    let logs: Vec<Arc<str>> = (0..8).map(|driver| laps::session(driver).into()).collect();
    let mut given = tokio::task::JoinSet::new();
    for number in 0..UPLOADS {
        let place = service.place(number % PEOPLE);
        // Eight sessions, made a file of its own by a remark in front.
        let log = format!("{}\n", logs[number % logs.len()]).replace("evening", &format!("evening {number}"));
        given.spawn(async move {
            let reply = place
                .slash("upload")
                .file("file", "log.csv", log.into_bytes())
                .run()
                .await
                .unwrap();
            let is_stored = reply.message.text().contains(" laps");
            (reply.acknowledged_after, is_stored)
        });
    }
    let outcomes = given.join_all().await;
    let stored = outcomes.iter().filter(|(_, is_stored)| *is_stored).count();
    let mut first: Vec<Duration> = outcomes.iter().map(|(after, _)| *after).collect();
    println!(
        "{UPLOADS} uploads by {PEOPLE} people at once, answered in {:.1} s, first response p50 {:.0} ms",
        began.elapsed().as_secs_f64(),
        percentile_ms(&mut first, 50),
    );
    println!("  stored and answered: {stored} (must be all {UPLOADS})");
    println!(
        "  first response p99: {:.0} ms (must be under 300)",
        percentile_ms(&mut first, 99)
    );
    println!(
        "  memory at its peak: {} MiB (must be 300 at most)",
        service.memory_mib("VmHWM")
    );
}

/// Everybody gives commands for as long; gives the times of the first responses.
async fn commands(service: &Service, people: std::ops::Range<usize>, until: Instant) -> Vec<Duration> {
    let mut asking = tokio::task::JoinSet::new();
    for number in people {
        let place = service.place(number);
        asking.spawn(async move {
            let mut times = Vec::new();
            let mut turn = number;
            while Instant::now() < until {
                let (command, options) = MIXED[turn % MIXED.len()];
                turn += 1;
                let mut slash = place.slash(command);
                for (name, value) in options {
                    slash = slash.option(name, *value);
                }
                let reply = slash.run().await.unwrap();
                assert!(!reply.message.text().contains("Something broke"), "{command}");
                times.push(reply.acknowledged_after);
                // As fast as somebody who reads a little.
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
            times
        });
    }
    asking.join_all().await.into_iter().flatten().collect()
}

async fn mixed_traffic(service: &Service, lasting: Duration) {
    let before = service.memory_mib("VmRSS");
    let until = Instant::now() + lasting;
    let mut times = commands(service, 0..PEOPLE, until).await;
    println!(
        "mixed commands of {PEOPLE} people for {} s: {} of them, no internal error",
        lasting.as_secs(),
        times.len(),
    );
    println!(
        "  first response: p50 {:.0} ms, p99 {:.0} ms",
        percentile_ms(&mut times, 50),
        percentile_ms(&mut times, 99),
    );
    println!(
        "  memory: {before} MiB before, {} MiB after (must be flat)",
        service.memory_mib("VmRSS")
    );
}

async fn flood(service: &Service) {
    // Long enough for some answers among the slowest hundredth.
    let lasting = Duration::from_secs(30);
    let mut alone = commands(service, 1..11, Instant::now() + lasting).await;
    let attacker = service.place(0);
    let log = laps::session(3);
    for number in 0..FLOOD {
        let name = format!("flood-{number}.csv");
        let text = format!("{} flood", service.standin.bot_mention());
        // Another file each time: one that is known is not read again.
        let log = log.replace("evening", &format!("flood {number}"));
        attacker.post(&text, vec![(&name, log.into_bytes())]).unwrap();
    }
    let mut beside = commands(service, 1..11, Instant::now() + lasting).await;
    let (beside_ms, alone_ms) = (percentile_ms(&mut beside, 99), percentile_ms(&mut alone, 99));
    println!("a flood of {FLOOD} files by one person, beside ten others");
    println!(
        "  their first response p99: {beside_ms:.0} ms, {alone_ms:.0} ms without it (must at most double: {:.1} times)",
        beside_ms / alone_ms
    );
    println!("  memory at its peak: {} MiB", service.memory_mib("VmHWM"));
}
