//! `analyze`: a whole session, as a page or as JSON.

use std::path::Path;

use serde::Serialize;

use super::coach::{self, CoachView};
use super::failure::InputProblem;
use super::table::{Lean, table};
use super::{AnalyzeArguments, Failure, inspect, page, picture, serve};
use crate::analysis::{self, SessionAnalysis};
use crate::app::lap_pictures::View as PictureView;
use crate::app::log_file::LogFile;
use crate::app::session_table::session_figure;
use crate::app::writer::{Budget, RunBudget, WordedPoints};
use crate::bot;
use crate::coach::{Debrief, Facts, facts_of_comparison, facts_of_session};
use crate::config::Config;
use crate::contract::{self, SessionView, remark};
use crate::units::Seconds;

/// Prints the page or the JSON, and draws the table of laps if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn analyze(config: Option<&Path>, arguments: &AnalyzeArguments) -> Result<(), Failure> {
    let log = inspect::open(config, &arguments.log)?;
    let settings = log.with_own_corners(Config::load(config)?.app.compare);
    let session = analysis::analyze_session(&log.laps, &settings);
    if let Some(out) = &arguments.out {
        let figure = session_figure(&log.laps, &session, log.title(), 0);
        picture::write(out, &figure, &PictureView::default())?;
    }
    let debrief = if arguments.coach.coach {
        let facts = facts(config, arguments, &log, &session)?;
        let mut debrief = arguments.coach.debrief(&facts);
        let worded = worded(config, arguments, &facts, &mut debrief)?;
        Some((debrief, facts, worded))
    } else {
        None
    };
    if arguments.log.json {
        let view = View {
            coach: debrief
                .as_ref()
                .map(|(debrief, _, worded)| coach::view(debrief, worded)),
            session: contract::session(&session),
        };
        println!(
            "{}",
            serde_json::to_string_pretty(&view).map_err(anyhow::Error::from)?
        );
    } else {
        match &debrief {
            Some((debrief, facts, _)) => {
                print!("{}", coach::page(debrief, facts, &arguments.coach.reader()));
            }
            None => print!("{}", page(&arguments.log.file, &log, &session)),
        }
    }
    Ok(())
}

/// Lets a model word the debrief, where the settings name one.
fn worded(
    config: Option<&Path>,
    arguments: &AnalyzeArguments,
    facts: &Facts,
    debrief: &mut Debrief,
) -> Result<WordedPoints, Failure> {
    let config = Config::load(config)?;
    let writer = bot::writer(&config)?;
    if !writer.has_model() {
        return Ok(WordedPoints::default());
    }
    let reader = arguments.coach.reader();
    let budget = RunBudget::new(config.app.ai.neurons_per_person);
    let paid = (&Budget::Run(&budget), writer.deadline());
    Ok(serve::run(async {
        Ok(writer
            .word_debrief(facts, debrief, (&reader, "files"), paid)
            .await)
    })?)
}

/// What the coach may say: of the session, or of its fastest lap against a chosen one.
fn facts(
    config: Option<&Path>,
    arguments: &AnalyzeArguments,
    log: &LogFile,
    session: &SessionAnalysis,
) -> Result<Facts, Failure> {
    let world = log.recording.world.unwrap_or_default();
    let Some(against) = &arguments.against else {
        return Ok(facts_of_session(session, world));
    };
    let settings = Config::load(config)?.app;
    let reference = picture::open(against, &settings, arguments.log.json)?.lap.lap;
    let input = |problem: InputProblem| Failure::Input {
        problem,
        json: arguments.log.json,
    };
    let lap = log.lap(None).map_err(|error| input(InputProblem::from(&error)))?;
    let comparison = analysis::compare(lap, &reference, &settings.compare)
        .map_err(|error| input(InputProblem::from(&error)))?;
    Ok(facts_of_comparison(&comparison, world))
}

/// A session, with what the coach says where that was asked for.
#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    session: SessionView<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coach: Option<CoachView>,
}

fn page(path: &Path, log: &LogFile, session: &SessionAnalysis) -> String {
    let mut text = format!("{}\n\n", path.display());
    let mut line = |label: &str, time: Option<Seconds>, remark: &str| {
        if let Some(time) = time {
            text.push_str(&format!("  {label:<14}{:>9}{remark}\n", time.lap_time()));
        }
    };
    let reference = session
        .reference
        .map(|number| format!("  lap {number}"))
        .unwrap_or_default();
    line("best", session.best, &reference);
    line("best rolling", session.best_rolling, "");
    line("optimal", session.optimal, "");
    if let Some(consistency) = session.consistency {
        text.push_str(&format!(
            "  {:<14}{:>9}  {:.2} % over {} laps\n",
            "spread",
            format!("{:.3}", consistency.deviation.get()),
            consistency.deviation_percent,
            consistency.laps
        ));
        if let Some(trend) = consistency.trend_per_lap {
            text.push_str(&format!("  {:<14}{:>9}  a lap\n", "trend", trend.signed(3)));
        }
    }
    if let Some(corner) = session.varies_most {
        text.push_str(&format!("  {:<14}{:>9}\n", "varies most", format!("T{corner}")));
    }
    text.push_str("\nLaps\n");
    text.push_str(&page::laps(
        &log.laps,
        crate::telemetry::rough_lap_times(&log.warnings),
    ));
    if !session.corners.is_empty() {
        text.push_str("\nCorners\n");
        text.push_str(&corners(session));
    }
    match (session.findings.is_empty(), session.typical) {
        (false, Some(typical)) => {
            text.push_str(&format!(
                "\nWhere lap {typical}, the typical one, loses against the best\n"
            ));
        }
        (true, Some(_)) => {
            text.push_str("\nNothing stands out of the noise between your laps and the best.\n");
        }
        (_, None) => {}
    }
    for finding in &session.findings {
        text.push_str(&format!(
            "  T{} {}: {} ({} s, in {} of {} laps, confidence {})\n",
            finding.corner,
            finding.phase.name(),
            finding.cause.name().replace('_', " "),
            finding.loss.signed(3),
            finding.laps.held,
            finding.laps.of,
            finding.confidence.name()
        ));
    }
    if !session.slips.is_empty() {
        text.push_str("\nMistakes of single laps, no habits\n");
    }
    for slip in &session.slips {
        text.push_str(&format!(
            "  lap {} T{} {}: {} s\n",
            slip.lap,
            slip.corner,
            slip.phase.name(),
            slip.loss.signed(3)
        ));
    }
    if !session.gains.is_empty() {
        text.push_str("\nWhere the best lap gained against the next best\n");
    }
    for gain in &session.gains {
        text.push_str(&format!(
            "  T{} {}: {:.3} s\n",
            gain.corner,
            gain.phase.name(),
            gain.gain.get()
        ));
    }
    for warning in &session.warnings {
        text.push_str(&format!("\n  {} ({})\n", remark(warning), warning.code()));
    }
    text
}

fn corners(session: &SessionAnalysis) -> String {
    let spread = |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:.2}"));
    let rows: Vec<Vec<String>> = session
        .corners
        .iter()
        .map(|of| {
            let speeds = of.laps.iter().map(|lap| lap.facts.apex_speed.km_per_hour());
            let fastest = speeds.fold(None, |best: Option<f64>, speed| {
                Some(best.map_or(speed, |best| best.max(speed)))
            });
            vec![
                format!("T{}", of.corner.number),
                of.corner.direction.name().unwrap_or("").to_owned(),
                of.corner.class.name().to_owned(),
                format!("{:.0}", of.corner.apex.get()),
                fastest.map_or_else(String::new, |speed| format!("{speed:.1}")),
                spread(
                    of.apex_speed_deviation
                        .map(crate::units::MetresPerSecond::km_per_hour),
                ),
                spread(of.time_deviation.map(Seconds::get)),
            ]
        })
        .collect();
    table(
        &[
            ("", Lean::Left),
            ("", Lean::Left),
            ("", Lean::Left),
            ("apex m", Lean::Right),
            ("top km/h", Lean::Right),
            ("± km/h", Lean::Right),
            ("± s", Lean::Right),
        ],
        &rows,
    )
}
