//! How long two laps and a session take to analyze: `cargo bench --bench analysis`.
//!
//! A lap has 7,200 samples (two minutes at 60 Hz) and nine channels. Everything counts: preparing the laps, alignment,
//! corners, facts, losses, findings; for the session also optimum and statistics. One core.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    dead_code,
    reason = "a measurement that cannot be made has to stop"
)]

#[path = "../examples/accuracy/logged_lap.rs"]
mod logged_lap;

use divan::{Bencher, black_box};
use lapgen::{Car, Circuit, Drive, DriverStyle, LapPlan, SensorModel, simulate_session};
use logged_lap::{LoggedLap, without};
use pacenote::testing::analysis::{CompareSettings, analyze_session, compare};
use pacenote::testing::telemetry::{ChannelRole, Lap};

/// Samples of a lap.
const SAMPLES: f64 = 7_200.0;

fn main() {
    divan::main();
}

/// Flying laps of one drive, each with nine channels.
fn laps(n_laps: usize) -> Vec<Lap> {
    let plans = vec![LapPlan::flying(DriverStyle::steady(3)); n_laps];
    let drive = simulate_session(&Circuit::long(), &Car::hatchback(), &plans, 11);
    let timed: Vec<usize> = (0..drive.laps.len())
        .filter(|&lap| drive.laps[lap].time_s.is_some())
        .collect();
    timed.into_iter().map(|lap| logged(&drive, lap)).collect()
}

fn logged(drive: &Drive, lap: usize) -> Lap {
    let one = drive.around_lap(lap, 1.0);
    let at = one.laps.iter().position(|lap| lap.time_s.is_some()).unwrap();
    let rate_hz = SAMPLES / one.laps[at].time_s.unwrap();
    let logged = LoggedLap::of_drive(&one, at, &SensorModel::gps(rate_hz, lap as u64), 1.0);
    without(&logged.lap, &[ChannelRole::YawRate])
}

#[divan::bench]
fn two_laps(bencher: Bencher<'_, '_>) {
    let laps = laps(2);
    assert_eq!(laps[0].channels().len(), 9);
    bencher.bench_local(|| {
        compare(
            black_box(&laps[0]),
            black_box(&laps[1]),
            &CompareSettings::default(),
        )
    });
}

#[divan::bench(sample_count = 10)]
fn session_of_60_laps(bencher: Bencher<'_, '_>) {
    let laps = laps(60);
    bencher.bench_local(|| analyze_session(black_box(&laps), &CompareSettings::default()));
}
