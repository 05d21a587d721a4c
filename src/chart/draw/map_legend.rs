//! What the colors of a map stand for, below it: a bar of all colors between two names, or a sample for every name.

use vello_cpu::kurbo::{Point, Rect};

use super::elements::tint_bar;
use super::ink;
use super::wrap::wrapped;
use crate::chart::canvas::{Anchor, Canvas, Pen, Type};
use crate::chart::figure::{Ink, MapLegend, Palette, TrackMap};
use crate::chart::theme;

const BAR: f64 = 44.0;
/// Of the samples.
const SAMPLE: f64 = 18.0;
/// Side of the square of one color.
const SQUARE: f64 = 8.0;
/// Between a sample and its name, a bar and its ends.
const GAP: f64 = 5.0;
/// Between two names in a row.
const BETWEEN: f64 = 12.0;
/// Above and below the rows.
const AROUND: f64 = 3.0;
/// Of the pattern inside a track, as a part of the track's width.
const PATTERN: f64 = 0.36;

/// A track, or a piece of it, in the color and the pattern of a lap; where none is faster it is thin and gray.
pub(super) fn patterned(canvas: &mut Canvas, points: &[Point], ink: Ink, width: f64) {
    let width = if ink == Ink::Even { width * 0.5 } else { width };
    canvas.stroke(points, Pen::new(ink::color(ink), width));
    let dash = ink::pen(ink).dash;
    if dash.is_some() {
        let pattern = Pen::new(theme::PANEL, width * PATTERN).dashed(dash);
        canvas.stroke(points, pattern);
    }
}

/// How a sample shows its ink.
#[derive(Clone, Copy, PartialEq)]
enum Sample {
    /// As a piece of track in one color.
    Plain,
    /// As a piece of track with the lap's pattern.
    Patterned,
}

/// All colors between two names.
struct Bar {
    ends: [String; 2],
    palette: Palette,
    tints: (f64, f64),
}

impl Bar {
    /// A pedal that is nowhere pressed, or was not logged, has no color.
    fn new(ends: &[String; 2], track: &TrackMap) -> Self {
        let mut tints = track.runs.iter().flat_map(|run| &run.tints);
        let from = match track.palette {
            Palette::Amount => 0.0,
            Palette::Pedals if tints.all(|tint| *tint >= 0.0) => 0.0,
            Palette::Laps | Palette::Pedals => -1.0,
        };
        Self {
            ends: ends.clone(),
            palette: track.palette,
            tints: (from, 1.0),
        }
    }
}

/// The legend of a map, laid out.
pub(super) struct MapKeys {
    bar: Option<Bar>,
    /// Single colors with their names, and the palette that they are of.
    steps: Option<(Palette, Vec<(f64, String)>)>,
    sample: Sample,
    rows: Vec<Vec<(Ink, String)>>,
    /// What is to be known beside, in as many rows as it takes.
    note: Vec<String>,
}

impl MapKeys {
    /// Laid out for a width; the note is said in rows of its own, unless it is empty.
    pub(super) fn new(track: &TrackMap, width: f64, note: &str) -> Self {
        let small = Type::small(theme::MUTED);
        let mut keys = Self {
            bar: None,
            steps: None,
            sample: Sample::Plain,
            rows: Vec::new(),
            note: note_rows(note, small, width),
        };
        let laps = match &track.legend {
            MapLegend::Ends(ends) => {
                let [low, high] = ends;
                let fits = small.width(low) + small.width(high) + BAR + 2.0 * GAP <= width;
                // A bar of tints needs both its ends; names of laps may stand one below the other.
                if track.palette != Palette::Laps || fits {
                    keys.bar = Some(Bar::new(ends, track));
                    return keys;
                }
                vec![(Ink::LapA, low.clone()), (Ink::LapB, high.clone())]
            }
            MapLegend::Steps(steps) => {
                keys.steps = Some((track.palette, steps.clone()));
                return keys;
            }
            MapLegend::Laps(laps) => {
                keys.sample = Sample::Patterned;
                laps.clone()
            }
        };
        let mut used = f64::INFINITY;
        for (ink, name) in laps {
            let name = small.fitted(&name, width - SAMPLE - GAP);
            let wanted = SAMPLE + GAP + small.width(&name);
            if used + BETWEEN + wanted > width {
                keys.rows.push(Vec::new());
                used = -BETWEEN;
            }
            used += BETWEEN + wanted;
            if let Some(row) = keys.rows.last_mut() {
                row.push((ink, name));
            }
        }
        keys
    }

    pub(super) fn height(&self) -> f64 {
        let rows =
            self.rows.len() + usize::from(self.bar.is_some() || self.steps.is_some()) + self.note.len();
        rows as f64 * theme::LINE_SMALL + AROUND
    }

    /// Draws it from the top of the frame, each row in the middle.
    pub(super) fn draw(&self, canvas: &mut Canvas, frame: Rect) {
        let mut baseline = frame.y0 + theme::LINE_SMALL - 4.0;
        if let Some(of) = &self.bar {
            bar(canvas, frame, baseline, of);
            baseline += theme::LINE_SMALL;
        }
        if let Some((palette, of)) = &self.steps {
            steps(canvas, frame, baseline, (*palette, of));
            baseline += theme::LINE_SMALL;
        }
        for row in &self.rows {
            self.row(canvas, frame, baseline, row);
            baseline += theme::LINE_SMALL;
        }
        let small = Type::small(theme::MUTED);
        for note in &self.note {
            canvas.text(frame.center().x, baseline, note, small.anchored(Anchor::Middle));
            baseline += theme::LINE_SMALL;
        }
    }

    fn row(&self, canvas: &mut Canvas, frame: Rect, baseline: f64, row: &[(Ink, String)]) {
        let small = Type::small(theme::MUTED);
        let widths = row.iter().map(|(_, name)| SAMPLE + GAP + small.width(name));
        let all = widths.sum::<f64>() + BETWEEN * (row.len().max(1) - 1) as f64;
        let mut left = frame.x0 + (frame.width() - all) / 2.0;
        for (ink, name) in row {
            let middle = baseline - theme::SIZE_SMALL * theme::CAP_HEIGHT / 2.0;
            let points = [Point::new(left, middle), Point::new(left + SAMPLE, middle)];
            match self.sample {
                Sample::Plain => canvas.stroke(&points, Pen::new(ink::color(*ink), theme::WIDTH_TRACK)),
                Sample::Patterned => patterned(canvas, &points, *ink, theme::WIDTH_TRACK),
            }
            left += SAMPLE + GAP;
            left += canvas.text(left, baseline, name, Type::small(ink::color(*ink))) + BETWEEN;
        }
    }
}

/// A note in one row where it fits, else in one for each thing that it says.
fn note_rows(note: &str, small: Type, width: f64) -> Vec<String> {
    if note.is_empty() {
        return Vec::new();
    }
    if small.width(note) <= width {
        return vec![note.to_owned()];
    }
    note.split(" · ")
        .flat_map(|said| wrapped(said, small, width))
        .collect()
}

/// A square of each color with its name.
fn steps(canvas: &mut Canvas, frame: Rect, baseline: f64, (palette, of): (Palette, &[(f64, String)])) {
    let small = Type::small(theme::TEXT);
    let widths = of.iter().map(|(_, name)| SQUARE + GAP + small.width(name));
    let all = widths.sum::<f64>() + BETWEEN * (of.len().max(1) - 1) as f64;
    let mut left = frame.x0 + ((frame.width() - all) / 2.0).max(0.0);
    for (tint, name) in of {
        let color = ink::tint_color(palette, ink::tint_step(palette, *tint));
        canvas.fill_sharp(
            Rect::new(left, baseline - SQUARE + 0.5, left + SQUARE, baseline + 0.5),
            color,
        );
        left += SQUARE + GAP;
        left += canvas.text(left, baseline, name, small) + BETWEEN;
    }
}

/// All colors, with what they stand for at both ends.
fn bar(canvas: &mut Canvas, frame: Rect, baseline: f64, of: &Bar) {
    let [low, high] = &of.ends;
    let room = (frame.width() - BAR) / 2.0 - GAP;
    let (low_type, high_type) = match of.palette {
        Palette::Laps => (Type::small(theme::LAP_A), Type::small(theme::LAP_B)),
        Palette::Amount | Palette::Pedals => (Type::small(theme::MUTED), Type::small(theme::MUTED)),
    };
    // Names that fit together may be wider than half the room.
    let all = low_type.width(low) + high_type.width(high) + BAR + 2.0 * GAP;
    let (low, high) = if all <= frame.width() {
        (low.clone(), high.clone())
    } else {
        (low_type.fitted(low, room), high_type.fitted(high, room))
    };
    let (low_width, high_width) = (low_type.width(&low), high_type.width(&high));
    let left = frame.x0 + (frame.width() - low_width - high_width - BAR - 2.0 * GAP) / 2.0;
    canvas.text(left, baseline, &low, low_type);
    let bar_left = left + low_width + GAP;
    let middle = baseline - theme::SIZE_SMALL * theme::CAP_HEIGHT / 2.0;
    tint_bar(
        canvas,
        Rect::new(bar_left, middle - 2.0, bar_left + BAR, middle + 2.0),
        of.palette,
        of.tints,
    );
    canvas.text(bar_left + BAR + GAP, baseline, &high, high_type);
}
