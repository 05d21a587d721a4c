//! Sessions as things: titles, conditions and the trend of a stint; what one person notes for themselves stays with them.

use super::{Rig, sample, session_log, two_friends};

#[tokio::test]
async fn a_session_has_a_title_conditions_and_a_trend() {
    let rig = Rig::start().await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let (log, _) = session_log(7, 21);
    rig.upload("alice", "evening.csv", &log).await;
    let kept = alice
        .slash("note")
        .option("title", "Evening practice")
        .option("text", "too hot for the fronts")
        .option("tags", "practice, hot")
        .option("surface", "damp")
        .option("tyres", "R888")
        .option("track", 31.5)
        .run()
        .await
        .unwrap();
    let text = kept.message.text();
    assert!(
        kept.ephemeral && text.contains("Evening practice") && text.contains("too hot"),
        "{text}"
    );
    let session = alice.slash("session").run().await.unwrap().message.text();
    assert!(
        session.contains("Evening practice") && session.contains("damp · R888"),
        "{session}"
    );
    assert!(session.contains("a lap") && session.contains('±'), "{session}");
    let bens = ben
        .slash("session")
        .option("lap", "alice")
        .run()
        .await
        .unwrap()
        .message
        .text();
    assert!(
        bens.contains("Evening practice") && !bens.contains("too hot"),
        "{bens}"
    );
    let theirs = ben
        .slash("note")
        .option("lap", "alice")
        .option("title", "Mine")
        .run()
        .await
        .unwrap();
    assert!(
        theirs.message.text().contains("somebody else's"),
        "{}",
        theirs.message.text()
    );
    let none = alice
        .slash("setup")
        .option("lap", "best")
        .option("against", "last")
        .run()
        .await
        .unwrap();
    assert!(
        none.message.text().contains("setup sheet"),
        "{}",
        none.message.text()
    );
    rig.end().await;
}

#[tokio::test]
async fn a_log_that_knows_its_conditions_fills_them_in() {
    let Some(log) = sample("ibt/tsukuba.ibt") else {
        return;
    };
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    rig.upload("alice", "tsukuba.ibt", &log).await;
    let session = alice.slash("session").run().await.unwrap().message.text();
    assert!(
        session.contains("dry · 7.0 l · air 18 °C · track 19 °C"),
        "{session}"
    );
    // The driver's word comes first, and what the log says stays beside it.
    let noted = alice.slash("note").option("track", 30.0).run().await.unwrap();
    let text = noted.message.text();
    assert!(text.contains("air 18 °C · track 30 °C"), "{text}");
    rig.end().await;
}

#[tokio::test]
async fn laps_of_another_surface_are_no_default() {
    let rig = Rig::start().await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    for (driver, surface) in [(&alice, "wet"), (&ben, "dry")] {
        driver
            .slash("note")
            .option("surface", surface)
            .run()
            .await
            .unwrap();
    }
    let alone = alice.slash("compare").run().await.unwrap().message.text();
    assert!(!alone.contains("Ben"), "{alone}");
    let asked = alice
        .slash("compare")
        .option("against", "ben")
        .run()
        .await
        .unwrap()
        .message
        .text();
    assert!(asked.contains("Ben"), "{asked}");
    rig.end().await;
}
