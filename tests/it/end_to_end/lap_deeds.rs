//! What drivers do with their own laps by a press: hide, exclude, hand over, delete, one by one or all of a file.

use standin::{ChannelUser, Message};

use super::drop::{dropped, whole, with_verb, without_references};
use super::{Rig, session_log, two_friends};

/// How many laps of a person count, and how many there are.
async fn counted(rig: &Rig, user: &str) -> (i64, i64) {
    let id = i64::try_from(rig.standin.user(user).id().unwrap().0).unwrap();
    sqlx::query_as(
        "SELECT count(*) FILTER (WHERE valid AND kind = 'timed'), count(*)
         FROM pacenote.telemetry_sessions WHERE user_id = $1",
    )
    .bind(id)
    .fetch_one(&mut rig.as_owner().await)
    .await
    .unwrap()
}

/// The card of the lap with this number, from the menu below the laps of an upload.
async fn lap_card(place: &ChannelUser, card: &Message, number: &str) -> Message {
    let laps = place
        .select(card.id, &with_verb(card, "more"), &["laps"])
        .await
        .unwrap();
    let rows = &laps.message.components;
    let menu = rows
        .iter()
        .flat_map(|row| row["components"].as_array().unwrap())
        .find(|part| part["custom_id"] == "act")
        .unwrap_or_else(|| panic!("no menu of laps in {}", whole(&laps.message)));
    let wanted = menu["options"]
        .as_array()
        .unwrap()
        .iter()
        .find(|option| option["label"].as_str().unwrap().starts_with(number))
        .unwrap_or_else(|| panic!("no {number} in {menu}"));
    let value = wanted["value"].as_str().unwrap();
    let shown = place.select(laps.message.id, "act", &[value]).await.unwrap();
    assert!(shown.ephemeral);
    shown.message
}

/// Whether its menu says so.
fn can_be_handed_over(card: &Message) -> bool {
    let parts = card
        .components
        .iter()
        .flat_map(|row| row["components"].as_array().unwrap());
    let options = parts.filter_map(|part| part["options"].as_array()).flatten();
    options.into_iter().any(|option| option["value"] == "not-mine")
}

async fn walk(rig: &Rig, number: &str) -> Vec<String> {
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let card = dropped(&alice, "evening.csv", &session_log(4, 5).0).await;
    let (all_counted, all) = counted(rig, "alice").await;
    assert_eq!(all_counted, 4);
    let lap = lap_card(&alice, &card, number).await;
    let mut seen = vec![whole(&lap)];
    let press = async |verb: &str| -> String {
        let label = format!("lap:{verb}");
        let current = alice
            .messages()
            .unwrap()
            .into_iter()
            .find(|message| message.id == lap.id);
        let id = with_verb(&current.unwrap(), &label);
        let pressed = alice.press(lap.id, &id).await.unwrap();
        assert_eq!(pressed.message.id, lap.id, "{verb} happens in place");
        whole(&pressed.message)
    };
    seen.push(press("exclude").await);
    assert_eq!(counted(rig, "alice").await, (3, all));
    seen.push(press("count").await);
    assert_eq!(counted(rig, "alice").await, (4, all));
    seen.push(press("not-mine").await);
    assert_eq!(counted(rig, "alice").await, (3, all));
    press("count").await;
    seen.push(press("private").await);
    press("share").await;
    seen.push(press("ask-delete").await);
    press("show").await;
    press("ask-delete").await;
    seen.push(press("delete").await);
    assert_eq!(counted(rig, "alice").await, (3, all - 1));

    // The card is written anew behind each of these; the last one can be handed over again.
    let card = alice
        .message_when(card.id, "the card as it is now", can_be_handed_over)
        .await
        .unwrap();
    // Ben reaches none of it, also by what alice could press.
    let refused = ben
        .select(card.id, &with_verb(&card, "more"), &["not-mine"])
        .await
        .unwrap();
    seen.push(whole(&refused.message));
    assert_eq!(counted(rig, "alice").await, (3, all - 1));
    let all_of_it = alice
        .select(card.id, &with_verb(&card, "more"), &["not-mine"])
        .await
        .unwrap();
    seen.push(whole(&all_of_it.message));
    assert_eq!(counted(rig, "alice").await, (0, all - 1));
    let back = alice
        .press(
            all_of_it.message.id,
            &with_verb(&all_of_it.message, "upload:mine"),
        )
        .await
        .unwrap();
    seen.push(whole(&back.message));
    assert_eq!(counted(rig, "alice").await, (3, all - 1));
    seen
}

#[tokio::test]
async fn a_lap_is_hidden_excluded_handed_over_and_deleted_by_its_driver_alone() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    let seen = walk(&rig, "Lap 3").await;
    insta::assert_snapshot!("lap_deeds_english", without_references(&seen));
    rig.end().await;
}

#[tokio::test]
async fn the_same_in_german() {
    let rig = Rig::start_speaking("de").await;
    let seen = walk(&rig, "Runde 3").await;
    insta::assert_snapshot!("lap_deeds_german", without_references(&seen));
    rig.end().await;
}

#[tokio::test]
async fn somebody_elses_session_offers_its_laps_to_be_compared() {
    let rig = Rig::start().await;
    let [alices, _] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let evening = rig.upload("ben", "evening.csv", &session_log(3, 5).0).await;
    let alice = rig.telemetry("alice");
    let laps = alice
        .press(evening.message.id, &with_verb(&evening.message, "laps"))
        .await
        .unwrap();
    let menu = &laps.message.components[1]["components"][0];
    assert_eq!(menu["custom_id"], "pick", "{}", whole(&laps.message));
    let value = menu["options"][1]["value"].as_str().unwrap();
    let compared = alice.select(laps.message.id, "pick", &[value]).await.unwrap();
    assert!(
        compared.message.text().contains("Ben"),
        "{}",
        compared.message.text()
    );
    // What is not hers is not hers to act on, however the press is made up.
    let forged = alice.select(laps.message.id, "pick", &["nonsense"]).await;
    assert!(forged.is_err(), "the client refuses it already");
    rig.end().await;
}
