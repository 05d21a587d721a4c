//! Which files and laps a message of ours tells of: those that can be pressed below it.

use serenity::all::{ActionRowComponent, ButtonKind};
use serenity::model::channel::Message;
use uuid::Uuid;

use crate::ids::{LapId, UploadId};
use crate::reply::custom_id::CustomId;

/// What a message tells of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ToldLaps {
    /// Files whose card it is.
    pub(super) files: Vec<UploadId>,
    /// Laps, those of its first button first.
    pub(super) laps: Vec<LapId>,
}

/// What stands below a message. Somebody else's bot may write what it likes: ids are looked up like typed text.
pub(super) fn told_laps(message: &Message) -> ToldLaps {
    let mut told = ToldLaps::default();
    for component in message.components.iter().flat_map(|row| &row.components) {
        let id = if let ActionRowComponent::Button(button) = component
            && let ButtonKind::NonLink { custom_id, .. } = &button.data
        {
            custom_id.as_str()
        } else if let ActionRowComponent::SelectMenu(menu) = component {
            menu.custom_id.as_deref().unwrap_or_default()
        } else {
            continue;
        };
        if let Ok(CustomId::More(file) | CustomId::Upload(_, file)) = id.parse() {
            told.files.push(file);
            continue;
        }
        for lap in id.split(':').filter_map(|part| Uuid::parse_str(part).ok()) {
            let lap = LapId::new(lap);
            if !told.laps.contains(&lap) {
                told.laps.push(lap);
            }
        }
    }
    told
}
