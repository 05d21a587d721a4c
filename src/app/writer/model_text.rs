//! What a model said, out of the JSON it was asked for. Lenient about shape, strict about size.

use serde_json::Value;

/// Sentences or tips read at most.
const MOST: usize = 8;

/// A sentence and the facts it cites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ModelSentence {
    pub(super) text: String,
    pub(super) facts: Vec<String>,
}

/// `{"sentences":[{"text":"…","facts":["F1"]}]}`; a single id may stand without its list.
pub(super) fn sentences(value: &Value) -> Vec<ModelSentence> {
    read(value, "sentences", "text", &["facts", "fact"])
}

/// `{"tips":[{"fact":"F1","advice":"…"}]}`.
pub(super) fn tips(value: &Value) -> Vec<ModelSentence> {
    read(value, "tips", "advice", &["fact", "facts", "fact_id"])
}

/// `{"sentences":[{"text":"…"}]}`, also a list of texts.
pub(super) fn general(value: &Value) -> Vec<String> {
    let items = value.get("sentences").and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .take(MOST)
        .filter_map(|item| item.get("text").unwrap_or(item).as_str())
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|text| !text.is_empty())
        .collect()
}

fn read(value: &Value, list: &str, text: &str, cites: &[&str]) -> Vec<ModelSentence> {
    let items = value.get(list).and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .take(MOST)
        .filter_map(|item| {
            let text = item.get(text)?.as_str()?;
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let facts = match cites.iter().find_map(|name| item.get(*name))? {
                Value::String(id) => ids(id),
                Value::Array(list) => list.iter().filter_map(Value::as_str).flat_map(ids).collect(),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => Vec::new(),
            };
            (!text.is_empty()).then_some(ModelSentence { text, facts })
        })
        .collect()
}

/// `F1`, also `F1, F3`.
fn ids(text: &str) -> Vec<String> {
    text.split([',', ' ', '|'])
        .filter(|id| !id.is_empty() && id.len() <= 8)
        .map(str::to_owned)
        .take(MOST)
        .collect()
}
