//! The verdict on a bot: what it did wrong, and what it left unanswered.
//! A test ends with [`BotConduct::is_clean`]; the page shows the same lists.

use std::fmt;

use crate::hub::{Hub, State};

/// What is held against the bot at one moment.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct BotConduct {
    /// Things that Discord refuses, punishes or shows as a failure.
    pub violations: Vec<String>,
    /// Interactions without a first response, and deferrals without an answer.
    pub unanswered: Vec<String>,
    /// Things that Discord tolerates. They do not make a verdict bad.
    pub warnings: Vec<String>,
    /// Requests answered with 401, 403 or 429.
    pub invalid_requests: u64,
    /// Whether bodies were checked against the OpenAPI document.
    pub schemas_checked: bool,
}

impl BotConduct {
    /// No violation and no unanswered interaction.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.violations.is_empty() && self.unanswered.is_empty()
    }
}

impl fmt::Display for BotConduct {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_clean() {
            return formatter.write_str("no violation, no unanswered interaction");
        }
        let (violations, unanswered) = (self.violations.len(), self.unanswered.len());
        write!(
            formatter,
            "{violations} violations, {unanswered} unanswered interactions"
        )?;
        for line in self.violations.iter().chain(&self.unanswered) {
            write!(formatter, "\n  - {line}")?;
        }
        Ok(())
    }
}

/// The verdict at this moment.
pub(crate) fn verdict(hub: &Hub) -> BotConduct {
    hub.read(|state| BotConduct {
        violations: state.ledger.violations.clone(),
        unanswered: state
            .interactions
            .values()
            .filter_map(|it| it.unanswered())
            .collect(),
        warnings: state.ledger.warnings.clone(),
        invalid_requests: state.ledger.invalid_requests,
        schemas_checked: hub.document.is_some(),
    })
}

/// One line on how things stand, for errors about waiting in vain.
pub(crate) fn state_of_things(state: &State) -> String {
    let connected = state.sessions.connected();
    let commands = if state.commands.registered {
        "commands registered"
    } else {
        "no commands registered"
    };
    let violations = match state.ledger.violations.as_slice() {
        [] => "no violations".to_owned(),
        all => format!("violations: {}", all.join("; ")),
    };
    format!("{connected} shards connected, {commands}, {violations}")
}
