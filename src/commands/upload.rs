//! `/upload`: a log as an attachment option.

use serenity::model::channel::Attachment;

use super::asker::display_name;
use super::attached_logs::posted_files;
use super::installed::server_of;
use super::{Context, actor_of, audience_of, worker};
use crate::app::Error;
use crate::app::import_log::Owner;
use crate::app::jobs::{ImportParts, SeenBy};
use crate::ids::ChannelId;

/// Read a telemetry log and store its laps
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn upload(
    ctx: Context<'_>,
    #[description = "The log file, as your program wrote it (.csv, .vbo, .ld, .json, .zip …)"]
    file: Attachment,
    #[description = "Keep these laps to yourself (default: shared with this server)"] private: Option<bool>,
) -> Result<(), Error> {
    let interaction = ctx.interaction;
    let actor = actor_of(
        &interaction.user,
        server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
        audience_of(private),
        interaction.member.as_deref(),
        &interaction.locale,
    );
    let seen_by = match private {
        Some(_) => SeenBy::Stated,
        None => SeenBy::AsChosen,
    };
    let driver = display_name(&interaction.user, interaction.member.as_deref());
    let parts = ImportParts {
        actor: &actor,
        owner: Owner::asker(&actor, &driver),
        channel: ChannelId::new(interaction.channel_id.get()),
        message: None,
        files: posted_files(&[file]),
        answer: worker::place_of(ctx),
        locale: &interaction.locale,
    };
    worker::begin(ctx, parts.into(), seen_by).await
}
