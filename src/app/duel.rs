//! Two people over every circuit and car that they share: who leads where, in what, and the one corner to win next.

use super::compare_laps::Pair;
use super::drawing::{Drawing, or_logged};
use super::label::circuit_label;
use super::lap_pictures::View;
use super::{Actor, App, Audience, Error};
use crate::analysis::{self, Comparison, Corner};
use crate::chart::duel::{self, DuelInput, DuelPlace};
use crate::db::laps;
use crate::ids::UserId;
use crate::units::Seconds;
use crate::words::Words;

pub(crate) use crate::db::laps::{Season, SharedPlace};

/// Seasons that are told.
const SEASONS: u32 = 4;

/// A corner that is won by less is won by nobody.
const WON_BY_S: f64 = 0.01;
/// Who brakes later by less brakes at the same place.
const SAME_PLACE_M: f64 = 3.0;
/// Who is faster by less is as fast.
const SAME_SPEED_MPS: f64 = 0.3;

/// In how many corners each of two is ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// The asker.
    pub a: usize,
    /// The friend.
    pub b: usize,
}

/// Two people against each other.
#[derive(Clone, Debug)]
pub struct Duel {
    /// Every circuit and car that they share, the one driven last first; at least one.
    pub places: Vec<SharedPlace>,
    /// Circuits and cars that each leads.
    pub places_won: Score,
    /// Quarters in which both drove there, the newest first.
    pub seasons: Vec<Season>,
    /// The first place in more detail; `None` where the two laps cannot be laid on each other.
    pub closest: Option<Detail>,
    /// All of it, made for posting.
    pub picture: Option<Drawing>,
}

/// Two laps of one place in more detail.
#[derive(Clone, Debug)]
pub struct Detail {
    /// Corners.
    pub corners: Score,
    /// Who brakes later.
    pub brakes_later: Score,
    /// Who carries the higher minimum speed.
    pub minimum_speed: Score,
    /// Who leaves corners faster.
    pub exits: Score,
    /// Where the asker loses most, and how much.
    pub next: Option<(Corner, Seconds)>,
}

impl Detail {
    /// Corners, later braking, minimum speed, exits.
    fn scores(&self) -> [duel::Count; 4] {
        [self.corners, self.brakes_later, self.minimum_speed, self.exits].map(Score::both)
    }
}

/// A place as the picture shows it.
fn drawn(place: &SharedPlace, words: Words) -> Option<DuelPlace> {
    Some(DuelPlace {
        circuit: circuit_label(&place.a.circuit, words),
        car: place.a.car.clone().unwrap_or_default(),
        a: place.a.time?,
        b: place.b.time?,
        within: (place.a.within, place.b.within),
    })
}

impl Score {
    const fn both(self) -> duel::Count {
        (self.a, self.b)
    }

    fn count(&mut self, a_minus_b: f64, even: f64) {
        if a_minus_b > even {
            self.a += 1;
        } else if a_minus_b < -even {
            self.b += 1;
        }
    }
}

impl App {
    /// Holds the asker against a friend, by the laps that both show in this server.
    ///
    /// # Errors
    /// Not in a server, the friend is the asker, no circuit and car in which both show a lap, the database.
    pub async fn duel(&self, actor: &Actor, friend: UserId) -> Result<Duel, Error> {
        if actor.guild.is_none() {
            return Err(Error::NotInServer);
        }
        let shown = actor.read_by(Audience::Server);
        let mut tx = self.db.as_actor(&shown).await?;
        let places = laps::shared_places(&mut tx, actor.user, friend).await?;
        let seasons = laps::seasons(&mut tx, (actor.user, friend), SEASONS).await?;
        drop(tx);
        let Some(first) = places.first().filter(|_| friend != actor.user) else {
            return Err(Error::NothingInCommon);
        };
        let view = self.in_units_of(actor, View::default()).await?;
        let loaded = self.load_pair(&shown, Pair::of(first.a.id, first.b.id)).await?;
        let mut places_won = Score::default();
        for place in &places {
            if let (Some(a), Some(b)) = (place.a.time, place.b.time) {
                places_won.count((b - a).get(), 0.0);
            }
        }
        let (words, form) = (view.words, view.form);
        let drivers = (first.a.driver.clone(), first.b.driver.clone());
        let drawn: Vec<DuelPlace> = places.iter().filter_map(|place| drawn(place, words)).collect();
        let (closest, picture) = self
            .paint(move |painter| {
                let compared = loaded.compared(words).ok();
                let closest = compared.map(|laps| detail(&laps.to_draw.comparison));
                let figure = duel::figure(&DuelInput {
                    drivers: (&drivers.0, &drivers.1),
                    places: &drawn,
                    led: places_won.both(),
                    corners: closest.as_ref().map(Detail::scores),
                    words,
                });
                (closest, or_logged(Drawing::new(painter, &figure, form), "a duel"))
            })
            .await?;
        Ok(Duel {
            places,
            places_won,
            seasons,
            closest,
            picture,
        })
    }
}

/// Who wins a corner is decided by the account that news, cards and pictures of the same two laps tell.
fn detail(comparison: &Comparison) -> Detail {
    let next = analysis::costliest_corner(comparison).filter(|(_, loss)| loss.get() > WON_BY_S);
    let mut detail = Detail {
        corners: Score::default(),
        brakes_later: Score::default(),
        minimum_speed: Score::default(),
        exits: Score::default(),
        next: next.map(|(corner, loss)| (corner.clone(), loss)),
    };
    for of in comparison.corners.iter().filter(|of| !of.is_incident()) {
        let loss = analysis::corner_loss(comparison, of);
        detail.corners.count(-loss.get(), WON_BY_S);
        if let (Some(a), Some(b)) = (of.a.brake_point, of.b.brake_point) {
            detail.brakes_later.count((a - b).get(), SAME_PLACE_M);
        }
        let (a, b) = (&of.a, &of.b);
        detail
            .minimum_speed
            .count((a.apex_speed - b.apex_speed).get(), SAME_SPEED_MPS);
        detail
            .exits
            .count((a.exit_speed - b.exit_speed).get(), SAME_SPEED_MPS);
    }
    detail
}
