//! News of a server's best laps: who took whose time, by how much, and which corners paid for it.

use chrono::{TimeDelta, Utc};

use super::compare_laps::Pair;
use super::drawing::{Drawing, or_logged};
use super::label::LapSummary;
use super::lap_pictures::{View, corner_figure};
use super::{Actor, App, Error};
use crate::analysis::{self, Corner};
use crate::db::news::{self, Fresh, NewsChannel, Said};
use crate::ids::{ChannelId, GuildId};
use crate::units::Seconds;
use crate::words::{Language, Words};

/// What is older is no news, also not after a long absence.
const NEWS_FOR: TimeDelta = TimeDelta::hours(1);
/// Corners that are named.
const CORNERS: usize = 3;
/// A corner that brought less is not named.
const WORTH_NAMING_S: f64 = 0.02;

/// Where news of a server go from now on; `None`: nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewsPlace(pub Option<ChannelId>);

/// A server's best lap that beat another one.
#[derive(Clone, Debug)]
pub struct News {
    /// The server.
    pub guild: GuildId,
    /// Where it is to be said.
    pub channel: ChannelId,
    /// In which language.
    pub words: Words,
    /// The new best lap.
    pub best: LapSummary,
    /// The lap that was the best before.
    pub beaten: LapSummary,
    /// The corners that paid for it with what each brought, the most first.
    pub corners: Vec<(Corner, Seconds)>,
    /// The corner that brought most.
    pub picture: Option<Drawing>,
    fresh: Fresh,
}

/// News that are not true any more.
#[derive(Clone, Copy, Debug)]
pub struct UntrueNews {
    /// Where they were said.
    pub channel: ChannelId,
    /// In which message.
    pub message: u64,
    /// In which language.
    pub words: Words,
    guild: GuildId,
    said: Said,
}

impl News {
    /// By how much the best lap is faster.
    #[must_use]
    pub fn gap(&self) -> Option<Seconds> {
        Some(self.beaten.time? - self.best.time?)
    }

    /// What the message is known by, however often it is sent: at most 25 characters.
    #[must_use]
    pub fn nonce(&self) -> String {
        let upload = self.fresh.upload.get().simple().to_string();
        upload.chars().rev().take(25).collect()
    }
}

impl App {
    /// From now on a server hears of its best laps in a channel, or nowhere. Only for managers.
    ///
    /// # Errors
    /// Not in a server, not a manager, the database.
    pub async fn place_news(&self, actor: &Actor, place: NewsPlace) -> Result<NewsPlace, Error> {
        actor.check_manager()?;
        let language = self.words_of(actor).await.language;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        match place.0 {
            Some(channel) => news::set_channel(&mut tx, channel, language.code()).await?,
            None => {
                news::unset_channel(&mut tx).await?;
            }
        }
        tx.commit().await?;
        Ok(place)
    }

    /// The next news that some server wants to hear, claimed for this process. What is no news is decided on the way.
    ///
    /// # Errors
    /// The database.
    pub async fn next_news(&self) -> Result<Option<News>, Error> {
        for place in self.news_channels().await? {
            while let Some(fresh) = self.claim_fresh(&place).await? {
                if let Some(news) = self.news_of(&place, fresh).await? {
                    return Ok(Some(news));
                }
            }
        }
        Ok(None)
    }

    /// Writes down that news were said.
    ///
    /// # Errors
    /// The database.
    pub async fn news_said(&self, news: &News, message: u64) -> Result<(), Error> {
        let said = Said {
            upload: news.fresh.upload,
            channel: news.channel,
            message,
        };
        let mut tx = self.db.as_system().await?;
        news::said(&mut tx, news.guild, &said).await?;
        Ok(tx.commit().await?)
    }

    /// A channel in which news cannot be said is not asked again.
    ///
    /// # Errors
    /// The database.
    pub async fn news_unheard(&self, news: &News) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        news::close_channel(&mut tx, news.guild).await?;
        Ok(tx.commit().await?)
    }

    /// The next news of which a lap is gone or private by now.
    ///
    /// # Errors
    /// The database.
    pub async fn next_untrue_news(&self) -> Result<Option<UntrueNews>, Error> {
        for place in self.news_channels().await? {
            let mut tx = self.db.as_actor(&Actor::anybody_in(place.guild)).await?;
            if let Some(said) = news::next_untrue(&mut tx).await? {
                return Ok(Some(UntrueNews {
                    channel: said.channel,
                    message: said.message,
                    words: server_words(&place.language),
                    guild: place.guild,
                    said,
                }));
            }
        }
        Ok(None)
    }

    /// Forgets news whose message was corrected.
    ///
    /// # Errors
    /// The database.
    pub async fn news_corrected(&self, untrue: &UntrueNews) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        news::forget(&mut tx, untrue.guild, untrue.said.upload).await?;
        Ok(tx.commit().await?)
    }

    async fn news_channels(&self) -> Result<Vec<NewsChannel>, Error> {
        let mut tx = self.db.as_system().await?;
        Ok(news::channels(&mut tx).await?)
    }

    /// Claims what was shared last and not looked at yet.
    async fn claim_fresh(&self, place: &NewsChannel) -> Result<Option<Fresh>, Error> {
        let since = place.since.max(Utc::now() - NEWS_FOR);
        let mut tx = self.db.as_actor(&Actor::anybody_in(place.guild)).await?;
        let Some(fresh) = news::next_fresh(&mut tx, since).await? else {
            return Ok(None);
        };
        drop(tx);
        let mut tx = self.db.as_system().await?;
        let is_mine = news::claim(&mut tx, place.guild, &fresh).await?;
        tx.commit().await?;
        Ok(is_mine.then_some(fresh))
    }

    /// What there is to tell; `None`: nothing.
    async fn news_of(&self, place: &NewsChannel, fresh: Fresh) -> Result<Option<News>, Error> {
        let Some(beaten) = fresh.beaten else {
            return Ok(None);
        };
        let pair = Pair::of(fresh.lap, beaten);
        let loaded = match self.load_pair(&Actor::anybody_in(place.guild), pair).await {
            Ok(loaded) => loaded,
            // Taken back since: there is nothing to tell.
            Err(Error::NoSuchLap | Error::LapIsPrivate) => return Ok(None),
            Err(error) => return Err(error),
        };
        let words = server_words(&place.language);
        let (best, beaten) = (loaded.a.stored.clone(), loaded.b.stored.clone());
        let (corners, picture) = self
            .paint(move |painter| {
                // Laps that cannot be laid on each other are news all the same.
                let Ok(laps) = loaded.compared(words) else {
                    return (Vec::new(), None);
                };
                let gained = analysis::corner_account(&laps.to_draw.comparison)
                    .into_iter()
                    .rev()
                    .map(|(corner, loss)| (corner.clone(), Seconds::new(-loss.get())))
                    .take_while(|(_, gain)| gain.get() >= WORTH_NAMING_S)
                    .take(CORNERS)
                    .collect::<Vec<_>>();
                let view = View {
                    words,
                    ..View::default()
                };
                let figure = gained
                    .first()
                    .and_then(|(corner, _)| corner_figure(&laps.to_draw, &view, corner.number).ok());
                let picture = figure.and_then(|figure| {
                    or_logged(Drawing::new(painter, &figure, view.form), "the corner of news")
                });
                (gained, picture)
            })
            .await?;
        Ok(Some(News {
            guild: place.guild,
            channel: place.channel,
            words,
            best,
            beaten,
            corners,
            picture,
            fresh,
        }))
    }
}

/// In the language that a server chose.
pub(super) fn server_words(language: &str) -> Words {
    Words::new(Language::of_locale(language).unwrap_or_default())
}
