//! What is said about files that wait, or that were given where we may not write.

use super::Reply;
use super::escape::escaped;
use crate::words::Words;

/// Other people gave us files before this one.
#[must_use]
pub fn waiting(place: u64, words: Words) -> Reply {
    Reply::card(words.jobs_waiting(&place.to_string()), words.jobs_waiting_next())
}

/// A file is being read.
#[must_use]
pub fn reading(file_name: &str, words: Words) -> Reply {
    Reply::card(words.jobs_reading(), escaped(file_name, 80))
}

/// Said to the person directly, where the channel is closed to us.
#[must_use]
pub fn may_not_write(words: Words) -> Reply {
    Reply::card(words.jobs_closed_channel(), words.jobs_closed_channel_next())
}
