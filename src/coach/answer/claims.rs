//! Questions that want a yes or a no: the yes or no first, then by how much.

use super::answered::{Missing, Outcome, Picture};
use super::asked::Asked;
use super::margins::{NEAR_M, NEAR_PEAK_SHARE, NEAR_SPEED_MPS, NEAR_THROTTLE_M, NOTHING_S};
use super::pair::Pair;
use crate::analysis::{ComparedCorner, CornerFacts};
use crate::coach::World;
use crate::coach::plan::{Claim, Measure};
use crate::units::{Metres, MetresPerSecond};
use crate::words::args;

/// How a measured difference answers a claim.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ClaimAnswer {
    Yes,
    No,
    Right,
}

impl Asked<'_> {
    /// A yes or a no on one measure, at a corner, a part of the lap, or anywhere.
    pub(super) fn claim(&self) -> Outcome {
        match self.plan.measure {
            Some(Measure::Coasting) => return self.coasting(),
            Some(Measure::Line) => return self.line(),
            Some(Measure::Kerb) => return self.kerb(),
            Some(Measure::Shifts | Measure::Gear) => return self.shifts(),
            _ => {}
        }
        if self.plan.place.part.is_some() {
            return self.claim_of_part();
        }
        let Some((number, remark)) = self.corner_asked() else {
            return self.claim_anywhere();
        };
        let pair = self.pair_with_reference()?;
        let Some(corner) = pair.comparison.corner(number) else {
            return Err(Missing(self.say.words.answer_no_such_place()));
        };
        let mut sentences = match self.plan.measure {
            Some(Measure::BrakePoint) => self.brake_point_claim(&pair, corner),
            Some(Measure::TrailBraking) => self.trail_claim(&pair, corner),
            Some(Measure::BrakePressure) => self.pressure_claim(&pair, corner),
            Some(Measure::LowestSpeed | Measure::Speed) => {
                self.speed_claim(&pair, corner, |facts| facts.apex_speed)
            }
            Some(Measure::EntrySpeed) => self.speed_claim(&pair, corner, |facts| facts.entry_speed),
            Some(Measure::ExitSpeed) => self.speed_claim(&pair, corner, |facts| facts.exit_speed),
            Some(Measure::Throttle) => self.throttle_claim(&pair, corner),
            Some(Measure::TurnIn | Measure::Apex) => self.point_claim(&pair, corner),
            _ => self.time_claim(&pair, corner),
        };
        sentences.extend(remark);
        let mut answered = self.told(&pair, sentences);
        answered.picture = Some(Picture::Corner {
            number,
            a: pair.a.at,
            b: pair.b.at,
        });
        Ok(answered)
    }

    pub(super) fn judged(&self, verdict: ClaimAnswer, text: &str) -> String {
        match verdict {
            ClaimAnswer::Yes => self.say.yes(text),
            ClaimAnswer::No => self.say.no(text),
            ClaimAnswer::Right => self.say.about_right(text),
        }
    }

    /// `In T4 you brake 8 m earlier than Alice (1,480 to 1,488 m).`
    pub(super) fn brake_point_sentence(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Option<String> {
        let (yours, theirs) = (corner.a.brake_point?, corner.b.brake_point?);
        let earlier_m = theirs.get() - yours.get();
        let say = &self.say;
        let (place, other) = (say.corner(corner.corner.number), pair.b.name.as_str());
        let (delta, yours, theirs) = (
            say.metres(Metres::new(earlier_m)),
            say.metres(yours),
            say.metres(theirs),
        );
        Some(if earlier_m.abs() < NEAR_M {
            say.words.answer_brakes_same(args::AnswerBrakesSame {
                corner: &place,
                other,
                theirs: &theirs,
                yours: &yours,
            })
        } else if earlier_m > 0.0 {
            say.words.answer_brakes_earlier(args::AnswerBrakesEarlier {
                corner: &place,
                delta: &delta,
                other,
                theirs: &theirs,
                yours: &yours,
            })
        } else {
            say.words.answer_brakes_later(args::AnswerBrakesLater {
                corner: &place,
                delta: &delta,
                other,
                theirs: &theirs,
                yours: &yours,
            })
        })
    }

    fn brake_point_claim(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Vec<String> {
        let words = self.say.words;
        let Some(sentence) = self.brake_point_sentence(pair, corner) else {
            return vec![words.answer_no_braking(&self.say.corner(corner.corner.number))];
        };
        let earlier_m = match (corner.a.brake_point, corner.b.brake_point) {
            (Some(yours), Some(theirs)) => theirs.get() - yours.get(),
            _ => 0.0,
        };
        let near = earlier_m.abs() < NEAR_M;
        let verdict = match self.plan.claim {
            Some(Claim::Late) if near => ClaimAnswer::Right,
            Some(Claim::Late) if earlier_m < 0.0 => ClaimAnswer::Yes,
            Some(Claim::Early) if near => ClaimAnswer::Right,
            Some(Claim::Early) if earlier_m > 0.0 => ClaimAnswer::Yes,
            Some(Claim::Right) if near => ClaimAnswer::Yes,
            Some(Claim::Wrong | Claim::Slower) if !near => ClaimAnswer::Yes,
            Some(Claim::WouldPush) => ClaimAnswer::Right,
            _ => ClaimAnswer::No,
        };
        let is_soft = softer(&corner.a, &corner.b);
        let is_push = self.plan.claim == Some(Claim::WouldPush);
        let mut sentences = Vec::new();
        if is_push {
            // The question is what it would do: whether to, then what is so today.
            if is_soft {
                sentences.push(words.answer_push_pressure());
                sentences.push(sentence);
            } else if self.known.world == World::RealCar {
                sentences.push(words.answer_push_real());
                sentences.push(sentence);
            } else if earlier_m >= NEAR_M {
                sentences.push(self.say.yes(&sentence));
            } else {
                sentences.push(self.say.no(&sentence));
            }
        } else {
            sentences.push(self.judged(verdict, &sentence));
        }
        if let (Some(yours), Some(theirs)) = (corner.a.brake_peak, corner.b.brake_peak) {
            sentences.push(self.plain_peak_sentence(pair, corner, (yours, theirs)));
        }
        if corner.a.brake_estimated {
            sentences.push(words.warning_brake_estimated());
        }
        if is_soft {
            sentences.push(if self.known.world == World::RealCar {
                words.answer_pressure_first_real()
            } else {
                words.answer_pressure_first()
            });
        } else if is_push {
            sentences.push(if self.known.world == World::RealCar {
                words.answer_real_car()
            } else {
                words.answer_try_later()
            });
        }
        sentences
    }

    fn pressure_claim(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Vec<String> {
        let words = self.say.words;
        let (Some(yours), Some(theirs)) = (corner.a.brake_peak, corner.b.brake_peak) else {
            return vec![words.answer_no_brake_channel()];
        };
        let sentence = self.peak_sentence(pair, corner, (yours, theirs));
        let apart = (yours - theirs) / theirs.max(f64::MIN_POSITIVE);
        let near = apart.abs() < NEAR_PEAK_SHARE;
        let verdict = match self.plan.claim {
            Some(Claim::Right) if near || apart > 0.0 => ClaimAnswer::Yes,
            _ if near => ClaimAnswer::Right,
            Some(Claim::Little) if apart < 0.0 => ClaimAnswer::Yes,
            Some(Claim::Much) if apart > 0.0 => ClaimAnswer::Yes,
            Some(Claim::Wrong) => ClaimAnswer::Yes,
            _ => ClaimAnswer::No,
        };
        let mut sentences = vec![self.judged(verdict, &sentence)];
        sentences.extend(self.brake_point_sentence(pair, corner));
        sentences
    }

    fn speed_claim(
        &self,
        pair: &Pair<'_>,
        corner: &ComparedCorner,
        of: fn(&CornerFacts) -> MetresPerSecond,
    ) -> Vec<String> {
        let (yours, theirs) = (of(&corner.a), of(&corner.b));
        let apart = yours.get() - theirs.get();
        let near = apart.abs() < NEAR_SPEED_MPS;
        let verdict = match self.plan.claim {
            _ if near => ClaimAnswer::Right,
            Some(Claim::Slower | Claim::Little) if apart < 0.0 => ClaimAnswer::Yes,
            Some(Claim::Faster | Claim::Much) if apart > 0.0 => ClaimAnswer::Yes,
            Some(Claim::Wrong) if apart < 0.0 => ClaimAnswer::Yes,
            Some(Claim::Right) if apart >= 0.0 => ClaimAnswer::Yes,
            _ => ClaimAnswer::No,
        };
        let say = &self.say;
        let sentence = say.words.answer_speed_against(args::AnswerSpeedAgainst {
            corner: &say.corner(corner.corner.number),
            other: &pair.b.name,
            theirs: &say.speed(theirs),
            yours: &say.speed(yours),
        });
        vec![
            self.judged(verdict, &sentence),
            self.corner_loss_sentence(pair, corner),
        ]
    }

    fn throttle_claim(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Vec<String> {
        let say = &self.say;
        let words = say.words;
        let (Some(yours), Some(theirs)) = (corner.a.full_throttle, corner.b.full_throttle) else {
            return vec![words.answer_no_throttle_channel()];
        };
        let later_m = yours.get() - theirs.get();
        let near = later_m.abs() < NEAR_THROTTLE_M;
        let verdict = match self.plan.claim {
            _ if near => ClaimAnswer::Right,
            Some(Claim::Late | Claim::Slower | Claim::Wrong) if later_m > 0.0 => ClaimAnswer::Yes,
            Some(Claim::Early | Claim::Much) if later_m < 0.0 => ClaimAnswer::Yes,
            _ => ClaimAnswer::No,
        };
        let sentence = words.answer_flat_against(args::AnswerFlatAgainst {
            corner: &say.corner(corner.corner.number),
            other: &pair.b.name,
            theirs: &say.metres(Metres::new(theirs.get() - corner.b.apex.get())),
            yours: &say.metres(Metres::new(yours.get() - corner.a.apex.get())),
        });
        vec![
            self.judged(verdict, &sentence),
            self.corner_loss_sentence(pair, corner),
        ]
    }

    fn time_claim(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Vec<String> {
        let loss_s = pair.corner_loss_s(corner);
        let verdict = match self.plan.claim {
            Some(Claim::Faster | Claim::Right) if loss_s <= -NOTHING_S => ClaimAnswer::Yes,
            Some(Claim::Slower | Claim::Wrong) if loss_s >= NOTHING_S => ClaimAnswer::Yes,
            _ => ClaimAnswer::No,
        };
        let mut sentences = vec![self.judged(verdict, &self.corner_loss_sentence(pair, corner))];
        let causes = self.cause_sentences(pair, Some(corner.corner.number));
        if causes.is_empty() {
            sentences.push(self.detail_sentence(pair, corner));
        } else {
            sentences.extend(causes);
        }
        sentences
    }

    /// A claim about the whole lap: every corner is looked at.
    fn claim_anywhere(&self) -> Outcome {
        let pair = self.pair_with_reference()?;
        let words = self.say.words;
        match self.plan.measure {
            Some(Measure::TrailBraking) => Ok(self.trail_anywhere(&pair)),
            Some(Measure::BrakePoint | Measure::BrakePressure) => Ok(self.brakes_anywhere(&pair)),
            Some(Measure::Throttle) => {
                let later: Vec<f64> = pair
                    .comparison
                    .corners
                    .iter()
                    .filter_map(|corner| Some(corner.a.full_throttle?.get() - corner.b.full_throttle?.get()))
                    .collect();
                if later.is_empty() {
                    return Err(Missing(words.answer_no_throttle_channel()));
                }
                let wants_early = matches!(self.plan.claim, Some(Claim::Early | Claim::Much));
                let is_late = later.iter().any(|later| *later >= NEAR_THROTTLE_M);
                if wants_early || !is_late {
                    let is_early = later.iter().any(|later| *later <= -NEAR_THROTTLE_M);
                    let text = words.answer_throttle_within(args::AnswerThrottleWithin {
                        most: &self.say.metres(Metres::new(
                            later.iter().map(|later| later.abs()).fold(1.0, f64::max),
                        )),
                        other: &pair.b.name,
                    });
                    let sentence = match (wants_early, is_early) {
                        (true, true) => self.say.yes(&text),
                        _ if self.plan.claim == Some(Claim::Right) => self.say.yes(&text),
                        _ => self.say.no(&text),
                    };
                    return Ok(self.told(&pair, vec![sentence]));
                }
                let mut answered = self.places_of_measure()?;
                let first = answered.sentences.first().cloned().unwrap_or_default();
                let verdict = if self.plan.claim == Some(Claim::Right) {
                    ClaimAnswer::No
                } else {
                    ClaimAnswer::Yes
                };
                if let Some(sentence) = answered.sentences.first_mut() {
                    *sentence = self.judged(verdict, &first);
                }
                Ok(answered)
            }
            Some(Measure::TurnIn | Measure::Apex) => Ok(self.points_anywhere(&pair)),
            Some(Measure::LowestSpeed | Measure::Speed | Measure::EntrySpeed | Measure::ExitSpeed) => {
                let is_slower =
                    pair.comparison.corners.iter().any(|corner| {
                        corner.b.apex_speed.get() - corner.a.apex_speed.get() >= NEAR_SPEED_MPS
                    });
                let mut answered = self.places_of_measure()?;
                let asks_slower = matches!(
                    self.plan.claim,
                    Some(Claim::Slower | Claim::Little | Claim::Wrong | Claim::Much)
                );
                let verdict = if is_slower == asks_slower {
                    ClaimAnswer::Yes
                } else {
                    ClaimAnswer::No
                };
                let first = answered.sentences.first().cloned().unwrap_or_default();
                if let Some(sentence) = answered.sentences.first_mut() {
                    *sentence = self.judged(verdict, &first);
                }
                Ok(answered)
            }
            _ => self.losses(),
        }
    }
}

/// Whether one brakes clearly more softly than the other.
pub(super) fn softer(a: &CornerFacts, b: &CornerFacts) -> bool {
    match (a.brake_peak, b.brake_peak) {
        (Some(yours), Some(theirs)) => yours < (1.0 - 2.0 * NEAR_PEAK_SHARE) * theirs,
        _ => false,
    }
}
