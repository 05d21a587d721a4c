//! Interactions from the user's action to the final answer.

use serde_json::json;
use standin::{Config, StandIn};

use crate::bot::{Bot, PLAIN, command, png};

/// `/upload log:<file> private:<bool>`.
fn upload() -> serde_json::Value {
    command(
        "upload",
        json!([
            {"name": "log", "description": "A log", "type": 11, "required": true},
            {"name": "private", "description": "Only for you", "type": 5},
        ]),
    )
}

#[tokio::test]
async fn a_deferred_answer_with_a_picture_arrives_as_an_edit() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let mut bot = Bot::start(&discord, PLAIN, json!([upload()])).await;
    let alice = discord.user("alice").in_channel("telemetry");
    let picture = png(40, 20);
    let script = async {
        let interaction = bot.answer(json!({"type": 5, "data": {"flags": 64}})).await;
        let option = &interaction["data"]["options"][0];
        assert_eq!(option["type"], 11);
        let file = &interaction["data"]["resolved"]["attachments"][option["value"].as_str().unwrap()];
        let log = bot.rest.get(file["url"].as_str().unwrap()).await.unwrap().bytes().await.unwrap();
        assert_eq!(&log[..], b"t,v\n0,1\n");
        assert_eq!(interaction["data"]["options"][1]["value"], true);
        let body = json!({
            "embeds": [{"title": "Done", "image": {"url": "attachment://chart.png"}}],
            "attachments": [{"id": 0, "filename": "chart.png", "description": "A chart"}],
        });
        let path = bot.rest.original(&interaction);
        let (status, body) = bot.rest.upload("PATCH", &path, body, &[("chart.png", &picture)]).await;
        assert_eq!(status, 200, "{body}");
    };
    let run = alice.slash("upload").file("log", "a.csv", b"t,v\n0,1\n".to_vec()).option("private", true).run();
    let (reply, ()) = tokio::join!(run, script);
    let reply = reply.unwrap();
    assert!(reply.deferred && reply.ephemeral && !reply.message.loading);
    assert!(reply.acknowledged_after <= reply.finished_after);
    assert_eq!(reply.message.embeds[0]["title"], "Done");
    let attachment = &reply.message.attachments[0];
    assert_eq!((attachment.width, attachment.height), (Some(40), Some(20)));
    assert_eq!(attachment.description.as_deref(), Some("A chart"));
    assert_eq!(reply.message.embeds[0]["image"]["url"], attachment.url.as_str());
    assert_eq!(discord.attachment(&attachment.url).unwrap(), picture);
    discord.assert_clean();
}
