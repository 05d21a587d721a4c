//! Buttons and menus under our own messages; what they carry is in [`reply::custom_id`].

use chrono::Utc;
use serenity::model::application::{ComponentInteraction, ComponentInteractionDataKind};
use serenity::prelude::Context as SerenityContext;

use super::forms::Opening;
use super::in_place::InPlace;
use super::shown::{pair, shown};
use super::{Answer, Data, deeds, explain_column, forms, offer, put_right, read_otherwise, share_answer};
use crate::app::Error;
use crate::app::choose_laps::SaidLaps;
use crate::app::compare_laps::Pair;
use crate::app::jobs::Reading;
use crate::app::lap_pictures::View;
use crate::app::watch_channel::Watching;
use crate::ids::{ChannelId, LapId, UploadId};
use crate::reply::custom_id::{CustomId, SHARE, Side, UploadDeed};
use crate::reply::{self, Reply};

/// Answers a press. Presses of buttons that we no longer know are told so.
///
/// # Errors
/// Discord did not take the answer.
pub(crate) async fn on_press(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
) -> Result<(), Error> {
    let chose = chosen(interaction);
    let id = interaction
        .data
        .custom_id
        .parse()
        .map(|id| with_choice(id, chose));
    if let Ok(id) = id
        && let Some(form) = form_of(id, chose, interaction)
    {
        return forms::open(serenity, data, interaction, form).await;
    }
    match id {
        Ok(CustomId::More(file)) => {
            if let Some(deed) = chose.and_then(UploadDeed::from_name) {
                return deeds::upload(serenity, data, interaction, (deed, file)).await;
            }
        }
        Ok(CustomId::Upload(deed, file)) => {
            return deeds::upload(serenity, data, interaction, (deed, file)).await;
        }
        Ok(CustomId::Lap(deed, lap)) => return deeds::lap(serenity, data, interaction, (deed, lap)).await,
        Ok(CustomId::Sessions(page)) => return turn_page(serenity, data, interaction, page).await,
        Ok(CustomId::Read(message)) => return offer::read(serenity, data, interaction, message).await,
        Ok(CustomId::AnotherCar(lap)) => {
            if let Some(car) = chose {
                let reading = Reading {
                    car: Some(car.to_owned()),
                    is_one_lap: false,
                    replaces: Some(lap),
                };
                return read_otherwise::on_press(serenity, data, interaction, reading).await;
            }
        }
        Ok(CustomId::OneLap(lap)) => {
            let reading = Reading {
                car: None,
                is_one_lap: true,
                replaces: lap,
            };
            return read_otherwise::on_press(serenity, data, interaction, reading).await;
        }
        _ => {}
    }
    let pressed = interaction.data.custom_id.as_str();
    if let Some(shared) = pressed.strip_prefix(SHARE) {
        return share_answer::post(serenity, data, interaction, shared).await;
    }
    if let (Some((reply::MAP, role)), Some(column)) = (pressed.split_once(':'), chosen(interaction)) {
        return explain_column::on_choice(serenity, data, interaction, (role, column)).await;
    }
    let answer = Answer::to_button(serenity, data, interaction).await?;
    if let Err(error) = data.app.admit(answer.actor()) {
        return answer.finish(Err(error)).await;
    }
    let answer = match id.map(|id| meant(id, chosen(interaction))) {
        Ok(Some(id)) => answer.offering_to_share(&id.to_string()),
        _ => answer,
    };
    let (app, actor, words) = (&data.app, answer.actor(), answer.words());
    let outcome = match id {
        Ok(
            id @ (CustomId::Compare(_, Some(_))
            | CustomId::Full(..)
            | CustomId::Track(..)
            | CustomId::Corner(..)
            | CustomId::Corners(..)
            | CustomId::Laps(_)),
        ) => match meant(id, chosen(interaction)) {
            Some(id) => shown(app, (actor, words), id.into(), answer.locale()).await,
            None => Err(Error::OutdatedCommand),
        },
        Ok(CustomId::Compare(a, None)) => against_the_next(data, &answer, &a.to_string()).await,
        Ok(CustomId::Analyze(a, Some(b))) => {
            let found = app.analyze_lap(actor, pair(a, Some(b)), answer.locale()).await;
            return answer.finish_analysis(found).await;
        }
        Ok(CustomId::Analyze(a, None)) => {
            let lap = a.to_string();
            let said = SaidLaps {
                lap: Some(&lap),
                ..SaidLaps::default()
            };
            let as_of = (answer.locale(), Utc::now());
            let found = app.analyze(actor, said, None, as_of).await;
            return answer.finish_analyzed(found).await;
        }
        Ok(CustomId::Debrief(lap)) => {
            let lap = lap.to_string();
            let found = app.analyze_session(actor, Some(&lap), answer.locale()).await;
            return answer.finish_session(found).await;
        }
        Ok(CustomId::UploadPage) => to_page(data, &answer, interaction, "upload").await,
        Ok(CustomId::Page(corner, a, b)) => {
            to_page(data, &answer, interaction, &reply::dashboard::page(corner, a, b)).await
        }
        Ok(CustomId::Watch(message)) => {
            let channel = ChannelId::new(interaction.channel_id.get());
            let said_in = interaction.id.get();
            let watched = app
                .watch_channel(actor, channel, Watching::Start { threads: None }, said_in)
                .await;
            if watched.is_ok() && message != 0 {
                let offered = offer::read_too(&serenity.http, data, interaction, (actor, message));
                if let Err(error) = offered.await {
                    tracing::info!(error = %error, "a log that was offered is gone");
                }
            }
            watched.map(|watched| reply::watch::reply(&watched, data.message_content, words))
        }
        Ok(CustomId::Sample) => {
            let debrief = app.sample_debrief(actor, answer.locale()).await;
            debrief.map(|debrief| reply::welcome::sample(&debrief))
        }
        Ok(CustomId::Mine) => {
            let sessions = app.my_sessions(actor, 0).await;
            sessions.map(|sessions| reply::sessions::reply(&sessions, words))
        }
        Ok(CustomId::Challenge(circuit)) => {
            let channel = ChannelId::new(interaction.channel_id.get());
            let announced = app.challenge_at(actor, channel, circuit, Utc::now()).await;
            announced.map(|board| reply::boards::set_up(&board, words))
        }
        Ok(CustomId::Export) => {
            let program = chosen(interaction).unwrap_or_default();
            reply::help::export(program, words).ok_or(Error::OutdatedCommand)
        }
        Ok(CustomId::Open) => match chosen(interaction) {
            Some(lap) => {
                let table = app.session_table(actor, Some(lap)).await;
                table.map(|found| reply::session::reply(found, words))
            }
            None => Err(Error::OutdatedCommand),
        },
        Ok(CustomId::Pick) => match chosen(interaction) {
            Some(lap) => against_the_next(data, &answer, lap).await,
            None => Err(Error::OutdatedCommand),
        },
        Ok(CustomId::Act) => match chosen(interaction).and_then(|lap| lap.parse().ok()) {
            Some(lap) => {
                let found = app.own_lap(actor, lap).await;
                found.map(|lap| reply::lap::reply(&lap, actor.guild.is_some(), words))
            }
            None => Err(Error::OutdatedCommand),
        },
        Ok(CustomId::RevokeLink) => match chosen(interaction).and_then(|link| link.parse().ok()) {
            Some(link) => {
                let revoked = app.revoke_link(actor, link).await;
                revoked.map(|()| reply::share::revoked(words))
            }
            None => Err(Error::OutdatedCommand),
        },
        Ok(
            id @ (CustomId::Place(_) | CustomId::IsCircuit(..) | CustomId::Same(..) | CustomId::PutBack(_)),
        ) => put_right::pressed(app, (actor, words), id, chose).await,
        Ok(CustomId::StopTelling(notice)) => {
            let stopped = app
                .choose_notices(actor, answer.driver(), notice.stopping())
                .await;
            stopped.map(|_| reply::notices::stopped(words))
        }
        Ok(CustomId::Erase(what)) => super::data::erase(app, actor, what, words).await,
        Ok(
            CustomId::Sessions(_)
            | CustomId::Swap(..)
            | CustomId::Debriefs
            | CustomId::NameCircuit(_)
            | CustomId::NameCar(_)
            | CustomId::ExplainColumns
            | CustomId::Read(_)
            | CustomId::AnotherCar(_)
            | CustomId::OneLap(_)
            | CustomId::More(_)
            | CustomId::Upload(..)
            | CustomId::Lap(..),
        ) => Err(Error::OutdatedCommand),
        Err(_) => return elsewhere(data, answer, interaction).await,
    };
    answer.finish(outcome).await
}

/// The form that a press opens.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else is pressed opens no form"
)]
fn form_of(id: CustomId, chose: Option<&str>, interaction: &ComponentInteraction) -> Option<Opening> {
    match id {
        CustomId::NameCircuit(file) => Some(Opening {
            file: Some(file),
            form: Box::new(move |words| reply::moves::circuit_form(file, words)),
        }),
        CustomId::NameCar(file) | CustomId::Upload(UploadDeed::WrongCar, file) => Some(car_form(file)),
        CustomId::More(file) if chose.and_then(UploadDeed::from_name) == Some(UploadDeed::WrongCar) => {
            Some(car_form(file))
        }
        CustomId::ExplainColumns => {
            let columns = explain_column::asked_about(&interaction.message);
            Some(Opening {
                // Whoever knows the logger helps.
                file: None,
                form: Box::new(move |words| reply::columns::form(&columns, words)),
            })
        }
        _ => None,
    }
}

fn car_form(file: UploadId) -> Opening {
    Opening {
        file: Some(file),
        form: Box::new(move |words| reply::moves::car_form(file, words)),
    }
}

/// A link that signs whoever presses in and shows a page.
async fn to_page(
    data: &Data,
    answer: &Answer<'_>,
    interaction: &ComponentInteraction,
    page: &str,
) -> Result<Reply, Error> {
    let here = (answer.driver(), ChannelId::new(interaction.channel_id.get()));
    let link = data.app.entry_link(answer.actor(), here, page).await?;
    Ok(reply::dashboard::reply(link, answer.words()))
}

/// Answers of the coach and columns have ids of their own.
async fn elsewhere(data: &Data, answer: Answer<'_>, interaction: &ComponentInteraction) -> Result<(), Error> {
    let (verb, argument) = interaction.data.custom_id.split_once(':').unwrap_or_default();
    let outcome = match verb {
        reply::ask::ASK_AS => {
            let (turn, reading) = argument.split_once(':').unwrap_or_default();
            // What is no number is no reading, and answered as forgotten.
            let reading = reading.parse().unwrap_or(usize::MAX);
            let asked = data
                .app
                .ask_as(answer.actor(), turn, reading, answer.locale())
                .await;
            return answer.finish_question(asked, &[]).await;
        }
        _ => Err(Error::OutdatedCommand),
    };
    answer.finish(outcome).await
}

/// Another page of one's own sessions, in place of the one that is shown.
async fn turn_page(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    page: u32,
) -> Result<(), Error> {
    let pressed = InPlace::acknowledge(serenity, data, interaction).await?;
    let turned = match data.app.admit(pressed.actor()) {
        Ok(()) => data.app.my_sessions(pressed.actor(), page).await,
        Err(error) => Err(error),
    };
    let words = pressed.words();
    let turned = turned.map(|sessions| reply::sessions::reply(&sessions, words));
    pressed.finish(turned).await
}

/// A lap against whom it is held by default.
async fn against_the_next(data: &Data, answer: &Answer<'_>, lap: &str) -> Result<Reply, Error> {
    let (actor, words) = (answer.actor(), answer.words());
    let said = SaidLaps {
        lap: Some(lap),
        ..SaidLaps::default()
    };
    let laps = data.app.choose_pair(actor, said, Utc::now()).await?;
    let compared = data
        .app
        .compare_laps(actor, Pair::chosen(laps), View::default())
        .await;
    compared.map(|found| reply::compare::reply(found, words))
}

/// What a menu of laps asks for with the lap that was chosen in it; everything else as it is.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else is pressed is asked for as it stands"
)]
fn with_choice(id: CustomId, chosen: Option<&str>) -> CustomId {
    let Some(lap) = chosen.and_then(|lap| lap.parse::<LapId>().ok()) else {
        return id;
    };
    match id {
        CustomId::Swap(Side::Looked, shown, _, b) => shown.of(lap, b),
        CustomId::Swap(Side::Against, shown, a, _) => shown.of(a, lap),
        CustomId::Debriefs => CustomId::Debrief(lap),
        _ => id,
    }
}

/// The answer that is asked for, where a menu chooses a part of it; `None`: nothing that can be shown to others.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else is pressed is no answer about named laps"
)]
fn meant(id: CustomId, chosen: Option<&str>) -> Option<CustomId> {
    match id {
        CustomId::Corners(a, b) => {
            // Zero is no corner, and answered so.
            let number = chosen.and_then(|number| number.parse().ok()).unwrap_or_default();
            Some(CustomId::Corner(number, a, b))
        }
        CustomId::Compare(_, Some(_))
        | CustomId::Full(..)
        | CustomId::Track(..)
        | CustomId::Corner(..)
        | CustomId::Analyze(_, Some(_))
        | CustomId::Debrief(_)
        | CustomId::Laps(_) => Some(id),
        _ => None,
    }
}

/// What was chosen in a menu.
fn chosen(interaction: &ComponentInteraction) -> Option<&str> {
    let ComponentInteractionDataKind::StringSelect { values } = &interaction.data.kind else {
        return None;
    };
    values.first().map(String::as_str)
}
