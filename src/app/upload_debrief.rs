//! What a new upload comes to: the gaps of its best lap, the one thing to work on, and the picture of that corner.

use super::drawing::{Drawing, or_logged};
use super::error::no_such_lap;
use super::focus::FocusKey;
use super::label::{LapSummary, labeled};
use super::lap_pictures::{LapsToDraw, MapColor, View, compared, corner_figure, map_figure};
use super::load_session::LoadedSession;
use super::preferences::Preferences;
use super::reference_laps::reference_for;
use super::session_notes::alike;
use super::{Actor, App, Error};
use crate::analysis::{self, Comparison, Corner, SessionAnalysis};
use crate::chart::Painter;
use crate::coach::{self, Debrief, World};
use crate::db::laps::{self, Outside};
use crate::ids::LapId;
use crate::telemetry::Lap;
use crate::units::Seconds;
use crate::words::Words;

/// A friend so much faster is the one to look at: near enough to follow, far enough to learn from.
const NEXT_STEP_S: std::ops::RangeInclusive<f64> = 0.3..=1.0;
/// A corner that costs less is not shown.
const WORTH_A_LOOK_S: f64 = 0.02;

/// What a new upload comes to.
#[derive(Clone, Debug)]
pub struct UploadDebrief {
    /// Its fastest lap that counts.
    pub best: LapSummary,
    /// Laps that count.
    pub counted: usize,
    /// The driver's best there, in that car, before this upload.
    pub before: Option<Rival>,
    /// Whom to look at next: the next faster driver here, else the nearest one behind.
    pub friend: Option<Rival>,
    /// What the focus rests on; `None` where there is nothing to hold the lap against.
    pub about: Option<About>,
    /// The picture of the focus corner, or of the lap alone.
    pub picture: Option<Drawing>,
    /// Nobody says whether it was driven in a game.
    pub world_is_unsaid: bool,
}

/// Somebody's lap beside the best one of an upload.
#[derive(Clone, Debug, PartialEq)]
pub struct Rival {
    /// The lap.
    pub lap: LapSummary,
    /// How much slower the upload's best lap is; negative where it is faster.
    pub gap: Seconds,
}

/// Two laps and what the coach says of them.
#[derive(Clone, Debug)]
pub struct About {
    /// What is held against what.
    pub basis: Basis,
    /// The lap looked at.
    pub a: LapSummary,
    /// The lap it is held against.
    pub b: LapSummary,
    /// What the comparison of the two says.
    pub comparison: Comparison,
    /// What the coach says; one point.
    pub debrief: Debrief,
    /// The corner that the picture shows.
    pub corner: Option<Corner>,
}

/// What is held against what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A typical lap of the session against its best.
    Session,
    /// The best lap against a friend's.
    Friend,
    /// The best lap against the driver's best before.
    OwnBest,
    /// The best lap against the reference that was chosen once.
    Reference,
}

/// When something is said of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Occasion {
    /// It was stored now.
    New,
    /// It was given to us once more: laps that came later are no best before, and whoever is next by now is who is next.
    Known,
    /// Its card is said again, as of when it came: laps that came later are no best before, and whoever became faster
    /// later is not who was next.
    Again,
}

/// A lap to hold the best one against.
struct Held {
    basis: Basis,
    lap: (LapSummary, Lap),
}

impl App {
    /// Debriefs a stored log for its driver, and says how they read; `None` where no lap of it counts. `driver`: with the
    /// audience of the answer. `best`: the fastest lap that counts. `locale`: of the interaction, empty where there is
    /// none. The focus of a new file is remembered, as that of `/analyze` is.
    ///
    /// # Errors
    /// The database.
    pub(super) async fn debrief_upload(
        &self,
        driver: &Actor,
        best: Option<LapId>,
        occasion: Occasion,
        locale: &str,
    ) -> Result<(Preferences, Option<UploadDebrief>), Error> {
        let reader = self.preferences(driver, locale).await?;
        let Some(best) = best else {
            return Ok((reader, None));
        };
        let mut tx = self.db.as_actor(driver).await?;
        let best = laps::summary(&mut tx, best).await.map_err(no_such_lap)?;
        let which = match occasion {
            Occasion::New => Outside::All,
            Occasion::Known | Occasion::Again => Outside::Before,
        };
        let before = laps::best_outside(
            &mut tx,
            driver.user,
            (best.circuit_id, best.car_id),
            (best.upload, which),
        )
        .await?;
        let standings = match occasion {
            Occasion::New | Occasion::Known => {
                laps::leaderboard(&mut tx, best.circuit_id, best.car_id).await?
            }
            Occasion::Again => {
                laps::leaderboard_before(&mut tx, best.circuit_id, best.car_id, best.upload).await?
            }
        };
        let others: Vec<LapSummary> = standings.into_iter().map(|standing| standing.lap).collect();
        let others = alike(&mut tx, &best, others).await?.into_iter();
        let friend = next_step(&best, others.filter(|lap| lap.owner != driver.user));
        let before = before.and_then(|lap| rival(&best, lap));
        let reference = reference_for(&mut tx, &best).await?;
        let reference = reference.filter(|lap| lap.upload != best.upload);
        let held = match (&friend, &before) {
            _ if reference.is_some() => reference.map(|lap| (Basis::Reference, lap)),
            (Some(friend), _) if friend.gap.get() > 0.0 => Some((Basis::Friend, friend.lap.clone())),
            (_, Some(before)) if before.gap.get() > 0.0 => Some((Basis::OwnBest, before.lap.clone())),
            _ => None,
        };
        let held = match held {
            Some((basis, label)) => {
                let lap = laps::load(&mut tx, label.id).await.map_err(no_such_lap)?;
                Some(Held {
                    basis,
                    lap: (label, lap),
                })
            }
            None => None,
        };
        drop(tx);
        let place = FocusKey {
            circuit: best.circuit_id,
            car: best.car_id,
        };
        let known = self.world_known(driver, &best).await?;
        let loaded = self.load_session(driver, Some(&best.id.to_string())).await?;
        let view = self.in_units_of(driver, View::default()).await?;
        let (best_id, writes_for) = (best.id, reader);
        let world = known.world;
        let (counted, about, picture) = self
            .paint(move |painter| {
                let session = analysis::analyze_session(&loaded.laps, &loaded.settings);
                let counted = session.laps.iter().filter(|lap| lap.counted).count();
                let of_session = of_session(&loaded, &session, world, &writes_for);
                let chosen = of_session.or_else(|| of_pair(&loaded, best_id, held, world, &writes_for));
                match chosen {
                    Some((about, drawn)) => {
                        let picture = corner_picture(painter, &drawn, &view, about.corner.as_ref());
                        (counted, Some(about), picture)
                    }
                    None => (counted, None, lap_alone(painter, &loaded, best_id, &view)),
                }
            })
            .await?;
        if occasion == Occasion::New
            && let Some(about) = &about
            && let Some(focus) = &about.debrief.focus
        {
            let laps = (about.a.id, about.b.id);
            self.remember_focus(driver, place, laps, (focus, &about.comparison), reader.language)
                .await?;
        }
        let debrief = UploadDebrief {
            best,
            counted,
            before,
            friend,
            about,
            picture,
            world_is_unsaid: known.is_unsaid,
        };
        Ok((reader, Some(debrief)))
    }
}

fn rival(best: &LapSummary, lap: LapSummary) -> Option<Rival> {
    let gap = best.time? - lap.time?;
    Some(Rival { lap, gap })
}

/// Of the others' best laps the one to look at next.
pub(super) fn next_step(best: &LapSummary, others: impl Iterator<Item = LapSummary>) -> Option<Rival> {
    let mut rivals: Vec<Rival> = others.filter_map(|lap| rival(best, lap)).collect();
    let gaps_s: Vec<f64> = rivals.iter().map(|rival| rival.gap.get()).collect();
    nearest(&gaps_s).map(|at| rivals.swap_remove(at))
}

/// Which gap to go for: the smallest within reach, else the smallest to somebody ahead, else to somebody behind.
fn nearest(gaps_s: &[f64]) -> Option<usize> {
    let smallest = |fits: &dyn Fn(f64) -> bool| {
        (0..)
            .zip(gaps_s)
            .filter(|(_, gap_s)| fits(**gap_s))
            .min_by(|(_, one_s), (_, other_s)| one_s.abs().total_cmp(&other_s.abs()))
            .map(|(at, _)| at)
    };
    smallest(&|gap_s| NEXT_STEP_S.contains(&gap_s))
        .or_else(|| smallest(&|gap_s| gap_s > 0.0))
        .or_else(|| smallest(&|_| true))
}

/// The typical lap of the session against its best, where the session has something to work on.
fn of_session(
    loaded: &LoadedSession,
    session: &SessionAnalysis,
    world: World,
    reader: &Preferences,
) -> Option<(About, LapsToDraw)> {
    let facts = coach::facts_of_session(session, world);
    let debrief = coach::debrief(&facts, reader, 1);
    debrief.focus.as_ref()?;
    typical_and_best(loaded, session, debrief, reader.words())
}

/// The typical lap of a session beside its best one, with what is said of them.
pub(super) fn typical_and_best(
    loaded: &LoadedSession,
    session: &SessionAnalysis,
    debrief: Debrief,
    words: Words,
) -> Option<(About, LapsToDraw)> {
    let corner = debrief.focus.as_ref().map(|focus| focus.corner);
    let lap = |number: Option<u32>| {
        let at = session
            .laps
            .iter()
            .position(|lap| lap.counted && Some(lap.number) == number)?;
        Some((loaded.labels.get(at)?.clone(), loaded.laps.get(at)?.clone()))
    };
    let laps = (lap(session.typical)?, lap(session.reference)?);
    about(loaded, Basis::Session, laps, debrief, corner, words)
}

/// The best lap against another driver's, or the driver's own before.
fn of_pair(
    loaded: &LoadedSession,
    best: LapId,
    held: Option<Held>,
    world: World,
    reader: &Preferences,
) -> Option<(About, LapsToDraw)> {
    let Held { basis, lap: other } = held?;
    let at = loaded.labels.iter().position(|label| label.id == best)?;
    let own = (loaded.labels.get(at)?.clone(), loaded.laps.get(at)?.clone());
    let comparison = analysis::compare(&own.1, &other.1, &loaded.settings).ok()?;
    let mut facts = coach::facts_of_comparison(&comparison, world);
    if basis == Basis::OwnBest {
        facts = facts.against_own_best();
    }
    let mut debrief = coach::debrief(&facts, reader, 1);
    if let Some(straight) = analysis::dearest_straight(&comparison) {
        debrief = debrief.beside_straight(&facts, reader, straight);
    }
    let corner = debrief.focus.as_ref().map(|focus| focus.corner);
    about(loaded, basis, (own, other), debrief, corner, reader.words())
}

fn about(
    loaded: &LoadedSession,
    basis: Basis,
    (a, b): ((LapSummary, Lap), (LapSummary, Lap)),
    debrief: Debrief,
    corner: Option<u32>,
    words: Words,
) -> Option<(About, LapsToDraw)> {
    let drawn = compared(
        labeled(&a.0, a.1, words),
        labeled(&b.0, b.1, words),
        Vec::new(),
        &loaded.settings,
    )
    .ok()?;
    let comparison = drawn.comparison.clone();
    let corner = focus_corner(&comparison, corner);
    let about = About {
        basis,
        a: a.0,
        b: b.0,
        comparison,
        debrief,
        corner,
    };
    Some((about, drawn))
}

/// The corner of the focus; without one the corner that costs most, unless a straight costs more.
pub(super) fn focus_corner(comparison: &Comparison, focus: Option<u32>) -> Option<Corner> {
    let told = focus.and_then(|number| {
        let found = comparison.corner(number);
        found.map(|of| of.corner.clone())
    });
    let by_cost = || match analysis::dearest_straight(comparison) {
        Some(_) => None,
        None => costs_most(comparison),
    };
    told.or_else(by_cost)
}

/// The corner that costs most, where one is worth a look.
fn costs_most(comparison: &Comparison) -> Option<Corner> {
    let (corner, loss) = analysis::costliest_corner(comparison)?;
    (loss.get() >= WORTH_A_LOOK_S).then(|| corner.clone())
}

/// One corner of two laps, or the track where no corner stands out.
pub(super) fn corner_picture(
    painter: &mut Painter,
    drawn: &LapsToDraw,
    view: &View,
    corner: Option<&Corner>,
) -> Option<Drawing> {
    let figure = match corner {
        Some(corner) => corner_figure(drawn, view, corner.number),
        None => map_figure(drawn, view, MapColor::Gain),
    };
    or_logged(
        Drawing::new(painter, &figure.ok()?, view.form),
        "the corner of a debrief",
    )
}

/// The map of speed of a lap that there is nothing to hold against.
fn lap_alone(painter: &mut Painter, loaded: &LoadedSession, best: LapId, view: &View) -> Option<Drawing> {
    let at = loaded.labels.iter().position(|label| label.id == best)?;
    let lap = labeled(loaded.labels.get(at)?, loaded.laps.get(at)?.clone(), view.words);
    let drawn = compared(lap.clone(), lap, Vec::new(), &loaded.settings).ok()?;
    let figure = map_figure(&drawn, view, MapColor::Speed).ok()?;
    or_logged(Drawing::new(painter, &figure, view.form), "the map of a new lap")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_step_is_a_friend_near_enough_to_follow() {
        let check = |gaps_s: &[f64], expect: Option<usize>| assert_eq!(nearest(gaps_s), expect, "{gaps_s:?}");
        check(&[], None);
        check(&[2.0, 0.5, 0.1], Some(1));
        check(&[3.0, 1.4, 0.1], Some(2));
        check(&[3.0, -0.2], Some(0));
        check(&[-0.2, -0.9], Some(0));
    }
}
