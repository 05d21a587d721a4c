//! The largest losses in words. Every number and direction comes from the findings.

use std::fmt::Write as _;

use super::compare::{alignment, headline};
use super::escape::escaped;
use super::{Card, Reply};
use crate::analysis::{Cause, ComparedCorner, Finding, Phase};
use crate::app::analyze_lap::LapAnalysis;

/// Points at most.
const MAX_POINTS: usize = 3;

/// At most three points, worth most first; where nothing stands out, that is said.
#[must_use]
pub fn reply(analysis: &LapAnalysis) -> Reply {
    let mut text = String::new();
    for (point_idx, finding) in analysis.comparison.findings.iter().take(MAX_POINTS).enumerate() {
        let corner = analysis
            .comparison
            .corners
            .iter()
            .find(|compared| compared.corner.number == finding.corner);
        // Writing to a String cannot fail.
        let _infallible = writeln!(
            text,
            "**{}. {}**\n{}\n",
            point_idx + 1,
            point_title(finding, corner),
            evidence(finding, corner)
        );
    }
    if text.is_empty() {
        text.push_str("Nothing stands out: what is left between these laps is spread over the lap or within its noise.\n");
    }
    let told = analysis
        .comparison
        .warnings
        .iter()
        .filter(|warning| warning.code != "position_shift");
    for warning in told.take(2) {
        let _infallible = writeln!(text, "-# {}", escaped(&warning.message, 200));
    }
    Reply {
        cards: vec![Card {
            title: headline(&analysis.a, &analysis.b, &analysis.comparison),
            text: text.trim_end().to_owned(),
            footer: Some(format!("computed · {}", alignment(&analysis.comparison))),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

fn point_title(finding: &Finding, corner: Option<&ComparedCorner>) -> String {
    let name = corner
        .and_then(|compared| compared.corner.name.as_ref())
        .map(|name| format!(" ({})", escaped(name, 40)))
        .unwrap_or_default();
    let phase = match finding.phase {
        Phase::Entry => "entry",
        Phase::Mid => "middle",
        Phase::Exit => "exit",
    };
    format!("T{}{name} {phase}: {:.2} s", finding.corner, finding.loss.get())
}

/// What happened, with the measured values of both laps where the log has them.
fn evidence(finding: &Finding, corner: Option<&ComparedCorner>) -> String {
    let what = match finding.cause {
        Cause::BrakesEarly => "Brakes earlier than the reference",
        Cause::BrakesSoft => "Brakes with less force than the reference",
        Cause::ReleasesAbruptly => "Lets go of the brake at once",
        Cause::TurnsInEarly => "Turns in earlier",
        Cause::LateApex => "Is slowest later in the corner",
        Cause::RunsWide => "Drives a longer way round",
        Cause::ShortShifts => "Shifts up earlier",
        Cause::WrongGear => "Takes the corner in another gear",
        Cause::OverSlows => "Slows down more than the reference",
        Cause::Coasts => "Stays off both pedals longer",
        Cause::WaitsForThrottle => "Picks the throttle up later",
        Cause::LiftsAfterThrottle => "Opens the throttle and closes it again",
        Cause::MissesExitSpeed => "Leaves the corner slower",
        Cause::Slower => "Is slower here; the log does not say why",
    };
    let Some(corner) = corner else {
        return format!("{what}.");
    };
    let (a, b) = (&corner.a, &corner.b);
    let metres =
        |a: Option<crate::units::Metres>, b: Option<crate::units::Metres>, earlier: &str, later: &str| {
            let apart_m = a?.get() - b?.get();
            let side = if apart_m < 0.0 { earlier } else { later };
            Some(format!("{:.0} m {side}", apart_m.abs()))
        };
    let speeds = |label: &str, a: crate::units::MetresPerSecond, b: crate::units::MetresPerSecond| {
        Some(format!(
            "{label} {:.1} against {:.1} km/h",
            a.km_per_hour(),
            b.km_per_hour()
        ))
    };
    let measured = match finding.cause {
        Cause::BrakesEarly => metres(a.brake_point, b.brake_point, "earlier", "later"),
        Cause::WaitsForThrottle => metres(a.throttle_on, b.throttle_on, "earlier", "later"),
        Cause::OverSlows | Cause::Slower => speeds("apex", a.apex_speed, b.apex_speed),
        Cause::MissesExitSpeed | Cause::LiftsAfterThrottle => speeds("exit", a.exit_speed, b.exit_speed),
        Cause::ReleasesAbruptly
        | Cause::TurnsInEarly
        | Cause::LateApex
        | Cause::RunsWide
        | Cause::ShortShifts
        | Cause::WrongGear => None,
        Cause::Coasts => a
            .coast
            .zip(b.coast)
            .map(|(a, b)| format!("{:.2} s against {:.2} s", a.get(), b.get())),
        Cause::BrakesSoft => a
            .brake_peak
            .zip(b.brake_peak)
            .filter(|(_, b)| *b > 0.0)
            .map(|(a, b)| format!("peak {:.0} % of the reference's", 100.0 * a / b)),
    };
    match measured {
        Some(measured) => format!("{what}: {measured}."),
        None => format!("{what}."),
    }
}
