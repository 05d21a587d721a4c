//! The permission bits that the stand-in gives out and checks.
//! Bits are those of the documentation; there are no roles and no overwrites here.

/// Sees a channel.
pub const VIEW_CHANNEL: u64 = 1 << 10;
/// Writes messages.
pub const SEND_MESSAGES: u64 = 1 << 11;
/// Shows embeds.
pub const EMBED_LINKS: u64 = 1 << 14;
/// Attaches files.
pub const ATTACH_FILES: u64 = 1 << 15;
/// Reads what was written before.
pub const READ_MESSAGE_HISTORY: u64 = 1 << 16;
/// Changes the server's settings.
pub const MANAGE_GUILD: u64 = 1 << 5;
/// Deletes other people's messages.
pub const MANAGE_MESSAGES: u64 = 1 << 13;
/// Pin and unpin messages.
pub const PIN_MESSAGES: u64 = 1 << 51;
/// Opens threads that everybody sees.
pub const CREATE_PUBLIC_THREADS: u64 = 1 << 35;
/// Writes messages in threads.
pub const SEND_MESSAGES_IN_THREADS: u64 = 1 << 38;
/// Deletes threads.
pub const MANAGE_THREADS: u64 = 1 << 34;
/// Uses commands of applications.
pub const USE_APPLICATION_COMMANDS: u64 = 1 << 31;
/// Everything.
pub const ADMINISTRATOR: u64 = 1 << 3;

const ADD_REACTIONS: u64 = 1 << 6;
const USE_EXTERNAL_EMOJIS: u64 = 1 << 18;
const USE_EXTERNAL_APPS: u64 = 1 << 50;

/// What an ordinary member may do.
pub const MEMBER: u64 = VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | USE_APPLICATION_COMMANDS
    | ADD_REACTIONS
    | USE_EXTERNAL_EMOJIS
    | SEND_MESSAGES_IN_THREADS
    | USE_EXTERNAL_APPS;
/// What a manager of a server may do.
pub const MANAGER: u64 = MEMBER | MANAGE_GUILD | MANAGE_MESSAGES;
/// What the bot was given when it was added.
pub const BOT: u64 = VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | ATTACH_FILES | READ_MESSAGE_HISTORY;
/// The same, and threads.
pub const BOT_WITH_THREADS: u64 = BOT | CREATE_PUBLIC_THREADS | SEND_MESSAGES_IN_THREADS;
