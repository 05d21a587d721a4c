//! The laps of a server's drivers on one circuit: who owns which corner, and the lap that their best parts make; where
//! they drove different cars, only how each takes the corners.

use super::car_classes::named_class;
use super::error::no_such_lap;
use super::label::LapSummary;
use super::load_session::load_all;
use super::preferences::DisplayUnits;
use super::{Actor, App, Error};
use crate::analysis::{self, CompareSettings, CornerShape, SeveralDrivers};
use crate::db::laps::{self, BoardRules};
use crate::db::{ActorTransaction, circuits};
use crate::ids::{LapId, UserId};
use crate::telemetry::{CircuitLabel, Lap};
use crate::units::{MetresPerSecond, Seconds};

/// Drivers at most; a table with more says nothing.
const MAX_DRIVERS: u32 = 8;
/// Drivers of other cars at most: each is a table of its own.
const MAX_OTHER_CARS: u32 = 2;

/// Laps of several drivers on one circuit.
#[derive(Clone, Debug)]
pub enum DriversTogether {
    /// In one car.
    OneCar(OneCar),
    /// Nobody else drove that car: the shape of corners only.
    OtherCars(OtherCars),
}

/// Laps of several drivers in one car, one of each, fastest first.
#[derive(Clone, Debug)]
pub struct OneCar {
    /// The laps; the analysis names them by their place here.
    pub laps: Vec<LapSummary>,
    /// What they say together.
    pub together: SeveralDrivers,
    /// The class of their cars, where that was asked for.
    pub class: Option<String>,
    /// A circuit with laps that may be the same one.
    pub same_as: Option<CircuitLabel>,
    /// Which of them the asker should look at next; `None` for the fastest and for somebody without a lap.
    pub next: Option<NextFaster>,
    /// Drivers who drove only other cars there; some of them, where there are many.
    pub in_other_cars: Vec<LapSummary>,
}

/// A lap that is a little faster than the asker's best.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextFaster {
    /// Its place in the list.
    pub lap: usize,
    /// How much faster it is.
    pub by: Seconds,
}

/// Laps in other cars against one.
#[derive(Clone, Debug)]
pub struct OtherCars {
    /// The lap that the others are held against.
    pub lap: LapSummary,
    /// The others, with how each takes the corners; without corners where they cannot be laid on each other.
    pub others: Vec<(LapSummary, Vec<NamedShape>)>,
    /// A circuit with laps that may be the same one.
    pub same_as: Option<CircuitLabel>,
    /// In the units that the asker reads.
    pub units: DisplayUnits,
}

/// A corner with its name, as both laps take it.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedShape {
    /// Its name.
    pub name: Option<String>,
    /// How both take it: `a` the other lap, `b` the one held against.
    pub shape: CornerShape,
}

impl App {
    /// Holds the best lap of every driver against the others, on the circuit and in the car of `lap`; without one, of the
    /// asker's last lap, or of the newest that can be seen. Where nobody else drove that car, against laps in others. With a
    /// class in whatever cars of it.
    ///
    /// # Errors
    /// No such lap or class, fewer than two drivers, the database.
    pub async fn several_drivers(
        &self,
        actor: &Actor,
        lap: Option<&str>,
        class: Option<&str>,
    ) -> Result<DriversTogether, Error> {
        let units = self.preferences(actor, "").await?.units;
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
        let class = named_class(&mut tx, class).await?;
        let (best, others) = match &class {
            None => in_car_of(&mut tx, &chosen).await?,
            Some(class) => (in_class(&mut tx, &chosen, class).await?, Vec::new()),
        };
        let same_as = circuits::maybe_the_same(&mut tx, chosen.circuit_id).await?;
        let same_as = same_as.map(|other| other.label());
        let settings = self.compare_settings(&mut tx, chosen.circuit_id).await?;
        match best.as_slice() {
            [] => Err(Error::OnlyOneDriver),
            [_] if others.is_empty() => Err(Error::OnlyOneDriver),
            [alone] => {
                let alone = alone.clone();
                let found = self.in_other_cars(tx, alone, others, settings).await?;
                Ok(DriversTogether::OtherCars(OtherCars {
                    units,
                    same_as,
                    ..found
                }))
            }
            _ => {
                let loaded = load_all(&mut tx, &best).await?;
                drop(tx);
                let together = Self::on_cpu(self.render_permits(), move || {
                    let laps: Vec<&Lap> = loaded.iter().collect();
                    analysis::several_drivers(&laps, &settings)
                })
                .await?;
                Ok(DriversTogether::OneCar(OneCar {
                    next: next(&best, actor),
                    laps: best,
                    together,
                    class,
                    same_as,
                    in_other_cars: others,
                }))
            }
        }
    }

    async fn in_other_cars(
        &self,
        mut tx: ActorTransaction,
        alone: LapSummary,
        others: Vec<LapSummary>,
        settings: CompareSettings,
    ) -> Result<OtherCars, Error> {
        let reference = laps::load(&mut tx, alone.id).await.map_err(no_such_lap)?;
        let loaded = load_all(&mut tx, &others).await?;
        drop(tx);
        let shapes = Self::on_cpu(self.render_permits(), move || {
            loaded
                .iter()
                .map(|lap| shapes(lap, &reference, &settings))
                .collect::<Vec<_>>()
        })
        .await?;
        Ok(OtherCars {
            lap: alone,
            others: others.into_iter().zip(shapes).collect(),
            same_as: None,
            units: DisplayUnits::default(),
        })
    }
}

/// Everybody's best in the car of a lap, and laps in other cars of those who did not drive it.
async fn in_car_of(
    tx: &mut ActorTransaction,
    lap: &LapSummary,
) -> Result<(Vec<LapSummary>, Vec<LapSummary>), Error> {
    let (circuit, car) = (lap.circuit_id, lap.car_id);
    let best = laps::best_of_each(tx, circuit, car, MAX_DRIVERS).await?;
    let drivers: Vec<UserId> = best.iter().map(|lap| lap.owner).collect();
    let others = laps::best_in_other_cars(tx, circuit, car, &drivers, MAX_OTHER_CARS).await?;
    Ok((best, others))
}

/// Everybody's best there in a car of a class.
async fn in_class(
    tx: &mut ActorTransaction,
    lap: &LapSummary,
    class: &str,
) -> Result<Vec<LapSummary>, Error> {
    let rules = BoardRules::of_class(lap.circuit_id, None, class);
    let standings = laps::leaderboard_by(tx, &rules).await?;
    let best = standings.into_iter().map(|standing| standing.lap);
    Ok(best.take(MAX_DRIVERS as usize).collect())
}

/// How two laps take the corners of the reference; none where they cannot be compared.
fn shapes(lap: &Lap, reference: &Lap, settings: &CompareSettings) -> Vec<NamedShape> {
    let Ok(comparison) = analysis::compare(lap, reference, settings) else {
        return Vec::new();
    };
    let names = comparison.corners.iter().map(|corner| corner.corner.name.clone());
    let shapes = analysis::corner_shapes(&comparison, (top(lap), top(reference)));
    names
        .zip(shapes)
        .map(|(name, shape)| NamedShape { name, shape })
        .collect()
}

fn top(lap: &Lap) -> MetresPerSecond {
    MetresPerSecond::new(lap.speed().values().iter().copied().fold(0.0, f64::max))
}

fn next(laps: &[LapSummary], actor: &Actor) -> Option<NextFaster> {
    let own = laps.iter().find(|lap| lap.owner == actor.user)?.time?;
    let times: Vec<Seconds> = laps.iter().map(|lap| lap.time.unwrap_or(own)).collect();
    let lap = analysis::next_faster(&times, own)?;
    Some(NextFaster {
        lap,
        by: own - *times.get(lap)?,
    })
}
