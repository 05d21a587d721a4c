//! Buttons, menus and modals.
//! Each test plays both sides: the person who presses and the bot that answers.

use serde_json::{Value, json};
use standin::Error;

use crate::interactions::{answered, ping, with};

fn row(components: impl Into<Value>) -> Value {
    json!([{"type": 1, "components": components.into()}])
}

fn button(label: &str, id: &str) -> Value {
    json!({"type": 2, "style": 2, "label": label, "custom_id": id})
}

#[tokio::test]
async fn buttons_and_menus_update_their_message() {
    let (discord, mut bot) = with(ping()).await;
    let options = json!([{"label": "Nine", "value": "9"}, {"label": "Ten", "value": "10"}]);
    let menu = json!([{"type": 3, "custom_id": "lap", "placeholder": "A lap", "options": options}]);
    let mut components = row(json!([button("More", "more"), button("Later", "later")]));
    components.as_array_mut().unwrap().push(row(menu)[0].take());
    let (reply, _) = answered(
        &discord,
        &mut bot,
        json!({"content": "start", "components": components}),
    )
    .await;
    let message = reply.message.id;
    assert_eq!(reply.message.buttons(), ["More", "Later"]);
    let ben = discord.user("ben").in_channel("general");

    let update = json!({"type": 7, "data": {"content": "updated"}});
    let (reply, interaction) = tokio::join!(ben.press(message, "More"), bot.answer(update));
    let reply = reply.unwrap();
    assert_eq!(
        (reply.message.id, reply.message.content.as_str()),
        (message, "updated")
    );
    assert_eq!(interaction["data"]["custom_id"], "more");
    assert_eq!(interaction["message"]["content"], "start");
    assert_eq!(interaction["member"]["user"]["username"], "ben");

    let later = async {
        let interaction = bot.answer(json!({"type": 6})).await;
        bot.rest
            .edit(&interaction, json!({"content": "at last", "components": []}))
            .await
    };
    let (reply, _) = tokio::join!(ben.press(message, "later"), later);
    let reply = reply.unwrap();
    assert!(reply.deferred);
    assert_eq!(reply.message.content, "at last");
    assert!(matches!(
        ben.press(message, "More").await,
        Err(Error::Unknown {
            what: "component",
            ..
        })
    ));

    let (reply, _) = answered(
        &discord,
        &mut bot,
        json!({"content": "menu", "components": components}),
    )
    .await;
    let message = reply.message.id;
    assert!(matches!(
        ben.select(message, "A lap", &["11"]).await,
        Err(Error::Unknown { .. })
    ));
    let (reply, interaction) = tokio::join!(
        ben.select(message, "A lap", &["10"]),
        bot.answer(json!({"type": 4, "data": {"content": "ten", "flags": 64}}))
    );
    assert!(reply.unwrap().ephemeral);
    assert_eq!(interaction["data"]["values"], json!(["10"]));
    discord.assert_clean();
}

#[tokio::test]
async fn a_button_that_is_only_acknowledged_is_answered() {
    let (discord, mut bot) = with(ping()).await;
    let components = row(json!([button("Go", "go")]));
    let (reply, _) = answered(
        &discord,
        &mut bot,
        json!({"content": "x", "components": components}),
    )
    .await;
    let alice = discord.user("alice").in_channel("general");
    let (acknowledged, _) = tokio::join!(
        alice.press_for_acknowledgement(reply.message.id, "Go"),
        bot.answer(json!({"type": 6}))
    );
    assert_eq!(acknowledged.unwrap().callback, 6);
    discord.assert_clean();
}

#[tokio::test]
async fn a_modal_is_opened_filled_in_and_sent() {
    let (discord, mut bot) = with(ping()).await;
    let input = json!({"type": 4, "custom_id": "name", "style": 1, "label": "Name", "min_length": 2});
    let data = json!({"custom_id": "settings", "title": "Settings", "components": row(json!([input]))});
    let alice = discord.user("alice").in_channel("general");
    let (modal, _) = tokio::join!(
        alice.slash("ping").modal(),
        bot.answer(json!({"type": 9, "data": data}))
    );
    let modal = modal.unwrap();
    assert_eq!(modal.data["title"], "Settings");
    assert!(matches!(alice.submit(&modal, &[]).await, Err(Error::Refused(_))));
    assert!(matches!(
        alice.submit(&modal, &[("name", "x")]).await,
        Err(Error::Refused(_))
    ));
    let (reply, interaction) = tokio::join!(
        alice.submit(&modal, &[("name", "Blue")]),
        bot.answer(json!({"type": 4, "data": {"content": "saved"}}))
    );
    assert_eq!(reply.unwrap().message.content, "saved");
    assert_eq!(interaction["type"], 5);
    assert_eq!(
        interaction["data"]["components"][0]["components"][0]["value"],
        "Blue"
    );
    assert!(
        alice.submit(&modal, &[("name", "Blue")]).await.is_err(),
        "a modal is sent once"
    );
    discord.assert_clean();
}

#[tokio::test]
async fn a_modal_may_be_answered_by_a_follow_up_of_the_command_that_opened_it() {
    let (discord, mut bot) = with(ping()).await;
    let input = json!({"type": 4, "custom_id": "name", "style": 1, "label": "Name"});
    let data = json!({"custom_id": "m", "title": "T", "components": row(json!([input]))});
    let alice = discord.user("alice").in_channel("general");
    let open = async { bot.answer(json!({"type": 9, "data": data})).await };
    let (modal, opener) = tokio::join!(alice.slash("ping").modal(), open);
    let modal = modal.unwrap();
    let script = async {
        bot.answer(json!({"type": 6})).await;
        bot.rest
            .call("POST", &bot.rest.hook(&opener), Some(json!({"content": "saved"})))
            .await
    };
    let (reply, (status, _)) = tokio::join!(alice.submit(&modal, &[("name", "Blue")]), script);
    assert_eq!((status, reply.unwrap().message.content.as_str()), (200, "saved"));
    discord.assert_clean();
}
