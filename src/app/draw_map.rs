//! The track of a stored lap from above.

use super::compare_laps::Pair;
use super::drawing::Drawing;
use super::label::LapLabel;
use super::lap_pictures::{MapColor, View, map_figure};
use super::{Actor, App, Error};

/// A track's picture.
#[derive(Clone, Debug)]
pub struct DrawnMap {
    /// The lap looked at.
    pub a: LapLabel,
    /// The reference; `None` where the picture is about one lap.
    pub b: Option<LapLabel>,
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
        color: Option<&str>,
        view: View,
    ) -> Result<DrawnMap, Error> {
        let color = color.and_then(MapColor::from_name).unwrap_or_default();
        let view = self.in_units_of(actor, view).await?;
        let loaded = if color == MapColor::Gain {
            self.load_pair(actor, pair).await?
        } else {
            self.load_alone(actor, pair).await?
        };
        let (a, b) = (loaded.a.0.clone(), loaded.b.0.clone());
        let picture = self
            .paint(move |painter| {
                let figure = map_figure(&loaded.compared()?, &view, color)?;
                Ok::<_, Error>(Drawing::new(painter, &figure, view.form)?)
            })
            .await??;
        Ok(DrawnMap {
            b: (b.id != a.id).then_some(b),
            a,
            picture,
        })
    }
}
