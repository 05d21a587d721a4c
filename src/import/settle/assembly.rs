//! From a draft to a recording: the best source per role, units, signs, and what every recording must have.
//!
//! Order matters: position first (degrees do not lie), then speed against position, distance against speed, then
//! everything whose sign or unit path and speed can check.

use std::sync::Arc;

use chrono::DateTime;

use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::report::{counted, verb};
use crate::import::settle::channels::{Logged, TimeBases};
use crate::import::settle::choose;
use crate::import::settle::draft::Draft;
use crate::import::settle::path::Path;
use crate::import::settle::signs::Witness;
use crate::import::settle::values;
use crate::telemetry::{Channel, ChannelRole, Recording, Series, Unit};
use crate::units::Seconds;

impl Draft {
    /// Settles every role and checks that the recording can be used.
    ///
    /// # Errors
    /// `no_speed` with neither speed nor position, `no_lap_data` without any evidence of laps.
    pub(crate) fn finish(mut self) -> Result<Recording, ImportError> {
        let mut assembly = Assembly {
            duration_s: self
                .axis
                .as_ref()
                .and_then(|axis| axis.times_s.last().copied())
                .unwrap_or_else(|| self.logged.iter().map(Logged::span_s).fold(0.0, f64::max)),
            bases: TimeBases::default(),
            logged: std::mem::take(&mut self.logged),
            settled: Vec::new(),
        };
        if let Some(axis) = &self.axis {
            assembly.bases.shared(Arc::clone(&axis.times_s));
        }
        let path = assembly.position(&mut self);
        assembly.speed(&mut self, path.as_ref())?;
        assembly.distance(&mut self);
        assembly.signed(&mut self, path.as_ref());
        assembly.rest(&mut self);
        assembly.lap_clocks(&mut self);
        for channel in assembly.settled {
            self.recording.channels.insert(channel.role, channel);
        }
        self.lap_evidence()?;
        if let Some(axis) = &self.axis
            && self.recording.recorded_at.is_none()
            && axis.first_clock_s > 9e8
        {
            self.recording.recorded_at =
                DateTime::from_timestamp_millis(Seconds::new(axis.first_clock_s).milliseconds());
        }
        self.recording.warnings = self.report.into_warnings();
        Ok(self.recording)
    }

    /// Laps need a lap channel, marks, a clock that starts again, or a path that passes the same place twice.
    fn lap_evidence(&mut self) -> Result<(), ImportError> {
        let has = |role: ChannelRole| self.recording.channels.contains_key(&role);
        let marks = &self.recording.lap_marks;
        let is_marked = has(ChannelRole::Lap)
            || has(ChannelRole::LapFraction)
            || marks.single_lap
            || marks.lap_clock.is_some()
            || !marks.stated.is_empty()
            || !marks.beacons.is_empty();
        if is_marked {
            return Ok(());
        }
        if let Some(axis) = &self.axis
            && !axis.restarts.is_empty()
        {
            let restarts = axis
                .restarts
                .iter()
                .filter_map(|&sample| axis.times_s.get(sample));
            self.recording.lap_marks.beacons = restarts.map(|&time_s| Seconds::new(time_s)).collect();
            return Ok(());
        }
        let has_path = (has(ChannelRole::Latitude) && has(ChannelRole::Longitude))
            || (has(ChannelRole::X) && has(ChannelRole::Y));
        if has_path {
            return Ok(());
        }
        Err(ImportError::no_laps(&self.column_names))
    }
}

/// Columns that are left and channels that are settled.
pub(super) struct Assembly {
    pub(super) duration_s: f64,
    bases: TimeBases,
    pub(super) logged: Vec<Logged>,
    settled: Vec<Channel>,
}

impl Assembly {
    pub(super) fn take(&mut self, meaning: Meaning) -> Vec<Logged> {
        let (taken, left) = std::mem::take(&mut self.logged)
            .into_iter()
            .partition(|logged| logged.meaning == meaning);
        self.logged = left;
        taken
    }

    pub(super) fn channel(&self, role: ChannelRole) -> Option<&Channel> {
        self.settled.iter().find(|channel| channel.role == role)
    }

    /// Settles the best candidate of a role by rank, coverage and rate.
    pub(super) fn settle_best(&mut self, draft: &mut Draft, role: ChannelRole) -> bool {
        let mut candidates = self.take(Meaning::Channel(role));
        let Some(index) = choose::best(role, &candidates, self.duration_s, &[]) else {
            return false;
        };
        let best = candidates.swap_remove(index);
        if choose::is_dead(role, &best) {
            let message = format!(
                "Column `{}` never changes, so it is not used as {}.",
                best.name,
                role.name()
            );
            draft.report.add("constant_channel", 1, message);
            return false;
        }
        self.settle(draft, role, best)
    }

    pub(super) fn settle(&mut self, draft: &mut Draft, role: ChannelRole, mut logged: Logged) -> bool {
        let settled = values::settle(role, &mut logged);
        let name = logged.name.clone();
        if settled.guessed {
            let message = format!(
                "Column `{name}` states no usable unit; from its values it is taken as {}.",
                words(settled.unit)
            );
            draft.report.add("unit_guessed", 1, message);
        }
        if let Some(found) = settled.corrected {
            let message = format!(
                "Column `{name}` says `{}`, but its values are {found}.",
                logged.unit_text
            );
            draft.report.add("unit_corrected", 1, message);
        }
        for (code, (n_dropped, first_s), what) in [
            ("out_of_range", settled.out_of_range, "beyond what a car can do"),
            ("spikes", settled.spikes, "far from both neighbors"),
        ] {
            let place = first_s
                .and_then(|first_s| draft.line_at(first_s))
                .map_or_else(String::new, |line| format!(", the first in line {line}"));
            let message = format!(
                "{} of column `{name}` {what} {} left out{place}.",
                counted(n_dropped, "value"),
                verb(n_dropped, "was", "were")
            );
            draft.report.add(code, n_dropped, message);
        }
        self.push(role, settled.unit, logged)
    }

    pub(super) fn push(&mut self, role: ChannelRole, unit: Unit, logged: Logged) -> bool {
        let times_s = self.bases.shared(logged.times_s);
        let same = self
            .settled
            .iter()
            .find(|channel| Arc::ptr_eq(channel.series.times_s(), &times_s));
        let series = match same {
            Some(channel) => channel.series.beside(logged.values),
            None => Series::new(times_s, logged.values),
        };
        let Ok(series) = series else {
            return false;
        };
        self.settled.push(Channel {
            role,
            kind: logged.kind,
            unit,
            name: logged.name,
            source: logged.source,
            source_unit: logged.unit_text,
            series,
        });
        true
    }

    /// Roles whose sign and unit path and speed can check.
    fn signed(&mut self, draft: &mut Draft, path: Option<&Path>) {
        let mut witness = self
            .channel(ChannelRole::Speed)
            .map_or_else(Witness::default, |channel| {
                Witness::new(path, channel.series.times_s(), channel.series.values())
            });
        let mut shows = "the path shows";
        for role in [
            ChannelRole::LatAccel,
            ChannelRole::LongAccel,
            ChannelRole::YawRate,
            ChannelRole::Steering,
        ] {
            if role != ChannelRole::LatAccel
                && let Some(lateral) = self.channel(ChannelRole::LatAccel)
                && witness.trust_lateral(lateral.series.times_s(), lateral.series.values())
            {
                shows = "the lateral acceleration shows";
            }
            if !self.settle_best(draft, role) {
                continue;
            }
            let Some(channel) = self.settled.iter_mut().find(|channel| channel.role == role) else {
                continue;
            };
            let Some(verdict) = witness.verdict(role, channel.series.times_s(), channel.series.values())
            else {
                continue;
            };
            let shows = if role == ChannelRole::LongAccel {
                "the speed shows"
            } else {
                shows
            };
            if verdict.is_unrelated() && matches!(role, ChannelRole::LatAccel | ChannelRole::LongAccel) {
                let message = format!(
                    "Column `{}` has nothing to do with what {shows}, so it is not used as {}.",
                    channel.name,
                    role.name()
                );
                draft.report.add("unrelated_channel", 1, message);
                self.settled.retain(|channel| channel.role != role);
                continue;
            }
            let mut factor = 1.0;
            if verdict.is_reversed() {
                factor = -1.0;
                let message = format!(
                    "Column `{}` counts the other way than {shows}; its sign is turned.",
                    channel.name
                );
                draft.report.add("sign_corrected", 1, message);
            }
            if let Some(unit_factor) = verdict.unit_factor()
                && matches!(role, ChannelRole::LatAccel | ChannelRole::LongAccel)
            {
                factor *= unit_factor;
                let found = if unit_factor > 1.0 { "g" } else { "m/s^2" };
                let message = format!(
                    "Column `{}` says `{}`, but against speed and path it is {found}.",
                    channel.name, channel.source_unit
                );
                draft.report.add("unit_corrected", 1, message);
            }
            if factor.to_bits() != 1.0_f64.to_bits() {
                let scaled = channel
                    .series
                    .values()
                    .iter()
                    .map(|value| value * factor)
                    .collect();
                if let Ok(series) = Series::new(channel.series.times_s().clone(), scaled) {
                    channel.series = series;
                }
            }
        }
    }

    fn rest(&mut self, draft: &mut Draft) {
        for role in [
            ChannelRole::Throttle,
            ChannelRole::Brake,
            ChannelRole::Clutch,
            ChannelRole::Gear,
            ChannelRole::Rpm,
            ChannelRole::Altitude,
            ChannelRole::Lap,
            ChannelRole::LapFraction,
            ChannelRole::LapInvalid,
            ChannelRole::InPit,
            ChannelRole::Incidents,
        ] {
            self.settle_best(draft, role);
        }
    }
}

const fn words(unit: Unit) -> &'static str {
    match unit {
        Unit::Ratio => "0 to 1 of full travel",
        Unit::MetresPerSecond2 => "an acceleration by its size",
        Unit::Radians => "an angle",
        Unit::RadiansPerSecond => "a rate of turn by its size",
        Unit::Seconds
        | Unit::Metres
        | Unit::MetresPerSecond
        | Unit::Degrees
        | Unit::OnOff
        | Unit::Bar
        | Unit::RevolutionsPerMinute
        | Unit::Count => "the usual unit",
    }
}
