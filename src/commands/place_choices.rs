//! Live choices while somebody types: circuits and cars.

use std::time::Duration;

use serenity::builder::{AutocompleteChoice, CreateAutocompleteResponse};

use super::installed::server_of;
use super::{Context, actor_of};
use crate::app::list_laps::Whose;
use crate::app::places::NamedChoice;
use crate::app::{Actor, Audience, Error};
use crate::reply;

/// Discord forgets the question after 3 s; half of that leaves the way back.
const DEADLINE: Duration = Duration::from_millis(1500);

/// Circuits that the asker has driven.
pub(super) async fn my_circuits(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::OnlyUser);
    named(ctx.data().app.find_circuits(&actor, typed, Whose::Mine)).await
}

/// Cars that the asker has driven.
pub(super) async fn my_cars(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::OnlyUser);
    named(ctx.data().app.find_cars(&actor, typed, Whose::Mine)).await
}

/// Circuits with laps that are shared with this server.
pub(super) async fn shared_circuits(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::Server);
    named(ctx.data().app.find_circuits(&actor, typed, Whose::Visible)).await
}

/// Cars with laps that are shared with this server.
pub(super) async fn shared_cars(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::Server);
    named(ctx.data().app.find_cars(&actor, typed, Whose::Visible)).await
}

/// Circuits on which there are laps that the asker sees.
pub(super) async fn visible_circuits(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::OnlyUser);
    named(ctx.data().app.find_circuits(&actor, typed, Whose::Visible)).await
}

/// Cars in which there are laps that the asker sees.
pub(super) async fn visible_cars(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::OnlyUser);
    named(ctx.data().app.find_cars(&actor, typed, Whose::Visible)).await
}

/// The same by their names, beside which another one can be typed.
pub(super) async fn visible_car_names(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::OnlyUser);
    let found = ctx.data().app.find_cars(&actor, typed, Whose::Visible);
    named(async {
        let cars = found.await?.into_iter().map(|car| NamedChoice {
            value: car.name.clone(),
            ..car
        });
        Ok(cars.collect())
    })
    .await
}

/// Classes of cars of this server.
pub(super) async fn classes(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let actor = actor(ctx, Audience::Server);
    let typed = typed.to_lowercase();
    named(async {
        let mut classes: Vec<String> = ctx
            .data()
            .app
            .car_classes(&actor)
            .await?
            .into_iter()
            .map(|one| one.class)
            .filter(|class| class.to_lowercase().contains(&typed))
            .collect();
        classes.dedup();
        let choice = |class: String| NamedChoice {
            value: class.clone(),
            name: class,
        };
        Ok(classes.into_iter().map(choice).collect())
    })
    .await
}

fn actor(ctx: Context<'_>, audience: Audience) -> Actor {
    actor_of(
        &ctx.interaction.user,
        server_of(
            ctx.interaction.guild_id,
            &ctx.interaction.authorizing_integration_owners,
        ),
        audience,
        None,
        &ctx.interaction.locale,
    )
}

async fn named(search: impl Future<Output = Result<Vec<NamedChoice>, Error>>) -> CreateAutocompleteResponse {
    let found = match tokio::time::timeout(DEADLINE, search).await {
        Ok(Ok(found)) => found,
        Ok(Err(error)) => {
            tracing::warn!(error = %error, "circuits or cars could not be offered");
            Vec::new()
        }
        Err(_) => Vec::new(),
    };
    let choices = found
        .into_iter()
        .take(reply::limits::CHOICES)
        .map(|choice| AutocompleteChoice::new(reply::lap_words::named_choice(&choice), choice.value));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
