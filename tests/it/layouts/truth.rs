//! A written file and what is true about it.

use pacenote::generator::{Drive, LapKind};

/// Kind of a lap, in the words of the command line's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `timed`
    Timed,
    /// `out`
    Out,
    /// `in`
    In,
    /// `partial`
    Partial,
}

impl Kind {
    /// The word in the contract.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Timed => "timed",
            Self::Out => "out",
            Self::In => "in",
            Self::Partial => "partial",
        }
    }
}

/// What a reader should find about one lap.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ExpectedLap {
    /// The file's own number; `None` where the file has no numbers.
    pub(crate) number: Option<u32>,
    pub(crate) kind: Kind,
    /// Exact time; `None` for laps that are not complete.
    pub(crate) time_s: Option<f64>,
    /// How far a reader may be away, given what the file states.
    pub(crate) tolerance_s: f64,
}

/// What is true about a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Truth {
    /// Stable id of the layout.
    pub(crate) format: &'static str,
    /// Laps in driving order.
    pub(crate) laps: Vec<ExpectedLap>,
    /// Role and unit as the values really are, whatever the file says.
    pub(crate) units: &'static [(&'static str, &'static str)],
    /// Length of the driven timed laps, about.
    pub(crate) length_m: f64,
}

impl Truth {
    /// The laps with a time.
    pub(crate) fn timed(&self) -> impl Iterator<Item = &ExpectedLap> {
        self.laps.iter().filter(|lap| lap.kind == Kind::Timed)
    }
}

/// A log file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) truth: Truth,
}

impl File {
    pub(super) fn new(name: &str, text: impl Into<Vec<u8>>, truth: Truth) -> Self {
        Self {
            name: name.to_owned(),
            bytes: text.into(),
            truth,
        }
    }
}

/// Whether the file numbers its laps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbers {
    /// As the drive does: 0 before the first crossing.
    Own,
    /// The file has none.
    None,
}

/// The truth about a file that holds the whole drive.
pub(super) fn truth(
    drive: &Drive,
    format: &'static str,
    numbers: Numbers,
    tolerance_s: f64,
    units: &'static [(&'static str, &'static str)],
) -> Truth {
    let laps = drive
        .laps
        .iter()
        .map(|lap| ExpectedLap {
            number: (numbers == Numbers::Own).then_some(lap.number),
            kind: match lap.kind {
                LapKind::Timed => Kind::Timed,
                LapKind::Out => Kind::Out,
                LapKind::In => Kind::In,
                LapKind::Partial | LapKind::Standing => Kind::Partial,
            },
            time_s: if lap.kind == LapKind::Timed {
                lap.time_s
            } else {
                None
            },
            tolerance_s,
        })
        .collect();
    Truth {
        format,
        laps,
        units,
        length_m: drive.circuit.length_m,
    }
}
