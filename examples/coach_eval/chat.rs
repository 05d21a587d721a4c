//! A chat with the coach about the shared sessions: questions from standard input, each going on from the one before; an
//! empty line begins afresh.

use std::error::Error;
use std::io::BufRead as _;

use pacenote::testing::app::preferences::Language;
use pacenote::testing::coach::plan::Plan;

use super::drivers::{Drivers, others_than};
use super::plans;

/// Answers every line as `asker` in a context of the drivers' questions.
pub fn run(asker: &str, context: &str) -> Result<(), Box<dyn Error>> {
    let Some(drivers) = Drivers::load()? else {
        return Err("the shared sessions are not here".into());
    };
    let context = context.chars().next().unwrap_or('A');
    let known = drivers
        .known(asker, context)
        .ok_or("nobody of that name has laps here")?;
    let people = others_than(asker);
    let locale = if asker == "Carla" {
        Language::German
    } else {
        Language::English
    };
    let mut before: Option<Plan> = None;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            before = None;
            continue;
        }
        let said = drivers.ask(&line, &known, &people, before.as_ref(), locale);
        println!(
            "> {line}\n  [{}{}{}{}]",
            plans::label(&said.plan),
            if said.is_sure { "" } else { ", unsure" },
            if said.has_picture { ", picture" } else { "" },
            if said.sentences.len() > 4 { ", LONG" } else { "" },
        );
        println!("  {} {}", said.language.code(), said.sentences.join(" "));
        before = Some(said.plan);
    }
    Ok(())
}
