//! One panel per channel: both laps' values at the comparison's stations.

use super::laps::DrawnLap;
use super::runs::{runs, zeroed};
use super::{CompareInput, DEFAULT_CHANNELS, marks, pedals};
use crate::chart::channel_names::channel_name;
use crate::chart::figure::{Ink, Panel, Series, Zero};
use crate::chart::scale::Scale;
use crate::telemetry::{ChannelRole, Unit};

/// Part of the axis above and below the highest and lowest line, for the marks there.
const AIR_FOR_MARKS: f64 = 0.11;

/// Panels of the channels asked for that at least one lap has.
pub(super) fn panels(input: &CompareInput<'_>, laps: &[DrawnLap<'_>], per_metre: f64) -> Vec<Panel> {
    let one_for_pedals = pedals::share_a_panel(laps, input.channels);
    let mut pedals = pedals::panel(laps, per_metre, input.words).filter(|_| one_for_pedals);
    let mut panels = Vec::new();
    for role in shown_roles(input.channels, laps) {
        if one_for_pedals && matches!(role, ChannelRole::Throttle | ChannelRole::Brake) {
            panels.extend(pedals.take());
            continue;
        }
        let mut panel = panel(input, laps, per_metre, role);
        if let Some(panel) = panel.as_mut().filter(|_| role == ChannelRole::Speed) {
            panel.marks = marks::on_speed(input, laps, per_metre);
            if !panel.marks.is_empty() {
                panel.y = panel.y.with_air(AIR_FOR_MARKS);
            }
        }
        panels.extend(panel);
    }
    panels
}

/// Panels of the channels that were asked for beside the usual ones.
pub(super) fn asked_panels(input: &CompareInput<'_>, laps: &[DrawnLap<'_>], per_metre: f64) -> Vec<Panel> {
    let asked = input
        .channels
        .iter()
        .filter(|role| !DEFAULT_CHANNELS.contains(role));
    asked
        .filter_map(|role| panel(input, laps, per_metre, *role))
        .collect()
}

/// Channels that were asked for beside the usual ones and that no lap has.
pub(super) fn asked_and_missing<'a>(input: &CompareInput<'a>) -> impl Iterator<Item = ChannelRole> + 'a {
    let (a, b) = (&input.a.lap, &input.b.lap);
    let channels = input.channels.iter().copied();
    channels.filter(move |role| {
        !DEFAULT_CHANNELS.contains(role) && a.channel(*role).is_none() && b.channel(*role).is_none()
    })
}

/// The roles asked for; where no lap has a brake channel, longitudinal acceleration shows the braking.
fn shown_roles(asked: &[ChannelRole], laps: &[DrawnLap<'_>]) -> Vec<ChannelRole> {
    let has = |role| laps.iter().any(|lap| lap.lap.channel(role).is_some());
    let mut roles: Vec<ChannelRole> = Vec::new();
    for &asked in asked {
        let role = if asked == ChannelRole::Brake && !has(asked) {
            ChannelRole::LongAccel
        } else {
            asked
        };
        if has(role) && !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles
}

/// One channel of every lap; `None` where none has it.
pub(in crate::chart) fn panel(
    input: &CompareInput<'_>,
    laps: &[DrawnLap<'_>],
    per_metre: f64,
    role: ChannelRole,
) -> Option<Panel> {
    // The reference's unit, else that of the last lap that has the channel.
    let unit = laps.iter().rev().find_map(|lap| lap.lap.channel(role))?.unit;
    let (axis, say) = (input.units.axis(unit), input.words);
    let mut series = Vec::new();
    let mut hints = Vec::new();
    // The reference first, so that the lap looked at lies on top.
    for lap in laps.iter().rev() {
        match lap.lap.channel(role) {
            Some(channel) if channel.unit == unit => {
                let runs = runs(channel, lap, per_metre, axis.per_si);
                if runs.is_empty() {
                    hints.push((lap.ink, say.picture_no_data()));
                } else {
                    hints.extend(zeroed(channel, say).map(|said| (lap.ink, said)));
                }
                series.push(Series { ink: lap.ink, runs });
            }
            Some(channel) => hints.push((lap.ink, say.picture_logged_in(channel.unit.symbol()))),
            None => hints.push((lap.ink, say.picture_not_logged())),
        }
    }
    if is_signed_left(role) {
        hints.insert(0, (Ink::Muted, say.picture_left_up()));
    }
    Some(Panel {
        title: channel_name(role, say).to_uppercase(),
        unit: axis.symbol.to_owned(),
        hints,
        y: scale(role, unit, &series),
        weight: weight(role),
        zero: Zero::Plain,
        series,
        marks: Vec::new(),
    })
}

/// How tall a panel is among the others.
const fn weight(role: ChannelRole) -> f64 {
    match role {
        ChannelRole::Speed => 2.1,
        ChannelRole::LongAccel => 1.3,
        ChannelRole::Steering | ChannelRole::LatAccel | ChannelRole::YawRate => 1.2,
        ChannelRole::Throttle | ChannelRole::Rpm => 1.1,
        ChannelRole::Gear => 1.05,
        ChannelRole::Clutch => 0.9,
        ChannelRole::Lap | ChannelRole::LapInvalid | ChannelRole::InPit | ChannelRole::Incidents => 0.8,
        ChannelRole::Brake
        | ChannelRole::Altitude
        | ChannelRole::Time
        | ChannelRole::Distance
        | ChannelRole::Latitude
        | ChannelRole::Longitude
        | ChannelRole::X
        | ChannelRole::Y
        | ChannelRole::LapFraction => 1.0,
    }
}

/// Whether a positive value is to the left.
const fn is_signed_left(role: ChannelRole) -> bool {
    matches!(
        role,
        ChannelRole::Steering | ChannelRole::LatAccel | ChannelRole::YawRate
    )
}

fn scale(role: ChannelRole, unit: Unit, series: &[Series]) -> Scale {
    let values = || {
        series
            .iter()
            .flat_map(|series| &series.runs)
            .flat_map(|run| &run.points)
            .map(|point| point.1)
    };
    let low = values().fold(f64::INFINITY, f64::min);
    let high = values().fold(f64::NEG_INFINITY, f64::max);
    let is_pedal = matches!(
        role,
        ChannelRole::Throttle | ChannelRole::Brake | ChannelRole::Clutch
    );
    match unit {
        Unit::Ratio if is_pedal => Scale::airy(low.min(0.0), high.max(100.0), 0.05).ticks_at_least(25.0),
        Unit::OnOff => Scale::airy(0.0, 1.0, 0.12).ticks_at_least(1.0),
        Unit::Count => {
            let whole = Scale::exact(low - 0.5, high + 0.5);
            whole.ticks_at_least(1.0)
        }
        Unit::Bar => Scale::airy(low.min(0.0), high, 0.06),
        Unit::Seconds
        | Unit::Metres
        | Unit::MetresPerSecond
        | Unit::MetresPerSecond2
        | Unit::Radians
        | Unit::RadiansPerSecond
        | Unit::Degrees
        | Unit::Ratio
        | Unit::RevolutionsPerMinute => Scale::airy(low, high, 0.05),
    }
}
