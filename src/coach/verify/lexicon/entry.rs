//! What a lexicon of one language holds: words, units, topics, ways.

use crate::coach::Dimension;

/// The words of one language. Phrases as in [`phrase_at`](crate::coach::verify::tokens::phrase_at).
pub(in crate::coach::verify) struct Lexicon {
    /// Words for whole numbers; 0.5 for a half.
    pub(in crate::coach::verify) numbers: &'static [(&'static str, f64)],
    /// Beginnings and ends of words that are numbers, too, but that nobody should have to read.
    pub(in crate::coach::verify) number_like: (&'static [&'static str], &'static [&'static str]),
    /// Words for one that count only before parts of a second: `a tenth`.
    pub(in crate::coach::verify) articles: &'static [&'static str],
    /// Units in words, beside the symbols that all languages share.
    pub(in crate::coach::verify) units: &'static [(&'static str, Unit)],
    /// Words before or after the number of a corner.
    pub(in crate::coach::verify) corner: &'static [&'static str],
    /// Ordinals, `first` first.
    pub(in crate::coach::verify) ordinals: &'static [&'static str],
    /// Words for a gear.
    pub(in crate::coach::verify) gear: &'static [&'static str],
    /// `of` in `3 of 7 laps`.
    pub(in crate::coach::verify) of: &'static [&'static str],
    /// The driver.
    pub(in crate::coach::verify) you: &'static [&'static str],
    /// The reference where it is the driver's own best lap; the last one without saying whose.
    pub(in crate::coach::verify) own_best: &'static [&'static str],
    /// The driver's own laps and times.
    pub(in crate::coach::verify) own_laps: &'static [&'static str],
    /// The reference, or what comes before its number (`against`).
    pub(in crate::coach::verify) reference: &'static [&'static str],
    /// What makes a number a difference: `slower`, `earlier`, `apart`.
    pub(in crate::coach::verify) difference: &'static [&'static str],
    /// What makes a number a bound to reach: `at least`.
    pub(in crate::coach::verify) bound: &'static [&'static str],
    /// What allows a number to be a target: `if`.
    pub(in crate::coach::verify) condition: &'static [&'static str],
    /// Time lost or gained.
    pub(in crate::coach::verify) worth: &'static [&'static str],
    /// Places of speeds: entry, apex, exit, end of the straight.
    pub(in crate::coach::verify) speeds: [&'static [&'static str]; 4],
    /// What a direction is about, in the order of [`Topic::ALL`].
    pub(in crate::coach::verify) topics: [&'static [&'static str]; 10],
    /// Directions, in the order of [`Trend::ALL`].
    pub(in crate::coach::verify) ways: [&'static [&'static str]; 10],
    /// How many times as much.
    pub(in crate::coach::verify) ratios: &'static [&'static str],
    /// Makes a direction a description whatever else is there: `too`.
    pub(in crate::coach::verify) too: &'static [&'static str],
    /// Makes it advice: `should`, `try`.
    pub(in crate::coach::verify) advice: &'static [&'static str],
    /// At the beginning of a clause: advice.
    pub(in crate::coach::verify) imperative: &'static [&'static str],
    /// Turns a direction round: `not`.
    pub(in crate::coach::verify) not: &'static [&'static str],
}

/// A unit: what it measures and what it is in SI; `None`: nothing that a fact can hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::coach::verify) struct Unit {
    pub(in crate::coach::verify) dimension: Option<Dimension>,
    pub(in crate::coach::verify) si: f64,
}

const fn unit(dimension: Dimension, si: f64) -> Unit {
    Unit {
        dimension: Some(dimension),
        si,
    }
}

pub(in crate::coach::verify) const SECOND: Unit = unit(Dimension::Time, 1.0);
pub(in crate::coach::verify) const TENTH: Unit = unit(Dimension::Time, 0.1);
pub(in crate::coach::verify) const HUNDREDTH: Unit = unit(Dimension::Time, 0.01);
pub(in crate::coach::verify) const THOUSANDTH: Unit = unit(Dimension::Time, 0.001);
pub(in crate::coach::verify) const METRE: Unit = unit(Dimension::Length, 1.0);
pub(in crate::coach::verify) const FOOT: Unit = unit(Dimension::Length, 0.304_8);
pub(in crate::coach::verify) const SHARE: Unit = unit(Dimension::Share, 0.01);
pub(in crate::coach::verify) const RPM: Unit = unit(Dimension::EngineSpeed, 1.0);
pub(in crate::coach::verify) const KMH: Unit = unit(Dimension::Speed, 1.0 / 3.6);
pub(in crate::coach::verify) const MPH: Unit = unit(Dimension::Speed, 0.447_04);
pub(in crate::coach::verify) const LAPS: Unit = unit(Dimension::Laps, 1.0);
pub(in crate::coach::verify) const TIMES: Unit = unit(Dimension::Times, 1.0);
pub(in crate::coach::verify) const FOREIGN: Unit = Unit {
    dimension: None,
    si: 1.0,
};

/// Symbols that mean the same everywhere.
pub(in crate::coach::verify) const SYMBOLS: &[(&str, Unit)] = &[
    ("s", SECOND),
    ("sec", SECOND),
    ("ms", THOUSANDTH),
    ("min", unit(Dimension::Time, 60.0)),
    ("m", METRE),
    ("cm", unit(Dimension::Length, 0.01)),
    ("km", unit(Dimension::Length, 1000.0)),
    ("ft", FOOT),
    ("yd", unit(Dimension::Length, 0.914_4)),
    ("in", FOREIGN),
    ("km/h", KMH),
    ("kmh", KMH),
    ("kph", KMH),
    ("mph", MPH),
    ("m/s", unit(Dimension::Speed, 1.0)),
    ("%", SHARE),
    ("rpm", RPM),
    ("u/min", RPM),
    ("tr/min", RPM),
    ("giri/min", RPM),
    ("×", TIMES),
    ("x", TIMES),
    ("g", FOREIGN),
    ("bar", FOREIGN),
    ("psi", FOREIGN),
    ("kg", FOREIGN),
    ("hp", FOREIGN),
    ("°", FOREIGN),
    ("°c", FOREIGN),
];

/// What a direction is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::coach::verify) enum Topic {
    Brake,
    Release,
    Throttle,
    Turn,
    Shift,
    Apex,
    Speed,
    Coast,
    Line,
    Worth,
}

impl Topic {
    pub(in crate::coach::verify) const ALL: [Self; 10] = [
        Self::Brake,
        Self::Release,
        Self::Throttle,
        Self::Turn,
        Self::Shift,
        Self::Apex,
        Self::Speed,
        Self::Coast,
        Self::Line,
        Self::Worth,
    ];
}

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::coach::verify) enum Trend {
    Early,
    Late,
    Soft,
    Hard,
    Slow,
    Fast,
    Short,
    Long,
    Lose,
    Gain,
}

impl Trend {
    pub(in crate::coach::verify) const ALL: [Self; 10] = [
        Self::Early,
        Self::Late,
        Self::Soft,
        Self::Hard,
        Self::Slow,
        Self::Fast,
        Self::Short,
        Self::Long,
        Self::Lose,
        Self::Gain,
    ];

    pub(in crate::coach::verify) const fn opposite(self) -> Self {
        match self {
            Self::Early => Self::Late,
            Self::Late => Self::Early,
            Self::Soft => Self::Hard,
            Self::Hard => Self::Soft,
            Self::Slow => Self::Fast,
            Self::Fast => Self::Slow,
            Self::Short => Self::Long,
            Self::Long => Self::Short,
            Self::Lose => Self::Gain,
            Self::Gain => Self::Lose,
        }
    }
}
