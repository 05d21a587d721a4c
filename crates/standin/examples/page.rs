//! The page with a small scripted bot behind it: `cargo run -p standin --example page [PORT]`.
//!
//! It shows what the stand-in can do without any real bot: a deferred answer with a picture, autocomplete,
//! choices, buttons, a menu, a modal, a message context menu, and one command that never answers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a demonstration: what goes wrong should stop it with a message"
)]

#[path = "../tests/it/bot.rs"]
mod bot;

use std::time::Duration;

use serde_json::{Value, json};
use standin::{Config, StandIn};

use crate::bot::{Bot, Rest, WITH_CONTENT, command, png};

#[tokio::main]
async fn main() {
    let port = std::env::args()
        .nth(1)
        .map_or(4010, |text| text.parse().expect("a port number"));
    let config = Config {
        port: Some(port),
        bot_name: "Demo".to_owned(),
        ..Config::default()
    };
    let discord = StandIn::start(config).await.expect("the port is free");
    println!("open {}", discord.http_base());
    let Bot { rest, mut gateway } = Bot::start(&discord, WITH_CONTENT, commands()).await;
    // More often than asked for: the scripted client gives up on a payload after ten seconds of silence.
    let mut beats = tokio::time::interval(Duration::from_secs(5));
    loop {
        tokio::select! {
            payload = gateway.receive() => match payload {
                Ok(payload) => { tokio::spawn(take(rest.clone(), payload)); }
                Err(code) => panic!("the gateway closed with {code}"),
            },
            _ = beats.tick() => gateway.send(json!({"op": 1, "d": gateway.sequence})).await,
        }
    }
}

fn commands() -> Value {
    let text = |name: &str, about: &str| json!({"name": name, "description": about, "type": 3});
    let mut search = text("item", "What to look up");
    search["autocomplete"] = json!(true);
    search["required"] = json!(true);
    let mut style = text("style", "How to draw it");
    style["choices"] = json!([{"name": "Plain", "value": "plain"}, {"name": "With grid", "value": "grid"}]);
    json!([
        command("upload", json!([
            {"name": "file", "description": "The file to read", "type": 11, "required": true},
            {"name": "private", "description": "Show the answer only to me", "type": 5},
        ])),
        command("look", json!([search, style])),
        command("settings", json!([
            {"name": "show", "description": "Show the settings", "type": 1},
            {"name": "edit", "description": "Change the settings", "type": 1},
        ])),
        command("silence", json!([])),
        {"name": "Analyze this file", "type": 3},
    ])
}

async fn take(rest: Rest, payload: Value) {
    let data = &payload["d"];
    if payload["t"] == "MESSAGE_CREATE"
        && data["author"]["bot"] != true
        && !data["attachments"].as_array().unwrap().is_empty()
    {
        let path = format!("/channels/{}/messages", data["channel_id"].as_str().unwrap());
        let count = data["attachments"].as_array().unwrap().len();
        let body = json!({
            "content": format!("I see **{count}** file(s). Use `/upload` to have one read."),
            "message_reference": {"message_id": data["id"]}, "allowed_mentions": {"parse": []},
        });
        rest.call("POST", &path, Some(body)).await;
    }
    if payload["t"] != "INTERACTION_CREATE" {
        return;
    }
    match (
        data["type"].as_u64().unwrap(),
        data["data"]["name"].as_str().unwrap_or_default(),
    ) {
        (4, _) => complete(&rest, data).await,
        (2, "look" | "upload" | "Analyze this file") => chart(&rest, data).await,
        (2, "settings") if data["data"]["options"][0]["name"] == "edit" => modal(&rest, data).await,
        (2, "settings") => {
            let content = "### Settings\n- name: *unset*\n- since <t:1767225600:R>\n> Change them with `/settings edit`.";
            rest.respond(
                data,
                json!({"type": 4, "data": {"content": content, "flags": 64}}),
            )
            .await;
        }
        (3, _) => press(&rest, data).await,
        (5, _) => {
            let name = &data["data"]["components"][0]["component"]["value"];
            let content = format!("Saved **{}**.", name.as_str().unwrap_or_default());
            rest.respond(
                data,
                json!({"type": 4, "data": {"content": content, "flags": 64}}),
            )
            .await;
        }
        _ => {}
    }
}

async fn complete(rest: &Rest, data: &Value) {
    let typed = data["data"]["options"][0]["value"]
        .as_str()
        .unwrap_or_default()
        .to_lowercase();
    let all = [
        "North loop · 1:16.3",
        "North loop · 1:17.0",
        "South loop · 1:31.4",
        "Harbour · 2:04.9",
    ];
    let fitting = all.iter().filter(|it| it.to_lowercase().contains(&typed));
    let choices: Vec<Value> = fitting.map(|it| json!({"name": it, "value": it})).collect();
    rest.respond(data, json!({"type": 8, "data": {"choices": choices}}))
        .await;
}

async fn chart(rest: &Rest, data: &Value) {
    let private = data["data"]["options"]
        .as_array()
        .is_some_and(|all| all.iter().any(|it| it["value"] == true));
    rest.respond(
        data,
        json!({"type": 5, "data": {"flags": if private { 64 } else { 0 }}}),
    )
    .await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let field = |name: &str, value: &str| json!({"name": name, "value": value, "inline": true});
    let body = json!({
        "embeds": [{
            "title": "North loop", "color": 0x3a_86_c8,
            "description": "Fastest of **14**. You lose most in **T5**: [what this means](https://example.invalid).",
            "fields": [field("Time", "`1:16.329`"), field("Best", "`1:15.934`"), field("Gap", "**+0.395 s**"),
                {"name": "Where", "value": "1. T5 entry: brakes 12 m early\n2. T2 exit: throttle late"}],
            "image": {"url": "attachment://chart.png"}, "footer": {"text": "measured on a 5 m grid"},
        }],
        "attachments": [{"id": 0, "filename": "chart.png", "description": "Speed over distance of two laps"}],
        "components": [{"type": 1, "components": [
            {"type": 2, "style": 1, "label": "Details", "custom_id": "details"},
            {"type": 2, "style": 2, "label": "Share", "custom_id": "share"},
            {"type": 2, "style": 4, "label": "Delete", "custom_id": "delete"},
            {"type": 2, "style": 5, "label": "Help", "url": "https://example.invalid/help"},
        ]}, {"type": 1, "components": [{"type": 3, "custom_id": "lap", "placeholder": "Another lap",
            "options": [{"label": "Lap 9", "value": "9", "description": "1:16.329"}, {"label": "Lap 13", "value": "13"}]}]}],
    });
    rest.upload(
        "PATCH",
        &rest.original(data),
        body,
        &[("chart.png", &png(900, 420))],
    )
    .await;
}

async fn press(rest: &Rest, data: &Value) {
    match data["data"]["custom_id"].as_str().unwrap() {
        "details" => {
            let content = "```\ncorner   entry    apex\nT1       182.4    96.1\nT5       171.0    88.7\n```";
            rest.respond(
                data,
                json!({"type": 4, "data": {"content": content, "flags": 64}}),
            )
            .await;
        }
        "lap" => {
            let lap = data["data"]["values"][0].as_str().unwrap();
            let embeds =
                json!([{"title": format!("Lap {lap}"), "description": "Another lap.", "color": 0x88_aa_33}]);
            rest.respond(
                data,
                json!({"type": 7, "data": {"embeds": embeds, "attachments": []}}),
            )
            .await;
        }
        "delete" => {
            rest.respond(data, json!({"type": 6})).await;
            rest.call("DELETE", &rest.original(data), None).await;
        }
        // "share" is never answered: the page shows what a user sees then.
        _ => {}
    }
}

async fn modal(rest: &Rest, data: &Value) {
    let input = json!({"type": 4, "custom_id": "name", "style": 1, "min_length": 2, "max_length": 40, "placeholder": "Team name"});
    let components =
        json!([{"type": 18, "label": "Name", "description": "How others see you", "component": input}]);
    let modal = json!({"custom_id": "settings", "title": "Settings", "components": components});
    rest.respond(data, json!({"type": 9, "data": modal})).await;
}
