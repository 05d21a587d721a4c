//! An answer as it was asked for, with what no button carries: so that it is the same when it is said again where it stands.

use std::fmt;
use std::str::FromStr;

use super::custom_id::{CustomId, NotOurs};
use crate::app::lap_pictures::{ChannelRole, Form, MapColor, View};
use crate::ids::LapId;

/// What was asked for beside an answer's laps; what was not is as usual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// For which screen.
    pub form: Option<Form>,
    /// One more channel.
    pub channel: Option<ChannelRole>,
    /// The one corner of a comparison.
    pub corner: Option<u32>,
    /// What the colors of a map say.
    pub color: Option<MapColor>,
    /// A third and a fourth lap.
    pub others: [Option<LapId>; 2],
}

impl Wanted {
    /// As a picture was drawn.
    #[must_use]
    pub fn of(view: &View) -> Self {
        Self {
            form: view.is_form_chosen.then_some(view.form),
            channel: view.channel,
            corner: view.stretch.corner(),
            ..Self::default()
        }
    }

    /// How a picture is to be drawn.
    #[must_use]
    pub fn view(&self) -> View {
        View::new(self.form, self.channel, self.corner)
    }
}

/// An answer, and how it was wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Which answer.
    pub id: CustomId,
    /// How.
    pub wanted: Wanted,
}

impl Standing {
    /// The laps without which there is nothing to say; none: it cannot be said again.
    #[must_use]
    pub(crate) fn needs(&self) -> Vec<LapId> {
        let mut laps = answered_laps(self.id);
        if !laps.is_empty() {
            laps.extend(self.wanted.others.into_iter().flatten());
        }
        laps
    }
}

/// The laps that it asks for an answer about; none: it is about something else.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else is pressed is no answer about named laps"
)]
fn answered_laps(id: CustomId) -> Vec<LapId> {
    match id {
        CustomId::Compare(a, Some(b))
        | CustomId::Full(a, b)
        | CustomId::Track(a, Some(b))
        | CustomId::Corner(_, a, b)
        | CustomId::Analyze(a, Some(b)) => vec![a, b],
        CustomId::Track(lap, None) | CustomId::Debrief(lap) | CustomId::Laps(lap) => vec![lap],
        _ => Vec::new(),
    }
}

impl From<CustomId> for Standing {
    fn from(id: CustomId) -> Self {
        Self {
            id,
            wanted: Wanted::default(),
        }
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wanted {
            form,
            channel,
            corner,
            color,
            others,
        } = self.wanted;
        write!(f, "{}", self.id)?;
        if let Some(form) = form {
            write!(f, " form={}", form.name())?;
        }
        if let Some(channel) = channel {
            write!(f, " channel={}", channel.name())?;
        }
        if let Some(corner) = corner {
            write!(f, " corner={corner}")?;
        }
        if let Some(color) = color {
            write!(f, " color={}", color.name())?;
        }
        for lap in others.into_iter().flatten() {
            write!(f, " lap={lap}")?;
        }
        Ok(())
    }
}

impl FromStr for Standing {
    type Err = NotOurs;

    fn from_str(text: &str) -> Result<Self, NotOurs> {
        let mut parts = text.split(' ');
        let id = parts.next().unwrap_or_default().parse()?;
        let mut wanted = Wanted::default();
        for part in parts {
            let (name, value) = part.split_once('=').ok_or(NotOurs)?;
            match name {
                "form" => wanted.form = Some(Form::from_name(value).ok_or(NotOurs)?),
                "channel" => wanted.channel = Some(ChannelRole::from_name(value).ok_or(NotOurs)?),
                "corner" => wanted.corner = Some(value.parse().map_err(|_| NotOurs)?),
                "color" => wanted.color = Some(MapColor::from_name(value).ok_or(NotOurs)?),
                "lap" => {
                    let lap = value.parse().map_err(|_| NotOurs)?;
                    let free = wanted.others.iter_mut().find(|other| other.is_none());
                    *free.ok_or(NotOurs)? = Some(lap);
                }
                _ => return Err(NotOurs),
            }
        }
        Ok(Self { id, wanted })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let lap = |number| LapId::new(Uuid::from_u128(number));
        let everything = Standing {
            id: CustomId::Compare(lap(1), Some(lap(2))),
            wanted: Wanted {
                form: Some(Form::Wide),
                channel: Some(ChannelRole::Rpm),
                corner: Some(5),
                color: Some(MapColor::Pedals),
                others: [Some(lap(3)), Some(lap(4))],
            },
        };
        let nothing = Standing {
            id: CustomId::Laps(lap(1)),
            wanted: Wanted::default(),
        };
        for standing in [everything, nothing] {
            assert_eq!(standing.to_string().parse(), Ok(standing));
        }
        assert_eq!(everything.needs(), [lap(1), lap(2), lap(3), lap(4)]);
        // As it was written before anything was wanted.
        assert_eq!(nothing.to_string(), nothing.id.to_string());
        assert_eq!("compare".parse::<Standing>(), Err(NotOurs));
        assert_eq!(format!("{nothing} form=huge").parse::<Standing>(), Err(NotOurs));
        assert_eq!(format!("{nothing} lap").parse::<Standing>(), Err(NotOurs));
    }
}
