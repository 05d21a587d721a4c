//! Which laps a plan is about: the lap looked at, and the one it is held against.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::answered::Missing;
use super::asked::Asked;
use super::known::{LapRef, Session, time};
use crate::analysis::{self, Comparison};
use crate::coach::lap_words::{LapWords, Which, Whose};
use crate::telemetry::Lap;
use crate::words::args;

/// A lap with what it is called.
#[derive(Clone, Debug)]
pub(super) struct Side<'a> {
    pub(super) at: LapRef,
    pub(super) lap: &'a Lap,
    /// `lap 3`, or a friend's name.
    pub(super) name: String,
    /// Whether it is the asker's.
    pub(super) is_own: bool,
}

/// Two laps, compared.
pub(super) struct Pair<'a> {
    pub(super) a: Side<'a>,
    pub(super) b: Side<'a>,
    pub(super) comparison: Comparison,
}

impl Side<'_> {
    pub(super) fn time_s(&self) -> f64 {
        time(self.lap)
    }
}

impl<'a> Asked<'a> {
    pub(super) fn session(&self) -> Result<&'a Session, Missing> {
        let known: &'a super::known::LapsKnown = self.known;
        known
            .own
            .as_ref()
            .ok_or_else(|| Missing(self.say.words.answer_no_laps()))
    }

    /// A lap of the session looked at.
    pub(super) fn own_side(&self, at: usize) -> Option<Side<'a>> {
        let known: &'a super::known::LapsKnown = self.known;
        let lap = known.own.as_ref()?.laps.get(at)?;
        Some(Side {
            at: LapRef::Own(at),
            lap,
            name: self.say.words.answer_lap(&lap.number().to_string()),
            is_own: true,
        })
    }

    /// The asker's best lap of the session looked at.
    pub(super) fn own_best(&self) -> Result<Side<'a>, Missing> {
        let best = self.session()?.best().and_then(|(at, _)| self.own_side(at));
        best.ok_or_else(|| Missing(self.say.words.answer_no_counted_lap()))
    }

    /// The asker's best of all sessions here.
    pub(super) fn best_ever(&self) -> Result<Side<'a>, Missing> {
        let known: &'a super::known::LapsKnown = self.known;
        let own = self.own_best()?;
        let earlier = known
            .earlier
            .iter()
            .enumerate()
            .filter_map(|(session_at, session)| {
                let (at, lap) = session.best()?;
                Some((session_at, session, at, lap))
            })
            .min_by(|(.., one), (.., other)| time(one).total_cmp(&time(other)));
        Ok(match earlier {
            Some((session_at, session, at, lap)) if time(lap) < own.time_s() => Side {
                at: LapRef::Earlier(session_at, at),
                lap,
                name: self.say.lap_of_day(lap.number(), &session.date),
                is_own: true,
            },
            _ => own,
        })
    }

    /// The newest lap that counts.
    pub(super) fn last(&self) -> Result<Side<'a>, Missing> {
        let last = self
            .session()?
            .counted()
            .last()
            .and_then(|(at, _)| self.own_side(at));
        last.ok_or_else(|| Missing(self.say.words.answer_no_counted_lap()))
    }

    pub(super) fn other(&self, at: usize) -> Option<Side<'a>> {
        let known: &'a super::known::LapsKnown = self.known;
        let other = known.others.get(at)?;
        Some(Side {
            at: LapRef::Other(at),
            lap: &other.lap,
            name: other.driver.clone(),
            is_own: false,
        })
    }

    /// The friend who is named; `Err`: they show no lap here.
    pub(super) fn friend(&self) -> Option<Result<Side<'a>, Missing>> {
        let whose = self
            .plan
            .laps
            .iter()
            .map(|lap| &lap.whose)
            .find(|whose| matches!(whose, Whose::Mentioned(_) | Whose::Named(_)))?;
        let name = match whose {
            Whose::Named(name) => name.clone(),
            Whose::Mentioned(id) => {
                let known = self.known.mentioned.iter().find(|(known, _)| known == id);
                known.map_or_else(|| self.say.words.answer_your_friend(), |(_, name)| name.clone())
            }
            _ => return None,
        };
        let is_same = |driver: &str| driver.to_lowercase() == name.to_lowercase();
        let at = self.known.others.iter().position(|other| is_same(&other.driver));
        Some(match at.and_then(|at| self.other(at)) {
            Some(side) => Ok(side),
            None => Err(Missing(self.say.friend_without_laps(&name, self.known))),
        })
    }

    /// Whom to be held against without anybody named: the next faster driver, else the nearest slower one.
    pub(super) fn rival(&self, own_s: f64) -> Option<Side<'a>> {
        let others = self.known.others.iter().enumerate();
        let faster = others.clone().rfind(|(_, other)| time(&other.lap) < own_s);
        let at = faster.or_else(|| others.clone().next()).map(|(at, _)| at)?;
        self.other(at)
    }

    /// A lap of the session by the words that choose it.
    pub(super) fn chosen(&self, words: &LapWords) -> Result<Vec<Side<'a>>, Missing> {
        let session = self.session()?;
        let counted: Vec<usize> = session.counted().map(|(at, _)| at).collect();
        let from_last = |back: usize| {
            counted
                .len()
                .checked_sub(1 + back)
                .and_then(|at| counted.get(at))
                .copied()
        };
        let found: Vec<usize> = match words.which {
            Which::Number(number) => {
                let Some((at, _)) = session.numbered(number) else {
                    return Err(Missing(self.say.no_lap(number, session)));
                };
                vec![at]
            }
            Which::Best => session.best().map(|(at, _)| at).into_iter().collect(),
            Which::Slowest => {
                let slowest = session
                    .counted()
                    .max_by(|(_, one), (_, other)| time(one).total_cmp(&time(other)));
                slowest.map(|(at, _)| at).into_iter().collect()
            }
            Which::FromLast(back) => from_last(back as usize).into_iter().collect(),
            Which::LastFew(count) => (0..count as usize).filter_map(from_last).collect(),
            Which::First => counted.first().copied().into_iter().collect(),
            Which::Typical => self.typical().into_iter().collect(),
            Which::Time { at, within } => session
                .counted()
                .filter(|(_, lap)| (time(lap) - at.get()).abs() <= within.get())
                .map(|(at, _)| at)
                .collect(),
            Which::Unsaid | Which::Optimal | Which::Reference | Which::Every => Vec::new(),
        };
        Ok(found.into_iter().filter_map(|at| self.own_side(at)).collect())
    }

    /// The laps that the plan names, in its order.
    pub(super) fn named_laps(&self) -> Result<Vec<Side<'a>>, Missing> {
        let mut sides = Vec::new();
        for words in self.plan.laps.iter().filter(|lap| lap.which != Which::Unsaid) {
            sides.extend(self.chosen(words)?);
        }
        Ok(sides)
    }

    /// The lap with the median time.
    fn typical(&self) -> Option<usize> {
        let session = self.known.own.as_ref()?;
        let mut counted: Vec<(usize, &Lap)> = session.counted().collect();
        counted.sort_by(|(_, one), (_, other)| time(one).total_cmp(&time(other)));
        counted.get(counted.len() / 2).map(|(at, _)| *at)
    }

    pub(super) fn pair(&self, a: Side<'a>, b: Side<'a>) -> Result<Pair<'a>, Missing> {
        let comparison = analysis::compare(a.lap, b.lap, &self.known.settings);
        match comparison {
            Ok(comparison) => Ok(Pair { a, b, comparison }),
            Err(_) => Err(Missing(self.say.cannot_compare(&a.name, &b.name))),
        }
    }

    /// Two laps for a question about one's own driving of the whole lap: laps named, else the friend named, else the last
    /// lap against the best one, else another driver's.
    pub(super) fn pair_of_session(&self) -> Result<Pair<'a>, Missing> {
        if let Some(pair) = self.pair_named()? {
            return Ok(pair);
        }
        let best = self.own_best()?;
        let last = self.last()?;
        if last.at != best.at {
            return self.pair(last, best);
        }
        let typical = self
            .typical()
            .and_then(|at| self.own_side(at))
            .filter(|typical| typical.at != best.at);
        if let Some(typical) = typical {
            return self.pair(typical, best);
        }
        if let Some(rival) = self.rival(best.time_s()) {
            return self.pair(best, rival);
        }
        let aside = self
            .lap_aside(&best)
            .ok_or_else(|| Missing(self.say.words.answer_one_lap()))?;
        self.pair(aside, best)
    }

    /// A whole lap that does not count, where only one does: its corners can be held against the one that counts.
    fn lap_aside(&self, best: &Side<'a>) -> Option<Side<'a>> {
        let known: &'a super::known::LapsKnown = self.known;
        let whole = known.own.as_ref()?.whole();
        let at = whole
            .map(|(at, _)| at)
            .filter(|at| LapRef::Own(*at) != best.at)
            .last()?;
        self.own_side(at)
    }

    /// Says that one of two own laps does not count; empty where both do.
    pub(super) fn aside_sentence(&self, pair: &Pair<'_>) -> String {
        if !pair.b.is_own || !pair.a.is_own || pair.a.lap.counts() {
            return String::new();
        }
        self.say.words.answer_lap_aside(args::AnswerLapAside {
            best: &pair.b.name,
            lap: &pair.a.name,
        })
    }

    /// Two laps for a question that wants a reference: laps or the friend named, else the next faster driver, else the own
    /// best lap.
    pub(super) fn pair_with_reference(&self) -> Result<Pair<'a>, Missing> {
        if let Some(pair) = self.pair_named()? {
            return Ok(pair);
        }
        let best = self.own_best()?;
        match self.rival(best.time_s()) {
            Some(rival) => self.pair(best, rival),
            None => self.pair_of_session(),
        }
    }

    /// Two laps for a question on what to do better: as [`pair_with_reference`](Self::pair_with_reference), but whoever is
    /// the fastest here learns from their own best lap.
    pub(super) fn pair_to_learn_from(&self) -> Result<Pair<'a>, Missing> {
        if self.names_somebody() || self.names_laps() {
            return self.pair_with_reference();
        }
        let best = self.own_best()?;
        match self
            .rival(best.time_s())
            .filter(|rival| rival.time_s() < best.time_s())
        {
            Some(rival) => self.pair(best, rival),
            None => self.pair_of_session(),
        }
    }

    fn pair_named(&self) -> Result<Option<Pair<'a>>, Missing> {
        let mut laps = self.named_laps()?;
        if let Some(friend) = self.friend() {
            let friend = friend?;
            let own = if laps.is_empty() {
                self.best_ever()?
            } else {
                laps.swap_remove(0)
            };
            return self.pair(own, friend).map(Some);
        }
        match laps.len() {
            0 => Ok(None),
            1 => {
                let named = laps.swap_remove(0);
                let last = self.last()?;
                let best = self.own_best()?;
                // `slower than lap 3`: the last lap against it; about the last lap itself: against the best one.
                let other = if named.at == last.at { best } else { last };
                if other.at == named.at {
                    return Ok(None);
                }
                let named_is_looked_at = named.at == self.last()?.at;
                let (a, b) = if named_is_looked_at {
                    (named, other)
                } else {
                    (other, named)
                };
                self.pair(a, b).map(Some)
            }
            _ => {
                let b = laps.swap_remove(1);
                let a = laps.swap_remove(0);
                if a.at == b.at {
                    return Ok(None);
                }
                self.pair(a, b).map(Some)
            }
        }
    }
}
