//! Every lap with its time, and how the pace went over a session.

use super::answered::{Missing, Outcome};
use super::asked::Asked;
use super::known::time;
use super::margins::SAME_LAP;
use super::session::deviation;
use crate::coach::lap_words::Which;
use crate::coach::plan::Claim;
use crate::words::args;

/// Laps that are listed at most.
const MOST_LISTED: usize = 20;
/// Laps with which a trend can be told.
const LEAST_LAPS: usize = 4;
/// Laps at each end that are held against each other at most.
const MOST_AT_AN_END: usize = 3;

impl Asked<'_> {
    /// `Lap 1 1:38.715, lap 2 1:39.019.` and the typical one.
    pub(super) fn lap_times(&self) -> Outcome {
        let session = self.session()?;
        let best = self.own_best()?;
        let say = &self.say;
        let words = say.words;
        let times: Vec<f64> = session.counted().map(|(_, lap)| time(lap)).collect();
        let list: Vec<String> = session
            .counted()
            .take(MOST_LISTED)
            .map(|(_, lap)| {
                let lap_name = words.answer_lap(&lap.number().to_string());
                format!("{lap_name} {}", say.lap_time(time(lap)))
            })
            .collect();
        let mean_s = times.iter().sum::<f64>() / times.len().max(1) as f64;
        let typical = words.answer_lap_times_typical(args::AnswerLapTimesTypical {
            average: &say.lap_time(mean_s),
            best: &say.lap_time(best.time_s()),
            lap: &best.name,
            typical: &say.lap_time(session.median().map_or(mean_s, |median| median.get())),
        });
        let listed = words.answer_lap_times(&say.list(&list));
        let asks_typical = self.plan.laps.iter().any(|lap| lap.which == Which::Typical);
        let sentences = if asks_typical {
            vec![typical, listed]
        } else {
            vec![listed, typical]
        };
        Ok(self.told_of(&best, sentences))
    }

    /// Whether the last laps were quicker or slower than the first ones.
    pub(super) fn trend(&self) -> Outcome {
        let session = self.session()?;
        let say = &self.say;
        let words = say.words;
        let times: Vec<f64> = session.counted().map(|(_, lap)| time(lap)).collect();
        if times.len() < LEAST_LAPS {
            return Err(Missing(words.answer_trend_few()));
        }
        let count = (times.len() / 2).min(MOST_AT_AN_END);
        let mean = |times: &[f64]| times.iter().sum::<f64>() / times.len() as f64;
        let first_s = mean(times.get(..count).unwrap_or_default());
        let last_s = mean(times.get(times.len() - count..).unwrap_or_default());
        let later_s = last_s - first_s;
        let noise_s = deviation(&times).unwrap_or_default() / (count as f64).sqrt();
        let is_level = later_s.abs() < noise_s.max(SAME_LAP.get());
        let (count, first, last, delta) = (
            count.to_string(),
            say.lap_time(first_s),
            say.lap_time(last_s),
            say.seconds(later_s),
        );
        let (count, first, last, delta) = (count.as_str(), first.as_str(), last.as_str(), delta.as_str());
        let text = if is_level {
            words.answer_trend_level(args::AnswerTrendLevel { count, first, last })
        } else if later_s < 0.0 {
            words.answer_trend_faster(args::AnswerTrendFaster {
                count,
                delta,
                first,
                last,
            })
        } else {
            words.answer_trend_slower(args::AnswerTrendSlower {
                count,
                delta,
                first,
                last,
            })
        };
        let holds = match self.plan.claim {
            Some(Claim::Slower | Claim::Wrong | Claim::Late) => Some(!is_level && later_s > 0.0),
            Some(_) => Some(!is_level && later_s < 0.0),
            None => None,
        };
        let sentence = match holds {
            Some(true) => say.yes(&text),
            Some(false) => say.no(&text),
            None => text,
        };
        let best = self.own_best()?;
        Ok(self.told_of(&best, vec![sentence]))
    }
}
