//! One corner of two stored laps as a card.

use super::compare_laps::Pair;
use super::default_laps::Unsaid;
use super::drawing::Drawing;
use super::label::LapSummary;
use super::lap_pictures::{View, corner_figure};
use super::offered_laps::OfferedLap;
use super::{Actor, App, Error};
use crate::analysis::{Corner, corner_account};
use crate::units::Seconds;

/// A corner's card.
#[derive(Clone, Debug)]
pub struct DrawnCorner {
    /// The lap looked at.
    pub a: LapSummary,
    /// The reference.
    pub b: LapSummary,
    /// What of the choice was ours.
    pub unsaid: Unsaid,
    /// Other laps there to look at, or to hold the lap against.
    pub offered: Vec<OfferedLap>,
    /// Number of the corner.
    pub number: u32,
    /// Every corner of the two laps with what it costs.
    pub corners: Vec<(Corner, Seconds)>,
    /// What happens in it, in a sentence or two.
    pub sentence: String,
    /// The picture.
    pub picture: Drawing,
    /// How it was asked for.
    pub view: View,
}

impl App {
    /// Draws one corner of two laps.
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
        let unsaid = loaded.unsaid;
        let offered = self.others_of(actor, &loaded).await?;
        self.paint(move |painter| {
            let laps = loaded.compared(view.words)?;
            let figure = corner_figure(&laps.to_draw, &view, number)?;
            let account = corner_account(&laps.to_draw.comparison).into_iter();
            let corners = account.map(|(corner, loss)| (corner.clone(), loss)).collect();
            Ok(DrawnCorner {
                corners,
                picture: Drawing::new(painter, &figure, view.form)?,
                sentence: figure.lead.sentence,
                a: laps.a,
                b: laps.b,
                unsaid,
                offered,
                number,
                view,
            })
        })
        .await?
    }
}
