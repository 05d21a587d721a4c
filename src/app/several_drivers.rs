//! The laps of a server's drivers on one circuit: who owns which corner, and the lap that their best parts make.

use super::label::LapLabel;
use super::{Actor, App, Error};
use crate::analysis::{self, SeveralDrivers};
use crate::db::laps;
use crate::ids::LapId;
use crate::telemetry::Lap;
use crate::units::Seconds;

/// Drivers at most; a table with more says nothing.
const MAX_DRIVERS: u32 = 8;

/// Laps of several drivers, one of each, fastest first.
#[derive(Clone, Debug)]
pub struct DriversTogether {
    /// The laps; the analysis names them by their place here.
    pub laps: Vec<LapLabel>,
    /// What they say together.
    pub together: SeveralDrivers,
    /// Which of them the asker should look at next; `None` for the fastest and for somebody without a lap.
    pub next: Option<NextFaster>,
}

/// A lap that is a little faster than the asker's best.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextFaster {
    /// Its place in the list.
    pub lap: usize,
    /// How much faster it is.
    pub by: Seconds,
}

impl App {
    /// Holds the best lap of every driver against the others, on the circuit and in the car of `lap`; without one, of the
    /// asker's last lap, or of the newest that can be seen.
    ///
    /// # Errors
    /// No such lap, fewer than two drivers, the database.
    pub async fn several_drivers(&self, actor: &Actor, lap: Option<&str>) -> Result<DriversTogether, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let chosen = match lap {
            Some(typed) => {
                let id: LapId = typed.parse().map_err(|_| Error::NoSuchLap)?;
                self.visible(actor, &mut tx, id).await?
            }
            None => match laps::last_of_user(&mut tx, actor.user).await? {
                Some(own) => own,
                None => laps::visible(&mut tx, "", None, 1)
                    .await?
                    .into_iter()
                    .next()
                    .ok_or(Error::NoLaps)?,
            },
        };
        let best = laps::best_of_each(&mut tx, chosen.circuit, chosen.car, MAX_DRIVERS).await?;
        if best.len() < 2 {
            return Err(Error::OnlyOneDriver);
        }
        let settings = self.compare_settings(&mut tx, chosen.circuit).await?;
        let mut loaded: Vec<Lap> = Vec::with_capacity(best.len());
        for lap in &best {
            loaded.push(laps::load(&mut tx, lap.id).await?);
        }
        let together = Self::on_cpu(&self.render_permits, move || {
            let laps: Vec<&Lap> = loaded.iter().collect();
            analysis::several_drivers(&laps, &settings)
        })
        .await?;
        let labels: Vec<LapLabel> = best.into_iter().map(LapLabel::from).collect();
        Ok(DriversTogether {
            next: next(&labels, actor),
            laps: labels,
            together,
        })
    }
}

fn next(laps: &[LapLabel], actor: &Actor) -> Option<NextFaster> {
    let own = laps.iter().find(|lap| lap.owner == actor.user)?.time?;
    let times: Vec<Seconds> = laps.iter().map(|lap| lap.time.unwrap_or(own)).collect();
    let lap = analysis::next_faster(&times, own)?;
    Some(NextFaster {
        lap,
        by: own - *times.get(lap)?,
    })
}
