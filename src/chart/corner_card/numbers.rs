//! The four numbers of a corner that matter most: where the laps differ in it. What it costs is the headline.

use crate::analysis::{ComparedCorner, CornerFacts};
use crate::chart::DisplayUnits;
use crate::chart::compare::CompareInput;
use crate::chart::figure::{Ink, Tile};
use crate::telemetry::Unit;
use crate::units::{Metres, MetresPerSecond};
use crate::words::Words;

/// Tiles side by side.
const MOST: usize = 4;

/// At most four numbers, those that say most first.
pub(super) fn tiles(input: &CompareInput<'_>, compared: &ComparedCorner) -> Vec<Tile> {
    let units = input.units;
    let words = input.words;
    let pair = Pair {
        a: &compared.a,
        b: &compared.b,
        units,
        words,
    };
    [
        pair.station(words.picture_tile_brakes(), |facts| facts.brake_point),
        pair.speed(words.picture_tile_apex(), |facts| facts.apex_speed),
        pair.station(words.picture_tile_full_throttle(), |facts| facts.full_throttle),
        pair.station(words.picture_tile_throttle(), |facts| facts.throttle_on),
        pair.speed(words.picture_tile_exit(), |facts| facts.exit_speed),
        pair.speed(words.picture_tile_entry(), |facts| facts.entry_speed),
    ]
    .into_iter()
    .flatten()
    .take(MOST)
    .collect()
}

struct Pair<'a> {
    a: &'a CornerFacts,
    b: &'a CornerFacts,
    units: DisplayUnits,
    words: Words,
}

impl Pair<'_> {
    /// How much slower or faster lap A is somewhere.
    fn speed(&self, caption: String, of: fn(&CornerFacts) -> MetresPerSecond) -> Option<Tile> {
        let unit = self.units.axis(Unit::MetresPerSecond);
        let (a, b) = (
            tenths(of(self.a).get() * unit.per_si),
            tenths(of(self.b).get() * unit.per_si),
        );
        (a.is_finite() && b.is_finite()).then(|| Tile {
            caption,
            value: format!("{} {}", self.words.with_mark(&signed(a - b)), unit.symbol),
            detail: format!("{} / {}", self.words.decimal(a, 1), self.words.decimal(b, 1)),
            ink: faster(b - a),
            rank: None,
        })
    }

    /// How many metres earlier or later lap A does something.
    fn station(&self, caption: String, of: fn(&CornerFacts) -> Option<Metres>) -> Option<Tile> {
        let unit = self.units.axis(Unit::Metres);
        let (a, b) = (of(self.a)?.get() * unit.per_si, of(self.b)?.get() * unit.per_si);
        let (a, b) = (shown(a, 0), shown(b, 0));
        let difference = a - b;
        let value = match difference {
            _ if difference.abs() < 0.5 => self.words.picture_same_place(),
            _ if difference < 0.0 => self
                .words
                .picture_earlier(&format!("{:.0} {}", -difference, unit.symbol)),
            _ => self
                .words
                .picture_later(&format!("{difference:.0} {}", unit.symbol)),
        };
        (a.is_finite() && b.is_finite()).then(|| Tile {
            caption,
            value,
            detail: format!("{a:.0} / {b:.0} {}", unit.symbol),
            ink: Ink::Text,
            rank: None,
        })
    }
}

/// Speeds as they are shown. Their difference is that of what is shown, so that it can be checked by eye.
pub(super) fn tenths(value: f64) -> f64 {
    shown(value, 1)
}

/// The number that stands there when it is written with so many decimals.
fn shown(value: f64, decimals: usize) -> f64 {
    format!("{value:.decimals$}").parse().unwrap_or(value)
}

/// The ink of the faster lap, by what the lap looked at loses.
fn faster(loss: f64) -> Ink {
    if loss > 0.000_5 {
        Ink::LapB
    } else if loss < -0.000_5 {
        Ink::LapA
    } else {
        Ink::Text
    }
}

fn signed(value: f64) -> String {
    if value.abs() < 0.05 {
        "±0.0".to_owned()
    } else {
        minus(&format!("{value:+.1}"))
    }
}

fn minus(text: &str) -> String {
    text.replace('-', "−")
}
