//! `inspect`: what a file is, which laps it holds, what was wrong with it.

use std::fmt::Write as _;
use std::path::Path;

use super::failure::InputProblem;
use super::table::{Lean, table};
use super::{Failure, InspectArguments, json};
use crate::app::AppSettings;
use crate::app::log_file::{CircuitBasis, LogFile};
use crate::config::Config;
use crate::import::{ColumnMapping, MappedColumn};
use crate::telemetry::{Lap, LapKind};

/// Prints the page or the JSON.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn inspect(config: Option<&Path>, arguments: &InspectArguments) -> Result<(), Failure> {
    let log = open(config, arguments)?;
    if arguments.json {
        println!(
            "{}",
            serde_json::to_string_pretty(&json::inspection(&log)).map_err(anyhow::Error::from)?
        );
    } else {
        print!("{}", page(&arguments.file, &log));
    }
    Ok(())
}

/// The file of `inspect` and `analyze`, with the mapping the caller gave.
pub(super) fn open(config: Option<&Path>, arguments: &InspectArguments) -> Result<LogFile, Failure> {
    let mut settings = Config::load(config)?.app;
    if !arguments.map.is_empty() {
        let columns = arguments
            .map
            .iter()
            .map(|text| MappedColumn::parse(text))
            .collect::<Result<_, _>>();
        settings.import.mapping = Some(ColumnMapping {
            columns: columns.map_err(|error| anyhow::anyhow!("--map: {error}"))?,
        });
    }
    open_file(&arguments.file, &settings, arguments.json)
}

/// A file with the settings given; errors in the shape the caller asked for.
pub(super) fn open_file(path: &Path, settings: &AppSettings, json: bool) -> Result<LogFile, Failure> {
    LogFile::open(path, &settings.import, &settings.circuits).map_err(|error| Failure::Input {
        problem: InputProblem::from(&error),
        json,
    })
}

fn page(path: &Path, log: &LogFile) -> String {
    let recording = &log.recording;
    let mut text = format!("{}\n\n", path.display());
    let mut line = |label: &str, value: String| {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "  {label:<10}{value}");
    };
    line("format", recording.format.to_owned());
    let length = log
        .circuit_length()
        .map(|length| format!("{:.0} m", length.get()));
    let turns = log.known.as_ref().map(|known| format!("{} turns", known.turns));
    let how = (log.circuit_basis() == CircuitBasis::Known).then(|| "recognized".to_owned());
    let name = log.circuit_name().map(str::to_owned);
    let circuit: Vec<String> = [name, length, turns, how].into_iter().flatten().collect();
    if !circuit.is_empty() {
        line("circuit", circuit.join(", "));
    }
    for (label, value) in [("vehicle", &recording.vehicle), ("driver", &recording.driver)] {
        if let Some(value) = value {
            line(label, value.clone());
        }
    }
    if let Some(moment) = recording.recorded_at {
        line("recorded", moment.format("%Y-%m-%d %H:%M UTC").to_string());
    }
    line("rows", recording.rows.to_string());

    text.push_str("\nLaps\n");
    text.push_str(&laps(&log.laps));
    text.push_str("\nChannels\n");
    text.push_str(&channels(log));
    if !recording.unknown_columns.is_empty() {
        text.push_str("\nColumns not used (name one with --map ROLE=\"COLUMN\")\n");
        text.push_str(&unknown_columns(log));
    }
    if !log.warnings.is_empty() {
        text.push_str("\nNoticed\n");
        for warning in &log.warnings {
            let _infallible = writeln!(text, "  {} ({})", warning.message, warning.code);
        }
    }
    text
}

/// The lap table, the fastest valid lap marked.
pub(super) fn laps(laps: &[Lap]) -> String {
    if laps.is_empty() {
        return "  none\n".to_owned();
    }
    let best_ms = laps
        .iter()
        .filter(|lap| lap.valid() && lap.kind() == LapKind::Timed)
        .filter_map(|lap| lap.time().map(|time| time.milliseconds()))
        .min();
    let rows: Vec<Vec<String>> = laps
        .iter()
        .map(|lap| {
            let is_best = lap.valid()
                && lap
                    .time()
                    .is_some_and(|time| Some(time.milliseconds()) == best_ms);
            let verdict = match (lap.kind(), lap.valid(), is_best) {
                (LapKind::Timed, true, true) => "best",
                (LapKind::Timed, true, false) => "",
                (LapKind::Timed, false, _) => "does not count",
                (kind, _, _) => kind.name(),
            };
            vec![
                lap.number().to_string(),
                lap.time()
                    .map_or_else(|| "-".to_owned(), crate::units::Seconds::lap_time),
                format!("{:.0}", lap.length().get()),
                lap.time_basis().name().replace('_', " "),
                verdict.to_owned(),
            ]
        })
        .collect();
    table(
        &[
            ("lap", Lean::Right),
            ("time", Lean::Right),
            ("metres", Lean::Right),
            ("from", Lean::Left),
            ("", Lean::Left),
        ],
        &rows,
    )
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
                origin.join(", "),
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

fn unknown_columns(log: &LogFile) -> String {
    let rows: Vec<Vec<String>> = log
        .recording
        .unknown_columns
        .iter()
        .map(|column| {
            vec![
                column.name.clone(),
                column.unit.clone(),
                column.samples.join(", "),
                column
                    .guess
                    .map_or_else(String::new, |role| format!("{}?", role.name())),
            ]
        })
        .collect();
    table(
        &[
            ("column", Lean::Left),
            ("unit", Lean::Left),
            ("values", Lean::Left),
            ("guess", Lean::Left),
        ],
        &rows,
    )
}
