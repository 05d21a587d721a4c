//! `analyze`: a whole session, as a page or as JSON.

use std::path::Path;

use serde::Serialize;

use super::arguments::AnalyzeArguments;
use super::caller::Caller;
use super::coach::{self, CoachView};
use super::failure::InputProblem;
use super::table::{Align, table};
use super::{Failure, inspect, page, picture, serve, wording};
use crate::analysis::{self, SessionAnalysis};
use crate::app::lap_pictures::View;
use crate::app::log_file::LogFile;
use crate::app::session_table::session_figure;
use crate::app::writer::{Budget, RunBudget, WordedPoints};
use crate::bot;
use crate::coach::{Debrief, Facts, Reader, facts_of_comparison, facts_of_session};
use crate::config::Config;
use crate::contract::{self, SessionView};
use crate::telemetry::rough_lap_times;
use crate::units::{MetresPerSecond, Seconds};
use crate::words::{Words, args};

/// Prints the page or the JSON, and draws the table of laps if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn analyze(caller: &Caller<'_>, arguments: &AnalyzeArguments) -> Result<(), Failure> {
    let log = inspect::open(caller, &arguments.log)?;
    let settings = log.with_own_corners(Config::load(caller.config)?.app.compare);
    let session = analysis::analyze_session(&log.laps, &settings);
    if let Some(out) = &arguments.out {
        let figure = session_figure(&log.laps, &session, log.title(caller.words), 0);
        picture::write(out, &figure, &View::default())?;
    }
    let language = caller.coach_language(arguments.log.json);
    let debrief = if arguments.coach.coach {
        let facts = facts(caller, arguments, &log, &session)?;
        let mut debrief = arguments.coach.debrief(&facts, language);
        let reader = arguments.coach.reader(language);
        let worded = worded(caller, &reader, &facts, &mut debrief)?;
        Some((debrief, facts, worded))
    } else {
        None
    };
    if arguments.log.json {
        let view = SessionJson {
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
                print!(
                    "{}",
                    coach::page(debrief, facts, &arguments.coach.reader(language))
                );
            }
            None => print!("{}", page(&arguments.log.file, &log, &session, caller.words)),
        }
    }
    Ok(())
}

/// Lets a model word the debrief, where the settings name one.
fn worded(
    caller: &Caller<'_>,
    reader: &Reader,
    facts: &Facts,
    debrief: &mut Debrief,
) -> Result<WordedPoints, Failure> {
    let config = Config::load(caller.config)?;
    let writer = bot::writer(&config)?;
    if !writer.has_model() {
        return Ok(WordedPoints::default());
    }
    let budget = RunBudget::new(config.app.ai.neurons_per_person);
    let paid = (&Budget::Run(&budget), writer.deadline());
    Ok(serve::run(async {
        Ok(writer.word_debrief(facts, debrief, (reader, "files"), paid).await)
    })?)
}

/// What the coach may say: of the session, or of its fastest lap against a chosen one.
fn facts(
    caller: &Caller<'_>,
    arguments: &AnalyzeArguments,
    log: &LogFile,
    session: &SessionAnalysis,
) -> Result<Facts, Failure> {
    let world = log.recording.world.unwrap_or_default();
    let Some(against) = &arguments.against else {
        return Ok(facts_of_session(session, world));
    };
    let settings = Config::load(caller.config)?.app;
    let reference = picture::open(against, &settings, caller.words, arguments.log.json)?
        .lap
        .lap;
    let input = |problem: InputProblem| Failure::Input {
        problem,
        json: arguments.log.json,
    };
    let lap = log.lap(None).map_err(|error| input(InputProblem::from(error)))?;
    let comparison = analysis::compare(lap, &reference, &settings.compare)
        .map_err(|error| input(InputProblem::from(error)))?;
    Ok(facts_of_comparison(&comparison, world))
}

/// A session, with what the coach says where that was asked for.
#[derive(Serialize)]
struct SessionJson<'a> {
    #[serde(flatten)]
    session: SessionView<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coach: Option<CoachView>,
}

fn page(path: &Path, log: &LogFile, session: &SessionAnalysis, words: Words) -> String {
    let mut text = format!("{}\n\n{}", path.display(), times(session, words));
    text.push_str(&format!("\n{}\n", words.cli_laps()));
    text.push_str(&page::laps(&log.laps, rough_lap_times(&log.warnings), words));
    if !session.corners.is_empty() {
        text.push_str(&format!("\n{}\n", words.cli_corners()));
        text.push_str(&corners(session, words));
    }
    let heading = session.typical.map(|typical| {
        if session.findings.is_empty() {
            words.cli_typical_nothing()
        } else {
            words.cli_typical(&typical.to_string())
        }
    });
    if let Some(heading) = heading {
        text.push_str(&format!("\n{heading}\n"));
    }
    for finding in &session.findings {
        let said = words.cli_finding_laps(args::CliFindingLaps {
            cause: &wording::cause(finding.cause, words),
            confidence: &wording::confidence(finding.confidence, words),
            corner: &format!("T{}", finding.corner),
            held: &finding.laps.held.to_string(),
            loss: &words.gap(finding.loss),
            of: &finding.laps.of.to_string(),
            phase: &wording::phase(finding.phase, words),
        });
        text.push_str(&format!("  {said}\n"));
    }
    if !session.slips.is_empty() {
        text.push_str(&format!("\n{}\n", words.cli_slips()));
    }
    for slip in &session.slips {
        let said = words.cli_slip(args::CliSlip {
            corner: &format!("T{}", slip.corner),
            lap: &slip.lap.to_string(),
            loss: &words.gap(slip.loss),
            phase: &wording::phase(slip.phase, words),
        });
        text.push_str(&format!("  {said}\n"));
    }
    if !session.gains.is_empty() {
        text.push_str(&format!("\n{}\n", words.cli_gains()));
    }
    for gain in &session.gains {
        let phase = wording::phase(gain.phase, words);
        let seconds = words.decimal(gain.gain.get(), 3);
        text.push_str(&format!("  T{} {phase}: {seconds} s\n", gain.corner));
    }
    for warning in &session.warnings {
        text.push_str(&format!("\n  {}\n", wording::remark(warning, words)));
    }
    text
}

/// Best, best rolling, optimal lap, and how the laps spread around them.
fn times(session: &SessionAnalysis, words: Words) -> String {
    let lap_time = |time: Option<Seconds>| time.map(|time| words.lap_time(time));
    let spread = session.consistency.map(|consistency| {
        let over = words.cli_over_laps(args::CliOverLaps {
            laps: &consistency.laps.to_string(),
            share: &words.decimal(consistency.deviation_percent, 2),
        });
        (words.decimal(consistency.deviation.get(), 3), over)
    });
    let trend = session
        .consistency
        .and_then(|consistency| consistency.trend_per_lap)
        .map(|trend| words.gap(trend));
    let (spread, over) = spread.unzip();
    let best = session
        .reference
        .map(|number| words.lap_number(&number.to_string()));
    let varies = session.varies_most.map(|corner| format!("T{corner}"));
    let lines = [
        (words.cli_label_best(), lap_time(session.best), best),
        (words.cli_label_rolling(), lap_time(session.best_rolling), None),
        (words.cli_label_optimal(), lap_time(session.optimal), None),
        (words.cli_label_spread(), spread, over),
        (words.cli_label_trend(), trend, Some(words.cli_a_lap())),
        (words.cli_label_varies(), varies, None),
    ];
    let width = lines.iter().map(|(label, ..)| label.chars().count()).max();
    let width = width.unwrap_or_default() + 2;
    lines
        .into_iter()
        .filter_map(|(label, value, remark)| {
            let remark = remark.map_or_else(String::new, |remark| format!("  {remark}"));
            Some(format!("  {label:<width$}{:>9}{remark}\n", value?))
        })
        .collect()
}

fn corners(session: &SessionAnalysis, words: Words) -> String {
    let spread = |value: Option<f64>| value.map_or_else(String::new, |value| words.decimal(value, 2));
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
                wording::direction(of.corner.direction, words),
                wording::class(of.corner.class, words),
                format!("{:.0}", of.corner.apex.get()),
                fastest.map_or_else(String::new, |speed| words.decimal(speed, 1)),
                spread(of.apex_speed_deviation.map(MetresPerSecond::km_per_hour)),
                spread(of.time_deviation.map(Seconds::get)),
            ]
        })
        .collect();
    table(
        &[
            ("", Align::Left),
            ("", Align::Left),
            ("", Align::Left),
            (&words.cli_head_apex(), Align::Right),
            (&words.cli_head_top(), Align::Right),
            ("± km/h", Align::Right),
            ("± s", Align::Right),
        ],
        &rows,
    )
}
