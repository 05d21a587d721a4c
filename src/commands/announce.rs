//! Says what became of files that were given to us: into the deferred answer while its token lives, below the message,
//! or, where we may not write there, to the person directly. Saying it again changes what was said before.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use serenity::all::{
    ChannelId, GetMessages, Http, MessageId, MessageReference, MessageReferenceKind, Nonce, UserId,
};
use serenity::builder::Builder as _;

use super::threads;
use crate::app::jobs::{AnswerPlace, ImportJob};
use crate::app::posted::MessageContent;
use crate::app::{App, Audience, Error};
use crate::reply::{self, Reply};

/// An interaction's token dies after fifteen minutes; the edit itself takes time too.
const TOKEN_LIFE: TimeDelta = TimeDelta::seconds(14 * 60 + 30);
/// Discord is asked again after so many seconds when it fails.
const RETRIES_S: [u64; 3] = [1, 3, 9];

/// What one job says.
pub(super) struct Announcement<'a> {
    pub(super) http: &'a Http,
    pub(super) app: &'a App,
    pub(super) job: &'a ImportJob,
}

/// What became of saying something in a thread.
enum Threaded {
    /// It is said there: channel and message.
    Said((u64, u64)),
    /// It is to be said where it was asked.
    Here(Box<Reply>),
}

/// Why nothing could be said.
pub(super) enum Unsaid {
    /// Nobody is there to be told: message, channel or person are gone, or closed to us.
    Nobody,
    /// Discord fails; later it may not.
    Later(Error),
}

impl Announcement<'_> {
    /// Says how it goes; what is said later takes its place. Gives channel and message where it is one of its own.
    pub(super) async fn progress(&self, reply: Reply) -> Result<Option<(u64, u64)>, Unsaid> {
        if self.job.said.is_none()
            && let Some(token) = self.live_token()
        {
            return match self.in_thread(&reply).await? {
                Threaded::Said(said) => Ok(Some(said)),
                Threaded::Here(reply) => edit_interaction(self.http, token, *reply).await.map(|_| None),
            };
        }
        if let Some((channel, message)) = self.job.said {
            let reply = self.with_excuse(reply, channel).await;
            let edit = reply.into_message_edit();
            retried(|| {
                ChannelId::new(channel).edit_message(self.http, MessageId::new(message), edit.clone())
            })
            .await?;
            return Ok(self.job.said);
        }
        let (channel, message) = self.send(reply).await?;
        self.note_said((channel, message)).await;
        Ok(Some((channel, message)))
    }

    /// Where it is said: a process that comes after this one goes on there.
    async fn note_said(&self, (channel, message): (u64, u64)) {
        if let Err(error) = self.app.note_said(self.job.id, channel, message).await {
            tracing::warn!(error = %error, "what was said about a job was not noted");
        }
    }

    /// Says it in a thread where the channel wants one for each upload; else gives what is to be said here.
    async fn in_thread(&self, reply: &Reply) -> Result<Threaded, Unsaid> {
        if self.is_passing() || !threads::is_wanted(self.app, self.job).await {
            return Ok(Threaded::Here(Box::new(reply.clone())));
        }
        let words = self.app.words_of(&self.job.request.actor()).await;
        let request = &self.job.request;
        // Below the message with the files; without one, below the answer of the interaction.
        let below = match (request.message(), self.live_token()) {
            (Some(message), _) => (request.channel(), message),
            (None, Some(token)) => {
                let name = request.files().first().map_or("", |file| file.name.as_str());
                edit_interaction(self.http, token, reply::jobs::reading(name, words)).await?
            }
            (None, None) => return Ok(Threaded::Here(Box::new(reply.clone()))),
        };
        let Some(thread) = threads::below(self.http, self.job, below).await else {
            let excused = reply::jobs::without_thread(reply.clone(), words);
            return Ok(Threaded::Here(Box::new(excused)));
        };
        if let Some(token) = self.live_token() {
            edit_interaction(self.http, token, reply::jobs::in_thread(request.files(), words)).await?;
        }
        match self.send_to(thread, reply.clone(), false).await {
            Ok(said) => {
                self.note_said(said).await;
                Ok(Threaded::Said(said))
            }
            Err(Unsaid::Nobody) => Ok(Threaded::Here(Box::new(reply::jobs::without_thread(
                reply.clone(),
                words,
            )))),
            Err(later) => Err(later),
        }
    }

    /// What is said in the channel where it should have been in a thread says why, for as long as it stands there.
    async fn with_excuse(&self, reply: Reply, said_in: u64) -> Reply {
        if said_in != self.job.request.channel() || !threads::is_wanted(self.app, self.job).await {
            return reply;
        }
        let words = self.app.words_of(&self.job.request.actor()).await;
        reply::jobs::without_thread(reply, words)
    }

    /// Says what became of it.
    pub(super) async fn finish(&self, reply: Reply) -> Result<(), Unsaid> {
        let words = self.app.words_of(&self.job.request.actor()).await;
        let reply = reply.leading_to_page(self.app.has_public_dashboard(), words);
        let told = reply.told();
        let mut reply = reply;
        if self.job.said.is_none()
            && let Some(token) = self.live_token()
        {
            reply = match self.in_thread(&reply).await? {
                Threaded::Said(said) => {
                    self.note(said, &told).await;
                    return Ok(());
                }
                Threaded::Here(reply) => *reply,
            };
            match edit_interaction(self.http, token, reply.clone()).await {
                // The token is dead, or "thinking…" was never shown: a message then.
                Err(Unsaid::Nobody) => {}
                Err(later) => return Err(later),
                Ok(message) => {
                    if !self.is_passing() {
                        self.note(message, &told).await;
                    }
                    return Ok(());
                }
            }
        }
        if let Some((channel, message)) = self.job.said {
            reply = self.with_excuse(reply, channel).await;
            let edit = reply.clone().into_message_edit();
            let edited = retried(|| {
                ChannelId::new(channel).edit_message(self.http, MessageId::new(message), edit.clone())
            });
            match edited.await {
                Ok(message) => {
                    self.note((message.channel_id.get(), message.id.get()), &told)
                        .await;
                    return Ok(());
                }
                Err(Unsaid::Nobody) => {}
                Err(later) => return Err(later),
            }
        }
        let said = self.send(reply).await?;
        self.note(said, &told).await;
        Ok(())
    }

    /// Writes down whom a message tells of.
    async fn note(&self, (channel, message): (u64, u64), told: &MessageContent) {
        let actor = self.job.request.actor();
        let channel = crate::ids::ChannelId::new(channel);
        self.app.note_posted(&actor, channel, message, told).await;
    }

    /// Whether the answer of the interaction is shown to one person and not kept.
    fn is_passing(&self) -> bool {
        let request = &self.job.request;
        request.guild().is_some() && request.actor().audience == Audience::OnlyUser
    }

    /// Whether an earlier process answered and died before it could say so.
    pub(super) async fn was_answered(&self) -> bool {
        let request = &self.job.request;
        let (AnswerPlace::Reply, Some(message), None) = (request.answer(), request.message(), self.job.said)
        else {
            // An edit of an edit changes nothing.
            return false;
        };
        let me = self.http.application_id().map(|id| id.get());
        if threads::is_wanted(self.app, self.job).await {
            // Its thread has the message's own number.
            let there = ChannelId::new(message).messages(self.http, GetMessages::new().limit(100));
            let there = there.await.unwrap_or_default();
            if there.iter().any(|said| Some(said.author.id.get()) == me) {
                return true;
            }
        }
        let after = GetMessages::new().after(MessageId::new(message)).limit(100);
        let later = ChannelId::new(request.channel()).messages(self.http, after).await;
        later.unwrap_or_default().iter().any(|later| {
            let reference = later.message_reference.as_ref().and_then(|to| to.message_id);
            Some(later.author.id.get()) == me && reference.map(MessageId::get) == Some(message)
        })
    }

    /// Whether we may write where the answer goes; shows that the files were seen.
    pub(super) async fn may_write(&self) -> bool {
        if self.live_token().is_some() {
            return true;
        }
        let shown = ChannelId::new(self.job.request.channel())
            .broadcast_typing(self.http)
            .await;
        !matches!(shown, Err(serenity::Error::Http(error)) if error.status_code().is_some_and(|code| code.as_u16() == 403))
    }

    /// The token of the interaction, as long as it can be used.
    fn live_token(&self) -> Option<&str> {
        let AnswerPlace::Interaction { id, token } = self.job.request.answer() else {
            return None;
        };
        let began = MessageId::new(*id).created_at();
        (Utc::now() - *began < TOKEN_LIFE).then_some(token.as_str())
    }

    /// A new message: where it was asked, else to the person. What only they may read goes to them at once.
    async fn send(&self, reply: Reply) -> Result<(u64, u64), Unsaid> {
        let request = &self.job.request;
        let mut reply = reply;
        if !self.is_passing() {
            reply = match self.in_thread(&reply).await? {
                Threaded::Said(said) => return Ok(said),
                Threaded::Here(reply) => *reply,
            };
            match self
                .send_to(ChannelId::new(request.channel()), reply.clone(), true)
                .await
            {
                Err(Unsaid::Nobody) if request.guild().is_some() => {}
                said => return said,
            }
        }
        let person = UserId::new(request.actor().user.get());
        let channel = retried(|| person.create_dm_channel(self.http)).await?;
        self.send_to(channel.id, reply, false).await
    }

    async fn send_to(&self, channel: ChannelId, reply: Reply, refers: bool) -> Result<(u64, u64), Unsaid> {
        let mut message = reply
            .into_message()
            // Sent twice within minutes, it is one message.
            .nonce(Nonce::String(self.job.id.to_string()))
            .enforce_nonce(true);
        if let Some(to) = self.job.request.message().filter(|_| refers) {
            message = message.reference_message(
                MessageReference::new(MessageReferenceKind::Default, channel)
                    .message_id(MessageId::new(to))
                    .fail_if_not_exists(false),
            );
        }
        let sent = retried(|| channel.send_message(self.http, message.clone())).await?;
        Ok((sent.channel_id.get(), sent.id.get()))
    }
}

async fn edit_interaction(http: &Http, token: &str, reply: Reply) -> Result<(u64, u64), Unsaid> {
    let message = retried(|| reply.clone().into_edit().execute(http, token)).await?;
    Ok((message.channel_id.get(), message.id.get()))
}

/// Asks Discord, and again where it fails for reasons of its own.
async fn retried<T, F: Future<Output = Result<T, serenity::Error>>>(
    ask: impl Fn() -> F,
) -> Result<T, Unsaid> {
    let mut waits = RETRIES_S.into_iter();
    loop {
        let error = match ask().await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        let status = if let serenity::Error::Http(http) = &error {
            http.status_code().map(|status| status.as_u16())
        } else {
            None
        };
        if status.is_some_and(|status| matches!(status, 401 | 403 | 404)) {
            tracing::info!(status, "nobody there to be told");
            return Err(Unsaid::Nobody);
        }
        match waits.next() {
            Some(seconds) if status.is_none_or(|status| status >= 429) => {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            _ => return Err(Unsaid::Later(error.into())),
        }
    }
}
