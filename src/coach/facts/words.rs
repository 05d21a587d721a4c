//! A fact in one line, and the parts that longer sentences are made of.

use super::{About, Against, Dimension, Fact, Role};
use crate::analysis::{Cause, Phase, Quantity};
use crate::coach::sentences::{say, say_first};
use crate::coach::{Language, Reader};

/// `T5`.
pub(in crate::coach) fn corner(number: u32) -> String {
    format!("T{number}")
}

/// The phase in the language.
pub(in crate::coach) fn phase(language: Language, phase: Phase) -> String {
    say(language, &format!("phase-{}", phase.name()), &[]).unwrap_or_default()
}

/// `T5 entry: brakes 14 m early, 0.21 s`.
pub(super) fn line(fact: &Fact, reader: &Reader) -> String {
    let id = match fact.about {
        About::Loss { .. } => "fact-loss",
        // What the best lap of a session gained on the next one.
        About::Gain { .. } if fact.against == Against::NextBest => "fact-found",
        About::Gain { .. } => "fact-gain",
        About::Incident { .. } => "fact-incident",
        About::Linked { .. } => "fact-linked",
        About::Gap => "fact-gap",
        About::TopThree => "fact-top",
        About::Optimal => "fact-optimal",
        About::Rolling => "fact-rolling",
        About::Consistency => "fact-consistency",
        About::Variation { .. } => "fact-variation",
    };
    let short = fact
        .cause()
        .and_then(|cause| of_cause("short", cause, fact, reader));
    let mut variables = Variables::of(fact, reader);
    variables.set("short", short);
    variables.say(reader.language, &[id]).unwrap_or_default()
}

/// The sentence `kind-<cause>`: with the measured numbers where the log has them, else plain.
pub(in crate::coach) fn of_cause(kind: &str, cause: Cause, fact: &Fact, reader: &Reader) -> Option<String> {
    let id = format!("{kind}-{}", cause.name());
    let plain = format!("{id}.plain");
    let full = format!("{id}.full");
    let variables = Variables::of(fact, reader);
    match fact.telling() {
        Some(Quantity::FullThrottle) => variables.say(reader.language, &[&full]),
        Some(_) => variables.say(reader.language, &[&id]),
        // Without a measured number only sentences that need none (or the worth alone) can be said.
        None => variables.say(reader.language, &[&plain, &id]),
    }
}

/// What the reference is called: `the reference`, `your best lap`.
fn reference(against: Against, id: &str, language: Language) -> Option<String> {
    match against {
        Against::Reference => say(language, id, &[]),
        Against::OwnBest => say(language, &format!("{id}.own"), &[]),
        Against::NextBest => say(language, &format!("{id}.next"), &[]),
    }
}

/// What a sentence about a fact may name.
pub(in crate::coach) struct Variables(Vec<(&'static str, String)>);

impl Variables {
    /// Everything that is known of the fact.
    pub(in crate::coach) fn of(fact: &Fact, reader: &Reader) -> Self {
        let mut variables = Self(Vec::new());
        variables.set("corner", fact.corner().map(corner));
        variables.set("from", fact.from().map(corner));
        for (name, id) in [("ref", "ref"), ("ref-gen", "ref-gen"), ("ref-short", "ref-short")] {
            variables.set(name, reference(fact.against, id, reader.language));
        }
        variables.set("phase", fact.phase().map(|part| phase(reader.language, part)));
        for (name, role) in [
            ("you", Role::You),
            ("reference", Role::Reference),
            ("delta", Role::Delta),
            ("target", Role::Target),
        ] {
            let is_loss = fact.cause().is_some();
            let value = match (fact.telling(), is_loss) {
                (None, true) => None,
                _ => fact.value(role),
            };
            variables.set(name, value.map(|value| reader.amount(value)));
        }
        let derived = |role| fact.evidence.iter().find(|value| value.role == role);
        variables.set("worth", derived(Role::Worth).map(|value| reader.amount(value)));
        let laps = fact
            .evidence
            .iter()
            .find(|value| value.dimension == Dimension::Laps);
        variables.set("laps", laps.map(|value| reader.amount(value)));
        variables
    }

    /// Adds or replaces one; `None` leaves it out.
    pub(in crate::coach) fn set(&mut self, name: &'static str, value: Option<String>) {
        if let Some(value) = value {
            self.0.retain(|(given, _)| *given != name);
            self.0.push((name, value));
        }
    }

    /// The first sentence that can be said with them.
    pub(in crate::coach) fn say(&self, language: Language, ids: &[&str]) -> Option<String> {
        let variables: Vec<(&str, &str)> = self
            .0
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        say_first(language, ids, &variables)
    }
}
