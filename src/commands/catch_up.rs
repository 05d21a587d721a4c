//! Reads what was posted while nobody listened: in watched channels from where they were read to, everywhere else
//! whatever addresses us since we were last known to hear.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serenity::builder::GetMessages;
use serenity::http::Http;
use serenity::model::guild::Guild;
use serenity::model::id::{ChannelId as DiscordChannelId, MessageId};
use tokio_util::sync::CancellationToken;

use super::Data;
use super::leaving::check_members;
use super::out_of_reach::is_out_of_reach;
use super::poll_results;
use super::posted_files::{Noted, note};
use crate::app::Error;
use crate::app::presence::Shard;
use crate::ids::{ChannelId, GuildId};

/// How often what was heard is written down.
const NOTE_EVERY: Duration = Duration::from_secs(5);
/// How often the database is measured.
const MEASURE_EVERY: Duration = Duration::from_secs(60);
/// A channel that could not be read is tried again so often, with pauses in between.
const ATTEMPTS: u32 = 5;

/// Reads what was missed in the channels of a server. Failures are logged; what could not be read is tried again.
pub(crate) async fn catch_up_server(http: &Http, data: &Data, shard: Shard, guild: &Guild) {
    let _reading = data.heard.reading();
    let id = GuildId::new(guild.id.get());
    let Some((since, watched)) = starts(data, shard).await else {
        return;
    };
    let threads = guild
        .threads
        .iter()
        .map(|thread| (thread.id, thread.last_message_id));
    let channels = guild
        .channels
        .values()
        .map(|channel| (channel.id, channel.last_message_id))
        .chain(threads);
    for (channel, last) in channels {
        let channel = ChannelId::new(channel.get());
        let after = watched.get(&channel).copied().or(since);
        let (Some(after), Some(last)) = (after, last) else {
            continue;
        };
        if last.get() > after {
            catch_up_channel(
                http,
                data,
                (Some(id), channel),
                after,
                watched.contains_key(&channel),
            )
            .await;
        }
    }
}

/// Reads what people wrote to us directly meanwhile.
pub(crate) async fn catch_up_direct(http: &Http, data: &Data, shard: Shard) {
    let _reading = data.heard.reading();
    let Some((Some(since), _)) = starts(data, shard).await else {
        return;
    };
    match data.app.direct_channels().await {
        Ok(channels) => {
            for channel in channels {
                catch_up_channel(http, data, (None, channel), since, false).await;
            }
        }
        Err(error) => tracing::warn!(error = %error, "missed direct messages could not be looked for"),
    }
}

/// From which message on to read: everywhere, and in watched channels. Waits for the database.
async fn starts(data: &Data, shard: Shard) -> Option<(Option<u64>, HashMap<ChannelId, u64>)> {
    loop {
        let looked = async {
            let since = data.app.missed_since(shard).await?;
            let watched = data.app.watched_channels().await?;
            Ok::<_, Error>((since, watched))
        };
        match looked.await {
            Ok((since, watched)) => {
                let watched = watched
                    .into_iter()
                    .filter(|_| data.message_content)
                    .map(|watched| (watched.channel, watched.last_message))
                    .collect();
                return Some((since, watched));
            }
            Err(Error::DatabaseUnavailable(error)) => {
                tracing::warn!(error = %error, "missed messages cannot be looked for yet");
                tokio::time::sleep(NOTE_EVERY).await;
            }
            Err(error) => {
                tracing::error!(error = %error, "missed messages could not be looked for");
                return None;
            }
        }
    }
}

async fn catch_up_channel(
    http: &Http,
    data: &Data,
    (guild, channel): (Option<GuildId>, ChannelId),
    after: u64,
    is_watched: bool,
) {
    let mut after = after;
    for attempt in 1..=ATTEMPTS {
        let Err(error) = read_on(http, data, (guild, channel), &mut after, is_watched).await else {
            return;
        };
        tracing::warn!(error = %error, channel.id = channel.get(), attempt, "missed messages were not read");
        if is_closed(&error) {
            return;
        }
        tokio::time::sleep(NOTE_EVERY).await;
    }
    data.heard.fall_behind(guild, channel, after.saturating_add(1));
}

/// Reads page by page; `after` moves on with what is written down.
async fn read_on(
    http: &Http,
    data: &Data,
    (guild, channel): (Option<GuildId>, ChannelId),
    after: &mut u64,
    is_watched: bool,
) -> Result<(), Error> {
    const PAGE: u8 = 100;
    loop {
        let newer = GetMessages::new()
            .after(MessageId::new((*after).max(1)))
            .limit(PAGE);
        let mut page = DiscordChannelId::new(channel.get()).messages(http, newer).await?;
        page.sort_by_key(|message| message.id);
        for message in &mut page {
            // Messages fetched by REST do not say which server they are of.
            message.guild_id = guild.map(|guild| guild.get().into());
            if poll_results::is_result(http, message) {
                poll_results::offer(http, data, message).await;
            } else {
                let _noted: Noted = note(http, data, message).await?;
            }
            *after = message.id.get();
        }
        if is_watched && !page.is_empty() {
            data.app.note_handled(channel, *after).await?;
        }
        if page.len() < usize::from(PAGE) {
            return Ok(());
        }
    }
}

/// Whether the channel is gone, or closed to us.
fn is_closed(error: &Error) -> bool {
    let Error::Discord(error) = error else {
        return false;
    };
    is_out_of_reach(error)
}

/// Measures how full the database is, and forgets jobs that were done long ago.
async fn keep_house(data: &Data) {
    match data.app.measure_room().await {
        Ok(fullness) if fullness.is_nearly_full() => tracing::warn!(
            used_bytes = fullness.used_bytes,
            most_bytes = fullness.most_bytes,
            "the database is nearly full; from 95 % on no more files are taken"
        ),
        Ok(_) => {}
        Err(error) => tracing::warn!(error = %error, "the database was not measured"),
    }
    match data.app.expire().await {
        Ok(expired) if expired.files > 0 || expired.originals > 0 => tracing::info!(
            files = expired.files,
            originals = expired.originals,
            "what was kept for long enough is gone"
        ),
        Ok(_) => {}
        Err(error) => tracing::warn!(error = %error, "what was kept for long enough is still there"),
    }
    if let Err(error) = data.app.forget_posted().await {
        tracing::warn!(error = %error, "messages of long ago were not forgotten");
    }
}

/// Writes down every few seconds what was heard, and reads again what could not be written down, until `stop`.
pub(crate) async fn keep_notes(
    http: Arc<Http>,
    data: Data,
    (application, total): (u64, u32),
    stop: CancellationToken,
) {
    keep_house(&data).await;
    check_members(&http, &data.app).await;
    let mut measure_at = Instant::now() + MEASURE_EVERY;
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(NOTE_EVERY) => {}
        }
        for (channel, (guild, before)) in data.heard.take_behind() {
            let _reading = data.heard.reading();
            catch_up_channel(&http, &data, (guild, channel), before, false).await;
        }
        if Instant::now() >= measure_at {
            measure_at = Instant::now() + MEASURE_EVERY;
            keep_house(&data).await;
            check_members(&http, &data.app).await;
        }
        let Some((shards, latest)) = data.heard.settled() else {
            continue;
        };
        for (channel, message) in latest {
            if let Err(error) = data.app.note_handled(channel, message).await {
                tracing::warn!(error = %error, channel.id = channel.get(), "how far a channel was read was not noted");
            }
        }
        for number in shards {
            let shard = Shard {
                application,
                number,
                total,
            };
            if let Err(error) = data.app.note_seen(shard).await {
                tracing::warn!(error = %error, "what was heard was not noted");
            }
        }
    }
}
