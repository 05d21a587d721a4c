//! Plain CSV of no program in many dialects: delimiters, decimal commas, units, encodings, line ends, containers.

use super::drives::Drives;
use super::truth::{File, Numbers, Truth, truth};
use lapgen::{PlainColumn, PlainCsv, SensorModel, SpeedUnit, UnitPlace};
use std::io::Write as _;

const KMH: &[(&str, &str)] = &[("speed", "km/h"), ("throttle", "%"), ("lat_accel", "g")];
const MPH: &[(&str, &str)] = &[("speed", "mph"), ("throttle", "%"), ("lat_accel", "g")];
const MPS: &[(&str, &str)] = &[("speed", "m/s"), ("throttle", "%"), ("lat_accel", "g")];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    let samples = drives.kart.sample(&SensorModel::gps(20.0, 14));
    let expect = |units| truth(&drives.kart, "generic-csv", Numbers::Own, 0.05, units);
    // Without a lap column the start line has to be found.
    // A line that is found lies elsewhere than the true one, and the first lap begins slower than it ends.
    let unnumbered = |units| truth(&drives.kart, "generic-csv", Numbers::None, 0.08, units);
    let text = |csv: &PlainCsv| csv.write(&samples);
    let kmh = PlainCsv::everything(SpeedUnit::Kmh, UnitPlace::Row);
    let mph = PlainCsv::everything(SpeedUnit::Mph, UnitPlace::Brackets);
    let parentheses = PlainCsv::everything(SpeedUnit::Mps, UnitPlace::Parentheses);
    let nowhere = PlainCsv::everything(SpeedUnit::Kmh, UnitPlace::Nowhere);
    let mps_nowhere = PlainCsv::everything(SpeedUnit::Mps, UnitPlace::Nowhere);
    let german = PlainCsv {
        delimiter: ';',
        decimal_comma: true,
        line_end: "\r\n",
        ..kmh.clone()
    };
    let tabs = PlainCsv {
        delimiter: '\t',
        ..mph.clone()
    };
    let only_position = PlainCsv {
        columns: vec![PlainColumn::Time, PlainColumn::Latitude, PlainColumn::Longitude],
        ..nowhere.clone()
    };
    let without_position = kmh
        .clone()
        .without(PlainColumn::Latitude)
        .without(PlainColumn::Longitude);
    let plain = text(&kmh);
    let mut files = vec![
        File::new("plain-units-row.csv", plain.clone(), expect(KMH)),
        File::new("plain-brackets-mph.csv", text(&mph), expect(MPH)),
        File::new("plain-parentheses-mps.csv", text(&parentheses), expect(MPS)),
        File::new("plain-no-units-kmh.csv", text(&nowhere), expect(KMH)),
        File::new("plain-no-units-mps.csv", text(&mps_nowhere), expect(MPS)),
        File::new("plain-decimal-comma.csv", text(&german), expect(KMH)),
        File::new("plain-tabs.txt", text(&tabs), expect(MPH)),
        File::new("plain-no-position.csv", text(&without_position), expect(KMH)),
        File::new(
            "plain-no-laps.csv",
            text(&kmh.clone().without(PlainColumn::Lap)),
            unnumbered(KMH),
        ),
        File::new("plain-position-only.csv", text(&only_position), unnumbered(&[])),
        File::new("plain-bom.csv", format!("\u{feff}{plain}"), expect(KMH)),
        File::new("plain-utf16-le.csv", utf16(&plain, true), expect(KMH)),
        File::new("plain-utf16-be.csv", utf16(&plain, false), expect(KMH)),
        File::new("plain-cp1252.csv", cp1252(&plain), expect(KMH)),
    ];
    files.extend(packed(&plain, &expect(KMH)));
    files
}

fn packed(plain: &str, expected: &Truth) -> Vec<File> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(plain.as_bytes()).expect("memory");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("day/plain.csv", zip::write::SimpleFileOptions::default())
        .expect("memory");
    zip.write_all(plain.as_bytes()).expect("memory");
    vec![
        File::new("plain.csv.gz", gzip.finish().expect("memory"), expected.clone()),
        File::new(
            "plain.zip",
            zip.finish().expect("memory").into_inner(),
            expected.clone(),
        ),
    ]
}

/// UTF-16 with a byte order mark.
pub(super) fn utf16(text: &str, little_endian: bool) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units
        .flat_map(|unit| {
            if little_endian {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

/// Windows' western encoding, with a degree sign in a header cell.
fn cp1252(text: &str) -> Vec<u8> {
    let with_degrees = text.replacen("deg,", "°,", 1);
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&with_degrees);
    bytes.into_owned()
}
