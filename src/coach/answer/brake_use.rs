//! How hard the brake is pressed, and how long it stays on in the turn, against another lap.

use super::answered::Answered;
use super::asked::Asked;
use super::claims::{ClaimAnswer, softer};
use super::margins::{NEAR_M, NEAR_TRAIL_S};
use super::pair::Pair;
use crate::analysis::{ComparedCorner, CornerFacts};
use crate::coach::World;
use crate::coach::plan::{Claim, Measure};
use crate::units::Metres;
use crate::words::args;

impl Asked<'_> {
    /// Whether the brake is pressed harder or more softly than the other's anywhere.
    pub(super) fn pressure_anywhere(&self, pair: &Pair<'_>) -> Answered {
        let say = &self.say;
        let words = say.words;
        let other = pair.b.name.as_str();
        let listed = |is_meant: fn(&CornerFacts, &CornerFacts) -> bool| {
            let items: Vec<String> = pair
                .comparison
                .corners
                .iter()
                .filter(|corner| is_meant(&corner.a, &corner.b))
                .filter_map(|corner| {
                    Some(words.answer_item_peak(args::AnswerItemPeak {
                        corner: &say.corner(corner.corner.number),
                        other,
                        theirs: &self.brake_amount(corner, corner.b.brake_peak?),
                        yours: &self.brake_amount(corner, corner.a.brake_peak?),
                    }))
                })
                .take(4)
                .collect();
            (!items.is_empty()).then(|| say.list(&items))
        };
        let less =
            listed(softer).map(|list| words.answer_softer_in(args::AnswerSofterIn { list: &list, other }));
        let more = listed(|a, b| softer(b, a))
            .map(|list| words.answer_harder_in(args::AnswerHarderIn { list: &list, other }));
        let same = words.answer_peaks_same(other);
        let sentence = match (self.plan.claim, less, more) {
            (Some(Claim::Much), _, Some(more)) => say.yes(&more),
            (Some(Claim::Much), Some(less), None) => say.no(&less),
            (Some(Claim::Right), Some(less), _) => say.no(&less),
            (Some(Claim::Right), None, _) => say.yes(&same),
            (_, Some(less), _) => say.yes(&less),
            (_, None, _) => say.about_right(&same),
        };
        self.told(pair, vec![sentence])
    }

    /// Whether the brake stays on long enough in the turn.
    pub(super) fn trail_claim(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> Vec<String> {
        let words = self.say.words;
        let (Some(yours), Some(theirs)) = (corner.a.trail_braking, corner.b.trail_braking) else {
            return vec![words.answer_no_brake_channel()];
        };
        let less_s = theirs.get() - yours.get();
        let verdict = match self.plan.claim {
            Some(Claim::Right) if less_s < NEAR_TRAIL_S => ClaimAnswer::Yes,
            _ if less_s.abs() < NEAR_TRAIL_S => ClaimAnswer::Right,
            Some(Claim::Little | Claim::Early | Claim::Wrong) if less_s > 0.0 => ClaimAnswer::Yes,
            Some(Claim::Much | Claim::Late | Claim::Wrong) if less_s < 0.0 => ClaimAnswer::Yes,
            _ => ClaimAnswer::No,
        };
        let sentence = words.answer_trail_against(args::AnswerTrailAgainst {
            corner: &self.say.corner(corner.corner.number),
            other: &pair.b.name,
            theirs: &self.say.seconds(theirs.get()),
            yours: &self.say.seconds(yours.get()),
        });
        vec![
            self.judged(verdict, &sentence),
            self.corner_loss_sentence(pair, corner),
        ]
    }

    /// The same over the whole lap.
    pub(super) fn trail_anywhere(&self, pair: &Pair<'_>) -> Answered {
        let say = &self.say;
        let words = say.words;
        let other = pair.b.name.as_str();
        let both: Vec<(u32, f64, f64)> = pair
            .comparison
            .corners
            .iter()
            .filter_map(|corner| {
                let (yours, theirs) = (corner.a.trail_braking?, corner.b.trail_braking?);
                Some((corner.corner.number, yours.get(), theirs.get()))
            })
            .collect();
        if both.is_empty() {
            return self.told(pair, vec![words.answer_no_brake_channel()]);
        }
        let mut less: Vec<&(u32, f64, f64)> = both
            .iter()
            .filter(|(_, yours, theirs)| theirs - yours >= NEAR_TRAIL_S)
            .collect();
        less.sort_by(|one, two| (two.2 - two.1).total_cmp(&(one.2 - one.1)));
        let list: Vec<String> = less
            .iter()
            .take(4)
            .map(|(number, yours, theirs)| {
                words.answer_item_peak(args::AnswerItemPeak {
                    corner: &say.corner(*number),
                    other,
                    theirs: &say.seconds(*theirs),
                    yours: &say.seconds(*yours),
                })
            })
            .collect();
        let asks_less = matches!(self.plan.claim, Some(Claim::Little | Claim::Early | Claim::Wrong));
        let sentence = if list.is_empty() {
            let text = words.answer_trails_as_long(other);
            if asks_less { say.no(&text) } else { say.yes(&text) }
        } else {
            let text = words.answer_trails_less(args::AnswerTrailsLess {
                list: &say.list(&list),
                other,
            });
            if asks_less { say.yes(&text) } else { say.no(&text) }
        };
        self.told(pair, vec![sentence])
    }

    /// Brake points over the whole lap, against the other's.
    pub(super) fn brakes_anywhere(&self, pair: &Pair<'_>) -> Answered {
        let words = self.say.words;
        let earlier: Vec<(u32, f64)> = pair
            .comparison
            .corners
            .iter()
            .filter_map(|corner| {
                Some((
                    corner.corner.number,
                    corner.b.brake_point?.get() - corner.a.brake_point?.get(),
                ))
            })
            .collect();
        if earlier.is_empty() {
            return self.told(pair, vec![words.answer_no_brake_channel()]);
        }
        let wants_late = self.plan.claim == Some(Claim::Late);
        if self.plan.measure == Some(Measure::BrakePressure) {
            return self.pressure_anywhere(pair);
        }
        let is_push = self.plan.claim == Some(Claim::WouldPush);
        let amount = |earlier_m: f64| if wants_late { -earlier_m } else { earlier_m };
        let mut worst: Vec<(u32, f64)> = earlier
            .iter()
            .copied()
            .filter(|(_, earlier_m)| amount(*earlier_m) >= NEAR_M)
            .collect();
        worst.sort_by(|(_, one), (_, other)| amount(*other).total_cmp(&amount(*one)));
        let most = earlier
            .iter()
            .map(|(_, earlier_m)| earlier_m.abs())
            .fold(0.0, f64::max);
        let say = &self.say;
        let other = &pair.b.name;
        let sentence = if worst.is_empty() {
            let text = words.answer_brake_points_within(args::AnswerBrakePointsWithin {
                most: &say.metres(Metres::new(most.max(1.0))),
                other,
            });
            match self.plan.claim {
                Some(Claim::Right) => say.yes(&text),
                Some(Claim::WouldPush) => text,
                _ => say.no(&text),
            }
        } else {
            let parts: Vec<String> = worst
                .iter()
                .take(4)
                .map(|(number, earlier_m)| {
                    words.answer_item(args::AnswerItem {
                        amount: &say.metres(Metres::new(*earlier_m)),
                        corner: &say.corner(*number),
                    })
                })
                .collect();
            let list = say.list(&parts);
            let text = if wants_late {
                words.answer_brakes_later_in(args::AnswerBrakesLaterIn { list: &list, other })
            } else {
                words.answer_brakes_earlier_in(args::AnswerBrakesEarlierIn { list: &list, other })
            };
            if is_push { text } else { say.yes(&text) }
        };
        let mut sentences = vec![sentence];
        let is_soft = pair
            .comparison
            .corners
            .iter()
            .any(|corner| softer(&corner.a, &corner.b));
        if is_push {
            let first = match (is_soft, self.known.world) {
                (true, _) => words.answer_push_pressure(),
                (false, World::RealCar) => words.answer_push_real(),
                (false, World::Sim) => words.answer_try_later(),
            };
            sentences.insert(0, first);
        }
        if pair
            .comparison
            .corners
            .iter()
            .any(|corner| corner.a.brake_estimated)
        {
            sentences.push(words.warning_brake_estimated());
        }
        // Where the finding is a soft brake, the early point follows from it.
        if let Some(corner) = pair.comparison.corners.iter().find(|corner| {
            worst.iter().any(|(number, _)| *number == corner.corner.number) && softer(&corner.a, &corner.b)
        }) && let (Some(yours), Some(theirs)) = (corner.a.brake_peak, corner.b.brake_peak)
        {
            sentences.push(self.peak_sentence(pair, corner, (yours, theirs)));
            sentences.push(if self.known.world == World::RealCar {
                words.answer_pressure_first_real()
            } else {
                words.answer_pressure_first()
            });
        }
        self.told(pair, sentences)
    }
}
