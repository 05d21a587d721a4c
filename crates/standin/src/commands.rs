//! The commands that the bot registered, globally and per server.
//! Also decides which of them somebody is offered in a channel, by context and permission.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::discord_state::{APPLICATION, Channel, DiscordState, Home};
use crate::id::Id;
use crate::json::{self, integer, list, present, put, text};
use crate::permission;

/// How many commands an application may create in a day.
const CREATES_A_DAY: usize = 200;

/// Registered commands by where they are registered (`None`: globally).
#[derive(Debug, Default)]
pub(crate) struct Commands {
    by_scope: BTreeMap<Option<Id>, Vec<Value>>,
    created: BTreeMap<Option<Id>, usize>,
    /// Whether the bot ever registered.
    pub(crate) registered: bool,
}

impl Commands {
    /// All commands of one scope.
    pub(crate) fn of(&self, scope: Option<Id>) -> &[Value] {
        self.by_scope.get(&scope).map_or(&[], Vec::as_slice)
    }

    /// Replaces the commands of a scope. A command that keeps its name and type keeps its id. `None`: the
    /// application has created too many commands today.
    pub(crate) fn replace(
        &mut self,
        scope: Option<Id>,
        wanted: &[Value],
        mut next_id: impl FnMut() -> Id,
    ) -> Option<Vec<Value>> {
        let old = self.of(scope).to_vec();
        let same = |a: &Value, b: &Value| {
            text(a, "name") == text(b, "name")
                && integer(a, "type").unwrap_or(1) == integer(b, "type").unwrap_or(1)
        };
        let fresh = wanted
            .iter()
            .filter(|new| !old.iter().any(|known| same(known, new)))
            .count();
        let created = self.created.entry(scope).or_default();
        if *created + fresh > CREATES_A_DAY {
            return None;
        }
        *created += fresh;
        let commands: Vec<Value> = wanted
            .iter()
            .map(|new| {
                let known = old
                    .iter()
                    .find(|known| same(known, new))
                    .and_then(|known| json::id(known, "id"));
                settle(new, scope, known.unwrap_or_else(&mut next_id), next_id())
            })
            .collect();
        self.by_scope.insert(scope, commands.clone());
        self.registered = true;
        Some(commands)
    }

    /// The commands a user can pick in a channel: global ones and the server's, by context and permission.
    pub(crate) fn offered(&self, discord: &DiscordState, user: Id, channel: &Channel) -> Vec<Value> {
        let context = match channel.home {
            Home::Server(_) => 0,
            Home::Direct(_) => 1,
            Home::Group(_) => 2,
        };
        let server = channel.server();
        let has_bot = discord.bot_is_in(channel);
        let local = server.map_or(&[][..], |_| self.of(server));
        let global = self.of(None).iter().filter(|command| {
            let shadowed = local.iter().any(|it| text(it, "name") == text(command, "name"));
            let contexts = command.get("contexts").and_then(Value::as_array);
            let here = contexts.is_none_or(|contexts| contexts.iter().any(|it| it == context));
            let direct = command
                .get("dm_permission")
                .and_then(Value::as_bool)
                .unwrap_or(true)
                || context == 0;
            // 0: added to the server, 1: brought along by the person.
            let installed = list(command, "integration_types");
            let installed = installed.contains(&json!(1)) || (has_bot && installed.contains(&json!(0)));
            here && direct && installed && !shadowed
        });
        let permissions = discord.permissions(user, channel);
        global
            .chain(local)
            .filter(|command| may_use(command, permissions, server.is_some()))
            .cloned()
            .collect()
    }
}

/// Whether somebody with these permissions may use a command.
fn may_use(command: &Value, permissions: u64, in_server: bool) -> bool {
    let Some(needed) = integer(command, "default_member_permissions").map(i64::unsigned_abs) else {
        return true;
    };
    !in_server
        || permissions & permission::ADMINISTRATOR != 0
        || (needed != 0 && permissions & needed == needed)
}

/// A command as the API returns it.
fn settle(wanted: &Value, scope: Option<Id>, id: Id, version: Id) -> Value {
    let mut command = wanted.clone();
    json::without_nulls(&mut command);
    let permissions = integer(&command, "default_member_permissions").map(|bits| bits.to_string());
    put(&mut command, "default_member_permissions", permissions);
    put(&mut command, "id", id);
    put(&mut command, "application_id", APPLICATION);
    put(&mut command, "version", version);
    if let Some(server) = scope {
        put(&mut command, "guild_id", server);
    }
    for (key, default) in [
        ("type", json!(1)),
        ("description", json!("")),
        ("integration_types", json!([0])),
        ("nsfw", json!(false)),
    ] {
        if !present(&command, key) {
            put(&mut command, key, default);
        }
    }
    if list(&command, "options").is_empty()
        && let Some(object) = command.as_object_mut()
    {
        object.remove("options");
    }
    command
}
