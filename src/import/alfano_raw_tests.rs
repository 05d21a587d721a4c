//! Alfano raw: scaled integers without a clock.

use crate::import::vendor_tests::{drive, file, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head = "Partiel,RPM,Speed GPS,T1,T2,Gf. X,Gf. Y,Orientation,Speed rear,Lat.,Lon.,Altitude\r\n";
    file(head, &drive(200, 10.0), |moment| {
        format!(
            "{},{:.0},{:.0},512,231,{:.0},{:.0},{:.0},{:.0},{:.0},{:.0},35\r\n",
            1 + i32::from(moment.lap_t > 10.0),
            moment.v * 300.0,
            moment.v * 36.0,
            1000.0 - moment.left / 9.806_65 * 1000.0,
            1000.0 + moment.forward / 9.806_65 * 1000.0,
            17_082.0,
            moment.v * 30.0,
            moment.lat * 1e6,
            moment.lon * 1e6
        )
    })
}

#[test]
fn scaled_integers_become_units_and_rows_become_time() {
    insta::assert_snapshot!(read_summary("lap3.csv", &snippet()), @"");
}
