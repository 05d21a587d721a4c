//! Which side of the reference's line a lap drives on, where positions are good enough to say so.
//!
//! Metres to the left, from the projection of one path on the other, after the constant shift between the receivers
//! was taken out. Positions that scatter, receivers that disagree by much, and anything but a sure alignment by
//! position give no answer: consumer receivers move lines by metres from session to session.

use super::alignment::Alignment;
use super::compare_settings::FindingSettings;
use super::comparison::{AlignmentBasis, Confidence, DeltaTrace};
use super::lap_profile::{LapPath, LapProfile};
use super::phases::Phases;
use crate::units::Metres;

/// Stations at which the side is measured around the apex.
const PROBES: usize = 5;

/// Two paths that may be held against each other.
pub(crate) struct Sides<'a> {
    a: &'a LapPath,
    b: &'a LapPath,
    alignment: &'a Alignment,
}

impl<'a> Sides<'a> {
    /// `None` where positions are not good enough.
    pub(crate) fn of(
        a: &'a LapProfile<'_>,
        b: &'a LapProfile<'_>,
        alignment: &'a Alignment,
        settings: &FindingSettings,
    ) -> Option<Self> {
        let (a, b) = (a.path.as_ref()?, b.path.as_ref()?);
        let shift_m = alignment.shift_m();
        let sure = alignment.summary.basis == AlignmentBasis::Position
            && alignment.summary.confidence == Confidence::High
            && a.noise_m.max(b.noise_m) <= settings.max_position_noise.get()
            && shift_m.0.hypot(shift_m.1) <= settings.max_receiver_shift.get();
        sure.then_some(Self { a, b, alignment })
    }

    /// Mean metres by which `a` drives to the left of `b` around the apex of a corner.
    pub(crate) fn at(&self, trace: &DeltaTrace, phases: &Phases) -> Option<Metres> {
        let reach = phases.mid_end.saturating_sub(phases.mid_start);
        let mut sum_m = 0.0;
        for probe in 0..PROBES {
            let i = phases.mid_start + probe * reach / (PROBES - 1);
            let (a_m, b_m) = (*trace.a_distance_m.get(i)?, *trace.b_distance_m.get(i)?);
            if self.a.in_hole(a_m) || self.b.in_hole(b_m) {
                return None;
            }
            let (x_m, y_m) = self.a.at(a_m);
            let shift_m = self.alignment.shift_at_m(b_m);
            sum_m += self.b.left_of_m(b_m, x_m - shift_m.0, y_m - shift_m.1);
        }
        Some(Metres::new(sum_m / PROBES as f64))
    }
}
