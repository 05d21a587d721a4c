//! How far a receiver wanders, and what is left when that is taken out.

use super::*;

const STEP_M: f64 = 5.0;
const LENGTH_M: f64 = 3_000.0;

/// Straights of 400 m between bends of 100 m, always to the left, about twice round; lines go to and fro by half a metre.
fn driven(error_m: impl Fn(f64) -> (f64, f64), wide_m: impl Fn(f64) -> f64) -> Vec<Seen> {
    let knots = (0..).map(|k| f64::from(k) * STEP_M);
    let mut heading_rad: f64 = 0.3;
    knots
        .take_while(|at_m| *at_m <= LENGTH_M)
        .map(|at_m| {
            let bends = at_m % 500.0 > 400.0;
            let curvature_per_m = if bends {
                std::f64::consts::FRAC_PI_2 / 100.0
            } else {
                0.0
            };
            heading_rad += curvature_per_m * STEP_M;
            let (sin, cos) = heading_rad.sin_cos();
            let (east_m, north_m) = error_m(at_m);
            let line_m = 0.5 * (at_m / 25.0).sin() + wide_m(at_m);
            Seen {
                n: 3.0,
                lateral_m: line_m - sin * east_m + cos * north_m,
                offset_m: -(cos * east_m + sin * north_m),
                way: (cos, sin),
                curvature_per_m,
            }
        })
        .collect()
}

fn wanders(at_m: f64) -> (f64, f64) {
    // Nothing at the line, where both laps are cut.
    let (slow, slower) = (at_m / LENGTH_M * 9.0, at_m / LENGTH_M * 6.0);
    let part = (at_m / LENGTH_M * std::f64::consts::PI).sin();
    (3.0 * part * slow.sin(), -2.5 * part * slower.cos())
}

/// Deviation of what was found from the truth, metres.
fn off_m(found: &[(f64, f64)], truth: impl Fn(f64) -> (f64, f64)) -> f64 {
    let squares = found.iter().enumerate().map(|(k, (east_m, north_m))| {
        let (true_east_m, true_north_m) = truth(k as f64 * STEP_M);
        (east_m - true_east_m).powi(2) + (north_m - true_north_m).powi(2)
    });
    (squares.sum::<f64>() / found.len() as f64).sqrt()
}

#[test]
fn an_error_that_wanders_is_found_below_the_lines() {
    let found = wandering(&driven(wanders, |_| 0.0), STEP_M, 3.0, 0.2);
    let (off, wandered) = (
        off_m(&found, wanders),
        off_m(&vec![(0.0, 0.0); found.len()], wanders),
    );
    assert!(off < 0.7 * wandered, "{off} m of {wandered} m");
}

#[test]
fn who_is_wide_in_one_corner_stays_wide_there() {
    let wide = |at_m: f64| {
        let part = (at_m - 1_380.0) / 140.0;
        if (0.0..1.0).contains(&part) {
            -4.0 * (part * std::f64::consts::PI).sin()
        } else {
            0.0
        }
    };
    let seen = driven(wanders, wide);
    let found = wandering(&seen, STEP_M, 3.0, 0.2);
    let at = 1_450 / 5;
    let (here, wandered_m) = (seen[at], found[at]);
    let across = across(&here);
    let left_m = here.lateral_m - across[0] * wandered_m.0 - across[1] * wandered_m.1;
    // More than what counts as a wide line.
    assert!(left_m < -1.4, "{left_m} m");
}

#[test]
fn a_receiver_that_holds_still_is_left_alone() {
    let found = wandering(&driven(|_| (0.0, 0.0), |_| 0.0), STEP_M, 0.3, 0.05);
    let off = off_m(&found, |_| (0.0, 0.0));
    assert!(off < 0.15, "{off} m");
}

#[test]
fn nothing_seen_is_nothing_found() {
    let found = wandering(&[Seen::default(); 8], STEP_M, 3.0, 0.2);
    assert!(
        found
            .iter()
            .all(|(east_m, north_m)| *east_m == 0.0 && *north_m == 0.0)
    );
}

#[test]
fn a_lap_that_keeps_to_one_side_all_round_is_no_error_of_the_receiver() {
    let side_m = 6.0;
    let mut seen = driven(|_| (0.0, 0.0), |_| side_m);
    let usual = seen.iter().map(|seen| seen.curvature_per_m).sum::<f64>() / seen.len() as f64;
    let mut offset_m = 0.0;
    for seen in &mut seen {
        // On the inside of a bend the way is shorter; the scale of both laps takes out what that is on average.
        offset_m -= side_m * (seen.curvature_per_m - usual) * STEP_M;
        seen.offset_m = offset_m;
    }
    let off = off_m(&wandering(&seen, STEP_M, 1.0, 0.2), |_| (0.0, 0.0));
    assert!(off < 0.4, "{off} m");
}
