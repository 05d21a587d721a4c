//! Throttle and brake on one panel: throttle upward from the middle, brake downward.

use super::laps::DrawnLap;
use super::runs::{runs, zeroed};
use crate::chart::channel_names::channel_name;
use crate::chart::figure::{Ink, Panel, Series, Zero};
use crate::chart::scale::Scale;
use crate::telemetry::{Channel, ChannelRole, Unit};
use crate::words::Words;

/// Whether both pedals are asked for and logged in a way that fits one panel.
pub(in crate::chart) fn share_a_panel(laps: &[DrawnLap<'_>], asked: &[ChannelRole]) -> bool {
    let units = |role| {
        laps.iter()
            .filter_map(move |lap| Some(lap.lap.channel(role)?.unit))
    };
    let first = units(ChannelRole::Brake).next();
    let is_asked = |role| asked.contains(&role);
    is_asked(ChannelRole::Throttle)
        && is_asked(ChannelRole::Brake)
        && units(ChannelRole::Throttle).next().is_some()
        && first.is_some()
        && units(ChannelRole::Throttle).all(|unit| matches!(unit, Unit::Ratio | Unit::OnOff))
        && units(ChannelRole::Brake)
            .all(|unit| Some(unit) == first && matches!(unit, Unit::Ratio | Unit::OnOff | Unit::Bar))
}

/// The panel; `None` where no lap has a pedal.
pub(in crate::chart) fn panel(laps: &[DrawnLap<'_>], per_metre: f64, words: Words) -> Option<Panel> {
    let strongest_bar = strongest_bar(laps);
    let brake = format!("↓ {}", channel_name(ChannelRole::Brake, words));
    let throttle = format!("↑ {}", channel_name(ChannelRole::Throttle, words));
    let mut series = Vec::new();
    let mut hints = vec![(Ink::Muted, throttle), (Ink::Muted, brake)];
    // A hint of its own: where there is no room for it, the brake keeps its name.
    hints.extend(strongest_bar.map(|bar| (Ink::Muted, words.picture_hundred_is(&format!("{bar:.0}")))));
    for lap in laps.iter().rev() {
        for (role, sign) in [(ChannelRole::Brake, -1.0), (ChannelRole::Throttle, 1.0)] {
            let Some(channel) = lap.lap.channel(role) else {
                hints.push((
                    lap.ink,
                    words.picture_channel_not_logged(&channel_name(role, words)),
                ));
                continue;
            };
            let per_unit = sign * percent_per_unit(channel, strongest_bar);
            let runs = runs(channel, lap, per_metre, per_unit);
            if runs.is_empty() {
                hints.push((lap.ink, words.picture_channel_no_data(&channel_name(role, words))));
            } else {
                hints.extend(zeroed(channel, words).map(|said| (lap.ink, said)));
            }
            series.push(Series { ink: lap.ink, runs });
        }
    }
    let values = || {
        let runs = series.iter().flat_map(|series| &series.runs);
        runs.flat_map(|run| &run.points).map(|point| point.1)
    };
    let (low, high) = (values().fold(-100.0, f64::min), values().fold(100.0, f64::max));
    (!series.is_empty()).then(|| Panel {
        title: words.picture_pedals(),
        unit: "%".to_owned(),
        hints,
        y: Scale::airy(low, high, 0.04).ticks_at_least(50.0),
        weight: 1.75,
        zero: Zero::Mirror,
        series,
        marks: Vec::new(),
    })
}

/// The highest brake pressure of all laps, where brakes are logged as pressure.
fn strongest_bar(laps: &[DrawnLap<'_>]) -> Option<f64> {
    laps.iter()
        .filter_map(|lap| lap.lap.channel(ChannelRole::Brake))
        .filter(|channel| channel.unit == Unit::Bar)
        .flat_map(|channel| channel.series.values())
        .copied()
        .reduce(f64::max)
        .map(|bar| bar.max(1.0))
}

fn percent_per_unit(channel: &Channel, strongest_bar: Option<f64>) -> f64 {
    match (channel.unit == Unit::Bar, strongest_bar) {
        (true, Some(bar)) => 100.0 / bar,
        _ => 100.0,
    }
}
