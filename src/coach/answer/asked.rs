//! A question with everything it is answered from.

use super::answered::Missing;
use super::known::LapsKnown;
use super::say::Say;
use crate::coach::lap_words::{Which, Whose};
use crate::coach::plan::Plan;

/// A plan with everything it is answered from.
pub(super) struct Asked<'a> {
    pub(super) plan: &'a Plan,
    pub(super) known: &'a LapsKnown,
    pub(super) say: Say,
}

impl Asked<'_> {
    pub(super) fn is_whole_lap(&self) -> bool {
        let place = &self.plan.place;
        place.corners.is_empty() && place.kind.is_none() && place.part.is_none()
    }

    /// Corners that are not there are said before anything is computed.
    pub(super) fn check_place(&self) -> Result<(), Missing> {
        let Some(number) = self.plan.place.corners.first().copied() else {
            return Ok(());
        };
        let corners = self.known.corner_numbers();
        if corners.is_empty() || corners.contains(&number) {
            return Ok(());
        }
        let (first, last) = (corners.first().copied(), corners.last().copied());
        Err(Missing(self.say.no_corner(
            number,
            first.unwrap_or(1),
            last.unwrap_or(1),
        )))
    }

    /// The corner that is asked about; of a kind, the likeliest, with a sentence that says so.
    pub(super) fn corner_asked(&self) -> Option<(u32, Option<String>)> {
        if let Some(number) = self.plan.place.corners.first() {
            return Some((*number, None));
        }
        self.corner_of_kind()
    }

    /// Whether a person other than the asker is named.
    pub(super) fn names_somebody(&self) -> bool {
        self.plan
            .laps
            .iter()
            .any(|lap| !matches!(lap.whose, Whose::Unsaid | Whose::Mine))
    }

    /// Whether laps of the own session are named.
    pub(super) fn names_laps(&self) -> bool {
        self.plan.laps.iter().any(|lap| lap.which != Which::Unsaid)
    }
}
