//! Pacenote: a Discord bot that coaches racing drivers from their telemetry.
//!
//! Modules in reading order; the arrows between them are in `ARCHITECTURE.md` and a test enforces them.

#![cfg_attr(test, allow(clippy::float_cmp, reason = "tests compare values that are exact by construction"))]

pub mod analysis;
pub mod ids;
pub mod telemetry;
pub mod units;
