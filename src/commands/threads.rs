//! A thread for each upload, where a channel wants that: the answer stands there, and so does how far it is.

use serenity::all::{ChannelId, CreateThread, ErrorResponse, Http, HttpError, MessageId};

use crate::app::App;
use crate::app::jobs::ImportJob;
use crate::ids::{self, GuildId};

/// Characters of a thread's name at most.
const NAME_CHARS: usize = 100;
/// Discord's number for a message that has its thread already.
const HAS_A_THREAD: isize = 160_004;

/// Whether the answer to a job is to stand in a thread: that of files, in a channel that wants it.
pub(super) async fn is_wanted(app: &App, job: &ImportJob) -> bool {
    let request = &job.request;
    let Some(guild) = request.guild() else {
        return false;
    };
    if request.files().is_empty() || !request.question().is_empty() {
        return false;
    }
    let channel = ids::ChannelId::new(request.channel());
    match app.wants_threads(GuildId::new(guild), channel).await {
        Ok(wanted) => wanted,
        Err(error) => {
            tracing::warn!(error = %error, "whether a channel wants threads is not known");
            false
        }
    }
}

/// Opens the thread below a message, or finds the one that is there; `None` where we may not.
pub(super) async fn below(http: &Http, job: &ImportJob, message: (u64, u64)) -> Option<ChannelId> {
    let (channel, message) = message;
    let thread = CreateThread::new(name(job));
    let opened = ChannelId::new(channel)
        .create_thread_from_message(http, MessageId::new(message), thread)
        .await;
    match opened {
        Ok(thread) => Some(thread.id),
        // It has the message's own number.
        Err(error) if code_of(&error) == Some(HAS_A_THREAD) => Some(ChannelId::new(message)),
        Err(error) => {
            tracing::info!(error = %error, "no thread for an upload");
            None
        }
    }
}

/// `evening.csv · Alice`.
fn name(job: &ImportJob) -> String {
    let request = &job.request;
    let file = request.files().first().map_or("", |file| file.name.as_str());
    let name = format!("{file} · {}", request.owner().driver);
    name.chars()
        .filter(|c| !c.is_control())
        .take(NAME_CHARS)
        .collect()
}

fn code_of(error: &serenity::Error) -> Option<isize> {
    if let serenity::Error::Http(HttpError::UnsuccessfulRequest(ErrorResponse { error, .. })) = error {
        Some(error.code)
    } else {
        None
    }
}
