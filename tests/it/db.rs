//! The private server, the schema and every query, against a real server.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "functions beside the tests are tests too"
)]

pub(crate) mod backup;
mod bulletins;
mod column_mappings;
mod corners;
mod focuses;
mod isolation;
mod jobs;
mod laps;
mod migrations;
mod names;
mod neurons;
mod preferences;
mod private_server;
mod resilience;
pub(crate) mod rows;
mod sessions;
mod standings;
mod statements;
mod verdicts;
