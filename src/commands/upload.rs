//! `/upload`: a log as an attachment option.

use serenity::model::channel::Attachment;

use super::{Answer, Context, audience_of};
use crate::app::Error;
use crate::app::import_log::{LogSource, Owner};
use crate::reply;

/// Read a telemetry log and store its laps
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn upload(
    ctx: Context<'_>,
    #[description = "The log file, as your program wrote it (.csv, .vbo, .ld, .json, .zip …)"]
    file: Attachment,
    #[description = "Keep these laps to yourself (default: shared with this server)"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let source = LogSource::posted(&file, ctx.interaction.channel_id, None);
    let owner = Owner::asker(answer.actor(), answer.driver());
    let outcome = ctx.data().app.import_log(answer.actor(), &owner, &source).await;
    answer
        .finish(outcome.map(|stored| reply::import::reply(&[stored])))
        .await
}
