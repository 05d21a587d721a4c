//! The track of a stored lap from above.

use super::compare_laps::Pair;
use super::drawing::Drawing;
use super::label::LapSummary;
use super::lap_pictures::{MapColor, View, map_figure};
use super::{Actor, App, Error};

/// A track's picture.
#[derive(Clone, Debug)]
pub struct DrawnMap {
    /// The lap looked at.
    pub a: LapSummary,
    /// The reference; `None` where the picture is about one lap.
    pub b: Option<LapSummary>,
    /// The picture.
    pub picture: Drawing,
}

impl App {
    /// Draws the track: who gains where, or what one lap does along it. Defaults as for a comparison.
    ///
    /// # Errors
    /// No such laps, laps that cannot be compared, the database.
    pub async fn draw_map(
        &self,
        actor: &Actor,
        pair: Pair,
        color: MapColor,
        view: View,
    ) -> Result<DrawnMap, Error> {
        let view = self.in_units_of(actor, view).await?;
        let loaded = if color == MapColor::Gain {
            self.load_pair(actor, pair).await?
        } else {
            self.load_alone(actor, pair).await?
        };
        self.paint(move |painter| {
            let laps = loaded.compared()?;
            let figure = map_figure(&laps.to_draw, &view, color)?;
            drop(laps.to_draw);
            Ok(DrawnMap {
                picture: Drawing::new(painter, &figure, view.form)?,
                b: Some(laps.b).filter(|b| b.id != laps.a.id),
                a: laps.a,
            })
        })
        .await?
    }
}
