//! No file of the product needs, through others, itself: what two files both need stands in a third.
//!
//! The test reads `use` statements and paths, and follows what a module's face hands on (`pub use`) to the file that
//! defines it. A face that only hands on is no circle; a face that defines what its children use, and uses them, is one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::house::rust_files;

type ModulePath = Vec<String>;

/// Files that may need what needs them, and why.
const ALLOWED: &[(&str, &str)] = &[(
    "app.rs",
    "`App` holds the state of its use cases: the type of each part stands beside the use case that it belongs to",
)];

/// A file of the product: what it declares, hands on and needs.
struct File {
    shown: String,
    code: String,
    /// Names in scope, with the absolute path of what they stand for.
    names: BTreeMap<String, ModulePath>,
    /// Among these, what the file hands on.
    handed_on: BTreeSet<String>,
    /// Modules whose every name the file hands on.
    globs: Vec<ModulePath>,
}

/// Whether a statement is a `pub use`.
fn hands_on(statement: &str) -> bool {
    let statement = statement.trim_start();
    statement.starts_with("pub") && statement.split(['{', ':']).next().unwrap().contains(" use ")
}

/// The code of a file without comments and without its tests.
fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    code.lines()
        .map(|line| line.split("//").next().unwrap())
        .collect::<Vec<_>>()
        .join("\n")
}

fn module_of(inside: &Path) -> ModulePath {
    let mut path: ModulePath = inside
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    if path.last().is_some_and(|last| last == "mod" || last == "lib") {
        path.pop();
    }
    path
}

/// `a::{b, c::{d, e as f}}` as its leaves: path and the name it goes by.
fn leaves(tree: &str, before: &[String], found: &mut Vec<(ModulePath, String)>) {
    let tree = tree.trim();
    let (head, list) = match tree.find('{') {
        Some(at) => (
            &tree[..at],
            Some(&tree[at + 1..tree.rfind('}').unwrap_or(tree.len())]),
        ),
        None => (tree, None),
    };
    let (head, renamed) = match head.split_once(" as ") {
        Some((head, name)) => (head, Some(name.trim().to_owned())),
        None => (head, None),
    };
    let mut path = before.to_vec();
    path.extend(
        head.split("::")
            .map(str::trim)
            .filter(|part| !part.is_empty() && *part != "self")
            .map(str::to_owned),
    );
    let Some(list) = list else {
        let name = renamed.or_else(|| path.last().cloned()).unwrap_or_default();
        found.push((path, name));
        return;
    };
    let (mut depth, mut from) = (0, 0);
    for (at, character) in list.char_indices().chain([(list.len(), ',')]) {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !list[from..at].trim().is_empty() {
                    leaves(&list[from..at], &path, found);
                }
                from = at + 1;
            }
            _ => {}
        }
    }
}

struct House {
    files: BTreeMap<ModulePath, File>,
}

impl House {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = BTreeMap::new();
        for path in rust_files(&root) {
            let inside = path.strip_prefix(&root).unwrap();
            let shown = inside.display().to_string();
            if shown.contains("tests") {
                continue;
            }
            let code = code_of(&std::fs::read_to_string(&path).unwrap());
            let file = File {
                shown,
                code,
                names: BTreeMap::new(),
                handed_on: BTreeSet::new(),
                globs: Vec::new(),
            };
            files.insert(module_of(inside), file);
        }
        let mut house = Self { files };
        let modules: Vec<ModulePath> = house.files.keys().cloned().collect();
        for module in modules {
            house.read_uses(&module);
        }
        house
    }

    fn read_uses(&mut self, module: &ModulePath) {
        let code = self.files[module].code.clone();
        for statement in code.split(';') {
            let Some((at, line)) = statement.match_indices("use ").find_map(|(at, _)| {
                let line = statement[..at].lines().last().unwrap_or("");
                let line = if statement[..at].ends_with('\n') {
                    ""
                } else {
                    line.trim()
                };
                (line.is_empty() || (line.starts_with("pub") && !line.contains(' '))).then_some((at, line))
            }) else {
                continue;
            };
            let mut found = Vec::new();
            leaves(&statement[at + 4..], &[], &mut found);
            for (path, name) in found {
                let Some(absolute) = self.absolute(module, &path) else {
                    continue;
                };
                let file = self.files.get_mut(module).unwrap();
                if name == "*" {
                    if line.contains("pub") {
                        file.globs.push(absolute[..absolute.len() - 1].to_vec());
                    }
                    continue;
                }
                if line.contains("pub") {
                    file.handed_on.insert(name.clone());
                }
                file.names.insert(name, absolute);
            }
        }
    }

    /// A path as it stands in a file of `module`, from the root; `None` where it leaves the product.
    fn absolute(&self, module: &[String], path: &[String]) -> Option<ModulePath> {
        let mut base = module.to_vec();
        let mut rest = path;
        match rest.first().map(String::as_str) {
            Some("crate") => {
                base.clear();
                rest = &rest[1..];
            }
            Some("super") => {
                while rest.first().is_some_and(|part| part == "super") {
                    base.pop()?;
                    rest = &rest[1..];
                }
            }
            Some(first) => {
                let child: ModulePath = module.iter().cloned().chain([first.to_owned()]).collect();
                if let Some(known) = self.files.get(module).and_then(|file| file.names.get(first)) {
                    base.clone_from(known);
                    rest = &rest[1..];
                } else if !self.files.contains_key(&child) {
                    return None;
                }
            }
            None => return None,
        }
        base.extend(rest.iter().cloned());
        Some(base)
    }

    /// The module whose file defines what an absolute path names.
    fn home(&self, path: &[String], depth: usize) -> Option<ModulePath> {
        if depth > 8 {
            return None;
        }
        let mut module = ModulePath::new();
        for (at, part) in path.iter().enumerate() {
            let mut child = module.clone();
            child.push(part.clone());
            if self.files.contains_key(&child) {
                module = child;
                continue;
            }
            let file = self.files.get(&module)?;
            if file.handed_on.contains(part) {
                let mut target = file.names[part].clone();
                target.extend_from_slice(&path[at + 1..]);
                return self.home(&target, depth + 1);
            }
            for glob in &file.globs {
                let target = self.files.get(glob);
                if target.is_some_and(|target| target.code.contains(&format!(" {part}"))) {
                    return Some(glob.clone());
                }
            }
            return Some(module);
        }
        // A whole module was named: nobody knows yet what of it.
        None
    }

    /// What a file needs of other files.
    fn needs(&self, module: &ModulePath) -> BTreeSet<ModulePath> {
        let file = &self.files[module];
        let mut paths: Vec<ModulePath> = file
            .names
            .iter()
            .filter(|(name, _)| !file.handed_on.contains(*name))
            .map(|(_, path)| path.clone())
            .collect();
        let is_part = |character: char| character.is_alphanumeric() || character == '_' || character == ':';
        // What is handed on is not needed.
        let code: Vec<&str> = file
            .code
            .split_inclusive(';')
            .filter(|statement| !hands_on(statement))
            .collect();
        for word in code.concat().split(|character| !is_part(character)) {
            if word.contains("::") {
                let parts: ModulePath = word
                    .split("::")
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect();
                paths.extend(self.absolute(module, &parts));
            }
        }
        paths
            .iter()
            .filter_map(|path| self.home(path, 0))
            .filter(|home| home != module && !home.is_empty())
            .collect()
    }
}

/// The circles of a graph: sets of more than one node that reach each other (Tarjan 1972).
fn circles(needs: &BTreeMap<ModulePath, BTreeSet<ModulePath>>) -> Vec<Vec<ModulePath>> {
    struct Walk<'graph> {
        needs: &'graph BTreeMap<ModulePath, BTreeSet<ModulePath>>,
        order: BTreeMap<ModulePath, (usize, usize)>,
        stack: Vec<ModulePath>,
        found: Vec<Vec<ModulePath>>,
    }
    impl Walk<'_> {
        fn visit(&mut self, node: &ModulePath) {
            let number = self.order.len();
            self.order.insert(node.clone(), (number, number));
            self.stack.push(node.clone());
            for next in self.needs.get(node).into_iter().flatten() {
                if !self.order.contains_key(next) {
                    self.visit(next);
                }
                if self.stack.contains(next) {
                    let low = self.order[next].1.min(self.order[node].1);
                    self.order.get_mut(node).unwrap().1 = low;
                }
            }
            if self.order[node].0 == self.order[node].1 {
                let at = self.stack.iter().position(|on_it| on_it == node).unwrap();
                let circle = self.stack.split_off(at);
                if circle.len() > 1 {
                    self.found.push(circle);
                }
            }
        }
    }
    let mut walk = Walk {
        needs,
        order: BTreeMap::new(),
        stack: Vec::new(),
        found: Vec::new(),
    };
    for node in needs.keys() {
        if !walk.order.contains_key(node) {
            walk.visit(node);
        }
    }
    walk.found
}

type Needs = BTreeMap<ModulePath, BTreeSet<ModulePath>>;

fn needs_of(house: &House) -> Needs {
    let needs: Needs = house
        .files
        .keys()
        .map(|module| (module.clone(), house.needs(module)))
        .collect();
    assert!(needs.len() > 200, "only {} files were read", needs.len());
    needs
}

/// The same without what a file needs.
fn without(mut needs: Needs, house: &House, file: &str) -> Needs {
    let module = house.files.iter().find(|(_, of)| of.shown == file);
    let (module, _) = module.unwrap_or_else(|| panic!("{file} is allowed a circle and is not there"));
    needs.insert(module.clone(), BTreeSet::new());
    needs
}

#[test]
fn no_file_needs_itself_through_others() {
    let house = House::read();
    let needs = ALLOWED
        .iter()
        .fold(needs_of(&house), |needs, (file, _)| without(needs, &house, file));
    let found: Vec<String> = circles(&needs)
        .iter()
        .map(|circle| {
            circle
                .iter()
                .map(|module| {
                    let inside: Vec<&str> = needs[module]
                        .iter()
                        .filter(|next| circle.contains(next))
                        .map(|next| house.files[next].shown.as_str())
                        .collect();
                    format!("  {} needs {}", house.files[module].shown, inside.join(", "))
                })
                .collect::<Vec<_>>()
                .join("\n")
        })
        .collect();
    assert!(found.is_empty(), "circles:\n{}", found.join("\n\n"));
}

#[test]
fn what_is_allowed_a_circle_has_one() {
    let house = House::read();
    let all = needs_of(&house);
    for (file, why) in ALLOWED {
        let others = ALLOWED.iter().filter(|(other, _)| other != file);
        let needs = others.fold(all.clone(), |needs, (other, _)| without(needs, &house, other));
        let is_in_one = circles(&needs)
            .iter()
            .flatten()
            .any(|module| house.files[module].shown == *file);
        assert!(
            is_in_one,
            "{file} is in no circle any more; it was allowed one because {why}"
        );
    }
}

#[test]
fn the_walk_finds_a_circle_and_nothing_else() {
    let path = |name: &str| vec![name.to_owned()];
    let graph = [
        ("a", vec!["b"]),
        ("b", vec!["c"]),
        ("c", vec!["b", "d"]),
        ("d", vec![]),
    ]
    .map(|(from, to)| (path(from), to.iter().map(|name| path(name)).collect()));
    let found = circles(&graph.into_iter().collect());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0], [path("b"), path("c")]);
}
