//! Rewrites the document's schemas so that they accept what Discord accepts and say clearly what is wrong.
//! Three rewrites: unions told apart by `type`, nullable unions, and integers that may be strings.

use serde_json::{Map, Value, json};

/// Where named schemas are.
pub(super) const PREFIX: &str = "#/components/schemas/";

/// Calls `found` with the name of every schema that is referred to.
pub(super) fn references(schema: &Value, found: &mut impl FnMut(&str)) {
    if let Some(object) = schema.as_object() {
        for (key, value) in object {
            match value
                .as_str()
                .and_then(|target| target.strip_prefix(PREFIX))
                .filter(|_| key == "$ref")
            {
                Some(name) => found(name),
                None => references(value, found),
            }
        }
    } else if let Some(elements) = schema.as_array() {
        elements.iter().for_each(|element| references(element, found));
    }
}

/// Turns unions of objects that are told apart by an integer `type` (components, options) into one condition
/// per branch, so that an error is reported where it is and not as "fits none of twelve".
pub(super) fn discriminate<'a>(schema: &mut Value, target: &impl Fn(&Value) -> Option<&'a Value>) {
    if let Some(elements) = schema.as_array_mut() {
        elements
            .iter_mut()
            .for_each(|element| discriminate(element, target));
        return;
    }
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    object.values_mut().for_each(|value| discriminate(value, target));
    for union in ["oneOf", "anyOf"] {
        let Some(branches) = object.get(union).and_then(Value::as_array) else {
            continue;
        };
        let tagged: Vec<(Value, Value)> = branches
            .iter()
            .filter_map(|branch| Some((tags(target(branch)?)?, branch.clone())))
            .collect();
        if tagged.len() < 2 || tagged.len() != branches.len() {
            continue;
        }
        let all: Vec<&Value> = tagged
            .iter()
            .filter_map(|(tags, _)| tags.as_array())
            .flatten()
            .collect();
        // Apart from each other: an object schema with properties would be closed in the strict pass.
        let mut conditions = vec![
            json!({"type": "object"}),
            json!({"required": ["type"], "properties": {"type": {"enum": all}}}),
        ];
        conditions.extend(tagged.iter().map(|(tags, branch)| {
            json!({"if": {"required": ["type"], "properties": {"type": {"enum": tags}}}, "then": branch})
        }));
        object.remove(union);
        object.insert("allOf".to_owned(), Value::Array(conditions));
    }
}

/// The values of `type` that lead to a branch, where it requires one.
fn tags(schema: &Value) -> Option<Value> {
    let required = schema.get("required")?.as_array()?;
    if required.iter().any(|key| key == "type") {
        schema.pointer("/properties/type/enum").cloned()
    } else {
        None
    }
}

/// Accepts integers written as strings and snowflakes written as integers, and reports the errors of nullable
/// unions one level down. `closed` refuses fields that the document does not know.
pub(super) fn relax(schema: &mut Value, closed: bool) {
    if let Some(elements) = schema.as_array_mut() {
        elements.iter_mut().for_each(|element| relax(element, closed));
        return;
    }
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    for (key, value) in object.iter_mut() {
        if key != "enum" && key != "const" {
            relax(value, closed);
        }
    }
    nullable(object);
    let of_type = |wanted: &str| {
        object.get("type").is_some_and(|kind| {
            kind == wanted
                || kind
                    .as_array()
                    .is_some_and(|kinds| kinds.iter().any(|it| it == wanted))
        })
    };
    let plain = !["enum", "oneOf", "allOf"]
        .iter()
        .any(|key| object.contains_key(*key));
    if of_type("integer") && plain {
        let original = Value::Object(std::mem::take(object));
        object.insert(
            "anyOf".to_owned(),
            json!([original, {"type": "string", "pattern": "^-?[0-9]+$"}]),
        );
    } else if object.get("format").is_some_and(|format| format == "snowflake") {
        let original = Value::Object(std::mem::take(object));
        object.insert(
            "anyOf".to_owned(),
            json!([original, {"type": "integer", "minimum": 0}]),
        );
    } else if closed
        && of_type("object")
        && object.contains_key("properties")
        && !object.contains_key("additionalProperties")
    {
        object.insert("additionalProperties".to_owned(), Value::Bool(false));
    }
}

/// `oneOf [null, X]` becomes "if it is not null, then X".
fn nullable(object: &mut Map<String, Value>) {
    for union in ["oneOf", "anyOf"] {
        let Some(branches) = object.get(union).and_then(Value::as_array) else {
            continue;
        };
        let null = json!({"type": "null"});
        let mut rest: Vec<Value> = branches
            .iter()
            .filter(|branch| **branch != null)
            .cloned()
            .collect();
        if rest.len() + 1 != branches.len() || object.contains_key("if") {
            continue;
        }
        object.remove(union);
        object.insert("if".to_owned(), null);
        let remaining = if rest.len() == 1 {
            rest.remove(0)
        } else {
            json!({union: rest})
        };
        object.insert("else".to_owned(), remaining);
    }
}
