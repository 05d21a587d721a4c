//! One file per layout, and the list of them.

mod acc_distance;
mod aim_channel;
mod aim_gps;
mod aim_header;
mod aim_rs2;
mod aim_rs3;
mod aim_stream;
mod aim_xrk;
mod aim_zlib;
mod alfano_ada;
mod alfano_raw;
mod apexlab;
mod assetto_corsa;
mod dovex;
mod engine_log;
mod fastf1;
mod fixes;
mod forza;
mod garage61;
mod gauge_s;
mod generic_csv;
mod gpx;
mod gr_cup;
mod gt7;
mod gt7_laps;
mod harrys;
mod ibt;
mod ibt_header;
mod ibt_session;
mod iracing;
mod ld_file;
mod ldx_file;
mod little_endian;
mod motec_csv;
mod motec_ld;
mod nmea;
mod not_laps;
pub(super) mod pacenote;
mod racebox;
mod racecapture;
mod racechrono;
mod racerender;
mod sim_racing_telemetry;
mod tesla;
mod trackaddict;
mod ubx;
mod vbo;
#[cfg(test)]
mod vendor_tests;

pub(super) use aim_xrk::read_in_parts as xrk_in_parts;
pub(super) use gt7::read_in_parts as gt7_in_parts;
pub(super) use ibt::read_in_parts as ibt_in_parts;
pub(super) use motec_ld::read_in_parts as ld_in_parts;

use std::io::{BufReader, Read};

use super::error::ImportError;
use super::format::{Format, ReadBytes, ReadText, Reader};
use super::source::{ImportSettings, TextFile};
use crate::telemetry::Recording;

/// Every layout, signatures of vendors before look-alikes, the generic table last.
const FORMATS: &[Format] = &[
    pacenote::FORMAT,
    motec_ld::FORMAT,
    ibt::FORMAT,
    aim_xrk::FORMAT,
    ubx::FORMAT,
    nmea::FORMAT,
    gpx::FORMAT,
    motec_csv::FORMAT,
    racechrono::FORMAT,
    trackaddict::FORMAT,
    vbo::FORMAT,
    forza::FORMAT,
    aim_rs2::FORMAT,
    aim_rs3::FORMAT,
    garage61::FORMAT,
    iracing::FORMAT,
    acc_distance::FORMAT,
    assetto_corsa::FORMAT,
    fastf1::FORMAT,
    alfano_raw::FORMAT,
    alfano_ada::FORMAT,
    racebox::FORMAT,
    dovex::FORMAT,
    gauge_s::FORMAT,
    racecapture::FORMAT,
    tesla::FORMAT,
    harrys::FORMAT,
    sim_racing_telemetry::FORMAT,
    apexlab::FORMAT,
    racerender::FORMAT,
    gr_cup::FORMAT,
    gt7::FORMAT,
    generic_csv::FORMAT,
];

/// Bytes of a file that a signature may look at; a bomb's first line is not worth more.
const HEAD_BYTES: usize = 64 * 1024;

impl Format {
    /// Every layout that can be read.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        FORMATS
    }

    /// The layout with that id.
    #[must_use]
    pub fn by_id(id: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.id == id)
    }
}

/// How to read a text: as the first layout that recognizes it.
pub(super) fn reader_of_text(file: &TextFile<'_>) -> ReadText {
    let end = (0..=HEAD_BYTES.min(file.text.len()))
        .rev()
        .find(|&end| file.text.is_char_boundary(end))
        .unwrap_or_default();
    let head = &TextFile {
        name: file.name,
        text: file.text.get(..end).unwrap_or_default(),
    };
    let recognized = FORMATS.iter().find_map(|format| match format.reader {
        Reader::Text { is, read } => is(head).then_some(read),
        Reader::Bytes { .. } => None,
    });
    recognized.unwrap_or(generic_csv::read)
}

/// Reads the log of a receiver or a phone as it comes. `head`: its first bytes, `rest`: what follows them. `None` where that is no
/// such log; then `rest` is where it was.
pub(super) fn receiver_in_parts(
    (name, head): (&str, &[u8]),
    rest: &mut dyn Read,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let text = String::from_utf8_lossy(head);
    let file = TextFile { name, text: &text };
    let is_ubx = ubx::is(head);
    let is_nmea = !is_ubx && nmea::is(&file);
    if !(is_ubx || is_nmea || gpx::is(&file)) {
        return None;
    }
    let mut from = BufReader::with_capacity(HEAD_BYTES, head.chain(rest));
    Some(if is_ubx {
        ubx::read_from(&mut from, settings)
    } else if is_nmea {
        nmea::read_from(&mut from, settings)
    } else {
        gpx::read_from(&mut from, settings)
    })
}

/// How to read bytes that are no text; `None` where they may be one.
pub(super) fn reader_of_bytes(bytes: &[u8]) -> Option<ReadBytes> {
    let binary = FORMATS.iter().find_map(|format| match format.reader {
        Reader::Bytes { is, read } => is(bytes).then_some(read),
        Reader::Text { .. } => None,
    });
    binary.or_else(|| gt7::is_pickle(bytes).then_some(gt7::refuse_pickle as ReadBytes))
}
