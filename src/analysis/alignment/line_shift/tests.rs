//! One drive, cut at two lines.

use crate::analysis::lap_language::{CLUB_LAP, Drive, Logger, counted_behind};
use crate::analysis::{CompareSettings, Comparison, LapSettings, compare, cut_laps};
use crate::telemetry::Lap;

/// The first whole lap of a drive whose counter counts `later_m` behind the line.
fn lap_cut_at(drive: &Drive, logger: &Logger, later_m: f64) -> Lap {
    let recording = counted_behind(drive, logger, later_m);
    let cut = cut_laps(&recording, &LapSettings::default(), &[]);
    cut.laps.into_iter().find(Lap::valid).unwrap()
}

const LINES_M: [f64; 5] = [10.0, 40.0, 150.0, 300.0, 1200.0];

fn with_positions(noise_m: f64) -> Logger {
    Logger {
        noise_m,
        ..Logger::with_geo(20.0)
    }
}

fn with_turning() -> Logger {
    Logger {
        dynamics: true,
        ..Logger::new(20.0)
    }
}

fn compared(a: &Lap, b: &Lap) -> Comparison {
    compare(a, b, &CompareSettings::default()).unwrap()
}

fn losses_s(comparison: &Comparison) -> Vec<f64> {
    comparison
        .corners
        .iter()
        .map(|corner| corner.loss.get())
        .collect()
}

fn largest(values: &[f64]) -> f64 {
    values
        .iter()
        .fold(0.0, |largest: f64, value| largest.max(value.abs()))
}

#[test]
fn a_lap_against_itself_cut_at_another_line_differs_nowhere() {
    let drive = Drive::of(&format!("4 x {{ {CLUB_LAP} }}"));
    for logger in [with_positions(0.0), with_positions(0.15)] {
        let lap = lap_cut_at(&drive, &logger, 0.0);
        for later_m in LINES_M {
            let other = lap_cut_at(&drive, &logger, later_m);
            for (a, b) in [(&lap, &other), (&other, &lap)] {
                let found = compared(a, b);
                let trace = largest(&found.trace.delta_s);
                let corners = largest(&losses_s(&found));
                assert!(
                    found.delta.get().abs() < 0.02 && corners < 0.02 && trace < 0.03,
                    "{later_m} m: {:.3} s, corner {corners:.3}, anywhere {trace:.3}",
                    found.delta.get()
                );
                assert!(
                    found
                        .warnings
                        .iter()
                        .all(|warning| warning.code() != "different_lines")
                );
            }
        }
    }
}

#[test]
fn a_mistake_costs_the_same_whatever_line_the_lap_was_cut_at() {
    let good = Drive::of(&format!("4 x {{ {CLUB_LAP} }}"));
    let slower = CLUB_LAP
        .replace(
            "turn left 90 deg r=50 at 90 km/h",
            "turn left 90 deg r=50 at 82 km/h",
        )
        .replace(
            "turn left 90 deg r=70 at 115 km/h",
            "turn left 90 deg r=70 at 104 km/h",
        );
    let slow = Drive::of(&format!("4 x {{ {slower} }}"));
    let logger = with_positions(0.3);
    let reference = lap_cut_at(&good, &logger, 0.0);
    let truth = losses_s(&compared(&lap_cut_at(&slow, &logger, 0.0), &reference));
    assert!(largest(&truth) > 0.15, "{truth:?}");
    for later_m in LINES_M {
        let found = losses_s(&compared(&lap_cut_at(&slow, &logger, later_m), &reference));
        let apart: Vec<f64> = found
            .iter()
            .zip(&truth)
            .map(|(found, truth)| found - truth)
            .collect();
        assert!(
            found.len() == truth.len() && largest(&apart) < 0.05,
            "{later_m} m: {apart:?}"
        );
    }
}

#[test]
fn without_positions_the_way_the_car_turns_tells_the_line() {
    let drive = Drive::of(&format!("4 x {{ {CLUB_LAP} }}"));
    let lap = lap_cut_at(&drive, &with_turning(), 0.0);
    for later_m in LINES_M {
        let other = lap_cut_at(&drive, &with_turning(), later_m);
        let found = compared(&other, &lap);
        let corners = largest(&losses_s(&found));
        assert!(corners < 0.05, "{later_m} m: corner {corners:.3}");
    }
}
