//! What follows from all findings together: everything a text may want, so that nobody has to compute.

use super::fact::{About, Against, Fact};
use crate::analysis::{Comparison, Confidence, LapsHeld, SessionAnalysis};
use crate::coach::value::{Dimension, Role, Value};
use crate::units::Seconds;

/// Everything that follows from a comparison.
pub(super) fn derived_of_comparison(comparison: &Comparison, losses: &[Fact]) -> Vec<Fact> {
    let time = |times_s: &[f64]| times_s.last().copied().filter(|time_s| *time_s > 0.0);
    let mut derived = Vec::new();
    if let (Some(you), Some(reference)) = (time(&comparison.trace.a_time_s), time(&comparison.trace.b_time_s))
    {
        derived.push(fact(
            About::Gap,
            vec![
                Value::derived(Role::You, Dimension::LapTime, you),
                Value::derived(Role::Reference, Dimension::LapTime, reference),
                Value::derived(Role::Delta, Dimension::LapTime, comparison.delta.get().abs()),
            ],
            one_lap(),
        ));
    }
    derived.extend(top_three(losses, one_lap()));
    numbered(derived)
}

/// Everything that follows from a session.
pub(super) fn derived_of_session(session: &SessionAnalysis, losses: &[Fact]) -> Vec<Fact> {
    let counted = session.laps.iter().filter(|lap| lap.counted).count();
    let laps = LapsHeld {
        held: counted,
        of: counted,
    };
    let mut derived = Vec::new();
    derived.extend(top_three(losses, laps));
    for (about, time) in [
        (About::Optimal, session.optimal),
        (About::Rolling, session.best_rolling),
    ] {
        if let (Some(time), Some(best)) = (time, session.best) {
            // As both are told: what stands between them is what is left of them.
            let (time, best) = (time.to_the_millisecond(), best.to_the_millisecond());
            let under_s = best.get() - time.get();
            derived.push(fact(
                about,
                vec![
                    Value::derived(Role::You, Dimension::LapTime, time.get()),
                    Value::derived(Role::Reference, Dimension::LapTime, best.get()),
                    Value::derived(Role::Delta, Dimension::LapTime, under_s.max(0.0)),
                ],
                laps,
            ));
        }
    }
    if let Some(consistency) = session.consistency {
        #[expect(clippy::cast_precision_loss, reason = "laps of a session are few")]
        let n_laps = consistency.laps as f64;
        derived.push(fact(
            About::Consistency,
            vec![
                Value::derived(Role::Delta, Dimension::Time, consistency.deviation.get()),
                Value::derived(
                    Role::Delta,
                    Dimension::Share,
                    consistency.deviation_percent / 100.0,
                ),
                Value::derived(Role::You, Dimension::Laps, n_laps),
            ],
            laps,
        ));
    }
    let widest = session
        .corners
        .iter()
        .filter_map(|of| Some((of.corner.number, of.time_deviation?)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    if let Some((corner, spread)) = widest {
        derived.push(fact(
            About::Variation { corner },
            vec![Value::derived(Role::Delta, Dimension::Time, spread.get())],
            laps,
        ));
    }
    numbered(derived)
}

/// The sum of the three largest losses; `None` below two.
fn top_three(losses: &[Fact], laps: LapsHeld) -> Option<Fact> {
    let worth_s: Vec<f64> = losses
        .iter()
        .filter(|loss| loss.cause().is_some())
        .take(3)
        .filter_map(|loss| loss.worth.map(Seconds::get))
        .collect();
    if worth_s.len() < 2 {
        return None;
    }
    let sum_s: f64 = worth_s.iter().sum();
    let mut top = fact(
        About::TopThree,
        vec![Value::derived(Role::Worth, Dimension::Time, sum_s)],
        laps,
    );
    top.worth = Some(Seconds::new(sum_s));
    Some(top)
}

fn fact(about: About, evidence: Vec<Value>, laps_used: LapsHeld) -> Fact {
    Fact {
        id: String::new(),
        about,
        evidence,
        laps_used,
        confidence: Confidence::High,
        worth: None,
        against: Against::Reference,
        names: Vec::new(),
    }
}

const fn one_lap() -> LapsHeld {
    LapsHeld { held: 1, of: 1 }
}

fn numbered(mut derived: Vec<Fact>) -> Vec<Fact> {
    for (number, fact) in (1..).zip(&mut derived) {
        fact.id = format!("D{number}");
    }
    derived
}
