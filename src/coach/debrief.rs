//! The written debrief, complete without anybody else's help: one focus, a few points, what went well.
//!
//! Every point says what happens, why it costs time, what to do, and by which measured signature the driver will know.

mod evidence;
mod focus;
mod titles;

use super::facts::variables::Variables;
use super::facts::{About, Conclusion, Fact, Facts, GainedBy};
use super::value::{Dimension, Role, Value};
use super::{Level, Reader, advice, sentences};
use crate::analysis::{Cause, Confidence, Phase};
use crate::units::Seconds;
use crate::words::args;

pub use focus::Focus;
pub(crate) use focus::Signature;
use titles::{measure, title};

/// Points of a debrief unless more are asked for.
pub const POINTS: usize = 3;
/// Points of a debrief at most.
pub(crate) const MAX_POINTS: usize = 5;
/// A loss that nobody can name, or that is a hint only, leads only where the next one is worth less than this share.
const LEADS_FROM_SHARE: f64 = 0.5;
/// A loss that started in the corner before is told on its own from here on.
const LEAST_LINKED: Seconds = Seconds::new(0.05);
/// Two laps that lie nearer to each other are as good as the same.
const NOISE: Seconds = Seconds::new(0.05);
/// Lap times that spread by more than this share of the lap are steadied first.
const UNSTEADY_SHARE: f64 = 0.02;

/// What a driver is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// The one thing to work on next; it is the first point.
    pub focus: Option<Focus>,
    /// What costs time, the focus first.
    pub points: Vec<Point>,
    /// What there is to say where no point says it, and beside the points.
    pub remarks: Vec<String>,
    /// What went well: one line each, after [`Labels::good`].
    pub good: Vec<String>,
    /// Headings in the reader's language.
    pub labels: Labels,
}

/// Headings in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// Before the focus: `Focus:`.
    pub focus: String,
    /// Before a signature: `You'll know it worked when`.
    pub measure: String,
    /// Before what went well.
    pub good: String,
}

/// One thing that costs time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The fact it tells.
    pub fact_id: String,
    /// Number of the corner.
    pub corner: u32,
    /// `T5 entry · brake point · 0.21 s`.
    pub title: String,
    /// What happens, why it costs time, what to do.
    pub text: String,
    /// What to do alone.
    pub advice: String,
    /// What was measured.
    pub evidence: String,
    /// The signature, as the rest of a sentence that begins with [`Labels::measure`].
    pub measure: String,
    /// What the corners right behind lose because of it.
    pub linked: Vec<String>,
}

/// Writes the debrief of `facts` for a reader, with at most `max_points` points.
#[must_use]
pub fn debrief(facts: &Facts, reader: &Reader, max_points: usize) -> Debrief {
    let order = in_order(facts);
    let points: Vec<Point> = order
        .iter()
        .take(max_points.min(MAX_POINTS))
        .filter_map(|fact| point(fact, facts, reader))
        .collect();
    let points = without_repeats(with_linked(points, facts, reader), facts, reader);
    let focus = order
        .first()
        .filter(|fact| points.first().is_some_and(|point| point.fact_id == fact.id))
        .and_then(|fact| Focus::of(fact, facts.world, reader));
    let words = reader.words();
    Debrief {
        focus,
        remarks: linked_remarks(facts, &points, reader)
            .into_iter()
            .chain(remarks(facts, reader))
            .collect(),
        points,
        good: good(facts, reader),
        labels: Labels {
            focus: words.label_focus(),
            measure: words.label_measure(),
            good: match facts.gained_by {
                GainedBy::ThisLap => words.label_good(),
                GainedBy::NewBest => words.personal_best(),
                GainedBy::BestLap => words.best_lap(),
            },
        },
    }
}

impl Debrief {
    /// The same beside what costs most of all, where that is a straight: a corner that costs less than `straight`, and of which the
    /// log does not show why, is nothing to work on first. Whoever shows it says where the time is.
    #[must_use]
    pub fn beside_straight(mut self, facts: &Facts, reader: &Reader, straight: Seconds) -> Self {
        let is_nameless = |point: &Point| {
            let fact = facts.get(&point.fact_id);
            fact.is_some_and(|fact| {
                fact.cause() == Some(Cause::Slower) && fact.worth.is_none_or(|worth| worth < straight)
            })
        };
        if self.points.first().is_some_and(is_nameless) {
            self.points.retain(|point| !is_nameless(point));
            let first = self.points.first().and_then(|point| facts.get(&point.fact_id));
            self.focus = first.and_then(|fact| Focus::of(fact, facts.world, reader));
        }
        self
    }
}

/// Worth most first; but what nobody can name, or what is a hint only, does not lead before something that is clear
/// and worth nearly as much.
fn in_order(facts: &Facts) -> Vec<&Fact> {
    let mut order: Vec<&Fact> = facts.losses().collect();
    let is_clear = |fact: &Fact| fact.confidence > Confidence::Low && fact.cause() != Some(Cause::Slower);
    let worth_s = |fact: &Fact| fact.worth.map_or(0.0, Seconds::get);
    let top_s = order.first().map_or(0.0, |fact| worth_s(fact));
    let lead = order
        .iter()
        .position(|fact| is_clear(fact) && worth_s(fact) >= LEADS_FROM_SHARE * top_s);
    if let Some(lead) = lead {
        let fact = order.remove(lead);
        order.insert(0, fact);
    }
    order
}

/// The point about one fact, as it stands alone; `None` for a fact that is no loss.
fn point_about(fact: &Fact, facts: &Facts, reader: &Reader) -> Option<Point> {
    let told = point(fact, facts, reader)?;
    with_linked(vec![told], facts, reader).pop()
}

/// A point as a text that stands alone: `T5 entry (0.21 s): You brake 14 m earlier …`; `None` for a fact that is no loss.
#[must_use]
pub(crate) fn told_alone(fact: &Fact, facts: &Facts, reader: &Reader) -> Option<String> {
    let point = point_about(fact, facts, reader)?;
    let sentences = std::iter::once(point.text).chain(point.linked);
    let told = Variables::of(fact, reader);
    Some(told.words.lead(args::Lead {
        corner: told.corner()?,
        phase: told.phase()?,
        text: &sentences.collect::<Vec<_>>().join(" "),
        worth: told.worth()?,
    }))
}

/// `T5: You'll know it worked when you brake no more than 7 m before the reference.`; `None` for a fact that is no loss.
#[must_use]
pub(crate) fn measure_alone(fact: &Fact, facts: &Facts, reader: &Reader) -> Option<String> {
    let point = point_about(fact, facts, reader)?;
    let told = Variables::of(fact, reader);
    Some(told.words.lead_measure(args::LeadMeasure {
        corner: told.corner()?,
        text: &format!("{} {}", told.words.label_measure(), point.measure),
    }))
}

/// What was explained for one corner is not said again for the next: what to do is the same as there.
fn without_repeats(mut points: Vec<Point>, facts: &Facts, reader: &Reader) -> Vec<Point> {
    let mut explained: Vec<(Cause, u32)> = Vec::new();
    for point in &mut points {
        let Some(fact) = facts.get(&point.fact_id) else {
            continue;
        };
        let Some(cause) = fact.cause() else { continue };
        let Some((_, corner)) = explained.iter().find(|(other, _)| *other == cause) else {
            explained.push((cause, point.corner));
            continue;
        };
        let corner = super::facts::variables::corner(*corner);
        if let Some(what) = sentences::what(cause, &Variables::of(fact, reader)) {
            let words = reader.words();
            let unsure = (fact.confidence == Confidence::Low).then(|| words.unsure());
            let again = Some(words.same_again(&corner));
            let sentences: Vec<String> = [Some(what), again, unsure].into_iter().flatten().collect();
            point.text = sentences.join(" ");
        }
    }
    points
}

/// One point; `None` for a fact that is no loss.
fn point(fact: &Fact, facts: &Facts, reader: &Reader) -> Option<Point> {
    let About::Loss {
        corner,
        cause,
        action,
        ..
    } = fact.about
    else {
        return None;
    };
    let told = Variables::of(fact, reader);
    let mut sentences = vec![sentences::what(cause, &told)?];
    if reader.level != Level::Fast {
        sentences.push(advice::why(cause, reader.level, told.words));
    }
    let advice = advice::how(action, reader.level, &told);
    sentences.push(advice.clone());
    if fact.confidence == Confidence::Low {
        sentences.push(told.words.unsure());
    }
    Some(Point {
        fact_id: fact.id.clone(),
        corner,
        title: title(fact, cause, reader),
        text: sentences.join(" "),
        advice,
        evidence: evidence::line(fact, reader),
        measure: measure(fact, cause, action, facts.world, reader)?,
        linked: Vec::new(),
    })
}

/// Tells what starts in a corner and is lost in the next one: with the point of that corner that is nearest to its exit.
fn with_linked(mut points: Vec<Point>, facts: &Facts, reader: &Reader) -> Vec<Point> {
    for linked in facts.linked() {
        let exit_of = |point: &&mut Point| {
            let fact = facts.get(&point.fact_id);
            fact.is_some_and(|fact| fact.corner() == linked.from() && fact.phase() == Some(Phase::Exit))
        };
        let at = match points.iter_mut().find(exit_of) {
            Some(point) => Some(point),
            None => points
                .iter_mut()
                .find(|point| Some(point.corner) == linked.from()),
        };
        if let Some(point) = at {
            let told = Variables::of(linked, reader);
            if let (Some(corner), Some(worth)) = (told.corner(), told.worth()) {
                let sentence = told.words.linked_behind(args::LinkedBehind { corner, worth });
                point.linked.push(sentence);
            }
        }
    }
    points
}

/// What the whole of it amounts to, where no point says it.
fn remarks(facts: &Facts, reader: &Reader) -> Vec<String> {
    let words = reader.words();
    let mut remarks = Vec::new();
    let spread = |spread: Seconds| reader.amount(&Value::derived(Role::Delta, Dimension::Time, spread.get()));
    match facts.verdict {
        Conclusion::TimeToFind => {}
        Conclusion::NothingToFix(Some(noise)) => remarks.push(words.nothing_to_fix_noise(&spread(noise))),
        Conclusion::NothingToFix(None) => remarks.push(match gap_beyond_noise(facts) {
            Some(gap) if gap.get() > 0.0 => words.gap_is_spread(&spread(gap)),
            Some(gap) => words.nothing_to_fix_ahead(&spread(gap.abs())),
            None => words.nothing_to_fix(),
        }),
        Conclusion::NotEnoughLaps => remarks.push(words.not_enough_laps()),
        Conclusion::TooLittleData => remarks.push(words.too_little_data()),
    }
    remarks.extend(facts.incidents().filter_map(|fact| {
        let told = Variables::of(fact, reader);
        Some(words.incident(args::Incident {
            corner: told.corner()?,
            phase: told.phase()?,
            worth: told.worth()?,
        }))
    }));
    remarks.extend(facts.slips().filter_map(|fact| fact.slip(reader)));
    if let Some(consistency) = facts.about(About::Consistency) {
        let share = consistency
            .evidence
            .iter()
            .find(|value| value.dimension == Dimension::Share);
        if share.is_some_and(|share| share.si > UNSTEADY_SHARE) {
            let told = Variables::of(consistency, reader);
            remarks.extend(told.delta().map(|delta| words.steady_first(delta)));
        }
    }
    if let Some(optimal) = facts.about(About::Optimal) {
        let is_under = optimal
            .evidence
            .iter()
            .any(|value| value.role == Role::Delta && value.si >= 0.005);
        let of = |role: Role| {
            let mut values = optimal.evidence.iter();
            values
                .find(|value| value.role == role)
                .map(|value| Seconds::new(value.si))
        };
        if let (true, Some(delta), Some(you)) = (is_under, of(Role::Delta), of(Role::You)) {
            let within = facts.times_within;
            remarks.push(words.optimal_line(args::OptimalLine {
                delta: &words.gap_within(delta, [within, None]),
                you: &words.lap_time_within(you, within),
            }));
        }
    }
    remarks
}

/// By how much the lap is slower than what it is held against (negative: faster), where that is more than chance.
fn gap_beyond_noise(facts: &Facts) -> Option<Seconds> {
    let values = &facts.about(About::Gap)?.evidence;
    let of = |role: Role| {
        values
            .iter()
            .find(|value| value.role == role)
            .map(|value| value.si)
    };
    let gap = Seconds::new(of(Role::You)? - of(Role::Reference)?);
    (gap.abs() >= NOISE).then_some(gap)
}

/// Losses that started in a corner of which no point tells.
fn linked_remarks(facts: &Facts, points: &[Point], reader: &Reader) -> Vec<String> {
    facts
        .linked()
        // Where nothing is to fix, nothing starts anywhere.
        .filter(|fact| {
            facts.verdict == Conclusion::TimeToFind && fact.worth.is_some_and(|worth| worth >= LEAST_LINKED)
        })
        .filter(|fact| !points.iter().any(|point| Some(point.corner) == fact.from()))
        .map(|fact| format!("{}.", fact.text(reader)))
        .collect()
}

/// What went well, most first.
fn good(facts: &Facts, reader: &Reader) -> Vec<String> {
    facts
        .gains()
        .take(POINTS)
        .filter_map(|fact| {
            let told = Variables::of(fact, reader);
            let (corner, phase, worth) = (told.corner()?, told.phase()?, told.worth()?);
            let line = match facts.gained_by {
                GainedBy::ThisLap => told.words.good_gain(args::GoodGain {
                    against: told.against(),
                    corner,
                    phase,
                    worth,
                }),
                GainedBy::NewBest | GainedBy::BestLap => {
                    told.words.found_gain(args::FoundGain { corner, phase, worth })
                }
            };
            let measured = evidence::measured(fact, reader);
            Some(if measured.is_empty() {
                line
            } else {
                format!("{line} {}", sentence(&measured.join(" · ")))
            })
        })
        .collect()
}

/// With a capital letter and a full stop.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    let rest = letters.as_str();
    first.map_or_else(String::new, |first| {
        format!("{}{rest}.", first.collect::<String>())
    })
}

#[cfg(test)]
mod tests;
