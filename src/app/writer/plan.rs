//! A question that the rules are not sure of, read by a model into the closed plan.
//!
//! The model sees the question, the vocabulary and the numbers of the corners, nothing else. Whatever it writes outside of
//! that is dropped; what is left is a plan, never an answer.

use std::time::Duration;

use serde_json::{Value, json};
use strum::VariantNames as _;
use tokio::time::Instant;

use super::Writer;
use super::budget::Budget;
use super::prompt;
use crate::ai::{Message, Prompt, Role, json_in};
use crate::analysis::Phase;
use crate::coach::lap_words::{LapWords, Which};
use crate::coach::plan::{Claim, Declined, HowTo, Measure, Part, Place, Plan, Rank, Split, Target, What};
use crate::units::Seconds;

const RULES: &str = include_str!("../../../config/prompts/plan-1.md");
/// Tokens of a plan at most.
const PLAN_TOKENS: u32 = 160;
/// Longest time for a plan: the answer waits for it.
const PLAN_TIME: Duration = Duration::from_secs(6);
/// Characters of a question that a model reads.
const QUESTION_CHARS: usize = 400;
/// Laps, corners and tips of one plan at most.
const MOST: usize = 4;
const MOST_TIPS: u8 = 5;
/// Lap numbers and lap times of a plan.
const HIGHEST_LAP: u64 = 9_999;
const LAP_TIME_S: std::ops::RangeInclusive<f64> = 10.0..=3_600.0;

const WHAT: [&str; 30] = [
    "losses",
    "why",
    "tips",
    "focus",
    "gains",
    "value",
    "compare",
    "gap",
    "target",
    "consistency",
    "possible_best",
    "progress",
    "worst_corner",
    "best_corner",
    "drivers",
    "count",
    "lap_times",
    "trend",
    "sectors",
    "time_by_phase",
    "time_by_speed",
    "track",
    "overall",
    "show",
    "describe",
    "drive",
    "potential",
    "clean",
    "help",
    "off_topic",
];

impl Writer {
    /// The plan that a model reads in a question; `None` without a model, without budget, or where nothing of it holds.
    pub async fn plan(
        &self,
        question: &str,
        corners: &[u32],
        budget: &Budget<'_>,
        deadline: Instant,
    ) -> Option<Plan> {
        let client = self.client.as_ref()?;
        let deadline = deadline.min(Instant::now() + PLAN_TIME);
        let generated = self
            .generate(client, prompt_of(question, corners), budget, deadline)
            .await
            .ok()?;
        plan_in(&json_in(&generated.text)?, corners)
    }
}

fn prompt_of(question: &str, corners: &[u32]) -> Prompt {
    let numbers: Vec<String> = corners.iter().map(u32::to_string).collect();
    let short: String = question.chars().take(QUESTION_CHARS).collect();
    let text = format!(
        "TASK plan\nCORNERS {}\nQUESTION\n{}",
        numbers.join(" "),
        prompt::without_people(&short)
    );
    Prompt {
        messages: vec![Message::new(Role::System, RULES), Message::new(Role::User, text)],
        max_tokens: PLAN_TOKENS,
        schema: Some(json!({
            "type": "object", "required": ["what"],
            "properties": {
                "what": { "type": "string", "enum": WHAT },
                "measure": { "type": "string", "enum": Measure::VARIANTS },
                "claim": { "type": "string", "enum": Claim::VARIANTS },
                "corners": { "type": "array", "maxItems": MOST, "items": { "type": "integer" } },
                "phase": { "type": "string", "enum": ["entry", "mid", "exit"] },
                "sector": { "type": "integer", "minimum": 1, "maximum": 3 },
                "seconds": { "type": "number" },
                "count": { "type": "integer", "minimum": 1, "maximum": MOST_TIPS },
                "laps": { "type": "array", "maxItems": 2, "items": {
                    "type": "object",
                    "properties": {
                        "which": { "type": "string", "enum": ["best", "last", "previous", "first", "typical", "number"] },
                        "number": { "type": "integer" },
                    },
                } },
            },
        })),
    }
}

/// What of a model's form holds; `None` without a valid `what`, and where it names a corner that is not there.
fn plan_in(form: &Value, known: &[u32]) -> Option<Plan> {
    let text = |name: &str| form.get(name).and_then(Value::as_str);
    let named: Vec<u64> = form
        .get("corners")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .take(MOST)
        .filter_map(Value::as_u64)
        .collect();
    let corners: Vec<u32> = named
        .iter()
        .filter_map(|number| u32::try_from(*number).ok())
        .filter(|number| known.is_empty() || known.contains(number))
        .collect();
    // A question about a corner that is not there is not a question about the whole lap.
    if corners.is_empty() && !named.is_empty() {
        return None;
    }
    let sector = form
        .get("sector")
        .and_then(Value::as_u64)
        .and_then(|sector| u8::try_from(sector).ok());
    let place = Place {
        part: sector
            .filter(|sector| (1..=3).contains(sector))
            .map(Part::Sector)
            .filter(|_| corners.is_empty()),
        phase: text("phase").and_then(phase),
        kind: None,
        corners,
    };
    let laps = form
        .get("laps")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .take(2)
        .filter_map(lap)
        .collect();
    let measure = text("measure").and_then(|name| name.parse::<Measure>().ok());
    let what = what(text("what")?, form)?;
    // A number without saying which is no plan.
    if what == What::Value && measure.is_none() {
        return None;
    }
    let is_plain = matches!(what, What::Declined(_) | What::HowTo(_));
    Some(if is_plain {
        Plan::of(what)
    } else {
        Plan {
            claim: text("claim")
                .and_then(|name| name.parse::<Claim>().ok())
                .filter(|_| matches!(what, What::Value | What::Compare | What::Gap | What::Progress)),
            what,
            laps,
            place,
            measure,
            ..Plan::default()
        }
    })
}

fn what(name: &str, form: &Value) -> Option<What> {
    let count = form
        .get("count")
        .and_then(Value::as_u64)
        .and_then(|count| u8::try_from(count).ok());
    let seconds = form.get("seconds").and_then(Value::as_f64);
    Some(match name {
        "losses" => What::Losses,
        "why" => What::Why,
        "tips" => What::Tips(count.filter(|count| (1..=MOST_TIPS).contains(count)).unwrap_or(3)),
        "focus" => What::Focus,
        "gains" => What::Gains,
        "value" => What::Value,
        "compare" => What::Compare,
        "gap" => What::Gap,
        "target" => What::Target(Target::Under(Seconds::new(
            seconds.filter(|seconds| LAP_TIME_S.contains(seconds))?,
        ))),
        "consistency" => What::Consistency,
        "possible_best" => What::PossibleBest,
        "progress" => What::Progress,
        "worst_corner" => What::Corners(Rank::Worst),
        "best_corner" => What::Corners(Rank::Best),
        "drivers" => What::Drivers,
        "count" => What::Count,
        "lap_times" => What::LapTimes,
        "trend" => What::Trend,
        "sectors" => What::Sectors(Rank::Worst),
        "time_by_phase" => What::Split(Split::Phases),
        "time_by_speed" => What::Split(Split::Classes),
        "track" => What::Track,
        "overall" => What::Overall,
        "show" => What::Show,
        "describe" => What::Describe,
        "drive" => What::Drive,
        "potential" => What::Potential,
        "clean" => What::Clean,
        "help" => What::HowTo(HowTo::Help),
        "off_topic" => What::Declined(Declined::OffTopic),
        _ => return None,
    })
}

fn lap(value: &Value) -> Option<LapWords> {
    let number = value
        .get("number")
        .and_then(Value::as_u64)
        .filter(|number| (1..=HIGHEST_LAP).contains(number));
    let which = match value.get("which").and_then(Value::as_str)? {
        "best" => Which::Best,
        "last" => Which::FromLast(0),
        "previous" => Which::FromLast(1),
        "first" => Which::First,
        "typical" => Which::Typical,
        "number" => Which::Number(u32::try_from(number?).ok()?),
        _ => return None,
    };
    Some(LapWords {
        which,
        ..LapWords::default()
    })
}

fn phase(name: &str) -> Option<Phase> {
    [Phase::Entry, Phase::Mid, Phase::Exit]
        .into_iter()
        .find(|phase| phase.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: &str) -> Option<Plan> {
        plan_in(&serde_json::from_str(form).unwrap(), &[1, 2, 3, 4, 5])
    }

    #[test]
    fn a_form_becomes_a_plan_and_what_is_outside_of_it_is_dropped() {
        let gear = read(r#"{"what":"value","measure":"gear","corners":[4]}"#).unwrap();
        assert_eq!(
            (gear.what, gear.measure, gear.place.corners),
            (What::Value, Some(Measure::Gear), vec![4])
        );
        let target = read(r#"{"what":"target","seconds":98}"#).unwrap();
        assert_eq!(target.what, What::Target(Target::Under(Seconds::new(98.0))));
        let laps =
            read(r#"{"what":"compare","laps":[{"which":"number","number":7},{"which":"best"}]}"#).unwrap();
        assert_eq!(
            laps.laps.iter().map(|lap| lap.which).collect::<Vec<_>>(),
            [Which::Number(7), Which::Best]
        );
        let foreign = read(r#"{"what":"losses","text":"Ben is slow","driver":"Ben","corners":[2],"laps":[{"which":"of Ben"}]}"#).unwrap();
        assert_eq!(
            foreign,
            Plan {
                place: Place {
                    corners: vec![2],
                    ..Place::default()
                },
                ..Plan::of(What::Losses)
            }
        );
    }

    #[test]
    fn what_is_no_plan_is_none() {
        for form in [
            r#"{"what":"delete_everything"}"#,
            r#"{"what":"losses","corners":[99]}"#,
            r#"{"what":"value"}"#,
            r#"{"what":"value","measure":"tyre_pressure"}"#,
            r#"{"what":"target","seconds":1e9}"#,
            r#"{"answer":"You lose time in T5"}"#,
            r#"[1,2,3]"#,
            r#""losses""#,
        ] {
            assert_eq!(read(form), None, "{form}");
        }
    }
}
