//! A local stand-in for Discord: gateway v10, REST v10 and a CDN on loopback, for one bot at a time.
//!
//! It checks every request against the official OpenAPI document and against documented limits, keeps the
//! deadlines of interactions, and remembers what was wrong. Tests drive it in process through [`StandIn`];
//! the same actions are offered by the page that it serves at `/`.
//!
//! It never connects to anything and listens on 127.0.0.1 only.

mod action;
mod bot_conduct;
mod cdn;
mod clock;
mod commands;
mod config;
mod discord_state;
mod disruption;
mod document;
mod error;
mod follow;
mod gateway;
mod hub;
mod id;
mod interaction;
mod json;
mod ledger;
mod limits;
mod message;
mod oauth;
mod objects;
mod page;
pub mod permission;
mod person;
mod reply;
mod rest;
mod server;
mod standin;

pub use bot_conduct::BotConduct;
pub use config::{Config, GroupPlan, ServerPlan, UserPlan};
pub use disruption::Disruption;
pub use error::Error;
pub use id::Id;
pub use ledger::{Record, RecordKind};
pub use person::{ChannelUser, Slash, User};
pub use reply::{Acknowledged, Attachment, Choice, Message, Modal, Reply};
pub use standin::StandIn;

/// The token that a bot must use here. It opens nothing anywhere else.
pub const TOKEN: &str = "standin.loopback.only";
