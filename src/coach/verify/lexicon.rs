//! What the verifier has to understand of a language: units, number words, corners, whose number, which way.

mod english;
mod french;
mod german;
mod italian;
mod portuguese;
mod spanish;

use crate::coach::{Dimension, Language};

/// The words of one language. Phrases as in [`super::tokens::phrase_at`].
pub(super) struct Lexicon {
    /// Words for whole numbers; 0.5 for a half.
    pub(super) numbers: &'static [(&'static str, f64)],
    /// Beginnings and ends of words that are numbers, too, but that nobody should have to read.
    pub(super) number_like: (&'static [&'static str], &'static [&'static str]),
    /// Words for one that count only before parts of a second: `a tenth`.
    pub(super) articles: &'static [&'static str],
    /// Units in words, beside the symbols that all languages share.
    pub(super) units: &'static [(&'static str, Unit)],
    /// Words before or after the number of a corner.
    pub(super) corner: &'static [&'static str],
    /// Ordinals, `first` first.
    pub(super) ordinals: &'static [&'static str],
    /// Words for a gear.
    pub(super) gear: &'static [&'static str],
    /// `of` in `3 of 7 laps`.
    pub(super) of: &'static [&'static str],
    /// The driver.
    pub(super) you: &'static [&'static str],
    /// The reference where it is the driver's own best lap; the last one without saying whose.
    pub(super) own_best: &'static [&'static str],
    /// The driver's own laps and times.
    pub(super) own_laps: &'static [&'static str],
    /// The reference, or what comes before its number (`against`).
    pub(super) reference: &'static [&'static str],
    /// What makes a number a difference: `slower`, `earlier`, `apart`.
    pub(super) difference: &'static [&'static str],
    /// What makes a number a bound to reach: `at least`.
    pub(super) bound: &'static [&'static str],
    /// What allows a number to be a target: `if`.
    pub(super) condition: &'static [&'static str],
    /// Time lost or gained.
    pub(super) worth: &'static [&'static str],
    /// Places of speeds: entry, apex, exit, end of the straight.
    pub(super) speeds: [&'static [&'static str]; 4],
    /// What a direction is about, in the order of [`Topic::ALL`].
    pub(super) topics: [&'static [&'static str]; 10],
    /// Directions, in the order of [`Way::ALL`].
    pub(super) ways: [&'static [&'static str]; 10],
    /// How many times as much.
    pub(super) ratios: &'static [&'static str],
    /// Makes a direction a description whatever else is there: `too`.
    pub(super) too: &'static [&'static str],
    /// Makes it advice: `should`, `try`.
    pub(super) advice: &'static [&'static str],
    /// At the beginning of a clause: advice.
    pub(super) imperative: &'static [&'static str],
    /// Turns a direction round: `not`.
    pub(super) not: &'static [&'static str],
}

/// A unit: what it measures and what it is in SI; `None`: nothing that a fact can hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Unit {
    pub(super) dimension: Option<Dimension>,
    pub(super) si: f64,
}

const fn unit(dimension: Dimension, si: f64) -> Unit {
    Unit {
        dimension: Some(dimension),
        si,
    }
}

pub(super) const SECOND: Unit = unit(Dimension::Time, 1.0);
pub(super) const TENTH: Unit = unit(Dimension::Time, 0.1);
pub(super) const HUNDREDTH: Unit = unit(Dimension::Time, 0.01);
pub(super) const THOUSANDTH: Unit = unit(Dimension::Time, 0.001);
pub(super) const METRE: Unit = unit(Dimension::Length, 1.0);
pub(super) const FOOT: Unit = unit(Dimension::Length, 0.304_8);
pub(super) const SHARE: Unit = unit(Dimension::Share, 0.01);
pub(super) const RPM: Unit = unit(Dimension::EngineSpeed, 1.0);
pub(super) const KMH: Unit = unit(Dimension::Speed, 1.0 / 3.6);
pub(super) const MPH: Unit = unit(Dimension::Speed, 0.447_04);
pub(super) const LAPS: Unit = unit(Dimension::Laps, 1.0);
pub(super) const TIMES: Unit = unit(Dimension::Times, 1.0);
pub(super) const FOREIGN: Unit = Unit {
    dimension: None,
    si: 1.0,
};

/// Symbols that mean the same everywhere.
pub(super) const SYMBOLS: &[(&str, Unit)] = &[
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
pub(super) enum Topic {
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
    pub(super) const ALL: [Self; 10] = [
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
pub(super) enum Way {
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

impl Way {
    pub(super) const ALL: [Self; 10] = [
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

    pub(super) const fn opposite(self) -> Self {
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

/// The words of a language.
pub(super) const fn lexicon(language: Language) -> &'static Lexicon {
    match language {
        Language::English => &english::LEXICON,
        Language::German => &german::LEXICON,
        Language::French => &french::LEXICON,
        Language::Spanish => &spanish::LEXICON,
        Language::Italian => &italian::LEXICON,
        Language::Portuguese => &portuguese::LEXICON,
    }
}
