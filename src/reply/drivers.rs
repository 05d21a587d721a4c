//! Who owns which corner: a table in one block, and the composite lap with its names.

use std::fmt::Write as _;

use super::escape::{escaped, in_code};
use super::remark::{remark, worth_a_line};
use super::{Card, Reply, other_cars};
use crate::app::label::{LapSummary, circuit_label};
use crate::app::preferences::Language;
use crate::app::several_drivers::{DriversTogether, OneCar};
use crate::units::Seconds;

/// Characters of a driver's name in the table.
const NAME: usize = 16;
/// A lead that is smaller is none, seconds: it is printed as this many decimals anyway.
const EVEN_S: f64 = 0.005;

/// Who owns which corner; where nobody else drove that car, how others take the corners.
#[must_use]
pub fn reply(drivers: &DriversTogether) -> Reply {
    match drivers {
        DriversTogether::OneCar(drivers) => one_car(drivers),
        DriversTogether::OtherCars(drivers) => other_cars::reply(drivers),
    }
}

/// The drivers with their laps, the corners with their owners, the composite lap.
fn one_car(drivers: &OneCar) -> Reply {
    let together = &drivers.together;
    let mut text = String::new();
    for lap in &drivers.laps {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{}", lap_line(lap));
    }
    text.push_str("```\n");
    for stretch in &together.stretches {
        let place = stretch
            .corner
            .as_ref()
            .map_or_else(|| "start".to_owned(), |corner| format!("T{}", corner.number));
        let owner = name(drivers, stretch.owner, |foreign| in_code(foreign, NAME));
        let lead = match stretch.margin {
            Some(margin) if margin.get() >= EVEN_S => format!("{:.2} s ahead", margin.get()),
            Some(_) => "even".to_owned(),
            None => String::new(),
        };
        let corner_name = stretch
            .corner
            .as_ref()
            .and_then(|corner| corner.name.as_deref())
            .map(|corner| format!("  {}", in_code(corner, NAME)))
            .unwrap_or_default();
        let _infallible = writeln!(text, "{place:<5} {owner:<NAME$} {lead:<12}{corner_name}");
    }
    text.push_str("```\n");
    text.push_str(&composite(drivers));
    if let Some(next) = drivers.next {
        let _infallible = write!(
            text,
            "\nYour next step: the lap of {}, {:.2} s ahead of your best.",
            name(drivers, next.lap, |foreign| escaped(foreign, 40)),
            next.by.get()
        );
    }
    if let [other, ..] = drivers.in_other_cars.as_slice() {
        let _infallible = write!(
            text,
            "\n-# {} drove another car, which is not held against these; name a lap of it in `lap`.",
            escaped(&other.driver, 40)
        );
    }
    for warning in worth_a_line(&together.warnings) {
        let _infallible = write!(text, "\n-# {}", remark(warning, Language::English));
    }
    Reply {
        cards: vec![Card {
            title: drivers
                .laps
                .first()
                .map(|lap| format!("Who owns which corner · {}", escaped(&circuit_label(&lap.circuit), 60)))
                .unwrap_or_default(),
            text: text.trim_end().to_owned(),
            footer: Some(
                "A corner counts with the straight behind it · the best lap of each driver that may be shown here"
                    .to_owned(),
            ),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// The composite lap and whose parts it is made of.
fn composite(drivers: &OneCar) -> String {
    let Some(time) = drivers.together.composite else {
        return "These laps cannot be laid on each other.".to_owned();
    };
    let parts: Vec<String> = drivers
        .together
        .parts
        .iter()
        .map(|part| {
            let who = name(drivers, part.lap, |foreign| escaped(foreign, 40));
            match (part.from_corner, part.to_corner) {
                (0, 0) => format!("start {who}"),
                (from, to) if from == to => format!("T{from} {who}"),
                (from, to) => format!("T{from} to T{to} {who}"),
            }
        })
        .collect();
    let best = drivers.laps.first().and_then(|lap| lap.time);
    let gained = best
        .map(|best| best - time)
        .filter(|gained| gained.get() >= EVEN_S);
    match gained {
        Some(gained) => format!(
            "**Composite lap {}**, {:.2} s faster than the best one: {}.",
            time.lap_time(),
            gained.get(),
            parts.join(", ")
        ),
        None => format!(
            "**Composite lap {}**: the best lap cannot be improved by parts of the others that could be joined to it.",
            time.lap_time()
        ),
    }
}

pub(super) fn lap_line(lap: &LapSummary) -> String {
    let time = lap.time.map_or_else(|| "-".to_owned(), Seconds::lap_time);
    let car = lap
        .car
        .as_ref()
        .map(|car| format!(" · {}", escaped(car, 40)))
        .unwrap_or_default();
    format!("**{}** {time}{car}", escaped(&lap.driver, 40))
}

fn name(drivers: &OneCar, lap: usize, written: impl Fn(&str) -> String) -> String {
    drivers
        .laps
        .get(lap)
        .map(|lap| written(&lap.driver))
        .unwrap_or_default()
}
