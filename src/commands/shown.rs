//! An answer about named laps, as a button asks for it.

use crate::app::compare_laps::Pair;
use crate::app::lap_pictures::{self, MapColor, View};
use crate::app::{Actor, App, Error};
use crate::ids::LapId;
use crate::reply::custom_id::CustomId;
use crate::reply::standing::Standing;
use crate::reply::{self, Reply};
use crate::words::Words;

/// An answer about named laps, computed as it was asked for.
///
/// # Errors
/// No such laps or corner, laps that cannot be compared; the database.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else is pressed is no answer about named laps"
)]
pub(super) async fn shown(
    app: &App,
    (actor, words): (&Actor, Words),
    Standing { id, wanted }: Standing,
    locale: &str,
) -> Result<Reply, Error> {
    let view = wanted.view();
    match id {
        CustomId::Compare(a, Some(b)) => {
            let pair = pair(a, Some(b)).beside(wanted.others);
            let compared = app.compare_laps(actor, pair, view).await?;
            Ok(reply::compare::reply(compared, words))
        }
        CustomId::Full(a, b) => {
            let everything = View::new(Some(lap_pictures::Form::Compact), None, None);
            let compared = app.compare_laps(actor, pair(a, Some(b)), everything).await?;
            Ok(reply::compare::reply(compared, words))
        }
        CustomId::Track(a, b) => {
            let usual = if b.is_some() {
                MapColor::Gain
            } else {
                MapColor::Speed
            };
            let color = wanted.color.unwrap_or(usual);
            let drawn = app.draw_map(actor, pair(a, b), color, view).await?;
            Ok(reply::map::reply(drawn, words))
        }
        CustomId::Corner(number, a, b) => {
            let laps = pair(a, Some(b));
            let drawn = app.draw_corner(actor, laps, number, view).await?;
            Ok(reply::corner::reply(drawn, words))
        }
        CustomId::Analyze(a, Some(b)) => {
            let found = app.analyze_lap(actor, pair(a, Some(b)), locale).await?;
            Ok(reply::analyze::reply(&found))
        }
        CustomId::Debrief(lap) => {
            let found = app.analyze_session(actor, Some(&lap.to_string()), locale).await?;
            Ok(reply::analyze::session(&found))
        }
        CustomId::Laps(lap) => {
            let table = app.session_table(actor, Some(&lap.to_string())).await?;
            Ok(reply::session::reply(table, words))
        }
        _ => Err(Error::OutdatedCommand),
    }
}

pub(super) fn pair(a: LapId, b: Option<LapId>) -> Pair {
    Pair::of(a, b.unwrap_or(a))
}
