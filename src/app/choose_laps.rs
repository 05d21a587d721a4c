//! Which laps somebody means: picked from a list, typed as words, by a friend, or not said at all.
//!
//! What is not said is chosen in `default_laps`.

use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc};

use super::default_laps::{Chosen, MOST_KNOWN, Unsaid, best_of_friend, default_against, default_lap};
use super::label::LapSummary;
use super::reference_laps::reference_for;
use super::{Actor, App, Error};
use crate::coach::lap_words::{Day, LapWords, When, Which, Whose, lap_words};
use crate::db::ActorTransaction;
use crate::db::laps;
use crate::ids::{LapId, UserId};
use crate::telemetry::best_of;
use crate::units::Seconds;
/// Laps named where several are meant.
const MOST_CANDIDATES: usize = 10;

/// What somebody said about the laps of a command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaidLaps<'a> {
    /// The lap looked at.
    pub lap: Option<&'a str>,
    /// The lap it is held against.
    pub against: Option<&'a str>,
    /// Somebody whose lap it is held against.
    pub friend: Option<UserId>,
}

/// Laps among which words choose, the newest first.
pub(super) struct Known {
    asker: UserId,
    own: Vec<LapSummary>,
    others: Vec<LapSummary>,
}

impl App {
    /// The two laps that are meant.
    ///
    /// # Errors
    /// No such lap, several that fit, none at all, nothing to hold it against; the database.
    pub async fn choose_pair(
        &self,
        actor: &Actor,
        said: SaidLaps<'_>,
        now: DateTime<Utc>,
    ) -> Result<Chosen, Error> {
        let against = self.with_optimal(actor, said.against).await?;
        let lap = self.with_optimal(actor, said.lap).await?;
        let mut tx = self.db.as_actor(actor).await?;
        let against = match against.as_deref() {
            Some(typed) => Some(self.one(actor, &mut tx, typed, now).await?),
            None => None,
        };
        let a = match lap.as_deref() {
            Some(typed) => self.one(actor, &mut tx, typed, now).await?,
            None => default_lap(&mut tx, actor, against.as_ref()).await?,
        };
        let (b, why) = match (against, said.friend) {
            (Some(against), _) => (against, None),
            (None, Some(friend)) => (best_of_friend(&mut tx, friend, &a).await?, None),
            (None, None) => {
                let (b, why) = default_against(&mut tx, &a).await?;
                (b, Some(why))
            }
        };
        let unsaid = Unsaid {
            is_newest_session: lap.is_none(),
            is_next_best: lap.is_none() && is_best_of_its_file(&b, &a),
            against: why,
            is_own: a.owner == actor.user,
        };
        Ok(Chosen {
            a: a.id,
            b: b.id,
            unsaid,
        })
    }

    /// The lap that is meant, alone; not said: the best of the asker's newest session.
    ///
    /// # Errors
    /// No such lap, several that fit, none at all; the database.
    pub async fn choose_alone(
        &self,
        actor: &Actor,
        typed: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<Chosen, Error> {
        let said = self.with_optimal(actor, typed).await?;
        let mut tx = self.db.as_actor(actor).await?;
        let lap = match said.as_deref() {
            Some(typed) => self.one(actor, &mut tx, typed, now).await?,
            None => default_lap(&mut tx, actor, None).await?,
        };
        Ok(Chosen {
            a: lap.id,
            b: lap.id,
            unsaid: Unsaid {
                is_newest_session: said.is_none(),
                ..Unsaid::default()
            },
        })
    }

    /// The lap that is meant, by what comes back from a list or by words; `None`: nothing was said.
    ///
    /// # Errors
    /// No such lap, several that fit; the database.
    pub async fn choose_lap(
        &self,
        actor: &Actor,
        typed: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<Option<String>, Error> {
        let Some(typed) = self.with_optimal(actor, typed).await? else {
            return Ok(None);
        };
        let mut tx = self.db.as_actor(actor).await?;
        let lap = self.one(actor, &mut tx, &typed, now).await?;
        Ok(Some(lap.id.to_string()))
    }

    async fn one(
        &self,
        actor: &Actor,
        tx: &mut ActorTransaction,
        typed: &str,
        now: DateTime<Utc>,
    ) -> Result<LapSummary, Error> {
        if let Ok(id) = typed.parse::<LapId>() {
            return self.visible(actor, tx, id).await;
        }
        let known = Known::load(tx, actor).await?;
        if let Some(here) = known.asks_for_reference(typed)
            && let Some(reference) = reference_for(tx, here).await?
        {
            return Ok(reference);
        }
        let mut found = fitting(&known, typed, now);
        if found.is_empty() {
            found = laps::visible(tx, typed, Some(actor.user), 25).await?;
        }
        if found.is_empty() {
            found = laps::visible(tx, typed, None, 25).await?;
        }
        match found.len() {
            0 => Err(Error::NoSuchLap),
            1 => found.pop().ok_or(Error::NoSuchLap),
            _ => {
                found.truncate(MOST_CANDIDATES);
                Err(Error::WhichLap(found))
            }
        }
    }
}

impl Known {
    pub(super) async fn load(tx: &mut ActorTransaction, actor: &Actor) -> Result<Self, Error> {
        Ok(Self {
            asker: actor.user,
            own: laps::newest(tx, Some(actor.user), MOST_KNOWN).await?,
            others: laps::newest(tx, None, MOST_KNOWN).await?,
        })
    }

    /// The lap whose reference is asked for, where a text is nothing but that: the newest of the asker's that counts.
    fn asks_for_reference(&self, typed: &str) -> Option<&LapSummary> {
        let said = lap_words(typed, &self.names()).into_iter().next()?;
        let is_reference = said.which == Which::Reference && said.whose == Whose::Unsaid;
        let newest = self.own.iter().find(|lap| lap.counts());
        newest.filter(|_| is_reference)
    }

    fn names(&self) -> Vec<&str> {
        let laps = self.own.iter().chain(&self.others);
        let mut names: Vec<&str> = laps.map(|lap| lap.driver.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// The laps that words mean: of the likeliest reading that fits any. One, where the words choose one.
pub(super) fn fitting(known: &Known, typed: &str, now: DateTime<Utc>) -> Vec<LapSummary> {
    let names = known.names();
    lap_words(typed, &names)
        .iter()
        .map(|words| of_reading(known, words, now.date_naive()))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// Whether a lap is the faster one of two of the same file.
fn is_best_of_its_file(lap: &LapSummary, other: &LapSummary) -> bool {
    let times = lap.counted_time().zip(other.counted_time());
    lap.upload == other.upload && times.is_some_and(|(lap, other)| lap.get() < other.get())
}

fn of_reading(known: &Known, words: &LapWords, today: NaiveDate) -> Vec<LapSummary> {
    let of_others = |fits: &dyn Fn(&LapSummary) -> bool| -> Vec<&LapSummary> {
        known.others.iter().filter(|lap| fits(lap)).collect()
    };
    let own: Vec<&LapSummary> = known.own.iter().collect();
    let whose: Vec<Vec<&LapSummary>> = match &words.whose {
        Whose::Unsaid => vec![own, of_others(&|_| true)],
        Whose::Mine => vec![own],
        Whose::Mentioned(id) => {
            let user = UserId::new(*id);
            if user == known.asker {
                vec![own]
            } else {
                vec![of_others(&|lap| lap.owner == user)]
            }
        }
        // Whoever says their own name means themselves.
        Whose::Named(name) => {
            let named = |lap: &&LapSummary| &lap.driver == name;
            vec![
                own.into_iter().filter(named).collect(),
                of_others(&|lap| &lap.driver == name),
            ]
        }
        Whose::Friend => vec![of_others(&|_| true)],
        Whose::Everyone => vec![own.into_iter().chain(of_others(&|_| true)).collect()],
    };
    whose
        .into_iter()
        .map(|laps| chosen(&laps, known, words, today))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// Of laps, the newest first, those that are meant.
fn chosen(laps: &[&LapSummary], known: &Known, words: &LapWords, today: NaiveDate) -> Vec<LapSummary> {
    let mut laps: Vec<&LapSummary> = match words.when {
        Some(when) => at(laps, when, today),
        None => laps.to_vec(),
    };
    // A best and a last lap are those of the circuit that the asker drove last.
    let here = known
        .own
        .iter()
        .find(|lap| lap.counts())
        .map(|lap| lap.circuit_id);
    let has_here = laps
        .iter()
        .any(|lap| Some(lap.circuit_id) == here && lap.counts());
    let newest = laps.iter().find(|lap| lap.counts()).map(|lap| lap.circuit_id);
    let circuit = if has_here { here } else { newest };
    let counting: Vec<&LapSummary> = laps
        .iter()
        .copied()
        .filter(|lap| lap.counts() && Some(lap.circuit_id) == circuit)
        .collect();
    let one = |lap: Option<&LapSummary>| lap.cloned().into_iter().collect();
    let fastest = || best_of(counting.iter().copied(), |lap| lap.counted_time());
    match words.which {
        // `lap` and nothing else: any of them.
        Which::Unsaid if *words == LapWords::default() => counting.into_iter().cloned().collect(),
        Which::Best | Which::Unsaid | Which::Reference => one(fastest()),
        Which::Slowest => one(counting
            .iter()
            .copied()
            .max_by(|one, other| by_time(one).total_cmp(&by_time(other)))),
        Which::FromLast(back) => one(counting.get(back as usize).copied()),
        Which::LastFew(count) => counting
            .iter()
            .take(count as usize)
            .map(|lap| (*lap).clone())
            .collect(),
        Which::First => {
            let upload = counting.first().map(|lap| lap.upload);
            one(counting
                .iter()
                .copied()
                .filter(|lap| Some(lap.upload) == upload)
                .min_by_key(|lap| lap.number))
        }
        // The newest session's lap of that number: what stands in the list that was seen last.
        Which::Number(number) => one(laps.iter().copied().find(|lap| lap.number == number)),
        Which::Time { at, within } => {
            laps.retain(|lap| {
                lap.time
                    .is_some_and(|time| (time - at).abs().get() <= within.get())
            });
            laps.into_iter().cloned().collect()
        }
        Which::Typical => {
            let mut session: Vec<&LapSummary> = counting
                .iter()
                .copied()
                .filter(|lap| Some(lap.upload) == counting.first().map(|lap| lap.upload))
                .collect();
            session.sort_by(|one, other| by_time(one).total_cmp(&by_time(other)));
            one(session.get(session.len() / 2).copied())
        }
        // A lap made of parts is asked for before: it is in no list.
        Which::Optimal => Vec::new(),
        Which::Every => laps.into_iter().cloned().collect(),
    }
}

fn by_time(lap: &LapSummary) -> Seconds {
    lap.time.unwrap_or(Seconds::new(f64::INFINITY))
}

/// The laps of a day, or of a stretch of days. Days are those of UTC.
fn at<'a>(laps: &[&'a LapSummary], when: When, today: NaiveDate) -> Vec<&'a LapSummary> {
    let driven = |lap: &LapSummary| lap.recorded_at.unwrap_or(lap.stored_at).date_naive();
    let back = |days: u32| today.checked_sub_days(Days::new(days.into())).unwrap_or(today);
    let weekday = today.weekday().num_days_from_monday();
    let sessions = || {
        let mut uploads: Vec<_> = laps.iter().map(|lap| lap.upload).collect();
        uploads.dedup();
        uploads
    };
    let within = |from: NaiveDate, to: NaiveDate| -> Vec<&'a LapSummary> {
        let to = if when.since { today } else { to };
        laps.iter()
            .copied()
            .filter(|lap| (from..=to).contains(&driven(lap)))
            .collect()
    };
    let of_session = |number: usize| -> Vec<&'a LapSummary> {
        let upload = sessions().get(number).copied();
        laps.iter()
            .copied()
            .filter(|lap| Some(lap.upload) == upload)
            .collect()
    };
    match when.day {
        Day::Today => within(today, today),
        Day::DaysAgo(days) => within(back(days), back(days)),
        Day::Weekday(day) => {
            let days = (7 + weekday - u32::from(day)) % 7;
            within(back(days), back(days))
        }
        Day::ThisWeek => within(back(weekday), today),
        Day::LastWeek => within(back(weekday + 7), back(weekday + 1)),
        Day::WeeksAgo(weeks) => {
            let days = weeks.saturating_mul(7);
            within(
                back(days.saturating_add(weekday)),
                back((days + weekday).saturating_sub(6)),
            )
        }
        Day::LastMonth => {
            let first = today.with_day(1).unwrap_or(today);
            let last = first.pred_opt().unwrap_or(first);
            within(last.with_day(1).unwrap_or(last), last)
        }
        Day::Date { day, month, year } => {
            let this_year = NaiveDate::from_ymd_opt(year.unwrap_or(today.year()), month, day);
            let date = this_year.filter(|date| year.is_some() || *date <= today);
            let date = date.or_else(|| NaiveDate::from_ymd_opt(year.unwrap_or(today.year() - 1), month, day));
            date.map_or_else(Vec::new, |date| within(date, date))
        }
        Day::LastSession => of_session(1),
        Day::ThisSession => of_session(0),
    }
}

#[cfg(test)]
mod tests;
