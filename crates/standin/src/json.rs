//! Reading and writing JSON values without indexing and without panics.
//!
//! A field that is missing or of the wrong kind reads as empty, `None` or `false`: what is wrong with a
//! body has been reported by the checks before anything here looks at it.

use serde_json::{Map, Value};

use crate::id::Id;

/// The text under `key`, empty where there is none.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The integer under `key`; a string of digits counts, as Discord accepts both.
pub(crate) fn integer(value: &Value, key: &str) -> Option<i64> {
    let field = value.get(key)?;
    field
        .as_i64()
        .or_else(|| field.as_str().and_then(|text| text.parse().ok()))
}

/// The elements under `key`, none where it is not an array.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// Whether `key` holds `true`.
pub(crate) fn truth(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// Whether `key` is there and not null.
pub(crate) fn present(value: &Value, key: &str) -> bool {
    value.get(key).is_some_and(|field| !field.is_null())
}

/// The snowflake under `key`, written as a string or as a number.
pub(crate) fn id(value: &Value, key: &str) -> Option<Id> {
    Id::from_value(value.get(key)?)
}

/// Sets `key` where `target` is an object; anything else is left alone.
pub(crate) fn put(target: &mut Value, key: &str, value: impl Into<Value>) {
    if let Some(object) = target.as_object_mut() {
        object.insert(key.to_owned(), value.into());
    }
}

/// Removes every null field, however deep: Discord leaves such fields out of what it echoes.
pub(crate) fn without_nulls(value: &mut Value) {
    if let Some(object) = value.as_object_mut() {
        object.retain(|_, field| !field.is_null());
        object.values_mut().for_each(without_nulls);
    } else if let Some(elements) = value.as_array_mut() {
        elements.iter_mut().for_each(without_nulls);
    }
}

/// Copies the fields of `extra` over those of `target`.
pub(crate) fn merge(target: &mut Value, extra: Map<String, Value>) {
    if let Some(object) = target.as_object_mut() {
        object.extend(extra);
    }
}

/// At most `limit` characters of the compact text of a value, for records and messages.
pub(crate) fn excerpt(value: &Value, limit: usize) -> String {
    let whole = value.to_string();
    match whole.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", whole.get(..end).unwrap_or_default()),
        None => whole,
    }
}
