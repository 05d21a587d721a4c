//! Drivers of different cars: how each takes the corners, and not a word about time.

use std::fmt::Write as _;

use super::escape::{escaped, in_code};
use super::{Card, Reply};
use crate::analysis::CornerShape;
use crate::app::label::{LapSummary, circuit_label};
use crate::app::several_drivers::{NamedShape, OtherCars};
use crate::units::{DisplayUnits, Metres};

/// Corners of all tables together: what fits into a message.
const MAX_CORNERS: usize = 60;
/// Characters of a corner's name.
const NAME: usize = 12;

/// One table for each lap in another car.
#[must_use]
pub(super) fn reply(drivers: &OtherCars) -> Reply {
    let whose = |lap: &LapSummary| {
        let car = lap.car.as_deref().unwrap_or("a car without a name");
        format!("**{}** in {}", escaped(&lap.driver, 40), escaped(car, 40))
    };
    let mut text = String::new();
    let mut n_left = MAX_CORNERS;
    for (lap, corners) in &drivers.others {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{}, then {}", whose(lap), whose(&drivers.lap));
        if corners.is_empty() {
            text.push_str("These two laps cannot be laid on each other.\n");
            continue;
        }
        let n_shown = corners.len().min(n_left);
        n_left -= n_shown;
        if n_shown > 0 {
            let shown = corners.iter().take(n_shown);
            let _infallible = writeln!(text, "```\n{}```", table(shown, drivers.units));
        }
        if n_shown < corners.len() {
            let _infallible = writeln!(text, "-# … and {} more corners", corners.len() - n_shown);
        }
    }
    let all = std::iter::once(&drivers.lap).chain(drivers.others.iter().map(|(lap, _)| lap));
    let all_named = all.map(|lap| &lap.car).all(Option::is_some);
    let what = if all_named {
        "Different cars, shape only"
    } else {
        "Perhaps different cars, shape only"
    };
    Reply {
        cards: vec![Card {
            title: format!("{what} · {}", escaped(&circuit_label(&drivers.lap.circuit), 60)),
            text: text.trim_end().to_owned(),
            footer: Some(
                "Nobody else here has a lap that is known to be in that car, and times of different cars say nothing about \
                 their drivers · brake: from the brake point to the slowest point · apex: lowest speed as a share of the \
                 lap's top speed · gas: from the slowest point to the throttle, negative before it · line: how far the first \
                 lap lies to the left or right of the second at the apex"
                    .to_owned(),
            ),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

fn table<'a>(corners: impl Iterator<Item = &'a NamedShape>, units: DisplayUnits) -> String {
    let (unit, per_metre) = match units {
        DisplayUnits::Metric => ("m", 1.0),
        DisplayUnits::Imperial => ("ft", 1.0 / 0.304_8),
    };
    let length = |length: Option<Metres>| {
        length.map_or_else(
            || "-".to_owned(),
            |length| format!("{:.0}", (length.get() * per_metre).round() + 0.0),
        )
    };
    let mut text = format!(
        "{:<4} {:>9} {:>7} {:>9}  line {unit}\n",
        "",
        format!("brake {unit}"),
        "apex %",
        format!("gas {unit}")
    );
    for NamedShape { name, shape } in corners {
        let CornerShape { corner, a, b, .. } = shape;
        let both = |a: String, b: String| format!("{a}/{b}");
        let share = |share: f64| format!("{:.0}", 100.0 * share);
        let line = shape.line_offset.map_or_else(
            || "-".to_owned(),
            |offset| {
                let side = if offset.get() < 0.0 { "right" } else { "left" };
                format!("{:.1} {side}", (offset.get() * per_metre).abs())
            },
        );
        let name = name
            .as_deref()
            .map(|name| in_code(name, NAME))
            .unwrap_or_default();
        let row = format!(
            "{:<4} {:>9} {:>7} {:>9}  {line:<9} {name}",
            format!("T{corner}"),
            both(length(a.braking_length), length(b.braking_length)),
            both(share(a.apex_share), share(b.apex_share)),
            both(length(a.throttle_delay), length(b.throttle_delay)),
        );
        let _infallible = writeln!(text, "{}", row.trim_end());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::LapShape;

    #[test]
    fn corners_stand_in_columns_and_what_is_not_known_is_a_dash() {
        let shape = |braking_m: f64, apex_share, throttle_m| LapShape {
            braking_length: Some(Metres::new(braking_m)),
            apex_share,
            throttle_delay: Some(Metres::new(throttle_m)),
        };
        let bare = LapShape {
            braking_length: None,
            apex_share: 0.8,
            throttle_delay: None,
        };
        let corners = [
            NamedShape {
                name: Some("`Mill` Bend".to_owned()),
                shape: CornerShape {
                    corner: 1,
                    a: shape(112.4, 0.41, -0.3),
                    b: shape(96.0, 0.44, 12.0),
                    line_offset: Some(Metres::new(-1.25)),
                },
            },
            NamedShape {
                name: None,
                shape: CornerShape {
                    corner: 12,
                    a: bare,
                    b: bare,
                    line_offset: None,
                },
            },
        ];
        insta::assert_snapshot!(table(corners.iter(), DisplayUnits::Metric), @r"
               brake m  apex %     gas m  line m
        T1      112/96   41/44      0/12  1.2 right 'Mill' Bend
        T12        -/-   80/80       -/-  -
        ");
    }
}
