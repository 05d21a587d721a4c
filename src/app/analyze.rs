//! What is looked at where somebody asks where the time is: the whole session, unless laps were named.

use chrono::{DateTime, Utc};

use super::analyze_lap::LapAnalysis;
use super::analyze_session::SessionDebrief;
use super::choose_laps::SaidLaps;
use super::compare_laps::Pair;
use super::{Actor, App, Error};

/// The answer to where the time is.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum Analyzed {
    /// A session: its typical lap against its best one.
    Session(SessionDebrief),
    /// One lap against another.
    Laps(LapAnalysis),
}

impl App {
    /// Says where the time is. With nothing named the asker's newest session; where that has but one lap that counts,
    /// the lap against the next faster friend or the best before. With laps or a friend named, those laps. `session`:
    /// what was said about it, if anything. `locale`: of the interaction.
    ///
    /// # Errors
    /// No such laps, several that fit, nothing to hold one against; the database.
    pub async fn analyze(
        &self,
        actor: &Actor,
        said: SaidLaps<'_>,
        session: Option<bool>,
        (locale, now): (&str, DateTime<Utc>),
    ) -> Result<Analyzed, Error> {
        let is_unsaid = said == SaidLaps::default();
        if session.unwrap_or(is_unsaid) {
            let lap = self.choose_lap(actor, said.lap, now).await?;
            let debrief = self.analyze_session(actor, lap.as_deref(), locale).await?;
            // One lap is no session; who asked for one all the same is told so by its debrief.
            if debrief.counted > 1 || session == Some(true) {
                return Ok(Analyzed::Session(debrief));
            }
        }
        let pair = Pair::chosen(self.choose_pair(actor, said, now).await?);
        Ok(Analyzed::Laps(self.analyze_lap(actor, pair, locale).await?))
    }
}
