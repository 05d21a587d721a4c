//! RaceRender: speed by its unit's name, laps told once.

use super::*;
use crate::import::tests::import;
use crate::import::vendor_tests::{drive, file, read_summary};

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
            if moment.lap_t < 0.01 { moment.lap.to_string() } else { String::new() },
            moment.v * 150.0,
            if moment.t < 0.2 { -99 } else { 3 }
        )
    })
}

#[test]
fn laps_hold_park_is_no_gear_and_positions_are_sparse() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @"");
}

#[test]
fn a_file_without_the_programs_name_is_known_by_its_columns() {
    let (_, table) = snippet().split_once('\n').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert_eq!(import("a.csv", table.replace("MPH", "KPH").as_bytes()).unwrap().format, ID);
}
