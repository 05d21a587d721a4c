//! What a lap, or two, make of the car's grip.

use super::compare_laps::{LoadedPair, Pair};
use super::default_laps::Unsaid;
use super::drawing::{Drawing, or_logged};
use super::label::LapSummary;
use super::offered_laps::OfferedLap;
use super::{Actor, App, Error};
use crate::analysis::{Grip, LimitUse, grip_limit};
pub use crate::chart::grip::figure as grip_figure;

/// Grip of two laps with their picture.
#[derive(Clone, Debug)]
pub struct GripOfLaps {
    /// The lap looked at.
    pub a: LapSummary,
    /// The reference.
    pub b: LapSummary,
    /// What of the choice was ours.
    pub unsaid: Unsaid,
    /// Other laps there to look at, or to hold the lap against.
    pub offered: Vec<OfferedLap>,
    /// What each makes of the common limit; `None` where the log has no accelerations.
    pub used: [Option<LimitUse>; 2],
    /// The picture; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

impl App {
    /// The friction circle of two laps.
    ///
    /// # Errors
    /// No such laps, the database.
    pub async fn grip(&self, actor: &Actor, pair: Pair) -> Result<GripOfLaps, Error> {
        let loaded = self.load_pair(actor, pair).await?;
        let offered = self.others_of(actor, &loaded).await?;
        let LoadedPair { a, b, unsaid, .. } = loaded;
        let words = self.words_of(actor).await;
        let form = self.form_of(actor).await;
        self.paint(move |painter| {
            let ((a_stored, a), (b_stored, b)) = (a.labeled(words), b.labeled(words));
            let grips = [Grip::of_lap(&a.lap), Grip::of_lap(&b.lap)];
            let limit = grip_limit(&grips.iter().flatten().collect::<Vec<_>>());
            let figure = grip_figure(&a, Some(&b), words);
            drop((a, b));
            GripOfLaps {
                used: grips.map(|grip| grip.map(|grip| grip.used(&limit))),
                picture: or_logged(Drawing::new(painter, &figure, form), "a friction circle"),
                a: a_stored,
                b: b_stored,
                unsaid,
                offered,
            }
        })
        .await
    }
}
