//! A speed whose unit nothing in its file tells: it is the one in which the laps are as long as the circuit that they were driven on.
//!
//! The circuit is the one that the file names, or one whose stored laps go the same way around. Where several units fit, or none
//! does, the guess stays, and is said to be one.

use super::log_file::LogFile;
use super::same_way::SameWay;
use super::{Actor, App, Error};
use crate::db::{circuits, slug};
use crate::telemetry::{ChannelKind, ChannelRole, Warning};
use crate::units::Metres;

/// Metres per second in one of each unit that cars' speeds are in.
const UNITS: [(&str, f64); 4] = [
    ("m/s", 1.0),
    ("km/h", 1.0 / 3.6),
    ("mph", 0.447_04),
    ("kn", 1852.0 / 3600.0),
];
/// Lengths of a circuit of one name differ by less than this …
const SAME_NAME_RATIO: f64 = 0.05;
/// … and of one shape by less than this.
const SAME_SHAPE_RATIO: f64 = 0.02;

impl App {
    /// The log with its speed in the unit that its circuit tells, where it was a guess. CPU work and questions to the database.
    pub(super) async fn with_speed_unit(&self, actor: &Actor, log: LogFile) -> Result<LogFile, Error> {
        let Some(guess) = SpeedGuess::of(&log) else {
            return Ok(log);
        };
        let known = self.settings.circuits.clone();
        let named = log.recording.circuit.name.as_deref().and_then(slug);
        let mut tx = self.db.as_actor(actor).await?;
        let driven = circuits::driven(&mut tx, "", None, 25).await?;
        drop(tx);
        let called = |name: Option<&str>| named.is_some() && name.and_then(slug) == named;
        let of_name: Vec<Metres> = driven
            .iter()
            .filter(|circuit| called(circuit.name.as_deref()))
            .map(|circuit| circuit.length)
            .chain(
                known
                    .iter()
                    .filter(|circuit| called(Some(&circuit.name)))
                    .map(|circuit| circuit.length),
            )
            .chain(log.recording.circuit.length)
            .collect();
        let mut units = guess.units(&of_name, SAME_NAME_RATIO);
        if units.is_empty() && of_name.is_empty() {
            let mut same_way = Vec::new();
            for circuit in driven {
                if guess.units(&[circuit.length], SAME_SHAPE_RATIO).is_empty() {
                    continue;
                }
                if self.goes_the_same_way(actor, &log, circuit.id).await? == SameWay::Yes {
                    same_way.push(circuit.length);
                }
            }
            units = guess.units(&same_way, SAME_SHAPE_RATIO);
        }
        let &[(unit, factor)] = units.as_slice() else {
            return Ok(log);
        };
        Self::on_cpu(&self.parse_permits, move || {
            log.with_speed_in(&guess, (unit, factor), &known)
        })
        .await
    }
}

/// A speed whose unit was guessed.
pub(super) struct SpeedGuess {
    /// Its column.
    column: String,
    /// Metres per second in what it was taken as.
    factor: f64,
    /// How long a lap is so.
    length: Metres,
}

impl SpeedGuess {
    /// `None` where the unit is known, or where there is no lap to be measured by.
    fn of(log: &LogFile) -> Option<Self> {
        let speed = log.recording.channels.get(&ChannelRole::Speed)?;
        let taken_as = log.warnings.iter().find_map(|warning| {
            let Warning::UnitGuessed { column, unit } = warning else {
                return None;
            };
            (*column == speed.name).then(|| unit.clone())
        })?;
        let (_, factor) = UNITS.into_iter().find(|(unit, _)| *unit == taken_as)?;
        Some(Self {
            column: speed.name.clone(),
            factor,
            length: log.best()?.length(),
        })
    }

    /// The units in which a lap is as long as one of these.
    fn units(&self, lengths: &[Metres], ratio: f64) -> Vec<(&'static str, f64)> {
        let fits = |factor: f64| {
            let length_m = self.length.get() * factor / self.factor;
            lengths
                .iter()
                .any(|length| (length_m / length.get() - 1.0).abs() < ratio)
        };
        UNITS.into_iter().filter(|(_, factor)| fits(*factor)).collect()
    }
}

impl LogFile {
    /// The same log with its speed in this unit, cut again.
    fn with_speed_in(
        self,
        guess: &SpeedGuess,
        (unit, factor): (&'static str, f64),
        circuits: &[crate::analysis::KnownCircuit],
    ) -> Self {
        let mut recording = self.recording;
        // What was computed of the speed is computed again.
        recording
            .channels
            .retain(|_, channel| channel.kind == ChannelKind::Measured);
        // A distance that has no unit either was taken to fit the speed.
        for role in [ChannelRole::Speed, ChannelRole::Distance] {
            let Some(channel) = recording.channels.get_mut(&role) else {
                continue;
            };
            let is_guessed = |warning: &Warning| matches!(warning, Warning::UnitGuessed { column, .. } | Warning::UnitInferred { column, .. } if *column == channel.name);
            if !recording.warnings.iter().any(is_guessed) {
                continue;
            }
            let values = channel
                .series
                .values()
                .iter()
                .map(|value| value * factor / guess.factor);
            if let Ok(series) = channel.series.beside(values.collect()) {
                channel.series = series;
            }
        }
        for warning in &mut recording.warnings {
            if matches!(warning, Warning::UnitGuessed { column, .. } if *column == guess.column) {
                *warning = Warning::UnitByCircuit {
                    column: guess.column.clone(),
                    unit: unit.into(),
                };
            }
        }
        Self::cut(recording, circuits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_told_by_a_length_that_fits_in_it_alone() {
        let guess = SpeedGuess {
            column: "Speed".to_owned(),
            factor: 1.0 / 3.6,
            length: Metres::new(1608.0),
        };
        let check = |lengths_m: &[f64], ratio: f64, expect: &[&str]| {
            let lengths: Vec<Metres> = lengths_m.iter().copied().map(Metres::new).collect();
            let units = guess.units(&lengths, ratio);
            let units: Vec<&str> = units.iter().map(|(unit, _)| *unit).collect();
            assert_eq!(units, expect, "{lengths_m:?}");
        };
        check(&[2588.0], SAME_NAME_RATIO, &["mph"]);
        check(&[1600.0], SAME_NAME_RATIO, &["km/h"]);
        check(&[5790.0], SAME_SHAPE_RATIO, &["m/s"]);
        check(&[2000.0], SAME_NAME_RATIO, &[]);
        // Two circuits, and it may be either.
        check(&[2588.0, 1600.0], SAME_NAME_RATIO, &["km/h", "mph"]);
        check(&[], SAME_NAME_RATIO, &[]);
    }
}
