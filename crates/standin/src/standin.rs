//! The running stand-in: its addresses, its people, its faults and its verdict.
//! Dropping it stops the server and cuts the gateway connections.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Once};
use std::time::Duration;

use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::bot_conduct::{self, BotConduct};
use crate::config::{Config, ServerPlan};
use crate::disruption::{self, Disruption};
use crate::document::Document;
use crate::error::Error;
use crate::gateway::Frame;
use crate::hub::Hub;
use crate::id::Id;
use crate::ledger::Record;
use crate::person::User;
use crate::reply::Message;

/// A stand-in that listens on 127.0.0.1 until it is dropped.
#[derive(Debug)]
pub struct StandIn {
    hub: Arc<Hub>,
    server: JoinHandle<()>,
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.server.abort();
        self.hub.with(|state| state.sessions.broadcast(&Frame::Cut));
    }
}

impl StandIn {
    /// Binds the port and starts to serve: the gateway at `/`, REST at `/api/v10`, the CDN at `/attachments`
    /// and the page at `/` for browsers.
    ///
    /// # Errors
    /// [`Error::Bind`] where the port is taken, [`Error::Document`] where the OpenAPI document that was named
    /// cannot be read.
    pub async fn start(config: Config) -> Result<Self, Error> {
        let document = match config.document() {
            Some(path) => Some(Document::read(&path)?),
            None => {
                // Tests have to know; somebody who looks around on the page does not.
                if config.port.is_none() {
                    warn_without_document();
                }
                None
            }
        };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, config.port.unwrap_or(0)));
        let bind = |source| Error::Bind { address, source };
        let listener = TcpListener::bind(address).await.map_err(bind)?;
        let bound = listener.local_addr().map_err(bind)?;
        let hub = Arc::new(Hub::new(config, document, bound));
        let router = crate::server::router(Arc::clone(&hub));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::error!(%error, "the stand-in stopped serving");
            }
        });
        Ok(Self { hub, server })
    }

    /// The address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.hub.address
    }

    /// The base of REST and CDN addresses: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn http_base(&self) -> String {
        self.hub.base()
    }

    /// The gateway's address: `ws://127.0.0.1:PORT`.
    #[must_use]
    pub fn gateway_url(&self) -> String {
        self.hub.gateway_url()
    }

    /// The token that the bot must use.
    #[must_use]
    pub fn token(&self) -> &'static str {
        crate::TOKEN
    }

    /// The application's id, which is the bot's user id as well.
    #[must_use]
    pub fn application_id(&self) -> Id {
        crate::discord_state::APPLICATION
    }

    /// The application's secret, with which it signs people in.
    #[must_use]
    pub fn client_secret(&self) -> &'static str {
        crate::oauth::SECRET
    }

    /// What a user writes to mention the bot.
    #[must_use]
    pub fn bot_mention(&self) -> String {
        format!("<@{}>", crate::discord_state::APPLICATION)
    }

    /// A user by name. A name that does not exist is an error of the first thing the user does.
    #[must_use]
    pub fn user(&self, name: &str) -> User {
        User {
            hub: Arc::clone(&self.hub),
            name: name.to_owned(),
        }
    }

    /// The id of a server by name.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is none.
    pub fn server_id(&self, name: &str) -> Result<Id, Error> {
        let found = self.hub.read(|state| {
            state
                .discord
                .servers
                .iter()
                .find(|it| it.name == name)
                .map(|it| it.id)
        });
        found.ok_or_else(|| Error::Unknown {
            what: "server",
            name: name.to_owned(),
        })
    }

    /// Waits until the bot is connected, past READY, and has registered its commands.
    ///
    /// # Errors
    /// [`Error::TimedOut`].
    pub async fn wait_for_bot(&self) -> Result<(), Error> {
        let there = |connected: usize, registered: bool| (connected > 0 && registered).then_some(());
        self.hub
            .wait("the bot to connect and register its commands", |state| {
                there(state.sessions.connected(), state.commands.registered)
            })
            .await
    }

    /// Waits until the bot is connected; its commands may come later.
    ///
    /// # Errors
    /// [`Error::TimedOut`].
    pub async fn wait_for_connection(&self) -> Result<(), Error> {
        self.hub
            .wait("the bot to connect", |state| {
                (state.sessions.connected() > 0).then_some(())
            })
            .await
    }

    /// How many times a client has identified and resumed so far.
    #[must_use]
    pub fn handshakes(&self) -> (u64, u64) {
        self.hub
            .read(|state| (state.sessions.identified, state.sessions.resumed))
    }

    /// Waits until clients have identified and resumed at least so many times in all.
    ///
    /// # Errors
    /// [`Error::TimedOut`].
    pub async fn wait_for_handshakes(&self, identified: u64, resumed: u64) -> Result<(), Error> {
        let what = format!("{identified} IDENTIFY and {resumed} RESUME in all");
        self.hub
            .wait(&what, |state| {
                (state.sessions.identified >= identified && state.sessions.resumed >= resumed).then_some(())
            })
            .await
    }

    /// Waits until no client is connected any more. From then on any request is a violation.
    ///
    /// # Errors
    /// [`Error::TimedOut`].
    pub async fn expect_bot_gone(&self) -> Result<(), Error> {
        self.hub
            .wait("the bot to disconnect", |state| {
                (state.sessions.connected() == 0).then_some(())
            })
            .await?;
        self.hub.with(|state| state.farewell = true);
        Ok(())
    }

    /// A bot is expected again after [`StandIn::expect_bot_gone`].
    pub fn expect_bot_back(&self) {
        self.hub.with(|state| state.farewell = false);
    }

    /// Invites the bot to one more server, as a manager of it would. Gives the server's id.
    pub fn invite(&self, plan: &ServerPlan) -> Id {
        let joined_at = self.hub.clock.timestamp();
        self.hub.with(|state| {
            let unix_ms = self.hub.clock.unix_ms();
            let ids = &mut state.ids;
            let id = state.discord.add_server(plan, &joined_at, || ids.next(unix_ms));
            if let Some(payload) = state
                .discord
                .server(id)
                .map(|server| crate::objects::guild_create(&state.discord, server))
            {
                state.sessions.dispatch("GUILD_CREATE", Some(id), &payload);
            }
            id
        })
    }

    /// A message as it is now.
    #[must_use]
    pub fn message(&self, id: Id) -> Option<Message> {
        self.hub.read(|state| {
            state
                .discord
                .messages
                .get(&id)
                .map(|stored| Message::of(id, stored))
        })
    }

    /// Waits until a message fulfils a condition, for example after later edits.
    ///
    /// # Errors
    /// [`Error::TimedOut`].
    pub async fn wait_for_message(
        &self,
        id: Id,
        what: &str,
        condition: impl Fn(&Message) -> bool,
    ) -> Result<Message, Error> {
        self.hub
            .wait(what, |state| {
                let message = state
                    .discord
                    .messages
                    .get(&id)
                    .map(|stored| Message::of(id, stored));
                message.filter(|message| condition(message))
            })
            .await
    }

    /// Waits until `look` finds something; it is asked again at every change.
    ///
    /// # Errors
    /// [`Error::TimedOut`].
    pub async fn wait_until<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> Result<T, Error> {
        self.hub.wait_outside(what, &mut look).await
    }

    /// The bytes behind a CDN address; `None` where the address is not genuine or has expired.
    #[must_use]
    pub fn attachment(&self, url: &str) -> Option<Vec<u8>> {
        let rest = url.strip_prefix(&self.hub.base())?;
        let (path, query) = rest.split_once('?')?;
        let now_s = self.hub.clock.unix_ms() / 1000;
        self.hub.read(|state| {
            state
                .cdn
                .fetch(path, query, now_s)
                .map(|file| file.bytes.to_vec())
        })
    }

    /// Sets what the bot may do in a channel; see [`crate::permission`].
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is no such channel.
    pub fn set_bot_permissions(&self, channel: Id, permissions: u64) -> Result<(), Error> {
        self.hub.with(|state| {
            let found = state.discord.channel_mut(channel);
            let found = found.ok_or_else(|| Error::Unknown {
                what: "channel",
                name: channel.to_string(),
            })?;
            found.bot_permissions = permissions;
            Ok(())
        })
    }

    /// Deletes a channel with all its messages, as a manager would.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is no such channel.
    pub fn delete_channel(&self, channel: Id) -> Result<(), Error> {
        self.hub.with(|state| {
            let found = state.discord.channel(channel).ok_or_else(|| Error::Unknown {
                what: "channel",
                name: channel.to_string(),
            })?;
            let (server, payload) = (found.server(), crate::objects::channel(&state.discord, found));
            state.sessions.dispatch("CHANNEL_DELETE", server, &payload);
            state.discord.channels.retain(|other| other.id != channel);
            state
                .discord
                .messages
                .retain(|_, message| message.channel != channel);
            state.tell(crate::hub::Change::Channels);
            Ok(())
        })
    }

    /// Deletes a message, as a moderator would.
    pub fn delete_message(&self, id: Id) -> bool {
        self.hub.with(|state| crate::message::delete(state, id))
    }

    /// Pins a message, as a moderator would. Returns whether there is such a message.
    pub fn pin(&self, id: Id) -> bool {
        self.hub.with(|state| {
            let Some(stored) = state.discord.messages.get_mut(&id) else {
                return false;
            };
            crate::json::put(&mut stored.body, "pinned", serde_json::Value::Bool(true));
            state.tell(crate::hub::Change::Message(id));
            true
        })
    }

    /// Ends a poll with these votes, in the order of its answers. Returns whether there is such a poll.
    pub fn end_poll(&self, poll: Id, votes: &[u64]) -> bool {
        self.hub
            .with(|state| crate::message::end_poll(&self.hub, state, poll, votes))
    }

    /// Takes the bot out of a server, as its owner would.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is no such server.
    pub fn remove_bot_from(&self, server: &str) -> Result<(), Error> {
        let id = self.server_id(server)?;
        self.hub.with(|state| {
            state
                .sessions
                .dispatch("GUILD_DELETE", Some(id), &json!({"id": id}));
            state.discord.servers.retain(|server| server.id != id);
        });
        Ok(())
    }

    /// A person leaves a server.
    ///
    /// # Errors
    /// [`Error::Unknown`] where there is no such server.
    pub fn remove_member(&self, server: &str, user: &str) -> Result<(), Error> {
        let (id, user) = (self.server_id(server)?, self.user(user).id()?);
        self.hub.with(|state| {
            for server in state.discord.servers.iter_mut().filter(|server| server.id == id) {
                server.members.remove(&user);
            }
        });
        Ok(())
    }

    /// Injects a fault.
    pub fn fault(&self, fault: Disruption) {
        self.hub.with(|state| disruption::inject(&self.hub, state, fault));
    }

    /// Moves the clock forward: tokens, CDN addresses and outages run out. The deadline of the first response
    /// is kept in real time.
    pub fn advance(&self, by: Duration) {
        self.hub.clock.advance(by);
        self.hub.with(|_| ());
    }

    /// What happened so far, oldest first.
    #[must_use]
    pub fn records(&self) -> Vec<Record> {
        self.hub.read(|state| state.ledger.after(0).cloned().collect())
    }

    /// What is held against the bot at this moment.
    #[must_use]
    pub fn verdict(&self) -> BotConduct {
        bot_conduct::verdict(&self.hub)
    }

    /// Takes the verdict and starts with a clean one: for tests that provoke a violation.
    #[must_use]
    pub fn take_verdict(&self) -> BotConduct {
        let verdict = self.verdict();
        self.hub.with(|state| {
            state.ledger.violations.clear();
            state.ledger.warnings.clear();
            for interaction in state.interactions.values_mut() {
                interaction.forgiven |= interaction.unanswered().is_some();
            }
        });
        verdict
    }

    /// For the end of a test.
    ///
    /// # Panics
    /// Where there is a violation or an unanswered interaction; the message lists them.
    #[expect(clippy::panic, reason = "an assertion for tests")]
    pub fn assert_clean(&self) {
        let verdict = self.verdict();
        if !verdict.is_clean() {
            panic!("{verdict}");
        }
    }

    /// Serves until the program ends or the server fails.
    pub async fn serve(mut self) {
        (&mut self.server).await.ok();
    }

    /// Stops serving, cuts the gateway connections and waits for the port to be free.
    pub async fn shutdown(mut self) {
        self.server.abort();
        (&mut self.server).await.ok();
        // Dropping it cuts the connections.
    }
}

/// Says once, where nobody can miss it, that half of the checks are off.
fn warn_without_document() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        #[expect(clippy::print_stderr, reason = "tests have no log, and this must be seen")]
        {
            eprintln!(
                "\n*** STAND-IN: no OpenAPI document found. Requests are checked against documented limits only. \
                 Set DISCORD_OPENAPI to the path of discord's openapi.json. ***\n"
            );
        }
        tracing::warn!("no OpenAPI document: requests are checked against documented limits only");
    });
}
