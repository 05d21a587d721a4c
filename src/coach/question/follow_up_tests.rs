//! What goes on from a question stays with what was spoken of.

use super::super::lap_words::Whose;
use super::super::plan::{Plan, What};
use super::{Glossary, Known, cleaned, read};

fn next(question: &str, before: &Plan) -> Plan {
    let known = Known {
        glossary: &Glossary::load().unwrap(),
        people: &["Ben", "Carla"],
        corner_names: &[],
        before: Some(before),
        language: None,
    };
    read(&cleaned(question), &known).plan
}

fn first(question: &str) -> Plan {
    next(question, &Plan::of(What::Thanks))
}

#[test]
fn what_to_practise_is_asked_of_the_corner_that_was_spoken_of() {
    let of_corner = first("why am I slow in T9");
    for question in [
        "how do I practise that?",
        "what can I do about it",
        "how do I fix that",
        "wie übe ich das?",
        "wie kann ich das verbessern",
        "comment je travaille ça ?",
        "cómo practico eso",
        "come alleno questo",
        "como eu treino isso",
    ] {
        let plan = next(question, &of_corner);
        assert_eq!(
            (plan.what, plan.place.corners),
            (What::Focus, vec![9]),
            "{question}"
        );
    }
    let mut of_lap = first("where do I lose time against Ben");
    of_lap.spoken.corner = Some(3);
    let plan = next("how do I practise that?", &of_lap);
    assert_eq!((plan.what, plan.place.corners), (What::Focus, vec![3]));
    assert_eq!(plan.laps, of_lap.laps, "still against Ben");
}

#[test]
fn what_it_brings_is_asked_of_the_corner_that_was_spoken_of() {
    let of_corner = first("why am I slow in T9");
    for question in [
        "how much would that bring?",
        "was bringt mir das?",
        "ça me ferait gagner combien ?",
        "cuánto ganaría",
        "quanto guadagnerei",
        "quanto eu ganharia",
    ] {
        let plan = next(question, &of_corner);
        assert_eq!(
            (plan.what, plan.place.corners),
            (What::Potential, vec![9]),
            "{question}"
        );
    }
    let everything = next("and if I get everything right?", &first("where do I lose time"));
    assert_eq!(everything.what, What::PossibleBest);
}

#[test]
fn somebody_without_laps_is_named_by_a_few_words_too() {
    let before = first("why is Carla faster");
    for question in ["and Zoe?", "what about Zoe?", "und Zoe?", "y Zoe?"] {
        let plan = next(question, &before);
        let whose = plan.laps.first().map(|lap| lap.whose.clone());
        assert_eq!(whose, Some(Whose::Named("Zoe".to_owned())), "{question}");
        assert!(plan.is_about_laps(), "{question}");
    }
}

#[test]
fn whether_a_friend_is_faster_there_wants_a_yes_or_a_no() {
    let before = first("why is Carla faster");
    let plan = next("is she faster than me in T3?", &before);
    assert_eq!((plan.what, plan.place.corners), (What::Value, vec![3]));
    assert!(plan.claim.is_some());
}
