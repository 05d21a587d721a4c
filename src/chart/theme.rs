//! Every color, width and size of the pictures.
//!
//! Lengths are in *shown pixels*: the pixels of a picture shown 550 wide (the form for chats: 480), as chats show it
//! before it is tapped. A form multiplies them (chat by 2.29, compact by 1.96, wide by 2.91).
//! The two laps are orange and sky blue (apart for every kind of color blindness, and in lightness) and the second
//! lap is dashed besides. A place is colored by the lap that is faster there, so one legend serves all panels.

/// A color: red, green, blue, and opacity from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Color {
    pub(super) rgb: [u8; 3],
    pub(super) alpha: f64,
}

impl Color {
    const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self {
            rgb: [red, green, blue],
            alpha: 1.0,
        }
    }

    /// The same color, less opaque.
    pub(super) const fn faded(self, alpha: f64) -> Self {
        Self { rgb: self.rgb, alpha }
    }

    /// A mixture: `part` 0 is `self`, 1 is `other`.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a mean of two bytes is a byte"
    )]
    pub(super) fn mixed(self, other: Self, part: f64) -> Self {
        let part = part.clamp(0.0, 1.0);
        let channel =
            |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * part).round() as u8;
        let [red, green, blue] = self.rgb;
        let [other_red, other_green, other_blue] = other.rgb;
        Self {
            rgb: [
                channel(red, other_red),
                channel(green, other_green),
                channel(blue, other_blue),
            ],
            alpha: self.alpha + (other.alpha - self.alpha) * part,
        }
    }
}

pub(super) const BACKGROUND: Color = Color::new(0x0B, 0x0D, 0x11);
pub(super) const PANEL: Color = Color::new(0x13, 0x17, 0x1D);
pub(super) const GRID: Color = Color::new(0x2A, 0x31, 0x3B);
pub(super) const ZERO_LINE: Color = Color::new(0x6B, 0x76, 0x85);
pub(super) const BAND: Color = Color::new(0xFF, 0xFF, 0xFF).faded(0.034);
pub(super) const TEXT: Color = Color::new(0xF4, 0xF6, 0xF9);
pub(super) const MUTED: Color = Color::new(0xA9, 0xB3, 0xC0);
pub(super) const ACCENT: Color = Color::new(0xF0, 0x14, 0x2F);
/// The lap looked at, and every place where it is the faster one.
pub(super) const LAP_A: Color = Color::new(0xFF, 0x9A, 0x1F);
/// The reference lap, and every place where it is the faster one.
pub(super) const LAP_B: Color = Color::new(0x45, 0xC4, 0xF5);
/// A third and a fourth lap: apart from the first two in hue and lightness.
pub(super) const LAP_C: Color = Color::new(0xA0, 0x6B, 0xFF);
pub(super) const LAP_D: Color = Color::new(0xF4, 0xF5, 0x92);
/// Where neither is faster.
pub(super) const EVEN: Color = Color::new(0x7C, 0x86, 0x93);

/// The best of all, see [`super::figure::Rank`]; every rank has a shape besides.
pub(super) const RANK_BEST: Color = Color::new(0xC5, 0x84, 0xFF);
/// Better than before.
pub(super) const RANK_BETTER: Color = Color::new(0x2F, 0xD6, 0x8C);
/// Not better.
pub(super) const RANK_SLOWER: Color = Color::new(0xF2, 0xD2, 0x4B);
/// What a driver repeats, what is left lap after lap, what is a matter of luck; every one has a shape besides.
pub(super) const HABIT_DIALLED: Color = Color::new(0x2F, 0xD6, 0x8C);
pub(super) const HABIT_WORK: Color = Color::new(0xF2, 0xD2, 0x4B);
pub(super) const HABIT_LOTTERY: Color = Color::new(0xE8, 0x5A, 0xAE);
/// How opaque the ground of a ranked cell is.
pub(super) const RANK_ALPHA: f64 = 0.15;
/// Every second row of a table.
pub(super) const ROW: Color = Color::new(0xFF, 0xFF, 0xFF).faded(0.028);
/// The row that one looks for.
pub(super) const ROW_STRONG: Color = Color::new(0xFF, 0xFF, 0xFF).faded(0.085);
/// Where a lap is on the brake, and where on the throttle: apart in lightness too, with even between them.
pub(super) const BRAKING: Color = Color::new(0xFF, 0xE2, 0x6A);
pub(super) const THROTTLE: Color = Color::new(0x1F, 0x5F, 0xC2);

/// From little to much of a quantity: rising in lightness, so that it reads without color too.
pub(super) const AMOUNT: [Color; 5] = [
    Color::new(0x3B, 0x2F, 0x8F),
    Color::new(0x8A, 0x3F, 0xA8),
    Color::new(0xD9, 0x53, 0x7E),
    Color::new(0xF9, 0x95, 0x4A),
    Color::new(0xFB, 0xE6, 0x6B),
];

/// How opaque the area between the delta and zero is.
pub(super) const AREA_GROUND_ALPHA: f64 = 0.2;
/// The same of the area between two speeds.
pub(super) const AREA_EVEN_ALPHA: f64 = 0.85;

/// Width of the full forms in shown pixels.
pub(super) const SHOWN_WIDTH: f64 = 550.0;
/// The same of the form for chats: shown 550 wide its letters are an eighth larger, and read on a phone too.
pub(super) const CHAT_WIDTH: f64 = 480.0;
/// Between the edge of the picture and everything in it.
pub(super) const MARGIN: f64 = 10.0;
/// Between blocks.
pub(super) const GAP: f64 = 10.0;
/// Left of the panels, for the numbers of the axes; more where they are longer.
pub(super) const GUTTER: f64 = 29.0;

pub(super) const SIZE_SMALL: f64 = 11.0;
pub(super) const SIZE_NAME: f64 = 13.0;
pub(super) const SIZE_HEADING: f64 = 20.0;
pub(super) const SIZE_HEADLINE: f64 = 27.0;
/// Of the numbers in tiles.
pub(super) const SIZE_TILE: f64 = 19.0;

/// Height of capital letters over the font size, of the bundled fonts.
pub(super) const CAP_HEIGHT: f64 = 0.655;

/// Of a row of bars, at most, and of the names of several laps above them.
pub(super) const BAR_ROW_MOST: f64 = 19.0;
pub(super) const BAR_HEAD: f64 = 15.0;

/// From one baseline of small text to the next.
pub(super) const LINE_SMALL: f64 = 14.0;

pub(super) const WIDTH_HAIR: f64 = 0.4;
pub(super) const WIDTH_LINE: f64 = 1.15;
pub(super) const WIDTH_DELTA: f64 = 1.7;
pub(super) const WIDTH_TRACK: f64 = 4.6;
/// Of a map that has the picture for itself.
pub(super) const WIDTH_TRACK_LARGE: f64 = 8.0;
/// Of the triangles on lines.
pub(super) const MARK_WIDTH: f64 = 6.4;
pub(super) const MARK_HEIGHT: f64 = 5.2;
/// Drawn and left out, along the second lap's line.
pub(super) const DASH: &[f64] = &[4.5, 2.2];
/// The same along a third and a fourth lap's line.
pub(super) const DOTS: &[f64] = &[1.5, 1.5];
pub(super) const DASH_AND_DOT: &[f64] = &[6.5, 1.7, 1.5, 1.7];

#[cfg(test)]
mod tests;
