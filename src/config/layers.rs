//! Lays the sources over each other: defaults, file, environment. Unknown keys and wrong types are problems.

use std::collections::BTreeMap;

use toml::{Table, Value};

/// Prefix of settings in the environment: `PACENOTE__IMPORT__MAX_ROWS`.
const PREFIX: &str = "PACENOTE__";

/// One thing that is wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key as the person wrote it.
    pub key: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl Problem {
    pub(super) fn new(key: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            message: message.into(),
        }
    }
}

/// One line per problem, under a sentence.
pub(super) fn list(problems: &[Problem]) -> String {
    let mut text = "the settings cannot be used:".to_owned();
    for problem in problems {
        text.push_str(&format!("\n  {}: {}", problem.key, problem.message));
    }
    text
}

/// The defaults with everything laid over them that could be understood.
pub(super) fn merge(
    defaults: &str,
    file: Option<(&str, &str)>,
    environment: &BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) -> Table {
    let mut merged: Table = match defaults.parse() {
        Ok(table) => table,
        Err(error) => {
            problems.push(Problem::new("config/default.toml", error.to_string()));
            return Table::new();
        }
    };
    if let Some((name, text)) = file {
        match text.parse::<Table>() {
            Ok(table) => lay_over(&mut merged, table, name, problems),
            Err(error) => problems.push(Problem::new(
                name,
                format!("is not valid TOML: {}", error.message()),
            )),
        }
    }
    for (name, text) in environment {
        if let Some(path) = name.strip_prefix(PREFIX) {
            set_from_environment(&mut merged, name, &path.to_lowercase(), text, problems);
        }
    }
    merged
}

fn lay_over(merged: &mut Table, table: Table, source: &str, problems: &mut Vec<Problem>) {
    for (section, value) in table {
        let Some(Value::Table(known)) = merged.get_mut(&section) else {
            problems.push(Problem::new(
                &section,
                format!("unknown section in {source}; see config/default.toml"),
            ));
            continue;
        };
        let Value::Table(entries) = value else {
            problems.push(Problem::new(&section, format!("must be a [section] in {source}")));
            continue;
        };
        for (key, value) in entries {
            let path = format!("{section}.{key}");
            match known.get_mut(&key) {
                None => problems.push(Problem::new(
                    path,
                    format!("unknown key in {source}; see config/default.toml"),
                )),
                Some(current) if current.same_type(&value) => *current = value,
                Some(current) => problems.push(Problem::new(
                    path,
                    format!("must be {} in {source}", type_name(current)),
                )),
            }
        }
    }
}

fn set_from_environment(merged: &mut Table, name: &str, path: &str, text: &str, problems: &mut Vec<Problem>) {
    let current = path
        .split_once("__")
        .and_then(|(section, key)| merged.get_mut(section)?.as_table_mut()?.get_mut(key));
    let Some(current) = current else {
        problems.push(Problem::new(name, "no such setting; see config/default.toml"));
        return;
    };
    let parsed = match current {
        Value::Boolean(_) => text.parse().ok().map(Value::Boolean),
        Value::Integer(_) => text.parse().ok().map(Value::Integer),
        Value::Float(_) => text.parse().ok().map(Value::Float),
        Value::String(_) => Some(Value::String(text.to_owned())),
        Value::Datetime(_) | Value::Array(_) | Value::Table(_) => None,
    };
    match parsed {
        Some(value) => *current = value,
        None => problems.push(Problem::new(name, format!("must be {}", type_name(current)))),
    }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Boolean(_) => "true or false",
        Value::Integer(_) => "a whole number",
        Value::Float(_) => "a number",
        Value::String(_) => "text in quotes",
        Value::Datetime(_) | Value::Array(_) | Value::Table(_) => "of the type it has in config/default.toml",
    }
}
