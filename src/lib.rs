//! Pacenote: a Discord bot that coaches racing drivers from their telemetry.
//!
//! Modules in reading order; the arrows between them are in `ARCHITECTURE.md` and a test enforces them.

#![cfg_attr(
    test,
    allow(
        clippy::float_cmp,
        reason = "tests compare values that are exact by construction"
    )
)]

// 0: nouns
mod ids;
mod telemetry;
mod units;
mod words;

// 1, 2: the pure core
mod analysis;
mod chart;
mod coach;
mod contract;
mod import;
mod remarks;

// 3: adapters
mod ai;
mod db;

// 4: use cases
mod app;

// 5: Discord and HTTP
mod commands;
mod reply;
mod web;

// 6: start
mod bot;
mod cli;
mod config;

// What the outside sees
pub mod testing;

pub use cli::run;
