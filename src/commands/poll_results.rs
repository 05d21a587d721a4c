//! A poll of ours has ended: whoever manages the server may start a challenge on the circuit that won with one press.

use serenity::all::{GetMessages, MessageId};
use serenity::http::Http;
use serenity::model::channel::{Message, MessageType};

use super::Data;
use crate::app::Error;
use crate::ids::GuildId;
use crate::reply;

/// Discord's number of the message that says how a poll ended.
const POLL_RESULT: MessageType = MessageType::Unknown(46);

/// Whether a message says how a poll of ours ended.
pub(super) fn is_result(http: &Http, message: &Message) -> bool {
    let me = http.application_id().map(|id| id.get());
    message.kind == POLL_RESULT && Some(message.author.id.get()) == me
}

/// Offers challenges on the circuits that most people want, once, also where the poll ended while nobody listened; what cannot
/// be read or told is left alone.
pub(super) async fn offer(http: &Http, data: &Data, result: &Message) {
    let (Some(guild), Some(poll)) = (result.guild_id, result.message_reference.as_ref()) else {
        return;
    };
    let Some(poll) = poll.message_id else { return };
    let offered = async {
        if is_offered(http, result, poll).await? {
            return Ok(());
        }
        let poll = result.channel_id.message(http, poll).await?;
        let winners = winners(&poll);
        if winners.is_empty() {
            return Ok(());
        }
        let (circuits, words) = data
            .app
            .circuits_of_poll(GuildId::new(guild.get()), &winners)
            .await?;
        if circuits.is_empty() {
            return Ok(());
        }
        let offer = reply::boards::poll_over(&circuits, words)
            .into_message()
            .reference_message(&poll);
        result.channel_id.send_message(http, offer).await?;
        Ok::<(), Error>(())
    };
    if let Err(error) = offered.await {
        tracing::info!(error = %error, "nothing was offered for a poll that ended");
    }
}

/// Whether an answer of ours to the poll stands below its result already: what was missed is read again after every start.
async fn is_offered(http: &Http, result: &Message, poll: MessageId) -> Result<bool, Error> {
    const LATER: u8 = 100;
    let later = GetMessages::new().after(result.id).limit(LATER);
    let later = result.channel_id.messages(http, later).await?;
    Ok(later.iter().any(|later| {
        let to = later.message_reference.as_ref().and_then(|to| to.message_id);
        later.author.id == result.author.id && to == Some(poll)
    }))
}

/// The answers that got most votes; none without a vote.
fn winners(message: &Message) -> Vec<String> {
    let Some(poll) = &message.poll else {
        return Vec::new();
    };
    let counts = poll.results.iter().flat_map(|results| &results.answer_counts);
    let most = counts.clone().map(|of| of.count).max().unwrap_or_default();
    let best = counts.filter(|of| of.count == most && most > 0);
    let text = |of: &serenity::model::channel::PollAnswerCount| {
        let answer = poll.answers.iter().find(|answer| answer.answer_id == of.id)?;
        answer.poll_media.text.clone()
    };
    best.filter_map(text).collect()
}
