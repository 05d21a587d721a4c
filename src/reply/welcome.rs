//! First words: on joining a server, and beside a log that nobody asked us to read.

use super::custom_id::CustomId;
use super::escape::escaped;
use super::help::how_to_export;
use super::{Button, Picture, Reply};
use crate::app::sample_lap::SampleDebrief;
use crate::coach::answer::with_friend;
use crate::words::{Words, args};

/// What to do first in a server that we just joined.
#[must_use]
pub(crate) fn joined(words: Words) -> Reply {
    let mut reply = Reply::card(words.welcome_title(), words.welcome_text());
    for (label, id) in [
        (words.welcome_sample(), CustomId::Sample),
        (words.welcome_watch(), CustomId::Watch(0)),
    ] {
        reply.buttons.push(Button {
            label,
            custom_id: id.to_string(),
        });
    }
    reply.menus.push(how_to_export(words));
    reply
}

/// What an answer looks like, and how to get one's own.
#[must_use]
pub(crate) fn sample(of: &SampleDebrief) -> Reply {
    let words = of.reader.words();
    let [driver, other] = &of.drivers;
    let mut lines = vec![format!("*{}*", words.analyze_told_to(&escaped(driver, 40)))];
    if let Some(point) = of.debrief.points.first() {
        let labels = &of.debrief.labels;
        let named = |text: &str| with_friend(text, other, words.language);
        lines.push(format!(
            "**{} {}**\n{}\n*{} {}*",
            labels.focus,
            escaped(&point.title, 200),
            named(&point.text),
            labels.measure,
            named(&point.measure)
        ));
    }
    lines.push(words.welcome_sample_next());
    let slower = args::CompareSlower {
        a: driver,
        b: other,
        gap: &words.seconds(of.gap.abs(), 3),
    };
    let mut reply = Reply::card(words.compare_slower(slower), lines.join("\n\n"));
    reply.picture = of
        .picture
        .as_ref()
        .map(|drawing| Picture::of(drawing.clone(), "focus.png"));
    reply.menus.push(how_to_export(words));
    reply
}

/// A quiet offer beside a file that looks like a log, in a channel that nobody watches. `message`: the one with the file.
#[must_use]
pub(crate) fn offer(message: u64, words: Words) -> Reply {
    let button = |said: String, id: CustomId| Button {
        label: said,
        custom_id: id.to_string(),
    };
    let mut reply = Reply::card(words.welcome_offer(), "");
    reply.buttons = vec![
        button(words.welcome_read(), CustomId::Read(message)),
        button(words.welcome_always(), CustomId::Watch(message)),
    ];
    reply
}
