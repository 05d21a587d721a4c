//! Where on the lap a channel differs: where I brake too late, where I over-slow, where everybody is faster.

use super::answered::{Missing, Outcome, Picture};
use super::asked::Asked;
use super::margins::NEAR_M;
use super::margins::NOTHING_S;
use super::pair::Pair;
use crate::analysis::ComparedCorner;
use crate::coach::World;
use crate::coach::plan::{Claim, Measure};
use crate::units::Metres;
use crate::words::args;

impl Asked<'_> {
    /// `In T5 you lose nothing to Alice, 0.06 s to Carla.`
    pub(super) fn against_everyone(&self, number: u32) -> Outcome {
        let best = self.best_ever()?;
        let mut parts = Vec::new();
        let mut first = None;
        for at in 0..self.known.others.len().min(5) {
            let Some(other) = self.other(at) else { continue };
            let pair = self.pair(best.clone(), other)?;
            let Some(corner) = pair.comparison.corner(number) else {
                continue;
            };
            let loss_s = pair.corner_loss_s(corner);
            let (who, time) = (&pair.b.name, self.say.seconds(loss_s));
            let words = self.say.words;
            parts.push((
                loss_s,
                if loss_s.abs() < NOTHING_S {
                    words.answer_nothing_to(who)
                } else if loss_s > 0.0 {
                    words.answer_time_to(args::AnswerTimeTo { time: &time, who })
                } else {
                    words.answer_time_gained_on(args::AnswerTimeGainedOn { time: &time, who })
                },
            ));
            let worst = first.as_ref().is_none_or(|(worst_s, _)| loss_s > *worst_s);
            if worst {
                first = Some((loss_s, pair));
            }
        }
        let Some((_, pair)) = first else {
            return Err(Missing(self.say.words.answer_only_you()));
        };
        let is_true = parts.iter().all(|(loss_s, _)| *loss_s >= NOTHING_S);
        let texts: Vec<String> = parts.into_iter().map(|(_, text)| text).collect();
        let (corner, list) = (self.say.corner(number), self.say.list(&texts));
        let (corner, list) = (corner.as_str(), list.as_str());
        let words = self.say.words;
        let mut sentences = vec![if is_true {
            words.answer_against_everyone(args::AnswerAgainstEveryone { corner, list })
        } else {
            words.answer_not_everyone(args::AnswerNotEveryone { corner, list })
        }];
        if let Some(corner) = pair.comparison.corner(number) {
            sentences.push(self.detail_sentence(&pair, corner));
        }
        let mut answered = self.told(&pair, sentences);
        answered.picture = Some(Picture::Corner {
            number,
            a: pair.a.at,
            b: pair.b.at,
        });
        Ok(answered)
    }

    /// Places where a channel differs: where I brake too late, where I over-slow, where I coast.
    pub(super) fn places_of_measure(&self) -> Outcome {
        let pair = self.pair_with_reference()?;
        let say = &self.say;
        let words = say.words;
        let corners = &pair.comparison.corners;
        let worth = |corner: &ComparedCorner| say.seconds(pair.corner_loss_s(corner).max(0.0));
        let listed = |mut items: Vec<(f64, String)>| {
            items.sort_by(|(one, _), (other, _)| other.total_cmp(one));
            let parts: Vec<String> = items.into_iter().take(4).map(|(_, text)| text).collect();
            (!parts.is_empty()).then(|| say.list(&parts))
        };
        let item = |corner: &ComparedCorner, amount: &str| {
            words.answer_item_worth(args::AnswerItemWorth {
                amount,
                corner: &say.corner(corner.corner.number),
                worth: &worth(corner),
            })
        };
        let other = &pair.b.name;
        let sentences = match self.plan.measure {
            Some(Measure::LowestSpeed | Measure::Speed | Measure::EntrySpeed | Measure::ExitSpeed) => {
                let is_exit = self.plan.measure == Some(Measure::ExitSpeed);
                let items = corners.iter().filter_map(|corner| {
                    let (a, b) = if is_exit {
                        (corner.a.exit_speed, corner.b.exit_speed)
                    } else {
                        (corner.a.apex_speed, corner.b.apex_speed)
                    };
                    let less = b.get() - a.get();
                    (less >= 0.1).then(|| (less, item(corner, &say.speed_apart(less))))
                });
                match listed(items.collect()) {
                    Some(list) if is_exit => {
                        vec![words.answer_slower_exits(args::AnswerSlowerExits { list: &list, other })]
                    }
                    Some(list) => vec![
                        words.answer_slower_apexes(args::AnswerSlowerApexes { list: &list, other }),
                        words.answer_over_slow_hint(),
                    ],
                    None => vec![words.answer_nowhere_slower(other)],
                }
            }
            Some(Measure::Coasting) => return self.coasting(),
            Some(Measure::BrakePoint | Measure::BrakePressure | Measure::TrailBraking) => {
                self.braking_places(&pair)
            }
            Some(Measure::Throttle) => {
                let items = corners.iter().filter_map(|corner| {
                    let later = corner.a.full_throttle?.get() - corner.b.full_throttle?.get();
                    (later >= 1.0).then(|| (later, item(corner, &say.metres(Metres::new(later)))))
                });
                match listed(items.collect()) {
                    Some(list) => vec![
                        words.answer_later_on_throttle(args::AnswerLaterOnThrottle { list: &list, other }),
                    ],
                    None => vec![words.answer_throttle_same(other)],
                }
            }
            Some(Measure::Line | Measure::Kerb) => return self.line(),
            Some(Measure::Shifts | Measure::Gear) => return self.shifts(),
            _ => return self.losses(),
        };
        Ok(self.told(&pair, sentences))
    }

    /// Where braking begins earlier or later, and what follows.
    pub(super) fn braking_places(&self, pair: &Pair<'_>) -> Vec<String> {
        let say = &self.say;
        let words = say.words;
        let wants_late = self.plan.claim == Some(Claim::Late);
        let asks_to_push = self.plan.claim == Some(Claim::WouldPush);
        let aside = self.aside_sentence(pair);
        let mut items: Vec<(f64, String)> = pair
            .comparison
            .corners
            .iter()
            .filter_map(|corner| {
                let earlier = corner.b.brake_point?.get() - corner.a.brake_point?.get();
                let amount = if wants_late { -earlier } else { earlier };
                let text = words.answer_item(args::AnswerItem {
                    amount: &say.metres(Metres::new(amount)),
                    corner: &say.corner(corner.corner.number),
                });
                (amount >= NEAR_M).then_some((amount, text))
            })
            .collect();
        items.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let parts: Vec<String> = items.into_iter().take(4).map(|(_, text)| text).collect();
        let list = say.list(&parts);
        let other = &pair.b.name;
        let first = match (parts.is_empty(), wants_late) {
            (true, _) => words.answer_brake_points_same(other),
            (false, true) => words.answer_brakes_later_in(args::AnswerBrakesLaterIn { list: &list, other }),
            (false, false) => {
                words.answer_brakes_earlier_in(args::AnswerBrakesEarlierIn { list: &list, other })
            }
        };
        let mut sentences = vec![first];
        sentences.push(aside);
        if asks_to_push && self.known.world == World::RealCar {
            sentences.push(words.answer_push_real());
            sentences.push(words.answer_real_car());
        } else {
            sentences.extend(self.cause_sentences(pair, None));
        }
        sentences
    }
}
