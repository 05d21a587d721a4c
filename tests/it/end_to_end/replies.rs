//! What people read, whole: every main flow once in English and once in German, with identities and times replaced.

use chrono::Datelike as _;
use pacenote::testing::words::{Language, Words};
use serde_json::Value;
use standin::{ChannelUser, Message, Reply, Slash};

use super::{Rig, session_log, two_friends};

#[tokio::test]
async fn the_main_flows_in_english() {
    walk("en-US", "english").await;
}

#[tokio::test]
async fn the_main_flows_in_german() {
    walk("de", "german").await;
}

/// Everything that is shown in one flow.
struct Flow {
    name: String,
    shown: String,
}

impl Flow {
    fn new(language: &str, name: &str) -> Self {
        Self {
            name: format!("{language}_{name}"),
            shown: String::new(),
        }
    }

    fn show(&mut self, what: &str, message: &Message) {
        self.shown.push_str(&format!("=== {what}\n{}\n", shown(message)));
    }

    async fn run(&mut self, what: &str, command: Slash) -> Reply {
        let reply = command.run().await.unwrap();
        self.show(what, &reply.message);
        reply
    }

    fn compare(self) {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(self.name, self.shown);
        });
    }
}

async fn walk(locale: &str, language: &str) {
    let rig = Rig::start_speaking(locale).await;
    let flow = |name: &str| Flow::new(language, name);
    let alice = rig.telemetry("alice");

    let mut empty = flow("before_anything");
    for command in ["laps", "compare", "analyze", "session", "leaderboard", "help"] {
        empty.run(&format!("/{command}"), alice.slash(command)).await;
    }
    empty.compare();

    let mut columns = flow("columns");
    let odd = odd_log();
    let refused = columns.run("/upload", upload(&alice, "odd.csv", &odd)).await;
    let chosen = alice
        .select(refused.message.id, "map:speed", &["Wobble"])
        .await
        .unwrap();
    columns.show("speed is Wobble", &chosen.message);
    columns.run("/columns list", alice.slash("columns list")).await;
    let set = alice
        .slash("columns set")
        .option("role", "rpm")
        .option("column", "Revs");
    columns.run("/columns set", set.option("unit", "rpm")).await;
    let wrong = alice
        .slash("columns set")
        .option("role", "velocity")
        .option("column", "Revs");
    columns.run("/columns set role: velocity", wrong).await;
    columns
        .run(
            "/columns remove",
            alice.slash("columns remove").option("column", "Revs"),
        )
        .await;
    columns
        .run(
            "/upload again",
            upload(&alice, "odd.csv", &odd).option("private", true),
        )
        .await;
    columns.compare();

    let mut uploads = flow("upload");
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let stored = uploads
        .run("/upload", upload(&alice, &alices.file_name, &alices.bytes))
        .await;
    uploads
        .run("the same again", upload(&alice, &alices.file_name, &alices.bytes))
        .await;
    uploads
        .run(
            "/upload private",
            upload(&alice, "mine.csv", &session_log(2, 9).0).option("private", true),
        )
        .await;
    let posted = alice
        .post("look", vec![(&alices.file_name, alices.bytes.clone())])
        .unwrap();
    let imported = rig
        .telemetry("ben")
        .message_menu("Import telemetry", posted)
        .await
        .unwrap();
    uploads.show("Import telemetry", &imported.message);
    uploads.run("/watch", alice.slash("watch")).await;
    uploads
        .run("/watch stop", alice.slash("watch").option("stop", true))
        .await;
    uploads
        .run(
            "a picture",
            upload(&alice, "sunset.jpg", &[0xFF, 0xD8, 0xFF, 0xE0]),
        )
        .await;
    uploads
        .run(
            "an iRacing file",
            upload(&alice, "lap.ibt", &[2, 0, 0, 0, 1, 0, 0, 0]),
        )
        .await;
    uploads
        .run("an empty file", upload(&alice, "empty.csv", b"\n"))
        .await;
    uploads
        .run("a text", upload(&alice, "shopping.txt", b"milk\nbread\neggs\n"))
        .await;
    uploads.compare();

    let mut pair = flow("two_laps");
    let bens_lap = lap(&alice, "compare", "against", "ben").await;
    let against = |command: Slash| command.option("against", bens_lap.clone());
    pair.run("/compare", against(alice.slash("compare"))).await;
    pair.run(
        "/compare corner",
        against(alice.slash("compare")).option("corner", 5),
    )
    .await;
    pair.run("/map", against(alice.slash("map"))).await;
    pair.run("/map speed", against(alice.slash("map")).option("color", "speed"))
        .await;
    pair.run("/corner", against(alice.slash("corner")).option("number", 5))
        .await;
    pair.run(
        "/corner of nowhere",
        against(alice.slash("corner")).option("number", 77),
    )
    .await;
    pair.run("/analyze", against(alice.slash("analyze"))).await;
    pair.run("/drivers", alice.slash("drivers")).await;
    pair.run("/leaderboard", alice.slash("leaderboard")).await;
    pair.run("/grip", alice.slash("grip")).await;
    for button in stored.message.buttons() {
        let pressed = alice.press(stored.message.id, &button).await.unwrap();
        pair.show(&format!("[{button}]"), &pressed.message);
    }
    pair.compare();

    let mut asked = flow("ask");
    for question in questions(locale) {
        let ask = against(alice.slash("ask")).option("question", *question);
        asked.run(question, ask).await;
    }
    asked.compare();

    let mut session = flow("session");
    let (evening, _) = session_log(6, 5);
    session
        .run("/upload", upload(&alice, "evening.csv", &evening))
        .await;
    for command in ["session", "consistency", "progress", "laps", "corners"] {
        session.run(&format!("/{command}"), alice.slash(command)).await;
    }
    session
        .run("/analyze session", alice.slash("analyze").option("session", true))
        .await;
    let name = alice.slash("corners").option("corner", 5).option("name", "Mill");
    session.run("/corners name", name).await;
    let join = alice.slash("corners").option("corner", 7);
    session
        .run("/corners join", join.option("action", "join with the next one"))
        .await;
    let reset = alice.slash("corners").option("action", "all corners as found");
    session.run("/corners reset", reset).await;
    let mine = lap(&alice, "share", "lap", "").await;
    let share = |with: &str| {
        alice
            .slash("share")
            .option("lap", mine.clone())
            .option("with", with)
    };
    session.run("/share only me", share("only me")).await;
    session.run("/share this server", share("this server")).await;
    session.run("/settings", alice.slash("settings")).await;
    let settings = alice
        .slash("settings")
        .option("units", "imperial (mph, ft)")
        .option("level", "fast (short, all numbers)");
    session.run("/settings changed", settings).await;
    session.run("/session in miles", alice.slash("session")).await;
    session
        .run("no such lap", alice.slash("compare").option("lap", "nonsense"))
        .await;
    let ben = rig.telemetry("ben");
    session
        .run(
            "/corners by somebody",
            ben.slash("corners").option("corner", 1).option("name", "Mine"),
        )
        .await;
    session
        .run(
            "not his lap",
            ben.slash("share").option("lap", mine).option("with", "only me"),
        )
        .await;
    session.compare();
    rig.end().await;
}

fn upload(place: &ChannelUser, name: &str, bytes: &[u8]) -> Slash {
    place.slash("upload").file("file", name, bytes.to_vec())
}

/// The first lap that is offered for a few letters.
async fn lap(place: &ChannelUser, command: &str, option: &str, typed: &str) -> Value {
    let offered = place
        .autocomplete(command, &[(option, typed)], option)
        .await
        .unwrap();
    offered[0].value.clone()
}

/// A log whose speed is in a column with an unheard-of name.
fn odd_log() -> Vec<u8> {
    let mut text = "Time (s),Wobble,Revs,Lap\n".to_owned();
    for row in 0..1200 {
        let (time_s, speed) = (f64::from(row) * 0.1, 25.0 + f64::from(row % 40) / 8.0);
        text.push_str(&format!("{time_s:.2},{speed:.1},4200,{}\n", row / 500));
    }
    text.into_bytes()
}

fn questions(locale: &str) -> &'static [&'static str] {
    match locale {
        "de" => &[
            "Wo verliere ich Zeit?",
            "Was ist Trail Braking?",
            "Wie wird das Wetter?",
        ],
        _ => &[
            "Where do I lose time?",
            "What is trail braking?",
            "How is the weather?",
        ],
    }
}

/// Everything that a person sees of a message.
pub fn shown(message: &Message) -> String {
    let mut lines: Vec<String> = Vec::new();
    if message.ephemeral {
        lines.push("(only you see this)".to_owned());
    }
    lines.extend(Some(message.content.clone()).filter(|text| !text.is_empty()));
    for embed in &message.embeds {
        lines.push(format!("# {}", text(embed, "title")));
        lines.push(text(embed, "description").to_owned());
        lines.extend(
            embed
                .get("footer")
                .map(|footer| format!("_{}_", text(footer, "text"))),
        );
    }
    for picture in &message.attachments {
        let size = (
            picture.width.unwrap_or_default(),
            picture.height.unwrap_or_default(),
        );
        let alt = picture.description.as_deref().unwrap_or("no alt text");
        lines.push(format!("![{} {}x{}] {alt}", picture.filename, size.0, size.1));
    }
    for row in message
        .components
        .iter()
        .flat_map(|row| row["components"].as_array().unwrap())
    {
        let label = [text(row, "label"), text(row, "placeholder")].concat();
        lines.push(format!("[{label}] {}", text(row, "custom_id")));
        for option in row["options"].as_array().into_iter().flatten() {
            let told = [text(option, "label"), text(option, "description")].join(" · ");
            lines.push(format!("  - {told}"));
        }
    }
    redacted(&lines.join("\n"))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Without what differs from run to run (identities, references, today) and without times, which other tests hold right.
fn redacted(text: &str) -> String {
    let today = chrono::Utc::now();
    let mut text = text.to_owned();
    for format in ["%Y-%m-%d", "%-d %b %Y", "%-d %b", "%-d. %b"] {
        text = text.replace(&today.format(format).to_string(), "‹today›");
    }
    let german = Words::new(Language::German);
    text = text.replace(&german.day(today.day(), today.month()), "‹today›");
    let is_part = |character: char| character.is_ascii_alphanumeric() || "-:.,".contains(character);
    let mut redacted = String::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|character| !is_part(character)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(length.max(first.len_utf8()));
        redacted.push_str(&word_without_times(word));
        rest = after;
    }
    redacted
}

/// `1:54.745`, `0,21` and `23:59` become `#`; a mark at the end stays.
fn word_without_times(word: &str) -> String {
    let core = word.trim_end_matches([':', '.', ',']);
    let mark = &word[core.len()..];
    let digits = core.trim_start_matches(['-', '−']);
    let is_time = digits.contains([':', '.', ','])
        && digits
            .chars()
            .all(|it| it.is_ascii_digit() || [':', '.', ','].contains(&it));
    if is_time {
        return format!("#{mark}");
    }
    let pieces: Vec<&str> = core.split(':').collect();
    let shown: Vec<&str> = pieces
        .into_iter()
        .map(|piece| if is_identity(piece) { "‹id›" } else { piece })
        .collect();
    shown.join(":") + mark
}

/// A key of the database, a number of Discord's, or the reference of an error.
fn is_identity(word: &str) -> bool {
    let is_all = |allowed: fn(char) -> bool| word.chars().all(allowed);
    let is_key = word.len() == 36 && is_all(|it| it.is_ascii_hexdigit() || it == '-');
    let is_number = word.len() >= 15 && is_all(|it| it.is_ascii_digit());
    let is_reference = word.len() == 6 && is_all(|it| it.is_ascii_uppercase() || it.is_ascii_digit());
    is_key || is_number || (is_reference && word.chars().any(|it| it.is_ascii_uppercase()))
}
