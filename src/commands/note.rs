//! `/note` and `/setup`: what a session was, and how the car was set up.

use chrono::Utc;

use super::{Answer, Context, audience_of, choices};
use crate::app::choose_laps::SaidLaps;
use crate::app::session_notes::{NoteChanges, Surface};
use crate::app::{Audience, Error};
use crate::reply;

/// How wet the track was.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum SurfaceOption {
    /// No water on it.
    #[name = "dry"]
    Dry,
    /// Some of it wet.
    #[name = "damp"]
    Damp,
    /// Wet.
    #[name = "wet"]
    Wet,
}

/// Title, note and tags of one of your sessions, and its conditions
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
#[expect(clippy::too_many_arguments, reason = "one for each option")]
pub(super) async fn note(
    ctx: Context<'_>,
    #[description = "Any lap of the session (default: your last upload)"]
    #[autocomplete = "choices::my_laps"]
    lap: Option<String>,
    #[description = "What it is called"]
    #[max_length = 80]
    title: Option<String>,
    #[description = "A note that only you see"]
    #[max_length = 1000]
    text: Option<String>,
    #[description = "Words between commas"]
    #[max_length = 200]
    tags: Option<String>,
    #[description = "How wet the track was"] surface: Option<SurfaceOption>,
    #[description = "The tyres"]
    #[max_length = 40]
    tyres: Option<String>,
    #[description = "Fuel at the start, litres"]
    #[min = 0]
    #[max = 500]
    fuel: Option<f64>,
    #[description = "Air, °C"]
    #[max = 60]
    air: Option<f64>,
    #[description = "Track, °C"]
    #[max = 90]
    track: Option<f64>,
    #[description = "Others who see the laps may see the setup sheet in the log"] show_setup: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, Audience::OnlyUser).await?;
    let changes = NoteChanges {
        title: title.as_deref(),
        note: text.as_deref(),
        tags: tags.as_deref(),
        surface: surface.map(SurfaceOption::surface),
        tyres: tyres.as_deref(),
        fuel_l: fuel,
        air_c: air,
        track_c: track,
        setup_seen: show_setup,
    };
    let app = &ctx.data().app;
    let outcome = async {
        let lap = app
            .choose_alone(answer.actor(), lap.as_deref(), Utc::now())
            .await?
            .a;
        let note = app.note_session(answer.actor(), lap, changes).await?;
        let lap = app.own_lap(answer.actor(), lap).await?;
        Ok((lap, note))
    };
    let outcome: Result<_, Error> = outcome.await;
    let words = answer.words();
    answer
        .finish(outcome.map(|(lap, note)| reply::session_note::kept(&lap, &note, words)))
        .await
}

/// Two setup sheets side by side: what differs (only logs that hold one)
#[poise::command(slash_command, install_context = "Guild", interaction_context = "Guild|BotDm")]
pub(super) async fn setup(
    ctx: Context<'_>,
    #[description = "A lap of the one session (default: your newest)"]
    #[autocomplete = "choices::laps"]
    lap: Option<String>,
    #[description = "A lap of the other one (default: the one that yours is held against)"]
    #[autocomplete = "choices::laps"]
    against: Option<String>,
    #[description = "Show the answer only to you"] private: Option<bool>,
) -> Result<(), Error> {
    let answer = Answer::defer(ctx, audience_of(private)).await?;
    let said = SaidLaps {
        lap: lap.as_deref(),
        against: against.as_deref(),
        friend: None,
    };
    let app = &ctx.data().app;
    let outcome = match app.choose_pair(answer.actor(), said, Utc::now()).await {
        Ok(laps) => app.setups(answer.actor(), (laps.a, laps.b)).await,
        Err(error) => Err(error),
    };
    let words = answer.words();
    answer
        .finish(outcome.map(|setups| reply::session_note::setups(&setups, words)))
        .await
}

impl SurfaceOption {
    const fn surface(self) -> Surface {
        match self {
            Self::Dry => Surface::Dry,
            Self::Damp => Surface::Damp,
            Self::Wet => Surface::Wet,
        }
    }
}
