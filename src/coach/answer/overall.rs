//! How good the driving is all in all, and what circuit it is.

use super::answered::{Answered, Missing, Outcome};
use super::asked::Asked;
use super::known::time;
use crate::words::args;

impl Asked<'_> {
    /// The place among the drivers here, how alike the laps are, and what the own best parts would give.
    pub(super) fn overall(&self) -> Outcome {
        let best = self.best_ever()?;
        let say = &self.say;
        let words = say.words;
        let own_time = say.lap_time(best.time_s());
        let faster = self
            .known
            .others
            .iter()
            .filter(|other| time(&other.lap) < best.time_s())
            .count();
        let drivers = self.known.others.len() + 1;
        let first = match self.known.others.first().filter(|_| faster > 0) {
            Some(fastest) => words.answer_rank(args::AnswerRank {
                drivers: &drivers.to_string(),
                gap: &say.gap(best.time_s() - time(&fastest.lap)),
                rank: &(faster + 1).to_string(),
                time: &own_time,
                who: &fastest.driver,
            }),
            None if self.known.others.is_empty() => words.answer_only_you_time(args::AnswerOnlyYouTime {
                circuit: &self.known.circuit,
                time: &own_time,
            }),
            None => words.answer_rank_first(args::AnswerRankFirst {
                drivers: &drivers.to_string(),
                time: &own_time,
            }),
        };
        let mut answered = Answered::default();
        if let Ok(even) = self.consistency() {
            answered.sentences.extend(even.sentences.into_iter().take(1));
            answered.picture = even.picture;
        }
        if let Ok(possible) = self.possible_best() {
            answered.sentences.extend(possible.sentences.into_iter().take(1));
        }
        answered.sentences.insert(0, first);
        answered.about = Some((best.at, None));
        Ok(answered)
    }

    /// `Spa: 7,004 m, 19 corners (T1 to T19).`
    pub(super) fn track(&self) -> Outcome {
        let say = &self.say;
        let best = self.own_best()?;
        let numbers = self.known.corner_numbers();
        let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else {
            return Err(Missing(say.words.answer_no_such_place()));
        };
        let sentence = say.words.answer_track(args::AnswerTrack {
            circuit: &super::gap::capitalized(&self.known.circuit),
            corners: numbers.len(),
            first: &say.corner(*first),
            last: &say.corner(*last),
            length: &say.metres(best.lap.length()),
        });
        Ok(self.told_of(&best, vec![sentence]))
    }
}
