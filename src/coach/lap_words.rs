//! Words that choose laps, as people type them in six languages.
//!
//! `best`, `lap 3`, `1:37.9`, `gestern`, `las dos últimas`, `Ben's best`: read into a closed choice, which whoever has the
//! laps looks up. Pure.

mod choice;
mod numbers;
mod vocabulary;

use super::spelling::{folded_word, is_nearly};
pub use choice::Which;
pub(crate) use choice::{Day, LapWords, When, Whose};
use numbers::dates;
pub(super) use numbers::lap_time;
use vocabulary::sense;
pub(super) use vocabulary::{Sense, exact_sense};

/// Words of a choice that are read; a longer text is no choice.
const MOST_WORDS: usize = 12;
/// Laps that one choice may name at most.
const MOST_LAPS: u32 = 50;

/// What a text that is nothing but a choice may mean, the likeliest first; empty where it means no lap. `names`: of the
/// people whose laps there are; one of them may be typed in part or with a mistake.
#[must_use]
pub(crate) fn lap_words(text: &str, names: &[&str]) -> Vec<LapWords> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    if tokens.is_empty() || tokens.len() > MOST_WORDS {
        return Vec::new();
    }
    let mut found = Found::default();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        at += found.read(rest, names).max(1);
    }
    found.candidates()
}

/// What was understood of a text so far.
#[derive(Default)]
struct Found {
    whose: Vec<Whose>,
    which: Vec<Which>,
    days: Vec<Day>,
    is_since: bool,
    says_lap: bool,
    count: Option<u32>,
    not_understood: usize,
}

impl Found {
    /// Reads from the beginning of `tokens`; how many it took.
    fn read(&mut self, tokens: &[&str], names: &[&str]) -> usize {
        let Some(token) = tokens.first() else { return 0 };
        if let Some(id) = mentioned(token) {
            self.whose.push(Whose::Mentioned(id));
            return 1;
        }
        if let Some((days, taken)) = dates(tokens) {
            self.days.extend(days);
            return taken;
        }
        if let Some((at, within)) = lap_time(token) {
            self.which.push(Which::Time { at, within });
            return 1;
        }
        let word = folded_word(token);
        if word.is_empty() {
            return 1;
        }
        if is_number_with_marks(token) {
            self.not_understood += 1;
            return 1;
        }
        // A name goes before the words of the rules: somebody may be called Best.
        let called = named(tokens, names);
        if let Some((people, taken)) = called {
            self.whose.extend(people);
            return taken;
        }
        if let Some(number) = numbers::lap_number(&word) {
            self.count = self.count.or(Some(number));
            self.says_lap |= !word.starts_with(|c: char| c.is_ascii_digit());
            return 1;
        }
        match sense(&word) {
            Some(sense) => self.understand(sense, tokens),
            None => {
                self.not_understood += 1;
                1
            }
        }
    }

    fn understand(&mut self, sense: Sense, tokens: &[&str]) -> usize {
        let next = tokens.get(1).map(|token| folded_word(token));
        let next_sense = next.as_deref().and_then(vocabulary::sense);
        match sense {
            // `el mes pasado`: not `my`.
            Sense::Mine if word_is(tokens, "mes") && next_sense == Some(Sense::Last) => {
                return self.day(Day::LastMonth, 2);
            }
            Sense::Lap => self.says_lap = true,
            Sense::Best => self.which.push(Which::Best),
            Sense::Slowest => self.which.push(Which::Slowest),
            Sense::Last => match next_sense {
                Some(Sense::Week) => return self.day(Day::LastWeek, 2),
                Some(Sense::Month) => return self.day(Day::LastMonth, 2),
                Some(Sense::Session) => return self.day(Day::LastSession, 2),
                Some(Sense::Weekday(day)) => return self.day(Day::Weekday(day), 2),
                _ => self.which.push(Which::FromLast(0)),
            },
            Sense::Week if next_sense == Some(Sense::Last) => return self.day(Day::LastWeek, 2),
            Sense::Month if next_sense == Some(Sense::Last) => return self.day(Day::LastMonth, 2),
            Sense::Session if next_sense == Some(Sense::Last) => return self.day(Day::LastSession, 2),
            Sense::Session => return self.day(Day::ThisSession, 1),
            Sense::Previous => self.which.push(Which::FromLast(1)),
            Sense::First => self.which.push(Which::First),
            Sense::Typical => self.which.push(Which::Typical),
            Sense::Optimal => self.which.push(Which::Optimal),
            Sense::Reference => self.which.push(Which::Reference),
            Sense::Every => self.which.push(Which::Every),
            Sense::Mine => self.whose.push(Whose::Mine),
            Sense::Friend => self.whose.push(Whose::Friend),
            Sense::Everyone => self.whose.push(Whose::Everyone),
            Sense::Today => return self.day(Day::Today, 1),
            Sense::Yesterday => return self.day(Day::DaysAgo(1), 1),
            Sense::DayBeforeYesterday => return self.day(Day::DaysAgo(2), 1),
            Sense::Weekday(day) => return self.day(Day::Weekday(day), 1),
            Sense::Since => self.is_since = true,
            Sense::This if next_sense == Some(Sense::Week) => return self.day(Day::ThisWeek, 2),
            Sense::Ago => self.days.extend(self.count.take().map(Day::DaysAgo)),
            Sense::Days => return self.days_ago(Day::DaysAgo, next_sense),
            Sense::Week => return self.days_ago(Day::WeeksAgo, next_sense),
            Sense::Number(number) => self.count = self.count.or(Some(number)),
            Sense::Month | Sense::MonthName(_) | Sense::This | Sense::Filler => {}
        }
        1
    }

    fn day(&mut self, day: Day, taken: usize) -> usize {
        self.days.push(day);
        taken
    }

    /// `3 days ago`, `vor 3 Tagen`, `il y a 3 jours`.
    fn days_ago(&mut self, day: fn(u32) -> Day, next: Option<Sense>) -> usize {
        self.days.extend(self.count.take().map(day));
        if next == Some(Sense::Ago) { 2 } else { 1 }
    }

    /// Every reading of what was found, the likeliest first.
    fn candidates(mut self) -> Vec<LapWords> {
        let count = self
            .count
            .filter(|count| *count <= MOST_LAPS || self.which.is_empty());
        match (count, self.which.first()) {
            // `last two`: not the last lap and lap 2.
            (Some(count), Some(Which::FromLast(0))) => self.which = vec![Which::LastFew(count)],
            (Some(number), None) => self.which = vec![Which::Number(number)],
            // `best lap 3`: said twice, either may be meant.
            (Some(number), Some(_)) => self.which.push(Which::Number(number)),
            (None, _) => {}
        }
        let is_empty = self.which.is_empty()
            && self.whose.is_empty()
            && self.days.is_empty()
            && !(self.says_lap && self.not_understood == 0);
        // More that was not understood than that was: it is no choice of laps.
        let understood = self.which.len() + self.whose.len() + self.days.len() + usize::from(self.says_lap);
        if is_empty || self.not_understood > understood {
            return Vec::new();
        }
        let or_unsaid = |list: Vec<Option<When>>| if list.is_empty() { vec![None] } else { list };
        let since = self.is_since;
        let whens = or_unsaid(
            self.days
                .iter()
                .map(|day| Some(When { day: *day, since }))
                .collect(),
        );
        if self.which.is_empty() {
            self.which.push(Which::Unsaid);
        }
        // `my friend`, `mein Freund`: not mine.
        let is_mine_said = self.whose.contains(&Whose::Mine) && self.whose.len() > 1;
        self.whose
            .retain(|whose| !(is_mine_said && *whose == Whose::Mine));
        if self.whose.is_empty() {
            self.whose.push(Whose::Unsaid);
        }
        let mut candidates = Vec::new();
        for which in &self.which {
            for whose in &self.whose {
                for when in &whens {
                    let one = LapWords {
                        whose: whose.clone(),
                        which: *which,
                        when: *when,
                    };
                    if !candidates.contains(&one) {
                        candidates.push(one);
                    }
                }
            }
        }
        candidates
    }
}

/// `1:75.2`, `1:`: digits with marks between them that are neither a time nor a date.
fn is_number_with_marks(token: &str) -> bool {
    let inner = token.trim_matches(|c: char| !c.is_alphanumeric());
    let is_begun = token.ends_with(':');
    (is_begun || inner.contains([':', '.', ',', '/', '-'])) && inner.chars().any(|c| c.is_ascii_digit())
}

fn word_is(tokens: &[&str], expected: &str) -> bool {
    tokens.first().is_some_and(|token| folded_word(token) == expected)
}

/// The person in `<@123>` or `<@!123>`.
pub(super) fn mentioned(token: &str) -> Option<u64> {
    let inner = token.split_once("<@")?.1.split_once('>')?.0;
    inner.trim_start_matches('!').parse().ok()
}

/// The people whose name the tokens begin with, and how many tokens it takes: `@Ben`, `ben's`, `Anna Lena`, `carl`.
pub(super) fn named(tokens: &[&str], names: &[&str]) -> Option<(Vec<Whose>, usize)> {
    let mut best: Option<(u8, Vec<Whose>, usize)> = None;
    for name in names {
        let parts: Vec<String> = name.split_whitespace().map(folded_word).collect();
        let Some((quality, taken)) = likeness(tokens, &parts) else {
            continue;
        };
        let whose = Whose::Named((*name).to_owned());
        match &mut best {
            Some((known, people, most)) if *known == quality && *most == taken => people.push(whose),
            Some((known, _, most)) if (*known, *most) >= (quality, taken) => {}
            _ => best = Some((quality, vec![whose], taken)),
        }
    }
    best.map(|(_, people, taken)| (people, taken))
}

/// How well tokens name somebody: 3 as it is written, 2 by the first name, 1 with a mistake or cut short.
fn likeness(tokens: &[&str], parts: &[String]) -> Option<(u8, usize)> {
    let token = tokens.first()?;
    let is_at = token.starts_with('@');
    let first = name_word(token);
    let name = parts.first().filter(|name| !name.is_empty())?;
    if first.is_empty() {
        return None;
    }
    let same = parts
        .iter()
        .zip(tokens)
        .take_while(|(part, token)| **part == name_word(token))
        .count();
    if same == parts.len() {
        return Some((3, same));
    }
    if same > 0 {
        return Some((2, same));
    }
    // What a rule knows as a word is that word, and not half of a name, unless an @ says so.
    if !is_at && sense(&first).is_some() {
        return None;
    }
    let is_cut_short = first.chars().count() >= 3 && name.starts_with(&first);
    // `Bens Runde`, `bens lap`
    let is_genitive = name.chars().count() >= 3 && first.strip_suffix('s') == Some(name.as_str());
    (is_cut_short || is_genitive || is_nearly(&first, name)).then_some((1, 1))
}

/// `@Ben's` as `ben`.
fn name_word(token: &str) -> String {
    let bare = token
        .trim_start_matches('@')
        .trim_end_matches(['?', '!', '.', ',', ':', ';']);
    let bare = bare
        .strip_suffix("'s")
        .or_else(|| bare.strip_suffix("’s"))
        .unwrap_or(bare);
    folded_word(bare)
}

#[cfg(test)]
mod tests;
