//! Whose or what value a question asks for: something of these laps, somebody without laps here, or a thing that no lap
//! knows. `How fast` alone asks of the asker's lap, `how fast is the moon` does not.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::plan::{Plan, What};
use super::super::spelling::{folded, folded_word, is_nearly};
use super::examples::examples;
use super::lexicon::{self, contains_one};
use super::mend::is_known;
use super::who::PERSON;
use crate::words::Language;

/// Words of one thing at most.
const MOST_OF_THING: usize = 4;
/// Somebody has a first name and a last one.
const MOST_OF_NAME: usize = 2;
/// `and what about Zoe`
const MOST_WITH_NAME: usize = 4;
/// Letters of a name at least.
const SHORTEST_NAME: usize = 3;
/// A shorter word is no word of the sport with a typing mistake.
const SHORTEST_MISTYPED: usize = 6;

/// What a question asks the value of.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// Laps here, or nothing that is named.
    Ours,
    /// Somebody by this name, folded, of whom nothing is known.
    Somebody(String),
    /// Something that no lap knows.
    Foreign,
}

/// What one thing that a question speaks of is.
#[derive(PartialEq, Eq)]
enum Thing {
    OnLap,
    Foreign,
    Unknown,
    /// A measured value, or words that name nothing.
    Neutral,
}

/// Words of questions about laps: whatever else they are, no other assistant is asked about them.
static ASKED_OF_LAPS: LazyLock<HashSet<String>> = LazyLock::new(|| words_of_examples(true));

/// Words of questions of any kind.
static ASKED: LazyLock<HashSet<String>> = LazyLock::new(|| words_of_examples(false));

fn words_of_examples(of_laps_only: bool) -> HashSet<String> {
    examples()
        .iter()
        .filter(|example| !of_laps_only || example.asks.is_about_laps())
        .flat_map(|example| {
            let words = folded(example.text);
            words
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<String>>()
        })
        .collect()
}

/// What a folded and mended text asks the value of; it names no place of a lap, no lap and nobody with laps here.
pub(super) fn subject(text: &str, language: Option<Language>) -> Subject {
    let words: Vec<&str> = text.split_whitespace().collect();
    let things = things(&words);
    let is_foreign = |phrase: &Phrase<'_>| phrase.thing == Thing::Foreign;
    let is_own = is_of_asker(&words, language);
    if things
        .iter()
        .any(|phrase| is_foreign(phrase) && (phrase.is_owned || !is_own))
    {
        return Subject::Foreign;
    }
    let is_ours = is_own
        || contains_one(text, lexicon::THEY)
        || contains_one(text, lexicon::FAMOUS_PLACES)
        || things.iter().any(|phrase| phrase.thing == Thing::OnLap);
    if contains_one(text, lexicon::OF_THE_WORLD) && !is_own {
        return Subject::Foreign;
    }
    if is_ours {
        return Subject::Ours;
    }
    if contains_one(text, lexicon::OTHER_THINGS) {
        return Subject::Foreign;
    }
    let mut unknown = things.iter().filter(|phrase| phrase.thing == Thing::Unknown);
    match unknown.next() {
        None => Subject::Ours,
        Some(phrase) if phrase.has_article => Subject::Foreign,
        Some(phrase) => {
            // `quanto è veloce Zoe`
            let names: Vec<&&str> = phrase.words.iter().filter(|word| !is_word(word, true)).collect();
            match names.first() {
                Some(name) if names.len() <= MOST_OF_NAME && unknown.next().is_none() => {
                    Subject::Somebody((**name).to_owned())
                }
                _ => Subject::Foreign,
            }
        }
    }
}

/// Whether a text surely asks for a size of something that no lap knows: `how many wheels does a truck have`.
pub(super) fn is_of_foreign(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    contains_one(text, lexicon::ASKS_SIZE)
        && things(&words).iter().any(|phrase| phrase.thing == Thing::Foreign)
}

/// Whether what is asked is measured of many things, so that it may be asked of another: how fast, how long, how many.
pub(super) fn may_be_of_another(text: &str, plan: &Plan) -> bool {
    let is_answered = plan.is_about_laps() || plan.what == What::General;
    let is_measured = matches!(plan.what, What::Value | What::Track)
        || [
            lexicon::ASKS_SIZE,
            lexicon::FASTEST,
            lexicon::SPEED,
            lexicon::TOP_SPEED,
            lexicon::BEST,
        ]
        .into_iter()
        .any(|list| contains_one(text, list));
    is_answered && is_measured
}

/// The one name in a few words that go on from a question: `and Zoe?`, `what about Zoe`.
pub(super) fn bare_name(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_short = words.len() <= MOST_WITH_NAME && contains_one(text, lexicon::FOLLOW_UP);
    let mut names = words
        .iter()
        .filter(|word| !is_word(word, false) && word.chars().all(char::is_alphabetic));
    let name = names.next().filter(|_| is_short)?;
    let is_alone = names.next().is_none() && !contains_one(text, lexicon::FAMOUS_PLACES);
    is_alone.then(|| (*name).to_owned())
}

/// Whether a word is none of the sport, of rules and of questions about laps, so that somebody may be called so.
pub(super) fn may_be_name(word: &str) -> bool {
    word.chars().all(char::is_alphabetic)
        && word.chars().count() >= SHORTEST_NAME
        && word != PERSON
        && !is_word(word, true)
        && !ASKED.contains(word)
        && !is_one_of(word, lexicon::ARTICLES)
        && !is_one_of(word, lexicon::CARS)
        && !is_one_of(word, lexicon::OURS_SUBJECT)
        && !contains_one(&format!(" {word} "), lexicon::OTHER_THINGS)
        && !is_mistyped(word)
}

/// A question with a name that stands in it told to be one: `how fast is @Zoe`.
pub(super) fn with_name(question: &str, name: &str) -> Option<String> {
    let mut is_found = false;
    let words: Vec<String> = question
        .split_whitespace()
        .map(|word| {
            let is_it = !is_found && !word.starts_with('@') && folded_word(word).starts_with(name);
            is_found |= is_it;
            if is_it {
                format!("@{word}")
            } else {
                word.to_owned()
            }
        })
        .collect();
    is_found.then(|| words.join(" "))
}

/// Whether it speaks of the asker: `im` is that in English alone.
fn is_of_asker(words: &[&str], language: Option<Language>) -> bool {
    words.iter().any(|word| {
        let is_article = match *word {
            "im" => language == Some(Language::German),
            "i" | "mi" | "ma" | "mes" | "ho" => language == Some(Language::Italian),
            "sono" | "sou" | "soy" | "tengo" | "tenho" => true,
            _ => false,
        };
        !is_article && is_one_of(word, lexicon::FIRST_PERSON)
    })
}

/// Words that name one thing.
struct Phrase<'a> {
    words: &'a [&'a str],
    has_article: bool,
    /// `my cat`
    is_owned: bool,
    thing: Thing,
}

/// What a text speaks of: what stands behind an article, behind `is`, `has` and `of`.
fn things<'a>(words: &'a [&'a str]) -> Vec<Phrase<'a>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let is_place = is_one_of(word, lexicon::PLACE_IN);
        let mut is_owned = is_possessive(word);
        let mut has_article = is_one_of(word, lexicon::ARTICLES) || is_owned;
        let opens = is_place || has_article || opens_thing(words, at);
        if !opens {
            at += 1;
            continue;
        }
        let mut from = at + 1;
        while let Some(next) = words.get(from) {
            let is_article = is_one_of(next, lexicon::ARTICLES);
            is_owned |= is_possessive(next);
            if !is_article && !is_possessive(next) {
                break;
            }
            has_article = true;
            from += 1;
        }
        let rest = words.get(from..).unwrap_or_default();
        let length = rest
            .iter()
            .take(MOST_OF_THING)
            .position(|word| ends_thing(word))
            .unwrap_or_else(|| rest.len().min(MOST_OF_THING));
        let phrase = rest.get(..length).unwrap_or_default();
        let is_any = words
            .get(at..from)
            .unwrap_or_default()
            .iter()
            .any(|word| is_one_of(word, lexicon::ANY_OF_THEM));
        let thing = thing(phrase, is_any);
        // Wherever something is, its value is asked there.
        if !(is_place && thing == Thing::Unknown) {
            found.push(Phrase {
                words: phrase,
                has_article,
                is_owned,
                thing,
            });
        }
        at = from + length;
    }
    found
}

/// `is`, `of`; the `s` of `what s`.
fn opens_thing(words: &[&str], at: usize) -> bool {
    let word = words.get(at).copied().unwrap_or_default();
    let before = at
        .checked_sub(1)
        .and_then(|before| words.get(before))
        .copied()
        .unwrap_or_default();
    is_one_of(word, lexicon::COPULAS)
        || is_one_of(word, lexicon::OF)
        || (word == "s" && matches!(before, "what" | "who" | "how" | "where" | "which"))
}

fn ends_thing(word: &str) -> bool {
    word == "s"
        || [
            lexicon::COPULAS,
            lexicon::OF,
            lexicon::PLACE_IN,
            lexicon::ARTICLES,
            lexicon::ASKS,
        ]
        .into_iter()
        .any(|list| is_one_of(word, list))
        || matches!(
            word,
            "and"
                | "und"
                | "et"
                | "y"
                | "e"
                | "or"
                | "oder"
                | "ou"
                | "o"
                | "than"
                | "als"
                | "que"
                | "when"
                | "if"
        )
}

fn is_possessive(word: &str) -> bool {
    matches!(
        word,
        "my" | "mein" | "meine" | "meines" | "meiner" | "mon" | "ma" | "mi" | "mio" | "mia" | "meu" | "minha"
    )
}

fn thing(words: &[&str], is_any: bool) -> Thing {
    let is_of = |list: &'static str| words.iter().any(|word| is_one_of(word, list));
    let text = format!(" {} ", words.join(" "));
    if contains_one(&text, lexicon::FOREIGN_SUBJECT) {
        return Thing::Foreign;
    }
    let is_on_lap = words.iter().any(|word| {
        *word == PERSON
            || word.chars().any(|c| c.is_ascii_digit())
            || is_one_of(word, lexicon::OURS_SUBJECT)
            || is_mistyped(word)
    });
    if is_on_lap || is_of(lexicon::CARS) {
        return Thing::OnLap;
    }
    if contains_one(&text, lexicon::OTHER_THINGS) {
        return Thing::Foreign;
    }
    let measures = [
        lexicon::SPEED,
        lexicon::TOP_SPEED,
        lexicon::GEAR,
        lexicon::TIME,
        lexicon::BRAKE,
        lexicon::RPM,
        lexicon::THROTTLE,
        lexicon::LATERAL,
        lexicon::GAP,
    ];
    if measures.into_iter().any(|list| contains_one(&text, list)) {
        return Thing::Neutral;
    }
    if words.iter().any(|word| !is_word(word, is_any)) {
        Thing::Unknown
    } else {
        Thing::Neutral
    }
}

/// Whether a word is one of rules or of questions about laps; `is_strict`: of rules alone.
fn is_word(word: &str, is_strict: bool) -> bool {
    is_one_of(word, lexicon::NO_THING) || is_known(word) || (!is_strict && ASKED_OF_LAPS.contains(word))
}

/// A word of the sport with a typing mistake: `the strate`.
fn is_mistyped(word: &str) -> bool {
    word.chars().count() >= SHORTEST_MISTYPED
        && lexicon::words(lexicon::OURS_SUBJECT)
            .filter(|known| !known.ends_with('*') && known.chars().count() >= SHORTEST_MISTYPED)
            .any(|known| is_nearly(word, known))
}

fn is_one_of(word: &str, list: &'static str) -> bool {
    lexicon::words(list).any(|known| match known.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => known == word,
    })
}
