//! Two questions in one: both answered where their answers go together, else the second one offered.

use crate::coach::Reader;
use crate::coach::answer::plain_text;
use crate::coach::answer::{Answered, LapsKnown, answer, beginning_of, reading, together};
use crate::coach::plan::{Plan, What};
use crate::coach::question::{Also, Glossary};

/// A second question beside one about laps.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Beside {
    also: Also,
    /// Whether it was asked first.
    is_first: bool,
}

impl Beside {
    /// The plan that is answered from laps, and what is answered beside it.
    pub(super) fn ordered(plan: Plan, also: Option<Also>) -> (Plan, Option<Self>) {
        match also {
            Some(also) if !plan.is_about_laps() && also.plan.is_about_laps() => (
                also.plan,
                Some(Self {
                    also: Also {
                        plan,
                        is_there: false,
                    },
                    is_first: true,
                }),
            ),
            also => (
                plan,
                also.map(|also| Self {
                    also,
                    is_first: false,
                }),
            ),
        }
    }

    /// A plan of all that both ask about, for which laps are looked up.
    pub(super) fn with(&self, plan: &Plan) -> Plan {
        let mut both = plan.clone();
        both.laps.extend(self.also.plan.laps.iter().cloned());
        if self.also.plan.what == What::Progress {
            both.what = What::Progress;
        }
        both
    }

    /// What is said to it where it is not about laps.
    pub(super) fn plain(&self, glossary: &Glossary, reader: &Reader) -> String {
        match &self.also.plan.what {
            What::Term(id) => glossary
                .get(id)
                .map(|term| term.text(reader.language).to_owned())
                .unwrap_or_default(),
            what => plain_text(what, reader),
        }
    }

    /// The answer to both. `plan`: the one about laps, with what its answer spoke of.
    pub(super) fn joined(
        &self,
        first: Answered,
        plan: &Plan,
        (known, glossary): (&LapsKnown, &Glossary),
        reader: &Reader,
    ) -> Answered {
        let plan = self.also.behind(plan);
        let second = match &plan.what {
            What::Term(id) => Answered {
                sentences: glossary
                    .get(id)
                    .map(|term| beginning_of(term.text(reader.language)))
                    .unwrap_or_default(),
                ..Answered::default()
            },
            _ if plan.is_about_laps() => answer(&plan, known, reader),
            _ => Answered {
                sentences: vec![reader.words().ask_also(&reading(&plan, reader))],
                others: vec![plan.clone()],
                ..Answered::default()
            },
        };
        if self.is_first && matches!(plan.what, What::Term(_)) {
            together(second, first)
        } else {
            together(first, second)
        }
    }
}
