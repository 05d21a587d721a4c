//! A fact in one line, and the parts that longer sentences are made of.

use super::{About, Against, Dimension, Fact, Role, Value};
use crate::analysis::Quantity;
use crate::coach::{Reader, names, sentences};
use crate::words::{Words, args};

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

/// What a sentence about a fact may name.
pub(in crate::coach) struct Variables {
    /// In the reader's language.
    pub(in crate::coach) words: Words,
    reference_names: [String; 3],
    telling: Option<Quantity>,
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
