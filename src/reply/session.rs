//! A session: its table, and in words what it was and could have been.

use super::corner_label::label;
use super::custom_id::CustomId;
use super::escape::escaped;
use super::lap::remark;
use super::limits::OPTIONS;
use super::{Button, Card, Menu, MenuOption, Picture, Reply, lap_words, session_note};
use crate::analysis::{BrakeKind, ClassStatistics, CornerClass, SessionAnalysis, stint_trend};
use crate::app::label::LapSummary;
use crate::app::session_table::SessionTable;
use crate::telemetry::{LapKind, LapResult, best_of};
use crate::units::{DisplayUnits, MetresPerSecond, Seconds};
use crate::words::{Words, args};

/// The table with the few words that belong beside it.
#[must_use]
pub(crate) fn reply(table: SessionTable, words: Words) -> Reply {
    // As the card of the file counts them: the way out and the way in are no laps.
    let timed = table.laps.iter().filter(|lap| lap.kind == LapKind::Timed);
    let n_counting = timed.clone().filter(|lap| lap.counts()).count();
    let title = match timed.count() {
        laps if laps == n_counting => words.session_title_all(laps),
        laps => words.session_title(args::SessionTitle {
            counting: n_counting,
            laps,
        }),
    };
    let mut lines = Vec::new();
    if let Some(lap) = table.laps.first() {
        let mut parts = vec![
            format!("**{}**", escaped(&lap_words::circuit(&lap.circuit, words), 60)),
            escaped(&lap.driver, 60),
        ];
        parts.extend(lap.car.as_ref().map(|car| escaped(car, 60)));
        lines.push(parts.join(" · "));
    }
    if let Some(note) = &table.note {
        lines.extend(
            note.title
                .as_ref()
                .map(|title| format!("*{}*", escaped(title, 80))),
        );
        lines.extend(session_note::described(note, words));
    }
    let session = &table.session;
    let within = table.laps.iter().find_map(|lap| lap.within);
    let written = |time| words.lap_time_within(time, within);
    let best = session.best.map(|best| words.session_best(&written(best)));
    let rolling = session
        .best_rolling
        .map(|best| words.session_rolling(&written(best)));
    let optimal = session.optimal.map(|best| words.session_optimal(&written(best)));
    let times: Vec<String> = best.into_iter().chain(rolling).chain(optimal).collect();
    // The picture begins with them.
    let is_drawn = table
        .picture
        .as_ref()
        .is_some_and(|picture| !picture.png.is_empty());
    if !times.is_empty() && !is_drawn {
        lines.push(times.join(" · "));
    }
    lines.extend(class_lines(session, table.units, words));
    lines.extend(varies_most(session, words));
    lines.extend(trend(&table.laps, words));
    if table.picture.is_none() {
        lines.push(format!("-# {}", words.session_no_picture()));
    }
    Reply {
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some(newest_only(
                footer(session, words),
                table.laps.len(),
                table.left_out,
                words,
            )),
            ..Card::default()
        }],
        buttons: buttons(&table.laps, words),
        menus: one_by_one(&table.laps, table.is_own, words).into_iter().collect(),
        again: table.laps.first().map(|lap| CustomId::Laps(lap.id)),
        names: table.laps.iter().map(|lap| lap.id).collect(),
        page: table.laps.first().map(|lap| CustomId::Page(0, lap.id, None)),
        picture: table.picture.map(|picture| Picture::of(picture, "session.png")),
        ..Reply::default()
    }
}

/// How lap times go over the longest stint, with what is not known about it.
fn trend(laps: &[LapSummary], words: Words) -> Option<String> {
    let results: Vec<LapResult> = laps.iter().map(LapSummary::result).collect();
    let trend = stint_trend(&results)?;
    let (per_lap, uncertainty) = (
        words.signed_seconds(trend.per_lap, 3),
        words.seconds(trend.uncertainty, 3),
    );
    Some(if trend.is_clear() {
        words.session_trend(args::SessionTrend {
            laps: &trend.laps.to_string(),
            per_lap: &per_lap,
            uncertainty: &uncertainty,
        })
    } else {
        words.session_trend_none(args::SessionTrendNone {
            laps: &trend.laps.to_string(),
            per_lap: &per_lap,
            uncertainty: &uncertainty,
        })
    })
}

/// The debrief, where laps can be held against each other, and the track.
fn buttons(laps: &[LapSummary], words: Words) -> Vec<Button> {
    let Some(best) = best_of(laps, |lap| lap.counted_time()) else {
        return Vec::new();
    };
    let button = |label: String, id: CustomId| Button {
        label,
        custom_id: id.to_string(),
    };
    let mut buttons = Vec::new();
    if laps.iter().filter(|lap| lap.counts()).count() > 1 {
        buttons.push(button(words.upload_button_debrief(), CustomId::Debrief(best.id)));
    }
    buttons.push(button(
        words.upload_button_track(),
        CustomId::Track(best.id, None),
    ));
    buttons
}

/// Each lap, to do something with it; somebody else's, to compare it. Of very many those that are fastest.
fn one_by_one(laps: &[LapSummary], is_own: bool, words: Words) -> Option<Menu> {
    let mut shown: Vec<&LapSummary> = laps.iter().collect();
    let time_s = |lap: &LapSummary| lap.time.map_or(f64::INFINITY, Seconds::get);
    shown.sort_by(|one, other| time_s(one).total_cmp(&time_s(other)));
    shown.truncate(OPTIONS);
    shown.sort_by_key(|lap| lap.number);
    let options: Vec<MenuOption> = shown
        .into_iter()
        .map(|lap| MenuOption {
            label: format!(
                "{} · {}",
                words.lap_number_first(&lap.number.to_string()),
                lap_words::time(lap, words)
            ),
            description: remark(lap, words),
            value: lap.id.to_string(),
        })
        .collect();
    let (id, placeholder) = if is_own {
        (CustomId::Act, words.session_act())
    } else {
        (CustomId::Pick, words.session_pick())
    };
    (!options.is_empty()).then(|| Menu {
        custom_id: id.to_string(),
        placeholder,
        options,
    })
}

/// One line per class of corners that the circuit has.
fn class_lines(session: &SessionAnalysis, units: DisplayUnits, words: Words) -> Vec<String> {
    let mut facts = session.corners.iter().flat_map(|corner| &corner.laps);
    let brake = facts.find_map(|lap| lap.facts.brake_kind);
    session
        .classes
        .iter()
        .map(|class| class_line(class, brake, units, words))
        .collect()
}

fn class_line(of: &ClassStatistics, brake: Option<BrakeKind>, units: DisplayUnits, words: Words) -> String {
    let (unit, in_unit): (_, fn(MetresPerSecond) -> f64) = match units {
        DisplayUnits::Metric => ("km/h", MetresPerSecond::km_per_hour),
        DisplayUnits::Imperial => ("mph", MetresPerSecond::miles_per_hour),
    };
    let speed = |speed| words.decimal(in_unit(speed), 0);
    let mut facts = vec![words.session_speeds(args::SessionSpeeds {
        apex: &speed(of.apex_speed),
        entry: &speed(of.entry_speed),
        exit: &speed(of.exit_speed),
        unit,
    })];
    facts.extend(of.brake_peak.zip(brake).and_then(|(peak, kind)| match kind {
        BrakeKind::Pressure => Some(words.session_braking(&format!("{peak:.0}\u{a0}bar"))),
        BrakeKind::Share => Some(words.session_braking(&words.percent(peak, 0))),
        // A switch is on or off.
        BrakeKind::OnOff => None,
    }));
    facts.extend(of.time_lost.map(|lost| {
        let gap = words.seconds(lost.abs(), 2);
        if lost.get() < 0.0 {
            words.session_gained(&gap)
        } else {
            words.session_lost(&gap)
        }
    }));
    let count = of.corners;
    let facts = facts.join(" · ");
    let facts = facts.as_str();
    match of.class {
        CornerClass::Slow => words.session_class_slow(args::SessionClassSlow { count, facts }),
        CornerClass::Medium => words.session_class_medium(args::SessionClassMedium { count, facts }),
        CornerClass::Fast => words.session_class_fast(args::SessionClassFast { count, facts }),
    }
}

/// The corner that is driven most differently from lap to lap.
fn varies_most(session: &SessionAnalysis, words: Words) -> Option<String> {
    let number = session.varies_most?;
    let of = session.corners.iter().find(|of| of.corner.number == number)?;
    Some(words.session_varies(args::SessionVaries {
        corner: &label(&of.corner),
        spread: &words.seconds(of.time_deviation?, 2),
    }))
}

/// The footer; where a file has more laps than are looked at, that is said too.
pub(super) fn newest_only(footer: String, shown: usize, left_out: usize, words: Words) -> String {
    if left_out == 0 {
        return footer;
    }
    let newest = words.session_newest(args::SessionNewest {
        all: &(shown + left_out).to_string(),
        shown: &shown.to_string(),
    });
    format!("{footer} · {newest}")
}

fn footer(session: &SessionAnalysis, words: Words) -> String {
    let mut parts = vec![words.session_footer()];
    if !session.classes.is_empty() {
        parts.push(words.session_footer_classes());
    }
    if session.classes.iter().any(|class| class.time_lost.is_some()) {
        parts.push(words.session_footer_lost());
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laps_that_are_left_out_are_said() {
        let words = Words::default();
        let check = |shown, left_out, expect| {
            assert_eq!(newest_only("footer".to_owned(), shown, left_out, words), expect);
        };
        check(60, 0, "footer");
        check(61, 14, "footer · the newest 61 of 75 laps, plus the best");
    }
}
