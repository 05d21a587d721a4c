//! Facts of a lap on its own, and means over classes.

use super::*;
use crate::analysis::lap_simulator::{Car, Plan, Track, simulate, without};
use crate::analysis::{compare, find_corners};
use crate::telemetry::ChannelRole;

const CIRCUIT: &str =
    "straight 300 | left 100 r20 | straight 250 | right 60 r70 | straight 400 | left 150 r25 | straight 350";

#[test]
fn a_lap_on_its_own_has_the_facts_it_has_as_its_own_reference() {
    let settings = CompareSettings::default();
    let lap = simulate(&Track::of(CIRCUIT), &Plan::new(Car::TOURING)).lap;
    let corners = find_corners(&lap, &settings.corners);
    let facts = corner_statistics(&lap, &corners, &settings);
    let comparison = compare(&lap, &lap, &settings).unwrap();
    assert_eq!(facts.len(), 3);
    for (alone, compared) in facts.iter().zip(&comparison.corners) {
        assert!((alone.time - compared.b.time).abs().get() < 1e-9);
        assert_eq!(alone.brake_point, compared.b.brake_point);
        assert_eq!(alone.full_throttle, compared.b.full_throttle);
        assert_eq!(alone.min_gear, compared.b.min_gear);
    }
}

#[test]
fn means_are_taken_per_class() {
    let settings = CompareSettings::default();
    let lap = simulate(&Track::of(CIRCUIT), &Plan::new(Car::TOURING)).lap;
    let corners = find_corners(&lap, &settings.corners);
    let facts = corner_statistics(&lap, &corners, &settings);
    let classes = class_statistics(corners.iter().zip(&facts));
    let named: Vec<(&str, usize)> = classes
        .iter()
        .map(|class| (class.class.name(), class.corners))
        .collect();
    assert_eq!(named, [("slow", 2), ("medium", 1)]);
    let expect_mps = f64::midpoint(facts[0].apex_speed.get(), facts[2].apex_speed.get());
    assert!((classes[0].apex_speed.get() - expect_mps).abs() < 1e-12);
    assert!(classes[0].brake_peak.is_some());
    let bare = without(&lap, &[ChannelRole::Brake]);
    let facts = corner_statistics(&bare, &corners, &settings);
    assert_eq!(class_statistics(corners.iter().zip(&facts))[0].brake_peak, None);
}

#[test]
fn a_deviation_needs_two_values() {
    assert_eq!(deviation([3.0].into_iter()), None);
    assert_eq!(deviation([1.0, 3.0].into_iter()), Some(2.0_f64.sqrt()));
    assert_eq!(mean([].into_iter()), None);
}
