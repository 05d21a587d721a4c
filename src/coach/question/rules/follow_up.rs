//! Questions that go on from the one before.

use super::{Asked, SHORT_WORDS, is_somebody};
use crate::analysis::Phase;
use crate::coach::lap_words::LapWords;
use crate::coach::plan::{Measure, Place, Plan, What};
use crate::coach::question::lexicon;

/// `is that too early then`
const MOST_OF_CLAIM: usize = 6;
/// What `and me?` is made of.
const AND_ME: [&str; 15] = [
    "and", "me", "i", "myself", "und", "ich", "bei", "mir", "et", "moi", "y", "yo", "e", "io", "eu",
];

impl Asked<'_> {
    /// `and in T7?`, `sector 2`, `why?`, `what about Carla?` after another question.
    pub(super) fn follow_up(&self) -> Option<Plan> {
        let before = self.said.known.before.filter(|before| before.is_about_laps())?;
        if self.said.n_words() > SHORT_WORDS || self.has(lexicon::OTHER_THINGS) {
            return None;
        }
        if let Some(plan) = self.about_what_was_spoken_of(before) {
            return Some(plan);
        }
        let place = &self.said.place;
        let who = self.said.who;
        let says_place = self.has_corner || place.part.is_some() || place.phase.is_some();
        let goes_on = self.has(lexicon::FOLLOW_UP);
        let is_bare = self.measure.is_none()
            && !self.has(lexicon::LOSS_STRICT)
            && !self.has(lexicon::COMPARE)
            && !self.has(lexicon::SHOW)
            && !self.has(lexicon::DRIVE)
            && (goes_on || !self.has(lexicon::DESCRIBE))
            && !self.has(lexicon::FOCUS)
            && !self.has(lexicon::TIPS)
            && !self.has(lexicon::POSSIBLE)
            && !self.has(lexicon::CONSISTENCY)
            && !self.has(lexicon::GAP)
            && !self.has(lexicon::PROGRESS)
            && !self.has(lexicon::DRIVERS)
            && !self.has(lexicon::COUNT)
            && !self.is_yes_no
            && self.term.is_none_or(|_| says_place);
        let mut plan = before.clone();
        // `show me`: what was just spoken of.
        if self.said.n_words() <= 4 && self.has(lexicon::SHOW) && self.measure.is_none() && !says_place {
            plan.laps = laps_of(before);
            return Some(Plan {
                what: What::Show,
                measure: None,
                claim: None,
                ..plan
            });
        }
        // `is that too early?`: what was just answered, as a claim.
        if self.said.n_words() <= MOST_OF_CLAIM
            && !says_place
            && self.measure.is_none()
            && before.what == What::Value
            && before.measure.is_some()
            && self.has(lexicon::IT)
            && let Some(claim) = self.claim()
        {
            plan.claim = Some(claim);
            return Some(plan);
        }
        // `is that realistic?`, `which corner first?`: of a target.
        let is_of_target = matches!(before.what, What::Target(_));
        let asks_order = self.has(lexicon::FIRST_OF_ALL) && !self.has(lexicon::FOCUS);
        if is_of_target && (self.has(lexicon::REALISTIC) || asks_order) {
            return Some(plan);
        }
        // `where exactly?`
        if self.said.n_words() <= 3 && self.has(lexicon::WHERE) && !says_place && self.measure.is_none() {
            plan.claim = None;
            plan.measure = None;
            if !matches!(
                plan.what,
                What::Losses | What::Why | What::Gains | What::Progress | What::Compare
            ) {
                plan.what = What::Losses;
            }
            return Some(plan);
        }
        // `and me?`, after a number of a friend.
        let friends = before.laps.iter().filter(|lap| is_somebody(lap)).count();
        let says_only_me = self
            .said
            .text
            .split_whitespace()
            .all(|word| AND_ME.contains(&word));
        if says_only_me && friends > 0 {
            plan.laps.retain(|lap| !is_somebody(lap));
            return Some(plan);
        }
        plan.laps = if who.laps.is_empty() {
            laps_of(before)
        } else {
            who.laps.clone()
        };
        if is_bare && says_place {
            plan.place = Place {
                phase: place.phase.or(before.place.phase),
                ..place.clone()
            };
            if place.corners.is_empty() && place.kind.is_none() && place.part.is_none() {
                plan.place.corners.clone_from(&before.place.corners);
            }
            plan.what = at_a_place(&before.what);
            plan.measure = before.measure.map(|measure| speed_of(place.phase, measure));
            if self.has(lexicon::WHY_STRICT) && plan.what == What::Losses {
                plan.what = What::Why;
            }
            // `sector 2` alone asks for the number; `and in T7?` asks the same again.
            if !goes_on {
                plan.claim = None;
            }
            return Some(plan);
        }
        // `why is she faster`, after how far away she is.
        if self.has(lexicon::WHY_STRICT) && plan.what == What::Gap {
            plan.what = What::Why;
            plan.claim = None;
        }
        if is_bare && who.names_somebody() && (goes_on || self.said.n_words() <= 2) {
            plan.place = before.place.clone();
            return Some(plan);
        }
        if is_bare && !who.laps.is_empty() && goes_on {
            return Some(plan);
        }
        // `and the gear?`: another number of the same place.
        if let Some(measure) = self
            .measure
            .filter(|_| goes_on || self.said.n_words() <= 2)
            .filter(|_| !self.has_corner && !self.is_yes_no && !self.has(lexicon::WHERE))
            && !before.place.is_whole_lap()
            && self.said.n_words() <= 5
        {
            let is_of_corner = !before.place.corners.is_empty() || before.place.kind.is_some();
            return Some(Plan {
                what: What::Value,
                // `and the speed?`, of a corner: the lowest.
                measure: Some(match measure {
                    Measure::Speed if is_of_corner => Measure::LowestSpeed,
                    measure => measure,
                }),
                claim: None,
                ..plan
            });
        }
        if self.said.n_words() <= 3 && self.has(lexicon::WHY_STRICT) && !says_place {
            if before.place.is_whole_lap() {
                plan.place.corners.extend(before.spoken.corner);
            }
            return Some(Plan {
                what: What::Why,
                measure: None,
                claim: None,
                ..plan
            });
        }
        None
    }

    /// `how do I practise that?`, `what would that bring?`: of the corner that was spoken of.
    fn about_what_was_spoken_of(&self, before: &Plan) -> Option<Plan> {
        let place = &self.said.place;
        let asks_elsewhere = self.has_corner || place.part.is_some() || !self.said.who.laps.is_empty();
        let asks_to_do = self.has(lexicon::PRACTISE) && (self.has(lexicon::IT) || self.has(lexicon::THERE));
        let asks_worth = self.has(lexicon::BRINGS);
        if asks_elsewhere || self.is_yes_no || !(asks_to_do || asks_worth) {
            return None;
        }
        let mut of_corner = Place {
            phase: None,
            ..before.place.clone()
        };
        if before.place.is_whole_lap() {
            of_corner.corners.extend(before.spoken.corner);
        }
        let is_of_corner = !of_corner.corners.is_empty() || of_corner.kind.is_some();
        let what = match (asks_worth, is_of_corner) {
            (true, true) => What::Potential,
            (true, false) => What::PossibleBest,
            (false, true) => What::Focus,
            (false, false) => return None,
        };
        let laps = if what == What::PossibleBest {
            Vec::new()
        } else {
            laps_of(before)
        };
        Some(Plan {
            what,
            laps,
            place: if is_of_corner { of_corner } else { Place::default() },
            ..Plan::default()
        })
    }

    /// A friend of the question before stays the one to be held against where this one asks about a place.
    pub(super) fn with_friend_of_before(&self, mut plan: Plan) -> Plan {
        let Some(before) = self.said.known.before else {
            return plan;
        };
        let is_of_place = !plan.place.is_whole_lap();
        let compares =
            plan.claim.is_some() || matches!(plan.what, What::Losses | What::Why | What::Show | What::Gains);
        if plan.laps.is_empty() && is_of_place && compares {
            let friends = before.laps.iter().filter(|lap| is_somebody(lap));
            plan.laps = friends.cloned().collect();
        }
        plan
    }
}

/// The laps of a question, or those that its answer held against each other.
fn laps_of(before: &Plan) -> Vec<LapWords> {
    if before.laps.is_empty() {
        before.spoken.laps.clone()
    } else {
        before.laps.clone()
    }
}

/// `and on exit?`: a speed is that of where it is asked for.
const fn speed_of(phase: Option<Phase>, measure: Measure) -> Measure {
    match (phase, measure) {
        (Some(Phase::Entry), Measure::LowestSpeed | Measure::ExitSpeed) => Measure::EntrySpeed,
        (Some(Phase::Mid), Measure::EntrySpeed | Measure::ExitSpeed) => Measure::LowestSpeed,
        (Some(Phase::Exit), Measure::LowestSpeed | Measure::EntrySpeed) => Measure::ExitSpeed,
        (_, measure) => measure,
    }
}

/// What was asked, asked again of a place.
fn at_a_place(before: &What) -> What {
    match before {
        What::Losses
        | What::Why
        | What::Value
        | What::Show
        | What::Describe
        | What::Drive
        | What::Potential
        | What::Compare
        | What::Gains => before.clone(),
        What::Gap | What::Corners(_) | What::Tips(_) | What::Focus => What::Losses,
        _ => What::Describe,
    }
}
