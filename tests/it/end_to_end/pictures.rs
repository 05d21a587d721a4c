//! Every way to a picture of laps: its size, its words, and what it says of.

use standin::{Message, StandIn};

use super::{Rig, session_log, two_friends};

/// Width and height of the picture in a message, after decoding all of it, and its alt text.
pub fn picture(standin: &StandIn, message: &Message) -> ((u32, u32), String) {
    let attachment = message.attachments.first().expect("a picture");
    let bytes = standin
        .attachment(&attachment.url)
        .expect("the picture is on the CDN");
    let decoded = image::load_from_memory(&bytes).expect("it decodes").to_rgb8();
    let first = decoded.get_pixel(0, 0);
    assert!(decoded.pixels().any(|pixel| pixel != first), "it is not blank");
    (
        decoded.dimensions(),
        attachment.description.clone().unwrap_or_default(),
    )
}

/// A rig in which alice and ben have one lap each.
pub async fn world_with_two_laps() -> Rig {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig
}

#[tokio::test]
async fn compare_draws_what_its_options_ask_for() {
    let rig = world_with_two_laps().await;
    let alice = rig.telemetry("alice");
    let laps = alice
        .autocomplete("compare", &[("third", "")], "third")
        .await
        .unwrap();
    let zoomed = alice
        .slash("compare")
        .option("corner", 5)
        .option("channel", "engine speed")
        .option("form", "wide: everything, for a large screen")
        .option("third", laps[0].value.clone())
        .run()
        .await
        .unwrap();
    let (size, alt) = picture(&rig.standin, &zoomed.message);
    assert_eq!(size, (1600, 1200), "{}", zoomed.message.text());
    assert!(alt.contains("in T5"), "{alt}");
    let said = zoomed.message.text();
    assert!(
        said.contains("in T5") && said.contains("Over the whole lap"),
        "{said}"
    );

    let plain = alice.slash("compare").run().await.unwrap();
    let ben = rig.telemetry("ben");
    let track = ben.press(plain.message.id, "Track").await.unwrap();
    let corners = "A corner and what it costs";
    let corner = ben.select(plain.message.id, corners, &["5"]).await.unwrap();
    for (pressed, expect) in [(track, "slower"), (corner, "T5")] {
        let (size, alt) = picture(&rig.standin, &pressed.message);
        assert!(size.0 == 1100 && alt.contains(expect), "{expect}: {alt}");
    }

    let nowhere = alice.slash("compare").option("corner", 77).run().await.unwrap();
    let text = nowhere.message.text();
    assert!(
        text.contains("There's no corner 77") && text.contains("It has 13"),
        "{text}"
    );
    rig.end().await;
}

#[tokio::test]
async fn four_laps_are_compared_with_a_channel_beside_the_usual_ones() {
    let rig = Rig::start().await;
    let (bytes, _) = session_log(4, 7);
    rig.upload("alice", "evening.csv", &bytes).await;
    let alice = rig.telemetry("alice");
    let laps = alice
        .autocomplete("compare", &[("third", "")], "third")
        .await
        .unwrap();
    let chosen = |index: usize| laps[index].value.clone();
    let drawn = alice
        .slash("compare")
        .option("lap", chosen(0))
        .option("against", chosen(1))
        .option("third", chosen(2))
        .option("fourth", chosen(3))
        .option("channel", "engine speed")
        .run()
        .await
        .unwrap();
    let (size, alt) = picture(&rig.standin, &drawn.message);
    assert_eq!(size.0, 1100, "{}", drawn.message.text());
    // Who, where, how much: of all four.
    assert_eq!(alt.matches(" than ").count(), 3, "{alt}");
    let fastest = alt.split("Fastest: ").nth(1).expect("who is the fastest where");
    assert!(fastest.contains(" in T"), "{alt}");
    rig.end().await;
}

#[tokio::test]
async fn map_draws_the_track_of_two_laps_and_of_one() {
    let rig = world_with_two_laps().await;
    let alice = rig.telemetry("alice");
    let gains = alice.slash("map").run().await.unwrap();
    let (size, alt) = picture(&rig.standin, &gains.message);
    assert_eq!(size.0, 1100);
    assert!(alt.contains("slower"), "{alt}");
    assert!(gains.message.text().contains("Ben"), "{}", gains.message.text());

    let speed = alice.slash("map").option("color", "speed").run().await.unwrap();
    let (_, alt) = picture(&rig.standin, &speed.message);
    assert!(
        alt.contains("speed along the lap, km/h") && alt.contains("T5 "),
        "{alt}"
    );
    assert!(!speed.message.text().contains("Ben"), "{}", speed.message.text());

    alice
        .slash("settings")
        .option("units", "imperial (mph, ft)")
        .run()
        .await
        .unwrap();
    let speed = alice.slash("map").option("color", "speed").run().await.unwrap();
    let (_, alt) = picture(&rig.standin, &speed.message);
    assert!(alt.contains("speed along the lap, mph"), "{alt}");
    rig.end().await;
}

#[tokio::test]
async fn corner_says_what_happens_in_it() {
    let rig = world_with_two_laps().await;
    let alice = rig.telemetry("alice");
    let card = alice.slash("corner").option("number", 5).run().await.unwrap();
    let (size, alt) = picture(&rig.standin, &card.message);
    assert_eq!(size.0, 1100);
    // The generator made alice brake twelve metres early there.
    let text = card.message.text();
    assert!(
        text.contains("loses") && text.contains("on entry") && text.contains("m earlier"),
        "{text}"
    );
    assert!(alt.contains("T5") && alt.contains("Brake point"), "{alt}");

    let nowhere = alice.slash("corner").option("number", 40).run().await.unwrap();
    assert!(nowhere.message.text().contains("There's no corner 40"));
    rig.end().await;
}
