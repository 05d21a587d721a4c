//! Stray ink of the pictures of sessions: what has the color of the data lies on the data, as the axes say where that is.

use vello_cpu::kurbo::{Line, ParamCurveNearest as _, Point, Rect};

use super::{HEIGHT, WIDTH};
use crate::chart::canvas::{Canvas, DrawnText};
use crate::chart::draw::{circle, ribbon, timeline};
use crate::chart::encode::rgb;
use crate::chart::figure::{FrictionCircle, GripCloud, Ink, Ribbon, Step, TimeMark, Timeline};
use crate::chart::scale::Scale;
use crate::chart::theme::{self, Color};
use crate::words::Words;

/// A pixel has a color from this opacity on.
const LEAST_ALPHA: f64 = 0.3;
/// How far a pixel may be off a mixture of the color and the ground.
const OFF: f64 = 16.0;

fn frame() -> Rect {
    Rect::new(15.0, 15.0, 535.0, 535.0)
}

struct Drawn {
    rgb: Vec<u8>,
    texts: Vec<DrawnText>,
    per_shown: f64,
}

impl Drawn {
    fn new(draw: impl FnOnce(&mut Canvas)) -> Self {
        let mut canvas = Canvas::new(WIDTH, HEIGHT, theme::SHOWN_WIDTH);
        canvas.clear((WIDTH, HEIGHT), theme::SHOWN_WIDTH, Words::default());
        draw(&mut canvas);
        Self {
            texts: canvas.texts().to_vec(),
            per_shown: canvas.scale(),
            rgb: rgb(canvas.rgba()),
        }
    }

    /// Pixels in a color, below the titles, as the points of their middles in shown pixels.
    fn pixels_of(&self, color: Color) -> Vec<Point> {
        let vector = |of: [u8; 3]| {
            let ground = theme::PANEL.rgb;
            [0, 1, 2].map(|index| f64::from(of[index]) - f64::from(ground[index]))
        };
        let dot = |one: [f64; 3], other: [f64; 3]| -> f64 {
            one.iter().zip(other).map(|(one, other)| one * other).sum()
        };
        let wanted = vector(color.rgb);
        let pixels = self.rgb.chunks_exact(3).enumerate();
        pixels
            .filter_map(|(index, pixel)| {
                let seen = vector([pixel[0], pixel[1], pixel[2]]);
                let alpha = dot(seen, wanted) / dot(wanted, wanted);
                let off = [0, 1, 2].map(|channel| seen[channel] - alpha * wanted[channel]);
                let (row, column) = (index / usize::from(WIDTH), index % usize::from(WIDTH));
                let at = Point::new(
                    (column as f64 + 0.5) / self.per_shown,
                    (row as f64 + 0.5) / self.per_shown,
                );
                (alpha > LEAST_ALPHA && dot(off, off).sqrt() < OFF && at.y > 34.0).then_some(at)
            })
            .collect()
    }

    fn middle_of(&self, text: &str) -> Point {
        let found = self.texts.iter().find(|drawn| drawn.text == text);
        found
            .unwrap_or_else(|| panic!("no {text} in {:?}", self.texts))
            .frame
            .center()
    }
}

/// The line through two values and their places.
fn along(values: [f64; 2], places: [f64; 2]) -> impl Fn(f64) -> f64 {
    let slope = (places[1] - places[0]) / (values[1] - values[0]);
    move |value| places[0] + (value - values[0]) * slope
}

fn distance(line: &[Point], at: Point) -> f64 {
    line.windows(2)
        .map(|pair| Line::new(pair[0], pair[1]).nearest(at, 1e-6).distance_sq.sqrt())
        .fold(f64::INFINITY, f64::min)
}

/// All ink within reach of the line, and ink at every point of it.
#[track_caller]
fn check(ink: &[Point], line: &[Point], reach: f64) {
    assert!(ink.len() > 100, "{} pixels", ink.len());
    for &pixel in ink {
        let off = distance(line, pixel);
        assert!(off <= reach, "ink {off} away at {pixel:?}, {reach} allowed");
    }
    for &point in line {
        assert!(
            ink.iter().any(|pixel| (*pixel - point).hypot() <= reach),
            "no ink at {point:?}"
        );
    }
}

#[test]
fn lap_times_are_drawn_where_the_axis_says() {
    let times_s: Vec<f64> = (0..9).map(|lap| 76.0 + f64::from((lap * 7) % 9) * 0.4).collect();
    let steps = times_s.iter().zip(1..).map(|(&time_s, lap)| Step {
        label: format!("L{lap}"),
        times: vec![(TimeMark::Time, time_s)],
        caption: String::new(),
    });
    let timeline = Timeline {
        title: "LAPS".to_owned(),
        target: None,
        keys: Vec::new(),
        steps: steps.collect(),
        slowest_s: 79.2,
    };
    let drawn = Drawn::new(|canvas| timeline::draw(canvas, frame(), &timeline));
    // Labels have their middle at the level of their time.
    let level = along(
        [77.0, 79.0],
        ["1:17.0", "1:19.0"].map(|label| drawn.middle_of(label).y),
    );
    let place = along([2.0, 8.0], ["L2", "L8"].map(|label| drawn.middle_of(label).x));
    let line: Vec<Point> = times_s
        .iter()
        .zip(1_u32..)
        .map(|(&time_s, lap)| Point::new(place(f64::from(lap)), level(time_s)))
        .collect();
    let dots: Vec<Point> = drawn.pixels_of(theme::LAP_A);
    check(&dots, &line, 4.5);
    // Away from the dots only the line is left.
    let between: Vec<Point> = dots
        .into_iter()
        .filter(|pixel| line.iter().all(|dot| (*dot - *pixel).hypot() > 5.0))
        .collect();
    assert!(between.len() > 500);
    for pixel in between {
        let off = distance(&line, pixel);
        assert!(
            off <= theme::WIDTH_LINE / 2.0 + 1.5,
            "line {off} away at {pixel:?}"
        );
    }
}

#[test]
fn a_ribbon_fills_what_lies_between_its_edges() {
    let edges = |at: f64| (-3.0 - 2.0 * (at / 60.0).sin(), 2.0 + (at / 25.0).cos());
    let points: Vec<[f64; 4]> = (0..=600)
        .map(|at| {
            let at = f64::from(at) * 4.0;
            let (low, high) = edges(at);
            [at, low, 0.0, high]
        })
        .collect();
    let ribbon = Ribbon {
        title: "SPEED".to_owned(),
        unit: "km/h",
        hint: String::new(),
        x: Scale::exact(0.0, 2400.0),
        x_unit: "m",
        y: Scale::airy(-5.0, 3.0, 0.06),
        bands: Vec::new(),
        points,
    };
    let drawn = Drawn::new(|canvas| ribbon::draw(canvas, frame(), &ribbon));
    let level = along([0.0, -4.0], ["0", "−4"].map(|label| drawn.middle_of(label).y));
    let place = along(
        [500.0, 1500.0],
        ["500 m", "1500 m"].map(|label| drawn.middle_of(label).x),
    );
    let ink = drawn.pixels_of(theme::LAP_B);
    assert!(ink.len() > 5000);
    let back = along([place(0.0), place(2400.0)], [0.0, 2400.0]);
    for pixel in &ink {
        // Within the reach of a pixel along the lap the edges may be anywhere between.
        let near = [-8.0, 0.0, 8.0].map(|by| edges(back(pixel.x) + by));
        let low = near.iter().map(|edge| edge.0).fold(f64::INFINITY, f64::min);
        let high = near.iter().map(|edge| edge.1).fold(f64::NEG_INFINITY, f64::max);
        assert!(
            pixel.y <= level(low) + 1.5 && pixel.y >= level(high) - 1.5,
            "{pixel:?} is outside"
        );
    }
}

#[test]
fn an_envelope_is_drawn_where_the_rings_say() {
    let envelope_g: Vec<(f64, f64)> = (0..36)
        .map(|direction| {
            let angle = f64::from(direction) * std::f64::consts::TAU / 36.0;
            let reach = 1.1 + 0.2 * (3.0 * angle).cos();
            (reach * angle.cos(), reach * angle.sin())
        })
        .collect();
    let mut closed = envelope_g.clone();
    closed.push(envelope_g[0]);
    let circle = FrictionCircle {
        title: "GRIP".to_owned(),
        hint: String::new(),
        laps: vec![GripCloud {
            ink: Ink::LapA,
            points_g: Vec::new(),
            envelope_g,
        }],
        reach_g: 1.5,
    };
    let drawn = Drawn::new(|canvas| circle::draw(canvas, frame(), &circle));
    let middle_x = drawn.middle_of("BRAKING").x;
    // Names of rings stand on the diagonal, each as far from the one before as a ring from the next.
    let rings = ["0.5 g", "1.0 g"].map(|label| {
        let found = drawn.texts.iter().find(|drawn| drawn.text == label);
        found.unwrap().frame
    });
    let half_g = (rings[1].x0 - rings[0].x0) * std::f64::consts::SQRT_2;
    let middle_y = rings[0].y1 + (rings[0].x0 - middle_x);
    let line: Vec<Point> = closed
        .iter()
        .map(|(across, up)| Point::new(middle_x + across * 2.0 * half_g, middle_y - up * 2.0 * half_g))
        .collect();
    check(&drawn.pixels_of(theme::LAP_A), &line, 1.9 / 2.0 + 1.5);
}
