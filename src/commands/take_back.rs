//! Deletes messages of ours that somebody they tell of wants gone. Whoever dies over it leaves the rest to the next round.

use std::collections::BTreeSet;

use serenity::http::Http;
use serenity::model::id::{ChannelId as DiscordChannelId, MessageId};

use super::out_of_reach::is_out_of_reach;
use super::threads;
use crate::app::App;

/// Deletes what is to be deleted, as far as Discord lets us.
pub(super) async fn take_back(http: &Http, app: &App) {
    loop {
        let unwanted = match app.unwanted_messages().await {
            Ok(unwanted) if unwanted.is_empty() => return,
            Ok(unwanted) => unwanted,
            Err(error) => {
                tracing::warn!(error = %error, "messages to take back could not be looked for");
                return;
            }
        };
        let mut channels = BTreeSet::new();
        for (channel, message) in unwanted {
            let channel = DiscordChannelId::new(channel.get());
            channels.insert(channel);
            if let Err(error) = channel.delete_message(http, MessageId::new(message)).await
                && !is_out_of_reach(&error)
            {
                tracing::warn!(error = %error, "a message could not be taken back; it is tried again");
                return;
            }
            if let Err(error) = app.forget_message(message).await {
                tracing::warn!(error = %error, "a message that is gone was not forgotten");
                return;
            }
        }
        for channel in channels {
            threads::close(http, channel, None).await;
        }
    }
}
