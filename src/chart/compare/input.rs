//! What a comparison picture is made of, and which part of it is shown.

use super::stations::Stations;
use crate::analysis::{ComparedCorner, Comparison, MapUp, corner_loss};
use crate::chart::form::Form;
use crate::telemetry::{ChannelRole, LabeledLap};
use crate::units::{DisplayUnits, Metres, Seconds};

/// The channels shown unless others are asked for.
pub(crate) const DEFAULT_CHANNELS: [ChannelRole; 5] = [
    ChannelRole::Speed,
    ChannelRole::Throttle,
    ChannelRole::Brake,
    ChannelRole::Steering,
    ChannelRole::Gear,
];

/// What a comparison picture is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CompareInput<'a> {
    /// The two laps' comparison.
    pub comparison: &'a Comparison,
    /// The lap looked at.
    pub a: &'a LabeledLap,
    /// The reference lap.
    pub b: &'a LabeledLap,
    /// Up to two more laps; more are left out.
    pub others: &'a [OtherLap],
    /// km/h or mph, metres or feet.
    pub units: DisplayUnits,
    /// Which channels, from top to bottom; those that neither lap has are left out.
    pub channels: &'a [ChannelRole],
    /// Only these stations, metres along the reference; `None`: the whole lap.
    pub window: Option<(Metres, Metres)>,
    /// The corner that was asked for, where the window is that of one: its seconds are what the picture is about.
    pub corner: Option<u32>,
    /// What can be said in the reader's language.
    pub words: crate::words::Words,
    /// Which way up the circuit is drawn.
    pub map_up: MapUp,
    /// For which screen: the form for chats shows what matters, the others everything.
    pub form: Form,
}

/// One lap more, compared with the same reference.
#[derive(Clone, Debug)]
pub struct OtherLap {
    /// The lap.
    pub lap: LabeledLap,
    /// Its comparison with the reference.
    pub comparison: Comparison,
}

/// The corners whose apex is in the picture.
pub(in crate::chart) fn corners_inside<'a>(
    input: &CompareInput<'a>,
    stations: &Stations,
) -> Vec<&'a ComparedCorner> {
    let (from_m, to_m) = stations.span_m();
    let inside = |compared: &&ComparedCorner| {
        let apex_m = compared.corner.apex.get();
        apex_m >= from_m && apex_m <= to_m
    };
    input.comparison.corners.iter().filter(inside).collect()
}

/// The corner that was asked for.
pub(in crate::chart) fn asked_corner<'a>(input: &CompareInput<'a>) -> Option<&'a ComparedCorner> {
    input.comparison.corner(input.corner?)
}

/// What the lap looked at loses in the picture: the whole difference, what the corner costs that was asked for, as everything else
/// says it, or the window's part of the difference.
pub(in crate::chart) fn shown_loss(input: &CompareInput<'_>, stations: &Stations) -> Seconds {
    if let Some(asked) = asked_corner(input) {
        return corner_loss(input.comparison, asked);
    }
    match (stations.delta_s.first(), stations.delta_s.last()) {
        (Some(first_s), Some(last_s)) if input.window.is_some() => Seconds::new(last_s - first_s),
        _ => input.comparison.delta,
    }
}
