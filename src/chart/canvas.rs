//! A surface to draw on, in shown pixels (see `theme`), rasterized by vello on one thread.
//!
//! The same calls give the same pixels on every run. Lines are simplified at a tenth of a picture pixel before they
//! are stroked. Buffers live as long as the canvas and are reused from picture to picture.

use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Cap, Circle, Join, Point, Rect, Shape as _, Stroke};
use vello_cpu::{Level, Pixmap, RasterizerSettings, RenderContext, RenderSettings, Resources, TargetInit};

use super::fonts::{self, Face, Fonts};
use super::simplify::simplified;
use super::theme::{self, Color};
use crate::words::Words;

/// Picture pixels that a point left out may be away from the line drawn.
const TOLERANCE_PX: f64 = 0.1;

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pen {
    pub(super) color: Color,
    pub(super) width: f64,
    pub(super) dash: Option<&'static [f64]>,
    /// Round ends, for lines put together from pieces.
    pub(super) round: bool,
}

impl Pen {
    pub(super) const fn new(color: Color, width: f64) -> Self {
        Self {
            color,
            width,
            dash: None,
            round: false,
        }
    }

    pub(super) const fn dashed(mut self, dash: Option<&'static [f64]>) -> Self {
        self.dash = dash;
        self
    }

    pub(super) const fn rounded(mut self) -> Self {
        self.round = true;
        self
    }
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) face: Face,
    pub(super) size: f64,
    pub(super) color: Color,
    pub(super) anchor: Anchor,
}

impl Type {
    pub(super) const fn new(face: Face, size: f64, color: Color) -> Self {
        Self {
            face,
            size,
            color,
            anchor: Anchor::Left,
        }
    }

    /// Small text in the face for it.
    pub(super) const fn small(color: Color) -> Self {
        Self::new(Face::Text, theme::SIZE_SMALL, color)
    }

    pub(super) const fn anchored(mut self, anchor: Anchor) -> Self {
        self.anchor = anchor;
        self
    }

    pub(super) fn width(&self, text: &str) -> f64 {
        fonts::width(self.face, text, self.size)
    }

    pub(super) fn fitted(&self, text: &str, room: f64) -> String {
        fonts::fitted(self.face, text, self.size, room)
    }
}

/// Which point of a text its position means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Left,
    Middle,
    Right,
}

/// A surface to draw on.
pub(super) struct Canvas {
    context: RenderContext,
    resources: Resources,
    /// As large as the last picture.
    pixels: Pixmap,
    fonts: Fonts,
    /// Picture pixels per shown pixel.
    scale: f64,
    /// In which language it is written on.
    words: Words,
    /// Where texts were drawn, for the tests that look for overlaps.
    #[cfg(test)]
    texts: Vec<DrawnText>,
}

/// A text as it stands in a picture, in shown pixels.
#[cfg(test)]
#[derive(Clone, Debug)]
pub(super) struct DrawnText {
    pub(super) text: String,
    pub(super) size: f64,
    /// From the foot of the letters to the top of capitals.
    pub(super) frame: Rect,
}

impl Canvas {
    /// A surface of `width` x `height` picture pixels, `shown_width` shown pixels wide.
    pub(super) fn new(width: u16, height: u16, shown_width: f64) -> Self {
        let settings = RenderSettings {
            level: Level::try_detect().unwrap_or(Level::baseline()),
            num_threads: 0,
        };
        Self {
            context: RenderContext::new_with(width, height, settings),
            resources: Resources::new(),
            pixels: Pixmap::new(1, 1),
            fonts: Fonts::new(),
            scale: f64::from(width) / shown_width,
            words: Words::default(),
            #[cfg(test)]
            texts: Vec::new(),
        }
    }

    /// Every text since the last [`clear`](Self::clear).
    #[cfg(test)]
    pub(super) fn texts(&self) -> &[DrawnText] {
        &self.texts
    }

    /// In which language it is written on.
    pub(super) const fn words(&self) -> Words {
        self.words
    }

    /// An empty surface of this size to write on in a language, whatever was drawn before.
    pub(super) fn clear(&mut self, (width, height): (u16, u16), shown_width: f64, words: Words) {
        self.words = words;
        if (self.context.width(), self.context.height()) == (width, height) {
            self.context.reset();
        } else {
            self.context.reset_and_resize(width, height);
        }
        #[cfg(test)]
        self.texts.clear();
        self.scale = f64::from(width) / shown_width;
        self.context.set_transform(Affine::scale(self.scale));
    }

    /// Everything, in shown pixels.
    pub(super) fn bounds(&self) -> Rect {
        let size = |pixels: u16| f64::from(pixels) / self.scale;
        Rect::new(0.0, 0.0, size(self.context.width()), size(self.context.height()))
    }

    /// Picture pixels per shown pixel.
    pub(super) const fn scale(&self) -> f64 {
        self.scale
    }

    /// The nearest edge between two picture pixels.
    pub(super) fn snapped(&self, position: f64) -> f64 {
        (position * self.scale).round() / self.scale
    }

    pub(super) fn fill_rect(&mut self, rect: Rect, color: Color) {
        self.context.set_paint(paint(color));
        self.context.fill_rect(&rect);
    }

    /// A rectangle whose edges lie between picture pixels, at least one picture pixel wide and high.
    pub(super) fn fill_sharp(&mut self, rect: Rect, color: Color) {
        let least = 1.0 / self.scale;
        let (x0, y0) = (self.snapped(rect.x0), self.snapped(rect.y0));
        let sharp = Rect::new(
            x0,
            y0,
            self.snapped(rect.x1).max(x0 + least),
            self.snapped(rect.y1).max(y0 + least),
        );
        self.fill_rect(sharp, color);
    }

    pub(super) fn fill_polygon(&mut self, corners: &[Point], color: Color) {
        let Some((first, rest)) = corners.split_first() else {
            return;
        };
        let mut path = BezPath::with_capacity(corners.len() + 2);
        path.move_to(*first);
        for corner in rest {
            path.line_to(*corner);
        }
        path.close_path();
        self.context.set_paint(paint(color));
        self.context.fill_path(&path);
    }

    pub(super) fn fill_circle(&mut self, center: Point, radius: f64, color: Color) {
        self.context.set_paint(paint(color));
        self.context.fill_path(&Circle::new(center, radius).to_path(0.02));
    }

    /// A line through the points; a single point becomes a dot as wide as the line.
    pub(super) fn stroke(&mut self, points: &[Point], pen: Pen) {
        let points = simplified(points, TOLERANCE_PX / self.scale);
        let Some((&first, rest)) = points.split_first() else {
            return;
        };
        if rest.iter().all(|&point| point == first) {
            self.fill_circle(first, pen.width / 2.0, pen.color);
            return;
        }
        let mut path = BezPath::with_capacity(points.len());
        path.move_to(first);
        for &point in rest {
            path.line_to(point);
        }
        let cap = if pen.round { Cap::Round } else { Cap::Butt };
        // Round joins cost the most and show only on wide lines; on thin ones a bevel has no spikes either.
        let join = if pen.round { Join::Round } else { Join::Bevel };
        let mut stroke = Stroke::new(pen.width).with_caps(cap).with_join(join);
        if let Some(dash) = pen.dash {
            stroke = stroke.with_dashes(0.0, dash.iter().copied());
        }
        self.context.set_stroke(stroke);
        self.context.set_paint(paint(pen.color));
        self.context.stroke_path(&path);
    }

    /// A text on one line; `baseline` is the foot of its letters. Returns its width.
    pub(super) fn text(&mut self, x: f64, baseline: f64, text: &str, style: Type) -> f64 {
        let width = style.width(text);
        let left = match style.anchor {
            Anchor::Left => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::Right => x - width,
        };
        #[cfg(test)]
        if !text.trim().is_empty() {
            self.texts.push(DrawnText {
                text: text.to_owned(),
                size: style.size,
                frame: Rect::new(
                    left,
                    baseline - style.size * theme::CAP_HEIGHT,
                    left + width,
                    baseline,
                ),
            });
        }
        let (pieces, _) = fonts::pieces(style.face, text, style.size, left, self.snapped(baseline));
        self.context.set_paint(paint(style.color));
        for piece in pieces {
            let Some(font) = self.fonts.data(piece.source) else {
                continue;
            };
            #[expect(clippy::cast_possible_truncation, reason = "a font size")]
            let run = self
                .context
                .glyph_run(&mut self.resources, font)
                .font_size(piece.size as f32)
                .hint(false);
            // An error names glyphs without an outline: spaces.
            let _spaces = run.fill_glyphs(piece.glyphs.into_iter());
        }
        width
    }

    /// Rasterizes what was drawn: red, green, blue and opacity for every pixel, row by row, in the canvas' own buffer.
    pub(super) fn rgba(&mut self) -> &mut [u8] {
        self.rasterize();
        self.pixels.data_as_u8_slice_mut()
    }

    /// The same of a canvas that draws nothing more: shapes and glyphs go before anybody looks at the pixels.
    pub(super) fn into_pixels(mut self) -> Pixmap {
        self.rasterize();
        self.pixels
    }

    fn rasterize(&mut self) {
        self.context.flush();
        // Only now: what is measured and laid out needs no pixels.
        let size = (self.context.width(), self.context.height());
        if (self.pixels.width(), self.pixels.height()) != size {
            self.pixels.resize(size.0, size.1);
        }
        let settings = RasterizerSettings {
            target_init: TargetInit::Clear(paint(theme::BACKGROUND)),
            ..RasterizerSettings::default()
        };
        self.context
            .render_with(&mut self.pixels, &mut self.resources, settings);
    }
}

fn paint(color: Color) -> AlphaColor<Srgb> {
    let [red, green, blue] = color.rgb;
    #[expect(clippy::cast_possible_truncation, reason = "an opacity")]
    AlphaColor::from_rgb8(red, green, blue).with_alpha(color.alpha as f32)
}
