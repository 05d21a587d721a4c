//! Tables that are longer than the memory: rows are left out evenly while the text is read.
//!
//! Rows of each kind ([`RowShape`]) are left out alike, so that every channel and every car keeps its share; what stands in few rows
//! stays. Where a counter steps, such as that of the laps, both rows stay, so that lap times are as good as in the whole file.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};

use super::row_kind::{RowShape, Seen};

/// A text up to this long is read as it is.
pub(super) const MOST_BYTES_AS_IT_IS: usize = 8 * 1024 * 1024;
/// So much of a longer one is kept at most.
const MOST_TEXT_BYTES: usize = 32 * 1024 * 1024;
/// So many rows are kept at most: over an hour at 60 a second.
const MOST_ROWS: usize = 250_000;
/// Rows kept because a counter steps there, or because there are few of their kind.
const MOST_STEPS: usize = 30_000;
/// Rows of which there are so few are all kept.
const FEW_ROWS: usize = 1_000;
/// Kinds that are told apart; all further ones are one.
const MOST_KINDS: usize = 1_000;
/// Lines without cells, such as notes.
const MOST_OTHER_BYTES: usize = 1024 * 1024;
/// What tells how the rows are written.
const PROBED_BYTES: u64 = 128 * 1024;
const READ_BYTES: usize = 256 * 1024;

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
    let mut kept = RowsSoFar::new(RowShape::of(&head)?);
    let mut lines = BufReader::with_capacity(READ_BYTES, head.chain(from));
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
        if !kept.add(&line) {
            n_other_bytes += n_read;
            if n_other_bytes > MOST_OTHER_BYTES {
                return None;
            }
        }
        while kept.text.len() > most.0 || kept.n_rows > most.1 {
            if !kept.halve() {
                return None;
            }
        }
    }
}

/// What was read so far.
struct RowsSoFar {
    shape: RowShape,
    text: Vec<u8>,
    /// Rows in the text, and rows that stay because a counter steps there.
    n_rows: usize,
    n_steps: usize,
    /// Of so many rows of a common kind one is kept.
    every: u32,
    kinds: HashMap<u64, Kind>,
    /// The row before, if it was left out.
    left_out: Vec<u8>,
    seen: Seen,
    counters: Counters,
}

/// Rows of one kind.
#[derive(Clone, Copy, Debug)]
struct Kind {
    /// Of so many rows one is kept.
    every: u32,
    n_read: u64,
    n_kept: usize,
}

impl Default for Kind {
    fn default() -> Self {
        Self {
            every: 1,
            n_read: 0,
            n_kept: 0,
        }
    }
}

/// What each counter showed last, 0 where nothing yet.
#[derive(Clone, Debug, Default)]
struct Counters(Vec<u64>);

impl Counters {
    /// Whether one of them steps to what is seen.
    fn steps_to(&self, seen: &Seen) -> bool {
        let mut pairs = self.0.iter().zip(&seen.counters);
        pairs.any(|(last, now)| *last != 0 && *now != 0 && last != now)
    }

    /// The same, and goes there.
    fn step(&mut self, seen: &Seen) -> bool {
        let steps = self.steps_to(seen);
        self.0.resize(seen.counters.len(), 0);
        for (last, now) in self.0.iter_mut().zip(&seen.counters) {
            if *now != 0 {
                *last = *now;
            }
        }
        steps
    }
}

impl RowsSoFar {
    fn new(shape: RowShape) -> Self {
        Self {
            shape,
            text: Vec::new(),
            n_rows: 0,
            n_steps: 0,
            every: 1,
            kinds: HashMap::new(),
            left_out: Vec::new(),
            seen: Seen::default(),
            counters: Counters::default(),
        }
    }

    /// The key of a kind: further ones than can be told apart are one.
    fn key(&self, kind: u64) -> u64 {
        let is_known = self.kinds.len() < MOST_KINDS || self.kinds.contains_key(&kind);
        if is_known { kind } else { 0 }
    }

    /// False for a line that is no row; it stays.
    fn add(&mut self, line: &[u8]) -> bool {
        self.shape.see(line, &mut self.seen);
        let Some(kind) = self.seen.kind else {
            self.text.extend_from_slice(line);
            return false;
        };
        let steps = self.n_steps < MOST_STEPS && self.counters.step(&self.seen);
        if steps {
            self.n_steps += 1;
            self.n_rows += usize::from(!self.left_out.is_empty());
            self.text.append(&mut self.left_out);
        }
        self.left_out.clear();
        let kind = self.kinds.entry(self.key(kind)).or_default();
        if steps || kind.n_read.is_multiple_of(u64::from(kind.every)) {
            self.text.extend_from_slice(line);
            self.n_rows += 1;
            kind.n_kept += 1;
        } else {
            self.left_out.extend_from_slice(line);
        }
        kind.n_read += 1;
        true
    }

    /// Leaves out every second row, of kinds that have become common more. False where nothing can be left out.
    fn halve(&mut self) -> bool {
        let few = FEW_ROWS
            .min(MOST_STEPS / self.kinds.len().max(1))
            .min(self.n_rows / 10);
        self.every = self.every.saturating_mul(2);
        // Of each kind, every how many of its rows in the text stays.
        let mut steps_of: HashMap<u64, (usize, usize)> = HashMap::new();
        for (key, kind) in &mut self.kinds {
            let step = if kind.n_kept > few {
                usize::try_from(self.every / kind.every.max(1)).unwrap_or(1)
            } else {
                1
            };
            if step > 1 {
                kind.every = self.every;
            }
            kind.n_kept = 0;
            steps_of.insert(*key, (step, 0));
        }
        let n_before = self.text.len();
        self.leave_out(&mut steps_of);
        self.text.len() < n_before
    }

    fn leave_out(&mut self, steps_of: &mut HashMap<u64, (usize, usize)>) {
        let (mut read_at, mut written, mut n_rows) = (0, 0, 0);
        let (mut counters, mut seen, mut next) = (Counters::default(), Seen::default(), Seen::default());
        let keeps_steps = self.n_steps < MOST_STEPS;
        if let Some((line, _)) = line_of(&self.text, 0) {
            self.shape.see(line, &mut next);
        }
        while let Some((line, behind)) = line_of(&self.text, read_at) {
            let length = line.len();
            std::mem::swap(&mut seen, &mut next);
            next.kind = None;
            next.counters.clear();
            if let Some((line, _)) = line_of(&self.text, behind) {
                self.shape.see(line, &mut next);
            }
            let mut stays = true;
            if let Some(kind) = seen.kind {
                let key = self.key(kind);
                let is_at_step = counters.step(&seen) || counters.steps_to(&next);
                if let Some((step, passed)) = steps_of.get_mut(&key) {
                    stays = passed.is_multiple_of(*step) || (keeps_steps && is_at_step);
                    *passed += 1;
                }
                if stays && let Some(kind) = self.kinds.get_mut(&key) {
                    kind.n_kept += 1;
                    n_rows += 1;
                }
            }
            if stays {
                self.text.copy_within(read_at..behind, written);
                written += length;
            }
            read_at = behind;
        }
        self.text.truncate(written);
        self.n_rows = n_rows;
    }
}

/// The line that begins there, with its end, and where the next one begins.
fn line_of(text: &[u8], at: usize) -> Option<(&[u8], usize)> {
    let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
    let end = rest.iter().position(|byte| *byte == b'\n');
    let length = end.map_or(rest.len(), |end| end + 1);
    Some((rest.get(..length)?, at + length))
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
    fn rows_of_every_kind_keep_their_share() {
        // Every tenth row has a cell more, and every second one in turns is that of another car.
        let text = table(40_000, true);
        let kept = keep(text.as_bytes(), 1000, (100_000, 100_000)).unwrap();
        let of_kind = |text: &[u8], is_full: bool| -> usize {
            let lines = std::str::from_utf8(text).unwrap().lines();
            lines
                .filter(|line| line.starts_with('0') && line.ends_with(",1") == is_full)
                .count()
        };
        let every = kept.every as usize;
        assert!(every > 1);
        assert_eq!(of_kind(&kept.text, true), 4_000 / every);
        assert_eq!(of_kind(&kept.text, false), 36_000 / every);
        for names in [["12", "27"], ["speed", "gear"]] {
            let row = |row: usize| format!("{row:07},{},{}.5\n", names[row % 2], row / 10);
            let text: String = (0..40_000).map(row).collect();
            let kept = keep(text.as_bytes(), 1000, (100_000, 100_000)).unwrap();
            let n_of = |name: &str| {
                String::from_utf8_lossy(&kept.text)
                    .matches(&format!(",{name},"))
                    .count()
            };
            let every = kept.every as usize;
            assert!(every > 1);
            assert_eq!(names.map(n_of), [20_000 / every; 2]);
        }
    }

    #[test]
    fn a_counter_that_stands_in_few_rows_steps_there() {
        let lap = |row: usize| {
            if row.is_multiple_of(5) {
                (row / 7_777).to_string()
            } else {
                String::new()
            }
        };
        let row = |row: usize| format!("{row:07},{row}.5,{}\n", lap(row));
        let text: String = (0..40_000).map(row).collect();
        let kept = keep(text.as_bytes(), 1000, (100_000, 100_000)).unwrap();
        let rows = rows(&kept.text);
        assert!(kept.every > 1);
        for step in (1..=5_usize).map(|lap| (lap * 7_777).next_multiple_of(5)) {
            assert!(rows.contains(&step), "{step}");
        }
    }

    #[test]
    fn cells_between_spaces_are_cells() {
        let row = |row: usize| format!("012 {row:07} +3{row:06}.5 -0.25\n");
        let text: String = (0..40_000).map(row).collect();
        let kept = keep(text.as_bytes(), 1000, (100_000, 100_000)).unwrap();
        assert!(kept.every == 16 && kept.text.len() <= 100_000, "{}", kept.every);
    }

    #[test]
    fn what_is_no_table_is_left_alone() {
        let check = |text: &str| assert_eq!(keep(text.as_bytes(), 1000, (10_000, 10_000)), None);
        check(&"{\"speed\": [1, 2, 3]}".repeat(20_000));
        check("");
        let long = format!("{}\n{}", table(20_000, false), "1".repeat(5_000));
        check(&long);
    }
}
