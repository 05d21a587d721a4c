//! What became better since an earlier session.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::answered::{Missing, Outcome, Picture};
use super::asked::Asked;
use super::gap::capitalized;
use super::known::{LapRef, Session, time};
use super::pair::Side;
use super::session::deviation;
use crate::analysis::Confidence;
use crate::coach::lap_words::Day;
use crate::coach::plan::Claim;
use crate::words::args;

/// A brake that peaks this much higher than before is another brake.
const OTHER_PEAK: f64 = 0.05;

impl Asked<'_> {
    pub(super) fn progress(&self) -> Outcome {
        let say = &self.say;
        let words = say.words;
        let now = self.session()?;
        let Some((before_at, before)) = self.session_before() else {
            let names_days = self.plan.laps.iter().any(|lap| lap.when.is_some());
            // `am I getting faster`, with one session only: within it.
            if !names_days && let Ok(mut trend) = self.trend() {
                trend.sentences.push(words.answer_no_earlier_session());
                return Ok(trend);
            }
            return Err(Missing(words.answer_no_earlier_session()));
        };
        let best = self.own_best()?;
        let Some((lap_at, lap)) = before.best() else {
            return Err(Missing(words.answer_no_earlier_session()));
        };
        let gained_s = time(lap) - best.time_s();
        let first = {
            let (before, after, gap) = (
                say.lap_time(time(lap)),
                say.lap_time(best.time_s()),
                say.gap(gained_s),
            );
            if gained_s >= 0.0 {
                words.answer_progress_faster(args::AnswerProgressFaster {
                    after: &after,
                    before: &before,
                    gap: &gap,
                })
            } else {
                words.answer_progress_slower(args::AnswerProgressSlower {
                    after: &after,
                    before: &before,
                    gap: &gap,
                })
            }
        };
        let first = match self.plan.claim {
            Some(Claim::Slower) if gained_s < 0.0 => say.yes(&first),
            Some(Claim::Faster) if gained_s > 0.0 => say.yes(&first),
            Some(_) => say.no(&first),
            None => capitalized(&first),
        };
        let mut sentences = vec![first];
        sentences.extend(self.spreads(before, now));
        let reference = Side {
            at: LapRef::Earlier(before_at, lap_at),
            lap,
            name: say.lap_of_day(lap.number(), &before.date),
            is_own: true,
        };
        let pair = self.pair(best, reference)?;
        // Where it was found, or lost.
        let places = if gained_s >= 0.0 {
            self.gains_sentence(&pair, 3)
        } else {
            self.places_sentence(&pair, 3)
        };
        sentences.push(places);
        let harder = pair.comparison.corners.iter().find_map(|corner| {
            let (now, before) = (corner.a.brake_peak?, corner.b.brake_peak?);
            let is_other = (now - before).abs() >= OTHER_PEAK
                && corner.loss.get() < 0.0
                && corner.a.brake_kind.is_some();
            is_other.then(|| {
                words.answer_progress_brake(args::AnswerProgressBrake {
                    after: &self.brake_amount(corner, now),
                    before: &self.brake_amount(corner, before),
                    corner: &say.corner(corner.corner.number),
                })
            })
        });
        if pair.comparison.alignment.confidence != Confidence::High {
            sentences.push(words.answer_aligned_without_positions());
        } else {
            sentences.extend(harder);
        }
        let mut answered = self.told(&pair, sentences);
        answered.picture = Some(Picture::Compare {
            a: pair.a.at,
            b: pair.b.at,
        });
        Ok(answered)
    }

    /// The earlier session that is meant: of the day that was said, else the newest before.
    fn session_before(&self) -> Option<(usize, &Session)> {
        let days = self
            .plan
            .laps
            .iter()
            .filter_map(|lap| lap.when)
            .filter_map(|when| match when.day {
                Day::DaysAgo(days) => Some(days),
                Day::LastWeek => Some(7),
                Day::WeeksAgo(weeks) => Some(7 * weeks),
                Day::LastMonth => Some(30),
                _ => None,
            });
        let wanted = days.max();
        let earlier = self.known.earlier.iter().enumerate();
        match wanted {
            Some(days) => earlier.min_by_key(|(_, session)| session.days_ago.abs_diff(days)),
            None => earlier.min_by_key(|(at, _)| *at),
        }
    }

    /// Median and spread, then and now.
    fn spreads(&self, before: &Session, now: &Session) -> Option<String> {
        let of = |session: &Session| {
            let times: Vec<f64> = session.counted().map(|(_, lap)| time(lap)).collect();
            Some((session.median()?.get(), deviation(&times)?, times.len()))
        };
        let (before_median_s, before_spread_s, before_laps) = of(before)?;
        let (now_median_s, now_spread_s, now_laps) = of(now)?;
        let say = &self.say;
        Some(say.words.answer_progress_typical(args::AnswerProgressTypical {
            after: &say.lap_time(now_median_s),
            after_laps: &now_laps.to_string(),
            after_spread: &say.seconds(now_spread_s),
            before: &say.lap_time(before_median_s),
            before_laps: &before_laps.to_string(),
            before_spread: &say.seconds(before_spread_s),
        }))
    }
}
