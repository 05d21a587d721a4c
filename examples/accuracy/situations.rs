//! What drivers report of their own logs: lap times, which laps count, corners and alignment, one row a situation.

use lapgen::lap_language::{CLUB_LAP, Drive};
use lapgen::{Origin, Random};
use pacenote::testing::analysis::{CompareSettings, CornerSettings, compare, find_corners};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::Lap;

use crate::table;

/// Rows a second, unless the situation says otherwise.
const HZ: f64 = 10.0;

pub(crate) fn print() {
    println!("## Situations\n\n`cargo run --release --example accuracy situations`\n");
    let rows: Vec<Vec<String>> = situations().iter().map(Situation::row).collect();
    table::print(
        "Situations: laps",
        "Laps of the lap language, written as CSV and read as an upload is: a circuit of 2,805 m with ten bends, positions with 0.3 m of noise, ten rows a second.",
        &[
            "situation",
            "laps that count",
            "as it should be",
            "largest error s",
            "corners, from lap to lap",
            "alignment of the first two",
        ],
        &rows,
    );
    table::print(
        "Situations: two logs with different start lines",
        "One drive, cut at the line and so many metres behind it; and a drive with two mistakes against a good one, whose cost is known from laps cut at one line.",
        &[
            "lines apart m",
            "positions",
            "same drive: largest corner s",
            "anywhere s",
            "mistakes: largest error s",
            "alignment",
        ],
        &lines(),
    );
}

/// One log, and what is true about it.
struct Situation {
    name: &'static str,
    log: Log,
    /// Times of the laps that count, seconds.
    expected_s: Vec<f64>,
}

impl Situation {
    fn row(&self) -> Vec<String> {
        let laps = self.log.laps();
        let counted: Vec<&Lap> = laps.iter().filter(|lap| lap.valid()).collect();
        let times_s: Vec<f64> = counted
            .iter()
            .filter_map(|lap| lap.time())
            .map(|time| time.get())
            .collect();
        let error_s = (times_s.len() == self.expected_s.len()).then(|| {
            times_s
                .iter()
                .zip(&self.expected_s)
                .map(|(found, truth)| (found - truth).abs())
                .fold(0.0, f64::max)
        });
        let corners: Vec<usize> = counted
            .iter()
            .map(|lap| find_corners(lap, &CornerSettings::default()).len())
            .collect();
        let range = match (corners.iter().min(), corners.iter().max()) {
            (Some(least), Some(most)) if least == most => least.to_string(),
            (Some(least), Some(most)) => format!("{least} to {most}"),
            _ => "-".to_owned(),
        };
        let alignment = match counted.as_slice() {
            [first, second, ..] => compare(second, first, &CompareSettings::default()).map_or_else(
                |error| error.to_string(),
                |found| {
                    let (basis, confidence) = (found.alignment.basis, found.alignment.confidence);
                    format!("{}, {}", basis.name(), confidence.name())
                },
            ),
            _ => "-".to_owned(),
        };
        vec![
            self.name.to_owned(),
            times_s.len().to_string(),
            self.expected_s.len().to_string(),
            error_s.map_or_else(|| "-".to_owned(), |error_s| format!("{error_s:.3}")),
            range,
            alignment,
        ]
    }
}

/// Columns of a log, written as CSV.
#[derive(Clone)]
struct Log {
    header: String,
    rows: Vec<String>,
}

impl Log {
    fn laps(&self) -> Vec<Lap> {
        let text = format!("{}\n{}\n", self.header, self.rows.join("\n"));
        let file = SourceFile {
            name: "session.csv",
            bytes: text.as_bytes(),
        };
        LogFile::read(&file, &ImportSettings::standard(), &[]).map_or_else(|_| Vec::new(), |log| log.laps)
    }
}

/// How a drive is written down.
#[derive(Clone, Copy)]
struct Columns {
    hz: f64,
    positions: bool,
    /// Positions are new after so many rows, and on straight lines between.
    fix_rows: usize,
    turning: bool,
}

const PLAIN: Columns = Columns {
    hz: HZ,
    positions: true,
    fix_rows: 1,
    turning: false,
};

/// Moments of the drive at which a row is written, with the time it is written at.
fn rows(drive: &Drive, hz: f64) -> Vec<(f64, f64)> {
    (0..)
        .map(|row| f64::from(row) / hz)
        .take_while(|at_s| *at_s < drive.end_s)
        .filter(|at_s| drive.logs_at(*at_s))
        .map(|at_s| (at_s, at_s))
        .collect()
}

/// Writes rows down; `lap` gives the counter for a moment of the drive and the time it is written at.
fn written(
    drive: &Drive,
    columns: &Columns,
    rows: &[(f64, f64)],
    more: (&str, &dyn Fn(f64, f64) -> String),
) -> Log {
    let origin = Origin {
        latitude_deg: 48.123,
        longitude_deg: 11.456,
    };
    let mut random = Random::new(7);
    let places: Vec<(f64, f64)> = rows
        .iter()
        .map(|(at_s, _)| {
            let state = drive.at(*at_s);
            (
                state.x_m + 0.3 * random.normal(),
                state.y_m + 0.3 * random.normal(),
            )
        })
        .collect();
    let place = |row: usize| {
        let step = columns.fix_rows;
        let (from, to) = (row / step * step, (row / step + 1) * step);
        let (a, b) = (places[from], *places.get(to).unwrap_or(&places[from]));
        let part = (row - from) as f64 / step as f64;
        (a.0 + part * (b.0 - a.0), a.1 + part * (b.1 - a.1))
    };
    let mut header = "Time (s),Speed (km/h)".to_owned();
    if columns.positions {
        header += ",Latitude,Longitude";
    }
    if columns.turning {
        header += ",Yaw rate (rad/s),Lateral acceleration (m/s^2)";
    }
    header += more.0;
    let rows = rows
        .iter()
        .enumerate()
        .map(|(row, &(at_s, written_s))| {
            let state = drive.at(at_s);
            let mut line = format!("{written_s:.3},{:.3}", 3.6 * state.speed_mps);
            if columns.positions {
                let (x_m, y_m) = place(row);
                let (latitude_deg, longitude_deg) = origin.locate(x_m, y_m);
                line += &format!(",{latitude_deg:.7},{longitude_deg:.7}");
            }
            if columns.turning {
                let rate = state.speed_mps * state.curvature_per_m;
                line += &format!(",{rate:.4},{:.3}", rate * state.speed_mps);
            }
            line + &more.1(at_s, written_s)
        })
        .collect();
    Log { header, rows }
}

/// How many times a drive came past the line.
fn crossings(drive: &Drive, at_s: f64) -> usize {
    drive.line_times_s.partition_point(|line_s| *line_s <= at_s)
}

fn with_counter(drive: &Drive, columns: &Columns, count: &dyn Fn(f64) -> String) -> Log {
    let rows = rows(drive, columns.hz);
    written(
        drive,
        columns,
        &rows,
        (",Lap", &|at_s, _| format!(",{}", count(at_s))),
    )
}

fn club(laps: usize) -> Drive {
    Drive::of(&format!("{laps} x {{ {CLUB_LAP} }}"))
}

fn situations() -> Vec<Situation> {
    let drive = club(5);
    let times_s = drive.lap_times_s();
    let count = |at_s: f64| crossings(&drive, at_s);
    let plain = |name, log| Situation {
        name,
        log,
        expected_s: times_s.clone(),
    };
    let without = |name, log, lap: usize| {
        let mut expected_s = times_s.clone();
        expected_s.remove(lap);
        Situation {
            name,
            log,
            expected_s,
        }
    };
    let lap_rows = |flag: &dyn Fn(f64) -> u8| {
        let rows = rows(&drive, HZ);
        written(
            &drive,
            &PLAIN,
            &rows,
            (",Lap,LapInvalid", &|at_s, _| {
                format!(",{},{}", count(at_s), flag(at_s))
            }),
        )
    };
    let mut all = vec![
        plain(
            "lap column",
            with_counter(&drive, &PLAIN, &|at_s| count(at_s).to_string()),
        ),
        plain(
            "no lap column: a line is found",
            written(&drive, &PLAIN, &rows(&drive, HZ), ("", &|_, _| String::new())),
        ),
        plain(
            "the counter looks once a second",
            with_counter(&drive, &PLAIN, &|at_s| count(at_s.floor()).to_string()),
        ),
        plain(
            "255 before the first crossing",
            with_counter(&drive, &PLAIN, &|at_s| match count(at_s) {
                0 => "255".to_owned(),
                n => (n - 1).to_string(),
            }),
        ),
        plain(
            "out lap and first lap share a number",
            with_counter(&drive, &PLAIN, &|at_s| count(at_s).saturating_sub(1).to_string()),
        ),
        without(
            "the log calls the third lap invalid",
            lap_rows(&|at_s| u8::from(count(at_s) == 3)),
            2,
        ),
        plain(
            "positions once a second, on straight lines between",
            with_counter(
                &drive,
                &Columns {
                    hz: 20.0,
                    fix_rows: 20,
                    turning: true,
                    ..PLAIN
                },
                &|at_s| count(at_s).to_string(),
            ),
        ),
        plain(
            "no positions",
            with_counter(
                &drive,
                &Columns {
                    positions: false,
                    turning: true,
                    ..PLAIN
                },
                &|at_s| count(at_s).to_string(),
            ),
        ),
    ];
    all.extend(spoilt(&drive).into_iter().map(|(name, log)| plain(name, log)));
    // Back to where the car was 15 s before, in the third lap.
    let rewind_s = drive.line_times_s[2] + 50.0;
    let rewound: Vec<(f64, f64)> = rows(&drive, HZ)
        .into_iter()
        .filter(|(at_s, _)| *at_s <= rewind_s)
        .chain(
            rows(&drive, HZ)
                .into_iter()
                .filter(|(at_s, _)| *at_s > rewind_s - 15.0)
                .map(|(at_s, written_s)| (at_s, written_s + 15.0)),
        )
        .collect();
    let rewound = written(
        &drive,
        &PLAIN,
        &rewound,
        (",Lap", &|at_s, _| format!(",{}", count(at_s))),
    );
    all.push(without("a rewind of 15 s", rewound, 2));
    all.push(joker());
    all.push(into_the_pits());
    all.push(hill_climb());
    all
}

/// Logs of a drive in which an exporter or a receiver spoilt something, and no lap.
fn spoilt(drive: &Drive) -> Vec<(&'static str, Log)> {
    let count = |at_s: f64| crossings(drive, at_s);
    let line_s = drive.line_times_s[2];
    let good = with_counter(drive, &PLAIN, &|at_s| count(at_s).to_string());
    let blind = Columns {
        positions: false,
        turning: true,
        ..PLAIN
    };
    let without_places = |log: &Log| Log {
        rows: log
            .rows
            .iter()
            .map(|row| {
                let cells: Vec<&str> = row.split(',').collect();
                let at_s: f64 = cells[0].parse().unwrap_or_default();
                if (at_s - line_s).abs() < 4.0 {
                    format!("{},{},0.0000000,0.0000000,{}", cells[0], cells[1], cells[4])
                } else {
                    row.clone()
                }
            })
            .collect(),
        ..log.clone()
    };
    let clocked = |clock: &dyn Fn(usize, f64) -> String| Log {
        rows: good
            .rows
            .iter()
            .enumerate()
            .map(|(row, line)| {
                let (at_s, rest) = line.split_once(',').unwrap_or_default();
                format!("{},{rest}", clock(row, at_s.parse().unwrap_or_default()))
            })
            .collect(),
        header: good.header.replace("Time (s)", "Time"),
    };
    let twice = Log {
        rows: good.rows.iter().chain(&good.rows).cloned().collect(),
        ..good.clone()
    };
    let lost = good
        .rows
        .iter()
        .enumerate()
        .filter(|(row, _)| !(1300..1330).contains(row));
    let lost = Log {
        rows: lost.map(|(_, line)| line.clone()).collect(),
        ..good.clone()
    };
    // The other car comes along half a second behind.
    let other = Drive::of(&format!(
        "5 x {{ {} }}",
        CLUB_LAP.replace("at 90 km/h", "at 80 km/h")
    ));
    let behind = with_counter(&other, &PLAIN, &|at_s| crossings(&other, at_s).to_string());
    let named =
        |log: &Log, car: &str| -> Vec<String> { log.rows.iter().map(|row| format!("{row},{car}")).collect() };
    let mixed = named(&good, "7").into_iter().zip(named(&behind, "12"));
    let mixed = Log {
        header: format!("{},Competitor", good.header),
        rows: mixed.flat_map(|(one, other)| [one, other]).collect(),
    };
    let nothing = |said: &'static str| {
        with_counter(drive, &PLAIN, &move |at_s| {
            let is_silent = (30.0..30.3).contains(&at_s) || (95.0..95.2).contains(&at_s);
            if is_silent {
                said.to_owned()
            } else {
                count(at_s).to_string()
            }
        })
    };
    vec![
        ("no position for 8 s at a crossing", without_places(&good)),
        ("cells of the counter say -1", nothing("-1")),
        ("cells of the counter are empty", nothing("")),
        ("the clock counts samples", clocked(&|row, _| row.to_string())),
        (
            "the clock counts days",
            clocked(&|_, at_s| format!("{:.9}", 41_142.5 + at_s / 86_400.0)),
        ),
        (
            "the clock has whole seconds",
            clocked(&|_, at_s| format!("{:.0}", at_s.floor())),
        ),
        ("rows of three seconds are lost", lost),
        ("the session is pasted twice", twice),
        ("two cars in turns", mixed),
        (
            "speed in mph, no unit, no positions",
            in_mph(&with_counter(drive, &blind, &|at_s| count(at_s).to_string())),
        ),
    ]
}

/// The same with a speed in mph that does not say so, and a longitudinal acceleration that tells it.
fn in_mph(log: &Log) -> Log {
    let speeds_kmh: Vec<f64> = log
        .rows
        .iter()
        .map(|row| {
            row.split(',')
                .nth(1)
                .and_then(|cell| cell.parse().ok())
                .unwrap_or_default()
        })
        .collect();
    let rows = log.rows.iter().enumerate().map(|(row, line)| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        cells[1] = format!("{:.3}", speeds_kmh[row] / 1.609_344);
        let (before, after) = (row.saturating_sub(1), (row + 1).min(speeds_kmh.len() - 1));
        let gained_mps = (speeds_kmh[after] - speeds_kmh[before]) / 3.6;
        let g = gained_mps * HZ / (after - before).max(1) as f64 / 9.806_65;
        format!("{},{g:.3}", cells.join(","))
    });
    Log {
        rows: rows.collect(),
        header: format!("{},Long G", log.header.replace("Speed (km/h)", "Speed")),
    }
}

/// The third of four laps is 200 m longer.
fn joker() -> Situation {
    let longer = CLUB_LAP
        .replace("190 km/h for 260 m", "190 km/h for 360 m")
        .replace("210 km/h for 430 m", "210 km/h for 530 m");
    let drive = Drive::of(&format!("2 x {{ {CLUB_LAP} }} | {longer} | 2 x {{ {CLUB_LAP} }}"));
    let mut expected_s = drive.lap_times_s();
    expected_s.remove(2);
    Situation {
        name: "the third lap takes a longer way",
        log: with_counter(&drive, &PLAIN, &|at_s| crossings(&drive, at_s).to_string()),
        expected_s,
    }
}

/// The last lap ends at the speed of a limiter.
fn into_the_pits() -> Situation {
    let last = CLUB_LAP.replace(
        "230 km/h for 350 m | line",
        "60 km/h for 50 m | 60 km/h for 300 m | line | 60 km/h for 100 m",
    );
    let drive = Drive::of(&format!("4 x {{ {CLUB_LAP} }} | {last}"));
    let mut expected_s = drive.lap_times_s();
    expected_s.pop();
    Situation {
        name: "the last lap ends in the pit lane",
        log: with_counter(&drive, &PLAIN, &|at_s| crossings(&drive, at_s).to_string()),
        expected_s,
    }
}

/// Three runs from a standstill, with five minutes between them.
fn hill_climb() -> Situation {
    let drive = Drive::of(
        "stand 2 s | 90 km/h for 150 m | turn left 60 deg r=60 at 70 km/h | 120 km/h for 300 m \
         | turn right 70 deg r=50 at 60 km/h | 110 km/h for 300 m",
    );
    let one = rows(&drive, HZ);
    let length_s = one.last().map_or(0.0, |(at_s, _)| *at_s);
    let three: Vec<(f64, f64)> = (0..3)
        .flat_map(|run| {
            one.iter()
                .map(move |(at_s, written_s)| (*at_s, written_s + f64::from(run) * (length_s + 300.0)))
        })
        .collect();
    Situation {
        name: "three runs up a hill",
        log: written(
            &drive,
            &PLAIN,
            &three,
            (",Lap", &|_, written_s| {
                format!(",{:.0}", 1.0 + (written_s / (length_s + 300.0)).floor())
            }),
        ),
        expected_s: vec![length_s - 2.0; 3],
    }
}

/// A row for every distance between two lines, with positions and without.
fn lines() -> Vec<Vec<String>> {
    let good = club(4);
    let slow = Drive::of(&format!(
        "4 x {{ {} }}",
        CLUB_LAP
            .replace(
                "turn left 90 deg r=50 at 90 km/h",
                "turn left 90 deg r=50 at 82 km/h"
            )
            .replace(
                "turn left 90 deg r=70 at 115 km/h",
                "turn left 90 deg r=70 at 104 km/h"
            )
    ));
    let settings = CompareSettings::default();
    let mut table = Vec::new();
    for positions in [true, false] {
        let columns = Columns {
            positions,
            turning: !positions,
            hz: 20.0,
            ..PLAIN
        };
        let lap = |drive: &Drive, later_m: f64| cut_at(drive, &columns, later_m);
        let reference = lap(&good, 0.0);
        let losses_s = |a: &Lap| -> Vec<f64> {
            compare(a, &reference, &settings)
                .map(|found| found.corners.iter().map(|corner| corner.loss.get()).collect())
                .unwrap_or_default()
        };
        let truth_s = losses_s(&lap(&slow, 0.0));
        for later_m in [0.0, 10.0, 40.0, 150.0, 300.0, 1200.0] {
            let largest = |values: &mut dyn Iterator<Item = f64>| {
                values.fold(0.0_f64, |most, value| most.max(value.abs()))
            };
            let row = match compare(&lap(&good, later_m), &reference, &settings) {
                Err(error) => vec![error.to_string()],
                Ok(same) => {
                    let found_s = losses_s(&lap(&slow, later_m));
                    let mut errors = found_s.iter().zip(&truth_s).map(|(found, truth)| found - truth);
                    vec![
                        format!(
                            "{:.3}",
                            largest(&mut same.corners.iter().map(|corner| corner.loss.get()))
                        ),
                        format!("{:.3}", largest(&mut same.trace.delta_s.iter().copied())),
                        format!("{:.3}", largest(&mut errors)),
                        format!(
                            "{}, {}",
                            same.alignment.basis.name(),
                            same.alignment.confidence.name()
                        ),
                    ]
                }
            };
            let told = if positions { "yes" } else { "no, turning" };
            let mut cells = vec![format!("{later_m:.0}"), told.to_owned()];
            cells.extend(row);
            table.push(cells);
        }
    }
    table
}

/// The first lap that counts of a drive whose counter counts so many metres behind the line.
fn cut_at(drive: &Drive, columns: &Columns, later_m: f64) -> Lap {
    let counts_s = drive.passes_s(later_m);
    let log = with_counter(drive, columns, &|at_s| {
        counts_s.partition_point(|counts_s| *counts_s <= at_s).to_string()
    });
    log.laps()
        .into_iter()
        .find(Lap::valid)
        .expect("a lap that counts")
}
