//! `/data`: what is kept of somebody; given to them, or taken away.

use chrono::Utc;

use super::{Answer, Context, choices};
use crate::app::data::Export;
use crate::app::own_laps::Reach;
use crate::app::{Actor, App, Audience, Error};
use crate::ids::ChannelId;
use crate::reply::custom_id::Erasure;
use crate::reply::{self, Reply};
use crate::words::Words;

/// What is to go.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum What {
    /// One lap.
    #[name = "one lap"]
    Lap,
    /// The file it came with, and what was posted with it.
    #[name = "the whole upload"]
    Upload,
    /// All that is kept of them.
    #[name = "everything"]
    Everything,
}

/// What I keep of you, and your way to take it along or away
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel",
    subcommands("show", "export", "delete")
)]
pub(super) async fn data(ctx: Context<'_>) -> Result<(), Error> {
    // Discord offers the parts only.
    show_inner(ctx).await
}

/// What I keep of you, and who sees it
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
async fn show(ctx: Context<'_>) -> Result<(), Error> {
    show_inner(ctx).await
}

async fn show_inner(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let kept = ctx.data().app.kept_data(answer.actor()).await;
    let words = answer.words();
    answer
        .finish(kept.map(|kept| reply::data::kept(&kept, words)))
        .await
}

/// Everything of yours as a zip file, for you alone
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
async fn export(ctx: Context<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let mut export = match app.export(answer.actor()).await {
        Ok(export) => export,
        Err(error) => return answer.finish(Err(error)).await,
    };
    let channel = ChannelId::new(ctx.channel_id().get());
    match give(app, &answer, &mut export, channel).await {
        Ok(None) => Ok(()),
        Ok(Some(link)) => answer.finish(Ok(link)).await,
        Err(error) => answer.finish(Err(error)).await,
    }
}

/// As one message where it fits into one; else as a link to the dashboard where there is one for everybody, else as several.
async fn give(
    app: &App,
    answer: &Answer<'_>,
    export: &mut Export,
    channel: ChannelId,
) -> Result<Option<Reply>, Error> {
    let words = answer.words();
    let mut now = app.next_part(export).await?;
    let mut part = 0;
    while let Some(file) = now {
        let next = app.next_part(export).await?;
        let is_too_large = part == 0 && (next.is_some() || export.left_out() > 0);
        if is_too_large && app.has_public_dashboard() {
            let here = (answer.driver(), channel);
            let link = app.entry_link(answer.actor(), here, "mine?export=1").await?;
            return Ok(Some(reply::data::link(link, words)));
        }
        part += 1;
        // Said once all is known.
        let left_out = if next.is_none() { export.left_out() } else { 0 };
        answer
            .give(reply::data::exported(part, left_out, words), part, file)
            .await?;
        now = next;
    }
    Ok(None)
}

/// Delete a lap, an upload or everything; I ask once more before
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
async fn delete(
    ctx: Context<'_>,
    #[description = "What is to go"] what: What,
    #[description = "The lap, or any lap of the upload (not needed for everything)"]
    #[autocomplete = "choices::my_laps"]
    lap: Option<String>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let asked = ask_again(&ctx.data().app, &answer, what, lap.as_deref()).await;
    answer.finish(asked).await
}

async fn ask_again(app: &App, answer: &Answer<'_>, what: What, lap: Option<&str>) -> Result<Reply, Error> {
    let words = answer.words();
    let erasure: fn(_) -> _ = match what {
        What::Everything => return Ok(reply::data::sure(Erasure::Everything, None, words)),
        What::Lap => Erasure::Lap,
        What::Upload => Erasure::Upload,
    };
    let actor = answer.actor();
    let chosen = app.choose_lap(actor, lap, Utc::now()).await?;
    let lap = chosen.ok_or(Error::NoSuchLap)?;
    let lap = app
        .own_lap(&actor.alone(), lap.parse().map_err(|_| Error::NoSuchLap)?)
        .await?;
    Ok(reply::data::sure(erasure(lap.id), Some(&lap), words))
}

/// Deletes what was asked about once more.
pub(super) async fn erase(app: &App, actor: &Actor, what: Erasure, words: Words) -> Result<Reply, Error> {
    let (lap, reach) = match what {
        Erasure::Lap(lap) => (lap, Reach::Lap),
        Erasure::Upload(lap) => (lap, Reach::Upload),
        Erasure::Everything => {
            let erased = app.erase_person(actor).await?;
            return Ok(reply::data::all_gone(erased, words));
        }
    };
    let gone = app.delete_laps(actor, lap, reach).await?;
    Ok(reply::data::laps_gone(gone, words))
}
