//! RaceRender: speed by its unit's name, laps told once.

use super::*;
use crate::import::formats::vendor_tests::{drive, file, read_summary};
use crate::import::tests::import;

pub(in crate::import) fn snippet() -> String {
    let head = "# RaceRender Data: Some Logger\nTime,Longitude,Latitude,Altitude,GPS_Update,X,Y,MPH,Heading,Lap,RPM,Gear,Throttle\n";
    file(head, &drive(900, 20.0), |moment| {
        let update = (moment.t * 20.0).round() % 2.0 < 0.5;
        format!(
            "00:00:{:05.2},{:.7},{:.7},101,{},{:.3},{:.3},{:.2},90,{},{:.0},{},40\n",
            moment.t,
            moment.lon,
            moment.lat,
            i32::from(update),
            moment.forward / 9.806_65,
            moment.left / 9.806_65,
            moment.v / 0.447_04,
            if moment.lap_t < 0.01 {
                moment.lap.to_string()
            } else {
                String::new()
            },
            moment.v * 150.0,
            if moment.t < 0.2 { -99 } else { 3 }
        )
    })
}

#[test]
fn laps_hold_park_is_no_gear_and_positions_are_sparse() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    racerender-csv, 900 rows
    measured speed [m/s] from MPH [MPH] x450: 37.6989 37.8553 38.0118
    measured throttle [ratio] from Throttle [] x900: 0.4 0.4 0.4
    measured gear [] from Gear [] x896: 3 3 3
    measured rpm [rpm] from RPM [] x900: 5655 5667 5678
    measured lat_accel [m/s^2] from Y [] x900: 23.6831 23.7811 23.889
    measured long_accel [m/s^2] from X [] x900: 1.5691 1.5691 1.5691
    measured latitude [deg] from Latitude [] x450: 52 52 52
    measured longitude [deg] from Longitude [] x450: 13 13.0001 13.0001
    measured altitude [m] from Altitude [] x450: 101 101 101
    measured lap [] from Lap [] x900: 1 1 1
    "#);
}

#[test]
fn a_file_without_the_programs_name_is_known_by_its_columns() {
    let (_, table) = snippet()
        .split_once('\n')
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    assert_eq!(
        import("a.csv", table.replace("MPH", "KPH").as_bytes())
            .unwrap()
            .format,
        FORMAT.id
    );
}
