//! Buttons and menus under our own messages. A `custom_id` is a verb and an argument: `compare:<lap>`.

use serenity::model::application::{ComponentInteraction, ComponentInteractionDataKind};
use serenity::prelude::Context as SerenityContext;

use super::{Answer, Data};
use crate::app::Error;
use crate::app::column_mappings::Sayer;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::View;
use crate::reply;

/// Answers a press. Presses of buttons that we no longer know are told so.
///
/// # Errors
/// Discord did not take the answer.
pub async fn on_press(
    serenity: &SerenityContext,
    data: &Data,
    interaction: &ComponentInteraction,
) -> Result<(), Error> {
    let answer = Answer::to_button(serenity, data, interaction).await?;
    if let Err(error) = data.app.admit(answer.actor()) {
        return answer.finish(Err(error)).await;
    }
    let (verb, argument) = interaction.data.custom_id.split_once(':').unwrap_or_default();
    let pair = Pair::parse(Some(argument), None);
    let outcome = match verb {
        reply::COMPARE => data
            .app
            .compare_laps(answer.actor(), pair, View::default())
            .await
            .map(reply::compare::reply),
        reply::ANALYZE => data
            .app
            .analyze_lap(answer.actor(), pair, answer.locale())
            .await
            .map(|found| reply::analyze::reply(&found)),
        reply::MAP => map_column(data, &answer, interaction, argument).await,
        _ => Err(Error::OutdatedCommand),
    };
    answer.finish(outcome).await
}

/// A column chosen below a refusal. Whoever chooses here overrules nobody, manager or not.
async fn map_column(
    data: &Data,
    answer: &Answer<'_>,
    interaction: &ComponentInteraction,
    role: &str,
) -> Result<reply::Reply, Error> {
    let ComponentInteractionDataKind::StringSelect { values } = &interaction.data.kind else {
        return Err(Error::OutdatedCommand);
    };
    let column = values.first().ok_or(Error::OutdatedCommand)?;
    let sayer = Sayer {
        actor: answer.actor(),
        driver: answer.driver(),
        is_manager: false,
    };
    let change = data.app.map_column(sayer, role, column, "").await?;
    Ok(reply::columns::mapped(&change))
}
