//! Turns the sentences of `config/locales` into typed methods of `Words`, and rebuilds when a migration is added.
//!
//! The build fails where a sentence is missing in a language, where languages name different variables, and where a file
//! cannot be read as Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// The first one decides what there is to say.
const LANGUAGES: [&str; 6] = ["en", "de", "fr", "es", "it", "pt"];

/// Endings that name another case of the same variable: which case a language needs is its own business.
const CASES: [&str; 3] = ["-acc", "-dat", "-gen"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=sqlx.toml");
    println!("cargo::rerun-if-changed=config/locales");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    let mut catalogues = Vec::new();
    for language in LANGUAGES {
        let path = Path::new("config/locales").join(language).with_extension("ftl");
        catalogues.push((language, catalogue(&path)?));
    }
    let sentences = merge(&catalogues)?;
    let mut sources = String::new();
    for language in LANGUAGES {
        let _written = writeln!(sources, "{:?},", sections(language)?);
    }
    let folder = std::env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    let path = PathBuf::from(folder).join("words.rs");
    std::fs::write(&path, code(&sentences, &sources))
        .map_err(|error| vec![format!("{}: {error}", path.display())])
}

/// What a variable of a sentence is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Text,
    /// Decides between singular and plural.
    Count,
}

/// A message or one of its attributes.
#[derive(Clone)]
struct Sentence {
    section: String,
    /// As it stands in the file, for the documentation.
    text: String,
    variables: BTreeMap<String, Kind>,
}

/// By id and attribute; the attribute is empty for the message itself.
type Catalogue = BTreeMap<(String, String), Sentence>;

/// The source of each section of a language: what is never spoken of is never read.
fn sections(language: &str) -> Result<Vec<String>, Vec<String>> {
    let path = Path::new("config/locales").join(language).with_extension("ftl");
    let source =
        std::fs::read_to_string(&path).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    let mut sections: Vec<String> = Vec::new();
    for line in source.lines() {
        if line.starts_with("## ") {
            sections.push(String::new());
        }
        if let Some(section) = sections.last_mut() {
            section.push_str(line);
            section.push('\n');
        }
    }
    Ok(sections)
}

fn catalogue(path: &Path) -> Result<Catalogue, Vec<String>> {
    let source =
        std::fs::read_to_string(path).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| {
        let place = |at: usize| source.get(..at).map_or(0, |before| before.lines().count());
        errors
            .iter()
            .map(|error| format!("{}:{}: {error}", path.display(), place(error.pos.start)))
            .collect::<Vec<_>>()
    })?;
    let mut sentences = Catalogue::new();
    let mut problems = Vec::new();
    let mut section = String::new();
    for entry in resource.body {
        let message = match entry {
            Entry::GroupComment(comment) => {
                let next = comment.content.join(" ");
                if next <= section {
                    problems.push(format!(
                        "{}: section `{next}` is not in alphabetical order",
                        path.display()
                    ));
                }
                section = next;
                continue;
            }
            Entry::Message(message) => message,
            Entry::Term(term) => {
                problems.push(format!(
                    "{}: `-{}`: terms are not used here",
                    path.display(),
                    term.id.name
                ));
                continue;
            }
            Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let value = message.value.iter().map(|value| ("", value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (attribute.id.name, &attribute.value));
        for (attribute, pattern) in value.chain(attributes) {
            let mut sentence = Sentence {
                section: section.clone(),
                text: String::new(),
                variables: BTreeMap::new(),
            };
            if let Err(problem) = sentence.read(pattern) {
                problems.push(format!("{}: `{}`: {problem}", path.display(), message.id.name));
            }
            let id = (message.id.name.to_owned(), attribute.to_owned());
            if sentences.insert(id, sentence).is_some() {
                problems.push(format!(
                    "{}: `{}` stands there twice",
                    path.display(),
                    message.id.name
                ));
            }
        }
    }
    if problems.is_empty() {
        Ok(sentences)
    } else {
        Err(problems)
    }
}

impl Sentence {
    fn read(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression)?,
            }
        }
        Ok(())
    }

    fn read_expression(&mut self, expression: &Expression<&str>) -> Result<(), String> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.text.push_str(value),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let _written = write!(self.text, "{{ ${} }}", id.name);
                self.variables.entry(id.name.to_owned()).or_insert(Kind::Text);
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let kind = if variants.iter().all(is_plural) {
                    Kind::Count
                } else {
                    Kind::Text
                };
                let known = self.variables.entry(id.name.to_owned()).or_insert(kind);
                *known = kind.max(*known);
                for variant in variants.iter().filter(|variant| !variant.default) {
                    self.read_quietly(&variant.value)?;
                }
                for variant in variants.iter().filter(|variant| variant.default) {
                    self.read(&variant.value)?;
                }
            }
            Expression::Inline(_) | Expression::Select { .. } => {
                return Err("only variables, texts and choices by a variable are used here".to_owned());
            }
        }
        Ok(())
    }

    /// Variables only.
    fn read_quietly(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        let n_bytes = self.text.len();
        self.read(pattern)?;
        self.text.truncate(n_bytes);
        Ok(())
    }

    /// The names of the variables, whatever their case.
    fn stems(&self) -> Vec<&str> {
        let mut stems: Vec<&str> = self.variables.keys().map(|name| stem(name)).collect();
        stems.dedup();
        stems
    }
}

fn stem(name: &str) -> &str {
    CASES
        .iter()
        .find_map(|case| name.strip_suffix(case))
        .unwrap_or(name)
}

fn is_plural(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many", "other"].contains(&name),
    }
}

/// One catalogue of all languages: a variable is what it is in any of them.
fn merge(catalogues: &[(&str, Catalogue)]) -> Result<Catalogue, Vec<String>> {
    let Some(((_, first), others)) = catalogues.split_first() else {
        return Ok(Catalogue::new());
    };
    let mut merged = first.clone();
    let mut problems = Vec::new();
    for (language, catalogue) in others {
        for id in catalogue.keys().filter(|id| !first.contains_key(*id)) {
            problems.push(format!("{language}.ftl has `{}`, en.ftl has not", shown(id)));
        }
        for (id, sentence) in &mut merged {
            let Some(other) = catalogue.get(id) else {
                problems.push(format!("{language}.ftl does not have `{}`", shown(id)));
                continue;
            };
            if other.section != sentence.section {
                let section = &sentence.section;
                problems.push(format!(
                    "{language}.ftl: `{}` belongs into section `{section}`",
                    shown(id)
                ));
            }
            let wanted = first.get(id).map(Sentence::stems).unwrap_or_default();
            if other.stems() != wanted {
                let other = other.stems().join(", ");
                let wanted = wanted.join(", ");
                problems.push(format!(
                    "{language}.ftl: `{}` names {other} instead of {wanted}",
                    shown(id)
                ));
            }
            for (name, kind) in &other.variables {
                let known = sentence.variables.entry(name.clone()).or_insert(*kind);
                *known = (*kind).max(*known);
            }
        }
    }
    let mut methods: BTreeMap<String, String> = BTreeMap::new();
    for id in merged.keys() {
        if let Some(other) = methods.insert(method(id), shown(id)) {
            problems.push(format!(
                "`{other}` and `{}` have the same name in Rust",
                shown(id)
            ));
        }
    }
    if problems.is_empty() {
        Ok(merged)
    } else {
        Err(problems)
    }
}

fn shown((id, attribute): &(String, String)) -> String {
    if attribute.is_empty() {
        id.clone()
    } else {
        format!("{id}.{attribute}")
    }
}

/// `laps-title.empty` is `laps_title_empty`.
fn method(id: &(String, String)) -> String {
    shown(id).replace(['-', '.'], "_").to_lowercase()
}

/// `laps-title.empty` is `LapsTitleEmpty`.
fn structure(id: &(String, String)) -> String {
    shown(id)
        .split(['-', '_', '.'])
        .flat_map(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            [first.to_uppercase(), rest.to_owned()]
        })
        .collect()
}

/// One method a sentence. More than one variable come as a structure, so that they cannot be swapped.
fn code(sentences: &Catalogue, sources: &str) -> String {
    let sections: BTreeSet<&str> = sentences
        .values()
        .map(|sentence| sentence.section.as_str())
        .collect();
    let n_sections = sections.len();
    let mut methods = String::new();
    let mut structures = String::new();
    let mut list = String::new();
    for (id, sentence) in sentences {
        let name = method(id);
        let variables: Vec<(&str, String, Kind)> = sentence
            .variables
            .iter()
            .map(|(variable, kind)| (variable.as_str(), variable.replace('-', "_"), *kind))
            .collect();
        let given = |prefix: &str| -> String {
            let pair = |(variable, field, _): &(&str, String, Kind)| {
                format!("({variable:?}, {prefix}{field}.into())")
            };
            variables.iter().map(pair).collect::<Vec<_>>().join(", ")
        };
        let kind = |kind: Kind, text: &'static str| if kind == Kind::Count { "usize" } else { text };
        let (parameter, values) = match variables.as_slice() {
            [] => (String::new(), String::new()),
            [(_, field, of)] => (format!(", {field}: {}", kind(*of, "&str")), given("")),
            _ => {
                let structure = structure(id);
                let fields: String = variables
                    .iter()
                    .map(|(_, field, of)| format!("pub(crate) {field}: {},", kind(*of, "&'a str")))
                    .collect();
                let lifetime = if fields.contains("'a") {
                    ("<'a>", "<'_>")
                } else {
                    ("", "")
                };
                let _written = writeln!(
                    structures,
                    "pub(crate) struct {structure}{}{{{fields}}}",
                    lifetime.0
                );
                (
                    format!(", given: args::{structure}{}", lifetime.1),
                    given("given."),
                )
            }
        };
        let (message, attribute) = id;
        let section = sections.range(..sentence.section.as_str()).count();
        let _written = writeln!(
            methods,
            "#[doc = \"```text\"]\n#[doc = {:?}]\n#[doc = \"```\"]\npub(crate) fn {name}(self{parameter}) -> String {{ self.say({section}, {message:?}, {attribute:?}, &[{values}]) }}",
            sentence.text
        );
        let kinds: Vec<String> = variables
            .iter()
            .map(|(variable, _, of)| format!("({variable:?}, {})", *of == Kind::Count))
            .collect();
        let _written = writeln!(
            list,
            "Sentence {{ section: {section}, message: {message:?}, attribute: {attribute:?}, method: {name:?}, variables: &[{}] }},",
            kinds.join(", ")
        );
    }
    format!(
        "pub(super) const N_SECTIONS: usize = {n_sections};\n\n\
         /// By language and section.\n\
         pub(super) static SOURCES: [[&str; N_SECTIONS]; 6] = [\n{sources}];\n\n\
         impl Words {{\n{methods}}}\n\n/// The variables of sentences that have several.\npub(crate) mod args {{\n{structures}}}\n\n\
         #[cfg(test)]\n\
         struct Sentence {{\n\
         section: usize,\n\
         message: &'static str,\n\
         attribute: &'static str,\n\
         method: &'static str,\n\
         /// With whether they are counts.\n\
         variables: &'static [(&'static str, bool)],\n\
         }}\n\n\
         #[cfg(test)]\nconst SENTENCES: &[Sentence] = &[\n{list}];\n"
    )
}
