//! From findings to facts, from facts to a written debrief, and whether somebody else's text says what the facts say. Pure.

mod action;
mod advice;
pub mod answer;
mod debrief;
mod facts;
pub mod lap_words;
mod level;
pub mod look;
#[cfg(test)]
mod made_up_tests;
mod memory;
mod names;
pub mod plan;
pub mod question;
mod reader;
mod sentences;
mod spelling;
mod value;
pub mod verify;

pub use crate::telemetry::World;
pub use action::Action;
pub use debrief::{
    Debrief, Focus, Labels, MAX_POINTS, POINTS, Point, Signature, debrief, measure_alone, told_alone,
};
pub use facts::{About, Against, Conclusion, Fact, Facts, GainedBy, facts_of_comparison, facts_of_session};
pub use lap_words::{LapWords, lap_words};
pub use level::Level;
pub use memory::{Grade, Remembered, cause_by_name, quantity_by_name};
pub use reader::Reader;
pub use sentences::short_plain;
pub use value::{Dimension, Role, Value, dimension};

pub use crate::words::Language;
