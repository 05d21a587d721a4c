//! What an answer is made of.

use super::known::{LapRef, LapsKnown};
use crate::coach::Facts;
use crate::coach::lap_words::{LapWords, Which, Whose};
use crate::coach::plan::{Plan, Spoken, What};

/// Sentences of an answer at most.
pub(crate) const MOST_SENTENCES: usize = 4;

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
    pub told: Option<FactsBehind>,
}

impl Answered {
    /// What it spoke of, for the question that goes on from it. Laps are kept where nobody had named them: own ones by
    /// their numbers; friends stay by themselves.
    #[must_use]
    pub fn spoken(&self, plan: &Plan, known: &LapsKnown) -> Spoken {
        let own = |at: LapRef| match at {
            LapRef::Own(at) => known.own.as_ref()?.laps.get(at).map(|lap| LapWords {
                which: Which::Number(lap.number()),
                ..LapWords::default()
            }),
            LapRef::Earlier(..) | LapRef::Other(_) => None,
        };
        let friend = |at: LapRef| match at {
            LapRef::Other(at) => {
                let driver = known.others.get(at)?.driver.clone();
                let id = known.mentioned.get(at).filter(|(_, name)| *name == driver);
                Some(LapWords {
                    whose: id.map_or(Whose::Named(driver.clone()), |(id, _)| Whose::Mentioned(*id)),
                    ..LapWords::default()
                })
            }
            LapRef::Own(_) | LapRef::Earlier(..) => None,
        };
        let is_of_pair = matches!(plan.what, What::Losses | What::Why | What::Compare);
        let pair = self.about.and_then(|(a, b)| Some(vec![own(a)?, own(b?)?]));
        Spoken {
            corner: self.sentences.iter().find_map(|sentence| first_corner(sentence)),
            laps: pair
                .filter(|_| is_of_pair && plan.laps.is_empty())
                .unwrap_or_default(),
            friend: self.about.and_then(|(_, b)| friend(b?)),
        }
    }
}

/// The first `T4` of a sentence.
fn first_corner(sentence: &str) -> Option<u32> {
    sentence
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| word.strip_prefix('T'))
        .find_map(|digits| digits.parse().ok())
}

/// Facts behind the last sentences of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct FactsBehind {
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
pub(super) struct Missing(pub(super) String);

/// An answer, or why there is none.
pub(super) type Outcome = Result<Answered, Missing>;
