//! Cards that are said anew where they stand: of which files and laps they tell, and what stays of what they said.

use serenity::model::Colour;
use serenity::model::channel::Embed;

use super::remark::remark;
use super::{Card, Reply, Tone};
use crate::app::Error;
use crate::app::import_log::StoredLog;
use crate::ids::{LapId, UploadId};
use crate::telemetry::Warning;
use crate::words::{Language, Words};

/// The files of an outing.
pub(super) fn files_of(log: &StoredLog) -> Vec<UploadId> {
    let mut files: Vec<UploadId> = log.laps.iter().map(|lap| lap.upload).collect();
    files.dedup();
    files
}

/// Every lap that the card tells of: its own, and those it is held against.
pub(super) fn named_laps(log: &StoredLog) -> Vec<LapId> {
    let debrief = log.debrief.as_deref();
    let rivals = debrief
        .into_iter()
        .flat_map(|debrief| debrief.before.iter().chain(&debrief.friend));
    let about = debrief.and_then(|debrief| debrief.about.as_ref());
    let held = about.into_iter().flat_map(|about| [&about.a, &about.b]);
    let others = rivals.map(|rival| &rival.lap).chain(held);
    log.laps.iter().chain(others).map(|lap| lap.id).collect()
}

/// What a card that is said anew keeps of the one that stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keeps {
    /// What was said of files that could not be read.
    Refusals,
    /// And what was said of those that could: it was not kept with the files.
    SmallPrintToo {
        /// But for a line that was chosen, where the circuit's is known by now.
        has_chosen_line: bool,
    },
}

/// A card that is said anew in the place of the one that stood there.
#[must_use]
pub(crate) fn in_place_of(mut reply: Reply, before: &[Embed], keeps: Keeps) -> Reply {
    let bad = Some(Colour::new(Tone::Bad.color()));
    let (refused, told): (Vec<&Embed>, Vec<&Embed>) = before
        .iter()
        .filter(|embed| embed.title.is_some())
        .partition(|embed| embed.colour == bad);
    if let Keeps::SmallPrintToo { has_chosen_line } = keeps
        && told.len() == reply.cards.len()
    {
        for (card, embed) in reply.cards.iter_mut().zip(&told) {
            let text = embed.description.as_deref().unwrap_or_default();
            let small = text.lines().rev().take_while(|line| line.starts_with("-# "));
            let still_true = |line: &&str| has_chosen_line || !is_of_chosen_line(line);
            let small: Vec<&str> = small.filter(still_true).collect();
            card.text
                .extend(small.iter().rev().flat_map(|line| ["\n", *line]));
        }
    }
    let refused = refused.into_iter().map(|embed| Card {
        title: embed.title.clone().unwrap_or_default(),
        text: embed.description.clone().unwrap_or_default(),
        footer: embed.footer.as_ref().map(|footer| footer.text.clone()),
        tone: Tone::Bad,
    });
    reply.cards.splice(0..0, refused.collect::<Vec<Card>>());
    reply
}

/// Whether a small line says that the laps are timed at a line that was chosen, in whatever language.
fn is_of_chosen_line(line: &str) -> bool {
    let said = line.trim_start_matches("-# ");
    Language::ALL.iter().any(|language| {
        let words = Words::new(*language);
        [Warning::LineChosen, Warning::LineChosenBefore]
            .iter()
            .any(|warning| remark(warning, words) == said)
    })
}

/// In the place of an answer that cannot be worked out any more, because laps of it were corrected.
#[must_use]
pub(crate) fn no_longer(error: &Error, words: Words) -> Reply {
    let why = super::error::happened(error, words);
    Reply {
        cards: vec![Card {
            title: words.anew_no_longer(),
            text: words.anew_no_longer_why(&why),
            footer: None,
            tone: Tone::Bad,
        }],
        ..Reply::default()
    }
}
