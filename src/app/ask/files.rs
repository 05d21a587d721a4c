//! The same coach on log files, for the command line: no database, and a budget for each run.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use std::path::Path;

use super::both::Beside;
use super::pipeline::{Context, Pipeline, ToWord, computed};
use crate::analysis::{self, AnalysisError, CircuitCorners, CompareSettings, SessionAnalysis, find_corners};
use crate::app::log_file::{LogFile, LogFileError};
use crate::app::writer::{Answer, Budget, RunBudget, Writer};
use crate::coach::answer::{self, DriverLap, LapsKnown, Session, plain_text};
use crate::coach::lap_words::{LapWords, Which, Whose};
use crate::coach::plan::{Plan, What};
use crate::coach::question::{Known, MAX_QUESTION_CHARS, cleaned, language_of_question};
use crate::coach::{Level, Reader, World};
use crate::import::Format;
use crate::telemetry::{Lap, best_of};
use crate::units::DisplayUnits;
use crate::words::Language;

/// Which laps of which files.
#[derive(Clone, Copy)]
pub struct FileLaps<'a> {
    /// The file looked at.
    pub log: &'a LogFile,
    /// Its lap; `None`: the session, the typical lap against the best.
    pub lap: Option<u32>,
    /// The reference; `None`: the file's own best lap.
    pub against: Option<OtherFile<'a>>,
}

/// A lap to be held against.
#[derive(Clone, Copy)]
pub struct OtherFile<'a> {
    /// Its file.
    pub log: &'a LogFile,
    /// Its number; `None`: the file's best.
    pub lap: Option<u32>,
    /// What it is called where the file names no driver.
    pub name: &'a str,
}

/// Why there is no answer on files.
#[derive(Debug, thiserror::Error)]
pub enum AskFilesError {
    /// The question is too long.
    #[error("the question has more than {MAX_QUESTION_CHARS} characters")]
    TooLong,
    /// A file has no such lap.
    #[error(transparent)]
    NoSuchLap(#[from] LogFileError),
    /// The laps cannot be compared.
    #[error(transparent)]
    Analysis(#[from] AnalysisError),
}

fn world_of(log: &LogFile) -> World {
    Format::by_id(log.recording.format)
        .and_then(|format| format.world)
        .unwrap_or_default()
}

/// A question on laps of files, and for whom it is answered.
#[derive(Clone, Copy)]
pub struct FileQuestion<'a> {
    /// The question as it was typed.
    pub text: &'a str,
    /// The laps.
    pub laps: FileLaps<'a>,
    /// The language of the answer; `None`: that of the question, else English.
    pub language: Option<Language>,
    /// Units of the answer.
    pub units: DisplayUnits,
    /// How much is explained.
    pub level: Level,
}

/// Everything that a question on files is answered from. Corners have the numbers of the other file's lap where there is
/// one, so that both have the same.
///
/// # Errors
/// There are no such laps.
pub(crate) fn laps_of_files(
    laps: FileLaps<'_>,
    settings: &CompareSettings,
) -> Result<LapsKnown, AskFilesError> {
    if let Some(number) = laps.lap {
        laps.log.lap(Some(number))?;
    }
    let other = match laps.against {
        Some(other) => Some((other.log.lap(other.lap)?, driver_of(&other))),
        None => None,
    };
    let mut settings = settings.clone();
    if settings.corners.known.is_none() {
        settings.corners.known = laps
            .log
            .known
            .as_ref()
            .and_then(|circuit| circuit.corners.clone());
    }
    if settings.corners.known.is_none() {
        let own = best_of(laps.log.laps.iter(), |lap| lap.counted_time());
        let with_corners = other.as_ref().map(|(lap, _)| *lap).or(own);
        settings.corners.known = with_corners
            .and_then(|lap| CircuitCorners::new(lap.length(), find_corners(lap, &settings.corners)));
    }
    let analysis = analysis::analyze_session(&laps.log.laps, &settings);
    Ok(LapsKnown {
        circuit: laps.log.circuit_name().unwrap_or_default().to_owned(),
        world: world_of(laps.log),
        own: Some(session_of(&laps.log.laps, analysis)),
        earlier: Vec::new(),
        others: other
            .map(|(lap, driver)| DriverLap {
                driver,
                lap: lap.clone(),
            })
            .into_iter()
            .collect(),
        elsewhere: None,
        mentioned: Vec::new(),
        settings,
    })
}

fn session_of(laps: &[Lap], analysis: SessionAnalysis) -> Session {
    Session {
        date: String::new(),
        days_ago: 0,
        laps: laps.to_vec(),
        analysis,
    }
}

/// The driver's name in the file, else what the file is called.
fn driver_of(other: &OtherFile<'_>) -> String {
    let named = other
        .log
        .recording
        .driver
        .clone()
        .filter(|driver| !driver.trim().is_empty());
    named.unwrap_or_else(|| {
        let stem = Path::new(other.name).file_stem();
        stem.map_or_else(
            || other.name.to_owned(),
            |stem| stem.to_string_lossy().into_owned(),
        )
    })
}

/// What a question on files is read as, with the lap that the command names.
#[must_use]
pub(crate) fn plan_of_files(plan: Plan, laps: FileLaps<'_>, driver: Option<&str>) -> Plan {
    let mut plan = plan;
    let names_lap = plan.laps.iter().any(|lap| lap.which != Which::Unsaid);
    if let Some(number) = laps.lap.filter(|_| !names_lap) {
        plan.laps.insert(
            0,
            LapWords {
                which: Which::Number(number),
                ..LapWords::default()
            },
        );
    }
    let names_somebody = plan
        .laps
        .iter()
        .any(|lap| !matches!(lap.whose, Whose::Unsaid | Whose::Mine));
    // The other file is what everything is held against; a plain number stays the own one.
    let compares = plan.what != What::Value || plan.claim.is_some();
    if let Some(driver) = driver.filter(|_| !names_somebody && compares && !names_lap) {
        plan.laps.push(LapWords {
            whose: Whose::Named(driver.to_owned()),
            ..LapWords::default()
        });
    }
    plan
}

/// Answers one question on laps of files.
///
/// # Errors
/// Too long a question, no such laps, laps that cannot be compared.
pub async fn ask_files(
    writer: &Writer,
    asked: FileQuestion<'_>,
    settings: &CompareSettings,
    budget: &RunBudget,
) -> Result<Answer, AskFilesError> {
    if asked.text.chars().count() > MAX_QUESTION_CHARS {
        return Err(AskFilesError::TooLong);
    }
    let budget = Budget::Run(budget);
    crate::coach::question::learn();
    let pipeline = Pipeline {
        writer,
        budget: &budget,
        deadline: writer.deadline(),
    };
    let question = cleaned(asked.text);
    let reader = Reader {
        language: asked
            .language
            .or_else(|| language_of_question(&question, None))
            .unwrap_or_default(),
        units: asked.units,
        level: asked.level,
    };
    let context = Context {
        question: &question,
        earlier: &[],
        reader: &reader,
        cache_key: "files",
    };
    let driver = asked.laps.against.map(|other| driver_of(&other));
    let people: Vec<&str> = driver.iter().map(String::as_str).collect();
    let official = asked
        .laps
        .log
        .known
        .iter()
        .filter_map(|circuit| circuit.corners.as_ref());
    let corners = official.flat_map(|known| &known.corners);
    let corner_names: Vec<(u32, String)> = corners
        .filter_map(|corner| Some((corner.number, corner.name.clone()?)))
        .collect();
    let known = Known {
        glossary: writer.glossary(),
        people: &people,
        corner_names: &corner_names,
        before: None,
        language: asked.language,
    };
    let laps = laps_of_files(asked.laps, settings)?;
    let corners: Vec<u32> = laps
        .settings
        .corners
        .known
        .iter()
        .flat_map(|known| &known.corners)
        .map(|corner| corner.number)
        .collect();
    let reading = pipeline.read(&question, &known, &corners).await;
    let (plan, beside) = Beside::ordered(reading.plan, reading.also);
    let plan = plan_of_files(plan, asked.laps, driver.as_deref());
    let said = |text: String, is_general: bool| Answer {
        sentences: vec![text],
        is_general,
        ..Answer::default()
    };
    if !plan.is_about_laps() {
        let also = beside.map(|beside| beside.plain(writer.glossary(), &reader));
        let mut answer = match &plan.what {
            What::Term(id) => {
                let term = writer.glossary().get(id);
                Answer {
                    sentences: term
                        .map(|term| answer::term(term, Some(&laps), &reader))
                        .unwrap_or_default(),
                    is_general: true,
                    ..Answer::default()
                }
            }
            What::General => {
                let nearest = writer
                    .glossary()
                    .nearest(&question)
                    .map(|term| term.text(reader.language));
                let worded = pipeline.word_general(nearest, &context).await.unwrap_or_default();
                if worded.sentences.is_empty() {
                    let text = nearest.map_or_else(|| plain_text(&plan.what, &reader), str::to_owned);
                    let mut computed = said(text, nearest.is_some());
                    computed.shortage = worded.shortage;
                    computed.rejected = worded.rejected;
                    computed
                } else {
                    worded
                }
            }
            what => said(plain_text(what, &reader), false),
        };
        answer.sentences.extend(also);
        return Ok(answer);
    }
    let answered = answer::answer(&plan, &laps, &reader);
    let answered = match beside {
        Some(beside) => {
            let first = Plan {
                spoken: answered.spoken(&plan, &laps),
                ..plan.clone()
            };
            beside.joined(answered, &first, (&laps, writer.glossary()), &reader)
        }
        None => answered,
    };
    let mut answer = computed(&answered);
    if let Some(to_word) = ToWord::of(&answered) {
        pipeline.word(&to_word, &mut answer, &context).await;
    }
    if !reading.is_sure {
        answer
            .sentences
            .insert(0, reader.words().ask_read_as(&answer::reading(&plan, &reader)));
        answer.sentences.truncate(answer::MOST_SENTENCES);
    }
    Ok(answer)
}
