//! The one thing to work on next, and by what one knows that it worked.

use super::answered::{Missing, Outcome};
use super::asked::Asked;
use super::margins::NOTHING_S;
use super::pair::Pair;
use crate::analysis::{Cause, Finding};
use crate::words::args;

/// The finding that the focus is about: the first one that has a cause.
pub(super) fn clearest<'a>(pair: &'a Pair<'_>) -> Option<&'a Finding> {
    let findings = &pair.comparison.findings;
    findings.iter().find(|finding| finding.cause != Cause::Slower)
}

impl Asked<'_> {
    /// The one thing to work on: the clearest cause, in how many laps it shows, and by what the driver will know.
    pub(super) fn focus(&self) -> Outcome {
        if let Some((number, _)) = self.corner_asked() {
            return self.focus_at(number);
        }
        let pair = self.pair_to_learn_from()?;
        let say = &self.say;
        let words = say.words;
        let Some(finding) = clearest(&pair).filter(|_| pair.a.is_own) else {
            return self.focus_without_cause(&pair);
        };
        let Some(corner) = pair.comparison.corner(finding.corner) else {
            return self.focus_without_cause(&pair);
        };
        let (place, loss) = (say.corner(finding.corner), say.seconds(finding.loss.get()));
        // `How do I know it worked?`: the measure alone, not the advice again.
        if self.plan.claim.is_some() {
            let sentence = words.answer_worked_when(args::AnswerWorkedWhen {
                corner: &place,
                loss: &loss,
                target: &say.half(finding.loss.get()),
            });
            return Ok(self.told(&pair, vec![sentence]));
        }
        let what = self.cause_sentence(&pair, corner, finding.cause);
        let (corner, loss) = (place.as_str(), loss.as_str());
        let first = match self.held_in(&pair, finding) {
            Some((held, of)) => words.answer_work_on_held(args::AnswerWorkOnHeld {
                corner,
                held: &held.to_string(),
                loss,
                of: &of.to_string(),
            }),
            None => words.answer_work_on(args::AnswerWorkOn { corner, loss }),
        };
        let first = self.or_says_dearer(&pair, finding, first);
        let mut sentences = vec![first, what];
        sentences.push(self.advice_sentence(&pair, finding));
        sentences.push(words.answer_you_will_know(&say.half(finding.loss.get())));
        let answered = self.told(&pair, sentences);
        Ok(self.with_corner_picture(answered, finding.corner))
    }

    /// What to do in the corner that was asked about, and by what the driver will know.
    fn focus_at(&self, number: u32) -> Outcome {
        let pair = self.pair_with_reference()?;
        let words = self.say.words;
        let Some(corner) = pair.comparison.corner(number) else {
            return Err(Missing(words.answer_no_such_place()));
        };
        let loss_s = pair.corner_loss_s(corner);
        let mut sentences = vec![self.corner_loss_sentence(&pair, corner)];
        let mut findings = pair.comparison.findings.iter();
        let finding = findings.find(|finding| finding.corner == number && finding.cause != Cause::Slower);
        match finding {
            Some(finding) => {
                sentences.push(self.cause_sentence(&pair, corner, finding.cause));
                sentences.push(self.advice_sentence(&pair, finding));
            }
            None if loss_s >= NOTHING_S => {
                sentences.push(self.detail_sentence(&pair, corner));
                sentences.push(self.phase_advice(corner));
            }
            None => sentences.push(self.detail_sentence(&pair, corner)),
        }
        if loss_s >= NOTHING_S {
            sentences.push(words.answer_you_will_know(&self.say.half(loss_s)));
        }
        let answered = self.told(&pair, sentences);
        Ok(self.with_corner_picture(answered, number))
    }

    /// Where another corner costs more: that it does, and why it is not the one to begin with.
    fn or_says_dearer(&self, pair: &Pair<'_>, finding: &Finding, text: String) -> String {
        let dearest = pair.dearest_corner().filter(|dearest| {
            let more_s = pair.corner_loss_s(dearest) - finding.loss.get();
            dearest.corner.number != finding.corner && more_s >= NOTHING_S
        });
        match dearest {
            Some(dearest) => self.say.words.answer_focus_dearer(args::AnswerFocusDearer {
                corner: &self.say.corner(dearest.corner.number),
                loss: &self.say.seconds(pair.corner_loss_s(dearest)),
                text: text.trim_end_matches('.'),
            }),
            None => text,
        }
    }

    /// In how many of the laps a cause shows against the same reference.
    fn held_in(&self, pair: &Pair<'_>, finding: &Finding) -> Option<(usize, usize)> {
        let session = self.session().ok()?;
        let (mut held, mut of) = (0_usize, 0_usize);
        for (at, _) in session.counted() {
            let side = self.own_side(at)?;
            let Ok(compared) = self.pair(side, pair.b.clone()) else {
                continue;
            };
            of += 1;
            held += usize::from(shows(&compared, finding));
        }
        (of > 1).then_some((held, of))
    }

    /// Without a cause the worst corner is worked on, by its worst phase.
    pub(super) fn focus_without_cause(&self, pair: &Pair<'_>) -> Outcome {
        let words = self.say.words;
        let worst = pair.dearest_corner();
        let Some(worst) = worst.filter(|worst| pair.corner_loss_s(worst) >= NOTHING_S) else {
            let text = self.gap_sentence(pair);
            return Ok(self.told(pair, vec![words.answer_nothing_to_work_on(), text]));
        };
        let number = worst.corner.number;
        let sentences = vec![
            self.corner_loss_sentence(pair, worst),
            self.detail_sentence(pair, worst),
            self.phase_advice(worst),
            words.answer_you_will_know(&self.say.half(pair.corner_loss_s(worst))),
        ];
        let answered = self.told(pair, sentences);
        Ok(self.with_corner_picture(answered, number))
    }
}

/// Whether the cause of a finding shows in another lap: at least half of the difference is there.
fn shows(pair: &Pair<'_>, finding: &Finding) -> bool {
    let Some(corner) = pair.comparison.corner(finding.corner) else {
        return false;
    };
    if let Some(evidence) = finding.evidence.first() {
        let half_way = evidence.a.midpoint(evidence.b);
        let measured = super::corner::measured(corner, evidence.quantity);
        if let Some(value) = measured {
            return if evidence.a < evidence.b {
                value <= half_way
            } else {
                value >= half_way
            };
        }
    }
    pair.corner_loss_s(corner) >= finding.loss.get() / 2.0
}
