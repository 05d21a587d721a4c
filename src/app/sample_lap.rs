//! Two laps of a simulated car, debriefed for whoever wants to see an answer before they have a log. Nothing is stored.

use super::drawing::Drawing;
use super::lap_pictures::{LabeledLap, LapLabel, LapsToDraw, View, compared};
use super::log_file::LogFile;
use super::preferences::Preferences;
use super::upload_debrief::{corner_picture, focus_corner};
use super::{Actor, App, AppSettings, Error};
use crate::chart::Painter;
use crate::coach::{self, Debrief, World};
use crate::import::SourceFile;
use crate::telemetry::best_of;
use crate::units::Seconds;

/// What the sample laps come to.
#[derive(Clone, Debug)]
pub struct SampleDebrief {
    /// Who drove the lap looked at, and the other one.
    pub drivers: [String; 2],
    /// How much slower the first one is.
    pub gap: Seconds,
    /// What the coach says.
    pub debrief: Debrief,
    /// The corner that is talked about first.
    pub picture: Option<Drawing>,
    /// For whom it is written.
    pub reader: Preferences,
}

impl App {
    /// Debriefs the sample laps. `locale`: of the interaction.
    ///
    /// # Errors
    /// The database.
    pub async fn sample_debrief(&self, actor: &Actor, locale: &str) -> Result<SampleDebrief, Error> {
        let reader = self.preferences(actor, locale).await?;
        let view = self.in_units_of(actor, View::default()).await?;
        let settings = self.settings.clone();
        self.paint(move |painter| debriefed(painter, &settings, reader, &view))
            .await?
    }
}

/// Generates, reads, compares, draws. CPU work: not for async threads.
fn debriefed(
    painter: &mut Painter,
    settings: &AppSettings,
    reader: Preferences,
    view: &View,
) -> Result<SampleDebrief, Error> {
    let [quick, slower] = lapgen::sample_laps();
    let drawn: LapsToDraw = compared(
        labeled(&slower, settings)?,
        labeled(&quick, settings)?,
        Vec::new(),
        &settings.compare,
    )?;
    let facts = coach::facts_of_comparison(&drawn.comparison, World::RealCar);
    let debrief = coach::debrief(&facts, &reader, 1);
    let focus = debrief.focus.as_ref().map(|focus| focus.corner);
    let corner = focus_corner(&drawn.comparison, focus);
    Ok(SampleDebrief {
        picture: corner_picture(painter, &drawn, view, corner.as_ref()),
        drivers: [slower.driver, quick.driver],
        gap: drawn.comparison.delta,
        debrief,
        reader,
    })
}

fn labeled(sample: &lapgen::SampleLap, settings: &AppSettings) -> Result<LabeledLap, Error> {
    let file = SourceFile {
        name: &sample.file_name,
        bytes: sample.text.as_bytes(),
    };
    let log = LogFile::read(&file, &settings.import, &settings.circuits)?;
    let circuit = log.recording.circuit.name.clone();
    let lap = best_of(log.laps, |lap| lap.counted_time()).ok_or(Error::TooFewLaps)?;
    Ok(LabeledLap {
        label: LapLabel {
            is_optimal: false,
            driver: sample.driver.clone(),
            number: lap.number(),
            circuit,
            car: None,
        },
        lap,
    })
}
