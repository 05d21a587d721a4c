//! The command line's pages in six languages: whole pages as snapshots, and no English sentence left in any other language.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::end_to_end::{session_log, two_friends};

/// What is asked of the command line, page by page. The files are those of `folder`.
const PAGES: &[(&str, &[&str])] = &[
    ("inspect", &["inspect", "b.csv"]),
    ("inspect_session", &["inspect", "s.csv"]),
    ("compare", &["compare", "a.csv", "b.csv"]),
    ("analyze", &["analyze", "s.csv"]),
    ("coach", &["analyze", "a.csv", "--against", "b.csv", "--coach"]),
    ("consistency", &["consistency", "s.csv"]),
    ("grip", &["grip", "a.csv", "b.csv"]),
    (
        "corner",
        &["corner", "a.csv", "b.csv", "--corner", "5", "--out", "c.png"],
    ),
    ("no_such_file", &["inspect", "x.csv"]),
    ("no_speed", &["inspect", "r.csv"]),
    ("no_such_lap", &["compare", "a.csv#77", "b.csv"]),
    (
        "no_such_corner",
        &["corner", "a.csv", "b.csv", "--corner", "99", "--out", "c.png"],
    ),
    ("too_few_laps", &["consistency", "a.csv"]),
    ("no_health", &["health"]),
];

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let [slower, quick] = two_friends();
    write("a.csv", &slower.bytes);
    write("b.csv", &quick.bytes);
    write("s.csv", &session_log(5, 21).0);
    write(
        "r.csv",
        b"Time (s),Lap,Oil (C)\n0.0,1,80\n0.1,1,80\n0.2,1,80\n0.3,1,81\n",
    );
    folder
}

/// What stands on both outputs, where the terminal is set to a locale.
fn page(folder: &Path, arguments: &[&str], locale: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_pacenote"))
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", locale)
        .env("PACENOTE__HEALTH__LISTEN", "127.0.0.1:1")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8(text).unwrap();
    // Where the machine is slow, a line says that a file is being read.
    let lines = text.lines().filter(|line| !line.contains(" MiB"));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn whole_pages_in_english_and_german() {
    let folder = folder();
    for (name, arguments) in PAGES {
        for (language, locale) in [("en", "C.UTF-8"), ("de", "de_AT.UTF-8")] {
            let page = page(folder.path(), arguments, locale);
            insta::assert_snapshot!(format!("{name}_{language}"), page);
        }
    }
}

/// Words that stand in every other English sentence, and in no sentence of the other five languages.
const ENGLISH: &[&str] = &[
    "the",
    "of",
    "that",
    "with",
    "which",
    "and",
    "what",
    "where",
    "not",
    "does",
    "by",
    "from",
    "at",
    "corners",
    "laps",
    "best",
    "loses",
    "straight",
    "exit",
    "confidence",
    "lost",
    "column",
    "values",
    "rows",
    "driver",
    "timed",
    "measured",
    "derived",
    "recognized",
    "choose",
    "check",
    "there",
    "slow",
    "left",
    "right",
    "aligned",
    "you",
    "your",
    "counts",
    "count",
    "too",
    "before",
];

#[test]
fn no_page_says_an_english_sentence_in_another_language() {
    let folder = folder();
    for (name, arguments) in PAGES {
        let english = page(folder.path(), arguments, "C");
        for locale in ["de_DE.UTF-8", "fr_FR", "es_ES", "it_IT", "pt_BR.UTF-8"] {
            let page = page(folder.path(), arguments, locale);
            assert_eq!(
                page.lines().count(),
                english.lines().count(),
                "{name} in {locale} says something else:\n{page}"
            );
            let left: Vec<&str> = page
                .split(|character: char| !character.is_alphanumeric() && character != '_')
                .filter(|word| ENGLISH.contains(word))
                .collect();
            assert!(left.is_empty(), "{name} in {locale} says {left:?}:\n{page}");
        }
    }
}

#[test]
fn a_named_language_outweighs_the_terminal_and_json_knows_neither() {
    let folder = folder();
    let named = page(
        folder.path(),
        &["inspect", "b.csv", "--language", "it"],
        "de_DE.UTF-8",
    );
    assert!(
        named.contains("il migliore") || named.contains("che conta"),
        "{named}"
    );
    for arguments in [
        ["inspect", "b.csv", "--json"].as_slice(),
        &["inspect", "r.csv", "--json"],
        &["compare", "a.csv", "b.csv", "--json"],
        &["analyze", "s.csv", "--coach", "--json"],
        &["compare", "a.csv#77", "b.csv", "--json"],
    ] {
        let english = page(folder.path(), arguments, "C");
        assert_eq!(page(folder.path(), arguments, "fr_FR.UTF-8"), english);
    }
}
