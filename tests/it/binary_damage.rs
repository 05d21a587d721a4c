//! Binary logs that lie about themselves: every field of every header, every block cut, lists without end, bombs. Each is
//! answered with a reading or a refusal within a second, as a whole and part by part; and by the command line with little memory.

use std::io::{Cursor, Write as _};
use std::process::Command;
use std::time::{Duration, Instant};

use lapgen::{
    Car, Circuit, Drive, DriverStyle, IbtHead, LapPlan, LdHead, LdNumbers, SensorModel, XrkHead, ibt_log,
    ld_log, ldx_of, racebox_log, simulate_session, xrk_log,
};
use pacenote::testing::app::log_file::{GivenFiles, LogFile};
use pacenote::testing::import::{ImportSettings, SourceFile};

const ANSWER: Duration = Duration::from_secs(1);
/// A machine that does something else meanwhile is asked again that often.
const ATTEMPTS: usize = 3;

fn drive() -> Drive {
    let session = simulate_session(
        &Circuit::kart(),
        &Car::kart(),
        &LapPlan::session(DriverStyle::steady(2), 1),
        8,
    );
    session.window(10.0, 14.0)
}

fn ld(drive: &Drive) -> Vec<u8> {
    let head = LdHead {
        numbers: LdNumbers::Integers,
        has_gps: true,
        has_lap_timer: true,
        slower: 5,
        more_channels: 0,
    };
    ld_log(drive, &head)
}

fn xrk(drive: &Drive) -> Vec<u8> {
    xrk_log(drive, &SensorModel::exact(10.0), &XrkHead::default())
}

/// Reads it, whatever comes of it, and sees that it takes no time.
fn answered(name: &str, bytes: &[u8], ldx: Option<&[u8]>, what: &str) {
    let file = SourceFile { name, bytes };
    let given = GivenFiles { log: &file, ldx };
    let takes = |is_in_parts: bool| {
        let settings = ImportSettings::standard();
        let begun = Instant::now();
        let log = if is_in_parts {
            let read = LogFile::read_in_parts((name, ldx), Cursor::new(bytes), &settings, &[]);
            read.and_then(Result::ok)
        } else {
            LogFile::read_beside(&given, &settings, &[]).ok()
        };
        if let Some(log) = log {
            for channel in log.recording.channels.values() {
                assert!(
                    channel.series.values().iter().all(|value| value.is_finite()),
                    "{name}: {what}"
                );
            }
        }
        begun.elapsed()
    };
    for is_in_parts in [false, true] {
        let is_quick = (0..ATTEMPTS).any(|_| takes(is_in_parts) < ANSWER);
        assert!(is_quick, "{name}: {what} takes too long, in parts: {is_in_parts}");
    }
}

/// Every 4-byte field of these places with every value that hurts.
fn fields(name: &str, whole: &[u8], places: impl Iterator<Item = usize>) {
    let end = i32::try_from(whole.len()).unwrap();
    for at in places {
        for value in [0, 1, -1, i32::MAX, i32::MIN, end, end - 1, end + 1, 0x3f80_0000] {
            let mut bytes = whole.to_vec();
            bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
            answered(name, &bytes, None, &format!("{value} at {at}"));
        }
    }
}

fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

/// The numbers of every variable's entry.
fn ibt_variables(log: &[u8]) -> impl Iterator<Item = usize> + use<> {
    let n_variables = number(log, 24);
    assert!(n_variables > 20, "{n_variables}");
    (1..=n_variables).flat_map(|entry| (entry * 144..entry * 144 + 16).step_by(4))
}

/// The numbers of every channel's entry, along the list.
fn ld_channels(log: &[u8]) -> impl Iterator<Item = usize> + use<> {
    let mut entries = vec![number(log, 8)];
    while let Some(next) = Some(number(log, entries[entries.len() - 1] + 4)).filter(|next| *next > 0) {
        entries.push(next);
    }
    assert!(entries.len() > 10, "{entries:?}");
    entries.into_iter().flat_map(|at| (at..at + 32).step_by(4))
}

#[test]
fn every_field_of_a_header_may_lie() {
    let drive = drive();
    let log = ibt_log(&drive, &IbtHead::default());
    fields("lies.ibt", &log, (0..144).step_by(4));
    fields("lies.ibt", &log, ibt_variables(&log));
    let log = ld(&drive);
    fields("lies.ld", &log, (0..0x60).step_by(4));
    fields("lies.ld", &log, ld_channels(&log));
    let log = xrk(&drive);
    // The frame of the configuration and its first two definitions.
    fields("lies.xrk", &log, (0..12 + 2 * 132).step_by(3));
    let log = racebox_log(&drive, &SensorModel::exact(10.0));
    fields("lies.ubx", &log, (0..88).step_by(2));
}

#[test]
fn every_block_may_be_cut() {
    let drive = drive();
    let logs = [
        ("cut.ibt", ibt_log(&drive, &IbtHead::default())),
        ("cut.ld", ld(&drive)),
        ("cut.xrk", xrk(&drive)),
        ("cut.ubx", racebox_log(&drive, &SensorModel::exact(10.0))),
    ];
    for (name, whole) in logs {
        for part in 0..=64 {
            let length = whole.len() * part / 64;
            answered(name, &whole[..length], None, &format!("cut at {length}"));
        }
        for length in (0..512).step_by(7) {
            answered(
                name,
                &whole[..length.min(whole.len())],
                None,
                &format!("cut at {length}"),
            );
        }
    }
    let (log, ldx) = (ld(&drive), ldx_of(&drive));
    for length in (0..ldx.len()).step_by(31) {
        answered("cut.ld", &log, Some(&ldx.as_bytes()[..length]), "its .ldx is cut");
    }
}

fn put(bytes: &mut [u8], at: usize, value: usize) {
    bytes[at..at + 4].copy_from_slice(&u32::try_from(value).unwrap().to_le_bytes());
}

/// Lists without end and counts without measure: name, bytes, what it is.
fn without_measure() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let drive = drive();
    let mut cyclic = ld(&drive);
    put(&mut cyclic, 0x3448 + 4, 0x3448);

    // Ten thousand channels that share their samples.
    let mut many = ld(&drive);
    many.truncate(0x3448);
    for channel in 0..10_000 {
        let at = many.len();
        many.resize(at + 124, 0);
        put(&mut many, at + 4, if channel < 9_999 { at + 124 } else { 0 });
        put(&mut many, at + 8, 0x3448);
        put(&mut many, at + 12, 50_000);
        many[at + 18..at + 24].copy_from_slice(&[3, 0, 2, 0, 100, 0]);
        many[at + 32..at + 38].copy_from_slice(b"Speed\0");
    }

    let mut wide = ibt_log(&drive, &IbtHead::default());
    put(&mut wide, 36, 1024 * 1024);
    wide.resize(wide.len() + 4 * 1024 * 1024, 0);

    // Four thousand variables of one name in rows of one byte.
    let text = b"---\nWeekendInfo:\n TrackName: a\n...\n\0";
    let rows_at = 144 + 4000 * 144 + text.len();
    let mut narrow = vec![0; rows_at + 8 * 1024 * 1024];
    for (at, value) in [
        (0, 2),
        (4, 1),
        (8, 60),
        (16, text.len()),
        (20, rows_at - text.len()),
        (24, 4000),
        (28, 144),
        (32, 1),
        (36, 1),
        (52, rows_at),
    ] {
        put(&mut narrow, at, value);
    }
    for variable in 0..4000 {
        let at = 144 + variable * 144;
        put(&mut narrow, at, 1);
        let name: &[u8] = if variable == 0 { b"SessionTime" } else { b"Speed" };
        narrow[at + 16..at + 16 + name.len()].copy_from_slice(name);
    }
    narrow[rows_at - text.len()..rows_at].copy_from_slice(text);
    let mut negative = ibt_log(&drive, &IbtHead::default());
    for at in [16, 24, 36, 140] {
        negative[at..at + 4].copy_from_slice(&(-4_i32).to_le_bytes());
    }
    let mut endless = ld(&drive);
    let (first, n_bytes) = (number(&endless, 8), endless.len());
    put(&mut endless, first + 12, n_bytes * 1000);
    vec![
        ("cyclic.ld", cyclic, "a list that bites its tail"),
        ("channels.ld", many, "10,000 channels"),
        ("endless.ld", endless, "more samples than the file has bytes"),
        ("wide.ibt", wide, "rows of 1 MiB"),
        ("narrow.ibt", narrow, "4,000 variables of one name"),
        ("negative.ibt", negative, "negative counts"),
    ]
}

#[test]
fn lists_without_end_and_counts_without_measure_are_answered() {
    for (name, bytes, what) in without_measure() {
        answered(name, &bytes, None, what);
    }
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zip(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for copy in 0..3 {
        writer.start_file(format!("{copy}-{name}"), options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// `pacenote inspect` with at most so much memory of its own: what it needs for anything, and 64 MiB.
#[test]
fn the_command_line_answers_whatever_lies_with_little_memory() {
    const MOST_KIB: usize = 64 * 1024;
    let folder = tempfile::tempdir().unwrap();
    let inspect = |name: &str, bytes: &[u8], what: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let output = Command::new("sh")
            .args([
                "-c",
                &format!("ulimit -d {MOST_KIB}; exec \"$0\" inspect \"$1\" --json"),
            ])
            .arg(env!("CARGO_BIN_EXE_pacenote"))
            .arg(&path)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            matches!(output.status.code(), Some(0 | 2)),
            "{name}, {what}: {:?}, {said}",
            output.status
        );
    };
    for (name, bytes, what) in without_measure() {
        inspect(name, &bytes, what);
    }
    let drive = drive();
    let lies = |whole: &[u8], at: usize| {
        let mut bytes = whole.to_vec();
        bytes[at..at + 4].copy_from_slice(&i32::MAX.to_le_bytes());
        bytes
    };
    let log = ibt_log(&drive, &IbtHead::default());
    for at in (0..144).step_by(4).chain(ibt_variables(&log).take(4)) {
        inspect(
            "lies.ibt",
            &lies(&log, at),
            &format!("the largest number at {at}"),
        );
    }
    let log = ld(&drive);
    for at in (0..0x30).step_by(4).chain(ld_channels(&log).take(8)) {
        inspect("lies.ld", &lies(&log, at), &format!("the largest number at {at}"));
    }
    let log = xrk(&drive);
    for at in (0..48).step_by(4) {
        inspect(
            "lies.xrk",
            &lies(&log, at),
            &format!("the largest number at {at}"),
        );
    }
    let nothing = vec![b'('; 120 * 1024 * 1024];
    inspect("bomb.xrz", &zlib(&[log.as_slice(), &nothing].concat()), "a bomb");
    inspect("bomb.csv.gz", &gzip(&nothing), "a bomb");
    inspect("bomb.zip", &zip("log.csv", &nothing), "a bomb");
}

#[test]
fn bombs_are_refused() {
    let log = xrk(&drive());
    let bomb = zlib(&[log.as_slice(), &vec![b'('; 90 * 1024 * 1024]].concat());
    let file = SourceFile {
        name: "bomb.xrz",
        bytes: &bomb,
    };
    let error = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap_err();
    assert_eq!(error.code(), "too_large");
    answered("bomb.xrz", &bomb, None, "a bomb");
    answered("bomb.xrz", &zlib(&zlib(&log)), None, "a container in a container");
    let frames = b"<hAAAA\0\0\0\x01\x01>".repeat(300_000);
    answered(
        "frames.xrk",
        &[log.as_slice(), &frames].concat(),
        None,
        "frames in frames",
    );
    let messages = b"(S\0\0\0\0\x01\0".repeat(500_000);
    answered(
        "messages.xrk",
        &[log.as_slice(), &messages].concat(),
        None,
        "messages that never end",
    );
}
