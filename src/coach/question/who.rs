//! Whose laps a question is about, and which: people by mention or name, laps by number, order, time and day.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::super::lap_words::{Day, LapWords, When, Which, Whose, lap_time, mentioned, named};
use super::super::lap_words::{Sense, exact_sense};
use super::super::spelling::folded_word;
use super::elliptic::elliptic;
use super::lap_word::{REACH, is_lap_word, joins};
use super::place::number_word;
use crate::units::Seconds;
use crate::words::Language;

/// What stands for a person in the text that rules read.
pub(super) const PERSON: &str = "qperson";

/// What a question says of people and laps.
#[derive(Debug, Default)]
pub(super) struct Who {
    /// The question with people taken out of it.
    pub(super) text: String,
    /// People and laps, in the order named.
    pub(super) laps: Vec<LapWords>,
    /// Lap times that were written.
    pub(super) times: Vec<Seconds>,
}

impl Who {
    /// Numbers that name laps.
    pub(super) fn lap_numbers(&self) -> Vec<u32> {
        let numbers = self.laps.iter().filter_map(|lap| match lap.which {
            Which::Number(number) => Some(number),
            _ => None,
        });
        numbers.collect()
    }

    /// Whether a person is named, other than the asker.
    pub(super) fn names_somebody(&self) -> bool {
        self.laps
            .iter()
            .any(|lap| !matches!(lap.whose, Whose::Unsaid | Whose::Mine))
    }

    /// Laps that are chosen one by one.
    pub(super) fn chosen(&self) -> impl Iterator<Item = &LapWords> {
        self.laps.iter().filter(|lap| lap.which != Which::Unsaid)
    }

    /// Days that are named.
    pub(super) fn has_days(&self) -> bool {
        self.laps.iter().any(|lap| lap.when.is_some())
    }
}

/// Reads people and laps out of a question. `people`: names of those whose laps there are.
pub(super) fn who(question: &str, people: &[&str], language: Option<Language>) -> Who {
    let mut who = Who::default();
    let tokens: Vec<&str> = question.split_whitespace().collect();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        at += who.person(rest, people).max(1);
    }
    let words: Vec<String> = who.text.split_whitespace().map(folded_word).collect();
    who.days(&words, language);
    let mut chosen = orders(&words);
    chosen.extend(elliptic(&words, &chosen));
    chosen.extend(numbers(&words));
    chosen.sort_by_key(|(at, _)| *at);
    who.laps.extend(chosen.into_iter().map(|(_, lap)| lap));
    who
}

impl Who {
    /// Takes a person from the beginning of `tokens`, or a word; how many tokens it took.
    fn person(&mut self, tokens: &[&str], people: &[&str]) -> usize {
        let Some(token) = tokens.first() else { return 0 };
        let whose = |whose| LapWords {
            whose,
            ..LapWords::default()
        };
        if let Some(id) = mentioned(token) {
            self.laps.push(whose(Whose::Mentioned(id)));
            self.text.push_str(" qperson ");
            return 1;
        }
        let is_at = token.starts_with('@') && token.chars().count() > 1;
        let is_name = is_at || {
            let word = folded_word(token.trim_end_matches("'s").trim_end_matches("’s"));
            let is_own_name = people.iter().any(|name| {
                name.split_whitespace()
                    .next()
                    .is_some_and(|first| is_name_or_its_genitive(&word, &folded_word(first)))
            });
            is_own_name && word.chars().count() >= 3 && exact_sense(&word).is_none()
        };
        if is_name {
            let found = named(tokens, people);
            let (person, taken) = match found {
                Some((mut persons, taken)) if !persons.is_empty() => (persons.swap_remove(0), taken),
                _ if is_at => (
                    Whose::Named(token.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()),
                    1,
                ),
                _ => return self.word(token),
            };
            self.laps.push(whose(person));
            self.text.push_str(" qperson ");
            return taken;
        }
        self.word(token)
    }

    fn word(&mut self, token: &str) -> usize {
        // `l'1:38`: the article is no part of the time.
        let without_article = token
            .split_once(['\'', '’'])
            .filter(|(article, _)| !article.is_empty() && article.chars().all(char::is_alphabetic))
            .map_or(token, |(_, time)| time);
        if let Some((at, _)) = lap_time(without_article) {
            self.times.push(at);
        }
        self.text.push(' ');
        self.text.push_str(token);
        1
    }

    /// `yesterday`, `since last week`, `letzte Session`.
    fn days(&mut self, words: &[String], language: Option<Language>) {
        let sense_at = |index: usize| words.get(index).and_then(|word| exact_sense(word));
        let mut is_since = false;
        let mut index = 0;
        while let Some(word) = words.get(index) {
            let here = match (word.as_str(), exact_sense(word)) {
                ("hier", _) if language != Some(Language::French) => None,
                (_, sense) => sense,
            };
            let next = sense_at(index + 1);
            let found = match (here, next) {
                (Some(Sense::Today), _) => Some((Day::Today, 1)),
                (Some(Sense::Yesterday), _) => Some((Day::DaysAgo(1), 1)),
                (Some(Sense::DayBeforeYesterday), _) => Some((Day::DaysAgo(2), 1)),
                (Some(Sense::Last), Some(Sense::Week)) | (Some(Sense::Week), Some(Sense::Last)) => {
                    Some((Day::LastWeek, 2))
                }
                (Some(Sense::Last), Some(Sense::Month)) | (Some(Sense::Month), Some(Sense::Last)) => {
                    Some((Day::LastMonth, 2))
                }
                (Some(Sense::Last), Some(Sense::Session)) | (Some(Sense::Session), Some(Sense::Last)) => {
                    Some((Day::LastSession, 2))
                }
                (Some(Sense::Last), Some(Sense::Weekday(day)))
                | (Some(Sense::Weekday(day)), Some(Sense::Last)) => Some((Day::Weekday(day), 2)),
                (Some(Sense::This), Some(Sense::Week)) => Some((Day::ThisWeek, 2)),
                // Short forms are words of other kinds too: `mar`, `sat`, `gen`.
                (Some(Sense::Weekday(day)), _) if word.chars().count() > 4 => Some((Day::Weekday(day), 1)),
                _ => None,
            };
            is_since |= here == Some(Sense::Since);
            match found {
                Some((day, taken)) => {
                    self.laps.push(LapWords {
                        when: Some(When { day, since: is_since }),
                        ..LapWords::default()
                    });
                    is_since = false;
                    index += taken;
                }
                None => index += 1,
            }
        }
    }
}

/// `my last two laps`, `best lap`, `the lap before`, `than my best`.
fn orders(words: &[String]) -> Vec<(usize, LapWords)> {
    let mut laps: Vec<(usize, LapWords)> = Vec::new();
    let sense_at = |index: usize| words.get(index).and_then(|word| exact_sense(word));
    for (index, word) in words.iter().enumerate() {
        let is_lap = is_lap_word(word);
        let ends_so = index + 1 == words.len() && index > 0;
        let is_own = index.checked_sub(1).and_then(sense_at) == Some(Sense::Mine);
        if !(is_lap || (is_own && ends_so)) {
            continue;
        }
        let from = if is_lap {
            index.saturating_sub(REACH)
        } else {
            index
        };
        // `le tour le plus rapide`, `la vuelta más lenta`: what it is stands behind two more words.
        let is_superlative = words.get(index + 1..index + REACH).is_some_and(|next| {
            next.iter()
                .any(|word| matches!(word.as_str(), "plus" | "mas" | "piu" | "mais"))
        });
        let to = if is_lap {
            (index + if is_superlative { 1 + REACH } else { 2 }).min(words.len())
        } else {
            index + 1
        };
        let near: Vec<Sense> = (from..to).filter_map(sense_at).collect();
        let count = (from..to)
            .filter(|near| *near != index)
            .filter_map(|near| words.get(near))
            .find_map(|word| {
                word.parse::<u32>()
                    .ok()
                    .or_else(|| number_word(word))
                    .or_else(|| couple(word))
            });
        let has = |sense: Sense| near.contains(&sense);
        let which = if has(Sense::Last) {
            Some(match count {
                Some(count @ 2..=50) => Which::LastFew(count),
                _ => Which::FromLast(0),
            })
        } else if has(Sense::Previous) {
            Some(Which::FromLast(1))
        } else if has(Sense::Slowest) {
            Some(Which::Slowest)
        } else if has(Sense::Best) && !has(Sense::Optimal) {
            Some(Which::Best)
        } else if has(Sense::First) && is_lap {
            Some(Which::First)
        } else if has(Sense::Typical) && is_lap {
            Some(Which::Typical)
        } else {
            None
        };
        if let Some(which) = which {
            let one = LapWords {
                which,
                ..LapWords::default()
            };
            if !laps.iter().any(|(_, known)| *known == one) {
                laps.push((index, one));
            }
        }
    }
    laps
}

/// `lap 7 and 3`, `Runde 4 gegen Runde 2`, `my 2nd lap`, `lap two`.
fn numbers(words: &[String]) -> Vec<(usize, LapWords)> {
    let mut laps = Vec::new();
    let mut follows_lap = false;
    for (index, word) in words.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| words.get(before));
        let is_after_lap = before.is_some_and(|word| {
            is_lap_word(word) || matches!(word.as_str(), "number" | "nummer" | "numero") && follows_lap
        });
        let joined = ["lap", "runde"]
            .into_iter()
            .find_map(|prefix| word.strip_prefix(prefix))
            .and_then(|digits| digits.parse::<u32>().ok());
        let plain = word.parse::<u32>().ok();
        // `2nd lap`, `zweite Runde`: `two laps` counts them.
        let is_before_one = words.get(index + 1).is_some_and(|next| is_one_lap(next));
        let in_order = word
            .trim_end_matches(|c: char| c.is_alphabetic())
            .parse::<u32>()
            .ok();
        let worded = number_word(word).filter(|number| *number > 1);
        if let Some(number) = in_order
            .filter(|_| plain.is_none())
            .or(worded)
            .filter(|_| is_before_one)
        {
            laps.push((
                index,
                LapWords {
                    which: Which::Number(number),
                    ..LapWords::default()
                },
            ));
            continue;
        }
        let is_worded = before.is_some_and(|before| is_one_lap(before) && before != "tour");
        let plain = plain.or(worded.filter(|_| is_worded));
        let number = joined.or(plain).filter(|number| (1..=999).contains(number));
        match number {
            Some(number) if joined.is_some() || is_after_lap || follows_lap => {
                // `my last 2 laps` is counted elsewhere.
                laps.push((
                    index,
                    LapWords {
                        which: Which::Number(number),
                        ..LapWords::default()
                    },
                ));
                follows_lap = true;
            }
            _ => {
                follows_lap &= joins(word)
                    || matches!(
                        word.as_str(),
                        "than" | "als" | "to" | "qperson" | "la" | "le" | "il" | "der" | "die" | "the" | "a"
                    );
            }
        }
    }
    laps
}

/// `carla`, or `carlas` without an apostrophe.
fn is_name_or_its_genitive(word: &str, name: &str) -> bool {
    word == name || (name.chars().count() >= 3 && word.strip_suffix('s') == Some(name))
}

fn is_one_lap(word: &str) -> bool {
    matches!(word, "lap" | "runde" | "tour" | "vuelta" | "giro" | "volta")
}

/// `both`, `couple`, `beiden`.
fn couple(word: &str) -> Option<u32> {
    matches!(word, "couple" | "both" | "beiden" | "beide" | "pair").then_some(2)
}

/// The question with a word in the place of people, for lists of words.
pub(super) fn without_people(text: &str) -> String {
    text.replace(PERSON, "him")
}
