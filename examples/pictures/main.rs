//! Draws the pictures of `docs/pictures` from generated laps: `cargo run --release --example pictures [FOLDER [FORM]]`.
//!
//! `pictures FOLDER --samples LANGUAGE` draws every kind from the real logs beside the project, where they are.
//! With a form (`chat`, `compact`, `wide`, `detail`) every picture has that one, for looking at.
//! Every kind of chart is one line in `main`; its figure comes from a module beside this one.

#![allow(clippy::print_stdout, reason = "it says what it wrote")]

mod laps;
mod samples;
mod sessions;

use std::error::Error;
use std::path::PathBuf;

use pacenote::testing::chart::{Figure, Form, Painter};
use pacenote::testing::words::{Language, Words};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .nth(1)
        .map_or_else(|| PathBuf::from("docs/pictures"), PathBuf::from);
    if let (Some("--samples"), language) = (std::env::args().nth(2).as_deref(), std::env::args().nth(3)) {
        return draw_samples(&folder, &language.unwrap_or_default());
    }
    let only_form = std::env::args().nth(2).and_then(|name| Form::from_name(&name));
    std::fs::create_dir_all(&folder)?;
    let pictures: Vec<(&str, Figure, Form)> = vec![
        ("compare", laps::compare()?, Form::Chat),
        ("compare-four-laps", laps::compare_four()?, Form::Wide),
        ("map", laps::map()?, Form::Chat),
        ("map-of-speed", laps::map_of_speed()?, Form::Chat),
        ("corner", laps::corner()?, Form::Chat),
        ("session", sessions::session()?, Form::Chat),
        ("consistency", sessions::consistency()?, Form::Chat),
        ("grip", sessions::grip()?, Form::Chat),
        ("progress", sessions::progress()?, Form::Chat),
        ("leaderboard", sessions::leaderboard()?, Form::Chat),
    ];
    let mut painter = Painter::new();
    for (name, figure, form) in pictures {
        let form = only_form.unwrap_or(form);
        let png = painter.png(&figure, form)?;
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, &png)?;
        println!(
            "{} ({} kB)\n  {}",
            path.display(),
            png.len() / 1000,
            figure.alt_text
        );
    }
    Ok(())
}

/// Draws the real logs in a language.
fn draw_samples(folder: &std::path::Path, language: &str) -> Result<(), Box<dyn Error>> {
    let language = Language::of_locale(language).unwrap_or_default();
    std::fs::create_dir_all(folder)?;
    let mut figures = samples::all(Words::new(language))?;
    figures.extend(sessions::thirty_laps(Words::new(language))?);
    let mut painter = Painter::new();
    for (name, figure) in figures {
        let alt_text = figure.alt_text.clone();
        if figure.nothing().is_some() {
            println!("{name}: no picture\n  {alt_text}");
            continue;
        }
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, painter.png(&figure, Form::Chat)?)?;
        println!("{}\n  {alt_text}", path.display());
    }
    Ok(())
}
