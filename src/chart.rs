//! Pictures: findings in, [`Figure`] (plain data) out, then pixels.
//!
//! One module per kind of chart makes a `Figure`; `draw` lays it out in one of two forms, with plotters for
//! everything that has axes; `canvas` makes pixels with vello. The same figure gives the same bytes on every run.
//! Widths, sizes and colors are in `theme`; text stays readable where a picture is shown 550 pixels wide.

mod axis_units;
mod backend;
mod canvas;
pub mod channel_names;
pub mod compare;
pub mod consistency;
pub mod corner_card;
mod describe;
mod draw;
pub mod duel;
mod encode;
mod error;
pub mod figure;
mod fonts;
mod form;
pub mod grip;
mod labels;
pub mod lap_table;
pub mod leaderboard;
pub mod map;
pub mod progress;
mod scale;
mod simplify;
#[cfg(test)]
mod tests;
mod theme;

pub use crate::units::DisplayUnits;
pub use channel_names::channel_name;
pub use encode::{Painter, png};
pub use error::ChartError;
pub use figure::Figure;
pub use form::Form;
pub use scale::{Scale, Ticks};
