//! What a person takes along and takes away, as they do it in the chat.

use super::{Rig, two_friends};

#[tokio::test]
async fn an_export_comes_as_a_file_for_the_asker_alone() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let kept = rig.telemetry("alice").slash("data show").run().await.unwrap();
    assert!(kept.ephemeral);
    let said = kept.message.text();
    assert!(
        said.contains("of 1 file.") && said.contains("The members of one server see"),
        "{said}"
    );
    let given = rig.telemetry("alice").slash("data export").run().await.unwrap();
    assert!(given.ephemeral && given.message.attachments.len() == 1);
    let file = &given.message.attachments[0];
    assert_eq!(file.filename, "pacenote-data-1.zip");
    let bytes = rig.standin.attachment(&file.url).unwrap();
    let zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<&str> = zip.file_names().collect();
    assert_eq!(names.len(), 2, "{names:?}");
    rig.end().await;
}

#[tokio::test]
async fn whoever_leaves_takes_everything_along_that_was_said_about_them() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    let hers = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let both = rig
        .telemetry("ben")
        .slash("compare")
        .option("friend", "alice")
        .run()
        .await
        .unwrap();
    assert!(!both.message.attachments.is_empty(), "{}", both.message.text());
    let asked = rig
        .telemetry("alice")
        .slash("data delete")
        .option("what", "everything")
        .run()
        .await
        .unwrap();
    assert!(
        asked.ephemeral && asked.message.text().contains("no way back"),
        "{}",
        asked.message.text()
    );
    // Asked is not done.
    assert!(rig.standin.message(hers.message.id).is_some());
    let done = rig
        .telemetry("alice")
        .press(asked.message.id, "Delete for good")
        .await
        .unwrap();
    assert!(
        done.message.text().contains("I keep nothing of you"),
        "{}",
        done.message.text()
    );
    for gone in [hers.message.id, both.message.id] {
        rig.standin
            .wait_until("the message to be taken back", || {
                rig.standin.message(gone).is_none().then_some(())
            })
            .await
            .unwrap();
    }
    let choices = rig
        .telemetry("ben")
        .autocomplete("compare", &[("lap", "alice")], "lap")
        .await
        .unwrap();
    assert!(choices.is_empty(), "{choices:?}");
    // The button is still there and does no harm.
    let again = rig
        .telemetry("alice")
        .press(asked.message.id, "Delete for good")
        .await
        .unwrap();
    assert!(
        again.message.text().contains("I keep nothing of you"),
        "{}",
        again.message.text()
    );
    rig.end().await;
}

#[tokio::test]
async fn one_lap_is_deleted_by_its_driver_and_by_nobody_else() {
    let rig = Rig::start().await;
    let [alices, _] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let choices = rig
        .telemetry("alice")
        .autocomplete("data delete", &[("what", "one lap"), ("lap", "")], "lap")
        .await
        .unwrap();
    let lap = choices[0].value.clone();
    let refused = rig
        .telemetry("ben")
        .slash("data delete")
        .option("what", "one lap")
        .option("lap", lap.clone())
        .run()
        .await
        .unwrap();
    assert!(
        refused.message.text().contains("somebody else's lap"),
        "{}",
        refused.message.text()
    );
    let asked = rig
        .telemetry("alice")
        .slash("data delete")
        .option("what", "one lap")
        .option("lap", lap)
        .run()
        .await
        .unwrap();
    let done = rig
        .telemetry("alice")
        .press(asked.message.id, "Delete for good")
        .await
        .unwrap();
    assert!(
        done.message.text().contains("1 lap is gone"),
        "{}",
        done.message.text()
    );
    rig.end().await;
}
