//! No picture is higher than what it shows.

use super::made_up::{MadeUp, Wish, without};
use super::{consistency_figures, grip_figures, languages, lap_tables, progress_figures};
use crate::chart::compare::CompareInput;
use crate::chart::map::MapColor;
use crate::chart::theme::{BACKGROUND, MARGIN, PANEL};
use crate::chart::{Figure, Form, Painter, compare, map};
use crate::telemetry::ChannelRole;
use crate::words::Words;

const FORMS: [Form; 3] = [Form::Chat, Form::Compact, Form::Wide];

/// At most a third of the rows of a picture have nothing in them but the ground.
#[track_caller]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a small positive number"
)]
fn check(painter: &mut Painter, name: &str, figure: &Figure, form: Form) {
    // Said in words.
    if figure.nothing().is_some() {
        return;
    }
    let (pixels, (width, _)) = painter.rgb(figure, form).unwrap();
    let is_ground = |pixel: &[u8]| pixel == BACKGROUND.rgb || pixel == PANEL.rgb;
    // The margins above and below are a frame.
    let margin = (MARGIN * f64::from(width) / form.shown_width()) as usize;
    let rows: Vec<&[u8]> = pixels.chunks_exact(usize::from(width) * 3).collect();
    let rows = &rows[margin..rows.len() - margin];
    let is_empty = |row: &&&[u8]| row.chunks_exact(3).all(is_ground);
    let empty = rows.iter().filter(is_empty).count();
    assert!(
        empty * 3 <= rows.len(),
        "{name}, {form:?}: {empty} of {} rows are empty",
        rows.len()
    );
}

#[test]
fn no_picture_is_more_than_a_third_empty() {
    let mut painter = Painter::new();
    for form in FORMS {
        for (name, figure) in languages::pictures(Words::default(), form) {
            check(&mut painter, name, &figure, form);
        }
        let few = [
            ("one session", progress_figures::example_of_one_session()),
            ("one driver", progress_figures::example_of_one_driver()),
            ("one lap", lap_tables::example_of_one_lap()),
            ("thirty laps", lap_tables::example_of_many_laps()),
            (
                "thirty laps, corner by corner",
                consistency_figures::example_of_many_laps(),
            ),
            ("no acceleration", grip_figures::example_of_none()),
        ];
        for (name, figure) in few {
            check(&mut painter, name, &figure, form);
        }
    }
}

#[test]
fn laps_of_every_shape_fill_their_picture() {
    let mut painter = Painter::new();
    let nowhere = |mut made: MadeUp| {
        for lap in [&mut made.a.lap, &mut made.b.lap] {
            *lap = without(&without(lap, ChannelRole::Latitude), ChannelRole::Longitude);
        }
        made
    };
    let equal = Wish {
        names: ["Alice", "Alice"],
        ..Wish::default()
    };
    let mut same = equal.make();
    same.comparison.corners.clear();
    let cases = [
        ("usual", Wish::default().make()),
        ("no positions", nowhere(Wish::default().make())),
        ("no corner", same),
    ];
    for (name, made) in &cases {
        for form in FORMS {
            let input = CompareInput { form, ..made.input() };
            check(&mut painter, name, &compare::figure(&input), form);
            for color in [MapColor::Gain, MapColor::Speed] {
                check(&mut painter, name, &map::figure(&input, color), form);
            }
        }
    }
}
