//! The world: people, servers, channels and messages, as plain data.
//! What exists from the start has the same ids in every run.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use crate::config::{Config, ServerPlan};
use crate::id::Id;
use crate::permission;

/// The application's id, which is the bot's user id as well.
pub(crate) const APPLICATION: Id = fixed(1);

/// When the bot was added to the servers that exist from the start.
pub(crate) const JOINED: &str = "2026-01-01T00:00:00.000000+00:00";

/// Ids of things that exist from the start: the same in every run, one millisecond apart.
const fn fixed(number: u64) -> Id {
    Id((180_000_000_000 + number) << 22)
}

/// A user; the bot is one too.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) display: String,
    pub(crate) locale: String,
    pub(crate) bot: bool,
    /// Whether the bot may open a direct message with this user.
    pub(crate) accepts_direct_messages: bool,
}

/// A server with its members' permissions.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) owner: Id,
    pub(crate) members: BTreeMap<Id, u64>,
    /// When the bot was added, as Discord writes timestamps.
    pub(crate) joined_at: String,
}

/// Where a channel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// A text channel of a server.
    Server(Id),
    /// The direct message channel between the bot and this user.
    Direct(Id),
    /// A direct message among people, by its own id; the bot is in none.
    Group(Id),
}

/// A channel and what the bot may do in it.
#[derive(Debug, Clone)]
pub(crate) struct Channel {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) home: Home,
    pub(crate) bot_permissions: u64,
    /// Of a thread the channel that it is in.
    pub(crate) parent: Option<Id>,
    /// Of a thread whether it was put away.
    pub(crate) archived: bool,
    pub(crate) last_message: Option<Id>,
}

impl Channel {
    /// The server it belongs to, none for a direct message.
    pub(crate) fn server(&self) -> Option<Id> {
        match self.home {
            Home::Server(id) => Some(id),
            Home::Direct(_) | Home::Group(_) => None,
        }
    }
}

/// A stored message: the body as the API returns it, and who may see it.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) body: Value,
    pub(crate) channel: Id,
    /// Set for ephemeral messages: the only user who sees it.
    pub(crate) only_for: Option<Id>,
    pub(crate) from_bot: bool,
    /// When it was written or edited last, on the stand-in's clock.
    pub(crate) changed: Duration,
    /// The token of the interaction it answers.
    pub(crate) interaction: Option<String>,
}

/// Everything that exists.
#[derive(Debug)]
pub(crate) struct DiscordState {
    pub(crate) bot: Person,
    pub(crate) people: Vec<Person>,
    pub(crate) servers: Vec<Server>,
    pub(crate) channels: Vec<Channel>,
    /// Who is in which group.
    pub(crate) groups: BTreeMap<Id, Vec<Id>>,
    pub(crate) messages: BTreeMap<Id, Stored>,
}

impl DiscordState {
    pub(crate) fn new(config: &Config) -> Self {
        let bot = Person {
            id: APPLICATION,
            name: config.bot_name.clone(),
            display: config.bot_name.clone(),
            locale: "en-US".to_owned(),
            bot: true,
            accepts_direct_messages: true,
        };
        let mut number = 100;
        let mut next = || {
            number += 1;
            fixed(number)
        };
        let people: Vec<Person> = config
            .users
            .iter()
            .map(|plan| Person {
                id: next(),
                name: plan.name.clone(),
                display: plan.display.clone(),
                locale: plan.locale.clone(),
                bot: false,
                accepts_direct_messages: true,
            })
            .collect();
        let mut servers = Vec::new();
        let mut channels = Vec::new();
        for plan in &config.servers {
            let (server, its_channels) = founded(&people, plan, JOINED, &mut next);
            servers.push(server);
            channels.extend(its_channels);
        }
        channels.extend(people.iter().map(|person| Channel {
            id: next(),
            name: format!("direct-{}", person.name),
            home: Home::Direct(person.id),
            bot_permissions: permission::BOT,
            parent: None,
            archived: false,
            last_message: None,
        }));
        let mut groups = BTreeMap::new();
        for plan in &config.groups {
            let id = next();
            let members = people.iter().filter(|person| plan.members.contains(&person.name));
            groups.insert(id, members.map(|person| person.id).collect());
            channels.push(Channel {
                id,
                name: plan.name.clone(),
                home: Home::Group(id),
                bot_permissions: 0,
                parent: None,
                archived: false,
                last_message: None,
            });
        }
        Self {
            bot,
            people,
            servers,
            channels,
            groups,
            messages: BTreeMap::new(),
        }
    }

    /// Adds a server that the bot is invited to now. Gives its id.
    pub(crate) fn add_server(
        &mut self,
        plan: &ServerPlan,
        joined_at: &str,
        mut next: impl FnMut() -> Id,
    ) -> Id {
        let (server, channels) = founded(&self.people, plan, joined_at, &mut next);
        let id = server.id;
        self.servers.push(server);
        self.channels.extend(channels);
        id
    }

    /// A user by id, the bot included.
    pub(crate) fn person(&self, id: Id) -> Option<&Person> {
        if id == self.bot.id {
            Some(&self.bot)
        } else {
            self.people.iter().find(|person| person.id == id)
        }
    }

    /// A human by user name.
    pub(crate) fn named(&self, name: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.name == name)
    }

    pub(crate) fn server(&self, id: Id) -> Option<&Server> {
        self.servers.iter().find(|server| server.id == id)
    }

    pub(crate) fn channel(&self, id: Id) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    pub(crate) fn channel_mut(&mut self, id: Id) -> Option<&mut Channel> {
        self.channels.iter_mut().find(|channel| channel.id == id)
    }

    /// The direct message channel between the bot and a user.
    pub(crate) fn direct_channel(&self, user: Id) -> Option<&Channel> {
        self.channels
            .iter()
            .find(|channel| channel.home == Home::Direct(user))
    }

    /// A text channel by name, of the named server or of any, or a group.
    pub(crate) fn channel_named(&self, server: Option<&str>, name: &str) -> Option<&Channel> {
        self.channels.iter().find(|channel| {
            let home = channel.server().and_then(|id| self.server(id));
            let is_there = match home {
                Some(home) => server.is_none_or(|wanted| wanted == home.name),
                None => server.is_none() && matches!(channel.home, Home::Group(_)),
            };
            channel.name == name && is_there
        })
    }

    /// Whether a user sees a channel at all.
    pub(crate) fn sees(&self, user: Id, channel: &Channel) -> bool {
        match channel.home {
            Home::Direct(owner) => owner == user,
            Home::Group(id) => self
                .groups
                .get(&id)
                .is_some_and(|members| members.contains(&user)),
            Home::Server(id) => self
                .server(id)
                .is_some_and(|server| server.members.contains_key(&user)),
        }
    }

    /// Whether the bot itself is where a channel is.
    pub(crate) fn bot_is_in(&self, channel: &Channel) -> bool {
        !matches!(channel.home, Home::Group(_)) && self.has_bot(channel.server())
    }

    /// Whether the bot was added to a server; it is in every direct message.
    pub(crate) fn has_bot(&self, server: Option<Id>) -> bool {
        let found = server.and_then(|id| self.server(id));
        found.is_none_or(|server| server.members.contains_key(&APPLICATION))
    }

    /// What a user may do in a channel; in a direct message, everything a member may do.
    pub(crate) fn permissions(&self, user: Id, channel: &Channel) -> u64 {
        match channel.server().and_then(|id| self.server(id)) {
            Some(server) => server.members.get(&user).copied().unwrap_or_default(),
            None => permission::MEMBER,
        }
    }

    /// Messages of a channel in order, as one user sees them.
    pub(crate) fn visible(&self, channel: Id, user: Id) -> impl Iterator<Item = (&Id, &Stored)> {
        self.messages.iter().filter(move |(_, stored)| {
            stored.channel == channel && stored.only_for.is_none_or(|only| only == user)
        })
    }
}

/// A server with its members and channels as planned.
fn founded(
    people: &[Person],
    plan: &ServerPlan,
    joined_at: &str,
    next: &mut impl FnMut() -> Id,
) -> (Server, Vec<Channel>) {
    let id = next();
    let named = |names: &[String]| -> Vec<Id> {
        people
            .iter()
            .filter(|person| names.contains(&person.name))
            .map(|person| person.id)
            .collect()
    };
    let managers = named(&plan.managers);
    let mut members: BTreeMap<Id, u64> = named(&plan.members)
        .into_iter()
        .map(|user| (user, permission::MEMBER))
        .collect();
    members.extend(managers.iter().map(|&user| (user, permission::MANAGER)));
    if plan.has_bot {
        members.insert(APPLICATION, permission::BOT);
    }
    let server = Server {
        id,
        name: plan.name.clone(),
        owner: managers.first().copied().unwrap_or(APPLICATION),
        members,
        joined_at: joined_at.to_owned(),
    };
    let channels = plan
        .channels
        .iter()
        .map(|name| Channel {
            id: next(),
            name: name.clone(),
            home: Home::Server(id),
            bot_permissions: if plan.has_bot { permission::BOT } else { 0 },
            parent: None,
            archived: false,
            last_message: None,
        })
        .collect();
    (server, channels)
}
