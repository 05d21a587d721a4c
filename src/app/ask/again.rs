//! One tap on another reading of a question: the same question, read so.

use tokio::time::Instant;
use uuid::Uuid;

use super::{Asked, Asking, Decided, TurnId};
use crate::app::{Actor, App, Error};

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
        let deadline: Instant = self.writer.deadline();
        self.questions.admit(actor.user)?;
        let id = Uuid::parse_str(turn).map_err(|_| Error::ForgottenAnswer)?;
        let turn = self
            .memory
            .find(actor, TurnId(id))
            .ok_or(Error::ForgottenAnswer)?;
        let plan = turn.others.get(reading).cloned().ok_or(Error::ForgottenAnswer)?;
        let reader = self.reader_of(actor, &turn.question, locale).await?;
        let asking = Asking {
            question: &turn.question,
            lap: None,
            against: None,
            locale,
        };
        let decided = Decided {
            question: turn.question.clone(),
            plan,
            is_sure: true,
            others: vec![turn.plan.clone()],
            before: Some(turn.clone()),
        };
        self.answer_plan(actor, &asking, decided, (reader, deadline))
            .await
    }
}
