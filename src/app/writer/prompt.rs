//! What a model is given: the rules of `config/prompts` first and unchanged, then language, level, facts, and the question.
//!
//! The asker's question is the only free text. Names of people, cars, circuits, files and columns never come here.

use serde_json::json;

use crate::ai::{Message, Prompt, Role};
use crate::coach::Reader;

const ANSWER: &str = include_str!("../../../config/prompts/answer-1.md");
const GENERAL: &str = include_str!("../../../config/prompts/general-1.md");
const TIPS: &str = include_str!("../../../config/prompts/tips-1.md");

/// Tokens of an answer at most.
const ANSWER_TOKENS: u32 = 500;
/// Tokens of a general answer at most.
const GENERAL_TOKENS: u32 = 400;
/// Tokens of a debrief's tips at most.
const TIPS_TOKENS: u32 = 500;
/// Earlier questions are reminders, not texts.
const EARLIER_CHARS: usize = 200;

/// What a model is asked to answer.
pub(super) struct AnswerPrompt<'a> {
    pub(super) reader: &'a Reader,
    /// Facts, one line each.
    pub(super) lines: &'a [String],
    pub(super) earlier: &'a [String],
    pub(super) question: &'a str,
    /// Why an earlier answer to the same was not used.
    pub(super) rejected: Vec<String>,
}

impl AnswerPrompt<'_> {
    pub(super) fn prompt(&self) -> Prompt {
        let mut text = header("answer", self.reader);
        for why in &self.rejected {
            text.push_str(&format!("REJECTED BEFORE {}\n", kind_of(why)));
        }
        facts(&mut text, self.lines);
        for question in self.earlier {
            let short: String = question.chars().take(EARLIER_CHARS).collect();
            text.push_str(&format!("ASKED BEFORE {short}\n"));
        }
        text.push_str(&format!("QUESTION\n{}", self.question));
        Prompt {
            messages: vec![Message::new(Role::System, ANSWER), Message::new(Role::User, text)],
            max_tokens: ANSWER_TOKENS,
            schema: Some(json!({
                "type": "object", "required": ["sentences"],
                "properties": { "sentences": { "type": "array", "maxItems": 5, "items": {
                    "type": "object", "required": ["text", "facts"],
                    "properties": {
                        "text": { "type": "string", "maxLength": 300 },
                        "facts": { "type": "array", "items": { "type": "string" } },
                    },
                } } },
            })),
        }
    }
}

/// The prompt for advice on the points of a debrief.
pub(super) fn tips(reader: &Reader, lines: &[String]) -> Prompt {
    let mut text = header("tips", reader);
    facts(&mut text, lines);
    Prompt {
        messages: vec![Message::new(Role::System, TIPS), Message::new(Role::User, text)],
        max_tokens: TIPS_TOKENS,
        schema: Some(json!({
            "type": "object", "required": ["tips"],
            "properties": { "tips": { "type": "array", "maxItems": 5, "items": {
                "type": "object", "required": ["fact", "advice"],
                "properties": {
                    "fact": { "type": "string" },
                    "advice": { "type": "string", "maxLength": 300 },
                },
            } } },
        })),
    }
}

/// The prompt for a general question: nothing of anybody's laps is in it. `known`: the nearest checked text.
pub(super) fn general(reader: &Reader, known: Option<&str>, question: &str) -> Prompt {
    let mut text = header("general", reader);
    if let Some(known) = known {
        text.push_str(&format!("TEXT\n{known}\n"));
    }
    text.push_str(&format!("QUESTION\n{question}"));
    Prompt {
        messages: vec![
            Message::new(Role::System, GENERAL),
            Message::new(Role::User, text),
        ],
        max_tokens: GENERAL_TOKENS,
        schema: Some(json!({
            "type": "object", "required": ["sentences"],
            "properties": { "sentences": { "type": "array", "maxItems": 4, "items": {
                "type": "object", "required": ["text"],
                "properties": { "text": { "type": "string", "maxLength": 300 } },
            } } },
        })),
    }
}

/// A question without names behind an @ and without mentions.
pub(super) fn without_people(question: &str) -> String {
    let words = question.split_whitespace().map(|word| {
        if word.starts_with('@') || word.contains("<@") {
            "@friend"
        } else {
            word
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a text repeats eight words of the rules in a row.
pub(super) fn repeats_rules(text: &str) -> bool {
    const RUN: usize = 8;
    let words = |text: &str| -> Vec<String> {
        let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        text.split_whitespace()
            .map(bare)
            .filter(|word| !word.is_empty())
            .collect()
    };
    let said = words(text);
    [ANSWER, TIPS, GENERAL].iter().any(|rules| {
        let rules = words(rules);
        said.windows(RUN)
            .any(|run| rules.windows(RUN).any(|of_rules| of_rules == run))
    })
}

fn header(task: &str, reader: &Reader) -> String {
    format!(
        "TASK {task}\nLANGUAGE {}\nLEVEL {}\n",
        reader.language.code(),
        reader.level.name()
    )
}

fn facts(text: &mut String, lines: &[String]) {
    text.push_str("FACTS\n");
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    text.push_str("END\n");
}

/// What kind of mistake it was, without repeating what the model wrote.
fn kind_of(why: &str) -> &str {
    why.split_once(':').map_or(why, |(kind, _)| kind)
}
