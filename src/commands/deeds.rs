//! What drivers do with their own uploads and laps by buttons and menus.

use serenity::model::application::ComponentInteraction;
use serenity::model::channel::Message;
use serenity::prelude::Context as SerenityContext;

use super::in_place::InPlace;
use super::{Answer, Data, threads};
use crate::app::card_anew::Hidden;
use crate::app::own_laps::{Reach, SetAside};
use crate::app::preferences::{PreferenceChanges, World};
use crate::app::share_laps::Visibility;
use crate::app::{Actor, App, Error};
use crate::ids::{LapId, UploadId};
use crate::reply::custom_id::{LapDeed, UploadDeed};
use crate::reply::{self, Reply};
use crate::words::Words;

/// Something about an upload. What takes the pictures away happens in the card's place.
///
/// # Errors
/// Discord did not take the answer.
pub(super) async fn upload(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    (deed, file): (UploadDeed, UploadId),
) -> Result<(), Error> {
    if matches!(deed, UploadDeed::Undo | UploadDeed::KeepPrivate) {
        let pressed = InPlace::acknowledge(serenity, data, interaction).await?;
        let outcome = hidden(&data.app, &pressed, (deed, file), &interaction.message).await;
        let undone = outcome
            .as_ref()
            .ok()
            .filter(|_| deed == UploadDeed::Undo)
            .cloned();
        pressed.finish(outcome).await?;
        if let Some(undone) = undone {
            let card = (interaction.message.id, undone);
            threads::close(&serenity.http, interaction.channel_id, Some(card)).await;
        }
        return Ok(());
    }
    let answer = Answer::to_button(serenity, data, interaction).await?;
    let outcome = told(&data.app, &answer, (deed, file)).await;
    answer.finish(outcome).await
}

/// Takes an upload back, or out of sight. `card`: the message that stays, and says so in place of what it said.
async fn hidden(
    app: &App,
    pressed: &InPlace<'_>,
    (deed, file): (UploadDeed, UploadId),
    card: &Message,
) -> Result<Reply, Error> {
    let (actor, words) = (pressed.actor(), pressed.words());
    app.admit(actor)?;
    let lap = app.own_file(actor, file).await?;
    if deed == UploadDeed::Undo {
        let laps = app.undo_upload(actor, lap, Some(card.id.get())).await?;
        return Ok(reply::upload_deeds::undone(laps, words));
    }
    let driver = app.own_lap(actor, lap).await?.driver;
    app.share_upload(actor, lap, Visibility::Private).await?;
    let hidden = Hidden {
        file,
        driver: actor.guild.and(Some(driver)),
    };
    let reply = reply::upload_deeds::kept_private(&hidden, words);
    Ok(reply::anew::in_place_of(
        reply,
        &card.embeds,
        reply::anew::Keeps::Refusals,
    ))
}

/// What is answered beside the card.
async fn told(app: &App, answer: &Answer<'_>, (deed, file): (UploadDeed, UploadId)) -> Result<Reply, Error> {
    let (actor, words) = (answer.actor(), answer.words());
    app.admit(actor)?;
    let lap = if deed == UploadDeed::Laps {
        // Whoever sees them may look at them.
        app.a_lap_of(actor, file).await?
    } else {
        app.own_file(actor, file).await?
    };
    match deed {
        UploadDeed::Share => {
            app.share_upload(actor, lap, Visibility::Server).await?;
            Ok(reply::upload_deeds::now_shared(words))
        }
        UploadDeed::Simulator | UploadDeed::RealCar => {
            let simulator = deed == UploadDeed::Simulator;
            let world = if simulator { World::Sim } else { World::RealCar };
            let changes = PreferenceChanges {
                drives: Some(Some(world)),
                ..PreferenceChanges::default()
            };
            app.choose_preferences(actor, answer.driver(), changes).await?;
            Ok(reply::upload_deeds::driven_in(simulator, file, words))
        }
        UploadDeed::NotMine => {
            let why = Some(SetAside::NotMine);
            let laps = app.set_aside(actor, lap, Reach::Upload, why).await?;
            Ok(reply::upload_deeds::not_mine(file, laps, words))
        }
        UploadDeed::Mine => {
            let laps = app.set_aside(actor, lap, Reach::Upload, None).await?;
            Ok(reply::upload_deeds::mine_after_all(file, laps, words))
        }
        UploadDeed::Laps => {
            let table = app.session_table(actor, Some(&lap.to_string())).await?;
            Ok(reply::session::reply(table, words))
        }
        UploadDeed::WrongCircuit => {
            let fitting = app.fitting_circuits(actor, file).await?;
            Ok(reply::moves::which_circuit(file, &fitting, words))
        }
        UploadDeed::Undo | UploadDeed::KeepPrivate | UploadDeed::WrongCar => Err(Error::OutdatedCommand),
    }
}

/// Something about one lap: its card, in the place of the one that is shown.
///
/// # Errors
/// Discord did not take the answer.
pub(super) async fn lap(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    (deed, lap): (LapDeed, LapId),
) -> Result<(), Error> {
    let pressed = InPlace::acknowledge(serenity, data, interaction).await?;
    let outcome = done(&data.app, pressed.actor(), pressed.words(), (deed, lap)).await;
    pressed.finish(outcome).await
}

async fn done(app: &App, actor: &Actor, words: Words, (deed, lap): (LapDeed, LapId)) -> Result<Reply, Error> {
    app.admit(actor)?;
    let typed = lap.to_string();
    match deed {
        LapDeed::Show => {}
        LapDeed::Share => drop(app.share_lap(actor, &typed, Visibility::Server).await?),
        LapDeed::KeepPrivate => drop(app.share_lap(actor, &typed, Visibility::Private).await?),
        LapDeed::Exclude => set_aside(app, actor, lap, Some(SetAside::Excluded)).await?,
        LapDeed::NotMine => set_aside(app, actor, lap, Some(SetAside::NotMine)).await?,
        LapDeed::Count => set_aside(app, actor, lap, None).await?,
        LapDeed::AskDelete => {
            let found = app.own_lap(actor, lap).await?;
            return Ok(reply::lap::delete(&found, words));
        }
        LapDeed::Delete => {
            app.delete_laps(actor, lap, Reach::Lap).await?;
            return Ok(reply::lap::deleted(words));
        }
    }
    let found = app.own_lap(actor, lap).await?;
    Ok(reply::lap::reply(&found, actor.guild.is_some(), words))
}

async fn set_aside(app: &App, actor: &Actor, lap: LapId, why: Option<SetAside>) -> Result<(), Error> {
    app.set_aside(actor, lap, Reach::Lap, why).await.map(drop)
}
