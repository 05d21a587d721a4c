//! The corners of a circuit: kept from its first log, renamed, joined and cut by a server's managers.

use super::compare_laps::lap_looked_at;
use super::error::no_such_lap;
use super::lap_pictures::NoSuchCorner;
use super::log_file::LogFile;
use super::{Actor, App, Error};
use crate::analysis::{self, CircuitCorners, Corner, CornerSettings, SessionAnalysis};
use crate::db::circuits::{self, CornersFrom};
use crate::db::laps;
use crate::telemetry::CircuitLabel;

/// Longest name of a corner, characters.
pub(crate) const LONGEST_NAME: usize = 60;

/// What is to change. With both a name and a shape, the shape first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CornerChange {
    /// Number of the corner; `None` where nothing is to change or everything.
    pub corner: Option<u32>,
    /// Its new name.
    pub name: Option<String>,
    /// What is to become of it.
    pub shape: Option<ShapeChange>,
}

/// What is to become of a corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeChange {
    /// One with the next.
    MergeWithNext,
    /// Two.
    Split,
    /// All corners as the first log found them.
    Reset,
}

impl CornerChange {
    /// Whether it only looks.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.name.is_none() && self.shape.is_none()
    }

    /// The corners after the change.
    fn applied(&self, corners: CircuitCorners) -> Result<CircuitCorners, Error> {
        let of = corners.corners.len();
        let number = self.corner.ok_or(Error::WhichCorner)?;
        let missing = || Error::NoSuchCorner(NoSuchCorner { number, of });
        let shaped = match self.shape {
            Some(ShapeChange::MergeWithNext) => corners.merged(number).ok_or_else(missing)?,
            Some(ShapeChange::Split) => corners.split(number).ok_or_else(missing)?,
            Some(ShapeChange::Reset) | None => corners,
        };
        match self.name.as_deref().map(str::trim) {
            Some(name) => {
                let name: String = name.chars().take(LONGEST_NAME).collect();
                let name = (!name.is_empty()).then_some(name);
                shaped.renamed(number, name).ok_or_else(missing)
            }
            None => Ok(shaped),
        }
    }
}

/// The corners of a circuit as they are now.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedCorners {
    /// The circuit's name, or what is known of it.
    pub circuit: CircuitLabel,
    /// In driving order.
    pub corners: Vec<Corner>,
    /// Whether they are this server's own.
    pub own: bool,
    /// Whether they were changed just now.
    pub changed: bool,
}

impl App {
    /// Lists and changes the corners of the circuit of a lap (default: the asker's last one). Only managers
    /// change them.
    ///
    /// # Errors
    /// No such lap or corner, not in a server, not a manager, the database.
    pub async fn circuit_corners(
        &self,
        actor: &Actor,
        lap: Option<&str>,
        change: &CornerChange,
    ) -> Result<ListedCorners, Error> {
        if !change.is_none() {
            actor.check_manager()?;
        }
        let mut tx = self.db.as_actor(actor).await?;
        let lap = lap_looked_at(self, actor, &mut tx, lap).await?;
        let kept = circuits::corners(&mut tx, lap.circuit_id).await?;
        let (mut corners, from) = match kept {
            Some(kept) => kept,
            None => {
                let samples = laps::load(&mut tx, lap.id).await.map_err(no_such_lap)?;
                drop(tx);
                let settings = self.settings.compare.corners.clone();
                let found = Self::on_cpu(self.render_permits(), move || found_on(&samples, &settings));
                let found = found.await?.ok_or(Error::NoCorners)?;
                tx = self.db.as_actor(actor).await?;
                (found, CornersFrom::FirstLog)
            }
        };
        let mut own = from == CornersFrom::Server;
        if change.shape == Some(ShapeChange::Reset) {
            circuits::forget_corners(&mut tx, lap.circuit_id).await?;
            own = false;
            if let Some((found, _)) = circuits::corners(&mut tx, lap.circuit_id).await? {
                corners = found;
            }
        } else if !change.is_none() {
            corners = change.applied(corners)?;
            circuits::set_corners(&mut tx, lap.circuit_id, &corners).await?;
            own = true;
        }
        tx.commit().await?;
        Ok(ListedCorners {
            circuit: lap.circuit,
            corners: corners.corners,
            own,
            changed: !change.is_none(),
        })
    }
}

fn found_on(lap: &crate::telemetry::Lap, settings: &CornerSettings) -> Option<CircuitCorners> {
    CircuitCorners::new(lap.length(), analysis::find_corners(lap, settings))
}

/// The corners that a session shows, along its fastest lap.
pub(super) fn shown_by(session: &SessionAnalysis, log: &LogFile) -> Option<CircuitCorners> {
    let reference = session.reference?;
    let lap = log.laps.iter().find(|lap| lap.number() == reference)?;
    let corners = session.corners.iter().map(|of| of.corner.clone()).collect();
    CircuitCorners::new(lap.length(), corners)
}
