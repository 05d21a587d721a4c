//! From a figure to the bytes of a PNG.

use indexed_colors::IndexedColors;
use png::{BitDepth, ColorType, DeflateCompression, EncodingError, Filter};

use super::canvas::Canvas;
use super::draw;
use super::error::ChartError;
use super::figure::Figure;
use super::form::Form;

/// Of 9: the next one costs a third more time and saves a fortieth of the bytes.
const COMPRESSION_LEVEL: u8 = 2;

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
    #[cfg(test)]
    pub(super) fn rgb(&mut self, figure: &Figure, form: Form) -> Result<(Vec<u8>, (u16, u16)), ChartError> {
        let size = self.draw(figure, form)?;
        Ok((rgb(self.canvas.rgba()), size))
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
        let size = self.draw(figure, form)?;
        Ok(encoded(self.canvas.rgba(), size)?)
    }

    /// The same of a painter that paints nothing more, in less memory.
    ///
    /// # Errors
    /// The layout or the encoder failed.
    pub fn last_png(mut self, figure: &Figure, form: Form) -> Result<Vec<u8>, ChartError> {
        let size = self.draw(figure, form)?;
        Ok(encoded(self.canvas.into_pixels().data_as_u8_slice_mut(), size)?)
    }
}

/// Pixels of four bytes as PNG.
fn encoded(pixels: &mut [u8], size: (u16, u16)) -> Result<Vec<u8>, EncodingError> {
    let colors = IndexedColors::of(pixels.as_chunks::<4>().0);
    let palette = colors.bytes();
    let indices = colors.close_up(pixels);
    // The compressor takes as much memory.
    drop(colors);
    written(indices, size, palette)
}

/// Pixels of four bytes without their opacities.
#[cfg(test)]
pub(super) fn rgb(rgba: &[u8]) -> Vec<u8> {
    let opaque = rgba.as_chunks::<4>().0.iter();
    opaque
        .flat_map(|&[red, green, blue, _]| [red, green, blue])
        .collect()
}

/// One byte a pixel as PNG. Filters guess a byte from its neighbours, which says nothing where bytes are numbers of colors.
fn written(indices: &[u8], (width, height): (u16, u16), palette: Vec<u8>) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::with_capacity(indices.len() / 8);
    let mut encoder = png::Encoder::new(&mut bytes, u32::from(width), u32::from(height));
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.set_deflate_compression(DeflateCompression::Level(COMPRESSION_LEVEL));
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(indices)?;
    writer.finish()?;
    Ok(bytes)
}
