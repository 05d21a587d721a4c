//! The official number of turns decides the least certain question, and nothing else.

use super::*;

/// Stations of the circuit in these tests.
const N: usize = 1000;

/// A ring with bends: middle and half width in stations, curvature at the middle in 1/m. Bends overlap by their maximum.
fn bends(of: &[(usize, usize, f64)]) -> Vec<f64> {
    let mut per_m = vec![0.0_f64; N];
    for &(middle, half, strength) in of {
        let from = middle - half;
        for (i, per_m) in per_m[from..=middle + half].iter_mut().enumerate() {
            let beside = i as f64 / half as f64 - 1.0;
            let here = strength * (1.0 - beside * beside);
            if here.abs() > per_m.abs() {
                *per_m = here;
            }
        }
    }
    per_m
}

/// Middles of the arcs with so many turns, from the arcs sharper than 0.003 1/m.
fn check(of: &[(usize, usize, f64)], turns: usize, expect: &[usize]) {
    let per_m = bends(of);
    let ring = Ring {
        per_m: &per_m,
        speed_mps: &[40.0; N],
    };
    let found = ring.bent(0.003, 0.0022);
    let arcs = ring.with_turns(found, turns);
    let middles: Vec<usize> = arcs.iter().map(|arc| arc.start.midpoint(arc.end)).collect();
    assert!(
        middles.len() == expect.len()
            && middles
                .iter()
                .zip(expect)
                .all(|(found, expect)| found.abs_diff(*expect) < 25),
        "{middles:?} instead of {expect:?}"
    );
}

#[test]
fn the_next_slight_bend_is_added_and_the_least_one_dropped() {
    let sharp = [(100, 30, 0.02), (400, 30, -0.02), (800, 40, 0.015)];
    let with_kink = [&sharp[..], &[(600, 40, 0.0025), (250, 40, 0.002)]].concat();
    check(&with_kink, 3, &[100, 400, 800]);
    check(&with_kink, 4, &[100, 400, 600, 800]);
    check(&with_kink, 5, &[100, 250, 400, 600, 800]);
    let with_plain_kink = [&sharp[..], &[(600, 20, 0.005)]].concat();
    check(&with_plain_kink, 4, &[100, 400, 600, 800]);
    check(&with_plain_kink, 3, &[100, 400, 800]);
}

#[test]
fn an_arc_that_eases_off_is_two_where_the_circuit_has_one_more() {
    let double_apex = [
        (100, 30, 0.02),
        (400, 40, 0.02),
        (460, 40, 0.02),
        (800, 40, -0.015),
    ];
    check(&double_apex, 3, &[100, 430, 800]);
    check(&double_apex, 4, &[100, 395, 465, 800]);
}

#[test]
fn a_number_that_cannot_be_is_not_forced() {
    let sharp = [(100, 30, 0.02), (400, 30, -0.02), (800, 40, 0.015)];
    check(&sharp, 2, &[100, 400, 800]);
    check(&sharp, 9, &[100, 400, 800]);
}
