//! Files that are not lap logs: each must be refused with what it is, not read as if it were one.

use super::drives::Drives;
use super::tables::utf16;
use super::text::{fixed, line};
use lapgen::{Sample, SensorModel};

/// A file to refuse.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Negative {
    pub(crate) name: &'static str,
    pub(crate) bytes: Vec<u8>,
    /// Error codes of the contract that are right for it.
    pub(crate) codes: &'static [&'static str],
}

/// Engine logs, lap-time tables, empty and broken files.
pub(crate) fn negatives() -> Vec<Negative> {
    let samples = Drives::new()
        .track_day
        .window(120.0, 240.0)
        .sample(&SensorModel::exact(10.0));
    let new = |name, bytes: Vec<u8>, codes| Negative { name, bytes, codes };
    vec![
        new(
            "romraider.csv",
            rom_raider(&samples),
            &["no_lap_data", "unknown_format"],
        ),
        new(
            "ecumaster.csv",
            ecu_master(&samples),
            &["no_lap_data", "unknown_format"],
        ),
        new(
            "bluedriver.csv",
            blue_driver(&samples),
            &["no_lap_data", "unknown_format"],
        ),
        new(
            "haltech.csv",
            haltech(&samples),
            &["no_lap_data", "unknown_format"],
        ),
        new(
            "f1-2020-laps.csv",
            lap_table(),
            &["no_lap_data", "no_time_axis", "no_speed", "unknown_format"],
        ),
        new(
            "results.csv",
            results(),
            &["no_lap_data", "no_time_axis", "no_speed", "unknown_format"],
        ),
        new(
            "single-channel.csv",
            single_channel(&samples),
            &["no_speed", "no_lap_data"],
        ),
        new(
            "forza-header-only.csv",
            b"IsRaceOn,TimestampMS,EngineMaxRpm,Speed,Lap\r\n".to_vec(),
            &["empty", "no_lap_data"],
        ),
        new(
            "numbers-without-header.txt",
            bare_numbers(&samples),
            &["unknown_format", "no_time_axis", "no_speed"],
        ),
        new("empty.csv", Vec::new(), &["empty"]),
        new(
            "spaces.csv",
            b"  \r\n \r\n\t\r\n".to_vec(),
            &["empty", "unknown_format"],
        ),
        new(
            "page.csv",
            b"<!DOCTYPE html><html><body>Please log in</body></html>".to_vec(),
            &["unknown_format", "not_text"],
        ),
        new("picture.csv", picture(), &["not_text", "unknown_format"]),
        new(
            "pickle.json",
            b"\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00]\x94}\x94\x8c\x05speed\x94K\x01sa.".to_vec(),
            &["not_text", "unknown_format"],
        ),
    ]
}

/// `;` with decimal commas, CRLF: an engine log.
fn rom_raider(samples: &[Sample]) -> Vec<u8> {
    let mut text = String::from(
        "Time (msec);Engine Speed (rpm);Manifold Absolute Pressure (bar);A/F Sensor #1 (AFR);Coolant Temperature (C)\r\n",
    );
    for sample in samples {
        let row = [
            fixed(1000.0 * sample.measured.time_s, 0),
            fixed(sample.measured.rpm, 2),
            fixed(0.37 + 0.6 * sample.measured.throttle, 2),
            fixed(14.7 - 2.7 * sample.measured.throttle, 2),
            fixed(88.0, 2),
        ]
        .map(|cell| cell.replace('.', ","));
        line(&mut text, &row, ";", "\r\n");
    }
    text.into_bytes()
}

/// `;` with dots, two thirds of the cells empty.
fn ecu_master(samples: &[Sample]) -> Vec<u8> {
    let mut text = String::from("TIME;RPM;MAP;TPS;Lambda;CLT;Batt;Ignition angle;Injectors PW\n");
    for (index, sample) in samples.iter().enumerate() {
        let values = [
            fixed(sample.measured.rpm, 0),
            fixed(40.0 + 60.0 * sample.measured.throttle, 1),
            fixed(100.0 * sample.measured.throttle, 1),
            "0.92".to_owned(),
            "88".to_owned(),
            "13.8".to_owned(),
            "24.5".to_owned(),
            "6.12".to_owned(),
        ];
        let mut row = vec![fixed(sample.measured.time_s, 3)];
        row.extend(values.into_iter().enumerate().map(|(column, value)| {
            if (column + index).is_multiple_of(3) {
                value
            } else {
                String::new()
            }
        }));
        line(&mut text, &row, ";", "\n");
    }
    text.into_bytes()
}

/// UTF-16LE with a mark, a title line and a date line before the header.
fn blue_driver(samples: &[Sample]) -> Vec<u8> {
    let mut text = String::from(
        "BlueDriver Live Data\r\n14/06/2025 09:30:00\r\nTime (s),Engine RPM (rpm),Engine coolant temperature (°C),Calculated load value (%)\r\n",
    );
    for sample in samples {
        let row = [
            fixed(sample.measured.time_s, 1),
            fixed(sample.measured.rpm, 0),
            "88".to_owned(),
            fixed(100.0 * sample.measured.throttle, 1),
        ];
        line(&mut text, &row, ",", "\r\n");
    }
    utf16(&text, true)
}

/// Channel definitions instead of a header row.
fn haltech(samples: &[Sample]) -> Vec<u8> {
    let mut text = String::from("%DataLog%\r\nDataLogVersion : 1.1\r\nSoftware : Haltech NSP\r\n");
    for name in ["RPM", "Manifold Pressure", "Throttle Position", "Wideband O2 1"] {
        text.push_str(&format!(
            "Channel : {name}\r\nID : 384\r\nType : EngineSpeed\r\nDisplayMaxMin : 20000,0\r\n"
        ));
    }
    text.push_str("Log Source : 20\r\nLog Number : 1116\r\nLog : 20250614 09:30:00\r\n");
    for sample in samples {
        text.push_str(&format!(
            "09:30:{:06.3},{:.0},1013,{:.0},1000\r\n",
            sample.measured.time_s % 60.0,
            sample.measured.rpm,
            1000.0 * sample.measured.throttle
        ));
    }
    text.into_bytes()
}

/// One row per lap, with a mark and umlauts.
fn lap_table() -> Vec<u8> {
    let mut text = String::from("\u{feff}driver,lap_num,lap_time_ms,s1_ms,s2_ms,s3_ms,tyre,invalid\r\n");
    for lap in 1..=24 {
        for (driver, extra_ms) in [("RÄIKKÖNEN [16]", 410), ("HÜLKENBERG [10]", 655)] {
            let (first, second, third) = (27_310 + 7 * lap, 31_250 + extra_ms, 29_760 - 3 * lap);
            text.push_str(&format!(
                "{driver},{lap},{},{first},{second},{third},soft,0\r\n",
                first + second + third
            ));
        }
    }
    text.into_bytes()
}

/// `;` with spaces in the names and lap times as `m:ss.mmm`.
fn results() -> Vec<u8> {
    let mut text = String::from(
        "NUMBER; DRIVER_NUMBER; LAP_NUMBER; LAP_TIME; LAP_IMPROVEMENT; CROSSING_FINISH_LINE_IN_PIT; S1; S2; S3; KPH; ELAPSED\n",
    );
    for lap in 1..=30 {
        text.push_str(&format!(
            "78; 1; {lap}; 2:{:02}.{:03}; 0; ; 38.123; 44.556; 49.100; 138.2; {}:10.000\n",
            7 + lap % 5,
            100 + 13 * lap,
            2 * lap
        ));
    }
    text.into_bytes()
}

fn single_channel(samples: &[Sample]) -> Vec<u8> {
    let mut text = String::from("Time [s],Oil Temp [C]\n");
    for sample in samples {
        text.push_str(&format!(
            "{:.2},{:.1}\n",
            sample.measured.time_s,
            96.0 + 4.0 * sample.measured.throttle
        ));
    }
    text.into_bytes()
}

/// Columns without any name: nothing says what they are.
fn bare_numbers(samples: &[Sample]) -> Vec<u8> {
    let mut text = String::new();
    for sample in samples {
        text.push_str(&format!(
            "{:.3}\t{:.4} {:.4}\t{:.2}\n",
            sample.measured.rpm / 1e3,
            sample.measured.throttle,
            sample.measured.brake,
            3.6 * sample.measured.speed_mps
        ));
    }
    text.into_bytes()
}

/// A picture that was given the wrong name.
fn picture() -> Vec<u8> {
    let mut bytes =
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x02\x00\x00\x00".to_vec();
    bytes.extend((0..4096_u32).map(|index| index.wrapping_mul(2_654_435_761).to_be_bytes()[0]));
    bytes
}
