//! Everybody asks for everything everywhere: every command with every option, every button that there is, with ids of laps
//! that are somebody else's. No answer holds a mark of a file that its readers may not see.
//!
//! The walk is made from the list of commands, so that a new one cannot be left out.

use std::collections::BTreeSet;

use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ExportHead, ImportSettings, SourceFile, export_csv};
use serde_json::Value;
use standin::{ChannelUser, Error, Message, Reply, ServerPlan, UserPlan};

use super::{Rig, config, session_log};
use crate::database::TestDatabase;

pub(super) const CLUB: &str = "Sunday Racing";
const RIVALS: &str = "Rival Garage";

/// A file with marks in every name, and who may see it.
struct Secret {
    owner: &'static str,
    /// The server that sees its laps; `None`: nobody but the owner.
    shown: Option<&'static str>,
    mark: &'static str,
}

const SECRETS: [Secret; 5] = [
    Secret {
        owner: "alice",
        shown: Some(CLUB),
        mark: "Zqaliceclub",
    },
    Secret {
        owner: "alice",
        shown: None,
        mark: "Zqaliceown",
    },
    Secret {
        owner: "ben",
        shown: Some(CLUB),
        mark: "Zqbenclub",
    },
    Secret {
        owner: "carla",
        shown: Some(RIVALS),
        mark: "Zqcarlarivals",
    },
    Secret {
        owner: "mallory",
        shown: None,
        mark: "Zqmalloryown",
    },
];

/// Where somebody asks, and who reads the answer.
pub(super) struct Seat {
    pub(super) user: &'static str,
    pub(super) server: Option<&'static str>,
    pub(super) private: bool,
}

const SEATS: [Seat; 8] = [
    Seat {
        user: "ben",
        server: Some(CLUB),
        private: false,
    },
    Seat {
        user: "ben",
        server: Some(CLUB),
        private: true,
    },
    Seat {
        user: "ben",
        server: None,
        private: true,
    },
    Seat {
        user: "alice",
        server: Some(CLUB),
        private: false,
    },
    Seat {
        user: "carla",
        server: Some(RIVALS),
        private: false,
    },
    Seat {
        user: "carla",
        server: Some(CLUB),
        private: true,
    },
    Seat {
        user: "mallory",
        server: Some(RIVALS),
        private: true,
    },
    Seat {
        user: "mallory",
        server: None,
        private: true,
    },
];

impl Seat {
    pub(super) fn place(&self, rig: &Rig) -> ChannelUser {
        let user = rig.standin.user(self.user);
        match self.server {
            Some(CLUB) => user.in_channel_of(CLUB, "telemetry"),
            Some(server) => user.in_channel_of(server, "logs"),
            None => user.direct_message(),
        }
    }

    /// Marks that must not stand in what this seat is told, `for_one` where nobody else reads it.
    fn forbidden(&self, for_one: bool) -> impl Iterator<Item = &'static Secret> {
        let (user, server) = (self.user, self.server);
        SECRETS.iter().filter(move |secret| {
            let is_own = for_one && secret.owner == user;
            let is_shown = server.is_some() && secret.shown == server;
            !is_own && !is_shown
        })
    }
}

/// The file's lap times as people read them, beside its mark.
pub(super) struct Marks {
    pub(super) mark: &'static str,
    pub(super) laps: Vec<String>,
    times: Vec<String>,
}

pub(super) async fn marked_world() -> (Rig, Vec<Marks>) {
    let mut plan = config();
    plan.users.push(UserPlan::new("mallory", "Mallory", "en-US"));
    plan.servers[1] = ServerPlan::new(RIVALS, &["carla", "mallory"], &["carla"], &["logs"]);
    let unhurried = [
        ("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000"),
        ("PACENOTE__LIMITS__FILES_PER_HOUR", "1000"),
    ];
    let database = TestDatabase::create_without_pool().await;
    let rig = Rig::start_with_config(plan, database, &unhurried).await;
    for (seed, secret) in (11..).zip(&SECRETS) {
        let (bytes, _) = session_log(2, seed);
        let name = format!("{}.csv", secret.mark);
        let source = SourceFile {
            name: &name,
            bytes: &bytes,
        };
        let log = LogFile::read(&source, &ImportSettings::standard(), &[]).unwrap();
        let head = ExportHead {
            circuit: Some(&format!("{}place", secret.mark)),
            car: Some(&format!("{}car", secret.mark)),
            driver: Some(&format!("{}driver", secret.mark)),
            recorded_at: None,
            world: None,
        };
        let seat = Seat {
            user: secret.owner,
            server: secret.shown,
            private: false,
        };
        let stored = seat
            .place(&rig)
            .slash("upload")
            .file("file", &name, export_csv(&head, &log.laps).unwrap())
            .run()
            .await
            .unwrap();
        let said = stored.message.text().replace('\\', "");
        assert!(said.contains(secret.mark), "{said}");
    }
    let mut owner = rig.as_owner().await;
    let mut marks = Vec::new();
    for secret in &SECRETS {
        let rows: Vec<(String, Option<String>)> = sqlx::query_as(
            "SELECT lap.id::text, pacenote.lap_time_text(lap.lap_time_s) FROM pacenote.telemetry_sessions AS lap
             JOIN pacenote.uploads AS file ON file.id = lap.upload_id WHERE file.file_name = $1 AND lap.counts",
        )
        .bind(format!("{}.csv", secret.mark))
        .fetch_all(&mut owner)
        .await
        .unwrap();
        assert_eq!(rows.len(), 2, "{}", secret.mark);
        let (laps, times): (Vec<String>, Vec<Option<String>>) = rows.into_iter().unzip();
        let times = times.into_iter().flatten().collect();
        marks.push(Marks {
            mark: secret.mark,
            laps,
            times,
        });
    }
    (rig, marks)
}

/// Checks what was told; gives how many characters were searched.
pub(super) fn check(
    seat: &Seat,
    marks: &[Marks],
    asked: &str,
    told: &str,
    for_one: bool,
    faults: &mut BTreeSet<String>,
) -> usize {
    let told = told.replace('\\', "");
    for secret in seat.forbidden(for_one) {
        let of = marks.iter().find(|marks| marks.mark == secret.mark).unwrap();
        let pieces = std::iter::once(of.mark)
            .chain(of.times.iter().map(String::as_str))
            .chain(
                // An id that was typed may come back in nothing.
                of.laps
                    .iter()
                    .map(String::as_str)
                    .filter(|lap| !asked.contains(*lap)),
            );
        for piece in pieces {
            if told.contains(piece) && !asked.contains(piece) {
                let place = (seat.user, seat.server, for_one);
                faults.insert(format!("{place:?} asked {asked} and read {piece}"));
            }
        }
    }
    told.len()
}

pub(super) fn everything_in(message: &Message) -> String {
    // Content, embeds, components, names and alternative texts of files.
    message.raw.to_string()
}

/// One way to call a command.
#[derive(Clone, Debug)]
struct Call {
    path: String,
    options: Vec<(String, Value)>,
    focused: Option<String>,
}

/// Values that an option is tried with.
fn values(path: &str, option: &Value, laps: &[String]) -> Vec<Value> {
    if let Some(choices) = option["choices"].as_array().filter(|choices| !choices.is_empty()) {
        return choices
            .iter()
            .take(3)
            .map(|choice| choice["name"].clone())
            .collect();
    }
    let name = option["name"].as_str().unwrap();
    match option["type"].as_u64().unwrap() {
        // Text: ids by which somebody else's laps are known, ids that are counted through, and what is searched for.
        3 => {
            let typed = [
                "1",
                "2",
                "alice",
                "best",
                "Zq",
                "zqaliceown",
                "how fast was Zqmalloryown",
            ];
            let is_new_name = matches!((path, name), ("circuit choose", "circuit") | ("car set", "car"));
            if is_new_name
                || matches!(
                    name,
                    "name" | "column" | "unit" | "role" | "title" | "text" | "tags" | "tyres" | "class"
                )
            {
                // What is kept comes back: no mark of anybody's file is typed there.
                return vec![Value::from("Mark"), Value::from("1")];
            }
            let mut values: Vec<Value> = typed.map(Value::from).to_vec();
            if matches!(name, "lap" | "against" | "third" | "fourth") {
                values.extend(laps.iter().map(|lap| Value::from(lap.as_str())));
            }
            values
        }
        4 => vec![Value::from(1)],
        5 => vec![Value::from(true)],
        6 => ["alice", "carla", "mallory"].map(Value::from).to_vec(),
        _ => Vec::new(),
    }
}

/// Every command, each with every value of each option beside what it needs, and every option that offers something.
fn calls(laps: &[String]) -> Vec<Call> {
    fn walk(command: &Value, parent: &str, laps: &[String], calls: &mut Vec<Call>) {
        let path = format!("{parent} {}", command["name"].as_str().unwrap())
            .trim()
            .to_owned();
        let options = command["options"].as_array().cloned().unwrap_or_default();
        let (parts, options): (Vec<Value>, Vec<Value>) = options
            .into_iter()
            .partition(|option| matches!(option["type"].as_u64(), Some(1 | 2)));
        for part in &parts {
            walk(part, &path, laps, calls);
        }
        if !parts.is_empty() {
            return;
        }
        let needed: Vec<(String, Value)> = options
            .iter()
            .filter(|option| option["required"] == true)
            .filter_map(|option| {
                let value = values(&path, option, laps).into_iter().next()?;
                Some((option["name"].as_str().unwrap().to_owned(), value))
            })
            .collect();
        calls.push(Call {
            path: path.clone(),
            options: needed.clone(),
            focused: None,
        });
        for option in &options {
            let name = option["name"].as_str().unwrap();
            for value in values(&path, option, laps) {
                let mut options: Vec<(String, Value)> = needed
                    .iter()
                    .filter(|(known, _)| known != name)
                    .cloned()
                    .collect();
                options.push((name.to_owned(), value));
                calls.push(Call {
                    path: path.clone(),
                    options: options.clone(),
                    focused: None,
                });
                if option["autocomplete"] == true {
                    calls.push(Call {
                        path: path.clone(),
                        options,
                        focused: Some(name.to_owned()),
                    });
                }
            }
        }
    }
    let commands = poise::builtins::create_application_commands(&pacenote::testing::commands::all());
    let mut calls = Vec::new();
    for command in commands {
        let command = serde_json::to_value(command).unwrap();
        // 1: a command that is typed.
        if matches!(command["type"].as_u64(), None | Some(1)) {
            walk(&command, "", laps, &mut calls);
        }
    }
    // What deletes, changes for good or needs a file is walked elsewhere.
    calls.retain(|call| !matches!(call.path.as_str(), "upload" | "settings" | "watch" | "share"));
    calls
}

async fn run(place: &ChannelUser, seat: &Seat, call: &Call) -> Result<Reply, Error> {
    let mut slash = place.slash(&call.path);
    for (name, value) in &call.options {
        slash = slash.option(name, value.clone());
    }
    if seat.private && seat.server.is_some() && has_private(&call.path) {
        slash = slash.option("private", true);
    }
    slash.run().await
}

/// Whether a command can be answered to its asker alone.
fn has_private(path: &str) -> bool {
    pacenote::testing::commands::all()
        .iter()
        .find(|command| command.name == path)
        .is_some_and(|command| command.parameters.iter().any(|option| option.name == "private"))
}

#[tokio::test]
async fn nobody_is_told_of_a_file_that_they_may_not_see() {
    let (rig, marks) = marked_world().await;
    let laps: Vec<String> = marks.iter().map(|marks| marks.laps[0].clone()).collect();
    let all = calls(&laps);
    let walked: BTreeSet<&str> = all
        .iter()
        .map(|call| call.path.split(' ').next().unwrap())
        .collect();
    assert!(walked.len() >= 15 && walked.contains("data"), "{walked:?}");
    let mut faults = BTreeSet::new();
    let (mut n_asked, mut n_searched) = (0_usize, 0_usize);
    let mut public: Vec<Message> = Vec::new();
    for (seat_index, seat) in SEATS.iter().enumerate() {
        let place = seat.place(&rig);
        for (call_index, call) in all.iter().enumerate() {
            // Each call from some of the seats: together from all of them.
            if (call_index + seat_index) % 4 != 0 {
                continue;
            }
            let asked = format!("{call:?}");
            if let Some(focused) = &call.focused {
                let typed: Vec<(&str, String)> = call
                    .options
                    .iter()
                    .map(|(name, value)| {
                        (
                            name.as_str(),
                            value.as_str().map_or_else(|| value.to_string(), str::to_owned),
                        )
                    })
                    .collect();
                let typed: Vec<(&str, &str)> = typed
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect();
                let Ok(choices) = place.autocomplete(&call.path, &typed, focused).await else {
                    continue;
                };
                n_asked += 1;
                for choice in choices {
                    let told = format!("{} {}", choice.name, choice.value);
                    n_searched += check(seat, &marks, &asked, &told, true, &mut faults);
                }
                continue;
            }
            let Ok(reply) = run(&place, seat, call).await else {
                // A command that is not for this surface.
                continue;
            };
            n_asked += 1;
            let for_one = reply.ephemeral || seat.server.is_none();
            n_searched += check(
                seat,
                &marks,
                &asked,
                &everything_in(&reply.message),
                for_one,
                &mut faults,
            );
            if !for_one && seat.server == Some(CLUB) && public.len() < 40 {
                public.push(reply.message);
            }
        }
    }
    assert!(n_asked > 300 && n_searched > 100_000, "{n_asked} {n_searched}");
    assert_eq!(faults, BTreeSet::new(), "of {n_asked} questions");

    // Everybody presses what stands under everybody's answers, and what they make up.
    let carla = Seat {
        user: "carla",
        server: Some(CLUB),
        private: true,
    };
    let place = carla.place(&rig);
    let mut n_pressed = 0;
    for message in public
        .iter()
        .filter(|message| !message.buttons().is_empty())
        .take(12)
    {
        for button in message.buttons() {
            let Ok(reply) = place.press(message.id, &button).await else {
                continue;
            };
            n_pressed += 1;
            check(
                &carla,
                &marks,
                &button,
                &everything_in(&reply.message),
                true,
                &mut faults,
            );
        }
    }
    let under = public
        .iter()
        .find(|message| !message.buttons().is_empty())
        .unwrap();
    for (verb, n_laps) in [
        ("compare", 1),
        ("compare", 2),
        ("track", 1),
        ("track", 2),
        ("analyze", 1),
        ("analyze", 2),
        ("debrief", 1),
        ("laps", 1),
        ("corner:1", 2),
        ("corners", 2),
        ("other", 2),
        ("more", 1),
        ("erase-lap", 1),
        ("erase-upload", 1),
    ] {
        // Her own she may delete.
        for of in marks.iter().filter(|of| !of.mark.contains(carla.user)) {
            let forged = format!("{verb}:{}", of.laps[..n_laps].join(":"));
            let reply = place.forge(under.id, &forged, &[]).await.unwrap();
            n_pressed += 1;
            check(
                &carla,
                &marks,
                &forged,
                &everything_in(&reply.message),
                true,
                &mut faults,
            );
        }
    }
    // The menus of messages and people.
    for message in public.iter().take(4) {
        let mut told = Vec::new();
        told.extend(place.message_menu("This is not my lap", message.id).await);
        told.extend(place.message_menu("Import telemetry", message.id).await);
        if let Ok(form) = place.message_menu_for_modal("Ask about this", message.id).await {
            told.extend(
                place
                    .submit(&form, &[("question", "how fast was that lap?")])
                    .await,
            );
        }
        for reply in told {
            n_pressed += 1;
            let said = everything_in(&reply.message);
            check(&carla, &marks, "a menu of a message", &said, true, &mut faults);
        }
    }
    for user in ["alice", "ben", "mallory"] {
        let person = rig.standin.user(user).id().unwrap();
        let reply = place.user_menu("Compare with my best", person).await.unwrap();
        n_pressed += 1;
        let said = everything_in(&reply.message);
        check(&carla, &marks, "a menu of a person", &said, true, &mut faults);
    }
    assert!(n_pressed > 20, "{n_pressed} pressed");
    assert_eq!(faults, BTreeSet::new(), "of {n_pressed} presses");
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.telemetry_sessions WHERE counts")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(left, 10, "somebody deleted what is not theirs");
    rig.end().await;
}
