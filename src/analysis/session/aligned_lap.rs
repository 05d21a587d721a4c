//! Laps laid on one reference: each with its map and its comparison.

use super::super::alignment::{Alignment, align};
use super::super::analysis_error::AnalysisError;
use super::super::compare::{Reference, compare_aligned};
use super::super::compare_settings::CompareSettings;
use super::super::comparison::Comparison;
use super::super::lap_profile::{Frame, LapProfile};
use super::super::station_view::PedalScale;
use crate::telemetry::Lap;

/// One lap laid on the reference.
pub(in crate::analysis) struct AlignedLap<'a> {
    pub(in crate::analysis) profile: LapProfile<'a>,
    pub(in crate::analysis) alignment: Alignment,
    pub(in crate::analysis) comparison: Comparison,
}

impl<'a> AlignedLap<'a> {
    /// Lays a lap on the reference.
    ///
    /// # Errors
    /// The laps are not comparable.
    pub(in crate::analysis) fn new(
        lap: &'a Lap,
        frame: &Frame,
        reference: &Reference<'_, '_>,
        scale: &PedalScale,
        settings: &CompareSettings,
    ) -> Result<Self, AnalysisError> {
        let profile = LapProfile::new(lap, frame);
        let alignment = align(&profile, reference.profile, &settings.alignment)?;
        let comparison = compare_aligned(&profile, reference, &alignment, scale, settings);
        Ok(Self {
            profile,
            alignment,
            comparison,
        })
    }
}
