//! What the commands that draw laps of files have in common: which laps, how to draw them, where to.

use std::path::Path;

use super::Failure;
use super::failure::InputProblem;
use super::inspect;
use crate::app::AppSettings;
use crate::app::drawing::draw_to_png;
use crate::app::lap_pictures::{LabeledLap, LapLabel, View};
use crate::app::log_file::{LogFile, LogFileError};
use crate::words::Words;

/// A lap of a file, with what a picture calls it.
#[derive(Clone, Debug)]
pub(super) struct OpenedLap<'a> {
    /// The file as the caller named it.
    pub(super) file: &'a str,
    /// The corners that its file names.
    pub(super) corners: Option<crate::analysis::CircuitCorners>,
    /// The lap and what to call it.
    pub(super) lap: LabeledLap,
}

/// Opens `FILE` or `FILE#N`. A file whose own name ends in `#N` is taken as it is.
///
/// # Errors
/// The file cannot be used, or has no such lap.
pub(super) fn open<'a>(
    named: &'a str,
    settings: &AppSettings,
    words: Words,
    json: bool,
) -> Result<OpenedLap<'a>, Failure> {
    let (file, log, number) = open_log(named, settings, words, json)?;
    let problem = |error: LogFileError| Failure::Input {
        problem: InputProblem::from(error),
        json,
    };
    let label = label(file, &log, log.lap(number).map_err(problem)?.number());
    let corners = log.with_own_corners(settings.compare.clone()).corners.known;
    let lap = log.into_lap(number).map_err(problem)?;
    Ok(OpenedLap {
        file,
        corners,
        lap: LabeledLap { label, lap },
    })
}

/// The file of `FILE` or `FILE#N`, and the number, as [`open`] reads them.
///
/// # Errors
/// The file cannot be used.
pub(super) fn open_log<'a>(
    named: &'a str,
    settings: &AppSettings,
    words: Words,
    json: bool,
) -> Result<(&'a str, LogFile, Option<u32>), Failure> {
    let (file, number) = match named.rsplit_once('#') {
        Some((file, number)) if !Path::new(named).exists() => match number.parse() {
            Ok(number) => (file, Some(number)),
            Err(_) => (named, None),
        },
        _ => (named, None),
    };
    Ok((
        file,
        inspect::open_file(Path::new(file), settings, words, json)?,
        number,
    ))
}

/// What a picture says about a lap of a file.
fn label(file: &str, log: &LogFile, number: u32) -> LapLabel {
    let stem = Path::new(file)
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned());
    LapLabel {
        is_optimal: false,
        driver: log.recording.driver.clone().or(stem).unwrap_or_default(),
        number,
        circuit: log.circuit_name().map(str::to_owned),
        car: log.recording.vehicle.clone(),
    }
}

/// Draws a figure into a file.
///
/// # Errors
/// There is nothing to draw, it cannot be drawn, or the file cannot be written.
pub(super) fn write(out: &Path, figure: &crate::app::drawing::Figure, view: &View) -> Result<(), Failure> {
    let drawing = draw_to_png(figure, view).map_err(anyhow::Error::from)?;
    if drawing.png.is_empty() {
        return Err(anyhow::Error::msg(drawing.alt_text).into());
    }
    std::fs::write(out, drawing.png)?;
    Ok(())
}
