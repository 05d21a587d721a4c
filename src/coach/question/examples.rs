//! Questions as drivers type them, each with what it asks: what other questions are held against.

use super::super::plan::{Claim, Declined, HowTo, Measure, Plan, Rank, Split, Target, What};
use crate::units::Seconds;
use strum::VariantArray as _;

/// The questions, reviewed like code: `[what]`, and below it one question a line.
const SOURCE: &str = include_str!("../../../config/coach/questions.txt");

/// A question with what it asks: a plan without laps and place.
pub(super) struct Example {
    pub(super) asks: Plan,
    pub(super) text: &'static str,
}

/// Every question that can be read; a test reads them all.
pub(super) fn examples() -> Vec<Example> {
    let mut asks = None;
    let mut examples = Vec::new();
    for line in SOURCE.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            asks = named(name);
            continue;
        }
        if let Some(asks) = asks.clone() {
            examples.push(Example { asks, text: line });
        }
    }
    examples
}

/// Whether two plans ask for the same, wherever and of whichever laps.
pub(super) fn ask_the_same(one: &Plan, other: &Plan) -> bool {
    let is_same_what = match (&one.what, &other.what) {
        (What::Term(_), What::Term(_))
        | (What::Target(_), What::Target(_))
        | (What::Tips(_), What::Tips(_))
        | (What::Sectors(_), What::Sectors(_)) => true,
        (one, other) => one == other,
    };
    is_same_what && (one.what != What::Value || (one.measure, one.claim) == (other.measure, other.claim))
}

/// `value:gear`, `claim:brake-point:late`, `howto:delete`, `term=rain`, `losses`.
fn named(name: &str) -> Option<Plan> {
    if let Some(id) = name.strip_prefix("term=") {
        return Some(Plan::of(What::Term(id.to_owned())));
    }
    let mut parts = name.split(':');
    let (kind, first, second) = (parts.next()?, parts.next(), parts.next());
    let measure = || first.and_then(|name| name.replace('-', "_").parse::<Measure>().ok());
    let what = match (kind, first) {
        ("value", _) | ("claim", _) => {
            let claim = match second {
                Some(name) => Some(name.parse::<Claim>().ok()?),
                None => None,
            };
            return Some(Plan {
                what: What::Value,
                measure: Some(measure()?),
                claim,
                ..Plan::default()
            });
        }
        ("howto", Some(name)) => HowTo::VARIANTS
            .iter()
            .find(|how| format!("{how:?}").eq_ignore_ascii_case(name))
            .map(|how| What::HowTo(*how))?,
        ("declined", Some("OffTopic")) => What::Declined(Declined::OffTopic),
        ("declined", Some("Unsafe")) => What::Declined(Declined::Unsafe),
        ("declined", Some("Private")) => What::Declined(Declined::Private),
        (kind, None) => alone(kind)?,
        (_, Some(_)) => return None,
    };
    Some(Plan::of(what))
}

fn alone(kind: &str) -> Option<What> {
    Some(match kind {
        "losses" => What::Losses,
        "why" => What::Why,
        "tips" => What::Tips(3),
        "focus" => What::Focus,
        "gains" => What::Gains,
        "compare" => What::Compare,
        "gap" => What::Gap,
        "target" => What::Target(Target::FasterBy(Seconds::new(0.0))),
        "consistency" => What::Consistency,
        "possible" => What::PossibleBest,
        "progress" => What::Progress,
        "worst" => What::Corners(Rank::Worst),
        "best" => What::Corners(Rank::Best),
        "drivers" => What::Drivers,
        "count" => What::Count,
        "lap-times" => What::LapTimes,
        "trend" => What::Trend,
        "sectors" => What::Sectors(Rank::Worst),
        "phases" => What::Split(Split::Phases),
        "classes" => What::Split(Split::Classes),
        "pedal-time" => What::PedalTime,
        "track" => What::Track,
        "overall" => What::Overall,
        "show" => What::Show,
        "describe" => What::Describe,
        "drive" => What::Drive,
        "potential" => What::Potential,
        "clean" => What::Clean,
        "general" => What::General,
        "thanks" => What::Thanks,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_is_understood() {
        for line in SOURCE.lines().filter(|line| line.starts_with('[')) {
            let name = line.trim_matches(['[', ']']);
            assert!(named(name).is_some(), "{name}");
        }
    }

    #[test]
    fn every_term_is_in_the_glossary() {
        let glossary = super::super::Glossary::load().unwrap();
        for example in examples() {
            if let What::Term(id) = &example.asks.what {
                assert!(glossary.get(id).is_some(), "{id}");
            }
        }
    }
}
