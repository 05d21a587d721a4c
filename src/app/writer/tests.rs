//! What becomes of a model's sentences, without a model.

use serde_json::json;

use super::*;
use crate::analysis::{Cause, Confidence, LapsHeld, Phase, Quantity};
use crate::coach::{About, Action, Conclusion, Dimension, GainedBy, Role, Value, World};
use crate::units::Seconds;

fn loss(id: &str, corner: u32, worth_s: f64) -> Fact {
    let value = |role, quantity, dimension, si| Value {
        quantity,
        role,
        dimension,
        si,
    };
    Fact {
        id: id.to_owned(),
        about: About::Loss {
            corner,
            phase: Phase::Entry,
            cause: Cause::BrakesEarly,
            action: Action::BrakeLater,
        },
        evidence: vec![
            value(Role::Delta, Some(Quantity::BrakePoint), Dimension::Length, 14.0),
            value(Role::Target, Some(Quantity::BrakePoint), Dimension::Length, 7.0),
            value(Role::Worth, None, Dimension::Time, worth_s),
        ],
        laps_used: LapsHeld { held: 1, of: 1 },
        confidence: Confidence::High,
        against: crate::coach::Against::Reference,
        worth: Some(Seconds::new(worth_s)),
        names: Vec::new(),
    }
}

fn facts() -> Facts {
    Facts {
        world: World::Sim,
        verdict: Conclusion::TimeToFind,
        gained_by: GainedBy::ThisLap,
        missing: Vec::new(),
        times_within: None,
        list: vec![loss("F1", 5, 0.21), loss("F2", 9, 0.12)],
    }
}

/// What is shown of an answer that a model wrote, or nothing where the computed one stands; and why.
fn shown(written: &str) -> (Option<Vec<String>>, Vec<String>) {
    let facts = facts();
    let selected: Vec<&Fact> = facts.list.iter().collect();
    let reader = Reader::default();
    let parts = AnswerParts {
        question: "Where?",
        earlier: &[],
        facts: &facts,
        selected: &selected,
        reader: &reader,
        cache_key: "",
    };
    let computed: Vec<String> = selected
        .iter()
        .map(|fact| computed_sentence(&facts, fact, &reader))
        .collect();
    let generated = Generated {
        text: written.to_owned(),
        model: "m".to_owned(),
        is_cut: false,
    };
    let (said, rejected) = checked(&generated, &parts);
    (joined(&said, &parts, &computed), rejected)
}

fn written(sentences: &[(&str, &str)]) -> String {
    let sentences: Vec<_> = sentences
        .iter()
        .map(|(text, fact)| json!({ "text": text, "facts": [fact] }))
        .collect();
    json!({ "sentences": sentences }).to_string()
}

#[test]
fn what_the_facts_say_is_said_in_the_models_words() {
    let (said, rejected) = shown(&written(&[(
        "In T5 you brake 14 m earlier than the reference, which costs 0.21 s.",
        "F1",
    )]));
    assert_eq!(
        said.unwrap(),
        ["In T5 you brake 14 m earlier than the reference, which costs 0.21 s."]
    );
    assert_eq!(rejected, Vec::<String>::new());
}

#[test]
fn a_sentence_that_is_not_true_is_replaced_by_the_computed_one() {
    let (said, rejected) = shown(&written(&[
        ("In T5 you lose 0.91 s.", "F1"),
        ("In T9 you brake 14 m earlier and lose 0.12 s.", "F2"),
    ]));
    let said = said.unwrap();
    assert!(
        said[0].starts_with("T5 entry (0.21\u{a0}s): You brake 14"),
        "{said:?}"
    );
    assert_eq!(said[1], "In T9 you brake 14 m earlier and lose 0.12 s.");
    assert!(rejected[0].starts_with("number"), "{rejected:?}");
}

#[test]
fn where_nothing_is_true_nothing_of_the_model_is_said() {
    for text in [
        written(&[("In T7 you lose 0.21 s.", "F1")]),
        written(&[("In T5 you lose 0.21 s, see x.invalid.", "F1")]),
        written(&[("In T5 you lose 0.21 s.", "F77")]),
        written(&[("In T5 you lose 0.21 s.", "")]),
        "no JSON at all".to_owned(),
        "{\"sentences\":[{\"text\":\"In T5".to_owned(),
        "{\"sentences\":\"T5\"}".to_owned(),
    ] {
        let (said, rejected) = shown(&text);
        assert_eq!(said, None, "{text}");
        assert!(!rejected.is_empty(), "{text}");
    }
}

#[test]
fn the_rules_of_a_prompt_stand_first_and_never_change() {
    let facts = facts();
    let reader = Reader::default();
    let lines: Vec<String> = facts.list.iter().map(Fact::prompt_line).collect();
    let prompt = |question: &str, rejected: Vec<String>| {
        AnswerPrompt {
            reader: &reader,
            lines: &lines,
            earlier: &[],
            question,
            rejected,
        }
        .prompt()
    };
    let (one, other) = (
        prompt("a", Vec::new()),
        prompt("b", vec!["number not in facts: 9".to_owned()]),
    );
    assert_eq!(one.messages[0], other.messages[0]);
    insta::assert_snapshot!(other.messages[1].text, @r"
    TASK answer
    LANGUAGE en
    LEVEL club
    REJECTED BEFORE number not in facts
    FACTS
    F1|T5|entry|brakes_early|action=brake_later|size=large|conf=high
    F2|T9|entry|brakes_early|action=brake_later|size=medium|conf=high
    END
    QUESTION
    b
    ");
    insta::assert_snapshot!(prompt::tips(&reader, &lines).messages[1].text, @r"
    TASK tips
    LANGUAGE en
    LEVEL club
    FACTS
    F1|T5|entry|brakes_early|action=brake_later|size=large|conf=high
    F2|T9|entry|brakes_early|action=brake_later|size=medium|conf=high
    END
    ");
}
