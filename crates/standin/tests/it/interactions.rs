//! Interactions from the user's action to the final answer.
//! Deadlines that matter are shortened by the settings, long ones stepped over by the clock.

use std::time::Duration;

use serde_json::{Value, json};
use standin::{Config, Error, Reply, StandIn};

use crate::bot::{Bot, PLAIN, callback_path, command, png};

/// `/upload log:<file> private:<bool>`.
fn upload() -> Value {
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
        let log = bot
            .rest
            .get(file["url"].as_str().unwrap())
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap();
        assert_eq!(&log[..], b"t,v\n0,1\n");
        assert_eq!(interaction["data"]["options"][1]["value"], true);
        let body = json!({
            "embeds": [{"title": "Done", "image": {"url": "attachment://chart.png"}}],
            "attachments": [{"id": 0, "filename": "chart.png", "description": "A chart"}],
        });
        let path = bot.rest.original(&interaction);
        let (status, body) = bot
            .rest
            .upload("PATCH", &path, body, &[("chart.png", &picture)])
            .await;
        assert_eq!(status, 200, "{body}");
    };
    let run = alice
        .slash("upload")
        .file("log", "a.csv", b"t,v\n0,1\n".to_vec())
        .option("private", true)
        .run();
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

pub(crate) fn ping() -> Value {
    json!([command("ping", json!([]))])
}

pub(crate) async fn with(commands: Value) -> (StandIn, Bot) {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let bot = Bot::start(&discord, PLAIN, commands).await;
    (discord, bot)
}

/// Runs `/ping` and answers it with a message.
pub(crate) async fn answered(discord: &StandIn, bot: &mut Bot, data: Value) -> (Reply, Value) {
    let run = discord.user("alice").in_channel("general").slash("ping").run();
    let (reply, interaction) = tokio::join!(run, bot.answer(json!({"type": 4, "data": data})));
    (reply.unwrap(), interaction)
}

#[tokio::test]
async fn a_late_first_response_is_a_violation_and_the_user_sees_none() {
    let config = Config {
        first_response: Duration::from_millis(30),
        ..Config::default()
    };
    let discord = StandIn::start(config).await.unwrap();
    let mut bot = Bot::start(&discord, PLAIN, ping()).await;
    let run = discord.user("alice").in_channel("general").slash("ping").run();
    let (reply, interaction) = tokio::join!(run, bot.interaction());
    assert!(matches!(reply, Err(Error::DidNotRespond { .. })), "{reply:?}");
    let (status, body) = bot
        .rest
        .respond(&interaction, json!({"type": 4, "data": {"content": "late"}}))
        .await;
    assert_eq!((status, &body["code"]), (404, &json!(10062)));
    let (status, body) = bot.rest.edit(&interaction, json!({"content": "later"})).await;
    assert_eq!((status, &body["code"]), (404, &json!(10015)));
    let verdict = discord.take_verdict();
    assert_eq!(verdict.violations.len(), 3, "{verdict}");
    assert_eq!(verdict.unanswered, ["/ping: no first response"]);
    discord.assert_clean();
}

#[tokio::test]
async fn a_second_first_response_is_refused() {
    let (discord, mut bot) = with(ping()).await;
    let (reply, interaction) = answered(&discord, &mut bot, json!({"content": "pong"})).await;
    assert_eq!(reply.message.content, "pong");
    let (status, body) = bot
        .rest
        .respond(&interaction, json!({"type": 4, "data": {"content": "again"}}))
        .await;
    assert_eq!((status, &body["code"]), (400, &json!(40060)));
    assert!(discord.take_verdict().violations[0].contains("second first response"));
}

#[tokio::test]
async fn a_deferral_without_an_answer_is_listed() {
    let (discord, mut bot) = with(ping()).await;
    let run = discord
        .user("alice")
        .in_channel("general")
        .slash("ping")
        .acknowledged();
    let (acknowledged, _) = tokio::join!(run, bot.answer(json!({"type": 5})));
    assert_eq!(acknowledged.unwrap().callback, 5);
    assert_eq!(
        discord.verdict().unanswered,
        ["/ping: deferred, but never answered"]
    );
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| discord.assert_clean()));
    assert!(panicked.is_err());
}

#[tokio::test]
async fn a_token_works_only_between_the_first_response_and_15_minutes() {
    let (discord, mut bot) = with(ping()).await;
    let place = discord.user("alice").in_channel("general");
    let script = async {
        let interaction = bot.interaction().await;
        let early = bot.rest.edit(&interaction, json!({"content": "too early"})).await;
        assert_eq!((early.0, &early.1["code"]), (404, &json!(10015)));
        bot.rest
            .respond(&interaction, json!({"type": 4, "data": {"content": "pong"}}))
            .await;
        discord.advance(Duration::from_secs(14 * 60));
        assert_eq!(
            bot.rest.edit(&interaction, json!({"content": "in time"})).await.0,
            200
        );
        discord.advance(Duration::from_secs(61));
        let late = bot.rest.edit(&interaction, json!({"content": "too late"})).await;
        assert_eq!((late.0, &late.1["code"]), (401, &json!(50027)));
    };
    let (reply, ()) = tokio::join!(place.slash("ping").run(), script);
    let message = discord.message(reply.unwrap().message.id).unwrap();
    assert_eq!(message.content, "in time");
    assert_eq!(discord.take_verdict().violations.len(), 2);
}

#[tokio::test]
async fn the_first_follow_up_after_a_deferral_edits_it_and_the_next_one_is_new() {
    let (discord, mut bot) = with(ping()).await;
    let script = async {
        let interaction = bot.answer(json!({"type": 5})).await;
        let hook = bot.rest.hook(&interaction);
        let (_, first) = bot
            .rest
            .call("POST", &hook, Some(json!({"content": "one"})))
            .await;
        let (_, second) = bot
            .rest
            .call("POST", &hook, Some(json!({"content": "two", "flags": 64})))
            .await;
        let (_, original) = bot.rest.call("GET", &bot.rest.original(&interaction), None).await;
        assert_eq!(original["id"], first["id"]);
        assert_ne!(original["id"], second["id"]);
        assert_eq!(second["message_reference"]["message_id"], first["id"]);
        let path = format!("{hook}/messages/{}", second["id"].as_str().unwrap());
        let (status, _) = bot
            .rest
            .call("PATCH", &path, Some(json!({"content": "two and a half"})))
            .await;
        assert_eq!(status, 200);
    };
    let place = discord.user("alice").in_channel("general");
    let (reply, ()) = tokio::join!(place.slash("ping").run(), script);
    assert_eq!(reply.unwrap().message.content, "one");
    let texts: Vec<String> = place
        .messages()
        .unwrap()
        .into_iter()
        .map(|it| it.content)
        .collect();
    assert_eq!(texts, ["one", "two and a half"]);
    discord.assert_clean();
}

#[tokio::test]
async fn an_ephemeral_answer_is_seen_by_its_user_only() {
    let (discord, mut bot) = with(ping()).await;
    let (reply, interaction) = answered(&discord, &mut bot, json!({"content": "psst", "flags": 64})).await;
    assert!(reply.ephemeral);
    let seen = |name: &str| discord.user(name).in_channel("general").messages().unwrap().len();
    assert_eq!((seen("alice"), seen("ben")), (1, 0));
    let path = format!(
        "/channels/{}/messages",
        interaction["channel_id"].as_str().unwrap()
    );
    assert_eq!(bot.rest.call("GET", &path, None).await.1, json!([]));
    let (status, _) = bot
        .rest
        .call("GET", &format!("{path}/{}", reply.message.id), None)
        .await;
    assert_eq!(status, 404);
    let heard = discord
        .user("ben")
        .in_channel("general")
        .post("hello @Testbot", vec![])
        .unwrap();
    assert_eq!(bot.gateway.event("MESSAGE_CREATE").await["id"], heard.to_string());
    discord.assert_clean();
}

#[tokio::test]
async fn autocomplete_offers_what_the_bot_sends_and_26_choices_are_refused() {
    let option =
        json!([{"name": "lap", "description": "A lap", "type": 3, "autocomplete": true, "required": true}]);
    let (discord, mut bot) = with(json!([command("compare", option)])).await;
    let place = discord.user("ben").in_channel("telemetry");
    let good = json!({"type": 8, "data": {"choices": [{"name": "Lap 9", "value": "9"}]}});
    let (choices, interaction) = tokio::join!(
        place.autocomplete("compare", &[("lap", "9")], "lap"),
        bot.answer(good)
    );
    assert_eq!(choices.unwrap()[0].name, "Lap 9");
    assert_eq!(interaction["type"], 4);
    assert_eq!(
        interaction["data"]["options"][0],
        json!({"name": "lap", "type": 3, "value": "9", "focused": true})
    );

    let script = async {
        let interaction = bot.interaction().await;
        let many: Vec<Value> = (0..26)
            .map(|it| json!({"name": format!("{it}"), "value": "x"}))
            .collect();
        let refused = bot
            .rest
            .respond(&interaction, json!({"type": 8, "data": {"choices": many}}))
            .await;
        assert_eq!((refused.0, &refused.1["code"]), (400, &json!(50035)));
        assert!(
            refused.1["errors"]["data"]["choices"]["_errors"].is_array(),
            "{}",
            refused.1
        );
        bot.rest
            .respond(&interaction, json!({"type": 8, "data": {"choices": []}}))
            .await;
    };
    let (choices, ()) = tokio::join!(place.autocomplete("compare", &[("lap", "")], "lap"), script);
    assert_eq!(choices.unwrap(), []);
    let verdict = discord.take_verdict();
    assert_eq!(verdict.violations.len(), 1, "{verdict}");
    assert!(place.autocomplete("compare", &[], "lap").await.is_err());
    assert!(place.autocomplete("compare", &[("x", "")], "x").await.is_err());
}

#[tokio::test]
async fn a_response_of_the_wrong_kind_is_refused() {
    let (discord, mut bot) = with(ping()).await;
    let script = async {
        let interaction = bot.interaction().await;
        for callback in [
            json!({"type": 8, "data": {"choices": []}}),
            json!({"type": 7, "data": {"content": "x"}}),
        ] {
            let (status, _) = bot.rest.respond(&interaction, callback).await;
            assert_eq!(status, 400);
        }
        bot.rest
            .respond(&interaction, json!({"type": 5, "data": {"flags": 4}}))
            .await;
        bot.rest
            .respond(&interaction, json!({"type": 4, "data": {"content": "at last"}}))
            .await;
    };
    let (reply, ()) = tokio::join!(
        discord.user("alice").in_channel("general").slash("ping").run(),
        script
    );
    assert_eq!(reply.unwrap().message.content, "at last");
    assert_eq!(discord.take_verdict().violations.len(), 3);
}

#[tokio::test]
async fn a_message_menu_shows_the_content_even_without_the_intent() {
    let (discord, mut bot) = with(json!([{"name": "Import this", "type": 3}])).await;
    let ben = discord.user("ben").in_channel("telemetry");
    let message = ben.post("my log", vec![("a.csv", b"t\n1\n".to_vec())]).unwrap();
    let (reply, interaction) = tokio::join!(
        ben.message_menu("Import this", message),
        bot.answer(json!({"type": 4, "data": {"content": "done"}}))
    );
    assert_eq!(reply.unwrap().message.raw["type"], 23);
    let target = &interaction["data"]["resolved"]["messages"][message.to_string()];
    assert_eq!(target["content"], "my log");
    assert_eq!(target["attachments"][0]["filename"], "a.csv");
    discord.assert_clean();
}

#[tokio::test]
async fn payloads_say_where_and_with_which_permissions() {
    let (discord, mut bot) = with(ping()).await;
    let pong = || json!({"type": 4, "data": {"content": "pong"}});
    let (_, interaction) = tokio::join!(
        discord.user("alice").in_channel("general").slash("ping").run(),
        bot.answer(pong())
    );
    let server = discord.server_id("Sunday Racing").unwrap().to_string();
    assert_eq!(interaction["context"], 0);
    assert_eq!(interaction["guild_id"], server.as_str());
    assert_eq!(
        interaction["authorizing_integration_owners"]["0"],
        server.as_str()
    );
    assert_eq!(interaction["locale"], "en-US");
    assert_eq!(interaction["attachment_size_limit"], 10 << 20);
    assert_eq!(interaction["entitlements"], json!([]));
    let bits = |value: &Value| value.as_str().unwrap().parse::<u64>().unwrap();
    assert_ne!(
        bits(&interaction["member"]["permissions"]) & standin::permission::MANAGE_GUILD,
        0
    );
    assert_eq!(bits(&interaction["app_permissions"]), standin::permission::BOT);

    let (_, direct) = tokio::join!(
        discord.user("carla").direct_message().slash("ping").run(),
        bot.answer(pong())
    );
    assert_eq!(
        (&direct["context"], &direct["user"]["username"]),
        (&json!(1), &json!("carla"))
    );
    assert!(direct["member"].is_null() && direct["guild_id"].is_null());
    assert_eq!(direct["locale"], "de");
    discord.assert_clean();
}

#[tokio::test]
async fn with_response_returns_the_message() {
    let (discord, mut bot) = with(ping()).await;
    let script = async {
        let interaction = bot.interaction().await;
        let path = format!("{}?with_response=true", callback_path(&interaction));
        bot.rest
            .call(
                "POST",
                &path,
                Some(json!({"type": 4, "data": {"content": "pong"}})),
            )
            .await
    };
    let run = discord.user("alice").in_channel("general").slash("ping").run();
    let (reply, (status, body)) = tokio::join!(run, script);
    assert_eq!(status, 200);
    assert_eq!(
        body["interaction"]["response_message_id"],
        reply.unwrap().message.id.to_string()
    );
    assert_eq!(body["resource"]["message"]["content"], "pong");
    discord.assert_clean();
}
