//! From columns as logged to channels in SI: time axis, position, speed, units, signs, the best source per role.
//!
//! A reader makes a [`draft`]; [`assembly`] settles it role by role, in the order in which channels can be trusted.

mod assembly;
pub(super) mod channels;
mod choose;
mod clock_walk;
pub(super) mod draft;
mod lap_clocks;
mod motion;
mod odometer;
pub(super) mod path;
mod signs;
mod speed_unit;
pub(super) mod time_axis;
mod values;
