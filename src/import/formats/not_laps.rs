//! Logs and tables that are not laps, refused with what they are and what to export instead.

use crate::import::error::ImportError;
use crate::import::formats::engine_log;
use crate::import::not_a_log;
use crate::import::not_a_log::NotALog;
use crate::import::source::{ImportSettings, TextFile};
use crate::telemetry::ChannelRole;

/// Characters of a row of names that are looked at.
const MAX_HEADER_CHARS: usize = 4096;

/// Why a text is not read as a table; `None` where it may be one.
pub(super) fn refusal(file: &TextFile<'_>, settings: &ImportSettings) -> Option<ImportError> {
    let mut lines = file.text.lines().take(3);
    let first = lines.next().unwrap_or_default();
    if let Some(what) = not_a_log::of_text(file.text) {
        return Some(ImportError::NotALog(what));
    }
    let is_scan = |line: &str| line.contains("BlueDriver");
    if first.starts_with("%DataLog%") {
        Some(engine_log::refusal(Some("Haltech"), None))
    } else if is_scan(first) || lines.next().is_some_and(is_scan) {
        // A scan is a table below its title, so it is read where somebody said what a column is.
        (settings.mapping.is_none())
            .then(|| engine_log::refusal(Some("BlueDriver"), Some(ChannelRole::Speed)))
    } else {
        is_lap_table(file).then_some(ImportError::NotALog(NotALog::LapTable))
    }
}

/// Tables with one row per lap instead of one per sample.
fn is_lap_table(file: &TextFile<'_>) -> bool {
    let header = file
        .text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default()
        .chars()
        .take(MAX_HEADER_CHARS)
        .collect::<String>()
        .to_lowercase();
    let names: Vec<&str> = header
        .split([',', ';', '\t'])
        .map(|name| name.trim().trim_matches('"'))
        .collect();
    let has = |wanted: &[&str]| names.iter().any(|name| wanted.contains(name));
    let has_lap_time = has(&["lap_time_ms", "lap_time", "laptime", "lap time", "laptime_ms"]);
    let has_sectors = has(&[
        "s1_ms", "s1", "sector1", "sector 1", "sector_1", "s2_ms", "s2", "sector2", "sector 2",
    ]);
    let has_entrants = has(&["driver_number", "number", "position", "class", "team"]);
    let has_samples = has(&["speed", "throttle", "rpm", "lat", "latitude"]);
    has_lap_time && (has_sectors || has_entrants) && !has_samples
}

#[cfg(test)]
mod tests {
    use crate::import::tests::import;

    fn check(text: &str, code: &str, data: &str) {
        let error = import("x.csv", text.as_bytes()).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(error.to_string().contains(data), "{error}");
    }

    #[test]
    fn engine_logs_are_refused_by_what_they_are() {
        let romraider = "Time (msec);A/F Correction #1 (%);Coolant Temp (C);Engine Speed (rpm);Ignition Timing (deg);Vehicle Speed (km/h)\r\n\
             0;0,37;85,00;812,25;12,00;0\r\n49;0,40;85,00;820,50;12,50;0\r\n98;0,40;85,00;830,00;12,50;1\r\n";
        check(romraider, "no_lap_data", "EngineLog");
        let ecumaster =
            "TIME;RPM;MAP;TPS;IAT;CLT;Lambda\n0.00;900;30;0;;80;1.0\n0.02;901;;;25;;\n0.04;902;31;;;;0.99\n";
        check(ecumaster, "no_lap_data", "EngineLog");
        check(
            "%DataLog%\nDataLogVersion : 1.1\nChannel : RPM\n12:00:00.0,1,2\n",
            "no_lap_data",
            "Haltech",
        );
        let scan: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(
                "BlueDriver Live Data\r\n\r\nTime,RPM\r\n0,800\r\n"
                    .encode_utf16()
                    .flat_map(u16::to_le_bytes),
            )
            .collect();
        assert_eq!(import("x.csv", &scan).unwrap_err().code(), "no_lap_data");
    }

    #[test]
    fn lap_tables_are_not_taken_for_telemetry() {
        check(
            "\u{feff}driver,lap,lap_time_ms,s1_ms,s2_ms,s3_ms\nRÄIKKÖNEN [16],1,87123,1,2,3\n",
            "no_lap_data",
            "LapTable",
        );
        check(
            "NUMBER; DRIVER_NUMBER; LAP_NUMBER; LAP_TIME; S1\n1;2;3;1:40.123;30.1\n",
            "no_lap_data",
            "LapTable",
        );
    }

    #[test]
    fn text_that_is_no_log_is_named() {
        check(
            "<?xml version=\"1.0\"?>\n<LDXFile Locale=\"English\">\n</LDXFile>\n",
            "no_lap_data",
            "LdxAlone",
        );
        check(
            "<?xml version=\"1.0\"?>\n<gpx><trk><trkseg><trkpt lat=\"1\" lon=\"2\"/></trkseg></trk></gpx>\n",
            "no_lap_data",
            "TrackWithoutTimes",
        );
        check(
            "1\n00:00:01,000 --> 00:00:02,000\n120 km/h\n",
            "no_lap_data",
            "Subtitles",
        );
        check(
            "WEBVTT\n\n00:01.000 --> 00:02.000\n120\n",
            "no_lap_data",
            "Subtitles",
        );
    }

    #[test]
    fn a_table_without_names_is_refused() {
        check(
            "0.0 12.5 100 3\n0.1 12.6 101 3\n0.2 12.7 102 3\n",
            "unknown_format",
            "NoNames",
        );
    }
}
