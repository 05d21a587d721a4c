//! Forms: opened by a press, and what was written in them.

use serenity::builder::CreateInteractionResponse;
use serenity::model::application::{ActionRowComponent, ComponentInteraction, ModalInteraction};
use serenity::prelude::Context as SerenityContext;

use super::{Answer, Data, actor_of, explain_column, menus};
use crate::app::move_laps::Place;
use crate::app::{Audience, Error};
use crate::reply;
use crate::reply::custom_id::CustomId;
use crate::reply::form::Form;
use crate::words::Words;

/// Opens a form in the language of whoever pressed.
///
/// # Errors
/// Discord did not take it.
pub(super) async fn open(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    form: impl FnOnce(Words) -> Form,
) -> Result<(), Error> {
    let actor = actor_of(
        &interaction.user,
        interaction.guild_id,
        Audience::OnlyUser,
        interaction.member.as_ref(),
        &interaction.locale,
    );
    let form = form(data.app.words_of(&actor).await);
    let response = CreateInteractionResponse::Modal(form.into_modal());
    interaction.create_response(&serenity.http, response).await?;
    Ok(())
}

/// Answers a form that was sent.
///
/// # Errors
/// Discord did not take the answer.
pub async fn on_form(serenity: &SerenityContext, data: &Data, form: &ModalInteraction) -> Result<(), Error> {
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
        Ok(CustomId::NameCircuit(file)) => Some((file, Place::Named(name))),
        Ok(CustomId::NameCar(file)) => Some((file, Place::Car(name))),
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
