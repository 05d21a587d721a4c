//! One log file, read and cut: the same way for an upload and for the command line.

use std::io::{Read, Seek};

use super::session_title::SessionTitle;
use crate::analysis::{self, CircuitGuess, CornerSettings, KnownCircuit, LapSettings};
use crate::import::{self, ColumnMapping, ImportError, ImportSettings, MappedColumn, SourceFile};
use crate::telemetry::{
    ChannelKind, ChannelRole, GeoLine, Lap, Recording, TimeBasis, Warning, best_of, rough_lap_times,
};
use crate::units::Metres;
use crate::words::Words;

/// What a file holds, cut into laps.
#[derive(Clone, Debug)]
pub struct LogFile {
    /// What the file holds, derived channels included.
    pub recording: Recording,
    /// The laps in the order driven.
    pub laps: Vec<Lap>,
    /// What the laps say about the circuit.
    pub circuit: CircuitGuess,
    /// The well-known circuit that they were driven on, if it is one.
    pub known: Option<KnownCircuit>,
    /// What was wrong with the file and with its laps.
    pub warnings: Vec<Warning>,
}

/// A log and what lies beside it.
#[derive(Clone, Copy, Debug)]
pub struct GivenFiles<'a> {
    /// The log.
    pub log: &'a SourceFile<'a>,
    /// The `.ldx` of an `.ld`.
    pub ldx: Option<&'a [u8]>,
}

/// How we know where a log was driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CircuitBasis {
    /// The file names the circuit.
    Stated,
    /// Recognized by position or length.
    Known,
    /// Not at all.
    Unknown,
}

impl CircuitBasis {
    /// The contract's word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Known => "known",
            Self::Unknown => "unknown",
        }
    }
}

/// Why a file on this machine gives no lap.
#[derive(Debug, thiserror::Error)]
pub enum LogFileError {
    /// It cannot be read.
    #[error("{path} cannot be read ({reason})")]
    Unreadable {
        /// The file as the caller named it.
        path: String,
        /// What the system says.
        reason: std::io::ErrorKind,
    },
    /// It is not a log that we can use.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// It has no lap of that number.
    #[error("the file has no lap {number}; it has {}", numbers(.present))]
    NoSuchLap {
        /// What was asked for.
        number: u32,
        /// What there is.
        present: Vec<u32>,
    },
    /// It has no complete lap.
    #[error("the file has no complete lap")]
    NoTimedLap,
}

impl LogFileError {
    /// The contract's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "malformed",
            Self::Import(error) => error.code(),
            Self::NoSuchLap { .. } | Self::NoTimedLap => "no_lap_data",
        }
    }
}

/// Laps whose times are known as well as their log says.
fn as_well_known(laps: Vec<Lap>, warnings: &[Warning]) -> Vec<Lap> {
    let within = rough_lap_times(warnings);
    laps.into_iter().map(|lap| lap.known_within(within)).collect()
}

fn numbers(present: &[u32]) -> String {
    let numbers: Vec<String> = present.iter().map(u32::to_string).collect();
    if numbers.is_empty() {
        "none".to_owned()
    } else {
        numbers.join(", ")
    }
}

/// Whether what was said about a column helps with this file.
fn is_needed(mapped: &MappedColumn, plain: &Result<LogFile, ImportError>) -> bool {
    let (columns, is_open) = match plain {
        Ok(log) => (
            log.recording.unknown_columns.as_slice(),
            !has_measured(&log.recording, mapped.role),
        ),
        Err(error) => (error.columns(), true),
    };
    is_open
        && columns
            .iter()
            .any(|column| column.name.eq_ignore_ascii_case(&mapped.name))
}

fn has_measured(recording: &Recording, role: ChannelRole) -> bool {
    role == ChannelRole::Time
        || recording
            .channels
            .get(&role)
            .is_some_and(|channel| channel.kind == ChannelKind::Measured)
}

impl LogFile {
    /// Reads and cuts bytes, and looks the circuit up among the well-known ones.
    ///
    /// # Errors
    /// Nothing in the file is usable.
    pub fn read(
        file: &SourceFile<'_>,
        settings: &ImportSettings,
        circuits: &[KnownCircuit],
    ) -> Result<Self, ImportError> {
        Self::read_beside(&GivenFiles { log: file, ldx: None }, settings, circuits)
    }

    /// The same with the `.ldx` beside an `.ld`.
    ///
    /// # Errors
    /// Nothing in the file is usable.
    pub fn read_beside(
        given: &GivenFiles<'_>,
        settings: &ImportSettings,
        circuits: &[KnownCircuit],
    ) -> Result<Self, ImportError> {
        Ok(Self::cut(
            import::read_beside(given.log, given.ldx, settings)?,
            circuits,
        ))
    }

    /// Reads a log part by part, where its layout allows that: it may be larger than the memory. Its name, and the `.ldx` beside an
    /// `.ld`.
    ///
    /// # Errors
    /// Nothing in the file is usable. `None`: the file has to be read as a whole.
    pub fn read_in_parts(
        (name, ldx): (&str, Option<&[u8]>),
        file: impl Read + Seek,
        settings: &ImportSettings,
        circuits: &[KnownCircuit],
    ) -> Option<Result<Self, ImportError>> {
        let read = import::read_in_parts(name, file, ldx, settings)?;
        Some(read.map(|recording| Self::cut(recording, circuits)))
    }

    /// Laps that are stored, without what their file said beside them.
    pub(super) fn of_laps(laps: Vec<Lap>) -> Self {
        Self {
            recording: Recording::default(),
            laps,
            circuit: CircuitGuess::default(),
            known: None,
            warnings: Vec::new(),
        }
    }

    pub(super) fn cut(recording: Recording, circuits: &[KnownCircuit]) -> Self {
        let recording = analysis::derive_missing(recording);
        let lines: Vec<GeoLine> = circuits.iter().filter_map(|circuit| circuit.start_line).collect();
        let cut = analysis::cut_laps(&recording, &LapSettings::default(), &lines);
        let mut warnings = recording.warnings.clone();
        warnings.extend(cut.warnings);
        let mut log = Self {
            recording,
            laps: as_well_known(cut.laps, &warnings),
            circuit: cut.circuit,
            known: None,
            warnings,
        };
        log.known = log.recognize(circuits).cloned();
        log
    }

    /// The same, where people said what some columns mean. What they said applies to columns that are not understood
    /// otherwise, and only where a file cannot be read without it or has no such channel: it never replaces what a
    /// program's own layout says.
    ///
    /// # Errors
    /// Nothing in the file is usable, not even so.
    pub fn read_mapped(
        given: &GivenFiles<'_>,
        settings: &ImportSettings,
        circuits: &[KnownCircuit],
        mappings: &[MappedColumn],
    ) -> Result<Self, ImportError> {
        let plain = Self::read_beside(given, settings, circuits);
        let columns: Vec<MappedColumn> = mappings
            .iter()
            .filter(|mapped| is_needed(mapped, &plain))
            .cloned()
            .collect();
        if columns.is_empty() {
            return plain;
        }
        let mapped = ImportSettings {
            mapping: Some(ColumnMapping { columns }),
            ..settings.clone()
        };
        match (Self::read_beside(given, &mapped, circuits), plain) {
            (Err(_), Ok(plain)) => Ok(plain),
            (read, _) => read,
        }
    }

    /// The same log cut at this line, where it has no better evidence.
    #[must_use]
    pub fn cut_at(self, line: GeoLine) -> Self {
        let cut = analysis::cut_laps(&self.recording, &LapSettings::default(), &[line]);
        let mut warnings = self.recording.warnings.clone();
        warnings.extend(cut.warnings);
        Self {
            laps: as_well_known(cut.laps, &warnings),
            circuit: cut.circuit,
            warnings,
            ..self
        }
    }

    /// The same, where the line that it was cut at is one that the path of an earlier log gave: it says so.
    #[must_use]
    pub fn timed_at_found_line(mut self) -> Self {
        let is_at_line = |lap: &Lap| lap.time_basis() == TimeBasis::LineCrossing;
        if !self.laps.iter().any(is_at_line) {
            return self;
        }
        self.laps = self
            .laps
            .into_iter()
            .map(|lap| {
                if is_at_line(&lap) {
                    lap.timed_by(TimeBasis::FoundLine)
                } else {
                    lap
                }
            })
            .collect();
        self.warnings.push(Warning::LineChosenBefore);
        self
    }

    /// The lap that stands for the log: the fastest that counts, else the first.
    #[must_use]
    pub fn reference(&self) -> Option<&Lap> {
        self.best().or_else(|| self.laps.first())
    }

    /// By position; where there is none, by length and corners. Without a whole lap by its place.
    fn recognize<'a>(&self, circuits: &'a [KnownCircuit]) -> Option<&'a KnownCircuit> {
        let Some(signature) = self.circuit.signature.as_ref() else {
            let longest = self
                .laps
                .iter()
                .max_by(|one, other| one.length().total_cmp(&other.length()))?;
            return analysis::recognize_place(longest, circuits);
        };
        let corners = || Some(analysis::find_corners(self.best()?, &CornerSettings::default()));
        analysis::recognize(signature, corners, circuits)
    }

    /// The well-known circuit that it may well have been driven on, where nothing says surely which one it was.
    #[must_use]
    pub fn likely_circuit<'a>(&self, circuits: &'a [KnownCircuit]) -> Option<&'a KnownCircuit> {
        if self.circuit_name().is_some() {
            return None;
        }
        let corners = || Some(analysis::find_corners(self.best()?, &CornerSettings::default()));
        analysis::likely(self.circuit.signature.as_ref()?, corners, circuits)
    }

    /// The lap with that number, or the fastest valid timed one.
    ///
    /// # Errors
    /// There is none.
    pub fn lap(&self, number: Option<u32>) -> Result<&Lap, LogFileError> {
        match number {
            Some(number) => self
                .laps
                .iter()
                .find(|lap| lap.number() == number)
                .ok_or_else(|| LogFileError::NoSuchLap {
                    number,
                    present: self.laps.iter().map(Lap::number).collect(),
                }),
            None => self.best().ok_or(LogFileError::NoTimedLap),
        }
    }

    /// The same lap, and nothing else of the log.
    ///
    /// # Errors
    /// As [`lap`](Self::lap).
    pub fn into_lap(mut self, number: Option<u32>) -> Result<Lap, LogFileError> {
        // By its place: two sessions in one file may number their laps alike.
        let chosen: *const Lap = self.lap(number)?;
        let at = self.laps.iter().position(|lap| std::ptr::eq(lap, chosen));
        at.map(|at| self.laps.swap_remove(at))
            .ok_or(LogFileError::NoTimedLap)
    }

    /// The fastest valid timed lap.
    #[must_use]
    pub fn best(&self) -> Option<&Lap> {
        best_of(&self.laps, |lap| lap.counted_time())
    }

    /// Name of the circuit: as the file states it, else of the well-known circuit it is.
    #[must_use]
    pub fn circuit_name(&self) -> Option<&str> {
        let stated = self.recording.circuit.name.as_deref();
        stated.or(self.known.as_ref().map(|known| known.name.as_str()))
    }

    /// How we know where it was driven.
    #[must_use]
    pub fn circuit_basis(&self) -> CircuitBasis {
        match (&self.recording.circuit.name, &self.known) {
            (Some(_), _) => CircuitBasis::Stated,
            (None, Some(_)) => CircuitBasis::Known,
            (None, None) => CircuitBasis::Unknown,
        }
    }

    /// What a picture of the session says besides its numbers.
    #[must_use]
    pub fn title(&self, words: Words) -> SessionTitle<'_> {
        SessionTitle {
            driver: self.recording.driver.as_deref().unwrap_or_default(),
            circuit: self.circuit_name().unwrap_or_default(),
            car: self.recording.vehicle.as_deref().unwrap_or_default(),
            date: "",
            words,
        }
    }

    /// Length of the circuit: as the file states it, else as the laps were driven.
    #[must_use]
    pub fn circuit_length(&self) -> Option<Metres> {
        self.recording.circuit.length.or(self.circuit.length)
    }
}
