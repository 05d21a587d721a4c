//! The debrief for everybody: complete, with the numbers of the facts, never pushing in a real car.

use std::collections::BTreeSet;

use super::{Debrief, POINTS, debrief};
use crate::analysis::{Cause, Confidence, Evidence, LinkedLoss, Phase, Quantity, Status};
use crate::coach::made_up_tests::{CAUSES, PHASES, finding, one, session};
use crate::coach::{Fact, Facts, Language, Level, Reader, World, facts_of_session};
use crate::units::{DisplayUnits, Seconds};

fn readers() -> Vec<Reader> {
    let mut readers = Vec::new();
    for (i, language) in Language::ALL.into_iter().enumerate() {
        for (k, level) in Level::ALL.into_iter().enumerate() {
            readers.push(Reader {
                units: DisplayUnits::ALL[(i + k) % 2],
                language,
                level,
            });
        }
    }
    readers
}

fn all_text(debrief: &Debrief) -> Vec<String> {
    let mut texts = Vec::new();
    for point in &debrief.points {
        texts.extend([&point.title, &point.text, &point.evidence, &point.measure].map(Clone::clone));
    }
    texts.extend(debrief.remarks.iter().chain(&debrief.good).cloned());
    texts
}

/// Numbers as written, without those of corners (`T5`).
fn numerals(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut word = String::new();
    for character in text.chars().chain([' ']) {
        if character.is_alphanumeric() || ".,:".contains(character) {
            word.push(character);
            continue;
        }
        let number = word.trim_matches([',', '.', ':']);
        if number.starts_with(|c: char| c.is_ascii_digit()) {
            found.insert(number.trim_end_matches(|c: char| !c.is_ascii_digit()).to_owned());
        }
        word.clear();
    }
    found
}

/// Every number of the facts, as this reader would read it.
fn allowed(facts: &Facts, reader: &Reader) -> BTreeSet<String> {
    let mut allowed: BTreeSet<String> = facts
        .list
        .iter()
        .flat_map(|fact: &Fact| &fact.evidence)
        .flat_map(|value| numerals(&reader.amount(value)))
        .collect();
    allowed.extend(
        facts
            .list
            .iter()
            .flat_map(|fact| [fact.laps_used.held.to_string(), fact.laps_used.of.to_string()]),
    );
    allowed
}

/// What must never be said first to the driver of a real car.
const PUSHING: [&str; 24] = [
    "brake later",
    "later brak",
    "carry more",
    "more speed",
    "brake harder",
    "press harder",
    "später brems",
    "etwas später",
    "mehr tempo",
    "fester",
    "freine un peu plus tard",
    "plus tard",
    "plus de vitesse",
    "freine plus fort",
    "más tarde",
    "más velocidad",
    "frena más fuerte",
    "più tardi",
    "più velocità",
    "frena più forte",
    "mais tarde",
    "mais velocidade",
    "freie mais forte",
    "dépasse",
];

#[test]
fn every_cause_has_a_complete_point_in_every_language_for_everybody() {
    for cause in CAUSES {
        for phase in PHASES {
            for world in World::ALL {
                for measured in [true, false] {
                    let facts = one(cause, phase, world, measured);
                    for reader in readers() {
                        let told = debrief(&facts, &reader, POINTS);
                        let what = format!("{cause:?} {phase:?} {world:?} {measured} {reader:?}: {told:#?}");
                        let [point] = &told.points[..] else {
                            panic!("{what}")
                        };
                        assert!(!point.title.is_empty() && !point.evidence.is_empty(), "{what}");
                        assert!(point.text.len() > 40 && point.measure.len() > 10, "{what}");
                        assert!(told.focus.is_some() && !told.labels.focus.is_empty(), "{what}");
                        assert_eq!(told.good.len(), 1, "{what}");
                        let allowed = allowed(&facts, &reader);
                        for text in all_text(&told) {
                            assert!(!text.contains(['{', '}']) && !text.contains("  "), "{what}");
                            for number in numerals(&text) {
                                assert!(allowed.contains(&number), "{number} in {text}\n{allowed:?}");
                            }
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn in_a_real_car_nobody_is_pushed() {
    for cause in CAUSES {
        for phase in PHASES {
            let facts = one(cause, phase, World::RealCar, true);
            for reader in readers() {
                let told = debrief(&facts, &reader, POINTS);
                let point = &told.points[0];
                for text in [&point.advice, &point.measure] {
                    let text = text.to_lowercase();
                    let pushed = PUSHING.iter().find(|words| text.contains(*words));
                    assert_eq!(pushed, None, "{cause:?} {reader:?}: {text}");
                }
            }
        }
    }
}

/// What costs time, and what the driver of a real car hears about it: less braking, never more, never later.
#[test]
fn in_a_real_car_the_advice_answers_what_was_found() {
    let told = |cause, level| {
        let facts = one(cause, Phase::Entry, World::RealCar, true);
        let reader = Reader {
            level,
            ..Reader::default()
        };
        debrief(&facts, &reader, POINTS).points[0]
            .text
            .replace('\u{a0}', " ")
    };
    insta::assert_snapshot!(told(Cause::BrakesEarly, Level::Club), @"You brake 14 m earlier than your best lap. You're slow too early and then wait for the corner to arrive. In a real car I leave your brake point alone: hit it every lap, and between there and the turn-in brake a little shorter and lighter, in small steps.");
    insta::assert_snapshot!(told(Cause::BrakesEarly, Level::Novice), @"You brake 14 m earlier than your best lap. You're slow before you need to be. Use the same brake marker every lap, but come off the pedal a little sooner before the turn, in small steps.");
    insta::assert_snapshot!(told(Cause::OverSlows, Level::Fast), @"Your minimum speed is 87.5 km/h; your best lap has 94.0 km/h. Keep your brake point, release the brake a touch sooner and bleed it off into the turn; the minimum speed comes up on its own.");
    insta::assert_snapshot!(told(Cause::BrakesSoft, Level::Club), @"You brake far more softly than your best lap. A soft brake needs more road to lose the same speed. Do most of your braking at the start, in a straight line, and only ease off from there; keep your brake point.");
    // The other way round is wrong in every language: longer on the brake, or later off it.
    for (language, wrong) in [
        (Language::English, "Release the brake later."),
        (Language::German, "Löse die Bremse später."),
        (Language::French, "Relâche le frein plus tard."),
        (Language::Spanish, "Afloja el freno más tarde."),
        (Language::Italian, "Rilascia il freno più tardi."),
        (Language::Portuguese, "Alivie o freio mais tarde."),
    ] {
        for cause in [Cause::BrakesEarly, Cause::OverSlows] {
            let facts = one(cause, Phase::Entry, World::RealCar, true);
            let fact = &facts.list[0];
            assert!(
                crate::coach::verify::tip(wrong, fact, language).is_err(),
                "{wrong}"
            );
            for level in Level::ALL {
                let reader = Reader {
                    language,
                    level,
                    ..Reader::default()
                };
                let advice = &debrief(&facts, &reader, POINTS).points[0].advice;
                assert!(
                    crate::coach::verify::tip(advice, fact, language).is_ok(),
                    "{advice}"
                );
            }
        }
    }
}

#[test]
fn a_loss_that_starts_in_the_corner_before_is_told_there() {
    let mut linked = session(vec![finding(1, 4, Phase::Exit, Cause::WaitsForThrottle, 0.2, 0)]);
    linked.linked = vec![LinkedLoss {
        corner: 5,
        from: 4,
        loss: Seconds::new(0.12),
        evidence: vec![Evidence {
            quantity: Quantity::EntrySpeed,
            a: 33.4,
            b: 35.0,
        }],
    }];
    let facts = facts_of_session(&linked, World::Sim);
    let told = debrief(&facts, &Reader::default(), POINTS);
    let sentence = told.points[0].linked[0].replace('\u{a0}', " ");
    insta::assert_snapshot!(sentence, @"T5 follows at once and loses 0.12 s more because of it.");
    // Where no point tells of the corner in which it starts, it is said on its own.
    linked.findings[0].corner = 9;
    let facts = facts_of_session(&linked, World::Sim);
    for reader in readers() {
        let told = debrief(&facts, &reader, POINTS);
        let cited: Vec<&Fact> = facts.linked().collect();
        let verdict = crate::coach::verify::answer(&told.remarks[0], &cited, &reader);
        assert!(verdict.rejected.is_empty(), "{verdict:?}");
    }
    let told = debrief(&facts, &Reader::default(), POINTS);
    insta::assert_snapshot!(told.remarks[0].replace('\u{a0}', " "), @"T5: the loss of 0.12 s starts in T4. You leave T4 slower, and enter T5 at 120.2 km/h (best lap 126.0 km/h).");
    // And where nothing is to fix, nothing is said of it.
    linked.findings.clear();
    let facts = facts_of_session(&linked, World::Sim);
    let told = debrief(&facts, &Reader::default(), POINTS);
    assert!(
        told.remarks[0].starts_with("No corner costs you time"),
        "{:?}",
        told.remarks
    );
}

#[test]
fn a_novice_hears_plain_words_and_the_fast_hear_less() {
    let facts = one(Cause::ReleasesAbruptly, Phase::Entry, World::Sim, true);
    let text = |level| {
        let reader = Reader {
            level,
            ..Reader::default()
        };
        let point = debrief(&facts, &reader, POINTS).points[0].clone();
        format!("{}\n{}", point.text, point.evidence).replace('\u{a0}', " ")
    };
    insta::assert_snapshot!(text(Level::Novice), @r"
    You come off the brake within 0.23 s; your best lap within 0.71 s. The front tyres lose their grip just when you ask them to turn. Let the brake pedal up slowly while you begin to turn.
    0.21 s · brake release 0.23 s (best lap 0.71 s) · 6 of 7 laps
    ");
    insta::assert_snapshot!(text(Level::Club), @r"
    You come off the brake within 0.23 s; your best lap within 0.71 s. Without load on the front tyres the car won't turn, and you wait for it. Ease off the brake bit by bit until the car has turned, instead of letting go all at once.
    0.21 s · brake release 0.23 s (best lap 0.71 s) · minimum speed 87.5 km/h (best lap 94.0 km/h) · 6 of 7 laps
    ");
    insta::assert_snapshot!(text(Level::Fast), @r"
    You come off the brake within 0.23 s; your best lap within 0.71 s. Ease off the brake bit by bit until the car has turned, instead of letting go all at once.
    0.21 s · brake release 0.23 s (best lap 0.71 s) · minimum speed 87.5 km/h (best lap 94.0 km/h) · 6 of 7 laps
    ");
}

#[test]
fn the_focus_is_what_is_clear_and_worth_most() {
    let first = |findings: Vec<crate::analysis::Finding>| {
        let facts = facts_of_session(&session(findings), World::Sim);
        let told = debrief(&facts, &Reader::default(), POINTS);
        assert_eq!(told.points.len(), POINTS.min(facts.losses().count()));
        let focus = told.focus.unwrap();
        assert_eq!(told.points[0].fact_id, focus.fact_id);
        focus.corner
    };
    let clear = |number, corner, loss_s| finding(number, corner, Phase::Entry, Cause::BrakesEarly, loss_s, 0);
    let unnamed = |number, corner, loss_s| finding(number, corner, Phase::Mid, Cause::Slower, loss_s, 0);
    assert_eq!(first(vec![clear(1, 5, 0.3), clear(2, 9, 0.2)]), 5);
    assert_eq!(first(vec![unnamed(1, 5, 0.3), clear(2, 9, 0.2)]), 9);
    assert_eq!(first(vec![unnamed(1, 5, 0.5), clear(2, 9, 0.2)]), 5);
    let mut hint = clear(1, 5, 0.3);
    hint.confidence = Confidence::Low;
    assert_eq!(first(vec![hint, clear(2, 9, 0.2)]), 9);
    let many = (1..8).map(|number| clear(number, 5, 0.3)).collect();
    assert_eq!(first(many), 5);
}

#[test]
fn what_nobody_can_name_is_no_focus_beside_a_straight_that_costs_more() {
    let unnamed = |number, corner, loss_s| finding(number, corner, Phase::Mid, Cause::Slower, loss_s, 0);
    let clear = |number, corner, loss_s| finding(number, corner, Phase::Entry, Cause::BrakesEarly, loss_s, 0);
    let check =
        |findings: Vec<crate::analysis::Finding>, straight_s: f64, focus: Option<u32>, points: &[u32]| {
            let facts = facts_of_session(&session(findings), World::Sim);
            let reader = Reader::default();
            let told =
                debrief(&facts, &reader, POINTS).beside_straight(&facts, &reader, Seconds::new(straight_s));
            assert_eq!(told.focus.map(|focus| focus.corner), focus);
            let corners: Vec<u32> = told.points.iter().map(|point| point.corner).collect();
            assert_eq!(corners, points);
        };
    check(vec![unnamed(1, 5, 0.3)], 1.87, None, &[]);
    check(vec![unnamed(1, 5, 0.3)], 0.2, Some(5), &[5]);
    check(vec![unnamed(1, 5, 0.5), clear(2, 9, 0.2)], 1.87, Some(9), &[9]);
    check(vec![clear(1, 9, 0.2), unnamed(2, 5, 0.1)], 1.87, Some(9), &[9, 5]);
}

#[test]
fn a_lap_that_is_faster_is_not_said_to_be_level() {
    use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, simulate};
    use crate::analysis::{CompareSettings, compare};

    let track = Track::of("straight 300 | left 100 r40 | straight 350 | right 90 r30 | straight 400");
    let plan = Plan::new(Car::TOURING);
    let slower = Plan {
        faults: vec![Mistake::OverSlows(1, 2.0)],
        ..plan.clone()
    };
    let (slow, quick) = (simulate(&track, &slower), simulate(&track, &plan));
    let told = |a: &crate::telemetry::Lap, b: &crate::telemetry::Lap| {
        let mut comparison = compare(a, b, &CompareSettings::default()).unwrap();
        comparison.findings.clear();
        comparison.status = Status::NothingToFix;
        let facts = crate::coach::facts_of_comparison(&comparison, World::Sim);
        debrief(&facts, &Reader::default(), POINTS).remarks.join(" ")
    };
    let check = |said: String, expect: &str| assert!(said.contains(expect), "{said}");
    check(
        told(&quick.lap, &slow.lap),
        "faster, and no corner stands out the other way",
    );
    check(told(&quick.lap, &quick.lap), "within their noise");
    check(told(&slow.lap, &quick.lap), "is spread over the lap");
}

#[test]
fn a_spin_is_no_matter_of_technique() {
    let findings = vec![
        finding(1, 12, Phase::Exit, Cause::LiftsAfterThrottle, 16.01, 0),
        finding(2, 3, Phase::Entry, Cause::Coasts, 0.37, 0),
    ];
    let facts = facts_of_session(&session(findings), World::RealCar);
    let told = debrief(&facts, &Reader::default(), POINTS);
    assert_eq!(told.focus.map(|focus| focus.corner), Some(3));
    assert_eq!(told.points.len(), 1);
    assert!(
        told.remarks[0]
            .replace('\u{a0}', " ")
            .starts_with("T12 exit: 16.01 s went at once"),
        "{:?}",
        told.remarks
    );
}

#[test]
fn the_optimal_lap_is_told_no_finer_than_the_laps_are_timed() {
    let optimal = |within: Option<Seconds>| {
        let facts = facts_of_session(&session(Vec::new()), World::Sim).timed_within(within);
        let told = debrief(&facts, &Reader::default(), POINTS);
        told.remarks.last().cloned().unwrap().replace('\u{a0}', " ")
    };
    insta::assert_snapshot!(optimal(None), @"Your own best parts, joined where they fit, give 1:40.846: 0.472 s under your best lap.");
    insta::assert_snapshot!(optimal(Some(Seconds::new(0.04))), @"Your own best parts, joined where they fit, give about 1:40.85: about 0.47 s under your best lap.");
}

#[test]
fn nothing_to_fix_and_too_few_laps_are_said_as_they_are() {
    let said = |session: &crate::analysis::SessionAnalysis| {
        let facts = facts_of_session(session, World::Sim);
        let told = debrief(&facts, &Reader::default(), POINTS);
        assert!(told.points.is_empty() && told.focus.is_none());
        told.remarks.first().cloned().unwrap().replace('\u{a0}', " ")
    };
    insta::assert_snapshot!(said(&session(Vec::new())), @"No corner costs you time lap after lap. Your lap times scatter by 0.43 s.");
    let mut blind = session(Vec::new());
    blind.status = Status::InsufficientData;
    insta::assert_snapshot!(said(&blind), @"The log says too little here to tell what costs time.");
    insta::assert_snapshot!(said(&crate::analysis::SessionAnalysis::default()), @"There are not enough clean laps to say what costs time. Two complete laps of one circuit are the least; five are better.");
}
