//! Which laps are taken where nobody says which.
//!
//! The best lap of the asker's newest session, against the chosen reference, else against the next faster friend in the
//! same car, else against the asker's own best before. A lap that does not count is never taken, nor one that is slower
//! than 107 % of its driver's best there: nobody wants to hear what a lap behind traffic or out of fuel lost.

use super::label::LapSummary;
use super::reference_laps::reference_for;
use super::session_notes::alike;
use super::upload_debrief::next_step;
use super::{Actor, Error};
use crate::db::laps::Outside;
use crate::db::{ActorTransaction, laps};
use crate::ids::{LapId, UserId};
use crate::telemetry::best_of;
use crate::units::Seconds;

/// The newest laps among which is chosen, own and others' each.
pub(super) const MOST_KNOWN: u32 = 400;
/// A lap that takes longer than this part of the best one is none to learn from.
const SLOWEST: f64 = 1.07;

/// Two laps to look at, and how much of the choice was ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The lap looked at.
    pub a: LapId,
    /// The lap it is held against; the same one where a lap is looked at alone.
    pub b: LapId,
    /// What nobody had said.
    pub unsaid: Unsaid,
}

impl Chosen {
    /// Both laps were named.
    #[must_use]
    pub fn named(a: LapId, b: LapId) -> Self {
        let unsaid = Unsaid::default();
        Self { a, b, unsaid }
    }
}

/// What was chosen for somebody who did not say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unsaid {
    /// The lap looked at: the best one of the newest session.
    pub is_newest_session: bool,
    /// That session's best lap is the one that was named to be held against: the lap looked at is the next best.
    pub is_next_best: bool,
    /// The lap it is held against.
    pub against: Option<Against>,
    /// Whether the asker drove the lap looked at.
    pub is_own: bool,
}

/// Why a lap is the one to be held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// It was chosen as the reference once.
    Reference,
    /// Its driver is the next faster one in that car.
    NextFaster,
    /// Its driver is the next faster one, in whatever car.
    NextFasterHere,
    /// The same driver's best from another session.
    OwnBefore,
    /// The same driver's best but this one.
    OwnOther,
    /// The fastest lap there, in whatever car.
    Fastest,
    /// Nobody is faster: its driver is the nearest one behind.
    Behind,
}

/// The best lap of the asker's newest session that has one to learn from, on the circuit of the other lap where one was
/// named.
pub(super) async fn default_lap(
    tx: &mut ActorTransaction,
    actor: &Actor,
    against: Option<&LapSummary>,
) -> Result<LapSummary, Error> {
    let mut newest = laps::newest(tx, Some(actor.user), MOST_KNOWN).await?;
    newest.retain(|lap| {
        lap.counts()
            && against.is_none_or(|against| lap.circuit_id == against.circuit_id && lap.id != against.id)
    });
    let mut first = None;
    for session in newest.chunk_by(|one, other| one.upload == other.upload) {
        let Some(best) = best_of(session, |lap| lap.counted_time()) else {
            continue;
        };
        let car = (best.circuit_id, best.car_id);
        let before = laps::best_outside(tx, best.owner, car, (best.upload, Outside::All)).await?;
        if before.is_none_or(|before| is_near(best, &before)) {
            return Ok(best.clone());
        }
        first.get_or_insert(best);
    }
    first.cloned().ok_or(Error::NoLaps)
}

/// The reference that was chosen once; else the next faster friend in the same car; else the driver's own best before;
/// else whatever else counts there.
pub(super) async fn default_against(
    tx: &mut ActorTransaction,
    a: &LapSummary,
) -> Result<(LapSummary, Against), Error> {
    if let Some(reference) = reference_for(tx, a).await? {
        return Ok((reference, Against::Reference));
    }
    let standings = laps::leaderboard(tx, a.circuit_id, a.car_id).await?;
    let others: Vec<LapSummary> = standings.into_iter().map(|standing| standing.lap).collect();
    let others = alike(tx, a, others).await?.into_iter();
    let friend = next_step(a, others.filter(|lap| lap.owner != a.owner));
    if let Some(friend) = &friend
        && friend.gap.get() > 0.0
    {
        let in_car = a.car_id.is_some() && a.car_id == friend.lap.car_id;
        let why = if in_car {
            Against::NextFaster
        } else {
            Against::NextFasterHere
        };
        return Ok((friend.lap.clone(), why));
    }
    let car = (a.circuit_id, a.car_id);
    let before = laps::best_outside(tx, a.owner, car, (a.upload, Outside::All)).await?;
    if let Some(before) = before.filter(|before| is_near(before, a)) {
        return Ok((before, Against::OwnBefore));
    }
    let mut others = Vec::new();
    let own = laps::best_of_user(tx, a.owner, a.circuit_id, a.car_id, Some(a.id)).await?;
    others.extend(own.map(|lap| (lap, Against::OwnOther)));
    let fastest = laps::best_shared(tx, a.circuit_id, None).await?;
    others.extend(fastest.map(|lap| (lap, Against::Fastest)));
    others.extend(friend.map(|friend| (friend.lap, Against::Behind)));
    for (lap, why) in others {
        let is_other = lap.id != a.id && (lap.owner != a.owner || is_near(&lap, a));
        if is_other && let Some(lap) = alike(tx, a, vec![lap]).await?.pop() {
            return Ok((lap, why));
        }
    }
    Err(Error::OnlyOneLap)
}

/// A friend's best lap on the circuit of a lap: in the same car where there is one.
pub(super) async fn best_of_friend(
    tx: &mut ActorTransaction,
    friend: UserId,
    a: &LapSummary,
) -> Result<LapSummary, Error> {
    let same = match a.car_id {
        Some(car) => laps::best_of_user(tx, friend, a.circuit_id, Some(car), Some(a.id)).await?,
        None => None,
    };
    let any = match same {
        None => laps::best_of_user(tx, friend, a.circuit_id, None, Some(a.id)).await?,
        some => some,
    };
    any.ok_or(Error::FriendHasNoLap)
}

/// Whether a lap is within reach of another one of the same driver's.
fn is_near(lap: &LapSummary, best: &LapSummary) -> bool {
    let times = lap.time.zip(best.time);
    times.is_some_and(|(time, best)| is_within_reach(time, best))
}

fn is_within_reach(time: Seconds, best: Seconds) -> bool {
    time.get() <= SLOWEST * best.get()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lap_over_107_percent_of_the_best_is_none_to_learn_from() {
        let check = |time_s: f64, best_s: f64, expect: bool| {
            let is_near = is_within_reach(Seconds::new(time_s), Seconds::new(best_s));
            assert_eq!(is_near, expect, "{time_s} s, best {best_s} s");
        };
        check(100.0, 100.0, true);
        check(106.9, 100.0, true);
        check(107.1, 100.0, false);
        check(93.0, 100.0, true);
    }
}
