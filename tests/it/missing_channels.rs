//! Laps that lack throttle, brake, gear, steering or position, each alone, two at a time and all together: fewer facts,
//! exactly those of the channels that are there, said where people would ask, and no number that is none.

use lapgen::{Car, Circuit, DriverStyle, LapPlan, SensorModel, simulate_session};
use pacenote::testing::analysis::{
    AlignmentBasis, CompareSettings, Comparison, CornerFacts, analyze_session, compare,
};
use pacenote::testing::telemetry::{ChannelRole, Lap};

use super::planted_faults::logged_lap::{LoggedLap, without};

/// What a log may lack.
const GROUPS: [(&str, &[ChannelRole]); 5] = [
    ("throttle", &[ChannelRole::Throttle]),
    ("brake", &[ChannelRole::Brake]),
    ("gear", &[ChannelRole::Gear]),
    ("steering", &[ChannelRole::Steering]),
    ("position", &[ChannelRole::Latitude, ChannelRole::Longitude]),
];
/// Other sensors that show how the car turns; hidden, so that steering alone can.
const TURNING: [ChannelRole; 2] = [ChannelRole::YawRate, ChannelRole::LatAccel];

/// Two laps of one session.
fn laps() -> [Lap; 2] {
    let plans = vec![LapPlan::flying(DriverStyle::novice(3)); 3];
    let drive = simulate_session(&Circuit::demo(), &Car::gt(), &plans, 5);
    let mut timed = (0..drive.laps.len()).filter(|&index| drive.laps[index].time_s.is_some());
    let mut next = || {
        let index = timed.next().expect("two laps");
        LoggedLap::of_drive(&drive, index, &SensorModel::gps(25.0, 9), 1.0).lap
    };
    [next(), next()].map(|lap| without(&lap, &TURNING))
}

/// Every number is printed by `Debug`; none may be infinite or no number.
fn finite(value: &impl std::fmt::Debug) {
    let text = format!("{value:?}");
    let mut words = text.split(|character: char| !character.is_alphanumeric());
    assert!(!words.any(|word| word == "NaN" || word == "inf"), "{text}");
}

/// Whether any corner has this fact.
fn any(comparison: &Comparison, fact: impl Fn(&CornerFacts) -> bool) -> bool {
    comparison.corners.iter().any(|corner| fact(&corner.a))
}

fn check([a, b]: &[Lap; 2], gone: &[&str]) {
    let roles: Vec<ChannelRole> = GROUPS
        .iter()
        .filter(|(name, _)| gone.contains(name))
        .flat_map(|(_, roles)| roles.iter().copied())
        .collect();
    let (a, b) = (without(a, &roles), without(b, &roles));
    let settings = CompareSettings::default();
    let comparison = compare(&a, &b, &settings).expect("speed is there");
    finite(&comparison);
    finite(&analyze_session(&[a, b], &settings));
    assert!(!comparison.corners.is_empty(), "{gone:?}");
    let there = |name: &str| !gone.contains(&name);
    let facts = [
        (
            "throttle",
            any(&comparison, |facts| facts.full_throttle.is_some()),
        ),
        (
            "throttle",
            any(&comparison, |facts| facts.throttle_lifts.is_some()),
        ),
        ("brake", any(&comparison, |facts| facts.brake_peak.is_some())),
        ("gear", any(&comparison, |facts| facts.min_gear.is_some())),
        ("steering", any(&comparison, |facts| facts.turn_in.is_some())),
    ];
    for (name, is_there) in facts {
        assert_eq!(is_there, there(name), "{name} without {gone:?}");
    }
    let needs_both = any(&comparison, |facts| facts.coast.is_some());
    assert_eq!(
        needs_both,
        there("throttle") && there("brake"),
        "coasting without {gone:?}"
    );
    assert_eq!(
        comparison.alignment.basis == AlignmentBasis::Position,
        there("position"),
        "{gone:?}"
    );
    let says = |code: &str| comparison.warnings.iter().any(|warning| warning.code() == code);
    assert_eq!(says("brake_estimated"), !there("brake"), "{gone:?}");
    assert_eq!(says("no_throttle"), !there("throttle"), "{gone:?}");
    if !there("brake") {
        let points = any(&comparison, |facts| {
            facts.brake_point.is_some() && facts.brake_estimated
        });
        assert!(points, "braking is read from speed without {gone:?}");
    }
}

#[test]
fn each_alone_two_at_a_time_and_all_together() {
    let laps = laps();
    let names = GROUPS.map(|(name, _)| name);
    check(&laps, &[]);
    check(&laps, &names);
    for (at, one) in names.iter().enumerate() {
        check(&laps, &[*one]);
        for other in &names[at + 1..] {
            check(&laps, &[*one, *other]);
        }
    }
}
