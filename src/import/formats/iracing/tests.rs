//! Live loggers: two sessions, silences, speeds in two units.

use crate::import::formats::vendor_tests::{drive, file, read_summary};
use crate::import::tests::import;

const HEAD: &str = "Timestamp,SessionTime,Lap,LapDistPct,Speed_ms,Speed_kmh,Throttle,Brake,Clutch,Gear,RPM,SteeringWheelAngle,LapCurrentLapTime,LastLapTime,BestLapTime,LatAccel,LonAccel\n";

pub(in crate::import) fn snippet() -> String {
    let head = format!("{HEAD}2024-05-04 10:00:00.1,99.9,-1,-1,0,0,0,0,0,0,800,0,0,-1,0,0,0\n");
    file(&head, &drive(450, 10.0), |moment| {
        format!(
            "2024-05-04 10:00:{:.1},{},{},{},{},{},0.5,0,1,3,{:.0},{},{},{},0,{},0\n",
            moment.t.min(59.0),
            100.0 + moment.t,
            moment.lap,
            moment.lap_m / 754.0,
            // One of the two is filled.
            if moment.t < 20.0 {
                moment.v.to_string()
            } else {
                String::new()
            },
            moment.v * 3.6,
            moment.v * 150.0,
            moment.left / 30.0,
            moment.lap_t,
            if moment.lap == 1 {
                -1.0
            } else {
                20.0 + f64::from(moment.lap) / 1000.0
            },
            moment.left
        )
    })
}

#[test]
fn the_simulators_clock_and_lap_times_are_read() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    iracing-csv, 451 rows
    recorded: 2024-05-04T10:00:00.100+00:00
    measured speed [m/s] from Speed_ms [ms] x451: 0 37.6991 37.8562
    measured throttle [ratio] from Throttle [] x451: 0 0.5 0.5
    measured brake [on/off] from Brake [] x451: 0 0 0
    measured clutch [ratio] from Clutch [] x451: 1 0 0
    measured steering [rad] from SteeringWheelAngle [] x451: 0 0.7896 0.7962
    measured gear [] from Gear [] x451: 0 3 3
    measured rpm [rpm] from RPM [] x451: 800 5655 5678
    measured lat_accel [m/s^2] from LatAccel [] x451: 0 23.6871 23.8848
    measured lap [] from Lap [] x451: -1 1 1
    measured lap_fraction [ratio] from LapDistPct [] x450: 0 0.005 0.01
    lap clock x450, last 4.9
    last lap time x250, last 20.003
    ConstantChannel { column: "LonAccel" }
    unknown: BestLapTime
    "#);
}

#[test]
fn two_sessions_in_one_file_are_kept_apart() {
    let second = snippet().split_once('\n').unwrap().1.to_owned();
    let recording = import("a.csv", (snippet() + &second).as_bytes()).unwrap();
    let joined = recording
        .warnings
        .iter()
        .find(|warning| warning.code() == "sessions_joined");
    assert_eq!(joined.map(|warning| warning.count()), Some(1));
    assert_eq!(recording.pauses.len(), 1);
}
