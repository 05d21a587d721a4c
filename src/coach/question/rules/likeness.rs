//! What a question is most like, where the rules found nothing in it, or something else than it asks.

use super::{Asked, turned};
use crate::coach::lap_words::{LapWords, Which};
use crate::coach::plan::{Declined, HowTo, Measure, Plan, Rank, What};
use crate::coach::question::alike::{Likely, ranked};
use crate::coach::question::examples::ask_the_same;
use crate::coach::question::glossary::Term;
use crate::coach::question::lexicon;
use crate::coach::question::reading::Reading;

/// What the rules found stands where it is at least this likely, of the likeliest kind.
const LEAST_OF_LIKELIEST: f32 = 0.2;
/// From here on a question is surely of a kind.
const SURE: f32 = 0.6;
/// What the rules are sure of gives way to nothing less likely.
const LEAST_AGAINST_RULES: f32 = 0.35;
/// Less likely kinds are no reading at all.
const LEAST_READING: f32 = 0.15;
/// What nobody answers is declined where it is this likely and no rule says so.
const SURELY_DECLINED: f32 = 0.7;
/// What the rules are sure of, and of which no example was seen, gives way from here on.
const SURELY: f32 = 0.85;
/// Of the words of a question about driving, so many were seen before.
const LEAST_KNOWN: f32 = 0.5;
/// The same of a question that speaks neither of the asker nor of anything on a lap, and of one that is surely understood.
const MOSTLY_KNOWN: f32 = 0.8;
/// A text of the glossary goes before the one that was named from here on: `setup` names one, `rain setup` means another.
const OTHER_TEXT: f32 = 0.5;
/// `T5?`, `Kurve 9 bitte`.
const MOST_OF_PLACE_ALONE: usize = 3;
/// Other readings that are offered.
const MOST_OTHERS: usize = 2;

impl Asked<'_> {
    /// The reading of the rules, or what the question is more like.
    pub(super) fn or_more_alike(&self, by_rules: Reading) -> Reading {
        let (likely, known) = ranked(self.said.text, !self.said.who.times.is_empty());
        // Words that were never seen say nothing.
        if known <= LEAST_KNOWN && !by_rules.is_sure {
            return by_rules;
        }
        let share_of = |plan: &Plan| -> f32 {
            let same = likely
                .iter()
                .filter(|kind| ask_the_same(&kind.asks, plan) || are_near(&kind.asks.what, &plan.what));
            same.map(|kind| kind.share).sum()
        };
        let is_a_kind = likely.iter().any(|kind| ask_the_same(&kind.asks, &by_rules.plan));
        let found = share_of(&by_rules.plan);
        let readings: Vec<(Plan, f32)> = likely
            .iter()
            .take_while(|kind| kind.share >= LEAST_READING)
            .filter_map(|kind| Some((self.as_asked(kind, &by_rules.plan, known)?, kind.share)))
            .collect();
        let Some((first, share)) = readings.first() else {
            return by_rules;
        };
        // A place alone says little of what is asked of it.
        let is_weak = match by_rules.plan.what {
            What::Describe => self.said.n_words() > MOST_OF_PLACE_ALONE && !self.has(lexicon::DESCRIBE),
            // Nothing was found in it, which is no reason to decline it.
            What::Declined(_) => !self.has(lexicon::OTHER_THINGS),
            // What no rule is sure of is a guess.
            _ => !by_rules.is_sure,
        };
        let least = if is_weak { 1.0 } else { LEAST_OF_LIKELIEST };
        let names_other_text = matches!((&first.what, &by_rules.plan.what),
            (What::Term(first), What::Term(named)) if first != named
                && *share >= OTHER_TEXT
                // Of a text that no example asks for nothing was learned.
                && likely.iter().any(|kind| kind.asks.what == by_rules.plan.what));
        if names_other_text {
            return Reading::sure(first.clone());
        }
        // Two that are both hardly likely: what the rules found is at least there.
        let is_close = by_rules.is_sure && !is_weak && *share < LEAST_AGAINST_RULES;
        let is_unlearned = !is_a_kind && by_rules.is_sure && !is_weak && *share < SURELY;
        let stands = is_close
            || is_unlearned
            || self.names_its_text(&by_rules, first, *share)
            || found >= least * share;
        if stands || ask_the_same(first, &by_rules.plan) {
            let is_sure = by_rules.is_sure || (found >= SURE && known >= MOSTLY_KNOWN);
            return Reading { is_sure, ..by_rules };
        }
        // Of what the rules were sure of and read otherwise, no model knows more.
        let was_sure = by_rules.is_sure && !matches!(by_rules.plan.what, What::Declined(_));
        let is_declined = |plan: &Plan| matches!(plan.what, What::Declined(_));
        let others = readings.iter().skip(1).map(|(plan, _)| plan.clone());
        let mut others: Vec<Plan> = std::iter::once(by_rules.plan)
            .chain(others)
            .chain(by_rules.others)
            .filter(|plan| !is_declined(plan) && !ask_the_same(plan, first))
            .collect();
        others.truncate(MOST_OTHERS);
        Reading {
            plan: first.clone(),
            is_sure: was_sure || (*share >= SURE && known >= MOSTLY_KNOWN) || is_declined(first),
            others,
            also: None,
        }
    }

    /// Whether a text of the glossary is named that stays the answer: `what psi should I go for`, `it pushes in turn 3`.
    fn names_its_text(&self, by_rules: &Reading, first: &Plan, share: f32) -> bool {
        let is_of_text = by_rules.is_sure && matches!(by_rules.plan.what, What::Term(_));
        let is_balance = self.term.is_some_and(Term::is_balance);
        let is_general = self.term.is_some_and(Term::is_general) && share < SURELY_DECLINED;
        is_of_text && !matches!(first.what, What::Term(_)) && (is_balance || is_general)
    }

    /// A kind of question as this one asks it, where it can: `None` where it lacks what that kind needs.
    fn as_asked(&self, kind: &Likely, by_rules: &Plan, known: f32) -> Option<Plan> {
        let place = &self.said.place;
        let has_place = self.has_corner || place.part.is_some();
        let who = self.said.who;
        let names = who.names_somebody();
        let asks = &kind.asks;
        let is_ours = self.has(lexicon::OURS) || has_place || names || self.measure.is_some();
        let least_known = if is_ours || self.is_about_me {
            LEAST_KNOWN
        } else {
            MOSTLY_KNOWN
        };
        let may = match &asks.what {
            What::Declined(Declined::OffTopic) => {
                let is_of_driving =
                    self.has(lexicon::OURS) || self.has(lexicon::ANY_CORNER) || self.has(lexicon::WHERE);
                (matches!(by_rules.what, What::Declined(_))
                    && (kind.share >= SURE || !is_of_driving || self.has(lexicon::OTHER_THINGS)))
                    || (kind.share >= SURELY_DECLINED
                        && !self.has(lexicon::OURS)
                        && !has_place
                        && !names
                        && self.measure.is_none())
            }
            What::Declined(_) => kind.share >= SURELY_DECLINED && (!has_place || names),
            // Words that nobody ever asked a coach: rather something else.
            _ if matches!(by_rules.what, What::Declined(_))
                && (known < least_known || (self.has(lexicon::OTHER_THINGS) && kind.share < SURE)) =>
            {
                false
            }
            // `where can I gain time` asks what is lost.
            What::Gains => !(self.has(lexicon::WHERE_STRICT) && self.has(lexicon::COULD)),
            What::Describe | What::Drive => self.has_corner,
            What::Potential => has_place,
            What::General => !self.is_about_me || self.term.is_some(),
            What::Gap => names || self.has(lexicon::LEADER),
            What::Compare => names || who.chosen().next().is_some(),
            What::Show => has_place || !who.laps.is_empty() || by_rules.what == What::Show,
            What::Clean => !has_place,
            What::HowTo(how) => !has_place || *how == HowTo::Formats,
            What::Overall
            | What::Corners(_)
            | What::Count
            | What::LapTimes
            | What::Drivers
            | What::Track
            | What::Thanks => !self.has_corner,
            What::Value => has_place || !needs_a_place(asks),
            _ => true,
        };
        if !may {
            return None;
        }
        match &asks.what {
            What::Target(_) => self.target(),
            What::Focus | What::Tips(_) if self.has_corner => Some(self.plan(What::Why)),
            What::HowTo(_)
            | What::Term(_)
            | What::General
            | What::Thanks
            | What::Declined(_)
            | What::Track => Some(Plan::of(asks.what.clone())),
            what => {
                let claim = asks.claim.map(|claim| {
                    if self.said.is_about_friend() {
                        turned(claim)
                    } else {
                        claim
                    }
                });
                let mut plan = self.with(what.clone(), asks.measure, claim);
                let is_time_of_lap = asks.measure == Some(Measure::Time) && !has_place;
                if *what == What::Value && is_time_of_lap && who.chosen().next().is_none() {
                    plan.laps.push(LapWords {
                        which: Which::Best,
                        ..LapWords::default()
                    });
                }
                Some(plan)
            }
        }
    }
}

/// Whether an answer to one is as good as one to the other.
const fn are_near(one: &What, other: &What) -> bool {
    matches!(
        (one, other),
        (What::Tips(_), What::Focus)
            | (What::Losses, What::Corners(Rank::Worst))
            | (What::HowTo(HowTo::Leaderboard), What::Drivers)
    )
}

/// Whether a number is one of a place, where the whole lap has many of them.
const fn needs_a_place(asks: &Plan) -> bool {
    match asks.measure {
        Some(Measure::TurnIn | Measure::Apex | Measure::Speed) => true,
        // A time alone is that of the best lap.
        Some(Measure::Time) => asks.claim.is_some(),
        _ => false,
    }
}
