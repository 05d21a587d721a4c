//! A whole session.

use serde::Serialize;
use utoipa::ToSchema;

use super::{FindingLine, GainLine, WarningLine, finding_lines, gain_lines, rounded, warning_lines};
use crate::analysis::{SessionAnalysis, SessionCorner};
use crate::units::Seconds;

/// A whole session.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionView<'a> {
    laps: Vec<SessionLapLine>,
    best_s: Option<f64>,
    best_rolling_s: Option<f64>,
    optimal_s: Option<f64>,
    optimal_parts: Vec<PartLine>,
    reference_lap: Option<u32>,
    typical_lap: Option<u32>,
    consistency: Option<ConsistencyLine>,
    corners: Vec<SessionCornerLine>,
    varies_most: Option<u32>,
    classes: Vec<ClassLine>,
    status: &'static str,
    findings: Vec<FindingLine<'a>>,
    gains: Vec<GainLine>,
    slips: Vec<SlipLine>,
    warnings: Vec<WarningLine>,
}

#[derive(Debug, Serialize, ToSchema)]
struct SessionLapLine {
    number: u32,
    time_s: Option<f64>,
    valid: bool,
}

#[derive(Debug, Serialize, ToSchema)]
struct PartLine {
    from_corner: u32,
    to_corner: u32,
    lap: u32,
    time_s: f64,
}

#[derive(Debug, Serialize, ToSchema)]
struct ConsistencyLine {
    laps: usize,
    sd_s: f64,
    sd_percent: f64,
    trend_s_per_lap: Option<f64>,
}

#[derive(Debug, Serialize, ToSchema)]
struct SessionCornerLine {
    number: u32,
    direction: Option<&'static str>,
    class: &'static str,
    apex_m: f64,
    laps: Vec<CornerLapLine>,
    apex_speed_sd_kmh: Option<f64>,
    brake_point_sd_m: Option<f64>,
    time_sd_s: Option<f64>,
}

/// What was lost in one lap alone.
#[derive(Debug, Serialize, ToSchema)]
struct SlipLine {
    lap: u32,
    corner: u32,
    phase: &'static str,
    loss_s: f64,
}

#[derive(Debug, Serialize, ToSchema)]
struct CornerLapLine {
    lap: u32,
    entry_m: f64,
    apex_m: f64,
    exit_m: f64,
    apex_speed_kmh: f64,
    time_s: f64,
    lost_s: f64,
    brake_point_m: Option<f64>,
}

#[derive(Debug, Serialize, ToSchema)]
struct ClassLine {
    class: &'static str,
    corners: usize,
    entry_speed_kmh: f64,
    apex_speed_kmh: f64,
    exit_speed_kmh: f64,
    brake_peak: Option<f64>,
    time_lost_s: Option<f64>,
}

/// What `analyze` prints.
#[must_use]
pub fn session(session: &SessionAnalysis) -> SessionView<'_> {
    let seconds = |time: Option<Seconds>| time.map(|time| rounded(time.get(), 4));
    SessionView {
        laps: session
            .laps
            .iter()
            .map(|lap| SessionLapLine {
                number: lap.number,
                time_s: seconds(lap.time),
                valid: lap.valid,
            })
            .collect(),
        best_s: seconds(session.best),
        best_rolling_s: seconds(session.best_rolling),
        optimal_s: seconds(session.optimal),
        optimal_parts: session
            .optimal_parts
            .iter()
            .map(|part| PartLine {
                from_corner: part.from_corner,
                to_corner: part.to_corner,
                lap: part.lap,
                time_s: rounded(part.time.get(), 4),
            })
            .collect(),
        reference_lap: session.reference,
        typical_lap: session.typical,
        consistency: session.consistency.map(|consistency| ConsistencyLine {
            laps: consistency.laps,
            sd_s: rounded(consistency.deviation.get(), 4),
            sd_percent: rounded(consistency.deviation_percent, 3),
            trend_s_per_lap: consistency.trend_per_lap.map(|trend| rounded(trend.get(), 4)),
        }),
        corners: session.corners.iter().map(corner_line).collect(),
        varies_most: session.varies_most,
        classes: session
            .classes
            .iter()
            .map(|class| ClassLine {
                class: class.class.name(),
                corners: class.corners,
                entry_speed_kmh: rounded(class.entry_speed.km_per_hour(), 2),
                apex_speed_kmh: rounded(class.apex_speed.km_per_hour(), 2),
                exit_speed_kmh: rounded(class.exit_speed.km_per_hour(), 2),
                brake_peak: class.brake_peak.map(|peak| rounded(peak, 3)),
                time_lost_s: class.time_lost.map(|lost| rounded(lost.get(), 4)),
            })
            .collect(),
        status: session.status.name(),
        findings: finding_lines(&session.findings),
        gains: gain_lines(&session.gains),
        slips: session
            .slips
            .iter()
            .map(|slip| SlipLine {
                lap: slip.lap,
                corner: slip.corner,
                phase: slip.phase.name(),
                loss_s: rounded(slip.loss.get(), 4),
            })
            .collect(),
        warnings: warning_lines(&session.warnings),
    }
}

fn corner_line(of: &SessionCorner) -> SessionCornerLine {
    SessionCornerLine {
        number: of.corner.number,
        direction: of.corner.direction.name(),
        class: of.corner.class.name(),
        apex_m: rounded(of.corner.apex.get(), 2),
        laps: of
            .laps
            .iter()
            .map(|lap| CornerLapLine {
                lap: lap.lap,
                entry_m: rounded(lap.entry.get(), 2),
                apex_m: rounded(lap.apex.get(), 2),
                exit_m: rounded(lap.exit.get(), 2),
                apex_speed_kmh: rounded(lap.facts.apex_speed.km_per_hour(), 2),
                time_s: rounded(lap.facts.time.get(), 4),
                lost_s: rounded(lap.lost.get(), 4),
                brake_point_m: lap.facts.brake_point.map(|point| rounded(point.get(), 2)),
            })
            .collect(),
        apex_speed_sd_kmh: of
            .apex_speed_deviation
            .map(|speed| rounded(speed.km_per_hour(), 3)),
        brake_point_sd_m: of
            .brake_point_deviation
            .map(|distance| rounded(distance.get(), 2)),
        time_sd_s: of.time_deviation.map(|time| rounded(time.get(), 4)),
    }
}
