//! A session: its table, and in words what it was and could have been.

use super::escape::escaped;
use super::{Card, Picture, Reply, corner_names};
use crate::analysis::{BrakeKind, ClassStatistics, SessionAnalysis};
use crate::app::label::circuit_label;
use crate::app::session_table::SessionTable;
use crate::units::{DisplayUnits, MetresPerSecond};

/// The table with the few words that belong beside it.
#[must_use]
pub fn reply(table: SessionTable) -> Reply {
    let counting = table.laps.iter().filter(|lap| lap.counts()).count();
    let title = match (table.laps.len(), counting) {
        (1, 1) => "1 lap, it counts".to_owned(),
        (1, _) => "1 lap, it does not count".to_owned(),
        (all, counting) => format!("{all} laps, {counting} of them count"),
    };
    let footer = format!(
        "{}{}",
        footer(&table.session),
        newest_only(table.laps.len(), table.left_out)
    );
    let mut lines = Vec::new();
    if let Some(lap) = table.laps.first() {
        let mut words = vec![
            format!("**{}**", escaped(&circuit_label(&lap.circuit), 60)),
            escaped(&lap.driver, 60),
        ];
        words.extend(lap.car.as_ref().map(|car| escaped(car, 60)));
        lines.push(words.join(" · "));
    }
    let session = &table.session;
    let mut words = Vec::new();
    if let Some(best) = session.best {
        words.push(format!("best **{}**", best.lap_time()));
    }
    if let Some(rolling) = session.best_rolling {
        words.push(format!("best rolling {}", rolling.lap_time()));
    }
    if let Some(optimal) = session.optimal {
        words.push(format!("optimal {}", optimal.lap_time()));
    }
    if !words.is_empty() {
        lines.push(words.join(" · "));
    }
    lines.extend(class_lines(session, table.units));
    lines.extend(varies_most(session));
    if table.picture.is_none() {
        lines.push("-# The picture could not be drawn; `/laps` lists the laps.".to_owned());
    }
    Reply {
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some(footer),
            ..Card::default()
        }],
        picture: table.picture.map(|picture| Picture {
            png: picture.png,
            file_name: "session.png",
            alt_text: picture.alt_text,
        }),
        ..Reply::default()
    }
}

/// One line per class of corners that the circuit has.
fn class_lines(session: &SessionAnalysis, units: DisplayUnits) -> Vec<String> {
    let mut facts = session.corners.iter().flat_map(|corner| &corner.laps);
    let brake = facts.find_map(|lap| lap.facts.brake_kind);
    session
        .classes
        .iter()
        .map(|class| class_line(class, brake, units))
        .collect()
}

fn class_line(of: &ClassStatistics, brake: Option<BrakeKind>, units: DisplayUnits) -> String {
    let (unit, in_unit): (_, fn(MetresPerSecond) -> f64) = match units {
        DisplayUnits::Metric => ("km/h", MetresPerSecond::km_per_hour),
        DisplayUnits::Imperial => ("mph", MetresPerSecond::miles_per_hour),
    };
    let mut words = vec![format!(
        "entry {:.0}, apex {:.0}, exit {:.0} {unit}",
        in_unit(of.entry_speed),
        in_unit(of.apex_speed),
        in_unit(of.exit_speed)
    )];
    words.extend(of.brake_peak.zip(brake).and_then(|(peak, kind)| match kind {
        BrakeKind::Pressure => Some(format!("braking {peak:.0} bar")),
        BrakeKind::Share => Some(format!("braking {:.0} %", 100.0 * peak)),
        // A switch is on or off.
        BrakeKind::OnOff => None,
    }));
    words.extend(of.time_lost.map(|lost| {
        let word = if lost.get() < 0.0 { "gained" } else { "lost" };
        format!("{:.2} s {word}", lost.get().abs())
    }));
    format!("**{}** ({}): {}", of.class.name(), of.corners, words.join(" · "))
}

/// The corner that is driven most differently from lap to lap.
fn varies_most(session: &SessionAnalysis) -> Option<String> {
    let number = session.varies_most?;
    let of = session.corners.iter().find(|of| of.corner.number == number)?;
    let spread_s = of.time_deviation?.get();
    Some(format!(
        "Most different from lap to lap: {}, ±{spread_s:.2} s",
        corner_names::label(&of.corner)
    ))
}

/// Said where a file has more laps than are looked at.
pub(super) fn newest_only(shown: usize, left_out: usize) -> String {
    if left_out == 0 {
        return String::new();
    }
    format!(
        " · {shown} of {} laps: the newest and the best one",
        shown + left_out
    )
}

fn footer(session: &SessionAnalysis) -> String {
    let mut words = vec!["computed · sectors are cut where braking begins"];
    if !session.classes.is_empty() {
        words.push("slow, medium and fast corners: means over the laps that count");
    }
    if session.classes.iter().any(|class| class.time_lost.is_some()) {
        words.push("lost: per lap, against the best lap of the session");
    }
    words.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laps_that_are_left_out_are_said() {
        let check = |shown, left_out, expect| assert_eq!(newest_only(shown, left_out), expect);
        check(60, 0, "");
        check(61, 14, " · 61 of 75 laps: the newest and the best one");
    }
}
