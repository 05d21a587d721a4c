//! `/drivers`: laps of several people together, and never one that its driver kept private.

use super::{World, two_friends};

async fn drivers_for(world: &World, user: &str) -> String {
    let answer = world.telemetry(user).slash("drivers").run().await.unwrap();
    answer.message.text()
}

#[tokio::test]
async fn two_friends_see_who_owns_which_corner() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    let alone = drivers_for(&world, "alice").await;
    assert!(alone.contains("Only one driver"), "{alone}");

    world.upload("ben", &bens.file_name, &bens.bytes).await;
    let together = drivers_for(&world, "alice").await;
    for expected in [
        "Who owns which corner",
        "T1 ",
        "T5 ",
        "Composite lap",
        "Next one to catch",
    ] {
        assert!(together.contains(expected), "{expected}: {together}");
    }
    let bens_view = drivers_for(&world, "ben").await;
    assert!(
        !bens_view.contains("Next one to catch"),
        "ben is the fastest: {bens_view}"
    );
    world.end().await;
}

#[tokio::test]
async fn a_private_lap_owns_no_corner_in_public() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    world.upload("ben", &bens.file_name, &bens.bytes).await;
    let stored = world
        .telemetry("alice")
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(stored.ephemeral);
    let public = drivers_for(&world, "ben").await;
    assert!(public.contains("Only one driver"), "{public}");
    // Among her own and what is shared, for her eyes only.
    let hers = world
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
    world.end().await;
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
    let world = World::start().await;
    let [alices, bens] = two_friends();
    let clio = in_car(&alices.bytes, "Clio Cup");
    let mazda = in_car(&bens.bytes, "MX-5");
    world.upload("alice", "clio.csv", &clio).await;
    world.upload("ben", "mx5.csv", &mazda).await;
    let together = drivers_for(&world, "alice").await;
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
    let settings = world
        .telemetry("alice")
        .slash("settings")
        .option("units", "imperial (mph, ft)");
    settings.run().await.unwrap();
    let in_feet = drivers_for(&world, "alice").await;
    assert!(in_feet.contains("brake ft"), "{in_feet}");

    // With a second driver of the Clio, times are compared again, in that car only.
    let another = in_car(&bens.bytes, "Clio Cup");
    world.upload("carla", "clio.csv", &another).await;
    let together = drivers_for(&world, "alice").await;
    assert!(
        together.contains("Composite lap")
            && together.contains("Ben drove a different car")
            && !together.contains("MX"),
        "{together}"
    );
    world.end().await;
}

#[tokio::test]
async fn a_lap_is_held_against_the_best_one_in_its_car() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    let (session, _) = super::session_log(2, 5);
    // The fastest lap of alice is in another car than her last one.
    world
        .upload("alice", "clio.csv", &in_car(&alices.bytes, "Clio Cup"))
        .await;
    world
        .upload("alice", "mx5.csv", &in_car(&bens.bytes, "MX-5"))
        .await;
    world
        .upload("alice", "evening.csv", &in_car(&session, "Clio Cup"))
        .await;
    let alice = world.telemetry("alice");
    let text = alice.slash("compare").run().await.unwrap().message.text();
    assert!(
        text.matches("Clio Cup").count() == 2 && !text.contains("MX") && !text.contains("Different cars"),
        "{text}"
    );
    let bens_view = world.telemetry("ben");
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
    world.end().await;
}
