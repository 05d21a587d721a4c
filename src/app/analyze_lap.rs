//! One stored lap: where the time is, against the asker's best or a chosen lap, with the coach's debrief.

use super::ask::cache_key;
use super::compare_laps::{ComparedPair, LoadedPair, Pair};
use super::default_laps::Unsaid;
use super::drawing::Drawing;
use super::error::no_such_lap;
use super::focus::FocusKey;
use super::label::LapSummary;
use super::lap_pictures::View;
use super::lap_world::LapWorld;
use super::offered_laps::OfferedLap;
use super::preferences::Preferences;
use super::upload_debrief::{corner_picture, focus_corner};
use super::writer::{Budget, Wording};
use super::{Actor, App, Error};
use crate::analysis::{Comparison, dearest_straight};
use crate::chart::Painter;
use crate::coach::{self, Debrief, Facts, Focus, GainedBy, World};
use crate::db::laps;

/// What a lap's analysis rests on, and what the coach says.
#[derive(Clone, Debug)]
pub struct LapAnalysis {
    /// The lap looked at.
    pub a: LapSummary,
    /// The reference.
    pub b: LapSummary,
    /// What of the choice was ours.
    pub unsaid: Unsaid,
    /// What the comparison says.
    pub comparison: Comparison,
    /// Everything that may be said about it.
    pub facts: Facts,
    /// The computed debrief.
    pub debrief: Debrief,
    /// What became of the focus that was given before, in the reader's language.
    pub last_focus: Option<String>,
    /// The corner that is talked about first; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
    /// Other laps there to hold the lap against.
    pub offered: Vec<OfferedLap>,
    /// Whether it is said who "you" is: somebody else than whoever asked, or nobody whom those who read along can know.
    pub names_driver: bool,
    /// For whom it is written.
    pub reader: Preferences,
    /// Who worded the advice.
    pub wording: Wording,
    /// Neither the file of the own lap nor the asker says whether it was driven in a game; it is advised as a real car's.
    pub world_is_unsaid: bool,
    /// Whether a model is going to be asked for its wording.
    pub wording_follows: bool,
    /// Whether no model was asked because a budget is used up.
    pub is_short: bool,
}

/// What two laps say.
struct Looked {
    a: LapSummary,
    b: LapSummary,
    comparison: Comparison,
    facts: Facts,
    debrief: Debrief,
    picture: Option<Drawing>,
}

/// Compares, debriefs and draws. CPU work: not for async threads.
fn look(
    painter: &mut Painter,
    loaded: LoadedPair,
    world: World,
    (reader, view): (&Preferences, &View),
) -> Result<Looked, Error> {
    let is_against_own_best = loaded.is_against_own_best;
    let ComparedPair { a, b, to_draw, .. } = loaded.compared(view.words)?;
    let mut facts = coach::facts_of_comparison(&to_draw.comparison, world);
    if is_against_own_best {
        facts = facts.against_own_best();
    }
    let beats_own = a.owner == b.owner
        && !a.is_in_another_car_than(&b)
        && a.valid
        && to_draw.comparison.delta.get() < 0.0;
    if beats_own {
        facts.gained_by = GainedBy::NewBest;
    }
    let mut debrief = coach::debrief(&facts, reader, coach::POINTS);
    if let Some(straight) = dearest_straight(&to_draw.comparison) {
        debrief = debrief.beside_straight(&facts, reader, straight);
    }
    let focus = debrief.focus.as_ref().map(|focus| focus.corner);
    let corner = focus_corner(&to_draw.comparison, focus);
    let picture = corner_picture(painter, &to_draw, view, corner.as_ref());
    Ok(Looked {
        comparison: to_draw.comparison,
        a,
        b,
        facts,
        debrief,
        picture,
    })
}

/// What is known of the lap looked at beside its samples.
struct Known {
    world: LapWorld,
    place: FocusKey,
    is_own: bool,
}

/// When it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Occasion {
    /// Somebody asks.
    First,
    /// It stands there already.
    Anew,
}

impl App {
    /// Says where the time is. `locale`: of the interaction. The focus of an own lap is remembered.
    ///
    /// # Errors
    /// No such laps, laps that cannot be compared, the database.
    pub async fn analyze_lap(&self, actor: &Actor, pair: Pair, locale: &str) -> Result<LapAnalysis, Error> {
        self.analyze_pair(actor, pair, locale, Occasion::First).await
    }

    /// The same said again where it stands: the focus that was given since stays.
    ///
    /// # Errors
    /// As [`analyze_lap`](Self::analyze_lap).
    pub async fn analyze_lap_anew(
        &self,
        actor: &Actor,
        pair: Pair,
        locale: &str,
    ) -> Result<LapAnalysis, Error> {
        self.analyze_pair(actor, pair, locale, Occasion::Anew).await
    }

    async fn analyze_pair(
        &self,
        actor: &Actor,
        pair: Pair,
        locale: &str,
        occasion: Occasion,
    ) -> Result<LapAnalysis, Error> {
        let reader = self.preferences(actor, locale).await?;
        let view = self.in_units_of(actor, View::default()).await?;
        let loaded = self.load_pair(actor, pair).await?;
        let unsaid = loaded.unsaid;
        let offered = self.others_of(actor, &loaded).await?;
        let known = self.known_of(actor, &loaded.a.stored).await?;
        let world = known.world.world;
        let writes_for = reader;
        let looked = self
            .paint(move |painter| look(painter, loaded, world, (&writes_for, &view)))
            .await??;
        let Looked {
            a: stored_a,
            b: stored_b,
            comparison,
            facts,
            debrief,
            picture,
        } = looked;
        let are_of_one_car = !stored_a.is_in_another_car_than(&stored_b);
        let has_points = !debrief.points.is_empty();
        // Where the laps are two drivers', the headline names them.
        let is_unnamed = !actor.may_read_private() && stored_a.owner == stored_b.owner;
        let names_driver = !known.is_own || is_unnamed;
        let mut last_focus = None;
        if known.is_own && occasion == Occasion::First {
            last_focus = self
                .last_focus(actor, &known, &stored_a, (&reader, debrief.focus.as_ref()))
                .await?;
            if let Some(focus) = debrief.focus.as_ref().filter(|_| are_of_one_car) {
                let laps = (stored_a.id, stored_b.id);
                self.remember_focus(actor, known.place, laps, (focus, &comparison), reader.language)
                    .await?;
            }
        }
        Ok(LapAnalysis {
            a: stored_a,
            b: stored_b,
            unsaid,
            comparison,
            facts,
            debrief,
            last_focus,
            picture,
            offered,
            names_driver,
            reader,
            wording: Wording::Computed,
            world_is_unsaid: known.is_own && known.world.is_unsaid,
            wording_follows: self.writer.has_model() && has_points,
            is_short: false,
        })
    }

    /// The same with the advice in a model's words, as far as they say what the facts say; `None` where no wording
    /// follows.
    pub async fn word_analysis(&self, actor: &Actor, analysis: &LapAnalysis) -> Option<LapAnalysis> {
        let mut worded = analysis.clone();
        if !std::mem::take(&mut worded.wording_follows) {
            return None;
        }
        let budget = Budget::Ledger {
            db: &self.db,
            actor: *actor,
        };
        let deadline = self.writer.deadline();
        let points = self
            .writer
            .word_debrief(
                &analysis.facts,
                &mut worded.debrief,
                (&analysis.reader, &cache_key(actor)),
                (&budget, deadline),
            )
            .await;
        worded.is_short = points.shortage.is_some();
        worded.wording = points.wording();
        Some(worded)
    }

    /// Seen as the asker alone: what one's own file says is no secret, but it stands with the file.
    async fn known_of(&self, actor: &Actor, lap: &LapSummary) -> Result<Known, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let summary = laps::summary(&mut tx, lap.id).await.map_err(no_such_lap)?;
        Ok(Known {
            world: Self::lap_world(&mut tx, &summary).await?,
            place: FocusKey {
                circuit: summary.circuit_id,
                car: summary.car_id,
            },
            is_own: summary.owner == actor.user,
        })
    }

    /// A game or a real car, and whether somebody says so.
    pub(super) async fn world_known(&self, actor: &Actor, lap: &LapSummary) -> Result<LapWorld, Error> {
        Ok(self.known_of(actor, lap).await?.world)
    }

    /// A game or a real car.
    pub(super) async fn world_of(&self, actor: &Actor, lap: &LapSummary) -> Result<World, Error> {
        Ok(self.known_of(actor, lap).await?.world.world)
    }

    /// What became of the focus before this one: its grade, that nothing was driven since, or that the same was advised
    /// before.
    async fn last_focus(
        &self,
        actor: &Actor,
        known: &Known,
        lap: &LapSummary,
        (reader, next): (&Preferences, Option<&Focus>),
    ) -> Result<Option<String>, Error> {
        let Some(focus) = self.known_focus(actor, known.place).await? else {
            return Ok(None);
        };
        Ok(match &focus.grade {
            Some(grade) => focus.remembered.grade_in_words(grade, reader),
            None if focus.lap == lap.id => Some(focus.remembered.unchanged_in_words(reader)),
            None if next.is_some_and(|next| focus.remembered.is_again(next)) => {
                focus.remembered.open_in_words(reader)
            }
            None => None,
        })
    }
}
