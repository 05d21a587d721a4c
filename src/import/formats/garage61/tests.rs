//! Garage 61: no clock, and a time in the name.

use super::*;
use crate::import::formats::vendor_tests::{drive, file, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head = "Speed,LapDistPct,Lat,Lon,Brake,Throttle,RPM,SteeringWheelAngle,Gear,Clutch,ABSActive,DRSActive,LatAccel,LongAccel,VertAccel,Yaw,YawRate,PositionType\n";
    file(head, &drive(1200, 60.0), |moment| {
        format!(
            "{},{},{},{},{},{},{:.1},{},{},{},false,false,{},{},9.81,0.5,{},3\n",
            moment.v,
            moment.lap_m / 754.0,
            moment.lat,
            moment.lon,
            if moment.forward < 0.0 {
                -moment.forward / 2.0
            } else {
                -1.2e-10
            },
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
    insta::assert_snapshot!(read_summary(name, &snippet()), @r#"
    garage61-csv, 1200 rows at 60 Hz
    circuit: Ring - East
    vehicle: GT4
    driver: Ada L
    measured speed [m/s] from Speed [] x1200: 37.6991 37.7253 37.7515
    measured throttle [ratio] from Throttle [] x1200: 0.7854 0.7854 0.7854
    measured brake [ratio] from Brake [] x1200: 0 0 0
    measured clutch [ratio] from Clutch [] x1200: 1 1 0
    measured steering [rad] from SteeringWheelAngle [] x1200: 0.7896 0.7907 0.7918
    measured gear [] from Gear [] x1200: 0 0 3
    measured rpm [rpm] from RPM [] x1200: 5654.9 5658.8 5662.7
    measured lat_accel [m/s^2] from LatAccel [] x1200: 23.6871 23.72 23.7529
    measured long_accel [m/s^2] from LongAccel [] x1200: 1.5708 1.5708 1.5707
    measured yaw_rate [rad/s] from YawRate [] x1200: 0.6283 0.6288 0.6292
    measured latitude [deg] from Lat [] x1200: 52 52 52
    measured longitude [deg] from Lon [] x1200: 13 13 13
    measured lap_fraction [ratio] from LapDistPct [] x1200: 0 0.0008 0.0017
    stated lap 1: 20.012 from 0
    single lap
    unknown: ABSActive, DRSActive, VertAccel, Yaw, PositionType
    "#);
}

#[test]
fn a_renamed_file_has_nothing_but_its_rows() {
    let summary = read_summary("lap.csv", &snippet());
    assert!(
        summary.contains("single lap") && !summary.contains("stated lap"),
        "{summary}"
    );
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
