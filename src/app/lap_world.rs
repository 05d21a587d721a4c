//! A game or a real car: as the format of the lap's own file says, else as its driver says, else a real car.

use super::{App, Error};
use crate::db::laps::{self, LapSummary};
use crate::db::{ActorTransaction, uploads};
use crate::import::Format;
use crate::telemetry::World;

/// Where a lap was driven, as far as somebody says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LapWorld {
    /// What holds.
    pub(super) world: World,
    /// Neither file nor driver says.
    pub(super) is_unsaid: bool,
}

/// What is stored of a log's world: games and cars write some layouts.
pub(super) fn name_of(world: Option<World>) -> &'static str {
    world.map_or("unsaid", World::name)
}

/// What the format of a log says of its world; `None` where games and cars write it.
fn said_by_format(format: &str) -> Option<World> {
    Format::by_id(format).and_then(|format| format.world)
}

impl App {
    /// The world of a lap that the transaction's actor may see.
    pub(super) async fn lap_world(tx: &mut ActorTransaction, lap: &LapSummary) -> Result<LapWorld, Error> {
        let stored = laps::world(tx, lap.id).await?;
        let by_file = match stored.world.as_deref() {
            Some("unsaid") => None,
            Some(name) => World::by_name(name),
            // Stored before it was kept. The file stands with its owner; a lap of somebody else stays a real car's.
            None => match uploads::format_of(tx, lap.upload).await? {
                Some(format) => said_by_format(&format),
                None => Some(World::RealCar),
            },
        };
        let by_driver = stored.drives.as_deref().and_then(World::by_name);
        let said = by_file.or(by_driver);
        Ok(LapWorld {
            world: said.unwrap_or_default(),
            is_unsaid: said.is_none(),
        })
    }
}
