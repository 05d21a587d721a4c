//! MoTeC i2 CSV: everything quoted, beacons in one cell, whole metres, brake "bar" that is percent.

use super::drives::{Drives, crossings_s};
use super::text::{GRAVITY_MPS2, cells, fixed, line, quoted};
use super::truth::{File, Numbers, truth};
use lapgen::{Drive, SensorModel};

const UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("brake", "%"),
    ("throttle", "%"),
    ("lat_accel", "G"),
];

/// Braking at which the pedal is on the floor.
const FULL_PEDAL: f64 = 0.7;

struct Quirks {
    rate_hz: f64,
    spikes: bool,
    position: bool,
}

pub(super) fn files(drives: &Drives) -> Vec<File> {
    let plain = Quirks {
        rate_hz: 60.0,
        spikes: false,
        position: false,
    };
    vec![
        write(
            &drives.track_day,
            "motec-60hz.csv",
            &Quirks {
                spikes: true,
                ..plain
            },
        ),
        write(
            &drives.south,
            "motec-20hz-gps.csv",
            &Quirks {
                rate_hz: 20.0,
                position: true,
                ..plain
            },
        ),
    ]
}

fn write(drive: &Drive, name: &str, quirks: &Quirks) -> File {
    let samples = drive.sample(&SensorModel {
        accel_noise_mps2: 0.15,
        ..SensorModel::exact(quirks.rate_hz)
    });
    let duration = fixed(drive.duration_s(), 3);
    // Space separated with a space at the end, in one cell.
    let beacons: String = crossings_s(drive)
        .iter()
        .map(|crossing_s| format!("{crossing_s:.3} "))
        .collect();
    let mut text = String::new();
    let head = [
        "\"Format\",\"MoTeC CSV File\",,,\"Workbook\",\"\"".to_owned(),
        format!("\"Venue\",\"{}\",,,\"Worksheet\",\"\"", drive.circuit.name),
        format!(
            "\"Vehicle\",\"Quill's {}\",,,\"Vehicle Desc\",\"\"",
            drive.car_name
        ),
        "\"Driver\",\"Ada Quill\",,,\"Engine ID\",\"\"".to_owned(),
        "\"Device\",\"ADL\"".to_owned(),
        "\"Comment\",\"simulated\",,,\"Session\",\"2\"".to_owned(),
        "\"Log Date\",\"2025-06-14\",,,\"Origin Time\",\"0.000\",\"s\"".to_owned(),
        "\"Log Time\",\"09:30:00\",,,\"Start Time\",\"0.000\",\"s\"".to_owned(),
        format!(
            "\"Sample Rate\",\"{:.3}\",\"Hz\",,\"End Time\",\"{duration}\",\"s\"",
            quirks.rate_hz
        ),
        format!("\"Duration\",\"{duration}\",\"s\",,\"Start Distance\",\"0\",\"m\""),
        "\"Range\",\"entire outing\",,,\"End Distance\",\"0\",\"m\"".to_owned(),
        format!("\"Beacon Markers\",\"{beacons}\""),
        String::new(),
        String::new(),
    ];
    for head_line in head {
        text.push_str(&head_line);
        text.push_str("\r\n");
    }
    let mut names = cells(&[
        "Time",
        "Distance",
        "Vehicle Speed",
        "G Force Long",
        "G Force Lat",
        "G Force Vert",
        "Throttle Pos",
        "Brake Press",
        "Gear",
        "Engine RPM",
        "Wheel Speed FL",
        "Wheel Speed FR",
        "Steered Angle",
    ]);
    let mut units = cells(&[
        "s", "m", "km/h", "G", "G", "G", "%", "bar", "", "rpm", "km/h", "km/h", "deg",
    ]);
    if quirks.position {
        names.extend(cells(&["GPS Latitude", "GPS Longitude"]));
        units.extend(cells(&["deg", "deg"]));
    }
    line(&mut text, &quoted(&names), ",", "\r\n");
    line(&mut text, &quoted(&units), ",", "\r\n");
    text.push_str("\r\n\r\n");
    for (row, sample) in samples.iter().enumerate() {
        let measured = &sample.measured;
        let speed_kmh = 3.6 * measured.speed_mps;
        // The first rows of a session may hold rubbish while the filters settle.
        let spike = if quirks.spikes && row < 3 { 412.0 } else { 0.0 };
        let mut row = vec![
            fixed(measured.time_s, 3),
            fixed(measured.driven_m, 0),
            fixed(speed_kmh, 1),
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2 + spike, 3),
            // To the left positive, as in the logs of a real car on a track driven clockwise.
            fixed(sample.lat_accel_mps2 / GRAVITY_MPS2 - spike, 3),
            fixed(1.0, 3),
            fixed(100.0 * measured.throttle, 1),
            // The simulator's pedal, which ends at 100 whatever the unit says.
            fixed(100.0 * (measured.brake / FULL_PEDAL).min(1.0), 1),
            measured.gear.to_string(),
            fixed(measured.rpm, 0),
            fixed(speed_kmh * 1.004, 1),
            fixed(speed_kmh * 0.997, 1),
            fixed(-measured.steering_rad.to_degrees(), 1),
        ];
        if quirks.position {
            row.extend([fixed(sample.latitude_deg, 7), fixed(sample.longitude_deg, 7)]);
        }
        line(&mut text, &quoted(&row), ",", "\r\n");
    }
    let mut expected = truth(drive, "motec-csv", Numbers::None, 0.002, UNITS);
    expected.extremes.brake = 1.0;
    File::new(name, text, expected)
}
