//! Which format a file is: one line per format, vendor signatures before look-alikes, the generic table last.

use super::{ImportError, ImportSettings, TextFile};
use super::{
    acc_distance, aim_rs2, aim_rs3, alfano_ada, alfano_raw, apexlab, assetto_corsa, dovex, fastf1, garage61,
    gauge_s, gr_cup, gt7, harrys, iracing, racebox, racecapture, racerender, sim_racing_telemetry, tesla,
};
use super::{forza, generic_csv, motec_csv, motec_ld, not_laps, racechrono, trackaddict, vbo};
use crate::telemetry::Recording;

/// A text format: how to know it (by its first lines), how to read it.
#[derive(Clone, Copy)]
pub(super) struct TextFormat {
    is: fn(&TextFile<'_>) -> bool,
    /// Reads it.
    pub(super) read: fn(&TextFile<'_>, &ImportSettings) -> Result<Recording, ImportError>,
}

/// A binary format: how to know it (by its first bytes), how to read it.
#[derive(Clone, Copy)]
pub(super) struct BinaryFormat {
    is: fn(&[u8]) -> bool,
    /// Reads it.
    pub(super) read: fn(&[u8], &ImportSettings) -> Result<Recording, ImportError>,
}

const TEXT_FORMATS: &[TextFormat] = &[
    text_format(motec_csv::is, motec_csv::read),
    text_format(racechrono::is, racechrono::read),
    text_format(trackaddict::is, trackaddict::read),
    text_format(vbo::is, vbo::read),
    text_format(forza::is, forza::read),
    text_format(aim_rs2::is, aim_rs2::read),
    text_format(aim_rs3::is, aim_rs3::read),
    text_format(garage61::is, garage61::read),
    text_format(iracing::is, iracing::read),
    text_format(acc_distance::is, acc_distance::read),
    text_format(assetto_corsa::is, assetto_corsa::read),
    text_format(fastf1::is, fastf1::read),
    text_format(alfano_raw::is, alfano_raw::read),
    text_format(alfano_ada::is, alfano_ada::read),
    text_format(racebox::is, racebox::read),
    text_format(dovex::is, dovex::read),
    text_format(gauge_s::is, gauge_s::read),
    text_format(racecapture::is, racecapture::read),
    text_format(tesla::is, tesla::read),
    text_format(harrys::is, harrys::read),
    text_format(sim_racing_telemetry::is, sim_racing_telemetry::read),
    text_format(apexlab::is, apexlab::read),
    text_format(racerender::is, racerender::read),
    text_format(gr_cup::is, gr_cup::read),
    text_format(gt7::is, gt7::read),
    // Known, but not laps: refused by what they are.
    text_format(not_laps::is_engine_scanner, not_laps::refuse_engine_scanner),
    text_format(not_laps::is_lap_table, not_laps::refuse_lap_table),
];

const GENERIC: TextFormat = text_format(|_| true, generic_csv::read);

const BINARY_FORMATS: &[BinaryFormat] = &[
    BinaryFormat {
        is: motec_ld::is,
        read: motec_ld::read,
    },
    BinaryFormat {
        is: gt7::is_pickle,
        read: gt7::refuse_pickle,
    },
];

const fn text_format(
    is: fn(&TextFile<'_>) -> bool,
    read: fn(&TextFile<'_>, &ImportSettings) -> Result<Recording, ImportError>,
) -> TextFormat {
    TextFormat { is, read }
}

/// Characters of a file that signatures may look at; a bomb's first line is not worth more.
const HEAD_BYTES: usize = 64 * 1024;

/// The format of a text; the generic table where no vendor's signature is there.
pub(super) fn text(file: &TextFile<'_>) -> TextFormat {
    let end = (0..=HEAD_BYTES.min(file.text.len()))
        .rev()
        .find(|&end| file.text.is_char_boundary(end))
        .unwrap_or_default();
    let file = &TextFile {
        name: file.name,
        text: file.text.get(..end).unwrap_or_default(),
    };
    TEXT_FORMATS
        .iter()
        .copied()
        .find(|format| (format.is)(file))
        .unwrap_or(GENERIC)
}

/// The binary format of the bytes, if it is one that can be read.
pub(super) fn binary(bytes: &[u8]) -> Option<BinaryFormat> {
    BINARY_FORMATS.iter().copied().find(|format| (format.is)(bytes))
}
