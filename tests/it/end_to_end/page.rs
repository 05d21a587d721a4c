//! The whole way in a real browser, on a phone and on a desktop: a file is dropped on the chat page, and nothing is typed.

use super::browser::{Browser, DESKTOP, PHONE};
use super::{Rig, two_friends};

#[tokio::test]
async fn a_file_is_dropped_looked_at_and_taken_back_without_a_command() {
    let folder = tempfile::tempdir().unwrap();
    for screen in [PHONE, DESKTOP] {
        let rig = Rig::start().await;
        let Some(mut browser) = Browser::open(&rig.standin.http_base(), screen).await else {
            return rig.end().await;
        };
        let [alices, bens] = two_friends();
        let file = folder.path().join(&alices.file_name);
        std::fs::write(&file, &alices.bytes).unwrap();
        rig.telemetry("alice").slash("watch").run().await.unwrap();
        let ben = rig.telemetry("ben");
        let posted = ben
            .post("my evening", vec![(&bens.file_name, bens.bytes)])
            .unwrap();
        ben.next_bot_message(posted).await.unwrap();

        browser.send_files(&[&file]).await;
        browser.click("Against Ben").await;
        let says = |text: &str| format!("document.getElementById('log').innerText.includes('{text}')");
        browser.until(&says("slower than Ben")).await;
        browser.click("A corner and what it costs").await;
        let t5 = "[...document.querySelectorAll('.select-list:not([hidden]) .select-row')].find((it) => it.innerText.startsWith('T5'))";
        browser.until(t5).await;
        browser.value(&format!("{t5}.click()")).await;
        let next = "[...document.querySelectorAll('button')].find((it) => it.innerText === 'T6 ▶')";
        browser.until(next).await;
        let drawn =
            "[...document.querySelectorAll('#log img')].every((it) => it.complete && it.naturalWidth)";
        browser.until(drawn).await;
        assert_eq!(browser.sticks_out().await, [""; 0], "{screen:?}");

        browser.click("More").await;
        browser.click("Undo").await;
        browser.until(&says("Undone")).await;
        let uploads: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM pacenote.uploads u JOIN pacenote.users o ON o.id = u.user_id \
             WHERE o.display_name = 'Alice'",
        )
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
        assert_eq!(uploads, 0);
        browser.close().await;
        rig.end().await;
    }
}
