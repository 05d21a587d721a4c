//! What people asked lately. Of each person alone, in each place apart, in memory only and for half an hour.

use std::sync::Arc;
use std::time::Duration;

use moka::sync::Cache;
use uuid::Uuid;

use super::both::Beside;
use crate::app::{Actor, Audience};
use crate::coach::lap_words::Whose;
use crate::coach::plan::Plan;
use crate::ids::{GuildId, LapId, UserId};

/// By which an answer is found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TurnId(pub(super) Uuid);

impl std::fmt::Display for TurnId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Turns of a conversation that are remembered.
const TURNS: usize = 4;
/// How long after the last of them.
const REMEMBERED: Duration = Duration::from_secs(30 * 60);
/// Conversations remembered at most.
const CONVERSATIONS: u64 = 2000;

/// A conversation: a person, where they ask, and who reads along. What was asked in private is not in a public answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::app) struct Conversation {
    user: UserId,
    guild: Option<GuildId>,
    is_public: bool,
}

impl Conversation {
    pub(super) fn of(actor: &Actor) -> Self {
        Self {
            user: actor.user,
            guild: actor.guild,
            is_public: actor.audience == Audience::Server,
        }
    }

    /// The same person and server, read by others or not.
    const fn other_audience(self) -> Self {
        Self {
            is_public: !self.is_public,
            ..self
        }
    }
}

/// A question and what it was read as. No number and no text of an answer.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub(super) id: TurnId,
    pub(super) question: String,
    pub(super) plan: Plan,
    /// Other readings that were offered.
    pub(super) others: Vec<Plan>,
    /// A second question that was asked with it.
    pub(super) beside: Option<Beside>,
    /// A lap of the session that was looked at.
    pub(super) session: Option<LapId>,
}

/// Conversations, the oldest forgotten first.
pub(in crate::app) struct Memory {
    conversations: Cache<Conversation, Arc<Vec<Turn>>>,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            conversations: Cache::builder()
                .max_capacity(CONVERSATIONS)
                .time_to_live(REMEMBERED)
                .build(),
        }
    }
}

impl Memory {
    /// What was asked in a place, oldest first.
    pub(super) fn recent(&self, place: Conversation) -> Vec<Turn> {
        self.conversations
            .get(&place)
            .map(|turns| turns.to_vec())
            .unwrap_or_default()
    }

    /// A turn by its id, of this person in this server only.
    pub(super) fn find(&self, actor: &Actor, id: TurnId) -> Option<Turn> {
        let place = Conversation::of(actor);
        [place, place.other_audience()]
            .into_iter()
            .flat_map(|place| self.recent(place))
            .find(|turn| turn.id == id)
    }

    /// Forgets what a person asked, everywhere.
    pub(in crate::app) fn forget(&self, user: UserId) {
        let theirs: Vec<Conversation> = self
            .conversations
            .iter()
            .map(|(place, _)| *place)
            .filter(|place| place.user == user)
            .collect();
        for place in theirs {
            self.conversations.invalidate(&place);
        }
    }

    pub(super) fn remember(&self, place: Conversation, turn: Turn) {
        let mut turns = self.recent(place);
        turns.push(turn);
        let surplus = turns.len().saturating_sub(TURNS);
        turns.drain(..surplus);
        self.conversations.insert(place, Arc::new(turns));
    }
}

/// Whether a plan is about the same as the one before: the same question of another place, or the same friend.
pub(super) fn goes_on(plan: &Plan, before: &Plan) -> bool {
    let friends = |plan: &Plan| -> Vec<Whose> {
        let named = plan.laps.iter().map(|lap| &lap.whose);
        named
            .filter(|whose| matches!(whose, Whose::Named(_) | Whose::Mentioned(_)))
            .cloned()
            .collect()
    };
    let same_friend = !friends(before).is_empty() && friends(plan) == friends(before);
    same_friend || (!plan.place.is_whole_lap() && (plan.what == before.what || !before.place.is_whole_lap()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(number: u128) -> Turn {
        Turn {
            id: TurnId(uuid::Uuid::from_u128(number)),
            question: format!("question {number}"),
            plan: Plan::default(),
            others: Vec::new(),
            beside: None,
            session: None,
        }
    }

    fn actor(user: u64, audience: Audience) -> Actor {
        Actor {
            user: UserId::new(user),
            guild: Some(GuildId::new(7)),
            audience,
            is_manager: false,
            language: crate::words::Language::English,
        }
    }

    fn questions(memory: &Memory, actor: &Actor) -> Vec<String> {
        let turns = memory.recent(Conversation::of(actor));
        turns.into_iter().map(|turn| turn.question).collect()
    }

    #[test]
    fn the_last_four_turns_of_one_person_in_one_place_are_remembered() {
        let memory = Memory::default();
        let alice = actor(1, Audience::OnlyUser);
        for number in 1..=6 {
            memory.remember(Conversation::of(&alice), turn(number));
        }
        memory.remember(Conversation::of(&actor(2, Audience::OnlyUser)), turn(9));
        assert_eq!(
            questions(&memory, &alice),
            ["question 3", "question 4", "question 5", "question 6"]
        );
        assert_eq!(
            questions(&memory, &actor(1, Audience::Server)),
            Vec::<String>::new()
        );
    }

    #[test]
    fn nobody_finds_the_turn_of_another() {
        let memory = Memory::default();
        let alice = actor(1, Audience::OnlyUser);
        memory.remember(Conversation::of(&alice), turn(5));
        let id = TurnId(uuid::Uuid::from_u128(5));
        assert!(memory.find(&alice, id).is_some());
        assert!(memory.find(&actor(1, Audience::Server), id).is_some());
        assert!(memory.find(&actor(2, Audience::OnlyUser), id).is_none());
    }
}
