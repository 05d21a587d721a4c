//! The whole session: how many laps, how alike, what they could make together, whether one counts.

use super::answered::{Missing, Outcome, Picture};
use super::asked::Asked;
use super::gap::capitalized;
use super::known::{LapRef, time};
use crate::telemetry::LapKind;
use crate::units::Seconds;
use crate::words::args;

/// Lap times that spread by less than these shares of the lap are very even, even, uneven.
const VERY_EVEN_SHARE: f64 = 0.001_5;
const EVEN_SHARE: f64 = 0.004;
const UNEVEN_SHARE: f64 = 0.01;
/// With fewer laps a possible best says little.
const FEW_LAPS: usize = 3;

impl Asked<'_> {
    /// `9 laps, all of them timed.`
    pub(super) fn count(&self) -> Outcome {
        let session = self.session()?;
        let all = session.laps.len();
        let counted = session.counted().count();
        let words = self.say.words;
        let sentence = if all == counted {
            words.answer_count_all(all)
        } else {
            words.answer_count_some(args::AnswerCountSome {
                counted: &counted.to_string(),
                laps: all,
            })
        };
        let mut sentences = vec![sentence];
        if !self.known.earlier.is_empty() {
            let total: usize = self.known.earlier.iter().map(|session| session.laps.len()).sum();
            sentences.push(words.answer_count_with_earlier(args::AnswerCountWithEarlier {
                laps: &(all + total).to_string(),
                sessions: &(self.known.earlier.len() + 1).to_string(),
            }));
        }
        Ok(super::answered::Answered {
            sentences,
            about: Some((LapRef::Own(0), None)),
            ..super::answered::Answered::default()
        })
    }

    /// `±0.18 s over 9 laps, 0.55 s from fastest to slowest: even.`
    pub(super) fn consistency(&self) -> Outcome {
        let session = self.session()?;
        let words = self.say.words;
        let times: Vec<f64> = session.counted().map(|(_, lap)| time(lap)).collect();
        if let Some((number, _)) = self.corner_asked() {
            let corner = session.corner(number);
            let deviation = corner.and_then(|corner| corner.time_deviation);
            let (Some(corner), Some(deviation)) = (corner, deviation) else {
                return Err(Missing(words.answer_one_lap()));
            };
            let mut sentences = vec![words.answer_corner_varies(args::AnswerCornerVaries {
                corner: &self.say.corner(number),
                laps: corner.laps.len(),
                value: &self.say.seconds(deviation.get()),
            })];
            if let Some(brake) = corner.brake_point_deviation {
                sentences.push(words.answer_brake_point_varies(&self.say.metres(brake)));
            }
            if let Some(speed) = corner.apex_speed_deviation {
                sentences.push(words.answer_apex_speed_varies(&self.say.speed_apart(speed.get())));
            }
            return Ok(self.of_best(sentences));
        }
        let Some(spread_s) = deviation(&times) else {
            return Err(Missing(words.answer_one_lap()));
        };
        let fastest = times.iter().copied().fold(f64::INFINITY, f64::min);
        let slowest = times.iter().copied().fold(0.0, f64::max);
        let mean = times.iter().sum::<f64>() / times.len() as f64;
        let share = spread_s / mean;
        let judgement = match share {
            share if share < VERY_EVEN_SHARE => words.answer_very_even(),
            share if share < EVEN_SHARE => words.answer_even(),
            share if share < UNEVEN_SHARE => words.answer_uneven(),
            _ => words.answer_wild(),
        };
        let percent = self.say.percent(100.0 * share);
        let mut sentences = vec![words.answer_consistency(args::AnswerConsistency {
            judgement: &capitalized(&judgement),
            laps: times.len(),
            percent: &percent,
            range: &self.say.gap(slowest - fastest),
            spread: &self.say.seconds(spread_s),
        })];
        let most = session
            .analysis
            .corners
            .iter()
            .filter_map(|corner| Some((corner.corner.number, corner.time_deviation?.get())))
            .max_by(|(_, one), (_, other)| one.total_cmp(other));
        if let Some((number, value)) = most {
            sentences.push(words.answer_least_repeatable(args::AnswerLeastRepeatable {
                corner: &self.say.corner(number),
                value: &self.say.seconds(value),
            }));
        }
        let mut answered = self.of_best(sentences);
        answered.picture = answered.about.map(|(of, _)| Picture::Consistency { of });
        Ok(answered)
    }

    fn of_best(&self, sentences: Vec<String>) -> super::answered::Answered {
        let best = self.own_best().ok();
        super::answered::Answered {
            sentences,
            about: best.map(|best| (best.at, None)),
            ..super::answered::Answered::default()
        }
    }

    /// The best own parts together.
    pub(super) fn possible_best(&self) -> Outcome {
        let session = self.session()?;
        let say = &self.say;
        let words = say.words;
        let best = self.own_best()?;
        let Some(optimal_s) = session.analysis.optimal.map(Seconds::get) else {
            return Err(Missing(words.answer_one_lap()));
        };
        let counted = session.counted().count();
        let gap_s = best.time_s() - optimal_s;
        let best_time = say.lap_time(best.time_s());
        let mut sentences = Vec::new();
        if gap_s < 0.005 {
            sentences.push(words.answer_possible_is_best(args::AnswerPossibleIsBest {
                best: &best_time,
                lap: &best.name,
            }));
        } else {
            sentences.push(words.answer_possible(args::AnswerPossible {
                best: &best_time,
                gap: &say.seconds(gap_s),
                optimal: &self.hundredths(optimal_s),
            }));
            let parts: Vec<String> = parts_of(session)
                .into_iter()
                .take(6)
                .map(|(lap, from, to)| {
                    let place = if from == to {
                        say.corner(from)
                    } else {
                        format!("{}–{}", say.corner(from), say.corner(to))
                    };
                    format!("{place} {}", words.answer_from_lap(&lap.to_string()))
                })
                .collect();
            if !parts.is_empty() {
                sentences.push(words.answer_possible_parts(&say.list(&parts)));
            }
        }
        if counted < FEW_LAPS {
            // Laps that were driven, whether or not each counts as a time.
            sentences.push(words.answer_few_laps(session.whole().count()));
        }
        Ok(self.of_best(sentences))
    }

    /// A lap time that is known to a hundredth: `1:38.29`.
    pub(super) fn hundredths(&self, seconds: f64) -> String {
        let text = self.say.lap_time((seconds * 100.0).round() / 100.0);
        text.strip_suffix('0').map(str::to_owned).unwrap_or(text)
    }

    /// Whether a lap counts.
    pub(super) fn clean(&self) -> Outcome {
        let say = &self.say;
        let words = say.words;
        let side = match self.named_laps()?.into_iter().next() {
            Some(named) => named,
            None => self.last()?,
        };
        let best = self.own_best()?;
        let counts = side.lap.valid() && side.lap.kind() == LapKind::Timed;
        let name = capitalized(&side.name);
        let sentence = match (counts, side.at == best.at) {
            (false, _) => say.no(&words.answer_does_not_count(&name)),
            (true, true) => say.yes(&words.answer_counts_best(args::AnswerCountsBest {
                lap: &name,
                time: &say.lap_time(side.time_s()),
            })),
            (true, false) => say.yes(&words.answer_counts(args::AnswerCounts {
                gap: &say.gap(side.time_s() - best.time_s()),
                lap: &name,
                time: &say.lap_time(side.time_s()),
            })),
        };
        Ok(self.told_of(&side, vec![sentence, words.answer_no_track_limits()]))
    }
}

/// The deviation of a sample; `None` below two.
pub(super) fn deviation(values: &[f64]) -> Option<f64> {
    let n = values.len();
    if n < 2 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / n as f64;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Some((squares / (n - 1) as f64).sqrt())
}

/// Which lap gave which corners of the optimal lap; neighbors of one lap joined.
fn parts_of(session: &super::known::Session) -> Vec<(u32, u32, u32)> {
    let mut parts: Vec<(u32, u32, u32)> = Vec::new();
    for part in session
        .analysis
        .optimal_parts
        .iter()
        .filter(|part| part.to_corner > 0)
    {
        let from = part.from_corner.max(1);
        match parts.last_mut() {
            Some((lap, _, to)) if *lap == part.lap => *to = part.to_corner,
            _ => parts.push((part.lap, from, part.to_corner)),
        }
    }
    parts
}
