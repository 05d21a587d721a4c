//! Every wording once, as the person reads it.

use chrono::{TimeZone as _, Utc};

use super::*;
use crate::app::import_log::{Outcome, StoredLap, StoredLog};
use crate::app::label::LapLabel;
use crate::app::list_laps::MyLaps;
use crate::app::share_laps::{SharedLap, Visibility};
use crate::app::watch_channel::{WatchOutcome, Watching};
use crate::app::Error;
use crate::ids::{ChannelId, LapId, UserId};
use crate::telemetry::LapKind;
use crate::units::Seconds;

/// A reply as text: cards one below the other, then buttons.
fn shown(reply: &Reply) -> String {
    let mut text = String::new();
    for card in &reply.cards {
        text.push_str(&format!("[{:?}] {}\n{}\n", card.tone, card.title, card.text));
        if let Some(footer) = &card.footer {
            text.push_str(&format!("({footer})\n"));
        }
    }
    for button in &reply.buttons {
        let verb = button.custom_id.split(':').next().unwrap();
        text.push_str(&format!("<{}> {verb}\n", button.label));
    }
    text
}

fn lap_id(number: u128) -> LapId {
    LapId::new(uuid::Uuid::from_u128(number))
}

fn stored_lap(number: u32, time_s: Option<f64>, kind: LapKind, valid: bool) -> StoredLap {
    StoredLap {
        id: lap_id(u128::from(number)),
        number,
        time: time_s.map(Seconds::new),
        kind,
        valid,
    }
}

fn log() -> StoredLog {
    StoredLog {
        outcome: Outcome::Stored,
        file_name: "session *1*.csv".to_owned(),
        circuit: "Harrow_Glen".to_owned(),
        car: None,
        driver: "Alice".to_owned(),
        laps: vec![
            stored_lap(0, None, LapKind::Out, false),
            stored_lap(1, Some(94.1), LapKind::Timed, true),
            stored_lap(2, Some(93.25), LapKind::Timed, true),
            stored_lap(3, Some(181.0), LapKind::Timed, false),
        ],
        warnings: (1..=5).map(|number| format!("remark {number}")).collect(),
        shared: true,
    }
}

fn label() -> LapLabel {
    LapLabel {
        id: lap_id(7),
        owner: UserId::new(1),
        driver: "Alice".to_owned(),
        number: 2,
        time: Some(Seconds::new(93.25)),
        kind: LapKind::Timed,
        valid: true,
        circuit: "Harrow Glen".to_owned(),
        car: None,
        shared: false,
        stored_at: Utc.with_ymd_and_hms(2026, 3, 1, 12, 0, 0).unwrap(),
    }
}

#[test]
fn a_stored_log_shows_its_laps_its_faults_and_who_sees_it() {
    insta::assert_snapshot!(shown(&import::reply(&[log()])), @"");
}

#[test]
fn a_log_that_was_there_already_says_so() {
    let again = StoredLog {
        outcome: Outcome::AlreadyStored,
        shared: false,
        warnings: Vec::new(),
        laps: Vec::new(),
        ..log()
    };
    insta::assert_snapshot!(shown(&import::reply(&[again])), @"");
}

#[test]
fn the_list_of_laps_is_grouped_by_circuit_and_marks_private_ones() {
    let shared = LapLabel {
        shared: true,
        number: 3,
        valid: false,
        ..label()
    };
    let laps = MyLaps {
        laps: vec![label(), shared],
        total: 40,
    };
    insta::assert_snapshot!(shown(&laps::reply(&laps)), @"");
    insta::assert_snapshot!(laps::choice(&label()), @"");
}

#[test]
fn sharing_and_watching_say_what_holds_now() {
    let shared = |visibility| SharedLap {
        lap: label(),
        visibility,
    };
    let watched = |watching| WatchOutcome {
        channel: ChannelId::new(5),
        watching,
    };
    let all = [
        share::reply(&shared(Visibility::Server)),
        share::reply(&shared(Visibility::Private)),
        watch::reply(&watched(Watching::Start), true),
        watch::reply(&watched(Watching::Start), false),
        watch::reply(&watched(Watching::Stop), true),
        help::how_to_begin(),
    ];
    insta::assert_snapshot!(all.iter().map(shown).collect::<Vec<_>>().join("\n"), @"");
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let errors = [
        Error::NoLaps,
        Error::OnlyOneLap,
        Error::NoSuchLap,
        Error::LapIsPrivate,
        Error::NotYours,
        Error::NotManager,
        Error::OutdatedCommand,
        Error::NotInServer,
        Error::NoFile,
        Error::PostedByBot,
        Error::ForeignAttachment,
        Error::FileTooLarge {
            max_bytes: 25 * 1024 * 1024,
        },
        Error::ParseTimeout(std::time::Duration::from_secs(10)),
        Error::TooFast {
            retry_in: Seconds::new(2.4),
        },
        Error::ShuttingDown,
        Error::Panicked,
    ];
    let all: Vec<String> = errors.iter().map(|error| shown(&error::reply(error, "ABC234"))).collect();
    insta::assert_snapshot!(all.join("\n"), @"");
}

#[test]
fn nothing_is_longer_than_discord_takes() {
    let long = StoredLog {
        file_name: "x".repeat(5000),
        circuit: "*".repeat(5000),
        driver: "@everyone ".repeat(500),
        warnings: vec!["y".repeat(5000); 50],
        laps: (0..500).map(|number| stored_lap(number, Some(90.0), LapKind::Timed, true)).collect(),
        ..log()
    };
    let card = &import::reply(&[long]).cards[0];
    assert!(card.title.chars().count() <= limits::EMBED_TITLE);
    assert!(card.text.chars().count() <= limits::EMBED_DESCRIPTION);
}
