//! A column that is chosen in the menu below a refusal: kept, and the file is read again in the place of the refusal.

use serenity::builder::{
    CreateAllowedMentions, CreateInteractionResponse, CreateInteractionResponseFollowup,
};
use serenity::http::Http;
use serenity::model::application::{
    ActionRowComponent, ComponentInteraction, MessageInteractionMetadata, ModalInteraction,
};
use serenity::model::channel::Message;
use serenity::model::id::MessageId;
use serenity::prelude::Context as SerenityContext;

use super::asker::display_name;
use super::attached_logs::posted_files;
use super::in_place::InPlace;
use super::{Data, actor_of};
use crate::app::column_mappings::MappingAuthor;
use crate::app::jobs::{AnswerPlace, ImportRequest, SeenBy};
use crate::app::{Actor, Audience, Error};
use crate::reply::{self, Reply};

/// Keeps what a column means and reads the file again. Whoever chooses here overrules nobody, manager or not.
///
/// # Errors
/// Discord did not take the answer.
pub(super) async fn on_choice(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    (role, column): (&str, &str),
) -> Result<(), Error> {
    let pressed = InPlace::acknowledge(serenity, data, interaction).await?;
    let actor = pressed.actor();
    let explained = async {
        data.app.admit(actor)?;
        let anybody = Actor {
            is_manager: false,
            ..*actor
        };
        let driver = display_name(&interaction.user, interaction.member.as_ref());
        let sayer = MappingAuthor {
            actor: &anybody,
            driver: &driver,
        };
        let change = data.app.map_column(sayer, role, column, "").await?;
        let refusal = Refusal {
            message: &interaction.message,
            interaction: interaction.id.get(),
            token: &interaction.token,
        };
        if read_again(&serenity.http, data, refusal).await? {
            return Ok(None);
        }
        Ok(Some(reply::columns::mapped(&change, pressed.words())))
    };
    let explained: Result<Option<Reply>, Error> = explained.await;
    match explained {
        // The worker answers, in the place of the refusal.
        Ok(None) => Ok(()),
        Ok(Some(reply)) => pressed.finish(Ok(reply)).await,
        Err(error) => pressed.finish(Err(error)).await,
    }
}

/// Keeps what is written about columns and reads the file again. Empty lines say nothing.
///
/// # Errors
/// Discord did not take the answer.
pub(super) async fn on_form(
    serenity: &SerenityContext,
    data: &Data,
    form: &ModalInteraction,
    written: &[(String, String)],
) -> Result<(), Error> {
    let _running = data.running.token();
    let http = &serenity.http;
    form.create_response(http, CreateInteractionResponse::Acknowledge)
        .await?;
    let (user, member) = (&form.user, form.member.as_ref());
    let actor = actor_of(user, form.guild_id, Audience::OnlyUser, member, &form.locale);
    let words = data.app.words_of(&actor).await;
    let explained = async {
        data.app.admit(&actor)?;
        let anybody = Actor {
            is_manager: false,
            ..actor
        };
        let driver = display_name(user, member);
        let sayer = MappingAuthor {
            actor: &anybody,
            driver: &driver,
        };
        let mut said = None;
        for (column, text) in written.iter().filter(|(_, text)| !text.trim().is_empty()) {
            let (role, unit) = reply::columns::meant(text, words);
            said = Some(data.app.map_column(sayer, &role, column, &unit).await?);
        }
        let said = said.ok_or(Error::NoSuchColumn)?;
        let refusal = form.message.as_deref().map(|message| Refusal {
            message,
            interaction: form.id.get(),
            token: &form.token,
        });
        if let Some(refusal) = refusal
            && read_again(http, data, refusal).await?
        {
            return Ok(None);
        }
        Ok(Some(reply::columns::mapped(&said, words)))
    };
    let explained: Result<Option<Reply>, Error> = explained.await;
    match explained {
        Ok(None) => {}
        Ok(Some(reply)) => drop(form.edit_response(http, reply.into_edit()).await?),
        Err(error) => {
            let told = reply::error::logged(&error, words);
            let told = CreateInteractionResponseFollowup::new()
                .allowed_mentions(CreateAllowedMentions::new())
                .embeds(told.embeds())
                .ephemeral(true);
            form.create_followup(http, told).await?;
        }
    }
    Ok(())
}

/// The columns that the menu below a refusal lists.
pub(super) fn asked_about(refusal: &Message) -> Vec<String> {
    let parts = refusal.components.iter().flat_map(|row| &row.components);
    parts
        .filter_map(|part| {
            let ActionRowComponent::SelectMenu(menu) = part else {
                return None;
            };
            Some(menu.options.iter().map(|option| option.value.clone()))
        })
        .flatten()
        .collect()
}

/// A refusal below which something was said, and where the answer goes.
#[derive(Clone, Copy)]
pub(super) struct Refusal<'a> {
    pub(super) message: &'a Message,
    pub(super) interaction: u64,
    pub(super) token: &'a str,
}

/// What was asked for with the file that a message of ours is about, as long as somebody knows it.
pub(super) async fn earlier_request(data: &Data, message: &Message) -> Result<Option<ImportRequest>, Error> {
    let reference = message.message_reference.as_ref().and_then(|to| to.message_id);
    let given_by = message.interaction_metadata.as_deref().and_then(interaction_of);
    data.app
        .earlier_request(reference.map(MessageId::get), given_by)
        .await
}

/// Writes the file of a refusal down once more. `false`: nobody knows any more which one it was.
async fn read_again(http: &Http, data: &Data, refusal: Refusal<'_>) -> Result<bool, Error> {
    let Some(earlier) = earlier_request(data, refusal.message).await? else {
        return Ok(false);
    };
    write_down(http, data, refusal, earlier).await
}

/// The same for a request that is known.
pub(super) async fn write_down(
    http: &Http,
    data: &Data,
    refusal: Refusal<'_>,
    earlier: ImportRequest,
) -> Result<bool, Error> {
    let message = refusal.message;
    let request = with_fresh_addresses(http, message, earlier)
        .await
        .answered_at(AnswerPlace::Interaction {
            id: refusal.interaction,
            token: refusal.token.to_owned(),
        });
    Ok(data.app.note_job(request, SeenBy::Stated).await?.is_some())
}

/// Addresses of files expire; the message still has them.
async fn with_fresh_addresses(http: &Http, refusal: &Message, request: ImportRequest) -> ImportRequest {
    let Some(message) = request.message() else {
        return request;
    };
    match refusal.channel_id.message(http, MessageId::new(message)).await {
        Ok(message) => request.with_files(posted_files(&message.attachments)),
        Err(_) => request,
    }
}

#[allow(clippy::wildcard_enum_match_arm, reason = "serenity's enum grows")]
fn interaction_of(metadata: &MessageInteractionMetadata) -> Option<u64> {
    match metadata {
        MessageInteractionMetadata::Command(of) => Some(of.id.get()),
        MessageInteractionMetadata::Component(of) => Some(of.id.get()),
        _ => None,
    }
}
