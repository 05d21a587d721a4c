//! Boards whose messages do not show what there is to show: computed, claimed, written down; a challenge that is over with
//! the corners that decided it.

use chrono::{DateTime, Utc};

use super::boards::{NamedBoard, name_of};
use super::compare_laps::Pair;
use super::drawing::{Drawing, or_logged};
use super::label::LapSummary;
use super::lap_pictures::{View, compare_figure};
use super::leaderboard::{Leaderboard, shown};
use super::news::server_words;
use super::{Actor, App, Error};
use crate::analysis::{self, Corner};
use crate::db::boards::{self, Board};
use crate::db::laps::{self, BoardRules};
use crate::db::{circuits, moved_along};
use crate::ids::{LapId, UserId};
use crate::telemetry::CircuitLabel;
use crate::units::Seconds;
use crate::words::Words;

/// Corners that are named.
const CORNERS: usize = 3;
/// A corner that brought less decided nothing.
const WORTH_NAMING_S: f64 = 0.02;

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
    /// Sessions that were shared there since it was set up.
    pub sessions: u64,
    /// Whether the time of a challenge is over: this is its result.
    pub is_over: bool,
    /// The circuit on which another board goes on, where its own was merged into that: this message says so.
    pub goes_on: Option<CircuitLabel>,
    /// Who won a challenge that is over, and where.
    pub decided: Option<Decided>,
    board: Board,
    places: Vec<UserId>,
}

/// A challenge that is over: the first two, and where the first was faster.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The lap that won.
    pub winner: LapSummary,
    /// The one behind it.
    pub second: LapSummary,
    /// The corners that decided it, with what each brought, the most first.
    pub corners: Vec<(Corner, Seconds)>,
    /// Both laps.
    pub picture: Option<Drawing>,
}

impl Decided {
    /// By how much it was won.
    #[must_use]
    pub fn gap(&self) -> Option<Seconds> {
        Some(self.second.time? - self.winner.time?)
    }
}

impl DueBoard {
    /// The message that tells who won, once there is one.
    #[must_use]
    pub fn result(&self) -> Option<u64> {
        self.board.result
    }

    /// What that message is known by: at most 25 characters.
    #[must_use]
    pub fn result_nonce(&self) -> String {
        format!("result-{}", self.board.id)
    }

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
        let goes_on = match moved_along::goes_on_at(&mut tx, board.circuit).await? {
            Some(circuit) if board.is_joined => Some(circuits::get(&mut tx, circuit).await?.label()),
            Some(_) | None => None,
        };
        let rules = BoardRules {
            circuit: board.circuit,
            car: board.car,
            class: board.class.as_deref(),
            any_laps: board.any_laps,
            one_car: board.one_car,
            between: board
                .challenge
                .as_ref()
                .map(|challenge| (challenge.from, challenge.until)),
        };
        let standings = if rules.between.is_none() && rules.class.is_none() {
            laps::leaderboard(&mut tx, board.circuit, board.car).await?
        } else {
            laps::leaderboard_by(&mut tx, &rules).await?
        };
        drop(tx);
        let first_two: Vec<LapId> = standings.iter().take(2).map(|standing| standing.lap.id).collect();
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
                class: named.class.clone(),
                classes: Vec::new(),
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
        let decided = match first_two.as_slice() {
            [winner, second] if is_over => self.decided(&anybody, (*winner, *second), words).await?,
            _ => None,
        };
        Ok(Some(DueBoard {
            standings,
            named,
            words,
            sessions: board.sessions,
            goes_on,
            decided,
            moved: climbed_most(&board.places, &places)
                .and_then(|(at, by)| Some((drivers.get(at)?.clone(), by))),
            is_over,
            board,
            places,
        }))
    }

    /// Where the first of two laps was faster.
    async fn decided(
        &self,
        anybody: &Actor,
        (winner, second): (LapId, LapId),
        words: Words,
    ) -> Result<Option<Decided>, Error> {
        let loaded = match self.load_pair(anybody, Pair::of(winner, second)).await {
            Ok(loaded) => loaded,
            Err(Error::NoSuchLap | Error::LapIsPrivate) => return Ok(None),
            Err(error) => return Err(error),
        };
        let (winner, second) = (loaded.a.stored.clone(), loaded.b.stored.clone());
        let (corners, picture) = self
            .paint(move |painter| {
                let Ok(laps) = loaded.compared(words) else {
                    return (Vec::new(), None);
                };
                let corners = analysis::corner_account(&laps.to_draw.comparison)
                    .into_iter()
                    .rev()
                    .map(|(corner, loss)| (corner.clone(), Seconds::new(-loss.get())))
                    .take_while(|(_, gain)| gain.get() >= WORTH_NAMING_S)
                    .take(CORNERS)
                    .collect();
                let view = View {
                    words,
                    ..View::default()
                };
                let figure = compare_figure(&laps.to_draw, &view).ok();
                let picture = figure.and_then(|figure| {
                    or_logged(
                        Drawing::new(painter, &figure, view.form),
                        "the result of a challenge",
                    )
                });
                (corners, picture)
            })
            .await?;
        Ok(Some(Decided {
            winner,
            second,
            corners,
            picture,
        }))
    }

    /// Writes down in which message a board is shown now, and in which its result.
    ///
    /// # Errors
    /// The database.
    pub async fn board_shown(&self, due: &DueBoard, message: u64, result: Option<u64>) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        let is_closed = due.is_over || due.board.is_joined;
        boards::shown(&mut tx, &due.board, (message, result), &due.places, is_closed).await?;
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
