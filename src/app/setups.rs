//! Two setup sheets side by side: only what their owners let be seen, and only what differs.

use super::compare_laps::lap_looked_at;
use super::label::LapSummary;
use super::{Actor, App, Error};
use crate::db::session_notes;
use crate::ids::LapId;

/// Rows that are shown.
const MOST_ROWS: usize = 40;

/// Two setup sheets.
#[derive(Clone, Debug, PartialEq)]
pub struct Setups {
    /// One lap.
    pub a: LapSummary,
    /// The other one.
    pub b: LapSummary,
    /// What differs: what it is called, and the two values; `None` where a sheet does not have it.
    pub differ: Vec<(String, Option<String>, Option<String>)>,
    /// Rows that differ and are not among them.
    pub left_out: usize,
    /// Rows that are the same.
    pub same: usize,
}

impl App {
    /// The setup sheets of the sessions of two laps.
    ///
    /// # Errors
    /// No such lap, a log without a setup sheet, one whose owner does not show it, the database.
    pub async fn setups(&self, actor: &Actor, (a, b): (LapId, LapId)) -> Result<Setups, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let a = lap_looked_at(self, actor, &mut tx, Some(&a.to_string())).await?;
        let b = lap_looked_at(self, actor, &mut tx, Some(&b.to_string())).await?;
        let mut sheets = Vec::new();
        for lap in [&a, &b] {
            let note = session_notes::find(&mut tx, lap.upload).await?;
            let setup = note.and_then(|note| note.conditions.setup);
            sheets.push(rows(&setup.ok_or(Error::NoSetup)?));
        }
        let two = sheets.pop().unwrap_or_default();
        let one = sheets.pop().unwrap_or_default();
        let (mut differ, same) = difference(&one, &two);
        let left_out = differ.len().saturating_sub(MOST_ROWS);
        differ.truncate(MOST_ROWS);
        Ok(Setups {
            a,
            b,
            differ,
            left_out,
            same,
        })
    }
}

/// `key: value` lines of a sheet with the heads above them: `Chassis / LeftFront / ColdPressure`.
fn rows(sheet: &str) -> Vec<(String, String)> {
    let mut heads: Vec<(usize, &str)> = Vec::new();
    let mut rows = Vec::new();
    for line in sheet.lines() {
        let depth = line.len() - line.trim_start().len();
        let Some((key, value)) = line.trim().split_once(':') else {
            continue;
        };
        if key.trim().is_empty() {
            continue;
        }
        heads.retain(|(above, _)| *above < depth);
        let value = value.trim();
        if value.is_empty() {
            heads.push((depth, key));
            continue;
        }
        // How often it was saved is no part of a car.
        if key == "UpdateCount" {
            continue;
        }
        let path: Vec<&str> = heads.iter().map(|(_, head)| *head).chain([key]).collect();
        rows.push((path.join(" / "), value.to_owned()));
    }
    rows
}

type Differing = Vec<(String, Option<String>, Option<String>)>;

fn difference(one: &[(String, String)], other: &[(String, String)]) -> (Differing, usize) {
    let value = |of: &[(String, String)], wanted: &str| {
        let found = of.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.clone())
    };
    let mut differ = Vec::new();
    let mut same = 0;
    for (name, a) in one {
        let b = value(other, name);
        if b.as_ref() == Some(a) {
            same += 1;
        } else {
            differ.push((name.clone(), Some(a.clone()), b));
        }
    }
    let only_other = other.iter().filter(|(name, _)| value(one, name).is_none());
    differ.extend(only_other.map(|(name, b)| (name.clone(), None, Some(b.clone()))));
    (differ, same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named_with_its_heads() {
        let one = "CarSetup:\n UpdateCount: 3\n Chassis:\n  Front:\n   ArbSetting: 4\n   Toe: -1.0 mm\n  Rear:\n   Wing: 6\n";
        let two = "CarSetup:\n UpdateCount: 9\n Chassis:\n  Front:\n   ArbSetting: 5\n   Toe: -1.0 mm\n  Rear:\n   Spring: 80 N/mm\n";
        let (differ, same) = difference(&rows(one), &rows(two));
        let text = |text: &str| Some(text.to_owned());
        let named = |name: &str| format!("CarSetup / Chassis / {name}");
        assert_eq!(
            differ,
            [
                (named("Front / ArbSetting"), text("4"), text("5")),
                (named("Rear / Wing"), text("6"), None),
                (named("Rear / Spring"), None, text("80 N/mm")),
            ]
        );
        assert_eq!(same, 1);
        assert_eq!(rows("no sheet\n::\n"), []);
    }
}
