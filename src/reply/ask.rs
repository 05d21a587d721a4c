//! The answer to a question, with what it is about and who worded it.

use std::fmt::Write as _;

use super::compare::different_cars;
use super::corner_names::named;
use super::escape::{escaped, shortened};
use super::limits::CHOICE_NAME;
use super::{Button, Card, Menu, MenuOption, Reply};
use crate::app::ask::{Asked, AskedKind, Evidence};
use crate::app::label::{LapSummary, circuit_label};
use crate::app::preferences::Language;
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
            corner_names,
        } => about_laps(asked, answer, (a, b), (*silent_corner, remarks, corner_names)),
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
        // Writing to a String cannot fail.
        let _infallible = write!(shown, "\n-# {}", Notice::Shortage.text(language));
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
    (silent_corner, remarks, names): (Option<u32>, &[String], &[(u32, String)]),
) -> Reply {
    let language = asked.preferences.language;
    let words = Words::new(language);
    let mut text = String::new();
    for sentence in &answer.sentences {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{}\n", escaped(sentence, SENTENCE_CHARS));
    }
    if let Some(measure) = &answer.measure {
        let _infallible = writeln!(text, "*{measure}*\n");
    }
    for remark in remarks {
        let _infallible = writeln!(text, "{remark}\n");
    }
    if text.is_empty() {
        let notice = silent_corner.map_or(Notice::Silent, Notice::SilentCorner);
        text.push_str(&notice.text(language));
        text.push('\n');
    }
    text = named(&text, names);
    if answer.shortage.is_some() {
        let _infallible = writeln!(text, "-# {}", Notice::Shortage.text(language));
    }
    let about = Notice::About.text(language);
    let _infallible = write!(
        text,
        "-# {about} {} · {}",
        lap(a, language),
        against(a, b, language)
    );
    if let Some(remark) = different_cars(a, b, language) {
        let _infallible = write!(text, "\n{remark}");
    }
    let by = match answer.wording {
        Wording::Ai(_) => Notice::WordedByModel,
        Wording::Computed if asked.wording_follows => Notice::WordingFollows,
        Wording::Computed => Notice::Computed,
    };
    let evidence = asked.id.filter(|_| !answer.evidence.is_empty()).map(|id| Button {
        label: words.ask_show_evidence().into(),
        custom_id: format!("{EVIDENCE}:{id}"),
    });
    let menu = asked.id.filter(|_| !asked.other_laps.is_empty()).map(|id| Menu {
        custom_id: format!("{ASK_AGAIN}:{id}"),
        placeholder: words.ask_other_lap(),
        options: asked
            .other_laps
            .iter()
            .map(|label| MenuOption {
                label: shortened(&super::laps::choice(label), CHOICE_NAME),
                description: String::new(),
                value: label.id.to_string(),
            })
            .collect(),
    });
    Reply {
        cards: vec![Card {
            title: title(a),
            text,
            footer: Some(by.text(language)),
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
    let language = evidence.language;
    let words = Words::new(language);
    let mut text = String::new();
    for fact in &evidence.facts {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "**{}** {}", escaped(&fact.id, 8), escaped(&fact.text, 300));
    }
    text = named(&text, &evidence.corner_names);
    if text.is_empty() {
        text.push_str(&words.ask_no_evidence());
        text.push('\n');
    }
    let _infallible = write!(
        text,
        "-# {} · {}",
        lap(&evidence.a, language),
        against(&evidence.a, &evidence.b, language)
    );
    Reply {
        cards: vec![Card {
            title: words.ask_evidence(),
            text,
            footer: Some(Notice::Computed.text(language)),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

fn title(a: &LapSummary) -> String {
    super::escape::plain(&circuit_label(&a.circuit), 100)
}

/// `Spa · lap 7 · 1:42.027`.
fn lap(label: &LapSummary, language: Language) -> String {
    let lap = numbered(label, language);
    format!(
        "{} · {lap} · {}",
        escaped(&circuit_label(&label.circuit), 60),
        time(label, language)
    )
}

/// The reference: another driver by name, one's own lap by number.
fn against(a: &LapSummary, b: &LapSummary, language: Language) -> String {
    let other = if a.owner == b.owner {
        numbered(b, language)
    } else {
        escaped(&b.driver, 60)
    };
    let against = Words::new(language).analyze_against(&other);
    format!("{against} · {}", time(b, language))
}

/// `lap 7`.
fn numbered(label: &LapSummary, language: Language) -> String {
    Words::new(language).lap_number(&label.number.to_string())
}

fn time(label: &LapSummary, language: Language) -> String {
    let mark = language.decimal_mark().to_string();
    label
        .time
        .map_or_else(|| "-".to_owned(), |time| time.lap_time().replace('.', &mark))
}
