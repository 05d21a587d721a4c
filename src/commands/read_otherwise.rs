//! A file that is read again as its driver says: another of its cars, or one lap from its first to its last row.

use serenity::model::application::ComponentInteraction;
use serenity::prelude::Context as SerenityContext;

use super::Data;
use super::explain_column::{Refusal, earlier_request, write_down};
use super::in_place::InPlace;
use crate::app::jobs::Reading;
use crate::app::{Actor, Error};

/// Reads the file again, in the place of the answer.
///
/// # Errors
/// Discord did not take the answer.
pub(super) async fn on_press(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    reading: Reading,
) -> Result<(), Error> {
    let pressed = InPlace::acknowledge(serenity, data, interaction).await?;
    let refusal = Refusal {
        message: &interaction.message,
        interaction: interaction.id.get(),
        token: &interaction.token,
    };
    let begun = again(serenity, data, (refusal, pressed.actor()), reading).await;
    match begun {
        // The worker answers, in the place of what was read before.
        Ok(()) => Ok(()),
        Err(error) => pressed.finish(Err(error)).await,
    }
}

async fn again(
    serenity: &SerenityContext,
    data: &Data,
    (refusal, actor): (Refusal<'_>, &Actor),
    reading: Reading,
) -> Result<(), Error> {
    data.app.admit(actor)?;
    let earlier = earlier_request(data, refusal.message).await?;
    let earlier = earlier.ok_or(Error::NoFile)?;
    if earlier.owner().user != actor.user {
        return Err(Error::NotYours);
    }
    if let Some(lap) = reading.replaces {
        data.app.own_lap(actor, lap).await?;
        // It stays, and says what is read now in place of what was read before.
        data.app.forget_message(refusal.message.id.get()).await?;
    }
    write_down(&serenity.http, data, refusal, earlier.read_as(reading)).await?;
    Ok(())
}
