//! Gauge.S: two speeds, a staircase of positions, a delimiter too many.

use crate::import::vendor_tests::{drive, file, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head = "Timestamp (ms),Date,Hour (h),Minute (min),Second (s),Engine Speed (RPM),TPS (%),Speed (mph),Brake Pressure (%),Accel X (g),Accel Y (g),GPS Speed (km/h),GPS North (Angle),GPS Altitude (m),GPS Latitude (°),GPS Longitude (°),\n";
    let moments = drive(630, 14.0);
    // Every third row repeats the fix before.
    file(head, &moments, |moment| {
        let row = (moment.t * 14.0).round();
        let fix = if row % 3.0 > 1.5 { &moments[moments.len().min(row as usize) - 1] } else { moment };
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
    })
}

#[test]
fn the_receivers_speed_is_the_better_one() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @"");
}
