//! Discord slow, full and failing, the bot taken out in the middle, a clock that jumps: what was given is stored once and
//! answered once, and nobody sees what they may not.

use std::time::Duration;

use standin::{ChannelUser, Disruption};

use super::{Rig, two_friends};

/// Answers to an upload of one lap that people can read in the channel.
fn answers(place: &ChannelUser) -> usize {
    let messages = place.messages().unwrap();
    let told = messages
        .iter()
        .filter(|message| message.text().contains(" · 1 lap"));
    told.count()
}

async fn is_stored_once(rig: &Rig) {
    let files: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(files, 1);
}

async fn is_answered_once(happens: impl FnOnce(&Rig)) {
    in_the_middle(happens).await.end().await;
}

/// A log is given with `/upload`; while it is read, something happens at Discord. Then it is answered once.
async fn in_the_middle(happens: impl FnOnce(&Rig)) -> Rig {
    let rig = Rig::start().await;
    let [alices, _] = two_friends();
    let alice = rig.telemetry("alice");
    rig.standin.fault(Disruption::SlowCdn(1000));
    alice
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .acknowledged()
        .await
        .unwrap();
    happens(&rig);
    rig.standin
        .wait_until("an answer", || (answers(&alice) > 0).then_some(()))
        .await
        .unwrap();
    // Whatever comes later comes after this.
    rig.standin.fault(Disruption::HealHttp);
    alice.slash("laps").run().await.unwrap();
    assert_eq!(answers(&alice), 1);
    is_stored_once(&rig).await;
    rig
}

#[tokio::test]
async fn an_answer_that_is_told_to_wait_comes_once() {
    is_answered_once(|rig| rig.standin.fault(Disruption::RateLimitOnce(700))).await;
}

#[tokio::test]
async fn an_answer_that_discord_fails_on_comes_once() {
    is_answered_once(|rig| rig.standin.fault(Disruption::HttpOnce(500))).await;
}

#[tokio::test]
async fn an_answer_comes_once_however_slow_discord_is() {
    is_answered_once(|rig| rig.standin.fault(Disruption::SlowHttp(1500))).await;
}

#[tokio::test]
async fn an_answer_for_which_it_is_too_late_comes_as_a_message() {
    let rig = in_the_middle(|rig| rig.standin.advance(Duration::from_secs(20 * 60))).await;
    // The bot's own clock knows nothing of it: it tries what is too late, and then says it otherwise.
    assert_eq!(rig.standin.take_verdict().violations.len(), 1);
    rig.end().await;
}

#[tokio::test]
async fn a_file_in_hand_is_shown_to_nobody_where_the_bot_is_taken_out() {
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "10000")];
    let rig = Rig::start_with(&unhurried).await;
    let [alices, _] = two_friends();
    rig.standin.fault(Disruption::SlowCdn(1000));
    rig.telemetry("alice")
        .slash("upload")
        .file("file", &alices.file_name, alices.bytes)
        .acknowledged()
        .await
        .unwrap();
    rig.standin.remove_bot_from("Sunday Racing").unwrap();
    let mut owner = rig.as_owner().await;
    let mut open = 1_i64;
    while open > 0 {
        open = sqlx::query_scalar("SELECT count(*) FROM pacenote.jobs WHERE done_at IS NULL")
            .fetch_one(&mut owner)
            .await
            .unwrap();
        // Asks the bot too, so that it is not this test alone that works.
        let direct = rig.standin.user("alice").direct_message();
        direct.slash("data show").run().await.unwrap();
    }
    is_stored_once(&rig).await;
    let shown: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.lap_shares")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(shown, 0);
    let direct = rig.standin.user("alice").direct_message();
    let said = direct.slash("data show").run().await.unwrap().message.text();
    assert!(
        said.contains("of 1 file.") && said.contains("Nobody but you sees them"),
        "{said}"
    );
    rig.end().await;
}

#[tokio::test]
async fn a_clock_that_is_set_back_holds_up_no_file() {
    let mut rig = Rig::start().await;
    let [alices, _] = two_friends();
    let alice = rig.telemetry("alice");
    rig.standin.fault(Disruption::SlowCdn(1000));
    let (name, bytes) = (alices.file_name.as_str(), alices.bytes);
    let upload = alice.slash("upload").file("file", name, bytes);
    upload.acknowledged().await.unwrap();
    rig.bot.kill().await.unwrap();
    // Written down before the clock was set back by an hour: due an hour from now.
    sqlx::query("UPDATE pacenote.jobs SET run_at = run_at + interval '1 hour', created_at = created_at + interval '1 hour'")
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
    rig.start_again().await;
    rig.standin
        .wait_until("an answer", || (answers(&alice) > 0).then_some(()))
        .await
        .unwrap();
    is_stored_once(&rig).await;
    rig.end().await;
}
