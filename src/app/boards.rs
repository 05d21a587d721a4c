//! Boards and challenges: messages that say who is fastest somewhere, and stay right.

use chrono::{DateTime, TimeDelta, Utc};

use super::car_classes::named_class;
use super::label::circuit_label;
use super::news::server_words;
use super::places::{self, CircuitAndCar};
use super::{Actor, App, Audience, Error};
use crate::db::boards::{self, Board, NewBoard};
use crate::db::{ActorTransaction, cars, circuits, news_channels};
use crate::ids::{CarId, ChannelId, CircuitId, GuildId};
use crate::telemetry::CircuitLabel;
use crate::words::Words;

pub(crate) use crate::db::boards::Challenge;

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
    /// Whether laps that a game flagged are on it, too.
    pub any_laps: bool,
    /// Whether everybody stays in the car of their first lap.
    pub one_car: bool,
}

/// Where a board is about, as typed; nothing typed: the circuit of the asker's last lap, any car.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BoardPlace<'a> {
    /// Circuit and car.
    pub place: CircuitAndCar<'a>,
    /// The class.
    pub class: Option<&'a str>,
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
    /// The class; `None`: any.
    pub class: Option<String>,
    /// Whether laps that a game flagged are on it, too.
    pub any_laps: bool,
    /// Whether everybody stays in the car of their first lap.
    pub one_car: bool,
    /// For a time only.
    pub challenge: Option<Challenge>,
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
        place: BoardPlace<'_>,
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
                    class: named.class.as_deref(),
                    any_laps: false,
                    one_car: false,
                    challenge: None,
                    language: language.code(),
                };
                boards::add(&mut tx, &board).await?;
            }
            BoardWish::Unpin => {
                if !boards::remove(&mut tx, circuit, car, named.class.as_deref()).await? {
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
        place: BoardPlace<'_>,
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
            class: named.class.as_deref(),
            any_laps: wish.any_laps,
            one_car: wish.one_car,
            challenge: Some(&challenge),
            language: language.code(),
        };
        boards::add(&mut tx, &board).await?;
        tx.commit().await?;
        Ok(NamedBoard {
            challenge: Some(challenge),
            any_laps: wish.any_laps,
            one_car: wish.one_car,
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

    /// Circuits to choose from, as people call them; none of them twice. Only for managers.
    ///
    /// # Errors
    /// Not in a server, not a manager, a circuit that nobody knows, fewer than two, the database.
    pub async fn circuits_to_choose(
        &self,
        actor: &Actor,
        typed: &[String],
    ) -> Result<Vec<CircuitLabel>, Error> {
        actor.check_manager()?;
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        let mut circuits: Vec<CircuitLabel> = Vec::new();
        for one in typed {
            let label = places::circuit(&mut tx, Some(one), None).await?.label();
            if !circuits.contains(&label) {
                circuits.push(label);
            }
        }
        // One is no choice.
        if circuits.len() < 2 {
            return Err(Error::NoSuchPlace);
        }
        Ok(circuits)
    }

    /// The circuits that a poll of a server was about, by its answers; an answer that fits none is left out. In which language
    /// the server reads.
    ///
    /// # Errors
    /// The database.
    pub async fn circuits_of_poll(
        &self,
        guild: GuildId,
        answers: &[String],
    ) -> Result<(Vec<(CircuitId, CircuitLabel)>, Words), Error> {
        let mut tx = self.db.as_actor(&Actor::anybody_in(guild)).await?;
        let boards = boards::list(&mut tx).await?;
        let mut circuits = Vec::new();
        for answer in answers {
            match places::circuit(&mut tx, Some(answer), None).await {
                Ok(circuit) => circuits.push((circuit.id, circuit.label())),
                Err(Error::NoSuchPlace) => {}
                Err(error) => return Err(error),
            }
        }
        tx.act_as_system().await?;
        let news = news_channels::channels(&mut tx).await?;
        let spoken = news.iter().find(|channel| channel.guild == guild);
        let language = spoken.map(|channel| channel.language.as_str());
        let language = language.or_else(|| boards.last().map(|board| board.language.as_str()));
        Ok((circuits, server_words(language.unwrap_or_default())))
    }

    /// Announces a challenge of a week on a circuit, under its name. Only for managers.
    ///
    /// # Errors
    /// As [`challenge`](Self::challenge).
    pub async fn challenge_at(
        &self,
        actor: &Actor,
        channel: ChannelId,
        circuit: CircuitId,
        now: DateTime<Utc>,
    ) -> Result<NamedBoard, Error> {
        actor.check_manager()?;
        let words = self.words_of(actor).await;
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        let typed = circuit.to_string();
        let name = circuit_label(
            &places::circuit(&mut tx, Some(&typed), None).await?.label(),
            words,
        );
        drop(tx);
        let place = BoardPlace {
            place: CircuitAndCar {
                circuit: Some(&typed),
                car: None,
            },
            class: None,
        };
        let wish = ChallengeWish {
            name: &name,
            days: 7,
            starts_in_hours: 0,
            any_laps: false,
            one_car: false,
        };
        self.challenge(actor, channel, place, wish, now).await
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

    /// The circuit and the car that a manager means, and what people call them.
    async fn named_place(
        &self,
        actor: &Actor,
        channel: ChannelId,
        BoardPlace { place, class }: BoardPlace<'_>,
    ) -> Result<(NamedBoard, CircuitId, Option<CarId>), Error> {
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        let newest = places::newest_lap(&mut tx, None).await?;
        let circuit = places::circuit(&mut tx, place.circuit, newest.as_ref()).await?;
        let car = places::car(&mut tx, place.car).await?;
        let class = named_class(&mut tx, class).await?;
        let car_id = car.as_ref().map(|car| car.id);
        let named = NamedBoard {
            channel,
            circuit: circuit.label(),
            car: car.map(|car| car.name),
            class,
            any_laps: false,
            one_car: false,
            challenge: None,
        };
        Ok((named, circuit.id, car_id))
    }
}

/// What people call a board.
pub(super) async fn name_of(tx: &mut ActorTransaction, board: &Board) -> Result<NamedBoard, Error> {
    let circuit = circuits::get(tx, board.circuit).await?;
    let car = match board.car {
        Some(car) => Some(cars::get(tx, car).await?.name),
        None => None,
    };
    Ok(NamedBoard {
        channel: board.channel,
        circuit: circuit.label(),
        car,
        class: board.class.clone(),
        any_laps: board.any_laps,
        one_car: board.one_car,
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
