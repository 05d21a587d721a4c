//! `grip`: what one lap or two make of the car's grip, as lines and as a picture.

use std::path::Path;

use super::{Failure, GripArguments, picture};
use crate::analysis::{Grip, grip_limit};
use crate::app::grip::grip_figure;
use crate::app::lap_pictures::LabeledLap;
use crate::config::Config;

/// Prints a line per lap, and draws the friction circle if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn grip(config: Option<&Path>, arguments: &GripArguments) -> Result<(), Failure> {
    let settings = Config::load(config)?.app;
    let laps = std::iter::once(&arguments.a)
        .chain(&arguments.b)
        .map(|named| Ok(picture::open(named, &settings, false)?.lap))
        .collect::<Result<Vec<LabeledLap>, Failure>>()?;
    let grips: Vec<Option<Grip>> = laps.iter().map(|lap| Grip::of_lap(&lap.lap)).collect();
    let limit = grip_limit(&grips.iter().flatten().collect::<Vec<_>>());
    for (LabeledLap { label, .. }, grip) in laps.iter().zip(&grips) {
        match grip.as_ref().map(|grip| grip.used(&limit)) {
            Some(used) => println!(
                "{} lap {}: {:.0} % of the grip in corners and braking, at the limit for {:.1} of {:.1} s",
                label.driver,
                label.number,
                100.0 * used.mean,
                used.at_limit.get(),
                used.loaded.get()
            ),
            None => println!("{} lap {}: no accelerations", label.driver, label.number),
        }
    }
    if let (Some(out), Some(a)) = (&arguments.out, laps.first()) {
        picture::write(
            out,
            &grip_figure(a, laps.get(1), crate::words::Words::default()),
            &arguments.picture.view(),
        )?;
    }
    Ok(())
}
