//! The comparison picture with the few words that belong beside it.

use std::fmt::Write as _;

use super::escape::{escaped, plain};
use super::leads_on::Pair;
use super::remark::{remark, worth_a_line};
use super::{Card, Picture, Reply, corner_names};
use crate::analysis::{Comparison, Corner};
use crate::app::compare_laps::ComparedLaps;
use crate::app::label::{LapSummary, circuit_label};
use crate::app::preferences::Language;
use crate::units::Seconds;
use crate::words::{Words, args};

/// Corners named in the text.
const MAX_CORNERS: usize = 3;

/// Picture, difference, and where it comes from.
#[must_use]
pub fn reply(compared: ComparedLaps) -> Reply {
    let ComparedLaps {
        a,
        b,
        others,
        comparison,
        picture,
        offered,
    } = compared;
    let mut text = format!("{}\n{}\n", lap_line(&a), lap_line(&b));
    for (other, delta) in &others {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{} · {} s", lap_line(other), delta.signed(3));
    }
    text.push_str(&where_it_is(&comparison));
    if let Some(remark) = different_cars(&a, &b, Language::English) {
        let _infallible = write!(text, "\n{remark}");
    }
    if picture.is_none() {
        text.push_str("\n-# The picture could not be drawn; the numbers are complete.");
    }
    for warning in worth_a_line(&comparison.warnings) {
        // Writing to a String cannot fail.
        let _infallible = write!(text, "\n-# {}", remark(warning, Language::English));
    }
    let pair = Pair {
        a: a.id,
        b: b.id,
        words: Words::new(Language::English),
    };
    let menus = [pair.corners(&comparison.corners), pair.others(&offered)];
    Reply {
        cards: vec![Card {
            title: headline(&a, &b, &comparison),
            text,
            footer: Some(alignment(&comparison)),
            ..Card::default()
        }],
        picture: picture.map(|picture| Picture {
            png: picture.png,
            file_name: "compare.png",
            alt_text: picture.alt_text,
        }),
        buttons: vec![pair.where_is_the_time(), pair.track()],
        menus: menus.into_iter().flatten().collect(),
        ..Reply::default()
    }
}

/// `Alice is 0.395 s slower than Ben`; of one driver's laps `Lap 9 is 0.395 s slower than lap 13`.
pub(super) fn headline(a: &LapSummary, b: &LapSummary, comparison: &Comparison) -> String {
    let (a_name, b_name) = if a.owner == b.owner {
        (format!("Lap {}", a.number), format!("lap {}", b.number))
    } else {
        (plain(&a.driver, 60), plain(&b.driver, 60))
    };
    let delta = comparison.delta;
    match delta.milliseconds() {
        0 => format!("{a_name} and {b_name}: the same time"),
        slower if slower > 0 => format!("{a_name} is {:.3} s slower than {b_name}", delta.get()),
        _ => format!("{a_name} is {:.3} s faster than {b_name}", delta.abs().get()),
    }
}

/// What times of different cars are worth; `None` where the cars are the same or one of them is not known.
pub(super) fn different_cars(a: &LapSummary, b: &LapSummary, language: Language) -> Option<String> {
    let (one, other) = (escaped(a.car.as_ref()?, 40), escaped(b.car.as_ref()?, 40));
    let names = args::CompareDifferentCars {
        one: &one,
        other: &other,
    };
    a.is_in_another_car_than(b)
        .then(|| format!("-# {}", Words::new(language).compare_different_cars(names)))
}

/// The time, the driver, where and in what.
pub(super) fn lap_line(lap: &LapSummary) -> String {
    let time = lap.time.map_or_else(|| "no time".to_owned(), Seconds::lap_time);
    format!(
        "**{time}** {} · {} · lap {}{}",
        escaped(&lap.driver, 60),
        escaped(&circuit_label(&lap.circuit), 60),
        lap.number,
        lap.car
            .as_ref()
            .map(|car| format!(" · {}", escaped(car, 40)))
            .unwrap_or_default(),
    )
}

/// The corners that cost and that bring most.
fn where_it_is(comparison: &Comparison) -> String {
    let mut corners: Vec<(&Corner, Seconds)> = comparison
        .corners
        .iter()
        .map(|compared| (&compared.corner, compared.loss))
        .collect();
    corners.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let shown = |corners: Vec<&(&Corner, Seconds)>| {
        let parts: Vec<String> = corners
            .iter()
            .map(|(corner, loss)| format!("{} {} s", corner_names::label(corner), loss.signed(2)))
            .collect();
        parts.join(", ")
    };
    let losses: Vec<_> = corners
        .iter()
        .filter(|(_, loss)| loss.get() >= 0.005)
        .take(MAX_CORNERS)
        .collect();
    let gains: Vec<_> = corners
        .iter()
        .rev()
        .filter(|(_, loss)| loss.get() <= -0.005)
        .take(MAX_CORNERS)
        .collect();
    let mut text = String::new();
    if !losses.is_empty() {
        // Writing to a String cannot fail.
        let _infallible = write!(text, "\nLoses most in {}", shown(losses));
    }
    if !gains.is_empty() {
        let _infallible = write!(text, "\nGains most in {}", shown(gains));
    }
    text
}

fn alignment(comparison: &Comparison) -> String {
    let alignment = &comparison.alignment;
    format!(
        "+ means slower · aligned by {}, confidence {}",
        alignment.basis.name(),
        alignment.confidence.name(),
    )
}
