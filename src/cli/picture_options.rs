//! How pictures are drawn, as asked for on the command line.

use std::ops::RangeInclusive;

use clap::{Args, ValueEnum};

use crate::app::lap_pictures::{Form, MapColor, View};
use crate::telemetry::ChannelRole;
use crate::words::Words;

/// How to draw.
#[derive(Debug, Args)]
pub(super) struct PictureOptions {
    #[arg(long, value_enum, default_value_t = FormOption::Chat)]
    pub(super) form: FormOption,
    #[arg(long, value_enum, default_value_t = UnitsOption::Kmh)]
    pub(super) units: UnitsOption,
}

/// For which screen a picture is made.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FormOption {
    /// 1100 wide: what matters, in large letters
    Chat,
    /// 1080 wide, portrait: everything
    Compact,
    /// 1600 wide: everything
    Wide,
    /// 3200 x 2400
    Detail,
}

/// Units of speeds and distances.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum UnitsOption {
    /// km/h and metres
    Kmh,
    /// mph and feet
    Mph,
}

/// What the colors of a map say.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ColorOption {
    /// Who gains where
    Gain,
    /// Speed of A
    Speed,
    /// Gear of A
    Gear,
    /// Brake and throttle of A
    Pedals,
}

impl ColorOption {
    pub(super) const fn color(self) -> MapColor {
        match self {
            Self::Gain => MapColor::Gain,
            Self::Speed => MapColor::Speed,
            Self::Gear => MapColor::Gear,
            Self::Pedals => MapColor::Pedals,
        }
    }
}

impl PictureOptions {
    /// What the options say, without a channel or a part of the lap.
    pub(super) fn view(&self, words: Words) -> View {
        self.view_of(words, None, None, None)
    }

    /// The same with a channel, and a corner or a range of metres.
    pub(super) fn view_of(
        &self,
        words: Words,
        channel: Option<ChannelRole>,
        corner: Option<u32>,
        range_m: Option<RangeInclusive<f64>>,
    ) -> View {
        let form = match self.form {
            FormOption::Chat => Form::Chat,
            FormOption::Compact => Form::Compact,
            FormOption::Wide => Form::Wide,
            FormOption::Detail => Form::Detail,
        };
        let view = View::new(Some(form), channel, corner).in_miles(matches!(self.units, UnitsOption::Mph));
        let view = View { words, ..view };
        match range_m {
            Some(range_m) => view.between(*range_m.start(), *range_m.end()),
            None => view,
        }
    }
}

/// The name of a channel that can be drawn.
pub(super) fn channel(text: &str) -> Result<ChannelRole, String> {
    ChannelRole::from_name(text)
        .ok_or_else(|| "`pacenote inspect FILE` lists the channels of a file".to_owned())
}

/// `800..1200`, in metres along the reference lap.
pub(super) fn range_m(text: &str) -> Result<RangeInclusive<f64>, String> {
    let (from, to) = text.split_once("..").ok_or("write it as FROM..TO, in metres")?;
    let metres = |part: &str| {
        let number: Result<f64, _> = part.trim_end_matches('m').trim().parse();
        number
            .ok()
            .filter(|number| number.is_finite())
            .ok_or_else(|| format!("`{part}` is not a number of metres"))
    };
    let (from_m, to_m) = (metres(from)?, metres(to)?);
    if from_m < to_m {
        Ok(from_m..=to_m)
    } else {
        Err("the first number must be the smaller one".to_owned())
    }
}
