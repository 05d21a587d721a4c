//! Reads logs on request, so that `benches/peers/compare.py` can set the importer beside other readers.
//!
//! `parse_worker generate FOLDER` writes the measured files, `parse_worker stint NAME LAPS FOLDER` one of those that may be large
//! (`stint.ibt`, `.ld`, `.xrk`, `.xrz`, `.json`, `.csv`) with so many laps, `parse_worker read FILE` reads one file once, and
//! without arguments every line of standard input names a file to read, all into the same buffer. Answers a line with rows,
//! channels and samples.

#![allow(clippy::print_stdout, reason = "printing is how it answers")]

#[path = "../benches/parse/files.rs"]
mod files;

use std::error::Error;
use std::io::{BufRead, Read};
use std::path::Path;

use pacenote::testing::import::{self, ImportSettings, SourceFile};

/// Laps of the stint that is measured.
const STINT_LAPS: usize = 17;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["generate", folder] => {
            let folder = Path::new(folder);
            std::fs::create_dir_all(folder)?;
            std::fs::write(folder.join("lap.csv"), files::lap())?;
            std::fs::write(folder.join("session.csv"), files::session())?;
            for name in files::BINARY {
                stint(name, STINT_LAPS, folder)?;
            }
        }
        ["stint", name, n_laps, folder] if files::BINARY.contains(name) || files::LARGE.contains(name) => {
            stint(name, n_laps.parse()?, Path::new(folder))?;
        }
        ["read", path] => println!("{}", read(path)?),
        [] => {
            let mut bytes = Vec::new();
            for path in std::io::stdin().lock().lines() {
                let path = path?;
                bytes.clear();
                std::fs::File::open(path.trim())?.read_to_end(&mut bytes)?;
                println!("{}", recorded(&path, &bytes)?);
            }
        }
        _ => return Err("usage: parse_worker [generate FOLDER | stint NAME LAPS FOLDER | read FILE]".into()),
    }
    Ok(())
}

fn stint(name: &str, n_laps: usize, folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    Ok(std::fs::write(folder.join(name), files::binary(name, n_laps))?)
}

fn read(path: &str) -> Result<String, Box<dyn Error>> {
    recorded(path, &std::fs::read(path)?)
}

fn recorded(path: &str, bytes: &[u8]) -> Result<String, Box<dyn Error>> {
    let settings = ImportSettings {
        max_bytes: 256 * 1024 * 1024,
        ..ImportSettings::standard()
    };
    let file = SourceFile { name: path, bytes };
    let recording = import::read(&file, &settings)?;
    let n_samples: usize = recording
        .channels
        .values()
        .map(|channel| channel.series.len())
        .sum();
    Ok(format!(
        "{} {} {n_samples}",
        recording.rows,
        recording.channels.len()
    ))
}
