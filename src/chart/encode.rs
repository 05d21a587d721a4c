//! From a figure to the bytes of a PNG.

use std::convert::Infallible;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use plotters::drawing::DrawingAreaErrorKind;

use super::canvas::Canvas;
use super::draw;
use super::figure::Figure;

/// For which screen a picture is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// 1080 x 1350, upright: fills a phone.
    #[default]
    Compact,
    /// 1600 x 1200, lying.
    Wide,
    /// The lying form at twice its size, 3200 x 2400: to look at closely.
    Detail,
}

impl Form {
    /// Width and height in pixels.
    #[must_use]
    pub const fn pixels(self) -> (u16, u16) {
        match self {
            Self::Compact => (1080, 1350),
            Self::Wide => (1600, 1200),
            Self::Detail => (3200, 2400),
        }
    }

    /// What to call it in a command.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Wide => "wide",
            Self::Detail => "detail",
        }
    }

    /// The form of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Compact, Self::Wide, Self::Detail]
            .into_iter()
            .find(|form| form.name() == name)
    }

    /// A picture larger than this is encoded again, in fewer colors.
    const fn largest_bytes(self) -> usize {
        match self {
            Self::Compact | Self::Wide => 400_000,
            Self::Detail => 1_600_000,
        }
    }
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// The layout failed.
    #[error("the picture could not be laid out")]
    Layout(#[from] DrawingAreaErrorKind<Infallible>),
    /// The pixels could not be written as PNG.
    #[error("the picture could not be written as PNG")]
    Encode(#[from] image::ImageError),
}

/// Draws picture after picture with the same buffers.
pub struct Painter {
    canvas: Canvas,
}

impl Default for Painter {
    fn default() -> Self {
        Self::new()
    }
}

impl Painter {
    /// With buffers for one picture.
    #[must_use]
    pub fn new() -> Self {
        let (width, height) = Form::default().pixels();
        Self {
            canvas: Canvas::new(width, height),
        }
    }

    /// Every text of a picture, without its pixels.
    #[cfg(test)]
    pub(super) fn texts(
        &mut self,
        figure: &Figure,
        form: Form,
    ) -> Result<&[super::canvas::DrawnText], ChartError> {
        let (width, height) = form.pixels();
        self.canvas.clear(width, height, figure.words);
        draw::figure(&mut self.canvas, figure, form)?;
        Ok(self.canvas.texts())
    }

    /// The pixels of a figure: red, green, blue, row by row.
    ///
    /// # Errors
    /// The layout failed.
    pub fn rgb(&mut self, figure: &Figure, form: Form) -> Result<Vec<u8>, ChartError> {
        self.drawn(figure, form).map(<[u8]>::to_vec)
    }

    fn drawn(&mut self, figure: &Figure, form: Form) -> Result<&[u8], ChartError> {
        let (width, height) = form.pixels();
        self.canvas.clear(width, height, figure.words);
        draw::figure(&mut self.canvas, figure, form)?;
        Ok(self.canvas.rgb())
    }

    /// A figure as PNG.
    ///
    /// # Errors
    /// The layout or the encoder failed.
    pub fn png(&mut self, figure: &Figure, form: Form) -> Result<Vec<u8>, ChartError> {
        let (width, height) = form.pixels();
        let largest = form.largest_bytes();
        let pixels = self.drawn(figure, form)?;
        let encoded = |pixels: &[u8], compression, filter| -> Result<Vec<u8>, image::ImageError> {
            let mut bytes = Vec::with_capacity(largest);
            PngEncoder::new_with_quality(&mut bytes, compression, filter).write_image(
                pixels,
                u32::from(width),
                u32::from(height),
                ExtendedColorType::Rgb8,
            )?;
            Ok(bytes)
        };
        // Fast with Paeth is the best trade of time for size on these pictures; Fast without a filter does not
        // compress at all. A picture with very much in it (forty corners) loses the two lowest bits of every color,
        // which nobody sees, and is worth the six-fold time of thorough compression.
        let fast = encoded(pixels, CompressionType::Fast, FilterType::Paeth)?;
        if fast.len() <= largest {
            return Ok(fast);
        }
        let coarse: Vec<u8> = pixels.iter().map(|value| (value & 0xFC) | (value >> 6)).collect();
        Ok(encoded(&coarse, CompressionType::Default, FilterType::NoFilter)?)
    }
}

/// A figure as PNG. Takes about ten milliseconds of one core: not for async threads.
///
/// # Errors
/// The layout or the encoder failed.
pub fn png(figure: &Figure, form: Form) -> Result<Vec<u8>, ChartError> {
    Painter::new().png(figure, form)
}
