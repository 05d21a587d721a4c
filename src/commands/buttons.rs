//! Buttons and menus under our own messages; what they carry is in [`reply::custom_id`].

use chrono::Utc;
use serenity::builder::CreateInteractionResponse;
use serenity::model::application::{ComponentInteraction, ComponentInteractionDataKind};
use serenity::prelude::Context as SerenityContext;

use super::{Answer, Data};
use crate::app::choose_laps::SaidLaps;
use crate::app::column_mappings::Sayer;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::{MapColor, View};
use crate::app::watch_channel::Watching;
use crate::app::{Actor, Audience, Error};
use crate::ids::{ChannelId, LapId};
use crate::reply::custom_id::{CustomId, UploadDeed};
use crate::reply::{self, Reply};

/// Answers a press. Presses of buttons that we no longer know are told so.
///
/// # Errors
/// Discord did not take the answer.
pub async fn on_press(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
) -> Result<(), Error> {
    let id = interaction.data.custom_id.parse();
    if let Ok(CustomId::More(lap)) = id
        && chosen(interaction).and_then(UploadDeed::from_name) == Some(UploadDeed::Undo)
    {
        return undo(serenity, data, interaction, lap).await;
    }
    if let Ok(CustomId::Sessions(page)) = id {
        return turn_page(serenity, data, interaction, page).await;
    }
    if let Ok(CustomId::Read(message)) = id {
        return super::offer::read(serenity, data, interaction, message).await;
    }
    let answer = Answer::to_button(serenity, data, interaction).await?;
    if let Err(error) = data.app.admit(answer.actor()) {
        return answer.finish(Err(error)).await;
    }
    let (app, actor, words) = (&data.app, answer.actor(), answer.words());
    let outcome = match id {
        Ok(CustomId::Compare(a, b)) => {
            let compared = app.compare_laps(actor, pair(a, b), View::default()).await;
            compared.map(|found| reply::compare::reply(found, words))
        }
        Ok(CustomId::Track(a, b)) => {
            let color = if b.is_some() {
                MapColor::Gain
            } else {
                MapColor::Speed
            };
            let drawn = app.draw_map(actor, pair(a, b), color, View::default()).await;
            drawn.map(|found| reply::map::reply(found, words))
        }
        Ok(CustomId::Corner(number, a, b)) => corner(data, &answer, number, (a, b)).await,
        Ok(CustomId::Corners(a, b)) => {
            // Zero is no corner, and answered so.
            let number = chosen(interaction).and_then(|number| number.parse().ok());
            corner(data, &answer, number.unwrap_or_default(), (a, b)).await
        }
        Ok(CustomId::Analyze(a, b)) => {
            let found = app.analyze_lap(actor, pair(a, b), answer.locale()).await;
            return answer.finish_analysis(found).await;
        }
        Ok(CustomId::Debrief(lap)) => {
            let lap = lap.to_string();
            let found = app.analyze_session(actor, Some(&lap), answer.locale()).await;
            return answer.finish_session(found).await;
        }
        Ok(CustomId::Laps(lap)) => {
            let table = app.session_table(actor, Some(&lap.to_string())).await;
            table.map(|found| reply::session::reply(found, words))
        }
        Ok(CustomId::Other(a, _)) => {
            let other = chosen(interaction).and_then(|lap| lap.parse().ok());
            match other {
                Some(b) => {
                    let compared = app.compare_laps(actor, pair(a, Some(b)), View::default()).await;
                    compared.map(|found| reply::compare::reply(found, words))
                }
                None => Err(Error::OutdatedCommand),
            }
        }
        Ok(CustomId::Watch(message)) => {
            let channel = ChannelId::new(interaction.channel_id.get());
            let said_in = interaction.id.get();
            let watched = app.watch_channel(actor, channel, Watching::Start, said_in).await;
            if watched.is_ok() && message != 0 {
                let offered = super::offer::read_too(&serenity.http, data, interaction, (actor, message));
                if let Err(error) = offered.await {
                    tracing::info!(error = %error, "a log that was offered is gone");
                }
            }
            watched.map(|watched| reply::watch::reply(&watched, data.message_content, words))
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
        Ok(CustomId::Pick) => {
            let lap = chosen(interaction);
            let said = SaidLaps {
                lap,
                ..SaidLaps::default()
            };
            match app.choose_pair(actor, said, Utc::now()).await {
                Ok(laps) => {
                    let compared = app.compare_laps(actor, Pair::chosen(laps), View::default()).await;
                    compared.map(|found| reply::compare::reply(found, words))
                }
                Err(error) => Err(error),
            }
        }
        Ok(CustomId::Sessions(_) | CustomId::Read(_)) => Err(Error::OutdatedCommand),
        Ok(CustomId::More(lap)) => deed(data, &answer, interaction, lap).await,
        Err(_) => return elsewhere(data, answer, interaction).await,
    };
    answer.finish(outcome).await
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
            return answer.finish_question(asked).await;
        }
        reply::MAP => map_column(data, &answer, interaction, argument).await,
        _ => Err(Error::OutdatedCommand),
    };
    answer.finish(outcome).await
}

/// Takes an upload back; its card says so in its place, without pictures.
async fn undo(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    lap: LapId,
) -> Result<(), Error> {
    let _running = data.running.token();
    let actor = super::actor_of(
        &interaction.user,
        interaction.guild_id,
        Audience::OnlyUser,
        interaction.member.as_ref(),
        &interaction.locale,
    );
    let undone = match data.app.admit(&actor) {
        Ok(()) => data.app.undo_upload(&actor, lap).await,
        Err(error) => Err(error),
    };
    match undone {
        Ok(laps) => {
            let words = data.app.words_of(&actor).await;
            interaction
                .create_response(&serenity.http, CreateInteractionResponse::Acknowledge)
                .await?;
            let said = reply::import::undone(laps, words);
            interaction
                .edit_response(&serenity.http, said.into_edit())
                .await?;
            Ok(())
        }
        Err(error) => {
            let answer = Answer::to_button(serenity, data, interaction).await?;
            answer.finish(Err(error)).await
        }
    }
}

/// Another page of one's own sessions, in place of the one that is shown.
async fn turn_page(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
    page: u32,
) -> Result<(), Error> {
    let _running = data.running.token();
    let member = interaction.member.as_ref();
    let actor = super::actor_of(
        &interaction.user,
        interaction.guild_id,
        Audience::OnlyUser,
        member,
        &interaction.locale,
    );
    let turned = match data.app.admit(&actor) {
        Ok(()) => data.app.my_sessions(&actor, page).await,
        Err(error) => Err(error),
    };
    match turned {
        Ok(sessions) => {
            let words = data.app.words_of(&actor).await;
            interaction
                .create_response(&serenity.http, CreateInteractionResponse::Acknowledge)
                .await?;
            let said = reply::sessions::reply(&sessions, words);
            interaction
                .edit_response(&serenity.http, said.into_edit())
                .await?;
            Ok(())
        }
        Err(error) => {
            let answer = Answer::to_button(serenity, data, interaction).await?;
            answer.finish(Err(error)).await
        }
    }
}

/// Something else about an upload.
async fn deed(
    data: &Data,
    answer: &Answer<'_>,
    interaction: &ComponentInteraction,
    lap: LapId,
) -> Result<Reply, Error> {
    use crate::app::preferences::{PreferenceChanges, World};
    use crate::app::share_laps::Visibility;

    let actor = answer.actor();
    let words = answer.words();
    let deed = chosen(interaction)
        .and_then(UploadDeed::from_name)
        .ok_or(Error::OutdatedCommand)?;
    match deed {
        UploadDeed::Share => {
            data.app.share_upload(actor, lap, Visibility::Server).await?;
            Ok(reply::import::seen_by(true, words))
        }
        UploadDeed::KeepPrivate => {
            data.app.share_upload(actor, lap, Visibility::Private).await?;
            Ok(reply::import::seen_by(false, words))
        }
        UploadDeed::Simulator | UploadDeed::RealCar => {
            let simulator = deed == UploadDeed::Simulator;
            let world = if simulator { World::Sim } else { World::RealCar };
            let changes = PreferenceChanges {
                drives: Some(Some(world)),
                ..PreferenceChanges::default()
            };
            data.app
                .choose_preferences(actor, answer.driver(), changes)
                .await?;
            Ok(reply::import::driven_in(simulator, words))
        }
        UploadDeed::Undo => Err(Error::OutdatedCommand),
    }
}

async fn corner(
    data: &Data,
    answer: &Answer<'_>,
    number: u32,
    (a, b): (LapId, LapId),
) -> Result<Reply, Error> {
    let words = answer.words();
    let drawn = data
        .app
        .draw_corner(answer.actor(), pair(a, Some(b)), number, View::default())
        .await;
    drawn.map(|found| reply::corner::reply(found, words))
}

fn pair(a: LapId, b: Option<LapId>) -> Pair {
    match b {
        Some(b) => Pair::chosen((a, b)),
        None => Pair::parse(Some(&a.to_string()), None),
    }
}

/// What was chosen in a menu.
fn chosen(interaction: &ComponentInteraction) -> Option<&str> {
    let ComponentInteractionDataKind::StringSelect { values } = &interaction.data.kind else {
        return None;
    };
    values.first().map(String::as_str)
}

/// A column chosen below a refusal. Whoever chooses here overrules nobody, manager or not.
async fn map_column(
    data: &Data,
    answer: &Answer<'_>,
    interaction: &ComponentInteraction,
    role: &str,
) -> Result<Reply, Error> {
    let column = chosen(interaction).ok_or(Error::OutdatedCommand)?;
    let anybody = Actor {
        is_manager: false,
        ..*answer.actor()
    };
    let sayer = Sayer {
        actor: &anybody,
        driver: answer.driver(),
    };
    let change = data.app.map_column(sayer, role, column, "").await?;
    Ok(reply::columns::mapped(&change, answer.words()))
}
