//! A session's consistency in words, beside its picture.

use super::corner_label::label;
use super::custom_id::CustomId;
use super::escape::escaped;
use super::session::newest_only;
use super::{Card, Picture, Reply, lap_words, leads_on};
use crate::analysis::{CornerHabit, Habit, SessionAnalysis};
use crate::app::consistency::SessionConsistency;
use crate::units::Seconds;
use crate::words::{Words, args};

/// Corners named per verdict.
const MAX_CORNERS: usize = 12;

/// The picture, and which corners are what.
#[must_use]
pub(crate) fn reply(of: SessionConsistency, words: Words) -> Reply {
    let title = of.session.consistency.map_or_else(
        || words.consistency_title(of.habits.laps.len()),
        |consistency| {
            words.consistency_title_spread(args::ConsistencyTitleSpread {
                laps: consistency.laps,
                share: &words.percent(consistency.deviation_percent / 100.0, 1),
                spread: &words.seconds(consistency.deviation, 3),
            })
        },
    );
    let mut lines = Vec::new();
    if let Some(lap) = of.laps.first() {
        lines.push(format!(
            "**{}** · {}",
            escaped(&lap_words::circuit(&lap.circuit, words), 60),
            escaped(&lap.driver, 60)
        ));
    }
    lines.extend(named(Habit::Dialled, &of, words).map(|corners| words.consistency_steady(&corners)));
    lines.extend(named(Habit::Work, &of, words).map(|corners| words.consistency_slow(&corners)));
    lines.extend(named(Habit::Lottery, &of, words).map(|corners| words.consistency_varies(&corners)));
    if of.picture.is_none() {
        lines.push(format!("-# {}", words.no_picture()));
    }
    let footer = words.consistency_footer(args::ConsistencyFooter {
        least: &words.seconds(Seconds::new(0.06), 2),
        share: &words.percent(0.015, 1),
    });
    let first = of.laps.first().map(|lap| lap.id);
    let buttons = first.map(|lap| [leads_on::debrief_of(lap, words), leads_on::laps_of(lap, words)]);
    Reply {
        buttons: buttons.into_iter().flatten().collect(),
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some(newest_only(footer, of.laps.len(), of.left_out, words)),
            ..Card::default()
        }],
        page: of.laps.first().map(|lap| CustomId::Page(0, lap.id, None)),
        names: of.laps.iter().map(|lap| lap.id).collect(),
        picture: of.picture.map(|picture| Picture::of(picture, "consistency.png")),
        ..Reply::default()
    }
}

/// The corners of one kind, the costliest first; `None` where there are none.
fn named(habit: Habit, of: &SessionConsistency, words: Words) -> Option<String> {
    let mut corners: Vec<&CornerHabit> = of
        .habits
        .corners
        .iter()
        .filter(|corner| corner.verdict == habit)
        .collect();
    if habit != Habit::Dialled {
        corners.sort_by(|one, other| other.loss.total_cmp(&one.loss));
    }
    let corners: Vec<String> = corners
        .iter()
        .take(MAX_CORNERS)
        .map(|corner| one(corner, &of.session, words))
        .collect();
    (!corners.is_empty()).then(|| corners.join(", "))
}

fn one(habit: &CornerHabit, session: &SessionAnalysis, words: Words) -> String {
    let mut corners = session.corners.iter().map(|of| &of.corner);
    let corner = corners
        .find(|corner| corner.number == habit.corner)
        .map_or_else(|| format!("T{}", habit.corner), label);
    match habit.verdict {
        Habit::Dialled => corner,
        Habit::Work => format!("{corner} {}", words.seconds(habit.loss, 2)),
        Habit::Lottery => words.consistency_corner_spread(args::ConsistencyCornerSpread {
            corner: &corner,
            spread: &words.seconds(habit.spread, 2),
        }),
    }
}
