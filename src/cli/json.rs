//! The contract's JSON: mirror types, so that a change of the core cannot change a field by accident.
//!
//! All numbers are finite; what is not known is `null`, never 0. Rounded to what the data carries.

use serde::Serialize;

use super::page::remark;
use crate::analysis::{
    BrakeKind, ComparedCorner, ComparedStraight, Comparison, CornerFacts, Evidence, Finding, Gain,
};
use crate::app::log_file::LogFile;
use crate::telemetry::{ChannelKind, ChannelRole, Lap, LapKind, Recording, Series, TimeAxis, Warning};

#[derive(Serialize)]
pub(super) struct Inspection<'a> {
    format: &'static str,
    rows: usize,
    circuit: Circuit<'a>,
    vehicle: Option<&'a str>,
    driver: Option<&'a str>,
    recorded_at: Option<String>,
    channels: Vec<ChannelLine<'a>>,
    laps: Vec<LapLine>,
    unknown_columns: Vec<UnknownColumnLine<'a>>,
    warnings: Vec<WarningLine>,
}

#[derive(Serialize)]
struct Circuit<'a> {
    name: Option<&'a str>,
    length_m: Option<f64>,
    turns: Option<u32>,
    basis: &'static str,
}

#[derive(Serialize)]
struct ChannelLine<'a> {
    role: &'static str,
    name: &'a str,
    source: &'a str,
    unit: &'a str,
    rate_hz: Option<f64>,
    kind: &'static str,
}

#[derive(Serialize)]
struct LapLine {
    number: u32,
    kind: &'static str,
    valid: bool,
    time_s: Option<f64>,
    time_basis: &'static str,
    start_s: f64,
    length_m: f64,
}

#[derive(Serialize)]
struct UnknownColumnLine<'a> {
    name: &'a str,
    unit: &'a str,
    samples: &'a [String],
    guess: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct WarningLine {
    code: &'static str,
    count: usize,
    message: String,
}

/// What `inspect` prints.
pub(super) fn inspection(log: &LogFile) -> Inspection<'_> {
    let recording = &log.recording;
    Inspection {
        format: recording.format,
        rows: recording.rows,
        circuit: Circuit {
            name: log.circuit_name(),
            length_m: log.circuit_length().map(|length| rounded(length.get(), 1)),
            turns: log.known.as_ref().map(|known| known.turns),
            basis: log.circuit_basis().name(),
        },
        vehicle: recording.vehicle.as_deref(),
        driver: recording.driver.as_deref(),
        recorded_at: recording
            .recorded_at
            .map(|moment| moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
        channels: std::iter::once(time_line(recording))
            .chain(recording.channels.values().map(|channel| ChannelLine {
                role: channel.role.name(),
                name: &channel.name,
                source: &channel.source,
                unit: channel.unit.symbol(),
                rate_hz: channel.series.rate_hz().map(|rate| rounded(rate, 2)),
                kind: channel.kind.name(),
            }))
            .collect(),
        laps: log.laps.iter().map(lap_line).collect(),
        unknown_columns: recording
            .unknown_columns
            .iter()
            .map(|column| UnknownColumnLine {
                name: &column.name,
                unit: &column.unit,
                samples: &column.samples,
                guess: column.guess.map(ChannelRole::name),
            })
            .collect(),
        warnings: warning_lines(&log.warnings),
    }
}

/// The time axis as a channel: every log has one, though not every file has a column for it.
fn time_line(recording: &Recording) -> ChannelLine<'_> {
    let column = recording.time_column.as_ref();
    ChannelLine {
        role: ChannelRole::Time.name(),
        name: column.map_or("", |column| &column.name),
        source: column.map_or("", |column| &column.source),
        unit: ChannelRole::Time.unit().symbol(),
        rate_hz: recording
            .series(ChannelRole::Speed)
            .and_then(Series::rate_hz)
            .map(|rate| rounded(rate, 2)),
        kind: match recording.time_axis {
            TimeAxis::Measured => ChannelKind::Measured.name(),
            TimeAxis::Implied { .. } => ChannelKind::Derived.name(),
        },
    }
}

fn lap_line(lap: &Lap) -> LapLine {
    LapLine {
        number: lap.number(),
        kind: lap.kind().name(),
        valid: lap.valid(),
        // A lap of which a part is missing has a clock, but no lap time.
        time_s: lap
            .time()
            .filter(|_| lap.kind() != LapKind::Partial)
            .map(|time| rounded(time.get(), 4)),
        time_basis: lap.time_basis().name(),
        start_s: rounded(lap.start().get(), 4),
        length_m: rounded(lap.length().get(), 2),
    }
}

pub(super) fn warning_lines(warnings: &[Warning]) -> Vec<WarningLine> {
    warnings
        .iter()
        .map(|warning| WarningLine {
            code: warning.code(),
            count: warning.count(),
            message: remark(warning),
        })
        .collect()
}

#[derive(Serialize)]
pub(super) struct ComparisonView<'a> {
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

#[derive(Serialize)]
struct LapReference<'a> {
    file: &'a str,
    lap: u32,
    time_s: Option<f64>,
}

#[derive(Serialize)]
struct Alignment {
    basis: &'static str,
    confidence: &'static str,
    residual_m: f64,
}

#[derive(Serialize)]
struct Trace {
    distance_m: Vec<f64>,
    delta_s: Vec<f64>,
    a_distance_m: Vec<f64>,
    b_distance_m: Vec<f64>,
}

#[derive(Serialize)]
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
    a: Facts,
    b: Facts,
}

#[derive(Serialize)]
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

#[derive(Serialize)]
struct StraightLine {
    after_corner: u32,
    start_m: f64,
    end_m: f64,
    loss_s: f64,
}

#[derive(Serialize)]
pub(super) struct FindingLine<'a> {
    id: &'a str,
    corner: u32,
    phase: &'static str,
    cause: &'static str,
    loss_s: f64,
    confidence: &'static str,
    evidence: Vec<EvidenceLine>,
    laps: LapsHeldLine,
}

#[derive(Serialize)]
pub(super) struct GainLine {
    corner: u32,
    phase: &'static str,
    gain_s: f64,
    evidence: Vec<EvidenceLine>,
}

#[derive(Serialize)]
struct EvidenceLine {
    quantity: &'static str,
    a: f64,
    b: f64,
}

#[derive(Serialize)]
struct LapsHeldLine {
    held: usize,
    of: usize,
}

/// What `compare` prints; files as the caller wrote them.
pub(super) fn comparison<'a>(
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
    let rounded_all =
        |values: &[f64], decimals| values.iter().map(|value| rounded(*value, decimals)).collect();
    ComparisonView {
        a: reference(a_file, a),
        b: reference(b_file, b),
        delta_s: rounded(comparison.delta.get(), 6),
        alignment: Alignment {
            basis: comparison.alignment.basis.name(),
            confidence: comparison.alignment.confidence.name(),
            residual_m: rounded(comparison.alignment.residual.get(), 2),
        },
        trace: Trace {
            distance_m: rounded_all(&trace.distance_m, 3),
            delta_s: rounded_all(&trace.delta_s, 6),
            a_distance_m: rounded_all(&trace.a_distance_m, 3),
            b_distance_m: rounded_all(&trace.b_distance_m, 3),
        },
        corners: comparison.corners.iter().map(corner_line).collect(),
        straights: comparison.straights.iter().map(straight_line).collect(),
        status: comparison.status.name(),
        findings: finding_lines(&comparison.findings),
        gains: gain_lines(&comparison.gains),
        warnings: warning_lines(&comparison.warnings),
    }
}

fn corner_line(compared: &ComparedCorner) -> CornerLine<'_> {
    let corner = &compared.corner;
    CornerLine {
        number: corner.number,
        name: corner.name.as_deref(),
        direction: corner.direction.name(),
        class: corner.class.name(),
        entry_m: rounded(corner.entry.get(), 2),
        apex_m: rounded(corner.apex.get(), 2),
        exit_m: rounded(corner.exit.get(), 2),
        loss_s: rounded(compared.loss.get(), 6),
        entry_loss_s: rounded(compared.entry_loss.get(), 6),
        mid_loss_s: rounded(compared.mid_loss.get(), 6),
        exit_loss_s: rounded(compared.exit_loss.get(), 6),
        carried_s: rounded(compared.carried.get(), 6),
        a: facts(&compared.a),
        b: facts(&compared.b),
    }
}

fn facts(facts: &CornerFacts) -> Facts {
    Facts {
        entry_speed_kmh: rounded(facts.entry_speed.km_per_hour(), 2),
        apex_speed_kmh: rounded(facts.apex_speed.km_per_hour(), 2),
        exit_speed_kmh: rounded(facts.exit_speed.km_per_hour(), 2),
        brake_point_m: facts.brake_point.map(|point| rounded(point.get(), 2)),
        brake_peak: facts.brake_peak.map(|peak| rounded(peak, 3)),
        throttle_on_m: facts.throttle_on.map(|point| rounded(point.get(), 2)),
        full_throttle_m: facts.full_throttle.map(|point| rounded(point.get(), 2)),
        coast_s: facts.coast.map(|time| rounded(time.get(), 3)),
        min_gear: facts.min_gear,
        apex_m: rounded(facts.apex.get(), 2),
        time_s: rounded(facts.time.get(), 4),
        brake_kind: facts.brake_kind.map(BrakeKind::name),
        brake_estimated: facts.brake_estimated,
        brake_release_m: facts.brake_release.map(|point| rounded(point.get(), 2)),
        brake_rise_s: facts.brake_rise.map(|time| rounded(time.get(), 3)),
        brake_release_s: facts.brake_release_time.map(|time| rounded(time.get(), 3)),
        trail_braking_s: facts.trail_braking.map(|time| rounded(time.get(), 3)),
        turn_in_m: facts.turn_in.map(|point| rounded(point.get(), 2)),
        throttle_lifts: facts.throttle_lifts,
        shift_rpm: facts.shift_rpm.map(|rpm| rounded(rpm, 0)),
        straight_speed_kmh: facts.straight_speed.map(|speed| rounded(speed.km_per_hour(), 2)),
        grip_use: facts
            .grip_use
            .map(|grip| [grip.entry, grip.mid, grip.exit].map(|share| rounded(share, 3))),
        distance_m: facts.distance.map(|way| rounded(way.get(), 2)),
        line_offset_m: facts.line_offset.map(|left| rounded(left.get(), 2)),
    }
}

fn straight_line(straight: &ComparedStraight) -> StraightLine {
    StraightLine {
        after_corner: straight.after_corner,
        start_m: rounded(straight.start.get(), 2),
        end_m: rounded(straight.end.get(), 2),
        loss_s: rounded(straight.loss.get(), 6),
    }
}

pub(super) fn finding_lines(findings: &[Finding]) -> Vec<FindingLine<'_>> {
    findings
        .iter()
        .map(|finding| FindingLine {
            id: &finding.id,
            corner: finding.corner,
            phase: finding.phase.name(),
            cause: finding.cause.name(),
            loss_s: rounded(finding.loss.get(), 6),
            confidence: finding.confidence.name(),
            evidence: evidence_lines(&finding.evidence),
            laps: LapsHeldLine {
                held: finding.laps.held,
                of: finding.laps.of,
            },
        })
        .collect()
}

pub(super) fn gain_lines(gains: &[Gain]) -> Vec<GainLine> {
    gains
        .iter()
        .map(|gain| GainLine {
            corner: gain.corner,
            phase: gain.phase.name(),
            gain_s: rounded(gain.gain.get(), 6),
            evidence: evidence_lines(&gain.evidence),
        })
        .collect()
}

fn evidence_lines(evidence: &[Evidence]) -> Vec<EvidenceLine> {
    evidence
        .iter()
        .map(|evidence| EvidenceLine {
            quantity: evidence.quantity.name(),
            a: rounded(evidence.a, 3),
            b: rounded(evidence.b, 3),
        })
        .collect()
}

/// Rounded for printing; -0 becomes 0.
pub(super) fn rounded(value: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    let rounded = (value * scale).round() / scale;
    if rounded == 0.0 { 0.0 } else { rounded }
}
