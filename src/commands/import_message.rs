//! "Import telemetry" in the menu of a message: the way in that needs no privileged intent.

use serenity::model::channel::Message;

use super::answer::author_name;
use super::{Answer, Context, posted_files};
use crate::app::import_log::Owner;
use crate::app::{Audience, Error};
use crate::ids::UserId;

/// Store the laps of the logs in this message, for the person who posted them
#[poise::command(
    context_menu_command = "Import telemetry",
    install_context = "Guild",
    interaction_context = "Guild|BotDm"
)]
pub(super) async fn import_message(ctx: Context<'_>, message: Message) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    if message.author.bot {
        return answer.finish(Err(Error::PostedByBot)).await;
    }
    // The laps belong to whoever posted the file, not to whoever found the menu.
    let owner = Owner {
        user: UserId::new(message.author.id.get()),
        driver: author_name(&message.author, message.member.as_deref()),
        guild: answer.actor().guild,
    };
    let outcome =
        posted_files::import_all(&ctx.data().app, answer.actor(), &owner, &message, answer.words()).await;
    answer.finish(outcome).await
}
