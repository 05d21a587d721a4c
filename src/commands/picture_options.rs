//! What pictures can be asked for in an option: names that people read, and what they mean.

use crate::app::lap_pictures::{ChannelRole, Form, MapColor};

/// For which screen a picture is made.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub(super) enum FormOption {
    #[name = "chat: what matters, in large letters"]
    Chat,
    #[name = "compact: everything, fills a phone"]
    Compact,
    #[name = "wide: everything, for a large screen"]
    Wide,
    #[name = "detail: wide at twice the size"]
    Detail,
}

impl From<FormOption> for Form {
    fn from(option: FormOption) -> Self {
        match option {
            FormOption::Chat => Self::Chat,
            FormOption::Compact => Self::Compact,
            FormOption::Wide => Self::Wide,
            FormOption::Detail => Self::Detail,
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

impl From<ChannelOption> for ChannelRole {
    fn from(option: ChannelOption) -> Self {
        match option {
            ChannelOption::Rpm => Self::Rpm,
            ChannelOption::LatAccel => Self::LatAccel,
            ChannelOption::LongAccel => Self::LongAccel,
            ChannelOption::YawRate => Self::YawRate,
            ChannelOption::Clutch => Self::Clutch,
            ChannelOption::Altitude => Self::Altitude,
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

impl From<ColorOption> for MapColor {
    fn from(option: ColorOption) -> Self {
        match option {
            ColorOption::Gain => Self::Gain,
            ColorOption::Speed => Self::Speed,
            ColorOption::Gear => Self::Gear,
            ColorOption::Pedals => Self::Pedals,
        }
    }
}
