//! What somebody can say of a file that it does not say itself: which car of several they drove, that it is one lap.

use super::custom_id::CustomId;
use super::escape::plain;
use super::{Button, Menu, MenuOption, limits};
use crate::app::import_log::StoredLog;
use crate::ids::LapId;
use crate::telemetry::{LapKind, Warning};
use crate::words::Words;

/// What makes one lap of a file. `read`: a lap of what was read of it.
pub(super) fn one_lap(read: Option<LapId>, words: Words) -> Button {
    Button {
        label: words.upload_one_lap(),
        custom_id: CustomId::OneLap(read).to_string(),
    }
}

/// The same below a log in which no lap was found.
pub(super) fn one_lap_of(log: &StoredLog, words: Words) -> Option<Button> {
    let [part] = log.laps.as_slice() else {
        return None;
    };
    let is_part = matches!(part.kind, LapKind::Partial | LapKind::Out | LapKind::In);
    is_part.then(|| one_lap(Some(part.id), words))
}

/// The other cars of its file, one of which to read instead.
pub(super) fn another_car(log: &StoredLog, words: Words) -> Option<Menu> {
    let lap = log.laps.first()?;
    let others = log.warnings.iter().find_map(|warning| {
        let Warning::OtherCars { others, .. } = warning else {
            return None;
        };
        Some(others)
    })?;
    let options: Vec<MenuOption> = others
        .iter()
        .filter(|car| (1..=limits::OPTION_TEXT).contains(&car.chars().count()))
        .map(|car| MenuOption {
            label: plain(car, limits::OPTION_TEXT),
            description: String::new(),
            value: car.clone(),
        })
        .filter(|option| !option.label.is_empty())
        .take(limits::OPTIONS)
        .collect();
    (!options.is_empty()).then(|| Menu {
        custom_id: CustomId::AnotherCar(lap.id).to_string(),
        placeholder: words.upload_another_car(),
        options,
    })
}
