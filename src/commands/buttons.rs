//! Buttons and menus under our own messages. A `custom_id` is a verb and its arguments: `compare:<lap>`,
//! `track:<lap>:<lap>`.

use serenity::model::application::{ComponentInteraction, ComponentInteractionDataKind};
use serenity::prelude::Context as SerenityContext;

use super::{Answer, Data};
use crate::app::column_mappings::Sayer;
use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::{MapColor, View};
use crate::app::{Actor, Error};
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
        reply::TRACK => data
            .app
            .draw_map(
                answer.actor(),
                two_laps(argument),
                MapColor::default(),
                View::default(),
            )
            .await
            .map(reply::map::reply),
        reply::CORNER => {
            let (number, laps) = argument.split_once(':').unwrap_or_default();
            // Zero is no corner, and answered so.
            let number = number.parse().unwrap_or_default();
            data.app
                .draw_corner(answer.actor(), two_laps(laps), number, View::default())
                .await
                .map(reply::corner::reply)
        }
        reply::ANALYZE => {
            let found = data.app.analyze_lap(answer.actor(), pair, answer.locale()).await;
            return answer.finish_analysis(found).await;
        }
        reply::ask::EVIDENCE => data
            .app
            .evidence(answer.actor(), argument, answer.locale())
            .await
            .map(|evidence| reply::ask::evidence(&evidence)),
        reply::ask::ASK_AGAIN => {
            let lap = chosen(interaction).unwrap_or_default();
            let asked = data
                .app
                .ask_again(answer.actor(), argument, lap, answer.locale())
                .await;
            return answer.finish_question(asked).await;
        }
        reply::MAP => map_column(data, &answer, interaction, argument).await,
        _ => Err(Error::OutdatedCommand),
    };
    answer.finish(outcome).await
}

/// What was chosen in a menu.
fn chosen(interaction: &ComponentInteraction) -> Option<&str> {
    let ComponentInteractionDataKind::StringSelect { values } = &interaction.data.kind else {
        return None;
    };
    values.first().map(String::as_str)
}

/// `A:B`: two laps by their ids.
fn two_laps(argument: &str) -> Pair {
    let (a, b) = argument.split_once(':').unwrap_or((argument, ""));
    Pair::parse(Some(a), Some(b))
}

/// A column chosen below a refusal. Whoever chooses here overrules nobody, manager or not.
async fn map_column(
    data: &Data,
    answer: &Answer<'_>,
    interaction: &ComponentInteraction,
    role: &str,
) -> Result<reply::Reply, Error> {
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
    Ok(reply::columns::mapped(&change))
}
