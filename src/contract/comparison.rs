//! Two laps against each other.

use serde::Serialize;
use utoipa::ToSchema;

use super::finding::{FindingLine, GainLine, finding_lines, gain_lines};
use super::rounded::{column, kmh, metres, rounded};
use super::warning::{WarningLine, warning_lines};
use crate::analysis::{
    BrakeKind, ComparedCorner, ComparedStraight, Comparison, CornerFacts, LapPart, account, account_gains,
    corner_loss,
};
use crate::telemetry::Lap;

/// Two laps against each other.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ComparisonView<'a> {
    a: LapReference<'a>,
    b: LapReference<'a>,
    delta_s: f64,
    alignment: Alignment,
    trace: Trace,
    corners: Vec<CornerLine<'a>>,
    straights: Vec<StraightLine>,
    status: &'static str,
    findings: Vec<FindingLine<'a>>,
    gains: Vec<GainLine>,
    warnings: Vec<WarningLine>,
}

#[derive(Debug, Serialize, ToSchema)]
struct LapReference<'a> {
    file: &'a str,
    lap: u32,
    time_s: Option<f64>,
}

#[derive(Debug, Serialize, ToSchema)]
struct Alignment {
    basis: &'static str,
    confidence: &'static str,
    residual_m: f64,
}

#[derive(Debug, Serialize, ToSchema)]
struct Trace {
    distance_m: Vec<f64>,
    delta_s: Vec<f64>,
    a_distance_m: Vec<f64>,
    b_distance_m: Vec<f64>,
}

#[derive(Debug, Serialize, ToSchema)]
struct CornerLine<'a> {
    number: u32,
    name: Option<&'a str>,
    direction: Option<&'static str>,
    class: &'static str,
    entry_m: f64,
    apex_m: f64,
    exit_m: f64,
    loss_s: f64,
    entry_loss_s: f64,
    mid_loss_s: f64,
    exit_loss_s: f64,
    carried_s: f64,
    account_s: f64,
    a: Facts,
    b: Facts,
}

#[derive(Debug, Serialize, ToSchema)]
struct Facts {
    entry_speed_kmh: f64,
    apex_speed_kmh: f64,
    exit_speed_kmh: f64,
    brake_point_m: Option<f64>,
    brake_peak: Option<f64>,
    throttle_on_m: Option<f64>,
    full_throttle_m: Option<f64>,
    coast_s: Option<f64>,
    min_gear: Option<i32>,
    apex_m: f64,
    time_s: f64,
    brake_kind: Option<&'static str>,
    brake_estimated: bool,
    brake_release_m: Option<f64>,
    brake_rise_s: Option<f64>,
    brake_release_s: Option<f64>,
    trail_braking_s: Option<f64>,
    turn_in_m: Option<f64>,
    throttle_lifts: Option<u32>,
    shift_rpm: Option<f64>,
    straight_speed_kmh: Option<f64>,
    grip_use: Option<[f64; 3]>,
    distance_m: Option<f64>,
    line_offset_m: Option<f64>,
}

#[derive(Debug, Serialize, ToSchema)]
struct StraightLine {
    after_corner: u32,
    start_m: f64,
    end_m: f64,
    loss_s: f64,
    account_s: f64,
}

/// What `compare` prints; files as the caller wrote them.
#[must_use]
pub(crate) fn comparison<'a>(
    comparison: &'a Comparison,
    (a_file, a): (&'a str, &Lap),
    (b_file, b): (&'a str, &Lap),
) -> ComparisonView<'a> {
    let reference = |file: &'a str, lap: &Lap| LapReference {
        file,
        lap: lap.number(),
        time_s: lap.time().map(|time| rounded(time.get(), 4)),
    };
    let trace = &comparison.trace;
    ComparisonView {
        a: reference(a_file, a),
        b: reference(b_file, b),
        delta_s: rounded(trace.end().get(), 6),
        alignment: Alignment {
            basis: comparison.alignment.basis.name(),
            confidence: comparison.alignment.confidence.name(),
            residual_m: rounded(comparison.alignment.residual.get(), 2),
        },
        trace: Trace {
            distance_m: column(&trace.distance_m, 3),
            delta_s: column(&trace.delta_s, 6),
            a_distance_m: column(&trace.a_distance_m, 3),
            b_distance_m: column(&trace.b_distance_m, 3),
        },
        corners: comparison
            .corners
            .iter()
            .map(|compared| corner_line(comparison, compared))
            .collect(),
        straights: straight_lines(comparison),
        status: comparison.status.name(),
        findings: finding_lines(&comparison.findings),
        gains: gain_lines(&account_gains(comparison)),
        warnings: warning_lines(&comparison.warnings),
    }
}

fn corner_line<'a>(comparison: &Comparison, compared: &'a ComparedCorner) -> CornerLine<'a> {
    let corner = &compared.corner;
    CornerLine {
        number: corner.number,
        name: corner.name.as_deref(),
        direction: corner.direction.name(),
        class: corner.class.name(),
        entry_m: metres(corner.entry),
        apex_m: metres(corner.apex),
        exit_m: metres(corner.exit),
        loss_s: rounded(compared.loss.get(), 6),
        entry_loss_s: rounded(compared.entry_loss.get(), 6),
        mid_loss_s: rounded(compared.mid_loss.get(), 6),
        exit_loss_s: rounded(compared.exit_loss.get(), 6),
        carried_s: rounded(compared.carried.get(), 6),
        account_s: rounded(corner_loss(comparison, compared).get(), 6),
        a: facts(&compared.a),
        b: facts(&compared.b),
    }
}

fn facts(facts: &CornerFacts) -> Facts {
    Facts {
        entry_speed_kmh: kmh(facts.entry_speed),
        apex_speed_kmh: kmh(facts.apex_speed),
        exit_speed_kmh: kmh(facts.exit_speed),
        brake_point_m: facts.brake_point.map(metres),
        brake_peak: facts.brake_peak.map(|peak| rounded(peak, 3)),
        throttle_on_m: facts.throttle_on.map(metres),
        full_throttle_m: facts.full_throttle.map(metres),
        coast_s: facts.coast.map(|time| rounded(time.get(), 3)),
        min_gear: facts.min_gear,
        apex_m: metres(facts.apex),
        time_s: rounded(facts.time.get(), 4),
        brake_kind: facts.brake_kind.map(BrakeKind::name),
        brake_estimated: facts.brake_estimated,
        brake_release_m: facts.brake_release.map(metres),
        brake_rise_s: facts.brake_rise.map(|time| rounded(time.get(), 3)),
        brake_release_s: facts.brake_release_time.map(|time| rounded(time.get(), 3)),
        trail_braking_s: facts.trail_braking.map(|time| rounded(time.get(), 3)),
        turn_in_m: facts.turn_in.map(metres),
        throttle_lifts: facts.throttle_lifts,
        shift_rpm: facts.shift_rpm.map(|rpm| rounded(rpm, 0)),
        straight_speed_kmh: facts.straight_speed.map(kmh),
        grip_use: facts
            .grip_use
            .map(|grip| [grip.entry, grip.mid, grip.exit].map(|share| rounded(share, 3))),
        distance_m: facts.distance.map(metres),
        line_offset_m: facts.line_offset.map(metres),
    }
}

fn straight_lines(comparison: &Comparison) -> Vec<StraightLine> {
    let account = account(comparison);
    let costs = |after_corner| {
        let part = LapPart::StraightAfter(after_corner);
        account.iter().find(|of| of.part == part).map(|of| of.loss)
    };
    let line = |straight: &ComparedStraight| StraightLine {
        after_corner: straight.after_corner,
        start_m: metres(straight.start),
        end_m: metres(straight.end),
        loss_s: rounded(straight.loss.get(), 6),
        account_s: rounded(costs(straight.after_corner).unwrap_or(straight.loss).get(), 6),
    };
    comparison.straights.iter().map(line).collect()
}
