//! How the pedals are used over a lap: off both of them, and how long on each.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::answered::{Missing, Outcome};
use super::asked::Asked;
use crate::coach::plan::{Claim, Measure};
use crate::telemetry::{ChannelRole, Interpolation, Lap};
use crate::words::args;

/// Off both pedals for less than this is a change of feet.
const LEAST_COAST_S: f64 = 0.3;
/// A pedal under this share is off.
const PEDAL_OFF: f64 = 0.05;
/// A throttle over this share is flat out.
const FLAT_OUT: f64 = 0.98;

impl Asked<'_> {
    /// Off both pedals: where, and for how long.
    pub(super) fn coasting(&self) -> Outcome {
        // `am I coasting` is about the asker, whoever else is named or stands for the reference.
        let is_of_friend = matches!(self.plan.claim, None | Some(Claim::Little));
        let side = if is_of_friend {
            self.side_asked()?
        } else {
            let named = self.named_laps()?.into_iter().find(|side| side.is_own);
            named.map_or_else(|| self.own_best(), Ok)?
        };
        let say = &self.say;
        let (Some(throttle), Some(brake)) = (
            side.lap.channel(ChannelRole::Throttle),
            side.lap.channel(ChannelRole::Brake),
        ) else {
            let has_brake = side.lap.channel(ChannelRole::Brake).is_some();
            return Err(Missing(if has_brake {
                say.words.answer_no_throttle_channel()
            } else {
                say.words.answer_no_brake_channel()
            }));
        };
        let times = throttle.series.times_s();
        let brake_top = brake
            .series
            .values()
            .iter()
            .copied()
            .fold(0.0, f64::max)
            .max(f64::MIN_POSITIVE);
        let mut stretches: Vec<(f64, f64)> = Vec::new();
        let mut begin: Option<f64> = None;
        for (time_s, throttle) in times.iter().zip(throttle.series.values()) {
            let brake = brake.series.at(*time_s, Interpolation::Linear) / brake_top;
            if *throttle < PEDAL_OFF && brake < PEDAL_OFF {
                begin.get_or_insert(*time_s);
            } else if let Some(from_s) = begin.take() {
                stretches.push((from_s, *time_s));
            }
        }
        stretches.retain(|(from_s, to_s)| to_s - from_s >= LEAST_COAST_S);
        let label = super::gap::capitalized(&self.label(&side));
        let total_s: f64 = stretches.iter().map(|(from_s, to_s)| to_s - from_s).sum();
        let is_yes_no = self.plan.claim.is_some();
        if stretches.is_empty() {
            let text = say.words.answer_never_coasts(args::AnswerNeverCoasts {
                lap: &label,
                least: &say.seconds(LEAST_COAST_S),
            });
            return Ok(self.told_of(&side, vec![if is_yes_no { say.no(&text) } else { text }]));
        }
        let numbers = self.known.corner_numbers();
        let mut places: Vec<String> = Vec::new();
        for (from_s, to_s) in &stretches {
            let station_m = side
                .lap
                .distance()
                .at(from_s.midpoint(*to_s), Interpolation::Linear);
            let near = numbers
                .iter()
                .filter_map(|number| Some((*number, self.facts_of(&side, *number).ok()?.apex.get())))
                .min_by(|(_, one), (_, other)| (one - station_m).abs().total_cmp(&(other - station_m).abs()));
            if let Some((number, _)) = near {
                let text = say.time_in(to_s - from_s, number);
                if !places.contains(&text) && places.len() < 4 {
                    places.push(text);
                }
            }
        }
        let text = say.words.answer_coasts(args::AnswerCoasts {
            lap: &label,
            list: &say.list(&places),
            total: &say.seconds(total_s),
        });
        let sentences = vec![
            if is_yes_no { say.yes(&text) } else { text },
            say.words.answer_coast_hint(),
        ];
        Ok(self.told_of(&side, sentences))
    }

    /// How long the lap is spent flat out, on the brake, or on neither.
    pub(super) fn pedal_time(&self) -> Outcome {
        let side = self.side_asked()?;
        let measure = self.plan.measure.unwrap_or(Measure::Throttle);
        let say = &self.say;
        let words = say.words;
        let share = share_of(side.lap, measure).ok_or_else(|| self.not_logged(measure))?;
        let time_s = share * side.lap.duration().get();
        let (lap, share, time) = (self.label(&side), say.share(share), say.seconds(time_s));
        let (lap, share, time) = (lap.as_str(), share.as_str(), time.as_str());
        let first = match measure {
            Measure::BrakePressure => {
                words.answer_on_the_brakes(args::AnswerOnTheBrakes { lap, share, time })
            }
            Measure::Coasting => words.answer_on_no_pedal(args::AnswerOnNoPedal { lap, share, time }),
            _ => words.answer_flat_out(args::AnswerFlatOut { lap, share, time }),
        };
        let others: Vec<String> = (0..self.known.others.len().min(3))
            .filter(|_| side.is_own)
            .filter_map(|at| {
                let other = self.other(at)?;
                Some(format!(
                    "{} {}",
                    other.name,
                    say.share(share_of(other.lap, measure)?)
                ))
            })
            .collect();
        let mut sentences = vec![first];
        if !others.is_empty() {
            sentences.push(words.answer_others(&say.list(&others)));
        }
        Ok(self.told_of(&side, sentences))
    }
}

/// Which share of a lap's time is spent flat out, on the brake, or on neither pedal.
fn share_of(lap: &Lap, measure: Measure) -> Option<f64> {
    let top = |role: ChannelRole| {
        let values = lap.channel(role)?.series.values();
        Some(values.iter().copied().fold(0.0, f64::max).max(f64::MIN_POSITIVE))
    };
    let at = |role: ChannelRole, time_s: f64| {
        Some(lap.channel(role)?.series.at(time_s, Interpolation::Linear) / top(role)?)
    };
    let lead = if measure == Measure::BrakePressure {
        ChannelRole::Brake
    } else {
        ChannelRole::Throttle
    };
    let times = lap.channel(lead)?.series.times_s();
    let (mut spent_s, mut all_s) = (0.0, 0.0);
    for pair in times.windows(2) {
        let [from_s, to_s] = pair else { continue };
        let middle_s = from_s.midpoint(*to_s);
        let is_on = match measure {
            Measure::BrakePressure => at(ChannelRole::Brake, middle_s)? >= PEDAL_OFF,
            Measure::Coasting => {
                at(ChannelRole::Throttle, middle_s)? < PEDAL_OFF
                    && at(ChannelRole::Brake, middle_s)? < PEDAL_OFF
            }
            _ => at(ChannelRole::Throttle, middle_s)? >= FLAT_OUT,
        };
        all_s += to_s - from_s;
        if is_on {
            spent_s += to_s - from_s;
        }
    }
    (all_s > 0.0).then(|| spent_s / all_s)
}
