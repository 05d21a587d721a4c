//! What is kept of a person: told, given, and asked once more before it goes.

use super::custom_id::{CustomId, Erasure};
use super::dashboard::way_in;
use super::escape::escaped;
use super::lap_words::choice;
use super::{Button, Card, Reply, Tone};
use crate::app::dashboard::ENTRY_MINUTES;
use crate::app::data::{Erased, KeptData};
use crate::app::label::LapSummary;
use crate::words::{Words, args};

/// What is kept, who sees it, and what to do about it.
#[must_use]
pub(crate) fn kept(data: &KeptData, words: Words) -> Reply {
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let mut lines = Vec::new();
    if data.files == 0 {
        lines.push(words.data_nothing());
    } else {
        lines.push(words.data_files(args::DataFiles {
            laps: &words.laps_counted(count(data.laps)),
            files: count(data.files),
        }));
        lines.push(words.data_shown(args::DataShown {
            servers: count(data.servers),
            laps: &words.laps_counted(count(data.shared_laps)),
        }));
    }
    lines.push(words.data_held());
    if data.originals > 0 {
        lines.push(words.data_originals(count(data.originals)));
    }
    lines.push(words.data_next());
    Reply::card(words.data_title(), lines.join("\n"))
}

/// Words beside a part of an export. `left_out`: how many files fit into no message, where it is the last part.
#[must_use]
pub(crate) fn exported(part: u32, left_out: usize, words: Words) -> Reply {
    let (title, about) = if part <= 1 {
        (words.data_exported(), words.data_exported_about())
    } else {
        (words.data_part(&part.to_string()), String::new())
    };
    let left_out = (left_out > 0).then(|| words.data_left_out(left_out));
    let lines: Vec<String> = [about].into_iter().chain(left_out).collect();
    Reply::card(title, lines.join("\n").trim())
}

/// The way to an export that is larger than a message.
#[must_use]
pub(crate) fn link(link: String, words: Words) -> Reply {
    let about = words.data_exported_link(&ENTRY_MINUTES.to_string());
    way_in(words.data_exported(), about, link, words)
}

/// Asks once more. `lap`: the one that was named.
#[must_use]
pub(crate) fn sure(what: Erasure, lap: Option<&LapSummary>, words: Words) -> Reply {
    let title = match what {
        Erasure::Lap(_) => words.data_sure_lap(),
        Erasure::Upload(_) => words.data_sure_upload(),
        Erasure::Everything => words.data_sure_all(),
    };
    let text = lap.map_or_else(
        || words.data_sure_everything(),
        |lap| {
            format!(
                "{}\n{}",
                escaped(&choice(lap, words), 200),
                words.data_sure_next()
            )
        },
    );
    Reply {
        cards: vec![Card {
            title,
            text,
            footer: None,
            tone: Tone::Bad,
        }],
        buttons: vec![Button {
            label: words.data_do_it(),
            custom_id: CustomId::Erase(what).to_string(),
        }],
        ..Reply::default()
    }
}

/// Laps are gone.
#[must_use]
pub(crate) fn laps_gone(laps: usize, words: Words) -> Reply {
    Reply::card(words.data_gone(), words.data_gone_laps(laps))
}

/// Everything is gone.
#[must_use]
pub(crate) fn all_gone(_erased: Erased, words: Words) -> Reply {
    Reply::card(words.data_gone(), words.data_gone_all())
}
