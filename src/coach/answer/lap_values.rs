//! One number of a whole lap, of its straights, or at a place of it.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::answered::{Missing, Outcome};
use super::asked::Asked;
use super::pair::Side;
use crate::coach::lap_words::Which;
use crate::coach::plan::{Measure, Part};
use crate::telemetry::{ChannelRole, Interpolation, Lap};
use crate::units::{Metres, MetresPerSecond};
use crate::words::args;

/// Standard gravity, m/s².
const STANDARD_GRAVITY_MPS2: f64 = 9.806_65;

impl Asked<'_> {
    /// The strongest pull to the side, of a lap or in a corner.
    pub(super) fn lateral(&self) -> Outcome {
        let side = self.side_asked()?;
        let say = &self.say;
        let channel = side
            .lap
            .channel(ChannelRole::LatAccel)
            .ok_or_else(|| self.not_logged(Measure::Grip))?;
        let corner = self.corner_asked().map(|(number, _)| number);
        let within_s = match corner {
            Some(number) => {
                let facts = self.facts_of(&side, number)?;
                let apex_s = time_at(side.lap, facts.apex.get());
                let half_s = facts.time.get() / 2.0;
                apex_s - half_s..apex_s + half_s
            }
            None => 0.0..f64::INFINITY,
        };
        let times_s = channel.series.times_s();
        let most = times_s
            .iter()
            .zip(channel.series.values())
            .filter(|(time_s, _)| within_s.contains(*time_s))
            .max_by(|(_, one), (_, other)| one.abs().total_cmp(&other.abs()))
            .ok_or_else(|| self.not_logged(Measure::Grip))?;
        let station_m = side.lap.distance().at(*most.0, Interpolation::Linear);
        let sentence = say.words.answer_lateral(args::AnswerLateral {
            lap: &self.label(&side),
            station: &say.metres(Metres::new(station_m)),
            value: &say.decimal(most.1.abs() / STANDARD_GRAVITY_MPS2, 2),
        });
        Ok(self.told_of(&side, vec![sentence]))
    }

    /// One number of a whole lap.
    pub(super) fn value_of_lap(&self, measure: Measure) -> Outcome {
        let side = self.side_asked()?;
        let say = &self.say;
        let label = self.label(&side);
        let sentences = match measure {
            Measure::TopSpeed | Measure::Speed => {
                let (speed, station) =
                    top_speed(side.lap, 0.0..f64::INFINITY).ok_or_else(|| self.not_logged(measure))?;
                let first = say.words.answer_top_speed(args::AnswerTopSpeed {
                    lap: &label,
                    station: &say.metres(station),
                    value: &say.speed(speed),
                });
                let mut sentences = vec![first];
                sentences.extend(self.top_range(&side));
                let others: Vec<String> = (0..self.known.others.len().min(3))
                    .filter(|_| side.is_own)
                    .filter_map(|at| {
                        let other = self.other(at)?;
                        let (speed, _) = top_speed(other.lap, 0.0..f64::INFINITY)?;
                        Some(format!("{} {}", other.name, say.speed(speed)))
                    })
                    .collect();
                if !others.is_empty() {
                    sentences.push(say.words.answer_others(&say.list(&others)));
                }
                sentences
            }
            Measure::Time if self.plan.laps.iter().any(|lap| lap.which == Which::Typical) => {
                return self.lap_times();
            }
            Measure::Time => vec![say.words.answer_lap_time(args::AnswerLapTime {
                lap: &super::gap::capitalized(&label),
                time: &say.lap_time(side.time_s()),
            })],
            Measure::EngineSpeed => {
                let rpm = side
                    .lap
                    .channel(ChannelRole::Rpm)
                    .ok_or_else(|| self.not_logged(measure))?;
                let most = rpm.series.values().iter().copied().fold(0.0, f64::max);
                vec![say.words.answer_highest_rpm(args::AnswerHighestRpm {
                    lap: &label,
                    value: &say.engine_speed(most),
                })]
            }
            _ => return self.value_everywhere(measure, &side, &label),
        };
        Ok(self.told_of(&side, sentences))
    }

    /// The number in every corner, as one list.
    pub(super) fn value_everywhere(&self, measure: Measure, side: &Side<'_>, label: &str) -> Outcome {
        let parts: Vec<String> = self
            .known
            .corner_numbers()
            .into_iter()
            .filter_map(|number| {
                let facts = self.facts_of(side, number).ok()?;
                Some(format!(
                    "{} {}",
                    self.say.corner(number),
                    self.amount(measure, &facts)?
                ))
            })
            .collect();
        if parts.is_empty() {
            return Err(self.not_logged(measure));
        }
        let words = self.say.words;
        let list = self.say.list(&parts);
        let sentence = match measure {
            Measure::BrakePoint => words.answer_list_brake_points(args::AnswerListBrakePoints {
                lap: label,
                list: &list,
            }),
            Measure::BrakePressure => words.answer_list_brake_peaks(args::AnswerListBrakePeaks {
                lap: label,
                list: &list,
            }),
            Measure::Gear | Measure::Shifts => words.answer_list_gears(args::AnswerListGears {
                lap: label,
                list: &list,
            }),
            Measure::ExitSpeed => words.answer_list_exits(args::AnswerListExits {
                lap: label,
                list: &list,
            }),
            Measure::Throttle => words.answer_list_throttle(args::AnswerListThrottle {
                lap: label,
                list: &list,
            }),
            _ => words.answer_list_values(args::AnswerListValues {
                lap: label,
                list: &list,
            }),
        };
        Ok(self.told_of(side, vec![sentence]))
    }

    /// `172.3 to 172.6 km/h over your laps`.
    pub(super) fn top_range(&self, side: &Side<'_>) -> Option<String> {
        let session = self
            .known
            .own
            .as_ref()
            .filter(|_| side.is_own && !self.names_laps())?;
        let speeds: Vec<f64> = session
            .counted()
            .filter_map(|(_, lap)| top_speed(lap, 0.0..f64::INFINITY))
            .map(|(speed, _)| speed.get())
            .collect();
        if speeds.len() < 2 {
            return None;
        }
        let low = speeds.iter().copied().fold(f64::INFINITY, f64::min);
        let high = speeds.iter().copied().fold(0.0, f64::max);
        Some(self.say.words.answer_range(args::AnswerRange {
            high: &self.say.speed(MetresPerSecond::new(high)),
            low: &self.say.speed(MetresPerSecond::new(low)),
        }))
    }

    /// The highest speed before the corner behind the longest straight.
    pub(super) fn end_of_straight(&self) -> Outcome {
        let side = self.side_asked()?;
        let alone = self.pair(side.clone(), side.clone())?;
        let comparison = &alone.comparison;
        let length_m = side.lap.length().get();
        // The straight over the line is one: what is before it and what is behind it.
        let over_line = |after: u32| {
            after == 0
                || comparison
                    .corners
                    .last()
                    .is_some_and(|last| last.corner.number == after)
        };
        let wrapped_m: f64 = comparison
            .straights
            .iter()
            .filter(|straight| over_line(straight.after_corner))
            .map(|straight| straight.end.get() - straight.start.get())
            .sum();
        let longest = comparison
            .straights
            .iter()
            .filter(|straight| !over_line(straight.after_corner))
            .max_by(|one, other| {
                (one.end.get() - one.start.get()).total_cmp(&(other.end.get() - other.start.get()))
            });
        let is_main = matches!(self.plan.place.part, Some(Part::MainStraight));
        let longest_m = longest.map_or(0.0, |straight| straight.end.get() - straight.start.get());
        // The main straight is the one with the line on it, where there is one worth the name.
        let over_line_wins = wrapped_m >= longest_m || (is_main && wrapped_m >= 0.5 * longest_m);
        let after = if over_line_wins {
            0
        } else {
            longest.map_or(0, |straight| straight.after_corner)
        };
        let next = comparison
            .corners
            .iter()
            .find(|corner| corner.corner.number > after);
        let (Some(next), true) = (next, length_m > 0.0) else {
            return self.value_of_lap(Measure::TopSpeed);
        };
        let from_m = comparison
            .straights
            .iter()
            .find(|straight| straight.after_corner == after)
            .map_or(0.0, |straight| straight.start.get());
        let stretch = from_m..next.corner.apex.get();
        let say = &self.say;
        let Some((speed, station)) = top_speed(side.lap, stretch.clone()) else {
            return self.value_of_lap(Measure::TopSpeed);
        };
        let mut sentences = vec![say.words.answer_end_of_straight(args::AnswerEndOfStraight {
            corner: &say.corner(next.corner.number),
            lap: &self.label(&side),
            station: &say.metres(station),
            value: &say.speed(speed),
        })];
        if let Some(session) = self
            .known
            .own
            .as_ref()
            .filter(|_| side.is_own && !self.names_laps())
        {
            let parts: Vec<String> = session
                .whole()
                .filter(|(_, lap)| lap.number() != side.lap.number())
                .filter_map(|(_, lap)| {
                    let (speed, _) = top_speed(lap, stretch.clone())?;
                    Some(format!(
                        "{} {}",
                        say.words.answer_lap(&lap.number().to_string()),
                        say.speed(speed)
                    ))
                })
                .take(6)
                .collect();
            if !parts.is_empty() {
                sentences.push(say.words.answer_others(&say.list(&parts)));
            }
        }
        Ok(self.told_of(&side, sentences))
    }

    /// A channel at a place: `at 1,400 m`.
    pub(super) fn at_station(&self, station: Metres, measure: Measure) -> Outcome {
        let side = self.side_asked()?;
        let say = &self.say;
        if station.get() > side.lap.length().get() {
            return Err(Missing(say.words.answer_beyond_lap(args::AnswerBeyondLap {
                length: &say.metres(side.lap.length()),
                station: &say.metres(station),
            })));
        }
        let time_s = time_at(side.lap, station.get());
        let (role, hold) = match measure {
            Measure::Gear | Measure::Shifts => (ChannelRole::Gear, Interpolation::Hold),
            Measure::BrakePoint | Measure::BrakePressure | Measure::TrailBraking => {
                (ChannelRole::Brake, Interpolation::Linear)
            }
            Measure::Throttle => (ChannelRole::Throttle, Interpolation::Linear),
            Measure::EngineSpeed => (ChannelRole::Rpm, Interpolation::Linear),
            _ => (ChannelRole::Speed, Interpolation::Linear),
        };
        let channel = side.lap.channel(role).ok_or_else(|| self.not_logged(measure))?;
        let value = channel.series.at(time_s, hold);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "`as` saturates; gears are small whole numbers"
        )]
        let amount = match role {
            ChannelRole::Gear => say.words.answer_gear_short(&say.gear(value.round() as i32)),
            ChannelRole::Brake | ChannelRole::Throttle => say.share(value),
            ChannelRole::Rpm => say.engine_speed(value),
            _ => say.speed(MetresPerSecond::new(value)),
        };
        let sentence = say.words.answer_at_station(args::AnswerAtStation {
            lap: &self.label(&side),
            station: &say.metres(station),
            value: &amount,
        });
        Ok(self.told_of(&side, vec![sentence]))
    }
}

/// The highest speed of a lap between two of its own metres, and where it is.
pub(super) fn top_speed(lap: &Lap, within_m: std::ops::Range<f64>) -> Option<(MetresPerSecond, Metres)> {
    let speed = lap.speed();
    speed
        .times_s()
        .iter()
        .zip(speed.values())
        .map(|(time_s, speed_mps)| (lap.distance().at(*time_s, Interpolation::Linear), *speed_mps))
        .filter(|(station_m, _)| within_m.contains(station_m))
        .max_by(|(_, one), (_, other)| one.total_cmp(other))
        .map(|(station_m, speed_mps)| (MetresPerSecond::new(speed_mps), Metres::new(station_m)))
}

/// Seconds since the line at which a lap is at a place.
pub(super) fn time_at(lap: &Lap, station_m: f64) -> f64 {
    let distance = lap.distance();
    let values = distance.values();
    let times = distance.times_s();
    let after = values.partition_point(|value| *value < station_m);
    let at = |index: usize| Some((*times.get(index)?, *values.get(index)?));
    let last_s = lap.duration().get();
    let Some((after_s, after_m)) = at(after) else {
        return last_s;
    };
    let Some((before_s, before_m)) = after.checked_sub(1).and_then(at) else {
        return after_s;
    };
    let share = if after_m > before_m {
        (station_m - before_m) / (after_m - before_m)
    } else {
        0.0
    };
    before_s + share * (after_s - before_s)
}
