//! What every question goes through, wherever its laps come from: read, answer, word.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use tokio::time::Instant;

use crate::app::writer::{Answer, AnswerParts, Budget, FactLine, GeneralQuestion, Writer};
use crate::coach::answer::{Answered, with_friend};
use crate::coach::question::{Known, Reading, read};
use crate::coach::{Fact, Facts, Reader};

/// What answers are made with.
pub(super) struct Pipeline<'a> {
    pub(super) writer: &'a Writer,
    pub(super) budget: &'a Budget<'a>,
    pub(super) deadline: Instant,
}

/// What a model is told beside the facts.
pub(super) struct Context<'a> {
    pub(super) question: &'a str,
    pub(super) earlier: &'a [String],
    pub(super) reader: &'a Reader,
    pub(super) cache_key: &'a str,
}

/// Facts that a model may word in the place of the last sentences of an answer.
#[derive(Clone, Debug)]
pub(super) struct ToWord {
    facts: Facts,
    ids: Vec<String>,
    /// How many sentences stay as they are.
    lead: usize,
    /// Whom the facts call the reference.
    friend: Option<String>,
}

impl ToWord {
    /// What of an answer may be worded; `None`: all of it stays as it was computed.
    pub(super) fn of(answered: &Answered) -> Option<Self> {
        let told = answered.told.as_ref()?;
        Some(Self {
            facts: told.facts.clone(),
            ids: told.ids.clone(),
            lead: told.lead,
            friend: told.friend.clone(),
        })
    }
}

impl Pipeline<'_> {
    /// Reads a question by rules; where they are unsure, a model may fill in the plan.
    pub(super) async fn read(&self, question: &str, known: &Known<'_>, corners: &[u32]) -> Reading {
        let reading = read(question, known);
        if reading.is_sure || reading.also.is_some() {
            return reading;
        }
        match self
            .writer
            .plan(question, corners, self.budget, self.deadline)
            .await
        {
            Some(plan) => Reading {
                is_sure: false,
                others: std::iter::once(reading.plan)
                    .chain(reading.others)
                    .filter(|other| *other != plan)
                    .collect(),
                plan,
                also: None,
            },
            None => reading,
        }
    }

    /// Puts a model's words in the place of the computed ones, as far as they say what the facts say.
    pub(super) async fn word(&self, to_word: &ToWord, answer: &mut Answer, context: &Context<'_>) {
        let selected: Vec<&Fact> = to_word
            .ids
            .iter()
            .filter_map(|id| to_word.facts.get(id))
            .collect();
        let parts = AnswerParts {
            question: context.question,
            earlier: context.earlier,
            facts: &to_word.facts,
            selected: &selected,
            reader: context.reader,
            cache_key: context.cache_key,
        };
        let Some(worded) = self.writer.word_answer(&parts, self.budget, self.deadline).await else {
            return;
        };
        if !matches!(worded.wording, crate::app::writer::Wording::Computed) {
            answer.sentences.truncate(to_word.lead);
            let language = context.reader.language;
            answer
                .sentences
                .extend(worded.sentences.iter().map(|sentence| match &to_word.friend {
                    Some(friend) => with_friend(sentence, friend, language),
                    None => sentence.clone(),
                }));
            answer.sentences.truncate(crate::coach::answer::MOST_SENTENCES);
        }
        answer.wording = worded.wording;
        answer.rejected = worded.rejected;
        answer.shortage = worded.shortage;
    }

    /// General knowledge in a model's words.
    pub(super) async fn word_general(&self, text: Option<&str>, context: &Context<'_>) -> Option<Answer> {
        let asking = GeneralQuestion {
            question: context.question,
            text,
            reader: context.reader,
            cache_key: context.cache_key,
        };
        self.writer
            .word_general(&asking, self.budget, self.deadline)
            .await
    }
}

/// The computed answer as it is shown.
pub(super) fn computed(answered: &Answered) -> Answer {
    let evidence = answered.evidence.iter().enumerate();
    Answer {
        sentences: answered.sentences.clone(),
        evidence: evidence
            .map(|(at, text)| FactLine {
                id: format!("F{}", at + 1),
                text: text.clone(),
            })
            .collect(),
        ..Answer::default()
    }
}
