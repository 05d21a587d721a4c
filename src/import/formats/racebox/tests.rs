//! RaceBox app: ISO times and laps from 0.

use crate::import::formats::vendor_tests::{drive, file, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head =
        "Record,Time,Latitude,Longitude,Altitude,Speed,GForceX,GForceY,GForceZ,Lap,GyroX,GyroY,GyroZ\r\n";
    let mut record = 0;
    let rows: Vec<String> = drive(1100, 25.0)
        .iter()
        .map(|moment| {
            record += 1;
            format!(
                "{record},2024-05-04T10:00:{:06.3}Z,{:.7},{:.7},101.5,{:.2},{:.3},{:.3},1.01,{},0.1,0.2,{:.2}\r\n",
                moment.t,
                moment.lat,
                moment.lon,
                moment.v * 3.6,
                moment.forward / 9.806_65,
                -moment.left / 9.806_65,
                moment.lap - 1,
                (moment.left / moment.v).to_degrees()
            )
        })
        .collect();
    file(head, &[], |_| String::new()) + &rows.concat()
}

#[test]
fn iso_times_units_and_laps_are_read() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    racebox-csv, 1100 rows
    recorded: 2024-05-04T10:00:00+00:00
    measured speed [m/s] from Speed [] x1100: 37.7 37.7611 37.825
    measured lat_accel [m/s^2] from GForceY [] x1100: 23.6831 23.7615 23.8498
    measured long_accel [m/s^2] from GForceX [] x1100: 1.5691 1.5691 1.5691
    measured yaw_rate [rad/s] from GyroZ [] x1100: 0.6283 0.6294 0.6304
    measured latitude [deg] from Latitude [] x1100: 52 52 52
    measured longitude [deg] from Longitude [] x1100: 13 13 13
    measured altitude [m] from Altitude [] x1100: 101.5 101.5 101.5
    measured lap [] from Lap [] x1100: 0 0 0
    SignCorrected { column: "GForceY" }
    unknown: Record, GForceZ, GyroX, GyroY
    "#);
}

#[test]
fn times_and_track_above_the_table_are_stated() {
    let head = "Format,RaceBox CSV\r\nTrack,Harrow Glen\r\nLaps,2\r\nLap 1,0:20.500\r\nLap 2,19.25\r\nBest Lap Time,19.25\r\n\r\n";
    let recording = crate::import::tests::import("a.csv", (head.to_owned() + &snippet()).as_bytes()).unwrap();
    assert_eq!(recording.format, "racebox-csv");
    assert_eq!(recording.circuit.name.as_deref(), Some("Harrow Glen"));
    let stated: Vec<(u32, i64)> = recording
        .lap_marks
        .stated
        .iter()
        .map(|lap| (lap.number, lap.time.milliseconds()))
        .collect();
    assert_eq!(stated, [(1, 20_500), (2, 19_250)]);
}
