//! A thread for each upload, where a channel wants that: the answer stands there, and so does how far it is. It goes with
//! the upload.

use serenity::all::{
    Channel, ChannelId, ChannelType, CreateThread, EditThread, ErrorResponse, GetMessages, GuildChannel,
    Http, HttpError, Message, MessageId, MessageType,
};

use crate::app::App;
use crate::app::jobs::ImportJob;
use crate::ids::{self, GuildId};
use crate::reply::Reply;

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

/// Takes away a thread of ours in which nothing is left, or nothing but the message that says that the upload is undone;
/// then what points at it says so instead. Where we may not delete threads it is put away. Whatever anybody else wrote stays.
pub(super) async fn close(http: &Http, thread: ChannelId, undone: Option<(MessageId, Reply)>) {
    if let Err(error) = try_close(http, thread, undone).await {
        tracing::info!(error = %error, "a thread without an upload stays");
    }
}

async fn try_close(
    http: &Http,
    thread: ChannelId,
    undone: Option<(MessageId, Reply)>,
) -> Result<(), serenity::Error> {
    let me = http.application_id().map(|id| id.get());
    let Some(of_ours) = own_thread(http.get_channel(thread).await?, me) else {
        return Ok(());
    };
    let card = undone.as_ref().map(|(card, _)| *card);
    let left = thread.messages(http, GetMessages::new().limit(3)).await?;
    let is_nothing = |message: &Message| message.kind == MessageType::ThreadStarterMessage;
    if !left
        .iter()
        .all(|message| is_nothing(message) || Some(message.id) == card)
    {
        return Ok(());
    }
    if let (Some(around), Some((_, reply))) = (of_ours.parent_id, undone) {
        let mut below = around.message(http, MessageId::new(thread.get())).await?;
        if Some(below.author.id.get()) == me {
            below.edit(http, reply.into_message_edit()).await?;
        }
    }
    match thread.delete(http).await {
        Err(serenity::Error::Http(refused))
            if refused.status_code().is_some_and(|code| code.as_u16() == 403) =>
        {
            thread.edit_thread(http, EditThread::new().archived(true)).await?;
        }
        outcome => drop(outcome?),
    }
    Ok(())
}

/// A channel as the thread that we opened.
fn own_thread(channel: Channel, me: Option<u64>) -> Option<GuildChannel> {
    let channel = channel.guild()?;
    let is_own = channel.kind == ChannelType::PublicThread && channel.owner_id.map(|id| id.get()) == me;
    is_own.then_some(channel)
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
