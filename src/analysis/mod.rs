//! From recordings to laps, from laps to findings. Pure and deterministic; thresholds are arguments.

mod comparison;

pub use comparison::{
    AlignmentBasis, AlignmentSummary, Cause, ComparedCorner, ComparedStraight, Comparison, Confidence, Corner,
    CornerClass, CornerFacts, DeltaTrace, Direction, Finding, Phase,
};
