//! The world's people, servers and channels in the shape of Discord's objects.
//! Every field that the OpenAPI document requires is there; what does not exist here is null or empty.

use serde_json::{Value, json};

use crate::discord_state::{Channel, DiscordState, Home, JOINED, Person, Server};
use crate::id::Id;
use crate::json::put;
use crate::permission;

/// A user object.
pub(crate) fn user(person: &Person) -> Value {
    json!({
        "id": person.id, "username": person.name, "global_name": person.display, "discriminator": "0",
        "avatar": null, "bot": person.bot, "public_flags": 0, "flags": 0, "primary_guild": null,
    })
}

/// A guild member object without its user.
pub(crate) fn bare_member() -> Value {
    json!({
        "nick": null, "avatar": null, "banner": null, "roles": [], "joined_at": JOINED, "premium_since": null,
        "deaf": false, "mute": false, "flags": 0, "pending": false, "communication_disabled_until": null,
    })
}

/// A guild member object with its user.
pub(crate) fn member(person: &Person) -> Value {
    let mut member = bare_member();
    put(&mut member, "user", user(person));
    member
}

/// A channel object.
pub(crate) fn channel(discord: &DiscordState, channel: &Channel) -> Value {
    match channel.home {
        Home::Server(server) if channel.parent.is_some() => json!({
            "id": channel.id, "type": 11, "guild_id": server, "name": channel.name, "parent_id": channel.parent,
            "owner_id": discord.bot.id, "last_message_id": channel.last_message, "flags": 0, "rate_limit_per_user": 0,
            "thread_metadata": {
                "archived": channel.archived, "archive_timestamp": JOINED, "auto_archive_duration": 1440, "locked": false,
            },
            "message_count": 0, "member_count": 1, "total_message_sent": 0,
        }),
        Home::Server(server) => {
            let position = discord
                .channels
                .iter()
                .filter(|other| other.server() == Some(server))
                .position(|other| other.id == channel.id);
            json!({
                "id": channel.id, "type": 0, "guild_id": server, "name": channel.name, "topic": null,
                "position": position.unwrap_or_default(), "permission_overwrites": [], "nsfw": false,
                "rate_limit_per_user": 0, "parent_id": null, "last_message_id": channel.last_message, "flags": 0,
            })
        }
        Home::Group(id) => json!({
            "id": channel.id, "type": 3, "name": channel.name, "last_message_id": channel.last_message, "flags": 0,
            "recipients": discord.groups.get(&id).into_iter().flatten().filter_map(|id| discord.person(*id)).map(user).collect::<Vec<_>>(),
        }),
        Home::Direct(person) => json!({
            "id": channel.id, "type": 1, "last_message_id": channel.last_message, "flags": 0,
            "recipients": discord.person(person).map(user).into_iter().collect::<Vec<_>>(),
        }),
    }
}

/// The `@everyone` role, the only one a server has here.
pub(crate) fn everyone(server: &Server) -> Value {
    json!({
        "id": server.id, "name": "@everyone", "color": 0, "hoist": false, "position": 0, "managed": false,
        "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
        "permissions": permission::MEMBER.to_string(), "mentionable": false, "flags": 0,
        "icon": null, "unicode_emoji": null,
    })
}

/// A guild object as REST returns it.
pub(crate) fn guild(server: &Server) -> Value {
    json!({
        "id": server.id, "name": server.name, "icon": null, "description": null, "home_header": null,
        "splash": null, "discovery_splash": null, "features": [], "banner": null, "owner_id": server.owner,
        "application_id": null, "region": "deprecated", "afk_channel_id": null, "afk_timeout": 300,
        "system_channel_id": null, "system_channel_flags": 0, "widget_enabled": false,
        "widget_channel_id": null, "verification_level": 0, "roles": [everyone(server)],
        "default_message_notifications": 0, "mfa_level": 0, "explicit_content_filter": 0,
        "max_presences": null, "max_members": 500_000, "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25, "vanity_url_code": null, "premium_tier": 0,
        "premium_subscription_count": 0, "preferred_locale": "en-US", "rules_channel_id": null,
        "safety_alerts_channel_id": null, "public_updates_channel_id": null,
        "premium_progress_bar_enabled": false, "nsfw": false, "nsfw_level": 0, "emojis": [], "stickers": [],
        "incidents_data": null,
    })
}

/// The payload of `GUILD_CREATE`. Without the members intent only the bot itself is listed.
pub(crate) fn guild_create(discord: &DiscordState, server: &Server) -> Value {
    let mut payload = guild(server);
    let channels: Vec<Value> = discord
        .channels
        .iter()
        .filter(|other| other.server() == Some(server.id) && other.parent.is_none())
        .map(|other| channel(discord, other))
        .collect();
    let extra = json!({
        "joined_at": server.joined_at, "large": false, "unavailable": false, "member_count": server.members.len(),
        "voice_states": [], "members": [member(&discord.bot)], "channels": channels, "threads": [],
        "presences": [], "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
    });
    if let Value::Object(extra) = extra {
        crate::json::merge(&mut payload, extra);
    }
    payload
}

/// The application object of the bot, owned by the first user.
pub(crate) fn application(discord: &DiscordState) -> Value {
    let owner = discord.people.first().unwrap_or(&discord.bot);
    json!({
        "id": discord.bot.id, "name": discord.bot.name, "icon": null, "description": "", "summary": "", "type": null,
        "verify_key": "0".repeat(64), "flags": 0, "flags_new": "0", "redirect_uris": [],
        "interactions_endpoint_url": null, "role_connections_verification_url": null, "owner": user(owner),
        "bot_public": true, "bot_require_code_grant": false,
        "approximate_guild_count": discord.servers.len(), "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0, "explicit_content_filter": 0, "team": null,
        "eligible_oauth2_scopes": [],
    })
}

/// The users named by `<@id>` in a text, each once, in the order of `DiscordState`.
pub(crate) fn mentioned(discord: &DiscordState, text: &str) -> Vec<Id> {
    std::iter::once(&discord.bot)
        .chain(&discord.people)
        .map(|person| person.id)
        .filter(|id| text.contains(&format!("<@{id}>")) || text.contains(&format!("<@!{id}>")))
        .collect()
}
