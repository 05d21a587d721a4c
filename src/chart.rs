//! Pictures: findings in, [`Figure`] (plain data) out, then pixels.
//!
//! One module per kind of chart makes a `Figure`; `draw` lays it out in one of two forms, with plotters for
//! everything that has axes; `canvas` makes pixels with vello. The same figure gives the same bytes on every run.
//! Widths, sizes and colors are in `theme`; text stays readable where a picture is shown 550 pixels wide.

mod axis_units;
mod backend;
mod canvas;
pub(crate) mod channel_names;
pub(crate) mod compare;
pub(crate) mod consistency;
pub(crate) mod corner_card;
mod describe;
mod draw;
pub(crate) mod duel;
mod encode;
mod error;
pub(crate) mod figure;
mod fonts;
mod form;
pub(crate) mod grip;
mod labels;
pub(crate) mod lap_table;
pub(crate) mod leaderboard;
pub(crate) mod map;
pub(crate) mod progress;
mod scale;
mod simplify;
#[cfg(test)]
mod tests;
mod theme;

pub use crate::units::DisplayUnits;
pub use encode::Painter;
pub(crate) use error::ChartError;
pub use figure::Figure;
pub use form::Form;
