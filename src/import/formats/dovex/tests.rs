//! Dovex: a padded head with lap times, GPS behind it.

use super::*;
use crate::import::formats::vendor_tests::{drive, file, read_summary};
use crate::import::tests::import;

pub(in crate::import) fn snippet() -> String {
    let head = "datetime,driver,course,short_name,best_lap_ms,optimal_ms\n2024-05-04 10:00:00,Ada,Kart Ring,KR,19998,19990\nlaps_ms\n20002,19998\n";
    let names =
        "timestamp,sats,hdop,lat,lng,speed_mph,altitude_m,heading_deg,h_acc_m,rpm,accel_x,accel_y,accel_z\n";
    let head = format!("{head:\n<1024}{names}");
    file(&head, &drive(1250, 25.0), |moment| {
        format!(
            "{:.0},14,0.7,{:.8},{:.8},{:.3},35.2,{:.1},0.4,{:.0},{:.3},0.2,1.0\n",
            1_714_816_800_000.0 + moment.t * 1000.0,
            moment.lat,
            moment.lon,
            moment.v / 0.447_04,
            90.0,
            moment.v * 300.0,
            moment.left / 9.806_65
        )
    })
}

#[test]
fn the_heads_lap_times_are_stated() {
    insta::assert_snapshot!(read_summary("a.dovex", &snippet()), @r#"
    dovex, 1250 rows
    circuit: Kart Ring
    driver: Ada
    recorded: 2024-05-04T10:00:00+00:00
    measured speed [m/s] from speed_mph [mph] x1250: 37.6993 37.7619 37.8249
    measured rpm [rpm] from rpm [] x1250: 11310 11329 11347
    measured lat_accel [m/s^2] from accel_x [] x1250: 23.6831 23.7615 23.8498
    measured latitude [deg] from lat [] x1250: 52 52 52
    measured longitude [deg] from lng [] x1250: 13 13 13
    measured altitude [m] from altitude_m [m] x1250: 35.2 35.2 35.2
    stated lap 1: 20.002 from ?
    stated lap 2: 19.998 from ?
    unknown: sats, hdop, h_acc_m, accel_y, accel_z
    "#);
}

#[test]
fn a_head_without_laps_states_none() {
    let text = snippet().replace("20002,19998\n", "\n");
    assert_eq!(import("a.dovex", text.as_bytes()).unwrap().lap_marks.stated, []);
    let (_, table) = text.split_once("timestamp").unwrap();
    assert_eq!(
        import("a.csv", format!("timestamp{table}").as_bytes())
            .unwrap()
            .format,
        FORMAT.id
    );
}

#[test]
fn the_short_name_may_come_first() {
    let text = snippet().replace(
        "datetime,driver,course,short_name,best_lap_ms,optimal_ms\n2024-05-04 10:00:00,Ada,Kart Ring,KR,",
        "datetime,driver,short_name,course,best_lap_ms,optimal_ms\n2024-05-04 10:00:00,Ada,KR,Kart Ring,",
    );
    let recording = import("a.dovex", text.as_bytes()).unwrap();
    assert_eq!(
        (recording.format, recording.circuit.name.as_deref()),
        ("dovex", Some("Kart Ring"))
    );
}
