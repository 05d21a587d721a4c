//! How a stand-in is set up: the port, the OpenAPI document, deadlines and the people and servers of its world.
//!
//! This is the only file that reads the environment.

use std::path::{Path, PathBuf};
use std::time::Duration;

/// The settings of one stand-in. [`Config::default`] suits tests; a program that serves the page sets `port`.
#[derive(Debug, Clone)]
pub struct Config {
    /// The port on 127.0.0.1; `None` lets the system choose a free one.
    pub port: Option<u16>,
    /// The official OpenAPI document. `None`: the path in `DISCORD_OPENAPI`, otherwise
    /// `shared/discord/openapi.json` beside the working directory or one of its parents. Where there is none,
    /// this is said once on standard error and bodies are checked against the documented limits only.
    pub openapi: Option<PathBuf>,
    /// Whether the application has the privileged message content intent enabled. A bot that asks for it where
    /// it is not enabled is refused with close code 4014.
    pub message_content: bool,
    /// The bot's user name.
    pub bot_name: String,
    /// The interval of heartbeats that HELLO asks for.
    pub heartbeat: Duration,
    /// The deadline of the first response to an interaction.
    pub first_response: Duration,
    /// How long an interaction token is good for after the interaction.
    pub token_life: Duration,
    /// How long a CDN address is good for.
    pub address_life: Duration,
    /// The size limit of one uploaded file, in bytes, as interactions announce it.
    pub attachment_size_limit: u64,
    /// Whether gateway payloads are compressed for clients that ask for it.
    pub compress: bool,
    /// How long a person takes at least before using a button or a modal that has just appeared. Bots set up
    /// what listens for it only after their request was answered.
    pub reaction: Duration,
    /// How long the in-process interface waits for anything before it gives up.
    pub patience: Duration,
    /// A name that it answers to beside its address: whoever puts TLS in front of it reaches it by Discord's.
    pub known_as: Option<String>,
    /// The people.
    pub users: Vec<UserPlan>,
    /// The servers and their channels.
    pub servers: Vec<ServerPlan>,
    /// Group direct messages, in which the bot is never: members bring it along as their own.
    pub groups: Vec<GroupPlan>,
}

/// A group direct message: its name and the user names of its members.
#[derive(Debug, Clone)]
pub struct GroupPlan {
    /// What it is called.
    pub name: String,
    /// User names of the members.
    pub members: Vec<String>,
}

impl GroupPlan {
    /// A group with its members.
    #[must_use]
    pub fn new(name: &str, members: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            members: members.iter().map(|&name| name.to_owned()).collect(),
        }
    }
}

/// A human user.
#[derive(Debug, Clone)]
pub struct UserPlan {
    /// The unique user name, lower case.
    pub name: String,
    /// The display name.
    pub display: String,
    /// The client's locale.
    pub locale: String,
}

/// A server: who is in it and which text channels it has.
#[derive(Debug, Clone)]
pub struct ServerPlan {
    /// The server's name.
    pub name: String,
    /// User names of the members.
    pub members: Vec<String>,
    /// User names of the members who hold Manage Server; the first one owns the server.
    pub managers: Vec<String>,
    /// Names of the text channels, without `#`.
    pub channels: Vec<String>,
    /// Whether the bot was added to it; where it was not, members bring it along as their own.
    pub has_bot: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            port: None,
            openapi: None,
            message_content: true,
            bot_name: "Testbot".to_owned(),
            heartbeat: Duration::from_millis(41_250),
            first_response: Duration::from_secs(3),
            token_life: Duration::from_secs(15 * 60),
            address_life: Duration::from_secs(24 * 60 * 60),
            attachment_size_limit: 10 << 20,
            compress: true,
            reaction: Duration::from_millis(100),
            patience: Duration::from_secs(30),
            known_as: None,
            users: vec![
                UserPlan::new("alice", "Alice", "en-US"),
                UserPlan::new("ben", "Ben", "en-GB"),
                UserPlan::new("carla", "Carla", "de"),
            ],
            servers: vec![
                ServerPlan::new(
                    "Sunday Racing",
                    &["alice", "ben", "carla"],
                    &["alice"],
                    &["general", "telemetry", "setups"],
                ),
                ServerPlan::new("Rival Garage", &["carla"], &["carla"], &["logs"]),
            ],
            groups: Vec::new(),
        }
    }
}

impl UserPlan {
    /// A user with a display name and a client locale such as `en-US`.
    #[must_use]
    pub fn new(name: &str, display: &str, locale: &str) -> Self {
        Self {
            name: name.to_owned(),
            display: display.to_owned(),
            locale: locale.to_owned(),
        }
    }
}

impl ServerPlan {
    /// A server with its members, its managers (the first owns it) and its channels.
    #[must_use]
    pub fn new(name: &str, members: &[&str], managers: &[&str], channels: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Self {
            name: name.to_owned(),
            members: owned(members),
            managers: owned(managers),
            channels: owned(channels),
            has_bot: true,
        }
    }

    /// The same where nobody added the bot.
    #[must_use]
    pub fn without_bot(self) -> Self {
        Self {
            has_bot: false,
            ..self
        }
    }
}

impl Config {
    /// Where the OpenAPI document is: a path that was named (there or not), one that was found, or none.
    pub(crate) fn document(&self) -> Option<PathBuf> {
        #[expect(clippy::disallowed_methods, reason = "this is the crate's own config.rs")]
        let named = std::env::var("DISCORD_OPENAPI")
            .ok()
            .filter(|path| !path.is_empty())
            .map(PathBuf::from);
        if let Some(path) = self.openapi.clone().or(named) {
            return Some(path);
        }
        let start = std::env::current_dir().ok()?;
        start.ancestors().map(beside).find(|path| path.is_file())
    }
}

fn beside(directory: &Path) -> PathBuf {
    directory.join("shared").join("discord").join("openapi.json")
}
