//! From a draft to a recording: the best source per role, units, signs, and what every recording must have.
//!
//! Order matters: position first (degrees do not lie), then speed against position, distance against speed, then
//! everything whose sign or unit path and speed can check.

use std::sync::Arc;

use chrono::DateTime;

use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::settle::channels::{Logged, TimeBases};
use crate::import::settle::choose;
use crate::import::settle::conditions;
use crate::import::settle::draft::Draft;
use crate::import::settle::lap_numbers;
use crate::import::settle::path::Step;
use crate::import::settle::pedals;
use crate::import::settle::signs::Witness;
use crate::import::settle::values;
use crate::telemetry::{Cells, Channel, ChannelRole, Places, Recording, Series, Unit, Warning};
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
        assembly.speed(&mut self, path.as_deref())?;
        assembly.distance(&mut self);
        let witness = assembly.signed(&mut self, path.as_deref().unwrap_or_default());
        assembly.rest(&mut self, &witness);
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
        conditions::fill(&mut self.recording.conditions, &self.recording.unknown_columns);
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
            || marks.last_lap_time.is_some()
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
        // An export of one lap: a distance from the line on, and how the car turned.
        let is_one_lap =
            has(ChannelRole::Distance) && (has(ChannelRole::LatAccel) || has(ChannelRole::YawRate));
        if is_one_lap {
            return Ok(());
        }
        let has_path = (has(ChannelRole::Latitude) && has(ChannelRole::Longitude))
            || (has(ChannelRole::X) && has(ChannelRole::Y));
        if has_path {
            return Ok(());
        }
        if self.may_be_one_lap && self.is_one_lap() {
            self.recording.lap_marks.single_lap = true;
            return Ok(());
        }
        Err(ImportError::no_laps(&self.column_names))
    }

    /// Whether a distance begins at 0 at speed and ends at the length of a lap, at about the speed it began with.
    fn is_one_lap(&self) -> bool {
        const LENGTH_M: std::ops::Range<f64> = 300.0..30_000.0;
        const MAX_START_M: f64 = 30.0;
        const MIN_SPEED_MPS: f64 = 6.0;
        const SAME_SPEED: f64 = 0.4;
        let ends = |role: ChannelRole| {
            let values = self.recording.series(role)?.values();
            values.first().copied().zip(values.last().copied())
        };
        let Some(((start_m, end_m), (first_mps, last_mps))) =
            ends(ChannelRole::Distance).zip(ends(ChannelRole::Speed))
        else {
            return false;
        };
        self.recording.pauses.is_empty()
            && (0.0..MAX_START_M).contains(&start_m)
            && LENGTH_M.contains(&end_m)
            && first_mps > MIN_SPEED_MPS
            && (last_mps / first_mps).ln().abs() < SAME_SPEED
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
            draft.report.add(Warning::ConstantChannel { column: best.name });
            return false;
        }
        self.settle(draft, role, best)
    }

    pub(super) fn settle(&mut self, draft: &mut Draft, role: ChannelRole, mut logged: Logged) -> bool {
        let settled = values::settle(role, &mut logged);
        let name = logged.name.clone();
        if let Some(unit) = settled.guessed {
            draft.report.add(Warning::UnitGuessed {
                column: name.clone(),
                unit: unit.into(),
            });
        }
        if let Some(unit) = settled.corrected {
            draft.report.add(Warning::UnitCorrected {
                column: name.clone(),
                stated: logged.unit_text.clone(),
                unit: unit.into(),
            });
        }
        let cells = |(count, first_s): (usize, Option<f64>)| Cells {
            column: name.clone(),
            places: Places {
                count,
                first_line: first_s.and_then(|first_s| draft.line_at(first_s)),
            },
        };
        let (out_of_range, spikes) = (cells(settled.out_of_range), cells(settled.spikes));
        draft.report.add(Warning::OutOfRange(out_of_range));
        draft.report.add(Warning::Spikes(spikes));
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

    /// Roles whose sign and unit path and speed can check; returns what checked them.
    fn signed(&mut self, draft: &mut Draft, path: &[Step]) -> Witness {
        let mut witness = self
            .channel(ChannelRole::Speed)
            .map_or_else(Witness::default, |channel| {
                Witness::new(path, channel.series.times_s(), channel.series.values())
            });
        for role in [
            ChannelRole::LatAccel,
            ChannelRole::LongAccel,
            ChannelRole::YawRate,
            ChannelRole::Steering,
        ] {
            if role != ChannelRole::LatAccel
                && let Some(lateral) = self.channel(ChannelRole::LatAccel)
            {
                witness.trust_lateral(lateral.series.times_s(), lateral.series.values());
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
            if verdict.is_unrelated() && matches!(role, ChannelRole::LatAccel | ChannelRole::LongAccel) {
                let column = channel.name.clone();
                draft.report.add(Warning::UnrelatedChannel { column });
                self.settled.retain(|channel| channel.role != role);
                continue;
            }
            let mut factor = 1.0;
            if verdict.is_reversed() {
                factor = -1.0;
                let column = channel.name.clone();
                draft.report.add(Warning::SignCorrected { column });
            }
            if let Some(unit_factor) = verdict.unit_factor()
                && matches!(role, ChannelRole::LatAccel | ChannelRole::LongAccel)
            {
                factor *= unit_factor;
                draft.report.add(Warning::UnitCorrected {
                    column: channel.name.clone(),
                    stated: channel.source_unit.clone(),
                    unit: if unit_factor > 1.0 { "g" } else { "m/s²" }.into(),
                });
            }
            if factor.to_bits() != 1.0_f64.to_bits() {
                let scaled = channel
                    .series
                    .values()
                    .iter()
                    .map(|value| value * factor)
                    .collect();
                if let Ok(series) = channel.series.beside(scaled) {
                    channel.series = series;
                }
            }
        }
        witness
    }

    /// Lap numbers without what counts nothing; a flag of valid laps as one of invalid ones.
    fn lap_numbers(&mut self) {
        for logged in &mut self.logged {
            if logged.meaning == Meaning::Channel(ChannelRole::Lap) {
                lap_numbers::settle(logged);
                lap_numbers::drop_glitches(logged);
            }
            if logged.meaning == Meaning::LapValid {
                logged.meaning = Meaning::Channel(ChannelRole::LapInvalid);
                logged.rank = logged.rank.saturating_add(1);
                for value in &mut logged.values {
                    *value = f64::from(u8::from(*value < 0.5));
                }
            }
        }
    }

    fn rest(&mut self, draft: &mut Draft, witness: &Witness) {
        self.lap_numbers();
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
            if self.settle_best(draft, role)
                && let Some(channel) = self.settled.iter_mut().find(|channel| channel.role == role)
            {
                pedals::settle(channel, witness, &mut draft.report);
            }
        }
    }
}
