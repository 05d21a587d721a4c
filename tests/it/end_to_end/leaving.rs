//! The bot or a person leaves a server: what was shown there is not shown any more.

use super::{World, two_friends};

/// What `/data show` says to alice in a direct message, asked again until it says this.
async fn told_alice(world: &World, expect: &str) {
    let direct = world.standin.user("alice").direct_message();
    let mut said = String::new();
    for _ in 0..15 {
        said = direct.slash("data show").run().await.unwrap().message.text();
        if said.contains(expect) {
            return;
        }
    }
    panic!("{said}");
}

#[tokio::test]
async fn a_server_that_takes_the_bot_out_sees_nothing_any_more() {
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
    let world = World::start_with(&unhurried).await;
    let [alices, _] = two_friends();
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    told_alice(&world, "The members of one server see").await;
    world.standin.remove_bot_from("Sunday Racing").unwrap();
    told_alice(&world, "Nobody but you sees them").await;
    world.end().await;
}

#[tokio::test]
async fn a_server_that_took_the_bot_out_while_it_was_away_sees_nothing_any_more() {
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
    let mut world = World::start_with(&unhurried).await;
    let [alices, _] = two_friends();
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    world.terminate();
    assert!(world.bot.wait().await.unwrap().success());
    world.standin.remove_bot_from("Sunday Racing").unwrap();
    world.start_again().await;
    told_alice(&world, "Nobody but you sees them").await;
    world.end().await;
}

#[tokio::test]
async fn laps_of_a_person_who_left_are_not_shown_there() {
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
    let mut world = World::start_with(&unhurried).await;
    let [alices, bens] = two_friends();
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    world.upload("ben", &bens.file_name, &bens.bytes).await;
    world.standin.remove_member("Sunday Racing", "alice").unwrap();
    // The bot asks once a day, and when it starts.
    world.restart().await;
    told_alice(&world, "Nobody but you sees them").await;
    let bens = world.standin.user("ben").direct_message();
    let said = bens.slash("data show").run().await.unwrap().message.text();
    assert!(said.contains("The members of one server see"), "{said}");
    world.end().await;
}
