//! RaceBox app: ISO times and laps from 0.

use crate::import::vendor_tests::{drive, file, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head = "Record,Time,Latitude,Longitude,Altitude,Speed,GForceX,GForceY,GForceZ,Lap,GyroX,GyroY,GyroZ\r\n";
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
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @"");
}
