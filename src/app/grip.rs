//! What a lap, or two, make of the car's grip.

use super::compare_laps::{LoadedPair, Pair, titled};
use super::drawing::{Drawing, or_logged};
use super::label::LapLabel;
use super::lap_pictures::TitledLap;
use super::{Actor, App, Error};
use crate::analysis::{Grip, LimitUse, grip_limit};
use crate::chart::grip::{self, GripInput, GripSide};
use crate::chart::{Figure, Form};

/// Grip of two laps with their picture.
#[derive(Clone, Debug)]
pub struct GripOfLaps {
    /// The lap looked at.
    pub a: LapLabel,
    /// The reference.
    pub b: LapLabel,
    /// What each makes of the common limit; `None` where the log has no accelerations.
    pub used: [Option<LimitUse>; 2],
    /// The picture; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

impl App {
    /// The friction circle of two laps. Defaults: the asker's last lap against their best on that circuit.
    ///
    /// # Errors
    /// No such laps, the database.
    pub async fn grip(&self, actor: &Actor, pair: Pair) -> Result<GripOfLaps, Error> {
        let LoadedPair { a, b, .. } = self.load_pair(actor, pair).await?;
        self.paint(move |painter| {
            let ((a_label, a), (b_label, b)) = (a, b);
            let (a, b) = (titled(&a_label, a), titled(&b_label, b));
            let grips = [Grip::of_lap(&a.lap), Grip::of_lap(&b.lap)];
            let limit = grip_limit(&grips.iter().flatten().collect::<Vec<_>>());
            let figure = grip_figure(&a, Some(&b));
            GripOfLaps {
                used: grips.map(|grip| grip.map(|grip| grip.used(&limit))),
                picture: or_logged(
                    Drawing::new(painter, &figure, Form::default()),
                    "a friction circle",
                ),
                a: a_label,
                b: b_label,
            }
        })
        .await
    }
}

/// The friction circle of one lap or two.
#[must_use]
pub fn grip_figure(a: &TitledLap, b: Option<&TitledLap>) -> Figure {
    let label = |lap: &TitledLap| format!("lap {}", lap.title.number);
    let (a_label, b_label) = (label(a), b.map(label));
    let circuits = [b, Some(a)].map(|lap| lap.and_then(|lap| lap.title.circuit.as_deref()));
    grip::figure(&GripInput {
        a: GripSide {
            lap: &a.lap,
            driver: &a.title.driver,
            label: &a_label,
        },
        b: b.zip(b_label.as_deref()).map(|(lap, label)| GripSide {
            lap: &lap.lap,
            driver: &lap.title.driver,
            label,
        }),
        circuit: circuits.into_iter().flatten().next().unwrap_or_default(),
        car: a.title.car.as_deref().unwrap_or_default(),
    })
}
