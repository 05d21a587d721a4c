//! The layouts against themselves: deterministic, complete, regular, and true to their drives.

use super::drives::Drives;
use super::{ExpectedLap, File, Hostile, Kind, Negative, Truth, all, hostile, negatives, write_all};
use std::collections::{BTreeMap, BTreeSet};

/// Every format id that the command line's contract lists, and the binary one.
const FORMATS: [&str; 32] = [
    "ac-csv",
    "acc-distance-csv",
    "aim-csv-rs2",
    "aim-csv-rs3",
    "alfano-ada-csv",
    "alfano-raw-csv",
    "apexlab-csv",
    "dovex",
    "fastf1-csv",
    "forza-csv",
    "garage61-csv",
    "gauge-s-csv",
    "generic-csv",
    "grcup-csv",
    "gt7-json",
    "harrys-csv",
    "iracing-csv",
    "motec-csv",
    "motec-ld",
    "racebox-csv",
    "racecapture-csv",
    "racechrono-csv-v3",
    "racerender-csv",
    "srt-csv",
    "tesla-csv",
    "trackaddict-csv",
    "vbo",
    "aim-xrk",
    "gpx",
    "ibt",
    "nmea",
    "ubx",
];

fn text(file: &File) -> String {
    String::from_utf8(file.bytes.clone()).expect("this layout is UTF-8")
}

fn named<'files>(files: &'files [File], name: &str) -> &'files File {
    files
        .iter()
        .find(|file| file.name == name)
        .expect("the layout writes this file")
}

/// Rows after the one that begins with `heading`, as cells.
fn rows_after(text: &str, heading: &str, delimiter: char) -> Vec<Vec<String>> {
    let lines = text.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    lines
        .map(|line| {
            line.split(delimiter)
                .map(|cell| cell.trim_matches('"').to_owned())
                .collect()
        })
        .collect()
}

#[test]
fn every_layout_of_the_contract_is_written() {
    let files = all();
    let written: BTreeSet<&str> = files.iter().map(|file| file.truth.format).collect();
    assert_eq!(written, BTreeSet::from(FORMATS));
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names.len(), files.len(), "every file has its own name");
}

#[test]
fn truths_hold_plausible_laps_in_the_words_of_the_contract() {
    for File { name, bytes, truth } in all() {
        assert!(bytes.len() > 10_000, "{name} has {} bytes", bytes.len());
        assert!(truth.timed().count() >= 1, "{name} has no timed lap");
        for lap in &truth.laps {
            let ExpectedLap {
                number: _,
                kind,
                time_s,
                tolerance_s,
            } = lap;
            assert_eq!(time_s.is_some(), *kind == Kind::Timed, "{name}: {lap:?}");
            assert!((0.0005..=1.0).contains(tolerance_s), "{name}: {lap:?}");
            assert!(["timed", "out", "in", "partial"].contains(&kind.word()));
            if let Some(time_s) = time_s {
                let mean_mps = truth.length_m / time_s;
                assert!(
                    (15.0..50.0).contains(&mean_mps) || truth.laps.len() > 5,
                    "{name}: {mean_mps} m/s"
                );
            }
        }
    }
}

#[test]
fn the_same_bytes_are_written_every_time() {
    for (one, other) in all().iter().zip(&write_all()) {
        assert!(one == other, "{} differs", one.name);
    }
}

#[test]
fn tables_have_the_same_number_of_cells_in_every_row() {
    let files = all();
    let regular = [
        ("motec-60hz.csv", "\"Time\"", ',', 13),
        ("aim-rs3.csv", "\"Time\",\"GPS", ',', 15),
        ("racebox-app.csv", "Record", ',', 13),
        ("harrys.csv", "INDEX", ',', 22),
        ("racerender.csv", "Time", ',', 13),
        ("apex-lab-semicolon.csv", "Time", ';', 14),
        ("sim-racing-telemetry.csv", "carId", '\t', 18),
        ("acc-by-distance.csv", "Time", ',', 20),
        ("fastf1-laps.csv", "Date", ',', 19),
        ("x-y-t.csv", "x,y,t", ',', 6),
        ("LAP_2_PINELOCK.csv", "Partiel", ',', 12),
        ("gauge-s.csv", "Timestamp", ',', 20),
        ("racecapture.log", "\"Interval\"", ',', 16),
        ("telemetry-v1-2025-06-14.csv", "Lap,Elapsed", ',', 29),
        ("gr-cup-long.csv", "expire_at", ',', 13),
        ("dovex-without-header.csv", "timestamp", ',', 13),
        ("alfano-ada.csv", "Lap;", ';', 17),
        ("assetto-corsa-1.csv", "Gas", ',', 20),
    ];
    for (name, heading, delimiter, cells) in regular {
        let rows = rows_after(&text(named(files, name)), heading, delimiter);
        assert!(rows.len() > 200, "{name}: {} rows", rows.len());
        let odd = rows
            .iter()
            .find(|row| row.len() != cells && !(row.len() == 1 && row[0].is_empty()));
        assert!(odd.is_none(), "{name}: {odd:?}");
    }
    let forza = text(named(files, "forza.csv"));
    assert!(forza.lines().all(|line| line.split(',').count() == 85));
}

/// Lap times by the first row of every lap, from a lap column and a clock column.
fn lap_times_by_rows(rows: &[Vec<String>], lap: usize, clock: usize) -> BTreeMap<u32, f64> {
    let mut begins: BTreeMap<u32, f64> = BTreeMap::new();
    for row in rows {
        if let (Some(Ok(lap)), Some(Ok(time_s))) = (
            row.get(lap).map(|cell| cell.parse()),
            row.get(clock).map(|cell| cell.parse()),
        ) {
            begins.entry(lap).or_insert(time_s);
        }
    }
    begins
        .iter()
        .filter_map(|(lap, begin_s)| begins.get(&(lap + 1)).map(|end_s| (*lap, end_s - begin_s)))
        .collect()
}

fn check_rows(file: &File, heading: &str, (lap, clock, clock_s): (usize, usize, f64), slack_s: f64) {
    let times = lap_times_by_rows(&rows_after(&text(file), heading, ','), lap, clock);
    for expected in file.truth.timed() {
        let number = expected.number.expect("the file numbers its laps");
        let found_s = times[&number] * clock_s;
        let expected_s = expected.time_s.expect("timed");
        assert!(
            (found_s - expected_s).abs() <= slack_s,
            "{} lap {number}: {found_s} {expected_s}",
            file.name
        );
    }
}

#[test]
fn lap_columns_change_at_the_true_crossings() {
    let files = all();
    check_rows(
        named(files, "racechrono-session.csv"),
        "timestamp",
        (2, 3, 1.0),
        0.081,
    );
    check_rows(
        named(files, "racechrono-single-lap.csv"),
        "timestamp",
        (2, 3, 1.0),
        0.081,
    );
    check_rows(named(files, "trackaddict-1hz.csv"), "\"Time\"", (2, 0, 1.0), 0.11);
    check_rows(named(files, "iracing-live.csv"), "Timestamp", (2, 1, 1.0), 0.101);
    check_rows(
        named(files, "telemetry-v1-2025-06-14.csv"),
        "Lap",
        (0, 1, 0.001),
        0.052,
    );
    check_rows(named(files, "plain-units-row.csv"), "Time", (1, 0, 1.0), 0.042);
}

#[test]
fn beacons_and_stated_times_are_the_true_ones() {
    let files = all();
    let drive = Drives::new().track_day;
    let true_s: Vec<f64> = drive.timed_laps().filter_map(|lap| lap.time_s).collect();
    let close = |found: &[f64], slack_s: f64| {
        assert_eq!(found.len(), true_s.len(), "{found:?}");
        for (found_s, true_s) in found.iter().zip(&true_s) {
            assert!((found_s - true_s).abs() < slack_s, "{found_s} {true_s}");
        }
    };
    let cell = |name: &str, start: &str| {
        let text = text(named(files, name));
        text.lines()
            .find(|line| line.starts_with(start))
            .expect("the header states it")
            .to_owned()
    };
    let differences = |markers: &[f64]| {
        markers
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .collect::<Vec<f64>>()
    };
    let numbers = |words: &str, separator: char| -> Vec<f64> {
        words
            .split(separator)
            .filter_map(|word| word.trim_matches([' ', '"', ',']).parse().ok())
            .collect()
    };
    close(
        &differences(&numbers(
            cell("motec-60hz.csv", "\"Beacon")
                .split_once(',')
                .expect("two cells")
                .1,
            ' ',
        )),
        0.0011,
    );
    close(
        &differences(&numbers(&cell("aim-rs2.csv", "\"Beacon"), ',')),
        0.0011,
    );
    let with_end = differences(&numbers(&cell("aim-rs3.csv", "\"Beacon"), ','));
    close(&with_end[..with_end.len() - 1], 0.0011);
    let comments: Vec<f64> = text(named(files, "trackaddict-1hz.csv"))
        .lines()
        .filter_map(|line| line.strip_prefix("# Lap "))
        .skip(1)
        .filter_map(|rest| {
            let clock = rest.split_once(": ")?.1;
            let parts: Vec<f64> = clock.split(':').filter_map(|part| part.parse().ok()).collect();
            Some(3600.0 * parts[0] + 60.0 * parts[1] + parts[2])
        })
        .collect();
    close(&comments, 0.0006);
    let gt7: serde_json::Value =
        serde_json::from_slice(&named(files, "gt7-dashboard.json").bytes).expect("JSON");
    let finish: Vec<f64> = gt7
        .as_array()
        .expect("a list")
        .iter()
        .rev()
        .map(|lap| lap["lap_finish_time"].as_f64().expect("a number") / 1000.0)
        .collect();
    close(&finish, 0.0006);
}

#[test]
fn quirks_are_really_in_the_files() {
    let files = all();
    let get = |name: &str| text(named(files, name));
    // RaceStudio 2 restarts its clock at every beacon, in kilofeet under "km".
    let rows = rows_after(&get("aim-rs2.csv"), "\"sec\"", ',');
    let clock: Vec<f64> = rows.iter().filter_map(|row| row[0].parse().ok()).collect();
    assert_eq!(clock.windows(2).filter(|pair| pair[1] < pair[0]).count(), 4);
    // Forza's stamps leap by 20 s, and the lap is stated only at the end.
    let rows = rows_after(&get("forza.csv"), "\u{feff}IsRaceOn", ',');
    let leap_ms = rows[1][1].parse::<f64>().expect("ms") - rows[0][1].parse::<f64>().expect("ms");
    assert!((20_300.0..20_600.0).contains(&leap_ms), "{leap_ms}");
    let stated = rows.iter().filter(|row| row[71] != "0.00000").count();
    assert!((2..5).contains(&stated), "{stated}");
    // The rotten rows of ACC jump ahead and back.
    let rows = rows_after(&get("acc-by-distance.csv"), "Time", ',');
    let clock: Vec<f64> = rows.iter().filter_map(|row| row[0].parse().ok()).collect();
    let jumps = clock.windows(2).filter(|pair| pair[1] - pair[0] > 40.0).count();
    assert!((3..8).contains(&jumps), "{jumps}");
    assert_eq!(
        clock.windows(2).filter(|pair| pair[1] - pair[0] < -40.0).count(),
        jumps
    );
    // Alfano's thousands commas in a semicolon file.
    assert!(get("alfano-ada.csv").lines().nth(20).expect("rows").contains(','));
    // Garage 61 has exactly one row per sixtieth of a second.
    let lap = files
        .iter()
        .find(|file| file.name.starts_with("Garage 61"))
        .expect("written");
    let rows = text(lap).lines().count() as f64 - 1.0;
    let lap_s = lap
        .truth
        .timed()
        .next()
        .and_then(|lap| lap.time_s)
        .expect("timed");
    assert!((rows / 60.0 - lap_s).abs() < 1.0 / 60.0, "{rows} {lap_s}");
    assert!(
        lap.name.contains(&format!("01.{:06.3}", lap_s - 60.0)),
        "{} {lap_s}",
        lap.name
    );
    // Dovex pads its header to a kibibyte.
    assert!(get("pinelock.dovex")[1024..].starts_with("timestamp,"));
    // The spreadsheet cut: beacons beyond the data are in the header, and their laps are not timed.
    let cut = named(files, "aim-rs3-spreadsheet.csv");
    assert!(cut.truth.timed().count() < named(files, "aim-rs3.csv").truth.timed().count());
}

#[test]
fn vbo_files_keep_minutes_west_positive_and_the_gate_lies_on_the_track() {
    let files = all();
    let drives = Drives::new();
    let circuit = &drives.track_day.circuit;
    let vbo = text(named(files, "vbo-racelogic.vbo"));
    let gate = vbo
        .lines()
        .find(|line| line.starts_with("Start"))
        .expect("a start line");
    let numbers: Vec<f64> = gate
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    // Longitude first: west of Greenwich is positive.
    let (start_latitude, start_longitude) = circuit
        .origin
        .locate(circuit.points[0].east_m, circuit.points[0].north_m);
    let middle = [(numbers[0] + numbers[2]) / 2.0, (numbers[1] + numbers[3]) / 2.0];
    assert!((middle[0] / 60.0 + start_longitude).abs() < 1e-6, "{middle:?}");
    assert!((middle[1] / 60.0 - start_latitude).abs() < 1e-6, "{middle:?}");
    let row = vbo
        .lines()
        .skip_while(|line| *line != "[data]")
        .nth(1)
        .expect("data");
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(cells.len(), 16);
    assert_eq!(cells[1], "093000.000");
    assert!((cells[2].parse::<f64>().expect("minutes") / 60.0 - start_latitude).abs() < 0.01);
    let foreign = text(named(files, "vbo-racelogic-foreign-line.vbo"));
    assert!(foreign.contains("Start        +4824.931740"));
    let old = &named(files, "vbo-3i-100hz.vbo").bytes;
    assert!(String::from_utf8(old.clone()).is_err() && old.contains(&0xB0));
    let south = text(named(files, "vbo-racechrono.vbo"));
    let row = south
        .lines()
        .skip_while(|line| *line != "[data]")
        .nth(1)
        .expect("data");
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert!(
        cells[2].starts_with('-') && cells[3].starts_with('-'),
        "south and east: {row}"
    );
}

#[test]
fn a_ld_file_links_its_channels_and_holds_what_was_driven() {
    let files = all();
    let File {
        bytes,
        truth: Truth { laps, .. },
        ..
    } = named(files, "motec.ld");
    let u32_at = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
    let u16_at = |at: usize| u16::from_le_bytes(bytes[at..at + 2].try_into().expect("two bytes"));
    let mut channels = BTreeMap::new();
    let mut at = u32_at(8);
    while at != 0 {
        let name: Vec<u8> = bytes[at + 32..at + 64]
            .iter()
            .copied()
            .take_while(|byte| *byte != 0)
            .collect();
        let values: Vec<f64> = (0..u32_at(at + 12))
            .map(|index| {
                f64::from(u16_at(u32_at(at + 8) + 2 * index).cast_signed())
                    / 10_f64.powi(i32::from(u16_at(at + 30)))
            })
            .collect();
        channels.insert(String::from_utf8(name).expect("ASCII"), (u16_at(at + 22), values));
        at = u32_at(at + 4);
    }
    assert_eq!(channels.len(), 12);
    let mut stated = channels["Lap Time"].1.clone();
    stated.dedup();
    let true_s: Vec<f64> = laps.iter().filter_map(|lap| lap.time_s).collect();
    assert_eq!(stated.len(), true_s.len() + 1, "{stated:?}");
    for (stated_s, true_s) in stated[1..].iter().zip(&true_s) {
        assert!((stated_s - true_s).abs() <= 0.0051, "{stated_s} {true_s}");
    }
    let (rate_hz, speeds) = &channels["Ground Speed"];
    let driven_m: f64 = speeds
        .iter()
        .map(|speed_kmh| speed_kmh / 3.6 / f64::from(*rate_hz))
        .sum();
    let drive = Drives::new().track_day;
    let true_m = drive.nodes().last().expect("driven").driven_m;
    assert!((driven_m / true_m - 1.0).abs() < 0.002, "{driven_m} {true_m}");
}

#[test]
fn refused_files_name_codes_of_the_contract() {
    let codes = [
        "empty",
        "too_large",
        "not_text",
        "unknown_format",
        "no_time_axis",
        "no_speed",
        "no_lap_data",
        "malformed",
    ];
    let files = negatives();
    assert!(files.len() >= 12);
    for Negative {
        name,
        bytes,
        codes: allowed,
    } in &files
    {
        assert!(
            !allowed.is_empty() && allowed.iter().all(|code| codes.contains(code)),
            "{name}"
        );
        assert!(bytes.len() < 1_000_000, "{name}");
    }
    let blue = files
        .iter()
        .find(|file| file.name == "bluedriver.csv")
        .expect("written");
    assert!(blue.bytes.starts_with(&[0xFF, 0xFE]));
}

#[test]
fn hostile_files_are_as_big_as_they_should_be_and_bombs_are_small() {
    for Hostile { name, bytes } in &hostile() {
        assert!(bytes.len() < 12 * 1024 * 1024, "{name}: {} bytes", bytes.len());
        if name.starts_with("bomb") {
            assert!(bytes.len() < 1024 * 1024, "{name}: {} bytes", bytes.len());
        }
    }
}
