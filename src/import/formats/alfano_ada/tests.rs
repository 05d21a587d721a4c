//! Alfano ADA: thousands separators, laps told once, a clock per lap.

use crate::import::formats::vendor_tests::{drive, file, read_summary};
use crate::import::tests::import;

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
            if first {
                moment.lap.to_string()
            } else {
                String::new()
            },
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
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    alfano-ada-csv, 450 rows
    measured distance [m] from Distance [] x450: 0 4 8
    measured speed [m/s] from Speed GPS [] x450: 37.6944 37.8611 38
    measured rpm [rpm] from RPM [] x450: 11310 11357 11404
    measured lat_accel [m/s^2] from Gf. X [] x450: 23.6831 23.889 24.0851
    measured long_accel [m/s^2] from Gf. Y [] x450: 1.5691 1.5691 1.5691
    measured latitude [deg] from Lat. [] x450: 52 52 52
    measured longitude [deg] from Lon. [] x450: 13 13.0001 13.0001
    measured lap [] from Lap [] x450: 1 1 1
    stated lap 1: 20.004 from 0
    stated lap 2: 20.004 from 20
    lap clock x450, last 4.9
    SignCorrected { column: "Gf. X" }
    unknown: Strip, Time Strip, T1
    "#);
}

#[test]
fn a_time_that_does_not_fit_its_rows_is_not_believed() {
    let text = snippet().replace("20.004", "31.5");
    assert_eq!(import("a.csv", text.as_bytes()).unwrap().lap_marks.stated, []);
}
