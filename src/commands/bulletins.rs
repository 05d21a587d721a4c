//! What a server hears without asking: news of best laps, and boards that stay right. One message each, edited, nobody
//! mentioned; whatever process looks first says it, once.

use std::sync::Arc;

use chrono::Utc;
use serenity::all::{ChannelId, Http, MessageId, Nonce, UserId};
use tokio_util::sync::CancellationToken;

use super::Data;
use super::out_of_reach::is_out_of_reach;
use crate::app::due_boards::DueBoard;
use crate::app::news::News;
use crate::app::{App, Error};
use crate::reply::{self, Reply};

/// Messages of each kind between two looks.
const MOST_AT_ONCE: usize = 20;

/// What Discord made of a message.
enum Sent {
    /// It is there.
    Message(u64),
    /// The message, the channel or the permission is gone.
    Gone,
    /// Something else; later it may work.
    Later,
}

/// Keeps news and boards until `stop`.
pub(crate) async fn keep_bulletins(http: Arc<Http>, data: Data, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let running = data.running.token();
        for look in 0..MOST_AT_ONCE {
            let (app, http) = (&data.app, &http);
            let tell = async {
                [
                    tell_all_news(http, app).await,
                    heard(show_board(http, app).await),
                    heard(tell_somebody(http, app).await),
                    heard(tell_week(http, app).await),
                ]
            };
            let found = app.in_background(tell).await;
            if !found.contains(&true) || stop.is_cancelled() {
                break;
            }
            tracing::debug!(look, "a bulletin was handled");
        }
        drop(running);
        tokio::select! {
            () = stop.cancelled() => {}
            () = data.app.laps_changed() => {}
        }
    }
}

/// Whether there was something to do; a database that is away is asked again later.
fn heard(outcome: Result<bool, Error>) -> bool {
    outcome.unwrap_or_else(|error| {
        tracing::warn!(error = %error, "bulletins could not be looked for");
        false
    })
}

/// What is not true any more, then what is new, all of it: nobody reads a result before the news that led to it.
async fn tell_all_news(http: &Http, app: &App) -> bool {
    for told in 0..MOST_AT_ONCE {
        if !heard(correct_news(http, app).await) && !heard(tell_news(http, app).await) {
            return told > 0;
        }
    }
    true
}

async fn tell_news(http: &Http, app: &App) -> Result<bool, Error> {
    let Some(news) = app.next_news().await? else {
        return Ok(false);
    };
    let channel = ChannelId::new(news.channel.get());
    let reply = reply::news::best(news.clone());
    let mut said = match news.message() {
        Some(message) => edit(http, channel, message, reply.clone()).await,
        None => Sent::Gone,
    };
    // A message that is gone is written anew.
    if matches!(said, Sent::Gone) {
        said = send(http, channel, reply, &news.nonce()).await;
    }
    match said {
        Sent::Message(message) => app.news_said(&news, message).await?,
        Sent::Gone => unheard(app, &news).await?,
        Sent::Later => {}
    }
    Ok(true)
}

async fn unheard(app: &App, news: &News) -> Result<(), Error> {
    tracing::info!(channel = %news.channel, "a channel takes no news any more");
    app.news_unheard(news).await
}

async fn correct_news(http: &Http, app: &App) -> Result<bool, Error> {
    let Some(untrue) = app.next_untrue_news().await? else {
        return Ok(false);
    };
    let channel = ChannelId::new(untrue.channel.get());
    let edit = edit(
        http,
        channel,
        untrue.message,
        reply::news::corrected(untrue.words),
    )
    .await;
    if matches!(edit, Sent::Later) {
        return Ok(false);
    }
    app.news_corrected(&untrue).await?;
    Ok(true)
}

/// One direct message to somebody who asked for it.
async fn tell_somebody(http: &Http, app: &App) -> Result<bool, Error> {
    let Some(due) = app.next_notice(Utc::now()).await? else {
        return Ok(false);
    };
    let user = due.user;
    let message = reply::notices::told(due).into_message();
    let told = UserId::new(user.get()).direct_message(http, message).await;
    if matches!(outcome(told), Sent::Gone) {
        app.notice_unheard(user).await?;
    }
    Ok(true)
}

async fn tell_week(http: &Http, app: &App) -> Result<bool, Error> {
    let Some(week) = app.next_servers_week().await? else {
        return Ok(false);
    };
    let (channel, nonce) = (ChannelId::new(week.channel.get()), week.nonce());
    // Whoever may not write there is not told so: the week is over.
    let _sent = send(http, channel, reply::digest::of_server(week), &nonce).await;
    Ok(true)
}

async fn show_board(http: &Http, app: &App) -> Result<bool, Error> {
    let Some(due) = app.next_board(Utc::now()).await? else {
        return Ok(false);
    };
    match shown(http, &due).await {
        Sent::Message(message) => {
            let result = tell_result(http, &due).await;
            app.board_shown(&due, message, result).await?;
        }
        Sent::Gone => {
            app.take_board_down(&due).await?;
            tell_manager(http, &due, reply::boards::lost(&due.named, due.words)).await;
        }
        Sent::Later => {}
    }
    Ok(true)
}

/// Edits the board's message; posts and pins another one where there is none any more.
async fn shown(http: &Http, due: &DueBoard) -> Sent {
    let channel = ChannelId::new(due.named.channel.get());
    let reply = reply::boards::board(due.clone());
    if let Some(message) = due.message() {
        match edit(http, channel, message, reply.clone()).await {
            Sent::Gone => {}
            sent @ (Sent::Message(_) | Sent::Later) => return sent,
        }
    }
    let sent = send(http, channel, reply, &due.nonce()).await;
    if let Sent::Message(message) = sent
        && let Err(error) = channel.pin(http, MessageId::new(message)).await
    {
        tracing::info!(error = %error, "a board could not be pinned");
        tell_manager(http, due, reply::boards::unpinned(&due.named, due.words)).await;
    }
    sent
}

/// Tells who won a challenge that is over, in a message of its own; laps that come late change it.
async fn tell_result(http: &Http, due: &DueBoard) -> Option<u64> {
    let decided = due.decided.clone()?;
    let channel = ChannelId::new(due.named.channel.get());
    let reply = reply::boards::result(&due.named, decided, due.words);
    let sent = match due.result() {
        Some(message) => edit(http, channel, message, reply).await,
        None => send(http, channel, reply, &due.result_nonce()).await,
    };
    match sent {
        Sent::Message(message) => Some(message),
        Sent::Gone | Sent::Later => None,
    }
}

/// One sentence to whoever set a board up.
async fn tell_manager(http: &Http, due: &DueBoard, reply: Reply) {
    let message = reply.into_message();
    let told = UserId::new(due.set_by().get())
        .direct_message(http, message)
        .await;
    if let Err(error) = told {
        tracing::info!(error = %error, "a manager could not be told that a board is gone");
    }
}

async fn send(http: &Http, channel: ChannelId, reply: Reply, nonce: &str) -> Sent {
    let message = reply
        .into_message()
        // Sent twice within minutes, it is one message.
        .nonce(Nonce::String(nonce.to_owned()))
        .enforce_nonce(true);
    outcome(channel.send_message(http, message).await)
}

async fn edit(http: &Http, channel: ChannelId, message: u64, reply: Reply) -> Sent {
    let edit = reply.into_message_edit();
    outcome(channel.edit_message(http, MessageId::new(message), edit).await)
}

fn outcome(sent: Result<serenity::all::Message, serenity::Error>) -> Sent {
    match sent {
        Ok(message) => Sent::Message(message.id.get()),
        Err(error) if is_out_of_reach(&error) => Sent::Gone,
        Err(error) => {
            tracing::warn!(error = %error, "a bulletin was not taken");
            Sent::Later
        }
    }
}
