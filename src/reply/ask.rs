//! The answer to a question, with what it is about and who worded it.

use super::compare::different_cars;
use super::escape::escaped;
use super::lap_words::{self, choice, time};
use super::{Button, Card, Menu, MenuOption, Reply};
use crate::app::ask::{Asked, AskedKind, Evidence};
use crate::app::label::LapSummary;
use crate::app::writer::{Answer, Wording};
use crate::coach::question::Notice;
use crate::words::Words;

/// Verb of the button that lists the facts of an answer.
pub const EVIDENCE: &str = "evidence";
/// Verb of the menu that asks the same about another lap.
pub const ASK_AGAIN: &str = "ask-again";
/// Characters of one sentence at most.
const SENTENCE_CHARS: usize = 900;

/// The answer as it stands: computed, or worded by a model.
#[must_use]
pub fn reply(asked: &Asked) -> Reply {
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
        AskedKind::Laps {
            answer,
            a,
            b,
            silent_corner,
            remarks,
            ..
        } => about_laps(asked, answer, (a, b), (*silent_corner, remarks)),
        AskedKind::Term { text } => plain(escaped(text, SENTENCE_CHARS), Some(say(Notice::GeneralKnowledge))),
        AskedKind::General { text, worded } => general(asked, text.as_deref(), worded.as_ref()),
        AskedKind::Declined(notice) => plain(say(*notice), None),
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

fn about_laps(
    asked: &Asked,
    answer: &Answer,
    (a, b): (&LapSummary, &LapSummary),
    (silent_corner, remarks): (Option<u32>, &[String]),
) -> Reply {
    let language = asked.preferences.language;
    let words = Words::new(language);
    let sentences = answer.sentences.iter();
    let mut paragraphs: Vec<String> = sentences
        .map(|sentence| escaped(sentence, SENTENCE_CHARS))
        .chain(answer.measure.iter().map(|measure| format!("*{measure}*")))
        .chain(remarks.iter().cloned())
        .collect();
    if paragraphs.is_empty() {
        let notice = silent_corner.map_or(Notice::Silent, Notice::SilentCorner);
        paragraphs.push(notice.text(language));
    }
    let mut small = Vec::new();
    if answer.shortage.is_some() {
        small.push(format!("-# {}", words.ask_shortage()));
    }
    small.push(format!(
        "-# {} {} · {}",
        words.ask_about(),
        lap(a, words),
        against(a, b, words)
    ));
    small.extend(different_cars(a, b, words));
    paragraphs.push(small.join("\n"));
    let by = match answer.wording {
        Wording::Ai(_) => words.ask_worded_by_model(),
        Wording::Computed if asked.wording_follows => words.ask_wording_follows(),
        Wording::Computed => words.ask_computed(),
    };
    let evidence = asked.id.filter(|_| !answer.evidence.is_empty()).map(|id| Button {
        label: words.ask_show_evidence(),
        custom_id: format!("{EVIDENCE}:{id}"),
    });
    let menu = asked.id.filter(|_| !asked.other_laps.is_empty()).map(|id| Menu {
        custom_id: format!("{ASK_AGAIN}:{id}"),
        placeholder: words.ask_other_lap(),
        options: asked
            .other_laps
            .iter()
            .map(|label| MenuOption {
                label: choice(label, words),
                description: String::new(),
                value: label.id.to_string(),
            })
            .collect(),
    });
    Reply {
        cards: vec![Card {
            title: title(a, words),
            text: paragraphs.join("\n\n"),
            footer: Some(by),
            ..Card::default()
        }],
        buttons: evidence.into_iter().collect(),
        menus: menu.into_iter().collect(),
        ..Reply::default()
    }
}

/// The facts behind an answer, every number with its unit.
#[must_use]
pub fn evidence(evidence: &Evidence) -> Reply {
    let words = Words::new(evidence.language);
    let mut lines: Vec<String> = evidence
        .facts
        .iter()
        .map(|fact| format!("**{}** {}", escaped(&fact.id, 8), escaped(&fact.text, 300)))
        .collect();
    if lines.is_empty() {
        lines.push(words.ask_no_evidence());
    }
    lines.push(format!(
        "-# {} · {}",
        lap(&evidence.a, words),
        against(&evidence.a, &evidence.b, words)
    ));
    Reply {
        cards: vec![Card {
            title: words.ask_evidence(),
            text: lines.join("\n"),
            footer: Some(words.ask_computed()),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

fn title(a: &LapSummary, words: Words) -> String {
    super::escape::plain(&lap_words::circuit(&a.circuit, words), 100)
}

/// `Spa · lap 7 · 1:42.027`.
fn lap(label: &LapSummary, words: Words) -> String {
    let number = words.lap_number(&label.number.to_string());
    format!(
        "{} · {number} · {}",
        escaped(&lap_words::circuit(&label.circuit, words), 60),
        time(label, words)
    )
}

/// The reference: another driver by name, one's own lap by number.
fn against(a: &LapSummary, b: &LapSummary, words: Words) -> String {
    let other = if a.owner == b.owner {
        words.lap_number(&b.number.to_string())
    } else {
        escaped(&b.driver, 60)
    };
    format!("{} · {}", words.analyze_against(&other), time(b, words))
}
