//! The rules: from the words of a question, the place and the people in it, to a plan.
//!
//! Each rule looks for one kind of question; the more particular come first.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

mod follow_up;
mod likeness;
mod pacenote;
mod places;
mod sessions;
mod terms;

use super::super::lap_words::{LapWords, Whose};
use super::super::plan::{Claim, Declined, HowTo, Measure, Part, Place, Plan, What};
use super::glossary::Term;
use super::lexicon::{self, contains_one};
use super::measures::{claim, measure};
use super::reading::{Known, Reading};
use super::who::{PERSON, Who};

/// A question of more words is a sentence, not a few words that go on from the last one.
const SHORT_WORDS: usize = 7;
/// A term alone, with an article or a question mark.
const TERM_WORDS: usize = 4;
/// A place alone.
const PLACE_WORDS: usize = 2;
/// A question word stands among so many at the beginning.
const QUESTION_WORDS: usize = 4;
/// The person that a claim is about stands among so many at the beginning.
const FRIEND_WORDS: usize = 3;
/// Tips at most.
const MOST_TIPS: u8 = 5;

/// A question with what was found in it.
pub(super) struct ParsedQuestion<'a> {
    pub(super) question: &'a str,
    pub(super) text: &'a str,
    pub(super) who: &'a Who,
    pub(super) place: Place,
    pub(super) known: &'a Known<'a>,
}

pub(super) fn read(said: &ParsedQuestion<'_>) -> Reading {
    let measure = measure(said.text, &said.place);
    let asked = Asked {
        said,
        measure,
        term: said.known.glossary.find(&without_avoided(said.text)),
        is_yes_no: said.is_yes_no(),
        is_about_me: said.has(lexicon::FIRST_PERSON),
        has_corner: !said.place.corners.is_empty() || said.place.kind.is_some(),
    };
    asked.read()
}

impl ParsedQuestion<'_> {
    fn has(&self, list: &'static str) -> bool {
        contains_one(self.text, list)
    }

    /// Whether it begins with a word that asks for something else than a yes or a no.
    fn asks_with_a_word(&self) -> bool {
        let beginning: Vec<&str> = self.text.split_whitespace().take(QUESTION_WORDS).collect();
        contains_one(&format!(" {} ", beginning.join(" ")), lexicon::ASKS)
    }

    /// Whether it wants a yes or a no: by its first words, or because it claims something and asks nothing else.
    fn is_yes_no(&self) -> bool {
        // `Est-ce que …`: its `que` asks for nothing.
        let begins_a_yes_no = self.text.trim_start().starts_with("est ce que ");
        // `what if I braked later`: whether it would help.
        let supposes = self.has(lexicon::SUPPOSES) && self.has(lexicon::WOULD);
        if supposes {
            return true;
        }
        if self.has(lexicon::WHY_STRICT) || (self.asks_with_a_word() && !begins_a_yes_no) {
            return false;
        }
        let mut words = self.text.split_whitespace();
        let verb_first = matches!(
            (words.next(), words.next()),
            (Some(_), Some("ich" | "i" | "je" | "he" | "she" | "er" | "sie"))
        );
        let of_friend = self.text.split_whitespace().nth(1) == Some(PERSON);
        let claims = (self.question.contains('?') || of_friend) && claim(self.text).is_some();
        self.has(lexicon::YES_NO) || verb_first || claims
    }

    /// Whether the claim is about a friend: `is Carla braking later than me`.
    fn is_about_friend(&self) -> bool {
        let mut beginning = self.text.split_whitespace().take(FRIEND_WORDS);
        !self.has(lexicon::AM_I)
            && beginning.any(|word| word == PERSON || contains_one(&format!(" {word} "), lexicon::THEY))
    }

    fn n_words(&self) -> usize {
        self.text.split_whitespace().count()
    }
}

struct Asked<'a> {
    said: &'a ParsedQuestion<'a>,
    measure: Option<Measure>,
    term: Option<&'a Term>,
    is_yes_no: bool,
    is_about_me: bool,
    has_corner: bool,
}

impl Asked<'_> {
    fn has(&self, list: &'static str) -> bool {
        self.said.has(list)
    }

    /// A plan with the place and the laps of the question.
    fn plan(&self, what: What) -> Plan {
        Plan {
            what,
            laps: self.said.who.laps.clone(),
            place: self.said.place.clone(),
            ..Plan::default()
        }
    }

    fn with(&self, what: What, measure: Option<Measure>, claim: Option<Claim>) -> Plan {
        Plan {
            measure,
            claim,
            ..self.plan(what)
        }
    }

    fn read(&self) -> Reading {
        // What goes on from a question before, or holds numbers that only one kind of question has, is what it is.
        let particular: [fn(&Self) -> Option<Plan>; 3] = [Self::thanks, Self::command, Self::follow_up];
        if let Some(plan) = particular.into_iter().find_map(|rule| rule(self)) {
            return Reading::sure(self.with_friend_of_before(plan));
        }
        let rules: [fn(&Self) -> Option<Plan>; 23] = [
            Self::how_to,
            Self::target,
            Self::drivers,
            Self::count,
            Self::definition,
            Self::general_topic,
            Self::trend,
            Self::progress,
            Self::lap_times,
            Self::between_laps,
            Self::gap,
            Self::of_session,
            Self::sectors,
            Self::split,
            Self::track,
            Self::overall,
            Self::order,
            Self::show,
            Self::drive,
            Self::in_general,
            Self::value,
            Self::losses,
            Self::place_alone,
        ];
        let by_rules = rules
            .into_iter()
            .find_map(|rule| rule(self))
            .map_or_else(|| self.unsure(), Reading::sure);
        let is_certain = self.is_certain(&by_rules.plan);
        let mut reading = if is_certain {
            by_rules
        } else {
            self.or_more_alike(by_rules)
        };
        reading.plan = self.with_friend_of_before(reading.plan);
        reading
    }

    /// Whether a plan holds what only its kind of question has: `under 1:38`, `lap 7 against lap 3`, `sector 2`.
    fn is_certain(&self, plan: &Plan) -> bool {
        let n_chosen = self.said.who.chosen().count();
        match plan.what {
            What::Target(_) => !self.said.who.times.is_empty(),
            What::Compare | What::Why => n_chosen >= 2,
            What::Value => {
                matches!(plan.place.part, Some(Part::Sector(_) | Part::Station(_)))
                    || (n_chosen == 1 && plan.measure == Some(Measure::Time))
                    // `is she faster than me in T3`
                    || (self.has_corner && self.said.is_about_friend() && plan.claim.is_some())
            }
            What::General => self.term.is_some(),
            What::HowTo(how) => how == HowTo::Channels,
            What::Drivers => self.has(lexicon::WHO),
            What::Show => self.has_corner && self.said.n_words() <= SHORT_WORDS,
            What::Term(_) => self.said.n_words() <= TERM_WORDS,
            What::Describe => self.has_corner && self.said.n_words() <= PLACE_WORDS,
            _ => false,
        }
    }

    /// What is claimed, as of the asker: what is claimed of a friend is the other way round.
    fn claim(&self) -> Option<Claim> {
        // `too slow on the gas` is late, there and on the brakes.
        let claim = match (claim(self.said.text)?, self.measure) {
            (Claim::Slower, Some(Measure::Throttle | Measure::BrakePoint)) => Claim::Late,
            (claim, _) => claim,
        };
        let claim = if self.has(lexicon::SHOULD) {
            needed(claim)
        } else {
            claim
        };
        Some(if self.said.is_about_friend() {
            // `does Ben brake later`: nobody asks whether it would help.
            let claim = if claim == Claim::WouldPush {
                Claim::Late
            } else {
                claim
            };
            turned(claim)
        } else {
            claim
        })
    }

    /// What no rule is sure of.
    fn unsure(&self) -> Reading {
        let is_ours = self.has(lexicon::OURS) || self.term.is_some();
        if self.has(lexicon::GENERAL)
            && !self.is_about_me
            && !self.has_corner
            && is_ours
            && !self.has(lexicon::OTHER_THINGS)
        {
            return Reading::sure(Plan::of(What::General));
        }
        if let Some(term) = self
            .term
            .filter(|_| !(self.has_corner || (self.is_about_me && self.has(lexicon::LOSS_STRICT))))
        {
            return Reading::sure(Plan::of(What::Term(term.id.clone())));
        }
        if self.has(lexicon::OTHER_THINGS) {
            return Reading::sure(Plan::of(What::Declined(Declined::OffTopic)));
        }
        self.guess(is_ours)
            .unwrap_or_else(|| Reading::sure(Plan::of(What::Declined(Declined::OffTopic))))
    }

    /// The likeliest meaning of words that no rule knows, by what stands around them: a friend, a corner, `why` or `where`.
    fn guess(&self, is_ours: bool) -> Option<Reading> {
        let names = self.said.who.names_somebody();
        let is_mine = self.is_about_me || is_ours;
        let (plan, others) = if names {
            (self.plan(What::Why), [What::Gap, What::Compare])
        } else if let Some(measure) = self
            .measure
            .filter(|measure| *measure != Measure::Time && (is_mine || self.has_corner))
        {
            let value = self.with(What::Value, Some(measure), None);
            (value, [What::Losses, What::Focus])
        } else if self.has_corner {
            let what = if self.has(lexicon::WHY_STRICT) {
                What::Why
            } else {
                What::Describe
            };
            (self.plan(what), [What::Losses, What::Show])
        } else if self.has(lexicon::WHY_STRICT) && is_mine {
            (self.plan(What::Why), [What::Focus, What::Consistency])
        } else if is_ours || (self.has(lexicon::WHERE_STRICT) && is_mine) {
            (self.plan(What::Losses), [What::Focus, What::Consistency])
        } else {
            return None;
        };
        Some(Reading {
            plan,
            is_sure: false,
            others: others.into_iter().map(|what| self.plan(what)).collect(),
            also: None,
        })
    }
}

/// A text without what is to be avoided in it: `how do I overtake without crashing` is about overtaking.
fn without_avoided(text: &str) -> String {
    let mut is_avoided = false;
    let mut kept = String::from(" ");
    for word in text.split_whitespace() {
        if !is_avoided {
            kept.push_str(word);
            kept.push(' ');
        }
        is_avoided = matches!(word, "without" | "ohne" | "sans" | "sin" | "senza" | "sem");
    }
    kept
}

/// `Should I brake earlier?` is whether one brakes too late.
const fn needed(claim: Claim) -> Claim {
    match claim {
        Claim::Early | Claim::Late | Claim::Little | Claim::Much | Claim::Faster | Claim::Slower => {
            turned(claim)
        }
        Claim::Right | Claim::Wrong | Claim::WouldPush => claim,
    }
}

/// The same claim of the other one.
const fn turned(claim: Claim) -> Claim {
    match claim {
        Claim::Early => Claim::Late,
        Claim::Late => Claim::Early,
        Claim::Little => Claim::Much,
        Claim::Much => Claim::Little,
        Claim::Slower => Claim::Faster,
        Claim::Faster => Claim::Slower,
        Claim::Right | Claim::Wrong | Claim::WouldPush => claim,
    }
}

fn is_somebody(lap: &LapWords) -> bool {
    matches!(lap.whose, Whose::Mentioned(_) | Whose::Named(_))
}

fn contains_any(text: &str, list: &'static str) -> bool {
    contains_one(text, list)
}
