//! What one lap did in one corner: plain data, filled by `facts`.

use crate::units::{Metres, MetresPerSecond, Seconds};

/// What one lap did in one corner. `None`: the log does not say, or it did not happen. Stations along the reference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CornerFacts {
    /// Speed at the corner's entry.
    pub entry_speed: MetresPerSecond,
    /// Lowest speed in the corner.
    pub apex_speed: MetresPerSecond,
    /// Where this lap was slowest.
    pub apex: Metres,
    /// Speed at the corner's exit.
    pub exit_speed: MetresPerSecond,
    /// Time spent from entry to exit.
    pub time: Seconds,
    /// Where braking began.
    pub brake_point: Option<Metres>,
    /// The log has no brake channel: the brake point was read from deceleration.
    pub brake_estimated: bool,
    /// What the brake channel measures; `None` where braking is estimated.
    pub brake_kind: Option<BrakeKind>,
    /// Where the brake was released.
    pub brake_release: Option<Metres>,
    /// Strongest braking, in the unit of the brake channel (ratio or bar).
    pub brake_peak: Option<f64>,
    /// Time in which the brake rises from 10 to 90 % of its peak; `None` below 10 Hz.
    pub brake_rise: Option<Seconds>,
    /// Time from the last moment at 90 % of the peak until the brake is off; `None` below 10 Hz.
    pub brake_release_time: Option<Seconds>,
    /// Time on the brake while turning.
    pub trail_braking: Option<Seconds>,
    /// Where the car begins to turn: a quarter of its strongest turning up to the apex.
    pub turn_in: Option<Metres>,
    /// Where the throttle was picked up after the apex phase began.
    pub throttle_on: Option<Metres>,
    /// Where the throttle was fully open and stayed so.
    pub full_throttle: Option<Metres>,
    /// How often the throttle was closed again after it was picked up.
    pub throttle_lifts: Option<u32>,
    /// Time on neither pedal.
    pub coast: Option<Seconds>,
    /// Lowest gear.
    pub min_gear: Option<i32>,
    /// Engine speed before a shift up behind the apex, rpm: of several, the lowest.
    pub shift_rpm: Option<f64>,
    /// Speed at the end of the straight behind, where the first of both laps brakes for the next corner.
    pub straight_speed: Option<MetresPerSecond>,
    /// Share of the available grip that is used, per phase.
    pub grip_use: Option<GripUse>,
    /// Way driven from entry to exit, on the reference's count of metres.
    pub distance: Option<Metres>,
    /// How far the line lies to the left of the reference around the apex; `None` where positions are not good enough.
    pub line_offset: Option<Metres>,
    /// The same by how both laps turn, against their lines before and behind the corner; `None` where a log does not tell how the
    /// car turns.
    pub turned_offset: Option<Metres>,
    /// By how much the line swings to the left of the reference's from the first to the last part of the corner, by how both turn: who
    /// tightens late swings to the outside.
    pub turned_swing: Option<Metres>,
}

/// What a brake channel measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrakeKind {
    /// Pressure in bar.
    Pressure,
    /// A share of the pedal's range.
    Share,
    /// A switch: where, not how hard.
    OnOff,
}

impl BrakeKind {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pressure => "pressure",
            Self::Share => "share",
            Self::OnOff => "on_off",
        }
    }
}

/// Combined acceleration over what the reference reaches in the lap, 0 to 1, mean per phase (the g-g diagram's use).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GripUse {
    /// From the corner's entry to the apex phase.
    pub entry: f64,
    /// Around the apex.
    pub mid: f64,
    /// From the apex phase to the exit.
    pub exit: f64,
}
