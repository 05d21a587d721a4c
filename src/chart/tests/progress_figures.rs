//! What progress and leaderboard pictures show.

use super::odd_input;
use crate::chart::duel::{self, DuelInput, DuelPlace};
use crate::chart::leaderboard::{self, LeaderboardInput, Standing};
use crate::chart::progress::{self, ProgressInput, SessionResult};
use crate::chart::{Figure, Form, Painter};
use crate::units::Seconds;
use crate::words::Words;

#[track_caller]
fn check_figure(painter: &mut Painter, figure: &Figure) {
    odd_input::check_figure(painter, figure, &[Form::Compact, Form::Wide]);
}

fn session(day: u32, best_s: f64, median_s: f64) -> SessionResult {
    SessionResult {
        date: format!(
            "{} {} 2025",
            day % 28 + 1,
            ["Jun", "Jul", "Aug"][(day / 28 % 3) as usize]
        ),
        day: format!(
            "{} {}",
            day % 28 + 1,
            ["Jun", "Jul", "Aug"][(day / 28 % 3) as usize]
        ),
        laps: u64::from(day % 9 + 1),
        best: Seconds::new(best_s),
        median: Seconds::new(median_s),
        within: None,
    }
}

fn progress(sessions: &[SessionResult]) -> ProgressInput<'_> {
    ProgressInput {
        next: None,
        words: crate::words::Words::default(),
        sessions,
        driver: "Alice Meyer",
        circuit: "Grünwaldring",
        car: "Toyota GR86",
    }
}

fn made_sessions() -> [SessionResult; 4] {
    [
        session(1, 78.0, 79.5),
        session(8, 77.2, 78.4),
        session(9, 77.9, 78.6),
        session(22, 76.4, 77.0),
    ]
}

pub(super) fn example_of_progress() -> Figure {
    examples_in(Words::default())[0].clone()
}

/// The progress of somebody who drove once.
pub(super) fn example_of_one_session() -> Figure {
    progress::figure(&progress(&[session(1, 78.0, 79.5)]))
}

/// A leaderboard of one.
pub(super) fn example_of_one_driver() -> Figure {
    leaderboard::figure(&board(&[standing("Cem", 78.0, 1)], "Mazda MX-5"))
}

/// A duel in a language.
pub(super) fn example_of_a_duel(words: Words) -> Figure {
    let place = |circuit: &str, car: &str, a_s, b_s| DuelPlace {
        circuit: circuit.to_owned(),
        car: car.to_owned(),
        a: Seconds::new(a_s),
        b: Seconds::new(b_s),
        within: (None, None),
    };
    duel::figure(&DuelInput {
        drivers: ("Alice Meyer", "Bob *Tanaka*"),
        places: &[
            place("Grünwaldring", "Mazda MX-5", 113.996, 114.402),
            place("Carousel", "Toyota GR86", 85.31, 84.95),
            place("", "", 61.2, 61.2),
        ],
        led: (1, 1),
        corners: Some([(7, 4), (3, 3), (6, 5), (2, 9)]),
        words,
    })
}

/// Progress and a leaderboard in a language.
pub(super) fn examples_in(words: Words) -> [Figure; 2] {
    [
        progress::figure(&ProgressInput {
            words,
            ..progress(&made_sessions())
        }),
        leaderboard::figure(&LeaderboardInput {
            words,
            ..board(&made_standings(), "Mazda MX-5")
        }),
    ]
}

fn made_standings() -> [Standing; 3] {
    [
        standing("Alice Meyer", 76.2, 31),
        standing("Bob *Tanaka*", 76.25, 8),
        standing("Cem", 78.0, 1),
    ]
}

pub(super) fn example_of_a_board() -> Figure {
    examples_in(Words::default())[1].clone()
}

#[test]
fn personal_bests_are_marked_and_the_first_session_is_none() {
    insta::assert_snapshot!(example_of_progress(), @"
    Grünwaldring | Alice Meyer · Toyota GR86
    tiles PERSONAL BEST: 1:16.400 ◆ 23 Jun 2025 | LAST SESSION: 1:16.400 +0.000 s to the best | MEDIAN LAP: 1:17.000 ▲ −2.500 s to the first | LAPS: 17 in 4 sessions
    timeline BY SESSION up to 79.500 s, 2 Jun Time 78.000 Middle 79.500, 9 Jun Best 77.200 Middle 78.400 (1:17.200), 10 Jun Time 77.900 Middle 78.600, 23 Jun Best 76.400 Middle 77.000 (1:16.400)
    table  | SESSION |  | LAPS | BEST | TO BEST |  | MEDIAN (First give way)
      2 Jun 2025 | [] | 2 | *1:18.000* | +1.600 | bar 1.00 | 1:19.500
      9 Jun 2025 | [PB] | 9 | *1:17.200* | +0.800 | bar 0.50 | 1:18.400
      10 Jun 2025 | [] | 1 | *1:17.900* | +1.500 | bar 0.94 | 1:18.600
      23 Jun 2025 | [PB] | 5 | *1:16.400* |  |  | 1:17.000 (strong) (pinned)
    footer: Laps that count · one circuit, one car
    alt: Progress of Alice Meyer (Toyota GR86) at Grünwaldring: 4 sessions. Personal best 1:16.400 on 23 Jun 2025. The median lap of the last session is 2.500 s faster than that of the first.
    ");
}

#[test]
fn one_session_and_none_say_what_they_can() {
    insta::assert_snapshot!(progress::figure(&progress(&[session(1, 78.0, 79.5)])), @"
    Grünwaldring | Alice Meyer · Toyota GR86
    tiles PERSONAL BEST: 1:18.000 ◆ 2 Jun 2025 | LAST SESSION: 1:18.000 +0.000 s to the best | LAPS: 2 in 1 session
    table  | SESSION |  | LAPS | BEST | TO BEST |  | MEDIAN (First give way)
      2 Jun 2025 | [] | 2 | *1:18.000* |  |  | 1:19.500 (strong) (pinned)
    footer: Laps that count · one circuit, one car
    alt: Progress of Alice Meyer (Toyota GR86) at Grünwaldring: 1 session. Personal best 1:18.000 on 2 Jun 2025.
    ");
    insta::assert_snapshot!(progress::figure(&progress(&[])), @"
    Grünwaldring | Alice Meyer · Toyota GR86
    note: There is no session with a lap that counts.
    footer: Laps that count · one circuit, one car
    alt: Progress of Alice Meyer (Toyota GR86) at Grünwaldring: 0 sessions.
    ");
}

pub(super) fn standing(driver: &str, best_s: f64, laps: u64) -> Standing {
    Standing {
        driver: driver.to_owned(),
        car: "Mazda MX-5".to_owned(),
        best: Seconds::new(best_s),
        within: None,
        laps,
        date: "14 Jun 2025".to_owned(),
        own: driver == "Cem",
    }
}

pub(super) fn board<'a>(standings: &'a [Standing], car: &'a str) -> LeaderboardInput<'a> {
    LeaderboardInput {
        words: crate::words::Words::default(),
        standings,
        circuit: "Grünwaldring",
        car,
    }
}

#[test]
fn a_leaderboard_is_a_ladder_of_gaps() {
    insta::assert_snapshot!(example_of_a_board(), @"
    Grünwaldring | Mazda MX-5
    tiles 1ST: 1:16.200 ◆ Alice Meyer | 2ND: 1:16.250 Bob *Tanaka* | 3RD: 1:18.000 Cem | DRIVERS: 3 40 laps
    table  |  | DRIVER | TIME | GAP |  | LAPS | DATE (Last give way)
      *1* | *Alice Meyer* | *1:16.200* |  |  | 31 | 14 Jun 2025
      *2* | *Bob *Tanaka** | *1:16.250* | +0.050 | bar 0.03 | 8 | 14 Jun 2025
      *3* | *Cem* | *1:18.000* | +1.800 | bar 1.00 | 1 | 14 Jun 2025 (strong) (pinned)
    footer: Laps shared with this server that count · one per driver
    alt: Leaderboard of Grünwaldring, Mazda MX-5, 3 drivers: 1 Alice Meyer 1:16.200, 2 Bob *Tanaka* 1:16.250 (+0.050 s), 3 Cem 1:18.000 (+1.800 s).
    ");
}

#[test]
fn without_a_car_named_every_driver_has_one_beside_the_name() {
    insta::assert_snapshot!(leaderboard::figure(&board(&[standing("Cem", 78.0, 1)], "")), @"
    Grünwaldring | all cars
    tiles 1ST: 1:18.000 ◆ Cem | DRIVERS: 1 1 lap
    table  |  | DRIVER | CAR | TIME | GAP |  | LAPS | DATE (Last give way)
      *1* | *Cem* | Mazda MX-5 | *1:18.000* |  |  | 1 | 14 Jun 2025 (strong) (pinned)
    footer: Laps shared with this server that count · one per driver
    alt: Leaderboard of Grünwaldring, all cars, 1 driver: 1 Cem (Mazda MX-5) 1:18.000.
    ");
    insta::assert_snapshot!(leaderboard::figure(&board(&[], "")), @"
    Grünwaldring | all cars
    note: Nobody has shared a lap that counts here.
    footer: Laps shared with this server that count · one per driver
    alt: Nobody has shared a lap that counts here.
    ");
}

#[test]
fn any_number_of_sessions_and_drivers_gives_a_picture() {
    let mut painter = Painter::new();
    for count in [1, 2, 30, 300] {
        let sessions: Vec<SessionResult> = (0..count)
            .map(|day| {
                let best_s = 80.0 - f64::from(day % 17) * 0.2;
                session(day, best_s, best_s * if day == 5 { 1.5 } else { 1.02 })
            })
            .collect();
        check_figure(&mut painter, &progress::figure(&progress(&sessions)));
        let long = "Maximilian Konstantin Ferdinand von und zu Hohenzollern-Sigmaringen ".repeat(3);
        let standings: Vec<Standing> = (0..count)
            .map(|place| {
                standing(
                    if place % 3 == 0 {
                        &long
                    } else {
                        "عمر الشريف"
                    },
                    76.0 + f64::from(place),
                    3,
                )
            })
            .collect();
        for car in ["", "Mazda MX-5", &long] {
            check_figure(&mut painter, &leaderboard::figure(&board(&standings, car)));
        }
    }
    for odd_s in [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e12] {
        let sessions = [session(1, 78.0, 79.0), session(2, odd_s, odd_s)];
        check_figure(&mut painter, &progress::figure(&progress(&sessions)));
        let standings = [standing("Alice", 78.0, 0), standing("", odd_s, u64::MAX)];
        check_figure(&mut painter, &leaderboard::figure(&board(&standings, "")));
    }
    let same = [session(1, 78.0, 78.0), session(2, 78.0, 78.0)];
    check_figure(&mut painter, &progress::figure(&progress(&same)));
    check_figure(&mut painter, &leaderboard::figure(&board(&[], "")));
}

#[test]
fn the_pictures_are_small_enough_to_post() {
    let sessions: Vec<SessionResult> = (0..60).map(|day| session(day, 78.0, 79.0)).collect();
    let standings: Vec<Standing> = (0..60)
        .map(|place| standing("Alice", 76.0 + f64::from(place), 3))
        .collect();
    for figure in [
        progress::figure(&progress(&sessions)),
        leaderboard::figure(&board(&standings, "")),
    ] {
        for form in [Form::Compact, Form::Wide] {
            let bytes = crate::chart::Painter::new().png(&figure, form).unwrap();
            assert!(bytes.len() <= 400_000, "{} bytes", bytes.len());
        }
    }
}

#[test]
fn a_change_between_rough_times_is_no_finer_than_they_are_known() {
    let [first, .., last] = made_sessions();
    let rough = SessionResult {
        within: Some(Seconds::new(0.04)),
        ..last
    };
    let alt = progress::figure(&progress(&[first, rough])).alt_text;
    assert!(alt.contains("about 2.50\u{a0}s faster"), "{alt}");
}
