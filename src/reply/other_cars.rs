//! Drivers of different cars: how each takes the corners, and not a word about time.

use super::escape::{escaped, in_code};
use super::{Card, Reply, lap_words};
use crate::analysis::CornerShape;
use crate::app::label::LapSummary;
use crate::app::several_drivers::{NamedShape, OtherCars};
use crate::units::{DisplayUnits, Metres};
use crate::words::{Words, args};

/// Corners of all tables together: what fits into a message.
const MAX_CORNERS: usize = 60;
/// Characters of a corner's name.
const NAME: usize = 12;

/// One table for each lap in another car.
#[must_use]
pub(super) fn reply(drivers: &OtherCars, words: Words) -> Reply {
    let mut lines = Vec::new();
    let mut n_left = MAX_CORNERS;
    for (lap, corners) in &drivers.others {
        lines.push(words.drivers_first_then(args::DriversFirstThen {
            first: &in_car(lap, words),
            second: &in_car(&drivers.lap, words),
        }));
        if corners.is_empty() {
            lines.push(words.drivers_shape_not_aligned());
            continue;
        }
        let n_shown = corners.len().min(n_left);
        n_left -= n_shown;
        if n_shown > 0 {
            let shown = corners.iter().take(n_shown);
            lines.push(format!(
                "```\n{}\n```",
                table(shown, drivers.units, words).join("\n")
            ));
        }
        if n_shown < corners.len() {
            let rest = words.drivers_shape_more(corners.len() - n_shown);
            lines.push(format!("-# {rest}"));
        }
    }
    lines.extend(lap_words::stored_twice(drivers.same_as.as_ref(), words));
    let all = std::iter::once(&drivers.lap).chain(drivers.others.iter().map(|(lap, _)| lap));
    let all_named = all.map(|lap| &lap.car).all(Option::is_some);
    let what = if all_named {
        words.drivers_shape_known()
    } else {
        words.drivers_shape_unsure()
    };
    Reply {
        cards: vec![Card {
            title: format!(
                "{what} · {}",
                escaped(&lap_words::circuit(&drivers.lap.circuit, words), 60)
            ),
            text: lines.join("\n"),
            footer: Some(words.drivers_shape_footer()),
            ..Card::default()
        }],
        names: std::iter::once(&drivers.lap)
            .chain(drivers.others.iter().map(|(lap, _)| lap))
            .map(|lap| lap.id)
            .collect(),
        ..Reply::default()
    }
}

fn in_car(lap: &LapSummary, words: Words) -> String {
    let driver = &escaped(&lap.driver, 40);
    match &lap.car {
        Some(car) => words.drivers_in_car(args::DriversInCar {
            car: &escaped(car, 40),
            driver,
        }),
        None => words.drivers_in_car_unknown(driver),
    }
}

fn table<'a>(
    corners: impl Iterator<Item = &'a NamedShape>,
    units: DisplayUnits,
    words: Words,
) -> Vec<String> {
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
    let mut lines = vec![format!(
        "{:<4} {:>9} {:>9} {:>9}  {} {unit}",
        "",
        format!("{} {unit}", words.drivers_shape_brake()),
        format!("{} %", words.drivers_shape_apex()),
        format!("{} {unit}", words.drivers_shape_throttle()),
        words.drivers_shape_line()
    )];
    for NamedShape { name, shape } in corners {
        let CornerShape { corner, a, b, .. } = shape;
        let both = |a: String, b: String| format!("{a}/{b}");
        let share = |share: f64| format!("{:.0}", 100.0 * share);
        let line = shape.line_offset.map_or_else(
            || "-".to_owned(),
            |offset| {
                let side = if offset.get() < 0.0 {
                    words.corners_right()
                } else {
                    words.corners_left()
                };
                format!("{} {side}", words.decimal((offset.get() * per_metre).abs(), 1))
            },
        );
        let name = name
            .as_deref()
            .map(|name| in_code(name, NAME))
            .unwrap_or_default();
        let row = format!(
            "{:<4} {:>9} {:>9} {:>9}  {line:<10} {name}",
            format!("T{corner}"),
            both(length(a.braking_length), length(b.braking_length)),
            both(share(a.apex_share), share(b.apex_share)),
            both(length(a.throttle_delay), length(b.throttle_delay)),
        );
        lines.push(row.trim_end().to_owned());
    }
    lines
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
        let words = Words::default();
        insta::assert_snapshot!(table(corners.iter(), DisplayUnits::Metric, words).join("\n"), @"
               brake m    apex %     gas m  line m
        T1      112/96     41/44      0/12  1.2 right  'Mill' Bend
        T12        -/-     80/80       -/-  -
        ");
    }
}
