//! Tables that are longer than the memory: rows are left out evenly while the text is read, the same moments of every channel.
//!
//! Only a table whose rows are all alike can be thinned so. Of one in which channels have rows of their own, or that is no
//! table, nothing can be left out; it is read as a whole. Where a counter steps, such as that of the laps, both rows stay, so that
//! lap times are as good as in the whole file.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{BufRead, BufReader, Read};

/// A text up to this long is read as it is.
pub(super) const MOST_TEXT_BYTES: usize = 48 * 1024 * 1024;
/// So many rows are kept at most: over an hour at 60 a second.
const MOST_ROWS: usize = 250_000;
/// Rows kept because a counter steps there; with more of them it is none.
const MOST_STEPS: usize = 30_000;
/// Lines that are no rows, such as names and notes.
const MOST_OTHER_BYTES: usize = 1024 * 1024;
/// What tells how the rows are written.
const PROBED_BYTES: u64 = 128 * 1024;
const READ_BYTES: usize = 256 * 1024;
/// Rows that have to be alike, of 100, and those in which a counter stands still.
const LEAST_ALIKE: usize = 98;
const LEAST_STILL: usize = 90;
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
    let mut kept = Kept::new(shape);
    let (mut line, mut n_other_bytes) = (Vec::new(), 0);
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
        if kept.shape.fits(&line) {
            kept.add(&line);
        } else {
            n_other_bytes += n_read;
            if n_other_bytes > MOST_OTHER_BYTES {
                return None;
            }
            kept.text.extend_from_slice(&line);
        }
        if kept.text.len() > most.0 || (kept.every > 1 && kept.n_rows > most.1) {
            kept.halve();
        }
    }
}

/// What was read so far.
struct Kept {
    shape: RowShape,
    text: Vec<u8>,
    /// Rows in the text, rows read, and rows that stay because a counter steps there.
    n_rows: usize,
    n_read: u64,
    n_steps: usize,
    every: u32,
    /// The row before, if it was left out, and what its counters show.
    left_out: Vec<u8>,
    counters: Option<u64>,
}

impl Kept {
    const fn new(shape: RowShape) -> Self {
        Self {
            shape,
            text: Vec::new(),
            n_rows: 0,
            n_read: 0,
            n_steps: 0,
            every: 1,
            left_out: Vec::new(),
            counters: None,
        }
    }

    fn add(&mut self, row: &[u8]) {
        let counters = self.shape.counters(row);
        let steps = self.counters.is_some_and(|before| before != counters);
        self.counters = Some(counters);
        if steps {
            self.n_steps += 1;
            self.n_rows += usize::from(!self.left_out.is_empty());
            self.text.append(&mut self.left_out);
            if self.n_steps > MOST_STEPS {
                self.shape.counters.clear();
                self.counters = None;
            }
        }
        self.left_out.clear();
        if steps || self.n_read.is_multiple_of(u64::from(self.every)) {
            self.text.extend_from_slice(row);
            self.n_rows += 1;
        } else {
            self.left_out.extend_from_slice(row);
        }
        self.n_read += 1;
    }

    /// Leaves out every second row.
    fn halve(&mut self) {
        let mut is_kept = false;
        let (mut read_at, mut written, mut n_rows) = (0, 0, 0);
        let mut before = None;
        while let Some((row, behind)) = line_of(&self.text, read_at) {
            let length = row.len();
            let is_row = self.shape.fits(row);
            let mut stays = !is_row;
            if is_row {
                is_kept = !is_kept;
                let counters = self.shape.counters(row);
                let next = line_of(&self.text, behind).map(|(next, _)| self.shape.counters(next));
                let steps = [before, next]
                    .into_iter()
                    .flatten()
                    .any(|other| other != counters);
                stays = is_kept || steps;
                before = Some(counters);
                n_rows += usize::from(stays);
            }
            if stays {
                self.text.copy_within(read_at..behind, written);
                written += length;
            }
            read_at = behind;
        }
        self.text.truncate(written);
        self.n_rows = n_rows;
        self.every = self.every.saturating_mul(2);
    }
}

/// The line that begins there, with its end, and where the next one begins.
fn line_of(text: &[u8], at: usize) -> Option<(&[u8], usize)> {
    let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
    let end = rest.iter().position(|byte| *byte == b'\n');
    let length = end.map_or(rest.len(), |end| end + 1);
    Some((rest.get(..length)?, at + length))
}

/// How a row is written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct RowShape {
    delimiter: u8,
    n_cells: usize,
    /// Cells with something in them. A row with more of them states something that the others do not.
    n_filled: usize,
    /// Columns of whole numbers that mostly stand still.
    counters: Vec<usize>,
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
            counters: counters(rows, delimiter, n_cells),
        };
        let n_alike = rows.iter().filter(|row| shape.fits(row)).count();
        (n_cells >= 2 && n_alike * 100 >= rows.len() * LEAST_ALIKE).then_some(shape)
    }

    /// What the counters of a row show, as a number that is the same for the same.
    fn counters(&self, row: &[u8]) -> u64 {
        let mut hasher = DefaultHasher::new();
        let mut cells = row.split(|byte| *byte == self.delimiter);
        let mut passed = 0;
        for &column in &self.counters {
            cells
                .nth(column - passed)
                .unwrap_or_default()
                .trim_ascii()
                .hash(&mut hasher);
            passed = column + 1;
        }
        hasher.finish()
    }

    /// Whether a line is a row as the others: as many cells, no more of them filled, most of what is in them numbers.
    fn fits(&self, line: &[u8]) -> bool {
        let (n_cells, n_filled, n_numbers) = cells(line, self.delimiter);
        n_cells == self.n_cells && n_filled == self.n_filled && n_numbers * 2 >= n_filled
    }
}

/// Columns of whole numbers that are the same as in the row before, nearly always.
fn counters(rows: &[&[u8]], delimiter: u8, n_cells: usize) -> Vec<usize> {
    let table: Vec<Vec<&[u8]>> = rows
        .iter()
        .map(|row| {
            row.split(|byte| *byte == delimiter)
                .map(<[u8]>::trim_ascii)
                .collect()
        })
        .collect();
    let is_counter = |column: &usize| {
        let cells: Vec<&[u8]> = table.iter().filter_map(|row| row.get(*column).copied()).collect();
        let is_whole = cells
            .iter()
            .all(|cell| !cell.is_empty() && cell.iter().all(u8::is_ascii_digit));
        let pairs = cells.iter().zip(cells.iter().skip(1));
        let n_still = pairs.filter(|(one, other)| one == other).count();
        is_whole && n_still * 100 >= cells.len().saturating_sub(1) * LEAST_STILL
    };
    (0..n_cells).filter(is_counter).collect()
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
        assert!(rows(&kept.text).into_iter().eq((0..40_000).step_by(8)));
    }

    #[test]
    fn where_a_counter_steps_both_rows_stay() {
        let mut text = "time,speed,lap\n".to_owned();
        for row in 0..40_000 {
            text.push_str(&format!("{row:07},{row}.5,{}\n", row / 7_777));
        }
        let kept = keep(text.as_bytes(), 1000, (100_000, 100_000)).unwrap();
        let rows = rows(&kept.text);
        let every = kept.every as usize;
        assert!(every > 1 && rows.len() <= 40_000 / every + 20, "{}", rows.len());
        // A row that stays on top of the others may shift what is kept behind it, by less than what is left out anyway.
        assert!(rows.windows(2).all(|pair| pair[1] - pair[0] < 2 * every));
        for step in (1..=5).map(|lap| lap * 7_777) {
            assert!(rows.contains(&step) && rows.contains(&(step - 1)), "{step}");
        }
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
