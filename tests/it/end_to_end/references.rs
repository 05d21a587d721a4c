//! A reference lap is chosen once, by a person or for a server, and then the lap to look at; it is in no board for that.

use super::{Rig, session_log, two_friends};

#[tokio::test]
async fn a_reference_is_the_lap_to_look_at_until_it_goes() {
    let rig = Rig::start().await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let kept = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let text = async |command: standin::Slash| command.run().await.unwrap().message.text();

    // Nobody chose one: the next friend.
    assert!(text(alice.slash("compare")).await.contains("Ben"));
    let list = text(alice.slash("reference list")).await;
    assert!(list.contains("None is chosen"), "{list}");

    // Only a manager chooses for the server.
    let refused = ben
        .slash("reference set")
        .option("lap", "best")
        .option("whose", "this server's");
    let refused = text(refused).await;
    assert!(refused.contains("manage"), "{refused}");

    // Ben's own: a lap that is set aside, which counts nowhere.
    let (log, _) = session_log(2, 5);
    rig.upload("carla", "coach.csv", &log).await;
    let chosen = ben.slash("reference set").option("lap", "carla");
    let chosen = text(chosen).await;
    assert!(
        chosen.contains("Carla") && chosen.contains("reference now"),
        "{chosen}"
    );
    let compared = text(ben.slash("compare")).await;
    assert!(
        compared.contains("Carla") && !compared.contains("Alice"),
        "{compared}"
    );
    let by_word = alice.slash("compare").option("against", "reference");
    assert!(
        !text(by_word).await.contains("Carla"),
        "it is Ben's own, not Alice's"
    );

    // For the server: everybody's, unless they chose their own.
    let chosen = alice
        .slash("reference set")
        .option("lap", "ben")
        .option("whose", "this server's");
    assert!(text(chosen).await.contains("Everybody's"));
    assert!(text(alice.slash("compare")).await.contains("Ben"));
    let board = text(ben.slash("leaderboard")).await;
    assert!(board.contains("Ben") && board.contains("Alice"), "{board}");

    // The lap goes, and with it the reference.
    let more = kept.message.id;
    assert!(more.0 > 0);
    sqlx::query("DELETE FROM pacenote.telemetry_sessions WHERE user_id = $1")
        .bind(i64::try_from(rig.standin.user("carla").id().unwrap().0).unwrap())
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
    let list = text(ben.slash("reference list")).await;
    assert!(
        !list.contains("Carla") && list.contains("this server's"),
        "{list}"
    );
    let cleared = text(alice.slash("reference clear").option("whose", "this server's")).await;
    assert!(cleared.contains("No reference there any more"), "{cleared}");
    rig.end().await;
}

#[tokio::test]
async fn the_optimal_lap_is_a_lap_to_look_at_and_never_counts() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    let (log, _) = session_log(5, 31);
    let card = rig.upload("alice", "evening.csv", &log).await;
    let before = alice.slash("leaderboard").run().await.unwrap().message.text();
    for word in ["optimal", "meine Optimalrunde"] {
        let compared = alice
            .slash("compare")
            .option("lap", "best")
            .option("against", word);
        let compared = compared.run().await.unwrap().message.text();
        assert!(compared.contains("optimal lap"), "{word}: {compared}");
    }
    let chosen = alice
        .slash("reference set")
        .option("lap", "optimal")
        .run()
        .await
        .unwrap();
    assert!(
        chosen.message.text().contains("reference now"),
        "{}",
        chosen.message.text()
    );
    let compared = alice.slash("compare").run().await.unwrap().message.text();
    assert!(compared.contains("optimal lap"), "{compared}");
    // It is in no list, board or session.
    assert_eq!(
        alice.slash("leaderboard").run().await.unwrap().message.text(),
        before
    );
    let laps = alice.slash("laps").run().await.unwrap().message.text();
    assert!(!laps.contains("optimal"), "{laps}");
    let kept: (i64, i64) = sqlx::query_as(
        "SELECT count(*), count(*) FILTER (WHERE counts) FROM pacenote.telemetry_sessions WHERE set_aside = 'optimal'",
    )
    .fetch_one(&mut rig.as_owner().await)
    .await
    .unwrap();
    assert_eq!(kept, (1, 0), "made once");
    // A lap that it may be made of goes, and it goes too.
    alice
        .select(card.message.id, &super::bulletins::more(&card.message), &["undo"])
        .await
        .unwrap();
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.telemetry_sessions")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(left, 0);
    rig.end().await;
}
