//! One question: read into a plan, answered from laps, worded where a model may. One pipeline for stored laps and for files.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

mod again;
mod asked;
mod both;
mod cache_key;
mod files;
mod memory;
mod picture;
mod pipeline;
mod stored;

use std::sync::Arc;

use tokio::time::Instant;
use uuid::Uuid;

use super::preferences::{LanguageChoice, PreferenceChanges, Preferences};
use super::writer::Budget;
use super::{Actor, App, Error};
use crate::coach::answer::plain_text;
use crate::coach::lap_words::{self, LapWords, Which, Whose};
use crate::coach::plan::{Plan, What};
use crate::coach::question::{Known, MAX_QUESTION_CHARS, cleaned, language_of_question};
use crate::ids::{LapId, UserId};

pub(crate) use asked::{Asked, AskedKind};
use asked::{Pending, PendingWhat};
use both::Beside;
pub(super) use cache_key::cache_key;
pub(crate) use files::AskFilesError;
pub use files::{FileLaps, FileQuestion, OtherFile, ask_files};
pub(super) use memory::Memory;
pub(crate) use memory::TurnId;
use memory::{Conversation, Turn, goes_on};
use pipeline::{Pipeline, ToWord};

/// Readings that are offered as buttons at most.
const MOST_READINGS: usize = 3;

/// A question as it was asked.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// What was asked.
    pub question: &'a str,
    /// The option `lap` as typed.
    pub lap: Option<&'a str>,
    /// The option `against` as typed.
    pub against: Option<&'a str>,
    /// Somebody whose best lap it is held against.
    pub friend: Option<UserId>,
    /// What the asker's Discord client speaks.
    pub locale: &'a str,
}

/// A plan that is to be answered, and how it came to be.
struct Decided {
    question: String,
    plan: Plan,
    is_sure: bool,
    others: Vec<Plan>,
    /// A second question that was asked with it.
    beside: Option<Beside>,
    before: Option<Turn>,
}

impl App {
    /// Answers a question without a model's words. [`word`](Self::word) improves the wording where that is possible.
    ///
    /// # Errors
    /// Too long a question, too many in a minute, no such laps, laps that cannot be compared, the database.
    pub async fn ask(&self, actor: &Actor, asking: &Asking<'_>) -> Result<Asked, Error> {
        crate::coach::question::learn();
        let deadline = self.writer.deadline();
        self.questions.admit(&actor.user)?;
        if asking.question.chars().count() > MAX_QUESTION_CHARS {
            return Err(Error::QuestionTooLong);
        }
        let question = cleaned(asking.question);
        let reader = self.reader_of(actor, &question, asking.locale).await?;
        let before = self.memory.recent(Conversation::of(actor)).pop();
        let here = self.people_and_corners(actor, asking.lap).await?;
        let people: Vec<&str> = here.people.iter().map(|(_, name)| name.as_str()).collect();
        let known = Known {
            glossary: self.writer.glossary(),
            people: &people,
            corner_names: &here.corner_names,
            before: before.as_ref().map(|turn| &turn.plan),
            language: Some(reader.language),
        };
        let budget = Budget::Ledger {
            db: &self.db,
            actor: *actor,
        };
        let pipeline = Pipeline {
            writer: &self.writer,
            budget: &budget,
            deadline,
        };
        let reading = pipeline.read(&question, &known, &here.corner_numbers).await;
        let (mut plan, beside) = Beside::ordered(reading.plan, reading.also);
        for typed in [asking.lap, asking.against].into_iter().flatten() {
            plan.laps.extend(chosen_words(typed, &people));
        }
        plan.laps.extend(asking.friend.map(|friend| LapWords {
            whose: Whose::Mentioned(friend.get()),
            ..LapWords::default()
        }));
        let decided = Decided {
            question,
            plan,
            is_sure: reading.is_sure,
            others: reading.others,
            beside,
            before: before.filter(|_| asking.lap.is_none()),
        };
        self.answer_plan(actor, asking, decided, (reader, deadline)).await
    }

    async fn answer_plan(
        &self,
        actor: &Actor,
        asking: &Asking<'_>,
        decided: Decided,
        (reader, deadline): (Preferences, Instant),
    ) -> Result<Asked, Error> {
        let language = reader.language;
        let plain = |kind| Asked {
            kind,
            preferences: reader,
            id: None,
            readings: Vec::new(),
            wording_follows: false,
            pending: None,
        };
        if decided.plan.is_about_laps() {
            return self
                .answer_from_laps(actor, asking, decided, (reader, deadline))
                .await;
        }
        match &decided.plan.what {
            What::General => Ok(Asked {
                wording_follows: self.writer.has_model(),
                pending: Some(Arc::new(Pending {
                    question: decided.question.clone(),
                    earlier: Vec::new(),
                    cache_key: cache_key(actor),
                    deadline,
                    what: PendingWhat::General,
                })),
                ..plain(AskedKind::General {
                    text: self
                        .writer
                        .glossary()
                        .nearest(&decided.question)
                        .map(|term| term.text(language).to_owned()),
                    worded: None,
                })
            }),
            What::Term(id) => {
                let text = match self.writer.glossary().get(id) {
                    Some(term) => {
                        let shows = term.look().is_some_and(|look| !look.channels().is_empty());
                        let laps = if shows {
                            self.stored_laps(actor, None, &decided.plan).await.ok()
                        } else {
                            None
                        };
                        let known = laps.as_ref().map(|laps| &laps.known);
                        crate::coach::answer::term(term, known, &reader).join(" ")
                    }
                    None => String::new(),
                };
                let also = decided
                    .beside
                    .map(|beside| beside.plain(self.writer.glossary(), &reader));
                let texts: Vec<String> = std::iter::once(text).chain(also).collect();
                Ok(plain(AskedKind::Term {
                    text: texts.join(" "),
                }))
            }
            what => {
                let text = plain_text(what, &reader);
                let also = decided
                    .beside
                    .map(|beside| beside.plain(self.writer.glossary(), &reader));
                let texts: Vec<String> = std::iter::once(text).chain(also).collect();
                Ok(plain(AskedKind::Plain(texts.join("\n"))))
            }
        }
    }

    async fn answer_from_laps(
        &self,
        actor: &Actor,
        asking: &Asking<'_>,
        decided: Decided,
        (reader, deadline): (Preferences, Instant),
    ) -> Result<Asked, Error> {
        let Decided {
            question,
            plan,
            is_sure,
            others,
            beside,
            before,
        } = decided;
        // What goes on from a question before stays with the session of that one, whatever was uploaded since.
        let session = before
            .as_ref()
            .filter(|turn| goes_on(&plan, &turn.plan))
            .and_then(|turn| turn.session);
        let lap = asking
            .lap
            .and_then(|typed| typed.parse::<LapId>().ok())
            .or(session);
        let both = beside.as_ref().map(|beside| beside.with(&plan));
        let looked_up = self
            .stored_laps(actor, lap, both.as_ref().unwrap_or(&plan))
            .await?;
        let laps = Arc::new(looked_up);
        let (for_cpu, for_plan) = (Arc::clone(&laps), plan.clone());
        let answered = Self::on_cpu(self.render_permits(), move || {
            crate::coach::answer::answer(&for_plan, &for_cpu.known, &reader)
        })
        .await?;
        let spoken = answered.spoken(&plan, &laps.known);
        let answered = match &beside {
            Some(beside) => {
                let first = Plan {
                    spoken: spoken.clone(),
                    ..plan.clone()
                };
                let known = (&laps.known, self.writer.glossary());
                beside.joined(answered, &first, known, &reader)
            }
            None => answered,
        };
        let picture = match &answered.picture {
            Some(picture) => self.picture_of(actor, &laps, picture).await,
            None => None,
        };
        let about = answered
            .about
            .and_then(|(a, b)| Some((laps.summary(a)?.clone(), b.and_then(|b| laps.summary(b)).cloned())));
        let mut others: Vec<Plan> = answered.others.iter().cloned().chain(others).collect();
        others.extend(crate::coach::answer::other_laps(&plan, &answered, &laps.known));
        // What an earlier answer offered comes again with this one: nothing is offered twice, nor what is answered here.
        let in_words = |plan: &Plan| crate::coach::answer::reading(plan, &reader);
        let read = in_words(&plan);
        let mut readings: Vec<String> = Vec::new();
        others.retain(|other| {
            let said = in_words(other);
            let is_new = readings.len() < MOST_READINGS && said != read && !readings.contains(&said);
            if is_new {
                readings.push(said);
            }
            is_new
        });
        let read_as = (!is_sure).then_some(read);
        let to_word = ToWord::of(&answered);
        let id = TurnId(Uuid::now_v7());
        let place = Conversation::of(actor);
        let earlier: Vec<String> = self
            .memory
            .recent(place)
            .into_iter()
            .map(|turn| turn.question)
            .filter(|earlier| *earlier != question)
            .collect();
        self.memory.remember(
            place,
            Turn {
                id,
                question: question.clone(),
                plan: Plan { spoken, ..plan },
                others,
                beside,
                session: laps.session_lap(),
            },
        );
        Ok(Asked {
            kind: AskedKind::Laps {
                answer: pipeline::computed(&answered),
                about,
                read_as,
                picture,
                corner_names: laps.corner_names.clone(),
            },
            preferences: reader,
            id: Some(id),
            readings,
            wording_follows: self.writer.has_model() && to_word.is_some(),
            pending: to_word.map(|to_word| {
                Arc::new(Pending {
                    question,
                    earlier,
                    cache_key: cache_key(actor),
                    deadline,
                    what: PendingWhat::Laps(to_word),
                })
            }),
        })
    }

    /// The same answer worded by a model, as far as one may and can; `None` where no wording follows.
    pub async fn word(&self, actor: &Actor, asked: &Asked) -> Option<Asked> {
        let pending = asked.pending.as_ref().filter(|_| asked.wording_follows)?;
        let mut better = asked.clone();
        better.wording_follows = false;
        let budget = Budget::Ledger {
            db: &self.db,
            actor: *actor,
        };
        let pipeline = Pipeline {
            writer: &self.writer,
            budget: &budget,
            deadline: pending.deadline,
        };
        let context = pipeline::Context {
            question: &pending.question,
            earlier: &pending.earlier,
            reader: &asked.preferences,
            cache_key: &pending.cache_key,
        };
        match (&pending.what, &mut better.kind) {
            (PendingWhat::Laps(to_word), AskedKind::Laps { answer, .. }) => {
                pipeline.word(to_word, answer, &context).await;
            }
            (PendingWhat::General, AskedKind::General { text, worded }) => {
                *worded = pipeline.word_general(text.as_deref(), &context).await;
            }
            (PendingWhat::Laps(_) | PendingWhat::General, _) => {}
        }
        Some(better)
    }

    /// As the asker chose; else in the language of the question, else of their Discord client.
    pub(in crate::app::ask) async fn reader_of(
        &self,
        actor: &Actor,
        question: &str,
        locale: &str,
    ) -> Result<Preferences, Error> {
        let chosen = self
            .choose_preferences(actor, "", PreferenceChanges::default())
            .await?;
        let mut reader = chosen.for_locale(locale);
        if chosen.language == LanguageChoice::Auto {
            let preferred = crate::words::Language::of_locale(locale);
            reader.language = language_of_question(question, preferred).unwrap_or(reader.language);
        }
        Ok(reader)
    }
}

/// A lap in an option: words that choose one; an id was looked up already.
fn chosen_words(typed: &str, people: &[&str]) -> Option<LapWords> {
    if typed.parse::<LapId>().is_ok() {
        return Some(LapWords {
            which: Which::Reference,
            ..LapWords::default()
        });
    }
    lap_words::lap_words(typed, people).into_iter().next()
}
