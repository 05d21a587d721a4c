//! What pictures of laps are made of: laps with what to call them, and how the asker wants to see them.

use std::borrow::Cow;

use super::{Actor, App, Error};
use crate::analysis::{self, AnalysisError, CompareSettings, Comparison, MapUp};
pub use crate::chart::Form;
pub(crate) use crate::chart::compare::NoSuchCorner;
pub(crate) use crate::chart::compare::OtherLap;
use crate::chart::compare::{CompareInput, DEFAULT_CHANNELS, Stretch};
pub use crate::chart::map::MapColor;
use crate::chart::{self, Figure};
pub(crate) use crate::telemetry::ChannelRole;
pub use crate::telemetry::{LabeledLap, LapLabel};
use crate::units::{DisplayUnits, Metres};
use crate::words::Words;

/// Two laps, their comparison, and up to two more laps held against the same reference.
#[derive(Clone, Debug)]
pub struct LapsToDraw {
    /// The lap looked at.
    pub a: LabeledLap,
    /// The reference.
    pub b: LabeledLap,
    /// What the comparison of the two says.
    pub comparison: Comparison,
    /// The laps beside the two.
    pub others: Vec<OtherLap>,
    /// Which way up their circuit is drawn.
    pub map_up: MapUp,
}

/// How the asker wants to see a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct View {
    /// For which screen.
    pub form: Form,
    /// It was asked for, whatever the asker's settings are.
    pub is_form_chosen: bool,
    /// km/h or mph, metres or feet.
    pub units: DisplayUnits,
    /// A channel beside the usual ones.
    pub channel: Option<ChannelRole>,
    /// Which part of the lap.
    pub stretch: Stretch,
    /// In which language.
    pub words: Words,
}

impl App {
    /// The view in the units and the language that the actor has chosen.
    ///
    /// # Errors
    /// The database.
    pub(super) async fn in_units_of(&self, actor: &Actor, view: View) -> Result<View, Error> {
        let reader = self.preferences(actor, "").await?;
        let form = if view.is_form_chosen {
            view.form
        } else {
            self.form_of(actor).await
        };
        Ok(View {
            form,
            units: reader.units,
            words: reader.words(),
            ..view
        })
    }
}

impl View {
    /// From a command's options; what was not chosen stays as usual.
    #[must_use]
    pub fn new(form: Option<Form>, channel: Option<ChannelRole>, corner: Option<u32>) -> Self {
        Self {
            form: form.unwrap_or_default(),
            is_form_chosen: form.is_some(),
            units: DisplayUnits::default(),
            words: Words::default(),
            channel,
            stretch: corner.map_or(Stretch::WholeLap, Stretch::Corner),
        }
    }

    /// In miles and feet, or in kilometres and metres.
    #[must_use]
    pub const fn in_miles(mut self, miles: bool) -> Self {
        self.units = if miles {
            DisplayUnits::Imperial
        } else {
            DisplayUnits::Metric
        };
        self
    }

    /// Only between two stations, metres along the reference.
    #[must_use]
    pub const fn between(mut self, from_m: f64, to_m: f64) -> Self {
        self.stretch = Stretch::Range(Metres::new(from_m), Metres::new(to_m));
        self
    }
}

/// Holds up to two more laps against the reference of two laps.
///
/// # Errors
/// Laps that cannot be compared.
pub fn compared(
    a: LabeledLap,
    b: LabeledLap,
    others: Vec<LabeledLap>,
    settings: &CompareSettings,
) -> Result<LapsToDraw, AnalysisError> {
    let a = at_line_of(a, &b, settings);
    let comparison = analysis::compare(&a.lap, &b.lap, settings)?;
    let others = others.into_iter().map(|lap| {
        let lap = at_line_of(lap, &b, settings);
        let comparison = analysis::compare(&lap.lap, &b.lap, settings)?;
        Ok(OtherLap { lap, comparison })
    });
    let others = others.collect::<Result<_, AnalysisError>>()?;
    let map_up = MapUp::of_lap(&b.lap, b.label.circuit.as_deref(), &settings.corners);
    Ok(LapsToDraw {
        a,
        b,
        comparison,
        others,
        map_up,
    })
}

/// A lap as pictures draw it beside the reference: beginning at the same line, wherever its own logger has it.
fn at_line_of(lap: LabeledLap, reference: &LabeledLap, settings: &CompareSettings) -> LabeledLap {
    let turned = match analysis::at_line_of(&lap.lap, &reference.lap, &settings.alignment) {
        Cow::Owned(turned) => turned,
        Cow::Borrowed(_) => return lap,
    };
    LabeledLap { lap: turned, ..lap }
}

/// The figure of a comparison.
///
/// # Errors
/// The corner asked for does not exist.
pub fn compare_figure(laps: &LapsToDraw, view: &View) -> Result<Figure, NoSuchCorner> {
    with_input(laps, view, chart::compare::figure)
}

/// The figure of the track alone.
///
/// # Errors
/// The corner asked for does not exist.
pub fn map_figure(laps: &LapsToDraw, view: &View, color: MapColor) -> Result<Figure, NoSuchCorner> {
    with_input(laps, view, |input| chart::map::figure(input, color))
}

/// The figure of one corner.
///
/// # Errors
/// It does not exist.
pub fn corner_figure(laps: &LapsToDraw, view: &View, number: u32) -> Result<Figure, NoSuchCorner> {
    let view = View {
        stretch: Stretch::Corner(number),
        ..*view
    };
    with_input(laps, &view, |input| chart::corner_card::figure(input, number))
}

fn with_input<T>(
    laps: &LapsToDraw,
    view: &View,
    draw: impl FnOnce(&CompareInput<'_>) -> T,
) -> Result<T, NoSuchCorner> {
    let window = view.stretch.window(&laps.comparison)?;
    let mut channels = DEFAULT_CHANNELS.to_vec();
    channels.extend(view.channel.filter(|channel| !DEFAULT_CHANNELS.contains(channel)));
    Ok(draw(&CompareInput {
        comparison: &laps.comparison,
        a: &laps.a,
        b: &laps.b,
        others: &laps.others,
        units: view.units,
        channels: &channels,
        window,
        corner: view.stretch.corner(),
        words: view.words,
        map_up: laps.map_up,
        form: view.form,
    }))
}
