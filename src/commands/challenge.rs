//! `/challenge`: a circuit, some days, and who is fastest in them, on a manager's word.

use chrono::Utc;

use super::{Answer, Context, board, place_choices};
use crate::app::boards::ChallengeWish;
use crate::app::{Audience, Error};
use crate::ids::ChannelId;
use crate::reply;

/// Which laps count.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum RulesOption {
    /// Those that may be a best.
    #[name = "clean laps"]
    Clean,
    /// Those that a game flagged, too.
    #[name = "any whole lap"]
    Any,
    /// Clean ones, and everybody stays in the car of their first lap.
    #[name = "one car each"]
    OneCar,
}

/// A circuit, some days, and who is fastest in them (managers only)
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD",
    subcommands("start", "stop", "poll")
)]
#[allow(clippy::unused_async, reason = "a command with parts has no body of its own")]
pub(super) async fn challenge(_: Context<'_>) -> Result<(), Error> {
    Ok(())
}

/// Announce a challenge here: its board opens and closes by itself
#[poise::command(slash_command)]
#[expect(clippy::too_many_arguments, reason = "one for each option")]
async fn start(
    ctx: Context<'_>,
    #[description = "What it is called"]
    #[max_length = 60]
    name: String,
    #[description = "How many days it lasts"]
    #[min = 1]
    #[max = 92]
    days: u32,
    #[description = "The circuit (default: where your last lap was)"]
    #[autocomplete = "place_choices::shared_circuits"]
    circuit: Option<String>,
    #[description = "Only laps in this car (default: all cars)"]
    #[autocomplete = "place_choices::shared_cars"]
    car: Option<String>,
    #[description = "Only laps in cars of this class (see /class)"]
    #[autocomplete = "place_choices::classes"]
    class: Option<String>,
    #[description = "Which laps count (default: clean ones)"] rules: Option<RulesOption>,
    #[description = "In how many hours it starts (default: now)"]
    #[max = 720]
    starts_in: Option<u32>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let channel = ChannelId::new(ctx.interaction.channel_id.get());
    let place = board::place(circuit.as_deref(), car.as_deref(), class.as_deref());
    let wish = ChallengeWish {
        name: &name,
        days,
        starts_in_hours: starts_in.unwrap_or_default(),
        any_laps: matches!(rules, Some(RulesOption::Any)),
        one_car: matches!(rules, Some(RulesOption::OneCar)),
    };
    let app = &ctx.data().app;
    let outcome = app
        .challenge(answer.actor(), channel, place, wish, Utc::now())
        .await;
    let words = answer.words();
    answer
        .finish(outcome.map(|board| reply::boards::set_up(&board, words)))
        .await
}

/// Call a challenge off; its board stays as it is
#[poise::command(slash_command)]
async fn stop(
    ctx: Context<'_>,
    #[description = "What it is called"]
    #[max_length = 60]
    name: String,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let outcome = ctx.data().app.call_challenge_off(answer.actor(), &name).await;
    let words = answer.words();
    answer
        .finish(outcome.map(|()| reply::boards::called_off(&name, words)))
        .await
}

/// Ask here which circuit is next
#[poise::command(slash_command)]
async fn poll(
    ctx: Context<'_>,
    #[description = "A circuit to choose from"]
    #[autocomplete = "place_choices::shared_circuits"]
    first: String,
    #[description = "A circuit to choose from"]
    #[autocomplete = "place_choices::shared_circuits"]
    second: String,
    #[description = "A circuit to choose from"]
    #[autocomplete = "place_choices::shared_circuits"]
    third: Option<String>,
    #[description = "A circuit to choose from"]
    #[autocomplete = "place_choices::shared_circuits"]
    fourth: Option<String>,
    #[description = "A circuit to choose from"]
    #[autocomplete = "place_choices::shared_circuits"]
    fifth: Option<String>,
    #[description = "How many hours it is open (default: 48)"]
    #[min = 1]
    #[max = 168]
    hours: Option<u32>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let typed: Vec<String> = [Some(first), Some(second), third, fourth, fifth]
        .into_iter()
        .flatten()
        .collect();
    let words = answer.words();
    let named = ctx.data().app.circuits_to_choose(answer.actor(), &typed).await;
    let outcome = match named {
        Ok(circuits) => {
            let poll = reply::boards::poll(&circuits, hours.unwrap_or(48), words);
            let http = &ctx.serenity_context().http;
            let sent = ctx.interaction.channel_id.send_message(http, poll).await;
            sent.map(|_| reply::boards::asked(words)).map_err(Error::from)
        }
        Err(error) => Err(error),
    };
    answer.finish(outcome).await
}
