//! Every id that a button, a menu or a form can carry, made up by somebody who may not see what it names; and the same
//! ids by their owner when what they name is gone. Each gets a sentence, nobody's marks, and changes nothing.

use std::collections::BTreeSet;

use pacenote::testing::app::notices::Notice;
use pacenote::testing::app::place_fit::number_of;
use pacenote::testing::ids::{CircuitId, LapId, UploadId};
use pacenote::testing::reply::custom_id::{CustomId, Erasure, LapDeed, Shown, Side, UploadDeed};
use standin::{ChannelUser, Message, Reply};
use uuid::Uuid;

use super::drop::{dropped, whole, with_verb};
use super::isolation::{CLUB, Marks, Seat, check, everything_in, marked_world};
use super::{Rig, two_friends};

/// What ids name.
#[derive(Clone, Copy)]
struct Named {
    lap: LapId,
    other: LapId,
    file: UploadId,
    circuit: CircuitId,
}

/// Every id about it. A kind of id that is new fails to compile in [`values`].
fn ids(named: Named) -> Vec<CustomId> {
    let Named {
        lap,
        other,
        file,
        circuit,
    } = named;
    let mut ids = vec![
        CustomId::Compare(lap, None),
        CustomId::Compare(lap, Some(other)),
        CustomId::Full(lap, other),
        CustomId::Track(lap, None),
        CustomId::Track(lap, Some(other)),
        CustomId::Corner(1, lap, other),
        CustomId::Corners(lap, other),
        CustomId::Analyze(lap, None),
        CustomId::Analyze(lap, Some(other)),
        CustomId::Debrief(lap),
        CustomId::Laps(lap),
        CustomId::Swap(Side::Looked, Shown::Compare, lap, other),
        CustomId::Swap(Side::Against, Shown::Analyze, lap, other),
        CustomId::Swap(Side::Looked, Shown::Track, lap, other),
        CustomId::Swap(Side::Against, Shown::Corner(1), lap, other),
        CustomId::Debriefs,
        CustomId::IsCircuit(number_of("WeatherTech Raceway Laguna Seca"), file),
        CustomId::Open,
        CustomId::Pick,
        CustomId::Act,
        CustomId::More(file),
        CustomId::Page(1, lap, Some(other)),
        CustomId::Page(0, lap, None),
        CustomId::RevokeLink,
        CustomId::Place(file),
        CustomId::NameCircuit(file),
        CustomId::NameCar(file),
        CustomId::Same(circuit, CircuitId::new(circuit.get() + 1)),
        CustomId::Challenge(circuit),
        CustomId::PutBack(Uuid::from_u128(7)),
        CustomId::Erase(Erasure::Lap(lap)),
        CustomId::Erase(Erasure::Upload(lap)),
    ];
    for deed in [
        UploadDeed::Undo,
        UploadDeed::KeepPrivate,
        UploadDeed::Share,
        UploadDeed::Simulator,
        UploadDeed::RealCar,
        UploadDeed::NotMine,
        UploadDeed::Mine,
        UploadDeed::Laps,
        UploadDeed::WrongCircuit,
        UploadDeed::WrongCar,
    ] {
        ids.push(CustomId::Upload(deed, file));
    }
    for deed in [
        LapDeed::Show,
        LapDeed::Share,
        LapDeed::KeepPrivate,
        LapDeed::Exclude,
        LapDeed::NotMine,
        LapDeed::Count,
        LapDeed::AskDelete,
        LapDeed::Delete,
    ] {
        ids.push(CustomId::Lap(deed, lap));
    }
    ids
}

/// What is chosen where the id is a menu's; nothing: it is a button's.
fn values(id: CustomId, named: Named) -> Vec<String> {
    match id {
        CustomId::Corners(..) | CustomId::RevokeLink => vec!["1".to_owned()],
        CustomId::Swap(..) | CustomId::Debriefs | CustomId::Open | CustomId::Pick | CustomId::Act => {
            vec![named.lap.to_string()]
        }
        CustomId::More(_) => [
            "undo", "private", "share", "not-mine", "mine", "laps", "sim", "real", "circuit", "car",
        ]
        .map(str::to_owned)
        .to_vec(),
        CustomId::Place(_) => vec![format!("#{}", named.circuit), "Laguna Seca".to_owned()],
        CustomId::Export => vec!["iracing".to_owned()],
        CustomId::AnotherCar(_) => vec!["12".to_owned()],
        CustomId::Compare(..)
        | CustomId::Full(..)
        | CustomId::Track(..)
        | CustomId::Corner(..)
        | CustomId::Analyze(..)
        | CustomId::Debrief(_)
        | CustomId::Laps(_)
        | CustomId::Read(_)
        | CustomId::Watch(_)
        | CustomId::OneLap(_)
        | CustomId::Sessions(_)
        | CustomId::Mine
        | CustomId::Upload(..)
        | CustomId::Sample
        | CustomId::Lap(..)
        | CustomId::Page(..)
        | CustomId::UploadPage
        | CustomId::Erase(_)
        | CustomId::NameCircuit(_)
        | CustomId::ExplainColumns
        | CustomId::NameCar(_)
        | CustomId::Same(..)
        | CustomId::IsCircuit(..)
        | CustomId::Challenge(_)
        | CustomId::PutBack(_)
        | CustomId::StopTelling(Notice::Beaten | Notice::Focus | Notice::Weekly) => Vec::new(),
    }
}

/// Presses it, or chooses each of its values. A form is no answer: nobody is asked about what they may not change.
async fn take(place: &ChannelUser, under: &Message, id: CustomId, named: Named) -> Vec<Reply> {
    let text = id.to_string();
    let mut values = values(id, named);
    let is_button = values.is_empty();
    if is_button {
        values.push(String::new());
    }
    let mut replies = Vec::new();
    for value in &values {
        let chosen = if is_button { vec![] } else { vec![value.as_str()] };
        let taken = place.forge(under.id, &text, &chosen).await;
        replies.push(taken.unwrap_or_else(|error| panic!("{text} {value}: {error}")));
    }
    replies
}

/// Every id that asks or does something about a file, by somebody who sees it and did not drive it.
#[tokio::test]
async fn what_is_for_the_driver_is_refused_to_others_before_anything_is_asked() {
    let rig = Rig::start_speaking("en-GB").await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let (alice, ben) = (rig.telemetry("alice"), rig.telemetry("ben"));
    let [alices, _] = two_friends();
    let card = dropped(&alice, &alices.file_name, &alices.bytes).await;
    let more: CustomId = with_verb(&card, "more").parse().unwrap();
    let CustomId::More(file) = more else {
        panic!("{more}");
    };
    let lap: Uuid =
        sqlx::query_scalar("SELECT id FROM pacenote.telemetry_sessions WHERE upload_id = $1 LIMIT 1")
            .bind(file.get())
            .fetch_one(&mut rig.as_owner().await)
            .await
            .unwrap();
    let named = Named {
        lap: LapId::new(lap),
        other: LapId::new(lap),
        file,
        circuit: CircuitId::new(1),
    };
    let settings = async || {
        let shown = ben.slash("settings").run().await.unwrap();
        shown.message.text()
    };
    let before = settings().await;
    for id in ids(named) {
        let is_about_file = matches!(
            id,
            CustomId::More(_)
                | CustomId::Upload(..)
                | CustomId::Place(_)
                | CustomId::NameCircuit(_)
                | CustomId::NameCar(_)
                | CustomId::IsCircuit(..)
        );
        if !is_about_file {
            continue;
        }
        let mut refused = 0;
        for reply in take(&ben, &card, id, named).await {
            let told = reply.followups.first().unwrap_or(&reply.message);
            // Everybody here may look at the laps one by one.
            if told
                .text()
                .contains("Only its driver can share, correct or delete it.")
            {
                refused += 1;
            } else {
                assert!(
                    told.text().contains("One lap, and it counts"),
                    "{id}: {}",
                    told.text()
                );
            }
            assert!(told.ephemeral, "{id}: {}", told.text());
        }
        let looks = matches!(id, CustomId::Upload(UploadDeed::Laps, _));
        assert!(looks || refused > 0, "{id}");
    }
    assert_eq!(settings().await, before, "what Ben drives is his to say");
    let now = alice.messages().unwrap();
    let now = now.iter().find(|message| message.id == card.id).unwrap();
    assert_eq!(whole(now), whole(&card), "the card stays");
    rig.end().await;
}

/// Everything that is not this person's, as one number.
async fn what_others_have(rig: &Rig, user: &str) -> String {
    let id = i64::try_from(rig.standin.user(user).id().unwrap().0).unwrap();
    sqlx::query_scalar(
        "SELECT md5(string_agg(line, '' ORDER BY line)) FROM (
            SELECT file::text AS line FROM pacenote.uploads AS file WHERE user_id <> $1
            UNION ALL SELECT lap::text FROM pacenote.telemetry_sessions AS lap WHERE user_id <> $1
            UNION ALL SELECT share::text FROM pacenote.lap_shares AS share WHERE user_id <> $1
            UNION ALL SELECT name::text FROM pacenote.circuit_names AS name WHERE user_id <> $1) AS lines",
    )
    .bind(id)
    .fetch_one(&mut rig.as_owner().await)
    .await
    .unwrap()
}

/// Whose laps count, by the names of their files.
async fn what_counts(rig: &Rig) -> String {
    sqlx::query_scalar(
        "SELECT string_agg(file.file_name, ' ' ORDER BY file.file_name) FROM pacenote.telemetry_sessions AS lap
         JOIN pacenote.uploads AS file ON file.id = lap.upload_id WHERE lap.counts",
    )
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap()
}

/// The laps of a file with their file and circuit.
async fn named(rig: &Rig, marks: &Marks) -> Named {
    let (file, circuit): (Uuid, i64) =
        sqlx::query_as("SELECT upload_id, circuit_id FROM pacenote.telemetry_sessions WHERE id = $1::uuid")
            .bind(&marks.laps[0])
            .fetch_one(&mut rig.as_owner().await)
            .await
            .unwrap();
    let lap = |at: usize| LapId::new(marks.laps[at].parse().unwrap());
    Named {
        lap: lap(0),
        other: lap(1),
        file: UploadId::new(file),
        circuit: CircuitId::new(circuit),
    }
}

fn with_buttons(place: &ChannelUser) -> Message {
    let mut messages = place.messages().unwrap().into_iter().rev();
    messages.find(|message| !message.buttons().is_empty()).unwrap()
}

#[tokio::test]
async fn no_id_that_is_made_up_tells_or_changes_what_is_somebody_elses() {
    let (rig, marks) = marked_world().await;
    // In the club, of whose members one is in the other server too; and in that one, who is not in the club.
    let seats = [
        Seat {
            user: "carla",
            server: Some(CLUB),
            private: true,
        },
        Seat {
            user: "mallory",
            server: None,
            private: true,
        },
    ];
    let mut faults = BTreeSet::new();
    let mut n_taken = 0;
    for seat in &seats {
        let counted = what_counts(&rig).await;
        let before = what_others_have(&rig, seat.user).await;
        let place = seat.place(&rig);
        let under = if seat.server.is_some() {
            with_buttons(&place)
        } else {
            place.slash("help").run().await.unwrap().message
        };
        let is_hidden = |of: &&Marks| !of.mark.ends_with("club") && !of.mark.contains(seat.user);
        for of in marks.iter().filter(is_hidden) {
            let named = named(&rig, of).await;
            for id in ids(named) {
                let replies = take(&place, &under, id, named).await;
                assert_eq!(what_counts(&rig).await, counted, "{} sent {id}", seat.user);
                for reply in replies {
                    n_taken += 1;
                    for message in std::iter::once(&reply.message).chain(&reply.followups) {
                        let said = everything_in(message);
                        let asked = id.to_string();
                        check(seat, &marks, &asked, &said, true, &mut faults);
                        if said.contains("Something broke") {
                            faults.insert(format!("{asked}: {}", message.text()));
                        }
                    }
                }
            }
        }
        assert_eq!(what_others_have(&rig, seat.user).await, before, "{}", seat.user);
    }
    assert!(n_taken > 150, "{n_taken}");
    assert_eq!(faults, BTreeSet::new(), "of {n_taken}");
    rig.end().await;
}

#[tokio::test]
async fn ids_of_what_is_gone_give_their_owner_a_sentence() {
    let (rig, marks) = marked_world().await;
    let of = marks.iter().find(|of| of.mark == "Zqaliceclub").unwrap();
    let named = named(&rig, of).await;
    let alice = rig.telemetry("alice");
    let under = with_buttons(&alice);
    alice
        .forge(
            under.id,
            &CustomId::Upload(UploadDeed::Undo, named.file).to_string(),
            &[],
        )
        .await
        .unwrap();
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads WHERE id = $1")
        .bind(named.file.get())
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(left, 0);
    let mut faults = BTreeSet::new();
    for id in ids(named) {
        let under = alice.slash("help").run().await.unwrap().message;
        for reply in take(&alice, &under, id, named).await {
            let told = reply.followups.first().unwrap_or(&reply.message);
            let said = told.text();
            if said.contains("Something broke") || said.contains(of.mark) || said.trim().is_empty() {
                faults.insert(format!("{id}: {}", told.text()));
            }
        }
    }
    assert_eq!(faults, BTreeSet::new());
    rig.end().await;
}
