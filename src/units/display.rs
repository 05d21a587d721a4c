//! The units a reader wants to see.

/// Metric or imperial.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DisplayUnits {
    /// km/h and metres.
    #[default]
    Metric,
    /// mph and feet.
    Imperial,
}

impl DisplayUnits {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Metric, Self::Imperial];

    /// The name in the database and in settings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Metric => "metric",
            Self::Imperial => "imperial",
        }
    }

    /// By its name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|units| units.name() == name)
    }
}
