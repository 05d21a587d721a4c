//! Messages by the bot's token: permissions, replies, paging, direct messages.
//! Errors that a correct bot may meet must leave the verdict clean.

use serde_json::{Value, json};
use standin::{Config, Id, StandIn, permission};

use crate::bot::{Bot, PLAIN, WITH_CONTENT, png};

async fn start() -> (StandIn, Bot, Id) {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let bot = Bot::start(&discord, WITH_CONTENT, json!([])).await;
    let channel = discord.user("alice").in_channel("general").channel_id().unwrap();
    (discord, bot, channel)
}

#[tokio::test]
async fn the_bot_replies_to_a_message_and_the_test_waits_for_it() {
    let (discord, mut bot, channel) = start().await;
    let alice = discord.user("alice").in_channel("general");
    let asked = alice.post("a log", vec![("a.csv", b"t\n1\n".to_vec())]).unwrap();
    let script = async {
        let message = bot.gateway.event("MESSAGE_CREATE").await;
        bot.rest
            .call("POST", &format!("/channels/{channel}/typing"), None)
            .await;
        let body = json!({
            "content": "read it", "message_reference": {"message_id": message["id"]},
            "allowed_mentions": {"parse": []},
            "attachments": [{"id": 0, "filename": "a.png", "description": "a"}],
        });
        let path = format!("/channels/{channel}/messages");
        let (status, sent) = bot
            .rest
            .upload("POST", &path, body, &[("a.png", &png(4, 4))])
            .await;
        assert_eq!(status, 200, "{sent}");
        assert_eq!(sent["mentions"], json!([]), "no ping without replied_user");
    };
    let (reply, ()) = tokio::join!(alice.next_bot_message(asked), script);
    let reply = reply.unwrap();
    assert_eq!((reply.content.as_str(), reply.reply_to), ("read it", Some(asked)));
    discord.assert_clean();
}

#[tokio::test]
async fn messages_are_paged_after_an_id_newest_first() {
    let (discord, bot, channel) = start().await;
    let alice = discord.user("alice").in_channel("general");
    let ids: Vec<Id> = (0..5)
        .map(|it| alice.post(&format!("m{it}"), vec![]).unwrap())
        .collect();
    let texts = async |query: &str| -> Vec<String> {
        let (status, page) = bot
            .rest
            .call("GET", &format!("/channels/{channel}/messages{query}"), None)
            .await;
        assert_eq!(status, 200);
        page.as_array()
            .unwrap()
            .iter()
            .map(|it| it["content"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(texts("").await, ["m4", "m3", "m2", "m1", "m0"]);
    assert_eq!(texts("?limit=2").await, ["m4", "m3"]);
    assert_eq!(texts(&format!("?after={}&limit=2", ids[1])).await, ["m3", "m2"]);
    assert_eq!(texts(&format!("?before={}", ids[1])).await, ["m0"]);
    discord.assert_clean();
    let (status, _) = bot
        .rest
        .call("GET", &format!("/channels/{channel}/messages?limit=500"), None)
        .await;
    assert_eq!(status, 400);
    assert_eq!(discord.take_verdict().violations.len(), 1);
}

#[tokio::test]
async fn missing_permissions_are_answered_with_their_codes_and_are_no_violation() {
    let (discord, bot, channel) = start().await;
    let asked = discord
        .user("alice")
        .in_channel("general")
        .post("x", vec![])
        .unwrap();
    let path = format!("/channels/{channel}/messages");
    let text = json!({"content": "x"});
    let reply = json!({"content": "x", "message_reference": {"message_id": asked}});
    let embed = json!({"embeds": [{"title": "x"}]});
    let cases = [
        (permission::BOT & !permission::SEND_MESSAGES, &text, 50013),
        (permission::BOT & !permission::EMBED_LINKS, &embed, 50013),
        (permission::BOT & !permission::VIEW_CHANNEL, &text, 50001),
        (
            permission::BOT & !permission::READ_MESSAGE_HISTORY,
            &reply,
            160_002,
        ),
    ];
    for (bits, body, code) in cases {
        discord.set_bot_permissions(channel, bits).unwrap();
        let (status, answer) = bot.rest.call("POST", &path, Some(body.clone())).await;
        assert!(
            status >= 400 && answer["code"] == code,
            "{code}: {status} {answer}"
        );
    }
    discord
        .set_bot_permissions(channel, permission::BOT & !permission::ATTACH_FILES)
        .unwrap();
    let body = json!({"attachments": [{"id": 0, "filename": "a.png", "description": "a"}]});
    let (_, answer) = bot
        .rest
        .upload("POST", &path, body, &[("a.png", &png(4, 4))])
        .await;
    assert_eq!(answer["code"], 50013);
    discord
        .set_bot_permissions(channel, permission::BOT & !permission::READ_MESSAGE_HISTORY)
        .unwrap();
    assert_eq!(bot.rest.call("GET", &path, None).await, (200, json!([])));
    discord.assert_clean();
    assert_eq!(discord.verdict().invalid_requests, 4);
}

#[tokio::test]
async fn direct_messages_are_opened_and_may_be_closed_to_the_bot() {
    let (discord, bot, _) = start().await;
    let ben = discord.user("ben");
    let recipient = json!({"recipient_id": ben.id().unwrap()});
    let (status, channel) = bot
        .rest
        .call("POST", "/users/@me/channels", Some(recipient))
        .await;
    assert_eq!((status, &channel["type"]), (200, &json!(1)));
    assert_eq!(channel["recipients"][0]["username"], "ben");
    let path = format!("/channels/{}/messages", channel["id"].as_str().unwrap());
    assert_eq!(
        bot.rest
            .call("POST", &path, Some(json!({"content": "hello"})))
            .await
            .0,
        200
    );
    assert_eq!(ben.direct_message().messages().unwrap()[0].content, "hello");
    ben.accept_direct_messages(false);
    let (status, body) = bot
        .rest
        .call("POST", &path, Some(json!({"content": "hello?"})))
        .await;
    assert_eq!((status, &body["code"]), (403, &json!(50007)));
    discord.assert_clean();
}

#[tokio::test]
async fn a_bot_edits_and_deletes_its_own_messages_only() {
    let (discord, mut bot, channel) = start().await;
    let path = format!("/channels/{channel}/messages");
    let asked = discord
        .user("alice")
        .in_channel("general")
        .post("mine", vec![])
        .unwrap();
    let (_, own) = bot
        .rest
        .call("POST", &path, Some(json!({"content": "one"})))
        .await;
    let own = format!("{path}/{}", own["id"].as_str().unwrap());
    let (_, edited) = bot
        .rest
        .call("PATCH", &own, Some(json!({"content": "two"})))
        .await;
    assert_eq!(edited["content"], "two");
    assert_eq!(bot.gateway.event("MESSAGE_UPDATE").await["content"], "two");
    assert_eq!(bot.rest.call("DELETE", &own, None).await.0, 204);
    bot.gateway.event("MESSAGE_DELETE").await;
    assert_eq!(bot.rest.call("GET", &own, None).await.1["code"], 10008);
    assert_eq!(
        bot.rest.call("DELETE", &format!("{path}/{asked}"), None).await.1["code"],
        50013
    );
    discord.assert_clean();
    let (_, body) = bot
        .rest
        .call("PATCH", &format!("{path}/{asked}"), Some(json!({"content": "x"})))
        .await;
    assert_eq!(body["code"], 50005);
    assert_eq!(discord.take_verdict().violations.len(), 1);
    assert!(discord.delete_message(asked));
    assert!(!discord.delete_message(asked));
}

#[tokio::test]
async fn history_is_stripped_where_the_application_lacks_the_intent() {
    let config = Config {
        message_content: false,
        ..Config::default()
    };
    let discord = StandIn::start(config).await.unwrap();
    let bot = Bot::start(&discord, PLAIN, json!([])).await;
    let alice = discord.user("alice");
    let channel = alice.in_channel("general").channel_id().unwrap();
    alice
        .in_channel("general")
        .post("secret", vec![("a.csv", b"x".to_vec())])
        .unwrap();
    alice.in_channel("general").post("for @Testbot", vec![]).unwrap();
    let (_, page) = bot
        .rest
        .call("GET", &format!("/channels/{channel}/messages"), None)
        .await;
    let contents: Vec<&Value> = page.as_array().unwrap().iter().map(|it| &it["content"]).collect();
    assert_eq!(
        contents,
        [&json!(format!("for {}", discord.bot_mention())), &json!("")]
    );
    assert_eq!(page[1]["attachments"], json!([]));
    discord.assert_clean();
}
