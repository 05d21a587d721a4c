//! From a figure to the bytes of a PNG.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

use super::canvas::Canvas;
use super::draw;
use super::error::ChartError;
use super::figure::Figure;
use super::form::Form;

/// Of 9: where the time of finding longer matches is still less than that of writing what they save.
const COARSE_LEVEL: u8 = 3;

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
        let form = Form::default();
        let (width, height) = form.pixels();
        Self {
            canvas: Canvas::new(width, height, form.shown_width()),
        }
    }

    /// Every text of a picture, without its pixels.
    #[cfg(test)]
    pub(super) fn texts(
        &mut self,
        figure: &Figure,
        form: Form,
    ) -> Result<&[super::canvas::DrawnText], ChartError> {
        self.draw(figure, form)?;
        Ok(self.canvas.texts())
    }

    /// The whole of the last picture, in shown pixels.
    #[cfg(test)]
    pub(super) fn shown(&self) -> vello_cpu::kurbo::Rect {
        self.canvas.bounds()
    }

    /// The pixels of a figure: red, green, blue, row by row; and how wide and high it is.
    ///
    /// # Errors
    /// The layout failed.
    pub fn rgb(&mut self, figure: &Figure, form: Form) -> Result<(Vec<u8>, (u16, u16)), ChartError> {
        let size = self.draw(figure, form)?;
        Ok((self.canvas.rgb().to_vec(), size))
    }

    /// Draws the figure as high as its content wants, and says how wide and high that is.
    fn draw(&mut self, figure: &Figure, form: Form) -> Result<(u16, u16), ChartError> {
        let (width, most) = form.pixels();
        let shown_width = form.shown_width();
        self.canvas.clear((width, most), shown_width, figure.words);
        let shown = draw::height(&mut self.canvas, figure, form);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "`as` saturates, and the form bounds it"
        )]
        let height = ((shown * self.canvas.scale()).ceil() as u16).clamp(1, most);
        self.canvas.clear((width, height), shown_width, figure.words);
        draw::figure(&mut self.canvas, figure, form)?;
        Ok((width, height))
    }

    /// A figure as PNG.
    ///
    /// # Errors
    /// The layout or the encoder failed.
    pub fn png(&mut self, figure: &Figure, form: Form) -> Result<Vec<u8>, ChartError> {
        let (width, height) = self.draw(figure, form)?;
        let largest = form.largest_bytes();
        let pixels = self.canvas.rgb();
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
        // which nobody sees, and is worth twice the time; only where that is not enough, six times.
        let fast = encoded(pixels, CompressionType::Fast, FilterType::Paeth)?;
        if fast.len() <= largest {
            return Ok(fast);
        }
        drop(fast);
        for value in pixels.iter_mut() {
            *value = (*value & 0xFC) | (*value >> 6);
        }
        let closer = encoded(pixels, CompressionType::Level(COARSE_LEVEL), FilterType::NoFilter)?;
        if closer.len() <= largest {
            return Ok(closer);
        }
        Ok(encoded(pixels, CompressionType::Default, FilterType::NoFilter)?)
    }
}

/// A figure as PNG. Takes about ten milliseconds of one core: not for async threads.
///
/// # Errors
/// The layout or the encoder failed.
pub fn png(figure: &Figure, form: Form) -> Result<Vec<u8>, ChartError> {
    Painter::new().png(figure, form)
}
