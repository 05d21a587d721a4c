//! Whole pictures against committed ones, by decoded pixels.
//!
//! `UPDATE_GOLDEN=1` rewrites the committed pictures and then fails; a mismatch writes expected, difference and
//! actual side by side to `target/golden`.

use std::path::{Path, PathBuf};

use image::RgbImage;

use super::made_up::Wish;
use super::{
    consistency_figures, corner_card_figures, four_laps, grip_figures, lap_tables, progress_figures,
};
use crate::chart::compare::{CompareInput, figure};
use crate::chart::map::MapColor;
use crate::chart::{Figure, Form, Painter, corner_card, map};

/// How many times smaller the committed pictures of [`check_small`] are.
const SMALLER: u32 = 3;

fn rgb_image(figure: &Figure, form: Form) -> RgbImage {
    let (pixels, (width, height)) = Painter::new().rgb(figure, form).unwrap();
    RgbImage::from_raw(width.into(), height.into(), pixels).unwrap()
}

#[track_caller]
fn check(name: &str, figure: &Figure, form: Form) {
    check_image(name, &rgb_image(figure, form));
}

/// The same at a third of the size: enough to see what changed, and small enough for one picture per kind.
#[track_caller]
fn check_small(name: &str, figure: &Figure, form: Form) {
    let whole = rgb_image(figure, form);
    let (width, height) = (whole.width() / SMALLER, whole.height() / SMALLER);
    let small = RgbImage::from_fn(width, height, |x, y| {
        let mut sums = [0_u32; 3];
        for (across, down) in (0..SMALLER).flat_map(|down| (0..SMALLER).map(move |across| (across, down))) {
            let pixel = whole.get_pixel(x * SMALLER + across, y * SMALLER + down);
            for (sum, value) in sums.iter_mut().zip(pixel.0) {
                *sum += u32::from(value);
            }
        }
        image::Rgb(sums.map(|sum| u8::try_from(sum / (SMALLER * SMALLER)).unwrap()))
    });
    check_image(name, &small);
}

#[track_caller]
fn check_image(name: &str, actual: &RgbImage) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path: PathBuf = package.join("tests/golden").join(format!("{name}.png"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let mut png = std::io::Cursor::new(Vec::new());
        let encoder = image::codecs::png::PngEncoder::new_with_quality(
            &mut png,
            image::codecs::png::CompressionType::Best,
            image::codecs::png::FilterType::Adaptive,
        );
        actual.write_with_encoder(encoder).unwrap();
        std::fs::write(&path, png.into_inner()).unwrap();
        panic!(
            "{} is rewritten: look at it, then run without UPDATE_GOLDEN",
            path.display()
        );
    }
    let expected = image::open(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .to_rgb8();
    assert_eq!(expected.dimensions(), actual.dimensions(), "{name}");
    let differs = |one: &image::Rgb<u8>, other: &image::Rgb<u8>| {
        one.0
            .iter()
            .zip(other.0)
            .any(|(one, other)| one.abs_diff(other) > 1)
    };
    let count = expected
        .pixels()
        .zip(actual.pixels())
        .filter(|(one, other)| differs(one, other))
        .count();
    if count > 0 {
        let (width, height) = actual.dimensions();
        let side_by_side = RgbImage::from_fn(width * 3, height, |x, y| match x / width {
            0 => *expected.get_pixel(x, y),
            1 => {
                let (x, shade) = (x - width, |differs| if differs { 255 } else { 0 });
                let value = shade(differs(expected.get_pixel(x, y), actual.get_pixel(x, y)));
                image::Rgb([value, value, value])
            }
            _ => *actual.get_pixel(x - 2 * width, y),
        });
        let folder = package.join("target/golden");
        std::fs::create_dir_all(&folder).unwrap();
        let report = folder.join(format!("{name}.png"));
        side_by_side.save(&report).unwrap();
        panic!("{name}: {count} pixels differ, see {}", report.display());
    }
}

#[test]
fn the_upright_comparison_looks_as_it_did() {
    check(
        "compare-compact",
        &figure(&Wish::default().make().input()),
        Form::Compact,
    );
}

#[test]
fn the_lying_comparison_looks_as_it_did() {
    check(
        "compare-wide",
        &figure(&Wish::default().make().input()),
        Form::Wide,
    );
}

#[test]
fn the_map_looks_as_it_did() {
    let made = Wish::default().make();
    check(
        "map-compact",
        &map::figure(&made.input(), MapColor::Gain),
        Form::Compact,
    );
}

#[test]
fn the_card_of_a_corner_looks_as_it_did() {
    let made = corner_card_figures::made();
    check(
        "corner-compact",
        &corner_card::figure(&made.input(), 2),
        Form::Compact,
    );
}

#[test]
fn four_laps_look_as_they_did() {
    let made = Wish::default().make();
    let four = four_laps::four(&made);
    let input = CompareInput {
        others: &four.others(&made),
        ..made.input()
    };
    check_small("compare-four", &figure(&input), Form::Wide);
}

#[test]
fn the_map_of_speed_looks_as_it_did() {
    let made = Wish::default().make();
    let figure = map::figure(&made.input(), MapColor::Speed);
    check_small("map-speed", &figure, Form::Compact);
}

#[test]
fn the_map_of_gears_looks_as_it_did() {
    let made = Wish::default().make();
    let figure = map::figure(&made.input(), MapColor::Gear);
    check_small("map-gear", &figure, Form::Compact);
}

#[test]
fn the_map_of_pedals_looks_as_it_did() {
    let made = Wish::default().make();
    let figure = map::figure(&made.input(), MapColor::Pedals);
    check_small("map-pedals", &figure, Form::Compact);
}

#[test]
fn the_lap_table_looks_as_it_did() {
    check_small("lap-table", &lap_tables::example(), Form::Compact);
}

#[test]
fn the_friction_circle_looks_as_it_did() {
    check_small("grip", &grip_figures::example(), Form::Wide);
}

#[test]
fn the_consistency_picture_looks_as_it_did() {
    check_small("consistency", &consistency_figures::example(), Form::Compact);
}

#[test]
fn the_progress_picture_looks_as_it_did() {
    check_small("progress", &progress_figures::example_of_progress(), Form::Wide);
}

#[test]
fn the_duel_looks_as_it_did() {
    let duel = progress_figures::example_of_a_duel(crate::words::Words::default());
    check_small("duel", &duel, Form::Compact);
}

#[test]
fn the_leaderboard_looks_as_it_did() {
    check_small(
        "leaderboard",
        &progress_figures::example_of_a_board(),
        Form::Compact,
    );
}

#[test]
fn the_same_figure_gives_the_same_bytes_whatever_was_drawn_before() {
    let figure = figure(&Wish::default().make().input());
    let mut painter = Painter::new();
    let first = painter.png(&figure, Form::Compact).unwrap();
    let lying = painter.png(&figure, Form::Wide).unwrap();
    let again = painter.png(&figure, Form::Compact).unwrap();
    assert!(first == again);
    assert!(lying == crate::chart::Painter::new().png(&figure, Form::Wide).unwrap());
}

#[test]
fn pictures_stay_small_enough_to_post() {
    for corners in [8, 40] {
        let figure = figure(
            &Wish {
                corners,
                length_m: 6000.0,
                ..Wish::default()
            }
            .make()
            .input(),
        );
        let bytes = crate::chart::Painter::new().png(&figure, Form::Wide).unwrap();
        assert!(bytes.len() <= 300_000, "{corners} corners: {} bytes", bytes.len());
        let decoded = image::load_from_memory(&bytes).unwrap();
        assert_eq!((decoded.width(), decoded.height()), (1600, 1200));
        let (drawn, _) = Painter::new().rgb(&figure, Form::Wide).unwrap();
        let kept = decoded.to_rgb8();
        let squares = drawn.iter().zip(kept.as_raw());
        let mean: f64 = squares
            .map(|(&drawn, &kept)| f64::from(drawn.abs_diff(kept)).powi(2))
            .sum::<f64>()
            / drawn.len() as f64;
        assert!(mean.sqrt() < 1.0, "{corners} corners: {} of 255 off", mean.sqrt());
    }
}
