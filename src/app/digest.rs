//! A week in one message: for a person, and for a server.

use super::compare_laps::Pair;
use super::drawing::{Drawing, or_logged};
use super::focus::FocusKey;
use super::label::LapSummary;
use super::lap_pictures::{View, compare_figure};
use super::news::server_words;
use super::{Actor, App, Error};
use crate::db::news_channels::{self, NewsChannel};
use crate::db::{circuits, weeks};
use crate::ids::{ChannelId, GuildId};
use crate::telemetry::CircuitLabel;
use crate::units::Seconds;
use crate::words::Words;

pub(crate) use crate::db::weeks::{Driven, Improvement};

/// Improvements that are named.
const IMPROVEMENTS: u32 = 3;

/// A person's week.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonsWeek {
    /// How much they drove.
    pub driven: Driven,
    /// Bests that they improved, the largest gain first.
    pub improved: Vec<Improvement>,
    /// What they were told to work on and works, in words.
    pub worked: Option<(CircuitLabel, String)>,
    /// What is still to be done, in words.
    pub next: Option<(CircuitLabel, String)>,
}

/// A server's week.
#[derive(Clone, Debug)]
pub struct ServersWeek {
    /// The server.
    pub guild: GuildId,
    /// Where it is told.
    pub channel: ChannelId,
    /// In which language.
    pub words: Words,
    /// How much was driven.
    pub driven: Driven,
    /// Who improved most against themselves.
    pub improved: Vec<Improvement>,
    /// The two people who are closest: the one behind, the one ahead.
    pub closest: Option<(LapSummary, LapSummary)>,
    /// Those two laps.
    pub picture: Option<Drawing>,
}

impl ServersWeek {
    /// What its message is known by, however often it is sent: at most 25 characters.
    #[must_use]
    pub fn nonce(&self) -> String {
        format!("week-{}", self.guild)
    }

    /// How far the closest two are apart.
    #[must_use]
    pub fn gap(&self) -> Option<Seconds> {
        let (behind, ahead) = self.closest.as_ref()?;
        Some(behind.time? - ahead.time?)
    }
}

impl App {
    /// A person's week; `None`: they did not drive.
    pub(super) async fn week_of(&self, actor: &Actor) -> Result<Option<PersonsWeek>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let driven = weeks::mine(&mut tx).await?;
        if driven.laps == 0 {
            return Ok(None);
        }
        let improved = weeks::improved_by_me(&mut tx, IMPROVEMENTS).await?;
        let mut told = Vec::new();
        for (has_worked, circuit, car) in weeks::focuses(&mut tx).await? {
            let label = circuits::get(&mut tx, circuit).await?.label();
            told.push((has_worked, label, FocusKey { circuit, car }));
        }
        drop(tx);
        let reader = self.preferences(actor, "").await?;
        let mut week = PersonsWeek {
            driven,
            improved,
            worked: None,
            next: None,
        };
        for (has_worked, label, place) in told {
            let Some(known) = self.known_focus(&actor.alone(), place).await? else {
                continue;
            };
            let said = match known.grade {
                Some(grade) if has_worked => known.remembered.grade_in_words(&grade, &reader),
                Some(grade) => known.remembered.grade_in_words(&grade, &reader),
                None => known.remembered.open_in_words(&reader),
            };
            let slot = if has_worked {
                &mut week.worked
            } else {
                &mut week.next
            };
            *slot = said.map(|said| (label, said));
        }
        Ok(Some(week))
    }

    /// The next server whose week is over and that wants to hear of it, claimed for this process. A week in which nobody
    /// drove is told by nobody.
    ///
    /// # Errors
    /// The database.
    pub async fn next_servers_week(&self) -> Result<Option<ServersWeek>, Error> {
        let mut tx = self.db.as_system().await?;
        let Some(place) = news_channels::claim_week(&mut tx).await? else {
            return Ok(None);
        };
        tx.commit().await?;
        self.servers_week(&place).await
    }

    async fn servers_week(&self, place: &NewsChannel) -> Result<Option<ServersWeek>, Error> {
        let anybody = Actor::anybody_in(place.guild);
        let mut tx = self.db.as_actor(&anybody).await?;
        let driven = weeks::of_server(&mut tx).await?;
        if driven.laps == 0 {
            return Ok(None);
        }
        let improved = weeks::improved_here(&mut tx, IMPROVEMENTS).await?;
        let closest = weeks::closest_here(&mut tx).await?;
        drop(tx);
        let words = server_words(&place.language);
        let mut week = ServersWeek {
            guild: place.guild,
            channel: place.channel,
            words,
            driven,
            improved,
            closest: None,
            picture: None,
        };
        let Some((behind, ahead)) = closest else {
            return Ok(Some(week));
        };
        let loaded = match self.load_pair(&anybody, Pair::of(behind, ahead)).await {
            Ok(loaded) => loaded,
            Err(Error::NoSuchLap | Error::LapIsPrivate) => return Ok(Some(week)),
            Err(error) => return Err(error),
        };
        week.closest = Some((loaded.a.stored.clone(), loaded.b.stored.clone()));
        week.picture = self
            .paint(move |painter| {
                let view = View {
                    words,
                    ..View::default()
                };
                let laps = loaded.compared(words).ok()?;
                let figure = compare_figure(&laps.to_draw, &view).ok()?;
                or_logged(
                    Drawing::new(painter, &figure, view.form),
                    "the closest duel of a week",
                )
            })
            .await?;
        Ok(Some(week))
    }
}
