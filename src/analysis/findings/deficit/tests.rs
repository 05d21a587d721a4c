//! Two laps drawn by hand, one station a metre: what differs between them is charged to its corner and its pedal, and all of it sums up.

use super::super::super::comparison::{Corner, CornerClass, Direction};
use super::*;
use crate::analysis::compare_settings::PedalSettings;
use crate::analysis::comparison::DeltaTrace;
use crate::analysis::station_view::{PedalScale, StationView};
use crate::units::Seconds;

/// The way of both laps, metres: a straight, a corner that is braked for, a bend, a second corner.
const LENGTH: usize = 1600;
/// Entry, apex, exit.
const FIRST_M: [f64; 3] = [380.0, 450.0, 520.0];
const BEND_M: [f64; 3] = [640.0, 680.0, 720.0];
const SECOND_M: [f64; 3] = [1100.0, 1160.0, 1220.0];

/// A lap as a driver drives it: where it brakes and accelerates, in this order.
struct Drawn {
    view: StationView,
    brakes_m: [(f64, f64); 2],
}

/// A lap that brakes from and to these places at 10 m/s², rolls on the brake's end to the apex, and then has that much throttle up to a
/// place, all of it behind.
fn drawn(brakes_m: [(f64, f64); 2], half_throttle_to_m: f64) -> Drawn {
    let mut speed_mps = vec![55.0_f64];
    let (mut throttle, mut brake) = (Vec::new(), Vec::new());
    for at in 0..LENGTH {
        let at_m = at as f64;
        let is_on = |(from_m, to_m): &(f64, f64)| (*from_m..*to_m).contains(&at_m);
        let rolls = |(_, to_m): &(f64, f64), apex_m: f64| (*to_m..apex_m).contains(&at_m);
        let on_brake = brakes_m.iter().any(is_on);
        let on_roll = rolls(&brakes_m[0], FIRST_M[1]) || rolls(&brakes_m[1], SECOND_M[1]);
        let open = if on_brake || on_roll {
            0.0
        } else if (FIRST_M[1]..half_throttle_to_m).contains(&at_m) {
            0.5
        } else {
            1.0
        };
        let gain_mps2 = if on_brake {
            -10.0
        } else if on_roll {
            0.0
        } else {
            4.0 * open
        };
        let now_mps = *speed_mps.last().unwrap();
        speed_mps.push((now_mps * now_mps + 2.0 * gain_mps2).clamp(100.0, 3600.0).sqrt());
        throttle.push(open);
        brake.push(f64::from(u8::from(on_brake)));
    }
    throttle.push(1.0);
    brake.push(0.0);
    let mut time_s = vec![0.0];
    for pair in speed_mps.windows(2) {
        time_s.push(time_s.last().unwrap() + 2.0 / (pair[0] + pair[1]));
    }
    Drawn {
        view: StationView {
            gain_mps2: vec![0.0; speed_mps.len()],
            own_m: (0..=LENGTH).map(|at| at as f64).collect(),
            time_s,
            speed_mps,
            throttle: Some(throttle),
            brake: Some(brake),
            gear: None,
            rpm: None,
            turning: None,
            turn_rate: None,
            combined_mps2: None,
            brake_step_s: 0.02,
            throttle_step_s: 0.02,
        },
        brakes_m,
    }
}

fn usual() -> Drawn {
    drawn([(330.0, 430.0), (1030.0, 1140.0)], FIRST_M[1])
}

fn corner(
    number: u32,
    [entry_m, apex_m, exit_m]: [f64; 3],
    brakes: [Option<(f64, f64)>; 2],
) -> ComparedCorner {
    let facts = |brakes: Option<(f64, f64)>| CornerFacts {
        apex: Metres::new(apex_m),
        brake_point: brakes.map(|(from_m, _)| Metres::new(from_m)),
        brake_release: brakes.map(|(_, to_m)| Metres::new(to_m)),
        ..CornerFacts::default()
    };
    let nothing = Seconds::new(0.0);
    ComparedCorner {
        corner: Corner {
            number,
            name: None,
            direction: Direction::Left,
            class: CornerClass::Medium,
            entry: Metres::new(entry_m),
            apex: Metres::new(apex_m),
            exit: Metres::new(exit_m),
        },
        loss: nothing,
        entry_loss: nothing,
        mid_loss: nothing,
        exit_loss: nothing,
        carried: nothing,
        a: facts(brakes[0]),
        b: facts(brakes[1]),
    }
}

/// What lap `a` is charged with against lap `b`, and the difference of both.
fn charged(a: &Drawn, b: &Drawn) -> (Charged, f64) {
    let delta_s: Vec<f64> = a
        .view
        .time_s
        .iter()
        .zip(&b.view.time_s)
        .map(|(a, b)| a - b)
        .collect();
    let trace = DeltaTrace {
        distance_m: b.view.own_m.clone(),
        a_distance_m: a.view.own_m.clone(),
        b_distance_m: b.view.own_m.clone(),
        a_time_s: a.view.time_s.clone(),
        b_time_s: b.view.time_s.clone(),
        delta_s,
    };
    let scale = PedalScale {
        throttle: Some((0.0, 1.0)),
        brake_peak: Some(1.0),
        ..PedalScale::default()
    };
    let driven = Driven {
        a: &a.view,
        b: &b.view,
        trace: &trace,
        scale: &scale,
        pedals: &PedalSettings::default(),
    };
    let brakes = |at: usize| [Some(a.brakes_m[at]), Some(b.brakes_m[at])];
    let corners = [
        corner(1, FIRST_M, brakes(0)),
        corner(2, BEND_M, [None, None]),
        corner(3, SECOND_M, brakes(1)),
    ];
    let flat: Vec<bool> = corners.iter().map(|corner| driven.is_flat(corner)).collect();
    assert_eq!(flat, [false, true, false]);
    (charges(&driven, &corners, &flat), *trace.delta_s.last().unwrap())
}

fn sum_s(charged: &Charged, corner: usize, differences: &[Difference]) -> f64 {
    let of = charged
        .charges
        .iter()
        .filter(|charge| charge.corner == corner && differences.contains(&charge.difference));
    of.map(|charge| charge.lost_s).sum()
}

/// Most of what is lost is charged to these differences in this corner, and everything sums to the difference of the laps.
fn check(a: &Drawn, corner: usize, differences: &[Difference]) {
    let (charged, lost_s) = charged(a, &usual());
    let told_s = sum_s(&charged, corner, differences);
    assert!(lost_s > 0.05, "{lost_s}");
    assert!(
        (told_s / lost_s - 1.0).abs() < 0.2,
        "{told_s} of {lost_s}: {charged:?}"
    );
    let all_s: f64 = charged.charges.iter().map(|charge| charge.lost_s).sum();
    let ways_s: f64 = charged.ways_s.iter().sum();
    assert!(
        (all_s + ways_s - lost_s).abs() < 1e-6,
        "{all_s} + {ways_s}, {lost_s}"
    );
    assert!(ways_s.abs() < 0.02, "both drive one way: {ways_s}");
}

#[test]
fn braking_early_is_charged_to_the_brake_of_its_corner() {
    let early = drawn([(310.0, 410.0), (1030.0, 1140.0)], FIRST_M[1]);
    check(&early, 0, &[Difference::Brake, Difference::Slow]);
    let early = drawn([(330.0, 430.0), (1010.0, 1120.0)], FIRST_M[1]);
    check(&early, 2, &[Difference::Brake, Difference::Slow]);
}

#[test]
fn half_a_throttle_is_charged_to_the_way_out_with_the_straight_behind() {
    let late = drawn([(330.0, 430.0), (1030.0, 1140.0)], FIRST_M[1] + 40.0);
    check(&late, 0, &[Difference::Throttle, Difference::Coast]);
}

#[test]
fn a_bend_that_both_drive_flat_is_charged_with_nothing() {
    let late = drawn([(330.0, 430.0), (1030.0, 1140.0)], FIRST_M[1] + 40.0);
    let (charged, _) = charged(&late, &usual());
    assert_eq!(sum_s(&charged, 1, &Difference::ALL), 0.0);
}

#[test]
fn a_lap_against_itself_is_charged_with_nothing() {
    let (charged, lost_s) = charged(&usual(), &usual());
    assert_eq!(lost_s, 0.0);
    assert!(charged.charges.iter().all(|charge| charge.lost_s == 0.0));
}

#[test]
fn what_shrinks_pays_back_all_debts_alike() {
    let mut book = Book::new(1);
    book.change(0, Some(Difference::Coast), 30.0);
    book.change(0, Some(Difference::Throttle), 10.0);
    book.change(0, None, -20.0);
    let owed: f64 = book.debts.iter().map(|(_, energy)| energy).sum();
    assert!((owed - 20.0).abs() < 1e-9);
    assert!(book.debts.iter().all(|(place, energy)| {
        let share = if *place == Difference::Coast as usize {
            15.0
        } else {
            5.0
        };
        (energy - share).abs() < 1e-9
    }));
    // More than all of it is paid: what is over is a gain that nothing on the pedals explains.
    book.change(0, None, -25.0);
    assert_eq!(book.debts, [(Difference::Other as usize, -5.0)]);
}

#[test]
fn who_brakes_could_have_braked_later_whatever_is_owed_from_before() {
    let mut book = Book::new(2);
    book.change(0, Some(Difference::Throttle), 40.0);
    book.change(1, Some(Difference::Brake), 10.0);
    book.settle(1, true);
    let slow = N_DIFFERENCES + Difference::Slow as usize;
    assert_eq!(book.debts, [(slow, 50.0)]);
}
