//! Messages of ours in which something is not true any more: laps were put right, hidden or deleted, by whomever. Each is
//! computed again and changed where it stands; what has nothing left to say is taken back.

use std::sync::Arc;
use std::time::Duration;

use serenity::http::Http;
use serenity::model::id::{ChannelId as DiscordChannelId, MessageId};
use tokio_util::sync::CancellationToken;

use super::Data;
use super::out_of_reach::{is_out_of_reach, is_refused};
use super::shown::shown;
use super::take_back::take_back;
use crate::app::card_anew::CardNow;
use crate::app::posted::{Anew, StaleMessage};
use crate::app::{Actor, App, Error};
use crate::reply::{self, Reply};

/// What other processes left to do is looked for so often.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// Keeps what we said true, until `stop`.
pub async fn keep_true(http: Arc<Http>, data: Data, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = data.app.answers_stale() => {}
            () = tokio::time::sleep(LOOK_AGAIN) => {}
        }
        take_back(&http, &data.app).await;
        let saying = data.app.in_background(say_anew(&http, &data.app));
        tokio::select! {
            () = stop.cancelled() => return,
            done = saying => if let Err(error) = done {
                tracing::warn!(error = %error, "a message was not said anew; it is tried again");
            }
        }
    }
}

/// One after the other, until all are true.
async fn say_anew(http: &Http, app: &App) -> Result<(), Error> {
    while let Some(stale) = app.stale_message().await? {
        let actor = app.reader_of_stale(&stale).await;
        match changed(http, app, &actor, &stale).await {
            Ok(()) => {}
            Err(error) if error.is_passing() => return Err(error),
            Err(Error::Discord(error)) if is_out_of_reach(&error) => {
                app.forget_message(stale.message).await?;
            }
            Err(Error::Discord(error)) if !is_refused(&error) => return Err(Error::Discord(error)),
            // One that cannot be changed keeps none behind it waiting.
            Err(error) => {
                tracing::info!(error = %error, "nothing is left to say in a message");
                app.unwant_message(stale.message).await?;
                take_back(http, app).await;
            }
        }
    }
    Ok(())
}

/// Computes one again, and changes it where it stands.
async fn changed(http: &Http, app: &App, actor: &Actor, stale: &StaleMessage) -> Result<(), Error> {
    let words = app.words_of(actor).await;
    let channel = DiscordChannelId::new(stale.channel.get());
    let reply: Reply = match Anew::of(stale) {
        Anew::Card(files) => match app.card_now(actor, &files).await? {
            CardNow::Logs {
                logs,
                has_chosen_line,
            } => {
                let before = channel.message(http, MessageId::new(stale.message)).await?;
                reply::anew::in_place_of(reply::import::reply(&logs), &before.embeds, has_chosen_line)
            }
            CardNow::Hidden(file) => {
                reply::upload_deeds::kept_private(file, actor.guild.is_some(), words).as_card_of(&files)
            }
        },
        Anew::Answer(id, _) => {
            let id = id.parse().map_err(|_| Error::OutdatedCommand)?;
            shown(app, (actor, words), id, actor.language.code()).await?
        }
    };
    let reply = reply.leading_to_page(app.has_public_dashboard(), words);
    let told = reply.told();
    channel
        .edit_message(http, MessageId::new(stale.message), reply.into_message_edit())
        .await?;
    app.said_anew(actor, stale, &told).await
}
