//! Every word of every kind of picture is in the reader's language, and fits.

use std::collections::BTreeSet;

use super::made_up::Wish;
use super::{consistency_figures, corner_card_figures, grip_figures, lap_tables, layout, progress_figures};
use crate::chart::compare::{CompareInput, OtherLap};
use crate::chart::map::MapColor;
use crate::chart::{Figure, Form, Painter, compare, corner_card, map};
use crate::telemetry::ChannelRole;
use crate::words::{Language, Words};

/// Every kind of picture in a language.
pub(super) fn pictures(words: Words, form: Form) -> Vec<(&'static str, Figure)> {
    let every = [
        ChannelRole::Speed,
        ChannelRole::Throttle,
        ChannelRole::Brake,
        ChannelRole::Steering,
        ChannelRole::Gear,
    ];
    let made = Wish::default().make();
    let input = CompareInput {
        words,
        form,
        channels: &every,
        ..made.input()
    };
    let other = OtherLap {
        lap: made.a.clone(),
        comparison: made.comparison.clone(),
    };
    let four = CompareInput {
        others: &[other.clone(), other],
        ..input
    };
    let corner = corner_card_figures::made();
    let corner = CompareInput {
        words,
        form,
        ..corner.input()
    };
    let mut pictures = vec![
        ("compare", compare::figure(&input)),
        ("four laps", compare::figure(&four)),
        ("corner", corner_card::figure(&corner, 2)),
        ("session", lap_tables::example_in(words)),
        ("consistency", consistency_figures::example_in(words)),
        ("grip", grip_figures::example_in(words)),
    ];
    for color in [MapColor::Gain, MapColor::Speed, MapColor::Gear, MapColor::Pedals] {
        pictures.push(("map", map::figure(&input, color)));
    }
    let [progress, board] = progress_figures::examples_in(words);
    pictures.extend([("progress", progress), ("leaderboard", board)]);
    pictures.push(("duel", progress_figures::example_of_a_duel(words)));
    pictures
}

/// Words of more than two letters that a text is made of; without one that was shortened.
fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    let whole = text
        .find('…')
        .map_or(text, |at| text[..at].trim_end_matches(char::is_alphabetic));
    whole
        .split(|character: char| !character.is_alphabetic())
        .filter(|word| word.chars().count() > 2)
        .map(str::to_lowercase)
}

/// What is the same in several languages, and names.
const SHARED: [&str; 35] = [
    "alice",
    "meyer",
    "bob",
    "tanaka",
    "cem",
    "grünwaldring",
    "toyota",
    "mazda",
    "carousel",
    "pacenote",
    "jun",
    "delta",
    "session",
    "sessions",
    "server",
    "median",
    "start",
    "top",
    "optimal",
    "date",
    "position",
    "grip",
    "data",
    "sector",
    "band",
    "limit",
    "moment",
    "out",
    "phase",
    "personal",
    "circuit",
    "per",
    "color",
    // Shortened to fit.
    "mey",
    "tana",
];

#[test]
fn every_word_drawn_is_in_the_readers_language() {
    let mut painter = Painter::new();
    let mut said = |figure: &Figure| -> BTreeSet<String> {
        let mut said: BTreeSet<String> = words_of(&figure.alt_text).collect();
        for form in [Form::Chat, Form::Compact, Form::Wide] {
            let texts = painter.texts(figure, form).unwrap();
            said.extend(texts.iter().flat_map(|text| words_of(&text.text)));
        }
        said
    };
    let both = |words: Words| {
        let brief = pictures(words, Form::Chat);
        brief.into_iter().chain(pictures(words, Form::Compact))
    };
    let english: Vec<BTreeSet<String>> = both(Words::default()).map(|(_, figure)| said(&figure)).collect();
    let mut same_in: BTreeSet<(&str, String)> = BTreeSet::new();
    for language in Language::ALL {
        if language == Language::English {
            continue;
        }
        for ((_, figure), english) in both(Words::new(language)).zip(&english) {
            let same = said(&figure)
                .intersection(english)
                .filter(|word| !SHARED.contains(&word.as_str()))
                .map(|word| (language.code(), word.clone()))
                .collect::<Vec<_>>();
            same_in.extend(same);
        }
    }
    assert_eq!(same_in, BTreeSet::new());
}

#[test]
fn texts_fit_in_every_language() {
    let mut painter = Painter::new();
    for language in Language::ALL {
        let words = Words::new(language);
        let brief = pictures(words, Form::Chat).into_iter();
        for (name, figure) in brief.chain(pictures(words, Form::Compact)) {
            layout::check(&mut painter, &format!("{name} in {language:?}"), &figure);
        }
    }
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let mut painter = Painter::new();
    for (name, figure) in pictures(Words::new(Language::German), Form::Chat) {
        let texts = painter.texts(&figure, Form::Chat).unwrap();
        for text in texts {
            let digits = |at: usize| text.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
            let point = text
                .text
                .find('.')
                .filter(|&at| at > 0 && digits(at - 1) && digits(at + 1));
            assert_eq!(point, None, "{name}: {}", text.text);
        }
    }
}

/// People and circuits of the pictures here. A car is drawn beside its driver and its circuit, and comes from the same lap.
const NAMES: [&str; 6] = ["alice", "meyer", "bob", "tanaka", "cem", "grünwaldring"];

/// Whoever searches the words beside a picture for a name has searched the picture.
#[test]
fn every_name_that_is_drawn_stands_in_the_words_beside_the_picture() {
    let mut painter = Painter::new();
    let mut only_drawn = BTreeSet::new();
    for (name, figure) in pictures(Words::default(), Form::Chat) {
        let said: BTreeSet<String> = words_of(&figure.alt_text).collect();
        for form in [Form::Chat, Form::Compact, Form::Wide] {
            let texts = painter.texts(&figure, form).unwrap();
            let drawn = texts.iter().flat_map(|text| words_of(&text.text));
            let names = drawn.filter(|word| NAMES.contains(&word.as_str()) && !said.contains(word));
            only_drawn.extend(names.map(|word| (name, word)));
        }
    }
    assert_eq!(only_drawn, BTreeSet::new());
}
