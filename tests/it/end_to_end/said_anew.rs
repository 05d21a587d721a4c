//! Cards say what is true: what a friend deletes or hides goes out of them, and what a driver puts right comes in.

use standin::{ChannelUser, Message};

use super::drop::{dropped, whole, with_verb, without_references};
use super::{Rig, session_log, two_friends};

/// A message of ours once it says something else than before.
async fn changed(place: &ChannelUser, before: &Message, expect: impl Fn(&str) -> bool) -> Message {
    let was = whole(before);
    place
        .message_when(before.id, "the card to be said anew", |message| {
            let now = whole(message);
            now != was && expect(&now)
        })
        .await
        .unwrap()
}

async fn world_in(locale: &str) -> Rig {
    let rig = Rig::start_speaking(locale).await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    // What their clients speak is known by then.
    rig.telemetry("ben").slash("settings").run().await.unwrap();
    rig
}

/// Alice's card names the gap to Ben's lap; then his lap goes, as `goes` has it.
async fn without_ben<F: Future<Output = ()>>(
    rig: &Rig,
    goes: impl FnOnce(ChannelUser, Message) -> F,
) -> Message {
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    let his = dropped(&ben, &bens.file_name, &bens.bytes).await;
    let card = dropped(&alice, &alices.file_name, &alices.bytes).await;
    assert!(whole(&card).contains("Ben"), "{}", whole(&card));
    goes(ben, his).await;
    let now = changed(&alice, &card, |text| !text.contains("Ben")).await;
    assert!(
        !now.attachments.is_empty(),
        "the lap alone is drawn: {}",
        whole(&now)
    );
    assert!(
        now.attachments.iter().all(|picture| {
            let alt = picture.description.as_deref().unwrap_or_default();
            !alt.contains("Ben")
        }),
        "no picture names whoever is gone"
    );
    now
}

async fn undone(ben: ChannelUser, his: Message) {
    let more = with_verb(&his, "more");
    ben.select(his.id, &more, &["undo"]).await.unwrap();
}

#[tokio::test]
async fn a_friends_undo_writes_the_card_that_named_them_anew() {
    let rig = world_in("en-GB").await;
    let now = without_ben(&rig, undone).await;
    insta::assert_snapshot!("said_anew_undo_english", whole(&now));
    rig.end().await;
}

#[tokio::test]
async fn the_same_in_german() {
    let rig = world_in("de").await;
    let now = without_ben(&rig, undone).await;
    insta::assert_snapshot!("said_anew_undo_german", whole(&now));
    rig.end().await;
}

#[tokio::test]
async fn a_friend_who_deletes_their_data_goes_out_of_the_card() {
    let rig = world_in("en-GB").await;
    without_ben(&rig, |ben, _| async move {
        let delete = ben.slash("data delete").option("what", "everything");
        let asked = delete.run().await.unwrap();
        ben.press(asked.message.id, "Delete for good").await.unwrap();
    })
    .await;
    rig.end().await;
}

#[tokio::test]
async fn a_friend_who_hides_their_lap_goes_out_of_the_card() {
    let rig = world_in("en-GB").await;
    without_ben(&rig, |ben, _| async move {
        let kept = ben.slash("share").option("lap", "best").option("with", 1);
        kept.run().await.unwrap();
    })
    .await;
    rig.end().await;
}

/// What Alice puts right below the card of a session, and what the card says then.
async fn corrected(rig: &Rig) -> Vec<String> {
    let alice = rig.telemetry("alice");
    let card = dropped(&alice, "evening.csv", &session_log(4, 5).0).await;
    let table = alice.slash("session").run().await.unwrap().message;
    let mut seen = vec![whole(&card), whole(&table)];
    let choose = async |card: &Message, deed: &str| {
        let more = with_verb(card, "more");
        alice.select(card.id, &more, &[deed]).await.unwrap().message
    };

    let form = alice
        .select_for_modal(card.id, &with_verb(&card, "more"), &["car"])
        .await
        .unwrap();
    alice.submit(&form, &[("name", "Mazda MX-5")]).await.unwrap();
    let card = changed(&alice, &card, |text| text.contains("Mazda")).await;
    seen.push(whole(&card));

    let asked = choose(&card, "circuit").await;
    let form = alice
        .press_for_modal(asked.id, &with_verb(&asked, "name-circuit"))
        .await
        .unwrap();
    alice.submit(&form, &[("name", "Mark Ring")]).await.unwrap();
    let card = changed(&alice, &card, |text| text.contains(" · Mark Ring\n")).await;
    seen.push(whole(&card));
    let table = changed(&alice, &table, |text| text.contains("**Mark Ring**")).await;
    seen.push(whole(&table));

    choose(&card, "private").await;
    let hidden = changed(&alice, &card, |_| true).await;
    assert!(hidden.attachments.is_empty(), "{}", whole(&hidden));
    assert!(
        hidden.text().contains("Alice"),
        "others read it: {}",
        whole(&hidden)
    );
    seen.push(whole(&hidden));
    let share = with_verb(&hidden, "upload:share");
    alice.press(hidden.id, &share).await.unwrap();
    let shown = changed(&alice, &hidden, |text| text.contains(" · Mark Ring\n")).await;
    assert_eq!(whole(&shown), whole(&card), "the card is as it was");
    let card = shown;

    // The best lap does not count any more.
    let laps = choose(&card, "laps").await;
    let menu = laps
        .components
        .iter()
        .flat_map(|row| row["components"].as_array().unwrap())
        .find(|part| part["custom_id"] == "act")
        .unwrap();
    let shown = title(&card);
    let time = shown.split(" · ").next().unwrap();
    let best = menu["options"]
        .as_array()
        .unwrap()
        .iter()
        .find(|option| option.to_string().contains(time))
        .unwrap();
    let value = best["value"].as_str().unwrap();
    let lap = alice.select(laps.id, "act", &[value]).await.unwrap().message;
    let exclude = with_verb(&lap, "lap:exclude");
    let lap = alice.press(lap.id, &exclude).await.unwrap().message;
    let excluded = changed(&alice, &card, |_| true).await;
    assert_ne!(title(&excluded), title(&card), "another lap is the best");
    seen.push(whole(&excluded));
    let count = with_verb(&lap, "lap:count");
    alice.press(lap.id, &count).await.unwrap();
    let back = changed(&alice, &excluded, |_| true).await;
    assert_eq!(whole(&back), whole(&card), "all is as it was");

    choose(&back, "not-mine").await;
    let lent = changed(&alice, &back, |_| true).await;
    seen.push(whole(&lent));
    seen
}

/// The best lap and the circuit, as the card has them.
fn title(message: &Message) -> String {
    message.embeds[0]["title"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_a_driver_puts_right_stands_on_the_card() {
    let rig = world_in("en-GB").await;
    let seen = corrected(&rig).await;
    insta::assert_snapshot!("said_anew_corrected_english", without_references(&seen));
    rig.end().await;
}

#[tokio::test]
async fn the_same_of_corrections_in_german() {
    let rig = world_in("de").await;
    let seen = corrected(&rig).await;
    insta::assert_snapshot!("said_anew_corrected_german", without_references(&seen));
    rig.end().await;
}

#[tokio::test]
async fn a_card_names_who_was_next_when_it_came_also_when_it_is_said_anew() {
    let rig = world_in("en-GB").await;
    let (alice, ben, carla) = (
        rig.telemetry("alice"),
        rig.telemetry("ben"),
        rig.telemetry("carla"),
    );
    let [alices, carlas] = two_friends();
    // More than a second ahead; whoever comes later is nearer.
    dropped(&ben, "evening.csv", &session_log(4, 5).0).await;
    let card = dropped(&alice, &alices.file_name, &alices.bytes).await;
    assert!(whole(&card).contains("<Against Ben>"), "{}", whole(&card));
    dropped(&carla, &carlas.file_name, &carlas.bytes).await;
    let next = alice.slash("analyze").run().await.unwrap().message;
    assert!(
        next.text().contains("Carla"),
        "she is next by now: {}",
        next.text()
    );

    alice
        .select(card.id, &with_verb(&card, "more"), &["private"])
        .await
        .unwrap();
    let hidden = changed(&alice, &card, |_| true).await;
    alice
        .press(hidden.id, &with_verb(&hidden, "upload:share"))
        .await
        .unwrap();
    let shown = changed(&alice, &hidden, |text| text.contains("Ben")).await;
    assert_eq!(whole(&shown), whole(&card));
    let against = alice.press(shown.id, "Against Ben").await.unwrap().message;
    assert!(against.text().contains("slower than Ben"), "{}", whole(&against));
    rig.end().await;
}

#[tokio::test]
async fn only_the_driver_corrects_and_everybody_else_is_told_so() {
    let rig = world_in("en-GB").await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, _] = two_friends();
    let card = dropped(&alice, &alices.file_name, &alices.bytes).await;
    let more = with_verb(&card, "more");
    for deed in ["undo", "private", "circuit", "car", "not-mine"] {
        let pressed = ben.select(card.id, &more, &[deed]).await;
        let pressed = pressed.unwrap_or_else(|error| panic!("{deed}: {error}"));
        let told = pressed.followups.first().unwrap_or(&pressed.message);
        assert!(
            told.ephemeral
                && told
                    .text()
                    .contains("Only its driver can share, correct or delete it."),
            "{deed}: {}",
            told.text()
        );
    }
    rig.end().await;
}

#[tokio::test]
async fn a_simulator_or_a_real_car_is_said_once_and_changes_the_card() {
    let rig = world_in("en-GB").await;
    let Some(log) = super::sample("motec_ld/synthetic-multilap.ld") else {
        return rig.end().await;
    };
    let alice = rig.telemetry("alice");
    let card = dropped(&alice, "evening.ld", &log).await;
    let asked = |message: &Message| whole(message).contains("Driven in a real car");
    assert!(asked(&card), "{}", whole(&card));
    alice
        .select(card.id, &with_verb(&card, "more"), &["real"])
        .await
        .unwrap();
    let known = changed(&alice, &card, |_| true).await;
    assert!(!asked(&known), "it is known: {}", whole(&known));
    rig.end().await;
}
