//! From columns as logged to channels in SI: time axis, position, speed, units, signs, the best source per role.
//!
//! A reader makes a [`draft`]; [`assembly`] settles it role by role, in the order in which channels can be trusted.

mod assembly;
pub(super) mod channels;
mod choose;
mod clock_unit;
mod clock_walk;
mod coarse_clock;
mod conditions;
mod degrees;
pub(super) mod draft;
mod ground_plane;
mod lap_clocks;
mod lap_numbers;
mod motion;
mod odometer;
pub(super) mod path;
mod pedals;
mod signs;
mod speed_by_turning;
mod speed_unit;
pub(super) mod time_axis;
mod values;
