//! Forms: opened by a press, and what was written in them.

use serenity::builder::{CreateAllowedMentions, CreateInteractionResponse, CreateInteractionResponseMessage};
use serenity::model::application::{ActionRowComponent, ComponentInteraction, ModalInteraction};
use serenity::prelude::Context as SerenityContext;

use super::installed::server_of;
use super::{Answer, Data, actor_of, explain_column, menus};
use crate::app::move_laps::Destination;
use crate::app::{Audience, Error};
use crate::ids::UploadId;
use crate::reply;
use crate::reply::custom_id::CustomId;
use crate::reply::form::Form;
use crate::words::Words;

/// A form that a press opens.
pub(super) struct Opening {
    /// The file that it is about, which only its driver is asked about; `None`: it is for everybody.
    pub(super) file: Option<UploadId>,
    /// In the words of whoever pressed.
    pub(super) form: Box<dyn FnOnce(Words) -> Form + Send>,
}

/// Opens a form in the language of whoever pressed; to others than the driver of what it is about it says so at once.
///
/// # Errors
/// Discord did not take it.
pub(super) async fn open(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    opening: Opening,
) -> Result<(), Error> {
    let app = &data.app;
    let actor = actor_of(
        &interaction.user,
        server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
        Audience::OnlyUser,
        interaction.member.as_ref(),
        &interaction.locale,
    );
    let words = app.words_of(&actor).await;
    let may_be_asked = match opening.file {
        Some(file) => app.own_file(&actor, file).await.map(drop),
        None => Ok(()),
    };
    let response = match may_be_asked {
        Ok(()) => CreateInteractionResponse::Modal((opening.form)(words).into_modal()),
        Err(error) => {
            app.note_error(&error);
            let told = reply::error::logged(&error, words);
            let told = CreateInteractionResponseMessage::new()
                .allowed_mentions(CreateAllowedMentions::new())
                .embeds(told.embeds())
                .components(told.rows())
                .ephemeral(true);
            CreateInteractionResponse::Message(told)
        }
    };
    interaction.create_response(&serenity.http, response).await?;
    Ok(())
}

/// Answers a form that was sent.
///
/// # Errors
/// Discord did not take the answer.
pub(crate) async fn on_form(
    serenity: &SerenityContext,
    data: &Data,
    form: &ModalInteraction,
) -> Result<(), Error> {
    if menus::is_question(form) {
        return menus::on_question(serenity, data, form, &written(form)).await;
    }
    if form.data.custom_id.parse() == Ok(CustomId::ExplainColumns) {
        return explain_column::on_form(serenity, data, form, &written(form)).await;
    }
    let answer = Answer::to_form(serenity, data, form, true).await?;
    let (app, actor, words) = (&data.app, answer.actor(), answer.words());
    let written = written(form);
    let name = written.first().map_or("", |(_, text)| text.as_str());
    let file_and_place = match form.data.custom_id.parse() {
        Ok(CustomId::NameCircuit(file)) => Some((file, Destination::Named(name))),
        Ok(CustomId::NameCar(file)) => Some((file, Destination::Car(name))),
        _ => None,
    };
    let outcome = async {
        app.admit(actor)?;
        let (file, place) = file_and_place.ok_or(Error::OutdatedCommand)?;
        let moved = app.put_upload(actor, file, place).await?;
        Ok(reply::moves::moved(&moved, words))
    };
    let outcome = outcome.await;
    answer.finish(outcome).await
}

/// What stands in its lines, by their ids.
fn written(form: &ModalInteraction) -> Vec<(String, String)> {
    let parts = form.data.components.iter().flat_map(|row| &row.components);
    parts
        .filter_map(|part| {
            let ActionRowComponent::InputText(line) = part else {
                return None;
            };
            Some((line.custom_id.clone(), line.value.clone().unwrap_or_default()))
        })
        .collect()
}
