//! Corners, drivers and things to work on, in order.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::answered::{Answered, Missing, Outcome};
use super::asked::Asked;
use super::focus::clearest;
use super::known::time;
use super::losses::{Spot, spots};
use super::margins::NOTHING_S;
use super::pair::Pair;
use crate::analysis::{Cause, ComparedCorner, Phase};
use crate::coach::World;
use crate::coach::plan::{Measure, Rank};
use crate::words::args;

impl Asked<'_> {
    /// Which corner is worst, or best.
    pub(super) fn corners(&self, rank: Rank) -> Outcome {
        let say = &self.say;
        let words = say.words;
        let pair = match rank {
            Rank::Worst => self.pair_to_learn_from()?,
            Rank::Best => self.pair_with_reference()?,
        };
        let mut corners: Vec<&ComparedCorner> = pair.comparison.corners.iter().collect();
        let other = &pair.b.name;
        if self.plan.measure == Some(Measure::ExitSpeed) {
            let up = |corner: &ComparedCorner| corner.a.exit_speed.get() - corner.b.exit_speed.get();
            corners.sort_by(|one, two| up(two).total_cmp(&up(one)));
            if rank == Rank::Worst {
                corners.reverse();
            }
            let Some(first) = corners.first() else {
                return Err(Missing(words.answer_no_such_place()));
            };
            let sentence = words.answer_exit_rank(args::AnswerExitRank {
                corner: &say.corner(first.corner.number),
                other,
                rank: &if rank == Rank::Best {
                    words.answer_best_exit()
                } else {
                    words.answer_worst_exit()
                },
                theirs: &say.speed(first.b.exit_speed),
                yours: &say.speed(first.a.exit_speed),
            });
            let fastest = corners
                .iter()
                .max_by(|one, two| one.a.exit_speed.total_cmp(&two.a.exit_speed));
            let mut sentences = vec![sentence];
            sentences.extend(
                fastest
                    .filter(|fastest| fastest.corner.number != first.corner.number && rank == Rank::Best)
                    .map(|fastest| {
                        words.answer_fastest_exit(args::AnswerFastestExit {
                            corner: &say.corner(fastest.corner.number),
                            value: &say.speed(fastest.a.exit_speed),
                        })
                    }),
            );
            let number = first.corner.number;
            let answered = self.told(&pair, sentences);
            return Ok(self.with_corner_picture(answered, number));
        }
        corners.sort_by(|one, two| pair.corner_loss_s(two).total_cmp(&pair.corner_loss_s(one)));
        if rank == Rank::Best {
            corners.reverse();
        }
        let Some(first) = corners.first() else {
            return Err(Missing(words.answer_no_such_place()));
        };
        let loss_s = pair.corner_loss_s(first);
        let place = say.corner(first.corner.number);
        let amount = say.seconds(loss_s);
        let sentence = match rank {
            Rank::Worst if loss_s < NOTHING_S => words.answer_no_worst_corner(other),
            Rank::Worst => words.answer_worst_corner(args::AnswerWorstCorner {
                corner: &place,
                loss: &amount,
                other,
            }),
            Rank::Best if loss_s <= -NOTHING_S => words.answer_best_corner(args::AnswerBestCorner {
                corner: &place,
                gain: &amount,
                other,
            }),
            Rank::Best if loss_s < NOTHING_S => words.answer_best_corner_even(args::AnswerBestCornerEven {
                corner: &place,
                other,
            }),
            Rank::Best => words.answer_best_corner_level(args::AnswerBestCornerLevel {
                corner: &place,
                loss: &amount,
                other,
            }),
        };
        let rest: Vec<String> = corners
            .iter()
            .skip(1)
            .take(2)
            .filter(|corner| rank == Rank::Worst && pair.corner_loss_s(corner) >= NOTHING_S)
            .map(|corner| say.time_in(pair.corner_loss_s(corner), corner.corner.number))
            .collect();
        let mut sentences = vec![sentence];
        if rank == Rank::Worst {
            sentences.extend(self.cause_sentences(&pair, Some(first.corner.number)));
            let is_unexplained = sentences.len() == 1;
            if is_unexplained {
                sentences.push(self.detail_sentence(&pair, first));
            }
            // The focus may be another corner: then this says so too.
            let start = clearest(&pair)
                .map(|finding| finding.corner)
                .filter(|corner| *corner != first.corner.number);
            match start.filter(|_| pair.a.is_own && loss_s >= NOTHING_S) {
                Some(start) => {
                    sentences.truncate(2);
                    sentences.push(words.answer_start_elsewhere(&say.corner(start)));
                }
                None if is_unexplained && pair.a.is_own && loss_s >= NOTHING_S => {
                    sentences.push(self.phase_advice(first));
                }
                None => {}
            }
        }
        if !rest.is_empty() {
            sentences.insert(1, words.answer_then(&say.list(&rest)));
        }
        let number = first.corner.number;
        let answered = self.told(&pair, sentences);
        Ok(self.with_corner_picture(answered, number))
    }

    /// Who is fastest here, of the whole lap or through a corner.
    pub(super) fn drivers(&self) -> Outcome {
        let say = &self.say;
        let words = say.words;
        let own = self.best_ever().ok();
        if self.known.others.is_empty() {
            return Err(Missing(match &own {
                Some(own) => words.answer_only_you_time(args::AnswerOnlyYouTime {
                    time: &say.lap_time(own.time_s()),
                    circuit: &self.known.circuit,
                }),
                None => words.answer_no_laps(),
            }));
        }
        let corner = self.corner_asked().map(|(number, _)| number);
        let mut drivers: Vec<(String, f64)> = Vec::new();
        if let Some(own) = &own {
            let value = match corner {
                Some(number) => self.facts_of(own, number)?.time.get(),
                None => own.time_s(),
            };
            drivers.push((words.answer_you(), value));
        }
        for at in 0..self.known.others.len() {
            let Some(other) = self.other(at) else { continue };
            let value = match corner {
                Some(number) => self.facts_of(&other, number)?.time.get(),
                None => time(other.lap),
            };
            drivers.push((other.name, value));
        }
        drivers.sort_by(|(_, one), (_, two)| one.total_cmp(two));
        let show = |value: f64| {
            if corner.is_some() {
                say.seconds(value)
            } else {
                say.lap_time(value)
            }
        };
        let list: Vec<String> = drivers
            .iter()
            .skip(1)
            .take(5)
            .map(|(who, value)| format!("{who} {}", show(*value)))
            .collect();
        let Some((who, value)) = drivers.first() else {
            return Err(Missing(words.answer_no_laps()));
        };
        let first = match corner {
            Some(number) => words.answer_fastest_through(args::AnswerFastestThrough {
                corner: &say.corner(number),
                time: &show(*value),
                who,
            }),
            None => words.answer_fastest_here(args::AnswerFastestHere {
                time: &show(*value),
                who,
            }),
        };
        let mut sentences = vec![first];
        if !list.is_empty() {
            sentences.push(words.answer_then(&say.list(&list)));
        }
        Ok(Answered {
            sentences,
            about: own.map(|own| (own.at, None)),
            ..Answered::default()
        })
    }

    /// What to do where a corner loses time without a cause that can be named.
    pub(super) fn phase_advice(&self, corner: &ComparedCorner) -> String {
        let words = self.say.words;
        let phases = [
            (Phase::Entry, corner.entry_loss.get()),
            (Phase::Mid, corner.mid_loss.get()),
            (Phase::Exit, corner.exit_loss.get()),
        ];
        let worst = phases
            .into_iter()
            .max_by(|(_, one), (_, two)| one.total_cmp(two))
            .map(|(phase, _)| phase);
        match worst.unwrap_or(Phase::Exit) {
            Phase::Entry => words.answer_do_entry(),
            Phase::Mid if self.known.world == World::RealCar => words.answer_do_mid_real(),
            Phase::Mid => words.answer_do_mid(),
            Phase::Exit => words.answer_do_exit(),
        }
    }

    /// So many corners, each with its loss and what to do.
    pub(super) fn tips(&self, count: usize) -> Outcome {
        let pair = self.pair_to_learn_from()?;
        let say = &self.say;
        let words = say.words;
        let worst: Vec<u32> = spots(&pair)
            .into_iter()
            .filter_map(|spot| match spot {
                Spot::Corner(number, loss_s) if loss_s >= NOTHING_S => Some(number),
                _ => None,
            })
            .take(count)
            .collect();
        let mut sentences: Vec<String> = Vec::new();
        let mut said: Vec<String> = Vec::new();
        for number in &worst {
            let Some(corner) = pair.comparison.corner(*number) else {
                continue;
            };
            let finding = pair
                .comparison
                .findings
                .iter()
                .find(|finding| finding.corner == *number && finding.cause != Cause::Slower);
            // The corner stands before it: two speeds need no sentence of their own.
            let in_a_sentence =
                finding.filter(|of| !matches!(of.cause, Cause::OverSlows | Cause::MissesExitSpeed));
            let what = in_a_sentence.map_or_else(
                || self.short_detail(&pair, corner),
                |finding| self.cause_sentence(&pair, corner, finding.cause),
            );
            let advice = finding.map_or_else(
                || self.phase_advice(corner),
                |finding| self.advice_sentence(&pair, finding),
            );
            let same = said.contains(&advice);
            let text = if same {
                what
            } else {
                said.push(advice.clone());
                format!("{}; {}", what.trim_end_matches('.'), uncapitalized(&advice))
            };
            let (place, loss) = (say.corner(*number), say.seconds(pair.corner_loss_s(corner)));
            let (corner, loss, text) = (place.as_str(), loss.as_str(), text.as_str());
            sentences.push(if sentences.is_empty() {
                words.answer_tip_against(args::AnswerTipAgainst {
                    corner,
                    loss,
                    other: &pair.b.name,
                    text,
                })
            } else {
                words.answer_tip(args::AnswerTip { corner, loss, text })
            });
        }
        if sentences.is_empty() {
            return self.focus_without_cause(&pair);
        }
        if sentences.len() < count {
            sentences.push(words.answer_fewer_tips(sentences.len()));
        }
        Ok(self.told(&pair, sentences))
    }

    /// The speeds of a corner, short.
    fn short_detail(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> String {
        let say = &self.say;
        let slower_apex = corner.b.apex_speed.get() - corner.a.apex_speed.get();
        let slower_exit = corner.b.exit_speed.get() - corner.a.exit_speed.get();
        if slower_apex >= slower_exit {
            say.words.answer_apex_short(args::AnswerApexShort {
                other: &pair.b.name,
                theirs: &say.speed(corner.b.apex_speed),
                yours: &say.speed(corner.a.apex_speed),
            })
        } else {
            say.words.answer_exit_short(args::AnswerExitShort {
                other: &pair.b.name,
                theirs: &say.speed(corner.b.exit_speed),
                yours: &say.speed(corner.a.exit_speed),
            })
        }
    }
}

/// Advice in the middle of a sentence: it begins with a verb in every language.
fn uncapitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_lowercase().chain(chars).collect())
        .unwrap_or_default()
}
