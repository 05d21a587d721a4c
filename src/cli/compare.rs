//! `compare`: two laps of files against each other, as a page, as JSON, as a picture.

use std::fmt::Write as _;
use std::path::Path;

use super::failure::InputProblem;
use super::table::{Lean, table};
use super::{CompareArguments, Failure, inspect, json};
use crate::analysis::{self, Comparison};
use crate::app::AppSettings;
use crate::app::compare_laps::{LapTitle, draw};
use crate::app::log_file::LogFile;
use crate::config::Config;
use crate::telemetry::Lap;

/// Prints the page or the JSON, and draws the picture if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn compare(config: Option<&Path>, arguments: &CompareArguments) -> Result<(), Failure> {
    let settings = Config::load(config)?.app;
    let (a_file, a_log, a_number) = open(&arguments.a, &settings, arguments.json)?;
    let (b_file, b_log, b_number) = open(&arguments.b, &settings, arguments.json)?;
    let input = |problem: InputProblem| Failure::Input {
        problem,
        json: arguments.json,
    };
    let a = a_log
        .lap(a_number)
        .map_err(|error| input(InputProblem::from(&error)))?;
    let b = b_log
        .lap(b_number)
        .map_err(|error| input(InputProblem::from(&error)))?;
    let comparison =
        analysis::compare(a, b, &settings.compare).map_err(|error| input(InputProblem::from(&error)))?;
    if let Some(out) = &arguments.out {
        let picture = draw(
            &comparison,
            (a, &title(a_file, &a_log, a)),
            (b, &title(b_file, &b_log, b)),
        );
        std::fs::write(out, picture.map_err(anyhow::Error::from)?.png)?;
    }
    if arguments.json {
        let view = json::comparison(&comparison, (a_file, a), (b_file, b));
        println!("{}", serde_json::to_string(&view).map_err(anyhow::Error::from)?);
    } else {
        print!("{}", page(&comparison, (a_file, a), (b_file, b)));
    }
    Ok(())
}

/// `FILE` or `FILE#N`. A file whose own name ends in `#N` is taken as it is.
fn open<'a>(
    named: &'a str,
    settings: &AppSettings,
    json: bool,
) -> Result<(&'a str, LogFile, Option<u32>), Failure> {
    let (path, number) = match named.rsplit_once('#') {
        Some((path, number)) if !Path::new(named).exists() => match number.parse() {
            Ok(number) => (path, Some(number)),
            Err(_) => (named, None),
        },
        _ => (named, None),
    };
    Ok((path, inspect::open_file(Path::new(path), settings, json)?, number))
}

/// What the picture says about a lap of a file.
fn title(named: &str, log: &LogFile, lap: &Lap) -> LapTitle {
    let file = Path::new(named)
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned());
    LapTitle {
        driver: log.recording.driver.clone().or(file).unwrap_or_default(),
        number: lap.number(),
        circuit: log.circuit_name().map(str::to_owned),
        car: log.recording.vehicle.clone(),
    }
}

fn page(comparison: &Comparison, (a_file, a): (&str, &Lap), (b_file, b): (&str, &Lap)) -> String {
    let mut text = String::new();
    for (label, file, lap) in [("A", a_file, a), ("B", b_file, b)] {
        let time = lap
            .time()
            .map_or_else(|| "-".to_owned(), crate::units::Seconds::lap_time);
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{label}  {time}  lap {} of {file}", lap.number());
    }
    let slower = if comparison.delta.get() > 0.0 {
        "slower"
    } else {
        "faster"
    };
    let alignment = &comparison.alignment;
    let _infallible = writeln!(
        text,
        "   {} s: A is {slower}. Aligned by {}, confidence {}, {:.1} m left.\n",
        comparison.delta.signed(3),
        alignment.basis.name(),
        alignment.confidence.name(),
        alignment.residual.get(),
    );
    text.push_str(&corners(comparison));
    if comparison.findings.is_empty() {
        text.push_str("\nNothing that A loses stands out of the noise.\n");
    } else {
        text.push_str("\nWhere A loses\n");
    }
    for finding in &comparison.findings {
        let _infallible = writeln!(
            text,
            "  T{} {}: {} ({} s, confidence {})",
            finding.corner,
            finding.phase.name(),
            finding.cause.name().replace('_', " "),
            finding.loss.signed(3),
            finding.confidence.name(),
        );
    }
    for warning in &comparison.warnings {
        let _infallible = writeln!(text, "\n  {} ({})", warning.message, warning.code);
    }
    text
}

fn corners(comparison: &Comparison) -> String {
    let rows: Vec<Vec<String>> = comparison
        .corners
        .iter()
        .map(|compared| {
            vec![
                format!("T{}", compared.corner.number),
                compared.corner.direction.name().unwrap_or("").to_owned(),
                compared.corner.class.name().to_owned(),
                format!("{:.0}", compared.corner.apex.get()),
                format!("{:.1}", compared.a.apex_speed.km_per_hour()),
                format!("{:.1}", compared.b.apex_speed.km_per_hour()),
                compared.loss.signed(3),
                compared.entry_loss.signed(3),
                compared.mid_loss.signed(3),
                compared.exit_loss.signed(3),
            ]
        })
        .collect();
    table(
        &[
            ("", Lean::Left),
            ("", Lean::Left),
            ("", Lean::Left),
            ("apex m", Lean::Right),
            ("A km/h", Lean::Right),
            ("B km/h", Lean::Right),
            ("lost s", Lean::Right),
            ("entry", Lean::Right),
            ("mid", Lean::Right),
            ("exit", Lean::Right),
        ],
        &rows,
    )
}
