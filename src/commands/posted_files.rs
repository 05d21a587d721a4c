//! Files and questions posted in messages: to the bot by mention or in a direct message; files also in a watched channel.
//! Each is written down as a job, once, however often the message is heard of.

use serenity::http::Http;
use serenity::model::channel::{Attachment, Message};

use super::asker::author_name;
use super::attached_logs::{looks_like_log, posted_files};
use super::spoken::spoken_in;
use super::{Data, actor_of};
use crate::app::import_log::Owner;
use crate::app::jobs::{AnswerPlace, ImportParts, ImportRequest, SeenBy};
use crate::app::{Actor, Audience, Error};
use crate::ids::{ChannelId, GuildId, UserId};
use crate::reply;

/// Why a message concerns us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Address {
    /// It mentions us.
    Mention,
    /// It is a direct message.
    Direct,
    /// It was posted in a watched channel.
    Watched,
}

/// A message that was just posted.
///
/// # Errors
/// There is none: what cannot be written down is read from the channel later.
pub(crate) async fn on_message(http: &Http, data: &Data, message: &Message) -> Result<(), Error> {
    let _running = data.running.token();
    if super::poll_results::is_result(http, message) {
        super::poll_results::offer(http, data, message).await;
        return Ok(());
    }
    let channel = ChannelId::new(message.channel_id.get());
    match note(http, data, message).await {
        Ok(Noted::Watched) => data.heard.note_latest(channel, message.id.get()),
        Ok(Noted::Unasked) => super::offer::offer(http, data, message).await,
        Ok(Noted::Concerned | Noted::NotOurs) => {}
        Err(error) => {
            tracing::warn!(error = %error, "a message could not be written down; it is read again later");
            let guild = message.guild_id.map(|guild| GuildId::new(guild.get()));
            data.heard.fall_behind(guild, channel, message.id.get());
        }
    }
    Ok(())
}

/// What a message is to us.
pub(super) enum Noted {
    /// It is written down.
    Concerned,
    /// It is in a watched channel, and written down where there is a log.
    Watched,
    /// It has a log that nobody asked us to read.
    Unasked,
    /// It is none of our business.
    NotOurs,
}

/// Writes down a message that concerns us.
///
/// # Errors
/// The database.
pub(super) async fn note(http: &Http, data: &Data, message: &Message) -> Result<Noted, Error> {
    if message.author.bot || message.webhook_id.is_some() {
        return Ok(Noted::NotOurs);
    }
    let turn = data.app.turn_of_message().await;
    let address = address_of(http, data, message).await?;
    drop(turn);
    let Some(address) = address else {
        return Ok(if message.attachments.iter().any(|file| is_log(data, file)) {
            Noted::Unasked
        } else {
            Noted::NotOurs
        });
    };
    let noted = if address == Address::Watched {
        Noted::Watched
    } else {
        Noted::Concerned
    };
    let has_logs = message.attachments.iter().any(looks_like_log);
    if address == Address::Watched && !has_logs {
        return Ok(noted);
    }
    let (user, channel) = (
        UserId::new(message.author.id.get()),
        ChannelId::new(message.channel_id.get()),
    );
    if address == Address::Direct {
        data.app.note_direct(user, channel).await?;
    }
    let actor = writer_of(http, data, message).await;
    let files = posted_files(&message.attachments);
    // A question in a channel is answered there, from what everybody there may see.
    let seen_by = if files.is_empty() {
        SeenBy::Stated
    } else {
        SeenBy::AsChosen
    };
    let parts = ImportParts {
        actor: &actor,
        owner: Owner {
            user,
            driver: author_name(&message.author, message.member.as_deref()),
            guild: actor.guild,
        },
        channel,
        message: Some(message.id.get()),
        files,
        answer: AnswerPlace::Reply,
        locale: actor.language.code(),
    };
    let request = ImportRequest::from(parts).with_question(question_in(http, message));
    let _turn = data.app.turn_of_message().await;
    match data.app.note_job(request, seen_by).await {
        Ok(_) => Ok(noted),
        Err(error @ Error::TooManyFiles { .. }) => {
            refuse(http, data, message, &error).await;
            Ok(noted)
        }
        Err(error) => Err(error),
    }
}

/// Whoever wrote a message, who speaks what their client spoke last, else what the server speaks: a message does not say it.
async fn writer_of(http: &Http, data: &Data, message: &Message) -> Actor {
    let actor = |locale: &str| actor_of(&message.author, message.guild_id, Audience::Server, None, locale);
    let locale = match (data.app.heard_locale(&actor("")).await, message.guild_id) {
        (Some(heard), _) => heard,
        (None, Some(guild)) => spoken_in(http, guild).await,
        (None, None) => String::new(),
    };
    actor(&locale)
}

/// Says no, once in a while: whoever floods us does not make us flood the channel.
async fn refuse(http: &Http, data: &Data, message: &Message, error: &Error) {
    if !data.app.may_refuse(UserId::new(message.author.id.get())) {
        return;
    }
    let actor = writer_of(http, data, message).await;
    let words = data.app.words_of(&actor).await;
    data.app.note_error(error);
    let answer = reply::error::logged(error, words)
        .into_message()
        .reference_message(message);
    if let Err(error) = message.channel_id.send_message(http, answer).await {
        tracing::warn!(error = %error, "a refusal was not told");
    }
}

/// What a message asks: its text without our own name in it.
fn question_in(http: &Http, message: &Message) -> String {
    let Some(me) = http.application_id().map(|id| id.get()) else {
        return String::new();
    };
    let text = message.content.replace(&format!("<@{me}>"), " ");
    text.replace(&format!("<@!{me}>"), " ").trim().to_owned()
}

async fn address_of(http: &Http, data: &Data, message: &Message) -> Result<Option<Address>, Error> {
    let Some(guild) = message.guild_id else {
        return Ok(Some(Address::Direct));
    };
    let me = http.application_id().map(|id| id.get());
    if message.mentions.iter().any(|user| Some(user.id.get()) == me) {
        return Ok(Some(Address::Mention));
    }
    if message.attachments.is_empty() {
        return Ok(None);
    }
    let channel = ChannelId::new(message.channel_id.get());
    let is_watched = data.app.is_watched(GuildId::new(guild.get()), channel).await?;
    Ok(is_watched.then_some(Address::Watched))
}

/// What is a log by its name alone, and of a size that can be one: people post many a text and archive that is none.
fn is_log(data: &Data, file: &Attachment) -> bool {
    /// A lap of a few columns a second is larger.
    const LEAST_BYTES: u32 = 4096;
    const ENDINGS: [&str; 10] = [
        ".csv", ".vbo", ".ld", ".ibt", ".xrk", ".xrz", ".ubx", ".tsv", ".dovex", ".nmea",
    ];
    let name = file.filename.to_lowercase();
    let packed = [".gz", ".zip"]
        .iter()
        .find_map(|ending| name.strip_suffix(ending));
    let name = packed.unwrap_or(&name);
    let fits = usize::try_from(file.size).is_ok_and(|size| size <= data.app.max_file_bytes());
    fits && file.size >= LEAST_BYTES && ENDINGS.iter().any(|ending| name.ends_with(ending))
}
