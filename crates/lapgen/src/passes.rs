//! The truth about every corner of every lap: pedal points and lowest speeds, read off the finished drive.

use super::circuit::{Circuit, TrueCorner};
use super::drive::{CornerPass, Drive, Moment};

/// A pedal counts from here on.
const PEDAL_ON: f64 = 0.05;
/// The throttle counts as full from here on.
const FULL: f64 = 0.95;
/// Pedals count as released below this.
const RELEASED: f64 = 0.03;
/// Two brake applications closer than this are one.
const BRAKE_GAP_M: f64 = 10.0;
/// A braking zone that ends longer before the corner belongs to something else.
const BRAKE_REACH_M: f64 = 60.0;

/// Fills the passes of all laps.
pub(super) fn measure(drive: &mut Drive) {
    let mut from = 0;
    for index in 0..drive.laps.len() {
        let to = drive.nodes.partition_point(|node| node.lap <= index);
        let nodes = drive.nodes.get(from..to).unwrap_or_default();
        let passes = lap_passes(&drive.circuit, nodes);
        if let Some(lap) = drive.laps.get_mut(index) {
            lap.passes = passes;
        }
        from = to;
    }
}

fn lap_passes(circuit: &Circuit, nodes: &[Moment]) -> Vec<CornerPass> {
    let (Some(first), Some(last)) = (nodes.first(), nodes.last()) else {
        return Vec::new();
    };
    let line_m = ((first.station_m + 0.25 * circuit.step_m) / circuit.length_m).floor() * circuit.length_m;
    let station = |node: &Moment| node.station_m - line_m;
    let mut passes = Vec::new();
    let mut approach = 0;
    for (corner, after) in circuit.corners.iter().zip(1_usize..) {
        if station(first) > corner.entry_m || station(last) < corner.exit_m {
            continue;
        }
        let next_m = circuit
            .corners
            .get(after)
            .map_or(circuit.length_m, |next| next.apex_m);
        let end = nodes.partition_point(|node| station(node) < next_m);
        let Some(window) = nodes.get(approach..end) else {
            continue;
        };
        if let Some((pass, slowest)) = corner_pass(corner, window, station) {
            approach += slowest;
            passes.push(pass);
        }
    }
    passes
}

/// The pass, and the index of its slowest node in the window.
fn corner_pass(
    corner: &TrueCorner,
    window: &[Moment],
    station: impl Fn(&Moment) -> f64,
) -> Option<(CornerPass, usize)> {
    let entry = window.partition_point(|node| station(node) < corner.entry_m);
    let exit = window.partition_point(|node| station(node) <= corner.exit_m);
    let speed = |index: usize| window.get(index).map_or(f64::INFINITY, |node| node.speed_mps);
    let slowest = (entry..exit).min_by(|&a, &b| speed(a).total_cmp(&speed(b)))?;
    let slow_node = window.get(slowest)?;
    let (brake_on, brake_off) = braking(window.get(..=slowest)?, corner.entry_m, &station);
    let free = brake_off.map_or(entry, |off| off.max(entry));
    let lifted = window
        .get(brake_on.unwrap_or(entry)..exit)?
        .iter()
        .any(|node| node.throttle < FULL);
    let throttle_on = lifted
        .then(|| first_from(window, free, |node| node.throttle > PEDAL_ON))
        .flatten();
    let full = throttle_on.and_then(|on| first_from(window, on.max(slowest), |node| node.throttle >= FULL));
    let at = |index: Option<usize>| index.and_then(|index| window.get(index)).map(&station);
    let braked = brake_on
        .zip(brake_off)
        .and_then(|(on, off)| window.get(on..=off))
        .unwrap_or_default();
    let pass = CornerPass {
        corner: corner.number,
        min_speed_mps: slow_node.speed_mps,
        min_speed_m: station(slow_node),
        brake_on_m: at(brake_on),
        brake_off_m: at(brake_off),
        brake_peak: braked.iter().map(|node| node.brake).fold(0.0, f64::max),
        throttle_on_m: at(throttle_on),
        full_throttle_m: at(full),
        min_gear: window
            .get(entry..exit)?
            .iter()
            .map(|node| node.gear)
            .min()
            .unwrap_or_default(),
        shift_up_rpm: window.get(slowest..)?.windows(2).find_map(|pair| match pair {
            [before, after] if after.gear > before.gear => Some(before.rpm),
            _ => None,
        }),
        coast_s: coasting_s(window, slowest),
        lifted_s: lifted_s(window, slowest),
    };
    Some((pass, slowest))
}

fn first_from(window: &[Moment], from: usize, wanted: impl Fn(&Moment) -> bool) -> Option<usize> {
    window
        .iter()
        .skip(from)
        .position(wanted)
        .map(|offset| from + offset)
}

/// First and last index of the last braking zone before the slowest point.
fn braking(
    approach: &[Moment],
    entry_m: f64,
    station: impl Fn(&Moment) -> f64,
) -> (Option<usize>, Option<usize>) {
    let Some(off) = approach.iter().rposition(|node| node.brake > PEDAL_ON) else {
        return (None, None);
    };
    let mut on = off;
    for (index, node) in approach.iter().enumerate().take(off + 1).rev() {
        if node.brake > PEDAL_ON {
            on = index;
        } else if approach
            .get(on)
            .is_some_and(|start| station(start) - station(node) > BRAKE_GAP_M)
        {
            break;
        }
    }
    match approach.get(off) {
        Some(end) if station(end) > entry_m - BRAKE_REACH_M => (Some(on), Some(off)),
        _ => (None, None),
    }
}

/// Seconds with both pedals released, from the last throttle before to the first full throttle after the slowest point.
fn coasting_s(window: &[Moment], slowest: usize) -> f64 {
    let pressed = |node: &Moment| node.throttle >= FULL;
    let from = window
        .get(..slowest)
        .and_then(|before| before.iter().rposition(pressed))
        .unwrap_or(0);
    let to = window
        .get(slowest..)
        .and_then(|after| after.iter().position(pressed))
        .map_or(window.len(), |offset| slowest + offset);
    window
        .get(from..to)
        .unwrap_or_default()
        .windows(2)
        .filter_map(|pair| match pair {
            [node, next] if node.throttle < RELEASED && node.brake < RELEASED => {
                Some(next.time_s - node.time_s)
            }
            _ => None,
        })
        .sum()
}

/// Seconds with both pedals released between the first full throttle behind the slowest point and the next brake.
fn lifted_s(window: &[Moment], slowest: usize) -> f64 {
    let open = first_from(window, slowest, |node| node.throttle >= FULL).unwrap_or(window.len());
    let brakes = first_from(window, open, |node| node.brake > PEDAL_ON).unwrap_or(window.len());
    window
        .get(open..brakes)
        .unwrap_or_default()
        .windows(2)
        .filter_map(|pair| match pair {
            [node, next] if node.throttle < RELEASED => Some(next.time_s - node.time_s),
            _ => None,
        })
        .sum()
}
