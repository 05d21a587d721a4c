//! One corner of two stored laps as a card.

use super::compare_laps::Pair;
use super::drawing::Drawing;
use super::label::LapLabel;
use super::lap_pictures::{View, corner_figure};
use super::{Actor, App, Error};

/// A corner's card.
#[derive(Clone, Debug)]
pub struct DrawnCorner {
    /// The lap looked at.
    pub a: LapLabel,
    /// The reference.
    pub b: LapLabel,
    /// Number of the corner.
    pub number: u32,
    /// What happens in it, in a sentence or two.
    pub sentence: String,
    /// The picture.
    pub picture: Drawing,
}

impl App {
    /// Draws one corner of two laps. Defaults as for a comparison.
    ///
    /// # Errors
    /// No such laps or corner, laps that cannot be compared, the database.
    pub async fn draw_corner(
        &self,
        actor: &Actor,
        pair: Pair,
        number: u32,
        view: View,
    ) -> Result<DrawnCorner, Error> {
        let view = self.in_units_of(actor, view).await?;
        let loaded = self.load_pair(actor, pair).await?;
        let (a, b) = (loaded.a.0.clone(), loaded.b.0.clone());
        let (sentence, picture) = self
            .paint(move |painter| {
                let figure = corner_figure(&loaded.compared()?, &view, number)?;
                let picture = Drawing::new(painter, &figure, view.form)?;
                Ok::<_, Error>((figure.lead.sentence, picture))
            })
            .await??;
        Ok(DrawnCorner {
            a,
            b,
            number,
            sentence,
            picture,
        })
    }
}
