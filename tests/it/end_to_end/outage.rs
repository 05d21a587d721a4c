//! The database gone, the bot going down: people are told, running commands finish.

use std::os::unix::fs::PermissionsExt as _;

use pacenote::testing::db::private::PrivateServer;
use standin::Disruption;

use super::{Rig, two_friends};
use crate::database::settings;

#[tokio::test]
async fn a_file_in_hand_is_answered_although_the_bot_ends() {
    let mut rig = Rig::start().await;
    let [alices, _] = two_friends();
    let alice = rig.telemetry("alice");
    let before = alice.post("here it comes", Vec::new()).unwrap();
    rig.standin.fault(Disruption::SlowCdn(1500));
    alice
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .acknowledged()
        .await
        .unwrap();
    // Whoever has the time answers: the process that ends, or the one that comes after it.
    rig.restart().await;
    let stored = alice.next_bot_message(before).await.unwrap();
    assert!(stored.text().contains(" · 1 lap"), "{}", stored.text());
    let answers = alice.messages().unwrap();
    let answers = answers
        .iter()
        .filter(|message| message.text().contains(" · 1 lap"));
    assert_eq!(answers.count(), 1, "answered once");
    let files: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(files, 1, "stored once");
    rig.standin.assert_clean();
    rig.end().await;
}

#[tokio::test]
async fn while_the_database_is_gone_people_are_told_and_then_it_works_again() {
    let folder = tempfile::tempdir().unwrap();
    // The server may run as another user, who has to get into the folder.
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let settings = settings(folder.path().to_owned());
    let server = PrivateServer::start(&settings).await.unwrap();
    let rig = Rig::start_on(server.database_url()).await;
    let alice = rig.telemetry("alice");
    let before = alice.slash("laps").run().await.unwrap();
    assert!(
        before.message.text().contains("No laps yet"),
        "{}",
        before.message.text()
    );

    server.stop().await.unwrap();
    let during = alice.slash("laps").run().await.unwrap();
    assert!(
        during.message.text().contains("The database does not answer"),
        "{}",
        during.message.text()
    );

    let server = PrivateServer::start(&settings).await.unwrap();
    let after = alice.slash("laps").run().await.unwrap();
    assert!(
        after.message.text().contains("No laps yet"),
        "{}",
        after.message.text()
    );
    rig.end().await;
    server.stop().await.unwrap();
}
