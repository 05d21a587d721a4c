//! The answer to a question, with what it is about and who worded it.

use super::compare::different_cars;
use super::escape::{escaped, shortened};
use super::lap_words::{self, time};
use super::{Button, Card, Picture, Reply};
use crate::app::ask::{Asked, AskedKind};
use crate::app::label::LapSummary;
use crate::app::writer::{Answer, Wording};
use crate::coach::question::Notice;
use crate::words::Words;

/// Verb of the buttons that answer a question as another one of its readings.
pub(crate) const ASK_AS: &str = "ask-as";
/// Before the number of an answer, where it is to be shown to everybody in the channel.
pub(crate) const TURN: &str = "turn:";
/// Characters of one sentence at most.
const SENTENCE_CHARS: usize = 900;
/// Characters on a button that Discord shows.
const BUTTON_CHARS: usize = 80;

/// The answer as it stands: computed, or worded by a model.
#[must_use]
pub(crate) fn reply(asked: &Asked) -> Reply {
    let language = asked.preferences.language;
    let say = |notice: Notice| notice.text(language);
    let plain = |text: String, footer: Option<String>| Reply {
        cards: vec![Card {
            title: String::from("Pacenote"),
            text,
            footer,
            ..Card::default()
        }],
        ..Reply::default()
    };
    match &asked.kind {
        AskedKind::Laps { answer, .. } => about_laps(asked, answer),
        AskedKind::Plain(text) => plain(text.clone(), None),
        AskedKind::Term { text } => plain(escaped(text, SENTENCE_CHARS), Some(say(Notice::GeneralKnowledge))),
        AskedKind::General { text, worded } => general(asked, text.as_deref(), worded.as_ref()),
    }
}

/// General knowledge: a model's words where they may be said, else the nearest checked text, else what can be asked.
fn general(asked: &Asked, text: Option<&str>, worded: Option<&Answer>) -> Reply {
    let language = asked.preferences.language;
    let said = worded.filter(|answer| !answer.sentences.is_empty());
    let mut shown = match (said, text) {
        (Some(answer), _) => escaped(&answer.sentences.join(" "), 4 * SENTENCE_CHARS),
        (None, Some(text)) => escaped(text, SENTENCE_CHARS),
        (None, None) => Notice::General.text(language),
    };
    if worded.is_some_and(|answer| answer.shortage.is_some()) {
        shown.push_str(&format!("\n-# {}", Notice::Shortage.text(language)));
    }
    let footer = match (said, text) {
        (Some(_), _) => Some(Notice::GeneralByModel),
        (None, _) if asked.wording_follows => Some(Notice::GeneralFollows),
        (None, Some(_)) => Some(Notice::GeneralKnowledge),
        (None, None) => None,
    };
    Reply {
        cards: vec![Card {
            title: String::from("Pacenote"),
            text: shown,
            footer: footer.map(|notice| notice.text(language)),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

fn about_laps(asked: &Asked, answer: &Answer) -> Reply {
    let words = Words::new(asked.preferences.language);
    let AskedKind::Laps {
        about,
        read_as,
        picture,
        ..
    } = &asked.kind
    else {
        return Reply::default();
    };
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        read_as
            .as_ref()
            .map(|reading| format!("-# {}", words.ask_read_as(reading))),
    );
    let sentences = answer.sentences.iter();
    lines.extend(sentences.map(|sentence| escaped(sentence, SENTENCE_CHARS)));
    if answer.shortage.is_some() {
        lines.push(format!("-# {}", words.ask_shortage()));
    }
    if let Some((a, b)) = about {
        let other = b.as_ref().filter(|b| b.id != a.id);
        let beside = other
            .map(|b| format!(" · {}", against(a, b, words)))
            .unwrap_or_default();
        lines.push(format!("-# {} {}{beside}", words.ask_about(), lap(a, words)));
        lines.extend(other.and_then(|b| different_cars(a, b, words)));
    }
    let by = match answer.wording {
        Wording::Ai(_) => words.ask_worded_by_model(),
        Wording::Computed if asked.wording_follows => words.ask_wording_follows(),
        Wording::Computed => words.ask_computed(),
    };
    let buttons = asked.id.into_iter().flat_map(|id| {
        let readings = asked.readings.iter().enumerate();
        readings.map(move |(at, reading)| Button {
            label: shortened(reading, BUTTON_CHARS),
            custom_id: format!("{ASK_AS}:{id}:{at}"),
        })
    });
    Reply {
        cards: vec![Card {
            title: about
                .as_ref()
                .map_or_else(|| String::from("Pacenote"), |(a, _)| title(a, words)),
            text: lines.join("\n"),
            footer: Some(by),
            ..Card::default()
        }],
        buttons: buttons.collect(),
        // Where others read it, it goes with the laps.
        names: about
            .iter()
            .flat_map(|(a, b)| std::iter::once(a).chain(b))
            .map(|lap| lap.id)
            .collect(),
        picture: picture
            .as_ref()
            .map(|drawing| Picture::of(drawing.clone(), "answer.png")),
        ..Reply::default()
    }
}

fn title(a: &LapSummary, words: Words) -> String {
    super::escape::plain(&lap_words::circuit(&a.circuit, words), 100)
}

/// `Spa · lap 7 · 1:42.027`.
fn lap(label: &LapSummary, words: Words) -> String {
    let number = lap_words::named(label, words);
    format!(
        "{} · {number} · {}",
        escaped(&lap_words::circuit(&label.circuit, words), 60),
        time(label, words)
    )
}

/// The reference: another driver by name, one's own lap by number.
fn against(a: &LapSummary, b: &LapSummary, words: Words) -> String {
    let other = if a.owner == b.owner {
        lap_words::named(b, words)
    } else {
        escaped(&b.driver, 60)
    };
    format!("{} · {}", words.analyze_against(&other), time(b, words))
}
