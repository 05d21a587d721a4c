//! Gauge.S: two speeds, a staircase of positions, a delimiter too many.

use crate::import::formats::vendor_tests::{Moment, drive, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head = "Timestamp (ms),Date,Hour (h),Minute (min),Second (s),Engine Speed (RPM),TPS (%),Speed (mph),Brake Pressure (%),Accel X (g),Accel Y (g),GPS Speed (km/h),GPS North (Angle),GPS Altitude (m),GPS Latitude (°),GPS Longitude (°),\n";
    let moments = drive(630, 14.0);
    let row = |(index, moment): (usize, &Moment)| {
        // Every third row repeats the fix before.
        let fix = if index % 3 == 2 {
            &moments[index - 1]
        } else {
            moment
        };
        format!(
            "{:.0},2024-05-04,10,0,{:.0},{:.0},{:.1},{:.2},{:.2},{:.3},{:.3},{:.3},{:.1},101.2,{:.8},{:.8},\n",
            5000.0 + moment.t * 1000.0,
            moment.t.floor(),
            moment.v * 150.0,
            30.0 * moment.forward.max(0.0),
            moment.v * 0.97 / 0.447_04,
            -0.4 + 30.0 * (-moment.forward).max(0.0),
            moment.left / 9.806_65,
            moment.forward / 9.806_65,
            fix.v * 3.6,
            90.0,
            fix.lat,
            fix.lon
        )
    };
    moments
        .iter()
        .enumerate()
        .map(row)
        .fold(head.to_owned(), |text, row| text + &row)
}

#[test]
fn the_receivers_speed_is_the_better_one() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    gauge-s-csv, 630 rows
    measured speed [m/s] from GPS Speed (km/h) [km/h] x630: 37.6992 37.8114 37.8114
    measured throttle [ratio] from TPS (%) [%] x630: 0.471 0.471 0.471
    measured brake [ratio] from Brake Pressure (%) [%] x630: 0 0 0
    measured rpm [rpm] from Engine Speed (RPM) [RPM] x630: 5655 5672 5689
    measured lat_accel [m/s^2] from Accel X (g) [g] x630: 23.6831 23.8302 23.9675
    measured long_accel [m/s^2] from Accel Y (g) [g] x630: 1.5691 1.5691 1.5691
    measured latitude [deg] from GPS Latitude (°) [°] x630: 52 52 52
    measured longitude [deg] from GPS Longitude (°) [°] x630: 13 13 13
    measured altitude [m] from GPS Altitude (m) [m] x630: 101.2 101.2 101.2
    unknown: Date, Hour (h), Minute (min), Second (s), GPS North (Angle)
    "#);
}
