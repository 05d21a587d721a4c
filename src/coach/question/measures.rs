//! Which channel or fact a question asks for, and what it claims of it.

use super::lexicon::{self, contains_one};
use crate::analysis::Phase;
use crate::coach::plan::{Claim, Measure, Place};

/// The channel or fact that a folded question names, the more particular first.
pub(super) fn measure(text: &str, place: &Place) -> Option<Measure> {
    let has = |list: &'static str| contains_one(text, list);
    let named = [
        (lexicon::KERB, Measure::Kerb),
        (lexicon::GEAR, Measure::Gear),
        (lexicon::SHIFTS, Measure::Shifts),
        (lexicon::RPM, Measure::EngineSpeed),
        (lexicon::COAST, Measure::Coasting),
        (lexicon::BRAKE_POINT, Measure::BrakePoint),
        (lexicon::BRAKE_PRESSURE, Measure::BrakePressure),
        (lexicon::TRAIL, Measure::TrailBraking),
        (lexicon::ENTRY_SPEED, Measure::EntrySpeed),
        (lexicon::EXIT_SPEED, Measure::ExitSpeed),
        (lexicon::TOP_SPEED, Measure::TopSpeed),
        (lexicon::LATERAL, Measure::Grip),
        (lexicon::LOWEST_SPEED, Measure::LowestSpeed),
        (lexicon::TURN_IN, Measure::TurnIn),
        (lexicon::APEX, Measure::Apex),
    ];
    // `km/h at the apex`: the speed there, not where it is.
    if has(lexicon::SPEED) && has(lexicon::MID) && !has(lexicon::GEAR) && !has(lexicon::BRAKE) {
        return Some(Measure::LowestSpeed);
    }
    // `should I hit the brakes harder`: how hard, not where.
    if has(lexicon::BRAKE) && has(lexicon::HARDER) && !has(lexicon::LATE) && !has(lexicon::EARLY) {
        return Some(Measure::BrakePressure);
    }
    if let Some((_, measure)) = named.into_iter().find(|(list, _)| has(list)) {
        // `what speed do I reach on the straight`: not the lowest.
        let is_on_straight = place.part.is_some() && measure == Measure::LowestSpeed;
        return Some(if is_on_straight {
            Measure::TopSpeed
        } else {
            measure
        });
    }
    if has(lexicon::BRAKE) {
        let is_of_force =
            has(lexicon::LITTLE) || (has(lexicon::MUCH) && !has(lexicon::LATE) && !has(lexicon::EARLY));
        return Some(if is_of_force {
            Measure::BrakePressure
        } else {
            Measure::BrakePoint
        });
    }
    if has(lexicon::LINE) {
        return Some(Measure::Line);
    }
    if has(lexicon::THROTTLE) {
        return Some(Measure::Throttle);
    }
    // `tempo` is speed in German and time in Italian and Portuguese.
    if has("tempo") && has(lexicon::TEMPO_IS_TIME) {
        return Some(Measure::Time);
    }
    if has(lexicon::SPEED) {
        return Some(match (place.part, place.phase, place.corners.is_empty()) {
            (Some(_), _, _) => Measure::Speed,
            (_, Some(Phase::Entry), _) => Measure::EntrySpeed,
            (_, Some(Phase::Exit), _) => Measure::ExitSpeed,
            (_, _, false) => Measure::LowestSpeed,
            _ => Measure::Speed,
        });
    }
    has(lexicon::TIME).then_some(Measure::Time)
}

/// What a folded yes-or-no question claims.
pub(super) fn claim(text: &str) -> Option<Claim> {
    let has = |list: &'static str| contains_one(text, list);
    // `not hard enough`
    if has(lexicon::NOT) && has(lexicon::ENOUGH) {
        return Some(Claim::Little);
    }
    let claims = [
        (lexicon::WOULD, Claim::WouldPush),
        (lexicon::EARLY, Claim::Early),
        (lexicon::LATE, Claim::Late),
        (lexicon::LITTLE, Claim::Little),
        (lexicon::MUCH, Claim::Much),
        (lexicon::TOO_SLOW, Claim::Slower),
        (lexicon::WORSE, Claim::Slower),
        (lexicon::TOO_FAST, Claim::Faster),
        (lexicon::BETTER, Claim::Faster),
        (lexicon::WRONG, Claim::Wrong),
        (lexicon::RIGHT, Claim::Right),
    ];
    claims
        .into_iter()
        .find(|(list, _)| has(list))
        .map(|(_, claim)| claim)
}
