//! An answer that one person got, shown to everybody in the channel: computed again, from what everybody there may see.

use serenity::model::application::ComponentInteraction;
use serenity::prelude::Context as SerenityContext;

use super::Data;
use super::in_place::InPlace;
use super::shown::shown;
use crate::app::{Audience, Error};
use crate::reply;
use crate::reply::custom_id::CustomId;

/// Posts the answer that a button belongs to. What everybody may not see is told to whoever pressed, alone.
///
/// # Errors
/// Discord did not take it.
pub(super) async fn post(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    shared: &str,
) -> Result<(), Error> {
    let pressed = InPlace::acknowledge(serenity, data, interaction).await?;
    let actor = pressed.actor().read_by(Audience::Server);
    let (app, words) = (&data.app, pressed.words());
    let outcome = async {
        app.admit(&actor)?;
        if let Some(turn) = shared.strip_prefix(reply::ask::TURN) {
            let asked = app.ask_again(&actor, turn, &interaction.locale).await?;
            return Ok(reply::ask::reply(&asked));
        }
        let id: CustomId = shared.parse().map_err(|_| Error::OutdatedCommand)?;
        shown(app, (&actor, words), id.into(), &interaction.locale).await
    };
    let outcome = outcome.await;
    pressed.post(outcome).await
}
