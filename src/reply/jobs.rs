//! What is said about files that wait, or that were given where we may not write.

use super::Reply;
use super::escape::escaped;
use crate::app::jobs::PostedFile;
use crate::app::stages::Stage;
use crate::words::Words;

/// Other people gave us files before this one.
#[must_use]
pub(crate) fn waiting(place: u64, words: Words) -> Reply {
    Reply::card(words.jobs_waiting(&place.to_string()), words.jobs_waiting_next())
}

/// A file is being read.
#[must_use]
pub(crate) fn reading(file_name: &str, words: Words) -> Reply {
    Reply::card(words.jobs_reading(), escaped(file_name, 80))
}

/// How far files are that take longer to read.
#[must_use]
pub(crate) fn how_far(files: &[PostedFile], stage: Stage, words: Words) -> Reply {
    let names: Vec<String> = files.iter().take(3).map(|file| escaped(&file.name, 60)).collect();
    let stage = match stage {
        Stage::Received => words.jobs_stage_received(),
        Stage::Read { laps } => words.jobs_stage_read(laps),
        Stage::Stored => words.jobs_stage_stored(),
    };
    Reply::card(words.jobs_reading(), format!("{}\n{stage}", names.join(", ")))
}

/// Instead of the answer, which stands in a thread below.
#[must_use]
pub(crate) fn in_thread(files: &[PostedFile], words: Words) -> Reply {
    let names: Vec<String> = files.iter().take(3).map(|file| escaped(&file.name, 60)).collect();
    Reply::card(words.jobs_in_thread(), names.join(", "))
}

/// An answer that was to stand in a thread, where we may not open one.
#[must_use]
pub(crate) fn without_thread(mut reply: Reply, words: Words) -> Reply {
    if let Some(card) = reply.cards.last_mut() {
        card.text = format!("{}\n-# {}", card.text, words.jobs_no_thread())
            .trim_start()
            .to_owned();
    }
    reply
}

/// Said to the person directly, where the channel is closed to us.
#[must_use]
pub(crate) fn may_not_write(words: Words) -> Reply {
    Reply::card(words.jobs_closed_channel(), words.jobs_closed_channel_next())
}
