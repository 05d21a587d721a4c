//! Garage 61: no clock, and a time in the name.

use super::*;
use crate::import::vendor_tests::{drive, file, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head = "Speed,LapDistPct,Lat,Lon,Brake,Throttle,RPM,SteeringWheelAngle,Gear,Clutch,ABSActive,DRSActive,LatAccel,LongAccel,VertAccel,Yaw,YawRate,PositionType\n";
    file(head, &drive(1200, 60.0), |moment| {
        format!(
            "{},{},{},{},{},{},{:.1},{},{},{},false,false,{},{},9.81,0.5,{},3\n",
            moment.v,
            moment.lap_m / 754.0,
            moment.lat,
            moment.lon,
            if moment.forward < 0.0 { -moment.forward / 2.0 } else { -1.2e-10 },
            moment.forward.max(0.0) / 2.0,
            moment.v * 150.0,
            moment.left / 30.0,
            if moment.t < 0.02 { 0 } else { 3 },
            if moment.t < 0.02 { 0.0 } else { 1.0 },
            moment.left,
            moment.forward,
            moment.left / moment.v,
        )
    })
}

#[test]
fn one_lap_of_rows_at_60_hz_takes_its_time_from_the_name() {
    let name = "Garage 61 - Ada L - GT4 - Ring - East - 00.20.012 - 01HX.csv";
    insta::assert_snapshot!(read_summary(name, &snippet()), @"");
}

#[test]
fn a_renamed_file_has_nothing_but_its_rows() {
    let summary = read_summary("lap.csv", &snippet());
    assert!(summary.contains("single lap") && !summary.contains("stated lap"), "{summary}");
}

#[test]
fn names_are_read_only_where_they_say_something() {
    let time = |name: &str| file_name(name).map(|named| named.time.milliseconds());
    assert_eq!(time("Garage 61 - a - b - c - 01.23.456 - x.csv"), Some(83_456));
    assert_eq!(time("Garage_61_-_a_-_b_-_c_-_01.23.456_-_x.csv"), Some(83_456));
    assert_eq!(time("my lap - 1.23.456.csv"), Some(83_456));
    assert_eq!(time("Garage 61 - a - b - c - 01.23 - x.csv"), None);
    assert_eq!(time("lap.csv"), None);
    assert_eq!(file_name("my lap - 1.23.456.csv").unwrap().driver, None);
}
