//! In which kind of place the time is: on entry or exit, in slow or fast corners, on the straights.

use super::answered::{Missing, Outcome};
use super::asked::Asked;
use super::margins::NOTHING_S;
use super::pair::Pair;
use crate::analysis::{CornerClass, Phase};
use crate::coach::plan::Split;
use crate::words::args;

impl Asked<'_> {
    /// `Most of it goes on entry: 0.21 s on entry, 0.18 s on exit, 0.05 s on the straights.`
    pub(super) fn split(&self, split: Split) -> Outcome {
        let pair = self.pair_to_learn_from()?;
        let mut kinds = match split {
            Split::Phases => self.by_phase(&pair),
            Split::Classes => self.by_class(&pair),
        };
        if kinds.is_empty() {
            return Err(Missing(self.say.words.answer_no_such_place()));
        }
        kinds.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let words = self.say.words;
        let lost: Vec<String> = kinds
            .iter()
            .filter(|(_, loss_s)| *loss_s >= NOTHING_S)
            .map(|(place, loss_s)| format!("{} {place}", self.say.seconds(*loss_s)))
            .collect();
        let sentence = match kinds.first().filter(|(_, most_s)| *most_s >= NOTHING_S) {
            Some((place, _)) => words.answer_split(args::AnswerSplit {
                list: &self.say.list(&lost),
                other: &pair.b.name,
                place,
            }),
            None => words.answer_split_none(&pair.b.name),
        };
        let mut sentences = vec![sentence];
        sentences.extend(self.cause_sentences(&pair, None));
        Ok(self.told(&pair, sentences))
    }

    fn by_phase(&self, pair: &Pair<'_>) -> Vec<(String, f64)> {
        let corners = &pair.comparison.corners;
        let straights_s = pair
            .comparison
            .straights
            .iter()
            .map(|straight| straight.loss.get());
        vec![
            (
                self.phase(Phase::Entry),
                corners.iter().map(|corner| corner.entry_loss.get()).sum(),
            ),
            (
                self.phase(Phase::Mid),
                corners.iter().map(|corner| corner.mid_loss.get()).sum(),
            ),
            (
                self.phase(Phase::Exit),
                corners.iter().map(|corner| corner.exit_loss.get()).sum(),
            ),
            (self.say.words.answer_on_the_straights(), straights_s.sum()),
        ]
    }

    fn by_class(&self, pair: &Pair<'_>) -> Vec<(String, f64)> {
        let words = self.say.words;
        [
            (CornerClass::Slow, words.answer_in_slow_corners()),
            (CornerClass::Medium, words.answer_in_medium_corners()),
            (CornerClass::Fast, words.answer_in_fast_corners()),
        ]
        .into_iter()
        .filter_map(|(class, place)| {
            let of_class: Vec<f64> = pair
                .comparison
                .corners
                .iter()
                .filter(|corner| corner.corner.class == class)
                .map(|corner| corner.loss.get())
                .collect();
            (!of_class.is_empty()).then(|| (place, of_class.iter().sum()))
        })
        .collect()
    }
}
