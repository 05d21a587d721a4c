//! Every arrow between modules points down, and what is below the purity line does no IO.
//!
//! The table is the plan in `ARCHITECTURE.md`; a module that is not in it fails too.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::house::rust_files;

/// A module and the modules of ours it may name.
const FLOORS: &[(&str, &[&str])] = &[
    ("units", &[]),
    ("ids", &[]),
    ("words", &["units"]),
    ("ai", &[]),
    ("telemetry", &["units", "ids"]),
    ("import", &["units", "telemetry"]),
    ("remarks", &["units", "words", "telemetry", "import"]),
    ("analysis", &["units", "telemetry"]),
    (
        "contract",
        &["units", "words", "telemetry", "remarks", "analysis"],
    ),
    ("chart", &["units", "words", "telemetry", "analysis"]),
    ("coach", &["units", "words", "telemetry", "analysis"]),
    ("db", &["units", "ids", "words", "telemetry", "analysis"]),
    (
        "app",
        &[
            "units",
            "ids",
            "words",
            "telemetry",
            "import",
            "analysis",
            "chart",
            "coach",
            "db",
            "ai",
        ],
    ),
    (
        "reply",
        &[
            "units",
            "ids",
            "words",
            "telemetry",
            "remarks",
            "analysis",
            "coach",
            "app",
        ],
    ),
    ("commands", &["ids", "words", "app", "reply"]),
    (
        "web",
        &[
            "ids",
            "units",
            "words",
            "telemetry",
            "analysis",
            "coach",
            "contract",
            "app",
            "reply",
        ],
    ),
    (
        "config",
        &["units", "telemetry", "import", "analysis", "ai", "app"],
    ),
    ("bot", &["config", "ai", "db", "app", "commands", "web"]),
    (
        "cli",
        &[
            "units",
            "words",
            "telemetry",
            "import",
            "remarks",
            "analysis",
            "contract",
            "coach",
            "ai",
            "db",
            "app",
            "commands",
            "config",
            "bot",
        ],
    ),
    ("main", &["cli"]),
    // What tests see of the crate: nothing inside may use it.
    (
        "testing",
        &[
            "units",
            "ids",
            "words",
            "ai",
            "telemetry",
            "import",
            "remarks",
            "analysis",
            "contract",
            "chart",
            "coach",
            "db",
            "app",
            "reply",
            "commands",
            "web",
            "config",
        ],
    ),
];

/// Below the purity line: values in, values out.
const PURE: &[&str] = &[
    "units",
    "ids",
    "words",
    "telemetry",
    "import",
    "remarks",
    "analysis",
    "contract",
    "chart",
    "coach",
];

/// What a pure module may not name.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::io::stdin",
    "std::thread",
    "tokio",
    "sqlx",
    "reqwest",
    "serenity",
    "poise",
    "axum",
    "Instant::now",
    "SystemTime",
    "Utc::now",
    "Local::now",
    "async fn",
    "now_v7",
    "println!",
    "eprintln!",
];

struct Source {
    module: String,
    path: PathBuf,
    lines: Vec<String>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let source = |path: PathBuf| {
        let inside = path.strip_prefix(&root).unwrap();
        let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
        let module = first.trim_end_matches(".rs").to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let lines = text
            .lines()
            .map(|line| line.split("//").next().unwrap().to_owned())
            .collect();
        Source { module, path, lines }
    };
    rust_files(&root).into_iter().map(source).collect()
}

/// The modules of ours that a line names: after `crate::`, also in a braced list.
fn named(line: &str) -> Vec<String> {
    line.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(list) => list.split(',').map(str::to_owned).collect(),
            None => vec![rest.to_owned()],
        })
        .map(|rest| {
            rest.trim()
                .chars()
                .take_while(|character| character.is_alphanumeric() || *character == '_')
                .collect()
        })
        .collect()
}

#[test]
fn every_arrow_points_down() {
    let mut broken = String::new();
    for source in sources().iter().filter(|source| source.module != "lib") {
        let Some((_, allowed)) = FLOORS.iter().find(|(module, _)| *module == source.module) else {
            writeln!(
                broken,
                "{}: `{}` is not in the plan",
                source.path.display(),
                source.module
            )
            .unwrap();
            continue;
        };
        for (line_idx, line) in source.lines.iter().enumerate() {
            for name in named(&line.replace("pacenote::", "crate::")) {
                let is_module = FLOORS.iter().any(|(module, _)| *module == name);
                if is_module && name != source.module && !allowed.contains(&name.as_str()) {
                    let place = format!("{}:{}", source.path.display(), line_idx + 1);
                    writeln!(broken, "{place}: `{}` names `{name}`", source.module).unwrap();
                }
            }
        }
    }
    assert!(broken.is_empty(), "arrows that point up or sideways:\n{broken}");
}

#[test]
fn below_the_purity_line_nothing_touches_the_world() {
    let mut broken = String::new();
    for source in sources()
        .iter()
        .filter(|source| PURE.contains(&source.module.as_str()))
    {
        for (line_idx, line) in source.lines.iter().enumerate() {
            // Tests of a pure module may read sample files.
            if source.path.to_string_lossy().contains("test") || line.contains("#[cfg(test)]") {
                break;
            }
            for impure in IMPURE.iter().filter(|impure| line.contains(*impure)) {
                writeln!(broken, "{}:{}: {impure}", source.path.display(), line_idx + 1).unwrap();
            }
        }
    }
    assert!(broken.is_empty(), "impure code below the line:\n{broken}");
}

#[test]
fn every_module_of_the_plan_exists() {
    let modules: Vec<String> = sources().into_iter().map(|source| source.module).collect();
    for (module, _) in FLOORS {
        assert!(
            modules.iter().any(|there| there == module),
            "`{module}` is in the plan but not in src/"
        );
    }
}
