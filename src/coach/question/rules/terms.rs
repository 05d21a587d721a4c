//! Terms and topics that no lap answers.

use super::{Asked, TERM_WORDS};
use crate::coach::plan::{Measure, Plan, What};
use crate::coach::question::lexicon;

impl Asked<'_> {
    /// `what is trail braking`, `trail braking?`.
    pub(super) fn definition(&self) -> Option<Plan> {
        let term = self.term?;
        let asks_in_general = self.has(lexicon::SAFE_TO_DO);
        let is_defined = (self.has(lexicon::DEFINITION) || asks_in_general) && !self.is_about_me;
        let is_alone = self.said.n_words() <= TERM_WORDS
            && !self.is_about_me
            && !self.is_yes_no
            // `distacco da Ben`
            && !self.said.who.names_somebody()
            && !self.has(lexicon::WHERE);
        // `sector times?`
        let asks_times = self.measure == Some(Measure::Time) && self.has(lexicon::SECTOR);
        let is_a_number = asks_times
            || matches!(self.measure, Some(Measure::TopSpeed | Measure::Gear))
            || (!self.has(lexicon::DEFINITION)
                && (self.has(lexicon::POSSIBLE) || self.has(lexicon::CONSISTENCY)));
        (!self.has_corner && self.said.place.part.is_none() && !is_a_number && (is_defined || is_alone))
            .then(|| Plan::of(What::Term(term.id.clone())))
    }

    /// Setup, tyres, rain, flags: what no lap can answer, whatever else the question says.
    pub(super) fn general_topic(&self) -> Option<Plan> {
        let term = self.term.filter(|term| term.is_general())?;
        // How the car behaves is asked of the car, wherever it does.
        if term.is_balance() && !self.has(lexicon::LOSS_STRICT) {
            return Some(self.plan(What::Term(term.id.clone())));
        }
        let asks_laps = (self.has(lexicon::WHERE) && (self.has(lexicon::LOSS_STRICT) || self.has_corner))
            || self.said.who.has_days()
            // `me n Ben side by side`: laps, not wheels.
            || (self.said.who.names_somebody() && self.has(lexicon::COMPARE))
            || self.measure == Some(Measure::Gear);
        // `should I use more kerb in T2`: what the log says of T2 comes with it.
        let is_of_corner = self.has_corner
            && matches!(
                self.measure,
                Some(Measure::Kerb | Measure::Line | Measure::BrakePoint)
            );
        (!asks_laps && !is_of_corner).then(|| Plan::of(What::Term(term.id.clone())))
    }

    /// `is it better to brake early or late`: of driving, not of anybody's laps.
    pub(super) fn in_general(&self) -> Option<Plan> {
        let is_of_somebody = self.is_about_me || self.said.who.names_somebody();
        let is_of_laps =
            self.has_corner || self.said.who.chosen().next().is_some() || self.has(lexicon::WOULD);
        let asks = self.has(lexicon::ANYBODY) && self.has(lexicon::OURS) && !self.has(lexicon::OTHER_THINGS);
        (asks && !is_of_somebody && !is_of_laps).then(|| Plan::of(What::General))
    }
}
