//! Sessions as things: what their drivers call them, and under which conditions they were driven. A log fills in what it
//! knows; the driver's word comes first.

use super::label::LapSummary;
use super::own_laps::own_lap;
use super::{Actor, App, Error};
use crate::db::{ActorTransaction, session_notes};
use crate::ids::{LapId, UploadId};
use crate::telemetry::Conditions;

pub(crate) use crate::db::session_notes::SessionNote;
pub(crate) use crate::telemetry::Surface;

/// Characters of each text.
const TITLE_CHARS: usize = 80;
const NOTE_CHARS: usize = 1000;
const TYRES_CHARS: usize = 40;
const TAG_CHARS: usize = 24;
const SETUP_CHARS: usize = 20_000;
/// Tags of a session.
const MOST_TAGS: usize = 8;

/// What a driver says of a session; `None`: leave it as it is. An empty text takes it away.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NoteChanges<'a> {
    /// What they call it.
    pub title: Option<&'a str>,
    /// What they note for themselves.
    pub note: Option<&'a str>,
    /// Words by which it is found, between commas.
    pub tags: Option<&'a str>,
    /// How wet the track was.
    pub surface: Option<Surface>,
    /// The tyres.
    pub tyres: Option<&'a str>,
    /// Litres at the beginning.
    pub fuel_l: Option<f64>,
    /// The air, degrees Celsius.
    pub air_c: Option<f64>,
    /// The track, degrees Celsius.
    pub track_c: Option<f64>,
    /// Whether others may see the setup sheet.
    pub setup_seen: Option<bool>,
}

impl App {
    /// Changes what is known of the session of one of the asker's laps, and gives what holds now.
    ///
    /// # Errors
    /// No such lap, somebody else's, the database.
    pub async fn note_session(
        &self,
        actor: &Actor,
        lap: LapId,
        changes: NoteChanges<'_>,
    ) -> Result<SessionNote, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let lap = own_lap(&mut tx, actor, lap).await?;
        let before = session_notes::find(&mut tx, lap.upload)
            .await?
            .unwrap_or_default();
        let note = changed(before.clone(), changes);
        if note != before {
            session_notes::set(&mut tx, lap.upload, &note).await?;
            tx.commit().await?;
        }
        Ok(note)
    }
}

/// Keeps what a new log says of its own conditions.
pub(super) async fn fill(
    tx: &mut ActorTransaction,
    upload: UploadId,
    conditions: &Conditions,
) -> Result<(), Error> {
    let conditions = plausible(conditions.clone());
    if conditions.is_empty() {
        return Ok(());
    }
    let note = SessionNote {
        conditions,
        ..SessionNote::default()
    };
    Ok(session_notes::set(tx, upload, &note).await?)
}

/// Of laps, those that are not known to have been driven on another surface.
pub(super) async fn alike(
    tx: &mut ActorTransaction,
    a: &LapSummary,
    mut laps: Vec<LapSummary>,
) -> Result<Vec<LapSummary>, Error> {
    let files: Vec<UploadId> = laps.iter().map(|lap| lap.upload).collect();
    let unlike = session_notes::unlike(tx, a.upload, &files).await?;
    laps.retain(|lap| !unlike.contains(&lap.upload));
    Ok(laps)
}

fn changed(before: SessionNote, changes: NoteChanges<'_>) -> SessionNote {
    let text = |change: Option<&str>, before: Option<String>, most: usize| match change {
        Some(text) => shortened(text, most),
        None => before,
    };
    let of = before.conditions;
    let conditions = Conditions {
        surface: changes.surface.or(of.surface),
        tyres: text(changes.tyres, of.tyres, TYRES_CHARS),
        fuel_l: changes.fuel_l.or(of.fuel_l),
        air_c: changes.air_c.or(of.air_c),
        track_c: changes.track_c.or(of.track_c),
        setup: of.setup,
    };
    SessionNote {
        title: text(changes.title, before.title, TITLE_CHARS),
        note: text(changes.note, before.note, NOTE_CHARS),
        tags: changes.tags.map_or(before.tags, tags),
        conditions: plausible(conditions),
        setup_seen: changes.setup_seen.unwrap_or(before.setup_seen),
    }
}

fn tags(typed: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in typed
        .split([',', ';', '\n'])
        .filter_map(|tag| shortened(tag, TAG_CHARS))
    {
        if tags.len() < MOST_TAGS && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

fn shortened(text: &str, most: usize) -> Option<String> {
    let text: String = text.trim().chars().filter(|c| *c != '\0').take(most).collect();
    (!text.is_empty()).then_some(text)
}

/// What no session can have had is not known.
fn plausible(of: Conditions) -> Conditions {
    let within = |value: Option<f64>, range: std::ops::RangeInclusive<f64>| {
        value.filter(|value| value.is_finite() && range.contains(value))
    };
    Conditions {
        surface: of.surface,
        tyres: of.tyres.and_then(|tyres| shortened(&tyres, TYRES_CHARS)),
        fuel_l: within(of.fuel_l, 0.0..=500.0),
        air_c: within(of.air_c, -40.0..=60.0),
        track_c: within(of.track_c, -40.0..=90.0),
        setup: of.setup.and_then(|setup| shortened(&setup, SETUP_CHARS)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_cut_to_size_and_what_is_empty_goes() {
        let before = SessionNote {
            title: Some("Race one".to_owned()),
            tags: vec!["quali".to_owned()],
            ..SessionNote::default()
        };
        let now = changed(
            before.clone(),
            NoteChanges {
                title: Some("  "),
                tags: Some("wet, quali,,wet,a,b,c,d,e,f,g,h"),
                air_c: Some(900.0),
                track_c: Some(31.5),
                ..NoteChanges::default()
            },
        );
        assert_eq!(now.title, None);
        assert_eq!(now.tags, ["wet", "quali", "a", "b", "c", "d", "e", "f"]);
        assert_eq!((now.conditions.air_c, now.conditions.track_c), (None, Some(31.5)));
        assert_eq!(changed(before.clone(), NoteChanges::default()), before);
    }

    #[test]
    fn what_no_session_can_have_had_is_not_known() {
        let read = plausible(Conditions {
            fuel_l: Some(f64::NAN),
            air_c: Some(-300.0),
            track_c: Some(41.0),
            tyres: Some(" \0 ".to_owned()),
            ..Conditions::default()
        });
        let expect = Conditions {
            track_c: Some(41.0),
            ..Conditions::default()
        };
        assert_eq!(read, expect);
    }
}
