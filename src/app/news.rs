//! News of a server's best laps: who took whose time, by how much, and which corners paid for it.

use chrono::{TimeDelta, Utc};

use super::compare_laps::Pair;
use super::drawing::{Drawing, or_logged};
use super::error::no_such_lap;
use super::label::LapSummary;
use super::lap_pictures::{View, corner_figure};
use super::{Actor, App, Error};
use crate::analysis::{self, Corner};
use crate::db::news::{self, EarlierNews, PostedNews, TakenCorner};
use crate::db::news_channels::{self, NewsChannel};
use crate::db::{laps, notices};
use crate::ids::{ChannelId, GuildId, LapId, UploadId};
use crate::units::Seconds;
use crate::words::{Language, Words};

/// What is older is no news, also not after a long absence.
const NEWS_FOR: TimeDelta = TimeDelta::hours(1);
/// Corners that are named.
const CORNERS: usize = 3;
/// A corner that brought less is not named.
const WORTH_NAMING_S: f64 = 0.02;

/// A corner that is taken by less changed its owner by chance.
const TAKEN_BY: Seconds = Seconds::new(0.05);

pub(crate) use crate::db::news::NewsKind;
pub use crate::db::news_channels::NewsWishes;

/// Where news of a server go from now on; `None`: nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewsPlace(pub Option<ChannelId>);

/// A lap that beat another one: a server's best, a driver's own best, or the fastest through a corner.
#[derive(Clone, Debug)]
pub struct News {
    /// What it beat.
    pub kind: NewsKind,
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
    /// The corners that changed their owner: which, by how much, and who had them.
    pub taken: Vec<(Corner, Seconds, String)>,
    /// The corner that brought most.
    pub picture: Option<Drawing>,
    upload: UploadId,
    earlier: Option<EarlierNews>,
}

/// What a look for fresh laps came to.
enum Looked {
    /// There are none.
    Nothing,
    /// There is nothing to tell of the one that was found.
    NoNews,
    /// It is to be told.
    Claimed(Claimed),
}

/// What is claimed of an upload.
struct Claimed {
    upload: UploadId,
    kind: NewsKind,
    lap: LapId,
    beaten: LapId,
    taken: Vec<TakenCorner>,
    earlier: Option<EarlierNews>,
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
    said: PostedNews,
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
        let upload = self.upload.get().simple().to_string();
        upload.chars().rev().take(25).collect()
    }

    /// The message that says more now; `None`: there is none yet.
    #[must_use]
    pub fn message(&self) -> Option<u64> {
        self.earlier.map(|earlier| earlier.message)
    }
}

impl App {
    /// From now on a server hears of its best laps in a channel, or nowhere. Only for managers.
    ///
    /// # Errors
    /// Not in a server, not a manager, the database.
    pub async fn place_news(
        &self,
        actor: &Actor,
        place: NewsPlace,
        wishes: NewsWishes,
    ) -> Result<NewsPlace, Error> {
        actor.check_manager()?;
        let language = self.words_of(actor).await.language;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        match place.0 {
            Some(channel) => news_channels::set_channel(&mut tx, channel, language.code(), wishes).await?,
            None => {
                news_channels::unset_channel(&mut tx).await?;
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
            loop {
                let claimed = match self.claim_fresh(&place).await? {
                    Looked::Nothing => break,
                    Looked::NoNews => continue,
                    Looked::Claimed(claimed) => claimed,
                };
                if let Some(news) = self.news_of(&place, claimed).await? {
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
        let said = PostedNews {
            upload: news.upload,
            channel: news.channel,
            message,
        };
        let mut tx = self.db.as_system().await?;
        if let Some(earlier) = &news.earlier {
            news::go_on_elsewhere(&mut tx, news.guild, earlier.upload).await?;
        }
        news::said(&mut tx, news.guild, &said).await?;
        Ok(tx.commit().await?)
    }

    /// A channel in which news cannot be said is not asked again.
    ///
    /// # Errors
    /// The database.
    pub async fn news_unheard(&self, news: &News) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        news_channels::close_channel(&mut tx, news.guild).await?;
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
        Ok(news_channels::channels(&mut tx).await?)
    }

    /// Claims what was shared last and not looked at yet.
    async fn claim_fresh(&self, place: &NewsChannel) -> Result<Looked, Error> {
        let since = place.since.max(Utc::now() - NEWS_FOR);
        let mut tx = self.db.as_actor(&Actor::anybody_in(place.guild)).await?;
        let Some(fresh) = news::next_fresh(&mut tx, since).await? else {
            return Ok(Looked::Nothing);
        };
        let mut told = fresh.beaten.map(|beaten| (NewsKind::Best, fresh.lap, beaten));
        if told.is_none()
            && place.personal
            && let Some(own) = fresh.own
        {
            tx.act_as_system().await?;
            if notices::may_be_news(&mut tx, fresh.driver).await? {
                told = Some((NewsKind::Personal, fresh.lap, own));
            }
            tx.act_as(&Actor::anybody_in(place.guild)).await?;
        }
        let mut taken = Vec::new();
        if told.is_none() && place.corners {
            taken = news::taken_corners(&mut tx, fresh.upload, TAKEN_BY).await?;
        }
        let earlier = match told {
            Some((kind @ (NewsKind::Best | NewsKind::Personal), ..)) => {
                news::earlier(&mut tx, &fresh, kind).await?
            }
            Some((NewsKind::Corners, ..)) | None => None,
        };
        // Of one session all of it is told: from the lap that it began with. Where somebody else held the best in between, that
        // is the one that was beaten.
        let went_on = fresh.beaten.is_none() || fresh.beaten == fresh.own;
        if let (Some((.., beaten)), Some(earlier)) = (&mut told, &earlier)
            && went_on
        {
            *beaten = earlier.beaten;
        }
        drop(tx);
        if !taken.is_empty() {
            taken = self.borne_out(&Actor::anybody_in(place.guild), taken).await?;
            told = taken
                .first()
                .map(|first| (NewsKind::Corners, first.lap, first.owner));
        }
        let mut tx = self.db.as_system().await?;
        let row = match told {
            Some((kind, lap, beaten)) => (kind, lap, Some(beaten)),
            None => (NewsKind::Best, fresh.lap, None),
        };
        let is_mine = news::claim(&mut tx, place.guild, fresh.upload, row).await?;
        tx.commit().await?;
        if !is_mine {
            return Ok(Looked::Nothing);
        }
        Ok(match told {
            Some((kind, lap, beaten)) => Looked::Claimed(Claimed {
                upload: fresh.upload,
                kind,
                lap,
                beaten,
                taken,
                earlier,
            }),
            None => Looked::NoNews,
        })
    }

    /// The corners that were taken as two laps laid on each other show it, the largest gain first. What is stored of a corner
    /// is timed along one lap alone, and a few metres of that are a tenth.
    async fn borne_out(&self, anybody: &Actor, taken: Vec<TakenCorner>) -> Result<Vec<TakenCorner>, Error> {
        let mut held = Vec::new();
        for corner in taken.into_iter().take(CORNERS) {
            let loaded = match self.load_pair(anybody, Pair::of(corner.lap, corner.owner)).await {
                Ok(loaded) => loaded,
                // Taken back since.
                Err(Error::NoSuchLap | Error::LapIsPrivate) => continue,
                Err(error) => return Err(error),
            };
            let number = corner.corner;
            let compare = move || {
                let laps = loaded.compared(Words::default()).ok()?;
                let account = analysis::corner_account(&laps.to_draw.comparison);
                let found = account.iter().find(|(corner, _)| corner.number == number)?;
                Some(Seconds::new(-found.1.get()))
            };
            let gain = Self::on_cpu(self.render_permits(), compare).await?;
            if let Some(gain) = gain.filter(|gain| *gain >= TAKEN_BY) {
                held.push(TakenCorner { gain, ..corner });
            }
        }
        held.sort_by(|one, other| other.gain.get().total_cmp(&one.gain.get()));
        Ok(held)
    }

    /// What there is to tell; `None`: nothing.
    async fn news_of(&self, place: &NewsChannel, claimed: Claimed) -> Result<Option<News>, Error> {
        let anybody = Actor::anybody_in(place.guild);
        let pair = Pair::of(claimed.lap, claimed.beaten);
        let loaded = match self.load_pair(&anybody, pair).await {
            Ok(loaded) => loaded,
            // Taken back since: there is nothing to tell.
            Err(Error::NoSuchLap | Error::LapIsPrivate) => return Ok(None),
            Err(error) => return Err(error),
        };
        let owners = self.owners_of(&anybody, &claimed.taken).await?;
        let words = server_words(&place.language);
        let (best, beaten) = (loaded.a.stored.clone(), loaded.b.stored.clone());
        let (corners, taken, picture) = self
            .paint(move |painter| {
                // Laps that cannot be laid on each other are news all the same.
                let Ok(laps) = loaded.compared(words) else {
                    return (Vec::new(), Vec::new(), None);
                };
                let gained = analysis::corner_account(&laps.to_draw.comparison)
                    .into_iter()
                    .rev()
                    .map(|(corner, loss)| (corner.clone(), Seconds::new(-loss.get())))
                    .take_while(|(_, gain)| gain.get() >= WORTH_NAMING_S)
                    .take(CORNERS)
                    .collect::<Vec<_>>();
                let all = &laps.to_draw.comparison.corners;
                let taken: Vec<(Corner, Seconds, String)> = owners
                    .into_iter()
                    .filter_map(|(number, gain, owner)| {
                        let found = all.iter().find(|of| of.corner.number == number)?;
                        Some((found.corner.clone(), gain, owner))
                    })
                    .collect();
                let view = View {
                    words,
                    ..View::default()
                };
                let shown = taken.first().map(|(corner, ..)| corner);
                let shown = shown.or(gained.first().map(|(corner, _)| corner));
                let figure = shown.and_then(|corner| corner_figure(&laps.to_draw, &view, corner.number).ok());
                let picture = figure.and_then(|figure| {
                    or_logged(Drawing::new(painter, &figure, view.form), "the corner of news")
                });
                (gained, taken, picture)
            })
            .await?;
        if claimed.kind == NewsKind::Corners && taken.is_empty() {
            return Ok(None);
        }
        Ok(Some(News {
            kind: claimed.kind,
            guild: place.guild,
            channel: place.channel,
            words,
            best,
            beaten,
            corners,
            taken,
            picture,
            upload: claimed.upload,
            earlier: claimed.earlier,
        }))
    }

    /// Who had the corners that were taken: by number, with the gain and a name.
    async fn owners_of(
        &self,
        anybody: &Actor,
        taken: &[TakenCorner],
    ) -> Result<Vec<(u32, Seconds, String)>, Error> {
        let mut tx = self.db.as_actor(anybody).await?;
        let mut owners = Vec::new();
        for corner in taken.iter().take(CORNERS) {
            let owner = laps::summary(&mut tx, corner.owner).await.map_err(no_such_lap)?;
            owners.push((corner.corner, corner.gain, owner.driver));
        }
        Ok(owners)
    }
}

/// In the language that a server chose.
pub(super) fn server_words(language: &str) -> Words {
    Words::new(Language::of_locale(language).unwrap_or_default())
}
