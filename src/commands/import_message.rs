//! "Import telemetry" in the menu of a message: the way in that needs no privileged intent.

use serenity::model::channel::Message;

use super::asker::author_name;
use super::attached_logs::posted_files;
use super::installed::server_of;
use super::{Answer, Context, actor_of, worker};
use crate::app::import_log::Owner;
use crate::app::jobs::{ImportParts, SeenBy};
use crate::app::{Audience, Error};
use crate::ids::{ChannelId, UserId};

/// Store the laps of the logs in this message, for the person who posted them
#[poise::command(
    context_menu_command = "Import telemetry",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn import_message(ctx: Context<'_>, message: Message) -> Result<(), Error> {
    let refusal = match (message.author.bot, message.attachments.as_slice()) {
        (true, _) => Some(Error::PostedByBot),
        (false, []) => Some(Error::NoFile),
        (false, _) => None,
    };
    if let Some(refusal) = refusal {
        let answer = Answer::defer(ctx, Audience::Server).await?;
        return answer.finish(Err(refusal)).await;
    }
    let interaction = ctx.interaction;
    let asker = actor_of(
        &interaction.user,
        server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
        Audience::Server,
        None,
        &interaction.locale,
    );
    let is_own = asker.user.get() == message.author.id.get();
    if asker.guild.is_none() && !is_own {
        // Their laps would be theirs alone, without their having been asked.
        let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
        return answer.finish(Err(Error::NotYours)).await;
    }
    let seen_by = if is_own { SeenBy::AsChosen } else { SeenBy::Stated };
    let parts = ImportParts {
        // The laps belong to whoever posted the file, not to whoever found the menu.
        owner: Owner {
            user: UserId::new(message.author.id.get()),
            driver: author_name(&message.author, message.member.as_deref()),
            guild: asker.guild,
        },
        actor: &asker,
        channel: ChannelId::new(message.channel_id.get()),
        message: Some(message.id.get()),
        files: posted_files(&message.attachments),
        answer: worker::place_of(ctx),
        locale: &interaction.locale,
    };
    worker::begin(ctx, parts.into(), seen_by).await
}
