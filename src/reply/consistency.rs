//! A session's consistency in words, beside its picture.

use super::escape::escaped;
use super::session::newest_only;
use super::{Card, Picture, Reply, corner_names};
use crate::analysis::{CornerHabit, Habit, SessionAnalysis};
use crate::app::consistency::SessionConsistency;
use crate::app::label::circuit_label;

/// Corners named per verdict.
const MAX_CORNERS: usize = 12;

/// The picture, and which corners are what.
#[must_use]
pub fn reply(of: SessionConsistency) -> Reply {
    let title = of.session.consistency.map_or_else(
        || format!("Consistency over {} laps", of.habits.laps.len()),
        |consistency| {
            format!(
                "±{:.3} s over {} laps, {:.1} %",
                consistency.deviation.get(),
                consistency.laps,
                consistency.deviation_percent
            )
        },
    );
    let mut lines = Vec::new();
    if let Some(lap) = of.laps.first() {
        lines.push(format!(
            "**{}** · {}",
            escaped(&circuit_label(&lap.circuit), 60),
            escaped(&lap.driver, 60)
        ));
    }
    for (habit, what) in [
        (Habit::Dialled, "**Dialled** (right and repeated)"),
        (Habit::Work, "**Work** (repeated, time is left)"),
        (Habit::Lottery, "**Lottery** (another one every lap)"),
    ] {
        let mut corners: Vec<&CornerHabit> = of
            .habits
            .corners
            .iter()
            .filter(|corner| corner.verdict == habit)
            .collect();
        if habit != Habit::Dialled {
            corners.sort_by(|one, other| other.loss.total_cmp(&one.loss));
        }
        let words: Vec<String> = corners
            .iter()
            .take(MAX_CORNERS)
            .map(|corner| words(corner, &of.session))
            .collect();
        if !words.is_empty() {
            lines.push(format!("{what}: {}", words.join(", ")));
        }
    }
    if of.picture.is_none() {
        lines.push("-# The picture could not be drawn; the numbers are complete.".to_owned());
    }
    Reply {
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some(format!(
                "computed · lottery: the middle half of the laps is spread over more than 1.5 % of the corner's time (at \
                 least 0.06 s); work: only the median's loss is{}",
                newest_only(of.laps.len(), of.left_out)
            )),
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture {
            png: picture.png,
            file_name: "consistency.png",
            alt_text: picture.alt_text,
        }),
        ..Reply::default()
    }
}

fn words(habit: &CornerHabit, session: &SessionAnalysis) -> String {
    let mut corners = session.corners.iter().map(|of| &of.corner);
    let label = corners
        .find(|corner| corner.number == habit.corner)
        .map_or_else(|| format!("T{}", habit.corner), corner_names::label);
    match habit.verdict {
        Habit::Dialled => label,
        Habit::Work => format!("{label} {:.2} s", habit.loss.get()),
        Habit::Lottery => format!("{label} spread {:.2} s", habit.spread.get()),
    }
}
