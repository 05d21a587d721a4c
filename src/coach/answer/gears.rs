//! Gears and shifts, and whether another driver uses others.

use super::answered::Outcome;
use super::asked::Asked;
use super::margins::NEAR_RPM;
use super::pair::Pair;
use crate::coach::plan::{Claim, Measure};
use crate::words::args;

impl Asked<'_> {
    /// Whether shifts up come early or late, by the engine speed at which they are made.
    fn shift_claim(&self, pair: &Pair<'_>) -> Option<String> {
        let claim = self
            .plan
            .claim
            .filter(|claim| matches!(claim, Claim::Early | Claim::Late))?;
        let both: Vec<(f64, f64)> = pair
            .comparison
            .corners
            .iter()
            .filter_map(|corner| Some((corner.a.shift_rpm?, corner.b.shift_rpm?)))
            .collect();
        if both.is_empty() {
            return None;
        }
        let count = both.len() as f64;
        let yours = both.iter().map(|(yours, _)| yours).sum::<f64>() / count;
        let theirs = both.iter().map(|(_, theirs)| theirs).sum::<f64>() / count;
        let say = &self.say;
        let text = say.words.answer_shift_against(args::AnswerShiftAgainst {
            other: &pair.b.name,
            theirs: &say.engine_speed(theirs),
            yours: &say.engine_speed(yours),
        });
        Some(if (yours - theirs).abs() < NEAR_RPM {
            say.about_right(&text)
        } else if (yours < theirs) == (claim == Claim::Early) {
            say.yes(&text)
        } else {
            say.no(&text)
        })
    }

    /// Gears at the slowest points, and whether another driver uses others.
    pub(super) fn shifts(&self) -> Outcome {
        if self.names_corner() {
            let number = self.corner_asked().map_or(0, |(number, _)| number);
            let side = self.side_asked()?;
            let facts = self.facts_of(&side, number)?;
            let sentence = self.value_sentence(Measure::Gear, number, &facts, &self.label(&side))?;
            let others = self.others_sentence(Measure::Gear, number, &side);
            let mut sentences = vec![sentence];
            sentences.extend(others);
            return Ok(self.told_of(&side, sentences));
        }
        let pair = self.pair_with_reference()?;
        if let Some(sentence) = self.shift_claim(&pair) {
            return Ok(self.told(&pair, vec![sentence]));
        }
        let say = &self.say;
        let gears: Vec<(u32, Option<i32>, Option<i32>)> = pair
            .comparison
            .corners
            .iter()
            .map(|corner| (corner.corner.number, corner.a.min_gear, corner.b.min_gear))
            .collect();
        if gears.iter().all(|(_, yours, _)| yours.is_none()) {
            return Err(self.not_logged(Measure::Gear));
        }
        let differ: Vec<String> = gears
            .iter()
            .filter_map(|(number, yours, theirs)| {
                let (yours, theirs) = ((*yours)?, (*theirs)?);
                (yours != theirs).then(|| {
                    format!(
                        "{} {} / {}",
                        say.corner(*number),
                        say.gear(yours),
                        say.gear(theirs)
                    )
                })
            })
            .collect();
        let is_claim = self.plan.claim.is_some();
        let claims_wrong = matches!(self.plan.claim, Some(Claim::Wrong));
        let list = grouped(&gears, say);
        let used = say.words.answer_list_gears(args::AnswerListGears {
            lap: &self.label(&pair.a),
            list: &list,
        });
        let other = &pair.b.name;
        let sentences = if differ.is_empty() {
            let same = say.words.answer_gears_same(other);
            let first = match (is_claim, claims_wrong) {
                (true, true) => say.no(&same),
                (true, false) => say.yes(&same),
                _ => same,
            };
            vec![first, used]
        } else {
            let text = say.words.answer_gears_differ(args::AnswerGearsDiffer {
                list: &say.list(&differ),
                other,
            });
            vec![text, used]
        };
        Ok(self.told(&pair, sentences))
    }
}

/// `T1–T9 3rd, T10 4th`.
fn grouped(gears: &[(u32, Option<i32>, Option<i32>)], say: &super::say::Say) -> String {
    let mut groups: Vec<(u32, u32, i32)> = Vec::new();
    for (number, yours, _) in gears {
        let Some(gear) = yours else { continue };
        match groups.last_mut() {
            Some((_, to, same)) if *same == *gear && *to + 1 == *number => *to = *number,
            _ => groups.push((*number, *number, *gear)),
        }
    }
    let parts: Vec<String> = groups
        .iter()
        .map(|(from, to, gear)| {
            let place = if from == to {
                say.corner(*from)
            } else {
                format!("{}–{}", say.corner(*from), say.corner(*to))
            };
            format!("{place} {}", say.words.answer_gear_short(&say.gear(*gear)))
        })
        .collect();
    say.list(&parts)
}
