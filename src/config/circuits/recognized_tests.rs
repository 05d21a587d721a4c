//! Which circuit a log says it is from, and which one it is found to be.

use std::sync::Arc;

use super::{CIRCUITS, known_circuits};
use crate::analysis::{self, CornerSettings, CutLaps, KnownCircuit, LapSettings};
use crate::app::log_file::{CircuitBasis, LogFile};
use crate::import::{self, ImportSettings, SourceFile};
use crate::telemetry::{ChannelRole, GeoPoint, Interpolation, Lap, TimeBasis};
use crate::units::Metres;

/// The circuits that are compiled in.
fn circuits() -> Arc<[KnownCircuit]> {
    known_circuits(CIRCUITS).unwrap_or_else(|problem| panic!("{problem:?}"))
}

fn read(name: &str, bytes: &[u8], circuits: &[KnownCircuit]) -> LogFile {
    LogFile::read(&SourceFile { name, bytes }, &ImportSettings::standard(), circuits)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn sample(path: &str) -> Option<Vec<u8>> {
    lapgen::beside::shared(&format!("samples/{path}"))
}

/// A `RaceChrono` export of a bit more than three laps on a round track at 40 m/s, 10 rows a second.
fn round_track(track_name: &str, latitude_deg: f64, longitude_deg: f64, length_m: f64) -> String {
    let mut text = format!(
        "This file is created using RaceChrono Pro v9.1.3 ( http://racechrono.com/ ).\r\nFormat,3\r\n\
         Track name,{track_name}\r\nCreated,31/12/2025,02:54\r\n\r\n\
         timestamp,fragment_id,lap_number,elapsed_time,speed,latitude,longitude\r\n\
         unix time,,,s,m/s,deg,deg\r\n,,,,100: gps,100: gps,100: gps\r\n"
    );
    let degree_m = 111_195.0;
    let radius_m = length_m / std::f64::consts::TAU;
    let mut time_s = 0.0;
    while time_s * 40.0 < 3.2 * length_m {
        let laps = time_s * 40.0 / length_m;
        let (sin, cos) = (laps * std::f64::consts::TAU).sin_cos();
        let north_deg = latitude_deg + radius_m * sin / degree_m;
        let east_deg = longitude_deg + radius_m * cos / degree_m / latitude_deg.to_radians().cos();
        text.push_str(&format!(
            "{:.3},0,{:.0},{time_s:.3},40.0,{north_deg:.7},{east_deg:.7}\r\n",
            1_767_150_797.0 + time_s,
            laps.floor() + 1.0,
        ));
        time_s += 0.1;
    }
    text
}

#[track_caller]
fn check(text: &str, name: Option<&str>, basis: CircuitBasis, turns: Option<u32>) {
    let log = read("session.csv", text.as_bytes(), &circuits());
    assert_eq!(
        (
            log.circuit_name(),
            log.circuit_basis(),
            log.known.as_ref().map(|known| known.turns)
        ),
        (name, basis, turns)
    );
}

#[test]
fn a_log_without_a_name_gets_that_of_the_well_known_circuit_at_its_place() {
    let mugello = round_track("", 43.990, 11.380, 5200.0);
    check(&mugello, Some("Mugello Circuit"), CircuitBasis::Known, Some(15));
    let indy = round_track("", 51.358, 0.262, 1930.0);
    check(&indy, Some("Brands Hatch Indy"), CircuitBasis::Known, Some(6));
}

#[test]
fn the_name_in_the_file_stays_and_the_published_turns_come_with_it() {
    let text = round_track("\"My favorite\"", 43.990, 11.380, 5200.0);
    check(&text, Some("My favorite"), CircuitBasis::Stated, Some(15));
}

#[test]
fn elsewhere_and_at_another_length_the_circuit_is_not_known() {
    let in_the_sea = round_track("", 43.2, 9.5, 5200.0);
    check(&in_the_sea, None, CircuitBasis::Unknown, None);
    let kart_track = round_track("", 43.990, 11.380, 1100.0);
    check(&kart_track, None, CircuitBasis::Unknown, None);
    let named = round_track("Riva", 43.2, 9.5, 5200.0);
    check(&named, Some("Riva"), CircuitBasis::Stated, None);
}

#[test]
fn a_circuit_that_is_close_is_asked_about_and_one_that_is_not_is_none() {
    let check = |text: &str, expect: Option<&str>| {
        let table = circuits();
        let likely = read("log.csv", text.as_bytes(), &table);
        let likely = likely.likely_circuit(&table).map(|circuit| circuit.name.clone());
        assert_eq!(likely.as_deref(), expect);
    };
    // Driven there, and longer by more than layouts differ that are known: maybe another one.
    let longer = round_track("", 43.990, 11.380, 5700.0);
    check(&longer, Some("Mugello Circuit"));
    let kart_track = round_track("", 43.990, 11.380, 1100.0);
    check(&kart_track, None);
    let in_the_sea = round_track("", 43.2, 9.5, 5200.0);
    check(&in_the_sea, None);
    // It says itself where it was driven.
    let named = round_track("Riva", 43.990, 11.380, 5700.0);
    check(&named, None);
    let known = round_track("", 43.990, 11.380, 5200.0);
    check(&known, None);
}

#[test]
fn without_positions_turns_name_a_circuit_and_else_a_length_that_nothing_else_is_near() {
    let Some(bytes) = sample("forza/laguna-seca.csv") else {
        return;
    };
    // The game's lap is right to the metre, other circuits of the table are within 1.5 %, and its turns are where they are published.
    let log = read("laguna-seca.csv", &bytes, &circuits());
    assert_eq!(
        (log.circuit_name(), log.circuit_basis()),
        (Some("WeatherTech Raceway Laguna Seca"), CircuitBasis::Known)
    );
    let turns = analysis::find_corners(&log.laps[0], &analysis::CornerSettings::default()).len();
    let alone = |turns: usize| {
        let table = circuits();
        let laguna_seca = table
            .iter()
            .find(|known| known.name.contains("Laguna Seca"))
            .unwrap();
        let known = KnownCircuit {
            turns: turns.try_into().unwrap(),
            corners: None,
            ..laguna_seca.clone()
        };
        read("laguna-seca.csv", &bytes, &[known]).circuit_basis()
    };
    assert_eq!(alone(turns + 1), CircuitBasis::Known);
    assert_eq!(alone(turns + 2), CircuitBasis::Unknown);
}

#[test]
fn the_road_america_sample_is_recognized_and_its_own_start_line_kept() {
    let Some(bytes) = sample("vbo/road-america-run04.vbo") else {
        return;
    };
    let log = read("run04.vbo", &bytes, &circuits());
    assert_eq!(
        (log.circuit_name(), log.circuit_basis()),
        (Some("Road America"), CircuitBasis::Known)
    );
    assert_eq!(log.circuit.line, log.recording.lap_marks.start_line);
}

#[test]
fn the_start_line_of_the_table_cuts_a_log_that_says_nothing_about_laps() {
    let Some(bytes) = sample("vbo/road-america-run04.vbo") else {
        return;
    };
    let file = SourceFile {
        name: "run04.vbo",
        bytes: &bytes,
    };
    let mut recording = import::read(&file, &ImportSettings::standard()).unwrap();
    recording.lap_marks = crate::telemetry::LapMarks::default();
    recording.channels.remove(&ChannelRole::Lap);
    let recording = analysis::derive_missing(recording);
    let lines: Vec<_> = circuits().iter().filter_map(|known| known.start_line).collect();
    let CutLaps { laps, circuit, .. } = analysis::cut_laps(&recording, &LapSettings::default(), &lines);
    let known = circuits()
        .iter()
        .find(|known| known.name == "Road America")
        .cloned()
        .unwrap();
    assert_eq!(circuit.line, known.start_line);
    let times_s: Vec<f64> = laps.iter().filter_map(Lap::time).map(|time| time.get()).collect();
    assert!(
        times_s.len() == 2 && (times_s[0] - 114.96).abs() < 0.05,
        "{times_s:?}"
    );
    assert!(
        laps.iter()
            .filter(|lap| lap.time().is_some())
            .all(|lap| lap.time_basis() == TimeBasis::LineCrossing)
    );
}

#[test]
fn a_way_out_of_the_pits_tells_the_circuit_by_its_place() {
    let Some(bytes) = sample("vbo/road-america-run05.vbo") else {
        return;
    };
    let log = read("run05.vbo", &bytes, &circuits());
    assert!(log.laps.iter().all(|lap| lap.time().is_none()));
    assert_eq!(log.circuit_name(), Some("Road America"));
}

#[test]
fn published_turns_keep_their_numbers_wherever_a_lap_begins() {
    let Some(bytes) = sample("vbo/road-america-run04.vbo") else {
        return;
    };
    let log = read("run04.vbo", &bytes, &circuits());
    let lap = log.laps.iter().find(|lap| lap.valid()).unwrap();
    let settings = CornerSettings {
        circuits: circuits(),
        ..CornerSettings::default()
    };
    let place = |lap: &Lap, at_m: f64| {
        let distance = lap.distance();
        let after = distance.values().partition_point(|metres| *metres < at_m);
        let at_s = distance.times_s()[after.min(distance.len() - 1)];
        let value = |role| lap.channel(role).unwrap().series.at(at_s, Interpolation::Linear);
        GeoPoint {
            latitude_deg: value(ChannelRole::Latitude),
            longitude_deg: value(ChannelRole::Longitude),
        }
    };
    let turned = analysis::begun_at(lap, Metres::new(3_300.0)).unwrap();
    let (own, others) = (
        analysis::find_corners(lap, &settings),
        analysis::find_corners(&turned, &settings),
    );
    assert_eq!((own.len(), others.len()), (14, 14));
    assert_ne!(others[0].number, 1);
    for corner in &own {
        let same = others.iter().find(|other| other.number == corner.number).unwrap();
        let (here, there) = (place(lap, corner.apex.get()), place(&turned, same.apex.get()));
        let (x_m, y_m) = analysis::Plane::about(here).to_xy(there);
        assert!(
            x_m.hypot(y_m) < 40.0,
            "T{}: {:.0} m",
            corner.number,
            x_m.hypot(y_m)
        );
        assert_eq!(same.name, corner.name);
    }
}
