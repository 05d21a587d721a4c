//! Two stored laps against each other: choose, load, compare, draw.

use super::default_laps::{Chosen, Unsaid};
use super::drawing::{Drawing, or_logged};
use super::error::no_such_lap;
use super::label::{LapSummary, labeled};
use super::lap_pictures::{LapsToDraw, View, compare_figure, compared};
use super::offered_laps::OfferedLap;
use super::{Actor, App, Error};
use crate::analysis::{CompareSettings, Comparison};
use crate::db::{ActorTransaction, DbError, circuits, laps, session_notes};
use crate::ids::{CircuitId, LapId, UserId};
use crate::telemetry::{LabeledLap, Lap, Surface};
use crate::units::Seconds;
use crate::words::Words;

/// Which laps a person asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    lap: LapId,
    against: LapId,
    others: [Option<LapId>; 2],
    unsaid: Unsaid,
}

impl Pair {
    /// Two laps that are known.
    #[must_use]
    pub fn of(a: LapId, b: LapId) -> Self {
        Self::chosen(Chosen::named(a, b))
    }

    /// Two laps that were chosen.
    #[must_use]
    pub const fn chosen(chosen: Chosen) -> Self {
        Self {
            lap: chosen.a,
            against: chosen.b,
            others: [None; 2],
            unsaid: chosen.unsaid,
        }
    }

    /// Two laps by what comes back from a list.
    ///
    /// # Errors
    /// What is no lap's id.
    pub fn parse(lap: &str, against: &str) -> Result<Self, Error> {
        Ok(Self::of(parsed(lap)?, parsed(against)?))
    }

    /// With up to two more laps to be held against the same reference.
    #[must_use]
    pub const fn beside(mut self, others: [Option<LapId>; 2]) -> Self {
        self.others = others;
        self
    }

    /// The same by what comes back from a list.
    ///
    /// # Errors
    /// What is no lap's id.
    pub fn and(mut self, third: Option<&str>, fourth: Option<&str>) -> Result<Self, Error> {
        self.others = [third.map(parsed).transpose()?, fourth.map(parsed).transpose()?];
        Ok(self)
    }
}

fn parsed(typed: &str) -> Result<LapId, Error> {
    typed.parse().map_err(|_| Error::NoSuchLap)
}

/// A comparison with its picture.
#[derive(Clone, Debug)]
pub struct ComparedLaps {
    /// The lap looked at.
    pub a: LapSummary,
    /// The reference.
    pub b: LapSummary,
    /// The laps beside the two, with what they lose to the reference.
    pub others: Vec<(LapSummary, Seconds)>,
    /// What the comparison says.
    pub comparison: Comparison,
    /// The picture; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
    /// Other laps there to hold the lap against.
    pub offered: Vec<OfferedLap>,
    /// How it was asked for.
    pub view: View,
    /// The surfaces of the two, where both are known and differ.
    pub surfaces: Option<(Surface, Surface)>,
    /// What of the choice was ours.
    pub unsaid: Unsaid,
}

/// A stored lap with its samples.
pub(super) struct LoadedLap {
    pub(super) stored: LapSummary,
    pub(super) lap: Lap,
}

/// Two laps, loaded, with the thresholds of their circuit.
pub(super) struct LoadedPair {
    pub(super) a: LoadedLap,
    pub(super) b: LoadedLap,
    /// The laps beside the two; empty unless asked for.
    pub(super) others: Vec<LoadedLap>,
    pub(super) settings: CompareSettings,
    /// Whether the reference is the asker's own best lap there, beside the slower one of theirs that is looked at.
    pub(super) is_against_own_best: bool,
    /// What of the choice was ours.
    pub(super) unsaid: Unsaid,
}

impl App {
    /// Compares two laps and draws them.
    ///
    /// # Errors
    /// No such laps or corner, laps that cannot be compared, the database.
    pub async fn compare_laps(&self, actor: &Actor, pair: Pair, view: View) -> Result<ComparedLaps, Error> {
        let view = self.in_units_of(actor, view).await?;
        let loaded = self.load_pair(actor, pair).await?;
        let offered = self.others_of(actor, &loaded).await?;
        let (a, b) = (&loaded.a.stored, &loaded.b.stored);
        let surfaces = self.surfaces(actor, (a, b)).await?;
        self.paint(move |painter| {
            let laps = loaded.compared(view.words)?;
            let figure = compare_figure(&laps.to_draw, &view)?;
            let LapsToDraw {
                comparison, others, ..
            } = laps.to_draw;
            let deltas = others.into_iter().map(|other| other.comparison.delta);
            Ok(ComparedLaps {
                others: laps.others.into_iter().zip(deltas).collect(),
                comparison,
                // The laps are let go before the pixels.
                picture: or_logged(Drawing::new(painter, &figure, view.form), "a comparison"),
                a: laps.a,
                b: laps.b,
                offered,
                view,
                surfaces,
                unsaid: pair.unsaid,
            })
        })
        .await?
    }

    /// The surfaces on which two laps were driven, where both are known and differ.
    async fn surfaces(
        &self,
        actor: &Actor,
        (a, b): (&LapSummary, &LapSummary),
    ) -> Result<Option<(Surface, Surface)>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let one = session_notes::find(&mut tx, a.upload).await?;
        let other = session_notes::find(&mut tx, b.upload).await?;
        let surfaces = one
            .and_then(|one| one.conditions.surface)
            .zip(other.and_then(|other| other.conditions.surface));
        Ok(surfaces.filter(|(one, other)| one != other))
    }

    /// Other laps where two were driven.
    pub(super) async fn others_of(&self, actor: &Actor, pair: &LoadedPair) -> Result<Vec<OfferedLap>, Error> {
        let (a, b) = (&pair.a.stored, &pair.b.stored);
        self.other_laps(actor, a.circuit_id, &[a.id, b.id]).await
    }

    /// Loads two laps that the actor's audience may see.
    pub(super) async fn load_pair(&self, actor: &Actor, pair: Pair) -> Result<LoadedPair, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let b = self.visible(actor, &mut tx, pair.against).await?;
        let a = self.visible(actor, &mut tx, pair.lap).await?;
        let own_best = best_in_car_of(&mut tx, actor.user, &a).await?;
        let own_best = own_best.map(|best| best.id);
        let settings = self.compare_settings(&mut tx, b.circuit_id).await?;
        let is_against_own_best =
            a.owner == actor.user && own_best == Some(b.id) && a.time.zip(b.time).is_some_and(|(a, b)| a > b);
        let a = LoadedLap::load(&mut tx, a).await?;
        let b = LoadedLap::load(&mut tx, b).await?;
        let mut others: Vec<LoadedLap> = Vec::new();
        for other in pair.others.into_iter().flatten() {
            let other = self.visible(actor, &mut tx, other).await?;
            let is_there = [&a, &b]
                .into_iter()
                .chain(&others)
                .any(|there| there.stored.id == other.id);
            if !is_there {
                others.push(LoadedLap::load(&mut tx, other).await?);
            }
        }
        Ok(LoadedPair {
            a,
            b,
            others,
            settings,
            is_against_own_best,
            unsaid: pair.unsaid,
        })
    }

    /// Loads the lap looked at alone, held against itself.
    pub(super) async fn load_alone(&self, actor: &Actor, pair: Pair) -> Result<LoadedPair, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let lap = self.visible(actor, &mut tx, pair.lap).await?;
        let settings = self.compare_settings(&mut tx, lap.circuit_id).await?;
        let LoadedLap { stored, lap } = LoadedLap::load(&mut tx, lap).await?;
        Ok(LoadedPair {
            a: LoadedLap {
                stored: stored.clone(),
                lap: lap.clone(),
            },
            b: LoadedLap { stored, lap },
            others: Vec::new(),
            settings,
            is_against_own_best: false,
            unsaid: pair.unsaid,
        })
    }

    /// The thresholds, with the corners of the circuit and their classes.
    pub(super) async fn compare_settings(
        &self,
        tx: &mut ActorTransaction,
        circuit: CircuitId,
    ) -> Result<CompareSettings, Error> {
        let mut settings = self.settings.compare.clone();
        if let Some((slow_below, fast_from)) = circuits::get(tx, circuit).await?.classes {
            settings.corners.slow_below = slow_below;
            settings.corners.fast_from = fast_from;
        }
        settings.corners.known = circuits::corners(tx, circuit).await?.map(|(corners, _)| corners);
        settings.corners.line = circuits::corners_from(tx, circuit).await?;
        Ok(settings)
    }

    /// A lap by its id. One that the asker may see, but not this answer's audience, is called private, not unknown.
    pub(super) async fn visible(
        &self,
        actor: &Actor,
        tx: &mut ActorTransaction,
        id: LapId,
    ) -> Result<LapSummary, Error> {
        match laps::summary(tx, id).await {
            Err(DbError::NotFound) if !actor.may_read_private() => {
                // In the same transaction: a second connection could wait for the one that this one holds.
                tx.act_as(&actor.alone()).await?;
                let is_private = laps::summary(tx, id).await.is_ok();
                tx.act_as(actor).await?;
                Err(if is_private {
                    Error::LapIsPrivate
                } else {
                    Error::NoSuchLap
                })
            }
            Err(DbError::NotFound) => Err(Error::NoSuchLap),
            outcome => Ok(outcome?),
        }
    }
}

/// The lap that a person chose or typed, or their last one.
pub(super) async fn lap_looked_at(
    app: &App,
    actor: &Actor,
    tx: &mut ActorTransaction,
    typed: Option<&str>,
) -> Result<LapSummary, Error> {
    match typed {
        Some(typed) => {
            let id = typed.parse().map_err(|_| Error::NoSuchLap)?;
            app.visible(actor, tx, id).await
        }
        None => laps::last_of_user(tx, actor.user).await?.ok_or(Error::NoLaps),
    }
}

/// The fastest other lap of a person on the circuit of a lap: in the same car where there is one, else in any.
pub(super) async fn best_in_car_of(
    tx: &mut ActorTransaction,
    user: UserId,
    lap: &LapSummary,
) -> Result<Option<LapSummary>, Error> {
    let same = laps::best_of_user(tx, user, lap.circuit_id, lap.car_id, Some(lap.id)).await?;
    match same {
        Some(same) => Ok(Some(same)),
        None => Ok(laps::best_of_user(tx, user, lap.circuit_id, None, Some(lap.id)).await?),
    }
}

impl LoadedPair {
    /// Holds every lap against the reference. CPU work: not for async threads.
    ///
    /// # Errors
    /// Laps that cannot be compared.
    pub(super) fn compared(self, words: Words) -> Result<ComparedPair, Error> {
        let (a, b) = (self.a.labeled(words), self.b.labeled(words));
        let others = self.others.into_iter().map(|lap| lap.labeled(words));
        let (others, labeled) = others.unzip();
        Ok(ComparedPair {
            to_draw: compared(a.1, b.1, labeled, &self.settings)?,
            a: a.0,
            b: b.0,
            others,
        })
    }
}

/// Stored laps that were compared.
pub(super) struct ComparedPair {
    pub(super) a: LapSummary,
    pub(super) b: LapSummary,
    pub(super) others: Vec<LapSummary>,
    pub(super) to_draw: LapsToDraw,
}

impl LoadedLap {
    async fn load(tx: &mut ActorTransaction, stored: LapSummary) -> Result<Self, Error> {
        let lap = laps::load(tx, stored.id).await.map_err(no_such_lap)?;
        Ok(Self { stored, lap })
    }

    /// What lists say of it, and what pictures are made of.
    pub(super) fn labeled(self, words: Words) -> (LapSummary, LabeledLap) {
        let labeled = labeled(&self.stored, self.lap, words);
        (self.stored, labeled)
    }
}
