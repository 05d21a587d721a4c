//! `POST /api/chat`: a question to the coach, the same one as in chat.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::shapes::LapRow;
use crate::app::Error;
use crate::app::ask::{Asked, AskedKind, Asking};
use crate::app::writer::{Answer, Wording};
use crate::coach::question::Notice;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::{Asks, Visit};

/// A question, and the laps that are looked at.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct Question {
    question: String,
    /// The lap looked at.
    lap: Option<String>,
    /// The lap it is held against.
    against: Option<String>,
}

/// What is said.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ChatAnswer {
    /// The answer, sentence by sentence.
    sentences: Vec<String>,
    /// What the question was read as, where that is not sure.
    read_as: Option<String>,
    /// Other readings of the question.
    readings: Vec<String>,
    /// `computed` or `ai`.
    wording: &'static str,
    /// Small print.
    notes: Vec<String>,
    /// The facts that the answer rests on.
    facts: Vec<AnswerFact>,
    /// The lap that it is about, and the one it is held against.
    about: Vec<LapRow>,
}

/// A fact that an answer rests on.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AnswerFact {
    id: String,
    text: String,
    /// The corner where it shows; `null`: about the lap as a whole.
    corner: Option<u32>,
}

/// Answers a question about laps, corners, friends and terms.
#[utoipa::path(
    post, path = "/api/chat", request_body = Question, tag = "ask",
    responses((status = 200, body = ChatAnswer), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn chat(
    State(dashboard): State<Dashboard>,
    Asks(visit): Asks,
    Json(question): Json<Question>,
) -> Result<Json<ChatAnswer>, Failure> {
    if question.question.trim().is_empty() {
        return Err(Error::Request("no question".to_owned()).into());
    }
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let (lap, against) = (given(&question.lap), given(&question.against));
    let asking = Asking {
        question: &question.question,
        lap: lap.as_deref(),
        against: against.as_deref(),
        friend: None,
        locale: visit.words.language.code(),
    };
    let app = &dashboard.app;
    let asked = app.ask(&visit.actor, &asking).await?;
    let worded = app.word(&visit.actor, &asked).await;
    Ok(Json(said(&worded.unwrap_or(asked), &visit)))
}

fn said(asked: &Asked, visit: &Visit) -> ChatAnswer {
    let notice = |notice: Notice| notice.text(asked.preferences.language);
    let plain = |text: String, notes: Vec<String>| ChatAnswer {
        sentences: vec![text],
        read_as: None,
        readings: asked.readings.clone(),
        wording: "computed",
        notes,
        facts: Vec::new(),
        about: Vec::new(),
    };
    match &asked.kind {
        AskedKind::Laps {
            answer,
            about,
            read_as,
            ..
        } => {
            let laps = about.iter().flat_map(|(a, b)| std::iter::once(a).chain(b));
            ChatAnswer {
                read_as: read_as.clone(),
                about: laps
                    .map(|lap| LapRow::of(lap, &visit.actor, visit.words))
                    .collect(),
                ..of_answer(answer, plain(String::new(), Vec::new()), notice(Notice::Shortage))
            }
        }
        AskedKind::Plain(text) => plain(text.clone(), Vec::new()),
        AskedKind::Term { text } => plain(text.clone(), vec![notice(Notice::GeneralKnowledge)]),
        AskedKind::General { text, worded } => {
            match worded.as_ref().filter(|answer| !answer.sentences.is_empty()) {
                Some(answer) => {
                    let base = plain(String::new(), vec![notice(Notice::GeneralByModel)]);
                    of_answer(answer, base, notice(Notice::Shortage))
                }
                None => {
                    let known = text.clone();
                    let notes = known.iter().map(|_| notice(Notice::GeneralKnowledge)).collect();
                    plain(known.unwrap_or_else(|| notice(Notice::General)), notes)
                }
            }
        }
    }
}

fn of_answer(answer: &Answer, base: ChatAnswer, shortage: String) -> ChatAnswer {
    let mut notes = base.notes.clone();
    notes.extend(answer.shortage.is_some().then_some(shortage));
    ChatAnswer {
        sentences: answer.sentences.iter().chain(&answer.measure).cloned().collect(),
        wording: match answer.wording {
            Wording::Computed => "computed",
            Wording::Ai(_) => "ai",
        },
        facts: answer
            .evidence
            .iter()
            .map(|fact| AnswerFact {
                corner: corner_in(&fact.text),
                id: fact.id.clone(),
                text: fact.text.clone(),
            })
            .collect(),
        notes,
        ..base
    }
}

/// The first corner that a fact names: `T5`.
fn corner_in(text: &str) -> Option<u32> {
    text.split(|c: char| !c.is_alphanumeric())
        .find_map(|word| word.strip_prefix('T').and_then(|number| number.parse().ok()))
}
