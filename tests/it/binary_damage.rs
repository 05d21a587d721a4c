//! Binary logs that lie about themselves: every field of every header, every block cut, lists without end, bombs. Each is
//! answered with a reading or a refusal within a second.

use std::io::Write as _;
use std::time::{Duration, Instant};

use lapgen::{
    Car, Circuit, Drive, DriverStyle, IbtHead, LapPlan, LdHead, LdNumbers, SensorModel, XrkHead, ibt_log,
    ld_log, ldx_of, racebox_log, simulate_session, xrk_log,
};
use pacenote::app::log_file::{GivenFiles, LogFile};
use pacenote::import::{ImportSettings, SourceFile};

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
    let takes = || {
        let begun = Instant::now();
        if let Ok(log) = LogFile::read_beside(&given, &ImportSettings::standard(), &[]) {
            for channel in log.recording.channels.values() {
                assert!(
                    channel.series.values().iter().all(|value| value.is_finite()),
                    "{name}: {what}"
                );
            }
        }
        begun.elapsed()
    };
    let is_quick = (0..ATTEMPTS).any(|_| takes() < ANSWER);
    assert!(is_quick, "{name}: {what} takes too long");
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

#[test]
fn every_field_of_a_header_may_lie() {
    let drive = drive();
    let log = ibt_log(&drive, &IbtHead::default());
    fields("lies.ibt", &log, (0..144).step_by(4));
    fields(
        "lies.ibt",
        &log,
        (144..144 + 3 * 144).step_by(4).filter(|at| at % 144 < 16),
    );
    let log = ld(&drive);
    fields("lies.ld", &log, (0..0x60).step_by(4));
    fields(
        "lies.ld",
        &log,
        (0x3448..0x3448 + 3 * 124)
            .step_by(4)
            .filter(|at| (at - 0x3448) % 124 < 32),
    );
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

#[test]
fn lists_without_end_and_counts_without_measure_are_answered() {
    let drive = drive();
    let mut cyclic = ld(&drive);
    put(&mut cyclic, 0x3448 + 4, 0x3448);
    answered("cyclic.ld", &cyclic, None, "a list that bites its tail");

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
    answered("channels.ld", &many, None, "10,000 channels");

    let mut wide = ibt_log(&drive, &IbtHead::default());
    put(&mut wide, 36, 1024 * 1024);
    wide.resize(wide.len() + 4 * 1024 * 1024, 0);
    answered("wide.ibt", &wide, None, "rows of 1 MiB");

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
    answered("narrow.ibt", &narrow, None, "4,000 variables of one name");
}

#[test]
fn bombs_are_refused() {
    let zlib = |bytes: &[u8]| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
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
