//! Numbers in a text: every reading of how they are written, with unit, and what they could be of.

use super::lexicon::{LAPS, Lexicon, SYMBOLS, TIMES, Unit};
use super::tokens::{Kind, Token, phrase_at, places};
use crate::coach::{Dimension, Language};

/// A number as found in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Numeral {
    /// The token where it begins.
    pub(super) at: usize,
    /// The token behind it and its unit.
    pub(super) end: usize,
    /// As written, with its unit.
    pub(super) written: String,
    /// What it may mean: value and tolerance in SI, and the dimension. Empty: nothing that a fact can hold.
    pub(super) readings: Vec<Reading>,
}

/// One way to read a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    pub(super) dimension: Dimension,
    pub(super) si: f64,
    /// Half of the last digit that was written.
    pub(super) tolerance: f64,
}

/// No number of seconds without decimals may match more than this, seconds.
const MOST_TOLERANCE_S: f64 = 0.05;

/// A number without its unit, and its number of decimals.
#[derive(Clone, Copy, Debug)]
struct Plain {
    value: f64,
    decimals: i32,
}

/// Every number of a sentence. Those of corners are not among them: `is_corner` says which tokens belong to one.
pub(super) fn numerals(
    tokens: &[Token],
    is_corner: &[bool],
    language: Language,
    lexicon: &Lexicon,
) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let numeral = if is_corner.get(at).copied().unwrap_or_default() {
            None
        } else {
            numeral(tokens, at, language, lexicon)
        };
        match numeral {
            Some(mut numeral) => {
                if numeral.readings.is_empty() {
                    numeral.readings = as_before(&numeral, found.last());
                }
                at = numeral.end.max(at + 1);
                found.push(numeral);
            }
            None => at += 1,
        }
    }
    found
}

/// `gear 4 (reference 3)`: a bare number right behind a gear or a number of times is one, too.
fn as_before(numeral: &Numeral, before: Option<&Numeral>) -> Vec<Reading> {
    let Some(before) = before.filter(|before| numeral.at - before.end.min(numeral.at) <= 3) else {
        return Vec::new();
    };
    let value: Option<f64> = numeral.written.parse().ok();
    let of = before
        .readings
        .iter()
        .find(|reading| matches!(reading.dimension, Dimension::Gear | Dimension::Times));
    match (value, of) {
        (Some(value), Some(of)) => vec![Reading { si: value, ..*of }],
        _ => Vec::new(),
    }
}

fn numeral(tokens: &[Token], at: usize, language: Language, lexicon: &Lexicon) -> Option<Numeral> {
    let token = tokens.get(at)?;
    if token.kind == Kind::Number {
        return Some(written(tokens, at, language, lexicon));
    }
    if token.kind != Kind::Word {
        return None;
    }
    // A number in words counts where a unit follows; an article between them does no harm: half a second.
    let word = token.text.as_str();
    let value = lexicon
        .numbers
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, value)| *value);
    let is_like = lexicon.number_like.0.iter().any(|start| word.starts_with(start))
        || lexicon.number_like.1.iter().any(|end| word.ends_with(end));
    let is_article = lexicon.articles.contains(&word);
    if value.is_none() && !is_like && !is_article {
        return None;
    }
    let skips: &[usize] = if is_article { &[1] } else { &[1, 2] };
    let (unit, end) = skips.iter().find_map(|skip| {
        let is_filler = *skip == 1
            || tokens.get(at + 1).is_some_and(|token| {
                lexicon.articles.contains(&token.text.as_str())
                    || phrase_at(tokens, at + 1, "of").is_some()
                    || phrase_at(tokens, at + 1, "de").is_some()
            });
        is_filler.then(|| unit_at(tokens, at + skip, lexicon)).flatten()
    })?;
    // Laps and times in words are told everywhere (`two laps`, `a lap`): only those of digits are numbers of facts.
    let is_both = value.is_some_and(|value| value <= 2.0);
    if matches!(unit.dimension, Some(Dimension::Laps | Dimension::Times))
        && (is_article || is_like || is_both)
    {
        return None;
    }
    if is_article && !(unit.dimension == Some(Dimension::Time) && unit.si < 1.0) {
        return None;
    }
    let value = if is_article { Some(1.0) } else { value };
    // `twenty five`: nobody should have to read that.
    let is_compound = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| {
            let word = before.text.as_str();
            lexicon
                .numbers
                .iter()
                .any(|(name, value)| *name == word && *value >= 2.0)
        });
    let value = value.filter(|_| !is_compound);
    let readings = value.map_or_else(Vec::new, |value| {
        let plain = Plain {
            value,
            decimals: i32::from(value.fract() > 0.0) * 2,
        };
        reading(plain, unit).into_iter().collect()
    });
    Some(Numeral {
        at,
        end,
        written: text(tokens, at, end),
        readings,
    })
}

/// A number in digits.
fn written(tokens: &[Token], at: usize, language: Language, lexicon: &Lexicon) -> Numeral {
    let token = tokens.get(at).map_or("", |token| token.text.as_str());
    let one = |end: usize, readings: Vec<Reading>| Numeral {
        at,
        end,
        written: text(tokens, at, end),
        readings,
    };
    if let Some(time) = lap_time(token) {
        return one(at + 1, vec![time]);
    }
    let plains = plains(token, language);
    let all = |unit: Unit| plains.iter().filter_map(|plain| reading(*plain, unit)).collect();
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let is_named = |words: &[&str], token: Option<&Token>| {
        token.is_some_and(|token| words.contains(&token.text.as_str()))
    };
    if let Some((unit, end)) = unit_at(tokens, at + 1, lexicon) {
        return one(end, all(unit));
    }
    let gear = Unit {
        dimension: Some(Dimension::Gear),
        si: 1.0,
    };
    let is_near = |words: &[&str]| (at.saturating_sub(6)..at).any(|idx| is_named(words, tokens.get(idx)));
    if is_near(lexicon.gear) {
        return one(at + 1, all(gear));
    }
    let times: Vec<&str> = lexicon
        .units
        .iter()
        .filter(|(_, unit)| *unit == TIMES)
        .map(|(word, _)| *word)
        .collect();
    if is_named(&times, before) || is_near(&["levers", "alzate", "levantadas", "alívios"]) {
        return one(at + 1, all(TIMES));
    }
    // `3rd gear`, `3. Gang`, `3e rapport`.
    for skip in 1..=3 {
        if is_named(lexicon.gear, tokens.get(at + skip)) {
            return one(at + skip + 1, all(gear));
        }
    }
    // `3 of 7 laps`, `3/7 laps`, `3 tours sur 7`.
    if is_of_laps(tokens, at, lexicon) {
        return one(at + 1, all(LAPS));
    }
    // `87.5 against 94.0 km/h`: the unit comes once.
    let next_number =
        (at + 2..at + 5).find(|next| tokens.get(*next).is_some_and(|token| token.kind == Kind::Number));
    if let Some(next) = next_number
        && let Some((unit, _)) = unit_at(tokens, next + 1, lexicon)
    {
        return one(at + 1, all(unit));
    }
    one(at + 1, Vec::new())
}

fn is_of_laps(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let is = |idx: Option<usize>, words: &[&str]| {
        idx.and_then(|idx| tokens.get(idx))
            .is_some_and(|token| words.contains(&token.text.as_str()))
    };
    let lap_words: Vec<&str> = lexicon
        .units
        .iter()
        .filter(|(_, unit)| *unit == LAPS)
        .map(|(word, _)| *word)
        .collect();
    let near = at.saturating_sub(3)..at + 5;
    let is_near = near.clone().any(|idx| is(Some(idx), &lap_words));
    let joins = is(Some(at + 1), lexicon.of)
        || is(at.checked_sub(1), lexicon.of)
        || is(Some(at + 1), &["/"])
        || is(at.checked_sub(1), &["/"]);
    is_near && joins
}

/// The unit at a token and where it ends.
fn unit_at(tokens: &[Token], at: usize, lexicon: &Lexicon) -> Option<(Unit, usize)> {
    let all = lexicon.units.iter().chain(SYMBOLS);
    all.filter_map(|(words, unit)| Some((*unit, at + phrase_at(tokens, at, words)?)))
        .max_by_key(|(_, end)| *end)
}

fn reading(plain: Plain, unit: Unit) -> Option<Reading> {
    let dimension = unit.dimension?;
    let half_digit = 0.5 * 10_f64.powi(-plain.decimals) * unit.si;
    let tolerance = match dimension {
        Dimension::Time | Dimension::LapTime => half_digit.min(MOST_TOLERANCE_S),
        Dimension::Gear | Dimension::Times | Dimension::Laps => 0.01,
        Dimension::Speed | Dimension::Length | Dimension::Share | Dimension::EngineSpeed => half_digit,
    };
    Some(Reading {
        dimension,
        si: plain.value * unit.si,
        tolerance: tolerance + 1e-6,
    })
}

/// `1:42.027`, `1:42,027`.
fn lap_time(token: &str) -> Option<Reading> {
    let (minutes, seconds) = token.split_once(':')?;
    let seconds = seconds.replace(',', ".");
    let decimals = seconds.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let si = 60.0 * minutes.parse::<f64>().ok()? + seconds.parse::<f64>().ok()?;
    Some(Reading {
        dimension: Dimension::LapTime,
        si,
        tolerance: (0.5 * 10_f64.powi(-i32::try_from(decimals).ok()?)).min(MOST_TOLERANCE_S) + 1e-6,
    })
}

/// What a number in digits may mean: point and comma are decimal marks or separate thousands.
fn plains(token: &str, language: Language) -> Vec<Plain> {
    let mut plains = Vec::new();
    let own = language.decimal_mark();
    let other = if own == '.' { ',' } else { '.' };
    for decimal in [own, other] {
        let thousands = if decimal == '.' { ',' } else { '.' };
        let (whole, decimals) = token.split_once(decimal).unwrap_or((token, ""));
        if decimals.contains([',', '.']) || (!groups_fit(whole, thousands)) {
            continue;
        }
        // The mark of the other language is read only where it stands and cannot separate thousands.
        let may_separate = decimals.len() == 3 && !whole.starts_with('0');
        if decimal == other && (!token.contains(decimal) || may_separate) {
            continue;
        }
        let text = format!(
            "{}.{}",
            whole.replace(thousands, ""),
            if decimals.is_empty() { "0" } else { decimals }
        );
        if let (Ok(value), Ok(decimals)) = (text.parse(), i32::try_from(decimals.len())) {
            plains.push(Plain { value, decimals });
        }
    }
    plains.dedup_by(|a, b| a.value.to_bits() == b.value.to_bits());
    plains
}

/// Thousands stand in groups of three.
fn groups_fit(whole: &str, thousands: char) -> bool {
    let mut groups = whole.split(thousands);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    rest.is_empty()
        || (matches!(first.len(), 1..=3)
            && !first.starts_with('0')
            && rest.iter().all(|group| group.len() == 3))
}

fn text(tokens: &[Token], from: usize, to: usize) -> String {
    let words: Vec<&str> = tokens
        .iter()
        .take(to)
        .skip(from)
        .map(|token| token.text.as_str())
        .collect();
    words.join(" ")
}

/// A ratio in words (`twice as long`), which no fact has.
pub(super) fn ratio(tokens: &[Token], lexicon: &Lexicon) -> Option<String> {
    let at = places(tokens, lexicon.ratios).first().copied()?;
    tokens.get(at).map(|token| token.text.clone())
}

/// Whether there is any number, in digits or in words with a unit. To do something two times is no measurement.
pub(super) fn has_number(tokens: &[Token], language: Language, lexicon: &Lexicon) -> bool {
    let no_corner = vec![false; tokens.len()];
    let is_harmless = |numeral: &Numeral| {
        !numeral.readings.is_empty()
            && numeral
                .readings
                .iter()
                .all(|reading| matches!(reading.dimension, Dimension::Times | Dimension::Laps))
    };
    let found = numerals(tokens, &no_corner, language, lexicon);
    tokens
        .iter()
        .any(|token| token.text.chars().any(char::is_numeric))
        || found.iter().any(|numeral| !is_harmless(numeral))
}
