//! Registering commands, and what a person can pick and fill in.
//! Wrong registrations are refused with the documented code and recorded.

use serde_json::{Value, json};
use standin::{Config, Error, StandIn};

use crate::bot::{Bot, PLAIN, Rest, command};

async fn discord() -> (StandIn, Rest) {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let rest = Rest::new(&discord);
    (discord, rest)
}

#[tokio::test]
async fn a_command_keeps_its_id_when_it_is_registered_again() {
    let (discord, rest) = discord().await;
    let (_, first) = rest
        .put_commands(json!([command("one", json!([])), command("two", json!([]))]))
        .await;
    let (_, second) = rest
        .put_commands(json!([command("two", json!([])), command("three", json!([]))]))
        .await;
    assert_eq!(second[0]["id"], first[1]["id"]);
    assert_ne!(second[1]["id"], first[0]["id"]);
    let (_, listed) = rest
        .call(
            "GET",
            &format!("/applications/{}/commands", rest.application),
            None,
        )
        .await;
    assert_eq!(listed, second);
    discord.assert_clean();
}

#[tokio::test]
async fn commands_are_offered_by_context_and_permission() {
    let (discord, rest) = discord().await;
    let mut guarded = command("guarded", json!([]));
    guarded["default_member_permissions"] = json!("32");
    let mut server_only = command("server-only", json!([]));
    server_only["contexts"] = json!([0]);
    rest.put_commands(
        json!([guarded, server_only, command("open", json!([])), {"name": "Look at it", "type": 3}]),
    )
    .await;
    let server = discord.server_id("Rival Garage").unwrap();
    let path = format!("/applications/{}/guilds/{server}/commands", rest.application);
    rest.call("PUT", &path, Some(json!([command("local", json!([]))])))
        .await;
    let offered = |place: standin::ChannelUser| place.commands().unwrap().join(" ");
    let (alice, ben, carla) = (discord.user("alice"), discord.user("ben"), discord.user("carla"));
    assert_eq!(
        offered(alice.in_channel("general")),
        "/guarded /server-only /open Look at it"
    );
    assert_eq!(
        offered(ben.in_channel("general")),
        "/server-only /open Look at it"
    );
    assert_eq!(offered(ben.direct_message()), "/guarded /open Look at it");
    assert_eq!(
        offered(carla.in_channel("logs")),
        "/guarded /server-only /open Look at it /local"
    );
    let refused = ben.in_channel("general").slash("guarded").run().await;
    assert!(matches!(refused, Err(Error::Unknown { what: "command", .. })));
    discord.assert_clean();
}

#[tokio::test]
async fn wrong_names_are_errors_of_the_call() {
    let (discord, rest) = discord().await;
    rest.put_commands(json!([command("ping", json!([]))])).await;
    for place in [
        discord.user("dora").in_channel("general"),
        discord.user("alice").in_channel("logs"),
    ] {
        assert!(matches!(
            place.slash("ping").run().await,
            Err(Error::Unknown { .. })
        ));
    }
    let place = discord.user("alice").in_channel_of("Sunday Racing", "general");
    assert!(matches!(
        place.slash("pong").run().await,
        Err(Error::Unknown { what: "command", .. })
    ));
    assert!(matches!(
        place.slash("ping").option("x", 1).run().await,
        Err(Error::Unknown { what: "option", .. })
    ));
}

#[tokio::test]
async fn options_of_every_type_are_converted_and_resolved() {
    let discord = StandIn::start(Config::default()).await.unwrap();
    let option = |name: &str, kind: u8| json!({"name": name, "description": "x", "type": kind});
    let mut choice = option("choice", 3);
    choice["choices"] = json!([{"name": "Best lap", "value": "best"}]);
    let options = json!([
        option("text", 3),
        choice,
        option("count", 4),
        option("flag", 5),
        option("who", 6),
        option("where", 7),
        option("role", 8),
        option("factor", 10),
    ]);
    let set = json!({"name": "set", "description": "x", "type": 1, "options": options});
    let group = json!({"name": "group", "description": "x", "type": 2, "options": [set]});
    let mut bot = Bot::start(&discord, PLAIN, json!([command("do", json!([group]))])).await;
    let place = discord.user("alice").in_channel("general");
    let run = place
        .slash("do group set")
        .option("text", "hello")
        .option("choice", "Best lap")
        .option("count", "12")
        .option("flag", true)
        .option("who", "ben")
        .option("where", "#setups")
        .option("role", "@everyone")
        .option("factor", 1.5)
        .run();
    let (reply, interaction) = tokio::join!(run, bot.answer(json!({"type": 4, "data": {"content": "ok"}})));
    reply.unwrap();
    let group = &interaction["data"]["options"][0];
    assert_eq!((&group["name"], &group["type"]), (&json!("group"), &json!(2)));
    let values: Vec<&Value> = group["options"][0]["options"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["value"])
        .collect();
    assert_eq!(
        values[..4],
        [&json!("hello"), &json!("best"), &json!(12), &json!(true)]
    );
    assert_eq!(values[7], &json!(1.5));
    let resolved = &interaction["data"]["resolved"];
    assert_eq!(resolved["users"][values[4].as_str().unwrap()]["username"], "ben");
    assert!(resolved["members"][values[4].as_str().unwrap()]["permissions"].is_string());
    assert_eq!(
        resolved["channels"][values[5].as_str().unwrap()]["name"],
        "setups"
    );
    assert_eq!(
        resolved["roles"][values[6].as_str().unwrap()]["name"],
        "@everyone"
    );
    discord.assert_clean();
}

#[tokio::test]
async fn a_client_refuses_what_does_not_fit_an_option() {
    let (discord, rest) = discord().await;
    let options = json!([
        {"name": "log", "description": "x", "type": 11, "required": true, "file_types": [".csv"]},
        {"name": "count", "description": "x", "type": 4, "min_value": 1, "max_value": 3},
        {"name": "text", "description": "x", "type": 3, "max_length": 3},
        {"name": "pick", "description": "x", "type": 3, "choices": [{"name": "A", "value": "a"}]},
    ]);
    let (status, body) = rest.put_commands(json!([command("load", options)])).await;
    assert_eq!(status, 200, "{body}");
    let slash = || discord.user("alice").in_channel("general").slash("load");
    let full = || slash().file("log", "a.csv", b"x".to_vec());
    for (what, attempt) in [
        ("missing", slash()),
        ("ending", slash().file("log", "a.txt", b"x".to_vec())),
        ("size", slash().file("log", "a.csv", vec![0; (10 << 20) + 1])),
        ("no file", slash().option("log", "text")),
        ("range", full().option("count", 4)),
        ("number", full().option("count", "many")),
        ("length", full().option("text", "long")),
        ("choice", full().option("pick", "b")),
    ] {
        let result = attempt.run().await;
        assert!(matches!(result, Err(Error::Refused(_))), "{what}: {result:?}");
    }
}

#[tokio::test]
async fn commands_beyond_the_documented_limits_are_refused() {
    let (discord, rest) = discord().await;
    let option = |name: &str, required: bool| json!({"name": name, "description": "x", "type": 3, "required": required});
    let many: Vec<Value> = (0..26).map(|it| option(&format!("o{it}"), false)).collect();
    let long = |it: usize| {
        json!({"name": format!("o{it}"), "description": "x".repeat(100), "type": 3,
        "choices": (0..25).map(|c| json!({"name": format!("{c:0>50}"), "value": format!("{c:0>50}")})).collect::<Vec<_>>()})
    };
    let cases = [
        ("capitals", json!([command("Up Load", json!([]))])),
        ("twice", json!([command("a", json!([])), command("a", json!([]))])),
        (
            "order",
            json!([command("a", json!([option("x", false), option("y", true)]))]),
        ),
        (
            "option twice",
            json!([command("a", json!([option("x", false), option("x", false)]))]),
        ),
        ("options", json!([command("a", many)])),
        ("no description", json!([{"name": "a", "type": 1}])),
        (
            "menu with description",
            json!([{"name": "Menu", "type": 3, "description": "x"}]),
        ),
        (
            "menus",
            json!(
                (0..16)
                    .map(|it| json!({"name": format!("M{it}"), "type": 3}))
                    .collect::<Vec<_>>()
            ),
        ),
        (
            "too long",
            json!([command("a", json!([long(1), long(2), long(3), long(4)]))]),
        ),
        (
            "choices and autocomplete",
            json!([command(
                "a",
                json!([{"name": "x", "description": "x", "type": 3, "autocomplete": true,
                "choices": [{"name": "a", "value": "a"}]}])
            )]),
        ),
    ];
    for (what, commands) in cases {
        let (status, body) = rest.put_commands(commands).await;
        assert_eq!((status, &body["code"]), (400, &json!(50035)), "{what}: {body}");
        assert!(!discord.take_verdict().is_clean(), "{what}");
    }
}

#[tokio::test]
async fn more_than_200_new_commands_a_day_are_refused() {
    let (discord, rest) = discord().await;
    let named = |from: usize| {
        (from..from + 90)
            .map(|it| command(&format!("c{it}"), json!([])))
            .collect::<Value>()
    };
    assert_eq!(rest.put_commands(named(0)).await.0, 200);
    assert_eq!(rest.put_commands(named(100)).await.0, 200);
    let (status, body) = rest.put_commands(named(200)).await;
    assert_eq!((status, &body["code"]), (400, &json!(30034)));
    assert_eq!(discord.take_verdict().violations.len(), 1);
}

#[tokio::test]
async fn single_commands_are_created_and_deleted() {
    let (discord, rest) = discord().await;
    let path = format!("/applications/{}/commands", rest.application);
    let (status, created) = rest.call("POST", &path, Some(command("solo", json!([])))).await;
    assert_eq!((status, &created["name"]), (200, &json!("solo")));
    let one = format!("{path}/{}", created["id"].as_str().unwrap());
    assert_eq!(rest.call("DELETE", &one, None).await.0, 204);
    assert_eq!(rest.call("DELETE", &one, None).await.1["code"], 10063);
    discord.assert_clean();
}
