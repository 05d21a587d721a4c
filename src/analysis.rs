//! From recordings to laps, from laps to findings. Pure and deterministic; thresholds are arguments.

mod account;
mod alignment;
mod analysis_error;
mod circuit;
mod circuit_corners;
mod compare;
mod compare_settings;
mod comparison;
mod confidence;
mod corner_facts;
mod corners;
mod cut_again;
mod dead_reckoning;
mod delta;
mod derive;
mod doubt;
mod facts;
mod finding;
mod findings;
mod fixes;
mod grip;
mod habits;
mod judge;
mod lap_clock;
#[cfg(test)]
mod lap_language;
mod lap_profile;
#[cfg(test)]
pub(crate) mod lap_simulator;
mod laps;
mod line;
mod line_place;
mod losses;
mod map_up;
#[cfg(test)]
mod odd_laps_tests;
mod path;
mod phases;
mod plane;
mod same_way;
mod sectors;
mod session;
mod several_drivers;
mod shape;
mod sides;
mod signal;
mod speed_spread;
mod station_view;
mod statistics;
mod stint;
mod stuck_brake;
mod turned_lap;
mod turned_line;

pub use account::{
    LapPart, PartLoss, account, account_gains, corner_account, corner_loss, costliest_corner,
    dearest_straight,
};
pub use alignment::{Alignment, at_line, at_line_of};
pub use analysis_error::AnalysisError;
pub use circuit::{CircuitSignature, KnownCircuit, SHAPE_PARTS, likely, matches, recognize, recognize_place};
pub use circuit_corners::CircuitCorners;
pub use compare::{compare, compare_in_corners};
pub use compare_settings::{
    AlignmentSettings, CompareSettings, CornerSettings, FindingSettings, OptimumSettings, PedalSettings,
};
pub use comparison::{
    AlignmentBasis, AlignmentSummary, ComparedCorner, ComparedStraight, Comparison, Confidence, Corner,
    CornerClass, DeltaTrace, Direction,
};
pub use corner_facts::{BrakeKind, CornerFacts, GripUse};
pub use corners::{corner_class, find_corners};
pub use cut_again::cut_again;
pub use dead_reckoning::with_estimated_position;
pub use derive::derive_missing;
pub use finding::{Cause, Costs, Evidence, Finding, Gain, LapsHeld, LinkedLoss, Phase, Quantity, Status};
pub use grip::{DIRECTIONS as GRIP_DIRECTIONS, Grip, LimitUse, limit as grip_limit};
pub use habits::{CornerHabit, Habit, Habits, habits};
pub use judge::{JudgeSettings, LapEvidence, Verdict, judge_laps, verdicts};
pub use laps::{CircuitGuess, CutLaps, LapSettings, cut_laps, is_run};
pub use map_up::{MapUp, StartBearings, turned};
pub use path::{CURVATURE_NOISE_PER_M, Path, PathShape, wrapped_rad};
pub use plane::{Plane, Positions};
pub use same_way::is_same_way;
pub use sectors::{Sector, SectorTimes, sector_times};
pub use session::{
    Consistency, OptimalPart, SessionAnalysis, SessionCorner, SessionCornerLap, SessionLap, SessionOutline,
    Slip, analyze_session, optimal_lap,
};
pub use several_drivers::{CompositePart, OwnedStretch, SeveralDrivers, next_faster, several_drivers};
pub use shape::{CornerShape, LapShape, corner_shapes};
pub use speed_spread::{SpeedSpread, speed_spread};
pub use statistics::{ClassStatistics, class_statistics, corner_statistics};
pub use stint::{StintTrend, stint_trend};
