//! The optimal lap lies between the sum of the best parts and the best lap, and joins only what fits.

use proptest::prelude::*;

use super::*;
use crate::analysis::compare_settings::OptimumSettings;

/// A lap from the times of its parts and its speeds at the cuts between them.
fn cut_lap(parts_s: &[f64], speed_mps: &[f64]) -> CutLap {
    let mut time_s = vec![0.0];
    for part_s in parts_s {
        time_s.push(time_s[time_s.len() - 1] + part_s);
    }
    let ends = [50.0];
    CutLap {
        speed_mps: ends.iter().chain(speed_mps).chain(&ends).copied().collect(),
        lateral_m: vec![None; time_s.len()],
        time_s,
    }
}

fn check(laps: &[CutLap], expect: &str) {
    let text: Vec<String> = optimum(laps, &OptimumSettings::default())
        .iter()
        .map(|stretch| {
            format!(
                "{}..{} lap {} {:.1} s",
                stretch.from, stretch.to, stretch.lap, stretch.time_s
            )
        })
        .collect();
    assert_eq!(text.join(", "), expect);
}

#[test]
fn the_best_parts_are_joined_where_speeds_agree() {
    let laps = [
        cut_lap(&[20.0, 31.0, 25.0], &[60.0, 40.0]),
        cut_lap(&[21.0, 30.0, 25.5], &[60.5, 40.5]),
    ];
    check(&laps, "0..1 lap 0 20.0 s, 1..2 lap 1 30.0 s, 2..3 lap 0 25.0 s");
}

#[test]
fn a_car_cannot_jump_in_speed() {
    let laps = [
        cut_lap(&[20.0, 31.0, 25.0], &[60.0, 40.0]),
        cut_lap(&[21.0, 30.0, 25.5], &[66.0, 40.5]),
    ];
    // At the first cut the laps differ by 6 m/s; at the second they can be joined.
    check(&laps, "0..3 lap 0 76.0 s");
}

#[test]
fn a_car_cannot_jump_across_the_track() {
    let mut laps = [cut_lap(&[20.0, 31.0], &[60.0]), cut_lap(&[21.0, 30.0], &[60.0])];
    (laps[0].lateral_m[1], laps[1].lateral_m[1]) = (Some(-4.0), Some(3.0));
    check(&laps, "0..2 lap 0 51.0 s");
    laps[1].lateral_m[1] = Some(-2.0);
    check(&laps, "0..1 lap 0 20.0 s, 1..2 lap 1 30.0 s");
}

#[test]
fn without_laps_there_is_no_optimum() {
    check(&[], "");
}

proptest! {
    #[test]
    fn the_optimum_lies_between_its_bounds(
        laps in prop::collection::vec(prop::collection::vec((5.0_f64..9.0, 30.0_f64..35.0), 5), 1..8),
    ) {
        let cut: Vec<CutLap> = laps
            .iter()
            .map(|parts| {
                let times_s: Vec<f64> = parts.iter().map(|part| part.0).collect();
                let speeds: Vec<f64> = parts.iter().skip(1).map(|part| part.1).collect();
                cut_lap(&times_s, &speeds)
            })
            .collect();
        let total_s: f64 = optimum(&cut, &OptimumSettings::default()).iter().map(|stretch| stretch.time_s).sum();
        let best_s = laps.iter().map(|parts| parts.iter().map(|part| part.0).sum()).fold(f64::INFINITY, f64::min);
        let parts_s: f64 = (0..5).map(|part| laps.iter().map(|lap| lap[part].0).fold(f64::INFINITY, f64::min)).sum();
        prop_assert!(parts_s - 1e-9 <= total_s && total_s <= best_s + 1e-9, "{} {} {}", parts_s, total_s, best_s);
    }
}
