//! Which facts answer a question.

use super::{Subject, Topic};
use crate::analysis::Phase;
use crate::coach::{About, Fact, Facts, MAX_POINTS, Reader, debrief};

/// Facts told at most in one answer.
const MAX_FACTS: usize = 3;

/// The facts that a question is about, the most telling first; empty where the laps say nothing about it.
#[must_use]
pub fn select<'a>(facts: &'a Facts, subject: &Subject) -> Vec<&'a Fact> {
    let in_corners = |fact: &&Fact| {
        subject.corners.is_empty() || subject.corners.iter().any(|corner| fact.is_about_corner(*corner))
    };
    let in_phase = |fact: &&Fact| {
        subject
            .phase
            .is_none_or(|phase| fact.phase().is_none_or(|of| of == phase))
    };
    let of_topic = |fact: &&Fact| match subject.topic {
        None => !subject.corners.is_empty() || fact.cause().is_some(),
        Some(topic @ (Topic::Braking | Topic::Throttle | Topic::Line | Topic::Gears)) => {
            // What an exit loses is the throttle's business, whatever the cause is called.
            let at_exit = topic == Topic::Throttle && fact.phase() == Some(Phase::Exit);
            fact.cause().is_some_and(|cause| at_exit || topic.covers(cause))
        }
        Some(Topic::Gains) => matches!(fact.about, About::Gain { .. }),
        Some(Topic::Gap) => matches!(fact.about, About::Gap | About::TopThree),
        Some(Topic::Optimal) => matches!(fact.about, About::Optimal | About::Rolling),
        Some(Topic::Consistency) => matches!(fact.about, About::Consistency | About::Variation { .. }),
    };
    let told = |narrow: &dyn Fn(&&Fact) -> bool| -> Vec<&'a Fact> {
        facts
            .list
            .iter()
            .filter(|fact| narrow(fact))
            .take(MAX_FACTS)
            .collect()
    };
    let exact = told(&|fact| in_corners(fact) && in_phase(fact) && of_topic(fact));
    if !exact.is_empty() {
        return with_sources(exact, facts);
    }
    // What is asked of a corner is answered with whatever is known of that corner, and of a topic with that topic.
    if !subject.corners.is_empty() {
        return with_sources(told(&in_corners), facts);
    }
    told(&|fact| of_topic(fact))
}

/// Where a loss starts in the corner before, what is lost there belongs to the answer.
fn with_sources<'a>(mut told: Vec<&'a Fact>, facts: &'a Facts) -> Vec<&'a Fact> {
    let sources: Vec<u32> = told.iter().filter_map(|fact| fact.from()).collect();
    for from in sources {
        let source = facts.losses().find(|fact| fact.corner() == Some(from));
        if let Some(source) = source
            && !told.iter().any(|fact| fact.id == source.id)
        {
            told.push(source);
        }
    }
    told
}

/// What has to be said beside an answer: that the log lacks what was asked for, or what all of it amounts to where nothing
/// in particular was asked and no fact answers.
#[must_use]
pub fn beside(facts: &Facts, subject: &Subject, is_answered: bool, reader: &Reader) -> Vec<String> {
    match subject.topic {
        Some(Topic::Throttle) if facts.missing.contains(&"no_throttle") => {
            return vec![reader.words().warning_no_throttle()];
        }
        Some(Topic::Braking) if facts.missing.contains(&"brake_estimated") => {
            return vec![reader.words().warning_brake_estimated()];
        }
        _ => {}
    }
    if is_answered || !subject.is_empty() {
        return Vec::new();
    }
    debrief(facts, reader, MAX_POINTS).remarks
}
