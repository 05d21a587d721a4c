//! Two questions in one are both read, and one question stays one.

use proptest::prelude::*;

use super::super::plan::{Measure, Plan, What};
use super::{Glossary, Known, Reading, cleaned, read};

fn reading(question: &str) -> Reading {
    thread_local! {
        static GLOSSARY: Glossary = Glossary::load().unwrap();
    }
    GLOSSARY.with(|glossary| {
        let known = Known {
            glossary,
            people: &["Ben", "Carla"],
            corner_names: &[],
            before: None,
            language: None,
        };
        read(&cleaned(question), &known)
    })
}

type Asks = (What, Option<Measure>, Vec<u32>);

/// What a plan asks, in short.
fn asks(plan: &Plan) -> Asks {
    (plan.what.clone(), plan.measure, plan.place.corners.clone())
}

fn both(question: &str) -> Option<[Asks; 2]> {
    let reading = reading(question);
    let second = asks(&reading.also?.plan);
    Some([asks(&reading.plan), second])
}

#[test]
fn two_questions_are_both_read_in_order() {
    let check = |question: &str, first: What, second: What| {
        let read = both(question).map(|[one, other]| (one.0, other.0));
        assert_eq!(read, Some((first, second)), "{question}");
    };
    check(
        "what gear in T5 and what was my top speed",
        What::Value,
        What::Value,
    );
    check(
        "where do I lose time and how do I fix it",
        What::Losses,
        What::Focus,
    );
    check("who is fastest and how far off am I?", What::Drivers, What::Gap);
    check(
        "how consistent am I? where do I lose time?",
        What::Consistency,
        What::Losses,
    );
    check(
        "show me T5 and tell me how consistent I am",
        What::Show,
        What::Consistency,
    );
    check(
        "Welcher Gang in Kurve 5 und wie konstant bin ich?",
        What::Value,
        What::Consistency,
    );
    check(
        "wo verliere ich Zeit, und wer ist hier der Schnellste",
        What::Losses,
        What::Drivers,
    );
    check(
        "où je perds du temps et qui est le plus rapide ici",
        What::Losses,
        What::Drivers,
    );
    check(
        "dónde pierdo tiempo y quién es el más rápido aquí",
        What::Losses,
        What::Drivers,
    );
    check(
        "dove perdo tempo e quanto sono costante",
        What::Losses,
        What::Consistency,
    );
    check(
        "onde eu perco tempo e quem é o mais rápido aqui",
        What::Losses,
        What::Drivers,
    );
    let gears = both("what gear in T5 and what was my top speed");
    let expect = [
        (What::Value, Some(Measure::Gear), vec![5]),
        (What::Value, Some(Measure::TopSpeed), vec![]),
    ];
    assert_eq!(gears, Some(expect));
    let shared = both("what gear and what speed in T5");
    let expect = [
        (What::Value, Some(Measure::Gear), vec![5]),
        (What::Value, Some(Measure::LowestSpeed), vec![5]),
    ];
    assert_eq!(shared, Some(expect));
}

#[test]
fn one_question_stays_one() {
    for question in [
        "brake and throttle in T5",
        "where do I lose time in T5 and T6",
        "compare me and Ben",
        "quick and dirty: where do I lose time",
        "what is the difference between me and Ben",
        "how do I know when and how hard to brake",
        "why am I slow in T4 and what can I do about it",
        "where am I slow and where am I slow",
        "wo verliere ich Zeit und warum",
        "where do I lose time, please, and thanks",
        "was lap 7 better than lap 3 and 4",
        "which is the best line, early or late",
        "dove perdo tempo e perche",
        "qual é a marcha na curva 5",
        "quelle vitesse et quel rapport",
        "how fast am I in 5. thanks!",
        "hey! where do I lose time?",
    ] {
        assert_eq!(both(question), None, "{question}");
    }
}

#[test]
fn what_is_refused_takes_the_rest_with_it() {
    for question in [
        "where do I lose time and how do I outrun the police",
        "how fast on the autobahn and what gear in T5",
        "what gear in T5 and show me ben's private laps",
    ] {
        let read = reading(question);
        assert!(
            matches!(read.plan.what, What::Declined(_)),
            "{question}: {read:?}"
        );
        assert_eq!(read.also, None, "{question}");
    }
}

#[test]
fn a_second_question_goes_on_from_the_first() {
    let there = reading("where do I lose the most and what gear am I in there")
        .also
        .unwrap();
    assert!(there.is_there);
    let mut first = Plan::default();
    first.spoken.corner = Some(6);
    assert_eq!(there.behind(&first).place.corners, [6]);
    let he = reading("why is Ben faster and where does he brake in T4")
        .also
        .unwrap();
    assert_eq!(he.plan.friends().count(), 1);
}

/// Questions that stand alone in any order.
const ALONE: [&str; 6] = [
    "what gear in T5",
    "what was my top speed",
    "how consistent am I",
    "who is the fastest here",
    "where do I lose time",
    "what is my best possible lap",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn order_and_politeness_change_neither_question(
        one in 0..ALONE.len(),
        other in 0..ALONE.len(),
        joint in prop::sample::select(vec![" and ", "? ", ", and ", "? and also ", "? And "]),
        before in prop::sample::select(vec!["", "hey, ", "please "]),
        behind in prop::sample::select(vec!["", "?", " please", " thanks!"]),
    ) {
        prop_assume!(one != other);
        let asked = |first: &str, second: &str| both(&format!("{before}{first}{joint}{second}{behind}"));
        let there = asked(ALONE[one], ALONE[other]);
        let back = asked(ALONE[other], ALONE[one]);
        let (Some([a, b]), Some([c, d])) = (&there, &back) else {
            return Err(TestCaseError::fail(format!("{} / {}: {there:?} {back:?}", ALONE[one], ALONE[other])));
        };
        prop_assert_eq!((a, b), (d, c));
        prop_assert_eq!(a, &asks(&reading(ALONE[one]).plan));
        prop_assert_eq!(b, &asks(&reading(ALONE[other]).plan));
    }
}
