//! Laps under the wrong circuit or in the wrong car are put right, circuits stored twice become one, and both are taken back.

use super::drop::{dropped, with_verb};
use super::{Rig, session_log, two_friends};

/// Who has how many laps on which circuit: by display name, in the order of the circuits.
async fn laps(rig: &Rig) -> Vec<(String, i64, i64)> {
    sqlx::query_as(
        "SELECT driver.display_name, lap.circuit_id, count(*) FROM pacenote.telemetry_sessions AS lap
         JOIN pacenote.users AS driver ON driver.id = lap.user_id GROUP BY 1, 2 ORDER BY 2, 1",
    )
    .fetch_all(&mut rig.as_owner().await)
    .await
    .unwrap()
}

/// Shares that say another circuit or car than their lap.
async fn stale_shares(rig: &Rig) -> i64 {
    sqlx::query_scalar(
        "SELECT count(*) FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
         WHERE (share.circuit_id, share.car_id) IS DISTINCT FROM (lap.circuit_id, lap.car_id)",
    )
    .fetch_one(&mut rig.as_owner().await)
    .await
    .unwrap()
}

async fn board(rig: &Rig) -> String {
    let shown = rig.telemetry("alice").slash("leaderboard").run().await.unwrap();
    shown.message.text()
}

#[tokio::test]
async fn an_upload_is_put_to_another_circuit_and_car_by_its_driver_and_back() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let card = dropped(&alice, "evening.csv", &session_log(3, 5).0).await;
    let before = laps(&rig).await;
    let more = with_verb(&card, "more");
    let asked = alice.select(card.id, &more, &["circuit"]).await.unwrap();
    assert!(asked.ephemeral);
    let form = alice
        .press_for_modal(asked.message.id, &with_verb(&asked.message, "name-circuit"))
        .await
        .unwrap();
    let moved = alice.submit(&form, &[("name", "Mark Ring *1*")]).await.unwrap();
    let text = moved.message.text();
    assert!(
        text.contains("Mark Ring \\*1\\*") && text.contains("laps are there now"),
        "{text}"
    );
    let [(name, there, count)] = &laps(&rig).await[..] else {
        panic!("{:?}", laps(&rig).await)
    };
    assert_eq!((name.as_str(), *count), ("Alice", before[0].2));
    assert_ne!(*there, before[0].1);
    assert_eq!(stale_shares(&rig).await, 0);
    assert!(board(&rig).await.contains("Mark Ring"), "{}", board(&rig).await);

    // Her next log of it belongs there, too; nobody else's does.
    dropped(&alice, "later.csv", &session_log(2, 6).0).await;
    let bens = dropped(&ben, "bens.csv", &session_log(2, 7).0).await;
    let now = laps(&rig).await;
    let of = |driver: &str| -> Vec<i64> {
        let theirs = now.iter().filter(|(name, ..)| name == driver);
        theirs.map(|(_, circuit, _)| *circuit).collect()
    };
    assert_eq!(
        (of("Alice"), of("Ben")),
        (vec![*there], vec![before[0].1]),
        "{now:?}"
    );
    // Ben is asked whether his is hers.
    let same = with_verb(&bens, "same");

    // Nobody else moves her laps, and nobody else even sees how to take her move back.
    let stolen = ben.select(card.id, &more, &["circuit"]).await.unwrap();
    assert!(
        !stolen.message.text().contains("Mark Ring"),
        "{}",
        stolen.message.text()
    );
    let put_back = with_verb(&moved.message, "put-back");
    assert!(ben.press(moved.message.id, &put_back).await.is_err());
    assert_eq!(laps(&rig).await, now);
    let back = alice
        .press(moved.message.id, &with_verb(&moved.message, "put-back"))
        .await
        .unwrap();
    assert!(
        back.message.text().contains("are back where they were"),
        "{}",
        back.message.text()
    );
    assert!(laps(&rig).await.contains(&before[0]), "{:?}", laps(&rig).await);
    let again = alice
        .press(moved.message.id, &with_verb(&moved.message, "put-back"))
        .await
        .unwrap();
    assert!(
        !again.message.text().contains("back where"),
        "{}",
        again.message.text()
    );

    let merged = ben.press(bens.id, &same).await.unwrap();
    assert!(
        merged.message.text().contains("laps are there now"),
        "{}",
        merged.message.text()
    );

    let form = alice.select_for_modal(card.id, &more, &["car"]).await.unwrap();
    let moved = alice.submit(&form, &[("name", "Mazda MX-5")]).await.unwrap();
    assert!(
        moved.message.text().contains("Mazda MX\\-5"),
        "{}",
        moved.message.text()
    );
    assert_eq!(stale_shares(&rig).await, 0);
    alice
        .press(moved.message.id, &with_verb(&moved.message, "put-back"))
        .await
        .unwrap();
    assert_eq!(stale_shares(&rig).await, 0);
    rig.end().await;
}

#[tokio::test]
async fn managers_merge_what_the_server_sees_and_nobodys_private_laps() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    let [alices, bens] = two_friends();
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let private = ben
        .slash("upload")
        .file("file", "private.csv", session_log(2, 9).0)
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(private.ephemeral);
    // Ben says that his private session was elsewhere; from now on two circuits are known to him.
    let moved = ben
        .slash("circuit choose")
        .option("circuit", "Backyard Ring")
        .run()
        .await
        .unwrap();
    assert!(
        moved.message.text().contains("Backyard Ring"),
        "{}",
        moved.message.text()
    );
    // Carla's laps are elsewhere for the server, and alice, who manages it, makes one circuit of two.
    let carlas = rig.telemetry("carla");
    let put = carlas
        .slash("upload")
        .file("file", "carla.csv", session_log(2, 11).0)
        .run()
        .await
        .unwrap();
    assert!(!put.message.embeds.is_empty());
    carlas
        .slash("circuit choose")
        .option("circuit", "Mark Ring")
        .run()
        .await
        .unwrap();
    alice
        .slash("board pin")
        .option("circuit", "Mark Ring")
        .run()
        .await
        .unwrap();
    let before = laps(&rig).await;
    let choices = alice
        .autocomplete("circuit merge", &[("from", "")], "from")
        .await
        .unwrap();
    let value = |name: &str| {
        let found = choices.iter().find(|choice| choice.name.contains(name));
        found
            .unwrap_or_else(|| panic!("{choices:?}"))
            .value
            .as_str()
            .unwrap()
            .to_owned()
    };
    let stays = choices
        .iter()
        .find(|choice| !choice.name.contains("Mark"))
        .unwrap()
        .value
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        !choices.iter().any(|choice| choice.name.contains("Backyard")),
        "{choices:?}"
    );
    let merge = async |user: &str| {
        let call = rig.telemetry(user).slash("circuit merge");
        let call = call
            .option("from", value("Mark Ring"))
            .option("into", stays.clone());
        call.option("server", true).run().await.unwrap()
    };
    let refused = merge("ben").await;
    assert!(
        refused.message.text().contains("Only managers"),
        "{}",
        refused.message.text()
    );
    assert_eq!(laps(&rig).await, before);
    let merged = merge("alice").await;
    let after = laps(&rig).await;
    let drivers_of = |circuit: i64| -> Vec<&str> {
        let there = after.iter().filter(|(_, of, _)| *of == circuit);
        there.map(|(name, ..)| name.as_str()).collect()
    };
    assert_eq!(drivers_of(before[0].1), ["Alice", "Ben", "Carla"], "{after:?}");
    assert_eq!(
        after.len(),
        4,
        "the private session stays where its driver put it: {after:?}"
    );
    assert_eq!(stale_shares(&rig).await, 0);
    let boards: Vec<i64> = sqlx::query_scalar("SELECT circuit_id FROM pacenote.boards")
        .fetch_all(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(boards, [before[0].1]);
    // A log that would have begun the other circuit belongs to this one now, and all of it can be taken back.
    alice
        .press(merged.message.id, &with_verb(&merged.message, "put-back"))
        .await
        .unwrap();
    assert_eq!(laps(&rig).await, before);
    let boards: Vec<i64> = sqlx::query_scalar("SELECT circuit_id FROM pacenote.boards")
        .fetch_all(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_ne!(boards, [before[0].1]);
    assert_eq!(stale_shares(&rig).await, 0);
    rig.end().await;
}

/// Two circuits that are one: Alice and Ben on one; Carla, who is slower and knows where, on the other.
pub(super) async fn stored_twice(rig: &Rig) {
    let [alices, bens] = two_friends();
    rig.upload("alice", "evening.csv", &session_log(2, 11).0).await;
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("carla", &alices.file_name, &alices.bytes).await;
    let elsewhere = rig
        .telemetry("carla")
        .slash("circuit choose")
        .option("circuit", "Mark Ring");
    elsewhere.run().await.unwrap();
}

/// What autocomplete gives back for a circuit with this in its name, or for the one without.
pub(super) async fn circuit(rig: &Rig, name: &str, has: bool) -> String {
    let alice = rig.telemetry("alice");
    let choices = alice
        .autocomplete("circuit merge", &[("from", "")], "from")
        .await
        .unwrap();
    let found = choices.iter().find(|choice| choice.name.contains(name) == has);
    found
        .unwrap_or_else(|| panic!("{choices:?}"))
        .value
        .as_str()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn what_points_at_laps_goes_along_and_comes_back() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    stored_twice(&rig).await;
    let alice = rig.telemetry("alice");
    let general = rig.standin.user("alice").in_channel("general");
    super::bulletins::may_pin(&rig, &general);
    let text = async |command: standin::Slash| command.run().await.unwrap().message.text();
    // A server's reference there, a focus of Carla's, and a board on both circuits.
    let chosen = alice
        .slash("reference set")
        .option("lap", "carla")
        .option("whose", "this server's");
    let chosen = text(chosen).await;
    assert!(chosen.contains("Carla"), "{chosen}");
    let (from, into) = (
        circuit(&rig, "Mark", true).await,
        circuit(&rig, "Mark", false).await,
    );
    let mut boards = Vec::new();
    for circuit in [&from, &into] {
        let pinned = general
            .slash("board pin")
            .option("circuit", circuit.clone())
            .run()
            .await
            .unwrap();
        boards.push(general.next_bot_message(pinned.message.id).await.unwrap());
    }
    let state = async || -> (Vec<i64>, Vec<(i64, bool)>) {
        let mut owner = rig.as_owner().await;
        let references =
            sqlx::query_scalar("SELECT circuit_id FROM pacenote.reference_laps ORDER BY circuit_id");
        let boards =
            sqlx::query_as("SELECT circuit_id, closed_at IS NULL FROM pacenote.boards ORDER BY circuit_id");
        let references = references.fetch_all(&mut owner).await.unwrap();
        (references, boards.fetch_all(&mut owner).await.unwrap())
    };
    let focuses = async || -> Vec<(i64, i64)> {
        sqlx::query_as(
            "SELECT given.circuit_id, lap.circuit_id FROM pacenote.focuses AS given
             JOIN pacenote.telemetry_sessions AS lap ON lap.id = given.session_id",
        )
        .fetch_all(&mut rig.as_owner().await)
        .await
        .unwrap()
    };
    let before = state().await;
    let focuses_before = focuses().await;
    assert!(
        focuses_before.iter().all(|(given, lap)| given == lap) && !focuses_before.is_empty(),
        "{focuses_before:?}"
    );

    let merged = alice
        .slash("circuit merge")
        .option("from", from.clone())
        .option("into", into.clone())
        .option("server", true)
        .run()
        .await
        .unwrap();
    let after = state().await;
    assert!(
        after.0.iter().all(|circuit| laps_on(&before, *circuit)),
        "{before:?} {after:?}"
    );
    assert_ne!(after.0, before.0, "the reference went along");
    let open: Vec<i64> = after
        .1
        .iter()
        .filter(|(_, open)| *open)
        .map(|(at, _)| *at)
        .collect();
    assert_eq!(open, after.0, "one board for one circuit");
    assert!(focuses().await.iter().all(|(given, lap)| given == lap));
    let says_so = |message: &standin::Message| message.text().contains("The board goes on there");
    general
        .message_when(boards[0].id, "where the board goes on", says_so)
        .await
        .unwrap();
    // The reference is the one to look at for everybody who drives there now.
    let compared = text(alice.slash("compare")).await;
    assert!(
        compared.contains("Carla") && compared.contains("the reference chosen here"),
        "{compared}"
    );

    alice
        .press(merged.message.id, &with_verb(&merged.message, "put-back"))
        .await
        .unwrap();
    assert_eq!(state().await, before);
    assert_eq!(focuses().await, focuses_before);
    let stands = |message: &standin::Message| !message.text().contains("The board goes on there");
    general
        .message_when(boards[0].id, "the board as it was", stands)
        .await
        .unwrap();
    rig.end().await;
}

/// Whether a circuit has a board.
fn laps_on(state: &(Vec<i64>, Vec<(i64, bool)>), circuit: i64) -> bool {
    state.1.iter().any(|(at, _)| *at == circuit)
}

#[tokio::test]
async fn a_class_goes_along_with_its_car_and_comes_back() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    let alice = rig.telemetry("alice");
    for (name, car) in [("one.csv", "Mazda MX-5"), ("two.csv", "Mazda MX5 ND")] {
        let log = session_log(1, if name == "one.csv" { 5 } else { 6 }).0;
        rig.upload("alice", name, &log).await;
        let set = alice.slash("car set").option("car", car).run().await.unwrap();
        assert!(set.message.text().contains("Mazda"), "{}", set.message.text());
    }
    let cars = alice
        .autocomplete("car merge", &[("from", "")], "from")
        .await
        .unwrap();
    let value = |name: &str| {
        let found = cars.iter().find(|choice| choice.name.contains(name));
        found.unwrap_or_else(|| panic!("{cars:?}")).value.clone()
    };
    let class = alice
        .slash("class set")
        .option("car", value("MX5"))
        .option("class", "Cup");
    let set = class.run().await.unwrap();
    assert!(set.message.text().contains("Cup"), "{}", set.message.text());
    let classes = async || -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM pacenote.car_classes")
            .fetch_one(&mut rig.as_owner().await)
            .await
            .unwrap()
    };
    assert_eq!(classes().await, 1);
    let merged = alice
        .slash("car merge")
        .option("from", value("MX5"))
        .option("into", value("MX-5"))
        .option("server", true)
        .run()
        .await
        .unwrap();
    assert_eq!(classes().await, 2, "{}", merged.message.text());
    alice
        .press(merged.message.id, &with_verb(&merged.message, "put-back"))
        .await
        .unwrap();
    assert_eq!(classes().await, 1);
    rig.end().await;
}

#[tokio::test]
async fn a_circuit_merged_while_it_is_compared_gives_a_picture_or_a_sentence() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    stored_twice(&rig).await;
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let (from, into) = (
        circuit(&rig, "Mark", true).await,
        circuit(&rig, "Mark", false).await,
    );
    let shown = ben
        .slash("compare")
        .option("lap", "ben")
        .option("against", "alice")
        .run()
        .await
        .unwrap();
    let menu = with_verb(&shown.message, "corners");
    for _ in 0..3 {
        let compare = async || {
            ben.slash("compare")
                .option("lap", "ben")
                .option("against", "carla")
                .run()
                .await
                .unwrap()
        };
        let merge = alice
            .slash("circuit merge")
            .option("from", from.clone())
            .option("into", into.clone())
            .option("server", true);
        let (one, merged, corner, other) = tokio::join!(
            compare(),
            merge.run(),
            ben.select(shown.message.id, &menu, &["5"]),
            compare()
        );
        for answer in [&one, &other, &corner.unwrap()] {
            let text = answer.message.text();
            assert!(
                !answer.message.embeds.is_empty() && !text.contains("went wrong"),
                "{text}"
            );
        }
        let merged = merged.unwrap();
        assert!(
            merged.message.text().contains("laps are there now"),
            "{}",
            merged.message.text()
        );
        let compared = compare().await;
        assert_eq!(
            compared.message.attachments.len(),
            1,
            "{}",
            compared.message.text()
        );
        let put_back = with_verb(&merged.message, "put-back");
        let (back, one) = tokio::join!(alice.press(merged.message.id, &put_back), compare());
        assert!(back.unwrap().message.text().contains("back where"));
        assert!(
            !one.message.text().contains("went wrong"),
            "{}",
            one.message.text()
        );
    }
    rig.end().await;
}

#[tokio::test]
async fn the_car_of_the_last_file_is_set_although_an_optimal_lap_was_made_since() {
    let rig = Rig::start().await;
    let alice = rig.telemetry("alice");
    rig.upload("alice", "evening.csv", &session_log(3, 5).0).await;
    let compare = alice.slash("compare").option("against", "optimal");
    let compared = compare.run().await.unwrap().message.text();
    assert!(compared.contains("optimal lap"), "{compared}");
    let set = alice.slash("car set").option("car", "Toyota GR86");
    let set = set.run().await.unwrap().message.text();
    assert!(set.contains("Toyota GR86") && !set.contains("1 lap is"), "{set}");
    let session = alice.slash("session").run().await.unwrap().message.text();
    assert!(session.contains("Toyota GR86"), "{session}");
}
