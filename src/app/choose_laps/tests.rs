//! Words against laps that are known.

use chrono::TimeZone as _;
use uuid::Uuid;

use super::*;
use crate::ids::{CircuitId, UploadId};
use crate::telemetry::{CircuitLabel, LapKind};
use crate::units::Metres;

const ALICE: u64 = 1;
const BEN: u64 = 2;

/// A lap: owner, session, number in it, time, day of November 2026.
fn lap(owner: u64, session: u128, number: u32, time_s: f64, day: u32) -> LapSummary {
    let when = Utc.with_ymd_and_hms(2026, 11, day, 18, 0, 0).unwrap();
    LapSummary {
        id: LapId::new(Uuid::from_u128(
            session * 1000 + u128::from(number) + u128::from(owner) * 1_000_000,
        )),
        upload: UploadId::new(Uuid::from_u128(session)),
        owner: UserId::new(owner),
        driver: if owner == ALICE { "Alice" } else { "Ben" }.to_owned(),
        circuit_id: CircuitId::new(1),
        circuit: CircuitLabel {
            name: Some("Harrow Glen".to_owned()),
            length: Metres::new(3021.0),
        },
        car_id: None,
        car: None,
        number,
        kind: if time_s > 150.0 {
            LapKind::In
        } else {
            LapKind::Timed
        },
        valid: time_s < 150.0,
        time: (time_s < 150.0).then_some(Seconds::new(time_s)),
        within: None,
        recorded_at: Some(when),
        stored_at: when,
        shared: true,
        set_aside: None,
    }
}

/// Alice's two sessions and one of Ben's, the newest first.
fn known() -> Known {
    Known {
        asker: UserId::new(ALICE),
        own: vec![
            lap(ALICE, 9, 4, 200.0, 29),
            lap(ALICE, 9, 3, 98.5, 29),
            lap(ALICE, 9, 2, 97.92, 29),
            lap(ALICE, 9, 1, 99.9, 29),
            lap(ALICE, 7, 3, 97.1, 28),
            lap(ALICE, 7, 2, 98.2, 28),
        ],
        others: vec![lap(BEN, 8, 5, 96.4, 29), lap(BEN, 8, 4, 97.3, 29)],
    }
}

fn check(typed: &str, expect: &[(u64, u128, u32)]) {
    let now = Utc.with_ymd_and_hms(2026, 11, 29, 20, 0, 0).unwrap();
    let found = fitting(&known(), typed, now);
    let found: Vec<(u64, u128, u32)> = found
        .iter()
        .map(|lap| (lap.owner.get(), lap.upload.get().as_u128(), lap.number))
        .collect();
    assert_eq!(found, expect, "{typed}");
}

#[test]
fn words_choose_laps_of_ones_own_first() {
    check("best", &[(ALICE, 7, 3)]);
    check("meine beste", &[(ALICE, 7, 3)]);
    check("mejor vuelta", &[(ALICE, 7, 3)]);
    check("last", &[(ALICE, 9, 3)]);
    check("lap 3", &[(ALICE, 9, 3)]);
    check("3", &[(ALICE, 9, 3)]);
    check("runde 1", &[(ALICE, 9, 1)]);
    check("lap 4", &[(ALICE, 9, 4)]);
    check("1:37.9", &[(ALICE, 9, 2)]);
    check("yesterday", &[(ALICE, 7, 3)]);
    check("gestern", &[(ALICE, 7, 3)]);
    check("best today", &[(ALICE, 9, 2)]);
}

#[test]
fn friends_are_meant_by_name_and_by_mention() {
    check("Ben", &[(BEN, 8, 5)]);
    check("ben's best", &[(BEN, 8, 5)]);
    check("<@2>", &[(BEN, 8, 5)]);
    check("<@1>", &[(ALICE, 7, 3)]);
    // A number that only a friend has is the friend's.
    check("lap 5", &[(BEN, 8, 5)]);
}

#[test]
fn what_fits_nothing_chooses_nothing_and_what_fits_several_says_so() {
    check("lap 99", &[]);
    check("optimal", &[]);
    check("2:11.0", &[]);
    check("what a beautiful day it is", &[]);
    check("last two", &[(ALICE, 9, 3), (ALICE, 9, 2)]);
    check("1:3", &[]);
}
