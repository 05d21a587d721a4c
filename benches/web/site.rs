//! The real bot with its dashboard, and people who are signed in.

use std::net::TcpListener;
use std::process::Stdio;

use lapgen::{
    Car, Circuit, DriverStyle, LapPlan, Origin, RaceChronoHead, SensorModel, Waypoint, racechrono_csv,
    simulate_session,
};
use pacenote::testing::db::private::PrivateServer;
use reqwest::header::{ACCEPT_ENCODING, COOKIE, ORIGIN, SET_COOKIE};
use serde_json::{Value, json};
use standin::{Config, ServerPlan, StandIn, UserPlan};
use tokio::process::{Child, Command};

use crate::{laps, multiply};

/// Drivers of the sessions that are multiplied.
const DRIVERS: [&str; 8] = ["alice", "ben", "carla", "dev", "emma", "finn", "gina", "hugo"];
/// The circuit whose laps have so many stations of a metre.
const STATIONS: f64 = 7_200.0;

/// The bot, its database, and the chat before it.
pub(crate) struct Site {
    pub(crate) standin: StandIn,
    pub(crate) bot: Child,
    /// Ends with a slash.
    pub(crate) address: String,
    pub(crate) cookie: String,
    /// The path of a comparison of two laps of 7.2 km.
    pub(crate) pair: String,
    /// A lap of a session.
    pub(crate) lap: String,
    http: reqwest::Client,
    server: PrivateServer,
    _folder: tempfile::TempDir,
}

impl Site {
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = crate::private_server::start(folder.path()).await;
        let plan = |name: &&str| UserPlan::new(name, name, "en-US");
        let standin = StandIn::start(Config {
            users: DRIVERS.iter().map(plan).collect(),
            servers: vec![ServerPlan::new(
                "Sunday Racing",
                &DRIVERS,
                &["alice"],
                &["telemetry"],
            )],
            attachment_size_limit: 50 << 20,
            patience: std::time::Duration::from_secs(120),
            ..Config::default()
        })
        .await
        .unwrap();
        let listen = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .to_string();
        let address = format!("http://{listen}/");
        let environment = [
            ("DISCORD_TOKEN", standin.token().to_owned()),
            ("PACENOTE_DISCORD_API", standin.http_base()),
            ("PACENOTE_DISCORD_GATEWAY", standin.gateway_url()),
            ("DATABASE_URL", server.database_url()),
            ("PACENOTE__HEALTH__LISTEN", String::new()),
            ("PACENOTE__LIMITS__PROGRESS_AFTER_S", "600".to_owned()),
            ("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "10000".to_owned()),
            ("PACENOTE__LIMITS__FILES_PER_HOUR", "10000".to_owned()),
            ("PACENOTE__WEB__REQUESTS_PER_MINUTE", "100000".to_owned()),
            ("PACENOTE__WEB__LISTEN", listen),
            ("PACENOTE__WEB__PUBLIC_URL", address.clone()),
            ("PACENOTE__LOG__FILTER", "error".to_owned()),
        ];
        let bot = |command: &str| {
            let mut bot = Command::new(env!("CARGO_BIN_EXE_pacenote"));
            bot.arg(command)
                .envs(environment.clone())
                .stdout(Stdio::null())
                .kill_on_drop(true);
            bot
        };
        assert!(bot("register").status().await.unwrap().success());
        let bot = bot("serve").spawn().unwrap();
        standin.wait_for_bot().await.unwrap();
        let mut site = Self {
            standin,
            bot,
            address,
            cookie: String::new(),
            pair: String::new(),
            lap: String::new(),
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
            server,
            _folder: folder,
        };
        site.cookie = site.sign_in("alice").await;
        site
    }

    /// A link that signs somebody in.
    pub(crate) async fn link(&self, user: &str) -> String {
        let place = self.standin.user(user).in_channel("telemetry");
        let answer = place.slash("dashboard").run().await.unwrap();
        let raw = answer.message.raw.to_string();
        let from = raw.find(&format!("{}enter#", self.address)).unwrap();
        raw[from..].split('"').next().unwrap().to_owned()
    }

    async fn sign_in(&self, user: &str) -> String {
        let link = self.link(user).await;
        let secret = link.split_once('#').unwrap().1;
        let entered = self
            .http
            .post(format!("{}api/enter", self.address))
            .header(ORIGIN, self.address.trim_end_matches('/'))
            .json(&json!({ "secret": secret }))
            .send()
            .await
            .unwrap();
        let set = entered.headers()[SET_COOKIE].to_str().unwrap();
        set.split(';').next().unwrap().to_owned()
    }

    /// Two drivers' laps of a circuit of 7.2 km; their comparison is what is looked at.
    pub(crate) async fn post_long_laps(&mut self) {
        let circuit = long_circuit();
        for (user, seed) in [("ben", 5), ("alice", 6)] {
            let plans = LapPlan::session(DriverStyle::steady(seed), 1);
            let drive = simulate_session(&circuit, &Car::hatchback(), &plans, seed);
            let head = RaceChronoHead {
                title: "long".to_owned(),
                driver: String::new(),
                car_bus: true,
            };
            let log = racechrono_csv(&drive, &drive.sample(&SensorModel::gps(60.0, seed)), &head);
            self.post(user, "long.csv", log.into_bytes()).await;
        }
        let compared: Value = serde_json::from_slice(&self.get("api/compare").await).unwrap();
        let id = |at: usize| compared["laps"][at]["lap"]["id"].as_str().unwrap();
        self.pair = format!("api/compare?a={}&b={}", id(0), id(1));
        let stations = compared["laps"][1]["distance_m"].as_array().unwrap().len();
        println!("{:<52}{stations:>10}", "stations of the laps compared");
    }

    pub(crate) async fn post(&self, user: &str, name: &str, log: Vec<u8>) {
        let place = self.standin.user(user).in_channel("telemetry");
        let answer = place.slash("upload").file("file", name, log).run().await.unwrap();
        assert!(!answer.message.text().is_empty());
    }

    /// Posts the eight sessions and multiplies their rows; gives how many laps there are.
    pub(crate) async fn fill(&mut self, most: i64) -> i64 {
        for (number, driver) in DRIVERS.iter().enumerate() {
            let log = laps::session(number as u64).into_bytes();
            self.post(driver, &format!("{driver}.csv"), log).await;
        }
        let sessions: Value = serde_json::from_slice(&self.get("api/sessions?whose=mine").await).unwrap();
        let newest = sessions["sessions"][0]["lap"].as_str().unwrap();
        self.lap = newest.to_owned();
        multiply::to(&self.server, most, true).await
    }

    pub(crate) fn request(&self, path: &str) -> reqwest::RequestBuilder {
        self.http
            .get(format!("{}{path}", self.address))
            .header(COOKIE, &self.cookie)
            .header(ACCEPT_ENCODING, "gzip")
    }

    /// How many bytes come, as they are sent.
    pub(crate) async fn bytes(&self, path: &str) -> usize {
        let response = self.request(path).send().await.unwrap();
        assert!(response.status().is_success(), "{path}: {}", response.status());
        response.bytes().await.unwrap().len()
    }

    async fn get(&self, path: &str) -> Vec<u8> {
        let address = format!("{}{path}", self.address);
        let request = self.http.get(address).header(COOKIE, &self.cookie);
        request.send().await.unwrap().bytes().await.unwrap().to_vec()
    }

    pub(crate) async fn end(mut self) {
        self.bot.start_kill().unwrap();
        drop(self.bot.wait().await);
        self.server.stop().await.unwrap();
    }
}

/// A star of 24 corners, as large as it takes.
fn long_circuit() -> Circuit {
    let origin = Origin {
        latitude_deg: 47.2,
        longitude_deg: 11.4,
    };
    let of_size = |size_m: f64| {
        let corner = |at: u32| {
            let angle = std::f64::consts::TAU * f64::from(at) / 24.0;
            let out_m = size_m * if at.is_multiple_of(2) { 1.0 } else { 0.75 };
            Waypoint {
                east_m: out_m * angle.cos(),
                north_m: out_m * angle.sin(),
                radius_m: 30.0 + 25.0 * f64::from(at % 5),
            }
        };
        let corners: Vec<Waypoint> = (0..24).map(corner).collect();
        Circuit::from_waypoints("Long Star", origin, &corners).unwrap()
    };
    let mut size_m = 1000.0;
    for _ in 0..6 {
        size_m *= STATIONS / of_size(size_m).length_m;
    }
    of_size(size_m)
}
