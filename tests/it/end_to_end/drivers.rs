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
    assert!(alone.contains("only one driver"), "{alone}");

    world.upload("ben", &bens.file_name, &bens.bytes).await;
    let together = drivers_for(&world, "alice").await;
    for expected in [
        "Who owns which corner",
        "T1 ",
        "T5 ",
        "Composite lap",
        "Your next step",
    ] {
        assert!(together.contains(expected), "{expected}: {together}");
    }
    let bens_view = drivers_for(&world, "ben").await;
    assert!(
        !bens_view.contains("Your next step"),
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
    assert!(public.contains("only one driver"), "{public}");
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
