//! Whole logs of the generator, packed and cut.

use std::io::Write as _;

use super::*;
use crate::import::tests::{codes, import};
use lapgen::{Car, Circuit, Drive, DriverStyle, LapPlan, SensorModel, XrkHead, simulate_session, xrk_log};

fn drive() -> Drive {
    let plans = LapPlan::session(DriverStyle::steady(3), 3);
    simulate_session(&Circuit::kart(), &Car::kart(), &plans, 11)
}

fn log(drive: &Drive, head: &XrkHead) -> Vec<u8> {
    xrk_log(drive, &SensorModel::gps(25.0, 4), head)
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn timed_ms(drive: &Drive) -> Vec<i64> {
    let laps = drive.laps.iter().filter(|lap| lap.kind == lapgen::LapKind::Timed);
    laps.map(|lap| Seconds::new(lap.time_s.unwrap()).milliseconds())
        .collect()
}

#[test]
fn the_loggers_own_laps_and_channels_are_read() {
    let drive = drive();
    let recording = import("a.xrk", &log(&drive, &XrkHead::default())).unwrap();
    assert_eq!(recording.format, "aim-xrk");
    let stated: Vec<i64> = recording
        .lap_marks
        .stated
        .iter()
        .map(|lap| lap.time.milliseconds())
        .collect();
    assert_eq!(stated, timed_ms(&drive));
    assert_eq!(
        recording.circuit.name.as_deref(),
        Some(drive.circuit.name.as_str())
    );
    for role in [
        ChannelRole::Speed,
        ChannelRole::Latitude,
        ChannelRole::LatAccel,
        ChannelRole::LongAccel,
        ChannelRole::YawRate,
        ChannelRole::Rpm,
        ChannelRole::Throttle,
        ChannelRole::Brake,
    ] {
        assert!(recording.series(role).is_some(), "{role:?}");
    }
    let first = |role: ChannelRole| recording.series(role).unwrap().values()[0];
    let origin = drive.circuit.origin;
    assert!((first(ChannelRole::Latitude) - origin.latitude_deg).abs() < 0.02);
    assert!((first(ChannelRole::Longitude) - origin.longitude_deg).abs() < 0.02);
}

#[test]
fn a_packed_log_is_the_same_and_one_without_its_end_gives_what_came_out() {
    let drive = drive();
    let bytes = log(&drive, &XrkHead::default());
    let packed = packed(&bytes);
    let whole = import("a.xrz", &packed).unwrap();
    assert_eq!(whole.rows, import("a.xrk", &bytes).unwrap().rows);
    let cut = import("a.xrz", &packed[..packed.len() * 3 / 4]).unwrap();
    assert!(cut.rows < whole.rows && cut.rows > whole.rows / 2, "{}", cut.rows);
    assert!(codes(&cut).iter().any(|(code, _)| *code == "file_cut_short"));
}

#[test]
fn without_a_list_of_laps_the_line_of_the_logger_is_there() {
    let drive = drive();
    let head = XrkHead {
        has_laps: false,
        ..XrkHead::default()
    };
    let recording = import("a.xrk", &log(&drive, &head)).unwrap();
    assert!(recording.lap_marks.stated.is_empty());
    assert!(recording.lap_marks.start_line.is_some());
}

#[test]
fn bombs_and_damage_are_answered() {
    let bomb = packed(&vec![b'<'; 30 * 1024 * 1024]);
    drop(import("bomb.xrz", &bomb));
    let mut head = log(&drive(), &XrkHead::default());
    let most = head.len().min(40_000);
    head.truncate(most);
    let behind = packed(&[head.as_slice(), &vec![0; 60 * 1024 * 1024]].concat());
    assert_eq!(import("bomb.xrz", &behind).unwrap_err().code(), "too_large");
    for length in (0..most).step_by(997) {
        drop(import("cut.xrk", &head[..length]));
    }
}
