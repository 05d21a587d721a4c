//! Housekeeping: headers, file sizes, documents that tell the truth about commands and settings.

use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder.
pub(crate) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files
}

fn our_files() -> Vec<PathBuf> {
    [
        "src",
        "crates/indexed_colors/src",
        "crates/lapgen/src",
        "crates/likeness/src",
        "crates/standin/src",
        "crates/standin/tests",
        "tests",
        "benches",
    ]
    .iter()
    .flat_map(|folder| rust_files(&root().join(folder)))
    .collect()
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    for path in our_files() {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//!"), "{} has no //! header", path.display());
    }
}

/// Files that are to be split by concept, with the lines of code they may have until then. The list only gets shorter.
const TO_BE_SPLIT: &[(&str, usize)] = &[];

#[test]
fn no_file_has_more_than_400_lines_of_code() {
    for path in our_files()
        .iter()
        .filter(|path| path.starts_with(root().join("src")))
    {
        if path.to_string_lossy().contains("test") {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let n_lines = code.lines().filter(|line| !line.trim().is_empty()).count();
        let listed = TO_BE_SPLIT.iter().find(|(file, _)| path.ends_with(file));
        let most = listed.map_or(400, |(_, most)| *most);
        assert!(
            n_lines <= most,
            "{} has {n_lines} lines of code; split it by concept",
            path.display()
        );
        assert!(
            listed.is_none() || n_lines > 400,
            "{} need not be on the list of files to be split any more",
            path.display()
        );
    }
}

#[test]
fn a_module_of_several_files_begins_in_the_file_of_its_name() {
    // Examples include these by their path, and what they declare is then looked for beside them.
    const BY_PATH: [&str; 2] = ["tests/it/layouts/mod.rs", "tests/it/model_server/mod.rs"];
    for path in our_files() {
        let is_allowed = BY_PATH.iter().any(|allowed| path.ends_with(allowed));
        assert!(
            !path.ends_with("mod.rs") || is_allowed,
            "{}: name it as its folder, beside it",
            path.display()
        );
    }
}

#[test]
fn nothing_is_called_by_a_name_that_says_nothing() {
    for path in our_files() {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        for empty in [
            "util", "utils", "common", "helper", "helpers", "manager", "service", "services", "misc",
        ] {
            assert_ne!(stem, empty, "{}", path.display());
        }
    }
}

#[test]
fn the_readme_names_every_command_and_every_setting() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    for command in pacenote::testing::commands::all() {
        let name = command
            .context_menu_name
            .as_ref()
            .unwrap_or(&command.name)
            .to_string();
        assert!(readme.contains(&name), "README.md does not name {name}");
    }
    let defaults: toml::Table = pacenote::testing::config::DEFAULTS.parse().unwrap();
    for (section, keys) in &defaults {
        for key in keys.as_table().unwrap().keys() {
            assert!(
                readme.contains(&format!("{section}.{key}")),
                "README.md does not name {section}.{key}"
            );
        }
    }
}

#[test]
fn every_dependency_is_explained() {
    let manifest: toml::Table = std::fs::read_to_string(root().join("Cargo.toml"))
        .unwrap()
        .parse()
        .unwrap();
    let contributing = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    for table in ["dependencies", "build-dependencies", "dev-dependencies"] {
        for name in manifest[table].as_table().unwrap().keys() {
            assert!(
                contributing.contains(&format!("| `{name}` |")),
                "CONTRIBUTING.md does not explain {name}"
            );
        }
    }
}
