//! Files: multipart rules, pictures, limits of embeds, and the CDN.
//! Pictures are drawn by the tests themselves.

use std::time::Duration;

use serde_json::{Value, json};
use standin::{Config, Disruption, Id, StandIn};

use crate::bot::{Bot, PLAIN, png};

async fn start() -> (StandIn, Bot, String) {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let bot = Bot::start(&discord, PLAIN, json!([])).await;
    let channel = discord.user("alice").in_channel("general").channel_id().unwrap();
    (discord, bot, format!("/channels/{channel}/messages"))
}

fn described(name: &str) -> Value {
    json!([{"id": 0, "filename": name, "description": "what it shows"}])
}

#[tokio::test]
async fn broken_uploads_are_refused_with_the_place_of_the_error() {
    let (discord, bot, path) = start().await;
    let good = png(8, 8);
    let blank = {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::RgbImage::new(8, 8)
            .write_to(&mut bytes, image::ImageFormat::Png)
            .unwrap();
        bytes.into_inner()
    };
    let embed = |file: &str| json!([{"title": "x", "image": {"url": format!("attachment://{file}")}}]);
    type Files<'a> = Vec<(&'a str, &'a [u8])>;
    let cases: [(&str, Value, Files<'_>); 6] = [
        (
            "no such file",
            json!({"embeds": embed("other.png"), "attachments": described("a.png")}),
            vec![("a.png", &good)],
        ),
        ("no file at all", json!({"embeds": embed("a.png")}), vec![]),
        (
            "no part",
            json!({"content": "x", "attachments": described("a.png")}),
            vec![],
        ),
        (
            "not a PNG",
            json!({"attachments": described("a.png")}),
            vec![("a.png", b"GIF89a")],
        ),
        (
            "cut PNG",
            json!({"attachments": described("a.png")}),
            vec![("a.png", &good[..good.len() / 2])],
        ),
        (
            "blank",
            json!({"attachments": described("a.png")}),
            vec![("a.png", &blank)],
        ),
    ];
    for (what, body, files) in cases {
        let (status, answer) = if files.is_empty() {
            bot.rest.call("POST", &path, Some(body)).await
        } else {
            bot.rest.upload("POST", &path, body, &files).await
        };
        assert_eq!(
            (status, &answer["code"]),
            (400, &json!(50035)),
            "{what}: {answer}"
        );
        assert!(
            answer["errors"]
                .as_object()
                .is_some_and(|errors| !errors.is_empty()),
            "{what}: {answer}"
        );
        assert_eq!(discord.take_verdict().violations.len(), 1, "{what}");
    }
}

#[tokio::test]
async fn contents_and_embeds_beyond_the_limits_are_refused() {
    let (discord, bot, path) = start().await;
    let embed = |length: usize| json!({"title": "x", "description": "d".repeat(length)});
    let cases = [
        ("content", json!({"content": "x".repeat(2001)})),
        ("sum", json!({"embeds": [embed(4000), embed(2000)]})),
        ("empty", json!({"content": "  "})),
        ("empty embed", json!({"embeds": [{"color": 3}]})),
        (
            "row",
            json!({"content": "x", "components": [{"type": 1, "components": []}]}),
        ),
        (
            "same custom_id",
            json!({"content": "x", "components": [{"type": 1, "components": [
                {"type": 2, "style": 1, "label": "a", "custom_id": "a"}, {"type": 2, "style": 1, "label": "b", "custom_id": "a"}]}]}),
        ),
        (
            "no custom_id",
            json!({"content": "x", "components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "a"}]}]}),
        ),
    ];
    for (what, body) in cases {
        let (status, answer) = bot.rest.call("POST", &path, Some(body)).await;
        assert_eq!(
            (status, &answer["code"]),
            (400, &json!(50035)),
            "{what}: {answer}"
        );
        assert!(!discord.take_verdict().is_clean(), "{what}");
    }
    let (status, _) = bot
        .rest
        .call("POST", &path, Some(json!({"embeds": [embed(4000), embed(1998)]})))
        .await;
    assert_eq!(status, 200, "6000 characters are allowed");
    if discord.verdict().schemas_checked {
        let fields: Vec<Value> = (0..26)
            .map(|it| json!({"name": format!("{it}"), "value": "x"}))
            .collect();
        let (status, answer) = bot
            .rest
            .call("POST", &path, Some(json!({"embeds": [{"fields": fields}]})))
            .await;
        assert_eq!(status, 400);
        assert!(
            answer["errors"]["embeds"]["0"]["fields"]["_errors"].is_array(),
            "{answer}"
        );
        assert_eq!(discord.take_verdict().violations.len(), 1);
    } else {
        lapgen::beside::skipped("no OpenAPI document");
    }
    discord.assert_clean();
}

#[tokio::test]
async fn addresses_are_signed_and_expire_and_a_fetched_message_has_fresh_ones() {
    let (discord, bot, path) = start().await;
    let alice = discord.user("alice").in_channel("general");
    let id = alice.post("", vec![("my log.csv", b"t\n1\n".to_vec())]).unwrap();
    let file = discord.message(id).unwrap().attachments[0].clone();
    assert_eq!(
        (file.filename.as_str(), file.content_type.as_str()),
        ("my_log.csv", "text/csv; charset=utf-8")
    );
    let status = async |url: &str| bot.rest.get(url).await.unwrap().status().as_u16();
    assert_eq!(status(&file.url).await, 200);
    assert_eq!(status(&file.url.replace("hm=", "hm=0")).await, 404);
    assert_eq!(status(file.url.split('?').next().unwrap()).await, 404);
    discord.advance(Duration::from_secs(25 * 60 * 60));
    assert_eq!(status(&file.url).await, 404);
    assert_eq!(discord.attachment(&file.url), None);
    let (_, message) = bot.rest.call("GET", &format!("{path}/{id}"), None).await;
    let fresh = message["attachments"][0]["url"].as_str().unwrap();
    assert_eq!(status(fresh).await, 200);
    discord.assert_clean();
}

#[tokio::test]
async fn a_broken_cdn_ends_in_the_middle() {
    let (discord, bot, _) = start().await;
    let id = discord
        .user("alice")
        .in_channel("general")
        .post("", vec![("a.csv", vec![b'x'; 4000])])
        .unwrap();
    let url = discord.message(id).unwrap().attachments[0].url.clone();
    discord.fault(Disruption::TruncatedCdn);
    let response = bot.rest.get(&url).await.unwrap();
    assert_eq!(response.content_length(), Some(4000));
    assert!(response.bytes().await.is_err());
    discord.fault(Disruption::HealCdn);
    assert_eq!(
        bot.rest.get(&url).await.unwrap().bytes().await.unwrap().len(),
        4000
    );
}

#[tokio::test]
async fn an_edit_keeps_only_the_files_it_lists() {
    let (discord, bot, path) = start().await;
    let (one, two) = (png(4, 4), png(6, 6));
    let body = json!({"content": "two", "attachments": [
        {"id": 0, "filename": "a.png", "description": "a"}, {"id": 1, "filename": "b.png", "description": "b"}]});
    let (status, sent) = bot
        .rest
        .upload("POST", &path, body, &[("a.png", &one), ("b.png", &two)])
        .await;
    assert_eq!(status, 200, "{sent}");
    let message = format!("{path}/{}", sent["id"].as_str().unwrap());
    let names = |message: &Value| -> Vec<String> {
        let all = message["attachments"].as_array().unwrap().iter();
        all.map(|it| it["filename"].as_str().unwrap().to_owned())
            .collect()
    };
    let (_, edited) = bot
        .rest
        .call("PATCH", &message, Some(json!({"content": "still two"})))
        .await;
    assert_eq!(names(&edited), ["a.png", "b.png"]);
    let keep = json!({"attachments": [{"id": sent["attachments"][1]["id"]}]});
    let (_, edited) = bot.rest.call("PATCH", &message, Some(keep)).await;
    assert_eq!(names(&edited), ["b.png"]);
    let replace = json!({"attachments": [{"id": 0, "filename": "c.png", "description": "c"}]});
    let (_, edited) = bot
        .rest
        .upload("PATCH", &message, replace, &[("c.png", &one)])
        .await;
    assert_eq!(names(&edited), ["c.png"]);
    let id = Id::from_value(&sent["id"]).unwrap();
    assert!(discord.message(id).unwrap().edited);
    discord.assert_clean();
}

#[tokio::test]
async fn a_file_without_a_description_is_only_a_warning() {
    let (discord, bot, path) = start().await;
    let body = json!({"attachments": [{"id": 0, "filename": "a.png"}]});
    let (status, _) = bot
        .rest
        .upload("POST", &path, body, &[("a.png", &png(4, 4))])
        .await;
    assert_eq!(status, 200);
    let verdict = discord.verdict();
    assert!(verdict.is_clean());
    assert_eq!(
        verdict.warnings,
        ["a file is sent without a description (alt text)"]
    );
}

#[tokio::test]
async fn a_file_over_the_limit_of_the_interaction_is_refused() {
    let config = Config {
        attachment_size_limit: 50,
        ..Config::default()
    };
    let discord = StandIn::start(config).await.unwrap();
    let mut bot = Bot::start(&discord, PLAIN, json!([crate::bot::command("ping", json!([]))])).await;
    let script = async {
        let interaction = bot.answer(json!({"type": 5})).await;
        let path = bot.rest.original(&interaction);
        let body = json!({"attachments": described("a.png")});
        let (status, answer) = bot
            .rest
            .upload("PATCH", &path, body, &[("a.png", &png(30, 30))])
            .await;
        assert_eq!((status, &answer["code"]), (413, &json!(40005)));
        bot.rest.edit(&interaction, json!({"content": "too large"})).await;
    };
    let (reply, ()) = tokio::join!(
        discord.user("alice").in_channel("general").slash("ping").run(),
        script
    );
    assert_eq!(reply.unwrap().message.content, "too large");
    assert_eq!(discord.take_verdict().violations.len(), 1);
}
