//! `/drivers`: laps of several people together, and never one that its driver kept private.

use super::{Rig, two_friends};

async fn drivers_for(rig: &Rig, user: &str) -> String {
    let answer = rig.telemetry(user).slash("drivers").run().await.unwrap();
    answer.message.text()
}

#[tokio::test]
async fn two_friends_see_who_owns_which_corner() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let alone = drivers_for(&rig, "alice").await;
    assert!(alone.contains("Only one driver"), "{alone}");

    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let together = drivers_for(&rig, "alice").await;
    for expected in [
        "Who owns which corner",
        "T1 ",
        "T5 ",
        "Composite lap",
        "Next one to catch",
    ] {
        assert!(together.contains(expected), "{expected}: {together}");
    }
    let bens_view = drivers_for(&rig, "ben").await;
    assert!(
        !bens_view.contains("Next one to catch"),
        "ben is the fastest: {bens_view}"
    );
    rig.end().await;
}

#[tokio::test]
async fn a_private_lap_owns_no_corner_in_public() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let stored = rig
        .telemetry("alice")
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(stored.ephemeral);
    let public = drivers_for(&rig, "ben").await;
    assert!(public.contains("Only one driver"), "{public}");
    // Among her own and what is shared, for her eyes only.
    let hers = rig
        .telemetry("alice")
        .slash("drivers")
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(hers.ephemeral);
    assert!(
        hers.message.text().contains("Composite lap"),
        "{}",
        hers.message.text()
    );
    rig.end().await;
}

/// The log of a friend who drove a car of that name.
fn in_car(bytes: &[u8], car: &str) -> Vec<u8> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let (title, rest) = text
        .split_once("Session title")
        .expect("the log names its session");
    format!("{title}Vehicle,{car}\nSession title{rest}").into_bytes()
}

#[tokio::test]
async fn different_cars_are_compared_by_shape_and_not_by_time() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    let clio = in_car(&alices.bytes, "Clio Cup");
    let mazda = in_car(&bens.bytes, "MX-5");
    rig.upload("alice", "clio.csv", &clio).await;
    rig.upload("ben", "mx5.csv", &mazda).await;
    let together = drivers_for(&rig, "alice").await;
    for expected in [
        "Different cars: corner shapes only",
        "in MX\\-5, then **Alice** in Clio Cup",
        "brake m",
        "T5 ",
    ] {
        assert!(together.contains(expected), "{expected}: {together}");
    }
    for time in [
        " s ahead",
        "Composite lap",
        "Next one to catch",
        "faster",
        "slower",
        &pacenote::testing::units::Seconds::new(alices.lap_time_s).lap_time()[..4],
    ] {
        assert!(!together.contains(time), "{time}: {together}");
    }
    let settings = rig
        .telemetry("alice")
        .slash("settings")
        .option("units", "imperial (mph, ft)");
    settings.run().await.unwrap();
    let in_feet = drivers_for(&rig, "alice").await;
    assert!(in_feet.contains("brake ft"), "{in_feet}");

    // With a second driver of the Clio, times are compared again, in that car only.
    let another = in_car(&bens.bytes, "Clio Cup");
    rig.upload("carla", "clio.csv", &another).await;
    let together = drivers_for(&rig, "alice").await;
    assert!(
        together.contains("Composite lap")
            && together.contains("Ben drove a different car")
            && !together.contains("MX"),
        "{together}"
    );
    rig.end().await;
}

#[tokio::test]
async fn a_lap_is_held_against_the_best_one_in_its_car() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    let (session, _) = super::session_log(2, 5);
    // The fastest lap of alice is in another car than her last one.
    rig.upload("alice", "clio.csv", &in_car(&alices.bytes, "Clio Cup"))
        .await;
    rig.upload("alice", "mx5.csv", &in_car(&bens.bytes, "MX-5")).await;
    rig.upload("alice", "evening.csv", &in_car(&session, "Clio Cup"))
        .await;
    let alice = rig.telemetry("alice");
    let text = alice.slash("compare").run().await.unwrap().message.text();
    assert!(
        text.matches("Clio Cup").count() == 2 && !text.contains("MX") && !text.contains("Different cars"),
        "{text}"
    );
    let bens_view = rig.telemetry("ben");
    let laps = bens_view
        .autocomplete("compare", &[("lap", "mx")], "lap")
        .await
        .unwrap();
    for command in ["compare", "analyze"] {
        let slash = alice.slash(command).option("against", laps[0].value.clone());
        let text = slash.run().await.unwrap().message.text();
        assert!(
            text.contains("Different cars, Clio Cup and MX"),
            "{command}: {text}"
        );
    }
    rig.end().await;
}
