//! People bring the bot along to a server that never added it: what they store there is theirs alone, and what they are told
//! nobody else reads. Menus of people and messages.

use standin::{GroupPlan, ServerPlan};

use super::{Rig, config, session_log, two_friends};
use crate::database::TestDatabase;

async fn rig() -> Rig {
    let mut plan = config();
    plan.servers
        .push(ServerPlan::new("Elsewhere", &["alice", "ben"], &["ben"], &["lounge"]).without_bot());
    plan.groups.push(GroupPlan::new("Road trip", &["alice", "ben"]));
    let unhurried = [("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")];
    Rig::start_with_config(plan, TestDatabase::create_without_pool().await, &unhurried).await
}

#[tokio::test]
async fn where_nobody_added_the_bot_everything_is_private() {
    let rig = rig().await;
    let alice = rig.standin.user("alice").in_channel_of("Elsewhere", "lounge");
    let ben = rig.standin.user("ben").in_channel_of("Elsewhere", "lounge");
    let offered = alice.commands().unwrap();
    for command in ["/upload", "/laps", "/session", "/analyze", "/compare", "/ask"] {
        assert!(offered.contains(&command.to_owned()), "{command} in {offered:?}");
    }
    assert!(!offered.contains(&"/leaderboard".to_owned()) && !offered.contains(&"/watch".to_owned()));

    let (log, _) = session_log(3, 9);
    let stored = alice
        .slash("upload")
        .file("file", "session.csv", log)
        .run()
        .await
        .unwrap();
    assert!(stored.ephemeral, "nobody else reads along");
    assert!(
        stored.message.text().contains("Only you"),
        "{}",
        stored.message.text()
    );
    let shared: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.lap_shares")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(shared, 0);
    for command in ["laps", "session", "analyze", "compare"] {
        let mine = alice.slash(command).run().await.unwrap();
        assert!(mine.ephemeral, "{command}");
        assert!(
            !mine.message.text().contains("no lap"),
            "{command}: {}",
            mine.message.text()
        );
        let bens = ben.slash(command).run().await.unwrap();
        assert!(
            bens.ephemeral && !bens.message.text().contains("Alice"),
            "{command}"
        );
    }
    let asked = alice.slash("ask").option("question", "where do I lose time?");
    assert!(asked.run().await.unwrap().ephemeral);
    let pressed = alice.press(stored.message.id, "Debrief").await.unwrap();
    assert!(pressed.ephemeral && pressed.message.text().contains("laps"));

    // Somebody else's file is theirs to store.
    let [_, bens] = two_friends();
    let posted = ben
        .post("my best", vec![(&bens.file_name, bens.bytes.clone())])
        .unwrap();
    let refused = alice.message_menu("Import telemetry", posted).await.unwrap();
    assert!(
        refused.message.text().contains("somebody else's"),
        "{}",
        refused.message.text()
    );
    let own = ben.message_menu("Import telemetry", posted).await.unwrap();
    assert!(
        own.ephemeral && own.message.text().contains("1 lap"),
        "{}",
        own.message.text()
    );
    rig.end().await;
}

#[tokio::test]
async fn in_a_group_everybody_reads_along_and_nobody_is_told() {
    let rig = rig().await;
    let alice = rig.standin.user("alice").in_channel("Road trip");
    let ben = rig.standin.user("ben").in_channel("Road trip");
    let offered = alice.commands().unwrap();
    for command in ["/upload", "/laps", "/session", "/analyze", "/compare", "/ask"] {
        assert!(offered.contains(&command.to_owned()), "{command} in {offered:?}");
    }
    for command in ["/leaderboard", "/watch", "/news"] {
        assert!(!offered.contains(&command.to_owned()), "{command}");
    }
    let (log, _) = session_log(3, 9);
    let upload = alice.slash("upload").file("file", "session.csv", log);
    let stored = upload.run().await.unwrap();
    assert!(stored.ephemeral, "the others of the group read nothing");
    assert!(
        stored.message.text().contains("Only you"),
        "{}",
        stored.message.text()
    );
    for command in ["laps", "session", "analyze"] {
        let mine = alice.slash(command).run().await.unwrap();
        assert!(mine.ephemeral, "{command}");
        assert!(
            mine.message.text().contains("Harrow Glen"),
            "{command}: {}",
            mine.message.text()
        );
        let bens = ben.slash(command).run().await.unwrap();
        let text = bens.message.text();
        assert!(
            bens.ephemeral && !text.contains("Harrow Glen"),
            "{command}: {text}"
        );
    }
    // Asked to show it to everybody, it stays with the asker: there is no server that may see laps.
    let shown = alice
        .slash("session")
        .option("private", false)
        .run()
        .await
        .unwrap();
    assert!(shown.ephemeral, "{}", shown.message.text());
    let pressed = alice.press(stored.message.id, "Debrief").await.unwrap();
    assert!(pressed.ephemeral && pressed.message.text().contains("laps"));
    let question = ben.post("what is trail braking?", Vec::new()).unwrap();
    let answered = ben.message_menu("Ask about this", question).await.unwrap();
    assert!(answered.ephemeral && answered.message.text().to_lowercase().contains("brak"));
    let read_by_ben = ben.messages().unwrap();
    assert!(
        read_by_ben
            .iter()
            .all(|message| !message.text().contains("Alice")),
        "nothing of hers"
    );
    let shared: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.lap_shares")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(shared, 0);
    rig.end().await;
}

#[tokio::test]
async fn menus_of_people_and_messages() {
    let rig = rig().await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, bens] = two_friends();
    let card = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;

    let against = rig.standin.user("ben").id().unwrap();
    let compared = alice.user_menu("Compare with my best", against).await.unwrap();
    assert!(
        compared.ephemeral && compared.message.text().contains("Ben"),
        "{}",
        compared.message.text()
    );
    let nobody = rig.standin.user("carla").id().unwrap();
    let refused = alice.user_menu("Compare with my best", nobody).await.unwrap();
    assert!(
        refused.message.text().contains("no lap"),
        "{}",
        refused.message.text()
    );

    // A question that stands there is answered; about a card of ours, one is asked for.
    let question = ben.post("what is trail braking?", Vec::new()).unwrap();
    let answered = alice.message_menu("Ask about this", question).await.unwrap();
    assert!(answered.ephemeral && answered.message.text().to_lowercase().contains("brak"));
    let form = alice
        .message_menu_for_modal("Ask about this", compared.message.id)
        .await
        .unwrap();
    let answered = alice
        .submit(&form, &[("question", "where do I lose the most time?")])
        .await
        .unwrap();
    assert!(
        answered.message.text().contains("T5"),
        "{}",
        answered.message.text()
    );

    // Nobody disowns somebody else's laps; the card's owner does.
    let refused = ben
        .message_menu("This is not my lap", card.message.id)
        .await
        .unwrap();
    assert!(
        refused.message.text().contains("somebody else's"),
        "{}",
        refused.message.text()
    );
    let done = alice
        .message_menu("This is not my lap", card.message.id)
        .await
        .unwrap();
    assert!(done.ephemeral);
    let counted: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.lap_shares WHERE counts")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(counted, 1, "ben's");
    rig.end().await;
}
