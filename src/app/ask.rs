//! One question: what it is about, the facts that answer it, the answer computed, and worded where a model may.

mod again;
mod by_name;
mod memory;
mod on_files;
mod worded;

use std::str::FromStr as _;
use std::sync::Arc;

use tokio::time::Instant;
use uuid::Uuid;

use super::compare_laps::{LoadedLap, LoadedPair, Pair, best_in_car_of};
use super::error::no_such_lap;
use super::label::LapSummary;
use super::list_laps::Whose;
use super::preferences::{LanguageChoice, PreferenceChanges, Preferences};
use super::writer::{Answer, AnswerParts};
use super::{Actor, App, Error};
use crate::analysis;
use crate::coach::question::{
    MAX_QUESTION_CHARS, Notice, Route, Subject, beside, cleaned, language_of_question, route, select,
};
use crate::coach::{Facts, World, facts_of_comparison};
use crate::db::laps;
use crate::ids::{LapId, UserId};

use memory::{Place, Turn};

pub use again::Evidence;
pub(super) use memory::Memory;
pub use on_files::{AskFilesError, FileLaps, FileQuestion, ask_files, facts_of_files};
use worded::Pending;
pub(super) use worded::cache_key;

/// Laps offered beside an answer at most.
const MOST_OTHER_LAPS: usize = 20;

/// A question as it was asked.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// What was asked.
    pub question: &'a str,
    /// The option `lap` as typed.
    pub lap: Option<&'a str>,
    /// The option `against` as typed.
    pub against: Option<&'a str>,
    /// What the asker's Discord client speaks.
    pub locale: &'a str,
}

/// An answer with everything that is shown around it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is said.
    pub kind: AskedKind,
    /// For whom.
    pub preferences: Preferences,
    /// By which the answer is found again, for its buttons.
    pub id: Option<TurnId>,
    /// Other laps that the same may be asked about.
    pub other_laps: Vec<LapSummary>,
    /// Whether a model is going to be asked for its wording.
    pub wording_follows: bool,
    pending: Option<Arc<Pending>>,
}

/// What is said to a question.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum AskedKind {
    /// About laps.
    Laps {
        /// The answer.
        answer: Answer,
        /// The lap looked at.
        a: LapSummary,
        /// The reference.
        b: LapSummary,
        /// The corner asked for, where nothing is known of it.
        silent_corner: Option<u32>,
        /// What all of it amounts to, where no fact answers.
        remarks: Vec<String>,
        /// Numbers and names of the corners that have names.
        corner_names: Vec<(u32, String)>,
    },
    /// A term or a general topic, explained.
    Term {
        /// The explanation, in the asker's language.
        text: String,
    },
    /// Driving in general.
    General {
        /// The nearest checked text, in the asker's language.
        text: Option<String>,
        /// What a model said, without sentences where nothing of it may be said.
        worded: Option<Answer>,
    },
    /// Nothing that the coach talks about, and why.
    Declined(Notice),
}

/// By which an answer is found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TurnId(Uuid);

impl std::fmt::Display for TurnId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl App {
    /// Answers a question without a model. [`word`](Self::word) improves the wording where that is possible.
    ///
    /// # Errors
    /// Too long a question, too many in a minute, no such laps, laps that cannot be compared, the database.
    pub async fn ask(&self, actor: &Actor, asking: &Asking<'_>) -> Result<Asked, Error> {
        let deadline = self.writer.deadline();
        self.questions.admit(actor.user)?;
        if asking.question.chars().count() > MAX_QUESTION_CHARS {
            return Err(Error::QuestionTooLong);
        }
        let friend = mentioned(asking.question);
        let question = cleaned(&without_mentions(asking.question));
        let preferences = self.reader_of(actor, &question, asking.locale).await?;
        let place = Place::of(actor);
        let now = Instant::now();
        let before = self.memory.recent(place, now);
        let last = before.last().map(|turn| &turn.subject);
        let question = self.with_corner_numbers(actor, asking.lap, question).await?;
        let decided = route(&question, self.writer.glossary(), last);
        let kind = match decided {
            Route::Laps(subject) => {
                return self
                    .ask_about_laps(
                        actor,
                        asking,
                        (question, subject),
                        (preferences, friend, deadline),
                    )
                    .await;
            }
            Route::Term(id) => AskedKind::Term {
                text: self
                    .writer
                    .glossary()
                    .get(&id)
                    .map(|term| term.text(preferences.language).to_owned())
                    .unwrap_or_default(),
            },
            Route::General(nearest) => {
                let asked = (question, nearest.as_deref());
                return Ok(self.answered_in_general(actor, asked, preferences, deadline));
            }
            Route::Unsafe => AskedKind::Declined(Notice::Unsafe),
            Route::Private => AskedKind::Declined(Notice::Private),
            Route::OtherLanguage => AskedKind::Declined(Notice::OtherLanguage),
            Route::OffTopic => AskedKind::Declined(Notice::OffTopic),
        };
        Ok(Asked {
            kind,
            preferences,
            id: None,
            other_laps: Vec::new(),
            wording_follows: false,
            pending: None,
        })
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
            reader.language = language_of_question(question).unwrap_or(reader.language);
        }
        Ok(reader)
    }

    async fn ask_about_laps(
        &self,
        actor: &Actor,
        asking: &Asking<'_>,
        (question, subject): (String, Subject),
        (reader, friend, deadline): (Preferences, Option<UserId>, Instant),
    ) -> Result<Asked, Error> {
        let place = Place::of(actor);
        let now = Instant::now();
        let before = self.memory.recent(place, now);
        let pair = match friend {
            Some(friend) if asking.against.is_none() => {
                self.pair_with_friend(actor, asking.lap, friend).await?
            }
            _ if asking.lap.is_none() && asking.against.is_none() => {
                self.pair_of_last_turn(actor, before.last()).await?
            }
            _ => Pair::parse(asking.lap, asking.against),
        };
        let (a, b, facts, corner_names) = self.facts_of_pair(actor, pair).await?;
        let chosen = select(&facts, &subject);
        // The same question again is no context of itself: it is answered as it was.
        let earlier: Vec<String> = before
            .iter()
            .filter(|turn| turn.question != question)
            .map(|turn| turn.question.clone())
            .collect();
        let cache_key = cache_key(actor);
        let parts = AnswerParts {
            question: &question,
            earlier: &earlier,
            facts: &facts,
            selected: &chosen,
            reader: &reader,
            cache_key: &cache_key,
        };
        let answer = self.writer.computed(&parts);
        let silent_corner = subject.corners.first().copied().filter(|_| chosen.is_empty());
        let remarks = beside(&facts, &subject, !chosen.is_empty(), &reader);
        let wording_follows = self.writer.has_model() && !chosen.is_empty();
        let id = TurnId(Uuid::now_v7());
        let cited = chosen.iter().map(|fact| fact.id.clone()).collect();
        let mut other_laps = self.find_laps(actor, "", Whose::Visible, MOST_OTHER_LAPS).await?;
        other_laps.retain(|lap| lap.id != a.id && lap.id != b.id);
        self.memory.remember(
            place,
            Turn {
                id,
                asked_at: now,
                question: question.clone(),
                subject: subject.clone(),
                a: a.id,
                b: b.id,
                cited,
            },
        );
        Ok(Asked {
            kind: AskedKind::Laps {
                answer,
                a,
                b,
                silent_corner,
                remarks,
                corner_names,
            },
            preferences: reader,
            id: Some(id),
            other_laps,
            wording_follows,
            pending: Some(Arc::new(Pending::Laps {
                question,
                earlier,
                facts,
                subject,
                cache_key,
                deadline,
            })),
        })
    }

    /// What was asked about last stays the subject, until the asker stored a newer lap.
    async fn pair_of_last_turn(&self, actor: &Actor, last: Option<&Turn>) -> Result<Pair, Error> {
        let Some(turn) = last else {
            return Ok(Pair::parse(None, None));
        };
        let mut tx = self.db.as_actor(actor).await?;
        let newest = laps::last_of_user(&mut tx, actor.user).await?;
        // Both ids are ordered by when they were made.
        let is_newer = newest.is_some_and(|lap| lap.id.get() > turn.id.0);
        Ok(if is_newer {
            Pair::parse(None, None)
        } else {
            Pair::of(turn.a, turn.b)
        })
    }

    /// Two laps that the actor may see, what they say, and the names of corners that have some.
    pub(in crate::app::ask) async fn facts_of_pair(
        &self,
        actor: &Actor,
        pair: Pair,
    ) -> Result<(LapSummary, LapSummary, Facts, Vec<(u32, String)>), Error> {
        let LoadedPair {
            a: LoadedLap {
                stored: stored_a,
                lap: a,
            },
            b: LoadedLap {
                stored: stored_b,
                lap: b,
            },
            settings,
            is_against_own_best,
            ..
        } = self.load_pair(actor, pair).await?;
        let world: World = self.world_of(actor, &stored_a).await?;
        let comparison =
            Self::on_cpu(&self.render_permits, move || analysis::compare(&a, &b, &settings)).await??;
        let corners = comparison.corners.iter().map(|compared| &compared.corner);
        let names = corners.filter_map(|corner| Some((corner.number, corner.name.clone()?)));
        let names = names.collect();
        let mut facts = facts_of_comparison(&comparison, world);
        if is_against_own_best {
            facts = facts.against_own_best();
        }
        Ok((stored_a, stored_b, facts, names))
    }

    /// The asker's lap against the friend's best on that circuit, as far as the friend shares it here.
    async fn pair_with_friend(
        &self,
        actor: &Actor,
        lap: Option<&str>,
        friend: UserId,
    ) -> Result<Pair, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let own = match lap.map(LapId::from_str) {
            Some(Ok(id)) => laps::summary(&mut tx, id).await.map_err(no_such_lap)?,
            Some(Err(_)) => return Err(Error::NoSuchLap),
            None => laps::last_of_user(&mut tx, actor.user)
                .await?
                .ok_or(Error::NoLaps)?,
        };
        let of_friend = best_in_car_of(&mut tx, friend, &own).await?;
        let of_friend = of_friend.ok_or(Error::FriendHasNoLap)?;
        Ok(Pair::of(own.id, of_friend.id))
    }
}

/// The first person mentioned: `<@123>`.
fn mentioned(question: &str) -> Option<UserId> {
    question.split("<@").skip(1).find_map(|rest| {
        let digits = rest.trim_start_matches('!').split('>').next()?;
        digits.parse().ok().map(UserId::new)
    })
}

/// Mentions are not words: who was mentioned is known by the number.
fn without_mentions(question: &str) -> String {
    let mut text = String::new();
    let mut parts = question.split("<@");
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        text.push_str("my friend");
        let is_number = |c: char| c.is_ascii_digit() || c == '!' || c == '&';
        text.push_str(part.trim_start_matches(is_number).trim_start_matches('>'));
    }
    text
}
