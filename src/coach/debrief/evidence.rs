//! What was measured, as one line under a point.

use super::super::facts::variables::Variables;
use super::super::facts::{About, Fact};
use super::super::value::{Dimension, Role, Value};
use super::super::{Level, Reader, names};
use crate::analysis::{Costs, Quantity};
use crate::words::args;

/// `0.21 s · brake point 14 m earlier · 6 of 7 laps`. A novice gets the most telling number only, the others more.
pub(super) fn line(fact: &Fact, reader: &Reader) -> String {
    let n_measured = match reader.level {
        Level::Novice => 1,
        Level::Club => 2,
        Level::Fast => usize::MAX,
    };
    let worth = fact.evidence.iter().find(|value| value.role == Role::Worth);
    let mut parts: Vec<String> = worth.map(|value| reader.amount(value)).into_iter().collect();
    // How hard somebody brakes against another one is told in words.
    let felt = quantities(fact)
        .into_iter()
        .filter(|quantity| *quantity != Quantity::BrakePeak);
    parts.extend(
        felt.filter_map(|quantity| one(fact, quantity, reader))
            .take(n_measured),
    );
    parts.extend(laps(fact, reader));
    parts.join(" · ")
}

/// Every measured quantity, the most telling first.
pub(super) fn measured(fact: &Fact, reader: &Reader) -> Vec<String> {
    let all = quantities(fact).into_iter();
    all.filter_map(|quantity| one(fact, quantity, reader)).collect()
}

/// Of which quantities there are values, the most telling first.
fn quantities(fact: &Fact) -> Vec<Quantity> {
    let mut quantities: Vec<Quantity> = fact.telling().into_iter().collect();
    for quantity in fact.evidence.iter().filter_map(|value| value.quantity) {
        if !quantities.contains(&quantity) {
            quantities.push(quantity);
        }
    }
    quantities
}

fn one(fact: &Fact, quantity: Quantity, reader: &Reader) -> Option<String> {
    let words = reader.words();
    let name = names::quantity(quantity, words);
    let quantity_name = name.as_str();
    let amount = |role| fact.value_of(quantity, role).map(|value| reader.amount(value));
    if let (Some(you), Some(reference)) = (amount(Role::You), amount(Role::Reference)) {
        return Some(words.evidence_pair(args::EvidencePair {
            against_short: Variables::of(fact, reader).against_short(),
            quantity: quantity_name,
            reference: &reference,
            you: &you,
        }));
    }
    let delta = &amount(Role::Delta)?;
    Some(match (quantity, is_behind(fact, quantity)) {
        (Quantity::Distance, true) => words.evidence_longer(args::EvidenceLonger {
            delta,
            quantity: quantity_name,
        }),
        (Quantity::Distance, false) => words.evidence_shorter(args::EvidenceShorter {
            delta,
            quantity: quantity_name,
        }),
        (_, true) => words.evidence_later(args::EvidenceLater {
            delta,
            quantity: quantity_name,
        }),
        (_, false) => words.evidence_earlier(args::EvidenceEarlier {
            delta,
            quantity: quantity_name,
        }),
    })
}

/// Whether the lap looked at has the larger station: what costs time lies on the one side, what gains on the other.
fn is_behind(fact: &Fact, quantity: Quantity) -> bool {
    let costs = !matches!(fact.about, About::Gain { .. });
    costs == (quantity.costs() == Costs::More)
}

/// `6 of 7 laps`, where more than one was looked at.
fn laps(fact: &Fact, reader: &Reader) -> Option<String> {
    if fact.laps_used.of < 2 {
        return None;
    }
    let number = |laps: usize| {
        #[expect(clippy::cast_precision_loss, reason = "laps of a session are few")]
        let value = Value::derived(Role::You, Dimension::Laps, laps as f64);
        reader.amount(&value)
    };
    let (held, of) = (number(fact.laps_used.held), number(fact.laps_used.of));
    let words = reader.words();
    Some(words.evidence_laps(args::EvidenceLaps { held: &held, of: &of }))
}
