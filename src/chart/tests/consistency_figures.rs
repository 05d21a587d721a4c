//! What a consistency picture shows.

use super::made_up_session::evening;
use super::odd_input;
use crate::analysis::{CornerHabit, Habit, Habits, SessionAnalysis, SpeedSpread};
use crate::chart::consistency::{ConsistencyInput, figure};
use crate::chart::{DisplayUnits, Figure, Form, Painter};
use crate::units::Seconds;
use crate::words::Words;

#[track_caller]
fn check_figure(painter: &mut Painter, figure: &Figure) {
    odd_input::check_figure(painter, figure, &[Form::Compact, Form::Wide]);
}

/// Corners by what they are, over that many laps; every fourth lap loses.
fn habits(corners: u32, laps: u32) -> Habits {
    Habits {
        laps: (1..=laps).collect(),
        corners: (1..=corners)
            .map(|corner| CornerHabit {
                corner,
                name: (corner == 2).then(|| "Carousel".to_owned()),
                best: Seconds::new(5.0),
                loss: Seconds::new(f64::from(corner % 7) * 0.04),
                spread: Seconds::new(f64::from(corner % 5) * 0.03),
                verdict: [Habit::Dialled, Habit::Work, Habit::Lottery][(corner % 3) as usize],
                lost: (1..=laps)
                    .map(|lap| Seconds::new(f64::from((lap * 7 + corner * 3) % 11) * 0.06))
                    .collect(),
            })
            .collect(),
    }
}

fn spread() -> SpeedSpread {
    let places: Vec<f64> = (0..600).map(f64::from).collect();
    let speed = |by: f64| {
        places
            .iter()
            .map(|at| 40.0 + 12.0 * (at / 60.0).sin() + by)
            .collect()
    };
    SpeedSpread {
        distance_m: places.iter().map(|at| at * 4.0).collect(),
        low_mps: speed(-1.5),
        median_mps: speed(0.0),
        high_mps: speed(1.0),
    }
}

fn input<'a>(
    session: &'a SessionAnalysis,
    habits: &'a Habits,
    spread: &'a SpeedSpread,
) -> ConsistencyInput<'a> {
    ConsistencyInput {
        words: crate::words::Words::default(),
        session,
        habits,
        spread,
        driver: "Alice Meyer",
        circuit: "Grünwaldring",
        car: "Toyota GR86",
        date: "14 Jun 2025",
        units: DisplayUnits::Metric,
    }
}

pub(super) fn example() -> Figure {
    example_in(Words::default())
}

/// The same of thirty laps.
pub(super) fn example_of_many_laps() -> Figure {
    let made = evening(30);
    figure(&input(&made.session, &habits(12, 30), &spread()))
}

/// The same in a language.
pub(super) fn example_in(words: Words) -> Figure {
    let made = evening(6);
    let (habits, spread) = (habits(4, 6), spread());
    figure(&ConsistencyInput {
        words,
        ..input(&made.session, &habits, &spread)
    })
}

#[test]
fn corners_are_named_by_what_they_are() {
    let made = evening(6);
    insta::assert_snapshot!(figure(&input(&made.session, &habits(4, 6), &spread())), @"
    Grünwaldring | Alice Meyer · Toyota GR86 · 14 Jun 2025
    tiles LAP TIME: ±0.412 s 0.5% over 4 laps | NAILED: 1 T3 | STEADY BUT SLOW: 2 T1 4 | HIT AND MISS: 1 T2
    heat map LOST IN EVERY CORNER (seconds to the best · light = more), laps 1 2 3 4 5 6, full at 0.540 s
      T1: 0.60 0.36 0.12 0.54 0.30 0.06 | loss 0.040 spread 0.030 work
      T2 Carousel: 0.12 0.54 0.30 0.06 0.48 0.24 | loss 0.080 spread 0.060 lottery
      T3: 0.30 0.06 0.48 0.24 0.00 0.42 | loss 0.120 spread 0.090 dialled
      T4: 0.48 0.24 0.00 0.42 0.18 0.60 | loss 0.160 spread 0.120 work
    ribbon SPEED AROUND THE MEDIAN [km/h] -5.940..4.140 over 0.000..2396.000 m, 600 points
    footer: Loss: median lap to the best tenth of them · spread: middle half
    alt: Consistency of Alice Meyer (Toyota GR86) at Grünwaldring. Lap times spread by 0.412 s, 0.5%. Nailed: T3. Steady but slow: T1, T4. Hit and miss: T2. The median lap loses most in T4: 0.16 s.
    ");
}

#[test]
fn too_few_laps_are_said_to_be_too_few() {
    let made = evening(2);
    insta::assert_snapshot!(figure(&input(&made.session, &Habits::default(), &SpeedSpread::default())), @"
    Grünwaldring | Alice Meyer · Toyota GR86 · 14 Jun 2025
    note: Consistency needs at least three complete laps of one session, driven at about the same pace.
    footer: Loss: median lap to the best tenth of them · spread: middle half
    alt: Consistency of Alice Meyer (Toyota GR86) at Grünwaldring. Consistency needs at least three complete laps at about the same pace.
    ");
}

#[test]
fn speeds_and_ways_are_in_the_readers_units() {
    let made = evening(6);
    let (habits, spread) = (habits(4, 6), spread());
    let imperial = ConsistencyInput {
        units: DisplayUnits::Imperial,
        ..input(&made.session, &habits, &spread)
    };
    let text = figure(&imperial).to_string();
    assert!(
        text.contains("ribbon SPEED AROUND THE MEDIAN [mph]") && text.contains("ft"),
        "{text}"
    );
}

#[test]
fn every_number_of_corners_and_laps_gives_a_picture() {
    let mut painter = Painter::new();
    let long = "عمر الشريف ".repeat(20);
    for (corners, laps) in [(0, 3), (1, 3), (13, 12), (40, 60), (40, 300), (200, 4)] {
        let made = evening(laps);
        let (habits, spread) = (habits(corners, laps), spread());
        let all = input(&made.session, &habits, &spread);
        check_figure(&mut painter, &figure(&all));
        let nothing = SpeedSpread::default();
        check_figure(
            &mut painter,
            &figure(&ConsistencyInput {
                driver: &long,
                circuit: "",
                spread: &nothing,
                ..all
            }),
        );
    }
    let mut flat = spread();
    flat.low_mps.fill(30.0);
    flat.median_mps.fill(30.0);
    flat.high_mps.fill(f64::NAN);
    let made = evening(3);
    check_figure(&mut painter, &figure(&input(&made.session, &habits(3, 3), &flat)));
    let mut backwards = spread();
    for speeds in [
        &mut backwards.low_mps,
        &mut backwards.median_mps,
        &mut backwards.high_mps,
    ] {
        for speed_mps in speeds {
            *speed_mps = -*speed_mps * 1e30;
        }
    }
    let mut one_place = spread();
    one_place.distance_m.truncate(1);
    let mut habits = habits(3, 3);
    habits.corners[0].lost.clear();
    habits.corners[1].loss = Seconds::new(f64::NAN);
    habits.corners[2].lost.fill(Seconds::new(f64::INFINITY));
    for spread in [backwards, one_place] {
        check_figure(&mut painter, &figure(&input(&made.session, &habits, &spread)));
    }
}

#[test]
fn a_consistency_picture_is_small_enough_to_post() {
    let made = evening(60);
    let (habits, spread) = (habits(40, 60), spread());
    for form in [Form::Compact, Form::Wide] {
        let bytes = crate::chart::Painter::new()
            .png(&figure(&input(&made.session, &habits, &spread)), form)
            .unwrap();
        assert!(bytes.len() <= 400_000, "{} bytes", bytes.len());
    }
}
