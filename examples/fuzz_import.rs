//! Damages logs of every layout, and the shared samples where they are there, and reads them, until the time is over.
//!
//! `cargo run --release --example fuzz_import -- --seconds 60 [--seed N] [--case K]`. Fails with seed and case on a
//! panic, a number that is not finite, a file that takes too long or too much memory; `--case` runs that one again.

#![allow(clippy::print_stdout, reason = "printing is how it answers")]

#[allow(
    dead_code,
    unused_imports,
    reason = "shared with the tests, which use the rest"
)]
#[path = "../tests/it/layouts/mod.rs"]
mod layouts;

use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use lapgen::Random;
use layouts::mutate::mutated;
use pacenote::testing::analysis::{CompareSettings, analyze_session};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::remarks;
use pacenote::testing::telemetry::{Channel, Lap};
use pacenote::testing::words::Words;

/// One file may take this much time of the processor in a release build; a busy machine does not count.
const SLOWEST: Duration = Duration::from_secs(5);
/// The process may grow by this much over its size with all files written.
const MOST_GROWN_KIB: u64 = 768 * 1024;

struct Options {
    seconds: u64,
    seed: u64,
    case: Option<u64>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = options()?;
    let files = files();
    println!("{} files, seed {}", files.len(), options.seed);
    let idle_kib = peak_kib();
    let begun = Instant::now();
    let (mut n_read, mut slowest) = (0_u64, (Duration::ZERO, 0));
    let mut case = options.case.unwrap_or_default();
    loop {
        let mut random = Random::labeled(options.seed, case);
        let (name, whole) = files.get(random.below(files.len())).ok_or("no files")?;
        let bytes = mutated(part(whole, &mut random), &mut random);
        let at = cpu_time();
        let outcome = catch_unwind(AssertUnwindSafe(|| check(name, &bytes)));
        let took = cpu_time().saturating_sub(at);
        let grown_kib = peak_kib().saturating_sub(idle_kib);
        let fault = match outcome {
            Err(_) => Some("it panicked".to_owned()),
            Ok(Err(fault)) => Some(fault),
            Ok(Ok(_)) if took > SLOWEST => Some(format!("it took {took:?}")),
            Ok(Ok(_)) if grown_kib > MOST_GROWN_KIB => Some(format!("memory grew by {grown_kib} KiB")),
            Ok(Ok(is_read)) => {
                n_read += u64::from(is_read);
                None
            }
        };
        if let Some(fault) = fault {
            return Err(format!("{name}: {fault}; --seed {} --case {case}", options.seed).into());
        }
        slowest = slowest.max((took, case));
        case += 1;
        if options.case.is_some() || begun.elapsed() > Duration::from_secs(options.seconds) {
            break;
        }
    }
    println!(
        "{} files damaged, {n_read} of them still logs; slowest {:?} (case {}), memory grew by {} MiB",
        case - options.case.unwrap_or_default(),
        slowest.0,
        slowest.1,
        peak_kib().saturating_sub(idle_kib) / 1024,
    );
    Ok(())
}

fn options() -> Result<Options, Box<dyn Error>> {
    let mut options = Options {
        seconds: 60,
        seed: 1,
        case: None,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value: u64 = arguments.next().ok_or("every option needs a number")?.parse()?;
        match name.as_str() {
            "--seconds" => options.seconds = value,
            "--seed" => options.seed = value,
            "--case" => options.case = Some(value),
            _ => return Err(format!("{name} is no option; there are --seconds, --seed and --case").into()),
        }
    }
    Ok(options)
}

/// Every layout, every file made to hurt, every sample.
fn files() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = layouts::all()
        .iter()
        .map(|file| (file.name.clone(), file.bytes.clone()))
        .collect();
    files.extend(
        layouts::negatives()
            .into_iter()
            .map(|file| (file.name.to_owned(), file.bytes)),
    );
    files.extend(layouts::real::samples());
    files.sort();
    files
}

/// A part of a file that is read quickly: its head and some rows, or all.
fn part(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let most = match random.below(4) {
        0 => 2_000,
        1 => 12_000,
        2 => 60_000,
        _ => usize::MAX,
    };
    bytes.iter().copied().take(most).collect()
}

/// Reads, cuts and analyzes; whether it was still a log, or what is wrong with the result.
fn check(name: &str, bytes: &[u8]) -> Result<bool, String> {
    let file = SourceFile { name, bytes };
    let log = match LogFile::read(&file, &ImportSettings::standard(), &[]) {
        Ok(log) => log,
        Err(error) => {
            let said = remarks::refusal(&error, Words::default(), str::to_owned);
            if said.happened.is_empty() || said.next.is_empty() {
                return Err(format!("{error} says nothing"));
            }
            return Ok(false);
        }
    };
    for channel in log.recording.channels.values() {
        finite("the recording", channel)?;
    }
    log.laps.iter().try_for_each(sound)?;
    for warning in &log.warnings {
        let said = remarks::warning(warning, Words::default(), str::to_owned);
        if warning.count() == 0 || warning.code().is_empty() || !said.ends_with('.') {
            return Err(format!("a warning is no sentence: {warning:?}"));
        }
    }
    let session = analyze_session(&log.laps, &CompareSettings::default());
    drop(session);
    Ok(true)
}

fn sound(lap: &Lap) -> Result<(), String> {
    let which = format!("lap {}", lap.number());
    for channel in lap.channels().values() {
        finite(&which, channel)?;
    }
    let numbers = [
        lap.length().get(),
        lap.start().get(),
        lap.duration().get(),
        lap.time().map_or(0.0, |time| time.get()),
    ];
    if numbers.iter().all(|number| number.is_finite()) {
        Ok(())
    } else {
        Err(format!("{which} has {numbers:?}"))
    }
}

fn finite(which: &str, channel: &Channel) -> Result<(), String> {
    let series = &channel.series;
    let all = series.values().iter().chain(series.times_s().iter());
    match all.copied().find(|number| !number.is_finite()) {
        Some(number) => Err(format!("{which} has {number} in {}", channel.role.name())),
        None => Ok(()),
    }
}

/// Time that this process has computed; zero where the system does not say.
fn cpu_time() -> Duration {
    const TICK: Duration = Duration::from_millis(10);
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name in parentheses may hold anything; user and system time are the 12th and 13th behind it.
    let behind = stat.rsplit(')').next().unwrap_or_default();
    let ticks = behind.split_whitespace().skip(11).take(2);
    let ticks: u32 = ticks.filter_map(|field| field.parse::<u32>().ok()).sum();
    TICK * ticks
}

/// Peak size of this process; 0 where the system does not say.
fn peak_kib() -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|status| {
            let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
            line.split_whitespace().nth(1)?.parse().ok()
        })
        .unwrap_or_default()
}
