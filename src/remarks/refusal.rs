//! Refusals of files as sentences: what happened, and what to do next.

use super::{Escape, size};
use crate::import::{Damage, Emptiness, Excess, ImportError, NotALog, Shapeless};
use crate::telemetry::UnknownColumn;
use crate::words::{Words, args};

/// Columns named in a sentence.
const MAX_LISTED: usize = 12;
/// Characters of one column's name in a sentence.
const MAX_NAME_CHARS: usize = 40;

/// Why a file is not read, in a person's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What happened: one or two sentences.
    pub happened: String,
    /// What to do next: one sentence in the imperative.
    pub next: String,
}

/// What a refusal says.
#[must_use]
pub fn refusal(error: &ImportError, words: Words, escape: Escape) -> Refusal {
    let (happened, next) = match error {
        ImportError::Empty(what) => (empty(*what, words), words.import_next_again()),
        ImportError::TooLarge(what @ Excess::Whole { .. }) => {
            (too_large(*what, words), words.import_next_own_file())
        }
        ImportError::TooLarge(what) => (too_large(*what, words), words.import_next_smaller()),
        ImportError::NotALog(what) => not_a_log(*what, words),
        ImportError::UnknownFormat(what) => shapeless(*what, words),
        ImportError::NoTimeAxis { columns } => (
            words.import_no_time(&listed(columns, words, escape)),
            words.import_next_time(),
        ),
        ImportError::NoSpeed { columns } => (
            words.import_no_speed(&listed(columns, words, escape)),
            words.import_next_speed(),
        ),
        ImportError::NoLaps { .. } => (words.import_no_laps(), words.import_next_laps()),
        ImportError::NoCompleteLap { .. } => (words.import_no_complete_lap(), words.import_next_lap()),
        ImportError::EngineLog { program, wanted, .. } => (
            program.map_or_else(
                || words.import_engine_log(),
                |program| words.import_engine_log_of(program),
            ),
            if wanted.is_some() {
                words.import_next_engine_columns()
            } else {
                words.import_next_engine()
            },
        ),
        ImportError::Malformed(damage) => damaged(*damage, words),
    };
    Refusal { happened, next }
}

fn empty(what: Emptiness, words: Words) -> String {
    match what {
        Emptiness::Bytes => words.import_empty_bytes(),
        Emptiness::BlankLines => words.import_empty_blank(),
        Emptiness::NoRows => words.import_empty_rows(),
        Emptiness::NoChannels => words.import_empty_channels(),
    }
}

fn too_large(what: Excess, words: Words) -> String {
    match what {
        Excess::File { bytes, max_bytes } => words.import_large_file(args::ImportLargeFile {
            size: &size(words, bytes),
            limit: &size(words, max_bytes),
        }),
        Excess::Unpacked { max_bytes } => words.import_large_unpacked(&size(words, max_bytes)),
        Excess::Whole { max_bytes } => words.import_large_whole(&size(words, max_bytes)),
        Excess::Line {
            line: None,
            max_bytes,
        } => words.import_large_line(&size(words, max_bytes)),
        Excess::Line {
            line: Some(line),
            max_bytes,
        } => words.import_large_line_at(args::ImportLargeLineAt {
            line: &line.to_string(),
            limit: &size(words, max_bytes),
        }),
        Excess::Columns { max } => words.import_large_columns(&max.to_string()),
        Excess::Rows { max } => words.import_large_rows(&max.to_string()),
    }
}

fn not_a_log(what: NotALog, words: Words) -> (String, String) {
    match what {
        NotALog::Picture => (words.import_is_picture(), words.import_next_csv()),
        NotALog::Video => (words.import_is_video(), words.import_next_csv()),
        NotALog::Pdf => (words.import_is_pdf(), words.import_next_csv()),
        NotALog::Workbook => (words.import_is_workbook(), words.import_next_workbook()),
        NotALog::OtherArchive => (words.import_is_other_archive(), words.import_next_unpacked()),
        NotALog::NestedArchive => (words.import_is_nested_archive(), words.import_next_unpacked()),
        NotALog::Pickle => (words.import_is_pickle(), words.import_next_pickle()),
        NotALog::LmuDatabase => (words.import_is_lmu_database(), words.import_next_lmu()),
        NotALog::Ibt => (words.import_is_ibt(), words.import_next_ibt()),
        NotALog::AimBinary => (words.import_is_aim_binary(), words.import_next_aim()),
        NotALog::RaceChronoBackup => (
            words.import_is_racechrono_backup(),
            words.import_next_racechrono(),
        ),
        NotALog::Pds => (words.import_is_pds(), words.import_next_pds()),
        NotALog::Fit => (words.import_is_fit(), words.import_next_fit()),
        NotALog::Tcx => (words.import_is_tcx(), words.import_next_fit()),
        NotALog::WebPage => (words.import_is_web_page(), words.import_next_log()),
        NotALog::TrackWithoutTimes => (words.import_is_track(), words.import_next_track()),
        NotALog::LdxAlone => (words.import_is_ldx(), words.import_next_ldx()),
        NotALog::Subtitles => (words.import_is_subtitles(), words.import_next_log()),
        NotALog::LapTable => (words.import_is_lap_table(), words.import_next_log()),
        NotALog::Binary => (words.import_is_binary(), words.import_next_csv()),
    }
}

fn shapeless(what: Shapeless, words: Words) -> (String, String) {
    match what {
        Shapeless::NoTable => (words.import_no_table(), words.import_next_header()),
        Shapeless::NoNames => (words.import_no_names(), words.import_next_header()),
        Shapeless::Json => (words.import_other_json(), words.import_next_csv()),
    }
}

fn damaged(damage: Damage, words: Words) -> (String, String) {
    match damage {
        Damage::Archive => (words.import_bad_archive(), words.import_next_password()),
        Damage::ArchiveOf { n_files } => (words.import_archive_of(n_files), words.import_next_one_log()),
        Damage::NoNames { program } => (
            program.map_or_else(
                || words.import_names_missing(),
                |program| words.import_names_missing_of(program),
            ),
            words.import_next_names(),
        ),
        Damage::NoTimes => (words.import_no_times(), words.import_next_again()),
        Damage::DecimalCommas => (words.import_decimal_commas(), words.import_next_region()),
        Damage::OpenQuote { line } => (
            line.map_or_else(
                || words.import_open_quote(),
                |line| words.import_open_quote_at(&line.to_string()),
            ),
            words.import_next_quote(),
        ),
        Damage::Json { line } => (
            words.import_bad_json(&line.to_string()),
            words.import_next_pickle(),
        ),
        Damage::CutShort { program } => (words.import_cut_short(program), words.import_next_copy()),
    }
}

fn listed(columns: &[UnknownColumn], words: Words, escape: Escape) -> String {
    if columns.is_empty() {
        return words.import_its_columns();
    }
    let mut names: Vec<String> = columns
        .iter()
        .take(MAX_LISTED)
        .map(|column| {
            let name: String = column.name.chars().take(MAX_NAME_CHARS).collect();
            escape(&name)
        })
        .collect();
    if columns.len() > MAX_LISTED {
        names.push("…".to_owned());
    }
    names.join(", ")
}
