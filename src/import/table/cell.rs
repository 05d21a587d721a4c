//! Cells that are not plain numbers: clock times, dates, `Lap 3`, `true`, vectors packed into one cell.
//!
//! Numbers are always tried first; these readers see only what is left.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use super::number::{self, Parsed};
use super::syntax::Syntax;
use crate::units::Seconds;

/// How the text of a cell becomes a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// A number.
    Number,
    /// Seconds, `h:mm:ss.f`, `m:ss.f`, `m:ss:mmm`, `0 days 00:01:02.5` or a date with time (then seconds since
    /// 1970 UTC).
    Moment,
    /// A number, possibly behind a word: `Lap 3`.
    Ordinal,
    /// A number, `true`, `false`, `on`, `off`.
    Flag,
    /// One number of several in the cell: part `index` between `separator`s.
    Part {
        /// Which, from 0.
        index: u8,
        /// Between the parts.
        separator: u8,
    },
}

impl Cell {
    /// Reads one cell without its quotes.
    pub(crate) fn parse(self, cell: &[u8], syntax: Syntax) -> Parsed {
        if let Self::Part { index, separator } = self {
            return cell
                .split(|byte| *byte == separator)
                .nth(usize::from(index))
                .map_or(Parsed::Empty, |part| number::parse(part, syntax));
        }
        let parsed = number::parse(cell, syntax);
        if parsed != Parsed::Text {
            return parsed;
        }
        let Some(text) = std::str::from_utf8(cell)
            .ok()
            .map(str::trim)
            .filter(|text| text.len() <= 64)
        else {
            return Parsed::Text;
        };
        let value = match self {
            Self::Number | Self::Part { .. } => None,
            Self::Moment => moment_s(text),
            Self::Ordinal => ordinal(text),
            Self::Flag => flag(text),
        };
        match value {
            Some(value) if value.is_finite() => Parsed::Number(value),
            Some(_) | None => Parsed::Text,
        }
    }
}

/// Seconds of a clock, or since 1970 of a date with time.
pub(crate) fn moment_s(text: &str) -> Option<f64> {
    clock_s(text).or_else(|| instant_s(text))
}

/// `1:02:03.5` → 3723.5; also `m:ss.f`, `m:ss:mmm`, and days in front.
pub(crate) fn clock_s(text: &str) -> Option<f64> {
    let (days, clock) = match text.split_once(" days ").or_else(|| text.split_once(" day ")) {
        Some((days, clock)) => (days.trim().parse::<f64>().ok()?, clock.trim()),
        None => (0.0, text),
    };
    let (sign, clock) = clock
        .strip_prefix('-')
        .map_or((1.0, clock), |clock| (-1.0, clock));
    let clock = clock.strip_prefix('+').unwrap_or(clock);
    let parts: Vec<&str> = clock.split(':').collect();
    let digits = |part: &str| -> Option<f64> {
        let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        plain.then(|| part.parse::<f64>().ok()).flatten()
    };
    let seconds = match parts.as_slice() {
        [minutes, seconds, millis] if millis.len() == 3 && !millis.contains('.') => {
            digits(minutes)? * 60.0 + digits(seconds)? + digits(millis)? / 1000.0
        }
        [hours, minutes, seconds] => digits(hours)? * 3600.0 + digits(minutes)? * 60.0 + digits(seconds)?,
        [minutes, seconds] => digits(minutes)? * 60.0 + digits(seconds)?,
        _ => return None,
    };
    Some(days * 86_400.0 + sign * seconds)
}

/// A date with time → seconds since 1970 UTC. Without a zone it is taken as UTC.
pub(crate) fn instant_s(text: &str) -> Option<f64> {
    if !text.is_ascii() || text.len() > 40 || !text.contains(':') {
        return None;
    }
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Some(seconds_of(instant.naive_utc()));
    }
    let text = text
        .strip_suffix('Z')
        .or_else(|| text.strip_suffix(" UTC"))
        .unwrap_or(text);
    const SHAPES: [&str; 6] = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y/%m/%d %H:%M:%S%.f",
        "%d.%m.%Y %H:%M:%S%.f",
        "%d/%m/%Y %H:%M:%S%.f",
        "%m/%d/%Y %H:%M:%S%.f",
    ];
    SHAPES
        .iter()
        .find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok())
        .map(seconds_of)
}

/// `31/12/2025` or `31.12.2025`, day first; `2025-12-31`.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    ["%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%Y/%m/%d"]
        .iter()
        .find_map(|shape| NaiveDate::parse_from_str(text, shape).ok())
}

/// The moment in a cell: seconds or milliseconds since 1970, or a date with time.
pub(crate) fn utc(text: &str) -> Option<DateTime<Utc>> {
    let seconds = instant_s(text).or_else(|| text.parse::<f64>().ok())?;
    let seconds = if seconds > 1e11 { seconds / 1000.0 } else { seconds };
    let plausible = (9e8..1e10).contains(&seconds);
    plausible
        .then(|| DateTime::from_timestamp_millis(Seconds::new(seconds).milliseconds()))
        .flatten()
}

/// A lap number from a cell; `None` for what counts no lap.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked before"
)]
pub(crate) fn lap_number(value: f64) -> Option<u32> {
    (0.0..1e6).contains(&value).then(|| value.round() as u32)
}

fn seconds_of(instant: NaiveDateTime) -> f64 {
    let utc = instant.and_utc();
    #[expect(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^53")]
    let whole = utc.timestamp() as f64;
    whole + f64::from(utc.timestamp_subsec_micros()) / 1e6
}

fn ordinal(text: &str) -> Option<f64> {
    let digits_at = text
        .rfind(|character: char| !character.is_ascii_digit())
        .map_or(0, |at| at + 1);
    text.get(digits_at..)?.parse().ok()
}

fn flag(text: &str) -> Option<f64> {
    const YES: [&str; 4] = ["true", "on", "yes", "active"];
    const NO: [&str; 4] = ["false", "off", "no", "inactive"];
    if YES.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        Some(1.0)
    } else if NO.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        Some(0.0)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_every_spelling() {
        let check = |text: &str, expect: f64| assert_eq!(moment_s(text), Some(expect), "{text}");
        check("1:02:03.5", 3723.5);
        check("01:27.089", 87.089);
        check("1:27:089", 87.089);
        check("0 days 00:01:02.500000", 62.5);
        check("1970-01-02T00:00:01.5Z", 86_401.5);
        check("1970-01-02 01:00:01+01:00", 86_401.0);
        check("1970-01-02 00:00:01", 86_401.0);
        assert_eq!(moment_s("Lap 3"), None);
        assert_eq!(moment_s("a:b"), None);
        assert_eq!(moment_s("::"), None);
    }

    #[test]
    fn words_in_cells_become_numbers_only_where_they_may() {
        let check = |cell: Cell, text: &str, expect: Parsed| {
            assert_eq!(cell.parse(text.as_bytes(), Syntax::plain(b',')), expect, "{text}");
        };
        check(Cell::Ordinal, "Lap 12", Parsed::Number(12.0));
        check(Cell::Number, "Lap 12", Parsed::Text);
        check(Cell::Flag, "True", Parsed::Number(1.0));
        check(
            Cell::Part {
                index: 1,
                separator: b':',
            },
            "1.5:-2.5:3:",
            Parsed::Number(-2.5),
        );
        check(
            Cell::Part {
                index: 7,
                separator: b':',
            },
            "1.5:-2.5",
            Parsed::Empty,
        );
    }

    #[test]
    fn moments_are_told_from_other_numbers() {
        assert_eq!(utc("1767150797.44").unwrap().timestamp(), 1_767_150_797);
        assert_eq!(utc("1767150797440").unwrap().timestamp_subsec_millis(), 440);
        assert_eq!(utc("2025-12-31T03:13:17Z").unwrap().timestamp(), 1_767_150_797);
        assert_eq!(utc("12.5"), None);
        assert_eq!(utc("nan"), None);
    }
}
