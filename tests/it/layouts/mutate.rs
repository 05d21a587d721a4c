//! Files as they get damaged on their way: cut off, bits flipped, lines lost and swapped, other delimiters, numbers that
//! are none, packed. The same numbers in give the same file out.

use std::io::Write as _;

/// Cells that hurt.
const CELLS: [&str; 16] = [
    "",
    "NaN",
    "inf",
    "-inf",
    "1e308",
    "-1e308",
    "1e-320",
    "1e999",
    "-",
    "0x1F",
    "12:61:99.5",
    "99999999999999999999",
    "-0",
    "\"",
    "abc",
    "1,5",
];
const BYTES: &[u8] = b",;\n\r\t \"#.-e9:\0\xff\xef\xbb\xbf";

/// A small generator of numbers with a start of its own.
pub(crate) struct Dice(u64);

impl Dice {
    /// Different starts give unrelated numbers.
    pub(crate) const fn new(seed: u64, case: u64) -> Self {
        let start = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ case.wrapping_mul(0xD1B5_4A32_D192_ED03);
        Self(start | 1)
    }

    /// A number from 0 to `below`, not included; 0 for nothing to choose from.
    pub(crate) fn below(&mut self, below: usize) -> usize {
        // Two steps: the first numbers of neighboring starts are alike.
        for _ in 0..2 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
        }
        usize::try_from(self.0 >> 33).unwrap_or_default() % below.max(1)
    }
}

/// The file with one to six damages.
pub(crate) fn mutated(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    for _ in 0..=dice.below(6) {
        if bytes.is_empty() {
            break;
        }
        damage(&mut bytes, dice);
    }
    match dice.below(24) {
        0 => gzip(&bytes),
        1 => zipped(&bytes),
        2 => gzip(&gzip(&bytes)),
        3 => zipped(&zipped(&bytes)),
        4 => utf16(&bytes),
        _ => bytes,
    }
}

fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    match dice.below(12) {
        0 => bytes.truncate(dice.below(bytes.len())),
        1 => {
            for _ in 0..=dice.below(20) {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
        }
        2 => {
            for _ in 0..=dice.below(20) {
                let at = dice.below(bytes.len());
                bytes[at] = BYTES[dice.below(BYTES.len())];
            }
        }
        3 | 4 => lines(bytes, dice),
        5 => {
            let delimiters = b",;\t |";
            let from = delimiters[dice.below(4)];
            let to = delimiters[dice.below(delimiters.len())];
            for byte in bytes.iter_mut().filter(|byte| **byte == from) {
                *byte = to;
            }
        }
        6..=8 => cells(bytes, dice),
        9 => column(bytes, dice),
        10 => {
            let from = dice.below(bytes.len());
            let to = from + dice.below(2_000.min(bytes.len() - from));
            let piece = bytes[from..to].to_vec();
            let at = dice.below(bytes.len());
            bytes.splice(at..at, piece);
        }
        _ => {
            let from = dice.below(bytes.len());
            let to = from + dice.below(2_000.min(bytes.len() - from));
            bytes.drain(from..to);
        }
    }
}

/// Lines twice, swapped, or gone.
fn lines(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut all: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    for _ in 0..=dice.below(5) {
        let (a, b) = (dice.below(all.len()), dice.below(all.len()));
        match dice.below(3) {
            0 => all.swap(a, b),
            1 => {
                let line = all[a].clone();
                all.insert(b, line);
            }
            _ if all.len() > 1 => drop(all.remove(a)),
            _ => {}
        }
    }
    *bytes = all.concat();
}

/// Cells anywhere, as they are between two delimiters.
fn cells(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(12) {
        let at = dice.below(bytes.len());
        let is_edge = |byte: &u8| matches!(byte, b',' | b';' | b'\t' | b'\n');
        let from = bytes[..at].iter().rposition(is_edge).map_or(0, |edge| edge + 1);
        let to = bytes[at..]
            .iter()
            .position(is_edge)
            .map_or(bytes.len(), |edge| at + edge);
        bytes.splice(from..to, CELLS[dice.below(CELLS.len())].bytes());
    }
}

/// One cell of every line: a column that is nothing but trouble.
fn column(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let delimiter = b",;\t"[dice.below(3)];
    let (number, cell, keep) = (dice.below(12), CELLS[dice.below(CELLS.len())], dice.below(30));
    let changed: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .enumerate()
        .map(|(line, text)| {
            let mut cells: Vec<&[u8]> = text.split(|byte| *byte == delimiter).collect();
            if line >= keep && number + 1 < cells.len() {
                cells[number] = cell.as_bytes();
            }
            cells.join(&delimiter)
        })
        .collect();
    *bytes = changed.concat();
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer
        .start_file("log.csv", zip::write::SimpleFileOptions::default())
        .expect("memory");
    writer.write_all(bytes).expect("memory");
    writer.finish().expect("memory").into_inner()
}

fn utf16(bytes: &[u8]) -> Vec<u8> {
    [0xff, 0xfe]
        .into_iter()
        .chain(
            String::from_utf8_lossy(bytes)
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect()
}
