//! VBO: the three Racelogic samples, and what other writers do differently.

use super::*;
use crate::import::tests::{codes, import, sample};
use crate::telemetry::Unit;

fn vbo(columns: &str, start: &str, row: impl Fn(f64, f64, f64) -> String) -> String {
    let mut text = format!(
        "File created on 31/12/2025 @ 10:00:00\r\n\r\n[header]\r\nsatellites\r\n\r\n[channel units]\r\ng\r\ng\r\n\r\n[laptiming]\r\n{start}\r\n\r\n[column names]\r\n{columns} \r\n\r\n[data]\r\n"
    );
    for index in 0..800 {
        let time_s = f64::from(index) / 10.0;
        let angle = time_s * 0.25;
        let (latitude_min, west_min) = (
            52.0 * 60.0 + angle.sin() * 100.0 / 111_195.0 * 60.0,
            -(13.0 * 60.0 + angle.cos() * 100.0 / 68_459.0 * 60.0),
        );
        text.push_str(&row(time_s, latitude_min, west_min));
    }
    text
}

#[test]
fn the_samples_have_their_positions_line_and_clock() {
    let check = |run: &str, rows: usize, first_s: f64, line_deg: (f64, f64)| {
        let Some(bytes) = sample(&format!("vbo/road-america-run{run}.vbo")) else {
            return;
        };
        let recording = import("run.vbo", &bytes).unwrap();
        assert_eq!((recording.format, recording.rows), ("vbo", rows));
        let latitude = recording.series(ChannelRole::Latitude).unwrap();
        let longitude = recording.series(ChannelRole::Longitude).unwrap();
        assert!(
            (latitude.values()[0] - 43.7966).abs() < 0.02 && (longitude.values()[0] + 87.99).abs() < 0.02
        );
        let line = recording.lap_marks.start_line.unwrap();
        assert!((line.a.latitude_deg - line_deg.0).abs() < 0.01, "{line:?}");
        assert!((line.a.longitude_deg - line_deg.1).abs() < 0.01, "{line:?}");
        assert_eq!(latitude.rate_hz().unwrap().round(), 25.0);
        assert_eq!(recording.channels[&ChannelRole::Speed].name, "velocity");
        assert_eq!(recording.channels[&ChannelRole::Brake].unit, Unit::Bar);
        let midnight = recording
            .recorded_at
            .unwrap()
            .date_naive()
            .and_time(NaiveTime::MIN)
            .and_utc();
        let since = recording.recorded_at.unwrap() - midnight;
        assert_eq!(
            since.num_milliseconds(),
            crate::units::Seconds::new(first_s).milliseconds()
        );
    };
    // Run 1 holds the start line of another circuit, which is for analysis to notice.
    check("01", 5675, 19.0 * 3600.0 + 13.04, (25.4545, -80.4155));
    check(
        "04",
        10_401,
        19.0 * 3600.0 + 43.0 * 60.0 + 33.68,
        (43.7979, -87.98964),
    );
    check(
        "05",
        5586,
        19.0 * 3600.0 + 52.0 * 60.0 + 20.88,
        (43.7979, -87.98964),
    );
}

#[test]
fn another_writer_has_no_satellites_latitude_first_and_counts_to_the_right() {
    let start = "Start +03120.00000 -00780.08000 +03120.00000 -00780.09000";
    let text = vbo(
        "time lat lng velocity heading height LongAcc LatAcc",
        start,
        |t, lat, west| {
            let (hundredths, lateral) = (t + 85_800.0, -0.637 + 0.3 * (t * 0.25).cos());
            let clock = format!(
                "{:02}{:02}{:05.2}",
                (hundredths / 3600.0).floor() % 24.0,
                (hundredths / 60.0).floor() % 60.0,
                hundredths % 60.0
            );
            format!(
                "{clock} {lat:+.6} {west:+.6} 090.000 000.0 +0010.00 {:+.3} {lateral:+.3}\r\n",
                (t * 9.0).sin()
            )
        },
    );
    let recording = import("a.vbo", text.as_bytes()).unwrap();
    let line = recording.lap_marks.start_line.unwrap();
    assert!(
        (line.a.latitude_deg - 52.0).abs() < 1e-9 && (line.a.longitude_deg - 13.0013).abs() < 1e-3,
        "{line:?}"
    );
    assert!((recording.series(ChannelRole::Longitude).unwrap().values()[0] - 13.001_46).abs() < 1e-4);
    assert_eq!(recording.series(ChannelRole::Speed).unwrap().values()[0], 25.0);
}

#[test]
fn midnight_does_not_stop_the_clock() {
    let text = vbo("sats time lat long velocity", "", |t, lat, west| {
        let second = 86_399.0 - 40.0 + t;
        let day = second.rem_euclid(86_400.0);
        let clock = (day / 3600.0).floor() * 10_000.0 + ((day % 3600.0) / 60.0).floor() * 100.0 + day % 60.0;
        format!(
            "008 {clock:010.3} {lat:+.6} {west:+.6} {:07.3}\r\n",
            90.0 + t.sin()
        )
    });
    let recording = import("a.vbo", text.as_bytes()).unwrap();
    assert_eq!(codes(&recording), []);
    assert_eq!(
        recording.series(ChannelRole::Speed).unwrap().span_s(),
        (0.0, 79.9)
    );
    assert!(recording.lap_marks.start_line.is_none());
}

#[test]
fn a_file_cut_before_its_data_says_so() {
    let error = import(
        "a.vbo",
        b"File created on 1/1/2025 @ 1:00:00\n[header]\ntime\n[column names]\ntime lat\n",
    )
    .unwrap_err();
    assert_eq!(error.code(), "malformed");
}

#[test]
fn a_comment_may_name_the_circuit() {
    let text = vbo("sats time lat long velocity", "", |time_s, latitude, west| {
        let clock = 100_000.0 + (time_s / 60.0).floor() * 100.0 + time_s % 60.0;
        format!("011 {clock:.2} {latitude:+.6} {west:+.6} 90.0\r\n")
    });
    let named = text.replace(
        "[laptiming]",
        "[comments]\r\nSample rate: 10\r\nVenue : Harrow Glen\r\n\r\n[laptiming]",
    );
    assert_eq!(import("a.vbo", text.as_bytes()).unwrap().circuit.name, None);
    let recording = import("a.vbo", named.as_bytes()).unwrap();
    assert_eq!(recording.circuit.name.as_deref(), Some("Harrow Glen"));
}
