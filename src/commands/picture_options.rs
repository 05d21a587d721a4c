//! What pictures can be asked for in an option: names that people read, and the words the rest of the program knows.

/// For which screen a picture is made.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum FormOption {
    #[name = "compact: fills a phone"]
    Compact,
    #[name = "wide: for a large screen"]
    Wide,
    #[name = "detail: wide at twice the size"]
    Detail,
}

impl FormOption {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Wide => "wide",
            Self::Detail => "detail",
        }
    }
}

/// A channel beside the usual ones.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum ChannelOption {
    #[name = "engine speed"]
    Rpm,
    #[name = "lateral acceleration"]
    LatAccel,
    #[name = "acceleration and braking"]
    LongAccel,
    #[name = "yaw rate"]
    YawRate,
    #[name = "clutch"]
    Clutch,
    #[name = "height"]
    Altitude,
}

impl ChannelOption {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Rpm => "rpm",
            Self::LatAccel => "lat_accel",
            Self::LongAccel => "long_accel",
            Self::YawRate => "yaw_rate",
            Self::Clutch => "clutch",
            Self::Altitude => "altitude",
        }
    }
}

/// What the colors of a map say.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum ColorOption {
    #[name = "who gains where"]
    Gain,
    #[name = "speed"]
    Speed,
    #[name = "gear"]
    Gear,
    #[name = "brake and throttle"]
    Pedals,
}

impl ColorOption {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Gain => "gain",
            Self::Speed => "speed",
            Self::Gear => "gear",
            Self::Pedals => "pedals",
        }
    }
}
