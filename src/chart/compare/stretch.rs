//! Which part of the lap a comparison shows.

use crate::analysis::Comparison;
use crate::units::Metres;

/// Shown before and behind a corner, at least.
const LEAST_AROUND_M: f64 = 40.0;
/// The same as a part of the corner's length.
const AROUND: f64 = 0.35;

/// Which part of the lap to show.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Stretch {
    /// All of it.
    #[default]
    WholeLap,
    /// The corner of that number with what leads to it and out of it.
    Corner(u32),
    /// Between two stations along the reference.
    Range(Metres, Metres),
}

/// The lap has no such corner.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no corner {number} on this lap; it has {of}")]
pub struct NoSuchCorner {
    /// What was asked for.
    pub number: u32,
    /// How many corners there are.
    pub of: usize,
}

impl Stretch {
    /// The corner that it shows, where it is one.
    #[must_use]
    pub const fn corner(self) -> Option<u32> {
        match self {
            Self::Corner(number) => Some(number),
            Self::WholeLap | Self::Range(..) => None,
        }
    }

    /// First and last station of the picture; `None`: the whole lap.
    ///
    /// # Errors
    /// There is no such corner.
    pub fn window(self, comparison: &Comparison) -> Result<Option<(Metres, Metres)>, NoSuchCorner> {
        match self {
            Self::WholeLap => Ok(None),
            Self::Range(from, to) => Ok(Some((from, to))),
            Self::Corner(number) => {
                let found = comparison.corner(number).ok_or(NoSuchCorner {
                    number,
                    of: comparison.corners.len(),
                })?;
                let (entry_m, exit_m) = (found.corner.entry.get(), found.corner.exit.get());
                // Either lap may brake before the place where the corner begins on the reference.
                let begins_m = [found.a.brake_point, found.b.brake_point]
                    .into_iter()
                    .flatten()
                    .map(Metres::get)
                    .fold(entry_m, f64::min);
                let around_m = ((exit_m - entry_m) * AROUND).max(LEAST_AROUND_M);
                Ok(Some((
                    Metres::new(begins_m - around_m),
                    Metres::new(exit_m + around_m),
                )))
            }
        }
    }
}
