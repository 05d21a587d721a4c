//! Files as they get damaged on their way: cut off, bits flipped, lines lost and swapped, other delimiters, numbers that
//! are none, packed. The same numbers in give the same file out.

use std::io::Write as _;

use lapgen::Random;

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

/// The file with one to six damages.
pub(crate) fn mutated(mut bytes: Vec<u8>, random: &mut Random) -> Vec<u8> {
    for _ in 0..=random.below(6) {
        if bytes.is_empty() {
            break;
        }
        damage(&mut bytes, random);
    }
    match random.below(24) {
        0 => gzip(&bytes),
        1 => zipped(&bytes),
        2 => gzip(&gzip(&bytes)),
        3 => zipped(&zipped(&bytes)),
        4 => utf16(&bytes),
        _ => bytes,
    }
}

fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    match random.below(12) {
        0 => bytes.truncate(random.below(bytes.len())),
        1 => {
            for _ in 0..=random.below(20) {
                let at = random.below(bytes.len());
                bytes[at] ^= 1 << random.below(8);
            }
        }
        2 => {
            for _ in 0..=random.below(20) {
                let at = random.below(bytes.len());
                bytes[at] = BYTES[random.below(BYTES.len())];
            }
        }
        3 | 4 => lines(bytes, random),
        5 => {
            let delimiters = b",;\t |";
            let from = delimiters[random.below(4)];
            let to = delimiters[random.below(delimiters.len())];
            for byte in bytes.iter_mut().filter(|byte| **byte == from) {
                *byte = to;
            }
        }
        6..=8 => cells(bytes, random),
        9 => column(bytes, random),
        10 => {
            let from = random.below(bytes.len());
            let to = from + random.below(2_000.min(bytes.len() - from));
            let piece = bytes[from..to].to_vec();
            let at = random.below(bytes.len());
            bytes.splice(at..at, piece);
        }
        _ => {
            let from = random.below(bytes.len());
            let to = from + random.below(2_000.min(bytes.len() - from));
            bytes.drain(from..to);
        }
    }
}

/// Lines twice, swapped, or gone.
fn lines(bytes: &mut Vec<u8>, random: &mut Random) {
    let mut all: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    for _ in 0..=random.below(5) {
        let (a, b) = (random.below(all.len()), random.below(all.len()));
        match random.below(3) {
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
fn cells(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(12) {
        let at = random.below(bytes.len());
        let is_edge = |byte: &u8| matches!(byte, b',' | b';' | b'\t' | b'\n');
        let from = bytes[..at].iter().rposition(is_edge).map_or(0, |edge| edge + 1);
        let to = bytes[at..]
            .iter()
            .position(is_edge)
            .map_or(bytes.len(), |edge| at + edge);
        bytes.splice(from..to, CELLS[random.below(CELLS.len())].bytes());
    }
}

/// One cell of every line: a column that is nothing but trouble.
fn column(bytes: &mut Vec<u8>, random: &mut Random) {
    let delimiter = b",;\t"[random.below(3)];
    let (number, cell, keep) = (
        random.below(12),
        CELLS[random.below(CELLS.len())],
        random.below(30),
    );
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
