//! What costs time and why, and where it is gained.

use serde::Serialize;
use utoipa::ToSchema;

use super::rounded::rounded;
use crate::analysis::{Evidence, Finding, Gain};

/// One thing that costs time, with its evidence.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FindingLine<'a> {
    id: &'a str,
    corner: u32,
    phase: &'static str,
    cause: &'static str,
    loss_s: f64,
    confidence: &'static str,
    evidence: Vec<EvidenceLine>,
    laps: LapsHeldLine,
}

/// One place where time is gained.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GainLine {
    corner: u32,
    phase: &'static str,
    gain_s: f64,
    evidence: Vec<EvidenceLine>,
}

#[derive(Debug, Serialize, ToSchema)]
struct EvidenceLine {
    quantity: &'static str,
    a: f64,
    b: f64,
}

#[derive(Debug, Serialize, ToSchema)]
struct LapsHeldLine {
    held: usize,
    of: usize,
}

/// Findings, worth most first.
#[must_use]
pub(crate) fn finding_lines(findings: &[Finding]) -> Vec<FindingLine<'_>> {
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

/// Gains, worth most first.
#[must_use]
pub(crate) fn gain_lines(gains: &[Gain]) -> Vec<GainLine> {
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
