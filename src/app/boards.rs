//! Boards and challenges: messages that say who is fastest somewhere, and stay right.

use chrono::{DateTime, TimeDelta, Utc};

use super::leaderboard::{Leaderboard, shown};
use super::news::server_words;
use super::places::{self, Place};
use super::{Actor, App, Audience, Error};
use crate::db::boards::{self, Board, NewBoard};
use crate::db::{cars, circuits, laps};
use crate::ids::{ChannelId, UserId};
use crate::telemetry::CircuitLabel;
use crate::words::Words;

pub use crate::db::boards::Challenge;

/// Longest time that a challenge lasts.
const LONGEST: TimeDelta = TimeDelta::days(92);
/// Characters of a challenge's name.
const NAME_CHARS: usize = 60;

/// What a manager wants of boards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardWish {
    /// One that stays right.
    Pin,
    /// Take it down.
    Unpin,
}

/// A challenge that a manager announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChallengeWish<'a> {
    /// What people call it.
    pub name: &'a str,
    /// How many days it lasts.
    pub days: u32,
    /// In how many hours it starts.
    pub starts_in_hours: u32,
}

/// A board as people call it.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedBoard {
    /// Its channel.
    pub channel: ChannelId,
    /// The circuit.
    pub circuit: CircuitLabel,
    /// The car; `None`: any.
    pub car: Option<String>,
    /// For a time only.
    pub challenge: Option<Challenge>,
}

/// A board whose message does not show what there is to show.
#[derive(Clone, Debug)]
pub struct DueBoard {
    /// What there is to show; `None`: nobody has a lap there.
    pub standings: Option<Leaderboard>,
    /// What people call it.
    pub named: NamedBoard,
    /// In which language.
    pub words: Words,
    /// The driver who moved up most since it was shown last, and how many places.
    pub moved: Option<(String, usize)>,
    /// Whether the time of a challenge is over: this is its result.
    pub is_over: bool,
    board: Board,
    places: Vec<UserId>,
}

impl DueBoard {
    /// The message that shows it, once there is one.
    #[must_use]
    pub fn message(&self) -> Option<u64> {
        self.board.message
    }

    /// What its message is known by, however often it is sent: at most 25 characters.
    #[must_use]
    pub fn nonce(&self) -> String {
        format!("board-{}", self.board.id)
    }

    /// Who set it up.
    #[must_use]
    pub fn set_by(&self) -> UserId {
        self.board.set_by
    }
}

impl App {
    /// Pins a board in a channel, or takes it down. Only for managers.
    ///
    /// # Errors
    /// Not in a server, not a manager, too many boards, nothing to take down, the database.
    pub async fn change_board(
        &self,
        actor: &Actor,
        channel: ChannelId,
        place: Place<'_>,
        wish: BoardWish,
    ) -> Result<NamedBoard, Error> {
        actor.check_manager()?;
        let (named, circuit, car) = self.named_place(actor, channel, place).await?;
        let language = self.words_of(actor).await.language;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        match wish {
            BoardWish::Pin => {
                check_room(boards::list(&mut tx).await?.len())?;
                let board = NewBoard {
                    channel,
                    circuit,
                    car,
                    challenge: None,
                    language: language.code(),
                };
                boards::add(&mut tx, &board).await?;
            }
            BoardWish::Unpin => {
                if !boards::remove(&mut tx, circuit, car).await? {
                    return Err(Error::NoSuchBoard);
                }
            }
        }
        tx.commit().await?;
        Ok(named)
    }

    /// Announces a challenge in a channel. Only for managers.
    ///
    /// # Errors
    /// Not in a server, not a manager, a time that no challenge has, too many boards, the database.
    pub async fn challenge(
        &self,
        actor: &Actor,
        channel: ChannelId,
        place: Place<'_>,
        wish: ChallengeWish<'_>,
        now: DateTime<Utc>,
    ) -> Result<NamedBoard, Error> {
        actor.check_manager()?;
        let name: String = wish.name.trim().chars().take(NAME_CHARS).collect();
        let lasts = TimeDelta::days(i64::from(wish.days));
        if name.is_empty() || lasts <= TimeDelta::zero() || lasts > LONGEST {
            return Err(Error::NoSuchChallenge);
        }
        let from = now + TimeDelta::hours(i64::from(wish.starts_in_hours));
        let challenge = Challenge {
            name,
            from,
            until: from + lasts,
        };
        let (named, circuit, car) = self.named_place(actor, channel, place).await?;
        let language = self.words_of(actor).await.language;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        check_room(boards::list(&mut tx).await?.len())?;
        let board = NewBoard {
            channel,
            circuit,
            car,
            challenge: Some(&challenge),
            language: language.code(),
        };
        boards::add(&mut tx, &board).await?;
        tx.commit().await?;
        Ok(NamedBoard {
            challenge: Some(challenge),
            ..named
        })
    }

    /// Calls a challenge off, by its name. Only for managers.
    ///
    /// # Errors
    /// Not in a server, not a manager, no such challenge, the database.
    pub async fn call_challenge_off(&self, actor: &Actor, name: &str) -> Result<(), Error> {
        actor.check_manager()?;
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        if !boards::call_off(&mut tx, name.trim()).await? {
            return Err(Error::NoSuchChallenge);
        }
        Ok(tx.commit().await?)
    }

    /// The boards and challenges of the server, those that are over left out.
    ///
    /// # Errors
    /// Not in a server, the database.
    pub async fn boards(&self, actor: &Actor) -> Result<Vec<NamedBoard>, Error> {
        if actor.guild.is_none() {
            return Err(Error::NotInServer);
        }
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        let mut named = Vec::new();
        for board in boards::list(&mut tx).await? {
            named.push(name_of(&mut tx, &board).await?);
        }
        Ok(named)
    }

    /// The next board of any server that has to be shown again, claimed for this process.
    ///
    /// # Errors
    /// The database.
    pub async fn next_board(&self, now: DateTime<Utc>) -> Result<Option<DueBoard>, Error> {
        let Some(board) = self.claim_board().await? else {
            return Ok(None);
        };
        let anybody = Actor::anybody_in(board.guild);
        let mut tx = self.db.as_actor(&anybody).await?;
        let named = name_of(&mut tx, &board).await?;
        let standings = match &board.challenge {
            Some(challenge) => {
                let place = (board.circuit, board.car);
                laps::leaderboard_between(&mut tx, place, challenge.from, challenge.until).await?
            }
            None => laps::leaderboard(&mut tx, board.circuit, board.car).await?,
        };
        drop(tx);
        let places: Vec<UserId> = standings.iter().map(|standing| standing.lap.owner).collect();
        let drivers: Vec<String> = standings
            .iter()
            .map(|standing| standing.lap.driver.clone())
            .collect();
        let words = server_words(&board.language);
        let standings = if standings.is_empty() {
            None
        } else {
            let leaderboard = Leaderboard {
                circuit: named.circuit.clone(),
                same_as: None,
                car: named.car.clone(),
                standings: standings
                    .into_iter()
                    .filter_map(|standing| shown(standing, anybody.user, words))
                    .collect(),
                laps: Vec::new(),
                picture: None,
            };
            Some(self.painted(leaderboard, words).await?)
        };
        let is_over = board
            .challenge
            .as_ref()
            .is_some_and(|challenge| challenge.until <= now);
        Ok(Some(DueBoard {
            standings,
            named,
            words,
            moved: climbed_most(&board.places, &places)
                .and_then(|(at, by)| Some((drivers.get(at)?.clone(), by))),
            is_over,
            board,
            places,
        }))
    }

    /// Writes down in which message a board is shown now.
    ///
    /// # Errors
    /// The database.
    pub async fn board_shown(&self, due: &DueBoard, message: u64) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        boards::shown(&mut tx, &due.board, message, &due.places, due.is_over).await?;
        Ok(tx.commit().await?)
    }

    /// A board that cannot be shown any more is not tried again.
    ///
    /// # Errors
    /// The database.
    pub async fn take_board_down(&self, due: &DueBoard) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        boards::take_down(&mut tx, due.board.id).await?;
        Ok(tx.commit().await?)
    }

    /// The next board that is out of date, claimed for this process.
    async fn claim_board(&self) -> Result<Option<Board>, Error> {
        let mut tx = self.db.as_system().await?;
        let guilds = boards::guilds(&mut tx).await?;
        drop(tx);
        for guild in guilds {
            let mut tx = self.db.as_actor(&Actor::anybody_in(guild)).await?;
            let Some(board) = boards::next_due(&mut tx).await? else {
                continue;
            };
            drop(tx);
            let mut tx = self.db.as_system().await?;
            let is_mine = boards::claim(&mut tx, board.id).await?;
            tx.commit().await?;
            if is_mine {
                return Ok(Some(board));
            }
        }
        Ok(None)
    }

    /// The circuit and the car that a manager means, and what people call them.
    async fn named_place(
        &self,
        actor: &Actor,
        channel: ChannelId,
        place: Place<'_>,
    ) -> Result<(NamedBoard, crate::ids::CircuitId, Option<crate::ids::CarId>), Error> {
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        let newest = places::newest_lap(&mut tx, None).await?;
        let circuit = places::circuit(&mut tx, place.circuit, newest.as_ref()).await?;
        let car = places::car(&mut tx, place.car).await?;
        let car_id = car.as_ref().map(|car| car.id);
        let named = NamedBoard {
            channel,
            circuit: circuit.label(),
            car: car.map(|car| car.name),
            challenge: None,
        };
        Ok((named, circuit.id, car_id))
    }
}

async fn name_of(tx: &mut crate::db::ActorTransaction, board: &Board) -> Result<NamedBoard, Error> {
    let circuit = circuits::get(tx, board.circuit).await?;
    let car = match board.car {
        Some(car) => Some(cars::get(tx, car).await?.name),
        None => None,
    };
    Ok(NamedBoard {
        channel: board.channel,
        circuit: circuit.label(),
        car,
        challenge: board.challenge.clone(),
    })
}

fn check_room(boards: usize) -> Result<(), Error> {
    if boards < boards::MOST_BOARDS {
        Ok(())
    } else {
        Err(Error::TooManyBoards(boards::MOST_BOARDS))
    }
}

/// Who climbed most, as an index into `now`, and by how many places. A newcomer climbs past everybody behind them; somebody
/// who is ahead only because another left climbed nowhere.
fn climbed_most(before: &[UserId], now: &[UserId]) -> Option<(usize, usize)> {
    if before.is_empty() {
        return None;
    }
    let ahead_before = |of: &UserId| before.iter().position(|user| user == of).unwrap_or(before.len());
    let passed = |at: usize, user: &UserId| {
        let was = ahead_before(user);
        let behind_now = now.iter().skip(at + 1);
        behind_now.filter(|other| ahead_before(other) < was).count()
    };
    (0..)
        .zip(now)
        .map(|(at, user)| (at, passed(at, user)))
        .filter(|(_, by)| *by > 0)
        .max_by_key(|(at, by)| (*by, std::cmp::Reverse(*at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_climbs_passes_somebody() {
        let check = |before: &[u64], now: &[u64], expect: Option<(usize, usize)>| {
            let users = |ids: &[u64]| ids.iter().map(|id| UserId::new(*id)).collect::<Vec<_>>();
            assert_eq!(
                climbed_most(&users(before), &users(now)),
                expect,
                "{before:?} {now:?}"
            );
        };
        check(&[], &[1, 2], None);
        check(&[1, 2, 3], &[1, 2, 3], None);
        check(&[1, 2, 3], &[3, 1, 2], Some((0, 2)));
        check(&[1, 2], &[1, 3, 2], Some((1, 1)));
        check(&[1, 2], &[1, 2, 3], None);
        check(&[1, 2, 3], &[2, 3], None);
    }
}
