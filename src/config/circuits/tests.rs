//! The table is complete, plausible and without contradictions; what a mistake in it says.

use std::collections::BTreeSet;

use super::*;
use crate::analysis::{CircuitSignature, recognize};

fn table() -> Arc<[KnownCircuit]> {
    known_circuits(CIRCUITS).unwrap_or_else(|problem| panic!("{problem:?}"))
}

#[track_caller]
fn problem(text: &str) -> String {
    known_circuits(text).map_or_else(
        |problem| format!("{}: {}", problem.key, problem.message),
        |_| "none".to_owned(),
    )
}

#[test]
fn the_table_has_sixty_circuits_and_no_name_twice() {
    let shape: TableShape = toml::from_str(CIRCUITS).unwrap();
    assert!(shape.circuit.len() >= 60, "{}", shape.circuit.len());
    let table = table();
    let names: BTreeSet<String> = table.iter().map(|circuit| circuit.name.to_lowercase()).collect();
    assert_eq!(names.len(), table.len());
}

#[test]
fn every_circuit_of_the_table_is_recognized_by_its_own_place_and_length() {
    let table = table();
    for circuit in table.iter() {
        let signature = CircuitSignature {
            length: circuit.length,
            center: Some(circuit.center),
            turn_deg: None,
        };
        let found = recognize(&signature, || None, &table).map(|found| found.name.as_str());
        assert_eq!(found, Some(circuit.name.as_str()));
    }
}

#[test]
fn layouts_of_one_place_differ_in_length_so_that_a_lap_can_tell_them_apart() {
    let shape: TableShape = toml::from_str(CIRCUITS).unwrap();
    for circuit in &shape.circuit {
        let mut lengths_m: Vec<f64> = circuit.layout.iter().map(|layout| layout.length_m).collect();
        lengths_m.push(circuit.length_m);
        lengths_m.sort_by(f64::total_cmp);
        for pair in lengths_m.windows(2) {
            assert!(pair[1] / pair[0] > 1.02, "{}: {pair:?}", circuit.name);
        }
    }
}

#[test]
fn no_two_entries_are_one_circuit() {
    let table = table();
    for (number, a) in table.iter().enumerate() {
        for b in table.iter().skip(number + 1) {
            let apart_m = metres(a.center, b.center);
            let length_ratio = (a.length.get() / b.length.get()).max(b.length.get() / a.length.get());
            assert!(
                apart_m > 300.0 || length_ratio > 1.02,
                "{} and {}",
                a.name,
                b.name
            );
        }
        assert!((2..=200).contains(&a.turns), "{}: {} turns", a.name, a.turns);
    }
}

/// Metres between two points, good for a few kilometres.
fn metres(a: GeoPoint, b: GeoPoint) -> f64 {
    let north_m = (b.latitude_deg - a.latitude_deg) * 111_195.0;
    let east_m = (b.longitude_deg - a.longitude_deg) * 111_195.0 * a.latitude_deg.to_radians().cos();
    north_m.hypot(east_m)
}

#[test]
fn a_start_line_lies_on_its_circuit_and_across_one_track() {
    for circuit in table().iter() {
        let Some(line) = circuit.start_line else { continue };
        let width_m = metres(line.a, line.b);
        assert!((1.0..=50.0).contains(&width_m), "{}: {width_m}", circuit.name);
        let away_m = metres(circuit.center, line.a);
        assert!(away_m < circuit.length.get() / 2.0, "{}: {away_m}", circuit.name);
    }
}

#[test]
fn most_circuits_have_a_start_line_and_say_where_it_is_from() {
    let table = table();
    let n_lines = table
        .iter()
        .filter(|circuit| circuit.start_line.is_some())
        .count();
    assert!(n_lines >= 60, "{n_lines} start lines");
    let text = include_str!("../../../config/circuits.toml");
    for block in text
        .split("[[circuit]]")
        .filter(|block| block.contains("start_line = ["))
    {
        let source = block
            .lines()
            .find(|line| line.starts_with("source = "))
            .unwrap_or_default();
        assert!(source.contains("start line"), "{source}");
    }
}

#[test]
fn the_way_up_of_a_map_says_where_it_is_from() {
    let shape: TableShape = toml::from_str(CIRCUITS).unwrap();
    let turned: Vec<_> = shape
        .circuit
        .iter()
        .filter(|circuit| circuit.map_up_deg != 0.0)
        .collect();
    assert!(turned.len() >= 20, "{}", turned.len());
    for circuit in turned {
        assert!(
            circuit.source.contains("way up"),
            "{}: {}",
            circuit.name,
            circuit.source
        );
    }
}

#[test]
fn a_mistake_in_the_table_is_told_with_its_circuit_or_its_line() {
    let entry =
        |fields: &str| format!("[[circuit]]\nname = 'Ring'\ncountry = 'Here'\nlatitude_deg = 50\n{fields}");
    let good = "longitude_deg = 7\nlength_m = 2800\nturns = 8\nsource = 'a list'";
    let three = good.replace("turns = 8", "turns = 3");
    let list = [
        entry(good),
        entry(&good.replace("2800", "28")),
        entry(&good.replace("turns = 8", "turns = 2")),
        entry(&good.replace("a list", " ")),
        entry(&good.replace("longitude_deg = 7", "longitude_deg = 187")),
        entry(&format!("{good}\nmap_up_deg = 360")),
        entry(&format!("{good}\nwidth_m = 12")),
        entry(&good.replace("turns = 8\n", "")),
        entry(&format!(
            "{good}\n[[circuit.layout]]\nname = 'Short'\nlength_m = 100\nturns = 4"
        )),
        entry(&format!("{good}\ncorners = [{{ apex_m = 100, turns = 'left' }}]")),
        entry(&format!(
            "{three}\ncorners = [{{ apex_m = 100 }}, {{ apex_m = 90 }}, {{ apex_m = 300 }}]"
        )),
        entry(&format!(
            "{three}\ncorners = [{{ apex_m = 100 }}, {{ apex_m = 200 }}, {{ apex_m = 300, turns = 'right' }}]"
        )),
    ];
    let problems: Vec<String> = list.iter().map(|text| problem(text)).collect();
    insta::assert_snapshot!(problems.join("\n"), @r"
    none
    circuits.toml: Ring: length_m must be from 500 to 30000
    circuits.toml: Ring: turns must be at least 3
    circuits.toml: Ring: source must name a public reference
    circuits.toml: Ring: latitude or longitude is out of range
    circuits.toml: Ring: map_up_deg must be from 0 to less than 360
    circuits.toml, line 9: unknown field `width_m`, expected one of `name`, `country`, `latitude_deg`, `longitude_deg`, `length_m`, `turns`, `source`, `map_up_deg`, `start_line`, `corners`, `layout`
    circuits.toml, line 1: missing field `turns`
    circuits.toml: Short: length_m must be from 500 to 30000
    circuits.toml: Ring: corners must be as many as turns
    circuits.toml: Ring: corners must lie on the lap in driving order
    none
    ");
}
