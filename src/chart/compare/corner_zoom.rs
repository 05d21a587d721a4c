//! The corners that cost most, enlarged: speed and pedals of both laps.

use super::words::Words;
use super::{CompareInput, Stations, Stretch, channels, dearest, laps, marks, pedals};
use crate::analysis::ComparedCorner;
use crate::chart::figure::{Band, Block, Panel, PanelStack};
use crate::chart::scale::Scale;
use crate::telemetry::{ChannelRole, Unit};
use crate::units::Seconds;

/// Corners beside each other.
const MOST: usize = 2;

/// The enlarged corners, each with its share of the width.
pub(super) fn of(input: &CompareInput<'_>, words: &Words) -> Vec<(f64, Block)> {
    dearest(input, MOST)
        .into_iter()
        .filter_map(|(compared, cost)| Some((1.0, Block::Panels(zoom(input, words, compared, cost)?))))
        .collect()
}

fn zoom(
    input: &CompareInput<'_>,
    words: &Words,
    compared: &ComparedCorner,
    cost: Seconds,
) -> Option<PanelStack> {
    let window = Stretch::Corner(compared.corner.number)
        .window(input.comparison)
        .ok()?;
    let input = CompareInput { window, ..*input };
    let stations = Stations::new(input.comparison, window);
    if stations.len() < 2 {
        return None;
    }
    let metres = input.units.axis(Unit::Metres);
    let drawn = laps::drawn(&input, &stations, &[]);
    let mut speed = channels::panel(&input, &drawn, metres.per_si, ChannelRole::Speed)?;
    speed.marks = marks::on_speed(&input, &drawn, metres.per_si);
    speed.y = speed.y.with_air(0.08);
    speed.title = words.corner(&compared.corner);
    speed.hints = vec![words.cost_with_unit(cost)];
    speed.weight = 1.9;
    let both = [ChannelRole::Throttle, ChannelRole::Brake];
    let below = if pedals::share_a_panel(&drawn, &both) {
        pedals::panel(&drawn, metres.per_si, input.words)
    } else {
        let roles = [ChannelRole::Brake, ChannelRole::Throttle, ChannelRole::LongAccel];
        let mut panels = roles
            .into_iter()
            .filter_map(|role| channels::panel(&input, &drawn, metres.per_si, role));
        panels.next()
    };
    // What it is, is read from the marks and from the axis.
    let below = below.map(|panel| Panel {
        title: String::new(),
        weight: 1.0,
        ..panel
    });
    let corner = &compared.corner;
    let (from_m, to_m) = stations.span_m();
    let band = Band {
        from: corner.entry.get() * metres.per_si,
        to: corner.exit.get() * metres.per_si,
        center: corner.apex.get() * metres.per_si,
        number: corner.number,
        name: None,
        note: None,
        weight: 1.0,
    };
    let mut panels = vec![speed];
    panels.extend(below);
    Some(PanelStack {
        x: Scale::exact(from_m * metres.per_si, to_m * metres.per_si),
        x_unit: metres.symbol,
        bands: vec![band],
        is_numbered: false,
        panels,
    })
}
