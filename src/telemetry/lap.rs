//! A lap: one time around, with its samples counted from the line.
//!
//! A `Lap` that exists is sound: distance over time never decreases and starts at 0, every channel's times lie
//! within the lap, the speed channel is there. Whether it *counts* is in `kind` and `valid`.

use std::collections::BTreeMap;

use super::{Channel, ChannelRole, Series};
use crate::units::{Metres, Seconds};

/// One time around. See the module header for what is guaranteed.
#[derive(Clone, Debug, PartialEq)]
pub struct Lap {
    parts: LapParts,
    within: Option<Seconds>,
}

/// Everything a lap is made of; [`Lap::new`] checks it.
#[derive(Clone, Debug, PartialEq)]
pub struct LapParts {
    /// The file's own number, or 1, 2, 3 … in the order driven.
    pub number: u32,
    /// What kind of lap.
    pub kind: LapKind,
    /// Whether it may become a best: complete, no stop, plausible.
    pub valid: bool,
    /// Lap time; `None` for laps that are not complete.
    pub time: Option<Seconds>,
    /// What the time (or the cut, where there is no time) rests on.
    pub time_basis: TimeBasis,
    /// Where the lap begins on the recording's clock.
    pub start: Seconds,
    /// Metres since the line over seconds since the line; starts at (0, 0) for a complete lap.
    pub distance: Series,
    /// Every channel, times in seconds since the line.
    pub channels: BTreeMap<ChannelRole, Channel>,
}

/// What kind of lap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LapKind {
    /// From line to line at speed.
    Timed,
    /// Out of the pits, up to the line.
    Out,
    /// From the line into the pits.
    In,
    /// Begins from a standstill on the grid.
    Standing,
    /// A part of the lap is missing.
    Partial,
}

impl LapKind {
    /// The name in JSON and in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Timed => "timed",
            Self::Out => "out",
            Self::In => "in",
            Self::Standing => "standing",
            Self::Partial => "partial",
        }
    }

    /// The kind with that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Timed, Self::Out, Self::In, Self::Standing, Self::Partial]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// What a lap time rests on, best evidence first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TimeBasis {
    /// The file states this lap's time.
    Stated,
    /// Beacon markers.
    Beacon,
    /// A game's own lap clock.
    LapClock,
    /// The lap channel, interpolated at the boundary.
    LapChannel,
    /// Crossings of the start line, interpolated.
    LineCrossing,
    /// Crossings of a line that the path itself gave: the driver's own timing has another one.
    FoundLine,
    /// Row count over the implied rate.
    Rows,
}

impl TimeBasis {
    /// The name in JSON and in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Beacon => "beacon",
            Self::LapClock => "lap_clock",
            Self::LapChannel => "lap_channel",
            Self::LineCrossing => "line_crossing",
            Self::FoundLine => "found_line",
            Self::Rows => "rows",
        }
    }

    /// The basis with that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [
            Self::Stated,
            Self::Beacon,
            Self::LapClock,
            Self::LapChannel,
            Self::LineCrossing,
            Self::FoundLine,
            Self::Rows,
        ]
        .into_iter()
        .find(|basis| basis.name() == name)
    }
}

/// Why parts do not make a lap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LapError {
    /// There is no speed channel.
    #[error("the lap has no speed")]
    NoSpeed,
    /// Distance goes back at this sample.
    #[error("distance decreases at sample {index}")]
    DistanceOrder {
        /// The first such sample.
        index: usize,
    },
    /// Too few samples to be a lap.
    #[error("the lap has {n_samples} samples, at least 2 are needed")]
    TooShort {
        /// How many there are.
        n_samples: usize,
    },
    /// The time is zero, negative or not a number.
    #[error("the lap time is not a positive number of seconds")]
    BadTime,
}

/// What a lap came to, without its samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LapResult {
    /// The file's own number.
    pub number: u32,
    /// What kind of lap.
    pub kind: LapKind,
    /// Whether it may become a best.
    pub valid: bool,
    /// Lap time; `None` for laps that are not complete.
    pub time: Option<Seconds>,
    /// How well the time is known; `None`: to the millisecond.
    pub within: Option<Seconds>,
}

impl LapResult {
    /// The lap time of a lap that counts: one from line to line that is timed and valid. The column `counts` says the same
    /// of stored laps.
    #[must_use]
    pub fn counted_time(&self) -> Option<Seconds> {
        self.time.filter(|_| self.valid && self.kind == LapKind::Timed)
    }

    /// Whether it counts.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.counted_time().is_some()
    }
}

/// The lap with the lowest counted time; of equal ones the first.
pub(crate) fn best_of<L>(
    laps: impl IntoIterator<Item = L>,
    counted_time: impl Fn(&L) -> Option<Seconds>,
) -> Option<L> {
    laps.into_iter()
        .filter_map(|lap| Some((counted_time(&lap)?, lap)))
        .min_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, lap)| lap)
}

impl Lap {
    /// Checks the parts. `distance` may start above 0 only in a partial lap.
    ///
    /// # Errors
    /// Says which guarantee does not hold.
    pub fn new(parts: LapParts) -> Result<Self, LapError> {
        if !parts.channels.contains_key(&ChannelRole::Speed) {
            return Err(LapError::NoSpeed);
        }
        if parts.distance.len() < 2 {
            return Err(LapError::TooShort {
                n_samples: parts.distance.len(),
            });
        }
        let values = parts.distance.values();
        let back = values
            .iter()
            .zip(values.iter().skip(1))
            .position(|(now, next)| next < now);
        if let Some(index) = back {
            return Err(LapError::DistanceOrder { index: index + 1 });
        }
        if parts
            .time
            .is_some_and(|time| !time.get().is_finite() || time.get() <= 0.0)
        {
            return Err(LapError::BadTime);
        }
        Ok(Self { parts, within: None })
    }

    /// The same lap with another number, where files of one lap each are put together.
    #[must_use]
    pub fn numbered(mut self, number: u32) -> Self {
        self.parts.number = number;
        self
    }

    /// The same lap with another verdict, for when more laps of the session are known.
    #[must_use]
    pub fn judged(mut self, kind: LapKind, valid: bool) -> Self {
        self.parts.kind = kind;
        self.parts.valid = valid;
        self
    }

    /// The same lap, its time resting on something else.
    #[must_use]
    pub fn timed_by(mut self, basis: TimeBasis) -> Self {
        self.parts.time_basis = basis;
        self
    }

    /// The same lap, its time known to `within` only; `None`: to the millisecond.
    #[must_use]
    pub fn known_within(mut self, within: Option<Seconds>) -> Self {
        self.within = within;
        self
    }

    /// How well its time is known; `None`: to the millisecond.
    #[must_use]
    pub fn within(&self) -> Option<Seconds> {
        self.within
    }

    /// The file's own number, or 1, 2, 3 … in the order driven.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.parts.number
    }

    /// What kind of lap.
    #[must_use]
    pub fn kind(&self) -> LapKind {
        self.parts.kind
    }

    /// Whether it may become a best.
    #[must_use]
    pub fn valid(&self) -> bool {
        self.parts.valid
    }

    /// Lap time; `None` for laps that are not complete.
    #[must_use]
    pub fn time(&self) -> Option<Seconds> {
        self.parts.time
    }

    /// The lap time as it is told and stored: two of them differ by what somebody gets who takes one from the other.
    #[must_use]
    pub fn told_time(&self) -> Option<Seconds> {
        self.time().map(Seconds::to_the_millisecond)
    }

    /// What it came to, without its samples.
    #[must_use]
    pub fn result(&self) -> LapResult {
        LapResult {
            number: self.parts.number,
            kind: self.parts.kind,
            valid: self.parts.valid,
            time: self.parts.time,
            within: self.within,
        }
    }

    /// Whether it counts.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.result().counts()
    }

    /// The lap time of a lap that counts.
    #[must_use]
    pub fn counted_time(&self) -> Option<Seconds> {
        self.result().counted_time()
    }

    /// What the time rests on.
    #[must_use]
    pub fn time_basis(&self) -> TimeBasis {
        self.parts.time_basis
    }

    /// Where the lap begins on the recording's clock.
    #[must_use]
    pub fn start(&self) -> Seconds {
        self.parts.start
    }

    /// Metres driven in this lap.
    #[must_use]
    pub fn length(&self) -> Metres {
        Metres::new(self.parts.distance.values().last().copied().unwrap_or_default())
    }

    /// Seconds from the first to the last sample; the lap time where the lap is complete.
    #[must_use]
    pub fn duration(&self) -> Seconds {
        self.parts
            .time
            .unwrap_or_else(|| Seconds::new(self.parts.distance.span_s().1))
    }

    /// Metres since the line over seconds since the line; never decreases.
    #[must_use]
    pub fn distance(&self) -> &Series {
        &self.parts.distance
    }

    /// Every channel, times in seconds since the line.
    #[must_use]
    pub fn channels(&self) -> &BTreeMap<ChannelRole, Channel> {
        &self.parts.channels
    }

    /// The channel of a role.
    #[must_use]
    pub fn channel(&self, role: ChannelRole) -> Option<&Channel> {
        self.parts.channels.get(&role)
    }

    /// Speed in m/s over seconds since the line.
    #[must_use]
    pub fn speed(&self) -> &Series {
        // `new` refuses parts without speed; distance has the same shape and keeps this free of panics.
        self.parts
            .channels
            .get(&ChannelRole::Speed)
            .map_or(&self.parts.distance, |channel| &channel.series)
    }

    /// The parts, for storing.
    #[must_use]
    pub fn parts(&self) -> &LapParts {
        &self.parts
    }
}
