//! The bundled fonts: which glyphs a text becomes, how wide it is, how it is shortened.
//!
//! Text runs from left to right with pair kerning, figures are tabular. A character that the fonts lack becomes the
//! font's substitute box, so that a name never vanishes. See `assets/fonts/SOURCE.md` for origin and licence.

use std::sync::Arc;

use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::raw::tables::kern::SubtableKind;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use vello_cpu::Glyph;
use vello_cpu::peniko::{Blob, FontData};

const TEXT_BYTES: &[u8] = include_bytes!("../../assets/fonts/SofiaSansSemiCondensed-SemiBold.ttf");
const HEADING_BYTES: &[u8] = include_bytes!("../../assets/fonts/SofiaSansSemiCondensed-ExtraBold.ttf");

/// More characters than this never fit into a picture.
const MAX_CHARACTERS: usize = 256;

/// A bundled face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// Semi-bold, for everything small.
    Text,
    /// Extra-bold, for names and numbers that matter.
    Heading,
}

impl Face {
    const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Text => TEXT_BYTES,
            Self::Heading => HEADING_BYTES,
        }
    }

    /// The name under which plotters passes it on.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Heading => "heading",
        }
    }

    /// The face with that [`name`](Self::name).
    pub(super) fn from_name(name: &str) -> Self {
        if name == Self::Heading.name() {
            Self::Heading
        } else {
            Self::Text
        }
    }
}

/// Handles of the faces for the rasterizer.
pub(super) struct Fonts {
    text: FontData,
    heading: FontData,
}

impl Fonts {
    pub(super) fn new() -> Self {
        let data = |face: Face| FontData::new(Blob::new(Arc::new(face.bytes())), 0);
        Self {
            text: data(Face::Text),
            heading: data(Face::Heading),
        }
    }

    pub(super) const fn data(&self, face: Face) -> &FontData {
        match face {
            Face::Text => &self.text,
            Face::Heading => &self.heading,
        }
    }
}

/// The glyphs of a text from `x` on the baseline `y`, and where the next one would start.
#[expect(clippy::cast_possible_truncation, reason = "positions inside a picture")]
pub(super) fn glyphs(face: Face, text: &str, size: f64, x: f64, y: f64) -> (Vec<Glyph>, f64) {
    // The bundled bytes parse (a test reads every face); without them a text is empty rather than a panic.
    let Ok(font) = FontRef::new(face.bytes()) else {
        return (Vec::new(), x);
    };
    let units_per_em = f64::from(
        font.metrics(Size::unscaled(), LocationRef::default())
            .units_per_em,
    );
    let advances = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let characters = font.charmap();
    let per_unit = size / units_per_em;
    let kerning = font
        .kern()
        .ok()
        .and_then(|kern| kern.subtables().next()?.ok()?.kind().ok());
    let kerned = |left: GlyphId, right: GlyphId| match &kerning {
        Some(SubtableKind::Format0(pairs)) => pairs.kerning(left, right).unwrap_or_default(),
        _ => 0,
    };
    let mut result = Vec::with_capacity(text.len());
    let mut pen_x = x;
    let mut previous = None;
    for character in text.chars().take(MAX_CHARACTERS) {
        let found = characters.map(character);
        if found.is_none() && ('\u{300}'..='\u{36f}').contains(&character) {
            continue;
        }
        let glyph = found.unwrap_or(GlyphId::NOTDEF);
        if let Some(left) = previous {
            pen_x += f64::from(kerned(left, glyph)) * per_unit;
        }
        result.push(Glyph {
            id: glyph.to_u32(),
            x: pen_x as f32,
            y: y as f32,
        });
        pen_x += f64::from(advances.advance_width(glyph).unwrap_or_default()) * per_unit;
        previous = Some(glyph);
    }
    (result, pen_x)
}

/// Width of a text on one line.
pub(super) fn width(face: Face, text: &str, size: f64) -> f64 {
    glyphs(face, text, size, 0.0, 0.0).1
}

/// The text, shortened with `…` to fit `room`; empty where not even that fits.
pub(super) fn fitted(face: Face, text: &str, size: f64, room: f64) -> String {
    let whole: String = text.chars().take(MAX_CHARACTERS).collect();
    // A room measured with this very text must hold it, whatever the sums before rounded to.
    let room = room + 0.01;
    if whole.len() == text.len() && width(face, text, size) <= room {
        return whole;
    }
    let characters: Vec<char> = whole.chars().collect();
    let shortened = |count: usize| {
        let kept: String = characters.iter().take(count).collect();
        format!("{}…", kept.trim_end())
    };
    // Width grows with the number of characters kept, but for kerning of one pair.
    let (mut fits, mut too_wide) = (0, characters.len());
    while fits + 1 < too_wide {
        let middle = usize::midpoint(fits, too_wide);
        if width(face, &shortened(middle), size) <= room {
            fits = middle;
        } else {
            too_wide = middle;
        }
    }
    if fits == 0 { String::new() } else { shortened(fits) }
}

/// A name as it may be drawn: emoji, control and direction characters left out, white space closed up.
///
/// `None` where nothing is left.
pub(super) fn drawable_name(name: &str) -> Option<String> {
    let kept: String = name
        .chars()
        .take(4 * MAX_CHARACTERS)
        .map(|character| if character.is_whitespace() { ' ' } else { character })
        .filter(|&character| !is_invisible(character) && !is_pictograph(character))
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let joined: String = words.join(" ").chars().take(MAX_CHARACTERS).collect();
    (!joined.is_empty()).then_some(joined)
}

fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(u32::from(character),
            0xAD | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF
            | 0xFFF9..=0xFFFB | 0xE000..=0xF8FF | 0xE0000..=0xE0FFF | 0xF0000..=0x0010_FFFF)
}

fn is_pictograph(character: char) -> bool {
    matches!(u32::from(character),
        0x20E3 | 0x231A | 0x231B | 0x23E9..=0x23FA | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x3030 | 0x303D | 0x3297
        | 0x3299 | 0x1F000..=0x1FAFF)
}
