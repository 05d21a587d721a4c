//! Why a file cannot be used at all.
//!
//! Faults that leave something usable are warnings, not errors. An error is data with a stable code; the sentence of what
//! happened and the one of what to do next are made where people read them.

use super::not_a_log::NotALog;
use crate::telemetry::{ChannelRole, UnknownColumn};

/// Why a file cannot be read. See the module header.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {self:?}", code = self.code())]
pub enum ImportError {
    /// Nothing in it.
    Empty(Emptiness),
    /// A limit was passed before anything was kept.
    TooLarge(Excess),
    /// It is known what it is, and that is no log, or none that is read.
    NotALog(NotALog),
    /// Text, but no layout that is known.
    UnknownFormat(Shapeless),
    /// A table without a clock.
    NoTimeAxis {
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// Neither speed nor position.
    NoSpeed {
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// Speed over time, and nothing that tells laps apart.
    NoLaps {
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// Laps could be told apart, but there is none from line to line.
    NoCompleteLap {
        /// Whether a lap column is what it lacks.
        lacks_lap_column: bool,
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// A log of an engine, without laps and positions.
    EngineLog {
        /// The program that wrote it, where it says so.
        program: Option<&'static str>,
        /// What one of the columns would have to be for the file to be read all the same; `None` where none could.
        wanted: Option<ChannelRole>,
        /// The columns that are there.
        columns: Vec<UnknownColumn>,
    },
    /// The layout is known, the content is broken beyond use.
    Malformed(Damage),
}

/// What is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emptiness {
    /// The file has no bytes.
    Bytes,
    /// It holds nothing but blank lines.
    BlankLines,
    /// It holds a header but no data.
    NoRows,
    /// It holds no channel that can be read.
    NoChannels,
}

/// What is too large; limits included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excess {
    /// The file.
    File {
        /// What it has.
        bytes: usize,
        /// What it may have.
        max_bytes: usize,
    },
    /// What comes out of an archive.
    Unpacked {
        /// What may come out.
        max_bytes: usize,
    },
    /// What can only be read as a whole.
    Whole {
        /// What it may have.
        max_bytes: usize,
    },
    /// A line of text.
    Line {
        /// Which one, from 1, where that is known.
        line: Option<usize>,
        /// What it may have.
        max_bytes: usize,
    },
    /// Columns or channels.
    Columns {
        /// How many there may be.
        max: usize,
    },
    /// Rows, or samples of a channel.
    Rows {
        /// How many there may be.
        max: usize,
    },
}

/// What is missing in a text that is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shapeless {
    /// No numbers in rows.
    NoTable,
    /// Numbers in rows, and no names above them.
    NoNames,
    /// JSON of another program.
    Json,
}

/// What is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// The archive cannot be opened.
    Archive,
    /// The archive holds more logs than are read at once, or none.
    ArchiveOf {
        /// How many files it holds.
        n_files: usize,
    },
    /// A known layout without its row of names.
    NoNames {
        /// The program that writes it, where that is known.
        program: Option<&'static str>,
    },
    /// Fewer than two rows have a time.
    NoTimes,
    /// Decimal commas in a file whose cells are separated by commas.
    DecimalCommas,
    /// A quote that is never closed.
    OpenQuote {
        /// The line that opens it, from 1, where that is known.
        line: Option<usize>,
    },
    /// JSON that cannot be parsed.
    Json {
        /// The line, from 1.
        line: usize,
    },
    /// It ends before its data begin, or what it says of itself leads out of it.
    CutShort {
        /// The program that writes it.
        program: &'static str,
    },
}

/// Columns shown to the person who has to map them.
pub(super) const MAX_SHOWN: usize = 100;

impl ImportError {
    /// Whether the file as it was given is larger than what is taken there; elsewhere it may be taken.
    #[must_use]
    pub const fn is_about_size_of_file(&self) -> bool {
        matches!(self, Self::TooLarge(Excess::File { .. }))
    }

    /// The stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty(_) => "empty",
            Self::TooLarge(_) => "too_large",
            Self::NotALog(what) => what.code(),
            Self::UnknownFormat(_) => "unknown_format",
            Self::NoTimeAxis { .. } => "no_time_axis",
            Self::NoSpeed { .. } => "no_speed",
            Self::NoLaps { .. } | Self::NoCompleteLap { .. } | Self::EngineLog { .. } => "no_lap_data",
            Self::Malformed(_) => "malformed",
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
            | Self::NoCompleteLap { columns, .. }
            | Self::EngineLog { columns, .. } => columns,
            Self::Empty(_)
            | Self::TooLarge(_)
            | Self::NotALog(_)
            | Self::UnknownFormat(_)
            | Self::Malformed(_) => &[],
        }
    }

    /// What one of [`columns`](Self::columns) has to be.
    #[must_use]
    pub const fn wanted(&self) -> Option<ChannelRole> {
        match self {
            Self::NoTimeAxis { .. } => Some(ChannelRole::Time),
            Self::NoSpeed { .. } => Some(ChannelRole::Speed),
            Self::NoLaps { .. } => Some(ChannelRole::Lap),
            Self::NoCompleteLap { lacks_lap_column, .. } => {
                if *lacks_lap_column {
                    Some(ChannelRole::Lap)
                } else {
                    None
                }
            }
            Self::EngineLog { wanted, .. } => *wanted,
            Self::Empty(_)
            | Self::TooLarge(_)
            | Self::NotALog(_)
            | Self::UnknownFormat(_)
            | Self::Malformed(_) => None,
        }
    }

    /// The same with values beside the columns' names, where the file shows some.
    pub(super) fn with_samples(mut self, find: impl FnOnce() -> Vec<UnknownColumn>) -> Self {
        if let Self::NoTimeAxis { columns }
        | Self::NoSpeed { columns }
        | Self::NoLaps { columns }
        | Self::EngineLog {
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
