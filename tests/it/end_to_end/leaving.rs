//! The bot or a person leaves a server: what was shown there is not shown any more.

use super::{Rig, two_friends};

/// What `/data show` says to alice in a direct message, asked again until it says this.
async fn told_alice(rig: &Rig, expect: &str) {
    let direct = rig.standin.user("alice").direct_message();
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
    let rig = Rig::start_with(&unhurried).await;
    let [alices, _] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    told_alice(&rig, "The members of one server see").await;
    rig.standin.remove_bot_from("Sunday Racing").unwrap();
    told_alice(&rig, "Nobody but you sees them").await;
    rig.end().await;
}

#[tokio::test]
async fn a_server_that_took_the_bot_out_while_it_was_away_sees_nothing_any_more() {
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
    let mut rig = Rig::start_with(&unhurried).await;
    let [alices, _] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.terminate();
    assert!(rig.bot.wait().await.unwrap().success());
    rig.standin.remove_bot_from("Sunday Racing").unwrap();
    rig.start_again().await;
    told_alice(&rig, "Nobody but you sees them").await;
    rig.end().await;
}

#[tokio::test]
async fn laps_of_a_person_who_left_are_not_shown_there() {
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
    let mut rig = Rig::start_with(&unhurried).await;
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.standin.remove_member("Sunday Racing", "alice").unwrap();
    // The bot asks once a day, and when it starts.
    rig.restart().await;
    told_alice(&rig, "Nobody but you sees them").await;
    let bens = rig.standin.user("ben").direct_message();
    let said = bens.slash("data show").run().await.unwrap().message.text();
    assert!(said.contains("The members of one server see"), "{said}");
    rig.end().await;
}
