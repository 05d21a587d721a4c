//! Names of laps in a few letters, and lists of names.

use crate::words::{Words, args};

/// Longest name inside a sentence or beside an axis.
const SHORT: usize = 16;
/// The driver's part of a short name of both.
const SHORT_DRIVER: usize = 8;

/// Who drove a lap, and which it is.
type DriverAndLabel = (Option<String>, Option<String>);

/// Different short names of laps: the drivers', with the lap where somebody drove two of them; of one driver's the laps'
/// alone; else which is which.
pub(in crate::chart) fn short_names(laps: &[DriverAndLabel], words: Words) -> Vec<String> {
    let drivers: Vec<&Option<String>> = laps.iter().map(|(driver, _)| driver).collect();
    let times = |driver: &Option<String>| drivers.iter().filter(|other| **other == driver).count();
    let of_one = laps.len() > 1 && drivers.iter().all(|driver| times(driver) == laps.len());
    let name = |(driver, label): &DriverAndLabel| match driver {
        _ if of_one => Some(cut(&capitalized(label.as_deref()?), SHORT)),
        Some(name) if times(driver) == 1 => Some(cut(name, SHORT)),
        Some(name) => Some(format!(
            "{} {}",
            cut(name, SHORT_DRIVER),
            cut(label.as_deref()?, SHORT)
        )),
        None => None,
    };
    let names: Option<Vec<String>> = laps.iter().map(name).collect();
    let differ = |names: &Vec<String>| {
        let different: std::collections::BTreeSet<&String> = names.iter().collect();
        different.len() == names.len()
    };
    names.filter(differ).unwrap_or_else(|| {
        let which = [
            words.picture_this_lap(),
            words.picture_reference(),
            words.picture_third_lap(),
            words.picture_fourth_lap(),
        ];
        which.into_iter().take(laps.len()).collect()
    })
}

pub(super) fn capitalized(text: &str) -> String {
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
