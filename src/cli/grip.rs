//! `grip`: what one lap or two make of the car's grip, as lines and as a picture.

use super::arguments::GripArguments;
use super::caller::Caller;
use super::{Failure, picture};
use crate::analysis::{Grip, grip_limit};
use crate::app::grip::grip_figure;
use crate::app::lap_pictures::LabeledLap;
use crate::config::Config;
use crate::contract::printable;
use crate::words::args;

/// Prints a line per lap, and draws the friction circle if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn grip(caller: &Caller<'_>, arguments: &GripArguments) -> Result<(), Failure> {
    let words = caller.words;
    let settings = Config::load(caller.config)?.app;
    let laps = std::iter::once(&arguments.a)
        .chain(&arguments.b)
        .map(|named| Ok(picture::open(named, &settings, caller.words, false)?.lap))
        .collect::<Result<Vec<LabeledLap>, Failure>>()?;
    let grips: Vec<Option<Grip>> = laps.iter().map(|lap| Grip::of_lap(&lap.lap)).collect();
    let limit = grip_limit(&grips.iter().flatten().collect::<Vec<_>>());
    for (LabeledLap { label, .. }, grip) in laps.iter().zip(&grips) {
        let (driver, lap) = (printable(&label.driver, 60), label.number.to_string());
        match grip.as_ref().map(|grip| grip.used(&limit)) {
            Some(used) => println!(
                "{}",
                words.cli_grip(args::CliGrip {
                    driver: &driver,
                    lap: &lap,
                    limit: &words.decimal(used.at_limit.get(), 1),
                    loaded: &words.decimal(used.loaded.get(), 1),
                    share: &words.decimal(100.0 * used.mean, 0),
                })
            ),
            None => println!(
                "{}",
                words.cli_grip_none(args::CliGripNone {
                    driver: &driver,
                    lap: &lap
                })
            ),
        }
    }
    if let (Some(out), Some(a)) = (&arguments.out, laps.first()) {
        picture::write(
            out,
            &grip_figure(a, laps.get(1), words),
            &arguments.picture.view(words),
        )?;
    }
    Ok(())
}
