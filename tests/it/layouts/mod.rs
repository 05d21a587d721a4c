//! Log files in the layouts of many programs, written from simulated drives with their exact truth.
//!
//! Every writer follows what is documented about the program's own files, quirks included; none of them knows the
//! readers. [`all`] gives one file or more per layout, [`negatives`] files that must be refused with a reason, and
//! [`hostile`] files that must neither crash nor exhaust anything.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "test code: a wrong index or a failed write must fail the test"
)]

mod aim;
mod apps;
mod binary;
mod cars;
mod console_games;
mod drives;
mod hostile;
mod karts;
mod motec;
pub(crate) mod mutate;
mod negatives;
mod pc_games;
mod racing_sims;
pub(crate) mod real;
mod tables;
mod text;
mod trackaddict;
mod truth;
mod vbo;

pub(crate) use hostile::{Hostile, hostile};
pub(crate) use negatives::{Negative, negatives};
use std::sync::OnceLock;
pub(crate) use truth::{ExpectedLap, File, Kind, Truth};

/// One file or more per layout, written once per test run (about 50 MB, a few seconds in a debug build).
pub(crate) fn all() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(write_all)
}

fn write_all() -> Vec<File> {
    let drives = drives::Drives::new();
    [
        motec::files(&drives),
        binary::files(&drives),
        aim::files(&drives),
        apps::files(&drives),
        trackaddict::files(&drives),
        vbo::files(&drives),
        racing_sims::files(&drives),
        pc_games::files(&drives),
        console_games::files(&drives),
        karts::files(&drives),
        cars::files(&drives),
        tables::files(&drives),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests;
