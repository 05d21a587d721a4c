//! From findings to facts, from facts to a written debrief, and whether somebody else's text says what the facts say. Pure.

mod action;
mod advice;
pub(crate) mod answer;
mod debrief;
mod facts;
pub(crate) mod lap_words;
mod level;
pub(crate) mod look;
#[cfg(test)]
mod made_up_tests;
mod memory;
mod names;
pub(crate) mod plan;
pub(crate) mod question;
mod reader;
mod sentences;
mod spelling;
mod value;
pub(crate) mod verify;

pub use crate::telemetry::World;
pub use action::Action;
pub(crate) use debrief::{Debrief, Point, Signature, measure_alone, told_alone};
pub use debrief::{Focus, POINTS, debrief};
#[cfg(test)]
pub(crate) use facts::Conclusion;
pub use facts::facts_of_comparison;
pub(crate) use facts::{About, Against, Fact, Facts, GainedBy, facts_of_session};
pub use level::Level;
pub(crate) use memory::{Grade, Remembered, cause_by_name, quantity_by_name};
pub use reader::Reader;
pub(crate) use sentences::short_plain;
pub(crate) use value::{Dimension, Role, Value};

pub use crate::words::Language;
