//! The focus that was given last time, and what the next laps made of it.

use super::debrief::{Focus, Signature};
use super::facts::variables::Variables;
use super::sentences;
use super::value::{Dimension, Role, Value};
use super::{Fact, Reader};
use crate::analysis::{Cause, ComparedCorner, Comparison, Quantity};
use crate::units::Seconds;
use crate::words::args;

/// Laps that save less than this have not found the time yet, seconds.
const MIN_SAVED_S: f64 = 0.01;

/// The one thing a driver was told to work on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Remembered {
    /// Number of the corner, as on the reference that was compared with.
    pub corner: u32,
    /// Why time was lost there.
    pub cause: Cause,
    /// What a later lap has to show against the same reference.
    pub signature: Signature,
    /// What the corner cost then, with the straight behind it as far as the exit was the reason.
    pub loss: Seconds,
}

/// What later laps made of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Grade {
    /// Laps that show the signature.
    pub held: usize,
    /// Laps in which it could be measured.
    pub of: usize,
    /// What the corner costs less than then, by the median lap; negative where it costs more.
    pub saved: Seconds,
}

impl Remembered {
    /// To keep the focus of a comparison; `None` where the corner is not in it.
    #[must_use]
    pub(crate) fn of(focus: &Focus, comparison: &Comparison) -> Option<Self> {
        let corner = corner_of(comparison, focus.corner)?;
        Some(Self {
            corner: focus.corner,
            cause: focus.cause,
            signature: focus.signature,
            loss: corner.loss + corner.carried,
        })
    }

    /// From comparisons of later laps with the same reference. `None` where no lap says anything about it.
    #[must_use]
    pub(crate) fn grade(&self, later: &[Comparison]) -> Option<Grade> {
        let corners: Vec<&ComparedCorner> = later
            .iter()
            .filter_map(|comparison| corner_of(comparison, self.corner))
            .collect();
        let judged: Vec<bool> = corners
            .iter()
            .filter_map(|corner| self.signature.is_held(corner))
            .collect();
        let mut losses_s: Vec<f64> = corners
            .iter()
            .map(|corner| (corner.loss + corner.carried).get())
            .collect();
        losses_s.sort_by(f64::total_cmp);
        let median_s = losses_s.get(losses_s.len() / 2).copied()?;
        (!judged.is_empty()).then(|| Grade {
            held: judged.iter().filter(|held| **held).count(),
            of: judged.len(),
            saved: Seconds::new(self.loss.get() - median_s),
        })
    }

    /// Whether a new focus is the same advice again.
    #[must_use]
    pub(crate) fn is_again(&self, focus: &Focus) -> bool {
        self.corner == focus.corner && self.cause == focus.cause
    }

    /// `T5 brake release: 3 of 7 laps do it now, worth 0.11 s.` By what it is known is said as long as no lap does it.
    #[must_use]
    pub(crate) fn grade_in_words(&self, grade: &Grade, reader: &Reader) -> Option<String> {
        let words = reader.words();
        #[expect(clippy::cast_precision_loss, reason = "laps of a session are few")]
        let number = |laps: usize| reader.amount(&Value::derived(Role::You, Dimension::Laps, laps as f64));
        let worth = &reader.amount(&Value::derived(
            Role::Worth,
            Dimension::Time,
            grade.saved.get().max(0.0),
        ));
        let goal = &self.goal(reader)?;
        let (held, of) = (&number(grade.held), &number(grade.of));
        let (corner, topic) = (&super::facts::variables::corner(self.corner), &self.topic(reader));
        let is_found = grade.saved.get() >= MIN_SAVED_S;
        Some(match (grade.held, grade.of, is_found) {
            (0, 1, _) => words.grade_none_one(args::GradeNoneOne { corner, goal, topic }),
            (0, ..) => words.grade_none(args::GradeNone {
                corner,
                goal,
                of,
                topic,
            }),
            (_, 1, true) => words.grade_held_one(args::GradeHeldOne { corner, topic, worth }),
            (_, 1, false) => words.grade_held_one_plain(args::GradeHeldOnePlain { corner, topic }),
            (_, _, true) => words.grade_held(args::GradeHeld {
                corner,
                held,
                of,
                topic,
                worth,
            }),
            (_, _, false) => words.grade_held_plain(args::GradeHeldPlain {
                corner,
                held,
                of,
                topic,
            }),
        })
    }

    /// That nothing was driven since.
    #[must_use]
    pub(crate) fn unchanged_in_words(&self, reader: &Reader) -> String {
        let (corner, topic) = (&super::facts::variables::corner(self.corner), &self.topic(reader));
        reader.words().grade_same(args::GradeSame { corner, topic })
    }

    /// That the same was advised for another lap, and that nothing has shown since whether it helped.
    #[must_use]
    pub(crate) fn open_in_words(&self, reader: &Reader) -> Option<String> {
        let (corner, topic) = (&super::facts::variables::corner(self.corner), &self.topic(reader));
        let goal = &self.goal(reader)?;
        Some(reader.words().grade_open(args::GradeOpen { corner, goal, topic }))
    }

    /// `you did it if you take at least 0.40 s to come off the brake`.
    fn goal(&self, reader: &Reader) -> Option<String> {
        Some(format!(
            "{} {}",
            reader.words().label_measure().to_lowercase(),
            signature_in_words(self.cause, &self.signature, reader)?.trim_end_matches('.')
        ))
    }

    fn topic(&self, reader: &Reader) -> String {
        let words = reader.words();
        // As its headline said: in a real car the brake point stays, and success is measured by the time.
        if self.cause == Cause::BrakesEarly && self.signature.quantity.is_none() {
            return words.topic_brakes_long();
        }
        super::names::topic(self.cause, words)
    }
}

fn corner_of(comparison: &Comparison, number: u32) -> Option<&ComparedCorner> {
    comparison.corner(number)
}

/// Every cause, to find one by its name in the database.
const CAUSES: [Cause; 14] = [
    Cause::BrakesEarly,
    Cause::BrakesSoft,
    Cause::ReleasesAbruptly,
    Cause::OverSlows,
    Cause::Coasts,
    Cause::TurnsInEarly,
    Cause::LateApex,
    Cause::RunsWide,
    Cause::WaitsForThrottle,
    Cause::LiftsAfterThrottle,
    Cause::ShortShifts,
    Cause::WrongGear,
    Cause::MissesExitSpeed,
    Cause::Slower,
];

/// By the name of [`Cause::name`].
#[must_use]
pub(crate) fn cause_by_name(name: &str) -> Option<Cause> {
    CAUSES.into_iter().find(|cause| cause.name() == name)
}

/// By the name of [`Quantity::name`], among those that a signature measures.
#[must_use]
pub(crate) fn quantity_by_name(name: &str) -> Option<Quantity> {
    CAUSES
        .into_iter()
        .flat_map(|cause| super::facts::telling_of(cause).iter().copied())
        .find(|quantity| quantity.name() == name)
}

/// A signature in words, as a point has it.
fn signature_in_words(cause: Cause, signature: &Signature, reader: &Reader) -> Option<String> {
    let fact = fact_of_signature(cause, signature);
    if signature.quantity.is_some() {
        return sentences::measure(cause, &Variables::of(&fact, reader));
    }
    let target = Value::derived(Role::Target, Dimension::Time, signature.target);
    Some(reader.words().measure_time(&reader.amount(&target)))
}

/// A fact that holds nothing but a signature, to word it again.
fn fact_of_signature(cause: Cause, signature: &Signature) -> Fact {
    let dimension = signature
        .quantity
        .map_or(Dimension::Time, super::value::dimension);
    let value = |role| Value {
        quantity: signature.quantity,
        role,
        dimension,
        si: signature.target,
    };
    Fact {
        id: String::new(),
        about: super::About::Loss {
            corner: 0,
            phase: crate::analysis::Phase::Entry,
            cause,
            action: super::Action::LookCloser,
        },
        evidence: vec![value(Role::Target), value(Role::Reference)],
        laps_used: crate::analysis::LapsHeld { held: 0, of: 0 },
        confidence: crate::analysis::Confidence::High,
        worth: None,
        // The lap it was said about may no longer be the best.
        against: super::Against::Reference,
        names: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::made_up_tests::{against_reference, one};
    use crate::coach::{Language, World, debrief};

    #[test]
    fn every_signature_can_be_said_again() {
        for cause in CAUSES {
            for world in World::ALL {
                for measured in [true, false] {
                    let facts = against_reference(one(cause, crate::analysis::Phase::Entry, world, measured));
                    for language in Language::ALL {
                        let reader = Reader {
                            language,
                            ..Reader::default()
                        };
                        let focus = debrief(&facts, &reader, 3).focus.unwrap();
                        let again = signature_in_words(cause, &focus.signature, &reader);
                        assert_eq!(
                            again.as_ref(),
                            Some(&focus.measure),
                            "{cause:?} {world:?} {language:?}"
                        );
                        let name = focus.signature.quantity.map(Quantity::name);
                        assert_eq!(name.and_then(quantity_by_name), focus.signature.quantity);
                        assert_eq!(cause_by_name(cause.name()), Some(cause));
                    }
                }
            }
        }
    }

    #[test]
    fn a_grade_says_how_many_laps_do_it_and_what_it_is_worth() {
        let remembered = Remembered {
            corner: 5,
            cause: Cause::ReleasesAbruptly,
            signature: Signature {
                quantity: Some(Quantity::BrakeRelease),
                target: 0.4,
            },
            loss: Seconds::new(0.2),
        };
        let said = |held, saved_s| {
            let grade = Grade {
                held,
                of: 7,
                saved: Seconds::new(saved_s),
            };
            let text = remembered.grade_in_words(&grade, &Reader::default()).unwrap();
            text.replace('\u{a0}', " ")
        };
        assert_eq!(
            said(3, 0.11),
            "T5 brake release: 3 of 7 laps do it now, worth 0.11 s."
        );
        assert_eq!(
            said(3, -0.1),
            "T5 brake release: 3 of 7 laps do it now, but the time is not there yet."
        );
        // By what it is known is said as long as no lap does it.
        assert_eq!(
            said(0, 0.1),
            "T5 brake release: none of 7 laps does it yet (you'll know it worked when you take at least 0.40 s to come off the brake)"
        );
    }
}
