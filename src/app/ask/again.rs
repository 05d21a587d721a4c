//! One tap on another reading of a question: the same question, read so.

use tokio::time::Instant;
use uuid::Uuid;

use super::both::Beside;
use super::memory::Turn;
use super::{Asked, Asking, Decided, TurnId};
use crate::app::{Actor, App, Error};
use crate::coach::plan::Plan;

impl App {
    /// Answers an earlier question of the same person as another one of its readings.
    ///
    /// # Errors
    /// [`Error::ForgottenAnswer`], and what [`ask`](Self::ask) may give.
    pub async fn ask_as(
        &self,
        actor: &Actor,
        turn: &str,
        reading: usize,
        locale: &str,
    ) -> Result<Asked, Error> {
        let turn = self.turn_of(actor, turn)?;
        let plan = turn.others.get(reading).cloned().ok_or(Error::ForgottenAnswer)?;
        let others = vec![turn.plan.clone()];
        self.answer_turn(actor, turn, (plan, others, None), locale).await
    }

    /// Answers an earlier question of the same person as it was read, for whoever reads along now.
    ///
    /// # Errors
    /// [`Error::ForgottenAnswer`], and what [`ask`](Self::ask) may give.
    pub async fn ask_again(&self, actor: &Actor, turn: &str, locale: &str) -> Result<Asked, Error> {
        let turn = self.turn_of(actor, turn)?;
        let read = (turn.plan.clone(), turn.others.clone(), turn.beside.clone());
        self.answer_turn(actor, turn, read, locale).await
    }

    fn turn_of(&self, actor: &Actor, turn: &str) -> Result<Turn, Error> {
        self.questions.admit(&actor.user)?;
        let id = Uuid::parse_str(turn).map_err(|_| Error::ForgottenAnswer)?;
        self.memory.find(actor, TurnId(id)).ok_or(Error::ForgottenAnswer)
    }

    async fn answer_turn(
        &self,
        actor: &Actor,
        turn: Turn,
        (plan, others, beside): (Plan, Vec<Plan>, Option<Beside>),
        locale: &str,
    ) -> Result<Asked, Error> {
        let deadline: Instant = self.writer.deadline();
        let reader = self.reader_of(actor, &turn.question, locale).await?;
        let question = turn.question.clone();
        let asking = Asking {
            question: &question,
            lap: None,
            against: None,
            friend: None,
            locale,
        };
        let decided = Decided {
            question: question.clone(),
            plan,
            is_sure: true,
            others,
            beside,
            before: Some(turn),
        };
        self.answer_plan(actor, &asking, decided, (reader, deadline))
            .await
    }
}
