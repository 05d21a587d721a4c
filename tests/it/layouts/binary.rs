//! Logs as simulators and loggers write them themselves: iRacing's `.ibt`, AiM's `.xrk` and `.xrz`, MoTeC's `.ld`, and what
//! satellite receivers say.

use std::io::Write as _;

use super::drives::Drives;
use super::truth::{File, Numbers, truth};
use lapgen::{
    IbtHead, LdHead, LdNumbers, SensorModel, XrkHead, gpx_log, ibt_log, ld_log, nmea_log, racebox_log,
    ubx_log, xrk_log,
};

const IBT_UNITS: &[(&str, &str)] = &[
    ("speed", "m/s"),
    ("throttle", "%"),
    ("brake", "%"),
    ("steering", "rad"),
    ("lat_accel", "m/s^2"),
    ("yaw_rate", "rad/s"),
];
const XRK_UNITS: &[(&str, &str)] = &[
    ("speed", "m/s"),
    ("throttle", "%"),
    ("brake", "bar"),
    ("steering", "deg"),
    ("lat_accel", "g"),
];
const LD_UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("throttle", "%"),
    ("brake", "bar"),
    ("lat_accel", "G"),
];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    let gps = SensorModel::gps(25.0, 6);
    let without_laps = XrkHead {
        has_laps: false,
        ..XrkHead::default()
    };
    let garbled = XrkHead {
        has_garbled_stamps: true,
        ..XrkHead::default()
    };
    let crashed = IbtHead {
        dropped_ticks: vec![40, 1000, 1001, 4000],
        has_row_count: false,
        ..IbtHead::default()
    };
    let ld = LdHead {
        numbers: LdNumbers::Integers,
        has_gps: false,
        has_lap_timer: true,
        slower: 2,
        more_channels: 0,
    };
    let (track_day, second) = (&drives.track_day, &drives.second_session);
    let of_ibt = |drive| truth(drive, "ibt", Numbers::Own, 0.001, IBT_UNITS);
    let of_xrk = |drive, tolerance_s| truth(drive, "aim-xrk", Numbers::None, tolerance_s, XRK_UNITS);
    let of_ld = || truth(track_day, "motec-ld", Numbers::Own, 0.006, LD_UNITS);
    let of_receiver = |format| truth(track_day, format, Numbers::None, 0.05, &[]);
    let log = xrk_log(second, &gps, &XrkHead::default());
    vec![
        File::new(
            "stint.ibt",
            ibt_log(track_day, &IbtHead::default()),
            of_ibt(track_day),
        ),
        File::new(
            "crashed.ibt",
            ibt_log(&drives.second_session, &crashed),
            of_ibt(&drives.second_session),
        ),
        File::new("evening.xrz", zlib(&log), of_xrk(second, 0.0011)),
        File::new("evening.xrk", log, of_xrk(second, 0.0011)),
        File::new(
            "garbled.xrk",
            xrk_log(track_day, &gps, &garbled),
            of_xrk(track_day, 0.0011),
        ),
        File::new(
            "without-laps.xrk",
            xrk_log(track_day, &gps, &without_laps),
            of_xrk(track_day, 0.05),
        ),
        File::new("drive.nmea", nmea_log(track_day, &gps), of_receiver("nmea")),
        File::new("drive.ubx", ubx_log(track_day, &gps), of_receiver("ubx")),
        File::new("racebox.ubx", racebox_log(track_day, &gps), of_receiver("ubx")),
        File::new("drive.gpx", gpx_log(track_day, &gps), of_receiver("gpx")),
        File::new("motec.ld", ld_log(track_day, &ld), of_ld()),
        File::new(
            "program.ld",
            ld_log(
                track_day,
                &LdHead {
                    numbers: LdNumbers::Floats,
                    has_gps: true,
                    ..ld
                },
            ),
            of_ld(),
        ),
    ]
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}
