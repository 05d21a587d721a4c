//! The line, as far as positions can tell, and kerbs, which no log holds.

use super::answered::{Missing, Outcome};
use super::asked::Asked;
use super::pair::Pair;
use crate::analysis::ComparedCorner;
use crate::units::Metres;
use crate::words::args;

/// Receivers and lanes of one line differ by as much, metres.
const SAME_LINE_M: f64 = 1.5;

impl Asked<'_> {
    /// Whether the line differs from another driver's.
    pub(super) fn line(&self) -> Outcome {
        let pair = self.pair_with_reference()?;
        let say = &self.say;
        let words = say.words;
        if let Some((number, _)) = self.corner_asked() {
            let corner = pair.comparison.corner(number);
            let Some(corner) = corner else {
                return Err(Missing(words.answer_no_such_place()));
            };
            let line = self
                .line_in(&pair, corner)
                .ok_or_else(|| Missing(words.answer_no_positions()))?;
            let sentences = vec![line, self.corner_loss_sentence(&pair, corner)];
            let answered = self.told(&pair, sentences);
            return Ok(self.with_corner_picture(answered, number));
        }
        let offsets: Vec<(u32, f64)> = pair
            .comparison
            .corners
            .iter()
            .filter_map(|corner| Some((corner.corner.number, corner.a.line_offset?.get())))
            .collect();
        if offsets.is_empty() {
            return Err(Missing(words.answer_no_positions()));
        }
        let other = &pair.b.name;
        let most = offsets
            .iter()
            .map(|(_, offset_m)| offset_m.abs())
            .fold(0.0, f64::max);
        let mut apart: Vec<(u32, f64)> = offsets
            .into_iter()
            .filter(|(_, offset_m)| offset_m.abs() >= SAME_LINE_M)
            .collect();
        apart.sort_by(|(_, one), (_, two)| two.abs().total_cmp(&one.abs()));
        if apart.is_empty() {
            let text = words.answer_line_same(args::AnswerLineSame {
                most: &say.metres(Metres::new(most.ceil().max(1.0))),
                other,
            });
            let first = if self.plan.claim.is_some() {
                say.yes(&text)
            } else {
                text
            };
            return Ok(self.told(&pair, vec![first, words.answer_line_nothing_to_win()]));
        }
        let list: Vec<String> = apart
            .iter()
            .take(4)
            .map(|(number, offset_m)| {
                words.answer_item(args::AnswerItem {
                    amount: &say.metres(Metres::new(*offset_m)),
                    corner: &say.corner(*number),
                })
            })
            .collect();
        let text = words.answer_line_apart(args::AnswerLineApart {
            list: &say.list(&list),
            other,
        });
        Ok(self.told(&pair, vec![text, words.answer_line_hint()]))
    }

    /// How far the line lies from the other's in a corner.
    pub(super) fn line_in(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Option<String> {
        let offset_m = corner.a.line_offset?.get().abs();
        let (place, other) = (self.say.corner(corner.corner.number), &pair.b.name);
        let amount = self.say.metres(Metres::new(offset_m.ceil().max(1.0)));
        let words = self.say.words;
        Some(if offset_m < SAME_LINE_M {
            words.answer_line_same_in(args::AnswerLineSameIn {
                corner: &place,
                most: &amount,
                other,
            })
        } else {
            words.answer_line_apart_in(args::AnswerLineApartIn {
                corner: &place,
                delta: &amount,
                other,
            })
        })
    }

    /// Kerbs: not logged; what the line says, and what to try.
    pub(super) fn kerb(&self) -> Outcome {
        let words = self.say.words;
        let pair = self.pair_with_reference()?;
        let mut sentences = vec![words.answer_no_kerbs()];
        if let Some((number, _)) = self.corner_asked()
            && let Some(corner) = pair.comparison.corner(number)
        {
            sentences.extend(self.line_in(&pair, corner));
            if pair.corner_loss_s(corner) > 0.0 {
                sentences.push(self.corner_loss_sentence(&pair, corner));
            }
        }
        sentences.push(words.answer_kerb_hint());
        Ok(self.told(&pair, sentences))
    }
}
