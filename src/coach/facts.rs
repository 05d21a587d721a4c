//! From findings to facts: everything that may be said about laps, each with its numbers. A text says nothing else.

mod derived;
mod fact;
mod of_laps;
mod prompt;
pub(in crate::coach) mod variables;
pub(in crate::coach) mod words;

pub(super) use fact::telling_of;
pub(crate) use fact::{About, Against, Conclusion, Fact, Facts, GainedBy};
pub use of_laps::facts_of_comparison;
pub(crate) use of_laps::facts_of_session;

#[cfg(test)]
mod tests;
