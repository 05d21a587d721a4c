//! One session in every binary format and as CSV: the same laps, the same findings.

use std::io::Cursor;

use lapgen::{
    Car, Circuit, Drive, DriverStyle, Fault, IbtHead, LapKind, LapPlan, LdHead, LdNumbers, PlainCsv,
    SensorModel, SpeedUnit, UnitPlace, XrkHead, gpx_log, ibt_log, ld_log, ldx_of, nmea_log, simulate_session,
    ubx_log, xrk_log,
};
use pacenote::testing::analysis::{CompareSettings, compare};
use pacenote::testing::app::log_file::{GivenFiles, LogFile};
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::Lap;

/// Out lap, a clean lap, one with three faults, a clean one, in lap.
fn drive() -> Drive {
    let style = DriverStyle::steady(21);
    let mut plans = LapPlan::session(style, 3);
    plans[2] = LapPlan::flying(style)
        .with_fault(5, Fault::BrakesEarly { by_m: 18.0 })
        .with_fault(9, Fault::LateThrottle { by_m: 30.0 })
        .with_fault(11, Fault::SlowApex { by_mps: 2.0 });
    simulate_session(&Circuit::demo(), &Car::gt(), &plans, 5)
}

/// Name, bytes and what lies beside.
fn files(drive: &Drive) -> Vec<(&'static str, Vec<u8>, Option<String>)> {
    let exact = SensorModel::exact(100.0);
    let ld = LdHead {
        numbers: LdNumbers::Floats,
        has_gps: true,
        has_lap_timer: false,
        slower: 1,
        more_channels: 0,
    };
    let with_line = SensorModel {
        row_at_line: true,
        ..SensorModel::exact(60.0)
    };
    let csv = PlainCsv::everything(SpeedUnit::Kmh, UnitPlace::Brackets).write(&drive.sample(&with_line));
    vec![
        ("session.csv", csv.into_bytes(), None),
        ("session.ibt", ibt_log(drive, &IbtHead::default()), None),
        ("session.ld", ld_log(drive, &ld), Some(ldx_of(drive))),
        ("session.xrk", xrk_log(drive, &exact, &XrkHead::default()), None),
    ]
}

fn read(name: &str, bytes: &[u8], ldx: Option<&str>) -> LogFile {
    let file = SourceFile { name, bytes };
    let given = GivenFiles {
        log: &file,
        ldx: ldx.map(str::as_bytes),
    };
    LogFile::read_beside(&given, &ImportSettings::standard(), &[])
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn counted(log: &LogFile) -> Vec<&Lap> {
    log.laps.iter().filter(|lap| lap.counts()).collect()
}

/// Corner and cause of everything that is found in the faulty lap against the clean one before it.
fn findings(log: &LogFile) -> Vec<(u32, &'static str)> {
    let laps = counted(log);
    let comparison = compare(laps[1], laps[0], &CompareSettings::default()).unwrap();
    let mut found: Vec<(u32, &'static str)> = comparison
        .findings
        .iter()
        .filter(|finding| finding.loss.get() > 0.05)
        .map(|finding| (finding.corner, finding.cause.name()))
        .collect();
    found.sort_unstable();
    found
}

#[test]
fn one_session_in_every_format_gives_the_same_laps_and_findings() {
    let drive = drive();
    let true_s: Vec<f64> = drive
        .laps
        .iter()
        .filter(|lap| lap.kind == LapKind::Timed)
        .filter_map(|lap| lap.time_s)
        .collect();
    let mut all = Vec::new();
    for (name, bytes, ldx) in files(&drive) {
        let log = read(name, &bytes, ldx.as_deref());
        let times_s: Vec<f64> = counted(&log)
            .iter()
            .filter_map(|lap| Some(lap.time()?.get()))
            .collect();
        assert_eq!(times_s.len(), true_s.len(), "{name}: {times_s:?}");
        for (time_s, true_s) in times_s.iter().zip(&true_s) {
            assert!(
                (time_s - true_s).abs() < 0.0011,
                "{name}: {time_s}, driven {true_s}"
            );
        }
        all.push((name, findings(&log)));
    }
    let (_, expected) = &all[0];
    assert!(expected.len() >= 3, "{all:?}");
    for (name, found) in &all {
        assert_eq!(found, expected, "{name}: {all:#?}");
    }
}

#[test]
fn a_log_read_in_parts_is_the_log_read_as_a_whole() {
    let drive = drive();
    let settings = ImportSettings::standard();
    let mut n_in_parts = 0;
    let fixes = SensorModel::gps(10.0, 3);
    let receivers = [
        ("session.nmea", nmea_log(&drive, &fixes).into_bytes(), None),
        ("session.ubx", ubx_log(&drive, &fixes), None),
        ("session.gpx", gpx_log(&drive, &fixes).into_bytes(), None),
    ];
    for (name, bytes, ldx) in files(&drive).into_iter().chain(receivers) {
        let ldx = ldx.as_deref();
        let beside = (name, ldx.map(str::as_bytes));
        let Some(parts) = LogFile::read_in_parts(beside, Cursor::new(&bytes), &settings, &[]) else {
            continue;
        };
        let (parts, whole) = (parts.unwrap(), read(name, &bytes, ldx));
        assert!(
            format!("{:?}", parts.recording) == format!("{:?}", whole.recording),
            "{name}"
        );
        n_in_parts += 1;
    }
    assert_eq!(n_in_parts, 6);
}
