//! Tesla: units in names, laps from 0.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, file, read_summary};
use crate::import::tests::import;

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
    insta::assert_snapshot!(read_summary("telemetry-v1-2024.csv", &snippet()), @r#"
    tesla-csv, 900 rows
    measured speed [m/s] from Speed (MPH) [MPH] x900: 37.6993 37.7776 37.8562
    measured throttle [ratio] from Throttle Position (%) [%] x900: 0.471 0.471 0.471
    measured brake [bar] from Brake Pressure (bar) [bar] x900: 0 0 0
    measured steering [rad] from Steering Angle (deg) [deg] x900: 0.4136 0.4154 0.4171
    measured lat_accel [m/s^2] from Lateral Acceleration (m/s^2) [m/s^2] x900: 23.687 23.786 23.885
    measured long_accel [m/s^2] from Longitudinal Acceleration (m/s^2) [m/s^2] x900: 1.571 1.571 1.57
    measured yaw_rate [rad/s] from Yaw Rate (rad/s) [rad/s] x900: 0.6283 0.6296 0.6309
    measured latitude [deg] from Latitude (decimal) [decimal] x900: 52 52 52
    measured longitude [deg] from Longitude (decimal) [decimal] x900: 13 13 13.0001
    measured lap [] from Lap [] x900: 0 0 0
    SignCorrected { column: "Lateral Acceleration (m/s^2)" }
    unknown: Steering Angle Rate (deg/s), Power Level (KW), State of Charge (%)
    "#);
}

#[test]
fn a_time_per_lap_is_a_lap_clock() {
    let recording = import("a.csv", log(|moment| moment.lap_t * 1000.0).as_bytes()).unwrap();
    assert!(recording.lap_marks.lap_clock.is_some());
    assert!((recording.series(ChannelRole::Speed).unwrap().span_s().1 - 44.95).abs() < 1e-6);
}
