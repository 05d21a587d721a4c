//! What a server hears without asking: news of best laps, a board that stays right, a challenge. Once each, also after a
//! restart, and corrected when a lap is taken back.

use standin::{ChannelUser, Id, Message};

use super::replies::shown;
use super::{Rig, session_log, two_friends};

#[tokio::test]
async fn a_channel_that_comes_alive_in_english() {
    live("en-US", "english").await;
}

#[tokio::test]
async fn a_channel_that_comes_alive_in_german() {
    live("de", "german").await;
}

async fn live(locale: &str, language: &str) {
    let mut rig = Rig::start_speaking(locale).await;
    let mut seen = Vec::new();
    let mut see = |what: &str, message: &Message| seen.push(format!("=== {what}\n{}\n", shown(message)));
    let general = rig.standin.user("alice").in_channel("general");
    may_pin(&rig, &general);
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;

    let begin = general.slash("news").run().await.unwrap();
    see("/news", &begin.message);
    let set_up = general.slash("board pin").run().await.unwrap();
    see("/board pin", &set_up.message);
    let board = general.next_bot_message(set_up.message.id).await.unwrap();
    see("the board", &board);
    let pinned = |message: &Message| message.raw["pinned"] == true;
    general
        .message_when(board.id, "the board pinned", pinned)
        .await
        .unwrap();

    let stored = rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let news = general.next_bot_message(board.id).await.unwrap();
    see("news", &news);
    let shows_ben = |message: &Message| message.text().contains("Ben");
    let edited = general
        .message_when(board.id, "the board with Ben", shows_ben)
        .await
        .unwrap();
    see("the board after Ben", &edited);
    let compared = general.press(news.id, &news.buttons()[0]).await.unwrap();
    assert!(
        compared.message.text().contains("Ben"),
        "whoever presses sees the two laps"
    );

    let friend = rig.standin.user("ben").id().unwrap().to_string();
    let duel = rig.telemetry("alice").slash("duel").option("friend", friend);
    see("/duel", &duel.run().await.unwrap().message);

    rig.restart().await;
    let start = general
        .slash("challenge start")
        .option("name", "Week one")
        .option("days", 7);
    let set_up = start.run().await.unwrap();
    see("/challenge start", &set_up.message);
    let challenge = general.next_bot_message(set_up.message.id).await.unwrap();
    see("the challenge", &challenge);
    assert_eq!(
        bot_messages(&general).len(),
        7,
        "four answers, the board, the news and the challenge: nothing twice after a restart"
    );

    rig.standin
        .user("ben")
        .in_channel("telemetry")
        .select(stored.message.id, &more(&stored.message), &["undo"])
        .await
        .unwrap();
    let is_corrected = |message: &Message| message.attachments.is_empty();
    let corrected = general
        .message_when(news.id, "corrected news", is_corrected)
        .await
        .unwrap();
    see("news of a lap that is gone", &corrected);
    let shows_alice = |message: &Message| !message.text().contains("Ben");
    let edited = general
        .message_when(board.id, "the board without Ben", shows_alice)
        .await
        .unwrap();
    see("the board without Ben", &edited);

    let listed = general.slash("board list").run().await.unwrap();
    see("/board list", &listed.message);
    sqlx::query("UPDATE pacenote.boards SET ends_at = now() WHERE name IS NOT NULL")
        .execute(&mut rig.as_owner().await)
        .await
        .unwrap();
    let title = challenge.embeds[0]["title"].clone();
    let is_over = |message: &Message| message.embeds[0]["title"] != title;
    let result = general
        .message_when(challenge.id, "the result", is_over)
        .await
        .unwrap();
    see("the result", &result);
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("{language}_bulletins"), what_is_said(&seen.concat()));
    });
    rig.end().await;
}

#[tokio::test]
async fn only_managers_turn_it_on_and_a_board_that_cannot_be_shown_is_taken_down_with_a_word() {
    let rig = Rig::start().await;
    let offered = rig.telemetry("ben").commands().unwrap();
    for command in ["/news", "/board", "/challenge"] {
        assert!(!offered.contains(&command.to_owned()), "{command}");
    }
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let alice = rig.standin.user("alice");
    let general = alice.in_channel("general");
    let direct = alice.direct_message();
    // The bot may not pin: the board stands there all the same, and whoever set it up is told so.
    let set_up = general.slash("board pin").run().await.unwrap();
    let board = general.next_bot_message(set_up.message.id).await.unwrap();
    let told = direct.next_bot_message(board.id).await.unwrap();
    assert!(told.text().contains("could not pin"), "{}", told.text());
    may_pin(&rig, &general);
    // Somebody deletes it: the next lap brings another one.
    assert!(rig.standin.delete_message(board.id));
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let again = general.next_bot_message(board.id).await.unwrap();
    assert!(again.text().contains("Ben"), "{}", again.text());
    let pinned = |message: &Message| message.raw["pinned"] == true;
    general
        .message_when(again.id, "the new board pinned", pinned)
        .await
        .unwrap();

    // The bot loses the channel: whoever pinned it hears of it, once.
    rig.standin
        .set_bot_permissions(general.channel_id().unwrap(), 0)
        .unwrap();
    let (log, _) = session_log(3, 17);
    rig.upload("carla", "session.csv", &log).await;
    let told = direct.next_bot_message(again.id).await.unwrap();
    assert!(told.text().contains("/board pin"), "{}", told.text());
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.boards")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(left, 0);
    rig.end().await;
}

#[tokio::test]
async fn a_channel_is_asked_which_circuit_is_next_and_a_class_has_a_board() {
    let rig = Rig::start().await;
    let circuits = [lapgen::Circuit::demo(), lapgen::Circuit::kart()];
    for (number, circuit) in circuits.iter().enumerate() {
        let name = format!("{number}.csv");
        rig.upload("alice", &name, &one_lap_of(circuit)).await;
    }
    let general = rig.standin.user("alice").in_channel("general");
    let circuits = general
        .autocomplete("challenge poll", &[("first", "")], "first")
        .await
        .unwrap();
    assert_eq!(circuits.len(), 2, "{circuits:?}");
    let ask = |first: usize, second: usize| {
        general
            .slash("challenge poll")
            .option("first", circuits[first].value.clone())
            .option("second", circuits[second].value.clone())
    };
    let once = ask(0, 0).run().await.unwrap();
    assert!(
        !once.message.text().contains("open"),
        "one circuit is no choice: {}",
        once.message.text()
    );
    let asked = ask(0, 1).run().await.unwrap();
    assert!(asked.message.text().contains("open"), "{}", asked.message.text());
    let poll = general.next_bot_message(asked.message.id).await.unwrap();
    assert!(
        poll.raw["poll"]["question"]["text"]
            .as_str()
            .is_some_and(|text| text.contains("next")),
        "{}",
        poll.raw
    );
    // It ends; a manager starts what won with one press, and nobody else does.
    assert!(rig.standin.end_poll(poll.id, &[1, 3]));
    let counted = general.next_bot_message(poll.id).await.unwrap();
    let offer = general.next_bot_message(counted.id).await.unwrap();
    assert!(offer.text().contains("The poll is over"), "{}", offer.text());
    let won = circuits[1].name.split(" · ").next().unwrap().to_owned();
    assert!(offer.buttons()[0].contains(&won), "{won}: {:?}", offer.buttons());
    let ben = rig.standin.user("ben").in_channel("general");
    let refused = ben.press(offer.id, &offer.buttons()[0]).await.unwrap();
    assert!(
        refused.message.text().contains("manage"),
        "{}",
        refused.message.text()
    );
    let started = general.press(offer.id, &offer.buttons()[0]).await.unwrap();
    assert!(
        started.message.text().contains(&won),
        "{}",
        started.message.text()
    );
    let challenge = general.next_bot_message(offer.id).await.unwrap();
    assert!(challenge.text().contains(&won), "{}", challenge.text());
    let unknown = general
        .slash("board pin")
        .option("class", "GT3")
        .run()
        .await
        .unwrap();
    assert!(
        unknown.message.text().contains("circuit or car"),
        "{}",
        unknown.message.text()
    );
    rig.end().await;
}

/// One flying lap of a circuit.
fn one_lap_of(circuit: &lapgen::Circuit) -> Vec<u8> {
    use lapgen::{Car, DriverStyle, LapPlan, RaceChronoHead, SensorModel};
    let plans = LapPlan::session(DriverStyle::steady(3), 1);
    let drive = lapgen::simulate_session(circuit, &Car::hatchback(), &plans, 3);
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(10.0, 3)
    };
    let head = RaceChronoHead {
        title: "one".to_owned(),
        driver: String::new(),
        car_bus: true,
    };
    lapgen::racechrono_csv(&drive, &drive.sample(&sensors), &head).into_bytes()
}

#[tokio::test]
async fn a_poll_that_ends_while_the_bot_is_away_is_told_once() {
    let mut rig = Rig::start().await;
    let circuits = [lapgen::Circuit::demo(), lapgen::Circuit::kart()];
    for (number, circuit) in circuits.iter().enumerate() {
        let name = format!("{number}.csv");
        rig.upload("alice", &name, &one_lap_of(circuit)).await;
    }
    let general = rig.standin.user("alice").in_channel("general");
    let circuits = general
        .autocomplete("challenge poll", &[("first", "")], "first")
        .await
        .unwrap();
    let ask = general
        .slash("challenge poll")
        .option("first", circuits[0].value.clone())
        .option("second", circuits[1].value.clone());
    let asked = ask.run().await.unwrap();
    let poll = general.next_bot_message(asked.message.id).await.unwrap();

    rig.terminate();
    assert!(rig.bot.wait().await.unwrap().success());
    assert!(rig.standin.end_poll(poll.id, &[0, 2]));
    rig.start_again().await;
    let counted = general.next_bot_message(poll.id).await.unwrap();
    let offer = general.next_bot_message(counted.id).await.unwrap();
    assert!(offer.text().contains("The poll is over"), "{}", offer.text());
    assert_eq!(offer.reply_to, Some(poll.id));
    // What was missed is read again after every start; it is offered already.
    rig.restart().await;
    let help = general.slash("board list").run().await.unwrap();
    let me = rig.standin.bot_mention();
    let question = general.post(&format!("{me} top speed?"), Vec::new()).unwrap();
    let answer = general.next_bot_message(question).await.unwrap();
    assert!(answer.id > help.message.id);
    let offers = general.messages().unwrap();
    let offers = offers
        .iter()
        .filter(|message| message.reply_to == Some(poll.id) && message.from_bot);
    // The result itself, and one offer.
    assert_eq!(offers.count(), 2);
    rig.end().await;
}

pub(super) fn may_pin(rig: &Rig, place: &ChannelUser) {
    let channel = place.channel_id().unwrap();
    let bits = standin::permission::BOT | standin::permission::PIN_MESSAGES;
    rig.standin.set_bot_permissions(channel, bits).unwrap();
}

pub(super) fn more(message: &Message) -> String {
    let rows = message.components.iter();
    let all = rows.flat_map(|row| row["components"].as_array().unwrap().clone());
    all.filter_map(|component| component["custom_id"].as_str().map(str::to_owned))
        .find(|id| id.starts_with("more:"))
        .unwrap()
}

fn bot_messages(place: &ChannelUser) -> Vec<Id> {
    let messages = place.messages().unwrap();
    messages
        .iter()
        .filter(|message| message.from_bot)
        .map(|message| message.id)
        .collect()
}

/// Without moments, which differ from run to run, and without the alt text of pictures, which other tests hold.
pub(super) fn what_is_said(text: &str) -> String {
    let mut parts = text.split("<t:");
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        shown.push_str("<t:‹moment›");
        shown.push_str(part.trim_start_matches(|character: char| character.is_ascii_digit()));
    }
    let line = |line: &str| match line.split_once(']') {
        Some((picture, _)) if picture.starts_with("![") => format!("{picture}]\n"),
        _ => format!("{line}\n"),
    };
    shown.lines().map(line).collect()
}
