//! The laps that a question of the chat is answered from, out of the database, as far as the asker may see them.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use chrono::{DateTime, Utc};

use crate::analysis::{self, SessionAnalysis};
use crate::app::compare_laps::lap_looked_at;
use crate::app::error::no_such_lap;
use crate::app::label::{LapSummary, circuit_label};
use crate::app::load_session::date;
use crate::app::{Actor, App, Error};
use crate::coach::answer::{DriverLap, Elsewhere, LapRef, LapsKnown, Session};
use crate::coach::lap_words::{Whose, lap_words};
use crate::coach::plan::{Plan, What};
use crate::db::laps::{self, LapFilter, Page};
use crate::db::{ActorTransaction, circuits};
use crate::ids::{LapId, UserId};
use crate::telemetry::{Lap, best_of};
use crate::units::Seconds;
use crate::words::Words;

/// Other drivers at most: of more, the fastest.
const MOST_DRIVERS: u32 = 8;
/// Earlier sessions at most, newest first.
const MOST_EARLIER: usize = 6;
/// Own laps that are looked through for earlier sessions.
const MOST_OWN_LAPS: u32 = 100;
/// Laps of a session that are loaded with their samples, the newest.
const MOST_LAPS: usize = 60;
/// Laps that are looked through for names of people.
const MOST_NAMED_LAPS: u32 = 25;

/// People and corners that a question may name, before its laps are known.
#[derive(Default)]
pub(super) struct Here {
    /// Drivers whose laps the asker may see, by number and name.
    pub(super) people: Vec<(UserId, String)>,
    pub(super) corner_names: Vec<(u32, String)>,
    pub(super) corner_numbers: Vec<u32>,
}

/// Everything that a question is answered from, with which stored lap is which.
pub(super) struct StoredLaps {
    pub(super) known: LapsKnown,
    pub(super) corner_names: Vec<(u32, String)>,
    own: Vec<LapSummary>,
    earlier: Vec<Vec<LapSummary>>,
    others: Vec<LapSummary>,
}

impl StoredLaps {
    /// The stored lap that an answer is about.
    pub(super) fn summary(&self, at: LapRef) -> Option<&LapSummary> {
        match at {
            LapRef::Own(at) => self.own.get(at),
            LapRef::Earlier(session, at) => self.earlier.get(session)?.get(at),
            LapRef::Other(at) => self.others.get(at),
        }
    }

    /// A lap of the session that was looked at.
    pub(super) fn session_lap(&self) -> Option<LapId> {
        self.own.last().map(|lap| lap.id)
    }
}

impl App {
    /// Names of drivers and corners where the asker drove last, or on the circuit of a lap.
    pub(super) async fn people_and_corners(&self, actor: &Actor, lap: Option<&str>) -> Result<Here, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let mut here = Here::default();
        for seen in laps::visible(&mut tx, "", None, MOST_NAMED_LAPS).await? {
            remember(&mut here.people, &seen, actor.user);
        }
        let typed = lap.filter(|typed| typed.parse::<LapId>().is_ok());
        let Ok(lap) = lap_looked_at(self, actor, &mut tx, typed).await else {
            return Ok(here);
        };
        for best in laps::best_of_each(&mut tx, lap.circuit_id, lap.car_id, MOST_DRIVERS).await? {
            remember(&mut here.people, &best, actor.user);
        }
        if let Some((corners, _)) = circuits::corners(&mut tx, lap.circuit_id).await? {
            here.corner_numbers = corners.corners.iter().map(|corner| corner.number).collect();
            here.corner_names = names_of(
                corners
                    .corners
                    .into_iter()
                    .map(|corner| (corner.number, corner.name)),
            );
        }
        Ok(here)
    }

    /// The session of a lap (default: of the asker's last lap that counts) with everything a plan may be answered from.
    pub(super) async fn stored_laps(
        &self,
        actor: &Actor,
        lap: Option<LapId>,
        plan: &Plan,
    ) -> Result<StoredLaps, Error> {
        let words = self.words_of(actor).await;
        let mut tx = self.db.as_actor(actor).await?;
        let one = match lap {
            Some(id) => self.visible(actor, &mut tx, id).await?,
            None => laps::last_of_user(&mut tx, actor.user)
                .await?
                .ok_or(Error::NoLaps)?,
        };
        let settings = self.compare_settings(&mut tx, one.circuit_id).await?;
        let world = Self::lap_world(&mut tx, &one).await?.world;
        let mut own = laps::of_upload(&mut tx, one.upload).await?;
        own.drain(..own.len().saturating_sub(MOST_LAPS));
        let mut own_laps = load_all(&mut tx, &own).await?;
        let others: Vec<LapSummary> = laps::best_of_each(&mut tx, one.circuit_id, one.car_id, MOST_DRIVERS)
            .await?
            .into_iter()
            .filter(|lap| lap.owner != one.owner)
            .collect();
        let others = with_named(&mut tx, plan, &one, others).await?;
        let earlier = earlier_sessions(&mut tx, &one, plan).await?;
        let elsewhere = elsewhere(&mut tx, actor, plan, (&one, &others), words).await?;
        let mentioned = others
            .iter()
            .map(|lap| (lap.owner.get(), lap.driver.clone()))
            .collect();
        let mut driver_laps = Vec::with_capacity(others.len());
        for other in &others {
            driver_laps.push(DriverLap {
                driver: other.driver.clone(),
                lap: laps::load(&mut tx, other.id).await.map_err(no_such_lap)?,
            });
        }
        let mut earlier_laps = Vec::with_capacity(earlier.len());
        for session in &earlier {
            earlier_laps.push(load_all(&mut tx, session).await?);
        }
        drop(tx);
        let for_session = settings.clone();
        let (own_laps, analysis) = Self::on_cpu(self.render_permits(), move || {
            let analysis = analysis::analyze_session(&own_laps, &for_session);
            (std::mem::take(&mut own_laps), analysis)
        })
        .await?;
        let now = Utc::now();
        let known_corners = settings.corners.known.iter().flat_map(|known| &known.corners);
        let corner_names = names_of(known_corners.map(|corner| (corner.number, corner.name.clone())));
        let known = LapsKnown {
            circuit: circuit_label(&one.circuit, words),
            world,
            settings,
            own: Some(session(&own, own_laps, analysis, (now, words))),
            earlier: earlier
                .iter()
                .zip(earlier_laps)
                .map(|(summaries, laps)| session(summaries, laps, SessionAnalysis::default(), (now, words)))
                .collect(),
            others: driver_laps,
            elsewhere,
            mentioned,
        };
        Ok(StoredLaps {
            known,
            corner_names,
            own,
            earlier,
            others,
        })
    }
}

fn names_of(corners: impl Iterator<Item = (u32, Option<String>)>) -> Vec<(u32, String)> {
    corners
        .filter_map(|(number, name)| Some((number, name?)))
        .collect()
}

fn remember(people: &mut Vec<(UserId, String)>, lap: &LapSummary, asker: UserId) {
    if lap.owner != asker && !people.iter().any(|(known, _)| *known == lap.owner) {
        people.push((lap.owner, lap.driver.clone()));
    }
}

async fn load_all(tx: &mut ActorTransaction, summaries: &[LapSummary]) -> Result<Vec<Lap>, Error> {
    let mut loaded = Vec::with_capacity(summaries.len());
    for lap in summaries {
        let samples = laps::load(tx, lap.id).await.map_err(no_such_lap)?;
        loaded.push(samples.judged(lap.kind, lap.valid));
    }
    Ok(loaded)
}

fn session(
    summaries: &[LapSummary],
    laps: Vec<Lap>,
    analysis: SessionAnalysis,
    (now, words): (DateTime<Utc>, Words),
) -> Session {
    let driven = summaries.first().map_or(now, driven_at);
    Session {
        date: date(driven, words),
        days_ago: u32::try_from((now - driven).num_days().max(0)).unwrap_or(u32::MAX),
        laps,
        analysis,
    }
}

fn driven_at(lap: &LapSummary) -> DateTime<Utc> {
    lap.recorded_at.unwrap_or(lap.stored_at)
}

/// The driver's sessions before on the same circuit, newest first: all laps where progress is asked for, else the best.
async fn earlier_sessions(
    tx: &mut ActorTransaction,
    one: &LapSummary,
    plan: &Plan,
) -> Result<Vec<Vec<LapSummary>>, Error> {
    let filter = LapFilter {
        circuit: Some(one.circuit_id),
        only_valid: true,
        ..LapFilter::default()
    };
    let page = Page {
        index: 0,
        size: MOST_OWN_LAPS,
    };
    let mut sessions: Vec<Vec<LapSummary>> = Vec::new();
    for lap in laps::mine(tx, &filter, page).await?.laps {
        if lap.upload == one.upload || lap.owner != one.owner {
            continue;
        }
        match sessions
            .iter_mut()
            .find(|session| session.first().is_some_and(|first| first.upload == lap.upload))
        {
            Some(session) => session.push(lap),
            None => sessions.push(vec![lap]),
        }
    }
    sessions.truncate(MOST_EARLIER);
    if plan.what != What::Progress {
        // For a personal best one lap of each is enough.
        for session in &mut sessions {
            let best = best_of(std::mem::take(session), LapSummary::counted_time);
            session.extend(best);
        }
    }
    Ok(sessions)
}

/// The person whose lap a question names.
fn named_in(plan: &Plan) -> Option<&Whose> {
    let mut named = plan.laps.iter().map(|lap| &lap.whose);
    named.find(|whose| matches!(whose, Whose::Named(_) | Whose::Mentioned(_)))
}

fn is_theirs(whose: &Whose, lap: &LapSummary) -> bool {
    match whose {
        Whose::Mentioned(id) => lap.owner.get() == *id,
        Whose::Named(name) => {
            let read = lap_words(name, &[lap.driver.as_str()]);
            read.iter().any(|words| matches!(words.whose, Whose::Named(_)))
        }
        _ => false,
    }
}

/// The drivers of the same car, and with them whoever was asked about by name and drove another one there.
async fn with_named(
    tx: &mut ActorTransaction,
    plan: &Plan,
    one: &LapSummary,
    mut others: Vec<LapSummary>,
) -> Result<Vec<LapSummary>, Error> {
    let Some(whose) = named_in(plan) else {
        return Ok(others);
    };
    if !others.iter().any(|lap| is_theirs(whose, lap)) {
        let standings = laps::leaderboard(tx, one.circuit_id, None).await?;
        let mut in_any_car = standings.into_iter().map(|standing| standing.lap);
        others.extend(in_any_car.find(|lap| lap.owner != one.owner && is_theirs(whose, lap)));
    }
    Ok(others)
}

/// Where a friend who is named drove with the asker, where it was not here.
async fn elsewhere(
    tx: &mut ActorTransaction,
    actor: &Actor,
    plan: &Plan,
    (one, others): (&LapSummary, &[LapSummary]),
    words: Words,
) -> Result<Option<Elsewhere>, Error> {
    let Some(whose) = named_in(plan) else {
        return Ok(None);
    };
    let is_them = |lap: &LapSummary| is_theirs(whose, lap);
    if others.iter().any(is_them) {
        return Ok(None);
    }
    let seen = laps::visible(tx, "", None, MOST_NAMED_LAPS).await?;
    let mut theirs: Vec<LapSummary> = seen
        .into_iter()
        .filter(|lap| is_them(lap) && lap.circuit_id != one.circuit_id)
        .collect();
    theirs.dedup_by_key(|lap| lap.circuit_id);
    for lap in theirs {
        let their_best = laps::best_of_user(tx, lap.owner, lap.circuit_id, None, None).await?;
        let own_best = laps::best_of_user(tx, actor.user, lap.circuit_id, None, None).await?;
        let times = their_best
            .and_then(|lap| lap.time)
            .zip(own_best.and_then(|lap| lap.time));
        if let Some((theirs, yours)) = times {
            return Ok(Some(Elsewhere {
                circuit: circuit_label(&lap.circuit, words),
                friend: lap.driver.clone(),
                theirs: Seconds::new(theirs.get()),
                yours: Seconds::new(yours.get()),
            }));
        }
    }
    Ok(None)
}
