//! From what a model wrote to what it meant: thinking, fences and template marks taken off, JSON found in prose.

use serde_json::Value;

/// Marks of chat templates; a model that writes one has lost its way, and nobody should read it.
const TEMPLATE_MARKS: &[&str] = &[
    "<|begin_of_text|>",
    "<|end_of_text|>",
    "<|eot_id|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|im_start|>",
    "<|im_end|>",
    "<|endoftext|>",
    "<|user|>",
    "<|assistant|>",
    "<|system|>",
    "<start_of_turn>",
    "<end_of_turn>",
    "[INST]",
    "[/INST]",
    "<s>",
    "</s>",
];

/// Pairs around a model's thinking.
const THINKING: &[(&str, &str)] = &[
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("<reasoning>", "</reasoning>"),
];

/// What is meant for the reader: without thinking (also where its beginning or its end is missing) and template marks.
#[must_use]
pub(crate) fn spoken(written: &str) -> String {
    let mut text = written.to_owned();
    for (open, close) in THINKING {
        while let Some(start) = text.find(open) {
            let end = text
                .get(start..)
                .and_then(|rest| rest.find(close))
                .map_or(text.len(), |at| start + at + close.len());
            text.replace_range(start..end, "");
        }
        // The template opened the thinking, so that only its end was written.
        if let Some(end) = text.find(close) {
            text.replace_range(..end + close.len(), "");
        }
    }
    for mark in TEMPLATE_MARKS {
        text = text.replace(mark, "");
    }
    text.trim().to_owned()
}

/// The first JSON object in a text: alone, in a fence, or with prose around it. `None` where there is none, or where it
/// is cut off.
#[must_use]
pub fn json_in(written: &str) -> Option<Value> {
    let text = spoken(written);
    if let Ok(value) = serde_json::from_str::<Value>(&text) {
        return match value {
            // A JSON string that holds JSON.
            Value::String(inner) => serde_json::from_str(&inner).ok().filter(Value::is_object),
            Value::Object(_) => Some(value),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => None,
        };
    }
    text.match_indices('{').take(64).find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        values.next()?.ok().filter(Value::is_object)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thinking_and_marks_are_not_spoken() {
        let check = |written: &str, expect: &str| assert_eq!(spoken(written), expect, "{written}");
        check("<think>hm</think>Brake later.", "Brake later.");
        check("still thinking</think> Brake later.", "Brake later.");
        check("Brake later.<think>and on and on", "Brake later.");
        check("<|start_header_id|>Brake<|eot_id|>", "Brake");
        check("  plain  ", "plain");
    }

    #[test]
    fn json_is_found_wherever_it_stands() {
        let object = serde_json::json!({ "a": { "b": "}" } });
        let check = |written: &str, is_found: bool| {
            assert_eq!(json_in(written), is_found.then(|| object.clone()), "{written}");
        };
        check(r#"{"a":{"b":"}"}}"#, true);
        check("```json\n{\"a\":{\"b\":\"}\"}}\n```\nHope this helps!", true);
        check(r#"Sure {thing}: {"a":{"b":"}"}} and more"#, true);
        check(r#"<think>{"x":1}</think>{"a":{"b":"}"}}"#, true);
        check(r#""{\"a\":{\"b\":\"}\"}}""#, true);
        check(r#"{"a":{"b":"}"#, false);
        check("", false);
        check("[1,2]", false);
    }
}
