//! What goes wrong around news, boards, challenges and direct messages, one test for each: one true state afterwards, one
//! sentence to whoever has to know, no mention of anybody.
//!
//! A thousand uploads at once, with two processes that tell of them: `app/flood.rs`. Two challenges at once, and a circuit that
//! is merged or renamed under them: `challenges.rs`. Which laps a clock that is ahead puts where: `db/bulletins.rs`.

use standin::{ChannelUser, Id, Message, Reply};

use super::bulletins::{may_pin, more};
use super::{Rig, session_log, two_friends};

async fn unhurried() -> Rig {
    Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await
}

/// `#general`, where the bot may pin; and alice, who manages the server.
fn general(rig: &Rig) -> ChannelUser {
    let general = rig.standin.user("alice").in_channel("general");
    may_pin(rig, &general);
    general
}

/// Sets a board up; its message.
async fn pinned(general: &ChannelUser) -> Message {
    let set_up = general.slash("board pin").run().await.unwrap();
    general.next_bot_message(set_up.message.id).await.unwrap()
}

async fn announced(general: &ChannelUser, name: &str) -> Message {
    let start = general
        .slash("challenge start")
        .option("name", name)
        .option("days", 7);
    let set_up = start.run().await.unwrap();
    general.next_bot_message(set_up.message.id).await.unwrap()
}

async fn upload_alices(rig: &Rig) -> Reply {
    let [alices, _] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await
}

async fn upload_bens(rig: &Rig) -> Reply {
    let [_, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await
}

async fn counted(rig: &Rig, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement)
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap()
}

async fn sql(rig: &Rig, statement: &'static str) {
    sqlx::query(statement)
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
}

/// Waits until a board says something and nothing else.
async fn when(general: &ChannelUser, board: &Message, what: &str, all: &[&str], none: &[&str]) -> Message {
    let is_so = |message: &Message| {
        let text = message.text();
        all.iter().all(|part| text.contains(part)) && !none.iter().any(|part| text.contains(part))
    };
    general.message_when(board.id, what, is_so).await.unwrap()
}

fn no_mention(general: &ChannelUser) {
    for message in general.messages().unwrap() {
        assert!(!message.content.contains("<@"), "{}", message.content);
        let mentions = message.raw["mentions"].as_array().map_or(0, Vec::len);
        assert!(!message.from_bot || mentions == 0, "{}", message.raw);
    }
}

#[tokio::test]
async fn a_channel_that_is_gone_takes_news_board_and_challenge_with_it_and_its_manager_is_told_once_each() {
    let rig = unhurried().await;
    let alice = rig.standin.user("alice");
    let general = general(&rig);
    upload_alices(&rig).await;
    general.slash("news").run().await.unwrap();
    for board in [pinned(&general).await, announced(&general, "Week one").await] {
        let is_pinned = |message: &Message| message.raw["pinned"] == true;
        general
            .message_when(board.id, "the board pinned", is_pinned)
            .await
            .unwrap();
    }

    rig.standin.delete_channel(general.channel_id().unwrap()).unwrap();
    upload_bens(&rig).await;
    let direct = alice.direct_message();
    let first = direct.next_bot_message(Id(0)).await.unwrap();
    let second = direct.next_bot_message(first.id).await.unwrap();
    for told in [&first, &second] {
        assert!(
            told.text().contains("no longer show your board"),
            "{}",
            told.text()
        );
    }
    assert_eq!(counted(&rig, "SELECT count(*) FROM pacenote.boards").await, 0);
    // Whatever came last, the laps are where they belong, and a lap more says nothing more.
    rig.upload("carla", "session.csv", &session_log(3, 17).0).await;
    let here = rig.telemetry("alice");
    let board = here.slash("leaderboard").run().await.unwrap().message;
    assert!(
        board.text().contains("Ben") && board.text().contains("Carla"),
        "{}",
        board.text()
    );
    assert_eq!(
        counted(
            &rig,
            "SELECT count(*) FROM pacenote.news_channels WHERE channel_id IS NOT NULL"
        )
        .await,
        0
    );
    assert_eq!(
        direct
            .messages()
            .unwrap()
            .iter()
            .filter(|message| message.from_bot)
            .count(),
        2
    );
    // Another channel is as good.
    let elsewhere = here.slash("news").run().await.unwrap();
    assert!(
        elsewhere.message.text().contains("News is on"),
        "{}",
        elsewhere.message.text()
    );
    rig.end().await;
}

#[tokio::test]
async fn a_pin_limit_that_is_reached_is_said_once_and_the_board_stays_right() {
    let rig = unhurried().await;
    let general = general(&rig);
    upload_alices(&rig).await;
    // As many as Discord allows are pinned already.
    for number in 0..50 {
        let note = general.post(&format!("note {number}"), Vec::new()).unwrap();
        assert!(rig.standin.pin(note));
    }
    let board = pinned(&general).await;
    let direct = rig.standin.user("alice").direct_message();
    let told = direct.next_bot_message(Id(0)).await.unwrap();
    assert!(told.text().contains("could not pin it"), "{}", told.text());
    assert!(
        told.text().contains("as many pinned messages as Discord allows"),
        "{}",
        told.text()
    );
    upload_bens(&rig).await;
    let edited = when(&general, &board, "the board with Ben", &["Ben"], &[]).await;
    assert_ne!(edited.raw["pinned"], true);
    let told = direct.messages().unwrap();
    assert_eq!(told.iter().filter(|message| message.from_bot).count(), 1);
    rig.end().await;
}

#[tokio::test]
async fn a_person_who_left_is_on_no_board_and_their_news_are_corrected() {
    let mut rig = unhurried().await;
    let general = general(&rig);
    upload_alices(&rig).await;
    general.slash("news").run().await.unwrap();
    let board = pinned(&general).await;
    upload_bens(&rig).await;
    let news = general.next_bot_message(board.id).await.unwrap();
    when(&general, &board, "the board with Ben", &["Ben"], &[]).await;

    rig.standin.remove_member("Sunday Racing", "ben").unwrap();
    // The bot asks once a day, and when it starts.
    rig.restart().await;
    when(&general, &board, "the board without Ben", &["Alice"], &["Ben"]).await;
    when(&general, &news, "corrected news", &["no longer stands"], &["Ben"]).await;
    no_mention(&general);
    rig.end().await;
}

#[tokio::test]
async fn a_lap_that_is_deleted_after_it_was_announced_corrects_the_message() {
    let rig = unhurried().await;
    let general = general(&rig);
    upload_alices(&rig).await;
    general.slash("news").run().await.unwrap();
    let board = pinned(&general).await;
    let stored = upload_bens(&rig).await;
    let news = general.next_bot_message(board.id).await.unwrap();
    assert!(
        news.text().contains("Ben") && news.attachments.len() == 1,
        "{}",
        news.text()
    );
    let bens = rig.standin.user("ben").in_channel("telemetry");
    let undone = bens
        .select(stored.message.id, &more(&stored.message), &["undo"])
        .await;
    undone.unwrap();
    let corrected = when(&general, &news, "corrected news", &["no longer stands"], &["Ben"]).await;
    assert!(corrected.attachments.is_empty() && corrected.buttons().is_empty());
    when(&general, &board, "the board without Ben", &["Alice"], &["Ben"]).await;
    no_mention(&general);
    rig.end().await;
}

/// A log by a clock that is so many days ahead.
fn ahead(log: Vec<u8>, days: i64) -> Vec<u8> {
    let log = String::from_utf8(log).unwrap();
    let created = log.lines().find(|line| line.starts_with("Created,")).unwrap();
    let ahead = chrono::Utc::now() + chrono::TimeDelta::days(days);
    let ahead = ahead.format("Created,%d/%m/%Y,%H:%M").to_string();
    log.replace(created, &ahead).into_bytes()
}

/// A logger whose clock is days ahead: nobody has driven tomorrow.
#[tokio::test]
async fn a_clock_of_a_log_that_is_in_the_future_counts_from_when_the_log_came() {
    let rig = unhurried().await;
    let general = general(&rig);
    upload_alices(&rig).await;
    let challenge = announced(&general, "Week one").await;
    let [_, bens] = two_friends();
    rig.upload("ben", "ahead.csv", &ahead(bens.bytes, 400)).await;
    // It came while the challenge runs, so that is when it counts.
    when(&general, &challenge, "the challenge with Ben", &["Ben"], &[]).await;
    // A challenge that is over takes nothing that came later, whatever its clock says.
    sql(&rig, "UPDATE pacenote.boards SET ends_at = now(), starts_at = now() - interval '1 day' WHERE name IS NOT NULL").await;
    let over = when(&general, &challenge, "the result", &["Result"], &[]).await;
    assert!(over.text().contains("Ben"), "{}", over.text());
    let (log, _) = session_log(1, 23);
    rig.upload("carla", "late.csv", &ahead(log, 3)).await;
    // A board of all times shows her; by then the challenge was looked at, too.
    let board = pinned(&general).await;
    when(&general, &board, "a board with Carla", &["Carla"], &[]).await;
    let now = general.messages().unwrap();
    let now = now.iter().find(|message| message.id == challenge.id).unwrap();
    assert!(!now.text().contains("Carla"), "{}", now.text());
    rig.end().await;
}

/// Whoever takes no direct messages is asked again by nobody.
#[tokio::test]
async fn a_person_who_cannot_be_reached_is_told_nothing_more() {
    let rig = unhurried().await;
    let alice = rig.standin.user("alice");
    let here = rig.telemetry("alice");
    upload_alices(&rig).await;
    let on = here
        .slash("notify")
        .option("beaten", true)
        .option("quiet_from", 3)
        .option("quiet_until", 3);
    on.run().await.unwrap();
    alice.accept_direct_messages(false);
    upload_bens(&rig).await;
    rig.upload("carla", "session.csv", &session_log(3, 17).0).await;
    let off = |text: &str| text.contains("Somebody took your best: **off**");
    let mut said = String::new();
    for _ in 0..200 {
        said = here.slash("notify").run().await.unwrap().message.text();
        if off(&said) {
            break;
        }
    }
    assert!(off(&said), "{said}");
    let direct = alice.direct_message().messages().unwrap();
    assert!(direct.iter().all(|message| !message.from_bot), "{direct:?}");
    rig.end().await;
}
