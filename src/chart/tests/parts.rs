//! The parts that pictures are made with.

use proptest::prelude::*;
use vello_cpu::kurbo::{Line, ParamCurveNearest as _, Point, Rect, Vec2};

use crate::chart::fonts::{self, Face, Source, scripts};
use crate::chart::labels::{self, LineLabel, PointLabel};
use crate::chart::scale::Scale;
use crate::chart::simplify::simplified;
use crate::chart::theme;

const FACES: [Face; 2] = [Face::Text, Face::Heading];

/// Which characters of a text have no glyph, and from which fonts the others are.
fn missing(face: Face, text: &str) -> (String, Vec<Source>) {
    let (mut without, mut sources) = (String::new(), Vec::new());
    for character in text.chars() {
        for piece in fonts::pieces(face, &character.to_string(), 20.0, 0.0, 0.0).0 {
            if piece.glyphs.iter().any(|glyph| glyph.id == 0) {
                without.push(character);
            } else if !sources.contains(&piece.source) {
                sources.push(piece.source);
            }
        }
    }
    (without, sources)
}

#[test]
fn every_face_has_the_characters_that_pictures_use() {
    let used = "ABCXYZabcxyz 0123456789 +−±%°…·↑↓/:.,() ÄÖÜßéñçøŠžŁ ΑΩαω ЖЯжя";
    for (face, source) in [(Face::Text, Source::Text), (Face::Heading, Source::Heading)] {
        assert_eq!(missing(face, used), (String::new(), vec![source]));
    }
}

#[test]
fn names_of_many_scripts_have_glyphs() {
    for (name, source) in [
        ("李小龍周冠宇赵一鸣", Source::Han),
        ("佐藤琢磨さくらツノダ", Source::Han),
        ("김민준박서연", Source::Han),
        ("דודכהן", Source::Hebrew),
        ("محمدبنسليمانعمرالشریف", Source::Arabic),
    ] {
        for face in FACES {
            assert_eq!(missing(face, name), (String::new(), vec![source]), "{name}");
        }
    }
}

#[test]
fn names_from_right_to_left_are_displayed_so() {
    let check = |text: &str, expect: &str| {
        let shown: String = scripts::as_displayed(text, 100).into_iter().collect();
        assert_eq!(shown, expect, "{text}");
    };
    check("Ann", "Ann");
    check("דוד", "דוד".chars().rev().collect::<String>().as_str());
    check("Ann דוד 12 כהן Bob", "Ann ןהכ 12 דוד Bob");
    check("דו…", "…וד");
    // Initial meem, medial haa, medial meem, final dal; from the right.
    check("محمد", "\u{feaa}\u{fee4}\u{fea4}\u{fee3}");
    // Lam and alef are one sign; alef does not join on.
    check("سلام", "\u{fee1}\u{fefc}\u{feb3}");
}

#[test]
fn figures_are_tabular() {
    for face in FACES {
        let widths: Vec<f64> = "0123456789"
            .chars()
            .map(|figure| fonts::width(face, &figure.to_string(), 100.0))
            .collect();
        assert!(
            widths.iter().all(|width| (width - widths[0]).abs() < 1e-9),
            "{widths:?}"
        );
    }
}

#[test]
fn letters_are_kerned() {
    for face in FACES {
        let apart = fonts::width(face, "T", 100.0) + fonts::width(face, "o", 100.0);
        assert!(fonts::width(face, "To", 100.0) < apart - 1.0);
    }
}

#[test]
fn a_character_without_a_glyph_has_a_visible_substitute() {
    for face in FACES {
        assert_eq!(missing(face, "ไ").0, "ไ");
        assert!(fonts::width(face, "ไ", 20.0) > 4.0);
    }
}

#[test]
fn ticks_are_round_and_labeled() {
    let check = |min: f64, max: f64, count: usize, expect: &str| {
        let ticks = Scale::exact(min, max).ticks(count);
        let labels: Vec<String> = ticks
            .values
            .iter()
            .map(|&value| ticks.label(value, true))
            .collect();
        assert_eq!(labels.join(" "), expect);
    };
    check(-0.402, 0.974, 8, "−0.4 −0.2 0 +0.2 +0.4 +0.6 +0.8");
    check(0.0, 2000.0, 5, "0 +500 +1000 +1500 +2000");
    check(-0.012, 0.012, 4, "−0.01 0 +0.01");
    check(7.0, 7.0, 3, "+6.5 +7.0 +7.5");
}

/// Colors as people with a kind of color blindness see them (Machado, Oliveira, Fernandes 2009, severity 1).
const COLOR_BLINDNESS: [[[f64; 3]; 3]; 3] = [
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

/// A color, from 0 to 1 per channel, as somebody sees it whose matrix this is.
fn seen(matrix: [[f64; 3]; 3], color: theme::Color) -> [f64; 3] {
    let linear = color.rgb.map(|value| (f64::from(value) / 255.0).powf(2.2));
    matrix.map(|row| {
        let sum: f64 = row.iter().zip(linear).map(|(part, value)| part * value).sum();
        sum.clamp(0.0, 1.0).powf(1.0 / 2.2)
    })
}

fn distance(matrix: [[f64; 3]; 3], one: theme::Color, other: theme::Color) -> f64 {
    let squares = seen(matrix, one).into_iter().zip(seen(matrix, other));
    squares
        .map(|(one, other)| (one - other).powi(2))
        .sum::<f64>()
        .sqrt()
}

#[test]
fn the_laps_are_told_apart_with_every_kind_of_color_blindness() {
    let area = |color| theme::PANEL.mixed(color, theme::AREA_EVEN_ALPHA);
    let pairs = [
        (theme::LAP_A, theme::LAP_B),
        (theme::LAP_A, theme::PANEL),
        (theme::LAP_B, theme::PANEL),
        (theme::LAP_A, theme::EVEN),
        (theme::LAP_B, theme::EVEN),
        (theme::LAP_C, theme::LAP_A),
        (theme::LAP_C, theme::LAP_B),
        (theme::LAP_C, theme::PANEL),
        (theme::LAP_D, theme::LAP_A),
        (theme::LAP_D, theme::LAP_B),
        (theme::LAP_D, theme::LAP_C),
        (theme::LAP_D, theme::PANEL),
        (theme::BRAKING, theme::THROTTLE),
        (theme::BRAKING, theme::EVEN),
        (theme::THROTTLE, theme::EVEN),
        (theme::THROTTLE, theme::PANEL),
        // The difference of speed: who is faster, and the ground.
        (area(theme::LAP_A), area(theme::LAP_B)),
        (area(theme::LAP_A), theme::PANEL),
        (area(theme::LAP_B), theme::PANEL),
        // Ranks of a table; they have shapes besides.
        (theme::RANK_BEST, theme::RANK_BETTER),
        (theme::RANK_BEST, theme::RANK_SLOWER),
    ];
    // Habits have shapes besides, so that they may be nearer to each other.
    let habits = [
        (theme::HABIT_DIALLED, theme::HABIT_WORK),
        (theme::HABIT_DIALLED, theme::HABIT_LOTTERY),
        (theme::HABIT_WORK, theme::HABIT_LOTTERY),
    ];
    for matrix in COLOR_BLINDNESS {
        for (one, other) in pairs {
            let distance = distance(matrix, one, other);
            assert!(distance > 0.25, "{one:?} and {other:?}: {distance}");
        }
        for (one, other) in habits {
            let distance = distance(matrix, one, other);
            assert!(distance > 0.2, "{one:?} and {other:?}: {distance}");
        }
    }
}

/// How light a color is, for somebody who sees no hue at all.
const LIGHTNESS: [[f64; 3]; 3] = [[0.2126, 0.7152, 0.0722]; 3];

#[test]
fn more_is_lighter_with_every_kind_of_color_blindness_and_without_color() {
    for matrix in COLOR_BLINDNESS.into_iter().chain([LIGHTNESS]) {
        let light = theme::AMOUNT.map(|color| {
            let [red, green, blue] = seen(matrix, color);
            0.2126_f64.mul_add(red, 0.7152_f64.mul_add(green, 0.0722 * blue))
        });
        for (less, more) in light.iter().zip(light.iter().skip(1)) {
            assert!(more - less > 0.03, "{light:?}");
        }
    }
}

#[test]
fn without_color_lines_are_told_apart_by_their_dashes() {
    let dashes: Vec<&[f64]> = vec![&[], theme::DASH, theme::DOTS, theme::DASH_AND_DOT];
    for (at, one) in dashes.iter().enumerate() {
        assert!(dashes.iter().skip(at + 1).all(|other| other != one), "{one:?}");
    }
}

proptest! {
    #[test]
    fn points_left_out_lie_on_the_line(
        steps in prop::collection::vec((-3.0_f64..6.0, -4.0_f64..4.0), 1..120),
        tolerance in 0.05_f64..1.0,
    ) {
        let mut at = Point::ZERO;
        let points: Vec<Point> = steps.iter().map(|&(dx, dy)| { at += Vec2::new(dx, dy); at }).collect();
        let kept = simplified(&points, tolerance);
        prop_assert_eq!(kept.first(), points.first());
        prop_assert_eq!(kept.last(), points.last());
        for point in &points {
            let nearest = kept.iter().map(|kept| (*kept - *point).hypot()).chain(
                kept.windows(2).map(|pair| Line::new(pair[0], pair[1]).nearest(*point, 1e-9).distance_sq.sqrt())
            ).fold(f64::INFINITY, f64::min);
            prop_assert!(nearest <= tolerance * 1.001, "{} away", nearest);
        }
    }

    #[test]
    fn shortened_text_fits(text in "\\PC{0,60}", room in 0.0_f64..300.0, size in 8.0_f64..40.0) {
        for face in FACES {
            let fitted = fonts::fitted(face, &text, size, room);
            prop_assert!(fonts::width(face, &fitted, size) <= room + 0.02);
            if fonts::width(face, &text, size) <= room {
                prop_assert_eq!(&fitted, &text);
            }
        }
    }

    #[test]
    fn labels_on_a_line_neither_overlap_nor_leave(
        wanted in prop::collection::vec((-20.0_f64..420.0, 5.0_f64..40.0, 0.0_f64..1.0), 0..50),
    ) {
        let lines: Vec<LineLabel> =
            wanted.iter().map(|&(center, width, weight)| LineLabel { center, width, weight }).collect();
        let middles = labels::along(&lines, 0.0, 400.0, 3.0);
        let mut placed: Vec<(f64, f64)> = lines.iter().zip(&middles).filter_map(|(label, middle)| {
            middle.map(|middle| (middle - label.width / 2.0, middle + label.width / 2.0))
        }).collect();
        placed.sort_by(|one, other| one.0.total_cmp(&other.0));
        for &(left, right) in &placed {
            prop_assert!(left >= -1e-6 && right <= 400.0 + 1e-6);
        }
        for pair in placed.windows(2) {
            prop_assert!(pair[1].0 - pair[0].1 >= 3.0 - 1e-6);
        }
        prop_assert!(wanted.is_empty() || !placed.is_empty());
    }

    #[test]
    fn labels_around_a_line_neither_overlap_nor_cover_it(
        wanted in prop::collection::vec((0.0_f64..200.0, 0.0_f64..6.3, 0.0_f64..1.0), 0..30),
    ) {
        let bounds = Rect::new(0.0, 0.0, 200.0, 100.0);
        let height = |x: f64| 50.0 + 30.0 * (x / 25.0).sin();
        let line: Vec<Point> = (0..200).map(|x| Point::new(f64::from(x), height(f64::from(x)))).collect();
        let points: Vec<PointLabel> = wanted.iter().map(|&(x, angle, weight)| PointLabel {
            at: Point::new(x, height(x)), outward: Vec2::from_angle(angle), width: 13.0, height: 9.0, weight,
        }).collect();
        let frames: Vec<Rect> = labels::around(&points, &line, 3.0, bounds, &[]).into_iter().flatten().collect();
        for (index, frame) in frames.iter().enumerate() {
            prop_assert!(bounds.union(*frame) == bounds);
            prop_assert!(!line.iter().any(|&point| frame.contains(point)));
            prop_assert!(frames[index + 1..].iter().all(|other| frame.intersect(*other).area() <= 0.0));
        }
    }

    #[test]
    fn ticks_lie_inside_and_are_few(min in -1e6_f64..1e6, range in 1e-3_f64..1e6, count in 2_usize..12) {
        let scale = Scale::exact(min, min + range);
        let ticks = scale.ticks(count);
        prop_assert!(ticks.values.len() <= count);
        prop_assert!(ticks.values.iter().all(|&value| value >= scale.min - range * 1e-6 && value <= scale.max + range * 1e-6));
        let labels: std::collections::BTreeSet<String> = ticks.values.iter().map(|&value| ticks.label(value, false)).collect();
        prop_assert!(range < 1e-2 || labels.len() == ticks.values.len(), "{:?}", labels);
    }
}
