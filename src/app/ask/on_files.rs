//! The same coach on log files, for the command line: no database, nobody's budget but the caller's own.

use crate::analysis::{self, AnalysisError, CompareSettings};
use crate::app::log_file::{LogFile, LogFileError};
use crate::app::writer::{Answer, AnswerParts, Purse, Wording, Writer};
use crate::coach::question::{MAX_QUESTION_CHARS, Notice, Route, cleaned, language_of, route, select};
use crate::coach::{Facts, Reader, World, facts_of_comparison, facts_of_session};

/// Which laps of which files.
#[derive(Clone, Copy)]
pub struct FileLaps<'a> {
    /// The file looked at.
    pub log: &'a LogFile,
    /// Its lap; `None`: the session, the typical lap against the best.
    pub lap: Option<u32>,
    /// The reference; `None`: the file's own best lap.
    pub against: Option<(&'a LogFile, Option<u32>)>,
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

/// What the laps of files say.
///
/// # Errors
/// There are no such laps, or they cannot be compared.
pub fn facts_of_files(laps: FileLaps<'_>, settings: &CompareSettings) -> Result<Facts, AskFilesError> {
    let world = World::of_format(laps.log.recording.format);
    if laps.lap.is_none() && laps.against.is_none() {
        return Ok(facts_of_session(
            &analysis::analyze_session(&laps.log.laps, settings),
            world,
        ));
    }
    let a = laps.log.lap(laps.lap)?;
    let (reference_log, reference_number) = laps.against.unwrap_or((laps.log, None));
    let b = reference_log.lap(reference_number)?;
    let comparison = analysis::compare(a, b, settings)?;
    let facts = facts_of_comparison(&comparison, world);
    Ok(if laps.against.is_none() && comparison.delta.get() > 0.0 {
        facts.against_own_best()
    } else {
        facts
    })
}

/// Answers one question on laps of files.
///
/// # Errors
/// Too long a question, no such laps, laps that cannot be compared.
pub async fn ask_files(
    writer: &Writer,
    question: &str,
    laps: FileLaps<'_>,
    settings: &CompareSettings,
) -> Result<Answer, AskFilesError> {
    if question.chars().count() > MAX_QUESTION_CHARS {
        return Err(AskFilesError::TooLong);
    }
    let deadline = writer.deadline();
    let question = cleaned(question);
    let reader = Reader {
        language: language_of(&question).unwrap_or_default(),
        ..Reader::default()
    };
    let said = |text: String| Answer {
        sentences: vec![text],
        evidence: Vec::new(),
        wording: Wording::Computed,
        rejected: Vec::new(),
        shortage: None,
    };
    let subject = match route(&question, writer.glossary(), None) {
        Route::Laps(subject) => subject,
        Route::Term(id) => {
            let term = writer.glossary().get(&id);
            return Ok(said(
                term.map(|term| term.text(reader.language).to_owned())
                    .unwrap_or_default(),
            ));
        }
        Route::General => return Ok(said(Notice::General.text(reader.language))),
        Route::OffTopic => return Ok(said(Notice::OffTopic.text(reader.language))),
        Route::Unsafe => return Ok(said(Notice::Unsafe.text(reader.language))),
    };
    let facts = facts_of_files(laps, settings)?;
    let chosen = select(&facts, &subject);
    let parts = AnswerParts {
        question: &question,
        earlier: &[],
        facts: &facts,
        selected: &chosen,
        reader: &reader,
        cache_key: "files",
    };
    let answer = writer.word_answer(&parts, &Purse::Free, deadline).await;
    let mut answer = answer.unwrap_or_else(|| writer.computed(&parts));
    if answer.sentences.is_empty() {
        let corner = subject.corners.first().copied();
        let remarks = writer.remarks(&facts, &reader);
        answer.sentences = match corner {
            Some(corner) => vec![Notice::SilentCorner(corner).text(reader.language)],
            None if remarks.is_empty() => vec![Notice::Silent.text(reader.language)],
            None => remarks,
        };
    }
    Ok(answer)
}
