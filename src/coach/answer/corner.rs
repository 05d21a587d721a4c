//! One corner: its picture, everything about it, how it is driven best, what it could still bring.

use super::answered::{Answered, Missing, Outcome, Picture};
use super::asked::Asked;
use super::pair::Side;
use crate::analysis::{ComparedCorner, CornerFacts, Quantity};
use crate::coach::plan::{CornerKind, Place, Plan};
use crate::units::Metres;
use crate::words::args;

/// Other corners of a kind that are offered.
const OTHER_KINDS: usize = 2;

impl Asked<'_> {
    /// The corner that a kind of corner means here, with a sentence that says so.
    pub(super) fn corner_of_kind(&self) -> Option<(u32, Option<String>)> {
        let kind = self.plan.place.kind?;
        let ranked = self.corners_of_kind(kind);
        let (number, facts) = ranked.first()?;
        let words = self.say.words;
        let corner = self.say.corner(*number);
        let value = self.say.speed(facts.apex_speed);
        let remark = match kind {
            CornerKind::Hairpin => words.answer_no_hairpin(args::AnswerNoHairpin {
                corner: &corner,
                value: &value,
            }),
            CornerKind::Slow => words.answer_slowest_corner(args::AnswerSlowestCorner {
                corner: &corner,
                value: &value,
            }),
            CornerKind::Fast => words.answer_fastest_corner(args::AnswerFastestCorner {
                corner: &corner,
                value: &value,
            }),
            CornerKind::First | CornerKind::Last => return Some((*number, None)),
        };
        Some((*number, Some(remark)))
    }

    /// Corners of a kind, the likeliest first.
    fn corners_of_kind(&self, kind: CornerKind) -> Vec<(u32, CornerFacts)> {
        let Ok(best) = self.own_best() else {
            return Vec::new();
        };
        let numbers = self.known.corner_numbers();
        let mut corners: Vec<(u32, CornerFacts)> = numbers
            .into_iter()
            .filter_map(|number| Some((number, self.facts_of(&best, number).ok()?)))
            .collect();
        let speed = |facts: &CornerFacts| facts.apex_speed.get();
        match kind {
            CornerKind::Hairpin | CornerKind::Slow => {
                corners.sort_by(|(_, one), (_, two)| speed(one).total_cmp(&speed(two)));
            }
            CornerKind::Fast => corners.sort_by(|(_, one), (_, two)| speed(two).total_cmp(&speed(one))),
            CornerKind::First => {}
            CornerKind::Last => corners.reverse(),
        }
        corners
    }

    /// The other corners that a kind may mean, as readings that one tap gives.
    pub(super) fn other_kinds(&self, number: u32) -> Vec<Plan> {
        let Some(kind) = self.plan.place.kind else {
            return Vec::new();
        };
        self.corners_of_kind(kind)
            .into_iter()
            .filter(|(other, _)| *other != number)
            .take(OTHER_KINDS)
            .map(|(other, _)| Plan {
                place: Place {
                    corners: vec![other],
                    kind: None,
                    ..self.plan.place.clone()
                },
                ..self.plan.clone()
            })
            .collect()
    }

    /// The picture, with one sentence.
    pub(super) fn show(&self) -> Outcome {
        let Some((number, remark)) = self.corner_asked() else {
            return self.compare();
        };
        let pair = self.pair_with_reference()?;
        let facts = pair
            .comparison
            .corner(number)
            .map(|corner| corner.a.clone())
            .ok_or_else(|| Missing(self.say.words.answer_no_such_place()))?;
        let mut sentences: Vec<String> = vec![self.describe_sentence(&pair.a, number, &facts, true)];
        sentences.extend(remark);
        let mut answered = self.told(&pair, sentences);
        answered.picture = Some(Picture::Corner {
            number,
            a: pair.a.at,
            b: pair.b.at,
        });
        answered.others = self.other_kinds(number);
        Ok(answered)
    }

    /// `T4 (lap 3): 87.4 km/h at the slowest point, 3rd gear, braking from 1,480 m up to 60%.`
    fn describe_sentence(&self, side: &Side<'_>, number: u32, facts: &CornerFacts, is_short: bool) -> String {
        let say = &self.say;
        let words = say.words;
        let mut items = vec![words.answer_item_lowest(&say.speed(facts.apex_speed))];
        items.extend(
            facts
                .min_gear
                .map(|gear| words.answer_gear_short(&say.gear(gear))),
        );
        if !is_short {
            match (facts.brake_point, facts.brake_peak) {
                (Some(station), Some(peak)) => items.push(words.answer_item_brake(args::AnswerItemBrake {
                    peak: &self.peak(facts, peak),
                    station: &say.metres(station),
                })),
                (Some(station), None) => items.push(words.answer_item_brake_point(&say.metres(station))),
                _ => {}
            }
            if let Some(full) = facts.full_throttle {
                items
                    .push(words.answer_item_flat(
                        &say.metres(Metres::new((full.get() - facts.apex.get()).max(0.0))),
                    ));
            }
            items.push(words.answer_item_time(&say.seconds(facts.time.get())));
        }
        words.answer_describe(args::AnswerDescribe {
            corner: &say.corner(number),
            lap: &self.label(side),
            list: &say.list(&items),
        })
    }

    /// Everything about a corner.
    pub(super) fn describe(&self) -> Outcome {
        let Some((number, remark)) = self.corner_asked() else {
            return self.value();
        };
        let pair = self.pair_with_reference()?;
        let Some(corner) = pair.comparison.corner(number) else {
            return Err(Missing(self.say.words.answer_no_such_place()));
        };
        let mut sentences: Vec<String> = remark.into_iter().collect();
        sentences.push(self.describe_sentence(&pair.a, number, &corner.a, false));
        sentences.push(self.corner_loss_sentence(&pair, corner));
        for also in self.plan.place.corners.iter().skip(1).take(1) {
            let also = pair.comparison.corner(*also);
            if let Some(also) = also {
                sentences.push(self.describe_sentence(&pair.a, also.corner.number, &also.a, false));
                sentences.push(self.corner_loss_sentence(&pair, also));
            }
        }
        let session = self.session()?;
        let deviation = session
            .corner(number)
            .and_then(|corner| Some((corner.laps.len(), corner.time_deviation?)));
        if let Some((laps, deviation)) = deviation {
            sentences.push(self.say.words.answer_corner_varies(args::AnswerCornerVaries {
                corner: &self.say.corner(number),
                laps,
                value: &self.say.seconds(deviation.get()),
            }));
        }
        let mut answered = self.told(&pair, sentences);
        answered.picture = Some(Picture::Corner {
            number,
            a: pair.a.at,
            b: pair.b.at,
        });
        answered.others = self.other_kinds(number);
        Ok(answered)
    }

    /// The values of the fastest passage, then what the own one lacks.
    pub(super) fn drive(&self) -> Outcome {
        let Some((number, remark)) = self.corner_asked() else {
            return self.losses();
        };
        let own = self.own_best()?;
        if let Some(friend) = self.friend() {
            let friend = friend?;
            let facts = self.facts_of(&friend, number)?;
            let mut sentences = vec![self.describe_sentence(&friend, number, &facts, false)];
            let pair = self.pair(own, friend)?;
            let corner = pair.comparison.corner(number);
            if let Some(corner) = corner {
                sentences.push(self.corner_loss_sentence(&pair, corner));
                sentences.push(self.detail_sentence(&pair, corner));
            }
            let answered = self.told(&pair, sentences);
            return Ok(self.with_corner_picture(answered, number));
        }
        let mut fastest: Option<(Side<'_>, CornerFacts)> = None;
        let others = (0..self.known.others.len()).filter_map(|at| self.other(at));
        for side in std::iter::once(own.clone()).chain(others) {
            let Ok(facts) = self.facts_of(&side, number) else {
                continue;
            };
            if fastest.as_ref().is_none_or(|(_, best)| facts.time < best.time) {
                fastest = Some((side, facts));
            }
        }
        let Some((side, facts)) = fastest else {
            return Err(Missing(self.say.words.answer_no_such_place()));
        };
        let mut sentences = vec![self.describe_sentence(&side, number, &facts, false)];
        sentences.extend(remark);
        if side.at == own.at {
            sentences.push(self.say.words.answer_fastest_is_you(&self.say.corner(number)));
            let answered = self.told_of(&side, sentences);
            return Ok(answered);
        }
        let pair = self.pair(own, side)?;
        let Some(corner) = pair.comparison.corner(number) else {
            return Err(Missing(self.say.words.answer_no_such_place()));
        };
        sentences.push(self.corner_loss_sentence(&pair, corner));
        sentences.push(self.say.words.answer_drive_hint());
        let answered = self.told(&pair, sentences);
        Ok(self.with_corner_picture(answered, number))
    }

    /// What a corner could still bring: the best own passage against the best lap.
    pub(super) fn potential(&self) -> Outcome {
        let Some((number, _)) = self.corner_asked() else {
            return self.possible_best();
        };
        let session = self.session()?;
        let best = self.own_best()?;
        let say = &self.say;
        let words = say.words;
        let Some(corner) = session.corner(number) else {
            return Err(Missing(words.answer_no_such_place()));
        };
        let own = corner.laps.iter().find(|lap| lap.lap == best.lap.number());
        let fastest = corner
            .laps
            .iter()
            .min_by(|one, two| one.facts.time.total_cmp(&two.facts.time));
        let (Some(own), Some(fastest)) = (own, fastest) else {
            return Err(Missing(words.answer_no_such_place()));
        };
        let gain_s = own.facts.time.get() - fastest.facts.time.get();
        let sentence = if gain_s < 0.005 {
            words.answer_potential_none(args::AnswerPotentialNone {
                corner: &say.corner(number),
                lap: &best.name,
                time: &say.seconds(own.facts.time.get()),
            })
        } else {
            words.answer_potential(args::AnswerPotential {
                best: &best.name,
                corner: &say.corner(number),
                gain: &say.seconds(gain_s),
                lap: &words.answer_lap(&fastest.lap.to_string()),
                time: &say.seconds(fastest.facts.time.get()),
            })
        };
        let mut sentences = vec![sentence];
        if let Some(rival) = self.rival(best.time_s()) {
            let pair = self.pair(best, rival)?;
            if let Some(compared) = pair.comparison.corner(number) {
                if pair.corner_loss_s(compared) > 0.0 {
                    sentences.push(self.corner_loss_sentence(&pair, compared));
                }
                sentences.extend(self.line_in(&pair, compared));
            }
            sentences.push(words.answer_no_ideal_line());
            let answered = self.told(&pair, sentences);
            return Ok(self.with_corner_picture(answered, number));
        }
        sentences.push(words.answer_no_ideal_line());
        Ok(Answered {
            sentences,
            about: Some((best.at, None)),
            ..Answered::default()
        })
    }
}

/// What the lap looked at measured in a corner, in the unit of the quantity.
pub(super) fn measured(corner: &ComparedCorner, quantity: Quantity) -> Option<f64> {
    let (a, b) = (&corner.a, &corner.b);
    Some(match quantity {
        Quantity::BrakePoint => a.brake_point?.get(),
        Quantity::BrakePeak => a.brake_peak? / b.brake_peak.filter(|peak| *peak > 0.0)?,
        Quantity::BrakeRelease => a.brake_release_time?.get(),
        Quantity::TrailBraking => a.trail_braking?.get(),
        Quantity::Coasting => a.coast?.get(),
        Quantity::TurnIn => a.turn_in?.get(),
        Quantity::Apex => a.apex.get(),
        Quantity::EntrySpeed => a.entry_speed.get(),
        Quantity::ApexSpeed => a.apex_speed.get(),
        Quantity::ExitSpeed => a.exit_speed.get(),
        Quantity::StraightSpeed => a.straight_speed?.get(),
        Quantity::ThrottlePickUp => a.throttle_on?.get(),
        Quantity::FullThrottle => a.full_throttle?.get(),
        Quantity::ThrottleLifts => f64::from(a.throttle_lifts?),
        Quantity::MinGear => f64::from(a.min_gear?),
        Quantity::ShiftSpeed => a.shift_rpm?,
        Quantity::GripUse => return None,
        Quantity::Distance => a.distance?.get(),
    })
}
