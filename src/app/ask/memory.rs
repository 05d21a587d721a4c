//! What people asked lately. Of each person alone, in each place apart, in memory only and for half an hour.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{Actor, Subject, TurnId};
use crate::ids::{GuildId, LapId, UserId};

/// Turns of a conversation that are remembered.
const TURNS: usize = 4;
/// How long.
const KEPT: Duration = Duration::from_secs(30 * 60);
/// Conversations remembered at most.
const CONVERSATIONS: usize = 2000;

/// A conversation: a person, where they ask, and who reads along. What was asked in private is not in a public answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::app) struct Place {
    user: UserId,
    guild: Option<GuildId>,
    is_public: bool,
}

impl Place {
    pub(super) fn of(actor: &Actor) -> Self {
        Self {
            user: actor.user,
            guild: actor.guild,
            is_public: !actor.may_read_private(),
        }
    }
}

/// A question and what it was about. No number and no text of an answer.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub(super) id: TurnId,
    pub(super) asked_at: Instant,
    pub(super) question: String,
    pub(super) subject: Subject,
    pub(super) a: LapId,
    pub(super) b: LapId,
    /// Ids of the facts that answered it.
    pub(super) cited: Vec<String>,
}

#[derive(Default)]
pub(in crate::app) struct Memory {
    conversations: Mutex<HashMap<Place, Vec<Turn>>>,
}

impl Memory {
    /// What was asked in a place, oldest first.
    pub(super) fn recent(&self, place: Place, now: Instant) -> Vec<Turn> {
        self.with(|conversations| {
            let turns = conversations.get(&place).map(Vec::as_slice).unwrap_or_default();
            turns.iter().filter(|turn| is_fresh(turn, now)).cloned().collect()
        })
    }

    /// A turn by its id, of this person only.
    pub(super) fn find(&self, user: UserId, id: TurnId, now: Instant) -> Option<Turn> {
        self.with(|conversations| {
            let own = conversations.iter().filter(|(place, _)| place.user == user);
            let mut turns = own.flat_map(|(_, turns)| turns);
            turns.find(|turn| turn.id == id && is_fresh(turn, now)).cloned()
        })
    }

    pub(super) fn remember(&self, place: Place, turn: Turn) {
        let now = turn.asked_at;
        self.with(|conversations| {
            if conversations.len() >= CONVERSATIONS {
                conversations.retain(|_, turns| turns.last().is_some_and(|turn| is_fresh(turn, now)));
            }
            if conversations.len() >= CONVERSATIONS && !conversations.contains_key(&place) {
                let oldest = conversations
                    .iter()
                    .min_by_key(|(_, turns)| turns.last().map(|turn| turn.asked_at))
                    .map(|(place, _)| *place);
                oldest.and_then(|oldest| conversations.remove(&oldest));
            }
            let turns = conversations.entry(place).or_default();
            turns.push(turn);
            let surplus = turns.len().saturating_sub(TURNS);
            turns.drain(..surplus);
        });
    }

    fn with<T>(&self, work: impl FnOnce(&mut HashMap<Place, Vec<Turn>>) -> T) -> T {
        work(&mut self.conversations.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn is_fresh(turn: &Turn, now: Instant) -> bool {
    now.saturating_duration_since(turn.asked_at) < KEPT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(number: u128, asked_at: Instant) -> Turn {
        Turn {
            id: TurnId(uuid::Uuid::from_u128(number)),
            asked_at,
            question: format!("question {number}"),
            subject: Subject::default(),
            a: LapId::new(uuid::Uuid::from_u128(1)),
            b: LapId::new(uuid::Uuid::from_u128(2)),
            cited: Vec::new(),
        }
    }

    fn place(user: u64, is_public: bool) -> Place {
        Place {
            user: UserId::new(user),
            guild: Some(GuildId::new(7)),
            is_public,
        }
    }

    fn questions(memory: &Memory, place: Place, now: Instant) -> Vec<String> {
        memory
            .recent(place, now)
            .into_iter()
            .map(|turn| turn.question)
            .collect()
    }

    #[test]
    fn the_last_four_turns_of_one_person_in_one_place_are_remembered_for_half_an_hour() {
        let (memory, now) = (Memory::default(), Instant::now());
        for number in 1..=6 {
            memory.remember(place(1, false), turn(number, now));
        }
        memory.remember(place(2, false), turn(9, now));
        assert_eq!(
            questions(&memory, place(1, false), now),
            ["question 3", "question 4", "question 5", "question 6"]
        );
        assert_eq!(questions(&memory, place(1, true), now), Vec::<String>::new());
        assert_eq!(
            questions(&memory, place(1, false), now + KEPT),
            Vec::<String>::new()
        );
    }

    #[test]
    fn nobody_finds_the_turn_of_another() {
        let (memory, now) = (Memory::default(), Instant::now());
        memory.remember(place(1, false), turn(5, now));
        let id = TurnId(uuid::Uuid::from_u128(5));
        assert!(memory.find(UserId::new(1), id, now).is_some());
        assert!(memory.find(UserId::new(2), id, now).is_none());
        assert!(memory.find(UserId::new(1), id, now + KEPT).is_none());
    }

    #[test]
    fn the_number_of_conversations_is_bounded() {
        let (memory, now) = (Memory::default(), Instant::now());
        for user in 0..3000_u64 {
            memory.remember(
                place(user, false),
                turn(u128::from(user), now + Duration::from_millis(user)),
            );
        }
        assert_eq!(memory.with(|conversations| conversations.len()), CONVERSATIONS);
        assert!(!questions(&memory, place(2999, false), now).is_empty());
        assert!(questions(&memory, place(0, false), now).is_empty());
    }
}
