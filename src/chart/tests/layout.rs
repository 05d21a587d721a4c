//! Texts of every kind of picture: large enough on a phone, inside the picture, apart from each other.

use super::made_up::Wish;
use crate::chart::compare::{CompareInput, OtherLap};
use crate::chart::map::MapColor;
use crate::chart::{Figure, Form, Painter, compare, map};

/// The smallest size that is read in a picture shown 550 wide.
const READABLE: f64 = 11.0;
/// Letters may come this close, in shown pixels.
const TOUCH: f64 = 0.6;

#[track_caller]
pub(super) fn check(painter: &mut Painter, name: &str, figure: &Figure) {
    // The detail form is the wide one, twice as large.
    for form in [Form::Chat, Form::Compact, Form::Wide] {
        let texts = painter.texts(figure, form).unwrap().to_vec();
        let shown = painter.shown();
        assert!(texts.len() > 3, "{name} has no text");
        for (index, one) in texts.iter().enumerate() {
            assert!(
                !one.text.is_empty() && one.size >= READABLE,
                "{name}, {form:?}: {one:?} is too small"
            );
            let inside = one.frame.x0 >= 0.0
                && one.frame.y0 >= 0.0
                && one.frame.x1 <= shown.x1
                && one.frame.y1 <= shown.y1;
            assert!(inside, "{name}, {form:?}: {one:?} leaves the picture");
            for other in &texts[index + 1..] {
                let common = one.frame.intersect(other.frame);
                assert!(
                    common.width() <= TOUCH || common.height() <= TOUCH,
                    "{name}, {form:?}: {one:?} overlaps {other:?}"
                );
            }
        }
    }
}

fn wishes() -> Vec<(&'static str, Wish)> {
    let long: &'static str = Box::leak("Maximilian Konstantin Ferdinand ".repeat(7).into_boxed_str());
    vec![
        ("usual", Wish::default()),
        (
            "no corner",
            Wish {
                corners: 0,
                ..Wish::default()
            },
        ),
        (
            "forty corners",
            Wish {
                corners: 40,
                length_m: 6000.0,
                ..Wish::default()
            },
        ),
        (
            "long names",
            Wish {
                names: [long, long],
                circuit: long,
                ..Wish::default()
            },
        ),
        (
            "no position",
            Wish {
                has_position: false,
                ..Wish::default()
            },
        ),
        (
            "tiny",
            Wish {
                length_m: 3.0,
                ..Wish::default()
            },
        ),
    ]
}

#[test]
fn texts_of_comparisons_are_readable_and_apart() {
    let mut painter = Painter::new();
    for (name, wish) in wishes() {
        let mut made = wish.make();
        for compared in &mut made.comparison.corners {
            if compared.corner.number % 3 == 1 {
                compared.corner.name = Some("Bergwerkskurve".to_owned());
            }
        }
        for form in [Form::Chat, Form::Compact] {
            let input = CompareInput { form, ..made.input() };
            check(&mut painter, name, &compare::figure(&input));
        }
    }
}

#[test]
fn texts_of_four_laps_are_readable_and_apart() {
    let mut painter = Painter::new();
    for (name, wish) in wishes() {
        let made = wish.make();
        let other = OtherLap {
            lap: made.a.clone(),
            comparison: made.comparison.clone(),
        };
        for form in [Form::Chat, Form::Compact] {
            let input = CompareInput {
                others: &[other.clone(), other.clone()],
                form,
                ..made.input()
            };
            check(&mut painter, name, &compare::figure(&input));
        }
    }
}

#[test]
fn texts_of_maps_are_readable_and_apart() {
    let mut painter = Painter::new();
    for (name, wish) in wishes() {
        let made = wish.make();
        for color in [MapColor::Gain, MapColor::Speed, MapColor::Gear, MapColor::Pedals] {
            check(&mut painter, name, &map::figure(&made.input(), color));
        }
    }
}
