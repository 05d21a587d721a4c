//! `/news`: where a server hears of its best laps, on a manager's word.

use serenity::model::channel::GuildChannel;

use super::{Answer, Context};
use crate::app::news::{NewsPlace, NewsWishes};
use crate::app::{Audience, Error};
use crate::ids::ChannelId;
use crate::reply;

/// Tell a channel when somebody takes this server's best lap (managers only)
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD"
)]
pub(super) async fn news(
    ctx: Context<'_>,
    #[description = "The channel (default: this one)"]
    #[channel_types("Text")]
    channel: Option<GuildChannel>,
    #[description = "Personal bests, too, of drivers who allow it with /notify"] personal_bests: Option<bool>,
    #[description = "Corners that changed their owner, too"] corners: Option<bool>,
    #[description = "Once a week: who improved most, and the closest duel"] weekly: Option<bool>,
    #[description = "Tell no more"] stop: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let channel = channel.map_or(ctx.interaction.channel_id, |channel| channel.id);
    let place = NewsPlace((stop != Some(true)).then(|| ChannelId::new(channel.get())));
    let wishes = NewsWishes {
        personal: personal_bests,
        corners,
        weekly,
    };
    let outcome = ctx.data().app.place_news(answer.actor(), place, wishes).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|place| reply::news::placed(place, words)))
        .await
}
