//! One stored session: what costs time on the typical lap against the best one, with the coach's debrief.

use super::ask::cache_key;
use super::label::LapSummary;
use super::preferences::Preferences;
use super::writer::{Budget, Wording};
use super::{Actor, App, Error};
use crate::analysis::{self, Corner};
use crate::coach::{self, Debrief, Facts};

/// What a session's analysis rests on, and what the coach says.
#[derive(Clone, Debug)]
pub struct SessionDebrief {
    /// The laps in the order driven; at least one.
    pub laps: Vec<LapSummary>,
    /// How many of them count: complete and valid.
    pub counted: usize,
    /// The corners of the best lap.
    pub corners: Vec<Corner>,
    /// Everything that may be said about it.
    pub facts: Facts,
    /// The computed debrief.
    pub debrief: Debrief,
    /// For whom it is written.
    pub reader: Preferences,
    /// Who worded the advice.
    pub wording: Wording,
    /// Whether a model is going to be asked for its wording.
    pub wording_follows: bool,
    /// Whether no model was asked because a budget is used up.
    pub is_short: bool,
}

impl App {
    /// Says where the time is in the session that a lap belongs to (default: the asker's last upload). `locale`: of the
    /// interaction.
    ///
    /// # Errors
    /// No such lap, none at all, the database.
    pub async fn analyze_session(
        &self,
        actor: &Actor,
        lap: Option<&str>,
        locale: &str,
    ) -> Result<SessionDebrief, Error> {
        let reader = self.preferences(actor, locale).await?;
        let loaded = self.load_session(actor, lap).await?;
        let one = loaded.labels.first().ok_or(Error::NoLaps)?;
        let world = self.world_of(actor, one).await?;
        let (laps, settings) = (loaded.laps, loaded.settings);
        let session = Self::on_cpu(&self.render_permits, move || {
            analysis::analyze_session(&laps, &settings)
        })
        .await?;
        let facts = coach::facts_of_session(&session, world);
        let debrief = coach::debrief(&facts, &reader, coach::POINTS);
        let has_points = !debrief.points.is_empty();
        Ok(SessionDebrief {
            laps: loaded.labels,
            counted: session.laps.iter().filter(|lap| lap.counted).count(),
            corners: session.corners.into_iter().map(|of| of.corner).collect(),
            facts,
            debrief,
            reader,
            wording: Wording::Computed,
            wording_follows: self.writer.has_model() && has_points,
            is_short: false,
        })
    }

    /// The same with the advice in a model's words, as far as they say what the facts say; `None` where no wording
    /// follows.
    pub async fn word_session(&self, actor: &Actor, of: &SessionDebrief) -> Option<SessionDebrief> {
        let mut worded = of.clone();
        if !std::mem::take(&mut worded.wording_follows) {
            return None;
        }
        let budget = Budget::Ledger {
            db: &self.db,
            actor: *actor,
        };
        let points = self
            .writer
            .word_debrief(
                &of.facts,
                &mut worded.debrief,
                (&of.reader, &cache_key(actor)),
                (&budget, self.writer.deadline()),
            )
            .await;
        worded.is_short = points.shortage.is_some();
        worded.wording = points.wording();
        Some(worded)
    }
}
