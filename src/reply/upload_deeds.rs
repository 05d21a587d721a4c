//! What can be put right about an upload, and what is said when it was.

use super::custom_id::{CustomId, UploadDeed};
use super::escape::escaped;
use super::{Button, Menu, MenuOption, Reply};
use crate::app::card_anew::Hidden;
use crate::app::import_log::StoredLog;
use crate::app::own_laps::SetAside;
use crate::ids::UploadId;
use crate::words::Words;

/// What can be put right about it.
pub(super) fn more(log: &StoredLog, words: Words) -> Option<Menu> {
    let lap = log.best().or_else(|| log.laps.first())?;
    let option = |label: String, description: String, deed: UploadDeed| MenuOption {
        label,
        description,
        value: deed.name().to_owned(),
    };
    let mut options = Vec::new();
    if log
        .debrief
        .as_ref()
        .is_some_and(|debrief| debrief.world_is_unsaid)
    {
        let about = words.upload_more_world_about();
        options.push(option(
            words.upload_more_sim(),
            about.clone(),
            UploadDeed::Simulator,
        ));
        options.push(option(words.upload_more_real(), about, UploadDeed::RealCar));
    }
    if log.shared {
        options.push(option(
            words.upload_more_private(),
            words.upload_more_private_about(),
            UploadDeed::KeepPrivate,
        ));
    } else if log.in_server {
        options.push(option(
            words.upload_more_share(),
            words.upload_more_share_about(),
            UploadDeed::Share,
        ));
    }
    if log
        .laps
        .iter()
        .any(|lap| lap.set_aside == Some(SetAside::NotMine))
    {
        let about = words.upload_more_mine_about();
        options.push(option(words.upload_more_mine(), about, UploadDeed::Mine));
    } else {
        let about = words.upload_more_not_mine_about();
        options.push(option(words.upload_more_not_mine(), about, UploadDeed::NotMine));
    }
    options.push(option(
        words.upload_more_circuit(),
        words.upload_more_circuit_about(),
        UploadDeed::WrongCircuit,
    ));
    options.push(option(
        words.upload_more_car(),
        words.upload_more_car_about(),
        UploadDeed::WrongCar,
    ));
    options.push(option(
        words.upload_more_laps(),
        words.upload_more_laps_about(),
        UploadDeed::Laps,
    ));
    options.push(option(
        words.upload_more_undo(),
        words.upload_more_undo_about(),
        UploadDeed::Undo,
    ));
    Some(Menu {
        custom_id: CustomId::More(lap.upload).to_string(),
        placeholder: words.upload_more(),
        options,
    })
}

/// The upload is gone.
#[must_use]
pub(crate) fn undone(laps: usize, words: Words) -> Reply {
    Reply::card(words.upload_undone_title(), words.upload_undone(laps))
}

/// The laps of an upload are out of sight; what was shown of them is gone with the card that this stands in place of.
#[must_use]
pub(crate) fn kept_private(hidden: &Hidden, words: Words) -> Reply {
    let Hidden { file, driver } = hidden;
    let file = *file;
    let text = match driver {
        Some(driver) => words.upload_kept_private_by(&escaped(driver, 60)),
        None => words.upload_kept_private(),
    };
    let mut reply = Reply::card(words.upload_kept_private_title(), text);
    if driver.is_some() {
        reply
            .buttons
            .push(deed(words.upload_more_share(), UploadDeed::Share, file));
    }
    reply
        .buttons
        .push(deed(words.upload_more_undo(), UploadDeed::Undo, file));
    reply
}

/// Everybody in the server sees the laps of an upload from now on.
#[must_use]
pub(crate) fn now_shared(words: Words) -> Reply {
    Reply::card(words.upload_more_share(), words.upload_now_shared())
}

/// Somebody else drove the laps of an upload.
#[must_use]
pub(crate) fn not_mine(file: UploadId, laps: usize, words: Words) -> Reply {
    let mut reply = Reply::card(words.upload_more_not_mine(), words.upload_not_mine(laps));
    reply
        .buttons
        .push(deed(words.upload_more_mine(), UploadDeed::Mine, file));
    reply
}

/// Whoever posted them drove the laps of an upload after all.
#[must_use]
pub(crate) fn mine_after_all(file: UploadId, laps: usize, words: Words) -> Reply {
    let mut reply = Reply::card(words.upload_more_mine(), words.upload_mine(laps));
    reply
        .buttons
        .push(deed(words.upload_more_not_mine(), UploadDeed::NotMine, file));
    reply
}

fn deed(label: String, deed: UploadDeed, file: UploadId) -> Button {
    Button {
        label,
        custom_id: CustomId::Upload(deed, file).to_string(),
    }
}

/// Where the laps of somebody's files are driven from now on, where a file does not say; with the way back.
#[must_use]
pub(crate) fn driven_in(simulator: bool, file: UploadId, words: Words) -> Reply {
    let (mut reply, other) = if simulator {
        (
            Reply::card(words.upload_more_sim(), words.upload_world_sim()),
            deed(words.upload_more_real(), UploadDeed::RealCar, file),
        )
    } else {
        (
            Reply::card(words.upload_more_real(), words.upload_world_real()),
            deed(words.upload_more_sim(), UploadDeed::Simulator, file),
        )
    };
    reply.buttons.push(other);
    reply
}
