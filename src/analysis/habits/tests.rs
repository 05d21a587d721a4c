//! Habits of corners whose times are chosen.

use super::*;
use crate::analysis::{Corner, CornerClass, CornerFacts, Direction, SessionCornerLap, SessionLap};
use crate::units::Metres;

/// A session of one corner with these times in it, in laps of 80 s but for those named.
fn session(times_s: &[f64], slow_laps: &[u32]) -> SessionAnalysis {
    let corner = Corner {
        number: 4,
        name: None,
        direction: Direction::Left,
        class: CornerClass::Slow,
        entry: Metres::new(100.0),
        apex: Metres::new(150.0),
        exit: Metres::new(200.0),
    };
    let numbered = || (1..).zip(times_s);
    SessionAnalysis {
        laps: numbered()
            .map(|(number, _)| SessionLap {
                number,
                time: Some(Seconds::new(if slow_laps.contains(&number) {
                    100.0
                } else {
                    80.0
                })),
                valid: true,
                counted: true,
            })
            .collect(),
        corners: vec![SessionCorner {
            laps: numbered()
                .map(|(lap, time_s)| SessionCornerLap {
                    lost: Seconds::new(0.0),
                    lap,
                    entry: corner.entry,
                    apex: corner.apex,
                    exit: corner.exit,
                    facts: CornerFacts {
                        time: Seconds::new(*time_s),
                        ..CornerFacts::default()
                    },
                })
                .collect(),
            corner,
            apex_speed_deviation: None,
            brake_point_deviation: None,
            time_deviation: None,
        }],
        ..SessionAnalysis::default()
    }
}

#[test]
fn a_corner_is_dialled_work_or_lottery() {
    let check = |times_s: &[f64], verdict: Habit, loss_s: f64, spread_s: f64| {
        let habit = habits(&session(times_s, &[])).corners.remove(0);
        assert_eq!(habit.verdict, verdict, "{habit:?}");
        assert!((habit.loss.get() - loss_s).abs() < 1e-9, "{habit:?}");
        assert!((habit.spread.get() - spread_s).abs() < 1e-9, "{habit:?}");
    };
    // The same every lap.
    check(&[5.0, 5.02, 5.04, 5.02, 5.0], Habit::Dialled, 0.02, 0.02);
    // One lap showed what is possible, the others agree with each other.
    check(&[5.0, 5.2, 5.22, 5.2, 5.2], Habit::Work, 0.2, 0.0);
    // Every lap another one.
    check(&[5.0, 5.4, 5.1, 5.6, 5.2], Habit::Lottery, 0.2, 0.3);
    // In a long corner more is repeated.
    check(&[20.0, 20.08, 20.1, 20.08, 20.08], Habit::Dialled, 0.08, 0.0);
    // A fifth of a second is work, however long the corner.
    check(&[20.0, 20.2, 20.22, 20.2, 20.2], Habit::Work, 0.2, 0.0);
}

#[test]
fn the_best_tenth_of_many_laps_is_the_measure_not_one_lucky_lap() {
    let mut times_s = vec![5.0; 29];
    times_s.push(4.5);
    let habit = habits(&session(&times_s, &[])).corners.remove(0);
    assert_eq!((habit.verdict, habit.best), (Habit::Dialled, Seconds::new(5.0)));
    assert_eq!(habit.lost.last(), Some(&Seconds::new(-0.5)));
}

#[test]
fn laps_not_driven_for_time_say_nothing() {
    let found = habits(&session(&[5.0, 9.0, 5.0, 5.0], &[2]));
    assert_eq!(found.laps, [1, 3, 4]);
    assert_eq!(found.corners[0].verdict, Habit::Dialled);
    assert_eq!(habits(&session(&[5.0, 5.0], &[])), Habits::default());
    assert_eq!(habits(&SessionAnalysis::default()), Habits::default());
}
