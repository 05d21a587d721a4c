//! Whether a sentence says the right way: what the driver does, and what to do about it, are opposite.

use super::lexicon::{Lexicon, Topic, Trend};
use super::tokens::{Kind, Token, any_at, ends_clause};
use super::truth::{Truth, truths};
use crate::coach::Fact;

/// Tokens between a direction and what it is about, at most.
const REACH: usize = 8;

/// Articles of all six languages: a direction behind one is a description.
const ARTICLES: &[&str] = &[
    "a", "an", "the", "ein", "eine", "das", "der", "die", "un", "une", "le", "la", "una", "uno", "il", "el",
    "o", "um", "uma",
];

/// How something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mood {
    Description,
    Advice,
}

/// The first direction of the sentence that no fact bears out, as written.
pub(super) fn wrong_direction(tokens: &[Token], facts: &[&Fact], lexicon: &Lexicon) -> Option<String> {
    let truths: Vec<Truth> = facts.iter().flat_map(|fact| truths(fact)).collect();
    let topics = topics(tokens, lexicon);
    let mut at = 0;
    while at < tokens.len() {
        let Some((ways, length)) = ways_at(tokens, at, lexicon) else {
            at += 1;
            continue;
        };
        let said = ways.iter().find_map(|way| {
            Some((
                *way,
                topic_of(tokens, at, length, *way, &topics).or(own_topic(*way))?,
            ))
        });
        let is_bound = (at.saturating_sub(2)..=at).any(|from| {
            any_at(tokens, from, lexicon.bound).is_some_and(|of| {
                let bounded = tokens.get(from + of);
                from + of > at && bounded.is_some_and(|token| token.kind == Kind::Number)
            })
        });
        // Bounds are no directions (`no more than`), nor is how gently the brake is let go.
        let said = said.filter(|(way, topic)| {
            !(is_bound || (*topic == Topic::Release && matches!(way, Trend::Soft | Trend::Hard)))
        });
        if let Some((way, topic)) = said {
            let is_denied = is_denied(tokens, at, lexicon);
            // What the reference does is what the driver does not.
            let is_turned = is_denied != is_of_reference(tokens, at, lexicon);
            let way = if is_turned { way.opposite() } else { way };
            let mood = mood(tokens, at, way, lexicon);
            let is_true = truths.iter().any(|truth| {
                truth.topic == topic
                    && match mood {
                        Mood::Description => truth.is == Some(way),
                        Mood::Advice => truth.todo == Some(way),
                    }
            });
            if !is_true {
                let words: Vec<&str> = tokens
                    .iter()
                    .skip(at)
                    .take(length)
                    .map(|token| token.text.as_str())
                    .collect();
                return Some(words.join(" "));
            }
        }
        at += length;
    }
    None
}

/// Advice to brake later or harder, or to be faster in a corner, as written: nobody is pushed where nothing is known of the
/// car.
pub(super) fn push(tokens: &[Token], lexicon: &Lexicon) -> Option<String> {
    let topics = topics(tokens, lexicon);
    let mut at = 0;
    while at < tokens.len() {
        let Some((ways, length)) = ways_at(tokens, at, lexicon) else {
            at += 1;
            continue;
        };
        let pushes = ways.iter().any(|way| {
            let topic = topic_of(tokens, at, length, *way, &topics);
            let is_push = matches!(
                (topic, way),
                (Some(Topic::Brake), Trend::Late | Trend::Hard) | (Some(Topic::Speed), Trend::Fast)
            );
            is_push && !is_denied(tokens, at, lexicon) && mood(tokens, at, *way, lexicon) == Mood::Advice
        });
        if pushes {
            let words = tokens.iter().skip(at).take(length);
            return Some(
                words
                    .map(|token| token.text.as_str())
                    .collect::<Vec<_>>()
                    .join(" "),
            );
        }
        at += length;
    }
    None
}

/// Every place where a topic is named; a longer name hides a shorter one inside it (`off the brake` is no braking).
fn topics(tokens: &[Token], lexicon: &Lexicon) -> Vec<(usize, usize, Topic)> {
    let mut found: Vec<(usize, usize, Topic)> = Vec::new();
    for at in 0..tokens.len() {
        for (topic, phrases) in Topic::ALL.into_iter().zip(lexicon.topics) {
            if let Some(length) = any_at(tokens, at, phrases) {
                found.push((at, length, topic));
            }
        }
    }
    let all = found.clone();
    found.retain(|(at, length, _)| {
        !all.iter()
            .any(|(other, longer, _)| longer > length && other <= at && at + length <= other + longer)
    });
    found
}

/// The directions that may be meant at a token, and the length of the longest.
fn ways_at(tokens: &[Token], at: usize, lexicon: &Lexicon) -> Option<(Vec<Trend>, usize)> {
    let found: Vec<(Trend, usize)> = Trend::ALL
        .into_iter()
        .zip(lexicon.ways)
        .filter_map(|(way, phrases)| Some((way, any_at(tokens, at, phrases)?)))
        .collect();
    let longest = found.iter().map(|(_, length)| *length).max()?;
    let ways = found
        .into_iter()
        .filter(|(_, length)| *length == longest)
        .map(|(way, _)| way)
        .collect();
    Some((ways, longest))
}

/// The nearest topic that can have this direction.
fn topic_of(
    tokens: &[Token],
    at: usize,
    length: usize,
    way: Trend,
    topics: &[(usize, usize, Topic)],
) -> Option<Topic> {
    let stops = |from: usize, to: usize| {
        tokens
            .iter()
            .take(to)
            .skip(from)
            .any(|token| token.kind == Kind::Mark && token.text == ";")
    };
    topics
        .iter()
        .filter(|(_, _, topic)| can_have(*topic, way))
        .filter_map(|(place, of, topic)| {
            let distance = if *place >= at + length {
                (*place - at - length, stops(at, *place))
            } else {
                (at.saturating_sub(place + of), stops(*place, at))
            };
            (distance.0 <= REACH && !distance.1).then_some((distance.0, *topic))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, topic)| topic)
}

/// `faster` alone speaks of speed; the other directions need something that they are about.
const fn own_topic(way: Trend) -> Option<Topic> {
    match way {
        Trend::Slow | Trend::Fast => Some(Topic::Speed),
        Trend::Lose | Trend::Gain => Some(Topic::Worth),
        Trend::Early | Trend::Late | Trend::Soft | Trend::Hard | Trend::Short | Trend::Long => None,
    }
}

const fn can_have(topic: Topic, way: Trend) -> bool {
    match way {
        Trend::Early | Trend::Late => matches!(
            topic,
            Topic::Brake | Topic::Release | Topic::Throttle | Topic::Turn | Topic::Shift | Topic::Apex
        ),
        Trend::Soft | Trend::Hard => matches!(topic, Topic::Brake | Topic::Release),
        Trend::Slow | Trend::Fast => matches!(topic, Topic::Speed),
        Trend::Short | Trend::Long => matches!(topic, Topic::Coast | Topic::Line),
        Trend::Lose | Trend::Gain => matches!(topic, Topic::Worth),
    }
}

/// `do not brake later`: the word that turns it round stands shortly before, in the same clause.
fn is_denied(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    (at.saturating_sub(4)..at)
        .rev()
        .take_while(|idx| tokens.get(*idx).is_some_and(|token| !ends_clause(token)))
        .any(|idx| any_at(tokens, idx, lexicon.not).is_some_and(|length| idx + length <= at))
}

/// `the reference brakes later`: the last one named before the direction, in its clause, is the reference itself, and not
/// what something is compared with (`than the reference`) nor any reference (`a reference beside the track`).
fn is_of_reference(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let Some((subject, _)) = lexicon.reference.split_first() else {
        return false;
    };
    let own_best = lexicon
        .own_best
        .split_last()
        .map(|(_, whole)| whole)
        .unwrap_or_default();
    let is = |idx: usize, words: &[&str]| {
        tokens
            .get(idx)
            .is_some_and(|token| words.contains(&token.text.as_str()))
    };
    let is_subject = |idx: usize| {
        let article = idx.checked_sub(1).filter(|before| is(*before, DEFINITE));
        let before = article.unwrap_or(idx).checked_sub(1);
        let is_any = idx
            .checked_sub(1)
            .is_some_and(|before| is(before, lexicon.articles) || is(before, COMPARING));
        !is_any && !before.is_some_and(|before| is(before, COMPARING))
    };
    let last = (0..at)
        .rev()
        .take_while(|idx| tokens.get(*idx).is_some_and(|token| !ends_clause(token)))
        .find_map(|idx| {
            if any_at(tokens, idx, &[subject]).is_some() || any_at(tokens, idx, own_best).is_some() {
                is_subject(idx).then_some(true)
            } else {
                any_at(tokens, idx, lexicon.you).map(|_| false)
            }
        });
    last.unwrap_or_default()
}

/// Definite articles of all six languages.
const DEFINITE: &[&str] = &["the", "die", "der", "la", "il", "a", "l"];
/// Words after which the reference is what something is compared with.
const COMPARING: &[&str] = &[
    "than",
    "als",
    "que",
    "to",
    "with",
    "of",
    "before",
    "after",
    "behind",
    "against",
    "vor",
    "nach",
    "hinter",
    "gegenüber",
    "gegen",
    "zu",
    "zur",
    "mit",
    "avant",
    "après",
    "sur",
    "contre",
    "à",
    "de",
    "del",
    "al",
    "dal",
    "di",
    "da",
    "do",
    "na",
    "con",
    "com",
];

/// Whether a direction says how it is or what to do.
fn mood(tokens: &[Token], at: usize, way: Trend, lexicon: &Lexicon) -> Mood {
    let clause = (0..at)
        .rev()
        .take_while(|idx| tokens.get(*idx).is_some_and(|token| !ends_clause(token)))
        .last()
        .unwrap_or(at);
    let is = |idx: usize, phrases: &[&str]| any_at(tokens, idx, phrases).is_some();
    // `too early` is never advice; in some languages the word stands behind: `cedo demais`.
    if (at.saturating_sub(2)..at + 3).any(|idx| is(idx, lexicon.too)) {
        return Mood::Description;
    }
    // `the early throttle`.
    if at.checked_sub(1).is_some_and(|before| is(before, ARTICLES)) {
        return Mood::Description;
    }
    if is(clause, lexicon.imperative) {
        return Mood::Advice;
    }
    // An imperative after `and` begins a clause of its own.
    let after_joint = (clause..at).any(|idx| {
        is(
            idx,
            &[
                "and", "und", "et", "y", "e", "then", "dann", "puis", "luego", "poi", "depois",
            ],
        ) && is(idx + 1, lexicon.imperative)
    });
    if after_joint {
        return Mood::Advice;
    }
    for idx in (clause..=at).rev() {
        if is(idx, lexicon.advice) {
            return Mood::Advice;
        }
        if is(idx, lexicon.you) || is(idx, lexicon.reference) || is(idx, lexicon.own_best) {
            return Mood::Description;
        }
    }
    let is_compared = (at..tokens.len())
        .take_while(|idx| tokens.get(*idx).is_some_and(|token| !ends_clause(token)))
        .any(|idx| is(idx, lexicon.reference) || is(idx, lexicon.own_best));
    let has_number = tokens
        .iter()
        .skip(clause)
        .take(at.saturating_sub(clause) + 2)
        .any(|token| token.kind == Kind::Number);
    // `gewinnst du`: the verb comes first.
    let is_inverted = (at + 1..at + 3).any(|idx| is(idx, lexicon.you));
    if is_compared || is_inverted || has_number || matches!(way, Trend::Slow | Trend::Lose) {
        Mood::Description
    } else {
        Mood::Advice
    }
}
