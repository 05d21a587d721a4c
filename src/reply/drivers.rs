//! Who owns which corner: a table in one block, and the composite lap with its names.

use super::escape::{escaped, in_code};
use super::remark::small_print;
use super::{Card, Reply, lap_words, leads_on, other_cars};
use crate::app::label::LapSummary;
use crate::app::several_drivers::{DriversTogether, OneCar};
use crate::words::{Words, args};

/// Characters of a driver's name in the table.
const NAME: usize = 16;
/// A lead that is smaller is none, seconds: it is printed as this many decimals anyway.
const EVEN_S: f64 = 0.005;

/// Who owns which corner; where nobody else drove that car, how others take the corners.
#[must_use]
pub(crate) fn reply(drivers: &DriversTogether, words: Words) -> Reply {
    match drivers {
        DriversTogether::OneCar(drivers) => one_car(drivers, words),
        DriversTogether::OtherCars(drivers) => other_cars::reply(drivers, words),
    }
}

/// The drivers with their laps, the corners with their owners, the composite lap.
fn one_car(drivers: &OneCar, words: Words) -> Reply {
    let class = drivers
        .class
        .as_ref()
        .map(|class| format!("*{}*", escaped(class, 30)));
    let mut lines: Vec<String> = class.into_iter().collect();
    lines.extend(drivers.laps.iter().map(|lap| lap_line(lap, words)));
    lines.push(table(drivers, words));
    lines.push(composite(drivers, words));
    lines.extend(drivers.next.map(|next| {
        words.drivers_next_step(args::DriversNextStep {
            driver: &name(drivers, next.lap, |foreign| escaped(foreign, 40)),
            gap: &words.seconds(next.by, 2),
        })
    }));
    if let [other, ..] = drivers.in_other_cars.as_slice() {
        let remark = words.drivers_other_car(&escaped(&other.driver, 40));
        lines.push(format!("-# {remark}"));
    }
    lines.extend(lap_words::stored_twice(drivers.same_as.as_ref(), words));
    lines.extend(small_print(&drivers.together.warnings, words));
    let circuit = drivers
        .laps
        .first()
        .map(|lap| escaped(&lap_words::circuit(&lap.circuit, words), 60));
    let laps: Vec<_> = drivers.laps.iter().map(|lap| lap.id).collect();
    let own = drivers.next.map(|next| next.lap + 1);
    Reply {
        buttons: leads_on::of_ranking(&laps, own, words),
        names: laps,
        cards: vec![Card {
            title: words.drivers_title(&circuit.unwrap_or_default()),
            text: lines.join("\n"),
            footer: Some(words.drivers_footer()),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// Every corner, who is fastest in it and by how much.
fn table(drivers: &OneCar, words: Words) -> String {
    let mut text = String::from("```\n");
    // No wider than the longest name: on a phone a block of code is not wrapped.
    let owners = drivers.together.stretches.iter().map(|stretch| {
        name(drivers, stretch.owner, |foreign| in_code(foreign, NAME))
            .chars()
            .count()
    });
    let widest = owners.max().unwrap_or_default();
    for stretch in &drivers.together.stretches {
        let place = stretch
            .corner
            .as_ref()
            .map_or_else(|| words.drivers_start(), |corner| format!("T{}", corner.number));
        let owner = name(drivers, stretch.owner, |foreign| in_code(foreign, NAME));
        let lead = match stretch.margin {
            Some(margin) if margin.get() >= EVEN_S => words.drivers_ahead(&words.seconds(margin, 2)),
            Some(_) => words.drivers_even(),
            None => String::new(),
        };
        let corner_name = stretch
            .corner
            .as_ref()
            .and_then(|corner| corner.name.as_deref())
            .map(|corner| format!("  {}", in_code(corner, NAME)))
            .unwrap_or_default();
        let line = format!("{place:<5} {owner:<widest$} {lead:<13}{corner_name}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.push_str("```");
    text
}

/// The composite lap and whose parts it is made of.
fn composite(drivers: &OneCar, words: Words) -> String {
    let Some(time) = drivers.together.composite else {
        return words.drivers_not_aligned();
    };
    let parts: Vec<String> = drivers
        .together
        .parts
        .iter()
        .map(|part| {
            let who = name(drivers, part.lap, |foreign| escaped(foreign, 40));
            let place = match (part.from_corner, part.to_corner) {
                (0, 0) => words.drivers_start(),
                (from, to) if from == to => format!("T{from}"),
                (from, to) => words.drivers_range(args::DriversRange {
                    from: &format!("T{from}"),
                    to: &format!("T{to}"),
                }),
            };
            format!("{place} {who}")
        })
        .collect();
    let best = drivers.laps.first().and_then(|lap| lap.time);
    let gained = best
        .map(|best| best - time)
        .filter(|gained| gained.get() >= EVEN_S);
    let within = drivers.laps.iter().find_map(|lap| lap.within);
    let time = words.lap_time_within(time, within);
    match gained {
        Some(gained) => words.drivers_composite(args::DriversComposite {
            gap: &words.seconds(gained, 2),
            parts: &parts.join(", "),
            time: &time,
        }),
        None => words.drivers_composite_best(&time),
    }
}

pub(super) fn lap_line(lap: &LapSummary, words: Words) -> String {
    let time = lap
        .time
        .map_or_else(|| "-".to_owned(), |time| words.lap_time_within(time, lap.within));
    let car = lap.car.as_ref().map(|car| format!(" · {}", escaped(car, 40)));
    format!(
        "**{}** {time}{}",
        escaped(&lap.driver, 40),
        car.unwrap_or_default()
    )
}

fn name(drivers: &OneCar, lap: usize, written: impl Fn(&str) -> String) -> String {
    drivers
        .laps
        .get(lap)
        .map(|lap| written(&lap.driver))
        .unwrap_or_default()
}
