//! Archives of several logs: each is read and stored, one that is refused takes nothing from the others.

use std::io::Write as _;

use super::World;

fn zip_of(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

async fn uploaded_names(world: &World) -> Vec<String> {
    sqlx::query_scalar("SELECT file_name FROM pacenote.uploads ORDER BY file_name")
        .fetch_all(&mut world.as_owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn every_log_of_an_archive_is_stored_and_the_one_that_is_none_is_named() {
    let world = World::start().await;
    world.telemetry("alice").slash("watch").run().await.unwrap();
    let ben = world.telemetry("ben");
    let (first, second) = (super::session_log(2, 5).0, super::session_log(2, 6).0);
    let archive = zip_of(&[
        ("evening/one.csv", first.clone()),
        ("evening/diary.csv", b"dear diary, what an evening".to_vec()),
        ("evening/two.csv", second),
        ("evening/car.png", b"\x89PNG\r\n\x1a\n".to_vec()),
    ]);
    let posted = ben.post("", vec![("evening.zip", archive)]).unwrap();
    let answer = ben.next_bot_message(posted).await.unwrap();
    let answer = ben
        .message_when(answer.id, "the whole card", |message| {
            !message.components.is_empty()
        })
        .await
        .unwrap();
    let text = answer.text();
    assert!(text.contains("diary.csv"), "the broken one is named: {text}");
    assert!(!text.contains("car.png"), "a picture is no log: {text}");
    assert_eq!(uploaded_names(&world).await, ["one.csv", "two.csv"]);
    // The same log alone is known again.
    let posted = ben.post("", vec![("one.csv", first)]).unwrap();
    let again = ben.next_bot_message(posted).await.unwrap();
    ben.message_when(again.id, "the card again", |message| {
        !message.components.is_empty()
    })
    .await
    .unwrap();
    assert_eq!(uploaded_names(&world).await, ["one.csv", "two.csv"]);
    world.end().await;
}
