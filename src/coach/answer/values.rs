//! One number: of a corner, of a straight, of a sector, at a place, of a lap.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::pair::Side;
use super::{Answered, Asked, Missing, Outcome, Picture};
use crate::analysis::{BrakeKind, ComparedCorner, CornerFacts};
use crate::coach::plan::{Claim, Measure, Part};
use crate::telemetry::{ChannelRole, Interpolation, Lap};
use crate::units::{Metres, MetresPerSecond};
use crate::words::args;

/// Brake points that differ by less are the same: a pedal is logged every few metres.
pub(super) const NEAR_M: f64 = 4.0;
/// Off both pedals for less than this is a change of feet.
pub(super) const LEAST_COAST_S: f64 = 0.3;
/// A pedal under this share is off.
const PEDAL_OFF: f64 = 0.05;

impl Asked<'_> {
    /// One number.
    pub(super) fn value(&self) -> Outcome {
        let measure = self.plan.measure.unwrap_or(Measure::Time);
        match self.plan.place.part {
            Some(Part::Sector(sector)) => return self.sector(sector),
            Some(Part::Station(station)) => return self.at_station(station, measure),
            Some(Part::MainStraight | Part::Straights) => return self.end_of_straight(),
            None => {}
        }
        match measure {
            Measure::Coasting if self.is_whole_lap() => return self.coasting(),
            Measure::Line => return self.line(),
            Measure::Kerb => return self.kerb(),
            Measure::Shifts => return self.shifts(),
            _ => {}
        }
        if self.is_whole_lap() {
            return self.value_of_lap(measure);
        }
        let Some((number, remark)) = self.corner_asked() else {
            return Err(Missing(self.say.words.answer_no_such_place()));
        };
        let side = self.side_asked()?;
        let facts = self.facts_of(&side, number)?;
        let label = self.label(&side);
        let mut sentences = vec![self.value_sentence(measure, number, &facts, &label)?];
        sentences.extend(remark);
        sentences.extend(self.other_corners(measure, &side, &label));
        sentences.extend(self.others_sentence(measure, number, &side));
        sentences.extend(self.own_range(measure, number, &side));
        let mut answered = self.told_of(&side, sentences);
        if let Some(b) = self.rival(side.time_s()).filter(|_| side.is_own) {
            answered.picture = Some(Picture::Corner {
                number,
                a: side.at,
                b: b.at,
            });
        }
        answered.others = self.other_kinds(number);
        Ok(answered)
    }

    /// Whose number: the lap or the friend named, else the asker's best lap.
    pub(super) fn side_asked(&self) -> Result<Side<'_>, Missing> {
        if let Some(friend) = self.friend() {
            return friend;
        }
        match self.named_laps()?.into_iter().next() {
            Some(named) => Ok(named),
            None => self.own_best(),
        }
    }

    /// `lap 5`, or `Carla, lap 1`.
    pub(super) fn label(&self, side: &Side<'_>) -> String {
        if side.is_own {
            side.name.clone()
        } else {
            self.say.words.answer_lap_of(args::AnswerLapOf {
                driver: &side.name,
                lap: &side.lap.number().to_string(),
            })
        }
    }

    /// What a lap did in a corner.
    pub(super) fn facts_of(&self, side: &Side<'_>, number: u32) -> Result<CornerFacts, Missing> {
        let of_session = |lap: u32| {
            let session = self.known.own.as_ref()?;
            let corner = session.corner(number)?;
            corner
                .laps
                .iter()
                .find(|of| of.lap == lap)
                .map(|of| of.facts.clone())
        };
        if matches!(side.at, super::LapRef::Own(_))
            && let Some(facts) = of_session(side.lap.number())
        {
            return Ok(facts);
        }
        let alone = self.pair(side.clone(), side.clone())?;
        let corner = alone
            .comparison
            .corners
            .into_iter()
            .find(|corner| corner.corner.number == number);
        corner
            .map(|corner| corner.a)
            .ok_or_else(|| Missing(self.say.words.answer_no_such_place()))
    }

    /// `81.5 km/h`, `3rd`, `60%`; `None`: not logged, or it did not happen.
    fn amount(&self, measure: Measure, facts: &CornerFacts) -> Option<String> {
        let say = &self.say;
        Some(match measure {
            Measure::Gear | Measure::Shifts => say.words.answer_gear_short(&say.gear(facts.min_gear?)),
            Measure::BrakePoint => say.metres(facts.brake_point?),
            Measure::BrakePressure => self.peak(facts, facts.brake_peak?),
            Measure::TrailBraking => say.seconds(facts.trail_braking?.get()),
            Measure::EntrySpeed => say.speed(facts.entry_speed),
            Measure::ExitSpeed => say.speed(facts.exit_speed),
            Measure::LowestSpeed | Measure::Speed => say.speed(facts.apex_speed),
            Measure::TopSpeed => say.speed(facts.straight_speed?),
            Measure::Throttle => say.metres(Metres::new(
                (facts.full_throttle?.get() - facts.apex.get()).max(0.0),
            )),
            Measure::Coasting => say.seconds(facts.coast?.get()),
            Measure::EngineSpeed => say.engine_speed(facts.shift_rpm?),
            Measure::Time => say.seconds(facts.time.get()),
            Measure::Line | Measure::Kerb => return None,
        })
    }

    /// How hard a brake is pressed, as its channel measures it.
    pub(super) fn brake_amount(&self, corner: &ComparedCorner, peak: f64) -> String {
        self.peak(&corner.a, peak)
    }

    pub(super) fn peak(&self, facts: &CornerFacts, peak: f64) -> String {
        match facts.brake_kind {
            Some(BrakeKind::Pressure) => format!("{}\u{a0}bar", self.say.decimal(peak, 0)),
            _ => self.say.share(peak),
        }
    }

    fn not_logged(&self, measure: Measure) -> Missing {
        let words = self.say.words;
        Missing(match measure {
            Measure::Gear | Measure::Shifts => words.answer_no_gear_channel(),
            Measure::BrakePoint | Measure::BrakePressure | Measure::TrailBraking | Measure::Coasting => {
                words.answer_no_brake_channel()
            }
            Measure::Throttle => words.answer_no_throttle_channel(),
            Measure::EngineSpeed => words.answer_no_rpm_channel(),
            _ => words.answer_no_such_place(),
        })
    }

    fn value_sentence(
        &self,
        measure: Measure,
        number: u32,
        facts: &CornerFacts,
        label: &str,
    ) -> Result<String, Missing> {
        let say = &self.say;
        let words = say.words;
        let corner = say.corner(number);
        if measure == Measure::BrakePoint
            && facts.brake_point.is_none()
            && self.known.has_channel(ChannelRole::Brake)
        {
            return Ok(words.answer_no_braking(&corner));
        }
        let value = self
            .amount(measure, facts)
            .ok_or_else(|| self.not_logged(measure))?;
        let (corner, value) = (corner.as_str(), value.as_str());
        Ok(match measure {
            Measure::Gear | Measure::Shifts => words.answer_gear(args::AnswerGear {
                corner,
                gear: &say.gear(facts.min_gear.unwrap_or_default()),
                lap: label,
            }),
            Measure::BrakePoint => words.answer_brake_point(args::AnswerBrakePoint {
                before: &say.metres(Metres::new(
                    facts.apex.get() - facts.brake_point.map_or(0.0, Metres::get),
                )),
                corner,
                lap: label,
                station: value,
            }),
            Measure::BrakePressure => words.answer_brake_pressure(args::AnswerBrakePressure {
                corner,
                lap: label,
                value,
            }),
            Measure::TrailBraking => words.answer_trail_braking(args::AnswerTrailBraking {
                corner,
                lap: label,
                value,
            }),
            Measure::EntrySpeed => words.answer_entry_speed(args::AnswerEntrySpeed {
                corner,
                lap: label,
                value,
            }),
            Measure::ExitSpeed => words.answer_exit_speed(args::AnswerExitSpeed {
                corner,
                lap: label,
                value,
            }),
            Measure::TopSpeed => words.answer_straight_speed(args::AnswerStraightSpeed {
                corner,
                lap: label,
                value,
            }),
            Measure::Throttle => words.answer_full_throttle(args::AnswerFullThrottle {
                corner,
                lap: label,
                value,
            }),
            Measure::Coasting => words.answer_coast(args::AnswerCoast {
                corner,
                lap: label,
                value,
            }),
            Measure::EngineSpeed => words.answer_shift_speed(args::AnswerShiftSpeed {
                corner,
                lap: label,
                value,
            }),
            Measure::Time => words.answer_corner_time(args::AnswerCornerTime {
                corner,
                lap: label,
                value,
            }),
            Measure::LowestSpeed | Measure::Speed | Measure::Line | Measure::Kerb => words
                .answer_lowest_speed(args::AnswerLowestSpeed {
                    corner,
                    lap: label,
                    value,
                }),
        })
    }

    /// The same of the other corners that were named.
    fn other_corners(&self, measure: Measure, side: &Side<'_>, label: &str) -> Vec<String> {
        let others = self.plan.place.corners.iter().skip(1).take(2);
        let facts = others.filter_map(|number| Some((*number, self.facts_of(side, *number).ok()?)));
        facts
            .filter_map(|(number, facts)| self.value_sentence(measure, number, &facts, label).ok())
            .collect()
    }

    /// `Alice: 3rd, Carla: 3rd.`
    fn others_sentence(&self, measure: Measure, number: u32, side: &Side<'_>) -> Option<String> {
        if !side.is_own || self.names_laps() {
            return None;
        }
        let parts: Vec<String> = (0..self.known.others.len().min(3))
            .filter_map(|at| {
                let other = self.other(at)?;
                let facts = self.facts_of(&other, number).ok()?;
                Some(format!("{} {}", other.name, self.amount(measure, &facts)?))
            })
            .collect();
        (!parts.is_empty()).then(|| self.say.words.answer_others(&self.say.list(&parts)))
    }

    /// The best of the own laps, where another one had a better number.
    fn own_range(&self, measure: Measure, number: u32, side: &Side<'_>) -> Option<String> {
        let session = self.known.own.as_ref().filter(|_| side.is_own)?;
        let corner = session.corner(number)?;
        let say = &self.say;
        match measure {
            Measure::LowestSpeed | Measure::Speed => {
                let best = corner
                    .laps
                    .iter()
                    .max_by(|one, other| one.facts.apex_speed.total_cmp(&other.facts.apex_speed))?;
                (best.lap != side.lap.number() && corner.laps.len() > 1).then(|| {
                    say.words.answer_best_of_laps(args::AnswerBestOfLaps {
                        lap: &say.words.answer_lap(&best.lap.to_string()),
                        value: &say.speed(best.facts.apex_speed),
                    })
                })
            }
            Measure::Gear => {
                let gears: Vec<i32> = corner.laps.iter().filter_map(|lap| lap.facts.min_gear).collect();
                let is_same = gears.len() > 1 && gears.windows(2).all(|pair| pair.first() == pair.last());
                is_same.then(|| say.words.answer_same_in_all(gears.len()))
            }
            _ => None,
        }
    }

    /// One number of a whole lap.
    fn value_of_lap(&self, measure: Measure) -> Outcome {
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
    fn value_everywhere(&self, measure: Measure, side: &Side<'_>, label: &str) -> Outcome {
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
    fn top_range(&self, side: &Side<'_>) -> Option<String> {
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
    fn end_of_straight(&self) -> Outcome {
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
                .counted()
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
    fn at_station(&self, station: Metres, measure: Measure) -> Outcome {
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

    /// Off both pedals: where, and for how long.
    pub(super) fn coasting(&self) -> Outcome {
        let side = self.side_asked()?;
        let say = &self.say;
        let (Some(throttle), Some(brake)) = (
            side.lap.channel(ChannelRole::Throttle),
            side.lap.channel(ChannelRole::Brake),
        ) else {
            let has_brake = side.lap.channel(ChannelRole::Brake).is_some();
            return Err(Missing(if has_brake {
                say.words.answer_no_throttle_channel()
            } else {
                say.words.answer_no_brake_channel()
            }));
        };
        let times = throttle.series.times_s();
        let brake_top = brake
            .series
            .values()
            .iter()
            .copied()
            .fold(0.0, f64::max)
            .max(f64::MIN_POSITIVE);
        let mut stretches: Vec<(f64, f64)> = Vec::new();
        let mut begin: Option<f64> = None;
        for (time_s, throttle) in times.iter().zip(throttle.series.values()) {
            let brake = brake.series.at(*time_s, Interpolation::Linear) / brake_top;
            if *throttle < PEDAL_OFF && brake < PEDAL_OFF {
                begin.get_or_insert(*time_s);
            } else if let Some(from_s) = begin.take() {
                stretches.push((from_s, *time_s));
            }
        }
        stretches.retain(|(from_s, to_s)| to_s - from_s >= LEAST_COAST_S);
        let label = super::gap::capitalized(&self.label(&side));
        let total_s: f64 = stretches.iter().map(|(from_s, to_s)| to_s - from_s).sum();
        let is_yes_no = self.plan.claim.is_some();
        if stretches.is_empty() {
            let text = say.words.answer_never_coasts(args::AnswerNeverCoasts {
                lap: &label,
                least: &say.seconds(LEAST_COAST_S),
            });
            return Ok(self.told_of(&side, vec![if is_yes_no { say.no(&text) } else { text }]));
        }
        let numbers = self.known.corner_numbers();
        let mut places: Vec<String> = Vec::new();
        for (from_s, to_s) in &stretches {
            let station_m = side
                .lap
                .distance()
                .at(from_s.midpoint(*to_s), Interpolation::Linear);
            let near = numbers
                .iter()
                .filter_map(|number| Some((*number, self.facts_of(&side, *number).ok()?.apex.get())))
                .min_by(|(_, one), (_, other)| (one - station_m).abs().total_cmp(&(other - station_m).abs()));
            if let Some((number, _)) = near {
                let text = say.time_in(to_s - from_s, number);
                if !places.contains(&text) && places.len() < 4 {
                    places.push(text);
                }
            }
        }
        let text = say.words.answer_coasts(args::AnswerCoasts {
            lap: &label,
            list: &say.list(&places),
            total: &say.seconds(total_s),
        });
        let sentences = vec![
            if is_yes_no { say.yes(&text) } else { text },
            say.words.answer_coast_hint(),
        ];
        Ok(self.told_of(&side, sentences))
    }

    /// Gears at the slowest points, and whether another driver uses others.
    pub(super) fn shifts(&self) -> Outcome {
        if self.names_corner() {
            let number = self.corner_asked().map_or(0, |(number, _)| number);
            let side = self.side_asked()?;
            let facts = self.facts_of(&side, number)?;
            let sentence = self.value_sentence(Measure::Gear, number, &facts, &self.label(&side))?;
            let others = self.others_sentence(Measure::Gear, number, &side);
            let mut sentences = vec![sentence];
            sentences.extend(others);
            return Ok(self.told_of(&side, sentences));
        }
        let pair = self.pair_with_reference()?;
        let say = &self.say;
        let gears: Vec<(u32, Option<i32>, Option<i32>)> = pair
            .comparison
            .corners
            .iter()
            .map(|corner| (corner.corner.number, corner.a.min_gear, corner.b.min_gear))
            .collect();
        if gears.iter().all(|(_, yours, _)| yours.is_none()) {
            return Err(self.not_logged(Measure::Gear));
        }
        let differ: Vec<String> = gears
            .iter()
            .filter_map(|(number, yours, theirs)| {
                let (yours, theirs) = ((*yours)?, (*theirs)?);
                (yours != theirs).then(|| {
                    format!(
                        "{} {} / {}",
                        say.corner(*number),
                        say.gear(yours),
                        say.gear(theirs)
                    )
                })
            })
            .collect();
        let is_claim = self.plan.claim.is_some();
        let claims_wrong = matches!(self.plan.claim, Some(Claim::Wrong));
        let list = grouped(&gears, say);
        let used = say.words.answer_list_gears(args::AnswerListGears {
            lap: &self.label(&pair.a),
            list: &list,
        });
        let other = &pair.b.name;
        let sentences = if differ.is_empty() {
            let same = say.words.answer_gears_same(other);
            let first = match (is_claim, claims_wrong) {
                (true, true) => say.no(&same),
                (true, false) => say.yes(&same),
                _ => same,
            };
            vec![first, used]
        } else {
            let text = say.words.answer_gears_differ(args::AnswerGearsDiffer {
                list: &say.list(&differ),
                other,
            });
            vec![text, used]
        };
        Ok(self.told(&pair, sentences))
    }

    fn names_corner(&self) -> bool {
        !self.plan.place.corners.is_empty() || self.plan.place.kind.is_some()
    }

    /// A sector, in equal thirds where no sectors are known.
    pub(super) fn sector(&self, sector: u8) -> Outcome {
        self.sector_against(sector)
    }

    /// A claim about a part of the lap that is no corner.
    pub(super) fn claim_of_part(&self) -> Outcome {
        match self.plan.place.part {
            Some(Part::Sector(sector)) => self.sector_against(sector),
            Some(Part::Station(station)) => self.at_station(station, Measure::Speed),
            _ => self.straights_against(),
        }
    }

    fn sector_against(&self, sector: u8) -> Outcome {
        let say = &self.say;
        let words = say.words;
        if !(1..=3).contains(&sector) {
            return Err(Missing(words.answer_no_sector()));
        }
        let side = self.side_asked_for_time()?;
        let third = f64::from(sector - 1);
        let of = |lap: &Lap| {
            let length_m = lap.length().get();
            let (from, to) = (third * length_m / 3.0, (third + 1.0) * length_m / 3.0);
            (time_at(lap, to) - time_at(lap, from), from, to)
        };
        let (own_s, from_m, to_m) = of(side.lap);
        let span = words.answer_thirds(args::AnswerThirds {
            from: &say.metres(Metres::new(from_m)),
            to: &say.metres(Metres::new(to_m)),
        });
        let friend = match self.friend() {
            Some(friend) => Some(friend?),
            None => self.rival(side.time_s()).filter(|_| side.is_own),
        };
        let number = sector.to_string();
        let Some(other) = friend.filter(|other| other.at != side.at) else {
            let text = words.answer_sector_time(args::AnswerSectorTime {
                lap: &self.label(&side),
                sector: &number,
                value: &say.seconds(own_s),
            });
            return Ok(self.told_of(&side, vec![text, span]));
        };
        let (their_s, ..) = of(other.lap);
        let text = words.answer_sector_against(args::AnswerSectorAgainst {
            delta: &say.seconds(own_s - their_s),
            lap: &self.label(&side),
            other: &other.name,
            sector: &number,
            sign: if own_s >= their_s { "+" } else { "\u{2212}" },
            theirs: &say.seconds(their_s),
            value: &say.seconds(own_s),
        });
        let is_slower = own_s > their_s;
        let first = match self.plan.claim {
            Some(Claim::Slower) if is_slower => say.yes(&text),
            Some(Claim::Faster) if !is_slower => say.yes(&text),
            Some(_) => say.no(&text),
            None => text,
        };
        let mut answered = self.told_of(&side, vec![first, span]);
        answered.about = Some((side.at, Some(other.at)));
        Ok(answered)
    }

    fn side_asked_for_time(&self) -> Result<Side<'_>, Missing> {
        match self.named_laps()?.into_iter().next() {
            Some(named) => Ok(named),
            None => self.own_best(),
        }
    }

    fn straights_against(&self) -> Outcome {
        let pair = self.pair_with_reference()?;
        let mut lost: Vec<super::losses::Spot> = super::losses::spots(&pair)
            .into_iter()
            .filter(|spot| matches!(spot, super::losses::Spot::Straight(..)))
            .collect();
        lost.truncate(3);
        let total_s: f64 = pair
            .comparison
            .straights
            .iter()
            .map(|straight| straight.loss.get())
            .sum();
        let parts: Vec<String> = lost
            .iter()
            .filter(|spot| spot.loss_s() >= 0.01)
            .map(|spot| self.spot(spot))
            .collect();
        let text = self.say.words.answer_straights(args::AnswerStraights {
            list: &self.say.list(&parts),
            other: &pair.b.name,
            total: &self.say.seconds(total_s),
        });
        let none = self.say.words.answer_straights_level(&pair.b.name);
        let first = if parts.is_empty() { none } else { text };
        Ok(self.told(&pair, vec![first]))
    }

    /// An answer with the picture of a corner.
    pub(super) fn with_corner_picture(&self, mut answered: Answered, number: u32) -> Answered {
        if let Some((a, Some(b))) = answered.about {
            answered.picture = Some(Picture::Corner { number, a, b });
        }
        answered
    }
}

/// `T1–T9 3rd, T10 4th`.
fn grouped(gears: &[(u32, Option<i32>, Option<i32>)], say: &super::Say) -> String {
    let mut groups: Vec<(u32, u32, i32)> = Vec::new();
    for (number, yours, _) in gears {
        let Some(gear) = yours else { continue };
        match groups.last_mut() {
            Some((_, to, same)) if *same == *gear && *to + 1 == *number => *to = *number,
            _ => groups.push((*number, *number, *gear)),
        }
    }
    let parts: Vec<String> = groups
        .iter()
        .map(|(from, to, gear)| {
            let place = if from == to {
                say.corner(*from)
            } else {
                format!("{}–{}", say.corner(*from), say.corner(*to))
            };
            format!("{place} {}", say.words.answer_gear_short(&say.gear(*gear)))
        })
        .collect();
    say.list(&parts)
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
