//! Alfano ADA: thousands separators, laps told once, a clock per lap.

use crate::import::tests::import;
use crate::import::vendor_tests::{drive, file, read_summary};

/// 1234 → `1,234`.
fn grouped(value: f64) -> String {
    let whole = format!("{value:.0}");
    match whole.len() {
        0..=3 => whole,
        length => format!("{},{}", &whole[..length - 3], &whole[length - 3..]),
    }
}

pub(in crate::import) fn snippet() -> String {
    let head = "Lap;Time Lap;Strip;Time Strip;Absolute Time;Time;Distance;RPM;Speed GPS;T1;Gf. X;Gf. Y;Orientation;Lat.;Lon.;UTC time : 101530.00\r\n";
    file(head, &drive(450, 10.0), |moment| {
        let first = moment.lap_t < 0.05;
        format!(
            "{};{};{};{};{};{:.2};{};{};{:.1};51.2;{:.3};{:.3};{};{:.6};{:.6};\r\n",
            if first { moment.lap.to_string() } else { String::new() },
            if first { "20.004" } else { "" },
            if first { "1" } else { "" },
            if first { "10.1" } else { "" },
            // With the noise of binary fractions.
            moment.t + 3e-15,
            moment.lap_t,
            grouped(moment.lap_m),
            grouped(moment.v * 300.0),
            moment.v * 3.6,
            -moment.left / 9.806_65,
            moment.forward / 9.806_65,
            "17,082",
            moment.lat,
            moment.lon
        )
    })
}

#[test]
fn laps_of_the_first_rows_hold_and_their_times_are_stated() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @"");
}

#[test]
fn a_time_that_does_not_fit_its_rows_is_not_believed() {
    let text = snippet().replace("20.004", "31.5");
    assert_eq!(import("a.csv", text.as_bytes()).unwrap().lap_marks.stated, []);
}
