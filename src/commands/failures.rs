//! What a person is told when a command could not even start.

use poise::FrameworkError;

use super::{Data, answer};
use crate::app::Error;

/// What is left when a command could not even start; commands report their own errors through [`Answer`](super::Answer).
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the rest cannot happen with the options we use"
)]
pub(crate) async fn on_error(error: FrameworkError<'_, Data, Error>) {
    match error {
        FrameworkError::Command { error, ctx, .. } => {
            answer::say_error(ctx, &error).await;
        }
        FrameworkError::CommandPanic { ctx, .. } => {
            // The payload may quote input; the panic hook has logged where it happened.
            answer::say_error(ctx, &Error::Panicked).await;
        }
        FrameworkError::CommandStructureMismatch { ctx, .. } => {
            answer::say_error(poise::Context::Application(ctx), &Error::OutdatedCommand).await;
        }
        // Discord checks options before it sends them: what does not fit comes from a command of another version.
        FrameworkError::ArgumentParse { ctx, .. } => answer::say_error(ctx, &Error::OutdatedCommand).await,
        FrameworkError::GuildOnly { ctx, .. } => {
            answer::say_error(ctx, &Error::NotInServer).await;
        }
        FrameworkError::EventHandler { error, event, .. } => {
            tracing::error!(event = event.snake_case_name(), error = %error, "an event could not be handled");
        }
        other => tracing::warn!(error = %other, "a command did not start"),
    }
}
