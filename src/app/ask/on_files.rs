//! The same coach on log files, for the command line: no database, and a budget for each run.

use crate::analysis::{self, AnalysisError, CompareSettings};
use crate::app::log_file::{LogFile, LogFileError};
use crate::app::writer::{Answer, AnswerParts, GeneralQuestion, Purse, RunBudget, Writer};
use crate::coach::question::{
    MAX_QUESTION_CHARS, Notice, Route, beside, cleaned, language_of_question, route, select,
};
use crate::coach::{Facts, Language, Level, Reader, facts_of_comparison, facts_of_session};
use crate::units::DisplayUnits;

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
    let world = laps.log.recording.world.unwrap_or_default();
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
    let deadline = writer.deadline();
    let purse = Purse::Run(budget);
    let question = cleaned(asked.text);
    let reader = Reader {
        language: asked
            .language
            .or_else(|| language_of_question(&question))
            .unwrap_or_default(),
        units: asked.units,
        level: asked.level,
    };
    let language = reader.language;
    let text_of = |id: &str| writer.glossary().get(id).map(|term| term.text(language));
    let said = |text: &str, is_general: bool| Answer {
        sentences: vec![text.to_owned()],
        is_general,
        ..Answer::default()
    };
    let subject = match route(&question, writer.glossary(), None) {
        Route::Laps(subject) => subject,
        Route::Term(id) => return Ok(said(text_of(&id).unwrap_or_default(), true)),
        Route::General(nearest) => {
            let text = nearest.as_deref().and_then(text_of);
            let general = GeneralQuestion {
                question: &question,
                text,
                reader: &reader,
                cache_key: "files",
            };
            let worded = writer.word_general(&general, &purse, deadline).await;
            let mut answer = worded.unwrap_or_default();
            if answer.sentences.is_empty() {
                let computed = text.map_or_else(|| Notice::General.text(language), str::to_owned);
                answer.sentences.push(computed);
                answer.is_general = text.is_some();
            }
            return Ok(answer);
        }
        Route::OffTopic => return Ok(said(&Notice::OffTopic.text(language), false)),
        Route::Unsafe => return Ok(said(&Notice::Unsafe.text(language), false)),
        Route::Private => return Ok(said(&Notice::Private.text(language), false)),
        Route::OtherLanguage => return Ok(said(&Notice::OtherLanguage.text(language), false)),
    };
    let facts = facts_of_files(asked.laps, settings)?;
    let chosen = select(&facts, &subject);
    let parts = AnswerParts {
        question: &question,
        earlier: &[],
        facts: &facts,
        selected: &chosen,
        reader: &reader,
        cache_key: "files",
    };
    let answer = writer.word_answer(&parts, &purse, deadline).await;
    let mut answer = answer.unwrap_or_else(|| writer.computed(&parts));
    let beside = beside(&facts, &subject, !chosen.is_empty(), &reader);
    if answer.sentences.is_empty() && beside.is_empty() {
        let notice = subject
            .corners
            .first()
            .map_or(Notice::Silent, |corner| Notice::SilentCorner(*corner));
        answer.sentences.push(notice.text(language));
    }
    answer.sentences.extend(beside);
    Ok(answer)
}
