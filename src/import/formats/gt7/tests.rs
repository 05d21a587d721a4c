//! Gran Turismo 7: newest lap first, clocks that do not start at 0.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, error_of, read_summary};
use crate::import::tests::import;

fn lap(number: u32, finish_ms: i64, moments: &[Moment]) -> String {
    let array = |value: &dyn Fn(&Moment) -> f64| {
        let values: Vec<String> = moments
            .iter()
            .map(|moment| format!("{:.4}", value(moment)))
            .collect();
        format!("[{}]", values.join(","))
    };
    format!(
        "{{\"title\":\"x\",\"number\":{number},\"lap_finish_time\":{finish_ms},\"data_time\":{},\"data_speed\":{},\"data_throttle\":{},\
         \"data_braking\":{},\"data_rpm\":{},\"data_gear\":{},\"data_tires\":[1,null,{{\"a\":1}}],\"data_position_x\":{},\"data_position_y\":{},\"data_position_z\":{}}}",
        array(&|moment| moment.lap_t + 0.35),
        array(&|moment| moment.v * 3.6),
        array(&|moment| 20.0 * moment.forward.max(0.0)),
        array(&|moment| 20.0 * (-moment.forward).max(0.0)),
        array(&|moment| moment.v * 150.0),
        array(&|_| 3.0),
        array(&|moment| moment.x),
        array(&|_| 5.0),
        array(&|moment| -moment.y)
    )
}

fn moments() -> Vec<Moment> {
    drive(3600, 60.0)
}

fn snippet() -> String {
    let moments = moments();
    let laps: Vec<&[Moment]> = moments.chunks(1200).collect();
    format!(
        "[{},{},{}]",
        lap(3, 20_000, laps[2]),
        lap(2, 20_000, laps[1]),
        lap(1, 20_000, laps[0])
    )
}

/// A lap of a second.
pub(in crate::import) fn short() -> String {
    format!("[{}]", lap(1, 1000, &moments()[..60]))
}

#[test]
fn laps_stored_newest_first_are_read_oldest_first() {
    insta::assert_snapshot!(read_summary("laps.json", &snippet()), @r#"
    gt7-json, 3600 rows
    measured speed [m/s] from data_speed [km/h] x3600: 37.6991 37.7253 37.7515
    measured throttle [ratio] from data_throttle [%] x3600: 0.3142 0.3142 0.3141
    measured brake [ratio] from data_braking [%] x3600: 0 0 0
    measured gear [] from data_gear [] x3600: 3 3 3
    measured rpm [rpm] from data_rpm [rpm] x3600: 5654.8668 5658.7937 5662.7206
    measured x [m] from data_position_x [m] x3600: 0 0.6285 1.2574
    measured y [m] from data_position_z [m] x3600: 0 0.0033 0.0132
    measured altitude [m] from data_position_y [m] x3600: 5 5 5
    measured lap [] from number [] x3600: 1 1 1
    stated lap 1: 20 from -0.0084
    stated lap 2: 20 from 19.9917
    stated lap 3: 20 from 39.9917
    "#);
    let recording = import("laps.json", snippet().as_bytes()).unwrap();
    for (role, truth) in [
        (ChannelRole::Speed, (|moment| moment.v) as fn(&Moment) -> f64),
        (ChannelRole::Y, |moment| moment.y),
    ] {
        let error = error_of(&recording, role, &moments(), truth);
        assert!(error < 0.01, "{role:?} {error}");
    }
}

#[test]
fn laps_that_do_not_follow_each_other_are_kept_apart() {
    let moments = moments();
    let text = format!(
        "[{},{}]",
        lap(7, 20_000, &moments[2400..]),
        lap(3, -1, &moments[..1200])
    );
    let recording = import("laps.json", text.as_bytes()).unwrap();
    assert_eq!(recording.pauses.len(), 1);
    assert_eq!(recording.lap_marks.stated.len(), 1);
    assert_eq!(recording.lap_marks.stated[0].number, 7);
}

#[test]
fn broken_json_and_pickles_are_refused() {
    let check = |bytes: &[u8], code: &str| assert_eq!(import("laps.json", bytes).unwrap_err().code(), code);
    let text = snippet();
    check(&text.as_bytes()[..text.len() - 40], "malformed");
    check(b"\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00]\x94.", "not_text");
    check(b"{\"laps\": []}", "unknown_format");
    check(b"[{\"data_speed\":[],\"lap_finish_time\":1}]", "empty");
}

#[test]
fn what_is_read_as_it_comes_is_what_is_read_as_a_whole() {
    let text = snippet();
    let (head, rest) = text.as_bytes().split_at(1_000);
    let settings = ImportSettings::standard();
    let read = read_in_parts(("laps.json", head), &mut &*rest, &settings).unwrap();
    let whole = import("laps.json", text.as_bytes()).unwrap();
    assert_eq!(format!("{:?}", read.unwrap()), format!("{whole:?}"));
    let other = b"{\"laps\": []}";
    assert!(read_in_parts(("x.json", other), &mut &b""[..], &settings).is_none());
}

#[test]
fn of_more_laps_than_the_memory_holds_samples_are_left_out_and_no_lap() {
    let moments = moments();
    let one = moments.chunks(1200).next().unwrap();
    let laps: Vec<String> = (1..=250).map(|number| lap(number, 20_000, one)).collect();
    let recording = import("laps.json", format!("[{}]", laps.join(",")).as_bytes()).unwrap();
    assert_eq!(recording.lap_marks.stated.len(), 250);
    assert!(recording.rows <= 250_000, "{}", recording.rows);
    let thinned = Warning::ReadThinned { rate_hz: 30.0 };
    assert!(recording.warnings.contains(&thinned));
    let lengths = recording.lap_marks.stated.iter().map(|lap| lap.time.get());
    assert!(lengths.into_iter().all(|time_s| (time_s - 20.0).abs() < 1e-9));
}
