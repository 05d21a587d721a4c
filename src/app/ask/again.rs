//! What follows from an earlier answer: its evidence, and the same question about another lap.

use std::str::FromStr as _;

use tokio::time::Instant;
use uuid::Uuid;

use super::memory::Turn;
use super::{Asked, Asking, TurnId};
use crate::app::compare_laps::Pair;
use crate::app::label::LapSummary;
use crate::app::preferences::Language;
use crate::app::writer::FactLine;
use crate::app::{Actor, App, Error};

/// The facts behind an answer, computed anew.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The lap looked at.
    pub a: LapSummary,
    /// The reference.
    pub b: LapSummary,
    /// In which language they are told.
    pub language: Language,
    /// The facts, with every number.
    pub facts: Vec<FactLine>,
    /// Numbers and names of the corners that have names.
    pub corner_names: Vec<(u32, String)>,
}

impl App {
    /// The facts behind an earlier answer to the same person, computed anew from laps that they may (still) see.
    ///
    /// # Errors
    /// [`Error::ForgottenAnswer`], and what loading laps may give.
    pub async fn evidence(&self, actor: &Actor, turn: &str, locale: &str) -> Result<Evidence, Error> {
        let turn = self.turn(actor, turn)?;
        let reader = self.reader_of(actor, &turn.question, locale).await?;
        let (a, b, facts, corner_names) = self.facts_of_pair(actor, Pair::of(turn.a, turn.b)).await?;
        let lines = facts
            .list
            .iter()
            .filter(|fact| turn.cited.contains(&fact.id))
            .map(|fact| FactLine {
                id: fact.id.clone(),
                text: fact.text(&reader),
            });
        Ok(Evidence {
            a,
            b,
            language: reader.language,
            facts: lines.collect(),
            corner_names,
        })
    }

    /// The same question about another lap.
    ///
    /// # Errors
    /// [`Error::ForgottenAnswer`], and what [`ask`](Self::ask) may give.
    pub async fn ask_again(
        &self,
        actor: &Actor,
        turn: &str,
        lap: &str,
        locale: &str,
    ) -> Result<Asked, Error> {
        let turn = self.turn(actor, turn)?;
        let asking = Asking {
            question: &turn.question,
            lap: Some(lap),
            against: None,
            locale,
        };
        self.ask(actor, &asking).await
    }

    fn turn(&self, actor: &Actor, id: &str) -> Result<Turn, Error> {
        let id = Uuid::from_str(id).map_err(|_| Error::ForgottenAnswer)?;
        self.memory
            .find(actor.user, TurnId(id), Instant::now())
            .ok_or(Error::ForgottenAnswer)
    }
}
