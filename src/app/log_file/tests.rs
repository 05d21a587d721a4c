//! Which circuit a log says it is from, and which one it is found to be.

use std::sync::Arc;

use super::*;
use crate::config::Config;

/// The circuits that are compiled in.
fn circuits() -> Arc<[KnownCircuit]> {
    let config = Config::from_sources(None, &std::collections::BTreeMap::new());
    config.unwrap_or_else(|error| panic!("{error}")).app.circuits
}

fn read(name: &str, bytes: &[u8], circuits: &[KnownCircuit]) -> LogFile {
    LogFile::read(&SourceFile { name, bytes }, &ImportSettings::standard(), circuits)
        .unwrap_or_else(|error| panic!("{}", error.message()))
}

fn sample(path: &str) -> Option<LogFile> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/samples")
        .join(path);
    if !file.exists() {
        println!("skipped: there is no ../shared/samples/{path}");
        return None;
    }
    let log = LogFile::open(&file, &ImportSettings::standard(), &circuits());
    Some(log.unwrap_or_else(|error| panic!("{error}")))
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
        // Writing to a String cannot fail.
        let _infallible = std::fmt::Write::write_fmt(
            &mut text,
            format_args!(
                "{:.3},0,{:.0},{time_s:.3},40.0,{north_deg:.7},{east_deg:.7}\r\n",
                1_767_150_797.0 + time_s,
                laps.floor() + 1.0,
            ),
        );
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
fn without_positions_a_length_that_others_are_near_names_no_circuit() {
    // Laguna Seca in a game: right to the metre, but three other circuits of the table are within 1.5 %.
    let Some(log) = sample("forza/laguna-seca.csv") else {
        return;
    };
    assert_eq!(
        (log.circuit_name(), log.circuit_basis()),
        (None, CircuitBasis::Unknown)
    );
    let only: Vec<KnownCircuit> = circuits()
        .iter()
        .filter(|known| known.length.get() > 10_000.0)
        .cloned()
        .collect();
    assert_eq!(log.recognize(&only), None);
}

#[test]
fn the_road_america_sample_is_recognized_and_its_own_start_line_kept() {
    let Some(log) = sample("vbo/road-america-run04.vbo") else {
        return;
    };
    assert_eq!(
        (log.circuit_name(), log.circuit_basis()),
        (Some("Road America"), CircuitBasis::Known)
    );
    assert_eq!(
        log.best()
            .and_then(Lap::time)
            .map(|time| time.lap_time())
            .as_deref(),
        Some("1:54.960")
    );
    assert_eq!(log.circuit.line, log.recording.lap_marks.start_line);
}
