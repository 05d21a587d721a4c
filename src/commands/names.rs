//! `/circuit` and `/car`: what they are called in a server.

use super::moves::{choose_circuit, merge_cars, merge_circuits, set_car};
use super::{Answer, Context, place_choices};
use crate::app::place_names::{Named, Naming};
use crate::app::{Audience, Error};
use crate::reply;

/// What circuits are called here
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    subcommands(
        "list_circuits",
        "name_circuit",
        "hide_circuit",
        "reset_circuit",
        "choose_circuit",
        "merge_circuits"
    )
)]
pub(super) async fn circuit(ctx: Context<'_>) -> Result<(), Error> {
    // Discord offers the parts only.
    list(ctx, Named::Circuit).await
}

/// The circuits that are driven here, and what they are called
#[poise::command(
    slash_command,
    rename = "list",
    install_context = "Guild",
    interaction_context = "Guild"
)]
async fn list_circuits(ctx: Context<'_>) -> Result<(), Error> {
    list(ctx, Named::Circuit).await
}

/// Give a circuit a name in this server (managers only)
#[poise::command(
    slash_command,
    rename = "name",
    install_context = "Guild",
    interaction_context = "Guild"
)]
async fn name_circuit(
    ctx: Context<'_>,
    #[description = "The circuit"]
    #[autocomplete = "place_choices::shared_circuits"]
    circuit: String,
    #[description = "Its name"]
    #[max_length = 100]
    name: String,
) -> Result<(), Error> {
    say(ctx, Named::Circuit, &circuit, Naming::Name(&name)).await
}

/// Show no name of a circuit in this server (managers only)
#[poise::command(
    slash_command,
    rename = "hide",
    install_context = "Guild",
    interaction_context = "Guild"
)]
async fn hide_circuit(
    ctx: Context<'_>,
    #[description = "The circuit"]
    #[autocomplete = "place_choices::shared_circuits"]
    circuit: String,
) -> Result<(), Error> {
    say(ctx, Named::Circuit, &circuit, Naming::Hide).await
}

/// Call a circuit as its logs do again (managers only)
#[poise::command(
    slash_command,
    rename = "reset",
    install_context = "Guild",
    interaction_context = "Guild"
)]
async fn reset_circuit(
    ctx: Context<'_>,
    #[description = "The circuit"]
    #[autocomplete = "place_choices::shared_circuits"]
    circuit: String,
) -> Result<(), Error> {
    say(ctx, Named::Circuit, &circuit, Naming::Forget).await
}

/// What cars are called here
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    subcommands("list_cars", "name_car", "reset_car", "set_car", "merge_cars")
)]
pub(super) async fn car(ctx: Context<'_>) -> Result<(), Error> {
    // Discord offers the parts only.
    list(ctx, Named::Car).await
}

/// The cars that are driven here, and what they are called
#[poise::command(
    slash_command,
    rename = "list",
    install_context = "Guild",
    interaction_context = "Guild"
)]
async fn list_cars(ctx: Context<'_>) -> Result<(), Error> {
    list(ctx, Named::Car).await
}

/// Give a car a name in this server (managers only)
#[poise::command(
    slash_command,
    rename = "name",
    install_context = "Guild",
    interaction_context = "Guild"
)]
async fn name_car(
    ctx: Context<'_>,
    #[description = "The car"]
    #[autocomplete = "place_choices::shared_cars"]
    car: String,
    #[description = "Its name"]
    #[max_length = 100]
    name: String,
) -> Result<(), Error> {
    say(ctx, Named::Car, &car, Naming::Name(&name)).await
}

/// Call a car as its logs do again (managers only)
#[poise::command(
    slash_command,
    rename = "reset",
    install_context = "Guild",
    interaction_context = "Guild"
)]
async fn reset_car(
    ctx: Context<'_>,
    #[description = "The car"]
    #[autocomplete = "place_choices::shared_cars"]
    car: String,
) -> Result<(), Error> {
    say(ctx, Named::Car, &car, Naming::Forget).await
}

async fn list(ctx: Context<'_>, what: Named) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    let names = ctx.data().app.names_here(answer.actor(), what).await;
    let words = answer.words();
    answer
        .finish(names.map(|names| reply::names::list(what, &names, words)))
        .await
}

async fn say(ctx: Context<'_>, what: Named, chosen: &str, naming: Naming<'_>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::Server).await?;
    let said = ctx
        .data()
        .app
        .say_name(answer.actor(), what, chosen, naming)
        .await;
    let words = answer.words();
    answer
        .finish(said.map(|name| reply::names::said(&name, words)))
        .await
}
