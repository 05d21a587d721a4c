//! How many comparisons are drawn in a second on all cores, and whether memory stays. Prints; `cargo bench --bench chart`.
//!
//! 1,000 different pairs out of 46 laps of 7,200 samples, each compared and drawn as a PNG for a large screen, by one
//! thread per core with a painter of its own. Limit: memory after the last is what it was after the first hundred.

#![allow(clippy::print_stdout, reason = "printing is what it does")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that fails has to stop"
)]

#[path = "chart/laps.rs"]
mod laps;

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

use pacenote::testing::analysis::CompareSettings;
use pacenote::testing::app::drawing::Drawing;
use pacenote::testing::app::lap_pictures::{Form, LabeledLap, View, compare_figure, compared};
use pacenote::testing::chart::Painter;

const N_LAPS: usize = 46;
const N_CHARTS: usize = 1_000;
const N_FIRST: usize = 100;

fn main() {
    let laps: Vec<LabeledLap> = (0..N_LAPS)
        .map(|number| {
            let file = laps::file(1_000 + number as u64);
            laps::read(&format!("Driver {number}"), file.as_bytes())
        })
        .collect();
    let pairs: Vec<(usize, usize)> = (0..N_LAPS)
        .flat_map(|a| (a + 1..N_LAPS).map(move |b| (a, b)))
        .take(N_CHARTS)
        .collect();
    assert_eq!(pairs.len(), N_CHARTS);
    let cores = std::thread::available_parallelism().unwrap().get();
    let (next, bytes, largest, kib_after_first) = (
        AtomicUsize::new(0),
        AtomicU64::new(0),
        AtomicU64::new(0),
        AtomicU64::new(0),
    );
    let view = View::new(Some(Form::Wide), None, None);
    let began = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                let mut painter = Painter::new();
                let settings = CompareSettings::default();
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(&(a, b)) = pairs.get(index) else { break };
                    if index == N_FIRST {
                        kib_after_first.store(resident_kib(), Ordering::Relaxed);
                    }
                    let pair = compared(laps[a].clone(), laps[b].clone(), Vec::new(), &settings).unwrap();
                    let figure = compare_figure(&pair, &view).unwrap();
                    let png = Drawing::new(&mut painter, &figure, view.form).unwrap().png;
                    bytes.fetch_add(png.len() as u64, Ordering::Relaxed);
                    largest.fetch_max(png.len() as u64, Ordering::Relaxed);
                }
            });
        }
    });
    let took_s = began.elapsed().as_secs_f64();
    let (first, last) = (kib_after_first.into_inner(), resident_kib());
    println!(
        "{N_CHARTS} comparisons of 1600 x 1200 on {cores} cores: {:.0} a second; PNG {} KB on average, {} KB at most",
        N_CHARTS as f64 / took_s,
        bytes.into_inner() / N_CHARTS as u64 / 1000,
        largest.into_inner() / 1000,
    );
    println!(
        "memory after the first {N_FIRST}: {} KiB, at the end: {last} KiB ({:+.1} %)",
        first,
        (last as f64 / first as f64 - 1.0) * 100.0
    );
}

/// Memory of this process in use, as Linux counts it; 0 elsewhere.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}
