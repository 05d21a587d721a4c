//! Whoever is named in a picture is named in its text: what nobody may see is looked for there.

use std::collections::BTreeSet;

use super::made_up::Wish;
use super::{
    consistency_figures, corner_card_figures, four_laps, grip_figures, lap_tables, progress_figures,
};
use crate::chart::compare::{CompareInput, figure};
use crate::chart::map::MapColor;
use crate::chart::{Figure, corner_card, leaderboard, map};

/// Every driver, car and circuit of the examples.
const NAMES: [&str; 8] = [
    "Alice",
    "Bob",
    "Cem",
    "Ben",
    "Toyota GR86",
    "Mazda MX-5",
    "Grünwaldring",
    "Nordring",
];

#[track_caller]
fn check(picture: &str, drawn: &Figure, seen: &mut BTreeSet<&'static str>) {
    let told = drawn.to_string();
    let (shown, alt_text) = told.rsplit_once("\nalt: ").unwrap();
    let shown = shown.to_lowercase();
    for name in NAMES {
        if shown.contains(&name.to_lowercase()) {
            seen.insert(name);
            assert!(
                alt_text.contains(name),
                "{picture} draws {name} and does not say it: {alt_text}"
            );
        }
    }
}

#[test]
fn every_driver_car_and_circuit_that_is_drawn_is_said() {
    let mut seen = BTreeSet::new();
    let made = Wish::default().make();
    check("comparison", &figure(&made.input()), &mut seen);
    let four = four_laps::four(&made);
    let input = CompareInput {
        others: &four.others(&made),
        ..made.input()
    };
    check("four laps", &figure(&input), &mut seen);
    for color in [MapColor::Gain, MapColor::Speed, MapColor::Gear, MapColor::Pedals] {
        check("map", &map::figure(&made.input(), color), &mut seen);
    }
    let corner = corner_card_figures::made();
    check("corner", &corner_card::figure(&corner.input(), 2), &mut seen);
    check("lap table", &lap_tables::example(), &mut seen);
    check("friction circle", &grip_figures::example(), &mut seen);
    check("consistency", &consistency_figures::example(), &mut seen);
    check("progress", &progress_figures::example_of_progress(), &mut seen);
    let words = crate::words::Words::default();
    check("duel", &progress_figures::example_of_a_duel(words), &mut seen);
    check("leaderboard", &progress_figures::example_of_a_board(), &mut seen);
    let standings = [progress_figures::standing("Cem", 78.0, 1)];
    let all_cars = leaderboard::figure(&progress_figures::board(&standings, ""));
    check("leaderboard of all cars", &all_cars, &mut seen);
    assert!(seen.len() >= 6, "{seen:?}");
}
