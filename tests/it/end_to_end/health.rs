//! What somebody who watches the bot asks it.

use super::{Rig, two_friends};

/// A port that nobody has at this moment.
fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

async fn get(port: u16, path: &str) -> (u16, String) {
    let answer = reqwest::get(format!("http://127.0.0.1:{port}{path}"))
        .await
        .unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn the_bot_says_that_it_lives_can_answer_and_what_it_did() {
    let port = free_port();
    let listen = format!("127.0.0.1:{port}");
    let rig = Rig::start_with(&[("PACENOTE__HEALTH__LISTEN", &listen)]).await;
    let [alices, _] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("alice", "rubbish.csv", b"nothing that is a log").await;
    assert_eq!(get(port, "/healthz").await, (200, "ok\n".to_owned()));
    assert_eq!(get(port, "/readyz").await, (200, "ok\n".to_owned()));
    assert_eq!(get(port, "/health").await, (200, "ok\n".to_owned()));
    let (status, metrics) = get(port, "/metrics").await;
    assert_eq!(status, 200);
    for line in [
        "pacenote_uploads_total{outcome=\"stored\"} 1",
        "pacenote_uploads_total{outcome=\"known\"} 1",
        "pacenote_uploads_total{outcome=\"refused\"} 1",
        "pacenote_uploads_total{outcome=\"failed\"} 0",
        "pacenote_import_seconds_count 3",
        "pacenote_shards_connected 1",
        "pacenote_database_up 1",
    ] {
        assert!(metrics.lines().any(|known| known == line), "{line} in\n{metrics}");
    }
    assert!(!metrics.contains("alice"), "{metrics}");
    assert_eq!(get(port, "/").await.0, 404);
    rig.end().await;
}
