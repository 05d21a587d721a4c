//! RaceCapture: names with everything, rows with holes.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, file, read_summary};
use crate::import::tests::import;
use crate::telemetry::Unit;

fn log(lap_time: impl Fn(&Moment) -> String) -> String {
    let head = "\"Interval\"|\"ms\"|0|0|1,\"Utc\"|\"ms\"|0|0|1,\"AccelX\"|\"G\"|-3.0|3.0|25,\"AccelY\"|\"G\"|-3.0|3.0|25,\"Yaw\"|\"Deg/Sec\"|-120|120|25,\
        \"RPM\"|\"rpm\"|0.0|10000.0|25,\"TPS\"|\"%\"|0.0|100.0|25,\"Latitude\"|\"Degrees\"|-180.0|180.0|5,\"Longitude\"|\"Degrees\"|-180.0|180.0|5,\
        \"Speed\"|\"mph\"|0.0|150.0|5,\"Distance\"|\"miles\"|0.0|0.0|5,\"LapCount\"|\"\"|0|0|5,\"LapTime\"|\"Min\"|0.0|0.0|5\n";
    file(head, &drive(1250, 25.0), |moment| {
        let slow = if (moment.t * 25.0).round() % 5.0 < 0.5 {
            format!(
                "{:.6},{:.6},{:.2},{:.4},{},{}",
                moment.lat,
                moment.lon,
                moment.v / 0.447_04,
                (f64::from(moment.lap - 1) * 753.98 + moment.lap_m) / 1609.344,
                moment.lap - 1,
                lap_time(moment)
            )
        } else {
            ",,,,,".to_owned()
        };
        format!(
            "{:.0},{},{:.3},{:.3},{:.2},{:.0},{:.1},{slow}\n",
            402.0 + moment.t * 1000.0,
            if moment.t < 2.0 {
                0.0
            } else {
                1_714_816_800_000.0 + moment.t * 1000.0
            },
            moment.left / 9.806_65,
            moment.forward / 9.806_65,
            (moment.left / moment.v).to_degrees(),
            moment.v * 150.0,
            40.0,
        )
    })
}

fn last_lap(moment: &Moment) -> String {
    let time_s = if moment.lap == 1 { 0.0 } else { 20.0 };
    format!("{:.5}", time_s / 60.0)
}

pub(in crate::import) fn snippet() -> String {
    log(last_lap)
}

#[test]
fn sparse_channels_keep_their_own_times() {
    insta::assert_snapshot!(read_summary("RC_1.LOG", &snippet()), @r#"
    racecapture-csv, 1250 rows
    recorded: 2024-05-04T10:00:00+00:00
    measured distance [m] from Distance [miles] x250: 0 7.5639 15.1278
    measured speed [m/s] from Speed [mph] x250: 37.6989 38.0118 38.3247
    measured throttle [ratio] from TPS [%] x1250: 0.4 0.4 0.4
    measured rpm [rpm] from RPM [rpm] x1250: 5655 5664 5674
    measured lat_accel [m/s^2] from AccelX [G] x1250: 23.6831 23.7615 23.8498
    measured long_accel [m/s^2] from AccelY [G] x1250: 1.5691 1.5691 1.5691
    measured yaw_rate [rad/s] from Yaw [Deg/Sec] x1250: 0.6283 0.6294 0.6304
    measured latitude [deg] from Latitude [Degrees] x250: 52 52 52
    measured longitude [deg] from Longitude [Degrees] x250: 13 13.0001 13.0002
    measured lap [] from LapCount [] x250: 0 0 0
    last lap time x150, last 19.9998
    "#);
    let recording = import("RC_1.LOG", snippet().as_bytes()).unwrap();
    assert_eq!(
        recording.channels[&ChannelRole::Speed].unit,
        Unit::MetresPerSecond
    );
}

#[test]
fn a_lap_time_that_runs_is_a_clock() {
    let text = log(|moment| format!("{:.5}", moment.lap_t / 60.0));
    let marks = import("RC_1.LOG", text.as_bytes()).unwrap().lap_marks;
    assert!(marks.lap_clock.is_some() && marks.last_lap_time.is_none());
}
