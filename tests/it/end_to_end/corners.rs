//! Corners of a circuit: kept from the first log, a server's own by a manager's word, used by every answer.

use super::{World, two_friends};

#[tokio::test]
async fn a_manager_names_joins_and_cuts_corners_and_comparisons_say_so() {
    let world = World::start().await;
    let [alices, bens] = two_friends();
    world.upload("ben", &bens.file_name, &bens.bytes).await;
    world.upload("alice", &alices.file_name, &alices.bytes).await;
    let text = async |user: &str, options: &[(&str, serde_json::Value)]| {
        let mut slash = world.telemetry(user).slash("corners");
        for (name, value) in options {
            slash = slash.option(name, value.clone());
        }
        slash.run().await.unwrap().message.text()
    };

    let found = text("ben", &[]).await;
    assert!(
        found.contains("T13") && found.contains("the first log of the circuit"),
        "{found}"
    );
    let refused = text("ben", &[("corner", 5.into()), ("name", "Mine".into())]).await;
    assert!(refused.contains("Only managers"), "{refused}");
    let which = text("alice", &[("name", "Mine".into())]).await;
    assert!(which.contains("Which corner?"), "{which}");
    let missing = text("alice", &[("corner", 99.into()), ("name", "Mine".into())]).await;
    assert!(missing.contains("There is no corner 99"), "{missing}");

    let named = text("alice", &[("corner", 5.into()), ("name", "Mill `Bend`".into())]).await;
    assert!(
        named.contains("Mill 'Bend'") && named.contains("server's own"),
        "{named}"
    );
    let joined = text("alice", &[("corner", 7.into()), ("action", 0.into())]).await;
    assert!(!joined.contains("T13") && joined.contains("T12"), "{joined}");
    let analyzed = world.telemetry("alice").slash("analyze").run().await.unwrap();
    let said = analyzed.message.text();
    assert!(said.contains("T5"), "{said}");

    let again = text("alice", &[("corner", 1.into()), ("action", 2.into())]).await;
    assert!(again.contains("T13") && !again.contains("Mill"), "{again}");
    world.end().await;
}
