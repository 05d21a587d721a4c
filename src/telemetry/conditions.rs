//! Under which conditions a session was driven, as far as its log or its driver says.

/// How wet the track was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Surface {
    /// No water on it.
    Dry,
    /// Some of it wet.
    Damp,
    /// Wet.
    Wet,
}

impl Surface {
    const ALL: [Self; 3] = [Self::Dry, Self::Damp, Self::Wet];

    /// The name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dry => "dry",
            Self::Damp => "damp",
            Self::Wet => "wet",
        }
    }

    /// The surface with that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|surface| surface.name() == name)
    }
}

/// Conditions of a session. `None`: nobody says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditions {
    /// How wet the track was.
    pub surface: Option<Surface>,
    /// The tyres, as the log or the driver calls them.
    pub tyres: Option<String>,
    /// Fuel at the beginning, litres.
    pub fuel_l: Option<f64>,
    /// The air, degrees Celsius.
    pub air_c: Option<f64>,
    /// The track, degrees Celsius.
    pub track_c: Option<f64>,
    /// The setup sheet, as the log holds it.
    pub setup: Option<String>,
}

impl Conditions {
    /// Whether nobody says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
