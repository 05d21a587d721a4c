//! Draws comparisons on request, so that `benches/peers/pictures.py` can set the whole job beside other tools.
//!
//! `picture_worker generate FOLDER` writes the two measured files. Without arguments every line of standard input names
//! two logs and a PNG to write, and is answered by a line.

#![allow(clippy::print_stdout, reason = "printing is how it answers")]

#[path = "../benches/chart/laps.rs"]
mod laps;

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, Read};
use std::path::Path;

use pacenote::testing::analysis::CompareSettings;
use pacenote::testing::app::drawing::Drawing;
use pacenote::testing::app::lap_pictures::{Form, View, compare_figure, compared};
use pacenote::testing::chart::Painter;

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
            std::fs::write(folder.join("mine.csv"), laps::file(2_001))?;
            std::fs::write(folder.join("friend.csv"), laps::file(2_002))?;
        }
        [] => {
            let (mut painter, mut bytes) = (Painter::new(), Vec::new());
            for line in std::io::stdin().lock().lines() {
                println!("{}", draw(&mut painter, &mut bytes, &line?)?);
            }
        }
        _ => return Err("usage: picture_worker [generate FOLDER]".into()),
    }
    Ok(())
}

/// `A B PNG`: the whole job, and how large the picture is. `bytes` is for what is read.
fn draw(painter: &mut Painter, bytes: &mut Vec<u8>, line: &str) -> Result<usize, Box<dyn Error>> {
    let names: Vec<&str> = line.split_whitespace().collect();
    let [a, b, png] = names.as_slice() else {
        return Err("a line names two logs and a picture".into());
    };
    let mut lap = |path: &str| -> std::io::Result<_> {
        bytes.clear();
        File::open(path)?.read_to_end(bytes)?;
        Ok(laps::read(path, bytes))
    };
    let pair = compared(lap(a)?, lap(b)?, Vec::new(), &CompareSettings::default())?;
    let view = View::new(Some(Form::Wide), None, None);
    let drawing = Drawing::new(painter, &compare_figure(&pair, &view)?, view.form)?;
    std::fs::write(png, &drawing.png)?;
    Ok(drawing.png.len())
}
