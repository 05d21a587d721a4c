//! Laps that lie under the wrong circuit or in the wrong car, and circuits that are stored twice.
//!
//! Put right by whoever drove them, or by a server's managers for what the whole server sees; taken back within a day.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::label::circuit_label;
use super::moved_around::{Touched, settle};
use super::own_laps::own_lap;
use super::place_fit::{self, FittingCircuit};
use super::{Actor, App, Audience, Error, places};
use crate::db::laps::{self, LapFilter, OwnLaps, Page};
use crate::db::moves::{self, Move, MovedLap};
use crate::db::posted::Change;
use crate::db::{ActorTransaction, cars, circuits, moved_along, names, uploads};
use crate::ids::{CarId, CircuitId, LapId, UploadId, UserId};

/// Files that are measured again at once; the others when somebody looks at them.
const MEASURED_AT_ONCE: usize = 20;

/// Whose laps are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The asker's own, wherever they are seen.
    Mine,
    /// Those that the whole server sees; only for managers.
    Server,
}

/// Where an upload was driven after all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination<'a> {
    /// On a circuit that is known here.
    Circuit(CircuitId),
    /// On a circuit of that name.
    Named(&'a str),
    /// In a car of that name.
    Car(&'a str),
}

/// The car into which laps go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NewCar {
    /// Their driver says so.
    Said(CarId),
    /// One car was stored twice: the second one stays.
    InPlaceOf(CarId, CarId),
}

impl NewCar {
    const fn id(self) -> CarId {
        match self {
            Self::Said(car) | Self::InPlaceOf(_, car) => car,
        }
    }
}

/// What was moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// By which it can be taken back for a day; `None`: only a name changed.
    pub id: Option<Uuid>,
    /// Laps that are elsewhere now.
    pub laps: usize,
    /// What the place or the car was called.
    pub before: Option<String>,
    /// What it is called now.
    pub now: String,
}

impl App {
    /// Makes one circuit of two: laps, lines, corners, boards, and logs that come later.
    ///
    /// # Errors
    /// No such circuit, no lap there, not a manager, the database.
    pub async fn merge_circuits(
        &self,
        actor: &Actor,
        (from, into): (&str, &str),
        whose: Whose,
    ) -> Result<Moved, Error> {
        let words = self.words_of(actor).await;
        let (mut tx, guild) = self.begin_move(actor, whose).await?;
        let from = places::circuit(&mut tx, Some(from), None).await?;
        let into = places::circuit(&mut tx, Some(into), None).await?;
        if from.id == into.id {
            return Err(Error::SamePlace);
        }
        let laps = moves::laps_at(&mut tx, Some(from.id), None, guild.is_some()).await?;
        if laps.is_empty() {
            return Err(Error::NoLaps);
        }
        let of = Move {
            id: Uuid::now_v7(),
            guild,
            from: Some(from.id),
            into: Some(into.id),
        };
        let moved = self.move_all(actor, tx, (of, None), &laps).await?;
        Ok(Moved {
            id: Some(of.id),
            laps: moved,
            before: Some(circuit_label(&from.label(), words)),
            now: circuit_label(&into.label(), words),
        })
    }

    /// Makes one car of two.
    ///
    /// # Errors
    /// No such car, no lap in it, not a manager, the database.
    pub async fn merge_cars(
        &self,
        actor: &Actor,
        (from, into): (&str, &str),
        whose: Whose,
    ) -> Result<Moved, Error> {
        let (mut tx, guild) = self.begin_move(actor, whose).await?;
        let from = places::car(&mut tx, Some(from))
            .await?
            .ok_or(Error::NoSuchPlace)?;
        let into = places::car(&mut tx, Some(into))
            .await?
            .ok_or(Error::NoSuchPlace)?;
        if from.id == into.id {
            return Err(Error::SamePlace);
        }
        let laps = moves::laps_at(&mut tx, None, Some(from.id), guild.is_some()).await?;
        if laps.is_empty() {
            return Err(Error::NoLaps);
        }
        let of = Move {
            id: Uuid::now_v7(),
            guild,
            from: None,
            into: None,
        };
        let moved = self
            .move_all(actor, tx, (of, Some(NewCar::InPlaceOf(from.id, into.id))), &laps)
            .await?;
        Ok(Moved {
            id: Some(of.id),
            laps: moved,
            before: Some(from.name),
            now: into.name,
        })
    }

    /// Circuits on which an upload of the asker may have been driven: those that people here drive, then well-known ones.
    ///
    /// # Errors
    /// No such upload, somebody else's; the database.
    pub async fn fitting_circuits(
        &self,
        actor: &Actor,
        file: UploadId,
    ) -> Result<Vec<FittingCircuit>, Error> {
        let words = self.words_of(actor).await;
        let mut tx = self.db.as_actor(actor).await?;
        let laps = laps::of_upload(&mut tx, file).await?;
        let lap = laps.first().ok_or(Error::NoSuchLap)?;
        if lap.owner != actor.user {
            return Err(Error::NotYours);
        }
        let driven = circuits::driven(&mut tx, "", None, 25).await?;
        let now = circuits::get(&mut tx, lap.circuit_id).await?;
        Ok(place_fit::fitting(&now, &driven, &self.settings.circuits, words))
    }

    /// Says where, or in which car, an upload of the asker was driven, with what was posted with it.
    ///
    /// # Errors
    /// No such upload of the asker's, a name without letters, the database.
    pub async fn put_upload(
        &self,
        actor: &Actor,
        file: UploadId,
        place: Destination<'_>,
    ) -> Result<Moved, Error> {
        let words = self.words_of(actor).await;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let first = laps::of_upload(&mut tx, file).await?.into_iter().next();
        let first = own_lap(&mut tx, actor, first.ok_or(Error::NoSuchLap)?.id).await?;
        let files = uploads::posted_together(&mut tx, file).await?;
        let mut all = Vec::new();
        for file in &files {
            all.extend(laps::own(&mut tx, OwnLaps::Upload(*file)).await?);
        }
        let mut of = Move {
            id: Uuid::now_v7(),
            guild: None,
            from: None,
            into: None,
        };
        let mut car = None;
        let (before, now, is_only_named) = match place {
            Destination::Car(name) => {
                let name = usable(name)?;
                let found = cars::find_or_create(&mut tx, name).await?;
                car = Some(found.ok_or(Error::NoSuchPlace)?);
                moves::rename_files(&mut tx, &files, None, Some(name)).await?;
                (first.car.clone(), name.to_owned(), first.car_id == car)
            }
            Destination::Circuit(_) | Destination::Named(_) => {
                all.retain(|lap| lap.circuit == first.circuit_id);
                let (into, name) = match place {
                    Destination::Circuit(id) => (circuits::get(&mut tx, id).await?.id, None),
                    Destination::Named(name) | Destination::Car(name) => {
                        let name = place_fit::well_known(&self.settings.circuits, usable(name)?);
                        let into = place_fit::named(&mut tx, &first, &name).await?;
                        moves::rename_files(&mut tx, &files, Some(&name), None).await?;
                        (into, Some(name))
                    }
                };
                of.into = Some(into);
                let there = moves::laps_at(&mut tx, Some(first.circuit_id), None, false).await?;
                // With nothing of theirs left behind, their next log of it belongs there too.
                of.from = (there.len() == all.len() && into != first.circuit_id).then_some(first.circuit_id);
                let before = circuit_label(&first.circuit, words);
                let now = match name {
                    Some(name) => name,
                    None => circuit_label(&circuits::get(&mut tx, into).await?.label(), words),
                };
                (Some(before), now, into == first.circuit_id)
            }
        };
        let n_laps = all.len();
        if is_only_named {
            let circuits: Vec<CircuitId> = all.iter().map(|lap| lap.circuit).collect();
            let cars: Vec<CarId> = all.iter().filter_map(|lap| lap.car).collect();
            names::say_again(&mut tx, &circuits, &cars).await?;
            tx.commit().await?;
            let laps: Vec<LapId> = all.iter().map(|lap| lap.id).collect();
            self.outdate(&laps, &files, Change::Corrected).await;
        } else {
            let owner = actor.user;
            let all: Vec<MovedLap> = all.into_iter().map(|lap| MovedLap { owner, lap }).collect();
            self.move_all(actor, tx, (of, car.map(NewCar::Said)), &all)
                .await?;
        }
        Ok(Moved {
            id: (!is_only_named).then_some(of.id),
            laps: n_laps,
            before,
            now,
        })
    }

    /// The file that a lap of the asker came with; not said: the one stored last.
    ///
    /// # Errors
    /// No such lap, somebody else's, none at all, the database.
    pub async fn upload_of(&self, actor: &Actor, lap: Option<&str>) -> Result<UploadId, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        match lap {
            Some(lap) => {
                let lap = lap.parse().map_err(|_| Error::NoSuchLap)?;
                Ok(own_lap(&mut tx, actor, lap).await?.upload)
            }
            // An optimal lap has a file of its own, which nobody drove.
            None => {
                let newest = laps::mine(&mut tx, &LapFilter::default(), Page { index: 0, size: 1 }).await?;
                newest.laps.first().map(|lap| lap.upload).ok_or(Error::NoLaps)
            }
        }
    }

    /// Takes a move back: laps, boards, and where later logs belong. Gives how many laps are back.
    ///
    /// # Errors
    /// Older than a day or somebody else's; not a manager; the database.
    pub async fn undo_move(&self, actor: &Actor, id: Uuid) -> Result<usize, Error> {
        let mut tx = self.db.as_actor(&actor.read_by(Audience::OnlyUser)).await?;
        let (of, owners) = moves::find(&mut tx, id)
            .await
            .map_err(|_| Error::OutdatedCommand)?;
        if of.guild.is_some() {
            actor.check_manager()?;
        }
        let mut count = 0;
        let mut touched = BTreeMap::new();
        let mut back = Vec::new();
        for owner in owners {
            let alone = alone(actor, owner);
            tx.act_as(&alone).await?;
            let before = moves::before(&mut tx, id).await?;
            let ids: Vec<_> = before.iter().map(|of| of.lap.id).collect();
            let now = moves::laps_by_id(&mut tx, &ids).await?;
            count += moves::put_back(&mut tx, &before).await?;
            moved_along::focuses(&mut tx).await?;
            let laps = before.iter().chain(&now).map(|of| of.lap);
            touched.insert(owner, settle(&mut tx, laps.collect()).await?);
            back.extend(before);
        }
        tx.act_as_system().await?;
        moved_along::references(&mut tx, &back).await?;
        tx.act_as(&actor.read_by(Audience::OnlyUser)).await?;
        moved_along::boards_back(&mut tx, &of).await?;
        moved_along::class_back(&mut tx, &of).await?;
        moves::end(&mut tx, &of).await?;
        tx.commit().await?;
        self.measure_moved(actor, touched, &back).await;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    async fn begin_move(
        &self,
        actor: &Actor,
        whose: Whose,
    ) -> Result<(ActorTransaction, Option<crate::ids::GuildId>), Error> {
        match whose {
            Whose::Mine => Ok((self.db.as_actor(&actor.read_by(Audience::OnlyUser)).await?, None)),
            Whose::Server => {
                actor.check_manager()?;
                // Only what the whole server sees is there for them.
                let tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
                Ok((tx, actor.guild))
            }
        }
    }

    /// Moves laps, each with the rights of whom it belongs to, and judges and measures what is around them.
    async fn move_all(
        &self,
        actor: &Actor,
        mut tx: ActorTransaction,
        (of, car): (Move, Option<NewCar>),
        laps: &[MovedLap],
    ) -> Result<usize, Error> {
        let asker = actor.read_by(Audience::OnlyUser);
        let owners: BTreeSet<UserId> = laps.iter().map(|of| of.owner).collect();
        // Which laps these are was asked with the rights of the server; the books are the asker's.
        tx.act_as(&asker).await?;
        crate::db::users::known(&mut tx).await?;
        moves::begin(&mut tx, &of, laps).await?;
        let into_car = car.map(NewCar::id);
        let now: Vec<MovedLap> = laps.iter().map(|of_lap| of_lap.at(of.into, into_car)).collect();
        let mut touched = BTreeMap::new();
        let mut count = 0;
        for owner in owners {
            let theirs: Vec<MovedLap> = laps.iter().filter(|of| of.owner == owner).copied().collect();
            tx.act_as(&alone(actor, owner)).await?;
            count += moves::set(&mut tx, &theirs, of.into, into_car).await?;
            moved_along::focuses(&mut tx).await?;
            let before = theirs.iter().map(|of| of.lap);
            let after = now.iter().filter(|of| of.owner == owner).map(|of| of.lap);
            touched.insert(owner, settle(&mut tx, before.chain(after).collect()).await?);
        }
        tx.act_as_system().await?;
        moved_along::references(&mut tx, &now).await?;
        tx.act_as(&asker).await?;
        if let (Some(from), Some(into)) = (of.from, of.into) {
            moves::join_circuits(&mut tx, from, into, of.guild).await?;
            if of.guild.is_some() {
                moved_along::boards(&mut tx, &of).await?;
            }
        }
        if let (Some(NewCar::InPlaceOf(from, into)), Some(_)) = (car, of.guild) {
            moved_along::class(&mut tx, &of, (from, into)).await?;
        }
        tx.commit().await?;
        self.measure_moved(actor, touched, laps).await;
        if let Some(into) = of.into {
            self.mark_to_cut_again(actor, into, actor.guild).await;
        }
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// Measures what is around laps that were moved, then has whatever tells of them say where they are now.
    async fn measure_moved(&self, actor: &Actor, touched: BTreeMap<UserId, Touched>, moved: &[MovedLap]) {
        let mut laps: Vec<LapId> = moved.iter().map(|of| of.lap.id).collect();
        let mut told = Vec::new();
        let mut left = MEASURED_AT_ONCE;
        for (owner, Touched { files, rejudged }) in touched {
            self.forget_answers(owner);
            let now: Vec<UploadId> = files.iter().copied().take(left).collect();
            left -= now.len();
            self.measure_again(&alone(actor, owner), &now).await;
            told.extend(files);
            laps.extend(rejudged);
        }
        self.outdate(&laps, &told, Change::Corrected).await;
    }
}

fn usable(name: &str) -> Result<&str, Error> {
    let name = name.trim();
    name.chars()
        .any(char::is_alphanumeric)
        .then_some(name)
        .ok_or(Error::NoSuchPlace)
}

/// Whoever drove a lap, with their rights and nobody else's.
fn alone(actor: &Actor, owner: UserId) -> Actor {
    Actor {
        user: owner,
        is_manager: false,
        ..actor.alone()
    }
}
