//! Cells that are not plain numbers: clock times, dates, `Lap 3`, `true`, vectors packed into one cell.
//!
//! Numbers are always tried first; these readers see only what is left.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use super::half_day;
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
    /// A number, `true`, `false`, `on`, `off`, `in pits`, `invalid`.
    Flag,
    /// The same of what is good: a number, `true`, `valid`, `invalid`.
    Validity,
    /// A number with its unit behind it: `10.1 km/h`.
    Quantity,
    /// Degrees as a number or in words: `48.1253 N`, `N 48 07.523`, `48°07'31.4"`.
    Degrees,
    /// 1 for north and east, -1 for south and west.
    Hemisphere,
    /// Any text, as a number that is the same for the same text.
    Name,
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
        if self == Self::Name {
            return name_number(cell);
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
            Self::Number | Self::Part { .. } | Self::Name => None,
            Self::Quantity => quantity(text, syntax).map(|(value, _)| value),
            Self::Degrees => degrees(text),
            Self::Hemisphere => hemisphere(text),
            Self::Moment => moment_s(text),
            Self::Ordinal => ordinal(text),
            Self::Flag => flag(text),
            Self::Validity => validity(text),
        };
        match value {
            Some(value) if value.is_finite() => Parsed::Number(value),
            Some(_) | None => Parsed::Text,
        }
    }
}

/// Seconds of a clock, or since 1970 of a date with time.
pub(crate) fn moment_s(text: &str) -> Option<f64> {
    half_day::seconds(text, clock_s)
        .or_else(|| clock_s(text))
        .or_else(|| instant_s(text))
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
    let with_point = clock.replacen(',', ".", 1);
    let clock = with_point.as_str();
    let parts: Vec<&str> = clock.split(':').collect();
    let digits = |part: &str| -> Option<f64> {
        let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        plain.then(|| part.parse::<f64>().ok()).flatten()
    };
    let seconds = match parts.as_slice() {
        [hours, minutes, seconds, millis] if millis.len() == 3 => {
            digits(hours)? * 3600.0 + digits(minutes)? * 60.0 + digits(seconds)? + digits(millis)? / 1000.0
        }
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
    if !text.is_ascii() || text.len() > 64 || !text.contains(':') {
        return None;
    }
    // Java puts the name of the zone behind its distance from UTC.
    let text = text.split('[').next().unwrap_or(text).trim_end();
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Some(seconds_of(instant.naive_utc()));
    }
    const WITH_ZONE: [&str; 3] = [
        "%Y-%m-%dT%H:%M:%S%.f%z",
        "%Y-%m-%d %H:%M:%S%.f %z",
        "%d/%m/%Y %H:%M:%S%.f %z",
    ];
    if let Some(instant) = WITH_ZONE
        .iter()
        .find_map(|shape| DateTime::parse_from_str(text, shape).ok())
    {
        return Some(seconds_of(instant.naive_utc()));
    }
    // Without a zone that chrono knows, the clock is taken as it stands.
    let text = match text.rsplit_once(' ') {
        Some((moment, zone)) if is_zone(zone) => moment,
        Some(_) | None => text.strip_suffix('Z').unwrap_or(text),
    };
    let with_point = with_decimal_point(text);
    let text = with_point.as_str();
    const SHAPES: [&str; 12] = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y/%m/%d %H:%M:%S%.f",
        "%d.%m.%Y %H:%M:%S%.f",
        "%d/%m/%Y %H:%M:%S%.f",
        "%m/%d/%Y %H:%M:%S%.f",
        "%d-%b-%Y %H:%M:%S%.f",
        "%d %b %Y %H:%M:%S%.f",
        "%d-%m-%Y %H:%M:%S%.f",
        "%Y-%m-%d %I:%M:%S%.f %p",
        "%d/%m/%Y %I:%M:%S%.f %p",
        "%m/%d/%Y %I:%M:%S%.f %p",
    ];
    SHAPES
        .iter()
        .find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok())
        .map(seconds_of)
}

/// `CEST`, `Europe/Berlin`, `UTC+2`.
fn is_zone(word: &str) -> bool {
    let is_place = word.contains('/') && word.starts_with(|c: char| c.is_ascii_uppercase());
    let is_short = word.len() <= 9 && word.starts_with(|c: char| c.is_ascii_uppercase());
    word.len() >= 2
        && (is_place || is_short)
        && word.bytes().all(|byte| {
            byte.is_ascii_uppercase()
                || byte.is_ascii_digit()
                || b"+-:".contains(&byte)
                || (is_place && (byte.is_ascii_alphabetic() || b"/_".contains(&byte)))
        })
        && !matches!(word, "AM" | "PM")
}

/// Milliseconds behind a comma or a third colon, as some loggers write them, behind a point.
fn with_decimal_point(text: &str) -> String {
    let clock_at = text.find(':').unwrap_or_default();
    let (date, clock) = text.split_at(clock_at);
    let clock = if clock.matches(':').count() == 3 {
        match clock.rsplit_once(':') {
            Some((clock, millis)) => format!("{clock}.{millis}"),
            None => clock.to_owned(),
        }
    } else {
        clock.replacen(',', ".", 1)
    };
    format!("{date}{clock}")
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

/// `10.120 km/h` → 10.12 and `km/h`; `None` without a number in front or without letters behind it.
pub(crate) fn quantity(text: &str, syntax: Syntax) -> Option<(f64, &str)> {
    let text = text.trim();
    let is_number = |character: char| {
        character.is_ascii_digit()
            || matches!(character, '+' | '-' | '.')
            || character == char::from(syntax.decimal)
    };
    let unit_at = text.find(|character: char| !is_number(character))?;
    let (number, unit) = text.split_at_checked(unit_at)?;
    let unit = unit.trim();
    let is_unit = unit.len() <= 8 && unit.starts_with(|c: char| c.is_alphabetic() || matches!(c, '%' | '°'));
    match number::parse(number.as_bytes(), syntax) {
        Parsed::Number(value) if is_unit => Some((value, unit)),
        Parsed::Number(_) | Parsed::Empty | Parsed::Text | Parsed::NotFinite => None,
    }
}

/// Degrees, minutes and seconds with any signs between them, and a letter of the hemisphere in front or behind.
fn degrees(text: &str) -> Option<f64> {
    let sign = match text.find(|c: char| c.is_ascii_alphabetic()) {
        Some(at) => hemisphere(text.get(at..=at)?)?,
        None => 1.0,
    };
    let mut parts = text
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-')))
        .filter(|part| !part.is_empty())
        .map(str::parse::<f64>);
    let whole = parts.next()?.ok()?;
    let mut value = whole.abs();
    let mut unit = 60.0;
    for part in parts {
        let part = part.ok().filter(|part| (0.0..60.0).contains(part))?;
        value += part / unit;
        unit *= 60.0;
    }
    (unit <= 216_000.0).then_some(if whole.is_sign_negative() { -value } else { value } * sign)
}

fn hemisphere(text: &str) -> Option<f64> {
    match text.trim().as_bytes() {
        [b'N' | b'n' | b'E' | b'e'] => Some(1.0),
        [b'S' | b's' | b'W' | b'w'] => Some(-1.0),
        _ => None,
    }
}

/// FNV-1a, cut to what a number holds exactly.
fn name_number(cell: &[u8]) -> Parsed {
    let cell = cell.trim_ascii();
    if cell.is_empty() {
        return Parsed::Empty;
    }
    let hash = cell.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    #[expect(clippy::cast_precision_loss, reason = "cut to 52 bits before")]
    let number = (hash >> 12) as f64;
    Parsed::Number(number)
}

/// What a state is called while it is so, letters and digits only.
const YES: [&str; 15] = [
    "true",
    "on",
    "yes",
    "active",
    "invalid",
    "pit",
    "pits",
    "inpit",
    "inpits",
    "pitlane",
    "inpitlane",
    "pitting",
    "garage",
    "box",
    "pitstall",
];
/// What it is called while it is not.
const NO: [&str; 9] = [
    "false", "off", "no", "inactive", "valid", "none", "track", "ontrack", "notinpit",
];

fn flag(text: &str) -> Option<f64> {
    let word: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    let is_of = |words: &[&str]| words.iter().any(|known| word.eq_ignore_ascii_case(known));
    if is_of(&YES) {
        Some(1.0)
    } else if is_of(&NO) {
        Some(0.0)
    } else {
        None
    }
}

/// `valid` is 1 where a column says what is good.
fn validity(text: &str) -> Option<f64> {
    match text.trim() {
        word if word.eq_ignore_ascii_case("valid") => Some(1.0),
        word if word.eq_ignore_ascii_case("invalid") => Some(0.0),
        word => flag(word),
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
        check("02-Jan-1970 00:00:01.250", 86_401.25);
        check("1970-01-02 01:00:01 PM", 86_400.0 + 46_801.0);
        check("1970-01-02 00:00:01,5", 86_401.5);
        check("1970-01-02 00:00:01 CET", 86_401.0);
        check("1970-01-02 00:00:01 Europe/Berlin", 86_401.0);
        check("1970-01-02T01:00:01+01:00[Europe/Berlin]", 86_401.0);
        check("1970-01-02 01:00:01.5 +0100", 86_401.5);
        check("1970-01-02 00:00:01 UTC+2", 86_401.0);
        check("00:00:01:500", 1.5);
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
        check(Cell::Flag, "In Pits", Parsed::Number(1.0));
        check(Cell::Flag, "On track", Parsed::Number(0.0));
        check(Cell::Flag, "Invalid", Parsed::Number(1.0));
        check(Cell::Validity, "Invalid", Parsed::Number(0.0));
        check(Cell::Validity, "yes", Parsed::Number(1.0));
        check(Cell::Quantity, "10.120 km/h", Parsed::Number(10.12));
        check(Cell::Quantity, "km/h", Parsed::Text);
        check(Cell::Degrees, "48.5 S", Parsed::Number(-48.5));
        check(Cell::Degrees, "N 48 30", Parsed::Number(48.5));
        check(Cell::Degrees, "48°30'0.0\"", Parsed::Number(48.5));
        check(Cell::Degrees, "48.5 X", Parsed::Text);
        check(Cell::Hemisphere, "W", Parsed::Number(-1.0));
        assert_ne!(
            Cell::Name.parse(b"7", Syntax::plain(b',')),
            Cell::Name.parse(b"12", Syntax::plain(b','))
        );
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
