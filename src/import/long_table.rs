//! Tables that are longer than the memory: rows are left out evenly while the text is read, the same moments of every channel.
//!
//! Only a table whose rows are all alike can be thinned so. Of one in which channels have rows of their own, or that is no
//! table, nothing can be left out; it is read as a whole.

use std::io::{BufRead, BufReader, Read};

/// A text up to this long is read as it is.
pub(super) const MOST_TEXT_BYTES: usize = 64 * 1024 * 1024;
/// So many rows are kept at most: over an hour at 60 a second.
const MOST_ROWS: usize = 250_000;
/// Lines that are no rows, such as names and notes.
const MOST_OTHER_BYTES: usize = 1024 * 1024;
/// What tells how the rows are written.
const PROBED_BYTES: u64 = 128 * 1024;
const READ_BYTES: usize = 256 * 1024;
/// Rows that have to be alike, of 100.
const LEAST_ALIKE: usize = 98;
const DELIMITERS: [u8; 3] = *b",;\t";

/// A text of which every so many rows are left.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Thinned {
    /// What is left, with all lines that are no rows.
    pub(super) text: Vec<u8>,
    /// Of so many rows one is kept.
    pub(super) every: u32,
}

/// Reads a long text and leaves rows out. `None` for one that cannot be thinned, or has a line of more than `max_line_bytes`.
pub(super) fn thinned(from: impl Read, max_line_bytes: usize) -> Option<Thinned> {
    keep(from, max_line_bytes, (MOST_TEXT_BYTES, MOST_ROWS))
}

fn keep(mut from: impl Read, max_line_bytes: usize, most: (usize, usize)) -> Option<Thinned> {
    let mut head = Vec::new();
    (&mut from).take(PROBED_BYTES).read_to_end(&mut head).ok()?;
    let shape = RowShape::of(&head)?;
    let mut lines = BufReader::with_capacity(READ_BYTES, head.chain(from));
    let mut kept = Kept {
        shape,
        text: Vec::new(),
        n_rows: 0,
        every: 1,
    };
    let (mut line, mut n_rows, mut n_other_bytes) = (Vec::new(), 0_u64, 0);
    loop {
        line.clear();
        let mut limited = (&mut lines).take(max_line_bytes as u64 + 1);
        let n_read = limited.read_until(b'\n', &mut line).ok()?;
        if n_read == 0 {
            return Some(Thinned {
                text: kept.text,
                every: kept.every,
            });
        }
        if n_read > max_line_bytes {
            return None;
        }
        if !shape.fits(&line) {
            n_other_bytes += n_read;
            if n_other_bytes > MOST_OTHER_BYTES {
                return None;
            }
            kept.text.extend_from_slice(&line);
            continue;
        }
        if n_rows.is_multiple_of(u64::from(kept.every)) {
            kept.text.extend_from_slice(&line);
            kept.n_rows += 1;
        }
        n_rows += 1;
        if kept.text.len() > most.0 || (kept.every > 1 && kept.n_rows > most.1) {
            kept.halve();
        }
    }
}

/// What was read so far.
struct Kept {
    shape: RowShape,
    text: Vec<u8>,
    n_rows: usize,
    every: u32,
}

impl Kept {
    /// Leaves out every second row.
    fn halve(&mut self) {
        let mut is_kept = false;
        let (mut read_at, mut written) = (0, 0);
        while let Some(rest) = self.text.get(read_at..).filter(|rest| !rest.is_empty()) {
            let length = rest
                .iter()
                .position(|byte| *byte == b'\n')
                .map_or(rest.len(), |at| at + 1);
            let is_row = self.shape.fits(rest.get(..length).unwrap_or_default());
            is_kept = if is_row { !is_kept } else { is_kept };
            if is_kept || !is_row {
                self.text.copy_within(read_at..read_at + length, written);
                written += length;
            }
            read_at += length;
        }
        self.text.truncate(written);
        self.n_rows = self.n_rows.div_ceil(2);
        self.every = self.every.saturating_mul(2);
    }
}

/// How a row is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct RowShape {
    delimiter: u8,
    n_cells: usize,
    /// Cells with something in them. A row with more of them states something that the others do not.
    n_filled: usize,
}

impl RowShape {
    /// Of the rows in the second half of a head: behind names and notes.
    fn of(head: &[u8]) -> Option<Self> {
        // UTF-16 has other bytes between its delimiters.
        if head.contains(&0) {
            return None;
        }
        let lines: Vec<&[u8]> = head.split(|byte| *byte == b'\n').collect();
        // The last one may be cut.
        let (_, whole) = lines.split_last()?;
        let (_, rows) = whole.split_at_checked(whole.len() / 2)?;
        let middle = rows.get(rows.len() / 2)?;
        let delimiter = DELIMITERS
            .into_iter()
            .max_by_key(|delimiter| middle.iter().filter(|byte| *byte == delimiter).count())?;
        let (n_cells, n_filled, _) = cells(middle, delimiter);
        let shape = Self {
            delimiter,
            n_cells,
            n_filled,
        };
        let n_alike = rows.iter().filter(|row| shape.fits(row)).count();
        (n_cells >= 2 && n_alike * 100 >= rows.len() * LEAST_ALIKE).then_some(shape)
    }

    /// Whether a line is a row as the others: as many cells, no more of them filled, most of what is in them numbers.
    fn fits(&self, line: &[u8]) -> bool {
        let (n_cells, n_filled, n_numbers) = cells(line, self.delimiter);
        n_cells == self.n_cells && n_filled == self.n_filled && n_numbers * 2 >= n_filled
    }
}

/// Cells of a line, those with something in them, and those that begin as numbers do.
fn cells(line: &[u8], delimiter: u8) -> (usize, usize, usize) {
    line.split(|byte| *byte == delimiter)
        .fold((0, 0, 0), |(n_cells, n_filled, n_numbers), cell| {
            let first = cell
                .iter()
                .find(|byte| !matches!(byte, b' ' | b'"' | b'\r' | b'\n'));
            let is_number = first.is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.'));
            (
                n_cells + 1,
                n_filled + usize::from(first.is_some()),
                n_numbers + usize::from(is_number),
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names, then rows with one more cell in each tenth of them as `sparse` says.
    fn table(n_rows: usize, sparse: bool) -> String {
        let mut text = "# a note\ntime,speed,note\n".to_owned();
        for row in 0..n_rows {
            let note = if sparse && row % 10 == 0 { "1" } else { "" };
            text.push_str(&format!("{row:07},{row},{note}\n"));
        }
        text
    }

    fn rows(text: &[u8]) -> Vec<usize> {
        let lines = std::str::from_utf8(text).unwrap().lines();
        lines
            .filter(|line| line.starts_with('0'))
            .map(|line| line[..7].parse().unwrap())
            .collect()
    }

    #[test]
    fn every_so_many_rows_are_left_and_all_other_lines() {
        let text = table(40_000, false);
        let kept = keep(text.as_bytes(), 1000, (100_000, 100_000)).unwrap();
        assert!(kept.text.len() <= 100_000 && kept.every == 8, "{}", kept.every);
        assert!(kept.text.starts_with(b"# a note\ntime,speed,note\n"));
        assert_eq!(rows(&kept.text), (0..40_000).step_by(8).collect::<Vec<_>>());
    }

    #[test]
    fn a_text_that_fits_stays_as_it_is() {
        let text = table(40_000, false);
        let kept = thinned(text.as_bytes(), 1000).unwrap();
        assert_eq!((kept.every, kept.text.len()), (1, text.len()));
    }

    #[test]
    fn rows_that_state_something_of_their_own_stay() {
        let mut text = table(20_000, false);
        text.push_str("9999999,1,62.5\n");
        text.push_str(&table(20_000, false));
        let kept = keep(text.as_bytes(), 1000, (100_000, 100_000)).unwrap();
        assert!(String::from_utf8(kept.text).unwrap().contains("9999999,1,62.5"));
    }

    #[test]
    fn what_is_no_table_of_like_rows_is_left_alone() {
        let check = |text: &str| assert_eq!(keep(text.as_bytes(), 1000, (10_000, 10_000)), None);
        check(&table(40_000, true));
        check(&"$GPRMC,1,2\n$GPGGA,1,2,3\n".repeat(20_000));
        check(&"{\"speed\": [1, 2, 3]}".repeat(20_000));
        check("");
        let long = format!("{}\n{}", table(20_000, false), "1".repeat(5_000));
        check(&long);
    }
}
