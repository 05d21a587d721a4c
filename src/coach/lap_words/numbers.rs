//! Lap numbers, lap times and dates as people type them.

use super::super::spelling::folded_word;
use super::choice::Day;
use super::vocabulary::month;
use crate::units::Seconds;

/// Nobody's lap has a higher number; bounds what is read as one.
const HIGHEST_LAP: u32 = 9_999;
/// Seconds without minutes are a lap time from here on.
const SHORTEST_LAP_S: f64 = 10.0;

/// `3`, `#3`, `l3`, `lap3`, `runde3`, `3rd`, `3.`.
pub(in crate::coach) fn lap_number(word: &str) -> Option<u32> {
    let bare = ["lap", "runde", "tour", "vuelta", "giro", "volta", "l"]
        .into_iter()
        .find_map(|prefix| word.strip_prefix(prefix))
        .unwrap_or(word);
    let bare = ["st", "nd", "rd", "th", "e", "er", "a", "o"]
        .into_iter()
        .find_map(|ending| bare.strip_suffix(ending))
        .filter(|digits| digits.chars().all(|c| c.is_ascii_digit()))
        .unwrap_or(bare);
    let is_number = !bare.is_empty() && bare.len() <= 4 && bare.chars().all(|c| c.is_ascii_digit());
    bare.parse()
        .ok()
        .filter(|number| is_number && (1..=HIGHEST_LAP).contains(number))
}

/// `1:37.9`, `1:37,9`, `1'37.900`, `1.37.9`, `97.9`: the time, and how far from it a lap may be, by the digits typed.
pub(in crate::coach) fn lap_time(token: &str) -> Option<(Seconds, Seconds)> {
    let token = token.trim_end_matches(['?', '!', ',', ';', '.']);
    let token = token.strip_suffix('s').unwrap_or(token);
    let plain = token.replace(',', ".").replace(['\'', '’', 'm'], ":");
    let (minutes, seconds) = match plain.split_once(':') {
        Some((minutes, seconds)) => (Some(minutes), seconds),
        // `1.37.9`: the first dot is a colon.
        None if plain.matches('.').count() == 2 => {
            let (minutes, seconds) = plain.split_once('.')?;
            (Some(minutes), seconds)
        }
        None => (None, plain.as_str()),
    };
    let (whole, decimals) = seconds.split_once('.').unwrap_or((seconds, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let is_time = digits(whole) && digits(decimals) && decimals.len() <= 3 && !whole.is_empty();
    if !is_time || (minutes.is_some() && whole.len() != 2) || (minutes.is_none() && decimals.is_empty()) {
        return None;
    }
    let minutes: f64 = match minutes {
        Some(minutes) if digits(minutes) && (1..=2).contains(&minutes.len()) => minutes.parse().ok()?,
        Some(_) => return None,
        None => 0.0,
    };
    let seconds: f64 = format!("{whole}.{decimals}0").parse().ok()?;
    let at_s = 60.0 * minutes + seconds;
    if at_s < SHORTEST_LAP_S || (minutes > 0.0 && seconds >= 60.0) {
        return None;
    }
    let decimals = i32::try_from(decimals.len()).unwrap_or(3);
    // Some cut the digits that they leave out, some round them.
    let within_s = if decimals >= 3 {
        0.000_6
    } else {
        10_f64.powi(-decimals)
    };
    Some((Seconds::new(at_s), Seconds::new(within_s)))
}

/// A date at the beginning, all that it may be, and how many tokens it takes: `29 Nov`, `Nov 29`, `29.11.`, `2026-11-29`,
/// `3/5`.
pub(super) fn dates(tokens: &[&str]) -> Option<(Vec<Day>, usize)> {
    numeric_date(tokens.first()?)
        .map(|days| (days, 1))
        .or_else(|| spelled_date(tokens))
}

fn numeric_date(token: &str) -> Option<Vec<Day>> {
    let token = token.trim_end_matches(['?', '!', ',', ';']);
    let mark = ['-', '/', '.'].into_iter().find(|mark| token.contains(*mark))?;
    let is_closed = token.ends_with('.');
    let parts: Vec<&str> = token.split(mark).filter(|part| !part.is_empty()).collect();
    if parts
        .iter()
        .any(|part| part.len() > 4 || !part.chars().all(|c| c.is_ascii_digit()))
    {
        return None;
    }
    let number = |at: usize| parts.get(at).and_then(|part| part.parse::<u32>().ok());
    let year = |at: usize| {
        let year = parts.get(at)?.parse::<i32>().ok()?;
        Some(if year < 100 { 2000 + year } else { year })
    };
    let date = |day: u32, month: u32, year: Option<i32>| {
        ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some(Day::Date { day, month, year })
    };
    match (parts.len(), mark) {
        (3, '-') if parts.first().is_some_and(|part| part.len() == 4) => {
            Some(vec![date(number(2)?, number(1)?, year(0))?])
        }
        // `1.37.9` is a lap time: a date has a month, and a year of two digits or four.
        (3, '.' | '-')
            if parts
                .get(2)
                .is_some_and(|part| part.len() != 1 && part.len() != 3) =>
        {
            Some(vec![date(number(0)?, number(1)?, year(2))?])
        }
        // `29.11.` with its dot, or a month that leaves no doubt; `97.9` is a time.
        (2, '.') if is_closed => Some(vec![date(number(0)?, number(1)?, None)?]),
        (2 | 3, '/') => {
            let year = (parts.len() == 3).then(|| year(2)).flatten();
            let both = [
                date(number(0)?, number(1)?, year),
                date(number(1)?, number(0)?, year),
            ];
            let mut days: Vec<Day> = both.into_iter().flatten().collect();
            days.dedup();
            (!days.is_empty()).then_some(days)
        }
        _ => None,
    }
}

/// `29 Nov`, `29. November 2026`, `Nov 29th`, `29 de noviembre`.
fn spelled_date(tokens: &[&str]) -> Option<(Vec<Day>, usize)> {
    let word = |at: usize| tokens.get(at).map(|token| folded_word(token));
    let day = |at: usize| {
        let number = lap_number(&word(at)?)?;
        (1..=31).contains(&number).then_some(number)
    };
    let named = |at: usize| month(&word(at)?);
    let joins = |at: usize| word(at).is_some_and(|word| matches!(word.as_str(), "de" | "of"));
    let (day, month, taken) = if let Some(month) = named(1) {
        (day(0)?, month, 2)
    } else if joins(1) {
        (day(0)?, named(2)?, 3)
    } else {
        (day(1)?, named(0)?, 2)
    };
    let year_at = taken + usize::from(joins(taken));
    let year = word(year_at)
        .filter(|year| year.len() == 4)
        .and_then(|year| year.parse::<i32>().ok());
    let taken = if year.is_some() { year_at + 1 } else { taken };
    Some((vec![Day::Date { day, month, year }], taken))
}
