//! One number of a corner.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::answered::{Answered, Missing, Outcome, Picture};
use super::asked::Asked;
use super::pair::Side;
use crate::analysis::{BrakeKind, ComparedCorner, CornerFacts};
use crate::coach::plan::{Measure, Part};
use crate::telemetry::ChannelRole;
use crate::units::Metres;
use crate::words::args;

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
            Measure::Grip => return self.lateral(),
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
        sentences.extend(self.own_range(measure, number, &side));
        sentences.extend(self.others_sentence(measure, number, &side));
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
        if matches!(side.at, super::known::LapRef::Own(_))
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
    pub(super) fn amount(&self, measure: Measure, facts: &CornerFacts) -> Option<String> {
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
            Measure::TurnIn => say.metres(facts.turn_in?),
            Measure::Apex => say.metres(facts.apex),
            Measure::Line | Measure::Kerb | Measure::Grip => return None,
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

    pub(super) fn not_logged(&self, measure: Measure) -> Missing {
        let words = self.say.words;
        Missing(match measure {
            Measure::Gear | Measure::Shifts => words.answer_no_gear_channel(),
            Measure::BrakePoint | Measure::BrakePressure | Measure::TrailBraking | Measure::Coasting => {
                words.answer_no_brake_channel()
            }
            Measure::Throttle => words.answer_no_throttle_channel(),
            Measure::EngineSpeed => words.answer_no_rpm_channel(),
            Measure::TurnIn => words.answer_no_steering_channel(),
            Measure::Grip => words.answer_no_lateral(),
            _ => words.answer_no_such_place(),
        })
    }

    pub(super) fn value_sentence(
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
            Measure::TurnIn => words.answer_turn_in(args::AnswerTurnIn {
                before: &say.metres(Metres::new(
                    facts.apex.get() - facts.turn_in.map_or(0.0, Metres::get),
                )),
                corner,
                lap: label,
                station: value,
            }),
            Measure::Apex => words.answer_apex_at(args::AnswerApexAt {
                corner,
                lap: label,
                station: value,
            }),
            Measure::LowestSpeed | Measure::Speed | Measure::Line | Measure::Kerb | Measure::Grip => words
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
    pub(super) fn others_sentence(&self, measure: Measure, number: u32, side: &Side<'_>) -> Option<String> {
        if !side.is_own || self.names_laps() {
            return None;
        }
        let others: Vec<(String, CornerFacts)> = (0..self.known.others.len().min(3))
            .filter_map(|at| {
                let other = self.other(at)?;
                let facts = self.facts_of(&other, number).ok()?;
                Some((other.name, facts))
            })
            .collect();
        let own_gear = self.facts_of(side, number).ok().and_then(|facts| facts.min_gear);
        let is_same_gear = measure == Measure::Gear
            && !others.is_empty()
            && others.iter().all(|(_, facts)| facts.min_gear == own_gear);
        if is_same_gear {
            let names: Vec<String> = others.into_iter().map(|(name, _)| name).collect();
            return Some(self.say.words.answer_others_same(&self.say.list(&names)));
        }
        let parts: Vec<String> = others
            .iter()
            .filter_map(|(name, facts)| Some(format!("{name} {}", self.amount(measure, facts)?)))
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

    pub(super) fn names_corner(&self) -> bool {
        !self.plan.place.corners.is_empty() || self.plan.place.kind.is_some()
    }

    /// An answer with the picture of a corner.
    pub(super) fn with_corner_picture(&self, mut answered: Answered, number: u32) -> Answered {
        if let Some((a, Some(b))) = answered.about {
            answered.picture = Some(Picture::Corner { number, a, b });
        }
        answered
    }
}
