//! What pictures of laps are made of: laps with what to call them, and how the asker wants to see them.

use super::{Actor, App, Error};
use crate::analysis::{self, AnalysisError, CompareSettings, Comparison};
pub use crate::chart::compare::NoSuchCorner;
use crate::chart::compare::{CompareInput, DEFAULT_CHANNELS, LapSide, OtherLap, Stretch};
pub use crate::chart::map::MapColor;
use crate::chart::{self, Figure, Form};
use crate::telemetry::{ChannelRole, Lap};
use crate::units::{DisplayUnits, Metres};

/// What a picture's title says about a lap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LapTitle {
    /// The driver's name.
    pub driver: String,
    /// The file's number of the lap.
    pub number: u32,
    /// The circuit's name.
    pub circuit: Option<String>,
    /// The car's name.
    pub car: Option<String>,
}

/// A lap and what to call it.
#[derive(Clone, Debug)]
pub struct TitledLap {
    /// The lap.
    pub lap: Lap,
    /// What to call it.
    pub title: LapTitle,
}

/// Two laps, their comparison, and up to two more laps held against the same reference.
#[derive(Clone, Debug)]
pub struct LapsToDraw {
    /// The lap looked at.
    pub a: TitledLap,
    /// The reference.
    pub b: TitledLap,
    /// What the comparison of the two says.
    pub comparison: Comparison,
    /// The laps beside the two.
    pub others: Vec<(TitledLap, Comparison)>,
}

/// How the asker wants to see a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct View {
    /// For which screen.
    pub form: Form,
    /// km/h or mph, metres or feet.
    pub units: DisplayUnits,
    /// A channel beside the usual ones.
    pub channel: Option<ChannelRole>,
    /// Which part of the lap.
    pub stretch: Stretch,
}

impl App {
    /// The view in the units that the actor has chosen.
    ///
    /// # Errors
    /// The database.
    pub(super) async fn in_units_of(&self, actor: &Actor, view: View) -> Result<View, Error> {
        // The language of a client says nothing of units.
        let units = self.preferences(actor, "").await?.units;
        Ok(View { units, ..view })
    }
}

impl View {
    /// From options as typed; what is not known stays as usual.
    #[must_use]
    pub fn parse(form: Option<&str>, channel: Option<&str>, corner: Option<u32>) -> Self {
        Self {
            form: form.and_then(Form::from_name).unwrap_or_default(),
            units: DisplayUnits::default(),
            channel: channel.and_then(ChannelRole::from_name),
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
    a: TitledLap,
    b: TitledLap,
    others: Vec<TitledLap>,
    settings: &CompareSettings,
) -> Result<LapsToDraw, AnalysisError> {
    let comparison = analysis::compare(&a.lap, &b.lap, settings)?;
    let others = others.into_iter().map(|other| {
        let comparison = analysis::compare(&other.lap, &b.lap, settings)?;
        Ok((other, comparison))
    });
    let others = others.collect::<Result<_, AnalysisError>>()?;
    Ok(LapsToDraw {
        a,
        b,
        comparison,
        others,
    })
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

/// Gives the chart its input, which borrows labels that live here.
fn with_input<T>(
    laps: &LapsToDraw,
    view: &View,
    draw: impl FnOnce(&CompareInput<'_>) -> T,
) -> Result<T, NoSuchCorner> {
    let window = view.stretch.window(&laps.comparison)?;
    let label = |lap: &TitledLap| format!("lap {}", lap.title.number);
    let (a_label, b_label) = (label(&laps.a), label(&laps.b));
    let other_labels: Vec<String> = laps.others.iter().map(|(lap, _)| label(lap)).collect();
    let others: Vec<OtherLap<'_>> = laps
        .others
        .iter()
        .zip(&other_labels)
        .map(|((lap, comparison), label)| OtherLap {
            side: side(lap, label),
            comparison,
        })
        .collect();
    let mut channels = DEFAULT_CHANNELS.to_vec();
    channels.extend(view.channel.filter(|channel| !DEFAULT_CHANNELS.contains(channel)));
    let circuits = [&laps.b, &laps.a].map(|lap| lap.title.circuit.as_deref());
    Ok(draw(&CompareInput {
        comparison: &laps.comparison,
        a: side(&laps.a, &a_label),
        b: side(&laps.b, &b_label),
        others: &others,
        circuit: circuits.into_iter().flatten().next().unwrap_or_default(),
        units: view.units,
        channels: &channels,
        window,
    }))
}

fn side<'a>(lap: &'a TitledLap, label: &'a str) -> LapSide<'a> {
    LapSide {
        lap: &lap.lap,
        driver: &lap.title.driver,
        label,
        car: lap.title.car.as_deref().unwrap_or_default(),
    }
}
