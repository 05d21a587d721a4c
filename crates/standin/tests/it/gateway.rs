//! The gateway: handshake, resuming, intents, faults and close codes.
//! All waiting is for payloads, with one limit for each.

use std::time::Duration;

use serde_json::json;
use standin::{Config, Disruption, StandIn};

use crate::bot::{Bot, Gateway, PLAIN, Rest, WITH_CONTENT, command};

async fn discord() -> StandIn {
    StandIn::start(Config::default()).await.unwrap()
}

#[tokio::test]
async fn identify_gives_ready_and_every_server() {
    let discord = discord().await;
    let rest = Rest::new(&discord);
    let mut gateway = Gateway::connect(&rest).await;
    gateway.send_identify(&rest, PLAIN, false).await;
    let ready = gateway.event("READY").await;
    assert_eq!(ready["v"], 10);
    assert_eq!(ready["user"]["id"], rest.application.as_str());
    assert_eq!(ready["guilds"].as_array().unwrap().len(), 2);
    let first = gateway.event("GUILD_CREATE").await;
    assert_eq!(first["name"], "Sunday Racing");
    assert_eq!(first["channels"].as_array().unwrap().len(), 3);
    assert_eq!(gateway.event("GUILD_CREATE").await["name"], "Rival Garage");
    discord.wait_for_connection().await.unwrap();
    assert_eq!(discord.handshakes(), (1, 0));
    discord.assert_clean();
}

#[tokio::test]
async fn payloads_are_compressed_for_a_client_that_asks() {
    let discord = discord().await;
    let gateway = Gateway::identify(&Rest::new(&discord), PLAIN, true).await;
    assert!(!gateway.session.is_empty());
    discord.assert_clean();
}

#[tokio::test]
async fn a_dropped_client_resumes_and_gets_what_it_missed() {
    let discord = discord().await;
    let mut bot = Bot::start(&discord, WITH_CONTENT, json!([])).await;
    discord
        .user("alice")
        .in_channel("general")
        .post("before", vec![])
        .unwrap();
    assert_eq!(bot.gateway.event("MESSAGE_CREATE").await["content"], "before");
    discord.fault(Disruption::Drop);
    assert_eq!(bot.gateway.receive().await, Err(0));
    discord
        .user("alice")
        .in_channel("general")
        .post("while away", vec![])
        .unwrap();
    let mut again = Gateway::connect(&bot.rest).await;
    again
        .send_resume(&bot.rest, &bot.gateway.session, bot.gateway.sequence)
        .await;
    assert_eq!(again.event("MESSAGE_CREATE").await["content"], "while away");
    again.event("RESUMED").await;
    assert_eq!(discord.handshakes(), (1, 1));
    discord
        .user("alice")
        .in_channel("general")
        .post("after", vec![])
        .unwrap();
    assert_eq!(again.event("MESSAGE_CREATE").await["content"], "after");
    discord.assert_clean();
}

#[tokio::test]
async fn resuming_an_unknown_session_is_refused_and_identify_works_on_the_same_connection() {
    let discord = discord().await;
    let rest = Rest::new(&discord);
    let mut gateway = Gateway::connect(&rest).await;
    gateway.send_resume(&rest, "nobody", 3).await;
    assert_eq!(gateway.opcode(9).await["d"], false);
    gateway.send_identify(&rest, PLAIN, false).await;
    gateway.event("READY").await;
    discord.assert_clean();
}

#[tokio::test]
async fn content_is_stripped_without_the_intent_except_where_documented() {
    let discord = discord().await;
    let mut bot = Bot::start(&discord, PLAIN, json!([])).await;
    let alice = discord.user("alice");
    let file = || vec![("a.csv", b"t\n1\n".to_vec())];
    let files = |message: &serde_json::Value| message["attachments"].as_array().unwrap().len();

    alice.in_channel("general").post("secret", file()).unwrap();
    let plain = bot.gateway.event("MESSAGE_CREATE").await;
    assert_eq!((plain["content"].as_str(), files(&plain)), (Some(""), 0));

    alice
        .in_channel("general")
        .post("hello @Testbot", file())
        .unwrap();
    let mention = bot.gateway.event("MESSAGE_CREATE").await;
    assert_eq!(mention["content"], format!("hello {}", discord.bot_mention()));
    assert_eq!(files(&mention), 1);

    alice.direct_message().post("between us", file()).unwrap();
    let direct = bot.gateway.event("MESSAGE_CREATE").await;
    assert_eq!(
        (direct["content"].as_str(), files(&direct)),
        (Some("between us"), 1)
    );
    assert!(direct["guild_id"].is_null());

    let channel = alice.in_channel("general").channel_id().unwrap();
    let path = format!("/channels/{channel}/messages");
    let (_, own) = bot
        .rest
        .call("POST", &path, Some(json!({"content": "mine"})))
        .await;
    assert_eq!(bot.gateway.event("MESSAGE_CREATE").await["content"], "mine");

    let own = standin::Id::from_value(&own["id"]).unwrap();
    alice
        .in_channel("general")
        .reply(own, "an answer", vec![])
        .unwrap();
    let reply = bot.gateway.event("MESSAGE_CREATE").await;
    assert_eq!(reply["content"], "an answer");
    assert_eq!(reply["referenced_message"]["content"], "mine");
    discord.assert_clean();
}

#[tokio::test]
async fn messages_come_only_with_the_intent_for_their_place() {
    let discord = discord().await;
    let mut bot = Bot::start(&discord, 1 | 1 << 12, json!([])).await;
    discord
        .user("ben")
        .in_channel("general")
        .post("unheard", vec![])
        .unwrap();
    discord
        .user("ben")
        .direct_message()
        .post("heard", vec![])
        .unwrap();
    assert_eq!(bot.gateway.event("MESSAGE_CREATE").await["content"], "heard");
}

#[tokio::test]
async fn an_intent_that_is_not_enabled_closes_with_4014() {
    let config = Config {
        message_content: false,
        ..Config::default()
    };
    let discord = StandIn::start(config).await.unwrap();
    let rest = Rest::new(&discord);
    let mut gateway = Gateway::connect(&rest).await;
    gateway.send_identify(&rest, WITH_CONTENT, false).await;
    assert_eq!(gateway.receive().await, Err(4014));
    assert_eq!(discord.take_verdict().violations.len(), 1);
}

#[tokio::test]
async fn what_the_documentation_forbids_closes_with_its_code() {
    let discord = discord().await;
    let rest = Rest::new(&discord);
    let cases = [
        (
            json!({"op": 2, "d": {"token": "other", "intents": 1, "properties": {}}}),
            4004,
        ),
        (
            json!({"op": 2, "d": {"token": discord.token(), "properties": {}}}),
            4013,
        ),
        (
            json!({"op": 2, "d": {"token": discord.token(), "intents": 1_u64 << 40, "properties": {}}}),
            4013,
        ),
        (
            json!({"op": 2, "d": {"token": discord.token(), "intents": 1, "shard": [2, 2], "properties": {}}}),
            4010,
        ),
        (json!({"op": 99, "d": null}), 4001),
        (json!({"op": 3, "d": {}}), 4003),
    ];
    for (payload, code) in cases {
        let mut gateway = Gateway::connect(&rest).await;
        gateway.send(payload.clone()).await;
        assert_eq!(gateway.receive().await, Err(code), "{payload}");
    }
    let mut twice = Gateway::identify(&rest, 0, false).await;
    twice.send_identify(&rest, 0, false).await;
    assert_eq!(twice.receive().await, Err(4005));
    assert!(!discord.take_verdict().is_clean());
}

#[tokio::test]
async fn a_client_without_heartbeats_is_closed_and_one_with_them_is_answered() {
    let config = Config {
        heartbeat: Duration::from_millis(40),
        ..Config::default()
    };
    let discord = StandIn::start(config).await.unwrap();
    let mut gateway = Gateway::identify(&Rest::new(&discord), 0, false).await;
    gateway.send(json!({"op": 1, "d": 1})).await;
    assert_eq!(gateway.receive().await.unwrap()["op"], 11);
    assert_eq!(gateway.receive().await, Err(4009));
    assert_eq!(
        discord.take_verdict().violations,
        ["gateway: no heartbeat in time"]
    );
}

#[tokio::test]
async fn more_than_120_payloads_a_minute_close_with_4008() {
    let discord = discord().await;
    let mut gateway = Gateway::identify(&Rest::new(&discord), 0, false).await;
    for _ in 0..120 {
        gateway.send(json!({"op": 3, "d": {}})).await;
    }
    assert_eq!(gateway.receive().await, Err(4008));
    assert!(discord.take_verdict().violations[0].contains("120 payloads"));
}

#[tokio::test]
async fn faults_reach_the_client() {
    let discord = discord().await;
    let rest = Rest::new(&discord);
    let mut gateway = Gateway::identify(&rest, 0, false).await;
    discord.fault(Disruption::AskHeartbeat);
    gateway.opcode(1).await;
    discord.fault(Disruption::Reconnect);
    gateway.opcode(7).await;
    discord.fault(Disruption::Close(4000));
    assert_eq!(gateway.receive().await, Err(4000));

    let mut resumed = Gateway::connect(&rest).await;
    resumed
        .send_resume(&rest, &gateway.session, gateway.sequence)
        .await;
    resumed.event("RESUMED").await;
    discord.fault(Disruption::InvalidSession);
    assert_eq!(resumed.opcode(9).await["d"], false);

    discord.fault(Disruption::Outage(60_000));
    let url = format!("{}/?v=10", discord.gateway_url());
    assert!(
        tokio_tungstenite::connect_async(&url).await.is_err(),
        "the outage refuses connections"
    );
    discord.advance(Duration::from_secs(61));
    assert!(
        tokio_tungstenite::connect_async(&url).await.is_ok(),
        "the outage is over"
    );
    discord.assert_clean();
}

#[tokio::test]
async fn a_bot_that_left_is_gone_and_must_stay_silent() {
    let discord = discord().await;
    let bot = Bot::start(&discord, PLAIN, json!([command("ping", json!([]))])).await;
    bot.gateway.close(1000).await;
    discord.expect_bot_gone().await.unwrap();
    discord.assert_clean();
    bot.rest.call("GET", "/users/@me", None).await;
    assert_eq!(discord.take_verdict().violations.len(), 1);
    discord.expect_bot_back();
    bot.rest.call("GET", "/users/@me", None).await;
    discord.assert_clean();
}

#[tokio::test]
async fn a_stand_in_that_ends_cuts_its_connections_and_frees_its_port() {
    let discord = discord().await;
    let port = discord.address().port();
    let mut gateway = Gateway::identify(&Rest::new(&discord), 0, false).await;
    discord.shutdown().await;
    assert_eq!(gateway.receive().await, Err(0));
    let config = Config {
        port: Some(port),
        ..Config::default()
    };
    assert!(StandIn::start(config).await.is_ok());
}
