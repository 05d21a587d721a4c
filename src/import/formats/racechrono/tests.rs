//! RaceChrono: the two real exports, and what they leave out.

use super::*;
use crate::import::tests::{codes, import, sample};
use crate::telemetry::Unit;

const HEAD: &str = "This file is created using RaceChrono Pro v9.1.3 ( http://racechrono.com/ ).\r\n\
    Format,3\r\nTrack name,\"Ring, east\"\r\nDriver name,Ada\r\nCreated,31/12/2025,02:54\r\n\r\n\
    timestamp,fragment_id,lap_number,elapsed_time,speed,speed,latitude,longitude\r\n\
    unix time,,,s,m/s,m/s,deg,deg\r\n\
    ,,,,100: gps,200: obd,100: gps,100: gps\r\n";

/// Ten laps' worth of rows in a straight line north at 20 m/s; the car's own speed reads low.
fn rows(n_rows: u32) -> String {
    (0..n_rows)
        .map(|row| {
            let time_s = f64::from(row) / 10.0;
            let lap = if row < 20 {
                String::new()
            } else {
                (row / 100).to_string()
            };
            let latitude = 52.0 + time_s * 20.0 / 111_195.0;
            format!(
                "{:.2},0,{lap},{time_s},20.0{},13.{},{latitude:.9},13.0\r\n",
                1_767_150_797.4 + time_s,
                row % 3,
                row % 10
            )
        })
        .collect()
}

#[test]
fn the_first_sample_lap_is_read_as_its_source_says() {
    let Some(bytes) = sample("racechrono/tianma-lap09.csv") else {
        return;
    };
    let recording = import("tianma-lap09.csv", &bytes).unwrap();
    assert_eq!((recording.format, recording.rows), ("racechrono-csv-v3", 3850));
    assert_eq!(recording.circuit.name.as_deref(), Some("Tianma"));
    assert_eq!(
        recording.recorded_at.unwrap().to_rfc3339(),
        "2025-12-31T02:54:00+00:00"
    );
    let speed = &recording.channels[&ChannelRole::Speed];
    assert_eq!(
        (speed.name.as_str(), speed.source.as_str()),
        ("speed", "100: gps")
    );
    assert_eq!(codes(&recording), [("duplicate_timestamps", 89)]);
    assert_eq!(
        recording.channels[&ChannelRole::LatAccel].unit,
        Unit::MetresPerSecond2
    );
    let lap = recording.series(ChannelRole::Lap).unwrap();
    assert_eq!(lap.values().first().zip(lap.values().last()), Some((&8.0, &10.0)));
    let start_of =
        |number: f64| lap.times_s()[lap.values().iter().position(|value| *value == number).unwrap()];
    assert!((start_of(10.0) - start_of(9.0) - 76.329).abs() < 0.02);
}

#[test]
fn the_second_sample_lap_is_read_as_its_source_says() {
    let Some(bytes) = sample("racechrono/tianma-lap13.csv") else {
        return;
    };
    let recording = import("tianma-lap13.csv", &bytes).unwrap();
    assert_eq!(recording.rows, 6488);
    assert_eq!(
        codes(&recording),
        [("duplicate_timestamps", 170), ("pedal_stretched", 1)]
    );
    let speed = &recording.channels[&ChannelRole::Speed];
    assert_eq!(speed.source, "100: gps");
    let fastest_mps = speed.series.values().iter().copied().fold(0.0, f64::max);
    assert!((fastest_mps * 3.6 - 159.8).abs() < 1.0, "{fastest_mps}");
    let lap = recording.series(ChannelRole::Lap).unwrap();
    let start_of =
        |number: f64| lap.times_s()[lap.values().iter().position(|value| *value == number).unwrap()];
    assert!((start_of(14.0) - start_of(13.0) - 75.934).abs() < 1e-6);
}

#[test]
fn name_and_source_together_tell_the_speed_and_empty_laps_are_absent() {
    let recording = import("a.csv", format!("{HEAD}{}", rows(300)).as_bytes()).unwrap();
    assert_eq!(recording.circuit.name.as_deref(), Some("Ring, east"));
    assert_eq!(recording.driver.as_deref(), Some("Ada"));
    assert_eq!(recording.channels[&ChannelRole::Speed].source, "100: gps");
    let lap = recording.series(ChannelRole::Lap).unwrap();
    assert_eq!((lap.len(), lap.span_s().0), (280, 2.0));
    let speed = recording.series(ChannelRole::Speed).unwrap();
    let latitude = recording.series(ChannelRole::Latitude).unwrap();
    assert!(std::sync::Arc::ptr_eq(speed.times_s(), latitude.times_s()));
}

#[test]
fn an_export_without_rows_says_so() {
    assert_eq!(import("a.csv", HEAD.as_bytes()).unwrap_err().code(), "empty");
}
