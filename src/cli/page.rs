//! What `inspect` prints for people: what this file is, its laps, what was wrong with it, what was read from where.

use std::path::Path;

use super::table::{Align, table};
use super::wording;
use crate::analysis::{JudgeSettings, LapEvidence, is_run};
use crate::app::column_mappings::channel_name;
use crate::app::log_file::{CircuitBasis, LogFile};
use crate::contract::printable;
use crate::import::Format;
use crate::telemetry::{ChannelKind, ChannelRole, Lap, LapKind, TimeBasis, UnknownColumn, rough_lap_times};
use crate::units::Seconds;
use crate::words::{Language, Words, args};

/// Columns listed that were not used.
const MAX_UNUSED: usize = 25;

/// The page about one file.
pub(super) fn page(path: &Path, log: &LogFile, words: Words) -> String {
    let mut text = format!(
        "{}\n\n{}\n\n",
        printable(&path.display().to_string(), 400),
        summary(log, words)
    );
    text.push_str(&facts(log, words));
    let heading = if holds_runs(log) {
        words.cli_runs()
    } else {
        words.cli_laps()
    };
    text.push_str(&format!("\n{heading}\n"));
    text.push_str(&laps(&log.laps, rough_lap_times(&log.warnings), words));
    text.push_str(&format!("\n{}\n", words.cli_wrong()));
    if log.warnings.is_empty() {
        text.push_str(&format!("  {}\n", words.cli_wrong_nothing()));
    }
    for warning in &log.warnings {
        text.push_str(&format!("  {}\n", wording::remark(warning, words)));
    }
    text.push_str(&format!("\n{}\n", words.cli_read()));
    text.push_str(&channels(log, words));
    text.push_str(&unused(log, words));
    text
}

/// Whether what counts leads from one place to another: runs and no laps.
fn holds_runs(log: &LogFile) -> bool {
    let mut counted = log.laps.iter().filter(|lap| lap.counts()).peekable();
    counted.peek().is_some() && counted.all(is_run)
}

/// One sentence: what it is, how many laps or runs, the best one.
fn summary(log: &LogFile, words: Words) -> String {
    let n_counting = log.laps.iter().filter(|lap| lap.counts()).count();
    let are_runs = holds_runs(log);
    let laps = if are_runs {
        words.cli_runs_that_count(n_counting)
    } else {
        words.cli_laps_that_count(n_counting)
    };
    let best = log
        .best()
        .and_then(|lap| Some((lap.number().to_string(), lap.time()?)));
    let format = log.recording.format;
    let program = Format::by_id(format).map_or(format, |format| format.program);
    let Some((number, time)) = best else {
        return words.cli_summary(args::CliSummary { laps: &laps, program });
    };
    let time = words.lap_time_within(time, rough_lap_times(&log.warnings));
    if n_counting == 1 {
        return words.cli_summary_one(args::CliSummaryOne {
            laps: &laps,
            program,
            time: &time,
        });
    }
    if are_runs {
        words.cli_summary_best_run(args::CliSummaryBestRun {
            laps: &laps,
            number: &number,
            program,
            time: &time,
        })
    } else {
        words.cli_summary_best_lap(args::CliSummaryBestLap {
            laps: &laps,
            number: &number,
            program,
            time: &time,
        })
    }
}

fn facts(log: &LogFile, words: Words) -> String {
    let recording = &log.recording;
    let length = log
        .circuit_length()
        .map(|length| format!("{:.0} m", length.get()));
    let turns = log
        .known
        .as_ref()
        .and_then(|known| Some(words.cli_turns(usize::try_from(known.turns).ok()?)));
    let how = match log.circuit_basis() {
        CircuitBasis::Known => Some(words.cli_circuit_recognized()),
        CircuitBasis::Stated => None,
        CircuitBasis::Unknown => Some(words.cli_circuit_unnamed()),
    };
    let name = log.circuit_name().map(str::to_owned);
    let circuit: Vec<String> = [name, length, turns, how].into_iter().flatten().collect();
    let recorded = recording
        .recorded_at
        .map(|moment| moment.format("%Y-%m-%d %H:%M UTC").to_string());
    let lines = [
        (words.cli_label_circuit(), Some(circuit.join(", "))),
        (words.cli_label_car(), recording.vehicle.clone()),
        (words.cli_label_driver(), recording.driver.clone()),
        (words.cli_label_recorded(), recorded),
        (words.cli_label_format(), Some(recording.format.to_owned())),
        (words.cli_label_rows(), Some(recording.rows.to_string())),
    ];
    let width = lines.iter().map(|(label, _)| label.chars().count()).max();
    let width = width.unwrap_or_default() + 2;
    lines
        .into_iter()
        .filter_map(|(label, value)| Some(format!("  {label:<width$}{}\n", printable(&value?, 200))))
        .collect()
}

/// The lap table: the gap to the fastest lap that counts, or why a lap does not.
/// Times that are known to `within` only have no more digits than that.
pub(super) fn laps(laps: &[Lap], within: Option<Seconds>, words: Words) -> String {
    let about = |time: Seconds| {
        let known = within.and_then(|within| time.about(within));
        words.with_mark(&known.unwrap_or_else(|| time.lap_time()))
    };
    if laps.is_empty() {
        return format!("  {}\n", words.cli_laps_none());
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
                timed_by(lap.time_basis(), words),
                verdict(lap, best, within, words),
            ]
        })
        .collect();
    table(
        &[
            (&words.cli_head_lap(), Align::Right),
            (&words.cli_head_time(), Align::Right),
            (&words.cli_head_metres(), Align::Right),
            (&words.cli_head_timed_by(), Align::Left),
            ("", Align::Left),
        ],
        &rows,
    )
}

fn timed_by(basis: TimeBasis, words: Words) -> String {
    match basis {
        TimeBasis::Stated => words.cli_timed_stated(),
        TimeBasis::Beacon => words.cli_timed_beacon(),
        TimeBasis::LapClock => words.cli_timed_lap_clock(),
        TimeBasis::LapChannel => words.cli_timed_lap_channel(),
        TimeBasis::LineCrossing => words.cli_timed_line(),
        TimeBasis::FoundLine => words.cli_timed_found_line(),
        TimeBasis::Rows => words.cli_timed_rows(),
    }
}

fn verdict(lap: &Lap, best: Option<Seconds>, within: Option<Seconds>, words: Words) -> String {
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
                words.signed(time - best, decimals)
            }
            _ => words.cli_lap_best(),
        },
        (LapKind::Timed, ..) if evidence().stopped => words.cli_lap_stopped(),
        (LapKind::Timed, ..) if evidence().flagged => words.cli_lap_flagged(),
        (LapKind::Timed, ..) => words.cli_lap_longer(),
        (LapKind::Out, ..) => words.cli_lap_out(),
        (LapKind::In, ..) => words.cli_lap_in(),
        (LapKind::Standing, ..) => words.lap_standing(),
        (LapKind::Partial, _, Some(_)) => words.cli_lap_partial_hole(),
        (LapKind::Partial, _, None) => words.cli_lap_partial(),
    }
}

fn channels(log: &LogFile, words: Words) -> String {
    let rows: Vec<Vec<String>> = log
        .recording
        .channels
        .values()
        .map(|channel| {
            // Of what is not measured nobody's file tells the source: that is our own English, for the JSON.
            let is_said = channel.kind == ChannelKind::Measured || words.language == Language::English;
            let source = if is_said { channel.source.as_str() } else { "" };
            let origin: Vec<&str> = [channel.name.as_str(), source]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            vec![
                role(channel.role, words),
                printable(&origin.join(", "), 40),
                channel.unit.symbol().to_owned(),
                channel
                    .series
                    .rate_hz()
                    .map_or_else(String::new, |rate| words.decimal(rate, 1)),
                match channel.kind {
                    ChannelKind::Measured => words.cli_kind_measured(),
                    ChannelKind::Derived => words.cli_kind_derived(),
                    ChannelKind::Estimated => words.cli_kind_estimated(),
                },
            ]
        })
        .collect();
    table(
        &[
            (&words.cli_head_role(), Align::Left),
            (&words.cli_head_column(), Align::Left),
            (&words.cli_head_unit(), Align::Left),
            ("Hz", Align::Right),
            ("", Align::Left),
        ],
        &rows,
    )
}

/// A channel as it is typed after `--map` and `--channel`; in other languages than English with its name there.
fn role(role: ChannelRole, words: Words) -> String {
    match words.language {
        Language::English => role.name().replace('_', " "),
        Language::German
        | Language::French
        | Language::Spanish
        | Language::Italian
        | Language::Portuguese => format!("{} ({})", role.name(), channel_name(role, words)),
    }
}

fn unused(log: &LogFile, words: Words) -> String {
    let columns = &log.recording.unknown_columns;
    if columns.is_empty() {
        return String::new();
    }
    format!("\n{}\n{}", words.cli_unused(), columns_to_map(columns, words))
}

/// Columns with three values each and a guess, for the person who has to say what they are.
pub(super) fn columns_to_map(columns: &[UnknownColumn], words: Words) -> String {
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
            (&words.cli_head_column(), Align::Left),
            (&words.cli_head_unit(), Align::Left),
            (&words.cli_head_values(), Align::Left),
            (&words.cli_head_guess(), Align::Left),
        ],
        &rows,
    );
    if columns.len() > MAX_UNUSED {
        let more = (columns.len() - MAX_UNUSED).to_string();
        text.push_str(&format!("  {}\n", words.more(&more)));
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
        insta::assert_snapshot!(page(Path::new(file.name), &log, Words::default()), @r#"
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
