//! Signed bars in rows.

use super::Ink;

/// Signed bars in rows: one bar per row, or one per lap.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What they show.
    pub title: String,
    /// Unit of the values and what their sign means.
    pub unit: String,
    /// Whose the bars of a row are, in order; empty: there is one, in the ink of the faster lap.
    pub laps: Vec<(Ink, String)>,
    /// In the order in which they are shown.
    pub rows: Vec<BarRow>,
    /// What the rest is called that is left out where there is no room for all rows.
    pub rest: String,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct BarRow {
    /// What it belongs to.
    pub label: String,
    /// To the right where positive, one per lap; `None` where a lap has none.
    pub values: Vec<Option<f64>>,
    /// Its bar is longer than there is room for, and cut.
    pub is_cut: bool,
    /// Whether it may be summed into the rest where there is no room.
    pub optional: bool,
}

impl BarRow {
    /// A row of one bar.
    #[must_use]
    pub fn of_one(label: impl Into<String>, value: f64, optional: bool) -> Self {
        Self {
            label: label.into(),
            values: vec![Some(value)],
            is_cut: false,
            optional,
        }
    }

    /// The farthest of its values from zero.
    #[must_use]
    pub fn magnitude(&self) -> f64 {
        self.values
            .iter()
            .flatten()
            .fold(0.0, |most, value| value.abs().max(most))
    }
}
