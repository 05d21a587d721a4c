//! Facts as a model reads them: ids, names and sizes in words; numbers only where they are asked for.

use super::fact::Fact;
use crate::coach::Reader;
use crate::coach::value::Value;
use crate::units::Seconds;

/// From this worth on a loss is large, seconds.
const LARGE_S: f64 = 0.2;
/// From this worth on a loss is medium, seconds.
const MEDIUM_S: f64 = 0.08;

/// How much something is worth, in a word.
fn size(worth: Seconds) -> &'static str {
    match worth.get() {
        worth_s if worth_s >= LARGE_S => "large",
        worth_s if worth_s >= MEDIUM_S => "medium",
        _ => "small",
    }
}

/// `F1|T5|entry|brakes_early|action=brake_later|size=large|conf=high`.
fn line(fact: &Fact) -> String {
    let mut parts = vec![fact.id.clone()];
    parts.extend(fact.corner().map(|corner| format!("T{corner}")));
    parts.extend(fact.from().map(|from| format!("from=T{from}")));
    parts.extend(fact.phase().map(|phase| phase.name().to_owned()));
    parts.push(fact.about.name().to_owned());
    parts.extend(fact.action().map(|action| format!("action={}", action.name())));
    parts.extend(fact.worth.map(|worth| format!("size={}", size(worth))));
    parts.push(format!("conf={}", fact.confidence.name()));
    parts.join("|")
}

/// The same, with every number as the reader writes it: `|brake_point.delta=14 m|worth=0.21 s`.
fn line_with_values(fact: &Fact, reader: &Reader) -> String {
    let mut text = line(fact);
    for value in &fact.evidence {
        text.push_str(&format!(
            "|{}={}",
            name(value),
            reader.amount(value).replace('\u{a0}', " ")
        ));
    }
    text
}

/// `exit_speed.you`; the unit stands beside the number, so it is not in the name.
fn name(value: &Value) -> String {
    match value.quantity {
        Some(quantity) => {
            let full = quantity.name();
            let bare = full.rsplit_once('_').map_or(full, |(name, _)| name);
            format!("{bare}.{}", value.role.name())
        }
        None => value.role.name().to_owned(),
    }
}

impl Fact {
    /// For a model that writes no number: `F1|T5|entry|brakes_early|action=brake_later|size=large|conf=high`.
    #[must_use]
    pub fn prompt_line(&self) -> String {
        line(self)
    }

    /// The same with every number, in the reader's units and notation.
    #[must_use]
    pub fn prompt_line_with_values(&self, reader: &Reader) -> String {
        line_with_values(self, reader)
    }
}
