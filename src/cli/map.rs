//! `map`: the track of a lap of a file, as a picture.

use super::arguments::MapArguments;
use super::caller::Caller;
use super::failure::InputProblem;
use super::picture_options::ColorOption;
use super::{Failure, picture};
use crate::app::lap_pictures::{MapColor, compared, map_figure};
use crate::config::Config;

/// Draws the track; with one lap only, that lap is held against itself.
pub(super) fn map(caller: &Caller<'_>, arguments: &MapArguments) -> Result<(), Failure> {
    let settings = Config::load(caller.config)?.app;
    let a = picture::open(&arguments.a, &settings, caller.words, false)?.lap;
    let b = match &arguments.b {
        Some(named) => picture::open(named, &settings, caller.words, false)?.lap,
        None => a.clone(),
    };
    let input = |problem| Failure::Input { problem, json: false };
    // One lap gains nothing on itself: its speed says more.
    let usual = if arguments.b.is_some() {
        MapColor::Gain
    } else {
        MapColor::Speed
    };
    let color = arguments.color.map_or(usual, ColorOption::color);
    let laps =
        compared(a, b, Vec::new(), &settings.compare).map_err(|error| input(InputProblem::from(error)))?;
    let view = arguments.picture.view(caller.words);
    let figure = map_figure(&laps, &view, color).map_err(|error| input(InputProblem::from(error)))?;
    picture::write(&arguments.out, &figure, &view)
}
