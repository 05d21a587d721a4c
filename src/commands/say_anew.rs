//! Messages of ours in which something is not true any more: laps were put right, hidden or deleted, by whomever. Each is
//! computed again and changed where it stands; what has nothing left to say is taken back.

use std::sync::Arc;
use std::time::Duration;

use serenity::builder::{CreateAllowedMentions, EditMessage};
use serenity::http::Http;
use serenity::model::channel::Embed;
use serenity::model::id::{ChannelId as DiscordChannelId, MessageId};
use tokio_util::sync::CancellationToken;

use super::Data;
use super::out_of_reach::{is_out_of_reach, is_refused};
use super::shown::shown;
use super::take_back::take_back;
use crate::app::card_anew::CardNow;
use crate::app::compare_laps::Pair;
use crate::app::posted::{Anew, StaleMessage};
use crate::app::{Actor, App, Error};
use crate::ids::UploadId;
use crate::reply::custom_id::CustomId;
use crate::reply::standing::Standing;
use crate::reply::{self, Reply};
use crate::words::Words;

/// What other processes left to do is looked for so often.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// Keeps what we said true, until `stop`.
pub(crate) async fn keep_true(http: Arc<Http>, data: Data, stop: CancellationToken) {
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
    let message = MessageId::new(stale.message);
    let reply: Reply = match Anew::of(stale) {
        Some(Anew::Card(files)) => {
            let now = app.card_now(actor, &files).await?;
            let before = channel.message(http, message).await?;
            card(now, &files, &before.embeds, words)
        }
        Some(Anew::Answer(answer, _)) => {
            let answer = answer.parse().map_err(|_| Error::OutdatedCommand)?;
            match answered(app, (actor, words), answer).await {
                Err(error) if error.is_of_what_is_left() => {
                    let instead = reply::anew::no_longer(&error, words).into_message_edit();
                    channel.edit_message(http, message, instead.content("")).await?;
                    return app.left_as_it_was(stale).await;
                }
                answer => answer?,
            }
        }
        None => {
            let edit = EditMessage::new()
                .allowed_mentions(CreateAllowedMentions::new())
                .content(format!("-# {}", words.anew_corrected()));
            channel.edit_message(http, message, edit).await?;
            return app.left_as_it_was(stale).await;
        }
    };
    let reply = reply.leading_to_page(app.has_public_dashboard(), words);
    let told = reply.told();
    let edit = reply.into_message_edit().content("");
    channel.edit_message(http, message, edit).await?;
    app.said_anew(actor, stale, &told).await
}

/// An answer as it is by now.
async fn answered(app: &App, (actor, words): (&Actor, Words), answer: Standing) -> Result<Reply, Error> {
    let locale = actor.language.code();
    if let CustomId::Analyze(a, Some(b)) = answer.id {
        let found = app.analyze_lap_anew(actor, Pair::of(a, b), locale).await?;
        return Ok(reply::analyze::reply(&found));
    }
    shown(app, (actor, words), answer, locale).await
}

/// The card of files, in the place of the one that stood there.
fn card(now: CardNow, files: &[UploadId], before: &[Embed], words: Words) -> Reply {
    match now {
        CardNow::Logs {
            logs,
            has_chosen_line,
        } => {
            let keeps = if logs.iter().all(|log| log.is_recalled) {
                reply::anew::Keeps::Refusals
            } else {
                reply::anew::Keeps::SmallPrintToo { has_chosen_line }
            };
            reply::anew::in_place_of(reply::import::reply(&logs), before, keeps)
        }
        CardNow::Hidden(hidden) => {
            let reply = reply::upload_deeds::kept_private(&hidden, words).with_card_of(files);
            reply::anew::in_place_of(reply, before, reply::anew::Keeps::Refusals)
        }
    }
}
