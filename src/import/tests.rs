//! The way in as a whole: limits, bombs, arbitrary bytes; and what tests of all formats share.

use proptest::prelude::*;

use super::*;

/// Reads bytes with the standard limits.
pub(crate) fn import(name: &str, bytes: &[u8]) -> Result<Recording, ImportError> {
    read(&SourceFile { name, bytes }, &ImportSettings::standard())
}

/// A real log; `None` (said aloud) where the samples are not there.
pub(crate) fn sample(path: &str) -> Option<Vec<u8>> {
    lapgen::beside::shared(&format!("samples/{path}"))
}

/// Codes and counts of the warnings.
pub(crate) fn codes(recording: &Recording) -> Vec<(&'static str, usize)> {
    recording
        .warnings
        .iter()
        .map(|warning| (warning.code(), warning.count()))
        .collect()
}

#[test]
fn files_that_are_no_logs_are_refused_with_a_code_and_a_next_step() {
    let check = |name: &str, bytes: &[u8], code: &str| {
        let error = import(name, bytes).unwrap_err();
        assert_eq!(error.code(), code, "{name}");
    };
    check("empty.csv", b"", "empty");
    check("blank.csv", b"\n\n  \n", "empty");
    check("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not_text");
    check(
        "prose.csv",
        b"Dear diary, today I went to the track.\nIt rained.\n",
        "unknown_format",
    );
    check("header.csv", b"time,speed,lap\n", "empty");
    check(
        "rpm.csv",
        b"time,rpm,lap\n0,1000,1\n1,1100,1\n2,1200,1\n",
        "no_speed",
    );
    check("row.csv", b"speed,lap\n10,1\n11,1\n12,1\n", "no_time_axis");
    check("laps.csv", b"time,speed\n0,10\n1,11\n2,12\n", "no_lap_data");
    check("large.csv", &vec![b'1'; 25 * 1024 * 1024 + 1], "too_large");
}

#[test]
fn bombs_are_refused_by_their_cap() {
    let check = |bytes: &[u8], code: &str| assert_eq!(import("bomb.csv", bytes).unwrap_err().code(), code);
    let ten_mib = 10 * 1024 * 1024;
    check(&vec![b','; ten_mib], "too_large");
    check(&vec![b'"'; ten_mib], "too_large");
    check(
        format!("time,speed,lap\n0,1,\"{}", "abc,def\n".repeat(ten_mib / 8)).as_bytes(),
        "malformed",
    );
    check(
        format!(
            "time,speed,lap\n0,1,1\n1,1,1\n2,\"{}",
            "abc,def\n".repeat(ten_mib / 8)
        )
        .as_bytes(),
        "malformed",
    );
    check(
        format!("time,speed,lap\n0,1,1\n1,1,1\n{}", ",".repeat(ten_mib)).as_bytes(),
        "too_large",
    );
}

fn sound(recording: &Recording) {
    assert!(recording.channels.contains_key(&ChannelRole::Speed));
    assert!(recording.rows > 0);
    for (role, channel) in &recording.channels {
        assert_eq!(*role, channel.role);
        assert!(channel.series.values().iter().all(|value| value.is_finite()));
        assert!(channel.series.span_s().0 >= 0.0);
    }
}

use crate::telemetry::ChannelRole;

const FIXTURES: [&str; 4] = [
    "time,speed,lap\n0,10,1\n0.1,11,1\n0.2,12,1\n0.3,13,2\n0.4,12,2\n",
    "Time;Speed;Latitude;Longitude\ns;km/h;deg;deg\n0,0;36,5;52,01;13,5\n0,1;36,7;52,02;13,5\n0,2;37;52,03;13,5\n",
    "This file is created using RaceChrono Pro\nFormat,3\n\ntimestamp,fragment_id,lap_number,elapsed_time,speed\n\
     unix time,,,s,m/s\n,,,,100: gps\n1767150797.44,0,8,1.0,33.4\n1767150797.46,0,8,1.02,33.5\n1767150797.5,0,9,1.06,33\n",
    "\"Time\",\"Speed [mph]\",\"Lap\",\"Throttle (%)\"\r\n\"0\",\"10\",\"Lap 1\",\"50\"\r\n\"1\",\"11\",\"Lap 1\",\"\"\r\n# Lap 1: 00:01.0\r\n\"2\",\"x\",\"Lap 2\",\"NaN\"\r\n",
];

/// The first part of every sample, as far as the folder is there.
fn sample_heads() -> Vec<(&'static str, Vec<u8>)> {
    [
        "racechrono/tianma-lap09.csv",
        "trackaddict/stc-log.csv",
        "vbo/road-america-run01.vbo",
        "forza/laguna-seca.csv",
    ]
    .into_iter()
    .filter_map(|path| Some((path, sample(path)?.into_iter().take(12_000).collect())))
    .collect()
}

#[test]
fn mutated_samples_never_panic_and_never_poison() {
    let heads = sample_heads();
    let mut random = fastrand::Rng::with_seed(1);
    for (path, head) in &heads {
        for _ in 0..40 {
            let mut bytes = head.clone();
            for _ in 0..1 + random.usize(..30) {
                let at = random.usize(..bytes.len());
                bytes[at] = b",;\n\"#.-e9 \t\0\xff:"[random.usize(..14)];
            }
            if let Ok(recording) = import(path, &bytes) {
                sound(&recording);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(recording) = import("x.csv", &bytes) {
            sound(&recording);
        }
    }

    #[test]
    fn a_mutated_log_never_panics_and_never_poisons(
        fixture in 0..FIXTURES.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![
            any::<u8>(),
            prop::sample::select(b",;\n\"#.-e9 \t".as_slice()),
        ], 0..3_u8), 0..12),
    ) {
        let mut bytes = FIXTURES[fixture].as_bytes().to_vec();
        for (place, byte, kind) in changes {
            let at = place.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ if bytes.len() > 1 => { bytes.remove(at); }
                _ => {}
            }
        }
        if let Ok(recording) = import("x.csv", &bytes) {
            sound(&recording);
        }
    }
}
