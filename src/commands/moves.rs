//! `/circuit choose`, `/circuit merge`, `/car set`, `/car merge`: laps under the wrong circuit or in the wrong car.

use chrono::Utc;

use super::{Answer, Context, choices, place_choices};
use crate::app::move_laps::{Destination, Moved, Whose};
use crate::app::{Audience, Error};
use crate::reply;

/// Say on which circuit one of your sessions was driven
#[poise::command(
    slash_command,
    rename = "choose",
    install_context = "Guild",
    interaction_context = "Guild"
)]
pub(super) async fn choose_circuit(
    ctx: Context<'_>,
    #[description = "The circuit, or a new name for it"]
    #[autocomplete = "place_choices::visible_circuits"]
    circuit: String,
    #[description = "Any lap of the session (default: your last upload)"]
    #[autocomplete = "choices::my_laps"]
    lap: Option<String>,
) -> Result<(), Error> {
    let place = circuit
        .parse()
        .map_or(Destination::Named(&circuit), Destination::Circuit);
    put(ctx, place, lap.as_deref()).await
}

/// Make one circuit of two that are the same
#[poise::command(
    slash_command,
    rename = "merge",
    install_context = "Guild",
    interaction_context = "Guild"
)]
pub(super) async fn merge_circuits(
    ctx: Context<'_>,
    #[description = "The one that goes"]
    #[autocomplete = "place_choices::visible_circuits"]
    from: String,
    #[description = "The one that stays"]
    #[autocomplete = "place_choices::visible_circuits"]
    into: String,
    #[description = "For every lap that this server sees, not only yours (managers only)"] server: Option<
        bool,
    >,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let moved = app
        .merge_circuits(answer.actor(), (&from, &into), whose(server))
        .await;
    said(answer, moved).await
}

/// Say in which car one of your sessions was driven
#[poise::command(
    slash_command,
    rename = "set",
    install_context = "Guild",
    interaction_context = "Guild"
)]
pub(super) async fn set_car(
    ctx: Context<'_>,
    #[description = "Name of the car"]
    #[autocomplete = "place_choices::visible_car_names"]
    car: String,
    #[description = "Any lap of the session (default: your last upload)"]
    #[autocomplete = "choices::my_laps"]
    lap: Option<String>,
) -> Result<(), Error> {
    put(ctx, Destination::Car(&car), lap.as_deref()).await
}

/// Make one car of two that are the same
#[poise::command(
    slash_command,
    rename = "merge",
    install_context = "Guild",
    interaction_context = "Guild"
)]
pub(super) async fn merge_cars(
    ctx: Context<'_>,
    #[description = "The one that goes"]
    #[autocomplete = "place_choices::visible_cars"]
    from: String,
    #[description = "The one that stays"]
    #[autocomplete = "place_choices::visible_cars"]
    into: String,
    #[description = "For every lap that this server sees, not only yours (managers only)"] server: Option<
        bool,
    >,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let moved = app
        .merge_cars(answer.actor(), (&from, &into), whose(server))
        .await;
    said(answer, moved).await
}

const fn whose(server: Option<bool>) -> Whose {
    if matches!(server, Some(true)) {
        Whose::Server
    } else {
        Whose::Mine
    }
}

async fn put(ctx: Context<'_>, place: Destination<'_>, lap: Option<&str>) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let app = &ctx.data().app;
    let moved = async {
        let chosen = app.choose_lap(answer.actor(), lap, Utc::now()).await?;
        let file = app.upload_of(answer.actor(), chosen.as_deref()).await?;
        app.put_upload(answer.actor(), file, place).await
    };
    let moved = moved.await;
    said(answer, moved).await
}

async fn said(answer: Answer<'_>, moved: Result<Moved, Error>) -> Result<(), Error> {
    let words = answer.words();
    let reply = moved.map(|moved| reply::moves::moved(&moved, words));
    answer.finish(reply).await
}
