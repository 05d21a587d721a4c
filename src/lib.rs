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
pub mod ids;
pub mod telemetry;
pub mod units;
pub mod words;

// 1, 2: the pure core
pub mod analysis;
pub mod chart;
pub mod coach;
pub mod contract;
pub mod import;
pub mod remarks;

// 3: adapters
pub mod ai;
pub mod db;

// 4: use cases
pub mod app;

// 5: Discord and HTTP
pub mod commands;
pub mod reply;
pub mod web;

// 6: start
pub mod bot;
pub mod cli;
pub mod config;
