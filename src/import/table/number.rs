//! Numbers in cells, exactly as `str::parse::<f64>` reads them.
//!
//! [`plain`] and [`exact`] take digits as they are tokenized: with at most 18 digits, a mantissa below 2^53 and a power of ten up
//! to 22 both operands are exact, so the one division or multiplication rounds correctly (Clinger 1990, the same
//! argument as in the standard library's fast path). Everything else goes through `str::parse`.

use super::scan::repeated;
use super::syntax::Syntax;

/// Powers of ten that a double holds exactly.
const POWERS_OF_TEN: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
];
const POWERS_OF_TEN_U64: [u64; 9] = [
    1,
    10,
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
];
/// Longest number that is parsed; longer cells are not numbers of a log.
const MAX_NUMBER_BYTES: usize = 512;

/// A number that [`plain`] could read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain {
    /// Its value.
    pub(crate) value: f64,
    /// Where it ends.
    pub(crate) end: usize,
    /// The byte there.
    pub(crate) next: u8,
}

/// A number with one to seven digits before the point and as many behind it, or without a point; `None` for any other
/// and near the end of the text. What stands behind it is for the caller to judge.
///
/// Where the digits of 16 bytes end is found before any of them is read, so that the next cell need not wait for the
/// value of this one, and lengths that change from row to row cost no wrongly guessed branch.
#[inline(always)]
#[expect(clippy::inline_always, reason = "the row loop's speed rests on it")]
pub(crate) fn plain(bytes: &[u8], start: usize, decimal: u8) -> Option<Plain> {
    let window = bytes.get(start..)?.first_chunk::<24>()?;
    let negative = u64::from(window[0] == b'-');
    let sign_length = usize::from(window[0] == b'-');
    let ends = no_digits(word(window, 0)?) & !(negative << 7);
    let later_ends = no_digits(word(window, 8)?);
    let point = n_below(ends);
    let n_whole = point - sign_length;
    if point > 7 || n_whole == 0 {
        return None;
    }
    let whole = digits_above(word(window, sign_length)?, n_whole);
    let (magnitude, length) = if *window.get(point)? == decimal {
        let ends = ends & (ends - 1);
        let length = if ends == 0 {
            8 + n_below(later_ends)
        } else {
            n_below(ends)
        };
        let n_decimals = length - point - 1;
        if !(1..8).contains(&n_decimals) {
            return None;
        }
        let decimals = digits_above(word(window, point + 1)?, n_decimals);
        let mantissa = if n_whole + n_decimals <= 8 {
            eight_digits(whole >> (8 * n_decimals) | decimals)
        } else {
            eight_digits(whole) * POWERS_OF_TEN_U64.get(n_decimals)? + eight_digits(decimals)
        };
        (small_to_f64(mantissa) / POWERS_OF_TEN.get(n_decimals)?, length)
    } else {
        (small_to_f64(eight_digits(whole)), point)
    };
    Some(Plain {
        value: if negative == 1 { -magnitude } else { magnitude },
        end: start + length,
        next: *window.get(length)?,
    })
}

/// Any number that can be read exactly at `start`, quoted or not, and where its cell ends (at a delimiter, a line end
/// or the end of the text).
///
/// `None` where the cell is anything else: the caller then takes the whole cell to [`parse`].
pub(crate) fn exact(bytes: &[u8], start: usize, syntax: Syntax) -> Option<(f64, usize)> {
    let cell = bytes.get(start..)?;
    let quoted = cell.first() == Some(&b'"');
    if quoted
        && let Some(Plain {
            value,
            end,
            next: b'"',
        }) = plain(bytes, start + 1, syntax.decimal)
        && bytes.get(end + 1).is_some_and(|byte| ends(*byte, syntax))
    {
        return Some((value, end + 1));
    }
    let (value, length) = long(cell, syntax)?;
    Some((value, start + length))
}

/// Any number that can be read exactly, and the length of its cell.
fn long(cell: &[u8], syntax: Syntax) -> Option<(f64, usize)> {
    let mut rest = cell;
    let quoted = matches!(rest, [b'"', ..]);
    if quoted {
        rest = rest.split_first()?.1;
    }
    let negative = matches!(rest, [b'-', ..]);
    if let [b'-' | b'+', behind @ ..] = rest {
        rest = behind;
    }
    let (behind, mantissa) = digits(rest, 0);
    let mut n_digits = rest.len() - behind.len();
    rest = behind;
    let mut mantissa = mantissa;
    let mut n_decimals = 0;
    if let [point, decimals @ ..] = rest
        && *point == syntax.decimal
    {
        let (behind, longer) = digits(decimals, mantissa);
        mantissa = longer;
        n_decimals = decimals.len() - behind.len();
        n_digits += n_decimals;
        rest = behind;
    }
    if n_digits == 0 || n_digits > 18 || mantissa >= 1 << 53 {
        return None;
    }
    let mantissa = to_f64(mantissa);
    let magnitude = if let [b'e' | b'E', exponent @ ..] = rest {
        let (value, behind) = with_exponent(exponent, mantissa, n_decimals)?;
        rest = behind;
        value
    } else {
        mantissa / POWERS_OF_TEN.get(n_decimals)?
    };
    if quoted {
        rest = rest.strip_prefix(b"\"")?;
    }
    rest.first().is_none_or(|end| ends(*end, syntax)).then(|| {
        (
            if negative { -magnitude } else { magnitude },
            cell.len() - rest.len(),
        )
    })
}

/// Whether a cell ends at that byte.
pub(super) fn ends(byte: u8, syntax: Syntax) -> bool {
    byte == syntax.delimiter || byte == b'\n' || byte == b'\r'
}

/// A whole number below 2^53 as a double, exactly.
#[expect(clippy::cast_precision_loss, reason = "below 2^53, so exact")]
const fn to_f64(mantissa: u64) -> f64 {
    mantissa.cast_signed() as f64
}

/// The same below 2^52: put behind the exponent of 2^52. The conversion instruction would wait for the number before.
const fn small_to_f64(mantissa: u64) -> f64 {
    const TWO_TO_52: f64 = to_f64(1 << 52);
    f64::from_bits(TWO_TO_52.to_bits() | mantissa) - TWO_TO_52
}

/// Takes the digits in front; returns what is behind them and the longer mantissa (which wraps past 19 digits).
fn digits(mut rest: &[u8], mut mantissa: u64) -> (&[u8], u64) {
    while let Some((first, _)) = rest.split_first_chunk() {
        let word = u64::from_le_bytes(*first);
        let n_digits = n_below(no_digits(word));
        if n_digits == 0 {
            return (rest, mantissa);
        }
        let scale = POWERS_OF_TEN_U64.get(n_digits).copied().unwrap_or_default();
        mantissa = mantissa
            .wrapping_mul(scale)
            .wrapping_add(eight_digits(digits_above(word, n_digits)));
        rest = rest.get(n_digits..).unwrap_or_default();
        if n_digits < 8 {
            return (rest, mantissa);
        }
    }
    while let [byte, behind @ ..] = rest {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        mantissa = mantissa.wrapping_mul(10).wrapping_add(u64::from(digit));
        rest = behind;
    }
    (rest, mantissa)
}

/// Eight bytes, the first one lowest.
fn word(bytes: &[u8], at: usize) -> Option<u64> {
    bytes
        .get(at..at + 8)?
        .first_chunk()
        .map(|word| u64::from_le_bytes(*word))
}

/// The top bit of every byte that is no digit.
const fn no_digits(word: u64) -> u64 {
    let values = word ^ repeated(b'0');
    (((values & repeated(0x7f)) + repeated(0x76)) | values) & repeated(0x80)
}

/// How many bytes of a word are below the first top bit, 8 where there is none.
const fn n_below(top_bits: u64) -> usize {
    (top_bits.trailing_zeros() / 8) as usize
}

/// The values of the first 1 to 8 digits of a word, in its upper bytes, with zeros in front.
const fn digits_above(word: u64, n_digits: usize) -> u64 {
    (word ^ repeated(b'0')) << (64 - 8 * n_digits)
}

/// The number of eight digits, values 0 to 9 in the bytes, the first digit in the lowest. Neighbors are joined to
/// pairs, pairs to fours, fours to the eight: multiplied by 10 and one place up at once.
#[inline(always)]
#[expect(clippy::inline_always, reason = "the row loop's speed rests on it")]
const fn eight_digits(values: u64) -> u64 {
    let pairs = (values.wrapping_mul((10 << 8) + 1) >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs.wrapping_mul((100 << 16) + 1) >> 16) & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul((10_000 << 32) + 1) >> 32
}

/// `+07` behind an `e`: the scaled value and what is behind it.
fn with_exponent(exponent: &[u8], mantissa: f64, n_decimals: usize) -> Option<(f64, &[u8])> {
    let negative = matches!(exponent, [b'-', ..]);
    let rest = match exponent {
        [b'-' | b'+', behind @ ..] => behind,
        _ => exponent,
    };
    let (behind, ten_to) = digits(rest, 0);
    if !(1..=4).contains(&(rest.len() - behind.len())) {
        return None;
    }
    let ten_to = i32::try_from(ten_to).ok()?;
    let scale = if negative { -ten_to } else { ten_to }.checked_sub(i32::try_from(n_decimals).ok()?)?;
    let power = *POWERS_OF_TEN.get(usize::try_from(scale.unsigned_abs()).ok()?)?;
    Some((
        if scale < 0 {
            mantissa / power
        } else {
            mantissa * power
        },
        behind,
    ))
}

/// What a cell holds where a number is expected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Parsed {
    /// A finite number.
    Number(f64),
    /// Nothing but blanks.
    Empty,
    /// Infinite or not a number, by its own spelling or because it is too large.
    NotFinite,
    /// Something else.
    Text,
}

/// A whole cell, without its quotes.
pub(crate) fn parse(cell: &[u8], syntax: Syntax) -> Parsed {
    let cell = cell.trim_ascii();
    if cell.is_empty() {
        return Parsed::Empty;
    }
    if cell.len() > MAX_NUMBER_BYTES {
        return Parsed::Text;
    }
    let rewritten: Vec<u8>;
    let plain = if syntax.decimal == b'.' && syntax.thousands.is_none() {
        cell
    } else {
        rewritten = cell
            .iter()
            .filter(|byte| Some(**byte) != syntax.thousands)
            .map(|&byte| if byte == syntax.decimal { b'.' } else { byte })
            .collect();
        &rewritten
    };
    match std::str::from_utf8(plain)
        .ok()
        .and_then(|text| text.parse::<f64>().ok())
    {
        Some(value) if value.is_finite() => Parsed::Number(value),
        Some(_) => Parsed::NotFinite,
        None => Parsed::Text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a cell holds, read at the end of a text and in the middle of one.
    fn either(text: &str, syntax: Syntax) -> Parsed {
        let at_end = cell(text, "", syntax);
        let line = "\n1.0".repeat(10);
        let inside = cell(text, &line, syntax);
        assert_eq!(format!("{at_end:?}"), format!("{inside:?}"), "{text}");
        inside
    }

    fn cell(text: &str, behind: &str, syntax: Syntax) -> Parsed {
        match exact(format!("{text}{behind}").as_bytes(), 0, syntax) {
            Some((value, end)) => {
                assert_eq!(end, text.len(), "{text}");
                Parsed::Number(value)
            }
            None => parse(text.trim_matches('"').as_bytes(), syntax),
        }
    }

    #[test]
    fn odd_spellings_are_told_apart() {
        let check =
            |text: &str, expect: Parsed| assert_eq!(either(text, Syntax::plain(b',')), expect, "{text}");
        check("12.5", Parsed::Number(12.5));
        check("\"12.5\"", Parsed::Number(12.5));
        check("+8.442395E-02", Parsed::Number(0.084_423_95));
        check(" 7 ", Parsed::Number(7.0));
        check("1e308", Parsed::Number(1e308));
        check("1e309", Parsed::NotFinite);
        check("NaN", Parsed::NotFinite);
        check("-inf", Parsed::NotFinite);
        check("", Parsed::Empty);
        check("12abc", Parsed::Text);
        check("1_000", Parsed::Text);
        check("-", Parsed::Text);
        check("1e", Parsed::Text);
        check(&"9".repeat(600), Parsed::Text);
    }

    #[test]
    fn commas_are_decimals_or_thousands_as_the_file_uses_them() {
        let check = |text: &str, decimal: u8, thousands: Option<u8>, expect: f64| {
            let syntax = Syntax {
                delimiter: b';',
                decimal,
                thousands,
            };
            assert_eq!(either(text, syntax), Parsed::Number(expect));
        };
        check("0,37", b',', None, 0.37);
        check("1.234,5", b',', Some(b'.'), 1234.5);
        check("4,120", b'.', Some(b','), 4120.0);
    }

    proptest! {
        #[test]
        fn numbers_are_bit_identical_to_the_standard_library(
            text in "[+-]?[0-9]{0,20}(\\.[0-9]{0,20})?([eE][+-]?[0-9]{1,3})?"
        ) {
            let expect = text.parse::<f64>().ok().filter(|value| value.is_finite());
            let got = match either(&text, Syntax::plain(b',')) {
                Parsed::Number(value) => Some(value),
                Parsed::Empty | Parsed::NotFinite | Parsed::Text => None,
            };
            prop_assert_eq!(got.map(f64::to_bits), expect.map(f64::to_bits), "{}", text);
        }

        #[test]
        fn every_double_survives_being_written(value in prop::num::f64::NORMAL) {
            let text = format!("{value}");
            prop_assert_eq!(either(&text, Syntax::plain(b',')), Parsed::Number(value));
        }
    }
}
