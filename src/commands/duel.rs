//! `/duel`: two people over every circuit and car that they share.

use serenity::model::user::User;

use super::{Answer, Context};
use crate::app::{Audience, Error};
use crate::ids::UserId;
use crate::reply;

/// You against a friend, over every circuit and car that you share
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild")]
pub(super) async fn duel(
    ctx: Context<'_>,
    #[description = "Against whom"] friend: User,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    let friend = UserId::new(friend.id.get());
    let outcome = ctx.data().app.duel(answer.actor(), friend).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|duel| reply::duel::reply(duel, words)))
        .await
}
