//! What `inspect` prints for people: what this file is, its laps, what was wrong with it, what was read from where.

use std::path::Path;

use super::table::{Lean, table};
use crate::analysis::{JudgeSettings, LapEvidence, is_run};
use crate::app::log_file::{CircuitBasis, LogFile};
use crate::contract::{printable, remark};
use crate::import::Format;
use crate::telemetry::{Lap, LapKind, TimeBasis, UnknownColumn, rough_lap_times};
use crate::units::Seconds;

/// Columns listed that were not used.
const MAX_UNUSED: usize = 25;

/// The page about one file.
pub(super) fn page(path: &Path, log: &LogFile) -> String {
    let mut text = format!(
        "{}\n\n{}\n\n",
        printable(&path.display().to_string(), 400),
        summary(log)
    );
    text.push_str(&facts(log));
    text.push_str(if holds_runs(log) { "\nRuns\n" } else { "\nLaps\n" });
    text.push_str(&laps(&log.laps, rough_lap_times(&log.warnings)));
    text.push_str("\nWhat was wrong with it\n");
    if log.warnings.is_empty() {
        text.push_str("  nothing\n");
    }
    for warning in &log.warnings {
        text.push_str(&format!("  {} ({})\n", remark(warning), warning.code()));
    }
    text.push_str("\nWhat was read\n");
    text.push_str(&channels(log));
    text.push_str(&unused(log));
    text
}

/// Whether what counts leads from one place to another: runs and no laps.
fn holds_runs(log: &LogFile) -> bool {
    let mut counted = log.laps.iter().filter(|lap| lap.counts()).peekable();
    counted.peek().is_some() && counted.all(is_run)
}

/// One sentence: what it is, how many laps or runs, the best one.
fn summary(log: &LogFile) -> String {
    let n_counting = log.laps.iter().filter(|lap| lap.counts()).count();
    let lap = if holds_runs(log) { "run" } else { "lap" };
    let laps = match n_counting {
        0 => format!("no {lap} that counts"),
        1 => format!("1 {lap} that counts"),
        several => format!("{several} {lap}s that count"),
    };
    let best = log
        .best()
        .and_then(|lap| Some((lap.number(), lap.time()?)))
        .map_or_else(String::new, |(number, time)| {
            let within = rough_lap_times(&log.warnings);
            let about = within.and_then(|within| time.about(within));
            let time = about.map_or_else(|| time.lap_time(), |about| format!("about {about}"));
            if n_counting == 1 {
                format!(", {time}")
            } else {
                format!(", the best is {lap} {number} in {time}")
            }
        });
    let format = log.recording.format;
    let program = Format::by_id(format).map_or(format, |format| format.program);
    format!("{program}: {laps}{best}.")
}

fn facts(log: &LogFile) -> String {
    let recording = &log.recording;
    let mut text = String::new();
    let mut line = |label: &str, value: &str| {
        text.push_str(&format!("  {label:<10}{}\n", printable(value, 200)));
    };
    let length = log
        .circuit_length()
        .map(|length| format!("{:.0} m", length.get()));
    let turns = log.known.as_ref().map(|known| format!("{} turns", known.turns));
    let how = match log.circuit_basis() {
        CircuitBasis::Known => Some("recognized".to_owned()),
        CircuitBasis::Stated => None,
        CircuitBasis::Unknown => Some("name not known".to_owned()),
    };
    let name = log.circuit_name().map(str::to_owned);
    let circuit: Vec<String> = [name, length, turns, how].into_iter().flatten().collect();
    line("circuit", &circuit.join(", "));
    for (label, value) in [("car", &recording.vehicle), ("driver", &recording.driver)] {
        if let Some(value) = value {
            line(label, value);
        }
    }
    if let Some(moment) = recording.recorded_at {
        line("recorded", &moment.format("%Y-%m-%d %H:%M UTC").to_string());
    }
    line("format", recording.format);
    line("rows", &recording.rows.to_string());
    text
}

/// The lap table: the gap to the fastest lap that counts, or why a lap does not.
/// Times that are known to `within` only have no more digits than that.
pub(super) fn laps(laps: &[Lap], within: Option<Seconds>) -> String {
    let about = |time: Seconds| {
        let known = within.and_then(|within| time.about(within));
        known.unwrap_or_else(|| time.lap_time())
    };
    if laps.is_empty() {
        return "  none\n".to_owned();
    }
    let best = laps
        .iter()
        .filter(|lap| lap.counts())
        .filter_map(Lap::time)
        .min_by(Seconds::total_cmp);
    let rows: Vec<Vec<String>> = laps
        .iter()
        .map(|lap| {
            vec![
                lap.number().to_string(),
                lap.time().map_or_else(|| "-".to_owned(), about),
                format!("{:.0}", lap.length().get()),
                timed_by(lap.time_basis()).to_owned(),
                verdict(lap, best, within),
            ]
        })
        .collect();
    table(
        &[
            ("lap", Lean::Right),
            ("time", Lean::Right),
            ("metres", Lean::Right),
            ("timed by", Lean::Left),
            ("", Lean::Left),
        ],
        &rows,
    )
}

const fn timed_by(basis: TimeBasis) -> &'static str {
    match basis {
        TimeBasis::Stated => "the file's own times",
        TimeBasis::Beacon => "beacons",
        TimeBasis::LapClock => "the lap clock",
        TimeBasis::LapChannel => "the lap column",
        TimeBasis::LineCrossing => "the start line",
        TimeBasis::FoundLine => "a line Pacenote chose",
        TimeBasis::Rows => "counting rows",
    }
}

fn verdict(lap: &Lap, best: Option<Seconds>, within: Option<Seconds>) -> String {
    let evidence = || LapEvidence::of(lap, &JudgeSettings::default());
    match (lap.kind(), lap.valid(), lap.time()) {
        (LapKind::Timed, true, Some(time)) => match best {
            Some(best) if time > best => {
                let decimals = match within.map(Seconds::get) {
                    Some(within_s) if within_s >= 0.5 => 0,
                    Some(within_s) if within_s >= 0.05 => 1,
                    Some(within_s) if within_s >= 0.01 => 2,
                    Some(_) | None => 3,
                };
                (time - best).signed(decimals)
            }
            _ => "best".to_owned(),
        },
        (LapKind::Timed, ..) if evidence().stopped => "does not count: the car stopped".to_owned(),
        (LapKind::Timed, ..) if evidence().flagged => "does not count: the log says so itself".to_owned(),
        (LapKind::Timed, ..) => "does not count: longer than the others".to_owned(),
        (LapKind::Out, ..) => "out lap".to_owned(),
        (LapKind::In, ..) => "in lap".to_owned(),
        (LapKind::Standing, ..) => "standing start".to_owned(),
        (LapKind::Partial, _, Some(_)) => "partial: shorter than a lap, or with a hole".to_owned(),
        (LapKind::Partial, _, None) => "partial: not from line to line".to_owned(),
    }
}

fn channels(log: &LogFile) -> String {
    let rows: Vec<Vec<String>> = log
        .recording
        .channels
        .values()
        .map(|channel| {
            let origin: Vec<&str> = [channel.name.as_str(), channel.source.as_str()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            vec![
                channel.role.name().replace('_', " "),
                printable(&origin.join(", "), 40),
                channel.unit.symbol().to_owned(),
                channel
                    .series
                    .rate_hz()
                    .map_or_else(String::new, |rate| format!("{rate:.1}")),
                channel.kind.name().to_owned(),
            ]
        })
        .collect();
    table(
        &[
            ("role", Lean::Left),
            ("column", Lean::Left),
            ("unit", Lean::Left),
            ("Hz", Lean::Right),
            ("", Lean::Left),
        ],
        &rows,
    )
}

fn unused(log: &LogFile) -> String {
    let columns = &log.recording.unknown_columns;
    if columns.is_empty() {
        return String::new();
    }
    format!(
        "\nWhat was not used (say what a column is with --map ROLE=\"COLUMN\")\n{}",
        columns_to_map(columns)
    )
}

/// Columns with three values each and a guess, for the person who has to say what they are.
pub(super) fn columns_to_map(columns: &[UnknownColumn]) -> String {
    let rows: Vec<Vec<String>> = columns
        .iter()
        .take(MAX_UNUSED)
        .map(|column| {
            vec![
                printable(&column.name, 40),
                printable(&column.unit, 12),
                printable(&column.samples.join(", "), 44),
                column
                    .guess
                    .map_or_else(String::new, |role| format!("{}?", role.name())),
            ]
        })
        .collect();
    let mut text = table(
        &[
            ("column", Lean::Left),
            ("unit", Lean::Left),
            ("values", Lean::Left),
            ("guess", Lean::Left),
        ],
        &rows,
    );
    if columns.len() > MAX_UNUSED {
        text.push_str(&format!("  … and {} more\n", columns.len() - MAX_UNUSED));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{ImportSettings, SourceFile};

    #[test]
    fn a_page_reads_from_what_it_is_to_what_was_not_used() {
        let mut csv = String::from("Time (s),Speed (km/h),Lap,Oil \u{1b}[31m,Wobble\n");
        for row in 0..1300 {
            let (lap, time_s) = (row / 400, f64::from(row) * 0.1);
            // In lap 2 the car stands for three seconds.
            let speed_kmh = if (900..930).contains(&row) { 0.0 } else { 108.0 };
            csv.push_str(&format!("{time_s:.1},{speed_kmh},{lap},x,{row}\n"));
        }
        let file = SourceFile {
            name: "track\u{7}.csv",
            bytes: csv.as_bytes(),
        };
        let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
        insta::assert_snapshot!(page(Path::new(file.name), &log), @r#"
        track .csv

        Plain CSV with named columns: 1 lap that counts, about 40.0.

          circuit   1200 m, name not known
          format    generic-csv
          rows      1300

        Laps
          lap  time  metres  timed by
            0     -    1200  the lap column  partial: not from line to line
            1  40.0    1200  the lap column  best
            2  40.0    1110  the lap column  partial: shorter than a lap, or with a hole
            3     -     297  the lap column  partial: not from line to line

        What was wrong with it
          Lap times from this log are only good to about ±0.1 s. (rough_lap_times)

        What was read
          role        column                  unit     Hz
          distance    distance, from speed    m      10.0  derived
          speed       Speed (km/h)            m/s    10.0  measured
          long accel  long_accel, from speed  m/s^2  10.0  derived
          lap         Lap                            10.0  measured

        What was not used (say what a column is with --map ROLE="COLUMN")
          column     unit  values   guess
          Oil  [31m  31m   x, x, x
          Wobble           0, 1, 2
        "#);
    }
}
