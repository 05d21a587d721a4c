//! Why there is no picture.

use std::convert::Infallible;

use plotters::drawing::DrawingAreaErrorKind;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// The layout failed.
    #[error("the picture could not be laid out")]
    Layout(#[from] DrawingAreaErrorKind<Infallible>),
    /// The pixels could not be written as PNG.
    #[error("the picture could not be written as PNG")]
    Encode(#[from] png::EncodingError),
}
