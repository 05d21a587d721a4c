//! The four numbers of a corner that matter most: what it costs, and where the laps differ in it.

use crate::analysis::{ComparedCorner, CornerFacts};
use crate::chart::DisplayUnits;
use crate::chart::compare::CompareInput;
use crate::chart::figure::{Ink, Tile};
use crate::telemetry::Unit;
use crate::units::{Metres, MetresPerSecond, Seconds};

/// Tiles side by side.
const MOST: usize = 4;

/// At most four numbers, the time first.
pub(super) fn tiles(input: &CompareInput<'_>, compared: &ComparedCorner) -> Vec<Tile> {
    let units = input.units;
    let pair = Pair {
        a: &compared.a,
        b: &compared.b,
        units,
    };
    [
        Some(time(compared)),
        pair.station("Brakes", |facts| facts.brake_point),
        pair.speed("Apex speed", |facts| facts.apex_speed),
        pair.station("Full throttle", |facts| facts.full_throttle),
        pair.station("On throttle", |facts| facts.throttle_on),
        pair.speed("Exit speed", |facts| facts.exit_speed),
        pair.speed("Entry speed", |facts| facts.entry_speed),
    ]
    .into_iter()
    .flatten()
    .take(MOST)
    .collect()
}

/// The time spent in the corner.
fn time(compared: &ComparedCorner) -> Tile {
    Tile {
        caption: "Time in it".to_owned(),
        value: format!("{} s", minus(&compared.loss.signed(3))),
        detail: detail(compared.a.time, compared.b.time),
        ink: faster(compared.loss.get()),
        rank: None,
    }
}

fn detail(a: Seconds, b: Seconds) -> String {
    format!("{:.2} / {:.2}", a.get(), b.get())
}

struct Pair<'a> {
    a: &'a CornerFacts,
    b: &'a CornerFacts,
    units: DisplayUnits,
}

impl Pair<'_> {
    /// How much slower or faster lap A is somewhere.
    fn speed(&self, caption: &str, of: fn(&CornerFacts) -> MetresPerSecond) -> Option<Tile> {
        let unit = self.units.axis(Unit::MetresPerSecond);
        let (a, b) = (
            tenths(of(self.a).get() * unit.per_si),
            tenths(of(self.b).get() * unit.per_si),
        );
        (a.is_finite() && b.is_finite()).then(|| Tile {
            caption: caption.to_owned(),
            value: format!("{} {}", signed(a - b), unit.symbol),
            detail: format!("{a:.1} / {b:.1}"),
            ink: faster(b - a),
            rank: None,
        })
    }

    /// How many metres earlier or later lap A does something.
    fn station(&self, caption: &str, of: fn(&CornerFacts) -> Option<Metres>) -> Option<Tile> {
        let unit = self.units.axis(Unit::Metres);
        let (a, b) = (of(self.a)?.get() * unit.per_si, of(self.b)?.get() * unit.per_si);
        let (a, b) = (a.round(), b.round());
        let difference = a - b;
        let value = match difference {
            _ if difference.abs() < 0.5 => "same place".to_owned(),
            _ if difference < 0.0 => format!("{:.0} {} earlier", -difference, unit.symbol),
            _ => format!("{difference:.0} {} later", unit.symbol),
        };
        (a.is_finite() && b.is_finite()).then(|| Tile {
            caption: caption.to_owned(),
            value,
            detail: format!("{a:.0} / {b:.0} {}", unit.symbol),
            ink: Ink::Text,
            rank: None,
        })
    }
}

/// Speeds as they are shown. Their difference is that of what is shown, so that it can be checked by eye.
pub(super) fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
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
