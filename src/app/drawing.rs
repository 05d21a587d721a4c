//! Pictures: off the async threads, at most one per core, with buffers that are used again.

use std::sync::{Arc, Mutex, PoisonError};

use super::lap_pictures::View;
use super::{App, Error};
pub(crate) use crate::chart::Figure;
use crate::chart::{ChartError, Form, Painter};

/// A PNG and what it says in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The file; empty where there is nothing to draw, and the words say why.
    pub png: Vec<u8>,
    /// What it says in words.
    pub alt_text: String,
}

impl Drawing {
    /// Draws a figure. Takes about ten milliseconds of one core: not for async threads.
    ///
    /// # Errors
    /// It could not be laid out or encoded.
    pub fn new(painter: &mut Painter, figure: &Figure, form: Form) -> Result<Self, ChartError> {
        Self::of(figure, || painter.png(figure, form))
    }

    fn of(figure: &Figure, drawn: impl FnOnce() -> Result<Vec<u8>, ChartError>) -> Result<Self, ChartError> {
        if let Some(reason) = figure.nothing() {
            return Ok(Self {
                png: Vec::new(),
                alt_text: reason.to_owned(),
            });
        }
        Ok(Self {
            png: drawn()?,
            alt_text: figure.alt_text.clone(),
        })
    }
}

/// Draws one figure, for those who draw no more than that.
///
/// # Errors
/// It could not be laid out or encoded.
pub(crate) fn draw_to_png(figure: &Figure, view: &View) -> Result<Drawing, ChartError> {
    Drawing::of(figure, || Painter::new().last_png(figure, view.form))
}

/// Painters that nobody uses at the moment; never more than pictures are drawn at the same time.
#[derive(Clone, Default)]
pub(super) struct IdlePainters(Arc<Mutex<Vec<Painter>>>);

impl IdlePainters {
    fn take(&self) -> Painter {
        let mut idle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop().unwrap_or_default()
    }

    fn put_back(&self, painter: Painter) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(painter);
    }
}

impl App {
    /// Runs work that ends in a picture on a blocking thread, with a painter whose buffers exist already.
    ///
    /// # Errors
    /// The work panicked, or the bot is shutting down.
    pub(super) async fn paint<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Painter) -> T + Send + 'static,
    ) -> Result<T, Error> {
        let idle = self.idle_painters.clone();
        Self::on_cpu(self.render_permits(), move || {
            let mut painter = idle.take();
            let outcome = work(&mut painter);
            // A painter in the middle of a picture is not put back: a panic does not come here.
            idle.put_back(painter);
            outcome
        })
        .await
    }
}

/// The picture, or a line in the log: numbers are answered without it.
pub(super) fn or_logged(picture: Result<Drawing, ChartError>, what: &'static str) -> Option<Drawing> {
    if let Err(error) = &picture {
        tracing::error!(error = %error, what, "a picture could not be drawn");
    }
    picture.ok()
}
