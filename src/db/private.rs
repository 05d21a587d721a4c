//! A Postgres server of our own, for those who have none: found or fetched, started on a unix socket, stopped.
//!
//! It listens on no network, in a folder that nobody else may enter, with fsync on. Started by root it runs as
//! `postgres` or `nobody`. Its data is never deleted, and never touched by another major version.

mod account;
mod binaries;
mod error;
mod folders;
mod npm;
mod process;
mod server;
mod settings;

pub use error::PrivateServerError;
pub use server::PrivateServer;
pub use settings::{Lifetime, PrivateServerSettings};
