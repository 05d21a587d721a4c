//! What was measured, as one line under a point.

use super::super::facts::words::Variables;
use super::super::facts::{About, Fact};
use super::super::sentences::say;
use super::super::value::{Dimension, Role, Value};
use super::super::{Level, Reader};
use crate::analysis::{Costs, Quantity};

/// `0.21 s · brake point 14 m earlier · 6 of 7 laps`. A novice gets the most telling number only, the others more.
pub(super) fn line(fact: &Fact, reader: &Reader) -> String {
    let n_measured = match reader.level {
        Level::Novice => 1,
        Level::Club => 2,
        Level::Fast => usize::MAX,
    };
    let worth = fact.evidence.iter().find(|value| value.role == Role::Worth);
    let mut parts: Vec<String> = worth.map(|value| reader.amount(value)).into_iter().collect();
    parts.extend(measured(fact, reader).into_iter().take(n_measured));
    parts.extend(laps(fact, reader));
    parts.join(" · ")
}

/// Every measured quantity, the most telling first.
pub(super) fn measured(fact: &Fact, reader: &Reader) -> Vec<String> {
    let mut quantities: Vec<Quantity> = fact.telling().into_iter().collect();
    for quantity in fact.evidence.iter().filter_map(|value| value.quantity) {
        if !quantities.contains(&quantity) {
            quantities.push(quantity);
        }
    }
    quantities
        .into_iter()
        .filter_map(|quantity| one(fact, quantity, reader))
        .collect()
}

fn one(fact: &Fact, quantity: Quantity, reader: &Reader) -> Option<String> {
    let mut variables = Variables::of(fact, reader);
    let name = say(reader.language, &format!("quantity-{}", quantity.name()), &[])?;
    variables.set("quantity", Some(name));
    for (key, role) in [
        ("you", Role::You),
        ("reference", Role::Reference),
        ("delta", Role::Delta),
    ] {
        let value = fact.value_of(quantity, role);
        variables.set(key, value.map(|value| reader.amount(value)));
    }
    let is_pair = fact.value_of(quantity, Role::You).is_some();
    let id = match (is_pair, quantity, is_behind(fact, quantity)) {
        (true, ..) => "evidence-pair",
        (false, Quantity::Distance, true) => "evidence-longer",
        (false, Quantity::Distance, false) => "evidence-shorter",
        (false, _, true) => "evidence-later",
        (false, _, false) => "evidence-earlier",
    };
    variables.say(reader.language, &[id])
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
    say(
        reader.language,
        "evidence-laps",
        &[("held", held.as_str()), ("of", of.as_str())],
    )
}
