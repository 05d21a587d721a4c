//! Live loggers: two sessions, silences, speeds in two units.

use crate::import::tests::import;
use crate::import::vendor_tests::{drive, file, read_summary};

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
            if moment.t < 20.0 { moment.v.to_string() } else { String::new() },
            moment.v * 3.6,
            moment.v * 150.0,
            moment.left / 30.0,
            moment.lap_t,
            if moment.lap == 1 { -1.0 } else { 20.0 + f64::from(moment.lap) / 1000.0 },
            moment.left
        )
    })
}

#[test]
fn the_simulators_clock_and_lap_times_are_read() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @"");
}

#[test]
fn two_sessions_in_one_file_are_kept_apart() {
    let second = snippet().split_once('\n').unwrap().1.to_owned();
    let recording = import("a.csv", (snippet() + &second).as_bytes()).unwrap();
    let joined = recording.warnings.iter().find(|warning| warning.code == "sessions_joined");
    assert_eq!(joined.map(|warning| warning.count), Some(1));
    assert_eq!(recording.pauses.len(), 1);
}
