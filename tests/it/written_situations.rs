//! What drivers report of their own logs, written by the lap language: every kind has to give the laps of the drive.

use lapgen::lap_language::{CLUB_LAP, Drive};
use lapgen::{Origin, Random};
use pacenote::testing::analysis::KnownCircuit;
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::{GeoPoint, Warning};
use pacenote::testing::units::Metres;

const HZ: f64 = 10.0;

/// One row of a drive, as text.
#[derive(Clone)]
struct Row {
    time_s: f64,
    kmh: f64,
    latitude: String,
    longitude: String,
    lap: String,
    last_lap_time: String,
}

struct Written {
    drive: Drive,
    rows: Vec<Row>,
}

/// Five laps of a drive with an out lap before them.
fn written() -> Written {
    let drive = Drive::of(&format!("5 x {{ {CLUB_LAP} }}"));
    let origin = Origin {
        latitude_deg: 48.123,
        longitude_deg: 11.456,
    };
    let mut random = Random::new(5);
    let times_s = drive.lap_times_s();
    let rows = (0..)
        .map(|row| f64::from(row) / HZ)
        .take_while(|at_s| *at_s < drive.end_s)
        .map(|at_s| {
            let state = drive.at(at_s);
            let (x_m, y_m) = (
                state.x_m + 0.2 * random.normal(),
                state.y_m + 0.2 * random.normal(),
            );
            let (latitude_deg, longitude_deg) = origin.locate(x_m, y_m);
            let crossed = drive.line_times_s.partition_point(|line_s| *line_s <= at_s);
            let last = crossed.checked_sub(2).and_then(|done| times_s.get(done));
            Row {
                time_s: at_s,
                kmh: 3.6 * state.speed_mps,
                latitude: format!("{latitude_deg:.7}"),
                longitude: format!("{longitude_deg:.7}"),
                lap: crossed.to_string(),
                last_lap_time: last.map_or_else(|| "0".to_owned(), |time_s| format!("{time_s:.3}")),
            }
        })
        .collect();
    Written { drive, rows }
}

fn csv(header: &str, rows: &[Row], line: impl Fn(&Row) -> String) -> String {
    let lines: Vec<String> = rows.iter().map(line).collect();
    format!("{header}\n{}\n", lines.join("\n"))
}

const HEADER: &str = "Time (s),Speed (km/h),Latitude,Longitude,Lap";

fn plain(rows: &[Row]) -> String {
    csv(HEADER, rows, |row| {
        format!(
            "{:.3},{:.3},{},{},{}",
            row.time_s, row.kmh, row.latitude, row.longitude, row.lap
        )
    })
}

fn read(text: &str) -> LogFile {
    let file = SourceFile {
        name: "session.csv",
        bytes: text.as_bytes(),
    };
    LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap_or_else(|error| panic!("{error}"))
}

/// Reads a text and holds the laps that count against those of the drive.
fn check(what: &str, text: &str, drive: &Drive, tolerance_s: f64) -> LogFile {
    let log = read(text);
    let found_s: Vec<f64> = log
        .laps
        .iter()
        .filter(|lap| lap.counts())
        .filter_map(|lap| Some(lap.time()?.get()))
        .collect();
    let true_s = drive.lap_times_s();
    let fits = found_s.len() == true_s.len()
        && found_s
            .iter()
            .zip(&true_s)
            .all(|(found, truth)| (found - truth).abs() <= tolerance_s);
    assert!(fits, "{what}: {found_s:?}, driven {true_s:?}; {:?}", log.warnings);
    log
}

fn says(log: &LogFile, code: &str) -> bool {
    log.warnings.iter().any(|warning| warning.code() == code)
}

/// Rows at which the counter counts.
fn changes(rows: &[Row]) -> Vec<usize> {
    (1..rows.len())
        .filter(|row| rows[*row].lap != rows[row - 1].lap)
        .collect()
}

#[test]
fn a_lap_column_with_cells_that_say_nothing_keeps_its_precision() {
    let Written { drive, rows } = written();
    let counts = changes(&rows);
    for nothing in ["", "n/a", "-1", "255"] {
        let mut rows = rows.clone();
        for row in [300, 301, 950, 951] {
            rows[row].lap = nothing.to_owned();
        }
        check(nothing, &plain(&rows), &drive, 0.02);
    }
    let mut dashed = rows;
    for row in counts {
        dashed[row].lap = "-".to_owned();
    }
    check("a dash at every crossing", &plain(&dashed), &drive, 0.02);
}

#[test]
fn positions_that_are_missing_at_the_line_shift_no_lap_without_a_word() {
    let Written { drive, rows } = written();
    let lost = changes(&rows)[2];
    for (latitude, longitude) in [("0.0000000", "0.0000000"), ("", "")] {
        let mut rows = rows.clone();
        for row in &mut rows[lost - 40..lost + 40] {
            row.latitude = latitude.to_owned();
            row.longitude = longitude.to_owned();
        }
        let log = check("8 s without positions", &plain(&rows), &drive, 0.03);
        let unseen = log.warnings.iter().find_map(|warning| {
            let Warning::LapsUnseenAtLine { laps } = warning else {
                return None;
            };
            Some(laps.clone())
        });
        assert_eq!(unseen, Some(vec![2, 3]), "{:?}", log.warnings);
    }
}

#[test]
fn a_clock_that_counts_days_or_samples_is_put_right() {
    let Written { drive, rows } = written();
    let clocked = |header: &str, clock: &dyn Fn(usize, &Row) -> String| {
        let lines: Vec<String> = rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let clock = clock(index, row);
                format!(
                    "{clock},{:.3},{},{},{}",
                    row.kmh, row.latitude, row.longitude, row.lap
                )
            })
            .collect();
        format!(
            "{header},Speed (km/h),Latitude,Longitude,Lap\n{}\n",
            lines.join("\n")
        )
    };
    let days = clocked("Time", &|_, row| {
        format!("{:.9}", 41_142.5 + row.time_s / 86_400.0)
    });
    let log = check("days since 1899", &days, &drive, 0.02);
    let recorded = log.recording.recorded_at.map(|at| at.to_rfc3339());
    assert_eq!(recorded.as_deref(), Some("2012-08-21T12:00:00+00:00"));
    let part = clocked("Time", &|_, row| format!("{:.9}", 0.25 + row.time_s / 86_400.0));
    check("a part of a day", &part, &drive, 0.02);
    let samples = clocked("Sample", &|index, _| index.to_string());
    assert!(says(
        &check("samples", &samples, &drive, 0.02),
        "clock_counts_samples"
    ));
    let zone = clocked("Time", &|_, row| {
        let second = 1000.0 + row.time_s;
        let (minute, second) = ((second / 60.0).floor(), second % 60.0);
        format!("2012-08-21T18:{minute:02.0}:{second:06.3} Europe/Berlin")
    });
    check("the name of a zone", &zone, &drive, 0.02);
}

#[test]
fn a_counter_of_rows_that_nothing_times_is_no_clock() {
    let lines: Vec<String> = (0..900).map(|row| format!("{row},100.0,{}", row / 300)).collect();
    let text = format!("Sample,Speed (km/h),Lap\n{}\n", lines.join("\n"));
    let file = SourceFile {
        name: "session.csv",
        bytes: text.as_bytes(),
    };
    let read = LogFile::read(&file, &ImportSettings::standard(), &[]);
    assert_eq!(
        read.map(|_| ()).map_err(|error| error.code()),
        Err("no_time_axis")
    );
}

#[test]
fn a_session_that_stands_in_the_file_twice_is_read_once() {
    let Written { drive, rows } = written();
    let text = plain(&rows);
    let body = text.split_once('\n').unwrap().1;
    let twice = format!("{text}{body}");
    let with_names = format!("{text}{text}");
    let rounded: Vec<Row> = rows
        .iter()
        .map(|row| Row {
            kmh: (row.kmh * 10.0).round() / 10.0,
            ..row.clone()
        })
        .collect();
    let rounded = format!("{text}{}", plain(&rounded).split_once('\n').unwrap().1);
    let later: Vec<Row> = rows
        .iter()
        .map(|row| Row {
            time_s: row.time_s + rows.len() as f64 / HZ,
            ..row.clone()
        })
        .collect();
    let carried_on = format!("{text}{}", plain(&later).split_once('\n').unwrap().1);
    for (what, text) in [
        ("pasted twice", twice),
        ("with the names again", with_names),
        ("rounded", rounded),
        ("under a clock that goes on", carried_on),
    ] {
        assert!(says(&check(what, &text, &drive, 0.02), "repeated_rows"), "{what}");
    }
}

#[test]
fn two_sessions_that_are_alike_are_two() {
    let Written { rows, .. } = written();
    let text = plain(&rows);
    // The same laps driven again are a little different each time.
    let other: Vec<Row> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| Row {
            kmh: row.kmh * (1.0 + 0.02 * ((index as f64) / 170.0).sin()),
            ..row.clone()
        })
        .collect();
    let both = format!("{text}{}", plain(&other).split_once('\n').unwrap().1);
    let log = read(&both);
    assert!(!says(&log, "repeated_rows"), "{:?}", log.warnings);
}

#[test]
fn a_silence_is_part_of_the_lap_where_a_clock_ran_through_it() {
    let Written { drive, rows } = written();
    // Where the car is slow, so that little of the way is lost.
    let second = changes(&rows)[1]..changes(&rows)[2];
    let slowest = second.min_by(|a, b| rows[*a].kmh.total_cmp(&rows[*b].kmh));
    let begins = slowest.unwrap() - 11;
    let line = |row: &Row| {
        format!(
            "{:.3},{:.3},{},{},{},{}",
            row.time_s, row.kmh, row.latitude, row.longitude, row.lap, row.last_lap_time
        )
    };
    let header = format!("{HEADER},Last lap time");
    // The logger lost more than two seconds.
    let lost: Vec<Row> = [&rows[..begins], &rows[begins + 22..]].concat();
    let log = check("rows were lost", &csv(&header, &lost, line), &drive, 0.01);
    assert!(says(&log, "pauses_counted"), "{:?}", log.warnings);
    // The game was paused, and its clock of laps stood still.
    let mut paused = rows;
    for row in &mut paused[begins..] {
        row.time_s += 30.0;
    }
    let log = check("paused", &csv(&header, &paused, line), &drive, 0.05);
    assert!(
        says(&log, "pauses_left_out") && !says(&log, "pauses_counted"),
        "{:?}",
        log.warnings
    );
}

#[test]
fn lap_times_in_whole_rows_are_told_so() {
    let Written { drive, rows } = written();
    let text = csv("Time (s),Speed (km/h),Lap", &rows, |row| {
        format!("{:.3},{:.3},{}", row.time_s, row.kmh, row.lap)
    });
    assert!(says(
        &check("no positions", &text, &drive, 0.11),
        "rough_lap_times"
    ));
    // The last lap ends with the file, not with a row of the next one.
    let ended: Vec<Row> = rows[..=*changes(&rows).last().unwrap() - 1].to_vec();
    let text = csv("Time (s),Speed (km/h),Lap", &ended, |row| {
        format!("{:.3},{:.3},{}", row.time_s, row.kmh, row.lap)
    });
    assert!(says(
        &check("ends at the line", &text, &drive, 0.11),
        "rough_lap_times"
    ));
}

#[test]
fn minutes_beside_degrees_and_names_of_other_languages_are_read() {
    let Written { drive, rows } = written();
    let apart = |degrees: &str| {
        let degrees: f64 = degrees.parse().unwrap();
        format!("{:.0},{:.6}", degrees.trunc(), degrees.fract() * 60.0)
    };
    let text = csv(
        "Zeit (s),Geschwindigkeit (km/h),lat_deg,lat_min,lon_deg,lon_min,Rundennr",
        &rows,
        |row| {
            format!(
                "{:.3},{:.3},{},{},{}",
                row.time_s,
                row.kmh,
                apart(&row.latitude),
                apart(&row.longitude),
                row.lap
            )
        },
    );
    check("minutes beside", &text, &drive, 0.02);
    for header in [
        "Temps;Vitesse (km/h);Latitude;Longitude;N° tour",
        "Tiempo;Velocidad (km/h);Latitud;Longitud;Nº vuelta",
        "Tempo;Velocità (km/h);Latitudine;Longitudine;N. giro",
        "Tempo;Velocidade (km/h);Latitude;Longitude;Nº volta",
        "Zeit;Geschw. (km/h);Breite;Länge;Runde",
    ] {
        let text = csv(header, &rows, |row| {
            format!(
                "{:.3};{:.3};{};{};{}",
                row.time_s, row.kmh, row.latitude, row.longitude, row.lap
            )
        });
        check(header, &text, &drive, 0.02);
    }
}

#[test]
fn units_in_cells_are_read_for_clock_and_pedals_too() {
    let Written { drive, rows } = written();
    let text = csv("time,speed,throttle,latitude,longitude,lap", &rows, |row| {
        format!(
            "{:.3} s,{:.3} km/h,{:.0} %,{},{},{}",
            row.time_s,
            row.kmh,
            row.time_s % 100.0,
            row.latitude,
            row.longitude,
            row.lap
        )
    });
    check("units in cells", &text, &drive, 0.02);
}

#[test]
fn an_older_header_of_racecapture_is_read() {
    let Written { drive, rows } = written();
    for header in [
        "\"Interval\"|\"ms\"|10,\"Speed\"|\"MPH\"|10,\"Latitude\"|\"Degrees\"|10,\"Longitude\"|\"Degrees\"|10,\"LapCount\"|\"\"|10",
        "\"Interval\"|\"ms\"|0|0|10,\"Speed\"|\"MPH\"|0|150|10,\"Latitude\"|\"Degrees\"|0|0|10,\"Longitude\"|\"Degrees\"|0|0|10,\"LapCount\"|\"\"|0|0|10",
        "Interval|ms|10,Speed|MPH|10,Latitude|Degrees|10,Longitude|Degrees|10,LapCount||10",
    ] {
        let text = csv(header, &rows, |row| {
            format!(
                "{:.0},{:.3},{},{},{}",
                5000.0 + 1000.0 * row.time_s,
                row.kmh / 1.609_344,
                row.latitude,
                row.longitude,
                row.lap
            )
        });
        let log = check(header, &text, &drive, 0.02);
        assert_eq!(log.recording.format, "racecapture-csv");
    }
}

/// One lap at 4 Hz whose last row lies before the line: its time comes from where the path closes, is right, and is said to be computed.
#[test]
fn a_lap_whose_end_is_computed_says_so() {
    let Written { drive, .. } = written();
    let (from_s, to_s) = (drive.line_times_s[1], drive.line_times_s[2]);
    let mut text = String::from("x,y,t,speed,throttle,brake\n");
    let mut t_s = 0.0;
    while from_s + t_s < to_s - 0.1 {
        let state = drive.at(from_s + t_s);
        text.push_str(&format!(
            "{:.2},{:.2},{t_s:.3},{:.1},0.50,0\n",
            state.x_m,
            state.y_m,
            3.6 * state.speed_mps
        ));
        t_s += 0.25;
    }
    let file = SourceFile {
        name: "lap.csv",
        bytes: text.as_bytes(),
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
    assert!(
        log.warnings.contains(&Warning::LapEndComputed),
        "{:?}",
        log.warnings
    );
    let best = log.best().unwrap();
    assert!(best.within().is_some(), "known to so many seconds only");
    let apart_s = best.time().unwrap().get() - (to_s - from_s);
    assert!(apart_s.abs() < 0.1, "{apart_s}");
}

/// A log that ends on its first lap at a well-known place knows the circuit, and has no lap.
#[test]
fn a_way_out_of_the_pits_at_a_known_place_knows_the_circuit() {
    let written = written();
    let place = KnownCircuit {
        name: "Riva".to_owned(),
        center: GeoPoint {
            latitude_deg: 48.123,
            longitude_deg: 11.456,
        },
        length: Metres::new(3000.0),
        turns: 9,
        map_up_deg: 0.0,
        start_line: None,
        corners: None,
    };
    let end_s = written.drive.line_times_s[1] - 15.0;
    let mut text = String::from("time,speed_kmh,latitude,longitude,lap\n");
    for row in written.rows.iter().filter(|row| row.time_s < end_s) {
        text.push_str(&format!(
            "{:.2},{:.2},{},{},{}\n",
            row.time_s, row.kmh, row.latitude, row.longitude, row.lap
        ));
    }
    let file = SourceFile {
        name: "out.csv",
        bytes: text.as_bytes(),
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[place]).unwrap();
    assert_eq!(log.circuit_name(), Some("Riva"));
    assert!(log.best().is_none());
}
