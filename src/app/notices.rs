//! What is told to a person in direct messages, because they asked for it.
//!
//! That their best was beaten and where the time went, that what they were told to work on works, their week. At most so many a day, and nothing in their quiet hours.

use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Timelike as _, Utc};

use super::compare_laps::Pair;
use super::digest::PersonsWeek;
use super::drawing::{Drawing, or_logged};
use super::focus::FocusKey;
use super::label::LapSummary;
use super::lap_pictures::{View, corner_figure};
use super::news::server_words;
use super::{Actor, App, Audience, Error};
use crate::analysis::{self, Corner};
use crate::db::notices::{self, Listener, NoticeKind, StoredNotices};
use crate::db::users;
use crate::ids::{GuildId, UserId};
use crate::telemetry::CircuitLabel;
use crate::units::Seconds;
use crate::words::Words;

/// What is older is told no more, also where the hours were quiet.
const TOLD_FOR: TimeDelta = TimeDelta::days(1);
/// What begins or ends by the clock is looked for so often, while the database tells of everything else.
const WHILE_TOLD: Duration = Duration::from_secs(20);
/// Everything is looked for so often where the database cannot be heard.
const UNTOLD: Duration = Duration::from_secs(3);
/// Messages a day where a person does not say.
const A_DAY: u8 = 3;

/// What a person wants to change; `None`: leave it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoticeChanges {
    /// Tell when somebody takes their best.
    pub beaten: Option<bool>,
    /// Tell when laps do what they were told to work on.
    pub focus: Option<bool>,
    /// Tell the week.
    pub weekly: Option<bool>,
    /// Servers may tell of their personal bests.
    pub news: Option<bool>,
    /// Quiet hours, from and until, in hours of their day; the same twice: none.
    pub quiet: Option<(u8, u8)>,
    /// Hours that their clock is ahead of UTC.
    pub utc_offset_h: Option<i8>,
    /// Messages a day.
    pub a_day: Option<u8>,
}

/// What holds now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notices {
    /// Tell when somebody takes their best.
    pub beaten: bool,
    /// Tell when laps do what they were told to work on.
    pub focus: bool,
    /// Tell the week.
    pub weekly: bool,
    /// Servers may tell of their personal bests.
    pub news: bool,
    /// Quiet hours, from and until, in hours of their day.
    pub quiet: Option<(u8, u8)>,
    /// Hours that their clock is ahead of UTC.
    pub utc_offset_h: i8,
    /// Messages a day.
    pub a_day: u8,
}

/// What is told under one button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Somebody took their best.
    Beaten,
    /// Laps do what they were told to work on.
    Focus,
    /// The week.
    Weekly,
}

impl Notice {
    /// What tells it no more.
    #[must_use]
    pub fn stopping(self) -> NoticeChanges {
        let off = Some(false);
        match self {
            Self::Beaten => NoticeChanges {
                beaten: off,
                ..NoticeChanges::default()
            },
            Self::Focus => NoticeChanges {
                focus: off,
                ..NoticeChanges::default()
            },
            Self::Weekly => NoticeChanges {
                weekly: off,
                ..NoticeChanges::default()
            },
        }
    }
}

/// Something to tell, claimed for this process.
#[derive(Clone, Debug)]
pub struct DueNotice {
    /// Whom.
    pub user: UserId,
    /// In which language.
    pub words: Words,
    /// What.
    pub telling: Telling,
}

/// What is told.
#[derive(Clone, Debug)]
pub enum Telling {
    /// Somebody took their best.
    Beaten(Box<Beaten>),
    /// Laps do what they were told to work on: in words.
    Focus {
        /// Where.
        circuit: CircuitLabel,
        /// How many laps do it, and what it is worth.
        said: String,
    },
    /// The week.
    Weekly(Box<PersonsWeek>),
}

/// A best that was beaten.
#[derive(Clone, Debug)]
pub struct Beaten {
    /// The lap that is the person's no longer best here.
    pub mine: LapSummary,
    /// The lap that is faster.
    pub by: LapSummary,
    /// The corner where most of the time went, and how much.
    pub corner: Option<(Corner, Seconds)>,
    /// That corner.
    pub picture: Option<Drawing>,
}

impl Default for Notices {
    fn default() -> Self {
        Self {
            beaten: false,
            focus: false,
            weekly: false,
            news: false,
            quiet: None,
            utc_offset_h: 0,
            a_day: A_DAY,
        }
    }
}

impl Notices {
    fn of(stored: &StoredNotices) -> Self {
        let hour = |hour: i16| u8::try_from(hour).unwrap_or_default();
        Self {
            beaten: stored.beaten,
            focus: stored.focus,
            weekly: stored.weekly,
            news: stored.news,
            quiet: stored
                .quiet_from
                .zip(stored.quiet_until)
                .map(|(from, until)| (hour(from), hour(until))),
            utc_offset_h: i8::try_from(stored.utc_offset_h).unwrap_or_default(),
            a_day: u8::try_from(stored.a_day).unwrap_or(A_DAY),
        }
    }

    fn stored(self, words: Words) -> StoredNotices {
        StoredNotices {
            beaten: self.beaten,
            focus: self.focus,
            weekly: self.weekly,
            news: self.news,
            quiet_from: self.quiet.map(|(from, _)| i16::from(from)),
            quiet_until: self.quiet.map(|(_, until)| i16::from(until)),
            utc_offset_h: i16::from(self.utc_offset_h),
            a_day: i16::from(self.a_day),
            language: words.language.code().to_owned(),
        }
    }

    fn changed(self, changes: NoticeChanges) -> Self {
        Self {
            beaten: changes.beaten.unwrap_or(self.beaten),
            focus: changes.focus.unwrap_or(self.focus),
            weekly: changes.weekly.unwrap_or(self.weekly),
            news: changes.news.unwrap_or(self.news),
            quiet: match changes.quiet {
                Some((from, until)) if from == until => None,
                Some(quiet) => Some((quiet.0.min(23), quiet.1.min(23))),
                None => self.quiet,
            },
            utc_offset_h: changes.utc_offset_h.unwrap_or(self.utc_offset_h).clamp(-12, 14),
            a_day: changes.a_day.unwrap_or(self.a_day).clamp(1, 20),
        }
    }

    /// Whether a moment lies in the quiet hours, which may go over midnight.
    fn is_quiet(self, now: DateTime<Utc>) -> bool {
        let Some((from, until)) = self.quiet else {
            return false;
        };
        let hour = (now + TimeDelta::hours(i64::from(self.utc_offset_h))).hour();
        let (from, until) = (u32::from(from), u32::from(until));
        if from < until {
            (from..until).contains(&hour)
        } else {
            hour >= from || hour < until
        }
    }
}

impl App {
    /// Waits until boards, news or notices may have something to say: the database tells. What begins or ends by the clock is
    /// seen after a while, and where the database cannot be heard, everything is.
    pub async fn laps_changed(&self) {
        let patience = if self.hears_changes.load(Ordering::Relaxed) {
            WHILE_TOLD
        } else {
            UNTOLD
        };
        drop(tokio::time::timeout(patience, self.laps_changed.notified()).await);
    }

    /// Something was stored or changed: whoever tells of it looks at once.
    pub fn note_laps_changed(&self) {
        self.laps_changed.notify_one();
    }

    /// Changes what the asker wants to be told, and says what holds now. `driver`: their name as people see it.
    ///
    /// # Errors
    /// The database.
    pub async fn choose_notices(
        &self,
        actor: &Actor,
        driver: &str,
        changes: NoticeChanges,
    ) -> Result<Notices, Error> {
        let words = self.words_of(actor).await;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let before = notices::find(&mut tx).await?;
        let before = before.as_ref().map(Notices::of).unwrap_or_default();
        let chosen = before.changed(changes);
        if changes != NoticeChanges::default() {
            users::upsert(&mut tx, driver).await?;
            notices::set(&mut tx, &chosen.stored(words)).await?;
            tx.commit().await?;
        }
        Ok(chosen)
    }

    /// The next thing that somebody wants to be told, claimed for this process.
    ///
    /// # Errors
    /// The database.
    pub async fn next_notice(&self, now: DateTime<Utc>) -> Result<Option<DueNotice>, Error> {
        let mut tx = self.db.as_system().await?;
        let listeners = notices::listeners(&mut tx).await?;
        drop(tx);
        for listener in listeners {
            let wants = Notices::of(&listener.notices);
            if wants.is_quiet(now) {
                continue;
            }
            let has_room = listener.told_today < u32::from(wants.a_day);
            let mut telling = None;
            if wants.beaten && has_room {
                telling = self.next_beaten(&listener, now).await?;
            }
            if wants.focus && has_room && telling.is_none() {
                telling = self.next_met(&listener).await?;
            }
            if wants.weekly && telling.is_none() && now - listener.weekly_at >= TimeDelta::days(7) {
                telling = self.next_week_of(&listener).await?;
            }
            if let Some(telling) = telling {
                return Ok(Some(DueNotice {
                    user: listener.user,
                    words: self.words_of(&listening(&listener, None)).await,
                    telling,
                }));
            }
        }
        Ok(None)
    }

    /// Tells somebody nothing any more, because they cannot be reached.
    ///
    /// # Errors
    /// The database.
    pub async fn notice_unheard(&self, user: UserId) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        notices::give_up(&mut tx, user).await?;
        Ok(tx.commit().await?)
    }

    async fn next_beaten(&self, listener: &Listener, now: DateTime<Utc>) -> Result<Option<Telling>, Error> {
        let alone = listening(listener, None);
        let mut tx = self.db.as_actor(&alone).await?;
        let servers = notices::servers(&mut tx).await?;
        drop(tx);
        for server in servers {
            let actor = listening(listener, Some(server));
            let mut tx = self.db.as_actor(&actor).await?;
            let since = listener.since.max(now - TOLD_FOR);
            let Some((by, mine)) = notices::next_beaten(&mut tx, since).await? else {
                continue;
            };
            tx.act_as_system().await?;
            let is_mine = notices::claim(&mut tx, listener.user, NoticeKind::Beaten, by).await?;
            tx.commit().await?;
            if !is_mine {
                continue;
            }
            // What everybody there may see, and nothing else: a private best was not beaten by anybody.
            let shown = actor.read_by(Audience::Server);
            let loaded = match self.load_pair(&shown, Pair::of(mine, by)).await {
                Ok(loaded) => loaded,
                Err(Error::NoSuchLap | Error::LapIsPrivate) => continue,
                Err(error) => return Err(error),
            };
            let words = self.words_of(&actor).await;
            let view = self.in_units_of(&alone, View::default()).await?;
            let view = View { words, ..view };
            let beaten = self.paint(move |painter| {
                let (mine, by) = (loaded.a.stored.clone(), loaded.b.stored.clone());
                let mut beaten = Beaten {
                    mine,
                    by,
                    corner: None,
                    picture: None,
                };
                // Laps that cannot be laid on each other are worth a word all the same.
                let Ok(laps) = loaded.compared(words) else {
                    return beaten;
                };
                let dearest = analysis::corner_account(&laps.to_draw.comparison)
                    .into_iter()
                    .next();
                beaten.corner = dearest
                    .filter(|(_, loss)| loss.get() > 0.0)
                    .map(|(corner, loss)| (corner.clone(), loss));
                let figure = beaten
                    .corner
                    .as_ref()
                    .and_then(|(corner, _)| corner_figure(&laps.to_draw, &view, corner.number).ok());
                beaten.picture = figure
                    .and_then(|figure| or_logged(Drawing::new(painter, &figure, view.form), "a beaten best"));
                beaten
            });
            return Ok(Some(Telling::Beaten(Box::new(beaten.await?))));
        }
        Ok(None)
    }

    async fn next_met(&self, listener: &Listener) -> Result<Option<Telling>, Error> {
        let alone = listening(listener, None);
        let mut tx = self.db.as_actor(&alone).await?;
        let Some((lap, circuit, car)) = notices::next_met(&mut tx).await? else {
            return Ok(None);
        };
        let label = crate::db::circuits::get(&mut tx, circuit).await?.label();
        tx.act_as_system().await?;
        let is_mine = notices::claim(&mut tx, listener.user, NoticeKind::Focus, lap).await?;
        tx.commit().await?;
        if !is_mine {
            return Ok(None);
        }
        let reader = self.preferences(&alone, "").await?;
        let known = self.known_focus(&alone, FocusKey { circuit, car }).await?;
        let said = known.and_then(|known| known.remembered.grade_in_words(&known.grade?, &reader));
        Ok(said.map(|said| Telling::Focus { circuit: label, said }))
    }

    async fn next_week_of(&self, listener: &Listener) -> Result<Option<Telling>, Error> {
        let mut tx = self.db.as_system().await?;
        let is_mine = notices::claim_week(&mut tx, listener.user).await?;
        tx.commit().await?;
        if !is_mine {
            return Ok(None);
        }
        let week = self.week_of(&listening(listener, None)).await?;
        Ok(week.map(|week| Telling::Weekly(Box::new(week))))
    }
}

/// Somebody who is told something without asking.
fn listening(listener: &Listener, guild: Option<GuildId>) -> Actor {
    Actor {
        user: listener.user,
        guild,
        audience: Audience::OnlyUser,
        is_manager: false,
        language: server_words(&listener.notices.language).language,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_hours_go_over_midnight_and_by_the_persons_clock() {
        let check = |quiet: Option<(u8, u8)>, utc_offset_h: i8, hour: u32, expect: bool| {
            let notices = Notices {
                quiet,
                utc_offset_h,
                ..Notices::default()
            };
            let now = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::hours(i64::from(hour));
            assert_eq!(notices.is_quiet(now), expect, "{quiet:?} {utc_offset_h} {hour}");
        };
        check(None, 0, 3, false);
        check(Some((22, 7)), 0, 23, true);
        check(Some((22, 7)), 0, 6, true);
        check(Some((22, 7)), 0, 7, false);
        check(Some((22, 7)), 0, 21, false);
        check(Some((9, 17)), 0, 12, true);
        check(Some((9, 17)), 0, 17, false);
        check(Some((22, 7)), 2, 20, true);
        check(Some((22, 7)), -5, 23, false);
        check(Some((0, 6)), 14, 12, true);
    }

    #[test]
    fn what_is_not_said_stays_and_the_same_hour_twice_is_no_quiet() {
        let quiet = Notices {
            quiet: Some((22, 7)),
            beaten: true,
            ..Notices::default()
        };
        assert_eq!(quiet.changed(NoticeChanges::default()), quiet);
        let changed = quiet.changed(NoticeChanges {
            quiet: Some((0, 0)),
            a_day: Some(200),
            ..NoticeChanges::default()
        });
        assert_eq!((changed.quiet, changed.a_day, changed.beaten), (None, 20, true));
    }
}
