//! Reference laps in words.

use super::escape::escaped;
use super::{Card, Reply, Tone, lap_words};
use crate::app::label::LapSummary;
use crate::app::reference_laps::ReferenceOf;
use crate::words::Words;

/// A lap is the reference from now on.
#[must_use]
pub(crate) fn chosen(lap: &LapSummary, of: ReferenceOf, words: Words) -> Reply {
    let until_when = match of {
        ReferenceOf::Person => words.reference_chosen_about(),
        ReferenceOf::Server => words.reference_chosen_server_about(),
    };
    Reply {
        cards: vec![Card {
            title: words.reference_chosen(),
            text: format!("{}\n{until_when}", line(lap, words)),
            tone: Tone::Good,
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// There is none on a circuit any more.
#[must_use]
pub(crate) fn cleared(gone: u64, words: Words) -> Reply {
    if gone == 0 {
        return Reply::card(words.reference_list(), words.reference_none());
    }
    Reply::card(words.reference_cleared(), words.reference_cleared_about())
}

/// Every reference that one sees.
#[must_use]
pub(crate) fn list(laps: &[(ReferenceOf, LapSummary)], words: Words) -> Reply {
    if laps.is_empty() {
        return Reply::card(words.reference_list(), words.reference_none());
    }
    let lines: Vec<String> = laps
        .iter()
        .map(|(of, lap)| {
            let whose = match of {
                ReferenceOf::Person => words.choice_mine(),
                ReferenceOf::Server => words.choice_servers(),
            };
            format!("{} ({whose})", line(lap, words))
        })
        .collect();
    Reply::card(words.reference_list(), lines.join("\n"))
}

/// `**1:37.920** · Ben · Harrow Glen · MX-5 · 29 Nov`.
fn line(lap: &LapSummary, words: Words) -> String {
    let mut parts = vec![
        format!("**{}**", lap_words::time(lap, words)),
        escaped(&lap.driver, 60),
        escaped(&lap_words::circuit(&lap.circuit, words), 60),
    ];
    parts.extend(lap.car.as_ref().map(|car| escaped(car, 60)));
    parts.push(lap_words::day(lap, words));
    parts.join(" · ")
}
