//! A log is dropped, and everything from there is a press away: the card, the corner against a friend, and undo.

use std::fmt::Write as _;

use chrono::Datelike as _;
use pacenote::testing::words::{Language, Words};
use standin::{ChannelUser, Message};

use super::first_comparison::decoded;
use super::{Rig, two_friends};

/// A message as a person sees it: texts, pictures, buttons, menus with their options.
pub(crate) fn whole(message: &Message) -> String {
    let mut text = message.text();
    for picture in &message.attachments {
        let size = (
            picture.width.unwrap_or_default(),
            picture.height.unwrap_or_default(),
        );
        write!(text, "\n[{} {}x{}]", picture.filename, size.0, size.1).unwrap();
    }
    for row in &message.components {
        text.push('\n');
        for part in row["components"].as_array().unwrap() {
            let said = part["label"]
                .as_str()
                .or(part["placeholder"].as_str())
                .unwrap_or_default();
            write!(text, "<{said}> ").unwrap();
            for option in part["options"].as_array().into_iter().flatten() {
                write!(text, "\n  {}", option["label"].as_str().unwrap()).unwrap();
            }
        }
    }
    without_today(&text)
}

/// What it says, and what its pictures show in words.
pub(crate) fn with_pictures_in_words(message: &Message) -> String {
    let pictures = message.attachments.iter();
    let shown = pictures.filter_map(|picture| picture.description.clone());
    std::iter::once(message.text())
        .chain(shown)
        .collect::<Vec<_>>()
        .join("\n")
}

/// Made-up logs name no day: theirs is the one on which the test runs.
fn without_today(text: &str) -> String {
    let now = chrono::Utc::now();
    // Midnight may lie within a test.
    let days = [now, now - chrono::TimeDelta::days(1)];
    let told = days.iter().flat_map(|day| {
        [Language::English, Language::German].map(|language| Words::new(language).day(day.day(), day.month()))
    });
    let told: Vec<String> = told.map(|day| format!(" · {day}")).collect();
    let line = |line: &str| {
        let is_made_up = line.contains("Harrow Glen");
        told.iter()
            .filter(|_| is_made_up)
            .fold(line.to_owned(), |line, day| line.replace(day, " · (today)"))
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// The id of the first button or menu with this verb.
pub(super) fn with_verb(message: &Message, verb: &str) -> String {
    let parts = message
        .components
        .iter()
        .flat_map(|row| row["components"].as_array().unwrap());
    let ids = parts.filter_map(|part| part["custom_id"].as_str());
    let verb = format!("{verb}:");
    ids.filter(|id| id.starts_with(&verb))
        .map(str::to_owned)
        .next()
        .unwrap_or_else(|| panic!("no {verb} in {}", whole(message)))
}

/// Somebody drops a file in a watched channel; the answer, when it is complete.
pub(super) async fn dropped(place: &ChannelUser, name: &str, bytes: &[u8]) -> Message {
    dropped_together(place, vec![(name, bytes.to_vec())]).await
}

/// The same of several files in one message.
pub(super) async fn dropped_together(place: &ChannelUser, files: Vec<(&str, Vec<u8>)>) -> Message {
    let posted = place.post("", files).unwrap();
    let first = place.next_bot_message(posted).await.unwrap();
    place
        .message_when(first.id, "the whole card", |message| {
            !message.components.is_empty()
        })
        .await
        .unwrap()
}

async fn uploads_of(rig: &Rig, user: u64) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads WHERE user_id = $1")
        .bind(i64::try_from(user).unwrap())
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap()
}

/// From the drop to the corner picture in three presses, then undo; in the language that was chosen.
async fn walk(rig: &Rig, language: Option<i64>) -> Vec<String> {
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    if let Some(language) = language {
        let settings = alice.slash("settings").option("language", language);
        settings.run().await.unwrap();
    }
    let [alices, bens] = two_friends();
    dropped(&ben, &bens.file_name, &bens.bytes).await;
    let card = dropped(&alice, &alices.file_name, &alices.bytes).await;
    assert_eq!(decoded(&rig.standin, &card).0, 1100);
    let mut seen = vec![whole(&card)];

    let against = alice.press(card.id, &with_verb(&card, "compare")).await.unwrap();
    assert!(against.ephemeral);
    seen.push(whole(&against.message));
    let corners = with_verb(&against.message, "corners");
    let corner = alice.select(against.message.id, &corners, &["5"]).await.unwrap();
    decoded(&rig.standin, &corner.message);
    seen.push(whole(&corner.message));
    let next = alice.press(corner.message.id, "T6 ▶").await.unwrap();
    assert!(next.message.text().contains("T6"), "{}", next.message.text());

    let id = rig.standin.user("alice").id().unwrap();
    assert_eq!(uploads_of(rig, id.0).await, 1);
    let more = with_verb(&card, "more");
    let refused = ben.select(card.id, &more, &["undo"]).await.unwrap();
    assert_eq!(whole(&refused.message), whole(&card), "the card stays");
    assert!(refused.followups[0].ephemeral, "only whoever tried is told");
    seen.push(whole(&refused.followups[0]));
    assert_eq!(uploads_of(rig, id.0).await, 1);
    let undone = alice.select(card.id, &more, &["undo"]).await.unwrap();
    assert_eq!(undone.message.id, card.id, "the card itself says so");
    assert!(undone.message.attachments.is_empty(), "its pictures are gone");
    seen.push(whole(&undone.message));
    assert_eq!(uploads_of(rig, id.0).await, 0);

    // What was left behind points at nothing any more, and says so.
    let stale = alice
        .press(against.message.id, &with_verb(&against.message, "analyze"))
        .await
        .unwrap();
    seen.push(whole(&stale.message));
    seen
}

/// References differ from run to run.
pub(super) fn without_references(seen: &[String]) -> String {
    let lines = seen.iter().flat_map(|text| text.lines().chain(["", "--", ""]));
    let told = lines.filter(|line| {
        let reference = line.starts_with("Reference ") || line.starts_with("Kennung ");
        !reference
    });
    told.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_dropped_log_is_debriefed_and_three_presses_reach_the_corner() {
    let rig = Rig::start().await;
    let seen = walk(&rig, None).await;
    insta::assert_snapshot!("drop_english", without_references(&seen));
    rig.end().await;
}

#[tokio::test]
async fn the_same_in_german() {
    let rig = Rig::start().await;
    let seen = walk(&rig, Some(2)).await;
    insta::assert_snapshot!("drop_german", without_references(&seen));
    rig.end().await;
}

#[tokio::test]
async fn forged_and_foreign_ids_give_a_sentence() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let [alices, _] = two_friends();
    let card = dropped(&rig.telemetry("alice"), &alices.file_name, &alices.bytes).await;
    // Alice keeps her lap to herself from now on; the card with its buttons stays.
    let alice = rig.telemetry("alice");
    let kept = alice.slash("share").option("lap", "best").option("with", 1);
    kept.run().await.unwrap();
    let ben = rig.telemetry("ben");
    // The rest of the file is still seen, but is not his to decide about.
    for (verb, expect) in [
        ("track", "I can't find that lap"),
        ("more", "somebody else's lap"),
    ] {
        // The card may be written anew at this moment: what was on it is sent whatever stands there now.
        let id = with_verb(&card, verb);
        let values: &[&str] = if verb == "more" { &["private"] } else { &[] };
        let pressed = ben.forge(card.id, &id, values).await.unwrap();
        let told = pressed.followups.first().unwrap_or(&pressed.message);
        let text = told.text();
        assert!(told.ephemeral && text.contains(expect), "{verb}: {text}");
        assert!(told.attachments.is_empty());
    }
    rig.end().await;
}

#[tokio::test]
async fn words_choose_laps_and_ones_own_come_first() {
    let rig = Rig::start().await;
    let (session, best_s) = super::session_log(6, 5);
    let [alices, bens] = two_friends();
    rig.upload("ben", "evening.csv", &session).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("ben", "evening-2.csv", &super::session_log(6, 6).0)
        .await;

    let alice = rig.telemetry("alice");
    let offered = alice
        .autocomplete("compare", &[("lap", "")], "lap")
        .await
        .unwrap();
    let names: Vec<&str> = offered.iter().map(|choice| choice.name.as_str()).collect();
    assert!(
        names[0].starts_with("★ ") && names[0].contains("Alice"),
        "{names:?}"
    );
    assert!(
        names
            .iter()
            .any(|name| name.starts_with("★ ") && name.contains("Ben")),
        "{names:?}"
    );
    assert!(names.len() <= 25);

    let ben = rig.telemetry("ben");
    for (typed, expect) in [
        ("best", "Ben"),
        ("lap 3", "lap 3"),
        ("runde 2", "lap 2"),
        ("alice", "Alice"),
    ] {
        let offered = ben
            .autocomplete("compare", &[("lap", typed)], "lap")
            .await
            .unwrap();
        let first = offered.first().map(|choice| choice.name.as_str());
        assert!(
            first.is_some_and(|name| name.contains(expect)),
            "{typed}: {offered:?}"
        );
    }
    // Typed and sent without picking.
    let typed = ben.slash("session").option("lap", "lap 3").run().await.unwrap();
    assert!(
        typed.message.text().contains("Harrow Glen"),
        "{}",
        typed.message.text()
    );
    let against = alice
        .slash("compare")
        .option("friend", "ben")
        .run()
        .await
        .unwrap();
    assert!(
        against.message.text().contains("Ben"),
        "{}",
        against.message.text()
    );
    let unknown = alice
        .slash("compare")
        .option("lap", "lap 77")
        .run()
        .await
        .unwrap();
    assert!(unknown.message.text().contains("I can't find that lap"));
    // Several fit: a menu asks which.
    let minute = format!("{}:", (best_s / 60.0).floor());
    let several = ben
        .slash("compare")
        .option("lap", "last two")
        .run()
        .await
        .unwrap();
    let text = whole(&several.message);
    assert!(
        text.contains("Which lap do you mean?") && text.contains(&minute),
        "{text}"
    );
    let pick = several.message.components[0]["components"][0].clone();
    let value = pick["options"][1]["value"].as_str().unwrap().to_owned();
    let picked = ben.select(several.message.id, "pick", &[&value]).await.unwrap();
    assert_eq!(decoded(&rig.standin, &picked.message).0, 1100);
    rig.end().await;
}

#[tokio::test]
async fn one_lap_exports_of_one_outing_are_one_session() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let [slower, faster] = two_friends();
    let ben = rig.telemetry("ben");
    let files = vec![("lap1.csv", slower.bytes), ("lap2.csv", faster.bytes)];
    let answer = dropped_together(&ben, files).await;
    assert_eq!(answer.embeds.len(), 1, "{}", whole(&answer));
    let laps = ben.press(answer.id, &with_verb(&answer, "laps")).await.unwrap();
    let text = whole(&laps.message);
    assert!(text.contains("2 laps, all of them count"), "{text}");
    let session = ben.slash("session").run().await.unwrap();
    assert_eq!(
        session.message.embeds[0]["title"],
        laps.message.embeds[0]["title"]
    );
    rig.end().await;
}

#[tokio::test]
async fn several_files_of_one_outing_are_one_card_and_one_undo() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let ben = rig.telemetry("ben");
    let (first, second) = (super::session_log(2, 5).0, super::session_log(2, 6).0);
    let files = vec![
        ("one.csv", first),
        ("notes.csv", b"dear diary, what an evening".to_vec()),
        ("two.csv", second),
    ];
    let answer = dropped_together(&ben, files).await;
    let text = answer.text();
    assert!(text.contains("notes.csv"), "the broken one is named: {text}");
    let titles: Vec<&str> = answer
        .embeds
        .iter()
        .filter_map(|embed| embed["title"].as_str())
        .collect();
    assert_eq!(titles.len(), 2, "one outing, one refusal: {titles:?}");
    let id = rig.standin.user("ben").id().unwrap();
    assert_eq!(uploads_of(&rig, id.0).await, 2);
    let undone = ben
        .select(answer.id, &with_verb(&answer, "more"), &["undo"])
        .await
        .unwrap();
    assert!(
        undone.message.text().contains("Undone"),
        "{}",
        undone.message.text()
    );
    assert_eq!(uploads_of(&rig, id.0).await, 0);
    rig.end().await;
}
