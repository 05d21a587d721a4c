//! The optimal lap of one's newest session, kept as a lap to be compared with: made when somebody asks for it, of the laps
//! that count by then. It is in no list, no board and no best, and it goes with any lap that it may be made of.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

use super::label::LapSummary;
use super::load_session::LoadedSession;
use super::{Actor, App, Error};
use crate::analysis;
use crate::coach::lap_words::{Which, Whose, lap_words};
use crate::db::laps::{self, EncodedLap};
use crate::db::uploads::{self, NewLap, NewUpload};
use crate::ids::LapId;

/// What stands in the place of a layout's name.
const FORMAT: &str = "optimal";
/// Raised when the lap is put together in another way.
const VERSION: u8 = 1;

impl App {
    /// What somebody typed as a lap; `optimal` as the id of the lap that it means.
    ///
    /// # Errors
    /// Too few laps for an optimal one, none at all, the database.
    pub(super) async fn with_optimal<'a>(
        &self,
        actor: &Actor,
        typed: Option<&'a str>,
    ) -> Result<Option<Cow<'a, str>>, Error> {
        let Some(typed) = typed else { return Ok(None) };
        let said = lap_words(typed, &[]).into_iter().next();
        let is_meant = said.is_some_and(|said| {
            said.which == Which::Optimal && matches!(said.whose, Whose::Unsaid | Whose::Mine)
        });
        if !is_meant {
            return Ok(Some(Cow::Borrowed(typed)));
        }
        let lap = self.optimal_lap(actor).await?;
        Ok(Some(Cow::Owned(lap.to_string())))
    }

    /// The optimal lap of the actor's newest session, made now where it is not kept.
    async fn optimal_lap(&self, actor: &Actor) -> Result<LapId, Error> {
        let alone = actor.alone();
        let mut tx = self.db.as_actor(&alone).await?;
        let newest = laps::last_of_user(&mut tx, actor.user)
            .await?
            .ok_or(Error::NoLaps)?;
        drop(tx);
        let loaded = self.load_session(&alone, Some(&newest.id.to_string())).await?;
        let sha256 = name_of(&loaded.labels);
        let mut tx = self.db.as_actor(&alone).await?;
        if let Some(known) = uploads::find(&mut tx, &sha256).await? {
            let kept = laps::of_upload(&mut tx, known.id).await?;
            return kept.first().map(|lap| lap.id).ok_or(Error::TooFewLaps);
        }
        drop(tx);
        let is_shared = loaded.labels.iter().any(|lap| lap.counts())
            && loaded
                .labels
                .iter()
                .filter(|lap| lap.counts())
                .all(|lap| lap.shared);
        let LoadedSession { laps, settings, .. } = loaded;
        let work = move || {
            let lap = analysis::optimal_lap(&laps, &settings)?;
            let samples = EncodedLap::of(&lap);
            Some((lap, samples))
        };
        let made = Self::on_cpu(self.render_permits(), work).await?;
        let (lap, samples) = made.ok_or(Error::TooFewLaps)?;
        let samples = samples?;
        let upload = NewUpload {
            sha256,
            format: FORMAT,
            world: "unsaid",
            file_name: FORMAT,
            file_bytes: 0,
            rows: 0,
            guild: None,
            channel: None,
            message: None,
            job: None,
            warnings: &[],
            recorded_at: newest.recorded_at,
            driver: None,
            car: newest.car_id,
            circuit: newest.circuit_id,
            circuit_name: None,
            car_name: None,
        };
        let new = NewLap {
            lap: &lap,
            corners: &[],
            samples: &samples,
        };
        let share_with = actor.guild.filter(|_| is_shared);
        let mut tx = self.db.as_actor(&alone).await?;
        let stored = uploads::store(&mut tx, &upload, &[new], share_with).await?;
        let lap = stored.laps.first().copied().ok_or(Error::TooFewLaps)?;
        laps::keep_as_optimal(&mut tx, lap).await?;
        tx.commit().await?;
        Ok(lap)
    }
}

/// What an optimal lap is known by: the laps that it may be made of, and who sees them.
fn name_of(laps: &[LapSummary]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update([VERSION]);
    hash.update(FORMAT);
    for lap in laps.iter().filter(|lap| lap.counts()) {
        hash.update(lap.id.get().as_bytes());
        hash.update([u8::from(lap.shared)]);
    }
    hash.finalize().into()
}
