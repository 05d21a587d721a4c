//! Facts in words and for a model.

use crate::analysis::{Cause, Phase};
use crate::coach::made_up_tests::{CAUSES, PHASES, finding, one, session};
use crate::coach::{Language, Level, Reader, World, facts_of_session};
use crate::units::DisplayUnits;

fn reader(language: Language, units: DisplayUnits) -> Reader {
    Reader {
        units,
        language,
        level: Level::Club,
    }
}

fn text(cause: Cause, phase: Phase, reader: Reader) -> String {
    one(cause, phase, World::Sim, true).list[0]
        .text(&reader)
        .replace('\u{a0}', " ")
}

#[test]
fn a_fact_is_one_line_in_the_readers_units_and_language() {
    let check = |language, units, cause, phase, expect: &str| {
        assert_eq!(text(cause, phase, reader(language, units)), expect);
    };
    use DisplayUnits::{Imperial, Metric};
    use Language::{English, French, German, Italian, Portuguese, Spanish};
    check(
        English,
        Metric,
        Cause::BrakesEarly,
        Phase::Entry,
        "T5 entry: brakes 14 m early, 0.21 s",
    );
    check(
        English,
        Imperial,
        Cause::BrakesEarly,
        Phase::Entry,
        "T5 entry: brakes 46 ft early, 0.21 s",
    );
    check(
        German,
        Metric,
        Cause::BrakesEarly,
        Phase::Entry,
        "T5 Eingang: bremst 14 m zu früh, 0,21 s",
    );
    check(
        French,
        Metric,
        Cause::Coasts,
        Phase::Mid,
        "T5 milieu : 0,62 s en roue libre, meilleur tour 0,11 s, 0,21 s",
    );
    check(
        Spanish,
        Metric,
        Cause::WaitsForThrottle,
        Phase::Exit,
        "T5 salida: da gas 17 m demasiado tarde, 0,21 s",
    );
    check(
        Italian,
        Metric,
        Cause::OverSlows,
        Phase::Mid,
        "T5 percorrenza: velocità minima 87,5 km/h, giro migliore 94,0 km/h, 0,21 s",
    );
    check(
        Portuguese,
        Metric,
        Cause::MissesExitSpeed,
        Phase::Exit,
        "T5 saída: sai a 120,2 km/h, melhor volta 129,2 km/h, 0,21 s",
    );
}

#[test]
fn what_a_model_reads_holds_no_digit_but_the_ids() {
    for cause in CAUSES {
        for phase in PHASES {
            for fact in one(cause, phase, World::Sim, true).list {
                let line = fact.prompt_line();
                let rest = line
                    .replacen(&fact.id, "", 1)
                    .replace("|T5|", "|")
                    .replace("|T2|", "|");
                assert!(!rest.chars().any(|c| c.is_ascii_digit()), "{line}");
            }
        }
    }
    let facts = one(Cause::BrakesEarly, Phase::Entry, World::Sim, true);
    assert_eq!(
        facts.list[0].prompt_line(),
        "F1|T5|entry|brakes_early|action=brake_later|size=large|conf=high"
    );
    assert_eq!(
        facts.list[0].prompt_line_with_values(&Reader::default()),
        "F1|T5|entry|brakes_early|action=brake_later|size=large|conf=high|brake_point.delta=14 m|brake_point.target=7 m\
         |entry_speed.you=183.6 km/h|entry_speed.reference=190.4 km/h|entry_speed.delta=6.8 km/h\
         |entry_speed.target=187.0 km/h|worth=0.21 s|target=0.11 s"
    );
}

#[test]
fn in_a_real_car_nothing_pushes() {
    for cause in CAUSES {
        let facts = one(cause, Phase::Entry, World::RealCar, true);
        let action = facts.list[0].action().unwrap();
        assert!(action.is_a_safe_beginning(), "{cause:?}: {action:?}");
    }
}

#[test]
fn evidence_that_contradicts_its_cause_is_not_told() {
    let mut early = finding(1, 5, Phase::Entry, Cause::BrakesEarly, 0.2, 0);
    for evidence in &mut early.evidence {
        std::mem::swap(&mut evidence.a, &mut evidence.b);
    }
    let facts = facts_of_session(&session(vec![early]), World::Sim);
    assert_eq!(
        facts.list[0].text(&Reader::default()).replace('\u{a0}', " "),
        "T5 entry: brakes early, 0.21 s".replace("0.21", "0.20")
    );
}

#[test]
fn sums_and_laps_are_facts_too() {
    let findings = vec![
        finding(1, 5, Phase::Entry, Cause::BrakesEarly, 0.31, 0),
        finding(2, 9, Phase::Exit, Cause::WaitsForThrottle, 0.2, 0),
        finding(3, 3, Phase::Mid, Cause::Coasts, 0.1, 0),
        finding(4, 1, Phase::Mid, Cause::OverSlows, 0.05, 0),
    ];
    let facts = facts_of_session(&session(findings), World::Sim);
    let lines: Vec<String> = facts
        .list
        .iter()
        .skip(4)
        .map(|fact| {
            format!(
                "{} {}",
                fact.id,
                fact.text(&Reader::default()).replace('\u{a0}', " ")
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            "G1 T2 exit: your best lap found 0.05 s there",
            "D1 The three largest losses sum to 0.61 s",
            "D2 Optimal lap 1:40.846: 0.472 s under the best lap 1:41.318",
            "D3 Best rolling lap 1:41.207: 0.111 s under the best lap 1:41.318",
            "D4 Lap times spread by 0.43 s over 8 laps",
        ]
    );
}

#[test]
fn a_corner_that_costs_by_the_account_is_never_praised_and_what_is_praised_brings_the_same_seconds() {
    use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, simulate};
    use crate::analysis::{CompareSettings, Gain, compare, corner_account};
    use crate::coach::facts_of_comparison;
    use crate::units::Seconds;

    let track = Track::of(
        "straight 300 | left 100 r40 | straight 350 | right 90 r30 | straight 400 | left 120 r50 | straight 300",
    );
    let plan = Plan::new(Car::TOURING);
    let slower = Plan {
        faults: vec![Mistake::OverSlows(1, 2.0)],
        ..plan.clone()
    };
    let (slow, quick) = (simulate(&track, &slower), simulate(&track, &plan));
    for (a, b, is_praised) in [(&slow, &quick, false), (&quick, &slow, true)] {
        let mut comparison = compare(&a.lap, &b.lap, &CompareSettings::default()).unwrap();
        let account = corner_account(&comparison);
        let most = account
            .into_iter()
            .max_by(|(_, one), (_, other)| one.abs().total_cmp(&other.abs()));
        let (corner, loss) = most.map(|(corner, loss)| (corner.number, loss)).unwrap();
        assert_eq!(loss.get() < -0.05, is_praised, "T{corner} {loss:?}");
        // As where an entry is quick, whatever the straight behind makes of it.
        comparison.gains = vec![Gain {
            corner,
            phase: Phase::Entry,
            gain: Seconds::new(0.12),
            evidence: Vec::new(),
        }];
        let facts = facts_of_comparison(&comparison, World::Sim);
        let praised: Vec<(Option<u32>, Option<Seconds>)> =
            facts.gains().map(|fact| (fact.corner(), fact.worth)).collect();
        let brought = (Some(corner), Some(Seconds::new(-loss.get())));
        let expect: Vec<_> = is_praised.then_some(brought).into_iter().collect();
        assert_eq!(praised, expect);
    }
}
