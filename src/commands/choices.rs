//! Live choices while somebody types: laps they may see, roles and columns.

use std::time::Duration;

use chrono::Utc;
use serenity::builder::{AutocompleteChoice, CreateAutocompleteResponse};

use super::installed::server_of;
use super::{Context, actor_of};
use crate::app::Audience;
use crate::app::list_laps::Whose;
use crate::reply;
use crate::words::{Language, Words};

/// Discord forgets the question after 3 s; half of that leaves the way back.
const DEADLINE: Duration = Duration::from_millis(1500);

/// Laps the asker may see: their own and those shared with this server.
pub(super) async fn laps(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    find(ctx, typed, Whose::Visible).await
}

/// The asker's own laps.
pub(super) async fn my_laps(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    find(ctx, typed, Whose::Mine).await
}

/// What a column can tell.
pub(super) async fn roles(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let choices = reply::columns::roles(typed, words(ctx))
        .into_iter()
        .map(|(spoken, role)| AutocompleteChoice::new(spoken, role));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}

/// Columns about which something was said here.
pub(super) async fn mapped_columns(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let interaction = ctx.interaction;
    let actor = actor_of(
        &interaction.user,
        server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
        Audience::OnlyUser,
        None,
        &interaction.locale,
    );
    let search = ctx.data().app.column_mappings(&actor);
    let mappings = match tokio::time::timeout(DEADLINE, search).await {
        Ok(Ok(found)) => found.mappings,
        Ok(Err(error)) => {
            tracing::warn!(error = %error, "columns could not be offered");
            Vec::new()
        }
        Err(_) => Vec::new(),
    };
    let typed = typed.to_lowercase();
    let choices = mappings
        .iter()
        .filter(|mapping| mapping.column.to_lowercase().contains(&typed))
        .take(reply::limits::CHOICES)
        .map(|mapping| {
            AutocompleteChoice::new(
                reply::columns::choice(mapping, words(ctx)),
                mapping.column.clone(),
            )
        });
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}

/// Choices speak the language of the Discord client, like the command around them.
pub(super) fn words(ctx: Context<'_>) -> Words {
    Words::new(Language::of_locale(&ctx.interaction.locale).unwrap_or_default())
}

async fn find(ctx: Context<'_>, typed: &str, whose: Whose) -> CreateAutocompleteResponse {
    let actor = actor_of(
        &ctx.interaction.user,
        server_of(
            ctx.interaction.guild_id,
            &ctx.interaction.authorizing_integration_owners,
        ),
        Audience::OnlyUser,
        None,
        &ctx.interaction.locale,
    );
    let search = ctx.data().app.offered_laps(&actor, typed, whose, Utc::now());
    let laps = match tokio::time::timeout(DEADLINE, search).await {
        Ok(Ok(laps)) => laps,
        Ok(Err(error)) => {
            tracing::warn!(error = %error, "laps could not be offered");
            Vec::new()
        }
        Err(_) => Vec::new(),
    };
    let choices = laps.iter().take(reply::limits::CHOICES).map(|offered| {
        AutocompleteChoice::new(
            reply::lap_words::offered(offered, words(ctx)),
            offered.lap.id.to_string(),
        )
    });
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
