//! A fact in one line, and the parts that longer sentences are made of.

use super::fact::{About, Against, Fact};
use super::variables::Variables;
use crate::coach::{Reader, sentences};
use crate::words::args;

/// `T5 entry: brakes 14 m early, 0.21 s`; `None` where the fact lacks a number that the line needs.
pub(super) fn line(fact: &Fact, reader: &Reader) -> Option<String> {
    let told = Variables::of(fact, reader);
    let words = told.words;
    Some(match fact.about {
        About::Loss { cause, .. } => words.fact_loss(args::FactLoss {
            corner: told.corner()?,
            phase: told.phase()?,
            short: &sentences::short(cause, &told)?,
            worth: told.worth()?,
        }),
        // What the best lap of a session gained on the next one.
        About::Gain { .. } if fact.against == Against::NextBest => words.fact_found(args::FactFound {
            corner: told.corner()?,
            phase: told.phase()?,
            worth: told.worth()?,
        }),
        About::Gain { .. } => words.fact_gain(args::FactGain {
            against: told.against(),
            corner: told.corner()?,
            phase: told.phase()?,
            worth: told.worth()?,
        }),
        About::Incident { .. } => words.fact_incident(args::FactIncident {
            corner: told.corner()?,
            phase: told.phase()?,
            worth: told.worth()?,
        }),
        About::Slip { lap, .. } => words.fact_slip(args::FactSlip {
            corner: told.corner()?,
            lap: &lap.to_string(),
            phase: told.phase()?,
            worth: told.worth()?,
        }),
        About::Linked { .. } => words.fact_linked(args::FactLinked {
            against_short: told.against_short(),
            corner: told.corner()?,
            from: told.from()?,
            reference: told.reference()?,
            worth: told.worth()?,
            you: told.you()?,
        }),
        About::Gap => words.fact_gap(args::FactGap {
            against_short: told.against_short(),
            delta: told.delta()?,
            reference: told.reference()?,
            you: told.you()?,
        }),
        About::TopThree => words.fact_top(told.worth()?),
        About::Optimal => words.fact_optimal(args::FactOptimal {
            delta: told.delta()?,
            reference: told.reference()?,
            you: told.you()?,
        }),
        About::Rolling => words.fact_rolling(args::FactRolling {
            delta: told.delta()?,
            reference: told.reference()?,
            you: told.you()?,
        }),
        About::Consistency => words.fact_consistency(args::FactConsistency {
            delta: told.delta()?,
            laps: told.laps()?,
        }),
        About::Variation { .. } => words.fact_variation(args::FactVariation {
            corner: told.corner()?,
            delta: told.delta()?,
        }),
    })
}

impl Fact {
    /// As a sentence of its own: `In lap 5 alone T4 exit cost 0.62 s: a mistake of that lap, no habit.`; `None` for any other fact.
    pub(in crate::coach) fn slip(&self, reader: &Reader) -> Option<String> {
        let About::Slip { lap, .. } = self.about else {
            return None;
        };
        let told = Variables::of(self, reader);
        Some(told.words.slip(args::Slip {
            corner: told.corner()?,
            lap: &lap.to_string(),
            phase: told.phase()?,
            worth: told.worth()?,
        }))
    }

    /// In one line, in the reader's units and language: `T5 entry: brakes 14 m early, 0.21 s`.
    #[must_use]
    pub fn text(&self, reader: &Reader) -> String {
        line(self, reader).unwrap_or_else(|| self.id.clone())
    }
}
