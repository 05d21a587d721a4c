//! People as tests play them: a user in a channel who runs commands, presses buttons and writes messages.
//!
//! Names are looked up when something is done, so that a wrong name is an error of that call.

use std::sync::Arc;

use serde_json::Value;

use crate::action::{self, Command, Given, Post, upload};
use crate::error::Error;
use crate::follow::{acknowledged, choices, final_reply, modal};
use crate::hub::{Hub, State};
use crate::id::Id;
use crate::json::text;
use crate::reply::{Acknowledged, Choice, Message, Modal, Reply};

/// A user by name.
#[derive(Debug, Clone)]
pub struct User {
    pub(crate) hub: Arc<Hub>,
    pub(crate) name: String,
}

/// A user in a channel.
#[derive(Debug, Clone)]
pub struct ChannelUser {
    hub: Arc<Hub>,
    user: String,
    channel: Where,
}

#[derive(Debug, Clone)]
enum Where {
    Named { server: Option<String>, channel: String },
    Direct,
}

/// A slash command that is being filled in.
#[derive(Debug, Clone)]
pub struct Slash {
    place: ChannelUser,
    path: String,
    options: Vec<(String, Given)>,
}

impl User {
    /// The user in a server channel of this name.
    #[must_use]
    pub fn in_channel(&self, channel: &str) -> ChannelUser {
        self.place(Where::Named {
            server: None,
            channel: channel.to_owned(),
        })
    }

    /// The user in a channel of one server, where two servers have a channel of that name.
    #[must_use]
    pub fn in_channel_of(&self, server: &str, channel: &str) -> ChannelUser {
        self.place(Where::Named {
            server: Some(server.to_owned()),
            channel: channel.to_owned(),
        })
    }

    /// The user in the direct message with the bot.
    #[must_use]
    pub fn direct_message(&self) -> ChannelUser {
        self.place(Where::Direct)
    }

    /// The user's id.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is no such user.
    pub fn id(&self) -> Result<Id, Error> {
        self.hub.read(|state| find_user(state, &self.name))
    }

    /// Whether the bot can write to the user's direct messages; they are open at first.
    pub fn accept_direct_messages(&self, accept: bool) {
        self.hub.with(|state| {
            if let Some(person) = state
                .discord
                .people
                .iter_mut()
                .find(|person| person.name == self.name)
            {
                person.accepts_direct_messages = accept;
            }
        });
    }

    fn place(&self, channel: Where) -> ChannelUser {
        ChannelUser {
            hub: Arc::clone(&self.hub),
            user: self.name.clone(),
            channel,
        }
    }
}

fn find_user(state: &State, name: &str) -> Result<Id, Error> {
    let found = state.discord.named(name).map(|person| person.id);
    found.ok_or_else(|| Error::Unknown {
        what: "user",
        name: name.to_owned(),
    })
}

impl ChannelUser {
    /// The ids of user and channel.
    fn ids(&self) -> Result<(Id, Id), Error> {
        self.hub.read(|state| {
            let user = find_user(state, &self.user)?;
            let (found, name) = match &self.channel {
                Where::Named { server, channel } => (
                    state.discord.channel_named(server.as_deref(), channel),
                    channel.clone(),
                ),
                Where::Direct => (state.discord.direct_channel(user), "direct message".to_owned()),
            };
            let seen = found.filter(|channel| state.discord.sees(user, channel));
            let channel = seen.ok_or(Error::Unknown {
                what: "channel",
                name,
            })?;
            Ok((user, channel.id))
        })
    }

    /// The channel's id.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is no such channel, or the user does not see it.
    pub fn channel_id(&self) -> Result<Id, Error> {
        self.ids().map(|(_, channel)| channel)
    }

    /// A slash command by its name, with groups and subcommands after it: `"settings show"`.
    #[must_use]
    pub fn slash(&self, path: &str) -> Slash {
        Slash {
            place: self.clone(),
            path: path.to_owned(),
            options: Vec::new(),
        }
    }

    /// What autocomplete offers for the option `focused`, which must be among `options` with what was typed
    /// so far.
    ///
    /// # Errors
    /// [`Error::Unknown`] for names that do not exist, [`Error::DidNotRespond`] after the deadline.
    pub async fn autocomplete(
        &self,
        command: &str,
        options: &[(&str, &str)],
        focused: &str,
    ) -> Result<Vec<Choice>, Error> {
        let (user, channel) = self.ids()?;
        let given = |value: &str| Given::Value(Value::String(value.to_owned()));
        let options = options
            .iter()
            .map(|&(name, value)| (name.to_owned(), given(value)))
            .collect();
        let command = Command {
            user,
            channel,
            path: command.to_owned(),
            options,
        };
        let token = action::autocomplete(&self.hub, &command, focused)?;
        choices(&self.hub, &token).await
    }

    /// Writes a message and returns its id. `@name` of the bot or a user becomes a mention.
    ///
    /// # Errors
    /// [`Error::Refused`] where a client would not send it.
    pub fn post(&self, text: &str, files: Vec<(&str, Vec<u8>)>) -> Result<Id, Error> {
        self.write(text, files, None)
    }

    /// Replies to a message, which pings its author.
    ///
    /// # Errors
    /// [`Error::Refused`] where a client would not send it.
    pub fn reply(&self, to: Id, text: &str, files: Vec<(&str, Vec<u8>)>) -> Result<Id, Error> {
        self.write(text, files, Some(to))
    }

    fn write(&self, text: &str, files: Vec<(&str, Vec<u8>)>, reply_to: Option<Id>) -> Result<Id, Error> {
        let (user, channel) = self.ids()?;
        let files = files
            .into_iter()
            .map(|(name, bytes)| upload(name, bytes))
            .collect();
        action::post(
            &self.hub,
            &Post {
                user,
                channel,
                text: text.to_owned(),
                files,
                reply_to,
            },
        )
    }

    /// Runs a message context menu command on a message and waits for the final answer.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn message_menu(&self, name: &str, message: Id) -> Result<Reply, Error> {
        let (user, channel) = self.ids()?;
        let token = action::run_menu(&self.hub, user, channel, name, message)?;
        final_reply(&self.hub, &token).await
    }

    /// Runs a message context menu command that opens a modal.
    ///
    /// # Errors
    /// As [`Slash::run`]; [`Error::OtherAnswer`] where no modal comes.
    pub async fn message_menu_for_modal(&self, name: &str, message: Id) -> Result<Modal, Error> {
        let (user, channel) = self.ids()?;
        let token = action::run_menu(&self.hub, user, channel, name, message)?;
        modal(&self.hub, &token).await
    }

    /// Runs a user context menu command on somebody and waits for the final answer.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn user_menu(&self, name: &str, target: Id) -> Result<Reply, Error> {
        let (user, channel) = self.ids()?;
        let token = action::run_user_menu(&self.hub, user, channel, name, target)?;
        final_reply(&self.hub, &token).await
    }

    /// Presses the button with this `custom_id` or label and waits for the final answer.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn press(&self, message: Id, button: &str) -> Result<Reply, Error> {
        let token = self.begin_press(message, button, &[]).await?;
        final_reply(&self.hub, &token).await
    }

    /// Chooses values in the menu with this `custom_id` or placeholder and waits for the final answer.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn select(&self, message: Id, menu: &str, values: &[&str]) -> Result<Reply, Error> {
        let token = self.begin_press(message, menu, values).await?;
        final_reply(&self.hub, &token).await
    }

    /// Chooses values in a menu that opens a modal.
    ///
    /// # Errors
    /// As [`Slash::run`]; [`Error::OtherAnswer`] where no modal comes.
    pub async fn select_for_modal(&self, message: Id, menu: &str, values: &[&str]) -> Result<Modal, Error> {
        let token = self.begin_press(message, menu, values).await?;
        modal(&self.hub, &token).await
    }

    /// Presses a button that opens a modal.
    ///
    /// # Errors
    /// As [`Slash::run`]; [`Error::OtherAnswer`] where no modal comes.
    pub async fn press_for_modal(&self, message: Id, button: &str) -> Result<Modal, Error> {
        let token = self.begin_press(message, button, &[]).await?;
        modal(&self.hub, &token).await
    }

    /// Sends a press that no client offers, with a `custom_id` that stands nowhere, and waits for the final answer.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn forge(&self, message: Id, custom_id: &str, values: &[&str]) -> Result<Reply, Error> {
        let token = self.begin_forged(message, custom_id, values)?;
        final_reply(&self.hub, &token).await
    }

    /// Sends such a press for a modal.
    ///
    /// # Errors
    /// As [`Slash::run`]; [`Error::OtherAnswer`] where no modal comes.
    pub async fn forge_for_modal(&self, message: Id, custom_id: &str) -> Result<Modal, Error> {
        let token = self.begin_forged(message, custom_id, &[])?;
        modal(&self.hub, &token).await
    }

    fn begin_forged(&self, message: Id, custom_id: &str, values: &[&str]) -> Result<String, Error> {
        let (user, channel) = self.ids()?;
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        action::forge(&self.hub, user, channel, message, custom_id, &values)
    }

    /// Presses a button and waits for the first response only.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn press_for_acknowledgement(&self, message: Id, button: &str) -> Result<Acknowledged, Error> {
        let token = self.begin_press(message, button, &[]).await?;
        acknowledged(&self.hub, &token).await
    }

    async fn begin_press(&self, message: Id, called: &str, values: &[&str]) -> Result<String, Error> {
        let (user, channel) = self.ids()?;
        let found = self.hub.read(|state| {
            let stored = state.discord.messages.get(&message)?;
            Some((stored.changed, Message::of(message, stored).custom_id(called)))
        });
        let (appeared, custom_id) = found.unwrap_or_default();
        self.hub.notice(appeared).await;
        let custom_id = custom_id.unwrap_or_else(|| called.to_owned());
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        action::press(&self.hub, user, channel, message, &custom_id, &values)
    }

    /// Sends a modal with these values by `custom_id` and waits for the final answer.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn submit(&self, modal: &Modal, fields: &[(&str, &str)]) -> Result<Reply, Error> {
        let (user, _) = self.ids()?;
        self.hub.notice(modal.opened_at).await;
        let fields: Vec<(String, String)> = fields
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let token = action::submit(&self.hub, user, &modal.opened_by, &fields)?;
        final_reply(&self.hub, &token).await
    }

    /// The messages that the user sees here, oldest first.
    ///
    /// # Errors
    /// [`Error::Unknown`] where the user does not see the channel.
    pub fn messages(&self) -> Result<Vec<Message>, Error> {
        let (user, channel) = self.ids()?;
        Ok(self.hub.read(|state| {
            state
                .discord
                .visible(channel, user)
                .map(|(id, stored)| Message::of(*id, stored))
                .collect()
        }))
    }

    /// The names of the commands the user can pick here: slash commands as `/name`, message menus as they are.
    ///
    /// # Errors
    /// [`Error::Unknown`] where the user does not see the channel.
    pub fn commands(&self) -> Result<Vec<String>, Error> {
        let (user, channel) = self.ids()?;
        Ok(self.hub.read(|state| {
            let Some(channel) = state.discord.channel(channel) else {
                return Vec::new();
            };
            let offered = state.commands.offered(&state.discord, user, channel);
            let name = |it: &Value| {
                let slash = if it.get("type").is_some_and(|kind| kind == 1) {
                    "/"
                } else {
                    ""
                };
                format!("{slash}{}", text(it, "name"))
            };
            offered.iter().map(name).collect()
        }))
    }

    /// Waits until a message of this channel is as `ready` wants it: an edit later than the first answer. `what`: for
    /// the error.
    ///
    /// # Errors
    /// [`Error::TimedOut`]; [`Error::Unknown`] where the user does not see the channel.
    pub async fn message_when(
        &self,
        message: Id,
        what: &str,
        ready: impl Fn(&Message) -> bool,
    ) -> Result<Message, Error> {
        let (user, channel) = self.ids()?;
        self.hub
            .wait(what, |state| {
                let mut visible = state.discord.visible(channel, user);
                let (id, stored) = visible.find(|(id, _)| **id == message)?;
                Some(Message::of(*id, stored)).filter(|message| ready(message))
            })
            .await
    }

    /// Waits for the next message of the bot after a message, in this channel and visible to this user, that
    /// is not a "thinking" placeholder.
    ///
    /// # Errors
    /// [`Error::TimedOut`].
    pub async fn next_bot_message(&self, after: Id) -> Result<Message, Error> {
        let (user, channel) = self.ids()?;
        self.hub
            .wait("a message of the bot", |state| {
                let mut visible = state.discord.visible(channel, user);
                let found = visible.find(|(id, stored)| {
                    **id > after && stored.from_bot && !Message::of(**id, stored).loading
                });
                found.map(|(id, stored)| Message::of(*id, stored))
            })
            .await
    }
}

impl Slash {
    /// Gives an option a value: text, numbers, booleans; for users and channels their names or ids.
    #[must_use]
    pub fn option(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.options.push((name.to_owned(), Given::Value(value.into())));
        self
    }

    /// Attaches a file to an option.
    #[must_use]
    pub fn file(mut self, name: &str, filename: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        self.options
            .push((name.to_owned(), Given::File(upload(filename, bytes))));
        self
    }

    fn begin(self) -> Result<(Arc<Hub>, String), Error> {
        let (user, channel) = self.place.ids()?;
        let command = Command {
            user,
            channel,
            path: self.path,
            options: self.options,
        };
        let token = action::run_command(&self.place.hub, &command)?;
        Ok((self.place.hub, token))
    }

    /// Runs the command and waits for the final answer: after a deferral, the edit.
    ///
    /// # Errors
    /// [`Error::Refused`] and [`Error::Unknown`] where a client would not send it, [`Error::DidNotRespond`]
    /// after the deadline of the first response, [`Error::OtherAnswer`] where a modal opens or the answer is
    /// deleted, [`Error::TimedOut`] where nothing comes at all.
    pub async fn run(self) -> Result<Reply, Error> {
        let (hub, token) = self.begin()?;
        final_reply(&hub, &token).await
    }

    /// Runs the command and waits for the modal it opens.
    ///
    /// # Errors
    /// As [`Slash::run`]; [`Error::OtherAnswer`] where no modal comes.
    pub async fn modal(self) -> Result<Modal, Error> {
        let (hub, token) = self.begin()?;
        modal(&hub, &token).await
    }

    /// Runs the command and waits for the first response only.
    ///
    /// # Errors
    /// As [`Slash::run`].
    pub async fn acknowledged(self) -> Result<Acknowledged, Error> {
        let (hub, token) = self.begin()?;
        acknowledged(&hub, &token).await
    }
}
