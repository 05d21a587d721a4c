//! Direct messages about one's own laps: nothing until somebody turns it on, once each, and stopped by one press.

use standin::Id;

use super::{Rig, session_log, two_friends};

#[tokio::test]
async fn a_beaten_best_is_told_to_whoever_asked_for_it_once() {
    let mut rig = Rig::start().await;
    let alice = rig.standin.user("alice");
    let (direct, here) = (alice.direct_message(), rig.telemetry("alice"));
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;

    let off = here.slash("notify").run().await.unwrap();
    assert!(
        off.ephemeral && off.message.text().matches("off").count() >= 4,
        "{}",
        off.message.text()
    );
    let on = here
        .slash("notify")
        .option("beaten", true)
        .option("quiet_from", 3)
        .option("quiet_until", 3)
        .run()
        .await
        .unwrap();
    assert!(
        on.message.text().contains("Somebody took your best: **on**"),
        "{}",
        on.message.text()
    );
    assert!(
        on.message.text().contains("Quiet hours: **none**"),
        "{}",
        on.message.text()
    );

    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let told = direct.next_bot_message(Id(0)).await.unwrap();
    let text = told.text();
    assert!(
        text.contains("Your best was beaten") && text.contains("Ben"),
        "{text}"
    );
    assert!(text.contains("Most of it is in **T5"), "{text}");
    assert_eq!(told.attachments.len(), 1, "the corner as a picture");

    // Nothing twice after a restart.
    rig.restart().await;
    let news = here.slash("news").run().await.unwrap();
    assert!(news.ephemeral);
    let stopped = direct.press(told.id, "Stop these").await.unwrap();
    assert!(
        stopped.message.text().contains("won't tell"),
        "{}",
        stopped.message.text()
    );
    let (log, _) = session_log(3, 17);
    rig.upload("carla", "session.csv", &log).await;
    let said = rig.telemetry("carla").next_bot_message(news.message.id).await;
    assert!(said.is_ok());
    let told: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.notices_told")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(told, 1);
    rig.end().await;
}

#[tokio::test]
async fn a_focus_that_works_and_the_week_are_told_to_whoever_asked() {
    let rig = Rig::start().await;
    let alice = rig.standin.user("alice");
    let (direct, here) = (alice.direct_message(), rig.telemetry("alice"));
    let on = here
        .slash("notify")
        .option("focus", true)
        .option("weekly", true)
        .option("quiet_from", 3)
        .option("quiet_until", 3);
    let on = on.run().await.unwrap().message.text();
    assert_eq!(on.matches("**on**").count(), 2, "{on}");
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let advised = here.slash("analyze").run().await.unwrap().message.text();
    assert!(advised.contains("Focus: T5 entry"), "{advised}");

    // Two of her next three laps do it.
    rig.upload("alice", "next.csv", &super::focus::alices_next(1))
        .await;
    let told = direct.next_bot_message(Id(0)).await.unwrap();
    let text = told.text();
    assert!(text.contains("T5") && text.contains("laps do it now"), "{text}");
    assert!(
        told.buttons().contains(&"Stop these".to_owned()),
        "{:?}",
        told.buttons()
    );

    // A week later: what was driven, what improved, what to work on.
    sqlx::query("UPDATE pacenote.notices SET weekly_at = now() - interval '8 days'")
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
    let week = direct.next_bot_message(told.id).await.unwrap();
    let text = week.text();
    assert!(text.contains("Your week") && text.contains("laps"), "{text}");
    let stopped = direct.press(week.id, "Stop these").await.unwrap();
    assert!(
        stopped.message.text().contains("won't tell"),
        "{}",
        stopped.message.text()
    );
    rig.end().await;
}
