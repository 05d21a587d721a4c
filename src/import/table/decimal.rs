//! Whether commas in numbers are decimals or thousands, decided over a long stretch of the file.
//!
//! `0,37` in a `;` file is a decimal comma; `4,120` next to `17.5` is a thousands separator. One cell cannot tell.

use super::scan;
use super::syntax::Syntax;

/// Bytes of data that are looked at.
const PROBED_BYTES: usize = 2 * 1024 * 1024;

/// The syntax of the rows in `body` between `delimiter`s.
pub(crate) fn syntax(body: &[u8], delimiter: u8) -> Syntax {
    let probed = body.get(..PROBED_BYTES).unwrap_or(body);
    // In a comma file only quoted cells can hold one; without quotes there is nothing to decide.
    if delimiter == b',' && !scan::contains(probed, b'"') || !scan::contains(probed, b',') {
        return Syntax::plain(delimiter);
    }
    let mut dots = 0_usize;
    let mut commas = 0_usize;
    let mut grouped_commas = 0_usize;
    let mut dot_before_comma = 0_usize;
    let mut quoted = false;
    for cell in probed.split(|&byte| {
        quoted ^= byte == b'"';
        matches!(byte, b'\n' | b'\r') || (byte == delimiter && !quoted)
    }) {
        let cell = cell.trim_ascii();
        let cell = cell
            .strip_prefix(b"\"")
            .and_then(|cell| cell.strip_suffix(b"\""))
            .unwrap_or(cell);
        let numeric = cell
            .iter()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-' | b'+'))
            && cell.iter().any(u8::is_ascii_digit);
        if !numeric {
            continue;
        }
        let comma = cell.iter().position(|byte| *byte == b',');
        let dot = cell.iter().position(|byte| *byte == b'.');
        match (comma, dot) {
            (Some(comma), Some(dot)) if dot < comma => dot_before_comma += 1,
            (Some(_), Some(_)) => grouped_commas += 1,
            (Some(_), None) => {
                commas += 1;
                grouped_commas += usize::from(is_grouped(cell));
            }
            (None, Some(_)) => dots += 1,
            (None, None) => {}
        }
    }
    if dot_before_comma > 0 && dot_before_comma > grouped_commas {
        Syntax {
            delimiter,
            decimal: b',',
            thousands: Some(b'.'),
        }
    } else if commas > 0 && (dots == 0 || grouped_commas < commas) && commas > dots {
        Syntax {
            delimiter,
            decimal: b',',
            thousands: None,
        }
    } else if grouped_commas > 0 {
        Syntax {
            delimiter,
            decimal: b'.',
            thousands: Some(b','),
        }
    } else {
        Syntax::plain(delimiter)
    }
}

/// `4,120` or `-1,234,567`: groups of three behind the first comma, and no leading zero.
fn is_grouped(cell: &[u8]) -> bool {
    let digits = cell.strip_prefix(b"-").unwrap_or(cell);
    let mut groups = digits.split(|byte| *byte == b',');
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && !first.starts_with(b"0") && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_mean_what_the_whole_file_says() {
        let check = |body: &str, delimiter: u8, decimal: u8, thousands: Option<u8>| {
            let expect = Syntax {
                delimiter,
                decimal,
                thousands,
            };
            assert_eq!(syntax(body.as_bytes(), delimiter), expect, "{body}");
        };
        check("12,00;0,37\n13,5;1,120\n", b';', b',', None);
        check("4,120;17.5\n998;3.25\n1,002;8.5\n", b';', b'.', Some(b','));
        check("1.234,5;7,5\n", b';', b',', Some(b'.'));
        check("1.5;2.5\n", b';', b'.', None);
        check("1.5,2.5\n", b',', b'.', None);
        check("\"12,5\",\"0,25\"\n", b',', b',', None);
    }
}
