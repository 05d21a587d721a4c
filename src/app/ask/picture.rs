//! The picture that goes with an answer, drawn as its command draws it.

use super::stored::StoredLaps;
use crate::app::compare_laps::Pair;
use crate::app::drawing::Drawing;
use crate::app::lap_pictures::View;
use crate::app::{Actor, App, Error};
use crate::coach::answer::Picture;

impl App {
    /// Draws it; an answer without its picture is still an answer.
    pub(super) async fn picture_of(
        &self,
        actor: &Actor,
        laps: &StoredLaps,
        picture: &Picture,
    ) -> Option<Drawing> {
        let pair = |a, b| Some(Pair::of(laps.summary(a)?.id, laps.summary(b)?.id));
        let drawn: Result<Option<Drawing>, Error> = match picture {
            Picture::Corner { number, a, b } => {
                let drawn = self
                    .draw_corner(actor, pair(*a, *b)?, *number, View::default())
                    .await;
                drawn.map(|drawn| Some(drawn.picture))
            }
            Picture::Compare { a, b } => {
                let drawn = self.compare_laps(actor, pair(*a, *b)?, View::default()).await;
                drawn.map(|drawn| drawn.picture)
            }
            Picture::Consistency { of } => {
                let lap = laps.summary(*of)?.id.to_string();
                self.consistency(actor, Some(&lap))
                    .await
                    .map(|drawn| drawn.picture)
            }
        };
        match drawn {
            Ok(drawing) => drawing,
            Err(error) => {
                tracing::warn!(error = %error, "the picture of an answer could not be drawn");
                None
            }
        }
    }
}
