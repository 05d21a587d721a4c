//! Writing, editing and deleting messages, for people and for the bot alike.
//! Bodies are kept as the API returns them; files go to the CDN, `attachment://` becomes an address.

use serde_json::{Value, json};

use crate::cdn::Upload;
use crate::discord_state::{APPLICATION, Stored};
use crate::hub::{Change, Hub, State};
use crate::id::Id;
use crate::json::{self, integer, list, present, put, text, truth};
use crate::objects;

/// The flag of a message that only one user sees.
pub(crate) const EPHEMERAL: i64 = 1 << 6;
/// The kind of the message that says how a poll ended.
const POLL_RESULT: i64 = 46;
/// The flag of a message that has a thread.
pub(crate) const HAS_THREAD: i64 = 1 << 5;
/// The flag of an answer that is still being worked on.
pub(crate) const LOADING: i64 = 1 << 7;
/// The flag of a message made of components only.
pub(crate) const COMPONENTS_V2: i64 = 1 << 15;

/// A message to be.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) channel: Id,
    pub(crate) author: Id,
    /// The fields the author sent: content, embeds, components, flags, attachments, allowed mentions.
    pub(crate) body: Value,
    pub(crate) uploads: Vec<Upload>,
    /// The message this one replies to.
    pub(crate) reply_to: Option<Id>,
    /// The interaction it answers: its token, and the fields that tell about it.
    pub(crate) interaction: Option<(String, Value)>,
    /// The user who alone sees it.
    pub(crate) only_for: Option<Id>,
}

/// Stores a message and tells the page and the bot. Returns its id.
pub(crate) fn write(hub: &Hub, state: &mut State, draft: Draft) -> Id {
    write_as(hub, state, draft, None)
}

/// The same as a message of a kind that nobody writes by hand.
fn write_as(hub: &Hub, state: &mut State, draft: Draft, kind: Option<i64>) -> Id {
    let id = hub.id(state);
    let attachments = store(hub, state, draft.channel, &draft.uploads);
    let mut embeds = json!(list(&draft.body, "embeds"));
    settle_embeds(&mut embeds, &attachments);
    let content = text(&draft.body, "content");
    let referenced = draft
        .reply_to
        .and_then(|target| state.discord.messages.get(&target))
        .map(|it| it.body.clone());
    let mut mentions = objects::mentioned(&state.discord, content);
    if draft.author == APPLICATION {
        mentions.retain(|&id| may_mention(&draft.body, id));
    }
    if let Some(author) = referenced
        .as_ref()
        .and_then(|it| it.get("author"))
        .and_then(|it| json::id(it, "id"))
    {
        // Without allowed_mentions a reply pings; with it, only where it says so.
        let allowed = draft.body.get("allowed_mentions").filter(|it| !it.is_null());
        let pings = allowed.is_none_or(|it| truth(it, "replied_user"));
        if pings && !mentions.contains(&author) {
            mentions.push(author);
        }
    }
    let mentions: Vec<Value> = mentions
        .iter()
        .filter_map(|&id| state.discord.person(id))
        .map(objects::user)
        .collect();
    let mut body = json!({
        "id": id, "channel_id": draft.channel, "type": kind.unwrap_or(if referenced.is_some() { 19 } else { 0 }),
        "content": content, "mentions": mentions, "mention_roles": [], "mention_everyone": false,
        "attachments": attachments, "embeds": embeds,
        "components": settle_components(list(&draft.body, "components")),
        "timestamp": hub.clock.timestamp(), "edited_timestamp": null,
        "flags": integer(&draft.body, "flags").unwrap_or(0),
        "author": state.discord.person(draft.author).map(objects::user), "pinned": false, "tts": false,
    });
    if let (Some(referenced), Some(target)) = (referenced, draft.reply_to) {
        put(
            &mut body,
            "message_reference",
            json!({"type": 0, "channel_id": draft.channel, "message_id": target}),
        );
        put(&mut body, "referenced_message", without_reference(referenced));
    }
    if let Some(poll) = draft.body.get("poll").filter(|poll| poll.is_object()) {
        put(&mut body, "poll", settled_poll(hub, poll));
    }
    if let Some((_, Value::Object(about))) = &draft.interaction {
        json::merge(&mut body, about.clone());
    }
    state.discord.messages.insert(
        id,
        Stored {
            body,
            channel: draft.channel,
            only_for: draft.only_for,
            from_bot: draft.author == APPLICATION,
            changed: hub.now(),
            interaction: draft.interaction.map(|(token, _)| token),
        },
    );
    if let Some(channel) = state.discord.channel_mut(draft.channel) {
        channel.last_message = Some(id);
    }
    state.tell(Change::Message(id));
    announce(state, "MESSAGE_CREATE", id);
    id
}

/// Ends a poll with these votes, in the order of its answers: the poll is counted, and a message of its own says so. Returns
/// whether there is such a poll.
pub(crate) fn end_poll(hub: &Hub, state: &mut State, id: Id, votes: &[u64]) -> bool {
    let Some(stored) = state.discord.messages.get_mut(&id) else {
        return false;
    };
    let (channel, author) = (
        stored.channel,
        stored
            .body
            .get("author")
            .and_then(|author| json::id(author, "id"))
            .unwrap_or(APPLICATION),
    );
    let Some(poll) = stored.body.get_mut("poll") else {
        return false;
    };
    let counts: Vec<Value> = (1..)
        .zip(votes)
        .map(|(answer, count): (u32, &u64)| json!({"id": answer, "count": count, "me_voted": false}))
        .collect();
    put(
        poll,
        "results",
        json!({"is_finalized": true, "answer_counts": counts}),
    );
    state.tell(Change::Message(id));
    announce(state, "MESSAGE_UPDATE", id);
    let total: u64 = votes.iter().sum();
    let draft = Draft {
        channel,
        author,
        body: json!({"embeds": [{"fields": [{"name": "total_votes", "value": total.to_string(), "inline": false}]}]}),
        uploads: Vec::new(),
        reply_to: Some(id),
        interaction: None,
        only_for: None,
    };
    write_as(hub, state, draft, Some(POLL_RESULT));
    true
}

/// A poll as the API returns it: answers counted from one, and when it ends.
fn settled_poll(hub: &Hub, wanted: &Value) -> Value {
    let media = |of: &Value| json!({"text": of.get("text").and_then(Value::as_str).unwrap_or_default()});
    let answers: Vec<Value> = (1..)
        .zip(list(wanted, "answers"))
        .map(|(number, answer): (u32, &Value)| {
            let said = answer.get("poll_media").map(media);
            json!({"answer_id": number, "poll_media": said})
        })
        .collect();
    json!({
        "question": wanted.get("question").map(media), "answers": answers, "expiry": hub.clock.timestamp(),
        "allow_multiselect": wanted.get("allow_multiselect").and_then(Value::as_bool).unwrap_or(false), "layout_type": 1,
        "results": {"is_finalized": false, "answer_counts": []},
    })
}

/// Applies an edit: only the fields that were sent change. Attachments that are not listed go; new files come.
pub(crate) fn edit(hub: &Hub, state: &mut State, id: Id, change: &Value, uploads: &[Upload]) {
    let Some(stored) = state.discord.messages.get(&id) else {
        return;
    };
    let (channel, mut body) = (stored.channel, stored.body.clone());
    let mut attachments = list(&body, "attachments").to_vec();
    if let Some(listed) = change.get("attachments") {
        let kept = listed.as_array().map_or(&[][..], Vec::as_slice);
        attachments.retain(|old| kept.iter().any(|new| json::id(new, "id") == json::id(old, "id")));
    }
    attachments.extend(store(hub, state, channel, uploads));
    if change.get("content").is_some() {
        put(&mut body, "content", text(change, "content"));
    }
    if change.get("embeds").is_some() {
        let mut embeds = json!(list(change, "embeds"));
        settle_embeds(&mut embeds, &attachments);
        put(&mut body, "embeds", embeds);
    }
    if change.get("components").is_some() {
        put(
            &mut body,
            "components",
            settle_components(list(change, "components")),
        );
    }
    let lasting = integer(&body, "flags").unwrap_or(0) & !LOADING;
    let asked = integer(change, "flags").unwrap_or(0) & (COMPONENTS_V2 | 1 << 2);
    put(&mut body, "flags", lasting | asked);
    put(&mut body, "attachments", attachments);
    put(&mut body, "edited_timestamp", hub.clock.timestamp());
    if let Some(stored) = state.discord.messages.get_mut(&id) {
        stored.body = body;
        stored.changed = hub.now();
    }
    state.tell(Change::Message(id));
    announce(state, "MESSAGE_UPDATE", id);
}

/// Deletes a message. Returns whether it was there.
pub(crate) fn delete(state: &mut State, id: Id) -> bool {
    let Some(stored) = state.discord.messages.remove(&id) else {
        return false;
    };
    state.tell(Change::Removed {
        channel: stored.channel,
        message: id,
    });
    if stored.only_for.is_none() {
        let channel = state.discord.channel(stored.channel);
        let has_bot = channel.is_none_or(|channel| state.discord.bot_is_in(channel));
        let server = channel.and_then(crate::discord_state::Channel::server);
        let mut payload = json!({"id": id, "channel_id": stored.channel});
        if let Some(server) = server {
            put(&mut payload, "guild_id", server);
        }
        if has_bot {
            state
                .sessions
                .dispatch_message("MESSAGE_DELETE", server, &payload);
        }
    }
    true
}

/// A message as the API returns it: addresses of files are signed afresh.
pub(crate) fn fetched(hub: &Hub, state: &State, id: Id) -> Option<Value> {
    let mut body = state.discord.messages.get(&id)?.body.clone();
    if let Some(attachments) = body.get_mut("attachments").and_then(Value::as_array_mut) {
        for attachment in attachments {
            state.cdn.refresh(&hub.base(), attachment, hub.lease());
        }
    }
    Some(body)
}

/// Tells the bot of a message, unless only a user sees it.
fn announce(state: &mut State, event: &str, id: Id) {
    let Some(stored) = state.discord.messages.get(&id) else {
        return;
    };
    let loading = integer(&stored.body, "flags").unwrap_or(0) & LOADING != 0;
    if stored.only_for.is_some() || loading {
        return;
    }
    let mut payload = stored.body.clone();
    let channel = state.discord.channel(stored.channel);
    if channel.is_some_and(|channel| !state.discord.bot_is_in(channel)) {
        return;
    }
    let server = channel.and_then(crate::discord_state::Channel::server);
    if let Some(server) = server {
        put(&mut payload, "guild_id", server);
        if !present(&payload, "webhook_id") {
            put(&mut payload, "member", objects::bare_member());
        }
    }
    state.sessions.dispatch_message(event, server, &payload);
}

fn store(hub: &Hub, state: &mut State, channel: Id, uploads: &[Upload]) -> Vec<Value> {
    let (base, folder, lease) = (hub.base(), format!("attachments/{channel}"), hub.lease());
    let mut stored = Vec::with_capacity(uploads.len());
    for upload in uploads {
        let id = hub.id(state);
        stored.push(state.cdn.store(&base, &folder, id, upload, lease));
    }
    stored
}

/// Embeds as Discord gives them back: of type rich, without nulls, with `attachment://` resolved.
fn settle_embeds(embeds: &mut Value, attachments: &[Value]) {
    json::without_nulls(embeds);
    for embed in embeds.as_array_mut().into_iter().flatten() {
        put(embed, "type", "rich");
        for field in embed
            .get_mut("fields")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            if !present(field, "inline") {
                put(field, "inline", false);
            }
        }
        for part in ["image", "thumbnail"] {
            let Some(picture) = embed.get_mut(part) else {
                continue;
            };
            let file = text(picture, "url")
                .strip_prefix("attachment://")
                .map(crate::cdn::safe_name);
            let Some(file) = file.and_then(|name| attachments.iter().find(|it| text(it, "filename") == name))
            else {
                continue;
            };
            for (key, from) in [
                ("url", "url"),
                ("proxy_url", "url"),
                ("width", "width"),
                ("height", "height"),
            ] {
                if let Some(value) = file.get(from) {
                    put(picture, key, value.clone());
                }
            }
        }
    }
}

/// Components as Discord gives them back: numbered, without nulls, with the defaults of menus.
fn settle_components(components: &[Value]) -> Value {
    fn number(component: &mut Value, next: &mut u64) {
        if !present(component, "id") {
            *next += 1;
            put(component, "id", *next);
        }
        let kind = integer(component, "type");
        if matches!(kind, Some(3 | 5..=8)) {
            for key in ["min_values", "max_values"] {
                if !present(component, key) {
                    put(component, key, 1);
                }
            }
        }
        for child in component
            .get_mut("components")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            number(child, next);
        }
        if let Some(accessory) = component.get_mut("accessory") {
            number(accessory, next);
        }
    }
    let mut settled = json!(components);
    json::without_nulls(&mut settled);
    let mut next = 0;
    for component in settled.as_array_mut().into_iter().flatten() {
        number(component, &mut next);
    }
    settled
}

fn may_mention(body: &Value, user: Id) -> bool {
    let Some(allowed) = body.get("allowed_mentions").filter(|it| !it.is_null()) else {
        return true;
    };
    list(allowed, "parse").iter().any(|kind| kind == "users")
        || list(allowed, "users")
            .iter()
            .any(|it| Id::from_value(it) == Some(user))
}

fn without_reference(mut body: Value) -> Value {
    if let Some(object) = body.as_object_mut() {
        object.remove("referenced_message");
    }
    body
}
