//! Corners that a server has named, in a question: read as their numbers, which everything behind it understands.

use std::str::FromStr as _;

use crate::app::{Actor, App, Error};
use crate::db::{circuits, laps};
use crate::ids::LapId;

/// Shorter names may be words of any sentence.
const SHORTEST_NAME: usize = 3;

impl App {
    /// The question with numbers instead of the names that corners have on the circuit of the lap asked about (default:
    /// of the asker's last one).
    pub(super) async fn with_corner_numbers(
        &self,
        actor: &Actor,
        lap: Option<&str>,
        question: String,
    ) -> Result<String, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let lap = match lap.map(LapId::from_str) {
            Some(Ok(id)) => laps::summary(&mut tx, id).await.ok(),
            Some(Err(_)) => None,
            None => laps::last_of_user(&mut tx, actor.user).await?,
        };
        let Some(lap) = lap else { return Ok(question) };
        let Some((corners, _)) = circuits::corners(&mut tx, lap.circuit_id).await? else {
            return Ok(question);
        };
        let names = corners.corners.into_iter();
        let mut names: Vec<(u32, String)> = names
            .filter_map(|corner| Some((corner.number, corner.name?)))
            .filter(|(_, name)| name.chars().count() >= SHORTEST_NAME)
            .collect();
        // `Mill Bend Exit` before `Mill Bend`.
        names.sort_by_key(|(_, name)| std::cmp::Reverse(name.chars().count()));
        Ok(numbered(&question, &names))
    }
}

/// A text with `T5` for every name that stands there as words of its own, whatever its case.
fn numbered(text: &str, names: &[(u32, String)]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(next) = rest.chars().next() {
        let found = names
            .iter()
            .filter(|_| !before.is_alphanumeric())
            .find_map(|(number, name)| Some((number, behind(rest, name)?)));
        if let Some((number, behind)) = found {
            result.push_str(&format!("T{number}"));
            before = '0';
            rest = behind;
        } else {
            result.push(next);
            before = next;
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    result
}

/// What follows where a text begins with a name.
fn behind<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in name.chars() {
        if !rest.next()?.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    let rest = rest.as_str();
    (!rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_numbers() {
        let names = [(6, "Mill Bend Exit".to_owned()), (5, "Mill Bend".to_owned())];
        let check = |text: &str, expect: &str| assert_eq!(numbered(text, &names), expect);
        check("", "");
        check("Why am I slow in mill bend?", "Why am I slow in T5?");
        check("MILL BEND EXIT and Mill Bend", "T6 and T5");
        check("Windmill Bend, Mill Bends", "Windmill Bend, Mill Bends");
        check("größe Mill Bend", "größe T5");
    }
}
