//! What a sentence about a fact may name: numbers, places and the lap it is held against, in the reader's language.

use super::fact::{Against, Fact};
use crate::analysis::Quantity;
use crate::coach::value::{Dimension, Role, Value};
use crate::coach::{Reader, names};
use crate::words::Words;

/// `T5`.
pub(in crate::coach) fn corner(number: u32) -> String {
    format!("T{number}")
}

/// `T5 (Mill Bend)`, where it has a name.
pub(in crate::coach) fn with_name(number: u32, fact: &Fact) -> String {
    match fact.names.iter().find(|(named, _)| *named == number) {
        Some((_, name)) => format!("{} ({name})", corner(number)),
        None => corner(number),
    }
}

/// What the reference is called, as subjects, as owners, and short.
fn reference(against: Against, words: Words) -> [String; 3] {
    match against {
        Against::Reference => [words.against(), words.against_gen(), words.against_short()],
        Against::OwnBest => [
            words.against_own(),
            words.against_gen_own(),
            words.against_short_own(),
        ],
        Against::NextBest => [
            words.against_next(),
            words.against_gen_next(),
            words.against_short_next(),
        ],
    }
}

/// Below this share of the reference's a value is far below it.
const FAR_BELOW: f64 = 0.8;

fn is_far_below(fact: &Fact) -> bool {
    let si = |role| fact.value(role).map(|value| value.si);
    let both = si(Role::You).zip(si(Role::Reference));
    both.is_some_and(|(you, reference)| you < FAR_BELOW * reference)
}

/// What a sentence about a fact may name.
pub(in crate::coach) struct Variables {
    /// In the reader's language.
    pub(in crate::coach) words: Words,
    reference_names: [String; 3],
    telling: Option<Quantity>,
    is_far_below: bool,
    corner: Option<String>,
    from: Option<String>,
    phase: Option<String>,
    you: Option<String>,
    reference: Option<String>,
    delta: Option<String>,
    target: Option<String>,
    worth: Option<String>,
    laps: Option<String>,
}

impl Variables {
    /// Everything that is known of the fact.
    pub(in crate::coach) fn of(fact: &Fact, reader: &Reader) -> Self {
        let words = reader.words();
        let telling = fact.telling();
        let measured = |role| {
            // Without a measured quantity a loss has its worth alone.
            let is_measured = telling.is_some() || fact.cause().is_none();
            let value = is_measured.then(|| fact.value(role)).flatten();
            value.map(|value| reader.amount(value))
        };
        let derived = |found: &dyn Fn(&&Value) -> bool| {
            let value = fact.evidence.iter().find(found);
            value.map(|value| reader.amount(value))
        };
        Self {
            words,
            reference_names: reference(fact.against, words),
            telling,
            is_far_below: is_far_below(fact),
            corner: fact.corner().map(|number| with_name(number, fact)),
            from: fact.from().map(|number| with_name(number, fact)),
            phase: fact.phase().map(|phase| names::phase(phase, words)),
            you: measured(Role::You),
            reference: measured(Role::Reference),
            delta: measured(Role::Delta),
            target: measured(Role::Target),
            worth: derived(&|value| value.role == Role::Worth),
            laps: derived(&|value| value.dimension == Dimension::Laps),
        }
    }

    /// Whether what was measured is the throttle fully open, and not its first opening.
    pub(in crate::coach) fn is_full_throttle(&self) -> bool {
        self.telling == Some(Quantity::FullThrottle)
    }

    /// Whether what was measured is far below the reference's.
    pub(in crate::coach) const fn is_far_below(&self) -> bool {
        self.is_far_below
    }

    /// The reference by name, as a subject: `your best lap`.
    pub(in crate::coach) fn against(&self) -> &str {
        let [name, ..] = &self.reference_names;
        name
    }

    /// The reference by name, in the genitive where a language has one.
    pub(in crate::coach) fn against_gen(&self) -> &str {
        let [_, name, _] = &self.reference_names;
        name
    }

    /// The reference by name, before a number.
    pub(in crate::coach) fn against_short(&self) -> &str {
        let [.., name] = &self.reference_names;
        name
    }

    /// `T5`.
    pub(in crate::coach) fn corner(&self) -> Option<&str> {
        self.corner.as_deref()
    }

    /// The corner in which the loss starts.
    pub(in crate::coach) fn from(&self) -> Option<&str> {
        self.from.as_deref()
    }

    /// `entry`.
    pub(in crate::coach) fn phase(&self) -> Option<&str> {
        self.phase.as_deref()
    }

    /// The number of the lap looked at.
    pub(in crate::coach) fn you(&self) -> Option<&str> {
        self.you.as_deref()
    }

    /// The number of the reference.
    pub(in crate::coach) fn reference(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    /// How far the two are apart.
    pub(in crate::coach) fn delta(&self) -> Option<&str> {
        self.delta.as_deref()
    }

    /// What a later lap has to show.
    pub(in crate::coach) fn target(&self) -> Option<&str> {
        self.target.as_deref()
    }

    /// What it costs or brings.
    pub(in crate::coach) fn worth(&self) -> Option<&str> {
        self.worth.as_deref()
    }

    /// How many laps were looked at.
    pub(in crate::coach) fn laps(&self) -> Option<&str> {
        self.laps.as_deref()
    }
}
