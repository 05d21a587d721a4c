//! The bot goes on with what a backup holds, on another server under a login of its own.

use super::Rig;
use crate::db::backup::{dump, empty_with_a_login, restore, tools_for};

/// What `/laps` and `/leaderboard` say.
async fn lists(rig: &Rig) -> [String; 2] {
    let mut said = [String::new(), String::new()];
    for (said, command) in said.iter_mut().zip(["laps", "leaderboard"]) {
        let reply = rig.telemetry("ben").slash(command).run().await.unwrap();
        *said = reply.message.text();
    }
    said
}

#[tokio::test]
async fn a_bot_on_a_restored_backup_goes_on_where_the_other_one_ended() {
    let mut rig = Rig::start().await;
    let Some(tools) = tools_for(&mut rig.as_owner().await).await else {
        return;
    };
    let [alice, ben] = super::two_friends();
    rig.upload("ben", &ben.file_name, &ben.bytes).await;
    let before = lists(&rig).await;
    rig.terminate();
    assert!(rig.bot.wait().await.unwrap().success());

    let folder = tempfile::tempdir().unwrap();
    let dumped = folder.path().join("pacenote.dump");
    dump(&tools, rig.database_url(), &dumped);
    let restored = empty_with_a_login().await;
    restore(&tools, &dumped, &restored);
    rig.move_to(restored);
    rig.start_again().await;

    assert_eq!(lists(&rig).await, before);
    // The lap of before is the one to beat.
    let reply = rig.upload("alice", &alice.file_name, &alice.bytes).await;
    let said = reply.message.text();
    assert!(said.contains("Ben is ") && said.contains("s ahead"), "{said}");
    rig.end().await;
}
