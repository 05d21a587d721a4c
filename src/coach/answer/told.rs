//! An answer with the laps it is about, and the facts that a model may word.

use super::answered::{Answered, FactsBehind};
use super::asked::Asked;
use super::called::with_friend;
use super::pair::{Pair, Side};
use crate::coach::facts_of_comparison;

impl Asked<'_> {
    /// An answer about two laps.
    pub(super) fn told(&self, pair: &Pair<'_>, sentences: Vec<String>) -> Answered {
        Answered {
            sentences,
            about: Some((pair.a.at, Some(pair.b.at))),
            ..Answered::default()
        }
    }

    /// The same with the facts that its last sentences tell, and with every number behind it.
    pub(super) fn with_facts(
        &self,
        mut answered: Answered,
        pair: &Pair<'_>,
        number: Option<u32>,
        lead: usize,
    ) -> Answered {
        let is_own_best = pair.b.is_own && self.own_best().is_ok_and(|best| best.at == pair.b.at);
        let mut facts = facts_of_comparison(&pair.comparison, self.known.world);
        if is_own_best {
            facts = facts.against_own_best();
        }
        // A server's names for corners stay in the house, too.
        for fact in &mut facts.list {
            fact.names.clear();
        }
        let ids: Vec<String> = facts
            .losses()
            .filter(|fact| number.is_none() || fact.corner() == number)
            .take(2)
            .map(|fact| fact.id.clone())
            .collect();
        let friend = (!pair.b.is_own).then(|| pair.b.name.clone());
        let language = self.say.reader.language;
        let told = facts.list.iter().filter(|fact| ids.contains(&fact.id));
        answered.evidence.extend(told.map(|fact| match &friend {
            Some(friend) => with_friend(&fact.text(&self.say.reader), friend, language),
            None => fact.text(&self.say.reader),
        }));
        // Another lap of the asker's own than their best has no name that every language can decline.
        if !ids.is_empty() && pair.a.is_own && (is_own_best || friend.is_some()) {
            answered.told = Some(FactsBehind {
                facts,
                ids,
                lead,
                friend,
            });
        }
        answered
    }

    /// An answer about one lap.
    pub(super) fn told_of(&self, side: &Side<'_>, sentences: Vec<String>) -> Answered {
        Answered {
            sentences,
            about: Some((side.at, None)),
            ..Answered::default()
        }
    }
}
