//! The one integration binary: the plan of the house, the database, and the bot end to end.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    unreachable_pub,
    reason = "a test that cannot go on fails where it stands"
)]

mod account;
mod app;
mod bad_laps;
mod binary_damage;
mod binary_formats;
mod circles;
mod coach_files;
mod coach_names;
mod command_line;
mod command_line_languages;
#[allow(dead_code, reason = "not every part of the harness is used by every test")]
mod database;
mod db;
mod end_to_end;
mod floors;
mod formats;
mod house;
mod large_files;
mod layouts;
mod missing_channels;
mod model_client;
#[allow(dead_code, reason = "the example uses more of it")]
mod model_server;
mod one_account;
mod planted_faults;
mod promises;
mod rows_at_line;
mod samples;
mod situations;
mod web;
mod written_situations;
