//! Phone and small-logger applications: RaceChrono, RaceBox, Harry's LapTimer, RaceRender.

use super::drives::Drives;
use super::text::{GRAVITY_MPS2, MPH_MPS, cells, clock, day_s, fixed, line};
use super::truth::{File, Numbers, truth};
use lapgen::{Drive, RaceChronoHead, SensorModel, racechrono_csv};

const RACECHRONO_UNITS: &[(&str, &str)] = &[("speed", "m/s"), ("lat_accel", "G"), ("long_accel", "G")];
const KMH_G_UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("lat_accel", "g"), ("long_accel", "g")];
const RACERENDER_UNITS: &[(&str, &str)] = &[("speed", "mph"), ("lat_accel", "g"), ("long_accel", "g")];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        racechrono(&drives.single, "racechrono-single-lap.csv", true),
        racechrono(&drives.track_day, "racechrono-session.csv", false),
        racechrono_without_obd(&drives.kart),
        racebox(&drives.kart),
        harrys_2011(&drives.track_day),
        harrys(&drives.track_day),
        racerender(&drives.track_day),
    ]
}

fn racechrono(drive: &Drive, name: &str, car_bus: bool) -> File {
    let sensors = SensorModel {
        jitter_s: 0.018,
        repeated_share: 0.02,
        row_at_line: true,
        ..SensorModel::gps(25.0, 4)
    };
    let head = RaceChronoHead {
        title: "day".to_owned(),
        driver: "Ada Quill".to_owned(),
        car_bus,
    };
    let text = racechrono_csv(drive, &drive.sample(&sensors), &head);
    File::new(
        name,
        text,
        truth(drive, "racechrono-csv-v3", Numbers::Own, 0.01, RACECHRONO_UNITS),
    )
}

/// The same version with other sensors: LF, no diagnosis port, an accelerometer and a gyroscope, sparse GPS cells.
fn racechrono_without_obd(drive: &Drive) -> File {
    let mut text = String::from(
        "This file is created using RaceChrono Pro v9.1.3 ( http://racechrono.com/ ).\nFormat,3\n\
         Session title,\"Synthetic kart day\"\nSession type,Lap timing\nTrack name,\"Pinelock Kartway\"\n\
         Driver name,\nCreated,14/06/2025,09:30\nNote,\n\n",
    );
    text.push_str(
        "timestamp,fragment_id,lap_number,elapsed_time,distance_traveled,altitude,bearing,latitude,longitude,\
         satellites,speed,combined_acc,lateral_acc,longitudinal_acc,speed,x_acc,y_acc,z_acc,z_rate_of_rotation\n\
         unix time,,,s,m,m,deg,deg,deg,sats,m/s,G,G,G,m/s,G,G,G,deg/s\n\
         ,,,,,100: gps,100: gps,100: gps,100: gps,100: gps,100: gps,calc,calc,calc,calc,101: acc,101: acc,101: acc,\
         102: gyro\n",
    );
    let sensors = SensorModel {
        gps_rate_hz: Some(10.0),
        row_at_line: true,
        ..SensorModel::gps(50.0, 5)
    };
    for sample in drive.sample(&sensors) {
        let measured = &sample.measured;
        let (forward_g, left_g) = (
            measured.long_accel_mps2 / GRAVITY_MPS2,
            sample.lat_accel_mps2 / GRAVITY_MPS2,
        );
        let gps = |value: String| if sample.fresh_fix { value } else { String::new() };
        let row = [
            fixed(drive.started_unix_s + measured.time_s, 3),
            "0".to_owned(),
            if sample.lap_number == 0 {
                String::new()
            } else {
                sample.lap_number.to_string()
            },
            fixed(measured.time_s, 3),
            fixed(measured.driven_m, 3),
            gps(fixed(measured.altitude_m, 1)),
            gps(fixed(measured.compass_deg(), 2)),
            gps(fixed(sample.latitude_deg, 7)),
            gps(fixed(sample.longitude_deg, 7)),
            gps("12.0".to_owned()),
            gps(fixed(measured.speed_mps, 3)),
            fixed(forward_g.hypot(left_g), 5),
            fixed(left_g, 5),
            fixed(forward_g, 5),
            fixed(measured.speed_mps, 3),
            fixed(left_g, 4),
            fixed(forward_g, 4),
            fixed(1.0, 4),
            fixed(measured.yaw_rate_radps().to_degrees(), 3),
        ];
        line(&mut text, &row, ",", "\n");
    }
    let truth = truth(drive, "racechrono-csv-v3", Numbers::Own, 0.01, RACECHRONO_UNITS);
    File::new("racechrono-without-obd.csv", text, truth)
}

fn racebox(drive: &Drive) -> File {
    let mut text = String::from(
        "Record,Time,Latitude,Longitude,Altitude,Speed,GForceX,GForceY,GForceZ,Lap,GyroX,GyroY,GyroZ\n",
    );
    for (index, sample) in drive.sample(&SensorModel::gps(25.0, 6)).iter().enumerate() {
        let measured = &sample.measured;
        let row = [
            (index + 1).to_string(),
            format!(
                "2025-06-14T{}Z",
                clock(day_s(drive.started_unix_s + measured.time_s))
            ),
            fixed(sample.latitude_deg, 7),
            fixed(sample.longitude_deg, 7),
            fixed(measured.altitude_m, 1),
            fixed(3.6 * measured.speed_mps, 2),
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 3),
            fixed(-sample.lat_accel_mps2 / GRAVITY_MPS2, 3),
            fixed(1.0, 3),
            sample.lap_number.to_string(),
            "0.00".to_owned(),
            "0.00".to_owned(),
            fixed(measured.yaw_rate_radps().to_degrees(), 2),
        ];
        line(&mut text, &row, ",", "\n");
    }
    File::new(
        "racebox-app.csv",
        text,
        truth(drive, "racebox-csv", Numbers::Own, 0.04, KMH_G_UNITS),
    )
}

/// The export of 2011: units and lists of words in brackets, full throttle is 1.
fn harrys_2011(drive: &Drive) -> File {
    let mut text = String::from(
        "LAPINDEX,DATE,TIME,LATITUDE[degrees],LONGITUDE[degrees],SPEED[km/h],HEIGHT[m],\
         GPSDIFFERENTIAL[0:unknown;1:2D3D;2:DGPS;3:INVALID],GPSFIX[0:unknown;1:NOFIX;2:2D;3:3D],SATELLITES,\
         DIRECTION[degree],HOP,DISTANCEFROMSTART[m],TIMEFROMSTART[s],ACCELERATIONSOURCE[0:calculated;1:measured],\
         LATERALG,LINEALG,LATITUDEG,LONGITUDEG,RPM,MAF,OBDSPEED[km/h],THROTTLE\n",
    );
    for sample in drive.sample(&SensorModel::gps(5.0, 7)) {
        let measured = &sample.measured;
        let row = [
            sample.lap_number.to_string(),
            "2025-06-14".to_owned(),
            clock(day_s(drive.started_unix_s + measured.time_s)),
            fixed(sample.latitude_deg, 7),
            fixed(sample.longitude_deg, 7),
            fixed(3.6 * measured.speed_mps, 1),
            fixed(measured.altitude_m, 1),
            "2".to_owned(),
            "3".to_owned(),
            "9".to_owned(),
            fixed(measured.compass_deg(), 1),
            "1.1".to_owned(),
            fixed(sample.lap_driven_m, 1),
            fixed(sample.lap_time_s, 2),
            "1".to_owned(),
            fixed(-sample.lat_accel_mps2 / GRAVITY_MPS2, 2),
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 2),
            "0".to_owned(),
            "0".to_owned(),
            fixed(measured.rpm, 0),
            "0".to_owned(),
            fixed((3.6 * measured.speed_mps).floor(), 0),
            fixed(measured.throttle, 3),
        ];
        line(&mut text, &row, ",", "\n");
    }
    // The lap clock on the first row of a lap gives the crossing to its two decimals.
    File::new(
        "harrys-2011.csv",
        text,
        truth(drive, "harrys-csv", Numbers::Own, 0.05, KMH_G_UNITS),
    )
}

fn harrys(drive: &Drive) -> File {
    let names = cells(&[
        "INDEX",
        "LAPINDEX",
        "DATE",
        "TIME",
        "TIME_LAP",
        "LATITUDE",
        "LONGITUDE",
        "SPEED_KPH",
        "SPEED_MPH",
        "HEIGHT_M",
        "HEIGHT_FT",
        "HEADING_DEG",
        "DISTANCE_KM",
        "DISTANCE_MILE",
        "ACCELERATIONSOURCE[CALCULATED/MEASURED/UNDEFINED]",
        "LINEALG",
        "LATERALG",
        "GEAR",
        "RPM",
        "THROTTLE",
        "BRAKEPRESSURE",
        "STEERINGANGLE",
    ]);
    let mut text = String::from("Harry's GPS LapTimer\n");
    line(&mut text, &names, ",", "\n");
    for (index, sample) in drive.sample(&SensorModel::gps(10.0, 7)).iter().enumerate() {
        let measured = &sample.measured;
        let row = [
            (index + 1).to_string(),
            sample.lap_number.to_string(),
            "2025-06-14".to_owned(),
            clock(day_s(drive.started_unix_s + measured.time_s)),
            fixed(sample.lap_time_s, 2),
            fixed(sample.latitude_deg, 7),
            fixed(sample.longitude_deg, 7),
            fixed(3.6 * measured.speed_mps, 2),
            fixed(measured.speed_mps / MPH_MPS, 2),
            fixed(measured.altitude_m, 1),
            fixed(measured.altitude_m / 0.304_8, 1),
            fixed(measured.compass_deg(), 1),
            fixed(sample.lap_driven_m / 1000.0, 4),
            fixed(sample.lap_driven_m / 1609.344, 4),
            "MEASURED".to_owned(),
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 2),
            fixed(-sample.lat_accel_mps2 / GRAVITY_MPS2, 2),
            measured.gear.to_string(),
            fixed(measured.rpm, 0),
            fixed(100.0 * measured.throttle, 0),
            fixed(85.0 * measured.brake, 1),
            fixed(measured.steering_rad.to_degrees(), 1),
        ];
        line(&mut text, &row, ",", "\n");
    }
    File::new(
        "harrys.csv",
        text,
        truth(drive, "harrys-csv", Numbers::Own, 0.03, KMH_G_UNITS),
    )
}

fn racerender(drive: &Drive) -> File {
    let names = cells(&[
        "Time",
        "Longitude",
        "Latitude",
        "Altitude",
        "GPS_Update",
        "X",
        "Y",
        "MPH",
        "Heading",
        "Lap",
        "RPM",
        "Gear",
        "Throttle",
    ]);
    let mut text = String::new();
    line(&mut text, &names, ",", "\n");
    let sensors = SensorModel {
        gps_rate_hz: Some(5.0),
        ..SensorModel::gps(20.0, 9)
    };
    for sample in drive.sample(&sensors) {
        let measured = &sample.measured;
        // Parked is gear -99.
        let gear = if measured.speed_mps < 0.05 {
            "-99".to_owned()
        } else {
            measured.gear.to_string()
        };
        let row = [
            fixed(measured.time_s, 2),
            fixed(sample.longitude_deg, 7),
            fixed(sample.latitude_deg, 7),
            fixed(measured.altitude_m, 1),
            u8::from(sample.fresh_fix).to_string(),
            // X is speeding up and slowing down, Y sideways.
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 2),
            fixed(-sample.lat_accel_mps2 / GRAVITY_MPS2, 2),
            fixed(measured.speed_mps / MPH_MPS, 1),
            fixed(measured.compass_deg(), 1),
            sample.lap_number.to_string(),
            fixed(measured.rpm, 0),
            gear,
            fixed(100.0 * measured.throttle, 0),
        ];
        line(&mut text, &row, ",", "\n");
    }
    File::new(
        "racerender.csv",
        text,
        truth(drive, "racerender-csv", Numbers::Own, 0.05, RACERENDER_UNITS),
    )
}
