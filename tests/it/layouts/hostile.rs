//! Files made to hurt: huge rows, unclosed quotes, bombs. A reader must answer fast, in bounded memory, without a crash.

use std::io::Write as _;

const MEBIBYTE: usize = 1024 * 1024;

/// A file that must be survived; any warning or refusal is right.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hostile {
    pub(crate) name: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// Every hostile input. About 120 MiB in all, so make them once.
pub(crate) fn hostile() -> Vec<Hostile> {
    let new = |name, bytes| Hostile { name, bytes };
    let header = b"Time,Speed,Lap\n";
    let with_header = |body: Vec<u8>| [header.as_slice(), &body].concat();
    vec![
        new("commas.csv", vec![b','; 10 * MEBIBYTE]),
        new("commas-after-header.csv", with_header(vec![b','; 10 * MEBIBYTE])),
        new("newlines.csv", vec![b'\n'; 10 * MEBIBYTE]),
        new("unclosed-quote.csv", [b"\"".as_slice(), &vec![b'a'; 10 * MEBIBYTE]].concat()),
        new("unclosed-quote-after-header.csv", with_header([b"0.1,\"".as_slice(), &vec![b'7'; 10 * MEBIBYTE]].concat())),
        new("quotes.csv", vec![b'"'; 10 * MEBIBYTE]),
        new("digits.csv", with_header(vec![b'9'; 10 * MEBIBYTE])),
        new("zero-bytes.csv", vec![0; MEBIBYTE]),
        new("not-utf8.csv", with_header(vec![0xFF; MEBIBYTE])),
        new("half-utf16.csv", [b"\xFF\xFE".as_slice(), b"T\0i\0m\0e\0,"].concat()),
        new("wide-header.csv", wide_header()),
        new("extreme-numbers.csv", extreme_numbers()),
        new("repeated-header.csv", header.repeat(100_000)),
        new("deep.json", [b"[".repeat(MEBIBYTE), b"]".repeat(MEBIBYTE)].concat()),
        new("long-array.json", gt7_without_end()),
        new("truncated.vbo", b"File created on 14/06/2025 @ 09:30:00\r\n\r\n[column names]\r\nsats time lat long velocity\r\n\r\n[data]\r\n011 09".to_vec()),
        new("truncated.ld", vec![0x40, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]),
        new("bomb.csv.gz", gzip(&vec![b','; 101 * MEBIBYTE])),
        new("bomb-in-bomb.gz", gzip(&gzip(&vec![b'0'; 50 * MEBIBYTE]))),
        new("truncated.csv.gz", gzip(b"Time,Speed\n0,1\n")[..20].to_vec()),
        new("bomb.zip", zip_of(&[("bomb.csv", vec![b','; 101 * MEBIBYTE])])),
        new("many.zip", zip_of(&many_files())),
        new("path.zip", zip_of(&[("../../etc/evil.csv", b"Time,Speed\n0,1\n".to_vec())])),
        new("not-a.zip", b"PK\x03\x04 and then nothing of the kind".to_vec()),
    ]
}

fn wide_header() -> Vec<u8> {
    let mut text = String::from("Time,Speed");
    for column in 0..200_000 {
        text.push_str(&format!(",c{column}"));
    }
    text.push('\n');
    text.push_str(&"1,2,3\n".repeat(1000));
    text.into_bytes()
}

fn extreme_numbers() -> Vec<u8> {
    let values = [
        "NaN",
        "inf",
        "-inf",
        "1e308",
        "-1e308",
        "1e-320",
        "1e999",
        "",
        "text",
        "0x10",
        "١٢",
        "--5",
        "1e",
        "+",
        ".",
        "9".repeat(400).as_str(),
    ]
    .map(str::to_owned);
    let mut text = String::from("Time,Speed,Throttle,Latitude,Longitude,Lap\n");
    for row in 0..2000_usize {
        let pick = |column: usize| values[(row * 7 + column * 5) % values.len()].as_str();
        let time = if row % 3 == 0 {
            pick(1).to_owned()
        } else {
            format!("{}", row as f64 * 0.1)
        };
        text.push_str(&format!(
            "{time},{},{},{},{},{}\n",
            pick(2),
            pick(3),
            pick(4),
            pick(5),
            pick(6)
        ));
    }
    text.into_bytes()
}

fn gt7_without_end() -> Vec<u8> {
    let mut text = String::from("[{\"lap_finish_time\": 1e400, \"data_speed\": [");
    text.push_str(&"1,".repeat(3 * MEBIBYTE));
    text.into_bytes()
}

fn many_files() -> Vec<(&'static str, Vec<u8>)> {
    ["a.csv", "b.csv", "c.csv"]
        .map(|name| (name, b"Time,Speed\n0,1\n".to_vec()))
        .to_vec()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn zip_of(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("memory");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}
