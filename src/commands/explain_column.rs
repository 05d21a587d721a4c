//! A column that is chosen in the menu below a refusal: kept, and the file is read again in the place of the refusal.

use serenity::http::Http;
use serenity::model::application::{ComponentInteraction, MessageInteractionMetadata};
use serenity::model::id::MessageId;
use serenity::prelude::Context as SerenityContext;

use super::Data;
use super::answer::display_name;
use super::in_place::InPlace;
use super::posted_files::posted_files;
use crate::app::column_mappings::Sayer;
use crate::app::jobs::{AnswerPlace, ImportRequest};
use crate::app::{Actor, Error};
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
        let sayer = Sayer {
            actor: &anybody,
            driver: &driver,
        };
        let change = data.app.map_column(sayer, role, column, "").await?;
        if read_again(&serenity.http, data, interaction).await? {
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

/// Writes the file of a refusal down once more. `false`: nobody knows any more which one it was.
async fn read_again(http: &Http, data: &Data, interaction: &ComponentInteraction) -> Result<bool, Error> {
    let refusal = &interaction.message;
    let reference = refusal.message_reference.as_ref().and_then(|to| to.message_id);
    let given_by = refusal.interaction_metadata.as_deref().and_then(interaction_of);
    let earlier = data
        .app
        .earlier_request(reference.map(MessageId::get), given_by)
        .await?;
    let Some(earlier) = earlier else { return Ok(false) };
    let request = with_fresh_addresses(http, interaction, earlier)
        .await
        .answered_at(AnswerPlace::Interaction {
            id: interaction.id.get(),
            token: interaction.token.clone(),
        });
    Ok(data.app.note_job(&request).await?.is_some())
}

/// Addresses of files expire; the message still has them.
async fn with_fresh_addresses(
    http: &Http,
    interaction: &ComponentInteraction,
    request: ImportRequest,
) -> ImportRequest {
    let Some(message) = request.message() else {
        return request;
    };
    match interaction
        .channel_id
        .message(http, MessageId::new(message))
        .await
    {
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
