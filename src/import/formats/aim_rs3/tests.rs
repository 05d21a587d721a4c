//! RaceStudio 3: as written, and what a spreadsheet leaves of it.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, file, read_summary};
use crate::import::tests::import;

const NAMES: &str = "\"Time\",\"GPS Speed\",\"GPS LatAcc\",\"GPS LonAcc\",\"GPS Latitude\",\"GPS Longitude\",\"LateralAcc\",\"InlineAcc\",\"RPM\",\"PPS\",\"BRK\",\"Water Temp\"\r\n";
const UNITS: &str = "\"s\",\"km/h\",\"g\",\"g\",\"deg\",\"deg\",\"g\",\"g\",\"rpm\",\"%\",\"bar\",\"C\"\r\n";

fn head(beacons: &str, segments: &str) -> String {
    format!(
        "\"Format\",\"AiM CSV File\"\r\n\"Session\",\"52.1°N, 13.2°W\"\r\n\"Vehicle\",\"GT\"\r\n\"Racer\",\"Ada\"\r\n\"Championship\",\"\"\r\n\
         \"Date\",\"Saturday, May 02, 2026\"\r\n\"Time\",\"3:45 PM\"\r\n\"Sample Rate\",\"20\"\r\n\"Duration\",\"50\"\r\n\"Segment\",\"Session\"\r\n\
         \"Beacon Markers\",{beacons}\r\n\"Segment Times\",{segments}\r\n\r\n{NAMES}{UNITS}\r\n"
    )
}

fn row(moment: &Moment) -> String {
    let g = 9.806_65;
    format!(
        "\"{:.2}\",\"{:.4}\",\"{:.4}\",\"{:.4}\",\"{:.8}\",\"{:.8}\",\"{:.4}\",\"{:.4}\",\"{:.0}\",\"{:.1}\",\"{:.2}\",\"90\"\r\n",
        moment.t,
        moment.v * 3.6,
        -moment.left / g,
        moment.forward / g,
        moment.lat,
        moment.lon,
        -moment.left / g,
        moment.forward / g,
        moment.v * 150.0,
        20.0 * moment.forward.max(0.0),
        -0.2 + 20.0 * (-moment.forward).max(0.0)
    )
}

pub(in crate::import) fn snippet() -> String {
    file(
        &head("\"20\",\"40\",\"60\"", "\"0:20.000\",\"0:20.000\",\"0:20.000\""),
        &drive(1000, 20.0),
        row,
    )
}

#[test]
fn beacons_of_one_cell_each_may_lie_beyond_the_data() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    aim-csv-rs3, 1000 rows
    vehicle: GT
    driver: Ada
    recorded: 2026-05-02T15:45:00+00:00
    measured speed [m/s] from GPS Speed [km/h] x1000: 37.6991 37.7776 37.8562
    measured throttle [ratio] from PPS [%] x1000: 0.314 0.314 0.314
    measured brake [bar] from BRK [bar] x1000: 0 0 0
    measured rpm [rpm] from RPM [rpm] x1000: 5655 5667 5678
    measured lat_accel [m/s^2] from LateralAcc [g] x1000: 23.687 23.786 23.8851
    measured long_accel [m/s^2] from InlineAcc [g] x1000: 1.571 1.571 1.57
    measured latitude [deg] from GPS Latitude [deg] x1000: 52 52 52
    measured longitude [deg] from GPS Longitude [deg] x1000: 13 13 13.0001
    stated lap 1: 20 from ?
    stated lap 2: 20 from ?
    stated lap 3: 20 from ?
    beacons: 20 40 60
    unknown: Water Temp
    "#);
}

#[test]
fn one_segment_is_no_lap() {
    let text = file(&head("\"50\"", "\"0:50.000\""), &drive(1000, 20.0), row);
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!(recording.lap_marks.stated, []);
    assert_eq!(recording.lap_marks.beacons, [Seconds::new(50.0)]);
}

#[test]
fn the_end_of_the_session_is_no_crossing() {
    let text = file(
        &head("\"20\",\"40\",\"50\"", "\"0:20.000\",\"0:20.000\",\"0:10.000\""),
        &drive(1000, 20.0),
        row,
    );
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!(recording.lap_marks.beacons, [20.0, 40.0].map(Seconds::new));
}

#[test]
fn a_spreadsheet_in_between_leaves_the_beacons() {
    let head = "Format,AiM CSV File,,,,,,,,,,\nSession,Ring,,,,,,,,,,\nRacer,Ada,,,,,,,,,,\nDate,Saturday, May 02, 2026,,,,,,,,\nTime,3:45 PM,,,,,,,,,,\n\
        Beacon Markers,20,40,60,,,,,,,,\nSegment Times,00:20.0,00:20.0,00:20.0,,,,,,,,\n,,,,,,,,,,,\n";
    let unquoted = format!(
        "{head}{}{},,,,,,,,,,,\n",
        NAMES.replace('"', ""),
        UNITS.replace('"', "")
    );
    let text = file(&unquoted, &drive(1000, 20.0), |moment| {
        row(moment).replace('"', "")
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!((recording.format, recording.rows), (FORMAT.id, 1000));
    assert_eq!(recording.circuit.name.as_deref(), Some("Ring"));
    assert_eq!(
        recording.recorded_at.unwrap().to_rfc3339(),
        "2026-05-02T15:45:00+00:00"
    );
    assert_eq!(recording.lap_marks.beacons, [20.0, 40.0, 60.0].map(Seconds::new));
    assert_eq!(recording.lap_marks.stated, []);
}
