//! `corner`: one corner of two laps of files, as a picture and a sentence.

use super::arguments::CornerArguments;
use super::caller::Caller;
use super::failure::InputProblem;
use super::{Failure, picture};
use crate::app::lap_pictures::{compared, corner_figure};
use crate::config::Config;

/// Draws the corner and prints what happens in it.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn corner(caller: &Caller<'_>, arguments: &CornerArguments) -> Result<(), Failure> {
    let settings = Config::load(caller.config)?.app;
    let a = picture::open(&arguments.a, &settings, caller.words, false)?.lap;
    let b = picture::open(&arguments.b, &settings, caller.words, false)?.lap;
    let input = |problem| Failure::Input { problem, json: false };
    let laps =
        compared(a, b, Vec::new(), &settings.compare).map_err(|error| input(InputProblem::from(error)))?;
    let view = arguments.picture.view(caller.words);
    let figure =
        corner_figure(&laps, &view, arguments.corner).map_err(|error| input(InputProblem::from(error)))?;
    picture::write(&arguments.out, &figure, &view)?;
    println!("{}", figure.lead.sentence);
    Ok(())
}
