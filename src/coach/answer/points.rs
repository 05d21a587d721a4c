//! Where the turn-in and the slowest point of a corner are, against another lap.

use super::answered::Answered;
use super::asked::Asked;
use super::claims::ClaimAnswer;
use super::margins::NEAR_M;
use super::pair::Pair;
use crate::analysis::{ComparedCorner, CornerFacts};
use crate::coach::plan::{Claim, Measure};
use crate::units::Metres;
use crate::words::args;

/// Turn-ins of one corner are no further apart, metres.
const MOST_APART_M: f64 = 40.0;

impl Asked<'_> {
    /// What is measured as a point: both laps' stations; `None` where one is not known.
    pub(super) fn points_of(&self, corner: &ComparedCorner) -> Option<(Metres, Metres)> {
        let of = |facts: &CornerFacts| match self.plan.measure {
            Some(Measure::TurnIn) => facts.turn_in,
            _ => Some(facts.apex),
        };
        let (yours, theirs) = (of(&corner.a)?, of(&corner.b)?);
        // So far apart, one of them is the steering for another corner.
        ((yours.get() - theirs.get()).abs() <= MOST_APART_M).then_some((yours, theirs))
    }

    /// `In T4 you turn in at 1,501 m, Alice at 1,503 m.`
    pub(super) fn points_sentence(
        &self,
        pair: &Pair<'_>,
        corner: &ComparedCorner,
        (yours, theirs): (Metres, Metres),
    ) -> String {
        let say = &self.say;
        let (place, other) = (say.corner(corner.corner.number), pair.b.name.as_str());
        let (yours, theirs) = (say.metres(yours), say.metres(theirs));
        let (corner, yours, theirs) = (place.as_str(), yours.as_str(), theirs.as_str());
        if self.plan.measure == Some(Measure::TurnIn) {
            say.words.answer_turn_in_against(args::AnswerTurnInAgainst {
                corner,
                other,
                theirs,
                yours,
            })
        } else {
            say.words.answer_apex_against(args::AnswerApexAgainst {
                corner,
                other,
                theirs,
                yours,
            })
        }
    }

    /// Corners in which the point lies earlier or later than the other's, the most first.
    pub(super) fn points_apart(&self, pair: &Pair<'_>, is_late: bool) -> Vec<(u32, f64)> {
        let mut apart: Vec<(u32, f64)> = pair
            .comparison
            .corners
            .iter()
            .filter_map(|corner| {
                let (yours, theirs) = self.points_of(corner)?;
                let later_m = yours.get() - theirs.get();
                Some((corner.corner.number, if is_late { later_m } else { -later_m }))
            })
            .filter(|(_, apart_m)| *apart_m >= NEAR_M)
            .collect();
        apart.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        apart
    }

    /// Whether the turn-in or the slowest point comes early or late.
    pub(super) fn point_claim(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Vec<String> {
        let Some((yours, theirs)) = self.points_of(corner) else {
            return vec![self.say.words.answer_no_steering_channel()];
        };
        let later_m = yours.get() - theirs.get();
        let verdict = match self.plan.claim {
            _ if later_m.abs() < NEAR_M => ClaimAnswer::Right,
            Some(Claim::Late | Claim::Wrong) if later_m > 0.0 => ClaimAnswer::Yes,
            Some(Claim::Early | Claim::Wrong) if later_m < 0.0 => ClaimAnswer::Yes,
            _ => ClaimAnswer::No,
        };
        let sentence = self.points_sentence(pair, corner, (yours, theirs));
        vec![
            self.judged(verdict, &sentence),
            self.corner_loss_sentence(pair, corner),
        ]
    }

    /// The same over the whole lap.
    pub(super) fn points_anywhere(&self, pair: &Pair<'_>) -> Answered {
        let is_late = self.plan.claim == Some(Claim::Late);
        let say = &self.say;
        let words = say.words;
        let is_known = pair
            .comparison
            .corners
            .iter()
            .any(|corner| self.points_of(corner).is_some());
        if !is_known {
            return self.told(pair, vec![words.answer_no_steering_channel()]);
        }
        let apart = self.points_apart(pair, is_late);
        let other = pair.b.name.as_str();
        if apart.is_empty() {
            let text = say.no(&words.answer_points_same(other));
            return self.told(pair, vec![text]);
        }
        let list: Vec<String> = apart
            .iter()
            .take(4)
            .map(|(number, apart_m)| {
                words.answer_item(args::AnswerItem {
                    amount: &say.metres(Metres::new(*apart_m)),
                    corner: &say.corner(*number),
                })
            })
            .collect();
        let list = say.list(&list);
        let list = list.as_str();
        let text = match (self.plan.measure, is_late) {
            (Some(Measure::TurnIn), true) => words.answer_turns_later(args::AnswerTurnsLater { list, other }),
            (Some(Measure::TurnIn), false) => {
                words.answer_turns_earlier(args::AnswerTurnsEarlier { list, other })
            }
            (_, true) => words.answer_apex_later(args::AnswerApexLater { list, other }),
            (_, false) => words.answer_apex_earlier(args::AnswerApexEarlier { list, other }),
        };
        self.told(pair, vec![say.yes(&text)])
    }
}
