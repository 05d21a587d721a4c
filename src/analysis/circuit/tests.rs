//! The same circuit from different logs, and different circuits that look alike.

use super::super::comparison::CornerClass;
use super::super::lap_language::{CLUB_LAP, Drive, Logger};
use super::super::{LapSettings, cut_laps};
use super::*;

/// Another circuit of nearly the same length: the club's corners in another order.
const OTHER_LAP: &str = "200 km/h for 300 m | line | 200 km/h for 300 m | turn left 90 deg r=40 at 80 km/h \
    | 180 km/h for 260 m | turn left 90 deg r=100 at 120 km/h | 200 km/h for 300 m | turn right 90 deg r=30 at 70 km/h \
    | 150 km/h for 157 m | turn left 180 deg r=60 at 90 km/h | 200 km/h for 487 m | turn left 90 deg r=70 at 110 km/h \
    | 180 km/h for 157 m";

fn signature(lap: &str, logger: Logger) -> CircuitSignature {
    let drive = Drive::of(&format!("3 x {{ {lap} }}"));
    cut_laps(&logger.log(&drive), &LapSettings::default(), &[])
        .circuit
        .signature
        .unwrap()
}

fn dynamics() -> Logger {
    Logger {
        lap: true,
        dynamics: true,
        ..Logger::new(50.0)
    }
}

fn geo() -> Logger {
    Logger {
        lap: true,
        ..Logger::with_geo(20.0)
    }
}

#[test]
fn one_circuit_is_recognized_across_loggers() {
    let by_place = signature(CLUB_LAP, geo());
    assert!(
        (by_place.total_turn_deg().unwrap() - 360.0).abs() < 10.0,
        "{by_place:?}"
    );
    let noisy = signature(
        CLUB_LAP,
        Logger {
            noise_m: 1.0,
            first_s: 11.0,
            ..geo()
        },
    );
    assert!(matches(&by_place, &noisy));
    let by_yaw = signature(CLUB_LAP, dynamics());
    let game = signature(
        CLUB_LAP,
        Logger {
            lap: true,
            plane: true,
            ..Logger::new(20.0)
        },
    );
    assert!(matches(&by_yaw, &game) && matches(&game, &by_yaw));
    // By another line: the shape begins elsewhere.
    let own_line = signature(CLUB_LAP, Logger { lap: false, ..geo() });
    assert!(matches(&own_line, &by_yaw) && matches(&own_line, &by_place));
}

#[test]
fn other_circuits_and_other_ways_around_are_not_the_same() {
    let club = signature(CLUB_LAP, dynamics());
    let other = CircuitSignature {
        length: club.length,
        ..signature(OTHER_LAP, dynamics())
    };
    assert!(!matches(&club, &other), "{club:?} {other:?}");
    let there = signature(CLUB_LAP, geo());
    let elsewhere = signature(
        CLUB_LAP,
        Logger {
            geo: Some(GeoPoint {
                latitude_deg: 50.4,
                longitude_deg: 6.9,
            }),
            ..geo()
        },
    );
    assert!(!matches(&there, &elsewhere));
    let reversed = CircuitSignature {
        turn_deg: there.turn_deg.map(|turns| turns.map(|turn| -turn)),
        ..there.clone()
    };
    assert!(!matches(&there, &reversed));
    let longer = CircuitSignature {
        length: Metres::new(there.length.get() * 1.1),
        ..there.clone()
    };
    assert!(!matches(&there, &longer));
    let shapeless = CircuitSignature {
        turn_deg: None,
        center: None,
        ..there.clone()
    };
    assert!(!matches(&shapeless, &shapeless.clone()));
}

fn known(name: &str, latitude_deg: f64, length_m: f64, turns: u32) -> KnownCircuit {
    KnownCircuit {
        name: name.to_owned(),
        center: GeoPoint {
            latitude_deg,
            longitude_deg: 6.9,
        },
        length: Metres::new(length_m),
        turns,
        map_up_deg: 0.0,
        start_line: None,
        corners: None,
    }
}

/// A left-hander; to the right with an apex below 0.
fn corner(apex_m: f64) -> Corner {
    Corner {
        number: 1,
        name: None,
        direction: if apex_m < 0.0 {
            Direction::Right
        } else {
            Direction::Left
        },
        class: CornerClass::Slow,
        entry: Metres::new(apex_m.abs()),
        apex: Metres::new(apex_m.abs()),
        exit: Metres::new(apex_m.abs()),
    }
}

#[test]
fn without_a_place_turns_tell_which_circuit_it_is_where_its_length_is_not_quite_the_published_one() {
    let turns_m = [
        260.0, 506.0, -750.0, -1026.0, 1566.0, 1972.0, -2388.0, 2728.0, -3026.0, 3294.0,
    ];
    let official: Vec<(Direction, Metres, Option<String>)> = turns_m
        .iter()
        .map(|apex_m| (corner(*apex_m).direction, Metres::new(apex_m.abs()), None))
        .collect();
    let table = [KnownCircuit {
        corners: CircuitCorners::official(Metres::new(3602.0), &official),
        ..known("laguna", 36.0, 3602.0, 10)
    }];
    #[track_caller]
    fn check(table: &[KnownCircuit], length_m: f64, found_m: &[f64], expect: bool) {
        let signature = CircuitSignature {
            length: Metres::new(length_m),
            center: None,
            turn_deg: None,
        };
        let corners = || Some(found_m.iter().map(|apex_m| corner(*apex_m)).collect());
        assert_eq!(recognize(&signature, corners, table).is_some(), expect);
    }
    // 60 m longer than published, one turn found as two and another not at all.
    let driven_m: Vec<f64> = turns_m.iter().skip(1).map(|apex_m| apex_m * 1.017).collect();
    let twice: Vec<f64> = driven_m.iter().copied().chain([-1100.0]).collect();
    check(&table, 3663.0, &twice, true);
    check(&table, 3800.0, &twice, false);
    // The same places turned the other way, and other places, are another circuit.
    let mirrored: Vec<f64> = twice.iter().map(|apex_m| -apex_m).collect();
    check(&table, 3663.0, &mirrored, false);
    let shifted: Vec<f64> = twice
        .iter()
        .map(|apex_m| apex_m + 120.0 * apex_m.signum())
        .collect();
    check(&table, 3663.0, &shifted, false);
    check(&table, 3663.0, &[], false);
}

#[test]
fn a_table_knows_circuits_by_place_and_layouts_by_length() {
    let table = [
        known("club", 50.303, 2800.0, 8),
        known("grand prix", 50.303, 5148.0, 15),
        known("far", 51.0, 2800.0, 8),
    ];
    let name = |signature: &CircuitSignature, turns: Option<u32>| {
        let corners = || turns.map(|turns| (1..=turns).map(|turn| corner(f64::from(turn))).collect());
        recognize(signature, corners, &table).map(|known| known.name.as_str())
    };
    let place = signature(CLUB_LAP, geo());
    assert_eq!(name(&place, None), Some("club"));
    let full = CircuitSignature {
        length: Metres::new(5200.0),
        ..place.clone()
    };
    assert_eq!(name(&full, None), Some("grand prix"));
    let short = CircuitSignature {
        length: Metres::new(1900.0),
        ..place.clone()
    };
    assert_eq!(name(&short, None), None);
    // Without a place a length decides only when nothing else is near.
    let game = CircuitSignature { center: None, ..full };
    // A game's own length lies 1 % off: then the turns have to agree.
    assert_eq!(name(&game, Some(15)), Some("grand prix"));
    assert_eq!(name(&game, Some(14)), None);
    let far_off = CircuitSignature {
        length: Metres::new(5240.0),
        ..game.clone()
    };
    assert_eq!(name(&far_off, Some(15)), None);
    let game = CircuitSignature {
        length: Metres::new(5150.0),
        ..game
    };
    assert_eq!(name(&game, Some(15)), Some("grand prix"));
    assert_eq!(name(&game, Some(11)), None);
    assert_eq!(name(&game, None), None);
    assert_eq!(
        name(
            &CircuitSignature {
                center: None,
                ..place
            },
            Some(8)
        ),
        None
    );
}

#[test]
fn a_lap_that_was_cut_short_is_of_the_circuit_that_it_lacks_a_part_of() {
    let full = signature(CLUB_LAP, geo());
    let drive = Drive::of(&format!("3 x {{ {CLUB_LAP} }}"));
    let mut recording = geo().log(&drive);
    // The logger counts the second crossing 120 m early.
    let lap = recording.channels.get_mut(&ChannelRole::Lap).unwrap();
    let early_s = drive.line_times_s[1] - 120.0 / (200.0 / 3.6);
    let values = lap
        .series
        .times_s()
        .iter()
        .zip(lap.series.values())
        .map(|(&time_s, &value)| if time_s >= early_s { value.max(2.0) } else { value });
    lap.series = crate::telemetry::Series::new(lap.series.times_s().clone(), values.collect()).unwrap();
    let cut = cut_laps(&recording, &LapSettings::default(), &[]);
    let short = CircuitSignature::of_lap(&cut.laps[1]).unwrap();
    assert!(
        cut.laps[1].length().get() < 0.965 * full.length.get(),
        "{short:?}"
    );
    assert!(
        (short.length.get() / full.length.get() - 1.0).abs() < 0.01,
        "{short:?}"
    );
    assert!(matches(&short, &full));
    // A stage that never comes back lacks nothing.
    let stage = cut_laps(
        &Logger { lap: false, ..geo() }.log(&Drive::of("line | 200 km/h for 3000 m | line")),
        &LapSettings::default(),
        &[],
    );
    assert!(
        stage
            .circuit
            .signature
            .is_none_or(|stage| stage.length.get() < 3010.0)
    );
}
