//! The track from above, in true proportion and always the same way up: a driver knows a circuit by its shape.

use vello_cpu::kurbo::{Point, Rect, Vec2};

use super::elements::tinted_line;
use super::ink;
use super::map_legend::{self, MapKeys};
use crate::chart::canvas::{Anchor, Canvas, Pen, Type};
use crate::chart::figure::{Ink, MapLabel, TrackMap};
use crate::chart::fonts::Face;
use crate::chart::labels::{self, PointLabel};
use crate::chart::theme;

const TITLE_HEIGHT: f64 = 15.0;
/// From this height a map shows more: a wider track, and what every corner costs.
const LARGE: f64 = 280.0;
/// With more corners than this there is room for their numbers only.
const CROWDED: usize = 40;
/// Drawn and left out, as a part of the track's width, where nobody measured the shape.
const ESTIMATED_DASH: &[f64] = &[9.0, 5.0];

/// The height at which the track fills a width.
pub(super) fn natural_height(track: &TrackMap, width: f64) -> f64 {
    let points = || track.runs.iter().flat_map(|run| run.points.iter().copied());
    let extent = |value: fn((f64, f64)) -> f64| {
        let low = points().map(value).fold(f64::INFINITY, f64::min);
        let high = points().map(value).fold(f64::NEG_INFINITY, f64::max);
        (high - low).max(1.0)
    };
    let look = Look::LARGE;
    let per_metre = (width - 2.0 * look.around).max(1.0) / extent(|point| point.0);
    let keys = MapKeys::new(track, width - 16.0, &track.note);
    TITLE_HEIGHT + 2.0 * 0.85 * look.around + keys.height() + extent(|point| point.1) * per_metre
}

/// Draws the map with title and legend.
pub(super) fn draw(canvas: &mut Canvas, frame: Rect, track: &TrackMap) {
    let heading = Type::new(Face::Heading, theme::SIZE_SMALL, theme::TEXT);
    let baseline = frame.y0 + TITLE_HEIGHT - 4.0;
    let used = canvas.text(
        frame.x0,
        baseline,
        &heading.fitted(&track.title, frame.width()),
        heading,
    );
    let small = Type::small(theme::MUTED);
    // A note that does not fit beside the title stands with the legend.
    let fits = small.width(&track.note) <= frame.width() - used - 6.0;
    if fits {
        canvas.text(frame.x0 + used + 6.0, baseline, &track.note, small);
    }
    let panel = Rect::new(frame.x0, frame.y0 + TITLE_HEIGHT, frame.x1, frame.y1);
    canvas.fill_sharp(panel, theme::PANEL);
    let keys = MapKeys::new(track, panel.width() - 16.0, if fits { "" } else { &track.note });
    let legend = Rect::new(panel.x0 + 8.0, panel.y1 - keys.height(), panel.x1 - 8.0, panel.y1);
    keys.draw(canvas, legend);
    let room = Rect::new(panel.x0, panel.y0, panel.x1, legend.y0);
    let look = match track.corners.len() {
        _ if frame.height() < LARGE => Look::SMALL,
        count if count > CROWDED => Look::CROWDED,
        _ => Look::LARGE,
    };
    let view = MapProjection::fitting(room.inset((-look.around, -look.around * 0.85)), track);
    let runs: Vec<Vec<Point>> = track
        .runs
        .iter()
        .map(|run| run.points.iter().map(|&position| view.point(position)).collect())
        .collect();
    // Where a run has no tints, nothing is known.
    let pen = Pen::new(theme::GRID, look.track_width);
    if !track.fastest.is_empty() {
        fastest_lines(canvas, &view, track, look);
    } else {
        for (points, run) in runs.iter().zip(&track.runs) {
            tinted_line(canvas, points, (&run.tints, track.palette), pen);
        }
    }
    if track.is_estimated {
        let gaps = Pen::new(theme::PANEL, look.track_width * 1.1).dashed(Some(ESTIMATED_DASH));
        for points in &runs {
            canvas.stroke(points, gaps);
        }
    }
    let line: Vec<Point> = runs.iter().flat_map(|points| sampled(points, 2.0)).collect();
    let mut taken = start(canvas, &view, track, look);
    if let Some(direction) = track.north {
        taken.extend(north(canvas, room.inset(-4.0), &line, direction));
    }
    corner_labels(canvas, room.inset(-2.0), track, (&view, look), &line, &taken);
}

/// The track in the color and the pattern of the lap that is fastest there.
fn fastest_lines(canvas: &mut Canvas, view: &MapProjection, track: &TrackMap, look: Look) {
    for line in &track.fastest {
        for run in &line.runs {
            let points: Vec<Point> = run.points.iter().map(|&position| view.point(position)).collect();
            map_legend::patterned(canvas, &points, line.ink, look.track_width);
        }
    }
}

/// What depends on how large a map is.
#[derive(Clone, Copy)]
struct Look {
    track_width: f64,
    /// Between the edge of the panel and the track: room for corner labels.
    around: f64,
    shows_losses: bool,
}

impl Look {
    const SMALL: Self = Self {
        track_width: theme::WIDTH_TRACK,
        around: 21.0,
        shows_losses: false,
    };
    const LARGE: Self = Self {
        track_width: theme::WIDTH_TRACK_LARGE,
        around: 46.0,
        shows_losses: true,
    };

    const CROWDED: Self = Self {
        track_width: theme::WIDTH_TRACK,
        around: 30.0,
        shows_losses: false,
    };

    /// A corner's number, and its loss where it is shown.
    fn texts(self, corner: &MapLabel) -> (String, Option<(String, Ink)>) {
        if !self.shows_losses {
            return (corner.number.to_string(), None);
        }
        let loss = corner.note.as_ref().map(|(ink, text)| (text.clone(), *ink));
        (format!("T{}", corner.number), loss)
    }
}

/// From metres to shown pixels.
struct MapProjection {
    middle: Point,
    origin: Point,
    scale: f64,
}

impl MapProjection {
    /// The largest view that shows the whole track: whatever the frame, a circuit is never turned to fit.
    fn fitting(room: Rect, track: &TrackMap) -> Self {
        let mut bounds: Option<Rect> = None;
        for &(right, up) in track.runs.iter().flat_map(|run| &run.points) {
            let single = Rect::from_points((right, up), (right, up));
            bounds = Some(bounds.map_or(single, |bounds| bounds.union(single)));
        }
        let bounds = bounds.unwrap_or_default();
        let scale = (room.width() / bounds.width().max(1.0)).min(room.height() / bounds.height().max(1.0));
        Self {
            middle: room.center(),
            origin: bounds.center(),
            scale,
        }
    }

    fn direction((right, up): (f64, f64)) -> Vec2 {
        Vec2::new(right, -up)
    }

    fn point(&self, (right, up): (f64, f64)) -> Point {
        let from_middle = Vec2::new(right - self.origin.x, self.origin.y - up);
        self.middle + from_middle * self.scale
    }
}

/// Points on the line no farther apart than `distance`.
fn sampled(points: &[Point], distance: f64) -> Vec<Point> {
    let mut samples: Vec<Point> = Vec::new();
    for pair in points.windows(2) {
        let [from, to] = *pair else { continue };
        if samples.last().is_some_and(|last| (to - *last).hypot() < distance) {
            continue;
        }
        let length = (to - from).hypot();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "bounded by the frame"
        )]
        let parts = (length / distance).ceil().clamp(1.0, 1000.0) as u32;
        samples.extend((1..=parts).map(|part| from.lerp(to, f64::from(part) / f64::from(parts))));
    }
    samples
}

/// A tick across the track and an arrow beside it; returns their frames.
fn start(canvas: &mut Canvas, view: &MapProjection, track: &TrackMap, look: Look) -> Vec<Rect> {
    let Some(start) = &track.start else {
        return Vec::new();
    };
    let at = view.point(start.at);
    let ahead = MapProjection::direction(start.heading);
    let left = Vec2::new(ahead.y, -ahead.x);
    let pen = Pen::new(theme::TEXT, 1.9);
    let half = look.track_width / 2.0 + 3.2;
    canvas.stroke(&[at + left * half, at - left * half], pen);
    // On the side that has more room: away from the middle of the map.
    let side = if left.dot(at - view.middle) >= 0.0 {
        left
    } else {
        -left
    };
    let foot = at + side * (half + 3.0);
    let tip = foot + ahead * 12.0;
    canvas.stroke(&[foot, tip - ahead * 3.0], Pen::new(theme::TEXT, 1.3));
    canvas.fill_polygon(
        &[
            tip,
            tip - ahead * 5.0 + left * 3.0,
            tip - ahead * 5.0 - left * 3.0,
        ],
        theme::TEXT,
    );
    vec![
        Rect::from_points(foot, tip).inflate(3.0, 3.0),
        Rect::from_points(at + left * half, at - left * half).inflate(1.0, 1.0),
    ]
}

/// An arrow to the north in a corner without track.
fn north(canvas: &mut Canvas, room: Rect, line: &[Point], direction: (f64, f64)) -> Option<Rect> {
    let side = 24.0;
    let corners = [
        (room.x1 - side, room.y0),
        (room.x0, room.y0),
        (room.x1 - side, room.y1 - side),
        (room.x0, room.y1 - side),
    ];
    let frame = corners
        .into_iter()
        .map(|(x, y)| Rect::new(x, y, x + side, y + side))
        .find(|frame| !line.iter().any(|&point| frame.inflate(4.0, 4.0).contains(point)))?;
    let up = MapProjection::direction(direction);
    let across = Vec2::new(-up.y, up.x);
    let middle = frame.center();
    let tip = middle + up * 2.5;
    canvas.fill_polygon(
        &[
            tip,
            middle - up * 7.0 + across * 3.6,
            middle - up * 5.0,
            middle - up * 7.0 - across * 3.6,
        ],
        theme::MUTED,
    );
    let letter = middle + up * 7.5;
    let style = Type::small(theme::MUTED).anchored(Anchor::Middle);
    canvas.text(letter.x, letter.y + theme::SIZE_SMALL * 0.33, "N", style);
    Some(frame)
}

fn corner_labels(
    canvas: &mut Canvas,
    room: Rect,
    track: &TrackMap,
    (view, look): (&MapProjection, Look),
    line: &[Point],
    taken: &[Rect],
) {
    let style = Type::small(theme::TEXT);
    let letters = theme::SIZE_SMALL * 0.8;
    let wanted: Vec<PointLabel> = track
        .corners
        .iter()
        .map(|corner| {
            let (number, loss) = look.texts(corner);
            let loss_width = loss.as_ref().map_or(0.0, |(text, _)| style.width(text));
            PointLabel {
                at: view.point(corner.at),
                outward: MapProjection::direction(corner.outward),
                width: style.width(&number).max(loss_width),
                height: letters + if loss.is_some() { theme::LINE_SMALL } else { 0.0 },
                weight: corner.weight,
            }
        })
        .collect();
    let clearance = look.track_width / 2.0 + 1.5;
    let frames = labels::around(&wanted, line, clearance, room, taken);
    for ((corner, label), frame) in track.corners.iter().zip(&wanted).zip(frames) {
        let Some(frame) = frame else { continue };
        let middle = frame.center();
        let away = (middle - label.at).hypot();
        let is_far = away > clearance + f64::midpoint(frame.height(), frame.width()) + 4.0;
        // Ways to many labels in a small map would be a tangle.
        if is_far && track.corners.len() > CROWDED && look.track_width < theme::WIDTH_TRACK_LARGE {
            continue;
        }
        if track.fastest.is_empty() {
            canvas.fill_circle(label.at, look.track_width * 0.22, theme::PANEL);
        }
        if is_far {
            // From the track to the label, ending short of both.
            let direction = (middle - label.at) / away;
            let (from, to) = (
                label.at + direction * (clearance + 0.5),
                middle - direction * (frame.height() * 0.5 + 2.5),
            );
            canvas.stroke(&[from, to], Pen::new(theme::MUTED, 0.6));
        }
        let (number, loss) = look.texts(corner);
        let centered = style.anchored(Anchor::Middle);
        canvas.text(middle.x, frame.y0 + letters - 0.7, &number, centered);
        if let Some((text, ink)) = loss {
            let colored = Type::small(ink::color(ink)).anchored(Anchor::Middle);
            canvas.text(middle.x, frame.y1 - 0.7, &text, colored);
        }
    }
}
