//! Answers in words: computed at once, and worded by a model where one may and can.
//!
//! The model gets facts and the asker's question, nothing else, and every sentence it writes is checked against the
//! facts it cites. What does not pass is replaced by the computed sentence. Without a model, or without time or budget
//! for one, the computed answer stands: nothing is missing from it.

mod answer;
mod answer_cache;
mod budget;
mod check;
mod general;
mod model_text;
mod outcomes;
mod plan;
mod prompt;

use std::time::Duration;

use tokio::time::Instant;

use self::answer_cache::AnswerCache;
use self::model_text::ModelSentence;
use self::outcomes::Outcomes;
use self::prompt::AnswerPrompt;
use super::AiLimits;
use crate::ai::{Client, Generated, ModelFailure, Prompt, json_in};
use crate::coach::question::{Glossary, GlossaryError};
use crate::coach::{Debrief, Fact, Facts, Reader, measure_alone, told_alone};

pub use answer::{Answer, Wording};
pub(crate) use answer::{AnswerParts, FactLine, WordedPoints};
pub use budget::RunBudget;
pub(crate) use budget::{Budget, Shortage};
pub(crate) use general::GeneralQuestion;

/// Sentences of an answer at most.
const MAX_SENTENCES: usize = 5;
/// A second request, for what was rejected, only with this share of the time left.
const REPAIR_SHARE: f64 = 0.4;

/// Writes answers. One per process, shared.
pub struct Writer {
    client: Option<Client>,
    limits: AiLimits,
    glossary: Glossary,
    answers: AnswerCache<Answer>,
    tips: AnswerCache<Tips>,
    outcomes: Outcomes,
}

impl Writer {
    /// With a model service, or without.
    ///
    /// # Errors
    /// The glossary cannot be read.
    pub fn new(client: Option<Client>, limits: AiLimits) -> Result<Self, GlossaryError> {
        Ok(Self {
            client,
            limits,
            glossary: Glossary::load()?,
            answers: AnswerCache::default(),
            tips: AnswerCache::default(),
            outcomes: Outcomes::default(),
        })
    }

    /// Forgets every text that was worded.
    pub fn forget(&self) {
        self.answers.forget();
        self.tips.forget();
    }

    /// Terms of the sport.
    #[must_use]
    pub const fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// What became of what models were asked for.
    pub(super) const fn outcomes(&self) -> &Outcomes {
        &self.outcomes
    }

    /// Whether there is a model to ask.
    #[must_use]
    pub const fn has_model(&self) -> bool {
        self.client.is_some()
    }

    /// When an answer that begins now has to be there.
    #[must_use]
    pub fn deadline(&self) -> Instant {
        Instant::now() + self.limits.answer_timeout
    }

    /// The answer without a model.
    #[must_use]
    pub fn computed(&self, parts: &AnswerParts<'_>) -> Answer {
        let sentences = parts
            .selected
            .iter()
            .map(|fact| computed_sentence(parts.facts, fact, parts.reader))
            .collect();
        Answer {
            sentences,
            measure: measure(parts),
            evidence: evidence(parts.selected, parts.reader),
            ..Answer::default()
        }
    }

    /// The answer, worded by a model as far as it says what the facts say; `None` where there is nothing to word, or no
    /// model.
    pub async fn word_answer(
        &self,
        parts: &AnswerParts<'_>,
        budget: &Budget<'_>,
        deadline: Instant,
    ) -> Option<Answer> {
        let client = self.client.as_ref().filter(|_| !parts.selected.is_empty())?;
        let computed: Vec<String> = parts
            .selected
            .iter()
            .map(|fact| computed_sentence(parts.facts, fact, parts.reader))
            .collect();
        let lines: Vec<String> = parts
            .selected
            .iter()
            .zip(&computed)
            .map(|(fact, sentence)| format!("{}|{}", fact.prompt_line(), one_line(sentence)))
            .collect();
        let asked = AnswerPrompt {
            reader: parts.reader,
            lines: &lines,
            earlier: parts.earlier,
            question: parts.question,
            rejected: Vec::new(),
        };
        let key = answer_cache::key(parts.cache_key, parts.reader, &asked.prompt(), client.models());
        let work = self.word_anew(client, parts, (asked, &computed), (budget, deadline));
        Some(self.answers.or_worded(key, is_worded_cleanly, work).await)
    }

    /// Asks a model, and once more where something of its answer was rejected and time is left.
    async fn word_anew(
        &self,
        client: &Client,
        parts: &AnswerParts<'_>,
        (mut asked, computed): (AnswerPrompt<'_>, &[String]),
        (budget, deadline): (&Budget<'_>, Instant),
    ) -> Answer {
        let began = Instant::now();
        let mut answer = self.computed(parts);
        for round in 0..2 {
            let generated = match self.generate(client, asked.prompt(), budget, deadline).await {
                Ok(generated) => generated,
                Err(unworded) => return unworded.of(answer),
            };
            let (said, rejected) = checked(&generated, parts);
            let is_fine = rejected.is_empty() && said.iter().any(|(_, is_kept)| *is_kept);
            let may_repair = round == 0 && has_time_left(began, deadline);
            if is_fine || !may_repair {
                answer.rejected.extend(rejected);
                if let Some(sentences) = joined(&said, parts, computed) {
                    answer.sentences = sentences;
                    answer.wording = Wording::Ai(generated.model);
                }
                return answer;
            }
            answer.rejected.extend(rejected.iter().cloned());
            asked.rejected = rejected;
        }
        answer
    }

    /// Puts a model's words in the place of a debrief's texts, as far as they say what the facts say and write no number;
    /// what was measured stays beside them as it was computed. `cache_key`: as [`AnswerParts::cache_key`].
    pub async fn word_debrief(
        &self,
        facts: &Facts,
        debrief: &mut Debrief,
        (reader, cache_key): (&Reader, &str),
        (budget, deadline): (&Budget<'_>, Instant),
    ) -> WordedPoints {
        let told: Vec<&Fact> = debrief
            .points
            .iter()
            .filter_map(|point| facts.get(&point.fact_id))
            .collect();
        let Some(client) = self.client.as_ref().filter(|_| !told.is_empty()) else {
            return WordedPoints::default();
        };
        let lines: Vec<String> = told.iter().map(|fact| fact.prompt_line()).collect();
        let prompt = prompt::tips(reader, &lines);
        let key = answer_cache::key(cache_key, reader, &prompt, client.models());
        let work = async {
            match self.generate(client, prompt, budget, deadline).await {
                Ok(generated) => tips(&generated, &told, reader),
                Err(unworded) => {
                    let Answer {
                        rejected, shortage, ..
                    } = unworded.of(Answer::default());
                    Tips {
                        rejected,
                        shortage,
                        ..Tips::default()
                    }
                }
            }
        };
        let is_good = |tips: &Tips| tips.rejected.is_empty() && !tips.said.is_empty();
        let tips = self.tips.or_worded(key, is_good, work).await;
        for (id, text) in tips.said {
            if let Some(point) = debrief.points.iter_mut().find(|point| point.fact_id == id) {
                point.text = text;
            }
        }
        WordedPoints {
            model: tips.model,
            rejected: tips.rejected,
            shortage: tips.shortage,
        }
    }

    /// One text, paid for request by request.
    async fn generate(
        &self,
        client: &Client,
        prompt: Prompt,
        budget: &Budget<'_>,
        deadline: Instant,
    ) -> Result<Generated, Unworded> {
        let mut attempts = client.begin(prompt, deadline);
        while let Some(next) = attempts.next().await {
            let held = budget
                .reserve(next.most_millineurons(), &self.limits)
                .await
                .inspect_err(|_| self.outcomes.over_budget())
                .map_err(Unworded::Shortage)?;
            let sent = attempts.send(next).await;
            budget.settle(held, sent.millineurons).await;
            if let Some(generated) = sent.generated {
                self.outcomes.answered();
                return Ok(generated);
            }
        }
        self.outcomes.failed();
        Err(Unworded::Failure(attempts.last_failure()))
    }
}

/// Why there is no text of a model.
enum Unworded {
    Shortage(Shortage),
    Failure(Option<ModelFailure>),
}

impl Unworded {
    /// The answer that stands then, with why no model worded it.
    fn of(self, mut answer: Answer) -> Answer {
        match self {
            Self::Shortage(shortage) => answer.shortage = Some(shortage),
            Self::Failure(failure) => answer
                .rejected
                .extend(failure.map(|failure| format!("no text: {}", failure.name()))),
        }
        answer
    }
}

/// Only what a model worded without a mistake is given to the next who asks the same.
fn is_worded_cleanly(answer: &Answer) -> bool {
    matches!(answer.wording, Wording::Ai(_)) && answer.rejected.is_empty()
}

/// A model's advice on the points of a debrief, as far as it may be said.
#[derive(Clone, Default)]
struct Tips {
    model: Option<String>,
    /// Fact and text.
    said: Vec<(String, String)>,
    rejected: Vec<String>,
    shortage: Option<Shortage>,
}

/// One text per fact, checked.
fn tips(generated: &Generated, told: &[&Fact], reader: &Reader) -> Tips {
    let written = json_in(&generated.text)
        .map(|value| model_text::tips(&value))
        .unwrap_or_default();
    let mut tips = Tips::default();
    if written.is_empty() {
        tips.rejected
            .push(String::from("not the JSON that was asked for"));
    }
    for tip in written {
        let cited = tip.facts.first();
        let fact = told.iter().find(|fact| Some(&fact.id) == cited).copied();
        match check::tip(&tip.text, fact, reader) {
            Ok(fact) if tips.said.iter().any(|(id, _)| *id == fact.id) => {}
            Ok(fact) => tips.said.push((fact.id.clone(), tip.text)),
            Err(why) => tips.rejected.push(why),
        }
    }
    tips.model = (!tips.said.is_empty()).then(|| generated.model.clone());
    tips
}

/// What the coach itself says about a fact.
fn computed_sentence(facts: &Facts, fact: &Fact, reader: &Reader) -> String {
    told_alone(fact, facts, reader).unwrap_or_else(|| full_stop(fact.text(reader)))
}

/// By what the driver will know, for the first thing to work on among what was asked for.
fn measure(parts: &AnswerParts<'_>) -> Option<String> {
    let first = parts.selected.iter().find(|fact| fact.cause().is_some())?;
    measure_alone(first, parts.facts, parts.reader)
}

fn full_stop(mut sentence: String) -> String {
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}

fn evidence(facts: &[&Fact], reader: &Reader) -> Vec<FactLine> {
    facts
        .iter()
        .map(|fact| FactLine {
            id: fact.id.clone(),
            text: fact.text(reader),
        })
        .collect()
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '|'], " ").replace('\u{a0}', " ")
}

fn has_time_left(began: Instant, deadline: Instant) -> bool {
    let whole = deadline.saturating_duration_since(began);
    let left = deadline.saturating_duration_since(Instant::now());
    left > Duration::from_secs(2) && left.as_secs_f64() >= REPAIR_SHARE * whole.as_secs_f64()
}

/// The sentences of a model, each with whether it may be said, and why others may not.
fn checked(generated: &Generated, parts: &AnswerParts<'_>) -> (Vec<(ModelSentence, bool)>, Vec<String>) {
    let said = json_in(&generated.text)
        .map(|value| model_text::sentences(&value))
        .unwrap_or_default();
    if said.is_empty() {
        return (Vec::new(), vec![String::from("not the JSON that was asked for")]);
    }
    let mut rejected = Vec::new();
    let said = said
        .into_iter()
        .map(|said| {
            let outcome = check::sentence(&said, parts.question, parts.selected, parts.reader);
            let is_kept = outcome.is_ok();
            rejected.extend(outcome.err());
            (said, is_kept)
        })
        .collect();
    (said, rejected)
}

/// What may be said, in its order, with the computed sentence where one may not; `None` where nothing of it may.
fn joined(
    said: &[(ModelSentence, bool)],
    parts: &AnswerParts<'_>,
    computed: &[String],
) -> Option<Vec<String>> {
    if !said.iter().any(|(_, is_kept)| *is_kept) {
        return None;
    }
    let told_by_model = |id: &String| {
        said.iter()
            .any(|(one, is_kept)| *is_kept && one.facts.contains(id))
    };
    let mut sentences: Vec<String> = Vec::new();
    for (one, is_kept) in said {
        let sentence = if *is_kept {
            Some(one.text.clone())
        } else {
            // The computed sentence of the first fact it cites, unless another sentence tells that fact already.
            let cited = parts
                .selected
                .iter()
                .position(|fact| one.facts.contains(&fact.id));
            cited
                .filter(|at| {
                    parts
                        .selected
                        .get(*at)
                        .is_some_and(|fact| !told_by_model(&fact.id))
                })
                .and_then(|at| computed.get(at).cloned())
        };
        if let Some(sentence) = sentence
            && !sentences.contains(&sentence)
            && sentences.len() < MAX_SENTENCES
        {
            sentences.push(sentence);
        }
    }
    Some(sentences)
}

#[cfg(test)]
mod tests;
