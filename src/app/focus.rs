//! What a driver was told to work on: remembered by `/analyze`, graded by the next laps on that circuit in that car.

use super::preferences::ChosenPreferences;
use super::{Actor, App, Audience, Error};
use crate::analysis::{self, Comparison};
use crate::coach::{self, Focus, Grade, Language, Reader, Remembered, Signature};
use crate::db::focuses::{self, StoredFocus, StoredGrade};
use crate::db::{laps, preferences};
use crate::ids::{CarId, CircuitId, LapId};
use crate::telemetry::Lap;
use crate::units::Seconds;

/// Laps of a file that are held against a focus at most: a long run says no more than its first laps.
const MAX_LAPS: usize = 20;

/// Where a focus belongs: the driver's own rows on a circuit in a car.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FocusKey {
    pub(super) circuit: CircuitId,
    pub(super) car: Option<CarId>,
}

/// A stored focus, understood.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct KnownFocus {
    pub(super) remembered: Remembered,
    /// The lap it was said about.
    pub(super) lap: LapId,
    pub(super) grade: Option<Grade>,
}

/// `None` for what a later version wrote and this one does not know.
fn understood(stored: &StoredFocus) -> Option<KnownFocus> {
    let quantity = match &stored.quantity {
        Some(name) => Some(coach::quantity_by_name(name)?),
        None => None,
    };
    Some(KnownFocus {
        remembered: Remembered {
            corner: stored.corner,
            cause: coach::cause_by_name(&stored.cause)?,
            signature: Signature {
                quantity,
                target: stored.target,
            },
            loss: Seconds::new(stored.loss_s),
        },
        lap: stored.lap,
        grade: stored.grade.map(|grade| Grade {
            held: grade.held as usize,
            of: grade.judged as usize,
            saved: Seconds::new(grade.saved_s),
        }),
    })
}

impl App {
    /// The driver's focus there. An answer that others read tells it only where they have read it before.
    pub(super) async fn known_focus(
        &self,
        actor: &Actor,
        place: FocusKey,
    ) -> Result<Option<KnownFocus>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let stored = focuses::find(&mut tx, place.circuit, place.car).await?;
        let told = stored.filter(|stored| may_be_told(stored, actor));
        Ok(told.as_ref().and_then(understood))
    }

    /// Keeps the focus of a comparison of the actor's own lap `lap` with `reference`.
    pub(super) async fn remember_focus(
        &self,
        actor: &Actor,
        place: FocusKey,
        (lap, reference): (LapId, LapId),
        (focus, comparison): (&Focus, &Comparison),
        language: Language,
    ) -> Result<(), Error> {
        let Some(remembered) = Remembered::of(focus, comparison) else {
            return Ok(());
        };
        let stored = StoredFocus {
            lap,
            reference,
            corner: remembered.corner,
            cause: remembered.cause.name().to_owned(),
            quantity: remembered
                .signature
                .quantity
                .map(|quantity| quantity.name().to_owned()),
            target: remembered.signature.target,
            loss_s: remembered.loss.get(),
            language: language.code().to_owned(),
            guild: actor.shares_with(),
            grade: None,
        };
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        focuses::set(&mut tx, place.circuit, place.car, &stored).await?;
        tx.commit().await?;
        Ok(())
    }

    /// What new laps made of the owner's focus, in words, for the audience of the answer. The laps are stored by now: this
    /// is worth a word, but no error.
    pub(super) async fn focus_after(
        &self,
        owner: &Actor,
        audience: Audience,
        place: FocusKey,
        driven: &[Lap],
    ) -> Option<String> {
        let read_by = owner.read_by(audience);
        match self.grade_focus(&read_by, place, driven).await {
            Ok(said) => said,
            Err(error) => {
                tracing::warn!(error = %error, "a focus could not be graded");
                None
            }
        }
    }

    /// Holds new laps of the actor against their focus there, keeps the grade and says it. `None`: there is nothing to
    /// say.
    async fn grade_focus(
        &self,
        actor: &Actor,
        place: FocusKey,
        driven: &[Lap],
    ) -> Result<Option<String>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let Some(stored) = focuses::find(&mut tx, place.circuit, place.car).await? else {
            return Ok(None);
        };
        let Some(known) = understood(&stored) else {
            return Ok(None);
        };
        let chosen = preferences::find(&mut tx).await?;
        let reference = laps::load(&mut tx, stored.reference).await?;
        drop(tx);
        let later: Vec<Lap> = driven
            .iter()
            .filter(|lap| lap.counts())
            .take(MAX_LAPS)
            .cloned()
            .collect();
        let settings = self.settings.compare.clone();
        let remembered = known.remembered;
        let grade = Self::on_cpu(self.render_permits(), move || {
            let comparisons: Vec<Comparison> = later
                .iter()
                .filter_map(|lap| analysis::compare(lap, &reference, &settings).ok())
                .collect();
            remembered.grade(&comparisons)
        })
        .await?;
        let Some(grade) = grade else { return Ok(None) };
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let kept = StoredGrade {
            held: u32::try_from(grade.held).unwrap_or(u32::MAX),
            judged: u32::try_from(grade.of).unwrap_or(u32::MAX),
            saved_s: grade.saved.get(),
        };
        focuses::set_grade(&mut tx, place.circuit, place.car, kept).await?;
        tx.commit().await?;
        if !may_be_told(&stored, actor) {
            return Ok(None);
        }
        let chosen = chosen.as_ref().map(ChosenPreferences::of).unwrap_or_default();
        // A posted file brings no locale: the language in which the focus was given goes on.
        let reader = Reader {
            language: Language::of_locale(&stored.language).unwrap_or_default(),
            ..chosen.for_locale(&stored.language)
        };
        Ok(remembered.grade_in_words(&grade, &reader))
    }
}

/// What was said to the driver alone is not repeated where others read.
fn may_be_told(stored: &StoredFocus, actor: &Actor) -> bool {
    actor.may_read_private() || (stored.guild.is_some() && stored.guild == actor.guild)
}
