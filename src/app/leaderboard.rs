//! Who is fastest on a circuit, among the laps shared with the server.

use super::boards::BoardPlace;
use super::car_classes::{ClassedCar, named_class};
use super::drawing::{Drawing, or_logged};
use super::label::{LapSummary, circuit_label};
use super::load_session::date;
use super::places;
use super::{Actor, App, Audience, Error};
use crate::chart::leaderboard::{self, LeaderboardInput, Standing};
use crate::chart::{Figure, Form};
use crate::db::laps::BoardRules;
use crate::db::{car_classes, circuits, laps};
use crate::ids::UserId;
use crate::telemetry::CircuitLabel;
use crate::words::Words;

/// Standings with their picture.
#[derive(Clone, Debug)]
pub struct Leaderboard {
    /// The circuit's name, or what is known of it.
    pub circuit: CircuitLabel,
    /// A circuit with more laps that may be the same one.
    pub same_as: Option<CircuitLabel>,
    /// The car's name; `None`: any car.
    pub car: Option<String>,
    /// The class that was asked for; `None`: any.
    pub class: Option<String>,
    /// The cars of this server's classes.
    pub classes: Vec<ClassedCar>,
    /// The fastest first; at least one.
    pub standings: Vec<Standing>,
    /// The lap of each of them, in the same order.
    pub laps: Vec<LapSummary>,
    /// The picture; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

impl App {
    /// Every driver's fastest lap. Defaults: the circuit of the asker's last lap here, any car, any class.
    ///
    /// A lap that is not shared with the server is in no standing, whoever will read the answer.
    ///
    /// # Errors
    /// Not in a server, a circuit, car or class that nobody knows, nobody there, the database.
    pub async fn leaderboard(&self, actor: &Actor, place: BoardPlace<'_>) -> Result<Leaderboard, Error> {
        let words = self.words_of(actor).await;
        let board = self.standings(actor, place, words).await?;
        self.painted(board, words).await
    }

    /// The same without a picture.
    ///
    /// # Errors
    /// As [`leaderboard`](Self::leaderboard).
    pub async fn standings(
        &self,
        actor: &Actor,
        BoardPlace { place, class }: BoardPlace<'_>,
        words: Words,
    ) -> Result<Leaderboard, Error> {
        if actor.guild.is_none() {
            return Err(Error::NotInServer);
        }
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        let newest = places::newest_lap(&mut tx, None).await?;
        let circuit = places::circuit(&mut tx, place.circuit, newest.as_ref()).await?;
        let car = places::car(&mut tx, place.car).await?;
        let class = named_class(&mut tx, class).await?;
        let car_id = car.as_ref().map(|car| car.id);
        let standings = match &class {
            None => laps::leaderboard(&mut tx, circuit.id, car_id).await?,
            Some(class) => {
                let rules = BoardRules::of_class(circuit.id, car_id, class);
                laps::leaderboard_by(&mut tx, &rules).await?
            }
        };
        if standings.is_empty() {
            return Err(Error::NobodyThere);
        }
        let (standings, laps) = standings
            .into_iter()
            .filter_map(|standing| {
                let lap = standing.lap.clone();
                Some((shown(standing, actor.user, words)?, lap))
            })
            .unzip();
        let same_as = circuits::maybe_the_same(&mut tx, circuit.id).await?;
        let classes = car_classes::list(&mut tx).await?;
        Ok(Leaderboard {
            circuit: circuit.label(),
            same_as: same_as.map(|other| other.label()),
            car: car.map(|car| car.name),
            class,
            classes,
            standings,
            laps,
            picture: None,
        })
    }

    /// The same with its picture.
    pub(super) async fn painted(&self, mut board: Leaderboard, words: Words) -> Result<Leaderboard, Error> {
        self.paint(move |painter| {
            board.picture = or_logged(
                Drawing::new(painter, &figure(&board, words), Form::default()),
                "a leaderboard",
            );
            board
        })
        .await
    }
}

/// A driver's best as a board shows it to a reader.
pub(super) fn shown(standing: laps::Standing, reader: UserId, words: Words) -> Option<Standing> {
    Some(Standing {
        best: standing.lap.time?,
        within: standing.lap.within,
        car: standing.lap.car.unwrap_or_default(),
        laps: standing.laps,
        date: date(standing.lap.recorded_at.unwrap_or(standing.lap.stored_at), words),
        own: standing.lap.owner == reader,
        driver: standing.lap.driver,
    })
}

fn figure(board: &Leaderboard, words: Words) -> Figure {
    leaderboard::figure(&LeaderboardInput {
        standings: &board.standings,
        circuit: &circuit_label(&board.circuit, words),
        car: board
            .car
            .as_deref()
            .or(board.class.as_deref())
            .unwrap_or_default(),
        words,
    })
}
