//! What a question is about, decided by rules before anything else reads it: the laps, a term, a friend, or nothing of ours.
//!
//! Words of all six languages are looked for at once, without case and accents: people mix languages, and racing words
//! travel. A question is the coach's business only if it says so; everything else is declined, without a model.

mod glossary;
mod lexicon;
mod notice;
mod select;
mod spoken;

use whatlang::{Detector, Lang};

use super::Language;
use crate::analysis::{Cause, Phase};

pub use glossary::{Glossary, GlossaryError, Term};
pub use notice::Notice;
pub use select::{beside, select};

/// Characters of a question at most; longer ones are told so.
pub const MAX_QUESTION_CHARS: usize = 4000;
/// With fewer letters nobody can tell a language.
const MIN_LETTERS: usize = 12;
/// Corners that one question may name.
const MAX_CORNERS: usize = 4;

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The laps.
    Laps(Subject),
    /// A term or a general topic with a text of its own, by its id.
    Term(String),
    /// Driving in general; the term or topic with a text that is nearest, by its id.
    General(Option<String>),
    /// Public roads, or hurting somebody.
    Unsafe,
    /// What somebody else drove in private.
    Private,
    /// In a language that the coach does not speak.
    OtherLanguage,
    /// Nothing that the coach talks about.
    OffTopic,
}

/// What of the laps a question is about. Empty: all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Numbers of corners, in the order named.
    pub corners: Vec<u32>,
    /// Where in the corner.
    pub phase: Option<Phase>,
    /// Which side of driving.
    pub topic: Option<Topic>,
}

/// A side of driving, or of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The brake.
    Braking,
    /// The throttle and the exit.
    Throttle,
    /// The line.
    Line,
    /// Gears and shifts.
    Gears,
    /// Where time was gained.
    Gains,
    /// How far the laps are apart.
    Gap,
    /// The best parts joined.
    Optimal,
    /// How alike the laps are.
    Consistency,
}

impl Topic {
    /// Whether a loss for this cause belongs to it.
    #[must_use]
    pub const fn covers(self, cause: Cause) -> bool {
        match self {
            Self::Braking => matches!(
                cause,
                Cause::BrakesEarly | Cause::BrakesSoft | Cause::ReleasesAbruptly | Cause::OverSlows
            ),
            Self::Throttle => matches!(
                cause,
                Cause::WaitsForThrottle | Cause::LiftsAfterThrottle | Cause::MissesExitSpeed | Cause::Coasts
            ),
            Self::Line => matches!(cause, Cause::TurnsInEarly | Cause::LateApex | Cause::RunsWide),
            Self::Gears => matches!(cause, Cause::ShortShifts | Cause::WrongGear),
            Self::Gains | Self::Gap | Self::Optimal | Self::Consistency => false,
        }
    }
}

impl Topic {
    /// The term that is nearest to it.
    const fn term(self) -> Option<&'static str> {
        match self {
            Self::Braking => Some("braking_point"),
            Self::Throttle => Some("throttle_control"),
            Self::Line => Some("racing_line"),
            Self::Gears => Some("downshift"),
            Self::Consistency => Some("consistency"),
            Self::Optimal => Some("optimal_lap"),
            Self::Gains | Self::Gap => None,
        }
    }
}

impl Subject {
    /// Whether it narrows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The question as it is read and passed on: one line, no control, invisible or direction characters, no marks of chat
/// templates.
#[must_use]
pub fn cleaned(question: &str) -> String {
    let visible: String = question
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .collect();
    let mut text = visible;
    for (open, close) in [
        ("<|", "|>"),
        ("[INST", "]"),
        ("[/INST", "]"),
        ("<start_of_turn", ">"),
        ("<end_of_turn", ">"),
    ] {
        while let Some(start) = text.find(open) {
            let rest = text.get(start..).unwrap_or_default();
            let end = rest
                .find(close)
                .map_or(start + open.len(), |at| start + at + close.len());
            text.replace_range(start..end, " ");
        }
    }
    text.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Zero-width, direction, variation and tag characters, private use and noncharacters.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0x00AD | 0x034F | 0x061C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFF
        | 0xE000..=0xF8FF | 0xE0000..=0xE0FFF | 0xF0000..=0x10_FFFF)
}

/// Lower case, without accents, words with single blanks between them and around.
#[must_use]
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::from(" ");
    for c in text.chars().flat_map(char::to_lowercase) {
        match lexicon::without_accent(c) {
            "" if c.is_alphanumeric() => folded.push(c),
            "" => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            plain => folded.push_str(plain),
        }
    }
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
    folded
}

/// The language of a question, where it is long enough to tell and one of the coach's.
#[must_use]
pub fn language_of(question: &str) -> Option<Language> {
    let n_letters = question.chars().filter(|c| c.is_alphabetic()).count();
    if n_letters < MIN_LETTERS {
        return None;
    }
    let ours = [Lang::Eng, Lang::Deu, Lang::Fra, Lang::Spa, Lang::Ita, Lang::Por];
    let detector = Detector::with_allowlist(ours.to_vec());
    let found = detector.detect(question)?;
    let at = ours.iter().position(|lang| *lang == found.lang())?;
    let is_sure = found.is_reliable() || found.confidence() > 0.5;
    Language::ALL.get(at).copied().filter(|_| is_sure)
}

/// Whether a question is surely in none of the coach's languages: by its letters, or by their statistics.
fn is_in_other_language(question: &str) -> bool {
    let letters: Vec<char> = question.chars().filter(|c| c.is_alphabetic()).collect();
    let is_latin = |c: &char| *c <= '\u{24f}' || matches!(c, '\u{1e00}'..='\u{1eff}');
    let n_latin = letters.iter().filter(|c| is_latin(c)).count();
    if 2 * n_latin < letters.len() {
        return true;
    }
    let ours = [Lang::Eng, Lang::Deu, Lang::Fra, Lang::Spa, Lang::Ita, Lang::Por];
    letters.len() >= MIN_LETTERS
        && spoken::language(&folded(question)).is_none()
        && whatlang::detect(question)
            .is_some_and(|found| found.is_reliable() && !ours.contains(&found.lang()))
}

/// The same for what a person asked: short questions too, by the words that every question has.
#[must_use]
pub fn language_of_question(question: &str) -> Option<Language> {
    spoken::language(&folded(question)).or_else(|| language_of(question))
}

/// Decides what a question is about. `before`: what this person asked last, for "and in T7?" and "why?".
#[must_use]
pub fn route(question: &str, glossary: &Glossary, before: Option<&Subject>) -> Route {
    let text = folded(question);
    let has = |list: &'static str| lexicon::contains_one(&text, list);
    if has(lexicon::UNSAFE) {
        return Route::Unsafe;
    }
    if has(lexicon::PRIVATE) && !has(lexicon::OWN_PRIVATE) {
        return Route::Private;
    }
    if has(lexicon::MANIPULATION) {
        return Route::OffTopic;
    }
    let subject = Subject {
        corners: corners_in(&text),
        phase: phase_in(&text),
        topic: topic_in(&text),
    };
    let is_strong = !subject.corners.is_empty() || has(lexicon::STRONG);
    let is_about_me = has(lexicon::FIRST_PERSON);
    let term = glossary.find(&text);
    if let Some(term) = term {
        let is_asked = term.is_general() || has(lexicon::DEFINITION) || text.split_whitespace().count() <= 4;
        let is_about_laps = !subject.corners.is_empty() || (is_about_me && !has(lexicon::HOW_TO));
        if (is_asked && !is_about_laps)
            || (term.is_general() && subject.corners.is_empty() && !has(lexicon::WHERE))
        {
            return Route::Term(term.id.clone());
        }
    }
    if has(lexicon::OTHER_THINGS) && subject.corners.is_empty() {
        return Route::OffTopic;
    }
    let n_weak = lexicon::words(lexicon::WEAK)
        .filter(|word| lexicon::contains(&text, word))
        .count();
    let is_ours = is_strong || term.is_some() || n_weak >= 2 || (n_weak >= 1 && is_about_me);
    if !is_ours {
        let is_short = text.split_whitespace().count() <= 5;
        return match before {
            Some(before) if is_short && has(lexicon::FOLLOW_UP) => Route::Laps(before.clone()),
            _ if is_in_other_language(question) => Route::OtherLanguage,
            _ => Route::OffTopic,
        };
    }
    // "And in T7?": the corner is new, the rest as before.
    if let Some(before) = before
        && !subject.corners.is_empty()
        && subject.topic.is_none()
        && has(lexicon::FOLLOW_UP)
    {
        return Route::Laps(Subject {
            topic: before.topic,
            phase: subject.phase.or(before.phase),
            ..subject
        });
    }
    // A term without anybody's laps, and not where on them.
    let is_of_session = matches!(
        subject.topic,
        Some(Topic::Consistency | Topic::Optimal | Topic::Gap | Topic::Gains)
    );
    let is_of_term = term.is_some() && !is_of_session && !has(lexicon::WHERE);
    let is_general = subject.corners.is_empty() && !is_about_me && (has(lexicon::GENERAL) || is_of_term);
    if is_general {
        let nearest = term.or_else(|| glossary.get(subject.topic?.term()?));
        return Route::General(nearest.map(|term| term.id.clone()));
    }
    Route::Laps(subject)
}

/// `T5`, `turn 5`, `Kurve 5`, `virage 5`, `curva 5` …
fn corners_in(text: &str) -> Vec<u32> {
    let mut corners = Vec::new();
    let words: Vec<&str> = text.split_whitespace().collect();
    for (word_idx, word) in words.iter().enumerate() {
        let digits = word
            .strip_prefix('t')
            .or_else(|| word.strip_prefix('k'))
            .unwrap_or(word);
        let number = digits
            .parse::<u32>()
            .ok()
            .filter(|number| (1..=200).contains(number));
        let is_corner = digits.len() < word.len()
            || word_idx
                .checked_sub(1)
                .and_then(|before| words.get(before))
                .is_some_and(|before| lexicon::words(lexicon::CORNER).any(|word| word == *before));
        if let Some(number) = number
            && is_corner
            && !corners.contains(&number)
            && corners.len() < MAX_CORNERS
        {
            corners.push(number);
        }
    }
    corners
}

fn phase_in(text: &str) -> Option<Phase> {
    [
        (Phase::Entry, lexicon::ENTRY),
        (Phase::Mid, lexicon::MID),
        (Phase::Exit, lexicon::EXIT),
    ]
    .into_iter()
    .find_map(|(phase, words)| lexicon::contains_one(text, words).then_some(phase))
}

fn topic_in(text: &str) -> Option<Topic> {
    lexicon::TOPICS
        .iter()
        .find_map(|(topic, words)| lexicon::contains_one(text, words).then_some(*topic))
}

#[cfg(test)]
mod tests;
