//! What the pages of several commands say alike.

use crate::analysis::{AlignmentBasis, Cause, Confidence, CornerClass, Direction, Phase};
use crate::coach::short_plain;
use crate::contract::printable;
use crate::remarks;
use crate::telemetry::Warning;
use crate::words::Words;

/// A warning with its code: `Lap 3 … (laps_longer)`.
pub(super) fn remark(warning: &Warning, words: Words) -> String {
    let sentence = remarks::warning(warning, words, |foreign| printable(foreign, 60));
    format!("{sentence} ({})", warning.code())
}

pub(super) fn direction(direction: Direction, words: Words) -> String {
    match direction {
        Direction::Left => words.corners_left(),
        Direction::Right => words.corners_right(),
        Direction::Unknown => String::new(),
    }
}

pub(super) fn class(class: CornerClass, words: Words) -> String {
    match class {
        CornerClass::Slow => words.page_slow(),
        CornerClass::Medium => words.page_medium(),
        CornerClass::Fast => words.page_fast(),
    }
}

pub(super) fn phase(phase: Phase, words: Words) -> String {
    match phase {
        Phase::Entry => words.phase_entry(),
        Phase::Mid => words.phase_mid(),
        Phase::Exit => words.phase_exit(),
    }
}

pub(super) fn confidence(confidence: Confidence, words: Words) -> String {
    match confidence {
        Confidence::Low => words.confidence_low(),
        Confidence::Medium => words.confidence_medium(),
        Confidence::High => words.confidence_high(),
    }
}

pub(super) fn basis(basis: AlignmentBasis, words: Words) -> String {
    match basis {
        AlignmentBasis::Position => words.basis_position(),
        AlignmentBasis::Landmarks => words.basis_landmarks(),
        AlignmentBasis::Length => words.basis_length(),
    }
}

/// What the driver does there, without its numbers.
pub(super) fn cause(cause: Cause, words: Words) -> String {
    short_plain(cause, words, &words.against())
}
