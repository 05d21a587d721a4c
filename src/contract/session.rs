//! A whole session.

use serde::Serialize;
use utoipa::ToSchema;

use super::{
    FindingLine, GainLine, WarningLine, finding_lines, gain_lines, kmh, metres, rounded, warning_lines,
};
use crate::analysis::{BrakeKind, SessionAnalysis, SessionCorner};
use crate::units::{MetresPerSecond, Seconds};

/// A whole session.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionView<'a> {
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
    /// On the mean of its laps.
    apex_speed_kmh: Option<f64>,
    /// What the laps beside the reference lose here on the mean; `null`: there are none.
    lost_s: Option<f64>,
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
    brake_kind: Option<&'static str>,
    time_lost_s: Option<f64>,
}

/// What `analyze` prints.
#[must_use]
pub(crate) fn session(session: &SessionAnalysis) -> SessionView<'_> {
    let seconds = |time: Option<Seconds>| time.map(|time| rounded(time.get(), 4));
    let mut facts = session.corners.iter().flat_map(|corner| &corner.laps);
    let brake_kind = facts.find_map(|lap| lap.facts.brake_kind).map(BrakeKind::name);
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
        corners: session
            .corners
            .iter()
            .map(|corner| corner_line(corner, session.reference))
            .collect(),
        varies_most: session.varies_most,
        classes: session
            .classes
            .iter()
            .map(|class| ClassLine {
                class: class.class.name(),
                corners: class.corners,
                entry_speed_kmh: kmh(class.entry_speed),
                apex_speed_kmh: kmh(class.apex_speed),
                exit_speed_kmh: kmh(class.exit_speed),
                brake_peak: class.brake_peak.map(|peak| rounded(peak, 3)),
                brake_kind,
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

fn corner_line(of: &SessionCorner, reference: Option<u32>) -> SessionCornerLine {
    let others = of.laps.iter().filter(|lap| Some(lap.lap) != reference);
    let lost: Vec<f64> = others.map(|lap| lap.lost.get()).collect();
    let apexes: Vec<f64> = of.laps.iter().map(|lap| lap.facts.apex_speed.get()).collect();
    SessionCornerLine {
        number: of.corner.number,
        direction: of.corner.direction.name(),
        class: of.corner.class.name(),
        apex_m: metres(of.corner.apex),
        laps: of
            .laps
            .iter()
            .map(|lap| CornerLapLine {
                lap: lap.lap,
                entry_m: metres(lap.entry),
                apex_m: metres(lap.apex),
                exit_m: metres(lap.exit),
                apex_speed_kmh: kmh(lap.facts.apex_speed),
                time_s: rounded(lap.facts.time.get(), 4),
                lost_s: rounded(lap.lost.get(), 4),
                brake_point_m: lap.facts.brake_point.map(metres),
            })
            .collect(),
        apex_speed_kmh: mean(&apexes).map(|mps| kmh(MetresPerSecond::new(mps))),
        lost_s: mean(&lost).map(|lost| rounded(lost, 4)),
        apex_speed_sd_kmh: of.apex_speed_deviation.map(kmh),
        brake_point_sd_m: of.brake_point_deviation.map(metres),
        time_sd_s: of.time_deviation.map(|time| rounded(time.get(), 4)),
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "laps of a session")]
    let count = values.len() as f64;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / count)
}
