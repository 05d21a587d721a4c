//! The comparison picture with the few words that belong beside it.

use super::corner_label::label;
use super::custom_id::{CustomId, Shown};
use super::escape::escaped;
use super::leads_on::Pair;
use super::places::{PartCost, incidents, places};
use super::remark::small_print;
use super::session_note::surface_name;
use super::standing::Wanted;
use super::{Card, Picture, Reply, lap_words};
use crate::analysis::{
    AlignmentBasis, AlignmentSummary, Comparison, Confidence, corner_account, costliest_corner,
};
use crate::app::compare_laps::ComparedLaps;
use crate::app::label::LapSummary;
use crate::units::Seconds;
use crate::words::{Words, args};

/// Places named in the text.
const MAX_PLACES: usize = 3;

/// Picture, difference, and where it comes from.
#[must_use]
pub(crate) fn reply(compared: ComparedLaps, words: Words) -> Reply {
    let ComparedLaps {
        a,
        b,
        others,
        comparison,
        picture,
        offered,
        view,
        surfaces,
        unsaid,
    } = compared;
    let mut wanted = Wanted::of(&view);
    for (place, (other, _)) in wanted.others.iter_mut().zip(&others) {
        *place = Some(other.id);
    }
    let corner = wanted.corner;
    let zoomed = corner.and_then(|number| in_corner(&comparison, number));
    let mut lines = vec![lap_words::line(&a, words), lap_words::line(&b, words)];
    lines.extend(others.iter().map(|(other, delta)| {
        let line = lap_words::line(other, words);
        format!(
            "{line} · {}",
            words.signed_gap_within(*delta, [other.within, b.within])
        )
    }));
    lines.push(String::new());
    match zoomed {
        Some(_) => lines
            .push(words.compare_whole_lap(&words.signed_gap_within(comparison.delta, [a.within, b.within]))),
        None => lines.extend(where_it_is(&comparison, words)),
    }
    lines.extend(different_cars(&a, &b, words));
    lines.extend(surfaces.map(|(one, other)| {
        words.compare_different_surfaces(args::CompareDifferentSurfaces {
            one: &surface_name(one, words),
            other: &surface_name(other, words),
        })
    }));
    if picture.is_none() {
        lines.push(format!("-# {}", words.no_picture()));
    }
    lines.extend(lap_words::picked(unsaid, words));
    lines.extend(small_print(&comparison.warnings, words));
    let pair = Pair {
        a: a.id,
        b: b.id,
        words,
    };
    // A corner that was asked for stays the one that is looked at.
    let shown = corner.map_or(Shown::Compare, Shown::Corner);
    let menus = [
        pair.corners_of(&comparison),
        pair.looked_at(shown, &offered, unsaid),
        pair.others(shown, &offered),
    ];
    Reply {
        cards: vec![Card {
            title: zoomed.as_ref().map_or_else(
                || headline(&a, &b, comparison.delta, words),
                |(name, loss)| headline_in(name, (&a, &b), *loss, words),
            ),
            text: lines.join("\n").trim_end().to_owned(),
            footer: Some(words.compare_footer(&aligned(&comparison.alignment, words))),
            ..Card::default()
        }],
        picture: picture.map(|picture| Picture::of(picture, "compare.png")),
        buttons: vec![pair.where_is_the_time(), pair.track(), pair.full()],
        menus: menus.into_iter().flatten().collect(),
        again: Some(CustomId::Compare(a.id, Some(b.id))),
        wanted,
        page: Some(CustomId::Page(
            corner.unwrap_or_else(|| costliest_corner(&comparison).map_or(0, |(corner, _)| corner.number)),
            a.id,
            Some(b.id),
        )),
        ..Reply::default()
    }
}

/// What a corner is called, and what it costs.
fn in_corner(comparison: &Comparison, number: u32) -> Option<(String, Seconds)> {
    let account = corner_account(comparison);
    let (corner, loss) = account.iter().find(|(corner, _)| corner.number == number)?;
    Some((label(corner), *loss))
}

/// `Alice is 0.12 s slower than Ben in T4`.
fn headline_in(corner: &str, (a, b): (&LapSummary, &LapSummary), loss: Seconds, words: Words) -> String {
    let (a, b) = named(a, b, words);
    let (a, b, gap) = (a.as_str(), b.as_str(), &words.seconds(loss.abs(), 2));
    match loss.milliseconds() {
        -4..=4 => words.compare_level_in(args::CompareLevelIn { a, b, corner }),
        slower if slower > 0 => words.compare_slower_in(args::CompareSlowerIn { a, b, corner, gap }),
        _ => words.compare_faster_in(args::CompareFasterIn { a, b, corner, gap }),
    }
}

/// Two laps by their drivers, or by their numbers where one driver drove both.
fn named(a: &LapSummary, b: &LapSummary, words: Words) -> (String, String) {
    if a.owner == b.owner {
        (lap_words::named_first(a, words), lap_words::named(b, words))
    } else {
        (escaped(&a.driver, 60), escaped(&b.driver, 60))
    }
}

/// `Alice is 0.395 s slower than Ben`; of one driver's laps `Lap 9 is 0.395 s slower than lap 13`.
pub(super) fn headline(a: &LapSummary, b: &LapSummary, delta: Seconds, words: Words) -> String {
    let (a_within, b_within) = (a.within, b.within);
    let (a_name, b_name) = named(a, b, words);
    let (a, b) = (a_name.as_str(), b_name.as_str());
    let gap = &words.gap_within(delta.abs(), [a_within, b_within]);
    match delta.milliseconds() {
        0 => words.compare_same_time(args::CompareSameTime { a, b }),
        slower if slower > 0 => words.compare_slower(args::CompareSlower { a, b, gap }),
        _ => words.compare_faster(args::CompareFaster { a, b, gap }),
    }
}

/// What times of different cars are worth; `None` where the cars are the same or one of them is not known.
pub(super) fn different_cars(a: &LapSummary, b: &LapSummary, words: Words) -> Option<String> {
    let (one, other) = (escaped(a.car.as_ref()?, 40), escaped(b.car.as_ref()?, 40));
    let names = args::CompareDifferentCars {
        one: &one,
        other: &other,
    };
    a.is_in_another_car_than(b)
        .then(|| format!("-# {}", words.compare_different_cars(names)))
}

/// The places that cost and that bring most.
fn where_it_is(comparison: &Comparison, words: Words) -> Vec<String> {
    let places = places(comparison, words);
    let shown = |places: Vec<&PartCost>| {
        let parts: Vec<String> = places
            .iter()
            .map(|of| format!("{} {}", of.name, words.signed_seconds(of.loss, 2)))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    };
    let costs = |of: &&PartCost| of.loss.get() >= 0.005;
    let brings = |of: &&PartCost| of.loss.get() <= -0.005;
    let losses = shown(places.iter().filter(costs).take(MAX_PLACES).collect());
    let gains = shown(places.iter().rev().filter(brings).take(MAX_PLACES).collect());
    let losses = losses.map(|places| words.compare_loses(&places));
    let gains = gains.map(|places| words.compare_gains(&places));
    losses
        .into_iter()
        .chain(gains)
        .chain(incidents(comparison, words))
        .collect()
}

/// `aligned by position, confidence high`.
pub(super) fn aligned(alignment: &AlignmentSummary, words: Words) -> String {
    let basis = match alignment.basis {
        AlignmentBasis::Position => words.basis_position(),
        AlignmentBasis::Landmarks => words.basis_landmarks(),
        AlignmentBasis::Length => words.basis_length(),
    };
    let confidence = match alignment.confidence {
        Confidence::Low => words.confidence_low(),
        Confidence::Medium => words.confidence_medium(),
        Confidence::High => words.confidence_high(),
    };
    words.compare_aligned(args::CompareAligned {
        basis: &basis,
        confidence: &confidence,
    })
}
