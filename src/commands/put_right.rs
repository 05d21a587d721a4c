//! Presses that put laps where they belong, or back.

use crate::app::move_laps::{Destination, Whose};
use crate::app::{Actor, App, Error};
use crate::reply::custom_id::CustomId;
use crate::reply::{self, Reply};
use crate::words::Words;

/// Laps are put where they belong, or back.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else is pressed moves no lap"
)]
pub(super) async fn pressed(
    app: &App,
    (actor, words): (&Actor, Words),
    id: CustomId,
    chose: Option<&str>,
) -> Result<Reply, Error> {
    match id {
        CustomId::Place(file) => {
            let value = chose.ok_or(Error::OutdatedCommand)?;
            let place =
                reply::moves::chosen_circuit(value).map_or_else(Destination::Named, Destination::Circuit);
            let moved = app.put_upload(actor, file, place).await?;
            Ok(reply::moves::moved(&moved, words))
        }
        CustomId::IsCircuit(number, file) => {
            let name = app.well_known(number).ok_or(Error::OutdatedCommand)?;
            let moved = app.put_upload(actor, file, Destination::Named(name)).await?;
            Ok(reply::moves::moved(&moved, words))
        }
        CustomId::Same(this, other) => {
            let (this, other) = (this.to_string(), other.to_string());
            let merged = app.merge_circuits(actor, (&this, &other), Whose::Mine).await?;
            Ok(reply::moves::moved(&merged, words))
        }
        CustomId::PutBack(id) => Ok(reply::moves::put_back(app.undo_move(actor, id).await?, words)),
        _ => Err(Error::OutdatedCommand),
    }
}
