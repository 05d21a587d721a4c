//! TrackAddict: comments inside the data state the laps; the position is a staircase of about one fix a second.

use super::drives::Drives;
use super::text::{GRAVITY_MPS2, MPH_MPS, fixed, line, quoted};
use super::truth::{File, Numbers, truth};
use lapgen::{Drive, SensorModel};

const UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("lat_accel", "g"), ("long_accel", "g")];
const MPH_UNITS: &[(&str, &str)] = &[("speed", "mph"), ("lat_accel", "g"), ("long_accel", "g")];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        write(&drives.track_day, "trackaddict-1hz.csv", 0.93, false),
        write(&drives.kart, "trackaddict-10hz-mph.csv", 10.0, true),
    ]
}

fn write(drive: &Drive, name: &str, gps_hz: f64, mph: bool) -> File {
    let sensors = SensorModel {
        gps_rate_hz: Some(gps_hz),
        jitter_s: 0.012,
        repeated_share: 0.001,
        gps_noise_m: 1.0,
        gps_wander_m: 1.5,
        ..SensorModel::gps(20.0, 8)
    };
    let mut text = String::new();
    let end = drive.circuit.origin;
    for head in [
        "# RaceRender Data: TrackAddict 4.3.5 on Android 9 [simulated] (Mode: 0)".to_owned(),
        format!(
            "# End Point: {:.5}, {:.5}  @ -1.00 deg",
            end.latitude_deg, end.longitude_deg
        ),
        "# GPS: Android; Mode: Android".to_owned(),
        "# User Settings: SL1;U1;AS1;LT1/1;EC0;VC-1;VQ3;VS0;VSOIS0;VIF1".to_owned(),
        "# Device Free Space: 92967 MB".to_owned(),
    ] {
        text.push_str(&head);
        text.push('\n');
    }
    let speed_name = if mph { "Speed (MPH)" } else { "Speed (Km/h)" };
    let names = [
        "Time",
        "UTC Time",
        "Lap",
        "Predicted Lap Time",
        "Predicted vs Best Lap",
        "GPS_Update",
        "GPS_Delay",
        "Latitude",
        "Longitude",
        "Altitude (m)",
        "Altitude (ft)",
        speed_name,
        "Heading",
        "Accuracy (m)",
        "Accel X",
        "Accel Y",
        "Accel Z",
        "Brake (calculated)",
    ];
    line(&mut text, &quoted(&names.map(str::to_owned)), ",", "\n");
    let mut lap = 0;
    for sample in drive.sample(&sensors) {
        let measured = &sample.measured;
        if measured.lap != lap {
            if let Some(done) = drive.laps.get(lap) {
                let lap_s = done.end_s - done.start_s;
                let whole_minutes = (lap_s / 60.0).floor();
                let rest_s = lap_s - 60.0 * whole_minutes;
                text.push_str(&format!(
                    "# Lap {}: 00:{whole_minutes:02.0}:{rest_s:06.3}\n",
                    done.number
                ));
            }
            lap = measured.lap;
        }
        let speed = if mph {
            measured.speed_mps / MPH_MPS
        } else {
            3.6 * measured.speed_mps
        };
        let row = [
            fixed(measured.time_s, 3),
            fixed(drive.started_unix_s + measured.time_s, 3),
            sample.lap_number.to_string(),
            "0".to_owned(),
            "0".to_owned(),
            u8::from(sample.fresh_fix).to_string(),
            "0.000".to_owned(),
            fixed(sample.latitude_deg, 7),
            fixed(sample.longitude_deg, 7),
            fixed(measured.altitude_m, 1),
            fixed(measured.altitude_m / 0.304_8, 0),
            fixed(speed, 1),
            fixed(measured.compass_deg(), 1),
            "6.0".to_owned(),
            fixed(sample.lat_accel_mps2 / GRAVITY_MPS2, 2),
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 2),
            "0.00".to_owned(),
            u8::from(measured.long_accel_mps2 < -2.0).to_string(),
        ];
        line(&mut text, &row, ",", "\n");
    }
    text.push_str("# Session End\n");
    let units = if mph { MPH_UNITS } else { UNITS };
    File::new(
        name,
        text,
        truth(drive, "trackaddict-csv", Numbers::Own, 0.001, units),
    )
}
