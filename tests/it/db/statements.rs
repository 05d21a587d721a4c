//! Every statement of `src/db` against the migrated database: it is prepared there, and the columns that it gives are those
//! of the struct that it fills. A column that is renamed or gets another type fails here, not in a server.
//!
//! Statements are read from the sources: string literals behind `sqlx::query`, with constants put in. What a statement
//! fills is what its `let` says: `let rows: Vec<Row> = sqlx::query_as(…)`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Column as _, Executor as _, SqlSafeStr as _, Statement as _, TypeInfo as _};

use crate::database::TestDatabase;

/// Of other databases than the migrated one, or of none.
const ELSEWHERE: [&str; 5] = ["private", "tests.rs", "migration.rs", "connect.rs", "login.rs"];

struct Source {
    path: PathBuf,
    text: String,
}

struct Found {
    place: String,
    sql: String,
    /// `None`: it fills nothing. Empty: it does, and does not say what.
    fills: Option<String>,
}

fn sources() -> Vec<Source> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/db")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if ELSEWHERE.contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap();
                let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                let text = lines.collect::<Vec<_>>().join("\n");
                sources.push(Source { path, text });
            }
        }
    }
    sources
}

/// The first string literal of a text, as Rust reads it, and what follows.
fn literal(text: &str) -> Option<(String, &str)> {
    let (_, rest) = text.split_once('"')?;
    let mut value = String::new();
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &rest[at + 1..])),
            '\\' => match chars.next()?.1 {
                '\n' => while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {},
                escaped => value.push(escaped),
            },
            c => value.push(c),
        }
    }
    None
}

/// `const NAME: &str = "…"` of all sources.
fn constants(sources: &[Source]) -> BTreeMap<String, String> {
    let mut constants = BTreeMap::new();
    for source in sources {
        for part in source.text.split("const ").skip(1) {
            if let Some((name, value)) = part.split_once(": &str =") {
                constants.insert(name.trim().to_owned(), literal(value).unwrap().0);
            }
        }
    }
    constants
}

/// Whether a text is a statement.
fn is_sql(text: &str) -> bool {
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]
        .iter()
        .any(|word| text.trim_start_matches(['(', ' ', '\n']).starts_with(word))
}

fn statements(source: &Source, constants: &BTreeMap<String, String>) -> Vec<Found> {
    let mut found = Vec::new();
    let name = source
        .path
        .strip_prefix(env!("CARGO_MANIFEST_DIR"))
        .unwrap()
        .display()
        .to_string();
    let mut rest = source.text.as_str();
    while let Some((mut sql, behind)) = literal(rest) {
        let before = &source.text[..source.text.len() - behind.len() - 1];
        rest = behind;
        if !is_sql(&sql) {
            continue;
        }
        for (constant, value) in constants {
            sql = sql.replace(&format!("{{{constant}}}"), value);
        }
        let before = &before[..before.rfind('"').unwrap()];
        let start = before.rfind([';', '{', '}']).map_or(0, |at| at + 1);
        let line = before.lines().count();
        found.push(Found {
            place: format!("{name}, about line {line}"),
            fills: filled_by(&before[start..]),
            sql,
        });
    }
    found
}

/// What `let rows: Vec<Row> = sqlx::query_as(` fills: `Row`.
fn filled_by(before: &str) -> Option<String> {
    (before.contains("query_as") || before.contains("query_scalar")).then(|| {
        let Some((_, typed)) = before.split_once(": ") else {
            return String::new();
        };
        let mut of = typed.split(" =").next().unwrap().trim();
        while let Some(inner) = ["Vec<", "Option<"]
            .iter()
            .find_map(|outer| of.strip_prefix(outer))
        {
            of = inner.strip_suffix('>').unwrap();
            if of == "u8" {
                return "Vec<u8>".to_owned();
            }
        }
        of.to_owned()
    })
}

/// The fields of a struct that is filled by rows, those of structs inside it too: names and types.
fn fields(of: &str, from: &Source, sources: &[Source]) -> Vec<(String, String)> {
    let is_defined = |source: &&Source| source.text.contains(&format!("struct {of} {{"));
    let parent = from.path.parent().unwrap().with_extension("rs");
    let inside = from.path.with_extension("");
    // The nearest of that name: in the file, in files below it, in the one above it, anywhere.
    let distance = |source: &&Source| match &source.path {
        path if *path == from.path => 0,
        path if path.starts_with(&inside) => 1,
        path if *path == parent => 2,
        _ => 3,
    };
    let source = sources
        .iter()
        .filter(is_defined)
        .min_by_key(distance)
        .unwrap_or_else(|| panic!("{of} is nowhere"));
    let body = source.text.split(&format!("struct {of} {{")).nth(1).unwrap();
    let body = body.split('}').next().unwrap();
    let mut fields = Vec::new();
    let mut is_flat = false;
    for line in body.lines().map(str::trim) {
        if line.contains("sqlx(flatten)") {
            is_flat = true;
        } else if let Some((name, of)) = line.trim_end_matches(',').split_once(": ") {
            let name = name.rsplit(' ').next().unwrap().to_owned();
            if is_flat {
                fields.extend(self::fields(of, source, sources));
            } else {
                fields.push((name, of.to_owned()));
            }
            is_flat = false;
        }
    }
    fields
}

/// What Postgres calls the type of a field.
fn type_name(of: &str) -> String {
    let of = of
        .strip_prefix("Option<")
        .map_or(of, |inner| inner.strip_suffix('>').unwrap());
    if of != "Vec<u8>"
        && let Some(inner) = of.strip_prefix("Vec<")
    {
        return format!("{}[]", type_name(inner.strip_suffix('>').unwrap()));
    }
    let name = match of {
        "i64" => "INT8",
        "i32" => "INT4",
        "i16" => "INT2",
        "f64" => "FLOAT8",
        "f32" => "FLOAT4",
        "bool" => "BOOL",
        "String" => "TEXT",
        "Uuid" | "uuid::Uuid" => "UUID",
        "DateTime<Utc>" => "TIMESTAMPTZ",
        "NaiveDate" => "DATE",
        "Vec<u8>" => "BYTEA",
        other => panic!("no column has the type {other}"),
    };
    name.to_owned()
}

/// What is wrong with the columns of a statement, in words.
fn wrong(found: &Found, columns: &[(String, String)], source: &Source, sources: &[Source]) -> String {
    let Some(fills) = &found.fills else {
        return String::new();
    };
    if fills.is_empty() {
        return "its `let` does not say what it fills".to_owned();
    }
    let types: Vec<String> = columns.iter().map(|column| column.1.clone()).collect();
    let is_row = fills.starts_with(|first: char| first.is_ascii_uppercase())
        && !["String", "Uuid", "DateTime<Utc>", "Vec<u8>", "NaiveDate"].contains(&fills.as_str());
    if !is_row {
        let wanted: Vec<String> = fills
            .trim_matches(['(', ')'])
            .split(", ")
            .map(type_name)
            .collect();
        let is_same = types == wanted;
        return if is_same {
            String::new()
        } else {
            format!("it gives {types:?}, {fills} wants {wanted:?}")
        };
    }
    let mut words = String::new();
    for (name, of) in fields(fills, source, sources) {
        match columns.iter().find(|column| column.0 == name) {
            None => write!(words, "there is no column {name} for {fills}; ").unwrap(),
            Some((_, given)) if *given != type_name(&of) => {
                write!(words, "{name} is {given}, {fills} wants {}; ", type_name(&of)).unwrap();
            }
            Some(_) => {}
        }
    }
    words
}

#[tokio::test]
async fn every_statement_fits_the_database_and_the_struct_that_it_fills() {
    let mut owner = TestDatabase::create().await.as_owner().await;
    let sources = sources();
    let constants = constants(&sources);
    let (mut n_statements, mut n_filled) = (0, 0);
    let mut report = String::new();
    for source in &sources {
        for found in statements(source, &constants) {
            n_statements += 1;
            n_filled += usize::from(found.fills.is_some());
            let prepared = owner
                .prepare(AssertSqlSafe(found.sql.clone()).into_sql_str())
                .await;
            let problem = match prepared {
                Err(error) => error.to_string(),
                Ok(prepared) => {
                    let columns = prepared.columns().iter();
                    let columns: Vec<(String, String)> = columns
                        .map(|column| (column.name().to_owned(), column.type_info().name().to_owned()))
                        .collect();
                    wrong(&found, &columns, source, &sources)
                }
            };
            if !problem.is_empty() {
                writeln!(report, "{}: {problem}\n    {}", found.place, found.sql.trim()).unwrap();
            }
        }
    }
    assert!(report.is_empty(), "{report}");
    assert!(
        n_statements > 60 && n_filled > 30,
        "only {n_statements} were found, {n_filled} that fill something"
    );
}

#[test]
fn what_a_statement_fills_is_read_from_its_let() {
    let check =
        |before: &str, expect: Option<&str>| assert_eq!(filled_by(before).as_deref(), expect, "{before}");
    check("let rows: Vec<Row> = sqlx::query_as(", Some("Row"));
    check(
        "let found: Option<(i64, String)> = sqlx::query_as(",
        Some("(i64, String)"),
    );
    check(
        "let found: Option<Vec<u8>> = sqlx::query_scalar(",
        Some("Vec<u8>"),
    );
    check("sqlx::query(", None);
    check("let row = sqlx::query_as(", Some(""));
    let (text, behind) = literal("x(\"a\\\"b \\\n      c\") + 1").unwrap();
    assert_eq!((text.as_str(), behind), ("a\"b c", ") + 1"));
}
