//! The second half of an answer: what a model makes of it, as far as one may and can.

use std::sync::Arc;

use tokio::time::Instant;

use super::{Asked, AskedKind, Preferences};
use crate::app::writer::{AnswerParts, GeneralQuestion, Purse};
use crate::app::{Actor, App, Audience};
use crate::coach::Facts;
use crate::coach::question::{Subject, select};

/// What a model needs to word an answer.
#[derive(Debug)]
pub(super) enum Pending {
    /// About laps.
    Laps {
        question: String,
        earlier: Vec<String>,
        facts: Facts,
        subject: Subject,
        cache_key: String,
        deadline: Instant,
    },
    /// About driving in general.
    General {
        question: String,
        cache_key: String,
        deadline: Instant,
    },
}

impl App {
    /// A general question, answered with the nearest checked text, or with what can be asked; a model may word it.
    pub(super) fn answered_in_general(
        &self,
        actor: &Actor,
        (question, nearest): (String, Option<&str>),
        preferences: Preferences,
        deadline: Instant,
    ) -> Asked {
        let term = nearest.and_then(|id| self.writer.glossary().get(id));
        Asked {
            kind: AskedKind::General {
                text: term.map(|term| term.text(preferences.language).to_owned()),
                worded: None,
            },
            preferences,
            id: None,
            other_laps: Vec::new(),
            wording_follows: self.writer.has_model(),
            pending: Some(Arc::new(Pending::General {
                question,
                cache_key: cache_key(actor),
                deadline,
            })),
        }
    }

    /// The same answer worded by a model, as far as one may and can; `None` where no wording follows.
    pub async fn word(&self, actor: &Actor, asked: &Asked) -> Option<Asked> {
        let pending = asked.pending.as_ref().filter(|_| asked.wording_follows)?;
        let mut better = asked.clone();
        better.wording_follows = false;
        let purse = Purse::Ledger {
            db: &self.db,
            actor: *actor,
        };
        match (pending.as_ref(), &mut better.kind) {
            (
                Pending::Laps {
                    question,
                    earlier,
                    facts,
                    subject,
                    cache_key,
                    deadline,
                },
                AskedKind::Laps { answer, .. },
            ) => {
                let chosen = select(facts, subject);
                let parts = AnswerParts {
                    question,
                    earlier,
                    facts,
                    selected: &chosen,
                    reader: &asked.preferences,
                    cache_key,
                };
                if let Some(said) = self.writer.word_answer(&parts, &purse, *deadline).await {
                    *answer = said;
                }
            }
            (
                Pending::General {
                    question,
                    cache_key,
                    deadline,
                },
                AskedKind::General { text, worded },
            ) => {
                let asking = GeneralQuestion {
                    question,
                    text: text.as_deref(),
                    reader: &asked.preferences,
                    cache_key,
                };
                *worded = self.writer.word_general(&asking, &purse, *deadline).await;
            }
            (Pending::Laps { .. } | Pending::General { .. }, _) => {}
        }
        Some(better)
    }
}

/// Everything by which answers must be kept apart, beside what is in the prompt.
pub(in crate::app) fn cache_key(actor: &Actor) -> String {
    let audience = match actor.audience {
        Audience::OnlyUser => "user",
        Audience::Server => "server",
    };
    let guild = actor.guild.map(|guild| guild.to_string()).unwrap_or_default();
    format!("{guild} {} {audience}", actor.user)
}
