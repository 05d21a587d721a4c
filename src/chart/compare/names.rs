//! Names of laps in a few letters, and lists of names.

use crate::words::{Words, args};

/// Longest name inside a sentence or beside an axis.
const SHORT: usize = 16;
/// The driver's part of a short name of both.
const SHORT_DRIVER: usize = 8;

/// Who drove a lap, and which it is.
type DriverAndLabel = (Option<String>, Option<String>);

/// Different short names of laps by driver and label: the drivers', else the laps', else both, else which is which.
pub(in crate::chart) fn short_names(laps: &[DriverAndLabel], words: Words) -> Vec<String> {
    let candidates: [fn(&DriverAndLabel) -> Option<String>; 3] = [
        |(driver, _)| driver.clone(),
        |(_, label)| label.as_deref().map(capitalized),
        |(driver, label)| {
            Some(format!(
                "{} {}",
                cut(driver.as_deref()?, SHORT_DRIVER),
                label.as_deref()?
            ))
        },
    ];
    candidates
        .into_iter()
        .filter_map(|name| {
            let names = laps.iter().map(|lap| Some(cut(&name(lap)?, SHORT)));
            names.collect::<Option<Vec<String>>>()
        })
        .find(|names| {
            (1..names.len()).all(|index| {
                !names
                    .iter()
                    .take(index)
                    .any(|name| Some(name) == names.get(index))
            })
        })
        .unwrap_or_else(|| {
            let which = [
                words.picture_this_lap(),
                words.picture_reference(),
                words.picture_third_lap(),
                words.picture_fourth_lap(),
            ];
            which.into_iter().take(laps.len()).collect()
        })
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// At most `count` characters, `…` included.
pub(super) fn cut(text: &str, count: usize) -> String {
    if text.chars().count() <= count {
        return text.to_owned();
    }
    let kept: String = text.chars().take(count.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Words in a row: the last after an "and".
pub(super) fn joined(all: &[String], words: Words) -> String {
    match all {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => words.picture_both(args::PictureBoth {
            one: &first.join(", "),
            other: last,
        }),
    }
}
