//! The whole way once: two logs in a chat, `/compare`, a picture, rows, numbers.

use standin::{Message, StandIn};

use super::{Rig, sample, two_friends};

/// Width and height of a PNG, after decoding all of it.
pub(super) fn decoded(standin: &StandIn, message: &Message) -> (u32, u32) {
    let attachment = message.attachments.first().expect("a picture");
    assert!(
        attachment.description.as_ref().is_some_and(|alt| alt.len() > 40),
        "alt text says what it shows"
    );
    let bytes = standin
        .attachment(&attachment.url)
        .expect("the picture is on the CDN");
    let picture = image::load_from_memory(&bytes).expect("it decodes").to_rgb8();
    let first = picture.get_pixel(0, 0);
    assert!(picture.pixels().any(|pixel| pixel != first), "it is not blank");
    picture.dimensions()
}

#[tokio::test]
async fn two_generated_laps_are_stored_and_compared() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    let stored = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    assert!(stored.deferred && !stored.ephemeral);
    assert!(
        stored.message.text().contains(" · 1 lap"),
        "{}",
        stored.message.text()
    );
    rig.upload("ben", &bens.file_name, &bens.bytes).await;

    let laps = rig
        .telemetry("alice")
        .autocomplete("compare", &[("against", "ben")], "against")
        .await
        .unwrap();
    assert!(!laps.is_empty(), "ben's lap is offered");
    let compared = rig
        .telemetry("alice")
        .slash("compare")
        .option("against", laps[0].value.clone())
        .run()
        .await
        .unwrap();
    let text = compared.message.text();
    let expected_s = (alices.lap_time_s - bens.lap_time_s).abs();
    let stated_s = seconds_in_title(&compared.message);
    assert!(
        (stated_s - expected_s).abs() < 0.02,
        "{stated_s} s, generated {expected_s} s: {text}"
    );
    assert_eq!(
        text.contains("slower"),
        alices.lap_time_s > bens.lap_time_s,
        "{text}"
    );
    assert_eq!(decoded(&rig.standin, &compared.message).0, 1100);
    rig.end().await;
}

#[tokio::test]
async fn two_real_laps_give_the_numbers_that_are_known_of_them() {
    let Some(lap09) = sample("racechrono/tianma-lap09.csv") else {
        return;
    };
    let Some(lap13) = sample("racechrono/tianma-lap13.csv") else {
        return;
    };
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let mention = rig.standin.bot_mention();
    for (name, bytes) in [("tianma-lap09.csv", lap09), ("tianma-lap13.csv", lap13)] {
        let posted = alice
            .post(&format!("{mention} here"), vec![(name, bytes)])
            .unwrap();
        let answer = alice.next_bot_message(posted).await.unwrap();
        assert!(answer.text().contains("Tianma"), "{}", answer.text());
    }
    let stored: Vec<(i32, f64)> = sqlx::query_as(
        "SELECT lap_number::int, lap_time_s FROM pacenote.telemetry_sessions \
         WHERE kind = 'timed' ORDER BY lap_number",
    )
    .fetch_all(&mut rig.as_owner().await)
    .await
    .unwrap();
    let [(9, lap09_s), (13, lap13_s)] = stored[..] else {
        panic!("{stored:?}")
    };
    assert!(
        (lap09_s - 76.33).abs() < 0.02 && (lap13_s - 75.93).abs() < 0.02,
        "{stored:?}"
    );

    let laps = alice
        .autocomplete("compare", &[("lap", "1:16")], "lap")
        .await
        .unwrap();
    let nine = laps.iter().find(|lap| lap.name.contains("lap 9")).unwrap();
    let compared = alice
        .slash("compare")
        .option("lap", nine.value.clone())
        .run()
        .await
        .unwrap();
    let text = compared.message.text();
    assert!(
        text.contains("Lap 9 is") && text.contains("slower than lap 13"),
        "{text}"
    );
    let stated_s = seconds_in_title(&compared.message);
    assert!((stated_s - 0.395).abs() < 0.02, "{text}");
    assert_eq!(decoded(&rig.standin, &compared.message).0, 1100);
    rig.end().await;
}

/// The number in a headline like "Lap 9 is 0.395 s slower than lap 13".
fn seconds_in_title(message: &Message) -> f64 {
    let title = message.embeds[0]["title"].as_str().unwrap();
    let decimal = title.split_whitespace().find(|word| word.contains('.')).unwrap();
    decimal.parse().unwrap()
}
