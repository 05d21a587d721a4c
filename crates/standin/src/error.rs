//! What can go wrong for whoever drives the stand-in: a test, the page or a program that serves it.
//! Each message says what happened and, where there is something to do, what.

use std::path::PathBuf;
use std::time::Duration;

/// An error of the stand-in's own interface. Errors that the bot sees are answers in Discord's shape instead.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The address could not be bound.
    #[error("cannot listen on {address}: {source}; choose another port or stop the program that uses it")]
    Bind {
        /// The loopback address that was asked for.
        address: std::net::SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The OpenAPI document is there but cannot be used.
    #[error("the OpenAPI document {path} cannot be used: {reason}")]
    Document {
        /// Where it was looked for.
        path: PathBuf,
        /// Why it is of no use.
        reason: String,
    },
    /// Nothing of that name exists, or the user cannot see it.
    #[error("there is no {what} named {name:?} here")]
    Unknown {
        /// The sort of thing: user, channel, command, message, option, component.
        what: &'static str,
        /// The name that was given.
        name: String,
    },
    /// The client would not send this: a required option is missing, a choice does not exist, …
    #[error("{0}")]
    Refused(String),
    /// The bot did not do what was waited for in the time allowed.
    #[error("waited {waited:?} for {what}; {state}")]
    TimedOut {
        /// What was waited for.
        what: String,
        /// How long.
        waited: Duration,
        /// What had happened by then.
        state: String,
    },
    /// No first response came in time: the user sees that the application did not respond.
    #[error("{label}: the application did not respond within {deadline:?}")]
    DidNotRespond {
        /// The command, button or menu.
        label: String,
        /// The deadline of the first response.
        deadline: Duration,
    },
    /// The bot answered with another kind of response than the caller asked for.
    #[error("{label}: expected {expected}, the bot answered with {got}")]
    OtherAnswer {
        /// The command, button or menu.
        label: String,
        /// What the caller asked for.
        expected: &'static str,
        /// What came, in words.
        got: String,
    },
}
