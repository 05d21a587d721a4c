//! Tesla: units in names, laps from 0.

use super::*;
use crate::import::tests::import;
use crate::import::vendor_tests::{Moment, drive, file, read_summary};

fn log(elapsed_ms: impl Fn(&Moment) -> f64) -> String {
    let head = "Lap,Elapsed Time (ms),Speed (MPH),Latitude (decimal),Longitude (decimal),Lateral Acceleration (m/s^2),Longitudinal Acceleration (m/s^2),\
        Throttle Position (%),Brake Pressure (bar),Steering Angle (deg),Steering Angle Rate (deg/s),Yaw Rate (rad/s),Power Level (KW),State of Charge (%)\n";
    file(head, &drive(900, 20.0), |moment| {
        format!(
            "{},{:.0},{:.3},{:.7},{:.7},{:.3},{:.3},{:.1},{:.2},{:.1},0,{:.4},120,80\n",
            moment.lap - 1,
            elapsed_ms(moment),
            moment.v / 0.447_04,
            moment.lat,
            moment.lon,
            -moment.left,
            moment.forward,
            30.0 * moment.forward.max(0.0),
            20.0 * (-moment.forward).max(0.0),
            moment.left,
            moment.left / moment.v
        )
    })
}

pub(in crate::import) fn snippet() -> String {
    log(|moment| moment.t * 1000.0)
}

#[test]
fn units_are_in_the_names() {
    insta::assert_snapshot!(read_summary("telemetry-v1-2024.csv", &snippet()), @"");
}

#[test]
fn a_time_per_lap_is_a_lap_clock() {
    let recording = import("a.csv", log(|moment| moment.lap_t * 1000.0).as_bytes()).unwrap();
    assert!(recording.lap_marks.lap_clock.is_some());
    assert!((recording.series(ChannelRole::Speed).unwrap().span_s().1 - 44.95).abs() < 1e-6);
}
