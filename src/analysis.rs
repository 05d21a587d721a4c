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

pub use account::{LapPart, account};
pub(crate) use account::{
    PartLoss, account_gains, corner_account, corner_loss, costliest_corner, dearest_straight,
};
pub(crate) use alignment::at_line_of;
pub(crate) use analysis_error::AnalysisError;
pub use circuit::{CircuitSignature, KnownCircuit};
pub(crate) use circuit::{SHAPE_PARTS, likely, matches, recognize, recognize_place};
pub use circuit_corners::CircuitCorners;
pub use compare::compare;
pub use compare_settings::{CompareSettings, CornerSettings};
pub use comparison::{
    AlignmentBasis, ComparedCorner, Comparison, Confidence, Corner, CornerClass, Direction,
};
pub(crate) use comparison::{AlignmentSummary, ComparedStraight};
pub use corner_facts::{BrakeKind, CornerFacts, GripUse};
pub use corners::find_corners;
pub(crate) use cut_again::cut_again;
pub(crate) use derive::derive_missing;
pub use finding::{Cause, Finding, Phase};
pub(crate) use finding::{Costs, Evidence, Gain, LapsHeld, LinkedLoss, Quantity, Status};
pub(crate) use grip::{DIRECTIONS as GRIP_DIRECTIONS, Grip, LimitUse, limit as grip_limit};
pub(crate) use habits::{CornerHabit, Habit, Habits, habits};
pub(crate) use judge::LapEvidence;
pub use judge::{JudgeSettings, Verdict, verdicts};
pub use laps::is_run;
pub(crate) use laps::{CircuitGuess, LapSettings, cut_laps};
pub(crate) use map_up::{MapUp, turned};
pub(crate) use plane::{Plane, Positions};
pub(crate) use same_way::is_same_way;
pub use sectors::Sector;
pub(crate) use sectors::{SectorTimes, sector_times};
pub use session::{OptimalPart, SessionAnalysis, analyze_session};
pub(crate) use session::{SessionCorner, SessionCornerLap, SessionLap, SessionOutline, Slip, optimal_lap};
pub(crate) use several_drivers::{SeveralDrivers, next_faster, several_drivers};
pub(crate) use shape::{CornerShape, corner_shapes};
pub(crate) use speed_spread::{SpeedSpread, speed_spread};
pub(crate) use statistics::ClassStatistics;
pub(crate) use stint::stint_trend;

// The product reads the fields of these and never names them; tests elsewhere make some.
#[cfg(test)]
pub(crate) use {
    comparison::DeltaTrace, laps::CutLaps, session::Consistency, shape::LapShape, turned_lap::begun_at,
};
