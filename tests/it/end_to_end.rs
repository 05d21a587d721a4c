//! The real binary against the stand-in and a real database: people post, the bot answers, nothing is violated.

mod anywhere;
mod archives;
mod ask;
mod attacks;
mod bad_input;
mod bad_presses;
mod bad_questions;
#[path = "../../crates/standin/tests/it/browser.rs"]
pub(crate) mod browser;
mod bulletins;
mod bulletins_bad_input;
mod challenges;
mod columns;
mod commands;
mod corners;
mod corrected_answers;
mod data;
mod defaults;
mod discord_faults;
mod drivers;
pub(crate) mod drop;
mod first_comparison;
mod focus;
mod forged_ids;
mod health;
mod instances;
mod isolation;
mod kills;
mod lap_deeds;
mod later_files;
mod leaving;
mod moves;
mod names;
mod notes;
mod notices;
mod offers;
mod outage;
mod page;
mod pictures;
mod questions;
mod read_otherwise;
mod references;
mod replies;
mod restored;
mod rough_times;
mod said_anew;
mod session;
mod session_pictures;
mod shared_answers;
mod threads;
mod tls;
mod unsaid;
mod visibility;
mod watch;
mod week;

use std::process::Stdio;

use sqlx::{Connection as _, PgConnection};
use standin::{ChannelUser, Config, Reply, StandIn};
use tokio::process::{Child, Command};

use crate::database::TestDatabase;

/// A stand-in, a database and the bot that runs against both.
pub struct Rig {
    pub standin: StandIn,
    pub bot: Child,
    database_url: String,
    environment: Vec<(String, String)>,
}

impl Rig {
    /// Starts everything; commands are registered and the bot is connected.
    pub async fn start() -> Self {
        Self::start_on(TestDatabase::create_without_pool().await).await
    }

    /// The same with more in the bot's environment.
    pub async fn start_with(environment: &[(&str, &str)]) -> Self {
        Self::start_in(TestDatabase::create_without_pool().await, environment).await
    }

    /// The same on a database of the test's own.
    pub async fn start_on(database_url: String) -> Self {
        Self::start_in(database_url, &[]).await
    }

    /// The same where everybody's Discord speaks this language and nobody is too fast.
    pub async fn start_speaking(locale: &str) -> Self {
        let mut config = config();
        for user in &mut config.users {
            locale.clone_into(&mut user.locale);
        }
        let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
        Self::start_with_config(config, TestDatabase::create_without_pool().await, &unhurried).await
    }

    async fn start_in(database_url: String, environment: &[(&str, &str)]) -> Self {
        Self::start_with_config(config(), database_url, environment).await
    }

    /// The same among other people and servers.
    pub async fn start_with_config(
        config: Config,
        database_url: String,
        environment: &[(&str, &str)],
    ) -> Self {
        let standin = StandIn::start(config).await.unwrap();
        Self::start_before(standin, database_url, environment).await
    }

    /// The same before a stand-in that runs already.
    pub async fn start_before(standin: StandIn, database_url: String, environment: &[(&str, &str)]) -> Self {
        let environment = [
            ("DISCORD_TOKEN", standin.token()),
            ("PACENOTE_DISCORD_API", &standin.http_base()),
            ("PACENOTE_DISCORD_GATEWAY", &standin.gateway_url()),
            ("PACENOTE__DISCORD__MESSAGE_CONTENT", "true"),
            ("DATABASE_URL", &database_url),
            ("PACENOTE__HEALTH__LISTEN", ""),
            // On a busy machine the first message would be about waiting, not the answer.
            ("PACENOTE__LIMITS__PROGRESS_AFTER_S", "600"),
            // Many of them run side by side.
            ("PACENOTE__WEB__LISTEN", ""),
        ]
        .into_iter()
        .chain(environment.iter().copied())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect::<Vec<_>>();
        let registered = bot("register", &environment).status().await.unwrap();
        assert!(registered.success(), "pacenote register failed");
        let bot = bot("serve", &environment).spawn().unwrap();
        standin.wait_for_bot().await.unwrap();
        Self {
            standin,
            bot,
            database_url,
            environment,
        }
    }

    /// Ends the bot and starts it again: what it remembered in memory is gone.
    pub async fn restart(&mut self) {
        self.terminate();
        let status = self.bot.wait().await.unwrap();
        assert!(status.success(), "the bot ended with {status}");
        self.start_again().await;
    }

    /// Where the database is.
    pub fn database_url(&self) -> &str {
        &self.database_url
    }

    /// The bot that is started next works on another database.
    pub fn move_to(&mut self, database_url: String) {
        for (name, value) in &mut self.environment {
            if name == "DATABASE_URL" {
                value.clone_from(&database_url);
            }
        }
        self.database_url = database_url;
    }

    /// Starts the bot after it ended.
    pub async fn start_again(&mut self) {
        let (identified, resumed) = self.standin.handshakes();
        self.bot = self.spawn_bot(&[]);
        self.standin
            .wait_for_handshakes(identified + 1, resumed)
            .await
            .unwrap();
    }

    /// What another command of the same program prints beside the bot.
    pub async fn printed_by(&self, command: &str) -> String {
        let output = bot(command, &self.environment).stdout(Stdio::piped()).output();
        let output = output.await.unwrap();
        assert!(output.status.success(), "pacenote {command}: {}", output.status);
        String::from_utf8(output.stdout).unwrap()
    }

    /// One more process of the same bot.
    pub fn spawn_bot(&self, more: &[(&str, &str)]) -> Child {
        bot("serve", &self.environment)
            .envs(more.iter().copied())
            .spawn()
            .unwrap()
    }

    /// A connection past the bot's rules.
    pub async fn as_owner(&self) -> PgConnection {
        PgConnection::connect(&self.database_url).await.unwrap()
    }

    /// A person in `#telemetry` of the first server.
    pub fn telemetry(&self, user: &str) -> ChannelUser {
        self.standin.user(user).in_channel("telemetry")
    }

    /// Uploads a file there.
    pub async fn upload(&self, user: &str, name: &str, bytes: &[u8]) -> Reply {
        self.telemetry(user)
            .slash("upload")
            .file("file", name, bytes.to_vec())
            .run()
            .await
            .unwrap()
    }

    /// Ends the bot as an owner would, and checks that nothing was left unanswered or violated.
    pub async fn end(mut self) {
        self.terminate();
        let status = self.bot.wait().await.unwrap();
        assert!(status.success(), "the bot ended with {status}");
        self.standin.assert_clean();
    }

    /// SIGTERM, as a container gives it.
    pub fn terminate(&self) {
        Self::terminate_one(&self.bot);
    }

    /// The same for one of several processes.
    pub fn terminate_one(bot: &Child) {
        let pid = bot.id().expect("the bot runs").to_string();
        let sent = std::process::Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .unwrap();
        assert!(sent.success());
    }

    /// Peak memory of the bot in KiB, as the system counts it.
    pub fn peak_memory_kib(&self) -> u64 {
        let pid = self.bot.id().expect("the bot runs");
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

pub fn config() -> Config {
    Config {
        bot_name: "Pacenote".to_owned(),
        // A boosted server's: larger than what the bot takes.
        attachment_size_limit: 50 << 20,
        ..Config::default()
    }
}

/// In a bot's environment: the file that its log goes to, where a test reads it.
pub const LOG_FILE: &str = "LOG_FILE_OF_THE_TEST";

fn bot(command: &str, environment: &[(String, String)]) -> Command {
    let mut bot = Command::new(env!("CARGO_BIN_EXE_pacenote"));
    if let Some((_, path)) = environment.iter().find(|(name, _)| name == LOG_FILE) {
        let log = std::fs::File::options().create(true).append(true).open(path);
        bot.stderr(log.unwrap());
    }
    let environment = environment.iter().map(|(name, value)| (name, value));
    bot.arg(command)
        .envs(environment)
        .stdout(Stdio::null())
        .kill_on_drop(true);
    bot
}

/// A generated log with one complete lap, and the time that the generator drove.
pub struct Friend {
    pub file_name: String,
    pub bytes: Vec<u8>,
    pub lap_time_s: f64,
}

/// Two friends' laps of one circuit: alice's, which is slower, and ben's.
pub fn two_friends() -> [Friend; 2] {
    let [reference, slower] = lapgen::sample_laps();
    [slower, reference].map(|sample| Friend {
        file_name: sample.file_name,
        bytes: sample.text.into_bytes(),
        lap_time_s: sample.drive.timed_laps().next().unwrap().time_s.unwrap(),
    })
}

/// A generated log of a whole session, out and in lap included, and the time of its best lap.
pub fn session_log(flying: usize, seed: u64) -> (Vec<u8>, f64) {
    use lapgen::{
        Car, Circuit, DriverStyle, LapPlan, RaceChronoHead, SensorModel, racechrono_csv, simulate_session,
    };
    let plans = LapPlan::session(DriverStyle::steady(seed), flying);
    let drive = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed);
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(10.0, seed)
    };
    let head = RaceChronoHead {
        title: "session".to_owned(),
        driver: String::new(),
        car_bus: true,
    };
    let best_s = drive
        .timed_laps()
        .filter_map(|lap| lap.time_s)
        .fold(f64::INFINITY, f64::min);
    let text = racechrono_csv(&drive, &drive.sample(&sensors), &head);
    (text.into_bytes(), best_s)
}

/// A shared sample, or `None` with a printed line where the samples are not there.
pub fn sample(path: &str) -> Option<Vec<u8>> {
    lapgen::beside::shared(&format!("samples/{path}"))
}
