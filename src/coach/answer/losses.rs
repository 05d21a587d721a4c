//! Where the time is, and why.

use super::pair::Pair;
use super::values::NEAR_M;
use super::{Asked, Missing, NOTHING_S, Outcome, Picture, SAME_LAP};
use crate::analysis::{Cause, ComparedCorner, Finding, Phase};
use crate::coach::lap_words::Whose;
use crate::coach::plan::{Claim, Measure, What};
use crate::coach::{Action, World, advice};
use crate::words::args;

/// Where less than this share of a gap is told place by place, the rest is said to be spread.
const SPREAD_SHARE: f64 = 0.85;

/// A place with what is lost there, seconds; negative: gained.
#[derive(Clone, Copy)]
pub(super) enum Spot {
    Corner(u32, f64),
    /// Behind a corner; 0: before the first one.
    Straight(u32, f64),
}

impl Spot {
    pub(super) const fn loss_s(&self) -> f64 {
        match self {
            Self::Corner(_, loss_s) | Self::Straight(_, loss_s) => *loss_s,
        }
    }
}

/// What a corner loses from its entry to its exit; what follows on the straight behind is the straight's.
pub(super) fn corner_loss_s(corner: &ComparedCorner) -> f64 {
    corner.loss.get()
}

/// Every place with its loss, the largest first.
pub(super) fn spots(pair: &Pair<'_>) -> Vec<Spot> {
    let comparison = &pair.comparison;
    let mut spots: Vec<Spot> = comparison
        .corners
        .iter()
        .map(|corner| Spot::Corner(corner.corner.number, corner_loss_s(corner)))
        .collect();
    let straights = comparison.straights.iter();
    spots.extend(straights.map(|straight| Spot::Straight(straight.after_corner, straight.loss.get())));
    spots.sort_by(|one, other| other.loss_s().total_cmp(&one.loss_s()));
    spots
}

impl Asked<'_> {
    /// `0.13 s in T4, 0.12 s in T9`.
    pub(super) fn spot(&self, spot: &Spot) -> String {
        let words = self.say.words;
        match spot {
            Spot::Corner(number, loss_s) => self.say.time_in(*loss_s, *number),
            Spot::Straight(0, loss_s) => words.answer_time_on_first_straight(&self.say.seconds(*loss_s)),
            Spot::Straight(after, loss_s) => words.answer_time_on_straight(args::AnswerTimeOnStraight {
                corner: &self.say.corner(*after),
                time: &self.say.seconds(*loss_s),
            }),
        }
    }

    fn spot_list(&self, spots: &[Spot]) -> String {
        let parts: Vec<String> = spots.iter().map(|spot| self.spot(spot)).collect();
        self.say.list(&parts)
    }

    /// `You lose 0.13 s in T4, 0.11 s in T3.` Empty where nothing is lost.
    pub(super) fn places_sentence(&self, pair: &Pair<'_>, most: usize) -> String {
        let worth: Vec<Spot> = spots(pair)
            .into_iter()
            .filter(|spot| spot.loss_s() >= NOTHING_S)
            .take(most)
            .collect();
        if worth.is_empty() {
            return String::new();
        }
        let places = self.spot_list(&worth);
        let words = self.say.words;
        let told_s: f64 = worth.iter().map(Spot::loss_s).sum();
        let gap_s = pair.a.time_s() - pair.b.time_s();
        if pair.a.is_own && !pair.b.is_own && told_s < SPREAD_SHARE * gap_s {
            words.answer_you_lose_spread(&places)
        } else if pair.a.is_own && !pair.b.is_own {
            words.answer_you_lose(&places)
        } else {
            words.answer_lost(&places)
        }
    }

    /// `You gain 0.05 s in T2.` Empty where nothing is gained.
    pub(super) fn gains_sentence(&self, pair: &Pair<'_>, most: usize) -> String {
        let mut worth: Vec<Spot> = spots(pair)
            .into_iter()
            .filter(|spot| spot.loss_s() <= -NOTHING_S)
            .collect();
        worth.reverse();
        worth.truncate(most);
        if worth.is_empty() {
            return String::new();
        }
        let places = self.spot_list(&worth);
        if pair.a.is_own && !pair.b.is_own {
            self.say.words.answer_you_gain(&places)
        } else {
            self.say.words.answer_gained(&places)
        }
    }

    /// Where the time of a whole lap is.
    pub(super) fn losses(&self) -> Outcome {
        let is_why = self.plan.what == What::Why;
        let pair = if self.names_somebody() && !self.names_everyone() {
            self.pair_with_reference()?
        } else {
            self.pair_of_session()?
        };
        let apart = pair.a.time_s() - pair.b.time_s();
        // `Why is Alice faster?`, and she is not.
        if apart < 0.0 && !pair.b.is_own {
            let better = self.places_sentence(&pair, 3);
            let better = if better.is_empty() {
                self.say.words.answer_nowhere_better(&pair.b.name)
            } else {
                better
            };
            let sentence = self.gap_sentence(&pair);
            let first = if is_why {
                self.say.words.answer_not_faster(args::AnswerNotFaster {
                    text: &sentence,
                    who: &pair.b.name,
                })
            } else {
                sentence
            };
            return Ok(self.told(&pair, vec![first, better]));
        }
        let mut sentences = vec![self.gap_sentence(&pair), self.places_sentence(&pair, 4)];
        if apart.abs() < SAME_LAP.get() {
            sentences.insert(1, self.say.words.answer_practically_level());
        }
        let lead = sentences.iter().filter(|sentence| !sentence.is_empty()).count();
        sentences.extend(self.cause_sentences(&pair, None));
        let answered = self.told(&pair, sentences);
        Ok(self.with_facts(answered, &pair, None, lead))
    }

    pub(super) fn names_everyone(&self) -> bool {
        self.plan.laps.iter().any(|lap| lap.whose == Whose::Everyone)
    }

    /// Where the time of one corner is, and why.
    pub(super) fn losses_at_place(&self) -> Outcome {
        if self.plan.place.corners.is_empty() && self.plan.place.kind.is_none() {
            return self.claim_of_part();
        }
        let Some((number, remark)) = self.corner_asked() else {
            return self.losses();
        };
        if self.names_everyone() {
            return self.against_everyone(number);
        }
        let pair = self.pair_with_reference()?;
        let Some(corner) = pair
            .comparison
            .corners
            .iter()
            .find(|corner| corner.corner.number == number)
        else {
            return Err(Missing(self.say.words.answer_no_such_place()));
        };
        let mut sentences: Vec<String> = remark.into_iter().collect();
        sentences.push(self.corner_loss_sentence(&pair, corner));
        for other in self.plan.place.corners.iter().skip(1) {
            let other = pair
                .comparison
                .corners
                .iter()
                .find(|corner| corner.corner.number == *other);
            sentences.extend(other.map(|other| self.corner_loss_sentence(&pair, other)));
        }
        let lead = sentences.len();
        let linked = pair
            .comparison
            .linked
            .iter()
            .find(|linked| linked.corner == number);
        let mut causes = Vec::new();
        if let Some(linked) = linked {
            causes.push(self.say.words.answer_starts_before(args::AnswerStartsBefore {
                corner: &self.say.corner(number),
                from: &self.say.corner(linked.from),
            }));
            causes.extend(self.cause_sentences(&pair, Some(linked.from)));
        }
        causes.extend(self.cause_sentences(&pair, Some(number)));
        if causes.is_empty() {
            sentences.push(self.detail_sentence(&pair, corner));
        } else {
            sentences.extend(causes);
        }
        let answered = self.told(&pair, sentences);
        let mut answered = self.with_facts(answered, &pair, Some(number), lead);
        answered.others = self.other_kinds(number);
        answered.picture = Some(Picture::Corner {
            number,
            a: pair.a.at,
            b: pair.b.at,
        });
        Ok(answered)
    }

    /// `In T4 you lose 0.12 s to Alice: 0.15 s on entry, 0.02 s gained in the middle.`
    pub(super) fn corner_loss_sentence(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> String {
        let loss_s = corner_loss_s(corner);
        let words = self.say.words;
        let (place, other, loss) = (
            self.say.corner(corner.corner.number),
            &pair.b.name,
            self.say.seconds(loss_s),
        );
        let phases = [
            (Phase::Entry, corner.entry_loss.get()),
            (Phase::Mid, corner.mid_loss.get()),
            (Phase::Exit, corner.exit_loss.get()),
        ];
        let worst = phases
            .into_iter()
            .max_by(|(_, one), (_, other)| one.total_cmp(other));
        if loss_s.abs() < NOTHING_S {
            return words.answer_corner_level(args::AnswerCornerLevel {
                corner: &place,
                loss: &loss,
                other,
            });
        }
        if loss_s < 0.0 {
            return words.answer_corner_gain(args::AnswerCornerGain {
                corner: &place,
                gain: &loss,
                other,
            });
        }
        match worst.filter(|(_, worst_s)| *worst_s >= NOTHING_S) {
            Some((phase, worst_s)) => words.answer_corner_loss_phase(args::AnswerCornerLossPhase {
                corner: &place,
                loss: &loss,
                most: &self.say.seconds(worst_s),
                other,
                phase: &self.phase(phase),
            }),
            None => words.answer_corner_loss(args::AnswerCornerLoss {
                corner: &place,
                loss: &loss,
                other,
            }),
        }
    }

    pub(super) fn phase(&self, phase: Phase) -> String {
        match phase {
            Phase::Entry => self.say.words.answer_on_entry(),
            Phase::Mid => self.say.words.answer_in_the_middle(),
            Phase::Exit => self.say.words.answer_on_exit(),
        }
    }

    /// Cause, advice and measure of the first finding, in one corner where one is asked for.
    pub(super) fn cause_sentences(&self, pair: &Pair<'_>, number: Option<u32>) -> Vec<String> {
        let finding = pair.comparison.findings.iter().find(|finding| {
            number.is_none_or(|number| finding.corner == number) && finding.cause != Cause::Slower
        });
        let Some(finding) = finding.filter(|_| pair.a.is_own) else {
            return Vec::new();
        };
        let Some(corner) = pair
            .comparison
            .corners
            .iter()
            .find(|corner| corner.corner.number == finding.corner)
        else {
            return Vec::new();
        };
        vec![
            self.cause_sentence(pair, corner, finding.cause),
            self.advice_sentence(pair, finding),
        ]
    }

    /// What is done differently, with both numbers.
    pub(super) fn cause_sentence(&self, pair: &Pair<'_>, corner: &ComparedCorner, cause: Cause) -> String {
        let say = &self.say;
        let words = say.words;
        let other = &pair.b.name;
        let place = say.corner(corner.corner.number);
        let (a, b) = (&corner.a, &corner.b);
        match cause {
            Cause::BrakesSoft => match (a.brake_peak, b.brake_peak) {
                (Some(yours), Some(theirs)) => self.peak_sentence(pair, corner, (yours, theirs)),
                _ => String::new(),
            },
            Cause::BrakesEarly => self.brake_point_sentence(pair, corner).unwrap_or_default(),
            Cause::OverSlows => words.answer_slower_apex(args::AnswerSlowerApex {
                corner: &place,
                other,
                theirs: &say.speed(b.apex_speed),
                yours: &say.speed(a.apex_speed),
            }),
            Cause::MissesExitSpeed => words.answer_slower_exit(args::AnswerSlowerExit {
                corner: &place,
                other,
                theirs: &say.speed(b.exit_speed),
                yours: &say.speed(a.exit_speed),
            }),
            Cause::WaitsForThrottle => {
                let place_of =
                    |facts: &crate::analysis::CornerFacts| facts.full_throttle.or(facts.throttle_on);
                match (place_of(a), place_of(b)) {
                    (Some(yours), Some(theirs)) => words.answer_later_throttle(args::AnswerLaterThrottle {
                        corner: &place,
                        delta: &say.metres(crate::units::Metres::new(yours.get() - theirs.get())),
                        other,
                    }),
                    _ => String::new(),
                }
            }
            Cause::Coasts => match a.coast {
                Some(coast) => words.answer_coasts_here(args::AnswerCoastsHere {
                    corner: &place,
                    time: &say.seconds(coast.get()),
                }),
                None => String::new(),
            },
            Cause::WrongGear => match (a.min_gear, b.min_gear) {
                (Some(yours), Some(theirs)) => words.answer_other_gear(args::AnswerOtherGear {
                    corner: &place,
                    other,
                    theirs: &say.gear(theirs),
                    yours: &say.gear(yours),
                }),
                _ => String::new(),
            },
            Cause::ReleasesAbruptly
            | Cause::TurnsInEarly
            | Cause::LateApex
            | Cause::RunsWide
            | Cause::LiftsAfterThrottle
            | Cause::ShortShifts
            | Cause::Slower => self.detail_sentence(pair, corner),
        }
    }

    /// What to do about a finding, without a push in a real car.
    pub(super) fn advice_sentence(&self, pair: &Pair<'_>, finding: &Finding) -> String {
        let action = Action::for_cause(finding.cause, self.known.world);
        advice::how_named(action, self.say.reader.level, self.say.words, &pair.b.name)
    }

    /// `In T4 your brake peaks at 60%, Alice's at 80%: you brake 8 m earlier because of it.`
    pub(super) fn peak_sentence(
        &self,
        pair: &Pair<'_>,
        corner: &ComparedCorner,
        (yours, theirs): (f64, f64),
    ) -> String {
        let say = &self.say;
        let value = |peak: f64| self.brake_amount(corner, peak);
        let earlier = match (corner.a.brake_point, corner.b.brake_point) {
            (Some(yours), Some(theirs)) => theirs.get() - yours.get(),
            _ => 0.0,
        };
        if yours < theirs && earlier >= NEAR_M {
            say.words.answer_peak_less_earlier(args::AnswerPeakLessEarlier {
                corner: &say.corner(corner.corner.number),
                delta: &say.metres(crate::units::Metres::new(earlier)),
                other: &pair.b.name,
                theirs: &value(theirs),
                yours: &value(yours),
            })
        } else {
            say.words.answer_peak(args::AnswerPeak {
                corner: &say.corner(corner.corner.number),
                other: &pair.b.name,
                theirs: &value(theirs),
                yours: &value(yours),
            })
        }
    }

    /// `Peak brake in T4: you 60%, Alice 80%.`
    pub(super) fn plain_peak_sentence(
        &self,
        pair: &Pair<'_>,
        corner: &ComparedCorner,
        (yours, theirs): (f64, f64),
    ) -> String {
        self.say.words.answer_peak(args::AnswerPeak {
            corner: &self.say.corner(corner.corner.number),
            other: &pair.b.name,
            theirs: &self.brake_amount(corner, theirs),
            yours: &self.brake_amount(corner, yours),
        })
    }

    /// The largest difference of a corner without a named cause: `You're 1.0 km/h slower at the slowest point of T9, …`
    pub(super) fn detail_sentence(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> String {
        let say = &self.say;
        say.words.answer_speeds(args::AnswerSpeeds {
            corner: &say.corner(corner.corner.number),
            other: &pair.b.name,
            their_apex: &say.speed(corner.b.apex_speed),
            their_exit: &say.speed(corner.b.exit_speed),
            your_apex: &say.speed(corner.a.apex_speed),
            your_exit: &say.speed(corner.a.exit_speed),
        })
    }

    /// `In T5 you lose nothing to Alice, 0.06 s to Carla.`
    fn against_everyone(&self, number: u32) -> Outcome {
        let best = self.best_ever()?;
        let mut parts = Vec::new();
        let mut first = None;
        for at in 0..self.known.others.len().min(5) {
            let Some(other) = self.other(at) else { continue };
            let pair = self.pair(best.clone(), other)?;
            let Some(corner) = pair
                .comparison
                .corners
                .iter()
                .find(|corner| corner.corner.number == number)
            else {
                continue;
            };
            let loss_s = corner_loss_s(corner);
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
        let list = self
            .say
            .words
            .answer_against_everyone(args::AnswerAgainstEveryone {
                corner: &self.say.corner(number),
                list: &self.say.list(&texts),
            });
        let mut sentences = vec![if is_true {
            list
        } else {
            self.say.words.answer_not_everyone(&list)
        }];
        if let Some(corner) = pair
            .comparison
            .corners
            .iter()
            .find(|corner| corner.corner.number == number)
        {
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
        let worth = |corner: &ComparedCorner| say.seconds(corner_loss_s(corner).max(0.0));
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
                    (later >= 1.0)
                        .then(|| (later, item(corner, &say.metres(crate::units::Metres::new(later)))))
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
    fn braking_places(&self, pair: &Pair<'_>) -> Vec<String> {
        let say = &self.say;
        let words = say.words;
        let wants_late = self.plan.claim == Some(Claim::Late);
        let asks_to_push = self.plan.claim == Some(Claim::WouldPush);
        let mut items: Vec<(f64, String)> = pair
            .comparison
            .corners
            .iter()
            .filter_map(|corner| {
                let earlier = corner.b.brake_point?.get() - corner.a.brake_point?.get();
                let amount = if wants_late { -earlier } else { earlier };
                let text = words.answer_item(args::AnswerItem {
                    amount: &say.metres(crate::units::Metres::new(amount)),
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
        if asks_to_push && self.known.world == World::RealCar {
            sentences.push(words.answer_real_car());
        } else {
            sentences.extend(self.cause_sentences(pair, None));
        }
        sentences
    }

    /// Whose gains the session shows.
    pub(super) fn gains(&self) -> Outcome {
        let pair = self.pair_with_reference()?;
        let gains = self.gains_sentence(&pair, 3);
        let sentence = if gains.is_empty() {
            self.say.words.answer_no_gains(&pair.b.name)
        } else {
            gains
        };
        Ok(self.told(&pair, vec![sentence, self.gap_sentence(&pair)]))
    }
}
