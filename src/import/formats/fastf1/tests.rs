//! FastF1's own columns, and the plain layout that ends before the line.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, file, read_summary};
use crate::import::tests::{codes, import};

pub(in crate::import) fn snippet() -> String {
    official("", |_| String::new(), 81)
}

fn official(lap_name: &str, lap: impl Fn(&Moment) -> String, n_rows: u32) -> String {
    let head = format!(
        "Date,SessionTime,DriverAhead,DistanceToDriverAhead,Time,RPM,Speed,nGear,Throttle,Brake,DRS,Source,Distance,RelativeDistance,Status,X,Y,Z{lap_name}\n"
    );
    file(&head, &drive(n_rows, 4.0), |moment| {
        format!(
            "2023-03-05 15:03:{:06.3},0 days 01:02:{:09.6},44,100.5,0 days 00:00:{:09.6},{:.0},{:.0},5,{},{},8,car,{:.3},{:.5},OnTrack,{:.2},{:.2},120{}\n",
            moment.t.min(59.0),
            moment.t.min(59.9),
            moment.lap_t,
            moment.v * 250.0,
            moment.v * 3.6,
            if (moment.t - 5.0).abs() < 0.01 { 104 } else { 100 },
            if moment.forward < 0.0 { "True" } else { "False" },
            moment.lap_m,
            moment.lap_m / 754.0,
            moment.x * 10.0,
            moment.y * 10.0,
            lap(moment)
        )
    })
}

#[test]
fn the_official_columns_of_one_lap_are_read() {
    insta::assert_snapshot!(read_summary("a.csv", &official("", |_| String::new(), 80)), @r#"
    fastf1-csv, 80 rows
    recorded: 2023-03-05T15:03:00+00:00
    measured distance [m] from Distance [] x80: 0 9.474 19.046
    measured speed [m/s] from Speed [] x80: 37.7778 38.0556 38.6111
    measured throttle [ratio] from Throttle [] x79: 1 1 1
    measured brake [on/off] from Brake [] x80: 0 0 0
    measured gear [] from nGear [] x80: 5 5 5
    measured rpm [rpm] from RPM [] x80: 9425 9523 9620
    measured x [m] from X [] x80: 0 9.435 18.727
    measured y [m] from Y [] x80: 0 0.746 2.997
    measured altitude [m] from Z [] x80: 12 12 12
    single lap
    OutOfRange(Cells { column: "Throttle", places: Places { count: 1, first_line: Some(22) } })
    unknown: Date, DriverAhead, DistanceToDriverAhead, DRS, Source, Status
    "#);
}

#[test]
fn joined_lap_numbers_make_it_a_session() {
    let text = official(",LapNumber", |moment| format!(",{}.0", moment.lap), 200);
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert!(!recording.lap_marks.single_lap);
    assert_eq!(
        recording.series(ChannelRole::Lap).unwrap().values().last(),
        Some(&3.0)
    );
    assert_eq!(codes(&recording), [("out_of_range", 1)]);
}

fn plain(n_rows: u32) -> String {
    file("x,y,t,speed,throttle,brake\n", &drive(n_rows, 4.0), |moment| {
        format!(
            "{:.2},{:.2},{:.3},{:.0},{:.2},{}\n",
            moment.x,
            moment.y,
            moment.t,
            moment.v * 3.6,
            moment.forward.max(0.0) / 2.0,
            i32::from(moment.forward < 0.0)
        )
    })
}

#[test]
fn the_plain_layout_is_one_lap_whose_end_the_path_tells() {
    insta::assert_snapshot!(read_summary("a.csv", &plain(79)), @"
    fastf1-csv, 79 rows
    measured speed [m/s] from speed [] x79: 37.7778 38.0556 38.6111
    measured throttle [ratio] from throttle [] x79: 0.79 0.78 0.78
    measured brake [on/off] from brake [] x79: 0 0 0
    measured x [m] from x [] x79: 0 9.43 18.73
    measured y [m] from y [] x79: 0 0.75 3
    single lap
    ");
    let summary = read_summary("a.csv", &plain(72));
    assert!(
        summary.contains("single lap") && summary.contains("LapEndMissing"),
        "{summary}"
    );
}
