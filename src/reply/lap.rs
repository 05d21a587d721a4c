//! One of one's own laps: what it is, who sees it, and what can be done with it.

use super::custom_id::{CustomId, LapDeed};
use super::escape::{escaped, plain};
use super::{Button, Card, Reply, lap_words};
use crate::app::label::LapSummary;
use crate::app::own_laps::SetAside;
use crate::words::Words;

/// Its card. `in_server`: whether it can be shared where it is shown.
#[must_use]
pub(crate) fn reply(lap: &LapSummary, in_server: bool, words: Words) -> Reply {
    let seen = if lap.shared {
        words.lap_card_shared()
    } else {
        words.lap_card_private()
    };
    let mut buttons = vec![Button {
        label: words.leads_compare(),
        custom_id: CustomId::Compare(lap.id, None).to_string(),
    }];
    if lap.shared {
        buttons.push(button(words.upload_more_private(), LapDeed::KeepPrivate, lap));
    } else if in_server {
        buttons.push(button(words.lap_card_share(), LapDeed::Share, lap));
    }
    match lap.set_aside {
        Some(SetAside::Optimal) => {}
        Some(SetAside::Excluded | SetAside::NotMine) => {
            buttons.push(button(words.lap_card_count(), LapDeed::Count, lap));
        }
        None => {
            buttons.push(button(words.lap_card_exclude(), LapDeed::Exclude, lap));
            buttons.push(button(words.lap_card_not_mine(), LapDeed::NotMine, lap));
        }
    }
    buttons.push(button(words.lap_card_delete(), LapDeed::AskDelete, lap));
    Reply {
        cards: vec![Card {
            title: title(lap, words),
            text: format!("{}\n{} {seen}", place(lap, words), verdict(lap, words)),
            ..Card::default()
        }],
        buttons,
        ..Reply::default()
    }
}

/// Whether it is to go for good.
#[must_use]
pub(crate) fn delete(lap: &LapSummary, words: Words) -> Reply {
    Reply {
        cards: vec![Card {
            title: title(lap, words),
            text: format!("{}\n{}", place(lap, words), words.lap_card_delete_ask()),
            ..Card::default()
        }],
        buttons: vec![
            button(words.lap_card_delete_yes(), LapDeed::Delete, lap),
            button(words.lap_card_delete_no(), LapDeed::Show, lap),
        ],
        ..Reply::default()
    }
}

/// It is gone.
#[must_use]
pub(crate) fn deleted(words: Words) -> Reply {
    Reply::card(words.lap_card_deleted(), words.lap_card_deleted_about())
}

/// `Lap 7 · 1:37.920`.
fn title(lap: &LapSummary, words: Words) -> String {
    let number = words.lap_number_first(&lap.number.to_string());
    plain(&format!("{number} · {}", lap_words::time(lap, words)), 100)
}

/// `Harrow Glen · MX-5 · 29 Nov`.
fn place(lap: &LapSummary, words: Words) -> String {
    let mut parts = vec![escaped(&lap_words::circuit(&lap.circuit, words), 60)];
    parts.extend(lap.car.as_ref().map(|car| escaped(car, 60)));
    parts.push(lap_words::day(lap, words));
    parts.join(" · ")
}

/// Whether it counts, and why not.
fn verdict(lap: &LapSummary, words: Words) -> String {
    match lap.set_aside {
        Some(SetAside::Excluded) => words.lap_card_excluded(),
        Some(SetAside::NotMine) => words.lap_card_driven_by_other(),
        Some(SetAside::Optimal) => words.lap_card_optimal(),
        None if lap.counts() => words.lap_card_counts(),
        None => words.lap_card_does_not_count(&remark(lap, words)),
    }
}

/// Why a lap does not count, in a word or two; empty for one that does.
pub(super) fn remark(lap: &LapSummary, words: Words) -> String {
    match lap.set_aside {
        Some(SetAside::Excluded) => words.lap_excluded(),
        Some(SetAside::NotMine) => words.lap_driven_by_other(),
        Some(SetAside::Optimal) => words.lap_optimal(),
        None if lap.counts() => String::new(),
        None => lap_words::kind(lap.kind, words).unwrap_or_else(|| words.lap_not_counting()),
    }
}

fn button(label: String, deed: LapDeed, lap: &LapSummary) -> Button {
    Button {
        label,
        custom_id: CustomId::Lap(deed, lap.id).to_string(),
    }
}
