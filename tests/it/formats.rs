//! Every layout goes the whole way, from bytes to laps, and must give what the simulated drive knows.
//!
//! Faults are collected over all files and told at once, as a table. Files that are no laps must be refused with a
//! reason, and files made to hurt must be answered within a second.

use std::time::{Duration, Instant};

use lapgen::Random;
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportError, ImportSettings, SourceFile};
use pacenote::testing::remarks::refusal;
use pacenote::testing::telemetry::{ChannelKind, ChannelRole, Interpolation, Lap, LapKind, Unit};
use pacenote::testing::words::Words;

use crate::layouts::mutate::mutated;
use crate::layouts::{self, File, Truth};

/// A hostile file is answered within this time.
const ANSWER: Duration = Duration::from_secs(1);
/// A machine that does something else meanwhile is asked again that often.
const ATTEMPTS: usize = 3;
/// Highest speed and length of a lap may differ from the truth by this part.
const SAME_RATIO: f64 = 0.02;
/// The same where speed is derived from positions alone, which scatter.
const DERIVED_RATIO: f64 = 0.03;
/// The brakes of the simulated cars reach this pressure, bar.
const FULL_BRAKE_BAR: f64 = 85.0;

fn read(name: &str, bytes: &[u8]) -> Result<LogFile, ImportError> {
    LogFile::read(&SourceFile { name, bytes }, &ImportSettings::standard(), &[])
}

/// What is wrong with one file, one short sentence each.
#[derive(Default)]
struct Faults {
    found: Vec<String>,
}

impl Faults {
    fn check(&mut self, is_right: bool, fault: impl FnOnce() -> String) {
        if !is_right {
            self.found.push(fault());
        }
    }

    /// Whether two quantities agree within a part of the expected one.
    fn near(&mut self, what: &str, found: f64, expected: f64, ratio: f64) {
        self.check((found - expected).abs() <= ratio * expected.abs(), || {
            format!("{what} {found:.4}, true {expected:.4}")
        });
    }
}

/// Fails with a table of all faults, if there are any.
#[track_caller]
fn assert_none(faults: &[(String, Vec<String>)]) {
    let table: Vec<String> = faults
        .iter()
        .filter(|(_, found)| !found.is_empty())
        .map(|(name, found)| {
            format!(
                "{name:34} {}",
                found.join("\n                                   ")
            )
        })
        .collect();
    assert!(
        table.is_empty(),
        "{} files are not read right:\n{}",
        table.len(),
        table.join("\n")
    );
}

#[test]
fn every_layout_gives_the_laps_that_were_driven() {
    let faults: Vec<(String, Vec<String>)> = layouts::all()
        .iter()
        .map(|file| (file.name.clone(), faults_of(file)))
        .collect();
    assert_none(&faults);
}

#[test]
fn every_layout_is_documented_and_has_a_program() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/formats.md");
    let documented = std::fs::read_to_string(path).unwrap();
    for file in layouts::all() {
        let format = file.truth.format;
        assert!(documented.contains(&format!("`{format}`")), "{format}");
        assert!(
            pacenote::testing::import::Format::by_id(format).is_some(),
            "{format}"
        );
    }
}

#[test]
fn damaged_files_of_every_layout_never_panic_and_never_poison() {
    let real = layouts::real::samples();
    let written = layouts::all().iter().map(|file| (&file.name, &file.bytes));
    let files = written.chain(real.iter().map(|(name, bytes)| (name, bytes)));
    for (number, (name, whole)) in (0_u64..).zip(files) {
        for case in 0..8 {
            let mut random = Random::labeled(number, case);
            let bytes = mutated(whole.iter().copied().take(8_000).collect(), &mut random);
            if let Ok(log) = read(name, &bytes) {
                let values = log
                    .recording
                    .channels
                    .values()
                    .flat_map(|channel| channel.series.values());
                assert!(
                    values.copied().all(f64::is_finite),
                    "{name}: Random::labeled({number}, {case})"
                );
            }
        }
    }
}

fn faults_of(file: &File) -> Vec<String> {
    let mut faults = Faults::default();
    match read(&file.name, &file.bytes) {
        Err(error) => faults.found.push(format!("refused as {error}")),
        Ok(log) => {
            faults.check(log.recording.format == file.truth.format, || {
                format!("read as {}, is {}", log.recording.format, file.truth.format)
            });
            check_laps(&mut faults, &log, &file.truth);
            check_channels(&mut faults, &log, &file.truth);
        }
    }
    faults.found
}

fn check_laps(faults: &mut Faults, log: &LogFile, truth: &Truth) {
    let is_numbered = truth.laps.iter().any(|lap| lap.number.is_some());
    // Where no file says where the line is, it is laid where the laps fit best, which may be where the car stood.
    let kind = |lap: &Lap| {
        let elsewhere = lap.kind() == LapKind::Standing && !is_numbered;
        if elsewhere { LapKind::Out } else { lap.kind() }.name()
    };
    let of_file = whole_laps(log.laps.iter().map(kind));
    let of_drive = whole_laps(truth.laps.iter().map(|lap| lap.kind.word()));
    faults.check(of_file == of_drive, || {
        format!("laps are {of_file:?}, driven {of_drive:?}")
    });
    let found: Vec<&Lap> = log
        .laps
        .iter()
        .filter(|lap| lap.kind() == LapKind::Timed)
        .collect();
    let expected: Vec<_> = truth.timed().collect();
    if found.len() != expected.len() {
        let laps: Vec<String> = log.laps.iter().map(in_words).collect();
        faults.found.push(format!(
            "{} timed laps, driven {}: {}",
            found.len(),
            expected.len(),
            laps.join(", ")
        ));
        return;
    }
    for (lap, expected) in found.into_iter().zip(expected) {
        let (name, time_s) = (in_words(lap), lap.time().map_or(f64::NAN, |time| time.get()));
        let true_s = expected.time_s.unwrap_or(f64::NAN);
        faults.check((time_s - true_s).abs() <= expected.tolerance_s, || {
            format!(
                "{name} by {:?}: true {true_s:.3} ± {} s",
                lap.time_basis(),
                expected.tolerance_s
            )
        });
        faults.check(lap.valid(), || format!("{name} does not count"));
        faults.check(
            expected.number.is_none_or(|number| number == lap.number()),
            || format!("{name} is numbered {:?} in the file", expected.number),
        );
    }
}

/// Kinds without what is left at the end: a logger that runs on in the pits cuts that off.
fn whole_laps<'words>(kinds: impl Iterator<Item = &'words str>) -> Vec<&'words str> {
    let mut kinds: Vec<&str> = kinds.collect();
    while kinds.last() == Some(&"partial") {
        kinds.pop();
    }
    kinds
}

fn in_words(lap: &Lap) -> String {
    let time = lap
        .time()
        .map_or_else(String::new, |time| format!(" {:.3} s", time.get()));
    format!(
        "{} {}{time} {:.0} m",
        lap.number(),
        lap.kind().name(),
        lap.length().get()
    )
}

/// Units, signs and ranges over the laps that count.
fn check_channels(faults: &mut Faults, log: &LogFile, truth: &Truth) {
    let laps: Vec<&Lap> = log.laps.iter().filter(|lap| lap.valid()).collect();
    let Some(lap) = laps
        .iter()
        .copied()
        .find(|lap| (lap.length().get() / truth.length_m - 1.0).abs() < 0.1)
    else {
        if let Some(lap) = laps.first() {
            faults.near(
                "length of a lap in m",
                lap.length().get(),
                truth.length_m,
                SAME_RATIO,
            );
        }
        return;
    };
    let peak = |role| {
        let values = laps
            .iter()
            .filter_map(move |lap| lap.channel(role))
            .flat_map(|channel| channel.series.values());
        values.copied().fold(f64::NEG_INFINITY, f64::max)
    };
    faults.near(
        "length of a lap in m",
        lap.length().get(),
        truth.length_m,
        SAME_RATIO,
    );
    faults.near(
        "highest speed in m/s",
        peak(ChannelRole::Speed),
        truth.extremes.speed_mps,
        if lap
            .channel(ChannelRole::Speed)
            .is_some_and(|speed| speed.kind == ChannelKind::Derived)
        {
            DERIVED_RATIO
        } else {
            SAME_RATIO
        },
    );
    for &(name, spelled) in truth.units {
        let role = ChannelRole::from_name(name).unwrap_or_else(|| panic!("{name} is no role"));
        let Some(channel) = lap.channel(role) else {
            faults.found.push(format!("no {name}"));
            continue;
        };
        // Some loggers compute accelerations themselves; ours say what they were derived from.
        let is_of_the_file = channel.kind != ChannelKind::Estimated && !channel.source.starts_with("from ");
        faults.check(is_of_the_file, || {
            format!("{name} is {} {}", channel.kind.name(), channel.source)
        });
        let unit = true_unit(role, spelled);
        faults.check(channel.unit == unit, || {
            format!("{name} in {:?}, logged in {spelled}", channel.unit)
        });
    }
    let is_told = |role: ChannelRole| truth.units.iter().any(|(name, _)| *name == role.name());
    if is_told(ChannelRole::Throttle) {
        faults.near(
            "highest throttle",
            peak(ChannelRole::Throttle),
            truth.extremes.throttle,
            0.05,
        );
    }
    if let Some(brake) = lap
        .channel(ChannelRole::Brake)
        .filter(|_| is_told(ChannelRole::Brake))
    {
        let expected = if brake.unit == Unit::OnOff {
            1.0
        } else if brake.unit == Unit::Bar {
            FULL_BRAKE_BAR * truth.extremes.brake
        } else {
            truth.extremes.brake
        };
        faults.near("highest brake", peak(ChannelRole::Brake), expected, 0.05);
    }
    check_gear(faults, lap, truth);
    check_signs(faults, lap, truth);
    check_place(faults, lap, truth);
}

fn true_unit(role: ChannelRole, spelled: &str) -> Unit {
    match (role, spelled) {
        (ChannelRole::Brake, "bar" | "psi") => Unit::Bar,
        (ChannelRole::Brake, "bool") => Unit::OnOff,
        _ => role.unit(),
    }
}

fn check_gear(faults: &mut Faults, lap: &Lap, truth: &Truth) {
    let Some(gear) = lap.channel(ChannelRole::Gear) else {
        return;
    };
    let values = gear.series.values();
    let highest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    faults.check((highest - f64::from(truth.extremes.gear)).abs() < 1e-9, || {
        format!("highest gear {highest}, true {}", truth.extremes.gear)
    });
    faults.check(
        values
            .iter()
            .all(|gear| (gear - gear.round()).abs() < 1e-9 && *gear >= -1.0),
        || "a gear between two gears".to_owned(),
    );
}

/// Turning against the true turn of a lap, accelerations against the change of speed.
fn check_signs(faults: &mut Faults, lap: &Lap, truth: &Truth) {
    let speed = lap.speed();
    let times_s = speed.times_s();
    let of = |role| {
        lap.channel(role)
            .map(|channel| channel.series.at_each(times_s, Interpolation::Linear))
    };
    let steps_s: Vec<f64> = times_s
        .iter()
        .zip(times_s.iter().skip(1))
        .map(|(from, to)| to - from)
        .collect();
    let turned_by = |rates: &[f64]| -> f64 {
        steps_s
            .iter()
            .zip(rates)
            .map(|(step_s, rate)| step_s * rate)
            .sum()
    };
    let lat_accel = of(ChannelRole::LatAccel);
    if let Some(lat_accel) = &lat_accel {
        let rates: Vec<f64> = lat_accel
            .iter()
            .zip(speed.values())
            .map(|(mps2, mps)| mps2 / mps.max(1.0))
            .collect();
        faults.near(
            "turn by lateral acceleration",
            turned_by(&rates),
            truth.extremes.turn_rad,
            0.15,
        );
    } else {
        faults.found.push("no lat_accel".to_owned());
    }
    if let Some(rates) = of(ChannelRole::YawRate) {
        faults.near(
            "turn by yaw rate",
            turned_by(&rates),
            truth.extremes.turn_rad,
            0.1,
        );
    }
    if let (Some(steering), Some(lat_accel)) = (of(ChannelRole::Steering), &lat_accel) {
        let together = correlation(&steering, lat_accel);
        faults.check(together > 0.5, || {
            format!("steering against lateral acceleration {together:.2}")
        });
    }
    let Some(long_accel) = of(ChannelRole::LongAccel) else {
        faults.found.push("no long_accel".to_owned());
        return;
    };
    let gained: Vec<f64> = times_s
        .iter()
        .map(|&at_s| {
            speed.at(at_s + 0.2, Interpolation::Linear) - speed.at(at_s - 0.2, Interpolation::Linear)
        })
        .collect();
    let together = correlation(&long_accel, &gained);
    faults.check(together > 0.7, || {
        format!("longitudinal acceleration against the change of speed {together:.2}")
    });
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len() as f64;
    let mean = |values: &[f64]| values.iter().sum::<f64>() / n;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let (mut ab, mut aa, mut bb) = (0.0, 0.0, 0.0);
    for (a, b) in a.iter().zip(b) {
        ab += (a - mean_a) * (b - mean_b);
        aa += (a - mean_a) * (a - mean_a);
        bb += (b - mean_b) * (b - mean_b);
    }
    ab / (aa * bb).sqrt().max(f64::MIN_POSITIVE)
}

/// Where the file has positions: on the right side of the globe, and in metres.
fn check_place(faults: &mut Faults, lap: &Lap, truth: &Truth) {
    let of = |role| {
        lap.channel(role)
            .filter(|channel| channel.kind == ChannelKind::Measured)
            .map(|channel| channel.series.values())
    };
    if let (Some(latitudes), Some(longitudes)) = (of(ChannelRole::Latitude), of(ChannelRole::Longitude)) {
        let (latitude_deg, longitude_deg) = truth.extremes.origin_deg;
        let is_there =
            |values: &[f64], origin_deg: f64| values.iter().all(|value| (value - origin_deg).abs() < 0.1);
        faults.check(
            is_there(latitudes, latitude_deg) && is_there(longitudes, longitude_deg),
            || {
                format!(
                    "at {:.4}, {:.4}; driven at {latitude_deg:.4}, {longitude_deg:.4}",
                    latitudes[0], longitudes[0]
                )
            },
        );
    }
    if let (Some(x), Some(y)) = (of(ChannelRole::X), of(ChannelRole::Y)) {
        let driven_m: f64 = x
            .windows(2)
            .zip(y.windows(2))
            .map(|(x, y)| (x[1] - x[0]).hypot(y[1] - y[0]))
            .sum();
        faults.near("length of the path in m", driven_m, truth.length_m, 0.05);
        let turned_rad: f64 = x
            .windows(3)
            .zip(y.windows(3))
            .map(|(x, y)| {
                let (from, to) = ((x[1] - x[0], y[1] - y[0]), (x[2] - x[1], y[2] - y[1]));
                (from.0 * to.1 - from.1 * to.0).atan2(from.0 * to.0 + from.1 * to.1)
            })
            .sum();
        faults.near("turn of the path", turned_rad, truth.extremes.turn_rad, 0.1);
    }
}

#[test]
fn what_is_no_lap_is_refused_with_what_it_is_and_what_to_do() {
    let faults: Vec<(String, Vec<String>)> = layouts::negatives()
        .into_iter()
        .map(|negative| {
            let mut faults = Faults::default();
            match read(negative.name, &negative.bytes) {
                Ok(log) => {
                    let laps: Vec<String> = log.laps.iter().map(in_words).collect();
                    faults
                        .found
                        .push(format!("read as {}: {}", log.recording.format, laps.join(", ")));
                }
                Err(error) => {
                    faults.check(negative.codes.contains(&error.code()), || {
                        format!("refused as {}, not {:?}", error.code(), negative.codes)
                    });
                    let said = refusal(&error, Words::default(), str::to_owned);
                    // What to do next is a sentence of its own.
                    let is_helpful = said.next.split_whitespace().count() >= 5
                        && said.next.ends_with('.')
                        && !said.happened.contains(&said.next);
                    faults.check(is_helpful, || format!("next: {:?}", said.next));
                    faults.check(said.happened.ends_with('.'), || "no sentence".to_owned());
                }
            }
            (negative.name.to_owned(), faults.found)
        })
        .collect();
    assert_none(&faults);
}

#[test]
fn what_was_made_to_hurt_is_answered_within_a_second() {
    let faults: Vec<(String, Vec<String>)> = layouts::hostile()
        .into_iter()
        .map(|hostile| {
            let mut fastest = Duration::MAX;
            for _ in 0..ATTEMPTS {
                let begun = Instant::now();
                let answer =
                    std::panic::catch_unwind(|| read(hostile.name, &hostile.bytes).map(|log| log.laps.len()));
                fastest = fastest.min(begun.elapsed());
                if answer.is_err() {
                    return (hostile.name.to_owned(), vec!["panics".to_owned()]);
                }
                if fastest <= ANSWER {
                    break;
                }
            }
            let mut faults = Faults::default();
            faults.check(fastest <= ANSWER, || {
                format!("answered after {:.2} s", fastest.as_secs_f64())
            });
            (hostile.name.to_owned(), faults.found)
        })
        .collect();
    assert_none(&faults);
}
