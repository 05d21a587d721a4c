//! The bundled fonts: which glyphs a text becomes, how wide it is, how it is shortened.
//!
//! Text runs from left to right with pair kerning, figures are tabular; parts in Hebrew and Arabic run from right to
//! left. A character that a face lacks is taken from a face of its script; where no bundled face has it, it becomes a
//! substitute box, so that a name never vanishes. See `assets/fonts/SOURCE.md` for origin and licence.

mod names;
pub(super) mod scripts;

use std::sync::Arc;

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::raw::TableProvider;
use skrifa::raw::tables::kern::SubtableKind;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use vello_cpu::Glyph;
use vello_cpu::peniko::{Blob, FontData};

pub(super) use names::{drawable_name, with_detail};

const TEXT_BYTES: &[u8] = include_bytes!("../../assets/fonts/SofiaSansSemiCondensed-SemiBold.ttf");
const HEADING_BYTES: &[u8] = include_bytes!("../../assets/fonts/SofiaSansSemiCondensed-ExtraBold.ttf");
const HAN_BYTES: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKsc-Bold-subset.otf");
const HEBREW_BYTES: &[u8] = include_bytes!("../../assets/fonts/NotoSansHebrew-Bold-subset.ttf");
const ARABIC_BYTES: &[u8] = include_bytes!("../../assets/fonts/NotoSansArabic-Bold-subset.ttf");

/// More characters than this never fit into a picture.
const MAX_CHARACTERS: usize = 256;

/// A bundled face that texts are set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// Semi-bold, for everything small.
    Text,
    /// Extra-bold, for names and numbers that matter.
    Heading,
}

impl Face {
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

    /// The fonts that are asked for a character, in this order.
    const fn sources(self) -> [Source; 4] {
        let own = match self {
            Self::Text => Source::Text,
            Self::Heading => Source::Heading,
        };
        [own, Source::Han, Source::Hebrew, Source::Arabic]
    }
}

/// A bundled font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Latin, Greek, Cyrillic; semi-bold.
    Text,
    /// The same, extra-bold.
    Heading,
    /// Chinese, Japanese, Korean.
    Han,
    /// Hebrew.
    Hebrew,
    /// Arabic and Persian.
    Arabic,
}

impl Source {
    const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Text => TEXT_BYTES,
            Self::Heading => HEADING_BYTES,
            Self::Han => HAN_BYTES,
            Self::Hebrew => HEBREW_BYTES,
            Self::Arabic => ARABIC_BYTES,
        }
    }

    /// Size over the size of the text: other scripts fill their square more than Latin letters do.
    const fn scale(self) -> f64 {
        match self {
            Self::Text | Self::Heading => 1.0,
            Self::Han => 0.92,
            Self::Hebrew | Self::Arabic => 0.96,
        }
    }
}

/// Handles of the fonts for the rasterizer.
pub(super) struct Fonts {
    data: [(Source, FontData); 5],
}

impl Fonts {
    pub(super) fn new() -> Self {
        let all = [
            Source::Text,
            Source::Heading,
            Source::Han,
            Source::Hebrew,
            Source::Arabic,
        ];
        Self {
            data: all.map(|source| (source, FontData::new(Blob::new(Arc::new(source.bytes())), 0))),
        }
    }

    pub(super) fn data(&self, wanted: Source) -> Option<&FontData> {
        let found = self.data.iter().find(|(source, _)| *source == wanted);
        found.map(|(_, data)| data)
    }
}

/// Glyphs of one font, in the order in which they stand.
pub(super) struct Piece {
    pub(super) source: Source,
    pub(super) size: f64,
    pub(super) glyphs: Vec<Glyph>,
}

/// The glyphs of a text from `x` on the baseline `y`, and where the next one would start.
#[expect(clippy::cast_possible_truncation, reason = "positions inside a picture")]
pub(super) fn pieces(face: Face, text: &str, size: f64, x: f64, y: f64) -> (Vec<Piece>, f64) {
    let mut fonts = face.sources().map(|source| (source, None::<Option<OpenFont>>));
    let mut pieces: Vec<Piece> = Vec::new();
    let mut pen_x = x;
    let mut previous: Option<(Source, GlyphId)> = None;
    for character in scripts::as_displayed(text, MAX_CHARACTERS) {
        // Each font is opened when it is first asked: most texts need one.
        let found = fonts.iter_mut().find_map(|(source, font)| {
            let font = font
                .get_or_insert_with(|| OpenFont::new(source.bytes()))
                .as_ref()?;
            Some((*source, font.glyph(character)?))
        });
        if found.is_none() && scripts::is_combining(character) {
            continue;
        }
        let [(own, _), ..] = &fonts;
        let (source, glyph) = found.unwrap_or((*own, GlyphId::NOTDEF));
        // The bundled bytes parse (a test reads every font); without them a text is empty rather than a panic.
        let font = fonts.iter().find(|(other, _)| *other == source);
        let Some(font) = font.and_then(|(_, font)| font.as_ref()?.as_ref()) else {
            continue;
        };
        let font_size = size * source.scale();
        let per_unit = font_size / font.units_per_em;
        if let Some((_, left)) = previous.filter(|(other, _)| *other == source) {
            pen_x += font.kerning(left, glyph) * per_unit;
        }
        if pieces.last().is_none_or(|piece| piece.source != source) {
            pieces.push(Piece {
                source,
                size: font_size,
                glyphs: Vec::new(),
            });
        }
        if let Some(piece) = pieces.last_mut() {
            piece.glyphs.push(Glyph {
                id: glyph.to_u32(),
                x: pen_x as f32,
                y: y as f32,
            });
        }
        pen_x += font.advance(glyph) * per_unit;
        previous = Some((source, glyph));
    }
    (pieces, pen_x)
}

/// A font whose tables are at hand.
struct OpenFont {
    characters: Charmap<'static>,
    advances: GlyphMetrics<'static>,
    kerning: Option<SubtableKind<'static>>,
    units_per_em: f64,
}

impl OpenFont {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let kerning = font.kern().ok();
        Some(Self {
            characters: font.charmap(),
            advances: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            kerning: kerning.and_then(|kern| kern.subtables().next()?.ok()?.kind().ok()),
            units_per_em: f64::from(metrics.units_per_em),
        })
    }

    fn glyph(&self, character: char) -> Option<GlyphId> {
        self.characters.map(character)
    }

    fn advance(&self, glyph: GlyphId) -> f64 {
        f64::from(self.advances.advance_width(glyph).unwrap_or_default())
    }

    fn kerning(&self, left: GlyphId, right: GlyphId) -> f64 {
        match &self.kerning {
            Some(SubtableKind::Format0(pairs)) => f64::from(pairs.kerning(left, right).unwrap_or_default()),
            _ => 0.0,
        }
    }
}

/// Width of a text on one line.
pub(super) fn width(face: Face, text: &str, size: f64) -> f64 {
    pieces(face, text, size, 0.0, 0.0).1
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
