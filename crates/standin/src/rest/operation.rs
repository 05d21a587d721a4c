//! The REST operations that the stand-in knows, and their routes.
//! One table holds method, path, operation and `operationId`.

/// One operation of the API; [`Operation::id`] is its `operationId` in the OpenAPI document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Gateway,
    BotGateway,
    Me,
    OauthApplication,
    Application,
    Commands,
    PutCommands,
    CreateCommand,
    DeleteCommand,
    GuildCommands,
    PutGuildCommands,
    Callback,
    ExecuteWebhook,
    GetOriginal,
    EditOriginal,
    DeleteOriginal,
    GetWebhookMessage,
    EditWebhookMessage,
    DeleteWebhookMessage,
    Messages,
    GetMessage,
    CreateMessage,
    EditMessage,
    DeleteMessage,
    Typing,
    Pin,
    Thread,
    Channel,
    EditChannel,
    DeleteChannel,
    Guild,
    GuildChannels,
    GuildRoles,
    Member,
    User,
    OpenDirect,
}

use Operation as Op;

const WEBHOOK: &str = "/webhooks/{webhook_id}/{webhook_token}";
const ORIGINAL: &str = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";
const SENT: &str = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}";
const COMMANDS: &str = "/applications/{application_id}/commands";
const GUILD_COMMANDS: &str = "/applications/{application_id}/guilds/{guild_id}/commands";
const CHANNEL: &str = "/channels/{channel_id}";
const MESSAGES: &str = "/channels/{channel_id}/messages";
const MESSAGE: &str = "/channels/{channel_id}/messages/{message_id}";

/// Method, path template, operation, `operationId`.
const TABLE: [(&str, &str, Operation, &str); 36] = [
    ("GET", "/gateway", Op::Gateway, "get_gateway"),
    ("GET", "/gateway/bot", Op::BotGateway, "get_bot_gateway"),
    ("GET", "/users/@me", Op::Me, "get_my_user"),
    (
        "GET",
        "/oauth2/applications/@me",
        Op::OauthApplication,
        "get_my_oauth2_application",
    ),
    ("GET", "/applications/@me", Op::Application, "get_my_application"),
    ("GET", COMMANDS, Op::Commands, "list_application_commands"),
    ("PUT", COMMANDS, Op::PutCommands, "bulk_set_application_commands"),
    ("POST", COMMANDS, Op::CreateCommand, "create_application_command"),
    (
        "DELETE",
        "/applications/{application_id}/commands/{command_id}",
        Op::DeleteCommand,
        "delete_application_command",
    ),
    (
        "GET",
        GUILD_COMMANDS,
        Op::GuildCommands,
        "list_guild_application_commands",
    ),
    (
        "PUT",
        GUILD_COMMANDS,
        Op::PutGuildCommands,
        "bulk_set_guild_application_commands",
    ),
    (
        "POST",
        "/interactions/{interaction_id}/{interaction_token}/callback",
        Op::Callback,
        "create_interaction_response",
    ),
    ("POST", WEBHOOK, Op::ExecuteWebhook, "execute_webhook"),
    ("GET", ORIGINAL, Op::GetOriginal, "get_original_webhook_message"),
    (
        "PATCH",
        ORIGINAL,
        Op::EditOriginal,
        "update_original_webhook_message",
    ),
    (
        "DELETE",
        ORIGINAL,
        Op::DeleteOriginal,
        "delete_original_webhook_message",
    ),
    ("GET", SENT, Op::GetWebhookMessage, "get_webhook_message"),
    ("PATCH", SENT, Op::EditWebhookMessage, "update_webhook_message"),
    ("DELETE", SENT, Op::DeleteWebhookMessage, "delete_webhook_message"),
    ("GET", MESSAGES, Op::Messages, "list_messages"),
    ("GET", MESSAGE, Op::GetMessage, "get_message"),
    ("POST", MESSAGES, Op::CreateMessage, "create_message"),
    ("PATCH", MESSAGE, Op::EditMessage, "update_message"),
    ("DELETE", MESSAGE, Op::DeleteMessage, "delete_message"),
    (
        "POST",
        "/channels/{channel_id}/typing",
        Op::Typing,
        "trigger_typing_indicator",
    ),
    (
        "PUT",
        "/channels/{channel_id}/pins/{message_id}",
        Op::Pin,
        "deprecated_create_pin",
    ),
    (
        "POST",
        "/channels/{channel_id}/messages/{message_id}/threads",
        Op::Thread,
        "create_thread_from_message",
    ),
    ("GET", CHANNEL, Op::Channel, "get_channel"),
    ("PATCH", CHANNEL, Op::EditChannel, "update_channel"),
    ("DELETE", CHANNEL, Op::DeleteChannel, "delete_channel"),
    ("GET", "/guilds/{guild_id}", Op::Guild, "get_guild"),
    (
        "GET",
        "/guilds/{guild_id}/channels",
        Op::GuildChannels,
        "list_guild_channels",
    ),
    (
        "GET",
        "/guilds/{guild_id}/roles",
        Op::GuildRoles,
        "list_guild_roles",
    ),
    (
        "GET",
        "/guilds/{guild_id}/members/{user_id}",
        Op::Member,
        "get_guild_member",
    ),
    ("GET", "/users/{user_id}", Op::User, "get_user"),
    ("POST", "/users/@me/channels", Op::OpenDirect, "create_dm"),
];

impl Operation {
    /// The operation at a method and a path below the version prefix, with the path's parameters.
    pub(crate) fn at(method: &str, path: &str) -> Option<(Self, Parameters)> {
        let fits = |template: &str| crate::document::fits(template, path);
        let (_, template, operation, _) = TABLE
            .iter()
            .find(|(wanted, template, ..)| *wanted == method && fits(template))?;
        let pairs = template.split('/').zip(path.split('/'));
        let named = pairs.filter_map(|(name, value)| {
            let name = name.strip_prefix('{')?.strip_suffix('}')?;
            Some((name, value.to_owned()))
        });
        Some((*operation, Parameters(named.collect())))
    }

    /// The `operationId` in the OpenAPI document.
    pub(crate) fn id(self) -> &'static str {
        TABLE
            .iter()
            .find(|(_, _, operation, _)| *operation == self)
            .map_or("", |(.., id)| id)
    }

    /// Whether the operation works without the bot's token: interaction tokens stand for themselves.
    pub(crate) fn is_open(self) -> bool {
        self == Self::Gateway || self == Self::Callback || self.id().contains("webhook")
    }
}

/// The parameters of a path by name.
#[derive(Debug)]
pub(crate) struct Parameters(Vec<(&'static str, String)>);

impl Parameters {
    /// A parameter as text, empty where the template has none of that name.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| *known == name)
            .map_or("", |(_, value)| value)
    }

    /// A parameter as a snowflake.
    pub(crate) fn id(&self, name: &str) -> crate::id::Id {
        crate::id::Id::parse(self.text(name)).unwrap_or_default()
    }
}
