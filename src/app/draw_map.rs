//! The track of a stored lap from above.

use chrono::{DateTime, Utc};

use super::choose_laps::SaidLaps;
use super::compare_laps::Pair;
use super::default_laps::Unsaid;
use super::drawing::Drawing;
use super::label::LapSummary;
use super::lap_pictures::{MapColor, View, map_figure};
use super::offered_laps::OfferedLap;
use super::{Actor, App, Error};
use crate::analysis::{Corner, corner_account};
use crate::units::Seconds;

/// A track's picture.
#[derive(Clone, Debug)]
pub struct DrawnMap {
    /// The lap looked at.
    pub a: LapSummary,
    /// The reference; `None` where the picture is about one lap.
    pub b: Option<LapSummary>,
    /// What of the choice was ours.
    pub unsaid: Unsaid,
    /// Other laps there to look at, or to hold the lap against.
    pub offered: Vec<OfferedLap>,
    /// Every corner of the two laps with what it costs; empty where the picture is about one.
    pub corners: Vec<(Corner, Seconds)>,
    /// The picture.
    pub picture: Drawing,
    /// How it was asked for.
    pub view: View,
    /// What its colors say.
    pub color: MapColor,
}

impl App {
    /// Draws the track of the laps that are meant. Where no color was chosen and there is nothing to hold the lap
    /// against, it is drawn alone, by its speed.
    ///
    /// # Errors
    /// As [`draw_map`](Self::draw_map), and several laps that fit.
    pub async fn choose_and_draw_map(
        &self,
        actor: &Actor,
        said: SaidLaps<'_>,
        color: Option<MapColor>,
        view: View,
        now: DateTime<Utc>,
    ) -> Result<DrawnMap, Error> {
        let chosen = match self.choose_pair(actor, said, now).await {
            Ok(pair) => Ok((pair, color.unwrap_or_default())),
            Err(Error::OnlyOneLap) => {
                let alone = self.choose_alone(actor, said.lap, now).await?;
                Ok((
                    alone,
                    color
                        .filter(|color| *color != MapColor::Gain)
                        .unwrap_or(MapColor::Speed),
                ))
            }
            Err(error) => Err(error),
        };
        let (pair, color) = chosen?;
        self.draw_map(actor, Pair::chosen(pair), color, view).await
    }

    /// Draws the track: who gains where, or what one lap does along it.
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
        let unsaid = loaded.unsaid;
        let offered = self.others_of(actor, &loaded).await?;
        self.paint(move |painter| {
            let laps = loaded.compared(view.words)?;
            let figure = map_figure(&laps.to_draw, &view, color)?;
            let is_pair = laps.b.id != laps.a.id;
            let account = corner_account(&laps.to_draw.comparison).into_iter();
            let account = account.map(|(corner, loss)| (corner.clone(), loss));
            Ok(DrawnMap {
                corners: account.filter(|_| is_pair).collect(),
                picture: Drawing::new(painter, &figure, view.form)?,
                b: Some(laps.b).filter(|b| b.id != laps.a.id),
                a: laps.a,
                unsaid,
                offered,
                view,
                color,
            })
        })
        .await?
    }
}
