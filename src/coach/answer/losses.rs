//! Where the time is, and why.

use super::answered::{Missing, Outcome, Picture};
use super::asked::Asked;
use super::margins::{NOTHING_S, SAME_LAP};
use super::pair::Pair;
use crate::analysis::{ComparedCorner, LapPart, Phase, account, corner_loss};
use crate::coach::lap_words::Whose;
use crate::coach::plan::What;
use crate::telemetry::Warning;
use crate::units::Metres;
use crate::words::args;

/// Where less than this share of a gap is told place by place, the rest is said to be spread.
const SPREAD_SHARE: f64 = 0.85;

/// More than this in one place is no matter of technique.
const INCIDENT_S: f64 = 2.5;

/// Positions that lie so far apart are not laid on each other without doubt, metres.
const FAR_APART_M: f64 = 2.0;

/// A place with what is lost there, seconds; negative: gained.
#[derive(Clone, Copy)]
pub(super) enum Spot {
    Corner(u32, f64),
    /// Behind a corner; 0: before the first one.
    Straight(u32, f64),
}

impl Spot {
    pub(super) const fn loss_s(&self) -> f64 {
        match self {
            Self::Corner(_, loss_s) | Self::Straight(_, loss_s) => *loss_s,
        }
    }
}

impl Pair<'_> {
    /// What a corner costs by the account that cards and pictures tell too: with what it carries onto the straight. Where a
    /// lap does not count, what follows a corner may be its incident: then from entry to exit.
    pub(super) fn corner_loss_s(&self, corner: &ComparedCorner) -> f64 {
        if self.both_count() {
            corner_loss(&self.comparison, corner).get()
        } else {
            corner.loss.get()
        }
    }

    /// How far the positions of the two laps lie apart, and what that may be worth in a corner, seconds: where the car turns,
    /// it tells for one lap at the entry and against it at the exit. `None` where they lie on each other.
    fn unsure_in(&self, corner: &ComparedCorner) -> Option<(Metres, f64)> {
        let shifts = self.comparison.warnings.iter().filter_map(|warning| {
            if let Warning::PositionShift { shift } = warning {
                Some(*shift)
            } else {
                None
            }
        });
        let shift = shifts.max_by(|one, other| one.get().total_cmp(&other.get()))?;
        if shift.get() < FAR_APART_M {
            return None;
        }
        let length_m = corner.corner.exit.get() - corner.corner.entry.get();
        let seconds_a_metre = corner.a.time.get() / length_m.max(1.0);
        let apart_m = shift.get() + self.comparison.alignment.residual.get();
        Some((shift, 2.0 * apart_m * seconds_a_metre))
    }

    /// The corner that costs most.
    pub(super) fn dearest_corner(&self) -> Option<&ComparedCorner> {
        let corners = self.comparison.corners.iter();
        corners.max_by(|one, two| self.corner_loss_s(one).total_cmp(&self.corner_loss_s(two)))
    }

    fn both_count(&self) -> bool {
        self.a.lap.counts() && self.b.lap.counts()
    }
}

/// Every place with its loss, the largest first: by the account, as [`Pair::corner_loss_s`] has it.
pub(super) fn spots(pair: &Pair<'_>) -> Vec<Spot> {
    let comparison = &pair.comparison;
    if pair.both_count() {
        let parts = account(comparison).into_iter();
        return parts
            .map(|of| match of.part {
                LapPart::Corner(number) => Spot::Corner(number, of.loss.get()),
                LapPart::StraightAfter(corner) => Spot::Straight(corner, of.loss.get()),
            })
            .collect();
    }
    let corners = comparison.corners.iter();
    let mut spots: Vec<Spot> = corners
        .map(|corner| Spot::Corner(corner.corner.number, corner.loss.get()))
        .collect();
    let straights = comparison.straights.iter();
    spots.extend(straights.map(|straight| Spot::Straight(straight.after_corner, straight.loss.get())));
    spots.sort_by(|one, other| other.loss_s().total_cmp(&one.loss_s()));
    spots
}

impl Asked<'_> {
    /// `0.13 s in T4, 0.12 s in T9`.
    pub(super) fn spot(&self, spot: &Spot) -> String {
        let words = self.say.words;
        match spot {
            Spot::Corner(number, loss_s) => self.say.time_in(*loss_s, *number),
            Spot::Straight(0, loss_s) => words.answer_time_on_first_straight(&self.say.seconds(*loss_s)),
            Spot::Straight(after, loss_s) => words.answer_time_on_straight(args::AnswerTimeOnStraight {
                corner: &self.say.corner(*after),
                time: &self.say.seconds(*loss_s),
            }),
        }
    }

    fn spot_list(&self, spots: &[Spot]) -> String {
        let parts: Vec<String> = spots.iter().map(|spot| self.spot(spot)).collect();
        self.say.list(&parts)
    }

    /// `You lose 0.13 s in T4, 0.11 s in T3.` Empty where nothing is lost.
    pub(super) fn places_sentence(&self, pair: &Pair<'_>, most: usize) -> String {
        // A stop, a spin or the way to the pits is no matter of technique.
        let most_s = if pair.a.lap.counts() {
            f64::INFINITY
        } else {
            INCIDENT_S
        };
        let worth: Vec<Spot> = spots(pair)
            .into_iter()
            .filter(|spot| (NOTHING_S..most_s).contains(&spot.loss_s()))
            .take(most)
            .collect();
        if worth.is_empty() {
            return String::new();
        }
        let places = self.spot_list(&worth);
        let words = self.say.words;
        let told_s: f64 = worth.iter().map(Spot::loss_s).sum();
        let gap_s = pair.a.time_s() - pair.b.time_s();
        if pair.a.is_own && !pair.b.is_own && told_s < SPREAD_SHARE * gap_s {
            words.answer_you_lose_spread(&places)
        } else if pair.a.is_own && !pair.b.is_own {
            words.answer_you_lose(&places)
        } else {
            words.answer_lost(&places)
        }
    }

    /// `You gain 0.05 s in T2.` Empty where nothing is gained.
    pub(super) fn gains_sentence(&self, pair: &Pair<'_>, most: usize) -> String {
        let mut worth: Vec<Spot> = spots(pair)
            .into_iter()
            .filter(|spot| spot.loss_s() <= -NOTHING_S)
            .collect();
        worth.reverse();
        worth.truncate(most);
        if worth.is_empty() {
            return String::new();
        }
        let places = self.spot_list(&worth);
        if pair.a.is_own && !pair.b.is_own {
            self.say.words.answer_you_gain(&places)
        } else {
            self.say.words.answer_gained(&places)
        }
    }

    /// Where the time of a whole lap is.
    pub(super) fn losses(&self) -> Outcome {
        let is_why = self.plan.what == What::Why;
        let pair = if self.names_somebody() && !self.names_everyone() {
            self.pair_with_reference()?
        } else {
            self.pair_of_session()?
        };
        let apart = pair.a.time_s() - pair.b.time_s();
        // `Why is Alice faster?`, and she is not.
        if apart < 0.0 && !pair.b.is_own {
            let better = self.places_sentence(&pair, 3);
            let better = if better.is_empty() {
                self.say.words.answer_nowhere_better(&pair.b.name)
            } else {
                better
            };
            let sentence = self.gap_sentence(&pair);
            let first = if is_why {
                self.say.words.answer_not_faster(args::AnswerNotFaster {
                    text: &sentence,
                    who: &pair.b.name,
                })
            } else {
                sentence
            };
            return Ok(self.told(&pair, vec![first, better]));
        }
        let aside = self.aside_sentence(&pair);
        let mut sentences = if aside.is_empty() {
            vec![self.gap_sentence(&pair), self.places_sentence(&pair, 4)]
        } else {
            vec![self.places_sentence(&pair, 4), aside]
        };
        if apart.abs() < SAME_LAP.get() {
            sentences.insert(1, self.say.words.answer_practically_level());
        }
        let lead = sentences.iter().filter(|sentence| !sentence.is_empty()).count();
        sentences.extend(self.cause_sentences(&pair, None));
        let answered = self.told(&pair, sentences);
        Ok(self.with_facts(answered, &pair, None, lead))
    }

    pub(super) fn names_everyone(&self) -> bool {
        self.plan.laps.iter().any(|lap| lap.whose == Whose::Everyone)
    }

    /// Where the time of one corner is, and why.
    pub(super) fn losses_at_place(&self) -> Outcome {
        if self.plan.place.corners.is_empty() && self.plan.place.kind.is_none() {
            return self.claim_of_part();
        }
        let Some((number, remark)) = self.corner_asked() else {
            return self.losses();
        };
        if self.names_everyone() {
            return self.against_everyone(number);
        }
        let pair = self.pair_with_reference()?;
        let Some(corner) = pair.comparison.corner(number) else {
            return Err(Missing(self.say.words.answer_no_such_place()));
        };
        let mut sentences: Vec<String> = remark.into_iter().collect();
        sentences.push(self.corner_loss_sentence(&pair, corner));
        for other in self.plan.place.corners.iter().skip(1) {
            let other = pair.comparison.corner(*other);
            sentences.extend(other.map(|other| self.corner_loss_sentence(&pair, other)));
        }
        sentences.push(self.aside_sentence(&pair));
        let lead = sentences.iter().filter(|sentence| !sentence.is_empty()).count();
        let linked = pair
            .comparison
            .linked
            .iter()
            .find(|linked| linked.corner == number);
        let mut causes = Vec::new();
        if let Some(linked) = linked {
            causes.push(self.say.words.answer_starts_before(args::AnswerStartsBefore {
                corner: &self.say.corner(number),
                from: &self.say.corner(linked.from),
            }));
            causes.extend(self.cause_sentences(&pair, Some(linked.from)));
        }
        causes.extend(self.cause_sentences(&pair, Some(number)));
        if causes.is_empty() {
            sentences.push(self.detail_sentence(&pair, corner));
        } else {
            sentences.extend(causes);
        }
        let answered = self.told(&pair, sentences);
        let mut answered = self.with_facts(answered, &pair, Some(number), lead);
        answered.others = self.other_kinds(number);
        answered.picture = Some(Picture::Corner {
            number,
            a: pair.a.at,
            b: pair.b.at,
        });
        Ok(answered)
    }

    /// `In T4 you lose 0.12 s to Alice: 0.15 s on entry, 0.02 s gained in the middle.`
    pub(super) fn corner_loss_sentence(&self, pair: &Pair<'_>, corner: &ComparedCorner) -> String {
        let loss_s = pair.corner_loss_s(corner);
        let words = self.say.words;
        let (place, other, loss) = (
            self.say.corner(corner.corner.number),
            &pair.b.name,
            self.say.seconds(loss_s),
        );
        let phases = [
            (Phase::Entry, corner.entry_loss.get()),
            (Phase::Mid, corner.mid_loss.get()),
            (Phase::Exit, corner.exit_loss.get()),
        ];
        let worst = phases
            .into_iter()
            .max_by(|(_, one), (_, other)| one.total_cmp(other));
        if loss_s.abs() < NOTHING_S {
            return words.answer_corner_level(args::AnswerCornerLevel {
                corner: &place,
                loss: &loss,
                other,
            });
        }
        if let Some((shift, most_s)) = pair
            .unsure_in(corner)
            .filter(|(_, most_s)| loss_s.abs() < *most_s)
        {
            let (metres, most) = (self.say.metres(shift), self.say.seconds(most_s));
            return if loss_s < 0.0 {
                words.answer_corner_gain_unsure(args::AnswerCornerGainUnsure {
                    corner: &place,
                    gain: &loss,
                    metres: &metres,
                    most: &most,
                    other,
                })
            } else {
                words.answer_corner_loss_unsure(args::AnswerCornerLossUnsure {
                    corner: &place,
                    loss: &loss,
                    metres: &metres,
                    most: &most,
                    other,
                })
            };
        }
        if loss_s < 0.0 {
            return words.answer_corner_gain(args::AnswerCornerGain {
                corner: &place,
                gain: &loss,
                other,
            });
        }
        match worst.filter(|(_, worst_s)| *worst_s >= NOTHING_S) {
            Some((phase, worst_s)) => words.answer_corner_loss_phase(args::AnswerCornerLossPhase {
                corner: &place,
                loss: &loss,
                most: &self.say.seconds(worst_s),
                other,
                phase: &self.phase(phase),
            }),
            None => words.answer_corner_loss(args::AnswerCornerLoss {
                corner: &place,
                loss: &loss,
                other,
            }),
        }
    }

    /// Whose gains the session shows.
    pub(super) fn gains(&self) -> Outcome {
        let pair = self.pair_with_reference()?;
        let gains = self.gains_sentence(&pair, 3);
        let sentence = if gains.is_empty() {
            self.say.words.answer_no_gains(&pair.b.name)
        } else {
            gains
        };
        Ok(self.told(&pair, vec![sentence, self.gap_sentence(&pair)]))
    }
}
