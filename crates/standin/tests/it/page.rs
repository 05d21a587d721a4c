//! The page's own routes: its files, its view of the world, its deeds, and who may reach them.
//! How it looks is for people to judge; that it works from end to end is tested here.

use serde_json::{Value, json};
use standin::{Config, StandIn};

use crate::bot::{Bot, PLAIN, Rest, command};

async fn json_of(response: reqwest::Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

#[tokio::test]
async fn the_page_and_every_file_it_names_are_served() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let rest = Rest::new(&discord);
    let index = rest.get(&rest.page("/")).await.unwrap();
    let policy = index.headers()["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(policy.starts_with("default-src 'self'"));
    let mut waiting = vec![index.text().await.unwrap()];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(text) = waiting.pop() {
        let names = text
            .split(['"', '\''])
            .filter_map(|it| it.strip_prefix("/_play/page/").or(it.strip_prefix("./")));
        for name in names.filter(|it| it.ends_with(".js") || it.ends_with(".css")) {
            if seen.insert(name.to_owned()) {
                let file = rest
                    .get(&rest.page(&format!("/_play/page/{name}")))
                    .await
                    .unwrap();
                assert_eq!(file.status().as_u16(), 200, "{name}");
                waiting.push(file.text().await.unwrap());
            }
        }
    }
    assert_eq!(seen.len(), 9, "{seen:?}");
    assert_eq!(
        rest.get(&rest.page("/_play/page/other.js"))
            .await
            .unwrap()
            .status()
            .as_u16(),
        404
    );
}

#[tokio::test]
async fn nothing_on_the_page_comes_from_elsewhere() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let rest = Rest::new(&discord);
    for name in [
        "",
        "_play/page/style.css",
        "_play/page/app.js",
        "_play/page/chat.js",
        "_play/page/dom.js",
    ] {
        let text = rest
            .get(&rest.page(&format!("/{name}")))
            .await
            .unwrap()
            .text()
            .await
            .unwrap();
        assert!(!text.contains("https://") && !text.contains("//cdn"), "{name}");
        assert!(
            !text.to_lowercase().contains("discord"),
            "{name} carries a name that is not ours"
        );
    }
}

#[tokio::test]
async fn each_user_sees_their_own_servers_and_messages() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let bot = Bot::start(&discord, PLAIN, json!([command("ping", json!([]))])).await;
    discord
        .user("carla")
        .in_channel("logs")
        .post("in the garage", vec![])
        .unwrap();
    let view = async |name: &str| {
        let path = format!("/_play/state?user={}", discord.user(name).id().unwrap());
        json_of(bot.rest.get(&bot.rest.page(&path)).await.unwrap()).await
    };
    let (alice, carla) = (view("alice").await, view("carla").await);
    let members = |view: &Value| -> Vec<bool> {
        view["servers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["member"] == true)
            .collect()
    };
    assert_eq!(
        (members(&alice), members(&carla)),
        (vec![true, false], vec![true, true])
    );
    assert!(!alice.to_string().contains("in the garage"));
    assert!(carla.to_string().contains("in the garage"));
    assert_eq!(alice["bot"]["connected"], true);
    let general = discord
        .user("alice")
        .in_channel("general")
        .channel_id()
        .unwrap()
        .to_string();
    assert_eq!(alice["commands"][&general][0]["name"], "ping");
}

#[tokio::test]
async fn a_command_from_the_page_reaches_the_bot_and_its_answer_the_page() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let option = json!([{"name": "log", "description": "x", "type": 11}]);
    let mut bot = Bot::start(&discord, PLAIN, json!([command("load", option)])).await;
    let (alice, place) = (
        discord.user("alice").id().unwrap(),
        discord.user("alice").in_channel("general"),
    );
    let url = bot.rest.page(&format!("/_play/events?user={alice}"));
    let mut events = bot.rest.get(&url).await.unwrap();
    let call = json!({"user": alice, "channel": place.channel_id().unwrap(), "path": "load", "options": []});
    let file = reqwest::multipart::Part::bytes(b"t\n1\n".to_vec()).file_name("a.csv");
    let form = reqwest::multipart::Form::new()
        .text("call", call.to_string())
        .part("log", file);
    let sent = reqwest::Client::new()
        .post(bot.rest.page("/_play/command"))
        .multipart(form)
        .send()
        .await
        .unwrap();
    assert_eq!(sent.status().as_u16(), 204);
    let interaction = bot
        .answer(json!({"type": 4, "data": {"content": "seen on the page"}}))
        .await;
    assert_eq!(interaction["data"]["options"][0]["type"], 11);
    let mut heard = String::new();
    while !heard.contains("seen on the page") {
        let chunk = events.chunk().await.unwrap().expect("the stream goes on");
        heard.push_str(&String::from_utf8_lossy(&chunk));
    }
    assert!(heard.contains("\"kind\":\"interaction\"") && heard.contains("\"kind\":\"message\""));
    discord.assert_clean();
}

#[tokio::test]
async fn what_a_client_would_not_send_is_refused_with_a_sentence() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let rest = Rest::new(&discord);
    let place = discord.user("alice").in_channel("general");
    let form = reqwest::multipart::Form::new()
        .text("user", discord.user("alice").id().unwrap().to_string())
        .text("channel", place.channel_id().unwrap().to_string())
        .text("text", "  ");
    let answer = reqwest::Client::new()
        .post(rest.page("/_play/message"))
        .multipart(form)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 400);
    assert_eq!(json_of(answer).await["error"], "write something or attach a file");
}

#[tokio::test]
async fn other_hosts_and_origins_are_kept_out() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let (client, url) = (
        reqwest::Client::new(),
        format!("{}/_play/records", discord.http_base()),
    );
    let status = async |name: &str, value: &str| {
        client
            .get(&url)
            .header(name, value)
            .send()
            .await
            .unwrap()
            .status()
            .as_u16()
    };
    assert_eq!(status("host", "evil.example:80").await, 403);
    assert_eq!(status("origin", "https://evil.example").await, 403);
    assert_eq!(status("origin", &discord.http_base()).await, 200);
    assert_eq!(
        status("host", &format!("localhost:{}", discord.address().port())).await,
        200
    );
}
