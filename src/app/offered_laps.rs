//! Laps to choose from while somebody types, and under an answer: the asker's own first, then each friend's best.

use chrono::{DateTime, Utc};

use super::choose_laps::{Known, fitting};
use super::label::LapSummary;
use super::list_laps::Whose;
use super::{Actor, App, Error};
use crate::db::ActorTransaction;
use crate::db::laps;
use crate::ids::{CircuitId, LapId};
use crate::telemetry::best_of;

/// Choices that Discord shows.
const MOST: usize = 25;
/// Of these at most for friends.
const MOST_FRIENDS: usize = 8;

/// A lap to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedLap {
    /// The lap.
    pub lap: LapSummary,
    /// Whether it is its driver's best there.
    pub is_best: bool,
    /// Whether it is the asker's own.
    pub is_own: bool,
}

impl App {
    /// Laps to choose from. Nothing typed: one's own best and last, the newest session, every friend's best on that
    /// circuit. Otherwise what the words mean, then laps in which all of them occur. At most 25.
    ///
    /// # Errors
    /// The database.
    pub async fn offered_laps(
        &self,
        actor: &Actor,
        typed: &str,
        whose: Whose,
        now: DateTime<Utc>,
    ) -> Result<Vec<OfferedLap>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        if typed.trim().is_empty() {
            return usual(&mut tx, actor, whose, None).await;
        }
        let known = Known::load(&mut tx, actor).await?;
        let mut list = List::new(actor);
        for lap in fitting(&known, typed, now).into_iter().take(MOST) {
            list.add(lap, false);
        }
        let owner = Some(actor.user);
        for lap in laps::visible(&mut tx, typed, owner, 25).await? {
            list.add(lap, false);
        }
        if whose == Whose::Visible && list.laps.len() < MOST {
            for lap in laps::visible(&mut tx, typed, None, 25).await? {
                list.add(lap, false);
            }
        }
        let mine = |offered: &OfferedLap| whose == Whose::Visible || offered.is_own;
        Ok(list.laps.into_iter().filter(mine).take(MOST).collect())
    }

    /// Other laps of a circuit to hold one against.
    ///
    /// # Errors
    /// The database.
    pub async fn other_laps(
        &self,
        actor: &Actor,
        circuit: CircuitId,
        but: &[LapId],
    ) -> Result<Vec<OfferedLap>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let offered = usual(&mut tx, actor, Whose::Visible, Some(circuit)).await?;
        let others = offered.into_iter().filter(|offered| {
            offered.lap.circuit_id == circuit && offered.lap.counts() && !but.contains(&offered.lap.id)
        });
        Ok(others.collect())
    }
}

/// What is offered to somebody who typed nothing.
async fn usual(
    tx: &mut ActorTransaction,
    actor: &Actor,
    whose: Whose,
    on: Option<CircuitId>,
) -> Result<Vec<OfferedLap>, Error> {
    let mut list = List::new(actor);
    let last = laps::last_of_user(tx, actor.user).await?;
    let circuit = on.or(last.as_ref().map(|lap| lap.circuit_id));
    let mut friends = Vec::new();
    if let Some(circuit) = circuit {
        if let Some(best) = laps::best_of_user(tx, actor.user, circuit, None, None).await? {
            list.add(best, true);
        }
        if whose == Whose::Visible {
            friends = laps::leaderboard(tx, circuit, None).await?;
            friends.retain(|standing| standing.lap.owner != actor.user);
            friends.truncate(MOST_FRIENDS);
        }
    }
    if let Some(last) = last {
        let upload = last.upload;
        list.add(last, false);
        for lap in laps::of_upload(tx, upload).await? {
            list.add(lap, false);
        }
    }
    let room = MOST - friends.len();
    list.laps.truncate(room);
    let newest = laps::newest(tx, Some(actor.user), 25).await?;
    let fill = room.saturating_sub(list.laps.len());
    let mut older = List::new(actor);
    for lap in newest {
        if !list.has(lap.id) {
            older.add(lap, false);
        }
    }
    for standing in friends {
        list.add(standing.lap, true);
    }
    list.laps.extend(older.laps.into_iter().take(fill));
    if whose == Whose::Visible {
        // A lap that does not run from line to line can be shared, and never be compared.
        list.laps.retain(|offered| offered.lap.time.is_some());
    }
    if whose == Whose::Visible && list.laps.is_empty() {
        // Somebody without laps of their own still may look at what others show.
        let others = laps::newest(tx, None, 25).await?;
        let best = best_of(&others, |lap| lap.counted_time()).map(|lap| lap.id);
        for lap in others {
            let is_best = Some(lap.id) == best;
            list.add(lap, is_best);
        }
    }
    Ok(list.laps)
}

/// Laps without one twice.
struct List {
    asker: crate::ids::UserId,
    laps: Vec<OfferedLap>,
}

impl List {
    const fn new(actor: &Actor) -> Self {
        Self {
            asker: actor.user,
            laps: Vec::new(),
        }
    }

    fn has(&self, lap: LapId) -> bool {
        self.laps.iter().any(|offered| offered.lap.id == lap)
    }

    fn add(&mut self, lap: LapSummary, is_best: bool) {
        if !self.has(lap.id) {
            self.laps.push(OfferedLap {
                is_own: lap.owner == self.asker,
                is_best,
                lap,
            });
        }
    }
}
