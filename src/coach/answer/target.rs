//! A lap time to reach: how far it is, whether the own parts reach it, who drives it, and where to begin.

use super::answered::Outcome;
use super::asked::Asked;
use super::known::time;
use super::losses::{Spot, spots};
use crate::coach::plan::Target;
use crate::words::args;

/// Places that may add up to a target.
const MOST_PLACES: usize = 6;

impl Asked<'_> {
    pub(super) fn target(&self, target: Target) -> Outcome {
        let say = &self.say;
        let words = say.words;
        let best = self.best_ever()?;
        let goal_s = match target {
            Target::Under(at) => at.get(),
            Target::FasterBy(by) => best.time_s() - by.get(),
        };
        let gap_s = best.time_s() - goal_s;
        if gap_s <= 0.0 {
            let text = words.answer_target_done(args::AnswerTargetDone {
                best: &say.lap_time(best.time_s()),
                gap: &say.gap(gap_s),
                lap: &best.name,
            });
            return Ok(self.told_of(&best, vec![text]));
        }
        let optimal_s = self.session()?.analysis.optimal.map(crate::units::Seconds::get);
        let (goal, gap, from) = (say.lap_time(goal_s), say.gap(gap_s), say.lap_time(best.time_s()));
        let reachable = optimal_s.is_some_and(|optimal_s| optimal_s < goal_s);
        let mut sentences = Vec::new();
        let faster: Vec<(usize, f64)> = self
            .known
            .others
            .iter()
            .enumerate()
            .map(|(at, other)| (at, time(&other.lap)))
            .filter(|(_, time_s)| *time_s < goal_s)
            .collect();
        let optimal = optimal_s
            .map(|optimal_s| self.hundredths(optimal_s))
            .unwrap_or_default();
        let first = args::AnswerTargetGap {
            from: &from,
            gap: &gap,
            goal: &goal,
        };
        sentences.push(words.answer_target_gap(first));
        sentences.push(match (reachable, faster.is_empty()) {
            _ if optimal.is_empty() => String::new(),
            (true, _) => words.answer_target_own_parts(&optimal),
            (false, false) => words.answer_target_not_alone(&optimal),
            (false, true) => words.answer_target_out_of_reach(&optimal),
        });
        // The next faster friend who drives it; else the next faster one; else the own best parts.
        let nearest = faster
            .iter()
            .max_by(|(_, one), (_, other)| one.total_cmp(other))
            .map(|(at, _)| *at);
        if !faster.is_empty() {
            let mut named: Vec<(usize, f64)> = faster;
            named.sort_by(|(_, one), (_, other)| other.total_cmp(one));
            let list: Vec<String> = named
                .iter()
                .take(3)
                .filter_map(|(at, time_s)| {
                    Some(format!(
                        "{} {}",
                        self.known.others.get(*at)?.driver,
                        say.lap_time(*time_s)
                    ))
                })
                .collect();
            sentences.push(words.answer_target_driven(&say.list(&list)));
        }
        let reference = nearest.and_then(|at| self.other(at)).or_else(|| {
            self.rival(best.time_s())
                .filter(|rival| rival.time_s() < best.time_s())
        });
        let Some(reference) = reference else {
            let own = self.own_places();
            sentences.push(if own.is_empty() {
                String::new()
            } else {
                words.answer_target_own_places(&own)
            });
            return Ok(self.told_of(&best, sentences));
        };
        let pair = self.pair(best, reference)?;
        let mut sum_s = 0.0;
        let mut places: Vec<Spot> = Vec::new();
        for spot in spots(&pair) {
            if spot.loss_s() < super::margins::NOTHING_S || places.len() >= MOST_PLACES || sum_s >= gap_s {
                break;
            }
            sum_s += spot.loss_s();
            places.push(spot);
        }
        let list: Vec<String> = places.iter().map(|spot| self.spot(spot)).collect();
        if !list.is_empty() {
            sentences.push(words.answer_target_places(args::AnswerTargetPlaces {
                list: &say.list(&list),
                sum: &say.seconds(sum_s),
                who: &pair.b.name,
            }));
        }
        Ok(self.told(&pair, sentences))
    }

    /// Where the own best parts beat the own best lap.
    fn own_places(&self) -> String {
        let Ok(session) = self.session() else {
            return String::new();
        };
        let Some(best) = session.best().map(|(_, lap)| lap.number()) else {
            return String::new();
        };
        let mut gains: Vec<(u32, f64)> = session
            .analysis
            .corners
            .iter()
            .filter_map(|corner| {
                let own = corner.laps.iter().find(|lap| lap.lap == best)?;
                let fastest = corner
                    .laps
                    .iter()
                    .map(|lap| lap.facts.time.get())
                    .fold(f64::INFINITY, f64::min);
                Some((corner.corner.number, own.facts.time.get() - fastest))
            })
            .filter(|(_, gain_s)| *gain_s >= 0.01)
            .collect();
        gains.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let list: Vec<String> = gains
            .iter()
            .take(3)
            .map(|(number, gain_s)| self.say.time_in(*gain_s, *number))
            .collect();
        self.say.list(&list)
    }
}
