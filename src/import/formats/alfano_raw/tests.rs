//! Alfano raw: scaled integers without a clock.

use crate::import::formats::vendor_tests::{drive, file, read_summary};

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
    insta::assert_snapshot!(read_summary("lap3.csv", &snippet()), @r#"
    alfano-raw-csv, 200 rows at 10 Hz
    measured speed [m/s] from Speed GPS [] x200: 37.6944 37.8611 38
    measured rpm [rpm] from RPM [] x200: 11310 11357 11404
    measured lat_accel [m/s^2] from Gf. X [] x200: 23.6831 23.889 24.0851
    measured long_accel [m/s^2] from Gf. Y [] x200: 1.5691 1.5691 1.5691
    measured latitude [deg] from Lat. [] x200: 52 52 52
    measured longitude [deg] from Lon. [] x200: 13 13.0001 13.0001
    measured altitude [m] from Altitude [] x200: 35 35 35
    single lap
    SignCorrected { column: "Gf. X" }
    unknown: Partiel, T1, T2
    "#);
}
