//! Lists of laps: one's own, and those one may choose from.

use super::label::LapSummary;
use super::{Actor, App, Error};
use crate::db::laps::{self, LapFilter, Page};
use crate::ids::CircuitId;
use crate::units::Seconds;

/// Laps of one page of `/laps`.
const PAGE_SIZE: u32 = 30;

/// The newest laps of the asker, and how many there are in all.
#[derive(Clone, Debug, PartialEq)]
pub struct MyLaps {
    /// The newest.
    pub laps: Vec<LapSummary>,
    /// How many there are in all.
    pub total: usize,
}

/// Among whose laps to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The asker's own.
    Mine,
    /// All that the asker may see here.
    Visible,
}

impl App {
    /// The asker's laps, newest first; with `circuit`, those whose circuit has it in its name.
    ///
    /// # Errors
    /// The database.
    pub async fn my_laps(&self, actor: &Actor, circuit: Option<&str>) -> Result<MyLaps, Error> {
        if let Some(Ok(circuit)) = circuit.map(str::parse::<CircuitId>) {
            let mut tx = self.db.as_actor(actor).await?;
            let filter = LapFilter {
                circuit: Some(circuit),
                ..LapFilter::default()
            };
            let page = Page {
                index: 0,
                size: PAGE_SIZE,
            };
            let found = laps::mine(&mut tx, &filter, page).await?;
            return Ok(MyLaps {
                laps: found.laps,
                total: usize::try_from(found.total).unwrap_or(usize::MAX),
            });
        }
        if let Some(circuit) = circuit {
            let laps = self.find_laps(actor, circuit, Whose::Mine, 25).await?;
            return Ok(MyLaps {
                total: laps.len(),
                laps,
            });
        }
        let mut tx = self.db.as_actor(actor).await?;
        let page = Page {
            index: 0,
            size: PAGE_SIZE,
        };
        let found = laps::mine(&mut tx, &LapFilter::default(), page).await?;
        Ok(MyLaps {
            laps: found.laps,
            total: usize::try_from(found.total).unwrap_or(usize::MAX),
        })
    }

    /// The lap that counts and is nearest to a lap time: of a driver on a circuit by their names, or the asker's own
    /// where no driver is named.
    ///
    /// # Errors
    /// None at all; the database.
    pub async fn lap_near(
        &self,
        actor: &Actor,
        driver: Option<&str>,
        circuit: Option<&str>,
        time: Seconds,
    ) -> Result<LapSummary, Error> {
        let driver = driver.map(str::trim).filter(|name| !name.is_empty());
        let typed = [driver, circuit]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let whose = if driver.is_some() {
            Whose::Visible
        } else {
            Whose::Mine
        };
        let found = self.find_laps(actor, &typed, whose, 25).await?;
        let off = |lap: &LapSummary| lap.counted_time().map(|driven| (driven - time).abs());
        found
            .into_iter()
            .filter_map(|lap| Some((off(&lap)?, lap)))
            .min_by(|(one, _), (other, _)| one.total_cmp(other))
            .map(|(_, lap)| lap)
            .ok_or(Error::NoSuchLap)
    }

    /// Laps in which every word of `typed` occurs: driver, circuit, car, time or kind. At most `limit`.
    ///
    /// # Errors
    /// The database.
    pub async fn find_laps(
        &self,
        actor: &Actor,
        typed: &str,
        whose: Whose,
        limit: usize,
    ) -> Result<Vec<LapSummary>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        // The database counts the choices of one owner: laps of others never crowd out one's own.
        let owner = (whose == Whose::Mine).then_some(actor.user);
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        Ok(laps::visible(&mut tx, typed, owner, limit).await?)
    }
}
