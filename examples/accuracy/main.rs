//! Prints how right the analysis is, as tables in Markdown: `cargo run --release --example accuracy [SECTION]`.
//!
//! Sections: `alignment`, `corners`, `faults`, `situations`; none means all. Laps come from the generator, whose truth is known, and from real
//! logs in `../shared/samples` where that folder is there.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is how it answers"
)]
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot be made has to stop"
)]

mod advice;
mod alignment;
mod corners;
mod faults;
mod logged_lap;
mod misses;
mod planted;
mod real_logs;
mod sessions;
mod situations;
mod table;

/// Name of a section, and what prints it.
const SECTIONS: [(&str, fn()); 4] = [
    ("alignment", alignment::print),
    ("corners", corners::print),
    ("faults", faults::print),
    ("situations", situations::print),
];

fn main() {
    let wanted = std::env::args().nth(1);
    let chosen: Vec<_> = SECTIONS
        .into_iter()
        .filter(|(name, _)| wanted.as_deref().is_none_or(|wanted| wanted == *name))
        .collect();
    if chosen.is_empty() {
        let names = SECTIONS.map(|(name, _)| name).join(" | ");
        eprintln!("usage: accuracy [{names}]");
        std::process::exit(2);
    }
    for (_, print) in chosen {
        print();
    }
}
