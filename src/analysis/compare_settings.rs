//! Thresholds of a comparison, in SI units, each with its reason. Passed in, never global.
//!
//! `Default` holds the values the product ships with; a circuit may bring its own corner classes.

use std::sync::Arc;

use super::circuit::KnownCircuit;
use super::circuit_corners::CircuitCorners;
use crate::telemetry::GeoLine;
use crate::units::{Metres, MetresPerSecond, Seconds};

/// Every threshold `compare` and `analyze_session` use.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompareSettings {
    /// When two laps may be laid on each other, and how.
    pub alignment: AlignmentSettings,
    /// What is a corner.
    pub corners: CornerSettings,
    /// How pedals are read.
    pub pedals: PedalSettings,
    /// What is worth saying.
    pub findings: FindingSettings,
    /// What may be joined to an optimal lap.
    pub optimum: OptimumSettings,
}

/// When two laps may be laid on each other, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct AlignmentSettings {
    /// Shorter is no lap: the shortest rental kart tracks are about 250 m around.
    pub min_length: Metres,
    /// Longer is no lap: ten times the Nordschleife. Bounds memory.
    pub max_length: Metres,
    /// Without positions, laps whose lengths differ by a larger share are different layouts (wheel diameter and
    /// lines explain up to a few percent).
    pub max_length_difference: f64,
    /// A position further from the reference path is not on the track: runoff areas are narrower, and consumer
    /// receivers are right within 10 m.
    pub max_lateral: Metres,
    /// Laps with a smaller share of positions near the reference path are on another layout.
    pub min_matched: f64,
    /// Two circuits further apart than this are not one circuit.
    pub other_circuit_from: Metres,
    /// Furthest that landmarks are looked for from where scaled length puts them.
    pub max_landmark_shift: Metres,
}

impl Default for AlignmentSettings {
    fn default() -> Self {
        Self {
            min_length: Metres::new(100.0),
            max_length: Metres::new(250_000.0),
            max_length_difference: 0.1,
            max_lateral: Metres::new(35.0),
            min_matched: 0.7,
            other_circuit_from: Metres::new(2_000.0),
            max_landmark_shift: Metres::new(60.0),
        }
    }
}

/// What is a corner, and of which class.
#[derive(Clone, Debug, PartialEq)]
pub struct CornerSettings {
    /// A corner begins above this curvature in 1/m (radius 330 m); raised where the log is noisier.
    pub begin_curvature_per_m: f64,
    /// A corner ends below this curvature in 1/m (radius 450 m).
    pub end_curvature_per_m: f64,
    /// Less turning in all, in degrees, is a change of line or a kink in a straight …
    pub min_turn_deg: f64,
    /// … unless it turns at least this much, in degrees, stands alone, and is driven with `min_kink_lateral_mps2`.
    pub min_kink_deg: f64,
    /// Lateral acceleration in m/s² that makes a kink a corner: about half of what a road car can do.
    pub min_kink_lateral_mps2: f64,
    /// A short arc belongs to a neighbor to the same side that is not further away, unless the car speeds up between.
    pub max_merge_gap: Metres,
    /// Speed gained between two arcs that makes them two corners.
    pub split_recovery: MetresPerSecond,
    /// Arcs with less lateral acceleration in m/s² are not driven as corners, unless they turn a lot.
    pub min_lateral_mps2: f64,
    /// Without any curvature, a corner is a speed minimum at least this deep.
    pub min_speed_drop: MetresPerSecond,
    /// Apex speeds below are slow corners.
    pub slow_below: MetresPerSecond,
    /// Apex speeds from here on are fast corners.
    pub fast_from: MetresPerSecond,
    /// The corners of the circuit, where they are known: a lap has these and no others.
    pub known: Option<CircuitCorners>,
    /// The circuit's start line, where that is known: corners count from it, wherever a lap was cut.
    pub line: Option<GeoLine>,
    /// Well-known circuits: a lap whose positions lie on one of them has its official turns.
    pub circuits: Arc<[KnownCircuit]>,
}

impl Default for CornerSettings {
    fn default() -> Self {
        Self {
            begin_curvature_per_m: 0.0030,
            end_curvature_per_m: 0.0022,
            min_turn_deg: 12.0,
            min_kink_deg: 8.0,
            min_kink_lateral_mps2: 4.0,
            max_merge_gap: Metres::new(60.0),
            split_recovery: MetresPerSecond::from_km_per_hour(8.0),
            min_lateral_mps2: 2.0,
            min_speed_drop: MetresPerSecond::from_km_per_hour(10.0),
            slow_below: MetresPerSecond::from_km_per_hour(80.0),
            fast_from: MetresPerSecond::from_km_per_hour(140.0),
            known: None,
            line: None,
            circuits: Arc::from([]),
        }
    }
}

/// How pedals are read.
#[derive(Clone, Debug, PartialEq)]
pub struct PedalSettings {
    /// Braking begins at this share of the strongest braking of both laps: above sensor noise, below any real stop.
    pub brake_on: f64,
    /// Without a brake channel, braking is deceleration beyond this, m/s²: more than drag and engine do.
    pub estimated_brake_on_mps2: f64,
    /// … and ends when deceleration falls below this, m/s².
    pub estimated_brake_off_mps2: f64,
    /// The throttle is off below this share of its range.
    pub throttle_off: f64,
    /// The throttle is picked up from this share of its range on …
    pub throttle_on: f64,
    /// … and from this much more than what holds the speed around the slowest point …
    pub throttle_rise: f64,
    /// … where that is not more than this share: a corner driven with more is not one that waits for the throttle.
    pub most_throttle_on: f64,
    /// The throttle is fully open from this share of its range on.
    pub full_throttle: f64,
    /// How long a pedal has to stay for a pick-up or full throttle to count; shift blips are shorter.
    pub hold: Seconds,
    /// A closed throttle shorter than this after the pick-up is a gear change, not a lift.
    pub min_lift: Seconds,
}

impl Default for PedalSettings {
    fn default() -> Self {
        Self {
            brake_on: 0.07,
            estimated_brake_on_mps2: 2.0,
            estimated_brake_off_mps2: 1.0,
            throttle_off: 0.05,
            throttle_on: 0.2,
            throttle_rise: 0.12,
            most_throttle_on: 0.6,
            full_throttle: 0.95,
            hold: Seconds::new(0.2),
            min_lift: Seconds::new(0.25),
        }
    }
}

/// What is worth saying.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingSettings {
    /// Less time lost in a phase is not mentioned: below what a driver repeats.
    pub min_loss: Seconds,
    /// The same, as a share of the lap time: half a tenth matters on a kart track, not on the Nordschleife.
    pub min_loss_share: f64,
    /// Less time lost without a visible reason is not mentioned: two laps of one driver differ by that anywhere.
    pub min_unexplained: Seconds,
    /// The same for causes that the log shows only in part: how the brake is released, where the car turns in, which line
    /// it takes; and for a low exit speed that nothing else explains.
    pub min_uncertain: Seconds,
    /// A brake point or throttle point counts as earlier or later from this distance on.
    pub min_shift: Metres,
    /// A brake point counts as earlier from this much time at the speed of the entry on: nobody times the brake better.
    pub min_brake_shift_time: Seconds,
    /// A speed counts as lower from this difference on.
    pub min_speed_difference: MetresPerSecond,
    /// Braking counts as softer below this share of the reference's peak.
    pub soft_brake_share: f64,
    /// Coasting counts from this much more time on neither pedal.
    pub min_coast: Seconds,
    /// A release of the brake that takes the reference less is no trailing.
    pub min_release: Seconds,
    /// Letting go counts as abrupt below this share of the reference's time (1 / 1.3).
    pub abrupt_release_share: f64,
    /// … where the brake overlaps the turning by this much less.
    pub min_trail: Seconds,
    /// A turn-in counts as early from this distance on: hands are less exact than feet.
    pub min_turn_in_shift: Metres,
    /// A slowest point counts as later from this distance on: in a round corner it wanders a little.
    pub min_apex_shift: Metres,
    /// A line counts as wide from this distance to the outside on: what good receivers leave open between two laps.
    pub min_line_offset: Metres,
    /// Without good positions a line counts as wide where the way round is longer by this.
    pub min_longer_way: Metres,
    /// Positions that scatter by more say nothing about lines.
    pub max_position_noise: Metres,
    /// Receivers that disagree by more say nothing about lines.
    pub max_receiver_shift: Metres,
    /// A shift up counts as short below this share of the reference's engine speed.
    pub short_shift_share: f64,
    /// In a session, a cause counts where it shows in at least this share of the laps.
    pub min_laps_share: f64,
    /// No more findings than this.
    pub max_findings: usize,
}

impl Default for FindingSettings {
    fn default() -> Self {
        Self {
            min_loss: Seconds::new(0.03),
            min_loss_share: 0.00025,
            min_unexplained: Seconds::new(0.2),
            min_uncertain: Seconds::new(0.1),
            min_shift: Metres::new(5.0),
            min_brake_shift_time: Seconds::new(0.1),
            min_speed_difference: MetresPerSecond::from_km_per_hour(2.0),
            soft_brake_share: 0.88,
            min_coast: Seconds::new(0.15),
            min_release: Seconds::new(0.3),
            abrupt_release_share: 0.77,
            min_trail: Seconds::new(0.1),
            min_turn_in_shift: Metres::new(10.0),
            min_apex_shift: Metres::new(6.0),
            min_line_offset: Metres::new(1.4),
            min_longer_way: Metres::new(3.0),
            max_position_noise: Metres::new(0.8),
            max_receiver_shift: Metres::new(15.0),
            short_shift_share: 0.95,
            min_laps_share: 0.4,
            max_findings: 12,
        }
    }
}

/// What may be joined to an optimal lap.
#[derive(Clone, Debug, PartialEq)]
pub struct OptimumSettings {
    /// Laps are joined only where their speeds differ by at most this: a car cannot jump in speed.
    pub max_speed_step: MetresPerSecond,
    /// Where positions are known, laps are joined only this close to each other across the track.
    pub max_lateral_step: Metres,
}

impl Default for OptimumSettings {
    fn default() -> Self {
        Self {
            max_speed_step: MetresPerSecond::from_km_per_hour(4.0),
            max_lateral_step: Metres::new(4.0),
        }
    }
}
