//! From a plan and laps to an answer: the thing asked for first, then why, then what to do. Pure, and one for everybody
//! who answers questions: chat, command line, evaluation.

mod called;
mod claims;
mod corner;
mod gap;
mod known;
mod line;
mod losses;
mod order;
mod pair;
mod plain;
mod progress;
mod reading;
mod say;
mod session;
mod target;
mod values;

use super::lap_words::{Which, Whose};
use super::plan::{Plan, What};
use super::{Facts, Reader, facts_of_comparison};
use crate::units::Seconds;

pub use called::with_friend;
pub use known::{DriverLap, Elsewhere, LapRef, LapsKnown, Session};
pub use plain::{declined, how_to};
pub use reading::reading;

use pair::{Pair, Side};
use say::Say;

/// Sentences of an answer at most.
pub const MOST_SENTENCES: usize = 4;
/// Two laps that are less apart are as alike as a clock can tell.
const SAME_LAP: Seconds = Seconds::new(0.03);
/// Less than this in a corner is nothing.
const NOTHING_S: f64 = 0.015;

/// An answer, computed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answered {
    /// What is said, at most [`MOST_SENTENCES`].
    pub sentences: Vec<String>,
    /// A picture that says more.
    pub picture: Option<Picture>,
    /// The lap looked at, and the one it is held against.
    pub about: Option<(LapRef, Option<LapRef>)>,
    /// Other readings that one tap gives.
    pub others: Vec<Plan>,
    /// The numbers behind it, one line each.
    pub evidence: Vec<String>,
    /// What a model may say in its own words.
    pub told: Option<Told>,
}

/// Facts behind the last sentences of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// All facts of the two laps.
    pub facts: Facts,
    /// Which of them are told.
    pub ids: Vec<String>,
    /// Sentences before them, which stay as they are.
    pub lead: usize,
    /// The friend that the facts call the reference: names never reach a model, and readers never read "the reference".
    pub friend: Option<String>,
}

/// A picture that goes with an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// One corner of two laps.
    Corner {
        /// Its number.
        number: u32,
        /// The lap looked at.
        a: LapRef,
        /// The one it is held against.
        b: LapRef,
    },
    /// Two whole laps.
    Compare {
        /// The lap looked at.
        a: LapRef,
        /// The one it is held against.
        b: LapRef,
    },
    /// How much corners vary over a session.
    Consistency {
        /// A lap of the session.
        of: LapRef,
    },
}

/// Why there is no answer, as a sentence that helps.
pub(super) struct Missing(String);

type Outcome = Result<Answered, Missing>;

/// Answers a plan that is about laps.
#[must_use]
pub fn answer(plan: &Plan, known: &LapsKnown, reader: &Reader) -> Answered {
    let asked = Asked {
        plan,
        known,
        say: Say::new(reader, known.corner_names()),
    };
    let mut answered = match asked.answered() {
        Ok(answered) => answered,
        Err(Missing(sentence)) => Answered {
            sentences: vec![sentence],
            ..Answered::default()
        },
    };
    answered.sentences.retain(|sentence| !sentence.is_empty());
    answered.sentences.truncate(MOST_SENTENCES);
    answered
}

/// A plan with everything it is answered from.
struct Asked<'a> {
    plan: &'a Plan,
    known: &'a LapsKnown,
    say: Say,
}

impl Asked<'_> {
    fn answered(&self) -> Outcome {
        self.check_place()?;
        match &self.plan.what {
            What::Gap => self.gap(),
            What::Compare => self.compare(),
            What::Target(target) => self.target(*target),
            What::Consistency => self.consistency(),
            What::PossibleBest => self.possible_best(),
            What::Progress => self.progress(),
            What::Corners(rank) => self.corners(*rank),
            What::Drivers => self.drivers(),
            What::Count => self.count(),
            What::Clean => self.clean(),
            What::Focus => self.focus(),
            What::Tips(count) => self.tips(usize::from(*count)),
            What::Gains => self.gains(),
            What::Losses if self.plan.measure.is_some() && self.is_whole_lap() => self.places_of_measure(),
            What::Losses | What::Why if self.is_whole_lap() => self.losses(),
            What::Losses | What::Why => self.losses_at_place(),
            What::Value if self.plan.claim.is_some() => self.claim(),
            What::Value => self.value(),
            What::Show => self.show(),
            What::Describe => self.describe(),
            What::Drive => self.drive(),
            What::Potential => self.potential(),
            What::HowTo(_) | What::Term(_) | What::General | What::Thanks | What::Declined(_) => {
                Ok(Answered::default())
            }
        }
    }

    fn is_whole_lap(&self) -> bool {
        let place = &self.plan.place;
        place.corners.is_empty() && place.kind.is_none() && place.part.is_none()
    }

    /// Corners that are not there are said before anything is computed.
    fn check_place(&self) -> Result<(), Missing> {
        let Some(number) = self.plan.place.corners.first().copied() else {
            return Ok(());
        };
        let corners = self.known.corner_numbers();
        if corners.is_empty() || corners.contains(&number) {
            return Ok(());
        }
        let (first, last) = (corners.first().copied(), corners.last().copied());
        Err(Missing(self.say.no_corner(
            number,
            first.unwrap_or(1),
            last.unwrap_or(1),
        )))
    }

    /// The corner that is asked about; of a kind, the likeliest, with a sentence that says so.
    fn corner_asked(&self) -> Option<(u32, Option<String>)> {
        if let Some(number) = self.plan.place.corners.first() {
            return Some((*number, None));
        }
        self.corner_of_kind()
    }

    /// Whether a person other than the asker is named.
    fn names_somebody(&self) -> bool {
        self.plan
            .laps
            .iter()
            .any(|lap| !matches!(lap.whose, Whose::Unsaid | Whose::Mine))
    }

    /// Whether laps of the own session are named.
    fn names_laps(&self) -> bool {
        self.plan.laps.iter().any(|lap| lap.which != Which::Unsaid)
    }

    /// An answer about two laps.
    fn told(&self, pair: &Pair<'_>, sentences: Vec<String>) -> Answered {
        Answered {
            sentences,
            about: Some((pair.a.at, Some(pair.b.at))),
            ..Answered::default()
        }
    }

    /// The same with the facts that its last sentences tell, and with every number behind it.
    fn with_facts(
        &self,
        mut answered: Answered,
        pair: &Pair<'_>,
        number: Option<u32>,
        lead: usize,
    ) -> Answered {
        let is_own_best = pair.b.is_own && self.own_best().is_ok_and(|best| best.at == pair.b.at);
        let mut facts = facts_of_comparison(&pair.comparison, self.known.world);
        if is_own_best {
            facts = facts.against_own_best();
        }
        // A server's names for corners stay in the house, too.
        for fact in &mut facts.list {
            fact.names.clear();
        }
        let ids: Vec<String> = facts
            .losses()
            .filter(|fact| number.is_none() || fact.corner() == number)
            .take(2)
            .map(|fact| fact.id.clone())
            .collect();
        let friend = (!pair.b.is_own).then(|| pair.b.name.clone());
        let language = self.say.reader.language;
        let told = facts.list.iter().filter(|fact| ids.contains(&fact.id));
        answered.evidence.extend(told.map(|fact| match &friend {
            Some(friend) => with_friend(&fact.text(&self.say.reader), friend, language),
            None => fact.text(&self.say.reader),
        }));
        // Another lap of the asker's own than their best has no name that every language can decline.
        if !ids.is_empty() && pair.a.is_own && (is_own_best || friend.is_some()) {
            answered.told = Some(Told {
                facts,
                ids,
                lead,
                friend,
            });
        }
        answered
    }

    /// An answer about one lap.
    fn told_of(&self, side: &Side<'_>, sentences: Vec<String>) -> Answered {
        Answered {
            sentences,
            about: Some((side.at, None)),
            ..Answered::default()
        }
    }
}
