//! The front door of the API: what is checked before any operation runs, and the look-ups.
//! Every answer of the stand-in is checked against the OpenAPI document on its way out.

use serde_json::json;
use standin::{Config, Disruption, StandIn};

use crate::bot::Rest;

async fn start() -> (StandIn, Rest) {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let rest = Rest::new(&discord);
    (discord, rest)
}

#[tokio::test]
async fn every_look_up_fits_its_own_schema() {
    let (discord, rest) = start().await;
    if !discord.verdict().schemas_checked {
        lapgen::beside::skipped("no OpenAPI document, answers are not checked against it");
    }
    let server = discord.server_id("Sunday Racing").unwrap();
    let alice = discord.user("alice");
    let (user, channel) = (
        alice.id().unwrap(),
        alice.in_channel("general").channel_id().unwrap(),
    );
    let direct = alice.direct_message().channel_id().unwrap();
    let message = alice
        .in_channel("general")
        .post("x", vec![("a.csv", b"x".to_vec())])
        .unwrap();
    let application = &rest.application;
    for path in [
        "/gateway".to_owned(),
        "/gateway/bot".to_owned(),
        "/users/@me".to_owned(),
        "/oauth2/applications/@me".to_owned(),
        "/applications/@me".to_owned(),
        format!("/applications/{application}/commands"),
        format!("/applications/{application}/guilds/{server}/commands"),
        format!("/channels/{channel}"),
        format!("/channels/{direct}"),
        format!("/channels/{channel}/messages"),
        format!("/channels/{channel}/messages/{message}"),
        format!("/guilds/{server}"),
        format!("/guilds/{server}?with_counts=true"),
        format!("/guilds/{server}/channels"),
        format!("/guilds/{server}/roles"),
        format!("/guilds/{server}/members/{user}"),
        format!("/guilds/{server}/members/{application}"),
        format!("/users/{user}"),
    ] {
        let (status, body) = rest.call("GET", &path, None).await;
        assert_eq!(status, 200, "{path}: {body}");
    }
    for (path, code) in [
        (format!("/channels/{user}"), 10003),
        (format!("/guilds/{user}"), 10004),
        (format!("/guilds/{server}/members/{server}"), 10007),
        (format!("/users/{server}"), 10013),
        (format!("/channels/{channel}/messages/{user}"), 10008),
    ] {
        let (status, body) = rest.call("GET", &path, None).await;
        assert_eq!((status, &body["code"]), (404, &json!(code)), "{path}");
    }
    discord.assert_clean();
}

#[tokio::test]
async fn an_operation_the_stand_in_lacks_is_501_and_one_that_does_not_exist_404() {
    let (discord, rest) = start().await;
    let server = discord.server_id("Sunday Racing").unwrap();
    let (lacking, _) = rest.call("GET", &format!("/guilds/{server}/bans"), None).await;
    let wanted = if discord.verdict().schemas_checked {
        501
    } else {
        404
    };
    assert_eq!(lacking, wanted);
    assert_eq!(rest.call("GET", "/no/such/thing", None).await.0, 404);
    assert_eq!(discord.take_verdict().violations.len(), 2);
}

#[tokio::test]
async fn requests_need_the_token_the_user_agent_and_the_version() {
    let (discord, rest) = start().await;
    let bare = reqwest::Client::new();
    let get = |path: &str| bare.get(format!("{}{path}", discord.http_base()));
    let status = async |request: reqwest::RequestBuilder| request.send().await.unwrap().status().as_u16();
    assert_eq!(
        status(get("/api/v10/users/@me").header("user-agent", "DiscordBot (x, 1)")).await,
        401
    );
    assert_eq!(discord.take_verdict().violations.len(), 1);
    assert_eq!(status(get("/api/v10/gateway")).await, 200);
    assert!(discord.take_verdict().violations[0].contains("user agent"));
    assert_eq!(
        status(get("/api/v9/gateway").header("user-agent", "DiscordBot (x, 1)")).await,
        404
    );
    assert!(discord.take_verdict().violations[0].contains("API version"));
    let (status, body) = rest
        .call("PUT", "/applications/1/commands", Some(json!([])))
        .await;
    assert_eq!((status, &body["code"]), (403, &json!(20012)));
    assert_eq!(discord.take_verdict().violations.len(), 1);
}

#[tokio::test]
async fn a_body_that_is_not_json_is_a_violation() {
    let (discord, _) = start().await;
    let channel = discord.user("alice").in_channel("general").channel_id().unwrap();
    let url = format!("{}/api/v10/channels/{channel}/messages", discord.http_base());
    let request = reqwest::Client::new()
        .post(url)
        .header("user-agent", "DiscordBot (x, 1)")
        .header("authorization", format!("Bot {}", discord.token()))
        .header("content-type", "application/json")
        .body("{\"content\":");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 400);
    assert!(discord.take_verdict().violations[0].contains("not JSON"));
}

#[tokio::test]
async fn injected_failures_hit_one_request_and_are_no_violation() {
    let (discord, rest) = start().await;
    discord.fault(Disruption::HttpOnce(502));
    assert_eq!(rest.call("GET", "/users/@me", None).await.0, 502);
    discord.fault(Disruption::RateLimitOnce(1500));
    let (status, body) = rest.call("GET", "/users/@me", None).await;
    assert_eq!(
        (status, &body["retry_after"], &body["global"]),
        (429, &json!(1.5), &json!(false))
    );
    assert_eq!(rest.call("GET", "/users/@me", None).await.0, 200);
    assert_eq!(discord.verdict().invalid_requests, 1);
    discord.assert_clean();
}

#[tokio::test]
async fn a_field_that_the_document_does_not_know_is_a_warning() {
    let (discord, rest) = start().await;
    if !discord.verdict().schemas_checked {
        lapgen::beside::skipped("no OpenAPI document");
        return;
    }
    let channel = discord.user("alice").in_channel("general").channel_id().unwrap();
    let path = format!("/channels/{channel}/messages");
    let button = json!({"type": 2, "style": 1, "label": "x", "custom_id": "x"});
    let fine = json!({"content": "x", "components": [{"type": 1, "components": [button]}]});
    assert_eq!(rest.call("POST", &path, Some(fine)).await.0, 200);
    assert_eq!(discord.verdict().warnings, Vec::<String>::new());
    let body = json!({"content": "x", "contents": "misspelt"});
    assert_eq!(rest.call("POST", &path, Some(body)).await.0, 200);
    let verdict = discord.verdict();
    assert!(verdict.is_clean());
    assert!(verdict.warnings[0].contains("contents"), "{:?}", verdict.warnings);
}

#[tokio::test]
async fn everything_is_recorded_with_its_verdict() {
    let (discord, rest) = start().await;
    rest.call("GET", "/users/@me", None).await;
    rest.call("GET", "/nothing", None).await;
    let records = discord.records();
    assert_eq!(records[0].title, "GET /users/@me");
    assert_eq!((records[0].status, records[0].violations.len()), (Some(200), 0));
    assert_eq!((records[1].status, records[1].violations.len()), (Some(404), 1));
    assert!(!discord.take_verdict().is_clean());
}

#[tokio::test]
async fn a_document_that_is_named_but_not_there_is_an_error() {
    let config = Config {
        openapi: Some("/no/such/openapi.json".into()),
        ..Config::default()
    };
    assert!(matches!(
        StandIn::start(config).await,
        Err(standin::Error::Document { .. })
    ));
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let (discord, _) = start().await;
    let config = Config {
        port: Some(discord.address().port()),
        ..Config::default()
    };
    assert!(matches!(
        StandIn::start(config).await,
        Err(standin::Error::Bind { .. })
    ));
    discord.shutdown().await;
}
