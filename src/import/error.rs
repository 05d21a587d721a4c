//! Why a file cannot be used at all, in words for its driver.
//!
//! Faults that leave something usable are warnings, not errors. Every error has a stable code, one sentence of what
//! happened and one of what to do next.

use crate::telemetry::{ChannelRole, UnknownColumn};

/// Why a file cannot be read. See the module header.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// No bytes, or nothing but a header.
    #[error("{what}")]
    Empty {
        /// What is missing, as a sentence.
        what: &'static str,
    },
    /// A limit was passed before anything was kept.
    #[error("{what}, the limit is {limit}")]
    TooLarge {
        /// What is too large, as the beginning of a sentence.
        what: String,
        /// The limit with its unit.
        limit: String,
    },
    /// Pictures, programs, archives of archives.
    #[error("This is {what}, not a log that can be read as text")]
    NotText {
        /// What it is, with its article.
        what: &'static str,
        /// What to send instead.
        hint: &'static str,
    },
    /// Text, but no layout that is known.
    #[error("{what}")]
    UnknownFormat {
        /// What was looked for and not found, as a sentence.
        what: String,
        /// What to send instead.
        hint: &'static str,
    },
    /// A table without a clock.
    #[error("No column with time was found among {}", listed(columns))]
    NoTimeAxis {
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// Neither speed nor position.
    #[error("No column with speed was found among {}", listed(columns))]
    NoSpeed {
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// Speed over time, and nothing that tells laps apart.
    #[error("The log has speed over time, but neither lap numbers nor positions that would tell laps apart")]
    NoLaps {
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// A log, but not of laps.
    #[error("{what}")]
    NoLapData {
        /// What the file is, as a sentence.
        what: String,
        /// What to export instead.
        hint: &'static str,
        /// What one of the columns would have to be for the file to be read all the same; `None` where none could.
        wanted: Option<ChannelRole>,
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// The layout is known, the content is broken beyond use.
    #[error("{what}")]
    Malformed {
        /// What is broken and where, as a sentence.
        what: String,
        /// What to do about it.
        hint: &'static str,
    },
}

/// Columns shown to the person who has to map them.
pub(super) const MAX_SHOWN: usize = 100;
/// Columns named in a message.
const MAX_LISTED: usize = 12;
/// Characters of one column's name in a message.
const MAX_NAME_CHARS: usize = 40;

impl ImportError {
    /// The stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "empty",
            Self::TooLarge { .. } => "too_large",
            Self::NotText { .. } => "not_text",
            Self::UnknownFormat { .. } => "unknown_format",
            Self::NoTimeAxis { .. } => "no_time_axis",
            Self::NoSpeed { .. } => "no_speed",
            Self::NoLaps { .. } | Self::NoLapData { .. } => "no_lap_data",
            Self::Malformed { .. } => "malformed",
        }
    }

    /// What happened: one sentence.
    #[must_use]
    pub fn message(&self) -> String {
        let text = self.to_string();
        if text.ends_with('.') {
            text
        } else {
            format!("{text}.")
        }
    }

    /// What to do next: one sentence in the imperative.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "Export the session again and send the new file.",
            Self::TooLarge { .. } => {
                "Export fewer laps or fewer channels, or send the file packed as .zip or .gz."
            }
            Self::NotText { hint, .. }
            | Self::UnknownFormat { hint, .. }
            | Self::NoLapData { hint, .. }
            | Self::Malformed { hint, .. } => hint,
            Self::NoTimeAxis { .. } => "Export with a time column, or say which column it is.",
            Self::NoLaps { .. } => {
                "Export with a lap column or with GPS position, or say which columns they are."
            }
            Self::NoSpeed { .. } => "Export with speed or with GPS position, or say which column is speed.",
        }
    }

    pub(super) fn malformed(what: impl Into<String>, hint: &'static str) -> Self {
        Self::Malformed {
            what: what.into(),
            hint,
        }
    }

    pub(super) fn no_time_axis(names: &[String]) -> Self {
        Self::NoTimeAxis { columns: bare(names) }
    }

    pub(super) fn no_speed(names: &[String]) -> Self {
        Self::NoSpeed { columns: bare(names) }
    }

    pub(super) fn no_laps(names: &[String]) -> Self {
        Self::NoLaps { columns: bare(names) }
    }

    /// The columns of the file, where saying what one of them is would help; else none.
    #[must_use]
    pub fn columns(&self) -> &[UnknownColumn] {
        match self {
            Self::NoTimeAxis { columns }
            | Self::NoSpeed { columns }
            | Self::NoLaps { columns }
            | Self::NoLapData { columns, .. } => columns,
            Self::Empty { .. }
            | Self::TooLarge { .. }
            | Self::NotText { .. }
            | Self::UnknownFormat { .. }
            | Self::Malformed { .. } => &[],
        }
    }

    /// What one of [`columns`](Self::columns) has to be.
    #[must_use]
    pub const fn wanted(&self) -> Option<ChannelRole> {
        match self {
            Self::NoTimeAxis { .. } => Some(ChannelRole::Time),
            Self::NoSpeed { .. } => Some(ChannelRole::Speed),
            Self::NoLaps { .. } => Some(ChannelRole::Lap),
            Self::NoLapData { wanted, .. } => *wanted,
            Self::Empty { .. }
            | Self::TooLarge { .. }
            | Self::NotText { .. }
            | Self::UnknownFormat { .. }
            | Self::Malformed { .. } => None,
        }
    }

    /// The same with values beside the columns' names, where the file shows some.
    pub(super) fn with_samples(mut self, find: impl FnOnce() -> Vec<UnknownColumn>) -> Self {
        if let Self::NoTimeAxis { columns }
        | Self::NoSpeed { columns }
        | Self::NoLaps { columns }
        | Self::NoLapData {
            columns,
            wanted: Some(_),
            ..
        } = &mut self
        {
            let found = find();
            if !found.is_empty() {
                *columns = found;
            }
        }
        self
    }
}

/// Columns of which nothing but the name is known.
fn bare(names: &[String]) -> Vec<UnknownColumn> {
    names
        .iter()
        .filter(|name| !name.trim().is_empty())
        .take(MAX_SHOWN)
        .map(|name| UnknownColumn {
            name: name.clone(),
            unit: String::new(),
            samples: Vec::new(),
            guess: None,
        })
        .collect()
}

fn listed(columns: &[UnknownColumn]) -> String {
    if columns.is_empty() {
        return "its columns".to_owned();
    }
    let mut names: Vec<String> = columns
        .iter()
        .take(MAX_LISTED)
        .map(|column| column.name.chars().take(MAX_NAME_CHARS).collect())
        .collect();
    if columns.len() > MAX_LISTED {
        names.push("…".to_owned());
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_speed_lists_the_columns_but_not_all_of_a_wide_file() {
        let few = ImportError::no_speed(&["time".to_owned(), "rpm".to_owned()]);
        assert_eq!(few.message(), "No column with speed was found among time, rpm.");
        assert_eq!(few.code(), "no_speed");
        let many: Vec<String> = (0..500)
            .map(|number| format!("{number}{}", "x".repeat(100)))
            .collect();
        assert!(ImportError::no_speed(&many).message().chars().count() < 700);
    }
}
