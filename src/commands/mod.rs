//! Discord glue: arguments in, one use case, one reply. One file per command, 10 to 25 lines each.

mod analyze;
mod answer;
mod ask;
pub mod buttons;
mod choices;
mod columns;
mod compare;
mod consistency;
mod corner;
mod corners;
mod drivers;
mod grip;
mod help;
mod import_message;
mod laps;
mod leaderboard;
mod map;
mod picture_options;
mod place_choices;
mod posted_files;
mod progress;
mod session;
mod settings;
mod share;
mod upload;
mod watch;

use std::sync::Arc;

use poise::FrameworkError;
use tokio_util::task::TaskTracker;

use crate::app::{App, Error};

pub use answer::{Answer, actor_of, audience_of};
pub use posted_files::{catch_up, on_message};

/// What every command can reach.
#[derive(Clone)]
pub struct Data {
    /// The use cases.
    pub app: Arc<App>,
    /// Commands under way; shutdown waits for them.
    pub running: TaskTracker,
    /// Whether Discord gives us the content of messages that do not address us.
    pub message_content: bool,
}

/// A slash or menu command under way.
pub type Context<'a> = poise::ApplicationContext<'a, Data, Error>;

/// Every command, in the order of `/help`.
#[must_use]
pub fn all() -> Vec<poise::Command<Data, Error>> {
    vec![
        upload::upload(),
        laps::laps(),
        session::session(),
        compare::compare(),
        map::map(),
        corner::corner(),
        analyze::analyze(),
        drivers::drivers(),
        grip::grip(),
        consistency::consistency(),
        progress::progress(),
        leaderboard::leaderboard(),
        ask::ask(),
        corners::corners(),
        share::share(),
        watch::watch(),
        settings::settings(),
        columns::columns(),
        help::help(),
        import_message::import_message(),
    ]
}

/// What is left when a command could not even start; commands report their own errors through [`Answer`].
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the rest cannot happen with the options we use"
)]
pub async fn on_error(error: FrameworkError<'_, Data, Error>) {
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
        FrameworkError::ArgumentParse { ctx, .. } => {
            answer::say_error(ctx, &Error::NoSuchLap).await;
        }
        FrameworkError::GuildOnly { ctx, .. } => {
            answer::say_error(ctx, &Error::NotInServer).await;
        }
        FrameworkError::EventHandler { error, event, .. } => {
            tracing::error!(event = event.snake_case_name(), error = %error, "an event could not be handled");
        }
        other => tracing::warn!(error = %other, "a command did not start"),
    }
}
