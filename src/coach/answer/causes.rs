//! Why time is lost at a corner, and what to do about it.

use super::asked::Asked;
use super::losses::{Spot, spots};
use super::margins::{NEAR_M, NEAR_SPEED_MPS};
use super::pair::Pair;
use crate::analysis::{Cause, ComparedCorner, Finding, Phase};
use crate::coach::{Action, advice};
use crate::words::args;

impl Asked<'_> {
    pub(super) fn phase(&self, phase: Phase) -> String {
        match phase {
            Phase::Entry => self.say.words.answer_on_entry(),
            Phase::Mid => self.say.words.answer_in_the_middle(),
            Phase::Exit => self.say.words.answer_on_exit(),
        }
    }

    /// Cause, advice and measure of the first finding, in one corner where one is asked for.
    pub(super) fn cause_sentences(&self, pair: &Pair<'_>, number: Option<u32>) -> Vec<String> {
        let named = |number: u32| {
            let mut findings = pair.comparison.findings.iter();
            findings.find(|finding| finding.corner == number && finding.cause != Cause::Slower)
        };
        // Of the whole lap: the place that is told first and has a cause.
        let finding = match number {
            Some(number) => named(number),
            None => spots(pair).iter().find_map(|spot| match spot {
                Spot::Corner(number, _) => named(*number),
                Spot::Straight(..) => None,
            }),
        };
        let Some(finding) = finding.filter(|_| pair.a.is_own) else {
            return Vec::new();
        };
        let Some(corner) = pair.comparison.corner(finding.corner) else {
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
        let slower_apex = corner.b.apex_speed.get() - corner.a.apex_speed.get();
        let slower_exit = corner.b.exit_speed.get() - corner.a.exit_speed.get();
        if slower_exit >= NEAR_SPEED_MPS && slower_exit >= slower_apex {
            return say.words.answer_slower_exit(args::AnswerSlowerExit {
                corner: &say.corner(corner.corner.number),
                other: &pair.b.name,
                theirs: &say.speed(corner.b.exit_speed),
                yours: &say.speed(corner.a.exit_speed),
            });
        }
        if slower_apex >= NEAR_SPEED_MPS {
            return say.words.answer_slower_apex(args::AnswerSlowerApex {
                corner: &say.corner(corner.corner.number),
                other: &pair.b.name,
                theirs: &say.speed(corner.b.apex_speed),
                yours: &say.speed(corner.a.apex_speed),
            });
        }
        say.words.answer_speeds(args::AnswerSpeeds {
            corner: &say.corner(corner.corner.number),
            other: &pair.b.name,
            their_apex: &say.speed(corner.b.apex_speed),
            their_exit: &say.speed(corner.b.exit_speed),
            your_apex: &say.speed(corner.a.apex_speed),
            your_exit: &say.speed(corner.a.exit_speed),
        })
    }
}
