//! Means over classes.

use super::*;
use crate::analysis::compare;
use crate::analysis::compare_settings::CompareSettings;
use crate::analysis::lap_simulator::{Car, Plan, Track, simulate, without};
use crate::telemetry::ChannelRole;

const CIRCUIT: &str =
    "straight 300 | left 100 r20 | straight 250 | right 60 r70 | straight 400 | left 150 r25 | straight 350";

#[test]
fn means_are_taken_per_class() {
    let settings = CompareSettings::default();
    let lap = simulate(&Track::of(CIRCUIT), &Plan::new(Car::TOURING)).lap;
    let corners = compare(&lap, &lap, &settings).unwrap().corners;
    let classes = class_statistics(corners.iter().map(|compared| (&compared.corner, &compared.a)));
    let named: Vec<(&str, usize)> = classes
        .iter()
        .map(|class| (class.class.name(), class.corners))
        .collect();
    assert_eq!(named, [("slow", 2), ("medium", 1)]);
    let expect_mps = f64::midpoint(corners[0].a.apex_speed.get(), corners[2].a.apex_speed.get());
    assert!((classes[0].apex_speed.get() - expect_mps).abs() < 1e-12);
    assert!(classes[0].brake_peak.is_some());
    let bare = without(&lap, &[ChannelRole::Brake]);
    let corners = compare(&bare, &bare, &settings).unwrap().corners;
    let classes = class_statistics(corners.iter().map(|compared| (&compared.corner, &compared.a)));
    assert!(classes[0].brake_peak.is_none() || corners.iter().any(|compared| compared.a.brake_estimated));
}

#[test]
fn a_deviation_needs_two_values() {
    assert_eq!(deviation([3.0].into_iter()), None);
    assert_eq!(deviation([1.0, 3.0].into_iter()), Some(2.0_f64.sqrt()));
    assert_eq!(mean([].into_iter()), None);
}
