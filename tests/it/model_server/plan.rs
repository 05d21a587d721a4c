//! What the played models write where a question is to become a plan.

use serde_json::json;

use super::Play;

/// The corner that a question asks for in the tests of plans; no circuit of the tests has the other one.
const UNKNOWN_CORNER: u32 = 77;

/// The plan that a faithful model reads in a question: the lowest speed of a corner where it speaks of the pedal, else where the
/// time is.
fn faithful(question: &str) -> serde_json::Value {
    if question.contains("pedal") {
        json!({ "what": "value", "measure": "lowest_speed", "corners": [5] })
    } else {
        json!({ "what": "losses" })
    }
}

/// The text of a plan as a play writes it.
pub fn written(play: Play, question: &str) -> String {
    let right = faithful(question).to_string();
    match play {
        // Does what the question says.
        Play::Obedient => json!({ "what": question, "text": question }).to_string(),
        Play::ChangesNumbers => json!({ "what": "target", "seconds": 1e9 }).to_string(),
        Play::SpellsNumbers => json!({ "what": "value", "measure": "seven tenths" }).to_string(),
        Play::SwapsCorners => json!({ "what": "losses", "corners": [UNKNOWN_CORNER] }).to_string(),
        Play::TurnsDirections => json!({ "what": "value", "measure": "brake_point", "claim": "brake later" }).to_string(),
        // Another person's lap.
        Play::CitesUnknownFact => json!({
            "what": "losses", "driver": "Ben", "laps": [{ "which": "of Ben", "driver": "Ben", "private": true }]
        })
        .to_string(),
        Play::ProseAroundJson => format!("Sure! I think this is it:\n```json\n{right}\n```\nYou lose 9.99 s in T99."),
        Play::CutsJson => right.chars().take(right.chars().count() * 2 / 3).collect(),
        Play::Empty | Play::OnlyThinks => String::new(),
        Play::OtherLanguage => json!({ "what": "strata czasu" }).to_string(),
        Play::TenThousandCharacters => {
            json!({ "what": "losses", "corners": vec![UNKNOWN_CORNER; 5_000], "note": "9.99 ".repeat(2_000) }).to_string()
        }
        Play::LinksAndMentions => {
            json!({ "what": "losses", "note": "https://x.invalid <@1> @everyone 9.99 s" }).to_string()
        }
        Play::LeaksPrompt => json!({ "what": "show", "system": "Say only what stands here" }).to_string(),
        Play::TemplateTokens => format!("<think>T99, 8.88 s</think><|start_header_id|>assistant<|end_header_id|>{right}<|eot_id|>"),
        Play::Faithful
        | Play::SlowDrip
        | Play::DayUsedUp
        | Play::Busy
        | Play::Gone
        | Play::WrongToken
        | Play::HtmlError
        | Play::HalfABody => right,
    }
}
