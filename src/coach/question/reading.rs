//! What a question is read with, and what comes of it.

use super::glossary::Glossary;
use crate::coach::plan::Plan;
use crate::words::Language;

/// What is known when a question is read.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Texts on terms, techniques and setup.
    pub glossary: &'a Glossary,
    /// Names of the drivers whose laps there are.
    pub people: &'a [&'a str],
    /// Numbers and names of the corners that have names.
    pub corner_names: &'a [(u32, String)],
    /// What this person asked before, where this may go on from it.
    pub before: Option<&'a Plan>,
    /// The asker's own language, as far as it is known.
    pub language: Option<Language>,
}

/// A question, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it is read as.
    pub plan: Plan,
    /// Whether the rules are sure of it.
    pub is_sure: bool,
    /// What else it may mean.
    pub others: Vec<Plan>,
    /// A second question that was asked with it.
    pub also: Option<Also>,
}

/// The second of two questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Also {
    /// What it is read as.
    pub plan: Plan,
    /// Whether it asks of the corner that the answer to the first one names: `what gear am I in there`.
    pub is_there: bool,
}

impl Also {
    /// The second question, once the first one is answered.
    #[must_use]
    pub fn behind(&self, first: &Plan) -> Plan {
        let mut plan = self.plan.clone();
        if self.is_there && plan.place.is_whole_lap() {
            plan.place.corners.extend(first.spoken.corner);
        }
        plan
    }
}

impl Reading {
    pub(super) fn sure(plan: Plan) -> Self {
        Self {
            plan,
            is_sure: true,
            others: Vec::new(),
            also: None,
        }
    }
}
