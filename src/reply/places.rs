//! Where the difference between two laps lies, in the words of cards: the one account, straights included. What went at
//! once (a spin, a stop) is no way of driving, and is said apart.

use super::corner_label::label;
use crate::analysis::{Comparison, LapPart, PartLoss, account};
use crate::units::Seconds;
use crate::words::{Words, args};

/// A part of the lap and what it costs.
pub(super) struct PartCost {
    pub(super) name: String,
    pub(super) loss: Seconds,
}

/// Every part of the lap, dearest first.
pub(super) fn places(comparison: &Comparison, words: Words) -> Vec<PartCost> {
    let parts = account(comparison).into_iter();
    parts
        .filter(|part| !comparison.is_incident(part))
        .map(|part| named(comparison, &part, words))
        .collect()
}

/// Places named where a gap is spread over the lap.
const MAX_PLACES: usize = 3;
/// A place that costs less is not named.
const WORTH_NAMING_S: f64 = 0.02;
/// The named places hold most of a gap from this share on.
const MOST_SHARE: f64 = 0.5;

/// The places that cost most, each with its seconds: `T3 0.13 s`.
pub(super) fn dearest(comparison: &Comparison, words: Words) -> Vec<String> {
    let costs = dearest_costs(comparison, words);
    costs.iter().map(|of| told(of, words)).collect()
}

/// Where most of a gap lies, or what its largest parts are where they are less than half of it.
pub(super) fn where_it_lies(comparison: &Comparison, words: Words) -> Option<String> {
    let costs = dearest_costs(comparison, words);
    let costs_s: f64 = costs.iter().map(|of| of.loss.get()).sum();
    let places: Vec<String> = costs.iter().map(|of| told(of, words)).collect();
    let places = places.join(", ");
    if places.is_empty() {
        None
    } else if costs_s >= comparison.delta.get() * MOST_SHARE {
        Some(words.place_most(&places))
    } else {
        Some(words.place_largest(&places))
    }
}

fn told(of: &PartCost, words: Words) -> String {
    format!("{} {}", of.name, words.seconds(of.loss, 2))
}

fn dearest_costs(comparison: &Comparison, words: Words) -> Vec<PartCost> {
    let mut costs = places(comparison, words);
    costs.retain(|of| of.loss.get() >= WORTH_NAMING_S);
    costs.truncate(MAX_PLACES);
    costs
}

/// What went at once, a line each.
pub(super) fn incidents(comparison: &Comparison, words: Words) -> Vec<String> {
    let parts = account(comparison).into_iter();
    parts
        .filter(|part| comparison.is_incident(part))
        .map(|part| {
            let PartCost { name, loss } = named(comparison, &part, words);
            let lost = args::PlaceIncident {
                place: &name,
                lost: &words.seconds(loss, 2),
            };
            format!("-# {}", words.place_incident(lost))
        })
        .collect()
}

/// What a part of the lap is called: `T5 Carousel`, `straight after T8`.
pub(super) fn name(comparison: &Comparison, part: LapPart, words: Words) -> String {
    let corner = |number: u32| {
        let of = comparison.corner(number);
        of.map_or_else(|| format!("T{number}"), |of| label(&of.corner))
    };
    match part {
        LapPart::Corner(number) => corner(number),
        LapPart::StraightAfter(0) => words.place_first_straight(&corner(1)),
        LapPart::StraightAfter(number) => words.place_straight(&corner(number)),
    }
}

fn named(comparison: &Comparison, of: &PartLoss, words: Words) -> PartCost {
    PartCost {
        name: name(comparison, of.part, words),
        loss: of.loss,
    }
}
