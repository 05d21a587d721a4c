//! One stored session: what costs time on the typical lap against the best one, with the coach's debrief.

use super::ask::cache_key;
use super::drawing::Drawing;
use super::error::no_such_lap;
use super::label::LapSummary;
use super::lap_pictures::View;
use super::load_session::LoadedSession;
use super::preferences::Preferences;
use super::upload_debrief::{About, Rival, corner_picture, next_step, typical_and_best};
use super::writer::{Budget, Wording};
use super::{Actor, App, Error};
use crate::analysis::{self, Comparison};
use crate::chart::Painter;
use crate::coach::{self, Debrief, Facts, World};
use crate::db::laps::{self, Outing, Page};
use crate::telemetry::{Lap, best_of};
use crate::units::Seconds;

/// Sessions offered in place of the newest.
const MOST_SESSIONS: u32 = 15;

/// What a session's analysis rests on, and what the coach says.
#[derive(Clone, Debug)]
pub struct SessionDebrief {
    /// The laps in the order driven; at least one.
    pub laps: Vec<LapSummary>,
    /// Whether nobody said which session, and it is the newest.
    pub is_newest_unsaid: bool,
    /// The asker's other sessions, the newest first, where nobody said which one is meant.
    pub other_sessions: Vec<Outing>,
    /// How many of them count: complete and valid.
    pub counted: usize,
    /// Its fastest lap that counts.
    pub best: Option<LapSummary>,
    /// The next faster driver here.
    pub next: Option<Rival>,
    /// The fastest lap that counts against that driver's.
    pub against_next: Option<Comparison>,
    /// Whether whoever asked drove it.
    pub is_own: bool,
    /// The typical lap beside the best one; `None` with fewer than two laps that count.
    pub about: Option<About>,
    /// The corner that is talked about first.
    pub picture: Option<Drawing>,
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

/// What the laps of a session say together.
struct Looked {
    counted: usize,
    facts: Facts,
    debrief: Debrief,
    about: Option<About>,
    picture: Option<Drawing>,
}

/// Analyzes, debriefs and draws. CPU work: not for async threads.
fn look(
    painter: &mut Painter,
    loaded: &LoadedSession,
    optimal: Option<Seconds>,
    world: World,
    (reader, view): (&Preferences, &View),
) -> Looked {
    let mut session = analysis::analyze_session(&loaded.laps, &loaded.settings);
    // Stored laps end on a whole millisecond: the table, measured on the file, may say another one.
    session.optimal = optimal.or(session.optimal);
    let within = loaded.labels.iter().filter_map(|lap| lap.within);
    let within = within.max_by(Seconds::total_cmp);
    let facts = coach::facts_of_session(&session, world).timed_within(within);
    let debrief = coach::debrief(&facts, reader, coach::POINTS);
    let shown = typical_and_best(loaded, &session, debrief.clone(), reader.words());
    let (about, picture) = match shown {
        Some((about, drawn)) => {
            // Where no corner is told to be worked on, none is shown as if it were.
            let corner = about.corner.as_ref().filter(|_| debrief.focus.is_some());
            let picture = corner_picture(painter, &drawn, view, corner);
            (Some(about), picture)
        }
        None => (None, None),
    };
    Looked {
        counted: session.laps.iter().filter(|lap| lap.counted).count(),
        facts,
        debrief,
        about,
        picture,
    }
}

impl App {
    /// Who is to be followed next from a lap, where somebody is faster here in that car.
    async fn next_faster(&self, actor: &Actor, best: &LapSummary) -> Result<Option<(Rival, Lap)>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let standings = laps::leaderboard(&mut tx, best.circuit_id, best.car_id).await?;
        let others = standings.into_iter().map(|standing| standing.lap);
        let next = next_step(best, others.filter(|lap| lap.owner != best.owner));
        let Some(next) = next.filter(|next| next.gap.get() > 0.0) else {
            return Ok(None);
        };
        let lap = laps::load(&mut tx, next.lap.id).await.map_err(no_such_lap)?;
        Ok(Some((next, lap)))
    }

    /// The asker's newest sessions without the one of these laps, as far as whoever reads the answer sees them.
    async fn sessions_but(&self, actor: &Actor, laps: &[LapSummary]) -> Result<Vec<Outing>, Error> {
        let newest = Page {
            index: 0,
            size: MOST_SESSIONS,
        };
        let mut tx = self.db.as_actor(actor).await?;
        let (mut sessions, _) = laps::outings(&mut tx, newest).await?;
        sessions.retain(|session| laps.iter().all(|lap| lap.id != session.lap));
        Ok(sessions)
    }

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
        let (_, measured) = self.measured_session(actor, lap, reader.words()).await?;
        let optimal = measured.session.optimal;
        let is_own = one.owner == actor.user;
        let view = self.in_units_of(actor, View::default()).await?;
        let writes_for = reader;
        let best = best_of(&loaded.labels, |lap| lap.counted_time()).cloned();
        let next = match &best {
            Some(best) => self.next_faster(actor, best).await?,
            None => None,
        };
        let (next, faster) = next.unzip();
        let best_id = best.as_ref().map(|best| best.id);
        let (laps, looked, against_next) = self
            .paint(move |painter| {
                let looked = look(painter, &loaded, optimal, world, (&writes_for, &view));
                let against_next = best_id.zip(faster).and_then(|(best, faster)| {
                    let at = loaded.labels.iter().position(|label| label.id == best)?;
                    analysis::compare(loaded.laps.get(at)?, &faster, &loaded.settings).ok()
                });
                (loaded.labels, looked, against_next)
            })
            .await?;
        let other_sessions = match lap {
            Some(_) => Vec::new(),
            None => self.sessions_but(actor, &laps).await?,
        };
        let has_points = !looked.debrief.points.is_empty();
        Ok(SessionDebrief {
            is_newest_unsaid: lap.is_none(),
            other_sessions,
            counted: looked.counted,
            facts: looked.facts,
            debrief: looked.debrief,
            about: looked.about,
            picture: looked.picture,
            laps,
            best,
            next,
            against_next,
            is_own,
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
