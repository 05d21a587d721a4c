//! Messages of people.
//! Size and permission are checked before anything is stored.

use serde_json::json;

use super::place;
use crate::cdn::Upload;
use crate::error::Error;
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::ledger::RecordKind;
use crate::message::{self, Draft};
use crate::permission::SEND_MESSAGES;

/// A message that a person writes.
#[derive(Debug, Clone)]
pub(crate) struct Post {
    pub(crate) user: Id,
    pub(crate) channel: Id,
    /// The text; `@name` of the bot or a user becomes a mention.
    pub(crate) text: String,
    pub(crate) files: Vec<Upload>,
    pub(crate) reply_to: Option<Id>,
}

/// Writes a message. Returns its id.
pub(crate) fn post(hub: &Hub, post: &Post) -> Result<Id, Error> {
    hub.with(|state| {
        let (person, channel) = place(state, post.user, post.channel)?;
        if state.discord.permissions(person.id, channel) & SEND_MESSAGES == 0 {
            return Err(Error::Refused("you may not write here".to_owned()));
        }
        if post.text.trim().is_empty() && post.files.is_empty() {
            return Err(Error::Refused("write something or attach a file".to_owned()));
        }
        if post.text.chars().count() > 2000 {
            return Err(Error::Refused("a message has at most 2000 characters".to_owned()));
        }
        if post.files.len() > 10 {
            return Err(Error::Refused("a message has at most 10 files".to_owned()));
        }
        let limit = hub.config.attachment_size_limit;
        let large = post
            .files
            .iter()
            .find(|file| u64::try_from(file.bytes.len()).is_ok_and(|size| size > limit));
        if let Some(file) = large {
            return Err(Error::Refused(format!(
                "{} is too large to upload",
                file.filename
            )));
        }
        let who = person.name.clone();
        let draft = Draft {
            channel: post.channel,
            author: post.user,
            body: json!({"content": with_mentions(state, &post.text)}),
            uploads: post.files.clone(),
            reply_to: post.reply_to.filter(|id| state.discord.messages.contains_key(id)),
            interaction: None,
            only_for: None,
        };
        let detail =
            json!({"text": post.text, "files": post.files.iter().map(|it| &it.filename).collect::<Vec<_>>()});
        hub.note(state, RecordKind::User, format!("message by {who}"), detail);
        Ok(message::write(hub, state, draft))
    })
}

/// Replaces `@name` by mentions, longest names first.
fn with_mentions(state: &State, text: &str) -> String {
    let mut people: Vec<_> = std::iter::once(&state.discord.bot)
        .chain(&state.discord.people)
        .collect();
    people.sort_by_key(|person| std::cmp::Reverse(person.name.len()));
    people.iter().fold(text.to_owned(), |text, person| {
        text.replace(&format!("@{}", person.name), &format!("<@{}>", person.id))
    })
}
