//! A written file and what is true about it.

use lapgen::{Drive, LapKind, Moment};

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
    /// What the timed laps reached.
    pub(crate) extremes: Extremes,
}

/// What the car reached in the timed laps of a drive, and where it was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Extremes {
    /// Highest speed.
    pub(crate) speed_mps: f64,
    /// Highest throttle, 0 to 1.
    pub(crate) throttle: f64,
    /// Hardest braking, 0 to 1.
    pub(crate) brake: f64,
    /// Highest gear.
    pub(crate) gear: u32,
    /// Change of heading over one lap, to the left positive: one turn to one side.
    pub(crate) turn_rad: f64,
    /// Latitude and longitude beside the track.
    pub(crate) origin_deg: (f64, f64),
}

impl Extremes {
    fn of(drive: &Drive) -> Self {
        let laps = || drive.laps.iter().filter(|lap| lap.kind == LapKind::Timed);
        let is_timed = |time_s: f64| laps().any(|lap| (lap.start_s..lap.end_s).contains(&time_s));
        let nodes: Vec<_> = drive
            .nodes()
            .iter()
            .filter(|node| is_timed(node.time_s))
            .collect();
        let most = |value: fn(&Moment) -> f64| nodes.iter().map(|node| value(node)).fold(0.0, f64::max);
        let turn_rad = laps()
            .filter_map(|lap| Some(drive.at(lap.end_s)?.heading_rad - drive.at(lap.start_s)?.heading_rad))
            .next();
        Self {
            speed_mps: most(|node| node.speed_mps),
            throttle: most(|node| node.throttle),
            brake: most(|node| node.brake),
            gear: nodes.iter().map(|node| node.gear).max().unwrap_or(0),
            turn_rad: turn_rad.unwrap_or(0.0),
            origin_deg: (
                drive.circuit.origin.latitude_deg,
                drive.circuit.origin.longitude_deg,
            ),
        }
    }

    /// What was reached in either of two drives, the place of the first.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            speed_mps: self.speed_mps.max(other.speed_mps),
            throttle: self.throttle.max(other.throttle),
            brake: self.brake.max(other.brake),
            gear: self.gear.max(other.gear),
            ..self
        }
    }
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
        extremes: Extremes::of(drive),
    }
}
