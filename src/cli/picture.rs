//! What the commands that draw laps of files have in common: which laps, how to draw them, where to.

use std::ops::RangeInclusive;
use std::path::Path;

use clap::{Args, ValueEnum};

use super::Failure;
use super::failure::InputProblem;
use super::inspect;
use crate::app::AppSettings;
use crate::app::drawing::draw_to_png;
use crate::app::lap_pictures::{Form, LabeledLap, LapLabel, MapColor, View};
use crate::app::log_file::{LogFile, LogFileError};
use crate::telemetry::ChannelRole;
use crate::words::Words;

/// How to draw.
#[derive(Debug, Args)]
pub(super) struct PictureOptions {
    /// For which screen
    #[arg(long, value_enum, default_value_t = FormOption::Chat)]
    pub(super) form: FormOption,
    /// Units of speeds and distances
    #[arg(long, value_enum, default_value_t = UnitsOption::Kmh)]
    pub(super) units: UnitsOption,
}

/// For which screen a picture is made.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FormOption {
    /// 1100 wide: what matters, in large letters
    Chat,
    /// 1080 wide, portrait: everything
    Compact,
    /// 1600 wide: everything
    Wide,
    /// 3200 x 2400
    Detail,
}

/// Units of speeds and distances.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum UnitsOption {
    /// km/h and metres
    Kmh,
    /// mph and feet
    Mph,
}

/// What the colors of a map say.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ColorOption {
    /// Who gains where
    Gain,
    /// Speed of A
    Speed,
    /// Gear of A
    Gear,
    /// Brake and throttle of A
    Pedals,
}

impl ColorOption {
    pub(super) const fn color(self) -> MapColor {
        match self {
            Self::Gain => MapColor::Gain,
            Self::Speed => MapColor::Speed,
            Self::Gear => MapColor::Gear,
            Self::Pedals => MapColor::Pedals,
        }
    }
}

impl PictureOptions {
    /// What the options say, without a channel or a part of the lap.
    pub(super) fn view(&self, words: Words) -> View {
        self.view_of(words, None, None, None)
    }

    /// The same with a channel, and a corner or a range of metres.
    pub(super) fn view_of(
        &self,
        words: Words,
        channel: Option<ChannelRole>,
        corner: Option<u32>,
        range_m: Option<RangeInclusive<f64>>,
    ) -> View {
        let form = match self.form {
            FormOption::Chat => Form::Chat,
            FormOption::Compact => Form::Compact,
            FormOption::Wide => Form::Wide,
            FormOption::Detail => Form::Detail,
        };
        let view = View::new(Some(form), channel, corner).in_miles(matches!(self.units, UnitsOption::Mph));
        let view = View { words, ..view };
        match range_m {
            Some(range_m) => view.between(*range_m.start(), *range_m.end()),
            None => view,
        }
    }
}

/// The name of a channel that can be drawn.
pub(super) fn channel(text: &str) -> Result<ChannelRole, String> {
    ChannelRole::from_name(text)
        .ok_or_else(|| "`pacenote inspect FILE` lists the channels of a file".to_owned())
}

/// `800..1200`, in metres along the reference lap.
pub(super) fn range_m(text: &str) -> Result<RangeInclusive<f64>, String> {
    let (from, to) = text.split_once("..").ok_or("write it as FROM..TO, in metres")?;
    let metres = |part: &str| {
        let number: Result<f64, _> = part.trim_end_matches('m').trim().parse();
        number
            .ok()
            .filter(|number| number.is_finite())
            .ok_or_else(|| format!("`{part}` is not a number of metres"))
    };
    let (from_m, to_m) = (metres(from)?, metres(to)?);
    if from_m < to_m {
        Ok(from_m..=to_m)
    } else {
        Err("the first number must be the smaller one".to_owned())
    }
}

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
