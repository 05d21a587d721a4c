//! What goes wrong when people press: each gives a sentence in the reader's language, nothing is lost, nothing is shown to the wrong
//! person. Every test runs among people who read English, and among people who read German.

use std::collections::BTreeSet;

use standin::{ChannelUser, Message, ServerPlan, UserPlan};

use super::drop::{dropped, dropped_together, whole, with_verb, without_references};
use super::moves::{circuit, stored_twice};
use super::{Rig, config, session_log, two_friends};
use crate::database::TestDatabase;

const LANGUAGES: [&str; 2] = ["en-US", "de"];
const UNHURRIED: [(&str, &str); 2] = [
    ("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000"),
    ("PACENOTE__LIMITS__FILES_PER_HOUR", "1000"),
];

/// Alice and Ben have dropped a lap each; with Alice's card.
async fn two_cards(rig: &Rig) -> Message {
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let [alices, bens] = two_friends();
    dropped(&rig.telemetry("ben"), &bens.file_name, &bens.bytes).await;
    dropped(&rig.telemetry("alice"), &alices.file_name, &alices.bytes).await
}

/// The comparison of Ben's best with Alice's, in the channel.
async fn compared(place: &ChannelUser) -> Message {
    let compared = place
        .slash("compare")
        .option("lap", "ben")
        .option("against", "alice");
    let compared = compared.run().await.unwrap();
    assert_eq!(
        compared.message.attachments.len(),
        1,
        "{}",
        whole(&compared.message)
    );
    compared.message
}

/// The same for one's own eyes: it stays where it is when what it shows is gone.
async fn compared_alone(place: &ChannelUser) -> Message {
    let compared = place
        .slash("compare")
        .option("lap", "ben")
        .option("against", "alice");
    let compared = compared.option("private", true).run().await.unwrap();
    assert!(compared.ephemeral && compared.message.attachments.len() == 1);
    compared.message
}

/// What whoever presses every button and takes the first option of every menu under a message is told, each once. Nobody is shown a
/// picture, and nothing breaks.
async fn pressed_all(place: &ChannelUser, under: &Message) -> Vec<String> {
    let parts = under
        .components
        .iter()
        .flat_map(|row| row["components"].as_array().unwrap());
    let mut told = BTreeSet::new();
    for part in parts {
        let Some(id) = part["custom_id"].as_str() else {
            continue;
        };
        let values: Vec<&str> = part["options"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|option| option["value"].as_str())
            .take(1)
            .collect();
        let reply = place.forge(under.id, id, &values).await.unwrap();
        let said = reply.followups.first().unwrap_or(&reply.message);
        assert!(said.attachments.is_empty(), "{id}: {}", whole(said));
        told.insert(without_references(&[whole(said)]));
    }
    told.into_iter().collect()
}

async fn laps_of(rig: &Rig, user: &str) -> i64 {
    let id = rig.standin.user(user).id().unwrap().0;
    sqlx::query_scalar("SELECT count(*) FROM pacenote.telemetry_sessions WHERE user_id = $1")
        .bind(i64::try_from(id).unwrap())
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap()
}

/// One language below the other.
fn in_languages(said: &[(&str, Vec<String>)]) -> String {
    let one = |(locale, told): &(&str, Vec<String>)| format!("== {locale}\n{}", without_references(told));
    said.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// What is told to people who read English, and to people who read German.
async fn in_each_language(name: &str, told: impl AsyncFn(&Rig, &str) -> Vec<String>) {
    let mut said = Vec::new();
    for locale in LANGUAGES {
        let rig = Rig::start_speaking(locale).await;
        said.push((locale, told(&rig, locale).await));
        rig.end().await;
    }
    insta::assert_snapshot!(name, in_languages(&said));
}

#[tokio::test]
async fn buttons_of_a_deleted_upload() {
    in_each_language("bad_presses_deleted_upload", async |rig, _| {
        let card = two_cards(rig).await;
        let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
        let shown = compared_alone(&ben).await;
        let undone = alice.select(card.id, &with_verb(&card, "more"), &["undo"]).await;
        let mut told = vec![whole(&undone.unwrap().message)];
        told.extend(pressed_all(&ben, &shown).await);
        // Once more, by whoever did it.
        let again = alice
            .forge(card.id, &with_verb(&card, "more"), &["undo"])
            .await
            .unwrap();
        told.push(whole(again.followups.first().unwrap_or(&again.message)));
        assert_eq!(
            (laps_of(rig, "alice").await, laps_of(rig, "ben").await > 0),
            (0, true)
        );
        told
    })
    .await;
}

#[tokio::test]
async fn buttons_of_a_lap_that_is_private_by_now() {
    in_each_language("bad_presses_private_lap", async |rig, _| {
        two_cards(rig).await;
        let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
        let shown = compared_alone(&ben).await;
        let hidden = alice
            .slash("share")
            .option("lap", "best")
            .option("with", 1)
            .run()
            .await;
        let mut told = vec![whole(&hidden.unwrap().message)];
        let seen = pressed_all(&ben, &shown).await;
        assert!(seen.iter().all(|text| !text.contains("Alice")), "{seen:?}");
        told.extend(seen);
        assert!(laps_of(rig, "alice").await > 0);
        told
    })
    .await;
}

#[tokio::test]
async fn buttons_of_another_server() {
    let mut said = Vec::new();
    for locale in LANGUAGES {
        let mut plan = config();
        plan.users.push(UserPlan::new("mallory", "Mallory", locale));
        plan.servers[1] = ServerPlan::new("Rival Garage", &["mallory"], &["mallory"], &["logs"]);
        let database = TestDatabase::create_without_pool().await;
        let rig = Rig::start_with_config(plan, database, &UNHURRIED).await;
        let card = two_cards(&rig).await;
        let shown = compared(&rig.telemetry("ben")).await;
        let mallory = rig.standin.user("mallory").in_channel_of("Rival Garage", "logs");
        let under = mallory.slash("help").run().await.unwrap().message;
        let elsewhere = |message: &Message| Message {
            id: under.id,
            ..message.clone()
        };
        let mut told = pressed_all(&mallory, &elsewhere(&shown)).await;
        told.extend(pressed_all(&mallory, &elsewhere(&card)).await);
        for text in &told {
            assert!(
                !["Alice", "Ben", "Harrow"].iter().any(|name| text.contains(name)),
                "{text}"
            );
        }
        said.push((locale, told));
        rig.end().await;
    }
    insta::assert_snapshot!("bad_presses_another_server", in_languages(&said));
}

#[tokio::test]
async fn a_menu_used_by_somebody_else_answers_in_the_words_of_whoever_used_it() {
    let rig = Rig::start_with(&UNHURRIED).await;
    let card = two_cards(&rig).await;
    let before = (laps_of(&rig, "alice").await, laps_of(&rig, "ben").await);
    let shown = compared(&rig.telemetry("alice")).await;
    // Carla reads German, Ben English; the card is Alice's.
    let mut told = Vec::new();
    for user in ["carla", "ben"] {
        let place = rig.telemetry(user);
        let more = card
            .components
            .iter()
            .flat_map(|row| row["components"].as_array().unwrap());
        let options: Vec<&str> = more
            .filter(|part| {
                part["custom_id"]
                    .as_str()
                    .is_some_and(|id| id.starts_with("more:"))
            })
            .flat_map(|part| part["options"].as_array().unwrap())
            .filter_map(|option| option["value"].as_str())
            // Everybody here may look at the laps one by one.
            .filter(|value| *value != "laps")
            .collect();
        assert!(options.len() >= 4, "{options:?}");
        let mut refused = BTreeSet::new();
        for option in options {
            let more = with_verb(&card, "more");
            // Nobody is asked for the name of somebody else's car: no form opens.
            let reply = place.select(card.id, &more, &[option]).await;
            let reply = reply.unwrap_or_else(|error| panic!("{user} chose {option}: {error}"));
            let said = reply.followups.first().unwrap_or(&reply.message);
            assert!(said.attachments.is_empty(), "{option}: {}", whole(said));
            refused.insert(without_references(&[whole(said)]));
        }
        told.extend(refused);
        let now = place.messages().unwrap();
        let now = now.into_iter().find(|message| message.id == card.id).unwrap();
        assert_eq!(whole(&now), whole(&card), "the card stays");
        // What everybody may use answers whoever used it, alone.
        let corner = place
            .select(shown.id, &with_verb(&shown, "corners"), &["5"])
            .await
            .unwrap();
        assert!(corner.ephemeral && corner.message.attachments.len() == 1);
        told.push(whole(&corner.message));
    }
    assert_eq!((laps_of(&rig, "alice").await, laps_of(&rig, "ben").await), before);
    insta::assert_snapshot!("bad_presses_somebody_elses_menu", without_references(&told));
    rig.end().await;
}

#[tokio::test]
async fn two_people_who_press_the_same_button_at_once_get_an_answer_each() {
    let rig = Rig::start_with(&UNHURRIED).await;
    two_cards(&rig).await;
    let shown = compared(&rig.telemetry("alice")).await;
    let (ben, carla) = (rig.telemetry("ben"), rig.telemetry("carla"));
    let track = with_verb(&shown, "track");
    let (one, other) = tokio::join!(ben.press(shown.id, &track), carla.press(shown.id, &track));
    let (one, other) = (one.unwrap(), other.unwrap());
    assert!(one.ephemeral && other.ephemeral && one.message.id != other.message.id);
    insta::assert_snapshot!(
        "bad_presses_two_at_once",
        without_references(&[whole(&one.message), whole(&other.message)])
    );
    rig.end().await;
}

#[tokio::test]
async fn a_lap_word_that_fits_nothing_or_everything() {
    in_each_language("bad_presses_lap_words", async |rig, locale| {
        rig.upload("ben", "evening.csv", &session_log(6, 5).0).await;
        let ben = rig.telemetry("ben");
        let mut told = Vec::new();
        let (nothing, lap) = if locale == "de" {
            ("Runde 77", "Runde")
        } else {
            ("lap 77", "lap")
        };
        for word in [nothing, "9:59.999", "zzz", lap, "1:", "*", " "] {
            let reply = ben.slash("analyze").option("lap", word).run().await.unwrap();
            let text = whole(&reply.message);
            told.push(format!("> {word}\n{text}"));
        }
        told
    })
    .await;
}

#[tokio::test]
async fn a_friend_without_laps() {
    in_each_language("bad_presses_friend_without_laps", async |rig, _| {
        two_cards(rig).await;
        let alice = rig.telemetry("alice");
        let carla = rig.standin.user("carla").id().unwrap();
        let mut told = BTreeSet::new();
        for command in ["compare", "analyze", "corner", "map", "duel"] {
            let asked = alice.slash(command).option("friend", carla.to_string());
            let asked = if command == "corner" {
                asked.option("number", 5)
            } else {
                asked
            };
            let reply = asked.run().await.unwrap();
            assert!(
                reply.message.attachments.is_empty(),
                "{command}: {}",
                whole(&reply.message)
            );
            told.insert(without_references(&[whole(&reply.message)]));
        }
        let by_menu = alice.user_menu("Compare with my best", carla).await.unwrap();
        told.insert(without_references(&[whole(&by_menu.message)]));
        told.into_iter().collect()
    })
    .await;
}

#[tokio::test]
async fn ten_files_of_which_three_are_broken() {
    in_each_language("bad_presses_ten_files", async |rig, _| {
        rig.telemetry("alice").slash("watch").run().await.unwrap();
        let ben = rig.telemetry("ben");
        // What somebody's client speaks is known once they have used a command; the file itself does not say it.
        ben.slash("help").run().await.unwrap();
        let logs: Vec<(String, Vec<u8>)> = (0..7)
            .map(|seed| (format!("run-{seed}.csv"), session_log(1, 40 + seed).0))
            .collect();
        let mut files: Vec<(&str, Vec<u8>)> = logs
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.clone()))
            .collect();
        files.insert(1, ("empty.csv", Vec::new()));
        files.insert(4, ("torn.csv", b"Time (s),Speed (km/h)\n0.0,\"1".to_vec()));
        files.insert(
            8,
            (
                "diary.csv",
                b"dear diary,what an evening\nit rained,a lot\n".to_vec(),
            ),
        );
        let answer = dropped_together(&ben, files).await;
        let uploads: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
            .fetch_one(&mut rig.as_owner().await)
            .await
            .unwrap();
        assert_eq!(uploads, 7, "{}", whole(&answer));
        for broken in ["empty.csv", "torn.csv", "diary.csv"] {
            assert!(
                answer.text().contains(broken),
                "{broken} is named: {}",
                answer.text()
            );
        }
        vec![whole(&answer)]
    })
    .await;
}

#[tokio::test]
async fn a_circuit_merged_while_a_comparison_runs() {
    in_each_language("bad_presses_merged_circuit", async |rig, locale| {
        stored_twice(rig).await;
        let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
        let merge = alice
            .slash("circuit merge")
            .option("from", circuit(rig, "Mark", true).await)
            .option("into", circuit(rig, "Mark", false).await)
            .option("server", true);
        let compare = || {
            ben.slash("compare")
                .option("lap", "ben")
                .option("against", "carla")
                .run()
        };
        let (one, merged, other) = tokio::join!(compare(), merge.run(), compare());
        let sentence = if locale == "de" {
            "Bei uns ist etwas schiefgegangen"
        } else {
            "Something broke"
        };
        for reply in [one.unwrap(), other.unwrap()] {
            let text = whole(&reply.message);
            assert!(!text.trim().is_empty() && !text.contains(sentence), "{text}");
        }
        let merged = merged.unwrap().message;
        let after = compare().await.unwrap().message;
        assert_eq!(after.attachments.len(), 1, "{}", whole(&after));
        vec![whole(&merged)]
    })
    .await;
}
