//! How far two drivers or two laps are apart.

use super::answered::{Answered, Missing, Outcome, Picture};
use super::asked::Asked;
use super::margins::SAME_LAP;
use super::pair::Pair;
use crate::coach::lap_words::Whose;
use crate::coach::plan::{Claim, What};
use crate::words::args;

impl Asked<'_> {
    /// `How far off Ben am I?`, `Is Carla faster than me?`
    pub(super) fn gap(&self) -> Outcome {
        let is_everyone = self.plan.laps.iter().any(|lap| lap.whose == Whose::Everyone);
        if is_everyone || self.known.others.is_empty() && !self.names_somebody() {
            return self.drivers();
        }
        let best = self.best_ever()?;
        let friend = match self.friend() {
            Some(friend) => friend?,
            // Nobody named: the fastest here.
            None => match self.other(0) {
                Some(fastest) => fastest,
                None => return self.drivers(),
            },
        };
        let pair = self.pair(best, friend)?;
        let sentence = self.gap_sentence(&pair);
        let a_is_slower = pair.a.time_s() > pair.b.time_s();
        let sentence = match self.plan.claim {
            Some(Claim::Slower) if a_is_slower => self.say.yes(&sentence),
            Some(Claim::Slower) => self.say.no(&sentence),
            Some(Claim::Faster) if a_is_slower => self.say.no(&sentence),
            Some(Claim::Faster) => self.say.yes(&sentence),
            _ => sentence,
        };
        let places = if a_is_slower {
            self.places_sentence(&pair, 3)
        } else {
            self.gains_sentence(&pair, 3)
        };
        Ok(self.told(&pair, vec![sentence, places]))
    }

    /// `Carla is 1.032 s ahead of you (1:37.449 to 1:38.481).`
    pub(super) fn gap_sentence(&self, pair: &Pair<'_>) -> String {
        let (a_s, b_s) = (pair.a.time_s(), pair.b.time_s());
        let say = &self.say;
        let (gap, yours, theirs) = (say.gap(a_s - b_s), say.lap_time(a_s), say.lap_time(b_s));
        if pair.b.is_own {
            return self.laps_sentence(pair);
        }
        let who = &pair.b.name;
        if (a_s - b_s).abs() < 0.000_5 {
            say.words.answer_level(args::AnswerLevel { time: &yours, who })
        } else if a_s > b_s {
            say.words.answer_ahead(args::AnswerAhead {
                gap: &gap,
                theirs: &theirs,
                who,
                yours: &yours,
            })
        } else {
            say.words.answer_behind(args::AnswerBehind {
                gap: &gap,
                theirs: &theirs,
                who,
                yours: &yours,
            })
        }
    }

    /// `Lap 9 was 0.025 s slower than lap 8 (1:38.736 to 1:38.711).`
    pub(super) fn laps_sentence(&self, pair: &Pair<'_>) -> String {
        let (a_s, b_s) = (pair.a.time_s(), pair.b.time_s());
        let say = &self.say;
        let (gap, a_time, b_time) = (say.gap(a_s - b_s), say.lap_time(a_s), say.lap_time(b_s));
        let (a, b) = (capitalized(&pair.a.name), &pair.b.name);
        if a_s >= b_s {
            say.words.answer_lap_slower(args::AnswerLapSlower {
                a: &a,
                a_time: &a_time,
                b,
                b_time: &b_time,
                gap: &gap,
            })
        } else {
            say.words.answer_lap_faster(args::AnswerLapFaster {
                a: &a,
                a_time: &a_time,
                b,
                b_time: &b_time,
                gap: &gap,
            })
        }
    }

    /// Two laps, or two drivers, against each other, with the picture.
    pub(super) fn compare(&self) -> Outcome {
        if let Some(answered) = self.is_best()? {
            return Ok(answered);
        }
        let pair = self.pair_with_reference()?;
        let mut answered = self.compared(&pair)?;
        answered.picture = Some(Picture::Compare {
            a: pair.a.at,
            b: pair.b.at,
        });
        Ok(answered)
    }

    /// Where the lap that is asked about is the best one itself.
    fn is_best(&self) -> Result<Option<Answered>, Missing> {
        let named = self.named_laps()?;
        let best = self.own_best()?;
        let asks = self.names_laps() && !named.is_empty() && named.iter().all(|side| side.at == best.at);
        if !asks || self.names_somebody() || self.plan.laps.len() < 2 {
            return Ok(None);
        }
        let text = self.say.words.answer_is_best(args::AnswerIsBest {
            lap: &capitalized(&best.name),
            time: &self.say.lap_time(best.time_s()),
        });
        let text = if self.plan.claim.is_some() {
            self.say.yes(&text)
        } else {
            text
        };
        let mut sentences = vec![text];
        if let Ok(rival) = self.pair_to_learn_from() {
            sentences.push(self.gap_sentence(&rival));
        }
        Ok(Some(self.told_of(&best, sentences)))
    }

    fn compared(&self, pair: &Pair<'_>) -> Result<Answered, Missing> {
        let sentence = self.gap_sentence(pair);
        let apart = pair.a.time_s() - pair.b.time_s();
        let is_level = apart.abs() < SAME_LAP.get();
        let sentence = match self.plan.claim {
            Some(Claim::Faster) if self.plan.what == What::Compare && apart < 0.0 => self.say.yes(&sentence),
            Some(Claim::Faster | Claim::Right) => self.say.no(&sentence),
            Some(Claim::Slower) if apart > 0.0 => self.say.yes(&sentence),
            Some(Claim::Slower) => self.say.no(&sentence),
            _ => sentence,
        };
        let mut sentences = vec![sentence];
        if is_level {
            sentences.push(self.say.words.answer_practically_level());
        }
        sentences.push(self.places_sentence(pair, 3));
        sentences.push(self.gains_sentence(pair, 2));
        Ok(self.told(pair, sentences))
    }
}

/// With a capital at its beginning.
pub(super) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
