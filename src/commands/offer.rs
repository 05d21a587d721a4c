//! A log in a channel that nobody watches: offered to be read, once a day, and read where the offer stands.

use std::time::Duration;

use chrono::Utc;
use serenity::builder::{CreateAllowedMentions, CreateInteractionResponse, CreateInteractionResponseMessage};
use serenity::http::Http;
use serenity::model::application::ComponentInteraction;
use serenity::model::channel::{Message, MessageFlags};
use serenity::model::id::MessageId;
use serenity::prelude::Context as SerenityContext;

use super::asker::author_name;
use super::attached_logs::posted_files;
use super::installed::server_of;
use super::spoken::spoken_in;
use super::{Answer, Data, actor_of};
use crate::app::import_log::Owner;
use crate::app::jobs::{AnswerPlace, ImportParts, JobId, SeenBy};
use crate::app::{Actor, Audience, Error};
use crate::ids::{ChannelId, UserId};
use crate::reply;

/// Discord gives up on a press after 3 s; half of that leaves the way back.
const IN_TIME: Duration = Duration::from_millis(1500);

/// A file that waits to be read.
struct Begun {
    job: JobId,
    file_name: String,
    /// Who reads the answer.
    audience: Audience,
}

/// Where the answer goes that only one person may read: whoever posted the file keeps new laps private.
enum Private {
    /// Into the answer of the press.
    Here,
    /// To the person directly.
    Direct,
}

/// Offers to read the log of a message, without a sound. Where we may not write, nothing is said.
pub(super) async fn offer(http: &Http, data: &Data, message: &Message) {
    let channel = ChannelId::new(message.channel_id.get());
    let Some(guild) = message.guild_id else { return };
    if !data.app.may_offer(channel, Utc::now()) {
        return;
    }
    // The first sentence in a server is in its own language, where its people have chosen none.
    let locale = spoken_in(http, guild).await;
    let actor = actor_of(&message.author, message.guild_id, Audience::Server, None, &locale);
    let offer = reply::welcome::offer(message.id.get(), data.app.words_of(&actor).await)
        .into_message()
        .flags(MessageFlags::SUPPRESS_NOTIFICATIONS)
        .reference_message(message);
    if let Err(error) = message.channel_id.send_message(http, offer).await {
        tracing::debug!(error = %error, "a log could not be offered to be read");
    }
}

/// Reads the log that was offered: the offer becomes the answer.
///
/// # Errors
/// Discord did not take the answer.
pub(super) async fn read(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    message: u64,
) -> Result<(), Error> {
    let _running = data.running.token();
    let actor = actor_of(
        &interaction.user,
        server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
        Audience::Server,
        interaction.member.as_ref(),
        &interaction.locale,
    );
    let begun = match data.app.admit(&actor) {
        Ok(()) => {
            let what = (&actor, message, Private::Here);
            hold(&serenity.http, data, interaction, what).await
        }
        Err(error) => Err(error),
    };
    let begun = match begun {
        Ok(begun) => begun,
        Err(error) => {
            let answer = Answer::to_button(serenity, data, interaction).await?;
            return answer.finish(Err(error)).await;
        }
    };
    let Some(Begun {
        job,
        file_name,
        audience,
    }) = begun
    else {
        // Somebody else was quicker.
        let seen = CreateInteractionResponse::Acknowledge;
        interaction.create_response(&serenity.http, seen).await?;
        return Ok(());
    };
    let said = reply::jobs::reading(&file_name, data.app.words_of(&actor).await);
    let said = CreateInteractionResponseMessage::new()
        .allowed_mentions(CreateAllowedMentions::new())
        .embeds(said.embeds())
        .components(Vec::new());
    let response = match audience {
        Audience::Server => CreateInteractionResponse::UpdateMessage(said),
        Audience::OnlyUser => super::answer::deferral(audience),
    };
    let shown = interaction.create_response(&serenity.http, response).await;
    data.app.let_begin(job);
    Ok(shown?)
}

/// The same on the way, for whoever wants the channel to be watched from now on: the offer becomes the answer too.
///
/// # Errors
/// The message is gone; the database.
pub(super) async fn read_too(
    http: &Http,
    data: &Data,
    interaction: &ComponentInteraction,
    (actor, message): (&Actor, u64),
) -> Result<(), Error> {
    let actor = Actor {
        audience: Audience::Server,
        ..*actor
    };
    let what = (&actor, message, Private::Direct);
    if let Some(Begun { job, .. }) = hold(http, data, interaction, what).await? {
        data.app.let_begin(job);
    }
    Ok(())
}

/// Writes down what is to be read; `None`: it is already.
async fn hold(
    http: &Http,
    data: &Data,
    interaction: &ComponentInteraction,
    (actor, message, private): (&Actor, u64, Private),
) -> Result<Option<Begun>, Error> {
    let looked = async {
        let fetched = interaction
            .channel_id
            .message(http, MessageId::new(message.max(1)));
        let message = fetched.await.map_err(|_| Error::NoFile)?;
        if message.author.bot {
            return Err(Error::PostedByBot);
        }
        let is_own = message.author.id == interaction.user.id;
        let actor = if is_own {
            actor.read_by(data.app.audience_of_upload(actor).await)
        } else {
            *actor
        };
        let is_public = actor.audience == Audience::Server;
        let answer = match private {
            Private::Here if !is_public => AnswerPlace::Interaction {
                id: interaction.id.get(),
                token: interaction.token.clone(),
            },
            Private::Here | Private::Direct => AnswerPlace::Reply,
        };
        let files = posted_files(&message.attachments);
        let file_name = files.first().map(|file| file.name.clone()).ok_or(Error::NoFile)?;
        let parts = ImportParts {
            actor: &actor,
            // The laps belong to whoever posted the file, not to whoever pressed.
            owner: Owner {
                user: UserId::new(message.author.id.get()),
                driver: author_name(&message.author, message.member.as_deref()),
                guild: actor.guild,
            },
            channel: ChannelId::new(message.channel_id.get()),
            message: Some(message.id.get()),
            files,
            answer,
            locale: &interaction.locale,
        };
        let Some(job) = data.app.hold_job(&mut parts.into(), SeenBy::Stated).await? else {
            return Ok(None);
        };
        if is_public {
            let offer = (interaction.channel_id.get(), interaction.message.id.get());
            data.app.note_said(job, offer.0, offer.1).await?;
        }
        Ok(Some(Begun {
            job,
            file_name,
            audience: actor.audience,
        }))
    };
    match tokio::time::timeout(IN_TIME, looked).await {
        Ok(begun) => begun,
        Err(elapsed) => Err(Error::database_too_slow(elapsed)),
    }
}
